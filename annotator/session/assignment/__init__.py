"""Who codes which article: drawn by a recorded seed, in rounds, with an overlap for reliability."""

from annotator.session.assignment.asked import STRATA, Asked, Drawn
from annotator.session.assignment.drawing import draw_round
from annotator.session.assignment.overlap import Acceptable, Overlap, units_needed
from annotator.session.assignment.rounds import Round, Share, assign, drop_round, round_named, rounds

__all__ = [
    "STRATA", "Acceptable", "Asked", "Drawn", "Overlap", "Round", "Share", "assign", "draw_round", "drop_round",
    "round_named", "rounds", "units_needed",
]  # fmt: skip
