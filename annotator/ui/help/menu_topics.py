"""Where in the guides an action of a menu is told of: by the action's id, or by what its row is for."""

from __future__ import annotations

from annotator.ui.commands.actions import ACTIONS
from annotator.ui.help.guides import Topic, topic_of
from annotator.ui.help.topics import FIRST

OF_ACTIONS = {
    "coder#tagging": "none grow shrink snap free_clause free_name next_span previous_span cycle repeat label_bar",
    "coder#search": "search occurrences next_hit previous_hit",
    "coder#keys": "palette shortcuts change_shortcuts help",
    "coder#list": "go_to_article next previous next_unfinished filter_articles remove_articles removed_articles",
    "coder#relabelling": "delete",
    "coder#notes": "note ask article_memo ask_article flag_article",
    "coder#attributes": "attributes certainty",
    "coder#labels": "definition names",
    "researcher#codebook": "good_example bad_example edit_codebook import_codebook export_codebook print_codebook",
    "coder#list-of-tags": "confirm",
    "coder#edges": "start_out start_in end_out end_in add_range remove_range",
    "coder#warnings": "next_warning previous_warning",
    "coder#mending": "next_flag previous_flag accept_repair reject_repair edit_repair mend source",
    "coder#conversions": "conversion next_conversion previous_conversion protect terms conversions",
    "coder#done": "done_next todo doing done recheck",
    "coder#page": "metadata fold fold_here",
    "coder#recoding": "recoding",
    "coder#undo": "undo redo",
    "coder#kept": "show_time",
    "coder#first-day": "coder tour guide_coder",
    "researcher#project": "new open guide_researcher",
    "researcher#import": "import_files import_folder import_table paste",
    "researcher#export": "export print_article",
    "researcher#backup": "backup",
    "researcher#dashboard": "dashboard",
    "researcher#agreement": "agreement",
    "researcher#adjudication": "adjudicate",
    "researcher#assignment": "coders assign pack",
    "researcher#merging": "merge",
    "researcher#cite": "about",
}
"""Place -> the ids of its actions."""
OF_HANDLERS = {
    "move_by": "coder#tagging", "nudge_word": "coder#edges", "mark_or_join": "coder#joining", "go_along":
    "coder#joining", "accept_relation": "coder#joining", "delete_relation": "coder#joining", "show_relations":
    "coder#joining", "mark_region": "coder#page", "show_standard": "coder#two-scripts", "toggle_dock": "coder#desk",
}  # fmt: skip
"""What a row calls -> its place, where all such rows have one."""
_PLACES = {id_: place for place, ids in OF_ACTIONS.items() for id_ in ids.split()}


def topic_of_action(id_: str) -> Topic:
    """What is told of an action; the rest are of how the desk looks."""
    row = next((each for each in ACTIONS if each.id == id_), None)
    if row is None:
        return topic_of(FIRST)
    looks = "coder#two-scripts" if row.menu.startswith("View") else FIRST
    return topic_of(_PLACES.get(id_) or OF_HANDLERS.get(row.handler) or looks)
