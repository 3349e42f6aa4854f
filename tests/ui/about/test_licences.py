"""Everything that is shipped stands in About with its licence, and every licence lets us ship it."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from annotator.resource_files import resource
from annotator.ui.about.components import NOT_INSTALLED_BY_US, Component, canonical, components, installed
from annotator.ui.about.licence_page import words_of
from annotator.ui.about.licences import expression, is_allowed
from annotator.ui.about.system_libraries import KNOWN, libraries_beside

PYPROJECT = Path(__file__).parents[3] / "pyproject.toml"
SYSTEM_ONLY = {"bzip2-1.0.6", "HPND", "FTL", "AFL-2.1", "Unicode-3.0", "libpng-2.0", "blessing"}


def wanted() -> dict[str, str]:
    """Every dependency of pyproject and all of theirs, where their markers hold here: name -> who asks for it."""
    project = tomllib.loads(PYPROJECT.read_text("utf-8"))["project"]
    waiting = [(Requirement(each), "pyproject.toml") for each in project["dependencies"]]
    found: dict[str, str] = {}
    while waiting:
        asked, by = waiting.pop()
        name = canonical(asked.name)
        if name in found or name in NOT_INSTALLED_BY_US:
            continue
        found[name] = by
        extras = asked.extras or {""}
        for line in distribution(name).requires or []:
            inner = Requirement(line)
            if inner.marker is None or any(inner.marker.evaluate({"extra": each}) for each in extras):
                waiting.append((inner, name))
    return found


@pytest.fixture(scope="module")
def listed() -> dict[str, Component]:
    asked = tomllib.loads(PYPROJECT.read_text("utf-8"))["project"]["dependencies"]
    names = [Requirement(each).name for each in asked]
    return {canonical(each.name): each for each in installed(names)}


def test_every_dependency_is_listed_with_a_licence_that_we_may_ship(listed: dict[str, Component]) -> None:
    asked = wanted()
    assert len(asked) > 30
    missing = {name: by for name, by in asked.items() if name not in listed}
    assert not missing
    refused = {name: listed[name].licence for name in asked if not is_allowed(listed[name].licence)}
    assert not refused


def test_every_component_has_the_text_of_its_licence_to_read(listed: dict[str, Component]) -> None:
    for each in (*listed.values(), *components()):
        assert each.texts, each.name
        assert len(words_of(each)) > 200, each.name
        assert each.home.startswith("http") or each.name in ("annotator", "regex"), (each.name, each.home)


def test_qt_is_named_with_the_words_and_the_two_texts_that_the_lgpl_asks_for(listed: dict[str, Component]) -> None:
    for name in ("pyside6-essentials", "shiboken6"):
        words = words_of(listed[name])
        assert "LGPL-3.0-only" in listed[name].licence
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in words and "GNU GENERAL PUBLIC LICENSE" in words
        assert "put other builds" in words


def test_the_program_comes_first_and_what_it_carries_is_named() -> None:
    found = components()
    assert found[0].name == "annotator" and "Apache License" in words_of(found[0])
    names = {each.name for each in found}
    assert {"Python", "OpenCC's dictionaries", "jieba's dictionary"} <= names
    assert ("Lucide icons" in names) == resource("icons", "LICENSE").is_file()
    assert len(names) == len(found)


@pytest.mark.parametrize(
    ("spdx", "allowed"),
    [
        ("MIT", True), ("MIT AND GPL-3.0-only", False), ("MPL-1.1 OR GPL-2.0-only OR LGPL-2.1-or-later", True),
        ("MPL-2.0 AND (Apache-2.0 OR MIT)", True), ("(GPL-2.0-only OR MIT) AND AGPL-3.0-only", False),
        ("GPL-3.0-or-later", False), ("", False), ("Proprietary", False), ("(MIT", False), ("MIT MIT", False),
    ],
)  # fmt: skip
def test_an_expression_is_allowed_where_it_leaves_a_way(spdx: str, allowed: bool) -> None:
    assert is_allowed(spdx) == allowed


def test_a_licence_is_read_from_whichever_way_it_is_named() -> None:
    assert expression("MIT", "BSD") == "MIT"
    assert expression(None, "Apache License, Version 2.0") == "Apache-2.0"
    assert expression(None, "a whole licence\n" * 40, ["License :: OSI Approved :: MIT License"]) == "MIT"
    assert expression(None, None, ["License :: OSI Approved", "Topic :: Text"]) == ""
    assert not is_allowed(expression(None, "GPL v3"))


def test_a_bundles_libraries_are_known_and_one_that_nobody_knows_has_no_licence(tmp_path: Path) -> None:
    for name in ("libxcb-icccm.so.4", "libxcb-shape.so.0", "libz.so.1", "libQt6Core.so.6", "libreadline.so.8"):
        (tmp_path / name).touch()
    found = {each.name: (each.licence, files) for each, files in libraries_beside(tmp_path).items()}
    assert found["XCB"] == ("MIT", ["libxcb-icccm.so.4", "libxcb-shape.so.0"])
    assert found["libreadline.so.8"] == ("", ["libreadline.so.8"])
    assert set(found) == {"XCB", "zlib", "libreadline.so.8"}
    for each in KNOWN.values():
        freed = re.sub("|".join(map(re.escape, SYSTEM_ONLY)), "MIT", each.licence)
        assert is_allowed(freed) or "GCC-exception" in each.licence, each


def test_what_is_not_installed_is_not_listed() -> None:
    with pytest.raises(PackageNotFoundError):
        distribution("no-such-distribution-anywhere")
    assert installed(["no-such-distribution-anywhere"]) == []
