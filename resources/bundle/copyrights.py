"""What the building system's packages say of the libraries taken from them: Debian keeps it beside each package."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

DOCUMENTS = Path("/usr/share/doc")


def copyrights_of(files: Iterable[str]) -> dict[str, Path]:
    """Name of a library's file -> the text that names its authors and licence; empty elsewhere than on Debian."""
    asker = shutil.which("dpkg")
    if asker is None:
        return {}
    found: dict[str, Path] = {}
    for file in files:
        real = Path(file).resolve()
        for spelt in (str(real), str(real).removeprefix("/usr")):
            said = subprocess.run([asker, "-S", spelt], capture_output=True, text=True)
            package = said.stdout.partition(":")[0]
            if said.returncode == 0 and (DOCUMENTS / package / "copyright").is_file():
                found[Path(file).name] = DOCUMENTS / package / "copyright"
                break
    return found
