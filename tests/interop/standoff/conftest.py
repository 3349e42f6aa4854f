"""A hard article as records of the contract, and a job to write them with, for foreign readers of standoff."""

from __future__ import annotations

from hashlib import sha256
from types import SimpleNamespace

import pytest

from annotator.exchange.exporters.job import ExportArticle, ExportContext, ExportJob, ExportOptions, LayerNames
from annotator.exchange.exporters.record import records_of
from annotator.exchange.exporters.report import ExportReport
from annotator.exchange.importers.given import file_in_memory, read_given
from annotator.exchange.records import CodingRow, DocumentAnnotation, Relation
from annotator.model.annotation import Annotation
from annotator.model.article import Article, Region
from annotator.model.codebook.nouns import Attribute, Codebook, LabelDef, RelationDef
from annotator.text.offsets import MapChain, OffsetMap
from annotator.text.views import ArticleTexts, ScriptView

TEXT = '习近平强调，要坚决打赢𠮷林\n脱贫攻坚战。\u00a0\t]]> "<&\'👨\u200d👩\u200d👧" e\u0301\x0b\u2028去'
LABELS = (
    LabelDef("uuid-directive", "directive", "#b45309", "#f59e0b", attributes=(Attribute("force", values=("a", "b")),)),
    LabelDef("uuid-slogan", "口号", "#ffeecc", "#7aa2ff", names={"en": "slogan"}),
)
BOOK = Codebook("core", LABELS, relations=(RelationDef("uuid-holds", "holds", from_labels=("directive",)),))
CONTEXT = ExportContext(
    "core",
    1,
    "f" * 64,
    (),
    {each.uuid: each.id for each in LABELS},
    {"layer-li": LayerNames("li", "li", "hand")},
    {"uuid-holds": "holds"},
    BOOK,
)


def _span(number: int, start: int, end: int, label: str = "uuid-directive", **more) -> Annotation:
    facts = {"label": label, "layer": "layer-li", "version": 1, "created": 1_769_851_800 + number}
    return Annotation(f"span-{number}", 1, start, end, **(facts | more))


SPANS = (
    _span(1, 0, 3, attributes={"force": "a", "用": "𠮷 林"}, note="一\n二", certainty="low"),
    _span(2, 7, 20),
    _span(3, 7, 18, "uuid-slogan", ranges=((7, 9), (11, 18))),
    _span(4, 13, 14),
    _span(5, len(TEXT) - 9, len(TEXT)),
    _span(6, 0, len(TEXT)),
)


def _article(text: str, **more) -> ExportArticle:
    maps = OffsetMap(len(text), len(text), ())
    views = [ScriptView(script, text, MapChain((maps,)), script == "hans") for script in ("hans", "hant")]
    digest = sha256(text.encode()).hexdigest()
    meta = {"title": "标题", "outlet": "人民日报"}
    article = Article(1, f"id-{digest[:8]}", "第一篇.txt", "t", "hans", len(text), digest, digest, meta)
    return ExportArticle(article, ArticleTexts(text, text, "hans", *views), **more)


@pytest.fixture
def given(tmp_path) -> SimpleNamespace:
    """``written(form)`` puts the hard article twice and a bare one into ``folder``; ``back(form)`` reads them."""
    hard = _article(
        TEXT,
        annotations=SPANS,
        relations=(Relation("r", "uuid-holds", "span-1", "span-2", "layer-li"),),
        regions=(Region("g1", 0, 13, "title", None, 0.75, 'a "<', "found"), Region("g2", 14, 20, "body", "g1")),
        coding=(CodingRow("layer-li", "done", 1, ("uuid-slogan",), True),),
        document_annotations=(DocumentAnnotation("d", "uuid-slogan", "layer-li", {"k": "v"}),),
    )

    def written(form) -> None:
        job = ExportJob(CONTEXT, ExportOptions(script="source", layers=("li",), status="all"), ExportReport())
        for name, data in form.writes_folder(records_of([hard, hard, _article("去")], job), job):
            with (tmp_path / name).open("ab") as file:
                file.write(data)

    def back(form) -> list:
        files = {each.name: each.read_bytes() for each in tmp_path.iterdir()}
        names = sorted(each for each in files if each.endswith(form.extensions))
        return [found for each in names for found in read_given(form, file_in_memory(files[each], each, files))]

    return SimpleNamespace(folder=tmp_path, text=TEXT, spans=SPANS, written=written, back=back)
