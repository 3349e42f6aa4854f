"""Files of a folder or an archive that are not read by themselves: they belong to another, or are nobody's."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet

from annotator.exchange.registry import ANYBODYS, Format

OURS = b'"annotator-export/'
"""Stands in the first bytes of the manifest that an export of ours carries."""
MANIFEST, CARD = "manifest.json", "README.md"
Head = Callable[[str], bytes]
"""The first bytes of a file by its name; b"" where it cannot be read."""


def companions_among(names: Iterable[str], known: Mapping[str, Format], head: Head) -> frozenset[str]:
    """Of files, named by paths with forward slashes, those that are companions of another in the same folder.

    A format names its companions by ending (".txt": a.txt beside a.ann) or by whole name ("config.xml", beside any of
    its files). The manifest and the card that an export of ours carries are companions of all that is in its folder.
    """
    folders: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for name in names:
        folder, _, own = name.rpartition("/")
        folders[folder][own] = name
    taking = [each for each in known.values() if each.can_read and each.companions]
    readers = Counter(end for each in known.values() if each.can_read for end in each.extensions)
    own_endings = frozenset(end for end, count in readers.items() if count == 1) - frozenset(ANYBODYS)
    found: set[str] = set()
    for files in folders.values():
        if MANIFEST in files and OURS in head(files[MANIFEST]):
            found |= {files[own] for own in (MANIFEST, CARD) if own in files}
        for form in taking:
            found |= {files[own] for own in _companions(form, files, head, own_endings)}
    return frozenset(found)


def is_nobodys(name: str, known: Mapping[str, Format], head: Head) -> bool:
    """Whether no format reads a file: its ending is none's, or that of several which all tell theirs, and not this one.

    Of a folder such files are passed over: a .json may be anything.
    """
    ending = _ending(name.rpartition("/")[2])
    likely = [each for each in known.values() if each.can_read and ending in each.extensions]
    if not likely:
        return True
    asked = [each.knows for each in likely if each.knows]
    if len(asked) < len(likely) or (len(likely) < 2 and ending not in ANYBODYS):
        return False
    beginning = head(name)
    return not any(knows(beginning, name) for knows in asked)


def _companions(form: Format, files: Mapping[str, str], head: Head, own_endings: AbstractSet[str]) -> set[str]:
    """The own names of those in one folder that belong to a file of the format.

    A file with one of ``own_endings``, which nothing else has, is one also where it will be refused: its text without
    what was marked in it is nobody's wish.
    """
    wanted = {own for own in files if own in form.companions or _ending(own) in form.companions}
    mains: dict[str, bool] = {}

    def is_main(own: str) -> bool:
        """Whether the format reads it; one that can tell its files is asked where others may have their ending."""
        if own not in mains:
            told = form.knows is None or _ending(own) in own_endings
            mains[own] = own in files and (told or bool(form.knows and form.knows(head(files[own]), files[own])))
        return mains[own]

    found: set[str] = set()
    for own in wanted:
        if own in form.companions:
            beside = (each for each in files if _ending(each) in form.extensions and each not in form.companions)
        else:
            stem = own[: -len(_ending(own))]
            beside = (stem + each for each in form.extensions if stem + each != own)
        if any(is_main(each) for each in beside):
            found.add(own)
    return found


def _ending(own: str) -> str:
    """As PurePath.suffix, in small letters, at a fraction of its price: folders may hold a million files."""
    dot = own.rfind(".")
    return own[dot:].lower() if 0 < dot < len(own) - 1 else ""
