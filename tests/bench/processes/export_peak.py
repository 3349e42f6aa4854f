"""One export in a process of its own: PROJECT OUT FORMAT; prints articles and peak MB."""

from __future__ import annotations

import json
import sys

from tests.bench.processes.import_pages import peak_megabytes


def main(project: str, out: str, format_name: str) -> None:
    from annotator.session.exporting import ExportOptions, export_project
    from annotator.session.session import Session

    session = Session.open(project)
    report = export_project(session, out, ExportOptions(status="all", scope="all", unknown="keep"), format_name)
    session.close()
    print(json.dumps({"articles": report.articles, "mb": peak_megabytes()}))


if __name__ == "__main__":
    main(*sys.argv[1:])
