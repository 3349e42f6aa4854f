"""Claims that a REFI-QDA schema makes of what we write; QualCoder itself reads it in test_qualcoder.py."""

from __future__ import annotations

import os
from pathlib import Path
from zipfile import ZipFile

import pytest

from annotator.session.exporting import ExportOptions, export_project
from annotator.session.session import Session

xmlschema = pytest.importorskip("xmlschema")
SCHEMA = Path(__file__).parent / "schemas" / "refi_qda_project.xsd"
OFFICIAL = os.environ.get("ANNOTATOR_REFI_XSD", "")
"""The file Project-mrt2019.xsd of the REFI-QDA standard, which is not ours to hand on."""


@pytest.fixture
def project(ruled_sample: Session, tmp_path: Path) -> Path:
    out = tmp_path / "o.qdpx"
    assert export_project(ruled_sample, out, ExportOptions(), "refi-qda").spans > 50
    with ZipFile(out) as archive:
        archive.extractall(tmp_path / "project")
    return tmp_path / "project"


def test_the_project_is_valid_and_every_reference_in_it_leads_somewhere(project: Path) -> None:
    schema = xmlschema.XMLSchema11(SCHEMA)
    assert [str(each) for each in schema.iter_errors(project / "project.qde")] == []


def test_the_schema_would_see_a_wrong_reference(project: Path) -> None:
    qde = (project / "project.qde").read_text("utf-8").replace('CodeRef targetGUID="', 'CodeRef targetGUID="0', 1)
    assert not xmlschema.XMLSchema11(SCHEMA).is_valid(qde)


def test_a_plain_xml_reader_finds_every_selection_on_its_words(project: Path) -> None:
    from lxml import etree

    tree = etree.parse(project / "project.qde")
    names = {"q": "urn:QDA-XML:project:1.0"}
    seen = 0
    for source in tree.iterfind(".//q:TextSource", names):
        path = project / "sources" / source.get("plainTextPath").removeprefix("internal://")
        text = path.read_text("utf-8")
        for each in source.iterfind("q:PlainTextSelection", names):
            seen += 1
            assert text[int(each.get("startPosition")) : int(each.get("endPosition"))] == each.get("name")
    assert seen > 50


@pytest.mark.skipif(not OFFICIAL, reason="ANNOTATOR_REFI_XSD names no schema")
def test_the_standards_own_schema_finds_no_fault(project: Path) -> None:
    assert [str(each) for each in xmlschema.XMLSchema(OFFICIAL).iter_errors(project / "project.qde")] == []
