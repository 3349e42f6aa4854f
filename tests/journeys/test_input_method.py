"""With a Chinese input method switched on the keys of the text are still keys, and notes are written in Chinese."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

ENGINE = "libpinyin"
START = f"""
ibus-daemon --daemonize --xim --replace --panel disable
for try in $(seq 60); do ibus engine {ENGINE} >/dev/null 2>&1 && break; sleep 0.25; done
[ "$(ibus engine)" = {ENGINE} ] || exit 77
exec "$@"
"""


@pytest.fixture
def with_input_method(desktop, tmp_path: Path) -> tuple[str, ...]:
    """The command under which a program finds ibus with its Pinyin engine switched on, in a home of its own."""
    if any(shutil.which(tool) is None for tool in ("dbus-run-session", "ibus-daemon")):
        pytest.skip("needs an input method: apt install dbus ibus ibus-libpinyin")
    if not Path("/usr/share/ibus/component/libpinyin.xml").exists():
        pytest.skip("needs the Pinyin engine: apt install ibus-libpinyin")
    home = tmp_path / "home"
    (home / "run").mkdir(parents=True, mode=0o700)
    own = {"HOME": home, "XDG_RUNTIME_DIR": home / "run", "XDG_CONFIG_HOME": home / "c", "XDG_CACHE_HOME": home / "k"}
    desktop.environment |= {name: str(folder) for name, folder in own.items()}
    desktop.environment |= {"QT_IM_MODULE": "ibus", "GSETTINGS_BACKEND": "memory", "XMODIFIERS": "@im=ibus"}
    desktop.environment.setdefault("PATH", os.defpath)
    return ("dbus-run-session", "--", "sh", "-c", START, "sh")


def test_label_keys_work_while_a_pinyin_input_method_is_on_and_a_note_takes_its_chinese(
    sample_path: Path, desktop, with_input_method, spans_in, wait_until
) -> None:
    desktop.start(sample_path, before=with_input_method)
    desktop.keys("ctrl+Home", *["shift+Right"] * 7, "9")
    wait_until(lambda: spans_in(sample_path) == [(0, 7, "")], "a span from a digit, which the input method wanted")
    desktop.keys("n")
    desktop.type("zhongguo ")
    desktop.keys("ctrl+Return")
    wait_until(lambda: [note for *_, note in spans_in(sample_path)] == ["中国"], "a note composed by the input method")
    desktop.keys("bracketright")
    wait_until(lambda: spans_in(sample_path) == [(0, 8, "中国")], "an edge moved by a bracket, back in the text")
    desktop.keys("BackSpace")
    wait_until(lambda: spans_in(sample_path) == [], "a deleted span")
    desktop.quit()
