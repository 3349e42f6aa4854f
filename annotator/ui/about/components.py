"""Everything that comes with the program: what is installed with it, the data it carries, what a bundle adds."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import NamedTuple

from annotator import __version__
from annotator.resource_files import resource
from annotator.sentences import mark
from annotator.ui.about.licences import expression
from annotator.ui.about.system_libraries import libraries_beside

QT_WORDS = mark(
    "This program uses Qt and Qt for Python under the GNU Lesser General Public License, version 3. It only links to "
    "them: you may put other builds of these libraries in their place, and take the program apart to mend it with "
    "such a build. Their source code is at download.qt.io and code.qt.io. The LGPL and the GPL, on which it builds, "
    "follow."
)
OWN_WORDS = mark("The program itself, its codebooks and its lexicons.")
NOT_INSTALLED_BY_US = ("pip", "setuptools", "wheel")
"""What a dependency asks for and an environment of its own brings anyway; a bundle has none of it."""
_LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_SEEN_FIRST = ("license", "licence", "copying")


class Component(NamedTuple):
    """One thing that is passed on with the program; ``note`` is translated where it is shown."""

    name: str
    version: str
    licence: str
    home: str
    texts: tuple[Path, ...]
    note: str = ""


def components() -> tuple[Component, ...]:
    """All of it: the program first, then by name."""
    own = Component("annotator", __version__, "Apache-2.0", "", _own_licence(), OWN_WORDS)
    rest = [*installed(_asked_by("annotator")), *carried(), *libraries()]
    return own, *sorted(rest, key=lambda each: each.name.lower())


def installed(names: Iterable[str]) -> list[Component]:
    """The distributions of these names and all that they ask for in turn, as far as they are here."""
    seen: dict[str, Component] = {}
    waiting = list(names)
    while waiting:
        name = canonical(waiting.pop())
        if name in seen or name in NOT_INSTALLED_BY_US or name == "annotator":
            continue
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue  # asked for on another system or by an older Python
        seen[name] = _component(found)
        waiting += _asked_by(name)
    return list(seen.values())


def canonical(name: str) -> str:
    """A distribution's name in the one spelling by which two are compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


def carried() -> list[Component]:
    """What lies in other people's files, or in ours, and is theirs."""
    icons = resource("icons", "LICENSE")
    found = [
        Component("Python", sys.version.split()[0], "PSF-2.0", "https://www.python.org", _python_licence()),
        Component(
            mark("OpenCC's dictionaries"), "", "Apache-2.0", "https://github.com/BYVoid/OpenCC", _texts_of("opencc")
        ),
        Component(
            mark("jieba's dictionary"),
            "",
            "MIT",
            "https://github.com/fxsjy/jieba",
            (resource("licences", "jieba.txt"),),
        ),
    ]
    if icons.is_file():
        found.append(Component(mark("Lucide icons"), "", "ISC", "https://lucide.dev", (icons,)))
    return found


def libraries() -> list[Component]:
    """The system's own libraries that a standalone program on Linux carries."""
    if not getattr(sys, "frozen", False) or not sys.platform.startswith("linux"):
        return []
    folder = Path(sys.executable).parent / "_internal"
    return [
        Component(each.name, "", each.licence, each.home, _texts_of_library(each.licence, files))
        for each, files in libraries_beside(folder).items()
    ]


def _texts_of_library(licence: str, files: list[str]) -> tuple[Path, ...]:
    """What the system that built the bundle says of it, put there by the build; and the LGPL, which asks for it."""
    told = [each for name in files if (each := resource("licences", "system", f"{name}.txt")).is_file()]
    texts = list({each.read_bytes(): each for each in reversed(told)}.values())
    if licence.startswith("LGPL-2.1"):
        texts.append(resource("licences", "LGPL-2.1.txt"))
    return tuple(texts)


def _component(found: Distribution) -> Component:
    said = found.metadata
    name = canonical(said["Name"])
    licence = expression(_said(found, "License-Expression"), _said(found, "License"), said.get_all("Classifier") or [])
    texts, note = _texts(found), ""
    if name.startswith(("pyside6", "shiboken6")):
        texts, note = (resource("licences", "LGPL-3.0.txt"), resource("licences", "GPL-3.0.txt")), QT_WORDS
    elif name == "jieba":
        texts = (resource("licences", "jieba.txt"),)
    return Component(said["Name"], found.version, licence, _home(found), texts, note)


def _said(found: Distribution, key: str) -> str:
    return str(next(iter(found.metadata.get_all(key) or []), ""))


def _home(found: Distribution) -> str:
    """Where it is at home, of all the addresses that it gives."""
    said = found.metadata
    rows = [str(each).partition(",") for each in said.get_all("Project-URL") or []]
    by_name = {label.strip().lower(): url.strip() for label, _, url in rows}
    for name in ("homepage", "home", "source", "source code", "repository", "code", "documentation"):
        if name in by_name:
            return by_name[name]
    return _said(found, "Home-page") or next(iter(by_name.values()), "")


def _texts(found: Distribution) -> tuple[Path, ...]:
    """Its licence files; the one called LICENSE first. A bundle keeps no list of files, so the folder is asked."""
    folder = Path(str(found.locate_file("")))
    own = next(iter(_metadata_folders(folder, found)), None)
    if own is None:
        return ()
    files = [each for each in own.rglob("*") if each.is_file() and _LICENCE_FILE.search(each.name)]

    def place(each: Path) -> tuple[bool, int, Path]:
        return not each.name.lower().startswith(_SEEN_FIRST), len(each.parts), each

    return tuple(sorted(files, key=place))


def _metadata_folders(folder: Path, found: Distribution) -> list[Path]:
    name = canonical(found.metadata["Name"])
    return [each for each in folder.glob("*.dist-info") if canonical(each.name.partition("-")[0]) == name]


def _texts_of(name: str) -> tuple[Path, ...]:
    try:
        return _texts(distribution(name))
    except PackageNotFoundError:
        return ()


def _asked_by(name: str) -> list[str]:
    """What a distribution asks for without an extra being named."""
    try:
        asked = distribution(name).requires or []
    except PackageNotFoundError:
        return []
    plain = [each for each in asked if not re.search(r"\bextra\s*==", each)]
    return [match[0] for each in plain if (match := _NAME.match(each))]


def _own_licence() -> tuple[Path, ...]:
    """In a checkout it stands at the top, elsewhere beside what is installed."""
    top = resource().parent / "LICENSE"
    return (top,) if top.is_file() else _texts_of("annotator")


def _python_licence() -> tuple[Path, ...]:
    import sysconfig

    places = (resource("licences", "Python.txt"), Path(sysconfig.get_path("stdlib"), "LICENSE.txt"))
    return tuple(each for each in places if each.is_file())[:1]
