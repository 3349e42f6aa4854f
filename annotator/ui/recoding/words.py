"""What the recoding dock says: how much is left, what can be done, what was decided, and why nothing is in question."""

from __future__ import annotations

from annotator.session.codebook_changes.recoding import Recoding
from annotator.ui.codebook.changed_words import changed_words
from annotator.ui.codebook.label_list_model import explanation
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.looks.theme import TextSize, Theme, px
from annotator.ui.recoding.choice_row import Choice
from annotator.ui.recoding.course import Course
from annotator.ui.recoding.queue import Decided
from annotator.ui.words.language import listed, mark, tr

EMPTY = mark(
    "Nothing is to be recoded. A label that is split, joined into another or defined anew puts its tags here, one by "
    "one."
)
NO_CODER = mark("Choose a coder first (File, Change coder): each coder decides on their own tags.")
NO_CHOICE = mark("{0} is no choice here: {1}.")
KEEP, SKIP, OPEN, CLOSE, FINISH = "keep", "skip", "open", "close", "finish"
MOST_CHOICES, MOST_DECIDED, LONGEST = 9, 4, 12
"""Labels on digits; decisions that are shown, and characters of each."""


def choices_of(course: Course, faces: LabelFaces) -> list[Choice]:
    """Labels on digits with what they mean, and what else can be done; nothing while it is still being read."""
    recoding, current = course.recoding, course.current
    if recoding is None:
        return []
    rest = [Choice(SKIP, "S", tr("skip")), Choice(OPEN, "O", tr("to the text"))]
    if course.is_pass and course.articles:
        name = faces[recoding.label].name
        return [Choice(FINISH, "↵", tr("looked for {0}: next article").format(name)), *rest]
    if course.is_pass or current is None:
        return [Choice(CLOSE, "Del", tr("take it off the list"))] if course.is_known else []
    own = current.annotation.label
    labels = [
        _label_choice(each, str(place), faces, each == own)
        for place, each in enumerate(recoding.choices[:MOST_CHOICES], 1)
    ]
    keep = (
        []
        if own in recoding.choices or not recoding.may_keep
        else [Choice(KEEP, "↵", tr("keep {0}").format(faces[own].name))]
    )
    return [*labels, *keep, *rest]


def _label_choice(uuid: str, key: str, faces: LabelFaces, is_current: bool) -> Choice:
    face, label = faces[uuid], faces.codebook.by_uuid(uuid)
    said = label.meaning(faces.language) if label else ""
    tip = explanation(label, faces.language) if label else ""
    return Choice(uuid, key, face.name, face.colour, is_current, " ".join(said.split()), tip, "↵" if is_current else "")


def head_words(course: Course, faces: LabelFaces) -> str:
    """Above the choices: how many are left, and of a pass which article it is."""
    recoding = course.recoding
    if recoding is None:
        return ""
    if course.is_pass and course.articles:
        left, name = len(course.articles), faces[recoding.label].name
        words = tr("1 done article in which {0} was not looked for. Now: article {1}.") if left == 1 else tr(
            "{2} done articles in which {0} was not looked for. Now: article {1}."
        )  # fmt: skip
        return words.format(name, course.articles[0], f"{left:,}")
    if course.current is None:
        return ""
    skipped = len(course.queue.skipped)
    if recoding.of_documents:
        words = tr("1 article left") if recoding.left == 1 else tr("{0} articles left")
    else:
        words = tr("1 tag left") if recoding.left == 1 else tr("{0} tags left")
    words = words.format(f"{recoding.left:,}")
    words += f" · {tr('{0} skipped').format(skipped)}" if skipped else ""
    return f"{words} · {course.current.title}"


def empty_words(course: Course, faces: LabelFaces, has_coder: bool) -> str:
    """Why nothing is in question; "" while something is, or is being read."""
    if not has_coder:
        return tr(NO_CODER)
    recoding = course.recoding
    if recoding is None:
        return tr(EMPTY)
    name = faces[recoding.label].name
    if not course.is_known or course.number:
        return ""
    if course.is_pass:
        return tr("{0} was looked for in every article that is done.").format(name)
    elsewhere = recoding.left_in_all - recoding.left
    if recoding.of_documents and elsewhere <= 0:
        return tr("All articles with {0} are decided.").format(name)
    if elsewhere > 0:
        return tr("All your tags of {0} are decided; other coders have {1} left.").format(name, f"{elsewhere:,}")
    return tr("All tags of {0} are decided.").format(name)


def definition_words(course: Course, faces: LabelFaces, former: str, theme: Theme) -> str:
    """What the label meant when the span was coded, and what it means, as rich text with what changed marked."""
    recoding = course.recoding
    if recoding is None or recoding.why != "definition" or course.current is None:
        return ""
    label = faces.codebook.by_uuid(course.current.annotation.label)
    now = " ".join(label.meaning(faces.language).split()) if label else ""
    if now == former:
        return ""
    head = f"<span style='color: {theme.mute}; font-size: {px(TextSize.CAPTION)}px'>{tr('Definition, changed')}</span>"
    return f"{head}&nbsp; {changed_words(former, now, theme)}"


def decided_words(decided: list[Decided], faces: LabelFaces) -> str:
    """The last decisions, the latest first."""
    last = [each for each in decided if each.label][::-1][:MOST_DECIDED]
    return "   ".join(f"{_short(each.queued.match or each.queued.title)} → {faces[each.label].name} ✓" for each in last)


def no_choice_words(key: str, choices: list[Choice] | tuple[Choice, ...]) -> str:
    """That a key which was pressed does nothing here, and which ones do."""
    digits = [each.key for each in choices if each.key.isdigit()]
    words = [f"{digits[0]}–{digits[-1]}" if len(digits) > 1 else digits[0]] if digits else []
    words += [each.key for each in choices if not each.key.isdigit()]
    words += [each.also for each in choices if each.also]
    return tr(NO_CHOICE).format(key.upper(), listed(words))


def fact_words(rows: list[Recoding], rechecked: int) -> str:
    left = sum(each.left for each in rows)
    facts = (tr("{0} left").format(f"{left:,}") if left else "",
             tr("articles to check again: {0}").format(f"{rechecked:,}") if rechecked else "")  # fmt: skip
    return " · ".join(each for each in facts if each)


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
