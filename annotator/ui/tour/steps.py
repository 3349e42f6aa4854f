"""What the tour shows, in its order: each step says what to do, where, with which keys, and when it is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from annotator.model.changes import ChangeSet
from annotator.ui.words.language import mark


@dataclass(slots=True)
class Seen:
    """What the coder has done since the step began: actions by their ids, changes of their own, moves of the caret."""

    actions: set[str] = field(default_factory=set)
    tagged: bool = False
    relabelled: bool = False
    undone: bool = False
    marked: bool = False
    caret_moved: bool = False
    at_mended: bool = False
    pane_changed: bool = False

    def take(self, change: ChangeSet) -> None:
        """Hear of a change of this window's."""
        if change.foreign:
            return
        if change.mode == "undo":
            self.undone = True
        spans = [item for item in change.items if item.kind == "annotation"]
        self.tagged |= any(item.before is None and item.after is not None for item in spans)
        both = [item for item in spans if item.before is not None and item.after is not None]
        self.relabelled |= change.mode == "do" and any(item.before.label != item.after.label for item in both)
        self.marked |= any(item.kind == "status" and item.after == "done" for item in change.items)


class Step(NamedTuple):
    """``keys``: ids of actions, or ``label 1``, ``label 2`` for keys of the codebook; they fill the fields of ``says``.

    ``part`` is where the card stands: a pane, a dock, or a part of the window by its name.
    """

    title: str
    says: str
    part: str
    keys: tuple[str, ...]
    is_done: Callable[[Seen], bool]


MENDED = mark("What was mended")
STEPS: tuple[Step, ...] = (
    Step(
        mark("A place to begin"),
        mark("Click into a clause of the text, or walk there with the arrow keys. No text has to be selected."),
        "pane", (), lambda seen: seen.caret_moved,
    ),
    Step(
        mark("Tag it"),
        mark("Press {0}. The clause at the caret is tagged with that label, and saved at once."),
        "codebook", ("label 1",), lambda seen: seen.tagged,
    ),
    Step(
        mark("One tag, two scripts"),
        mark("It is marked in both texts. Press Tab to go to the other one, and look."),
        "panes", (), lambda seen: seen.pane_changed,
    ),
    Step(
        mark("Change your mind"),
        mark("Press {0}, the key of another label: the tag gets that label instead."),
        "codebook", ("label 2",), lambda seen: seen.relabelled,
    ),
    Step(
        mark("Take it back"),
        mark("Press {0}. Every step can be taken back, also tomorrow."),
        "pane", ("undo",), lambda seen: seen.undone,
    ),
    Step(
        MENDED,
        mark("Dotted characters came broken, and were mended. Walk to one with the arrow keys: its evidence is shown."),
        "pane", (), lambda seen: seen.at_mended or "next_flag" in seen.actions,
    ),
    Step(
        mark("What was converted"),
        mark("Press {0}. A character that could be converted in another way is shown; {1} says how."),
        "pane", ("next_conversion", "conversion"),
        lambda seen: bool({"next_conversion", "previous_conversion", "conversion"} & seen.actions),
    ),
    Step(
        mark("Done with it"),
        mark("Press {0}. The article is marked done, and the next one opens."),
        "done", ("done_next",), lambda seen: seen.marked,
    ),
    Step(
        mark("In all articles"),
        mark("Press {0} to search every article, in either script. What is found can be tagged together."),
        "search", ("search",), lambda seen: "search" in seen.actions,
    ),
    Step(
        mark("Find anything"),
        mark("Press {0} and write a word: every command, label and article is found. Esc closes it."),
        "menu", ("palette",), lambda seen: "palette" in seen.actions,
    ),
)  # fmt: skip

END = Step(
    mark("That is the way"),
    mark("{0} helps with the part you are in, {1} shows every key. What you tagged stays, as your own work."),
    "help", ("help", "shortcuts"), lambda seen: False,
)  # fmt: skip
