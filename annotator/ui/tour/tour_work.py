"""Leads through the tour: watches what the coder does in the real window, and goes on when a step is done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from annotator.model.changes import ChangeSet
from annotator.ui.shortcuts.keys import shown_key
from annotator.ui.tour.beginning import go_to_beginning
from annotator.ui.tour.card import Card
from annotator.ui.tour.outline import Outline
from annotator.ui.tour.steps import END, MENDED, STEPS, Seen, Step
from annotator.ui.words.language import tr

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow

LOOK_MS = 120
"""So often it is looked where the card belongs, and whether the caret has gone elsewhere."""
REST_MS = 700
"""So long what a step has done stands before the card goes on."""
CARET_HEIGHT = 60
"""Pixels around the caret that the card does not cover."""
TO_CARD = "Alt+T"


class TourWork(QObject):
    """``at`` is the step that is shown, len(STEPS) the end; None while there is no tour."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.card: Card | None = None
        self.outline: Outline | None = None
        self.at: int | None = None
        self.seen = Seen()
        self.has_tagged = False
        self._is_offer = False
        self._caret, self._pane = 0, ""
        self._keys: list[QShortcut] = []
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._see)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._go_on)
        window.bridge.changed.connect(self._hear)
        for id_, action in window.actions_by_id.by_id.items():
            action.triggered.connect(partial(self._see_action, id_))

    def take_tour(self) -> None:
        """From the Help menu: on the sample, where nothing of the coder's own work is touched."""
        from annotator.session.sample import is_sample

        if is_sample(self._window.session):
            self.begin()
        else:
            self._window.jobs.tour_wanted.emit()

    def offer(self) -> None:
        """Ask once whether it is wanted; the answer may wait."""
        if self.at is None and not self._is_offer:
            self._window.settings.put("tour", "offered")
            self._is_offer = True
            card = self._appear()
            card.name_buttons("", tr("Take the tour"), tr("Not now"))
            card.say("", tr("New here?"), tr("A tour of ten small steps shows how to work. Esc leaves it at any time."),
                     ())  # fmt: skip
            self._put()

    def begin(self) -> None:
        """From the first step, wherever it was, in an article that has something of all that is shown."""
        self._window.settings.put("tour", "taken")
        self._is_offer = self.has_tagged = False
        go_to_beginning(self._window.desk)
        self._appear()
        self._show(0)

    def leave(self) -> None:
        """Nothing is left behind; what was tagged is the coder's own."""
        if self.card is None:
            return
        self._look.stop()
        self._rest.stop()
        had_keys, is_offer = self.card.has_keys, self._is_offer
        for each in (self.card, self.outline, *self._keys):
            if each is not None:
                each.deleteLater()
        self.card.hide()
        if self.outline is not None:
            self.outline.hide()
        self.card = self.outline = None
        self._keys = []
        was_at, self.at, self._is_offer = self.at, None, False
        if had_keys:
            self._window.panes.focus_pane(self._window.panes.active_pane)
        if self.has_tagged and was_at is not None and was_at < len(STEPS) and not is_offer:
            self._window.status.say(tr("What you tagged stays, as your own work. The tour is in the Help menu."))

    def place(self) -> tuple[int | None, bool] | None:
        """The step that is shown (None: the offer) and whether anything was tagged; for ``come_back``."""
        return (self.at, self.has_tagged) if self.card is not None else None

    def come_back(self, place: tuple[int | None, bool]) -> None:
        at, has_tagged = place
        self.leave()
        if at is None:
            self.offer()
        else:
            self._appear()
            self.has_tagged = has_tagged
            self._show(at)

    @property
    def step(self) -> Step | None:
        if self.at is None:
            return None
        return STEPS[self.at] if self.at < len(STEPS) else END

    # what is shown

    def _appear(self) -> Card:
        if self.card is None:
            window = self._window
            self.card = Card(window)
            self.outline = Outline(window)
            self.card.next_wanted.connect(self._next)
            self.card.back_wanted.connect(lambda: self._step(-1))
            self.card.left.connect(self.leave)
            self._keys = [*self._own_key(TO_CARD, self.card.take_keys), *self._own_key("Esc", self.leave)]
            self._look.start()
        return self.card

    def _own_key(self, key: str, job: Callable[[], object]) -> list[QShortcut]:
        """A key of the tour's own, unless an action has it: two of one key would answer to neither."""
        if any(key in self._window.actions_by_id.keys(id_) for id_ in self._window.actions_by_id.by_id):
            return []
        made = QShortcut(QKeySequence(key), self._window)
        made.activated.connect(job)
        return [made]

    def _next(self) -> None:
        if self._is_offer:
            self.begin()
        elif self.at is not None and self.at >= len(STEPS):
            self.leave()
        else:
            self._step(1)

    def _step(self, by: int) -> None:
        """On or back; what is said of both texts is left out where only one of them is shown."""
        at = max(0, (self.at or 0) + by)
        if at < len(STEPS) and STEPS[at].part == "panes" and not all(e.isVisible() for e in self._window.panes.panes):
            at += by
        self._show(at)

    def _show(self, at: int) -> None:
        self._rest.stop()
        self.at, self.seen = at, Seen()
        window, step, card = self._window, self.step, self.card
        assert step is not None and card is not None
        self._caret, self._pane = window.panes.caret_source(), window.panes.active_pane
        keys = [self._key(each) for each in step.keys]
        is_end = at >= len(STEPS)
        count = "" if is_end else tr("Step {0} of {1}").format(at + 1, len(STEPS))
        card.hint.setText("" if is_end or not self._keys else tr("{0}: to this card").format(shown_key(TO_CARD)))
        card.name_buttons(
            tr("Back") if at and not is_end else "", tr("Close") if is_end else tr("Next"),
            "" if is_end else tr("Leave the tour"),
        )  # fmt: skip
        card.say(count, tr(step.title), tr(step.says).format(*keys), [each for each in keys if each])
        card.adjustSize()
        self._put()

    def _key(self, of: str) -> str:
        """As the coder has it: an action's own key, or one of the codebook's."""
        if of.startswith("label "):
            labels = [each for each in self._window.session.codebook.active if each.key and each.applies_to == "span"]
            return labels[int(of[-1]) - 1].key.upper() if len(labels) >= int(of[-1]) else "?"
        keys = self._window.actions_by_id.keys(of)
        return shown_key(keys[-1] if of == "next_flag" else keys[0]) if keys else tr(_action_text(of))

    def _put(self) -> None:
        """The frame around the part that is spoken of, the card beside it."""
        if self.card is None or self.outline is None:
            return
        window = self._window
        whole = window.rect().adjusted(0, 0, 0, -window.status.height())  # the keys for help stay in sight
        part = whole if self.step is None else self._part(self.step.part)
        if self.step is None:
            self.outline.hide()
        else:
            self.outline.put_around(part)
        self.card.show()
        self.card.place(part, self._caret_place())

    def _part(self, name: str) -> QRect:
        window = self._window
        places: dict[str, QWidget] = {
            "panes": window.panes, "done": window.head.button, "menu": window.menuBar(), "help": window.status
        }  # fmt: skip
        found = places.get(name) or window.docks.get(name)
        if name == "search" and found is not None and found.visibleRegion().isEmpty():
            found = window.menuBar()
        if found is None or found.visibleRegion().isEmpty():
            found = self._active_pane()
        return QRect(found.mapTo(window, QPoint(0, 0)), found.size())

    def _active_pane(self) -> QWidget:
        panes = self._window.panes
        shown = [each for each in panes.panes if each.isVisible()]
        active = panes.panes[0 if panes.active_pane == "hans" else 1]
        return active if active in shown or not shown else shown[0]

    def _caret_place(self) -> QRect:
        pane = self._active_pane()
        if not hasattr(pane, "cursorRect") or not hasattr(pane, "viewport"):
            return QRect()
        caret: QRect = pane.cursorRect()  # pyright: ignore[reportAttributeAccessIssue]
        at = pane.viewport().mapTo(self._window, caret.topLeft())  # pyright: ignore[reportAttributeAccessIssue]
        line = QRect(at, caret.size())
        return line.adjusted(-CARET_HEIGHT, -CARET_HEIGHT // 2, CARET_HEIGHT, CARET_HEIGHT // 2)

    # what the coder does

    def _see(self) -> None:
        panes = self._window.panes
        self.seen.caret_moved |= panes.caret_source() != self._caret
        self.seen.pane_changed |= panes.active_pane != self._pane
        if self.seen.caret_moved and not self.seen.at_mended:
            self._see_mended()
        self._judge()
        self._put()

    def _see_mended(self) -> None:
        """The caret has come to a mended place: in the step that speaks of those, its evidence is told."""
        reached = self._window.mending.current
        self.seen.at_mended = reached is not None
        if reached is not None and self.step is not None and self.step.title == MENDED:
            self._window.mending.flag_reached.emit(reached)

    def _see_action(self, id_: str, _: bool = False) -> None:
        self.seen.actions.add(id_)
        if id_ == "none" and self.card is not None:
            self.leave()
        self._judge()

    def _hear(self, change: ChangeSet) -> None:
        self.seen.take(change)
        self.has_tagged |= self.seen.tagged
        self._judge()

    def _judge(self) -> None:
        step = self.step
        if step is not None and step.is_done(self.seen) and not self._rest.isActive():
            self._rest.start()

    def _go_on(self) -> None:
        """To the next step, once what this one did could be seen."""
        if self.at is not None and self.at < len(STEPS):
            self._step(1)


def _action_text(id_: str) -> str:
    from annotator.ui.shortcuts.keys import ROWS

    return ROWS[id_].text.rstrip("…")
