"""A window that tells the user what was refused and what went wrong, in bars made when there is something to say."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QVBoxLayout

if TYPE_CHECKING:
    from annotator.ui.chrome.banner import Banner, Toast


class NoticeWindow(QMainWindow):
    """Its central widget has a column, at whose top the bar stands; the toast floats over it."""

    @cached_property
    def bar(self) -> Banner:
        """What stays until it is clicked away."""
        from annotator.ui.chrome.banner import Banner

        desk = self.centralWidget()
        column = desk.layout() if desk else None
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(0, made := Banner())
        return made

    @cached_property
    def toast(self) -> Toast:
        """Where refusals are told."""
        from annotator.ui.chrome.banner import Toast

        desk = self.centralWidget()
        assert desk is not None
        return Toast(desk)

    def hush(self) -> None:
        """What was said of an earlier command goes."""
        if "toast" in self.__dict__:
            self.toast.hide()

    def place_toast(self) -> None:
        """The window has another size."""
        if "toast" in self.__dict__:
            self.toast.place()

    def show_mishap(self, sentence: str) -> None:
        """What nobody expected stays in sight; said again, it is not shown twice."""
        if sentence != self.bar.sentence or self.bar.isHidden():
            self.bar.say(sentence, stays=True)
