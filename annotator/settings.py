"""Settings as rows of data: each with its default and a sentence."""

from __future__ import annotations

from typing import Any, NamedTuple


class Setting(NamedTuple):
    name: str
    default: Any
    says: str
    choices: tuple[Any, ...] = ()
    limits: tuple[int, int] | None = None
    """The least and the most of a number."""


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "theme",
        "system",
        "Light, dark, high contrast, or as the system has it.",
        ("system", "light", "dark", "contrast"),
    ),
    Setting("interface_size", 100, "Size of words and controls, in percent.", (100, 125, 150, 200), (100, 200)),
    Setting("motion", "system", "Whether what comes may fade in.", ("system", "on", "off")),
    Setting("language", "system", "The language of the window.", ("system", "en", "zh-Hans", "zh-Hant")),
    Setting("text_size", 17, "Size of the article text, in pixels.", limits=(11, 40)),
    Setting("line_height", 100, "Height of the lines of an article, in per cent of the usual.", limits=(75, 200)),
    Setting("paragraph_gap", 100, "Room between paragraphs, in per cent of the usual.", limits=(0, 400)),
    Setting("measure", 0, "Longest line of an article, in characters; 0: as wide as the pane.", limits=(0, 80)),
    Setting("face", "serif", "The kind of font in which articles stand.", ("serif", "sans")),
    Setting("full_width", False, "ASCII punctuation in Chinese text is shown full-width."),
    Setting("focus_mode", False, "All but the paragraph of the caret is dimmed."),
    Setting("panes", "beside", "How the two panes stand.", ("beside", "stacked", "hans", "hant")),
    Setting("beside_share", 500, "Thousandths of the width for the first of two panes.", limits=(50, 950)),
    Setting("stacked_share", 500, "Thousandths of the height for the upper of two panes.", limits=(50, 950)),
    Setting("label_names", True, "Short label names in the gap above tagged text."),
    Setting("fold_zones", False, "Fold the parts of a page that are not coded."),
    Setting("mark_conversions", True, "Dots under characters that could be converted in another way."),
    Setting("snap_to_words", False, "A drag of the mouse takes whole words."),
    Setting("label_bar", True, "A bar of labels beside a new selection."),
    Setting("relations", "all", "Which relations are drawn in the text.", ("all", "chosen", "none")),
    Setting("show_time", False, "The active time on the open article, in the status bar."),
    Setting("shortcuts", (), "Keys that the user has changed: an action's id, =, and its keys with blanks between."),
    Setting("lists", (), "What the list of articles showed last: of each project, the latest first, one line of JSON."),
    Setting("exports", (), "What was exported last: of each kind of project, the latest first, one line of JSON."),
    Setting("agreement_told", (), "To whom it was said what agreement shows: a coder's UUID and a project's path."),
    Setting(
        "adjudication_told", (), "To whom it was said what adjudication shows: a coder's UUID and a project's path."
    ),
    Setting("reasons", (), "Reasons of decisions in adjudication, the latest first."),
    Setting("coder", "", "The coder's name that new projects propose."),
    Setting("recent_projects", (), "Projects opened lately, the latest first."),
    Setting("recent_facts", (), "When each of them was opened last, and how much was done: one line of JSON each."),
    Setting("tour", "", "Whether the tour was offered, or taken.", ("", "offered", "taken")),
)

BY_NAME: dict[str, Setting] = {each.name: each for each in SETTINGS}
DEFAULTS: dict[str, Any] = {each.name: each.default for each in SETTINGS}
