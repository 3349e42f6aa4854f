"""Articles built by hand, with bent maps, for the exporter's and the importer's tests."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise
from pathlib import PurePath
from types import SimpleNamespace

import orjson
import pytest
from hypothesis import strategies as st

from annotator.exchange.exporters.contract_jsonl import write_lines
from annotator.exchange.exporters.job import ExportArticle, ExportContext, ExportJob, ExportOptions, LayerNames
from annotator.exchange.exporters.left_out import with_losses_told
from annotator.exchange.exporters.record import records_of
from annotator.exchange.exporters.report import ExportReport
from annotator.exchange.importers.contract_jsonl import read_records
from annotator.exchange.importers.given import file_in_memory, read_given
from annotator.exchange.records import AS_IT_IS, CodingRow, DocumentAnnotation, Relation, Repair
from annotator.model.annotation import Annotation
from annotator.model.article import Article, Region
from annotator.text.offsets import MapChain, OffsetMap
from annotator.text.views import ArticleTexts, ScriptView

LABELS = {"uuid-directive": "directive", "uuid-slogan": "slogan", "uuid-old": "retired_label"}
LAYERS = {"layer-li": LayerNames("li", "li", "hand"), "layer-gold": LayerNames("gold", None, "gold")}
CONTEXT = ExportContext(
    codebook_name="core",
    codebook_version=3,
    codebook_hash="f" * 64,
    zones=("title", "dateline", "body"),
    labels=LABELS,
    layers=LAYERS,
    relations={"uuid-holds": "holds_position"},
)

# (in the source, in the reading, in hans, in hant): what differs is one aligned unit
PIECES = (
    *((same, same, same, same) for same in ("\n", "。", "；", "，", ",", ":", "\u00a0", "\t", "“", "”", "𠮷", "a(b)")),
    *((same, same, same, same) for same in ("👨\u200d👩\u200d👧", "e\u0301", "强", "他说:好,是(真)的!么?\u2028去")),
    *((same, same, same, same) for same in ("]]>", "<", "&", "&amp;", '"', "'")),
    ("习近平强调，", "习近平强调，", "习近平强调，", "習近平強調，"),
    (
        "要坚决打赢𠮷林脱贫攻坚战。",
        "要坚决打赢𠮷林脱贫攻坚战。",
        "要坚决打赢𠮷林脱贫攻坚战。",
        "要堅決打贏𠮷林脫貧攻堅戰。",
    ),
    ("互联网", "互联网", "互联网", "網際網路"),
    ("打印机", "打印机", "打印机", "印表機"),
    ("(huì)", "", "", ""),
    ("", "补", "补", "補"),
    ("ä¼š", "会议", "会议", "會議"),
)
BENT = {"互联网", "打印机"}


def texts_of(pieces, script: str = "hans") -> ArticleTexts:
    """The texts and maps that a list of PIECES spells; the source is in ``script`` as far as its views are."""
    source = reading = other = ""
    repairs, conversion = [], []
    for wrote, read, _, hant in pieces:
        if wrote != read:
            repairs.append((len(source), len(source) + len(wrote), len(reading), len(reading) + len(read)))
        if read in BENT or len(read) != len(hant):
            conversion.append((len(reading), len(reading) + len(read), len(other), len(other) + len(hant)))
        source, reading, other = source + wrote, reading + read, other + hant
    first = OffsetMap(len(source), len(reading), tuple(repairs))
    second = OffsetMap(len(reading), len(other), tuple(conversion))
    own = ScriptView(script, reading, MapChain((first,)), True)
    converted = ScriptView("hant" if script == "hans" else "hans", other, MapChain((first, second)), False)
    hans, hant = (own, converted) if script == "hans" else (converted, own)
    return ArticleTexts(source, reading, script, hans, hant)


def annotation(number: int, start: int, end: int, **more) -> Annotation:
    fields = {"label": "uuid-directive", "layer": "layer-li", "version": 3, "created": 1_769_851_800 + number}
    return Annotation(f"span-{number:03}", 1, start, end, **(fields | more))


def article_of(texts: ArticleTexts, **more) -> ExportArticle:
    article = Article(
        number=1,
        id="2f0b6c1e-0000-5000-8000-000000000001",
        name="第一篇.txt",
        title="t",
        script=texts.published,
        length=len(texts.source),
        sha256=sha256(texts.source.encode()).hexdigest(),
        file_sha256="0" * 64,
        meta={"outlet": "人民日报", "title": "标题", "dateline": "--02-18"},
    )
    coding = (CodingRow("layer-li", "done", 3, ("uuid-slogan", "uuid-directive"), True),)
    return ExportArticle(**({"article": article, "texts": texts, "coding": coding} | more))


def export(articles, options, context=CONTEXT) -> tuple[list[bytes], ExportReport]:
    report = ExportReport()
    job = ExportJob(context, options, report)
    return list(write_lines(records_of(articles, job), job)), report


def imported(lines) -> list:
    return list(read_records(b"".join(lines), "out.jsonl"))


def written(form, records, options=None, context=CONTEXT) -> tuple[dict[str, bytes], ExportReport]:
    """What a format makes of records: its files by name, "out" with its ending where it is one file."""
    job = ExportJob(context, options or ExportOptions(status="all"), ExportReport())
    records = with_losses_told(records, form, job)
    if form.writes:
        return {f"out{form.ending or form.extensions[0]}": b"".join(form.writes(records, job))}, job.report
    files: dict[str, bytes] = {}
    for name, piece in form.writes_folder(records, job):
        files[name] = files.get(name, b"") + piece
    return files, job.report


def read_back(form, files, options=AS_IT_IS, encoding=None) -> list:
    """What a format reads from files that lie in one folder, in the order of their names."""
    found = []
    for name, data in sorted(files.items()):
        if PurePath(name).suffix in form.extensions:
            found += read_given(form, file_in_memory(data, name, files), encoding, options)
    return found


def stored_again(item, texts: ArticleTexts | None = None) -> ExportArticle:
    """What a project would hold after importing ``item``: names turned into UUIDs, nothing else changed."""
    labels = {name: uuid for uuid, name in LABELS.items()}
    layers = {layer.name: uuid for uuid, layer in LAYERS.items()}
    keys = ("start", "end", "ranges", "version", "created", "origin", "state", "certainty", "attributes", "note")
    annotations = tuple(
        Annotation(x.id, 7, label=labels[x.label], layer=layers[x.layer], **{key: getattr(x, key) for key in keys})
        for x in item.spans
    )
    digest = sha256(item.source.encode()).hexdigest()
    script = item.script or "hans"
    return ExportArticle(
        article=Article(
            7,
            item.id,
            item.name,
            "",
            script,
            len(item.source),
            digest,
            item.file_sha256,
            dict(reversed(item.meta.items())),
        ),
        texts=texts or texts_of([(item.source,) * 4], script),
        annotations=annotations[::-1],
        regions=item.regions[::-1],
        relations=[Relation(r.id, "uuid-holds", r.from_span, r.to_span, layers[r.layer]) for r in item.relations],
        document_annotations=[
            DocumentAnnotation(d.id, labels[d.label], layers[d.layer], d.attributes) for d in item.document_annotations
        ],
        coding=[
            CodingRow(
                layers[c.layer], c.status, c.version, tuple(labels[x] for x in c.labels_coded), c.suggestions_shown
            )
            for c in item.coding
        ],
        repairs=item.repairs,
        overrides=item.overrides,
        split=item.split,
        group=item.group,
    )


@dataclass(frozen=True)
class Drawn:
    texts: ArticleTexts
    article: ExportArticle


@st.composite
def _ranges(draw, length: int) -> tuple[int, int]:
    start = draw(st.one_of(st.just(0), st.integers(0, length - 1)))
    return start, draw(st.one_of(st.just(length), st.integers(start + 1, length), st.just(start + 1)))


def _is_a_text(pieces) -> bool:
    """It has more than white space in every view, and no text taken out next to text put in (that is one unit)."""
    kinds = [(bool(piece[0]), bool(piece[1])) for piece in pieces]
    touching = any({one, other} == {(True, False), (False, True)} for one, other in pairwise(kinds))
    return not touching and any(piece[0].strip() and piece[1].strip() for piece in pieces)


def _override(source: str) -> dict[str, object]:
    """One for the first character, where that can be one."""
    words = source[0] if source[0].isprintable() else "余"
    scope = "here" if words == source[0] else "article"
    place = {"script": "hant", "start": 0, "end": 1, "origin": "hand", "note": ""}
    return {"id": "o1", "scope": scope, "text": words, "becomes": "余", **place}


@st.composite
def articles(draw, regions: bool = True) -> Drawn:
    """Hard articles: bent maps, overlapping and broken spans, nested and repeating regions, relations, repairs."""
    pieces = draw(st.lists(st.sampled_from(PIECES), min_size=1, max_size=30).filter(_is_a_text))
    texts = texts_of(pieces, draw(st.sampled_from(("hans", "hant"))))
    length = len(texts.source)
    spans = []
    for number, (start, end) in enumerate(draw(st.lists(_ranges(length), max_size=12))):
        cuts = sorted(set(draw(st.lists(st.integers(start, end), max_size=4))) - {start, end})
        broken = len(cuts) >= 2 and draw(st.booleans())
        spans.append(
            annotation(
                number,
                start,
                end,
                ranges=((start, cuts[0]), (cuts[1], end)) if broken else (),
                label=draw(st.sampled_from(list(LABELS))),
                layer=draw(st.sampled_from(list(LAYERS))),
                state=draw(st.sampled_from(("confirmed", "pending"))),
                certainty=draw(st.sampled_from((None, "low"))),
                attributes=draw(st.sampled_from(({}, {"b": "2", "a": "𠮷"}))),
                note=draw(st.sampled_from(("", "注\u2028意\x85"))),
            )
        )
    ids = [span.id for span in spans]
    kinds = st.sampled_from(("title", "body", "footer", "dateline"))
    marked = draw(st.lists(st.tuples(_ranges(length), kinds, st.integers(0, 9)), max_size=5)) if regions else []
    found = tuple(
        Region(f"r{i}", *extent, kind, f"r{other}" if other < len(marked) else None)
        for i, (extent, kind, other) in enumerate(marked)
    )
    joins = draw(st.lists(st.tuples(st.sampled_from(ids), st.sampled_from(ids)), max_size=3)) if ids else []
    coding = (CodingRow("layer-li", "done", 3, ("uuid-slogan",)), CodingRow("layer-gold", "done", 3))
    return Drawn(
        texts,
        article_of(
            texts,
            annotations=tuple(spans),
            regions=found,
            relations=tuple(Relation(f"rel{i}", "uuid-holds", *pair, "layer-li") for i, pair in enumerate(joins)),
            document_annotations=(DocumentAnnotation("doc1", "uuid-slogan", "layer-gold", {"k": "v"}),),
            coding=coding,
            repairs=(Repair("rep1", 0, 1, "补", "shift", 0.75, "flagged", "why"),),
            overrides=(_override(texts.source),),
            group=draw(st.sampled_from((None, "g1"))),
        ),
    )


@pytest.fixture(scope="session")
def desk() -> SimpleNamespace:
    """The builders, and ``read``: a line back as a dict."""
    return SimpleNamespace(
        context=CONTEXT,
        labels=LABELS,
        layers=LAYERS,
        texts_of=texts_of,
        annotation=annotation,
        article_of=article_of,
        export=export,
        imported=imported,
        stored_again=stored_again,
        written=written,
        read_back=read_back,
        articles=articles,
        read=orjson.loads,
    )
