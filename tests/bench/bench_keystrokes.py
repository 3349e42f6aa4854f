"""How many keys a trained coder needs for given spans, every one of them listed, and pressed in the real window."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path

from annotator.session.articles import OpenArticle, article_words
from annotator.session.coding.units import Ground
from annotator.ui.window import MainWindow
from tests.bench import real_keys
from tests.bench.given_spans import TASKS, TEN_OF_FIRST_PARAGRAPH, TITLE_OF_001, Given, Task
from tests.bench.key_model import KeyModel, Moment, Set
from tests.bench.key_planner import Step, plan
from tests.bench.timing import Row

AT_MOST = 3


def run(short: bool) -> list[Row]:
    """(claim, mean keys a span, note): planned, listed, pressed; raises AssertionError where other spans come of it."""
    from annotator.session.sample import make_sample

    rows: list[Row] = []
    counted: list[int] = []
    for task in TASKS:
        if short and not task.counted:
            continue
        with tempfile.TemporaryDirectory() as folder:
            steps = _perform(task, make_sample(folder, coder="li"))
        if task.counted:
            counted += [len(steps), len(task.spans)]
        _list(task, steps)
        rows.append((f"keys a span, {task.name}", len(steps) / len(task.spans), _costliest(task, steps)))
    mean = sum(counted[::2]) / sum(counted[1::2])
    print(f"mean {mean:.2f} keys a span: at most {AT_MOST}")
    note = f"{sum(counted[::2])} keys for {sum(counted[1::2])} spans, navigation included, from an open window"
    return [*rows, (f"mean keys a span: at most {AT_MOST}", mean, note)]


def wanted_spans(opened: OpenArticle, ground: Ground, spans: tuple[Given, ...]) -> list[Set]:
    """Where the given spans stand in the source. Raises ValueError where the text has no such words."""
    text, found = opened.texts.hans.text, list[Set]()
    for each in spans:
        at = -1
        for _ in range(each.nth):
            at = text.index(each.words, at + 1)
        extent = opened.texts.hans.to_source(at, at + len(each.words))
        found.append(Set(ground.codebook.require(each.label).uuid, *extent))
    return found


def _perform(task: Task, project: Path) -> list[Step]:
    """Plan the keys and press them in a new window."""
    window = real_keys.open_window(project, int(task.seed) + 1)
    try:
        opened = window.desk.article
        assert opened is not None
        ground = Ground(opened, (), window.session.codebook, article_words(opened, "hans"))
        wanted = wanted_spans(opened, ground, task.spans)
        model = KeyModel(ground, wanted)
        steps = plan(model, Moment(ground.hans_caret(window.panes.caret_source()), 0))
        assert steps, f"no keys lead to the spans of {task.name}"
        press_all(window, wanted, steps)
    finally:
        real_keys.close(window)
    return steps


def press_all(window: MainWindow, wanted: list[Set], steps: list[Step]) -> None:
    """Press the keys; after each that finishes a span the window has just the spans that the plan says."""
    for number, step in enumerate(steps):
        real_keys.press(step.key)
        real_keys.paint()
        if step.finished is not None:
            have = {(each.label, *each.extent) for each in window.desk.annotations.values()}
            due = {wanted[each.finished] for each in steps[: number + 1] if each.finished is not None}
            assert have == due, f"key {number + 1} ({step.key}): {have - due} instead of {due - have}"
    session, article = window.session, window.desk.number
    from annotator.session.articles import load_article

    stored = load_article(session, article).annotations.values()
    assert Counter((each.label, *each.extent) for each in stored) == Counter(tuple(each) for each in wanted)


def _by_span(task: Task, steps: list[Step]) -> list[tuple[Given, list[str]]]:
    found: list[tuple[Given, list[str]]] = []
    keys: list[str] = []
    for step in steps:
        keys.append(step.key)
        if step.finished is not None:
            found.append((task.spans[step.finished], keys))
            keys = []
    return found


def _list(task: Task, steps: list[Step]) -> None:
    print(f"\n{task.name}: {len(steps)} keys for {len(task.spans)} spans")
    for given, keys in _by_span(task, steps):
        print(f"{len(keys):4}  {'  '.join(keys):44}  {given.label} {given.words}")


def _costliest(task: Task, steps: list[Step]) -> str:
    each = _by_span(task, steps)
    most = ", ".join(
        f"{len(keys)} for {given.label} {given.words[:12]}"
        for given, keys in sorted(each, key=lambda one: -len(one[1]))[:4]
    )
    ten = sum(len(keys) for given, keys in each if given in task.spans[TEN_OF_FIRST_PARAGRAPH])
    first = f"; ten of its first paragraph: {ten}, by hand they cost 63" if task.spans == TITLE_OF_001 else ""
    return f"the most: {most}{first}"
