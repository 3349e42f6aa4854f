"""Sentences of the session as the window says them: for what is typed at a command line it has places of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from annotator.sentences import Sentence, mark

Rules = Sequence[tuple[re.Pattern[str], str]]
SAID_HERE = (
    mark("it is a window of an article: export again without windows, and import that"),
    mark("It is a window of an article: export again without windows, and import that."),
    mark("Which column holds the text cannot be told from the names ({listed}): choose its columns with Import table."),
    mark("No format reads {file_name}: files end in {endings}."),
    mark("Counted as {words} every tag fits."),
    mark("a part of the source, or one with other punctuation, became the source"),
    mark("the {script} text became the source"),
    mark(
        "The project's codebook has no label {named}: create such labels, say which label is meant, or leave out "
        "what has them."
    ),
    mark(
        "The project's codebook has none of the labels {named}: create such labels, say which label is meant, or "
        "leave out what has them."
    ),
    mark(
        "The codebooks of this project and of {name} cannot both be had: {sentence} Change it in one of the files, or "
        "choose ours or theirs."
    ),
    mark("The codebook was changed here and in {name}, from ours to theirs: {said}."),
    mark(
        "“{name}” is a coder of {path} ({here}) and another coder of {their_path} ({there}): rename the one here (F2), "
        "then merge again."
    ),
    mark(
        "“{name}” names one work in {path} ({here}) and another in {their_path} ({there}): rename the one here (F2), "
        "then merge again."
    ),
)
"""What the sentences of the session become by the rules of whoever shows them, so that it can be translated."""


def reworded(sentence: str, rules: Rules) -> str:
    """A sentence with the words of each rule replaced, before it is translated: in its pattern, not in its fields."""
    if isinstance(sentence, Sentence):
        fields = {
            name: reworded(each, rules) if isinstance(each, Sentence) else each
            for name, each in sentence.fields.items()
        }
        return Sentence(_replaced(sentence.pattern, rules), fields)
    return _replaced(sentence, rules)


def _replaced(text: str, rules: Rules) -> str:
    for pattern, words in rules:
        text = pattern.sub(words, text)
    return text
