"""A project with the five seeds and three coders who differ in every way that two codings can."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random
from uuid import UUID

from annotator.model.annotation import Annotation
from annotator.model.codebook import Attribute, Codebook, LabelDef, load_codebook
from annotator.resource_files import seeds_folder
from annotator.session.articles import read_article
from annotator.session.coding.attributes import set_attribute
from annotator.session.coding.document_labels import set_document_label
from annotator.session.coding.ranges import add_range
from annotator.session.coding.tagging import set_certainty, set_note, set_status, tag_span
from annotator.session.intake.importing import import_paths
from annotator.session.people.coders import choose_coder
from annotator.session.sample import starter_codebook
from annotator.session.session import Session

CODERS = ("li", "wu", "zhang")
GENRE = LabelDef(
    "6f1b3a52-0c3e-4d6e-9a55-1d2f0c7be901", "genre", "#0f766e", "#2dd4bf", key="0", applies_to="document",
    names={"en": "Genre", "zh-Hans": "体裁", "zh-Hant": "體裁"},
    attributes=(Attribute("form", values=("meeting", "inspection", "commentary")),),
)  # fmt: skip
DONE = {1: CODERS, 2: ("li", "wu"), 3: CODERS, 4: ("li", "zhang"), 5: ("li",)}
"""Which coders are done with which article; nobody else has it in hand but zhang article 2."""

PERSON, ORDER = "刘宁主持会议", "要深入学习贯彻党的二十大精神"
FIRST = {
    "li": (
        ("自治区党委常委会", "organization", {"type": "party"}),
        ("自治区党委书记", "position", {}),
        ("深入学习贯彻党的二十大精神", "directive", {}),
        ("两个大局", "slogan", {"form": "quoted"}),
        ("国之大者", "slogan", {"form": "quoted"}),
        ("更好统筹国内国际两个大局", "directive", {"goal": "yes"}),
        ("重实效、强实干、抓落实", "slogan", {"form": "parallel"}),
        ("我国抗疫防疫历程极不平凡", "evaluation", {"polarity": "praise"}),
        ("人民至上、生命至上", "slogan", {"form": "parallel"}),
    ),
    "wu": (
        ("自治区党委常委会", "organization", {"type": "party"}),
        ("自治区党委书记", "position", {}),
        (ORDER, "directive", {}),
        ("两个大局", "citation", {"authority": "leader"}),
        ("胸怀“国之大者”", "directive", {}),
        ("国之大者", "slogan", {"form": "quoted"}),
        ("更好统筹国内国际两个大局", "directive", {"goal": "no"}),
        ("重实效", "slogan", {}),
        ("强实干", "slogan", {}),
        ("抓落实", "slogan", {}),
        ("抗疫防疫历程极不平凡", "evaluation", {"polarity": "neutral"}),
        ("人民至上、生命至上", "slogan", {"form": "parallel"}),
    ),
    "zhang": (
        ("自治区党委常委会", "organization", {"type": "party"}),
        ("自治区党委书记", "position", {}),
        ("深入学习贯彻党的二十大精神,心系“两个大局”", "directive", {}),
        ("两个大局", "slogan", {"form": "quoted"}),
        ("国之大者", "slogan", {"form": "quoted"}),
        ("更好统筹国内国际两个大局", "directive", {"goal": "yes"}),
        ("3年多来,我国抗疫防疫历程", "evaluation", {"polarity": "praise"}),
        ("人民至上、生命至上", "slogan", {"form": "parallel"}),
        ("平稳进入“乙类乙管”常态化防控阶段", "evaluation", {}),
    ),
}
"""What each says in article 1, as (words, label, attributes); the first occurrence after 2月18日."""
OTHERS = {
    2: {
        "li": (("自治區黨委書記", "position", {}), ("劉寧", "personnel", {"role": "chairs"}),
               ("絕不外傳", "slogan", {})),
        "wu": (("自治區黨委書記", "position", {}), ("劉寧", "personnel", {"role": "speaks"}),
               ("絕不畏難絕不外傳絕不反彈", "slogan", {})),
        "zhang": (("劉寧", "personnel", {}),),
    },
    3: {each: (("馮玲", "personnel", {}), ("余金富", "personnel", {"role": "chairs"}), ("市委", "organization", {}))
        for each in CODERS},
    4: {
        "li": (("省委書記", "position", {}), ("易煉紅", "personnel", {}), ("外防輸入、內防反彈", "slogan", {})),
        "zhang": (("省委書記", "position", {}), ("易煉紅", "personnel", {}), ("動態清零", "slogan", {})),
    },
    5: {"li": (("林武", "personnel", {}),), "wu": (("藍佛安", "personnel", {}),)},
}  # fmt: skip


def three_coders(folder: str | Path) -> Path:
    """The project in ``folder``, the same bytes of content each time; li, wu and zhang have coded, the last is zhang.

    Article 1: a boundary, a label, an attribute, a split, a crossing and a nested span, one of two ranges, one that a
    single coder has, notes, doubt, and labels of the article. Article 3: all agree. Article 5: one coder is done.
    """
    path = Path(folder, "three.db")
    session = Session.create(path, _codebook(), coder=CODERS[0], name="three coders", clock=_clock(), ids=_ids())
    import_paths(session, [seeds_folder()])
    for coder in CODERS:
        choose_coder(session, coder)
        _code_first(session, coder)
        for number, said in OTHERS.items():
            for words, label, attributes in said.get(coder, ()):
                tag(session, number, words, label, attributes)
        for number, done in DONE.items():
            if coder in done:
                set_status(session, number, "done")
    set_status(session, 2, "doing")
    session.close()
    return path


def tag(
    session: Session, number: int, words: str, label: str, attributes: dict[str, str] | None = None, after: int = 0
) -> Annotation:
    """Tag the first occurrence of words, in either script, in an article for the coder of the session."""
    start, end = place_of(session, number, words, after)
    made = tag_span(session, number, start, end, session.codebook.require(label).uuid)
    for name, value in (attributes or {}).items():
        made = set_attribute(session, made, name, value)
    return made


def place_of(session: Session, number: int, words: str, after: int = 0) -> tuple[int, int]:
    """The source range of words as a view reads them."""
    texts = read_article(session, number).texts
    for script in ("hans", "hant"):
        view = texts.view(script)
        at = view.text.find(words, after)
        if at >= 0:
            return view.to_source(at, at + len(words))
    raise AssertionError(f"{words} is not in article {number}")


def _code_first(session: Session, coder: str) -> None:
    body = place_of(session, 1, "2月18日")[0]
    tag(session, 1, PERSON[:2], "personnel", {"role": "chairs"}, place_of(session, 1, PERSON, body)[0])
    made = {(words, label): tag(session, 1, words, label, attributes, body)
            for words, label, attributes in FIRST[coder]}  # fmt: skip
    if coder == "wu":
        set_note(session, made[ORDER, "directive"], "“要”字属于要求句")
        set_certainty(session, made["两个大局", "citation"], "unsure")
        set_document_label(session, 1, "genre", {"form": "inspection"})
        return
    set_document_label(session, 1, "genre", {"form": "meeting"})
    if coder == "zhang":
        two = tag(session, 1, "更好统筹疫情防控", "directive", {"domain": "epidemic"}, body)
        add_range(session, two, *place_of(session, 1, "统筹发展和安全", body))


def _codebook() -> Codebook:
    core = load_codebook(starter_codebook("core"))
    return core.having(labels=(*core.labels, GENRE))


def _ids() -> Callable[[], str]:
    lot = Random(7)
    return lambda: str(UUID(int=lot.getrandbits(128), version=4))


def _clock() -> Callable[[], int]:
    now = [1_760_000_000_000]

    def tick() -> int:
        now[0] += 1_000
        return now[0]

    return tick
