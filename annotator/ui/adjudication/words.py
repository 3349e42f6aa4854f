"""The sentences of the adjudication window."""

from __future__ import annotations

from annotator.session.adjudication import Case, Decision, Progress, Waiting
from annotator.ui.adjudication.walk.sides import difference, silent_count
from annotator.ui.words.language import listed, mark, quoted, titled, tr

WARNING = mark(
    "Adjudication shows what other coders have coded. Whoever still codes these articles themselves should not look: "
    "coding is blind so that agreement means something."
)
WARNING_NAMES = mark("Coders are called A, B, C; H shows their names until the window is closed.")
LETTERS, NAMES = (
    mark("Coders are called A, B, C."),
    mark("Coders are shown by their names until this window is closed."),
)
NOBODY = mark("No article is done by two coders yet.")
NOBODY_HELP = mark(
    "Adjudication begins when two coders are done with the same article: assign it to both, merge what comes back, "
    "and it stands in this list."
)
NONE_SHOWN = mark("No article is left to decide: F shows all.")
LAST_ARTICLE, FIRST_ARTICLE = mark("No other article is left to decide."), mark("That is the first article.")
LAST_CASE, FIRST_CASE = mark("That is the last case of this article."), mark("That is the first case of this article.")
NO_UNDO = mark("No decision of yours can be taken back here: what was done last was done elsewhere.")
NOTHING_CHANGED = mark("There is no decision to do again.")
NOT_LOOKED = mark("{0} did not look for this label here: nothing can be taken. N says that neither is right.")
NOTHING_TO_EDIT = mark("Go to a case first: J and K walk through them.")
REASON_FIRST = mark("Decide this passage first: an example shows what was decided.")
EXAMPLE_KEPT = mark("Kept in the codebook as an example: “{0}”. Every coder sees it, and not its reason.")
COUNTER_KEPT = mark("Kept as a counterexample: “{0}”. Every coder sees it in the codebook, and not its reason.")
MOST_OF_EXAMPLE = 12
"""Characters of it that are said."""
NOTHING_PROPOSED = mark("No version has more than half of the coders. 1…9 takes a coder's, B all of them, N neither.")
NO_FURTHER = mark("The tag can go no further that way.")
NO_SUCH_KEY = mark("{0} is the key of no label and of none of its attributes.")
NOT_THE_ARTICLE = mark(
    "A label of the whole article has no edges, and stays what it is: only its attributes are edited."
)
ONLY_ONE = mark("Nothing would be left: Esc gives up the edit, and N says that neither is right.")
DIFFERENCES = {
    "boundary": mark("Boundaries differ"),
    "label": mark("Labels differ"),
    "label and boundary": mark("Labels and boundaries differ"),
    "attributes": mark("Attributes differ"),
    "alone": mark("Only one coder has this"),
    "split": mark("One tag or several"),
    "silence": mark("Not all coders have this"),
    "nobody": mark("No coder has this any more"),
    "": mark("All agree"),
}

SAYING_WHO = ("alone", "silence", "nobody", "")
"""Where it is said already that not all coders have something."""


def head_words(case: Case) -> str:
    """What the coders differ in."""
    found, silent = difference(case), silent_count(case)
    said = tr(DIFFERENCES[found])
    if silent and found not in SAYING_WHO:
        more = tr("{0}, and one coder says nothing") if silent == 1 else tr("{0}, and {1} say nothing")
        said = more.format(said, f"{silent:,}")
    return tr("The whole article: {0}").format(said.lower()) if case.label else said


def progress_words(progress: Progress, rows: tuple[Waiting, ...]) -> str:
    """``3 of 17 decided · 2 articles left``."""
    left = sum(each.gold != "done" for each in rows)
    articles = tr("1 article left") if left == 1 else tr("{0} articles left").format(f"{left:,}")
    decided = tr("{0} of {1} decided").format(f"{progress.decided:,}", f"{progress.all:,}")
    return f"{decided} · {articles}"


def agreements_words(count: int) -> str:
    return tr("All agree on 1 passage.") if count == 1 else tr("All agree on {0} passages.").format(f"{count:,}")


def example_words(words: str, is_good: bool = True) -> str:
    """That a passage was kept, and which: the walk has gone on by then."""
    cut = words if len(words) <= MOST_OF_EXAMPLE else f"{words[: MOST_OF_EXAMPLE - 1]}…"
    return tr(EXAMPLE_KEPT if is_good else COUNTER_KEPT).format(" ".join(cut.split()))


def decided_words(decision: Decision, names: tuple[str, ...]) -> str:
    """How a case was decided, and why."""
    said = {
        "agreed": tr("Accepted: all agree"), "version": tr("Taken from {0}").format(listed(names)),
        "all": tr("Taken from all"), "edited": tr("Edited"), "neither": tr("Neither is right"),
    }.get(decision.outcome, decision.outcome)  # fmt: skip
    return titled(said, quoted(decision.reason)) if decision.reason else said


def coders_words(count: int) -> str:
    return tr("{0} coders").format(count)


def left_words(left: int | None, gold: str) -> str:
    """How many cases an article still has; "" while that is not known."""
    if gold == "done" and not left:
        return tr("decided")
    return "" if left is None else tr("{0} left").format(f"{left:,}")


def names_words(names: tuple[str, ...]) -> str:
    """All of them; of many first how many they are."""
    said = listed(names)
    return titled(coders_words(len(names)), said) if len(names) > 3 else said


def short_names(names: tuple[str, ...], most: int = 3) -> str:
    """``A, B``; of many ``A, B +17``. In every language the narrow comma: above the text each pixel counts."""
    cut = [each if len(each) <= 12 else f"{each[:11]}…" for each in names]
    return ", ".join(cut) if len(cut) <= most else f"{', '.join(cut[: most - 1])} +{len(cut) - most + 1}"
