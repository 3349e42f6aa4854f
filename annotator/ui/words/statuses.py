"""The statuses of an article in the window's words."""

from __future__ import annotations

from annotator.ui.words.language import mark

STATUS_NAMES = {"todo": mark("To do"), "doing": mark("In progress"), "done": mark("Done"), "recheck": mark("Recheck")}
"""By what is stored; each goes through ``tr``, and ``lower`` within a sentence."""
COUNTED = {
    "todo": mark("{0} to do"),
    "doing": mark("{0} in progress"),
    "done": mark("{0} done"),
    "recheck": mark("{0} recheck"),
}
"""So many articles of each."""
