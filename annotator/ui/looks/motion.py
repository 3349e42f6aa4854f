"""Whether anything may move: the user's word first, then the system's."""

from __future__ import annotations

from PySide6.QtCore import QPropertyAnimation, Qt
from PySide6.QtWidgets import QApplication, QGraphicsOpacityEffect, QStyle, QWidget

from annotator.ui.looks.theme import Motion

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip, Qt.UIEffect.UI_AnimateToolBox,
)  # fmt: skip


class Moving:
    """What was said of it, for the whole program as Qt's own effects are: ``system``, ``on`` or ``off``."""

    choice = "off"
    effects: frozenset[Qt.UIEffect] | None = None
    """Those of Qt's own that the system has."""


def settle_motion(choice: str) -> None:
    """Hold to a choice from now on; Qt's own menus and tips do not move either where nothing shall."""
    Moving.choice = choice
    if Moving.effects is None:
        Moving.effects = frozenset(each for each in _EFFECTS if QApplication.isEffectEnabled(each))
    for each in _EFFECTS:
        QApplication.setEffectEnabled(each, choice != "off" and each in Moving.effects)


def moving_ms(motion: Motion) -> int:
    """How many milliseconds something may move: none where motion is reduced."""
    if Moving.choice == "system":
        duration = QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)  # 0 where unwanted
        return motion if duration > 0 else 0
    return motion if Moving.choice == "on" else 0


def fade_in(widget: QWidget) -> None:
    """Let what has just come appear softly; what stands there already stays as it is."""
    duration = moving_ms(Motion.FADE)
    if not duration or widget.graphicsEffect() is not None:
        return
    effect = QGraphicsOpacityEffect(widget)
    widget.setGraphicsEffect(effect)
    fading = QPropertyAnimation(effect, b"opacity", widget)
    fading.setDuration(duration)
    fading.setStartValue(0.0)
    fading.setEndValue(1.0)
    fading.finished.connect(lambda: widget.setGraphicsEffect(None))  # pyright: ignore[reportArgumentType]
    fading.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)
