"""The sentences that say why something was found in a text, before their fields are filled.

What was found is kept in projects and exports as plain English words; ``evidence_sentence`` knows the pattern again
for whoever shows them.
"""

from __future__ import annotations

from annotator.sentences import mark, recovered

GLOSS = mark("{reading} is a reading of {character}; one of {among} such glosses on this page.")
GLOSS_CONTESTED = mark(
    "{reading} is a reading of {character}, but the page gives it another one elsewhere, as an author does and no "
    "converter."
)
GLOSS_OF_SIMPLIFIED = mark(
    "{reading} is a reading of {character}, but the converter wrote Traditional characters, and this one is Simplified."
)
GLOSS_AMONG_FEW = mark(
    "{reading} is a reading of {character}, but the page has too few glosses of its kind ({among}) to tell a "
    "converter's from an author's."
)
GLOSS_AFTER_DAMAGE = mark("{gloss} follows the last byte of a broken character; one of {among} glosses on this page.")
GLOSS_AFTER_ITS_BYTES = mark("{reading} is a reading of {character}, which the bytes before it give.")

MENDED = mark("{text}: {happened}; nothing else fits{again}; with {opening} put back the bytes are {bytes}.")
MENDED_BEFORE_A_RIVAL = mark(
    "{text}: {happened}; nothing else fits as well (next: {rival}){again}; with {opening} put back the bytes are "
    "{bytes}."
)
DOUBTED = mark("{text} would fit here if {happened}, but {doubt}{again}: compare with the original page.")
TWO_FIT = mark(
    "{text} or {rival}: what is left of the bytes fits both; {happened}{again}: compare with the original page."
)
FITS_LOOSELY = mark(
    "Perhaps {text}: it fits what is left of the bytes, but too loosely to be put in; {happened}{again}: compare with "
    "the original page."
)
NOTHING_FITS = mark("A byte is lost at “{raw}”, and no character fits what is left: compare with the original page.")
NOT_LOOKED_AT = mark(
    "A byte is lost at “{raw}”, and the page has too many such places to search them all: compare with the original "
    "page."
)
AGAIN = mark("; the same damage stands here {instances} times")
GLOSSED = mark("the gloss ({reading}) was put between the two bytes of a character, which cost one byte")
GLOSSED_AND_READ = mark(
    "the gloss ({reading}) was put between the two bytes of a character, which cost one byte, and ({closing}) is a "
    "reading of {last}"
)
GLOSSED_TWICE = mark(
    "the gloss ({reading}) was put between the two bytes of a character, which cost one byte here and one at its end"
)
CUT = mark("the page was cut at the “{mark}” inside a character, which cost one byte")
CUT_AND_READ = mark(
    "the page was cut at the “{mark}” inside a character, which cost one byte, and ({closing}) is a reading of {last}"
)
CUT_TWICE = mark("the page was cut at the “{mark}” inside a character, which cost one byte here and one at its end")
TYPED = mark("an author may have typed these question marks")
TYPED_AT_ITS_END = mark("its last question mark may be an author's own")
NOTHING_SPEAKS_FOR = mark("nothing else on this page speaks for {text}")

READ_WRONG = mark(
    "Written in {written} and read as {read}: the mended text, written and read so again, is exactly this."
)
READ_WRONG_IN_PART = mark("Written in {written} and read as {read}: bytes are missing.")
LOST_IN_READING = mark("These characters stand for bytes that were lost in reading: only the original page has them.")
STRAY_COMMA = mark("A comma before another mark, one of {count} such on this page.")

NAME = mark("{why}; OpenCC would write {written}.")
NAME_AFTER_A_TITLE = mark("“{title}” stands before it, and {surname} is a surname")
NAME_BEFORE_A_TITLE = mark("“{title}” stands after it, and {surname} is a surname")
NAME_BY_ITSELF = mark("It stands by itself, {surname} is a surname, and the rest is usual in names")
NAME_BY_JIEBA = mark("jieba reads it as a personal name")
NAMESAKE = mark("The same name stands elsewhere in the text")

PATTERNS = tuple(sorted({each for name, each in globals().items() if name.isupper()}, key=len, reverse=True))
"""All of them, the longest first: of two that fit it is the one that says more."""


def evidence_sentence(evidence: str) -> str:
    """What a file keeps of a repair's or a name's evidence as the Sentence that it was; other words as they are."""
    return recovered(evidence, PATTERNS)
