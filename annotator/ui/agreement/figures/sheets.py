"""The tables of the window, made from a study: labels, pairs, confusion, time, suggestions and panes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from annotator.session.agreement.nouns import Pair, Sought
from annotator.ui.agreement.figures.sheet import Cell, Head, Sheet
from annotator.ui.inspector.attribute_form import value_words
from annotator.ui.looks.labels import LabelFaces
from annotator.ui.words.language import aside, ended, known, mark, sentences, titled, tr

if TYPE_CHECKING:
    from annotator.agreement.confusion import Confusion
    from annotator.agreement.figures import About, Figure
    from annotator.agreement.study import Study

UNDEFINED = "—"
PAIR_WIDTH, COUNT_WIDTH = 84, 78
MOST_PAIRS = 45
"""Of coders that have rows of their own for the panes; of more, coders have."""
NUMBERS = ("", mark("95% low"), mark("95% high"), "n")
FIRST = ("alpha", "cohen", "f1")
"""The measures that most papers report stand first."""


class Names:
    """Labels as the window calls them, by the ids that figures have."""

    def __init__(self, faces: LabelFaces) -> None:
        self._faces = faces

    def head(self, label: str) -> Head:
        found = self._faces.codebook.by_id(label)
        if found is None:
            return Head(label)
        face = self._faces[found.uuid]
        return Head(face.name, found.name("en") if face.name == label else label, face.colour)

    def name(self, label: str) -> str:
        return self.head(label).name

    def colour(self, label: str) -> str:
        return self.head(label).colour

    def attribute(self, label: str, name: str, value: str) -> str:
        """What a span of a label says of itself: ``form: quoted``."""
        found = self._faces.codebook.by_id(label)
        declared = found.attribute(name) if found else None
        if declared is None:
            return titled(name, value)
        language = self._faces.language
        return titled(declared.name(language), value_words(declared, value, language))


def figure_cell(figure: Figure | None, row: str, about: About, sought: Sought | None, words: str) -> Cell:
    """A value over its interval; — where it is undefined, and why in the sentence."""
    if figure is None:
        return Cell()
    of = f"{row} · {tr(about.title)}"
    if figure.value is None:
        says = sentences((tr("{0}: undefined.").format(of), tr(figure.why)))
        return Cell(UNDEFINED, "", None, says, sought, words, ("", "", "", str(figure.n)), tr(about.words))
    value, small, interval = two_places(figure.value), "", tr(figure.why)
    low = high = ""
    if figure.low is not None and figure.high is not None:
        small = f"[{two_places(figure.low)}, {two_places(figure.high)}]"
        interval = tr("95% interval {0} to {1}.").format(f"{figure.low:.3f}", f"{figure.high:.3f}")
        low, high = f"{figure.low:.6g}", f"{figure.high:.6g}"
    on = tr("On {0}.").format(articles(figure.n))
    says = sentences((ended(titled(of, f"{figure.value:.3f}")), interval, on))
    heat = min(max(figure.value, 0.0), 1.0)
    table = (f"{figure.value:.6g}", low, high, str(figure.n))
    return Cell(value, small, heat, says, sought, words, table, tr(about.words))


def two_places(value: float) -> str:
    """``0.00``, never ``-0.00``."""
    return f"{round(value, 2) + 0.0:.2f}"


def articles(count: int) -> str:
    return tr("1 article") if count == 1 else tr("{0} articles").format(f"{count:,}")


def first_ones_first(measures: Sequence[About]) -> list[About]:
    """In the order of the columns."""
    return sorted(measures, key=lambda each: FIRST.index(each.name) if each.name in FIRST else len(FIRST))


def measure_head(about: About) -> Head:
    return Head(tr(about.title), f"{tr(about.words)}\n\n{known(about.source)}")


def label_sheet(study: Study, names: Names) -> Sheet:
    """Labels by measures, all labels together first."""
    found = study.agreement
    rows: list[tuple[Head, str | None, Mapping[str, Figure]]] = [
        (Head(tr("All labels"), strong=True), None, found.overall)
    ]
    for label, figures in found.by_label.items():
        head = names.head(label)
        spans = tr("{0} tags").format(f"{study.spans.get(label, 0):,}")
        rows.append((head._replace(says=" · ".join(filter(None, (head.says, spans)))), label, figures))
    measures = first_ones_first(found.measures)
    cells = tuple(_row(head.name, figures, measures, Sought(label=label)) for head, label, figures in rows)
    return Sheet(tr("Label"), tuple(each[0] for each in rows), _heads(measures), cells, NUMBERS)


def _heads(measures: Sequence[About]) -> tuple[Head, ...]:
    return tuple(measure_head(each) for each in measures)


def _row(
    name: str, figures: Mapping[str, Figure], measures: Sequence[About], sought: Sought | None, words: str = "{0}"
) -> tuple[Cell, ...]:
    words = words.format(name)
    return tuple(figure_cell(figures.get(each.name), name, each, sought, words) for each in measures)


def pair_sheet(study: Study, measure: str) -> Sheet:
    """Every coder against every other, in one measure."""
    found = study.agreement
    coders = found.coders
    about = next((each for each in found.measures if each.name == measure), None)

    def cell(one: str, other: str) -> Cell:
        if one == other or about is None:
            return Cell()
        pair = (one, other) if (one, other) in found.by_pair else (other, one)
        words = " · ".join(pair)
        return figure_cell(found.by_pair.get(pair, {}).get(measure), words, about, Sought(pair=pair), words)

    cells = tuple(tuple(cell(one, other) for other in coders) for one in coders)
    counts = {each.name: each for each in study.coders}
    heads = tuple(Head(each, _coder_says(counts, each)) for each in coders)
    return Sheet(tr(about.title) if about else "", heads, heads, cells, NUMBERS, width=PAIR_WIDTH)


def _coder_says(counts: Mapping[str, object], coder: str) -> str:
    found = counts.get(coder)
    if found is None:
        return coder
    return tr("{0}: done with {1}, {2} of them in common with others, {3} tags").format(
        coder, articles(found.articles), f"{found.shared:,}", f"{found.spans:,}"  # pyright: ignore[reportAttributeAccessIssue]
    )  # fmt: skip


def confusion_sheet(found: Confusion | None, names: Names, *, of_characters: bool) -> Sheet:
    """Counts of what stood against what; heat is the share of a row. Labels that nobody used are left out."""
    if found is None:
        return Sheet("", (), (), ())
    every = (*found.labels, "")
    used = [at for at in range(len(every)) if found.cells[at].any() or found.cells[:, at].any()]
    heads = tuple(names.head(every[at]) if every[at] else Head(tr("nothing")) for at in used)
    pair = (found.first, found.second) if found.first else None
    cells = tuple(tuple(_count(found, names, at, to, pair, of_characters=of_characters) for to in used) for at in used)
    if pair:
        note = tr("Down: {0}. Across: {1}. Colours are shares of a row.").format(*pair)
    else:
        note = tr("All pairs together, each read both ways. Colours are shares of a row.")
    return Sheet(tr("characters") if of_characters else tr("tags"), heads, heads, cells, note=note, width=COUNT_WIDTH)


def _count(found: Confusion, names: Names, at: int, to: int, pair: Pair | None, *, of_characters: bool) -> Cell:
    every = (*found.labels, "")
    count, of_row = float(found.cells[at, to]), found.cells[at].copy()
    last = len(every) - 1
    of_row[last] = 0 if at == last else of_row[last]
    whole, label, other = float(of_row.sum()), every[at], every[to]
    one, two = (names.name(each) if each else tr("nothing") for each in (label, other))
    words = f"{one} · {two}"
    if not count:
        return Cell("·", says=titled(words, tr("nothing")), table=("0",))
    shown = f"{count:,.1f}".removesuffix(".0")
    many = _counted(count, of_characters=of_characters).format(shown)
    says = titled(words, many)
    if pair:
        says = tr("{0} says {1} and {2} says {3}: {4}").format(pair[0], one, pair[1], two, many)
    table = (f"{count:.6g}",)
    if at == to == last:
        return Cell(shown, says=says, table=table)
    sought = Sought(pair, None, (label, other), of_characters)
    whose, nothing = f"{titled(pair[0], one)} · {titled(pair[1], two)}" if pair else words, ""
    if at == to:
        says, whose = sentences((ended(says), tr("They agree."))), aside(whose, tr("where edges differ"))
        nothing = tr("They agree here to the character: passages are listed where coders differ.")
    return Cell(shown, "", count / whole if whole else 0.0, says, sought, whose, table, nothing=nothing)


def _counted(count: float, *, of_characters: bool) -> str:
    """The words for so many, with a place for the number as it is written."""
    if of_characters:
        return tr("{0} character") if count == 1 else tr("{0} characters")
    return tr("{0} tag") if count == 1 else tr("{0} tags")


def time_sheet(study: Study) -> Sheet:
    """Periods by measures."""
    parts, measures = study.agreement.parts, first_ones_first(study.agreement.measures)
    rows: list[Head] = []
    cells: list[tuple[Cell, ...]] = []
    for period in study.trend.periods:
        name = period_name(period.name)
        rows.append(Head(name, tr("{0} to {1}, {2}").format(period.since, period.until, articles(period.articles))))
        cells.append(_row(name, parts[period.name], measures, Sought(part=period.name), tr("Done: {0}")))
    note = tr("Articles by when the last of their coders was done.")
    if not rows:
        note = tr(
            "There are too few dated articles to show how agreement went on: two days, or four articles, will do."
        )
    return Sheet(tr("Done"), tuple(rows), _heads(measures) if rows else (), tuple(cells), NUMBERS, note)


def period_name(part: str) -> str:
    name = part.removeprefix("done ")
    number = name.removeprefix("tranche ")
    return name if number == name else tr("tranche {number}").format(number=number)


def part_sheet(study: Study) -> Sheet:
    """Articles coded with and without suggestions, and pairs that selected in the same pane and in different ones."""
    from annotator.agreement.parts import DIFFERENT, SAME, SHOWN, WITHOUT

    parts, measures = study.agreement.parts, first_ones_first(study.agreement.measures)
    of_panes = [each for each in parts if each.startswith((f"{SAME}: ", f"{DIFFERENT}: ", "hans: ", "hant: "))]
    wanted = [each for each in (SHOWN, WITHOUT, SAME, DIFFERENT) if each in parts]
    names: dict[str, str] = {
        SHOWN: tr("Suggestions shown"), WITHOUT: tr("Without suggestions"), SAME: tr("Same pane"),
        DIFFERENT: tr("Different panes"),
    }  # fmt: skip
    pairs = len(study.agreement.by_pair)
    whom = {each.name: each.whom for each in study.panes.parts}
    wanted += [each for each in of_panes if each.startswith("han")]
    wanted += [each for each in of_panes if not each.startswith("han") and 1 < pairs <= MOST_PAIRS]
    measures = [each for each in measures if any(each.name in parts[part] for part in wanted)]
    rows = tuple(Head(_part_name(each, names, whom.get(each, ())), strong=each in names) for each in wanted)
    cells = tuple(
        _row(head.name, parts[each], measures, Sought(part=each)) for head, each in zip(rows, wanted, strict=True)
    )
    return Sheet(tr("Articles"), rows, _heads(measures) if rows else (), cells, NUMBERS, _part_note(study, parts))


def _part_name(part: str, names: Mapping[str, str], whom: Sequence[str]) -> str:
    """``same pane: li, wu`` as it is shown."""
    panes = {"hans": tr("Simplified"), "hant": tr("Traditional")}
    what = part.partition(": ")[0]
    name = names.get(what) or panes.get(what, what)
    return titled(name, " · ".join(whom)) if whom else name


def _part_note(study: Study, parts: Mapping[str, object]) -> str:
    from annotator.agreement.parts import SAME

    said: list[str] = []
    if study.has_suggestions:
        said.append(
            tr("Coders who see the same suggestions agree with the machine, and so with each other: report the others.")
        )
    else:
        said.append(tr("No coder was shown suggestions in any of these articles."))
    if SAME in parts:
        said.append(
            tr(
                "A pane is a coder's in an article where four in five of their selections were made in it. Coders "
                "chose it themselves, so a difference hints that the script matters, and cannot prove it."
            )
        )
    else:
        said.append(tr("It is not known of any two coders of an article in which pane they made their selections."))
    return sentences(said)
