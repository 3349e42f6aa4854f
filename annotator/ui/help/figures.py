"""What each figure of the window means, as rows of data: what is counted, of what, how to read it, when not to."""

from __future__ import annotations

from typing import NamedTuple

from annotator.ui.words.language import mark


class Meaning(NamedTuple):
    """``id`` is the figure's own: a measure's name, a picture's id, or a place of the window; ``topic`` tells more."""

    id: str
    title: str
    words: str
    topic: str


MEASURES = (
    Meaning(
        "f1",
        mark("Exact agreement on tags (F1)"),
        mark(
            "Of all tags of two coders, the share that both have with the same first and last character and the "
            "same label: 0 is none, 1 is all. Chance is not taken off. Use it for long texts with few tags; one "
            "character more or less counts as no agreement at all."
        ),
        "researcher#measures",
    ),
    Meaning(
        "precision",
        mark("Precision"),
        mark(
            "Of the second coder's tags, the share that the first one, taken as the reference, has too, "
            "exactly: 0 to 1. It changes when the two change places, so report it only against a reference such "
            "as the final version."
        ),
        "researcher#measures",
    ),
    Meaning(
        "recall",
        mark("Recall"),
        mark(
            "Of the first coder's tags, taken as the reference, the share that the second one found, exactly: 0 "
            "to 1. It changes when the two change places, so report it only against a reference."
        ),
        "researcher#measures",
    ),
    Meaning(
        "f1_partial",
        mark("Partial agreement on tags (F1)"),
        mark(
            "As the exact figure, but two tags of one label that share at least a character count half: 0 to 1. "
            "Beside the exact one it shows how much of the disagreement is only about edges."
        ),
        "researcher#measures",
    ),
    Meaning(
        "f1_tolerance",
        mark("Agreement with tolerance (F1)"),
        mark(
            "As the exact figure, but both edges may be off by the characters chosen at the left: 0 to 1. Say "
            "the tolerance when you report it; the definition is this program's own."
        ),
        "researcher#measures",
    ),
    Meaning(
        "f1_characters",
        mark("Overlap in characters"),
        mark(
            "Of the characters that two coders marked with a label, the share that both marked with it: 0 to 1. "
            "Long tags weigh more than short ones, and chance is not taken off."
        ),
        "researcher#measures",
    ),
    Meaning(
        "observed",
        mark("Observed agreement"),
        mark(
            "The share of characters on which two coders say the same, that nothing stands there included: 0 to "
            "1. Where most text has no tag it is high whatever they do, so never report it alone."
        ),
        "researcher#measures",
    ),
    Meaning(
        "cohen",
        mark("Cohen's kappa"),
        mark(
            "How far two coders agree beyond chance, character by character: 1 is always, 0 as often as by "
            "chance, below 0 more seldom. For exactly two coders. With very rare labels it can be low although "
            "they differ little: look at n and at F1 beside it."
        ),
        "researcher#measures",
    ),
    Meaning(
        "fleiss",
        mark("Fleiss' kappa"),
        mark(
            "As Cohen's, for any number of coders: 1 is always, 0 as by chance. It counts only articles that "
            "were coded by everyone who coded any, so n can be much smaller; where codings are missing, use "
            "alpha."
        ),
        "researcher#measures",
    ),
    Meaning(
        "alpha",
        mark("Krippendorff's alpha, all text"),
        mark(
            "How far all coders agree beyond chance on every character to be coded, also where nobody tagged: 1 "
            "is always, 0 as by chance. Any number of coders, and codings may be missing. Custom asks for 0.8, "
            "and 0.667 for tentative conclusions."
        ),
        "researcher#measures",
    ),
    Meaning(
        "alpha_coded",
        mark("Krippendorff's alpha, coded text only"),
        mark(
            "Alpha of those characters that at least one coder tagged: how far they agree on what they found. "
            "Text that everybody left empty does not help, so it is stricter, and values below 0 are not rare."
        ),
        "researcher#measures",
    ),
    Meaning(
        "u_alpha",
        mark("u-alpha: units and labels"),
        mark(
            "How far coders cut the same pieces out of the text and give them the same label, gaps included: 1 "
            "is perfect, 0 chance. Made for texts that coders divide themselves."
        ),
        "researcher#measures",
    ),
    Meaning(
        "bar_u_alpha",
        mark("|u-alpha: what is marked at all"),
        mark(
            "How far coders mark the same text, whatever the label: 1 is perfect, 0 chance. Low here means that "
            "they do not agree what is relevant."
        ),
        "researcher#measures",
    ),
    Meaning(
        "cu_alpha",
        mark("cu-alpha: labels where both marked"),
        mark(
            "How far coders give the same label where their pieces meet: 1 is perfect, 0 chance. What only one "
            "of them marked does not count, so read |u-alpha beside it."
        ),
        "researcher#measures",
    ),
    Meaning(
        "ku_alpha",
        mark("(k)u-alpha: one label"),
        mark(
            "Of one label: how far what one coder gave it has it from the others too, where they marked "
            "something. It finds the label whose definition needs work; over all labels there is none."
        ),
        "researcher#measures",
    ),
    Meaning(
        "gamma",
        mark("Gamma"),
        mark(
            "How far coders agree when their tags are aligned as well as they can be, overlaps and nesting "
            "included: 1 is perfect, 0 chance. It is slow, drawn at random, and needs an extra; see the command "
            "line."
        ),
        "researcher#measures",
    ),
)
"""The measures of agreement, by their names in the registry, and gamma."""

BESIDE_MEASURES = (
    Meaning(
        "n",
        mark("On how many articles (n)"),
        mark(
            "The articles that the figure rests on: done by at least two coders who both looked for the label. "
            "Below some twenty, say so, and lean on the interval rather than on the figure."
        ),
        "researcher#intervals",
    ),
    Meaning(
        "interval",
        mark("95% interval"),
        mark(
            "The two numbers under a figure: where it lies in 95 of 100 draws of the articles, with repetition, "
            "from the same seed. It is wide where there are few articles, and says nothing of whether coders "
            "were trained the same."
        ),
        "researcher#intervals",
    ),
    Meaning(
        "undefined",
        mark("— : no figure"),
        mark(
            "A dash is not 0: there is nothing to compare, or no variation, as when nobody used a label. The "
            "cell says which; leave it out of averages."
        ),
        "researcher#undefined",
    ),
)
"""What stands with every measure."""

TABLES = (
    Meaning(
        "labels",
        mark("Agreement by label"),
        mark(
            "Each row is a label, each column a measure of it over all coders compared; the mean of the pairs "
            "where a measure knows only pairs. Colours run from 0 to 1. A number leads to the passages behind "
            "it."
        ),
        "researcher#agreement",
    ),
    Meaning(
        "pairs",
        mark("Pairs of coders"),
        mark(
            "One measure for each two coders. A row that is low throughout is a coder who reads the codebook "
            "otherwise; do not rank people by it on few articles."
        ),
        "researcher#agreement",
    ),
    Meaning(
        "confusion",
        mark("Confusion"),
        mark(
            "How often one coder says the row's label where the other says the column's; the diagonal is "
            "agreement, “nothing” is what only one marked. Colours are shares of a row. It shows which two "
            "definitions overlap."
        ),
        "researcher#agreement",
    ),
    Meaning(
        "time",
        mark("Agreement over time"),
        mark(
            "Articles by when the last of their coders was done, with an interval each. A fall speaks of drift, "
            "if the articles are alike; a period with few articles proves nothing."
        ),
        "researcher#agreement",
    ),
    Meaning(
        "parts",
        mark("Suggestions and panes"),
        mark(
            "The same measures for articles coded with and without suggestions, and for coders who selected in "
            "the same pane or in different ones. It hints at what helps or harms, and cannot prove it: nobody "
            "was assigned."
        ),
        "researcher#agreement",
    ),
)
"""The tables of the agreement window, in the order of its tabs."""

PICTURES = (
    Meaning(
        "progress",
        mark("Progress"),
        mark(
            "Articles marked done by the end of each day, under the line of all articles of the project; of one "
            "coder, those they are done with. An article that is taken back counts no longer."
        ),
        "researcher#dashboard",
    ),
    Meaning(
        "labels",
        mark("Tags by label"),
        mark(
            "How many tags each label has; the paler part still waits to be confirmed. It is how often coders "
            "used a label, not how often it occurs: articles that nobody has read count as nothing."
        ),
        "researcher#dashboard",
    ),
    Meaning(
        "lengths",
        mark("Lengths of tags"),
        mark(
            "How many tags are how many characters long, with the median. A second hump often means that a "
            "label is used for two kinds of things."
        ),
        "researcher#dashboard",
    ),
    Meaning(
        "together",
        mark("Labels that stand together"),
        mark(
            "Pairs of tags that share a character, or articles that have both labels. They are counts, not "
            "correlations: frequent labels meet more often."
        ),
        "researcher#dashboard",
    ),
    Meaning(
        "texts",
        mark("Most frequent texts"),
        mark(
            "The words that carry a label most often, both scripts counted as one. In large projects of a "
            "sample, which the line under the title then says."
        ),
        "researcher#dashboard",
    ),
    Meaning(
        "time",
        mark("Time per article"),
        mark(
            "Active time: how long the article was open and something was done; pauses do not count. It helps "
            "to plan, and is no measure of how well somebody codes."
        ),
        "researcher#dashboard",
    ),
    Meaning(
        "timeline",
        mark("Publication dates"),
        mark(
            "Tags, or articles, by the day, month or year of publication; articles without a whole date are "
            "left out and counted. Days with more articles have more tags: compare shares."
        ),
        "researcher#dashboard",
    ),
    Meaning(
        "coders",
        mark("Coders"),
        mark(
            "For each coder the articles done, the tags and the active time. Different articles were given to "
            "each, so unequal counts are no disagreement."
        ),
        "researcher#dashboard",
    ),
)
"""The pictures of the dashboard, by their ids."""

PLACES = (
    Meaning(
        "recoding_left",
        mark("How many are left"),
        mark(
            "Your own tags that a change of the codebook has put in question and that you have not decided yet; "
            "those skipped are among them. Others' tags are decided by the others."
        ),
        "coder#recoding",
    ),
    Meaning(
        "touched",
        mark("What it touches"),
        mark(
            "Tags and articles that the step changes or asks somebody to look at again, of every coder, counted "
            "in the project as it is now. Nothing is written before you agree."
        ),
        "researcher#codebook",
    ),
    Meaning(
        "export_counts",
        mark("What will be written"),
        mark(
            "The first number is of the beginning that is shown; “of” says how many of all articles pass the "
            "choices at the left. What is left out is counted by reason, and the report names each."
        ),
        "researcher#export",
    ),
)
"""Counts elsewhere in the window."""

EVERY = (*MEASURES, *BESIDE_MEASURES, *TABLES, *PICTURES, *PLACES)


def meaning(id_: str, rows: tuple[Meaning, ...]) -> Meaning | None:
    """The row of a figure."""
    return next((each for each in rows if each.id == id_), None)
