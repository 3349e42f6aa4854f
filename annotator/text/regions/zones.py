"""What each line of a page is: by its own words, or else by where it stands between the page's head, body and tail."""

from __future__ import annotations

import re
from collections.abc import Sequence

from annotator.sentences import mark
from annotator.text.regions.dates import dates_in
from annotator.text.regions.fields import BARE_OUTLET
from annotator.text.regions.line_rules import rule_for
from annotator.text.regions.nouns import Guess, Line
from annotator.text.regions.repetition import same_headline

_LONG_PARAGRAPH = 60
_SENTENCE = 10
_VERSE = 4
_LONG_HEADLINE = 100
_RESUMES = 120
"""Letters of a paragraph that is the report again, even after a list of other articles."""
_SHORT_FOR_A_TITLE = 5
_SURE = 0.8
"""Below it a line's own words do not outweigh its standing between paragraphs of the report."""
_INNER_STOP = re.compile(r"[。！？!?；;]|[.?!]\s")
_FINAL_STOP = re.compile(r"[。！？!?…][”』」’)）]?$|[A-Za-z0-9)”\"'][.!?][\"”']?$")
_IN_BRACKETS_LAST = re.compile(r"(?<=[。！？!?”」])[(（][^()（）]{1,60}[)）]$")
_VERSE_STOP = re.compile(r"[，。；][”』」’]?$")
_NUMBERED = re.compile(
    r"[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）、.．]|第[一二三四五六七八九十\d]{1,3}[条章节]|[①-⑳]"
)
_SURNAMES = frozenset(
    "赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹喻苏潘葛范彭鲁韦马方任袁柳唐薛雷贺汤罗郝安常于傅齐康余顾孟黄萧尹姚邵汪毛戴宋庞熊纪舒项董梁杜阮蓝闵"
    "贾江郭林钟徐邱高夏蔡田樊胡凌霍万柯管卢莫丁邓洪包左石崔龚程陆曾史段侯宁刘叶白蒲赖乔温庄阎易廖关欧郁"
)
_MANY_DECKS = 6
_SHORT_FOR_A_DECK = 4
_MENU_WORD = 8
_A_NAME = re.compile(r"[(（][\u3400-\u9fff]{2,4}(?:[\s、][\u3400-\u9fff]{2,4}){0,3}[)）]")
_ORGAN = re.compile(r"[^，。：:]{2,30}(?:委员会|人民政府|办公室|办公厅|厅|局|处|委|部|院|署|公司|协会|学校|大学)")


def kinds_of(lines: Sequence[Line]) -> list[Guess]:
    """One guess for each line that is not blank, in the same order."""
    letters = [sum(map(str.isalnum, line.text)) for line in lines]
    known = [rule_for(line.text, count) for line, count in zip(lines, letters, strict=True)]
    prose = [
        (known[at] is None and _is_prose(line.text, letters[at])) or _is_long(line.text, letters[at], known[at])
        for at, line in enumerate(lines)
    ]
    first, last = _body_of(known, prose, letters)
    if first is None:
        return _without_prose(lines, letters, known)
    return [
        *_head(lines[:first], letters[:first], known[:first]),
        *_body(lines[first : last + 1], known[first : last + 1]),
        *_tail(lines, letters, known, last + 1),
    ]


def _is_long(text: str, letters: int, known: Guess | None) -> bool:
    return known is None and letters > _LONG_HEADLINE and not _INNER_STOP.search(text)


def _is_prose(text: str, letters: int) -> bool:
    if text.endswith((")", "）")):  # （记者 …）, （完）
        text = _IN_BRACKETS_LAST.sub("", text)
    if letters >= _LONG_PARAGRAPH and _INNER_STOP.search(text):
        return True
    if letters >= _SENTENCE and _FINAL_STOP.search(text):  # a headline may well end in ！ or ？, hardly in 。
        return text.endswith(("。", "。”", "。」", ".")) or len(_INNER_STOP.findall(text)) > 1
    return letters >= _VERSE and bool(_VERSE_STOP.search(text))


def _body_of(known: Sequence[Guess | None], prose: Sequence[bool], letters: Sequence[int]) -> tuple[int | None, int]:
    """The first and the last line of the report: prose after a list of other articles is no longer part of it."""
    first, last, others = None, -1, False
    for at, guess in enumerate(known):
        if guess and guess.kind == "related" and first is not None:
            others = True
        if prose[at] and (not others or letters[at] >= _RESUMES):
            first, last, others = at if first is None else first, at, False
    return first, last


def _head(lines: Sequence[Line], letters: Sequence[int], known: Sequence[Guess | None]) -> list[Guess]:
    """Title, decks and what else stands before the report."""
    free = [at for at, guess in enumerate(known) if guess is None and letters[at]]
    announced = [at for at, guess in enumerate(known) if guess and guess.kind == "title"]
    title = next((at for at in free if letters[at] >= _SHORT_FOR_A_TITLE), free[0] if free else None)
    if announced and (title is None or announced[0] < title):
        title = announced[0]
    crowded = len(free) > _MANY_DECKS
    found: list[Guess] = []
    for at, (line, guess) in enumerate(zip(lines, known, strict=True)):
        if guess:
            found.append(guess)
        elif not letters[at]:
            found.append(Guess("navigation", 0.6, mark("It holds no letters.")))
        elif title is None or at < title:
            found.append(Guess("navigation", 0.6, mark("A short line before the title.")))
        elif at == title:
            found.append(Guess("title", 0.9, mark("The first line of the page that is not known as something else.")))
        elif found and found[-1].kind == "marker":
            found.append(Guess("title", 0.95, mark("The line before it announces the title.")))
        elif line.text.endswith(("：", ":")):
            found.append(Guess("body", 0.7, mark("It addresses the reader, or opens the report.")))
        elif same_headline(line.text, lines[title].text):
            found.append(Guess("title", 0.9, mark("It says the title again.")))
        elif BARE_OUTLET.fullmatch(line.text) and found[-1].kind == "meta":
            found.append(Guess("meta", 0.7, mark("It names an outlet, beside other data of the page.")))
        elif _is_a_name(line.text):
            found.append(Guess("byline", 0.6, mark("It looks like a person's name, below the title.")))
        elif letters[at] < _SHORT_FOR_A_DECK or (crowded and letters[at] <= _MENU_WORD):
            found.append(Guess("navigation", 0.6, mark("A few words between the title and the report.")))
        else:
            found.append(Guess("deck", 0.85, mark("It stands between the title and the report.")))
    return found


def _is_a_name(text: str) -> bool:
    squeezed = "".join(text.split())
    return 2 <= len(squeezed) <= 3 and squeezed[0] in _SURNAMES and squeezed.isalpha()


def _body(lines: Sequence[Line], known: Sequence[Guess | None]) -> list[Guess]:
    """The report: prose, and what stands between prose."""
    found: list[Guess] = []
    for line, guess in zip(lines, known, strict=True):
        if guess and guess.confidence >= _SURE:
            found.append(guess)
        elif _FINAL_STOP.search(line.text):
            found.append(Guess("body", 0.98, mark("A paragraph of whole sentences.")))
        else:
            found.append(Guess("body", 0.8, mark("It stands between paragraphs of the report.")))
    return found


def _tail(lines: Sequence[Line], letters: Sequence[int], known: Sequence[Guess | None], first: int) -> list[Guess]:
    """What stands below the report: credits, links, the site's footer."""
    found: list[Guess] = []
    goes_on = first > 0
    for at in range(first, len(lines)):
        guess, text = known[at], lines[at].text
        before = found[-1].kind if found else "body"
        if guess:
            goes_on = False
            guess = guess._replace(kind="credit") if guess.kind == "meta" else guess
        elif not letters[at]:
            guess = Guess("footer" if before == "footer" else "navigation", 0.6, mark("It holds no letters."))
        elif goes_on and _goes_on(lines[at - 1].text, text, letters[at - 1]):
            guess = Guess("body", 0.7, mark("It goes on with the list that the paragraph before it opens."))
        elif goes_on and letters[at] >= _VERSE and _FINAL_STOP.search(text):
            guess = Guess("body", 0.6, mark("A short sentence right below the report."))
        elif goes_on and letters[at] >= _VERSE and text.endswith(("：", ":")):
            guess = Guess("body", 0.7, mark("It opens a list below the paragraph before it."))
        elif goes_on and _ORGAN.fullmatch(text) and at + 1 < len(lines) and _is_a_day(lines[at + 1].text):
            guess = Guess("byline", 0.75, mark("An office above a date: the document is signed."))
        else:
            goes_on = False
            guess = _below(text, letters[at], before)
        found.append(guess)
    return found


def _goes_on(before: str, text: str, letters_before: int) -> bool:
    listed = before.endswith(("：", ":", "；", ";", "、")) or (
        letters_before <= _LONG_PARAGRAPH and _NUMBERED.match(before)
    )
    return text.startswith("附件") or bool(_NUMBERED.match(text)) or bool(listed)


def _is_a_day(text: str) -> bool:
    days = dates_in(text)
    return len(days) == 1 and days[0].end - days[0].start == len(text)


def _below(text: str, letters: int, before: str) -> Guess:
    if before == "footer":
        return Guess("footer", 0.7, mark("It stands in the footer."))
    if _A_NAME.fullmatch(text) and text[1] in _SURNAMES:
        return Guess("byline", 0.7, mark("It looks like a name in brackets, below the report."))
    if letters >= 6 or "|" in text or "｜" in text or before == "related":
        return Guess(
            "related", 0.7, mark("It stands below the report and is no sentence of it: the title of another article.")
        )
    return Guess("navigation", 0.6, mark("A few words below the report."))


def _without_prose(lines: Sequence[Line], letters: Sequence[int], known: Sequence[Guess | None]) -> list[Guess]:
    """A page without a sentence: a list, a poem, a title alone."""
    free = [at for at, guess in enumerate(known) if guess is None and letters[at]]
    titled = bool(free) and letters[free[0]] <= _LONG_PARAGRAPH and (len(free) > 1 or any(known))
    others = False
    found: list[Guess] = []
    for at, guess in enumerate(known):
        others = others or (guess is not None and guess.kind == "related")
        if guess:
            found.append(guess)
        elif not letters[at]:
            found.append(Guess("navigation", 0.6, mark("It holds no letters.")))
        elif titled and at == free[0]:
            found.append(Guess("title", 0.7, mark("The first line of a page without a sentence.")))
        elif found and found[-1].kind == "marker":
            found.append(Guess("title", 0.9, mark("The line before it announces the title.")))
        elif titled and at == free[1] and len(free) > 2 and _is_a_name(lines[at].text):
            found.append(Guess("byline", 0.6, mark("It looks like a person's name, below the title.")))
        elif others:
            found.append(Guess("related", 0.6, mark("It stands below the line that announces other articles.")))
        else:
            found.append(Guess("body", 0.5, mark("Nothing tells what it is: it may be the text.")))
    return found
