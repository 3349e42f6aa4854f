"""Every action of the window as a row of data: menus, shortcuts and the shortcut sheet are made from it."""

from __future__ import annotations

from typing import NamedTuple


class ActionRow(NamedTuple):
    """``handler`` names a method of one of the objects that the window offers; ``checked`` names a bool setting.

    ``group`` joins rows of which one is chosen; ``rule`` draws a line above; ``keys`` are in Qt's portable spelling.
    """

    id: str
    text: str
    menu: str
    keys: tuple[str, ...]
    handler: str
    rule: bool = False
    checked: str = ""
    group: str = ""
    argument: str | int | None = None


MENUS = ("File", "Edit", "Span", "Repair", "Article", "Project", "View", "Help")

ACTIONS: tuple[ActionRow, ...] = (
    ActionRow("new", "New project…", "File", ("Ctrl+N",), "new_project"),
    ActionRow("open", "Open project…", "File", ("Ctrl+O",), "open_project"),
    ActionRow("import_files", "Import files…", "File", ("Ctrl+I",), "import_files", rule=True),
    ActionRow("import_folder", "Import folder…", "File", ("Ctrl+Shift+I",), "import_folder"),
    ActionRow("import_table", "Import table…", "File", ("Alt+I",), "import_table"),
    ActionRow("export", "Export JSONL…", "File", ("Ctrl+E",), "export_jsonl"),
    ActionRow("backup", "Back up…", "File", ("Ctrl+Shift+S",), "back_up"),
    ActionRow("coder", "Change coder…", "File", (), "change_coder", rule=True),
    ActionRow("quit", "Quit", "File", ("Ctrl+Q",), "quit", rule=True),
    ActionRow("undo", "Undo", "Edit", ("Ctrl+Z",), "undo"),
    ActionRow("redo", "Redo", "Edit", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    ActionRow("paste", "Paste as article", "Edit", ("Ctrl+V", "Ctrl+Shift+V"), "paste_article", rule=True),
    ActionRow("none", "Select nothing", "Edit", ("Esc",), "select_nothing", rule=True),
    ActionRow("delete", "Delete span", "Span", ("Delete", "Backspace"), "delete_span"),
    ActionRow("note", "Write a note", "Span", ("N",), "write_note"),
    ActionRow("start_out", "Start one character left", "Span", ("[",), "nudge", rule=True, argument="start_out"),
    ActionRow("start_in", "Start one character right", "Span", ("{",), "nudge", argument="start_in"),
    ActionRow("end_out", "End one character right", "Span", ("]",), "nudge", argument="end_out"),
    ActionRow("end_in", "End one character left", "Span", ("}",), "nudge", argument="end_in"),
    ActionRow("next_span", "Next span", "Span", ("Ctrl+Down",), "step_span", rule=True, argument=1),
    ActionRow("previous_span", "Previous span", "Span", ("Ctrl+Up",), "step_span", argument=-1),
    ActionRow("cycle", "Next of the spans under the caret", "Span", (";",), "cycle_spans"),
    ActionRow("next_flag", "Next repair to check", "Repair", ("F8",), "step_flag", argument=1),
    ActionRow("previous_flag", "Previous repair to check", "Repair", ("Shift+F8",), "step_flag", argument=-1),
    ActionRow("accept_repair", "Accept", "Repair", ("Alt+A",), "accept_repair", rule=True),
    ActionRow("reject_repair", "Reject", "Repair", ("Alt+R",), "reject_repair"),
    ActionRow("edit_repair", "Edit…", "Repair", ("Alt+E",), "edit_repair"),
    ActionRow("mend", "Mend text…", "Repair", ("Ctrl+M",), "mend_text", rule=True),
    ActionRow("conversion", "Conversion…", "Repair", ("Alt+C",), "open_conversion", rule=True),
    ActionRow("next_conversion", "Next uncertain conversion", "Repair", ("F9",), "step", argument=1),
    ActionRow("previous_conversion", "Previous uncertain conversion", "Repair", ("Shift+F9",), "step", argument=-1),
    ActionRow("protect", "Protect the name just tagged", "Repair", ("Alt+P",), "protect_name"),
    ActionRow("done_next", "Done, next", "Article", ("Ctrl+Return", "Ctrl+Enter"), "done_next"),
    ActionRow("todo", "To do", "Article", ("Ctrl+Shift+1",), "mark", rule=True, group="status", argument="todo"),
    ActionRow("doing", "In progress", "Article", ("Ctrl+Shift+2",), "mark", group="status", argument="doing"),
    ActionRow("done", "Done", "Article", ("Ctrl+Shift+3",), "mark", group="status", argument="done"),
    ActionRow("recheck", "Recheck", "Article", ("Ctrl+Shift+4",), "mark", group="status", argument="recheck"),
    ActionRow("next", "Next article", "Article", ("Alt+Down", "Ctrl+PgDown"), "step_article", rule=True, argument=1),
    ActionRow("previous", "Previous article", "Article", ("Alt+Up", "Ctrl+PgUp"), "step_article", argument=-1),
    *(
        ActionRow(f"mark_{kind}", kind.capitalize(), "Article/Mark selection as", (), "mark_region", argument=kind)
        for kind in (
            "title",
            "deck",
            "abstract",
            "dateline",
            "byline",
            "body",
            "caption",
            "marker",
            "meta",
            "credit",
            "related",
            "navigation",
            "footer",
        )
    ),
    ActionRow("terms", "Protected terms…", "Project", ("Ctrl+T",), "show_terms"),
    ActionRow("names", "Label names", "View", ("Ctrl+L",), "show_names", checked="label_names"),
    ActionRow("source", "Source text", "View", ("Ctrl+U",), "show_source"),
    ActionRow(
        "conversions", "Mark uncertain conversions", "View", ("Alt+U",), "mark_conversions", checked="mark_conversions"
    ),
    ActionRow("fold", "Fold uncoded zones", "View", ("Alt+Shift+F",), "fold_zones", rule=True, checked="fold_zones"),
    ActionRow("fold_here", "Fold the zone at the caret", "View", ("Alt+F",), "fold_here"),
    ActionRow("larger", "Larger text", "View", ("Ctrl+=", "Ctrl++"), "text_larger", rule=True),
    ActionRow("smaller", "Smaller text", "View", ("Ctrl+-",), "text_smaller"),
    ActionRow("normal", "Normal text size", "View", ("Ctrl+0",), "text_normal"),
    *(
        ActionRow(
            f"standard_{standard}",
            name,
            "View/Traditional as",
            (),
            "show_standard",
            group="standard",
            argument=standard,
        )
        for standard, name in (
            ("opencc", "OpenCC"),
            ("tw", "Taiwan"),
            ("twp", "Taiwan with phrases"),
            ("hk", "Hong Kong"),
            ("hkp", "Hong Kong with phrases"),
        )
    ),
    ActionRow("system", "As the system", "View/Theme", (), "choose_theme", rule=True, group="theme", argument="system"),
    ActionRow("light", "Light", "View/Theme", (), "choose_theme", group="theme", argument="light"),
    ActionRow("dark", "Dark", "View/Theme", (), "choose_theme", group="theme", argument="dark"),
    ActionRow("next_part", "Next part of the window", "View/Panels", ("F6",), "step_focus", argument=1),
    ActionRow("previous_part", "Previous part", "View/Panels", ("Shift+F6",), "step_focus", argument=-1),
    ActionRow("articles", "Articles", "View/Panels", ("Ctrl+1",), "toggle_dock", rule=True, argument="articles"),
    ActionRow("codebook", "Codebook", "View/Panels", ("Ctrl+2",), "toggle_dock", argument="codebook"),
    ActionRow("spans", "Spans", "View/Panels", ("Ctrl+3",), "toggle_dock", argument="spans"),
    ActionRow("span", "Selected span", "View/Panels", ("Ctrl+4",), "toggle_dock", argument="inspector"),
    ActionRow("repairs", "Repairs", "View/Panels", ("Ctrl+5",), "toggle_dock", argument="repairs"),
    ActionRow("page", "Page", "View/Panels", ("Ctrl+6",), "toggle_dock", argument="page"),
    ActionRow("reset", "Panels as at first", "View/Panels", (), "reset_layout", rule=True),
    ActionRow("full_screen", "Full screen", "View", ("F11",), "toggle_full_screen"),
    ActionRow("shortcuts", "Keyboard shortcuts", "Help", ("F1",), "show_shortcuts"),
    ActionRow("about", "About annotator", "Help", (), "show_about"),
)

LABEL_KEYS_HELP = (
    ("a label's key, with text selected", "Tag the selection"),
    ("a label's key, with a span chosen", "Change its label"),
    ("Shift + a label's key", "Give the span a second label"),
    ("click, drag an edge", "Choose a span, move its edge"),
    ("Tab", "The other pane"),
    ("Alt + click", "What else a converted character could be"),
    ("F2, Delete, in the list of the page", "Change a part of the page, remove its mark"),
    ("A, R, E in the list of repairs", "Accept, reject, edit"),
    ("Ctrl+Return or Esc, in a note", "Keep the note, back to the text"),
    ("Ctrl + Left, Right", "By word; with Shift, select"),
)
"""What the keys do that are no actions of their own, for the sheet."""
