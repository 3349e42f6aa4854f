"""What the build of the standalone program keeps and leaves out; the program itself is tried by smoke.py."""

from __future__ import annotations

import importlib.util
import struct
import sys
from pathlib import Path
from types import ModuleType

import pytest

FOLDER = Path(__file__).parents[2] / "resources" / "bundle"


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"bundle_{name}", FOLDER / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("target", "kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so", True),
        ("PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/lib/libQt6Network.so.6", False),
        ("PySide6/Qt/lib/libQt6Svg.so.6", True),
        ("PySide6/Qt/translations/qtbase_zh_TW.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("annotator/bundled/resources/languages/zh_CN.qm", True),
        ("jieba/dict.txt", True),
        ("jieba/posseg/prob_emit.p", True),
        ("jieba/lac_small/model_baseline/word_emb", False),
        ("opencc/clib/share/opencc/STPhrases.ocd2", True),
        ("opencc/clib/bin/opencc_dict", True),
        ("babel/locale-data/fr.dat", False),
        ("babel/locale-data/zh_Hant.dat", True),
        ("annotator-0.1.0.dist-info/entry_points.txt", True),
        ("lxml-6.0.dist-info/licenses/LICENSE.txt", True),
        ("annotator-0.1.0.dist-info/direct_url.json", False),
        ("pip-25.0.dist-info/METADATA", False),
    ],
)
def test_a_file_is_kept_or_left_out(target: str, kept: bool) -> None:
    assert load("left_out").is_wanted(target) == kept


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux brings the system's libraries along")
def test_a_library_that_only_a_plugin_left_out_has_asked_for_goes_with_it(tmp_path: Path) -> None:
    links = {"libqxcb.so": ["libxcb.so.1"], "libxcb.so.1": ["libXau.so.6"], "libgtk-3.so.0": ["libcairo.so.2"]}
    names = ("libxcb.so.1", "libXau.so.6", "libgtk-3.so.0", "libcairo.so.2", "libpython3.11.so.1.0", "libqxcb.so")
    for name in names:
        (tmp_path / name).touch()
    entries = [(name, str(tmp_path / name), "BINARY") for name in names[:-1]]
    entries += [("PySide6/Qt/plugins/platforms/libqxcb.so", str(tmp_path / "libqxcb.so"), "BINARY")]
    kept = load("left_out").needed(entries, lambda file: links.get(Path(file).name, []))
    assert {Path(each[0]).name for each in kept} == {"libxcb.so.1", "libXau.so.6", "libpython3.11.so.1.0", "libqxcb.so"}


def test_nothing_under_the_gpl_is_taken_along() -> None:
    assert {"readline", "_gdbm"} <= set(load("left_out").MODULES)


def test_the_icons_of_windows_and_macos_are_made_from_the_drawing(tmp_path: Path, qapp) -> None:
    icons, svg = load("icons"), FOLDER.parent / "desktop" / "annotator.svg"
    icons.write_ico(svg, tmp_path / "a.ico")
    icons.write_icns(svg, tmp_path / "a.icns")
    ico, icns = (tmp_path / "a.ico").read_bytes(), (tmp_path / "a.icns").read_bytes()
    reserved, kind, count = struct.unpack("<HHH", ico[:6])
    assert (reserved, kind, count) == (0, 1, len(icons.ICO_SIZES))
    for number, size in enumerate(icons.ICO_SIZES):
        length, place = struct.unpack("<II", ico[6 + 16 * number + 8 : 6 + 16 * number + 16])
        assert ico[place : place + 4] == b"\x89PNG"
        assert struct.unpack(">II", ico[place + 16 : place + 24]) == (size, size)
        assert place + length <= len(ico)
    assert icns[:4] == b"icns" and struct.unpack(">I", icns[4:8])[0] == len(icns)
    assert icns.count(b"\x89PNG\r\n") == len(icons.ICNS_KINDS)


def test_the_version_that_windows_shows_is_the_programs(tmp_path: Path) -> None:
    from annotator import __version__

    load("icons").write_version(tmp_path / "version.txt")
    said = (tmp_path / "version.txt").read_text("utf-8")
    compile(said, "version.txt", "eval")
    assert f"StringStruct('FileVersion', '{__version__}')" in said
