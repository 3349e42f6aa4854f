"""The statuses of an article in the window's words."""

from __future__ import annotations

STATUS_NAMES = {"todo": "To do", "doing": "In progress", "done": "Done", "recheck": "Recheck"}
"""By what is stored; each goes through ``tr``, and ``lower`` within a sentence."""
