"""Run by a Python that has PyQt6: QualCoder's own REFI-QDA import reads a project into its own tables.

Arguments: the folder of QualCoder's package (its refi.py), FILE.qdpx. Says on stdout, as JSON, the codings that
QualCoder holds: [name of the source, start, end, text, code, coder], and the texts of its sources. Only what talks to
people (dialogs, colours, settings) is stood in for.
"""

from __future__ import annotations

import ast
import builtins
import importlib.util
import json
import os
import sqlite3
import sys
import tempfile
from pathlib import Path
from types import ModuleType, SimpleNamespace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
package, given = Path(sys.argv[1]), Path(sys.argv[2]).resolve()

from PyQt6 import QtWidgets  # type: ignore  # noqa: E402

application = QtWidgets.QApplication([])
builtins._ = str  # type: ignore


class Quiet:
    def __init__(self, *_: object) -> None:
        pass

    def exec(self) -> None:
        pass


def stand_in(name: str, **values: object) -> None:
    module = ModuleType(name)
    module.__dict__.update(values)
    sys.modules[name] = module


stand_in("qualcoder", __path__=[str(package)])
stand_in("qualcoder.GUI", __path__=[])
stand_in("qualcoder.GUI.ui_dialog_refi_export_endings", Ui_Dialog_refi_export_line_endings=Quiet)
stand_in("qualcoder.helpers", Message=Quiet)
stand_in("qualcoder.color_selector", colors=["#FFFFFF"] * 120, color_matcher=str)
spec = importlib.util.spec_from_file_location("qualcoder.refi", package / "refi.py")
assert spec and spec.loader
refi = importlib.util.module_from_spec(spec)
spec.loader.exec_module(refi)

folder = Path(tempfile.mkdtemp(prefix="qualcoder"))
(folder / "documents").mkdir()
connection = sqlite3.connect(folder / "data.qda")
for node in ast.walk(ast.parse((package / "__main__.py").read_text("utf-8"))):
    if (
        isinstance(node, ast.Constant)
        and str(node.value).startswith("CREATE TABLE ")
        and "code_text2" not in node.value
    ):
        try:
            connection.execute(node.value)
        except sqlite3.OperationalError:  # the same table in an update of older projects
            continue
names = {row[1] for row in connection.execute("PRAGMA table_info(code_name)")}
if "supercid" not in names:
    connection.execute("ALTER TABLE code_name ADD COLUMN supercid integer")
connection.execute("INSERT INTO project (databaseversion) VALUES ('v1')")

settings = {"directory": str(folder), "codername": "li", "ai_enable": "False"}
app = SimpleNamespace(
    conn=connection, project_path=str(folder), project_name="p", settings=settings, ai_models=[], version="",
    write_config_ini=lambda *_: None, get_annotations=list,
)  # fmt: skip
copy = folder / given.name
copy.write_bytes(given.read_bytes())
QtWidgets.QFileDialog.getOpenFileName = lambda *_, **__: (str(copy), True)
said = SimpleNamespace(append=lambda words: print(words, file=sys.stderr))
sys.stdout, out = sys.stderr, sys.stdout
refi.RefiImport(app, said, "qdpx")
codings = connection.execute(
    """SELECT s.name, t.pos0, t.pos1, t.seltext, c.name, t.owner FROM code_text t JOIN source s ON s.id = t.fid
    JOIN code_name c ON c.cid = t.cid ORDER BY 1, 2, 3, 5, 6"""
).fetchall()
print(
    json.dumps({"codings": codings, "texts": connection.execute("SELECT name, fulltext FROM source").fetchall()}),
    file=out,
)
