"""Claims about damaged and hostile files, for every format that is read: a sentence or an article, and nothing else.

ANNOTATOR_FUZZ=2000 tries as many damaged files of each format as that, instead of a few.
"""

from __future__ import annotations

import os
import re
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import pairwise
from pathlib import Path, PurePath
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.errors import FormatError, TextRefused
from annotator.exchange.exporters.job import ExportJob, ExportOptions
from annotator.exchange.exporters.record import records_of
from annotator.exchange.exporters.report import ExportReport
from annotator.exchange.importers.given import file_in_memory, read_given
from annotator.exchange.records import ImportedArticle, Refused, Relation
from annotator.exchange.registry import Format, formats
from annotator.model.codebook import Codebook
from annotator.session.articles import article_count
from annotator.session.checking import check_project
from annotator.session.intake.importing import import_paths
from annotator.session.session import Session
from annotator.session.taken.import_choices import LabelPolicy
from annotator.text.decode import check_text

EXAMPLES = int(os.environ.get("ANNOTATOR_FUZZ", "12"))
OPTIONS = ExportOptions(script="source", layers=("li", "gold"), status="all")
READERS = {name: form for name, form in formats().items() if form.can_read}
WORDS = "习近平强调，要坚决打赢𠮷林脱贫攻坚战。"
DOCX = (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    f"<w:p><w:r><w:t>{WORDS}</w:t></w:r></w:p></w:body></w:document>"
)
PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
    b"4 0 obj<</Length 38>>stream\nBT /F 12 Tf 20 200 Td (Meeting) Tj ET  \nendstream endobj\n"
    b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
)
Files = dict[str, bytes]
"""A folder: its files by name."""


def packed(files: Files) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def unpacked(data: bytes) -> Files | None:
    try:
        with ZipFile(BytesIO(data)) as archive:
            return {each.filename: archive.read(each) for each in archive.infolist()}
    except Exception:  # noqa: BLE001  # it is no ZIP
        return None


def _parquet() -> bytes:
    import pyarrow
    from pyarrow import parquet

    out = BytesIO()
    parquet.write_table(pyarrow.table({"text": [WORDS, "会议"], "id": ["1", "2"]}), out)
    return out.getvalue()


BY_HAND: dict[str, Callable[[], Files]] = {
    "txt": lambda: {"a.txt": f"\ufeff{WORDS}\r\n会议".encode()},
    "html": lambda: {"a.html": f"<html><head><meta charset=utf-8><title>题</title></head><p>{WORDS}</p>".encode()},
    "docx": lambda: {"a.docx": packed({"[Content_Types].xml": b"<Types/>", "word/document.xml": DOCX.encode()})},
    "pdf": lambda: {"a.pdf": PDF},
    "markdown": lambda: {"a.md": f"---\ntitle: 题\n---\n# 题\n\n{WORDS}\n".encode()},
    "csv": lambda: {"a.csv": f'text,title\n"{WORDS}\n二",甲\n会议,乙\n'.encode()},
    "parquet": lambda: {"a.parquet": _parquet()},
    "zip": lambda: {"a.zip": packed({"甲/a.txt": WORDS.encode(), "b.csv": "text\n会议\n".encode()})},
}
_made: dict[str, Files] = {}


def sample(desk, name: str) -> Files:
    """A whole file (or folder) of a format: what its exporter writes, else one made by hand."""
    if name not in _made:
        form = READERS[name]
        _made[name] = desk.written(form, [_record(desk)], OPTIONS)[0] if form.can_write else BY_HAND[name]()
    return _made[name]


def _record(desk):
    texts = desk.texts_of([(WORDS,) * 4, ("\u00a0\t“e\u0301”\n",) * 4, ("👨\u200d👩\u200d👧",) * 4])
    spans = (desk.annotation(1, 0, 3), desk.annotation(2, 2, 9, note="注"), desk.annotation(3, 11, len(texts.source)))
    joined = (Relation("r1", "uuid-holds", spans[0].id, spans[1].id, "layer-li"),)
    article = desk.article_of(texts, annotations=spans, relations=joined)
    (record,) = records_of([article], ExportJob(desk.context, OPTIONS, ExportReport()))
    return record


_NUMBER = re.compile(rb"-?\d+")
_INSTEAD = (b"-1", b"0", b"99999999999999999999999", b"1e999", b"NaN", b'"x"', b"null", b"true", b"[]", b"{}", b"1.5")
_ENCODINGS = ("gb18030", "utf-16", "utf-32-be", "utf-8-sig", "big5", "latin-1")


@st.composite
def damaged(draw, data: bytes) -> bytes:
    """The bytes of a file with some of what happens to files."""
    inner = unpacked(data)
    if inner and draw(st.booleans()):
        name = draw(st.sampled_from(sorted(inner)))
        return packed({**inner, name: draw(damaged(inner[name]))})
    for _ in range(draw(st.integers(1, 2))):
        how = draw(st.sampled_from(("cut", "flip", "drop", "twice", "number", "number", "encoding", "ends")))
        at = draw(st.integers(0, max(0, len(data) - 1)))
        upto = min(len(data), at + draw(st.integers(1, 60)))
        if how == "cut":
            data = data[:at]
        elif how == "flip":
            data = data[:at] + draw(st.binary(min_size=1, max_size=4)) + data[at + 1 :]
        elif how == "drop":
            data = data[:at] + data[upto:]
        elif how == "twice":
            data = data[:upto] + data[at:upto] * draw(st.integers(1, 3)) + data[upto:]
        elif how == "number" and (found := list(_NUMBER.finditer(data))):
            one = draw(st.sampled_from(found))
            data = data[: one.start()] + draw(st.sampled_from(_INSTEAD)) + data[one.end() :]
        elif how == "encoding":
            text = data.decode("utf-8", "replace")
            data = text.encode(draw(st.sampled_from(_ENCODINGS)), "replace")
        elif how == "ends":
            data = data.replace(b"\n", draw(st.sampled_from((b"\r\n", b"\r", b""))))
    return data


def read_all(form: Format, files: Files) -> Iterator[ImportedArticle | Refused]:
    """What comes of the files, a file that is refused as a whole as one Refused; nothing else may be raised."""
    for name, data in files.items():
        if PurePath(name).suffix in form.extensions:
            try:
                yield from read_given(form, file_in_memory(data, name, files))
            except (FormatError, TextRefused) as error:
                yield Refused(name, error.sentence)


def assert_whole(found: ImportedArticle | Refused) -> None:
    if isinstance(found, Refused):
        assert found.why.strip() and len(found.why) < 2000 and found.name.encode(), found
        return
    check_text(found.source)
    assert found.name.encode() and "\0" not in found.name
    length, ids = len(found.source), [each.id for each in found.spans]
    assert len(set(ids)) == len(ids)
    for each in found.spans:
        assert type(each.start) is type(each.end) is int and 0 <= each.start < each.end <= length, each
        assert not each.ranges or (each.ranges[0][0], each.ranges[-1][1]) == (each.start, each.end)
        assert all(a < b for a, b in each.ranges) and all(a[1] < b[0] for a, b in pairwise(each.ranges))
        assert each.label.strip() and each.state in ("confirmed", "pending", "rejected"), each
        words = (each.label, each.note, each.layer, each.id, *each.attributes, *each.attributes.values())
        assert all(isinstance(word, str) and word.encode() is not None for word in words), each
    for each in found.relations:
        assert {each.from_span, each.to_span} <= set(ids), each
    for each in found.regions:
        assert 0 <= each.start <= each.end <= length, each
    for key, value in found.meta.items():
        assert isinstance(key, str) and isinstance(value, str) and (key + value).encode() is not None


@pytest.mark.parametrize("name", READERS)
def test_every_reader_has_a_sample_that_it_reads(desk, name: str) -> None:
    found = list(read_all(READERS[name], sample(desk, name)))
    assert found and all(isinstance(each, ImportedArticle) for each in found), found
    for each in found:
        assert_whole(each)


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=EXAMPLES)
@given(data=st.data())
def test_a_damaged_file_is_a_sentence_or_a_whole_article_and_never_a_crash(desk, name: str, data) -> None:
    files = sample(desk, name)
    hit = data.draw(st.sampled_from(sorted(files)))
    for each in read_all(READERS[name], {**files, hit: data.draw(damaged(files[hit]))}):
        assert_whole(each)


@pytest.mark.parametrize("name", READERS)
def test_a_file_cut_off_anywhere_is_a_sentence_or_a_whole_article(desk, name: str) -> None:
    files = sample(desk, name)
    for own, data in files.items():
        for end in range(0, len(data), max(1, len(data) // 40)):
            for each in read_all(READERS[name], {**files, own: data[:end]}):
                assert_whole(each)


@settings(max_examples=max(2, EXAMPLES // 5))
@given(data=st.data())
def test_a_damaged_file_never_leaves_half_an_article_in_a_project(desk, codebook: Codebook, tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("fuzzed")
    for name in READERS:
        files = sample(desk, name)
        hit = data.draw(st.sampled_from(sorted(files)))
        for own, content in files.items():
            path = folder / name / own
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data.draw(damaged(content)) if own == hit else content)
    session = Session.create(folder / "p.db", codebook, coder="li")
    unknown = data.draw(st.sampled_from(("create", "skip", "refuse")))
    report = import_paths(
        session, sorted(folder / name for name in READERS), labels=LabelPolicy(unknown=unknown), workers=1
    )
    assert not [each for each in report.skipped if "not foreseen" in each.why], report.skipped
    assert len(report.imported) == len(report.numbers) == article_count(session)
    assert check_project(session) == []
    session.close()


TEN_TIMES_EACH = "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(10))
BOMB = f'<!DOCTYPE x [<!ENTITY a "ha">{TEN_TIMES_EACH}]>'
_DECLARED = re.compile(rb"^(\xef\xbb\xbf)?(<\?xml[^>]*\?>)?\s*")


def _with_entity(data: bytes, doctype: str, entity: str) -> bytes:
    """XML with a document type, and its entity as a text of it."""
    declared = _DECLARED.match(data)
    assert declared
    head, body = data[: declared.end()], data[declared.end() :]
    inside = body.replace("习近平".encode(), f"&{entity};".encode(), 1).replace(b"&#20064;", f"&{entity};".encode())
    return head + doctype.encode() + inside


def _xml_files(files: Files) -> Iterator[tuple[str, str | None]]:
    """(file, None) for those that are XML; (file, member) for ZIPs of it."""
    for name, data in files.items():
        if data.lstrip(b"\xef\xbb\xbf").startswith(b"<") and not name.endswith(".html"):
            yield name, None
        for member, inner in (unpacked(data) or {}).items():
            if inner.lstrip(b"\xef\xbb\xbf").startswith(b"<"):
                yield name, member


@pytest.mark.parametrize("name", READERS)
def test_entities_in_xml_neither_blow_up_nor_reach_for_other_files(desk, name: str, tmp_path: Path) -> None:
    files, secret = sample(desk, name), tmp_path / "secret.txt"
    secret.write_text("秘密之事", encoding="utf-8")
    outside = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
    for doctype, entity in ((BOMB, "k"), (outside, "e")):
        for own, member in _xml_files(files):
            inner = unpacked(files[own]) if member else None
            hit = _with_entity(inner[member] if inner and member else files[own], doctype, entity)
            changed = packed({**inner, member: hit}) if inner and member else hit
            for each in read_all(READERS[name], {**files, own: changed}):
                assert_whole(each)
                assert isinstance(each, Refused) or (len(each.source) < 10_000 and "秘密" not in each.source)


ZIPPED = ("docx", "refi-qda", "xlsx", "zip")


@pytest.mark.parametrize("name", [each for each in READERS if each in ZIPPED])
def test_a_member_that_leads_outside_or_unpacks_without_end_harms_nothing(
    desk, name: str, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ((own, data),) = sample(desk, name).items()
    inner = unpacked(data)
    assert inner
    outside = {**inner, "../../evil.txt": b"x", f"{tmp_path}/evil.txt": b"x", "C:\\evil.txt": b"x"}
    for each in read_all(READERS[name], {own: packed(outside)}):
        assert_whole(each)
    assert not list(tmp_path.iterdir())
    for member in inner:
        for each in read_all(READERS[name], {own: packed({**inner, member: b" " * 60_000_000})}):
            assert_whole(each)


@pytest.mark.parametrize("name", [each for each in READERS if each in ZIPPED])
def test_an_archive_within_an_archive_within_an_archive_is_not_unpacked(desk, name: str) -> None:
    ((own, data),) = sample(desk, name).items()
    nested = data
    for _ in range(5):
        nested = packed({own: nested, "b.zip": nested})
    found = list(read_all(READERS[name], {own: nested}))
    assert found and all(isinstance(each, Refused) for each in found)


def test_the_streams_of_a_pdf_do_not_unpack_without_end() -> None:
    bomb = zlib.compress(b" " * 50_000_000)
    data = PDF.replace(b"<</Length 38>>stream\n", f"<</Filter/FlateDecode/Length {len(bomb)}>>stream\n".encode() + bomb)
    for each in read_all(READERS["pdf"], {"a.pdf": data}):
        assert_whole(each)


def test_a_pdf_whose_page_has_no_end_is_refused() -> None:
    data = PDF.replace(b"[0 0 300 300]", b"[0 99999999999999999999 300 300]")
    (found,) = read_all(READERS["pdf"], {"a.pdf": data})
    assert isinstance(found, Refused) and "larger than any paper" in found.why


def test_every_reader_is_of_a_known_kind() -> None:
    assert {name for name, form in READERS.items() if not form.can_write} <= set(BY_HAND)


@pytest.mark.parametrize("name", [each for each, form in READERS.items() if form.can_write])
def test_what_was_exported_comes_in_by_its_folder_or_as_an_archive_of_it(
    desk, codebook: Codebook, tmp_path: Path, name: str
) -> None:
    files = {f"sub/{own}": data for own, data in sample(desk, name).items()}
    for own, data in files.items():
        path = tmp_path / "given" / own
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    (tmp_path / "a.zip").write_bytes(packed(files))
    for number, given_path in enumerate((tmp_path / "given", tmp_path / "a.zip")):
        session = Session.create(tmp_path / f"{number}.db", codebook)
        report = import_paths(session, [given_path], labels=LabelPolicy(unknown="create"))
        assert len(report.imported) == 1, report
        assert [each.why for each in report.skipped if "Passed over" not in each.why] == []
        assert check_project(session) == []
        session.close()
