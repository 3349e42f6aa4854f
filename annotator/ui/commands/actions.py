"""Every action of the window as a row of data: menus, shortcuts and the shortcut sheet are made from it."""

from __future__ import annotations

from typing import NamedTuple

from annotator.ui.words.language import mark


class ActionRow(NamedTuple):
    """``handler`` names a method of one of the objects that the window offers; ``checked`` names a bool setting.

    ``group`` joins rows of which one is chosen; ``rule`` draws a line above; ``keys`` are in Qt's portable spelling;
    ``in_text``: they are keys of the panes alone, since lists and buttons have a use of their own for them.
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
    in_text: bool = False


ACTIONS: tuple[ActionRow, ...] = (
    ActionRow("new", "New project…", "File", ("Ctrl+N",), "new_project"),
    ActionRow("open", "Open project…", "File", ("Ctrl+O",), "open_project"),
    ActionRow("import_files", "Import files…", "File", ("Ctrl+I",), "import_files", rule=True),
    ActionRow("import_folder", "Import folder…", "File", ("Ctrl+Shift+I",), "import_folder"),
    ActionRow("import_table", "Import table…", "File", ("Alt+I",), "import_table"),
    ActionRow("export", "Export…", "File", ("Ctrl+E",), "export_project"),
    ActionRow("print_article", "Print article…", "File", ("Ctrl+P",), "print_article"),
    ActionRow("backup", "Back up…", "File", ("Ctrl+Shift+S",), "back_up"),
    ActionRow("coder", "Change coder…", "File", (), "change_coder", rule=True),
    ActionRow("quit", "Quit", "File", ("Ctrl+Q",), "quit", rule=True),
    ActionRow("undo", "Undo", "Edit", ("Ctrl+Z",), "undo"),
    ActionRow("redo", "Redo", "Edit", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    ActionRow("paste", "Paste as article", "Edit", ("Ctrl+V", "Ctrl+Shift+V"), "paste_article", rule=True),
    ActionRow("none", "Select nothing", "Edit", ("Esc",), "select_nothing", rule=True),
    ActionRow("grow", "Select more", "Edit", ("/",), "grow"),
    ActionRow("shrink", "Select less", "Edit", ("?",), "shrink"),
    ActionRow("snap", "Drags take whole words", "Edit", (), "snap_to_words", rule=True, checked="snap_to_words"),
    ActionRow("search", "Search the corpus…", "Edit", ("Ctrl+F",), "open_search", rule=True),
    ActionRow("occurrences", "Every occurrence of this tag", "Edit", ("Ctrl+Shift+F",), "search_occurrences"),
    ActionRow("next_hit", "Next hit", "Edit", ("F3",), "step_hit", argument=1),
    ActionRow("previous_hit", "Previous hit", "Edit", ("Shift+F3",), "step_hit", argument=-1),
    ActionRow("palette", "Find anything…", "Go", ("Ctrl+K",), "open_palette"),
    ActionRow("go_to_article", "Article by its title…", "Go", ("Ctrl+G",), "go_to_article"),
    ActionRow(
        "free_clause",
        "Next clause without a tag",
        "Go",
        ("Space",),
        "next_place",
        rule=True,
        argument="clause",
        in_text=True,
    ),
    ActionRow(
        "free_name", "Next name without a tag", "Go", ("Enter", "Return"), "next_place", argument="name", in_text=True
    ),
    *(
        ActionRow(
            f"{name}{'_selecting' if selecting else ''}",
            words + (", selecting" if selecting else ""),
            "Go/By clause, sentence, paragraph",
            (("Alt+Shift+" if selecting else "Alt+") + key,),
            "move_by",
            argument=f"{unit} {step}{' selecting' if selecting else ''}",
        )
        for selecting in (False, True)
        for name, words, key, unit, step in (
            ("next_clause", "Next clause", "Right", "clause", "+"),
            ("previous_clause", "Previous clause", "Left", "clause", "-"),
            ("next_sentence", "Next sentence", "Down", "sentence", "+"),
            ("previous_sentence", "Previous sentence", "Up", "sentence", "-"),
            ("next_paragraph", "Next paragraph", "PgDown", "paragraph", "+"),
            ("previous_paragraph", "Previous paragraph", "PgUp", "paragraph", "-"),
        )
    ),
    ActionRow("next_span", "Next tag", "Go", ("Ctrl+Down", ">"), "step_span", rule=True, argument=1),
    ActionRow("previous_span", "Previous tag", "Go", ("Ctrl+Up", "<"), "step_span", argument=-1),
    ActionRow("cycle", "Next of the tags under the caret", "Go", (";",), "cycle_spans"),
    ActionRow("next_flag", "Next suggestion or flag", "Go", (".", "F8"), "step_flag", rule=True, argument=1),
    ActionRow("previous_flag", "Previous suggestion or flag", "Go", (",", "Shift+F8"), "step_flag", argument=-1),
    ActionRow("next_warning", "Next warning", "Go", ("F7",), "step_warning", argument=1),
    ActionRow("previous_warning", "Previous warning", "Go", ("Shift+F7",), "step_warning", argument=-1),
    ActionRow("delete", "Delete tag", "Tag", ("Delete", "Backspace"), "delete_span"),
    ActionRow("repeat", "Repeat the last label", "Tag", ("'",), "repeat_label"),
    ActionRow("note", "Write a note", "Tag", ("N",), "write_note", rule=True),
    ActionRow("attributes", "Attributes…", "Tag", ("Alt+Enter", "Alt+Return"), "edit_attributes"),
    ActionRow("certainty", "Sure, unsure, nothing said", "Tag", ("Alt+S",), "step_certainty"),
    ActionRow("ask", "Ask the adjudicator…", "Tag", ("Alt+Q",), "ask_about_span"),
    ActionRow("definition", "Definition of its label", "Tag", ("F4",), "show_definition", rule=True),
    ActionRow("good_example", "Example of its label", "Tag", ("Alt+G",), "collect_example", argument="good"),
    ActionRow("bad_example", "Counterexample of it", "Tag", ("Alt+Shift+G",), "collect_example", argument="bad"),
    ActionRow("confirm", "Confirm what is pending", "Tag", ("Alt+Y",), "confirm_pending"),
    ActionRow("start_out", "Start one character left", "Tag", ("[",), "nudge", rule=True, argument="start_out"),
    ActionRow("start_in", "Start one character right", "Tag", ("{",), "nudge", argument="start_in"),
    ActionRow("end_out", "End one character right", "Tag", ("]",), "nudge", argument="end_out"),
    ActionRow("end_in", "End one character left", "Tag", ("}",), "nudge", argument="end_in"),
    *(
        ActionRow(f"{edge}_word", words, "Tag/Edges by word", (key,), "nudge_word", argument=edge)
        for edge, words, key in (
            ("start_out", "Start one word left", "Ctrl+["),
            ("start_in", "Start one word right", "Ctrl+{"),
            ("end_out", "End one word right", "Ctrl+]"),
            ("end_in", "End one word left", "Ctrl+}"),
        )
    ),
    ActionRow("add_range", "Add the selection to the tag", "Tag", ("Alt+=",), "add_range", rule=True),
    ActionRow("remove_range", "Take the selection out of the tag", "Tag", ("Alt+-",), "remove_range"),
    ActionRow("join", "Mark the tag, join it with the next", "Relation", ("\\",), "mark_or_join"),
    ActionRow("along", "Go along the relation", "Relation", ("|",), "go_along"),
    ActionRow("accept_relation", "Keep as shown", "Relation", ("Alt+J",), "accept_relation", rule=True),
    ActionRow("delete_relation", "Delete relation", "Relation", ("Shift+Delete",), "delete_relation"),
    *(
        ActionRow(
            f"relations_{choice}", words, "Relation/Show", (), "show_relations", group="relations", argument=choice
        )
        for choice, words in (("all", "All relations"), ("chosen", "Those of the chosen tag"), ("none", "None"))
    ),
    ActionRow("accept_repair", "Accept", "Mending", ("Alt+A",), "accept_repair"),
    ActionRow("reject_repair", "Reject", "Mending", ("Alt+R",), "reject_repair"),
    ActionRow("edit_repair", "Edit…", "Mending", ("Alt+E",), "edit_repair"),
    ActionRow("mend", "Mend text…", "Mending", ("Ctrl+M",), "mend_text", rule=True),
    ActionRow("conversion", "Conversion…", "Mending", ("Alt+C",), "open_conversion", rule=True),
    ActionRow("next_conversion", "Next uncertain conversion", "Mending", ("F9",), "step", argument=1),
    ActionRow("previous_conversion", "Previous uncertain conversion", "Mending", ("Shift+F9",), "step", argument=-1),
    ActionRow("protect", "Protect the name just tagged", "Mending", ("Alt+P",), "protect_name"),
    ActionRow("done_next", "Done, next", "Article", ("Ctrl+Enter", "Ctrl+Return"), "done_next"),
    ActionRow("todo", "To do", "Article", ("Ctrl+Shift+1",), "mark", rule=True, group="status", argument="todo"),
    ActionRow("doing", "In progress", "Article", ("Ctrl+Shift+2",), "mark", group="status", argument="doing"),
    ActionRow("done", "Done", "Article", ("Ctrl+Shift+3",), "mark", group="status", argument="done"),
    ActionRow("recheck", "Recheck", "Article", ("Ctrl+Shift+4",), "mark", group="status", argument="recheck"),
    ActionRow("next", "Next article", "Article", ("Ctrl+PgDown",), "step_article", rule=True, argument=1),
    ActionRow("previous", "Previous article", "Article", ("Ctrl+PgUp",), "step_article", argument=-1),
    ActionRow("next_unfinished", "Next unfinished", "Article", ("Alt+N",), "next_unfinished"),
    ActionRow("flag_article", "Flagged", "Article", ("Ctrl+Shift+5",), "flag_article", rule=True),
    ActionRow("article_memo", "Note on the article…", "Article", ("Alt+Shift+N",), "write_memo"),
    ActionRow("metadata", "Metadata…", "Article", ("Ctrl+Shift+M",), "edit_metadata"),
    ActionRow("ask_article", "Ask about the article…", "Article", ("Alt+Shift+Q",), "ask_about_article", rule=True),
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
    ActionRow("filter_articles", "Filter the list…", "Article/List", ("Ctrl+Shift+L",), "filter_articles"),
    ActionRow("remove_articles", "Remove from the list", "Article/List", (), "remove_articles", rule=True),
    ActionRow("removed_articles", "Removed articles…", "Article/List", (), "show_removed"),
    ActionRow("edit_codebook", "Codebook…", "Project", ("Ctrl+B",), "edit_codebook"),
    ActionRow("recoding", "Recoding queue", "Project", ("Ctrl+Shift+R",), "show_recoding"),
    ActionRow("import_codebook", "Import codebook…", "Project", (), "import_codebook", rule=True),
    ActionRow("export_codebook", "Export codebook…", "Project", (), "export_codebook"),
    ActionRow("print_codebook", "Print codebook…", "Project", (), "print_codebook"),
    ActionRow("dashboard", "Dashboard", "Project", ("Ctrl+D",), "show_dashboard", rule=True),
    ActionRow("agreement", "Agreement…", "Project", ("Ctrl+Shift+G",), "show_agreement"),
    ActionRow("adjudicate", "Adjudicate…", "Project", ("Ctrl+Shift+J",), "show_adjudication"),
    ActionRow("coders", "Coders and packages…", "Project", ("Ctrl+Shift+C",), "show_coders"),
    ActionRow("assign", "Assign articles…", "Project", (), "assign_articles"),
    ActionRow("pack", "Make packages…", "Project", (), "make_packages"),
    ActionRow("merge", "Merge…", "Project", (), "merge_files"),
    ActionRow("terms", "Protected terms…", "Project", ("Ctrl+T",), "show_terms"),
    ActionRow("names", "Label names", "View", ("Ctrl+L",), "show_names", checked="label_names"),
    ActionRow("label_bar", "Labels beside a selection", "View", (), "show_label_bar", checked="label_bar"),
    ActionRow("show_time", "Active time", "View", (), "show_time", checked="show_time"),
    ActionRow("source", "Source text", "View", ("Ctrl+U",), "show_source"),
    ActionRow(
        "conversions", "Mark uncertain conversions", "View", ("Alt+U",), "mark_conversions", checked="mark_conversions"
    ),
    ActionRow("fold", "Fold uncoded zones", "View", ("Alt+Shift+F",), "fold_zones", rule=True, checked="fold_zones"),
    ActionRow("fold_here", "Fold the zone at the caret", "View", ("Alt+Z",), "fold_here"),
    ActionRow("larger", "Larger text", "View", ("Ctrl+=", "Ctrl++"), "text_larger", rule=True),
    ActionRow("smaller", "Smaller text", "View", ("Ctrl+-",), "text_smaller"),
    ActionRow("normal", "Normal text size", "View", ("Ctrl+0",), "text_normal"),
    ActionRow("reading", "Reading…", "View", ("Ctrl+Shift+T",), "open_reading", rule=True),
    ActionRow("focus_mode", "Dim other paragraphs", "View", ("Ctrl+Shift+D",), "show_focus", checked="focus_mode"),
    ActionRow("full_width", "Full-width punctuation", "View", (), "show_full_width", checked="full_width"),
    *(
        ActionRow(f"{name}_{way}", words, "View/Lines and paragraphs", (), "step_reading", rule=rule, argument=argument)
        for name, way, words, rule, argument in (
            ("line", "more", "Taller lines", False, "line_height +"),
            ("line", "less", "Lower lines", False, "line_height -"),
            ("gap", "more", "More room between paragraphs", True, "paragraph_gap +"),
            ("gap", "less", "Less room between paragraphs", False, "paragraph_gap -"),
            ("measure", "more", "Longer lines", True, "measure +"),
            ("measure", "less", "Shorter lines", False, "measure -"),
        )
    ),
    *(
        ActionRow(
            f"face_{face}",
            words,
            "View/Lines and paragraphs",
            (),
            "choose_face",
            rule=face == "serif",
            group="face",
            argument=face,
        )
        for face, words in (("serif", "Serif"), ("sans", "Sans serif"))
    ),
    *(
        ActionRow(f"panes_{name}", words, "View/Panes", (key,), "lay_panes_out", group="panes", argument=name)
        for name, words, key in (
            ("beside", "Side by side", "Alt+1"),
            ("stacked", "One above the other", "Alt+2"),
            ("hans", "Simplified alone", "Alt+3"),
            ("hant", "Traditional alone", "Alt+4"),
        )
    ),
    ActionRow("share_more", "More room for the first pane", "View/Panes", (), "step_share", rule=True, argument=1),
    ActionRow("share_less", "Less room for the first pane", "View/Panes", (), "step_share", argument=-1),
    ActionRow("share_equal", "Panes of equal size", "View/Panes", (), "step_share", argument=0),
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
    ActionRow("contrast", "High contrast", "View/Theme", (), "choose_theme", group="theme", argument="contrast"),
    *(
        ActionRow(f"size_{percent}", words, "View/Interface size", (), "choose_size", group="size", argument=percent)
        for percent, words in ((100, "100%"), (125, "125%"), (150, "150%"), (200, "200%"))
    ),
    *(
        ActionRow(f"motion_{choice}", words, "View/Motion", (), "choose_motion", group="motion", argument=choice)
        for choice, words in (("system", "As the system"), ("on", "Fade in"), ("off", "No motion"))
    ),
    ActionRow(
        "language_system", "As the system", "View/Language", (), "choose_language", group="language", argument="system"
    ),
    ActionRow("language_en", "English", "View/Language", (), "choose_language", group="language", argument="en"),
    ActionRow(
        "language_zh-Hans", "简体中文", "View/Language", (), "choose_language", group="language", argument="zh-Hans"
    ),
    ActionRow(
        "language_zh-Hant", "繁體中文", "View/Language", (), "choose_language", group="language", argument="zh-Hant"
    ),
    ActionRow("next_part", "Next part of the window", "View/Panels", ("F6",), "step_focus", argument=1),
    ActionRow("previous_part", "Previous part", "View/Panels", ("Shift+F6",), "step_focus", argument=-1),
    ActionRow("articles", "Articles", "View/Panels", ("Ctrl+1",), "toggle_dock", rule=True, argument="articles"),
    ActionRow("codebook", "Codebook", "View/Panels", ("Ctrl+2",), "toggle_dock", argument="codebook"),
    ActionRow("spans", "Tags", "View/Panels", ("Ctrl+3",), "toggle_dock", argument="spans"),
    ActionRow("span", "Selected tag", "View/Panels", ("Ctrl+4",), "toggle_dock", argument="inspector"),
    ActionRow("repairs", "Mending", "View/Panels", ("Ctrl+5",), "toggle_dock", argument="repairs"),
    ActionRow("page", "Page", "View/Panels", ("Ctrl+6",), "toggle_dock", argument="page"),
    ActionRow("relations", "Relations", "View/Panels", ("Ctrl+7",), "toggle_dock", argument="relations"),
    ActionRow("warnings", "Warnings", "View/Panels", ("Ctrl+8",), "toggle_dock", argument="warnings"),
    ActionRow("search_panel", "Search", "View/Panels", ("Ctrl+9",), "toggle_dock", argument="search"),
    ActionRow("recoding_panel", "Recoding", "View/Panels", (), "toggle_dock", argument="recoding"),
    *(
        ActionRow(f"panel_{name}", words, "View/Panels", (), "step_panel", rule=rule, argument=argument)
        for name, words, rule, argument in (
            ("wider", "Wider panel", True, "width +"),
            ("narrower", "Narrower panel", False, "width -"),
            ("taller", "Taller panel", False, "height +"),
            ("lower", "Lower panel", False, "height -"),
        )
    ),
    ActionRow("reset", "Panels as at first", "View/Panels", (), "reset_layout", rule=True),
    ActionRow("full_screen", "Full screen", "View", ("F11",), "toggle_full_screen"),
    ActionRow("help", "Help on this part", "Help", ("F1",), "show_help"),
    ActionRow("guide_coder", "Guide for coders", "Help", (), "show_guide", argument="coder"),
    ActionRow("guide_researcher", "Guide for researchers", "Help", (), "show_guide", argument="researcher"),
    ActionRow("hint", "Hint here, as under the mouse", "Help", ("Shift+F1",), "show_hint"),
    ActionRow("shortcuts", "Keyboard shortcuts", "Help", ("Ctrl+/",), "show_shortcuts", rule=True),
    ActionRow("change_shortcuts", "Change shortcuts…", "Help", ("Ctrl+F1",), "change_shortcuts"),
    ActionRow("tour", "Tour", "Help", (), "take_tour", rule=True),
    ActionRow("about", "About annotator", "Help", (), "show_about"),
)

LABEL_KEYS_HELP = (
    (mark("a label's key"), mark("Tag its unit at the caret, or the selection")),
    (mark("the same key again, with Shift"), mark("Take more, take less")),
    (mark("another label's key, with Shift"), mark("Change the label, give a second one")),
    (mark("an attribute's key, with Shift"), mark("Its next value, the one before")),
    (mark("click, drag an edge"), mark("Choose a tag, move its edge")),
    (mark("Ctrl + drag"), mark("Add to the chosen tag, take out of it")),
    (mark("drag the knob"), mark("Join the chosen tag with another")),
    (mark("Tab"), mark("The other pane")),
    (mark("Alt + click"), mark("What else a converted character could be")),
    (mark("F2, Delete, in the list of the page"), mark("Change a part of the page, remove its mark")),
    (mark("A, R, E in the list of mended places"), mark("Accept, reject, edit")),
    (mark("Space, Ctrl+A, a label's key, in the hits"), mark("Tick one, tick all, tag the ticked")),
    (mark("Alt+Y, Delete, in the hits"), mark("Confirm, reject")),
    (mark("Enter, Left, Right, in the hits"), mark("Show, close or open a group")),
    (mark("1 to 9, Enter, S, O, in the recoding queue"), mark("Give a label, keep, skip, open")),
    (mark("Enter, 1 to 9, B, N, E, in adjudication"), mark("Accept, take one, both, neither, edit")),
    (mark("Ctrl+Enter or Esc, in a note"), mark("Keep the note, back to the text")),
    (mark("Ctrl + Left, Right"), mark("By word; with Shift, select")),
)
"""What the keys do that are no actions of their own, for the sheet."""
