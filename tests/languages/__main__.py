"""Bring the files of translations up to date with the code: ``python -m tests.languages``.

New texts come in without a translation, for Qt Linguist; those that the code has no more go.
"""

from __future__ import annotations

from annotator.ui.words.language import FILES
from tests.languages.files import translations, write
from tests.languages.texts import texts

if __name__ == "__main__":
    every = texts()
    for language in FILES:
        wanted = write(language, every, translations(language))
        print(f"{language}: {len(every)} texts, {wanted} without a translation")
