"""Whoever is made ill by what moves says so in the View menu, and nothing moves from then on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from annotator.ui.looks.motion import Moving, fade_in, moving_ms, settle_motion
from annotator.ui.looks.theme import Motion
from tests.ui.stage import Stage

EFFECT = Qt.UIEffect.UI_FadeTooltip


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    before = Moving.choice
    yield
    settle_motion(before)


def fades(stage: Stage) -> bool:
    widget = QWidget(stage.window)
    fade_in(widget)
    found = widget.graphicsEffect() is not None
    widget.deleteLater()
    return found


def test_no_motion_is_chosen_in_the_menu_kept_and_taken_back(stage: Stage) -> None:
    stage.trigger("motion_on")
    assert moving_ms(Motion.FADE) == Motion.FADE and fades(stage)
    stage.trigger("motion_off")
    assert moving_ms(Motion.FADE) == 0 and not fades(stage)
    assert stage.window.settings.get("motion") == "off"
    assert stage.window.actions_by_id.by_id["motion_off"].isChecked()
    stage.trigger("motion_on")
    assert fades(stage) and not stage.window.actions_by_id.by_id["motion_off"].isChecked()


def test_a_window_begins_as_it_was_chosen(stage: Stage) -> None:
    settle_motion("on")
    (stage.folder / "moving").mkdir()
    again = Stage(stage.folder / "moving", motion="off")
    assert again.empty.actions_by_id.by_id["motion_off"].isChecked()
    assert moving_ms(Motion.FADE) == 0
    again.close()


def test_qts_own_effects_go_with_it_and_come_back(stage: Stage) -> None:
    settle_motion("system")
    assert Moving.effects is not None
    had = QApplication.isEffectEnabled(EFFECT)
    settle_motion("off")
    assert not QApplication.isEffectEnabled(EFFECT)
    settle_motion("on")
    assert QApplication.isEffectEnabled(EFFECT) == had == (EFFECT in Moving.effects)
