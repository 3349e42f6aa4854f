"""Run by a Python that has doccano: its own import of a JSONL into a project of its own, its own export out again.

Arguments: IN.jsonl OUT.jsonl SequenceLabeling|RelationExtraction. Says on stdout, as JSON, how many examples and spans
doccano holds, what it refused, and the seconds of its export. Its database lies in the temporary folder.
"""

from __future__ import annotations

import importlib.util
import io
import json
import os
import shutil
import sys
import tempfile
import zipfile
from contextlib import redirect_stdout
from pathlib import Path
from time import perf_counter

source, out, task = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve(), sys.argv[3]
folder = Path(tempfile.mkdtemp(prefix="doccano"))
found = importlib.util.find_spec("backend")
assert found and found.submodule_search_locations, "doccano is not installed here"
sys.path.insert(0, found.submodule_search_locations[0])
os.chdir(folder)
os.environ |= {
    "DJANGO_SETTINGS_MODULE": "config.settings.development",
    "DATABASE_URL": f"sqlite:///{folder}/doccano.sqlite3",
    "MEDIA_ROOT": str(folder / "media"),
    "CELERY_TASK_ALWAYS_EAGER": "true",
}

import django  # noqa: E402

django.setup()

from django.contrib.auth import get_user_model  # noqa: E402
from django.core.management import call_command  # noqa: E402

said = io.StringIO()
with redirect_stdout(said):
    call_command("migrate", verbosity=0, interactive=False)
    call_command("create_roles")

from data_export.celery_tasks import export_dataset  # type: ignore  # noqa: E402
from data_import.datasets import load_dataset  # type: ignore  # noqa: E402
from data_import.pipeline.catalog import JSONL  # type: ignore  # noqa: E402
from data_import.pipeline.readers import FileName  # type: ignore  # noqa: E402
from examples.models import Example  # type: ignore  # noqa: E402
from labels.models import Relation, Span  # type: ignore  # noqa: E402
from projects.models import ProjectType, SequenceLabelingProject  # type: ignore  # noqa: E402

user = get_user_model().objects.create_user(username="li", password="x")
project = SequenceLabelingProject.objects.create(
    name="p", description="p", created_by=user, project_type=ProjectType.SEQUENCE_LABELING, allow_overlapping=True,
    use_relation=task == "RelationExtraction", collaborative_annotation=True,
)  # fmt: skip
project.add_admin()
name = FileName(full_path=str(source), generated_name=source.name, upload_name=source.name)
keys = {"column_data": "text", "column_label": "label", "encoding": "utf_8"}
with redirect_stdout(said):
    dataset = load_dataset(task, JSONL, [name], project, **keys)
    dataset.save(user, batch_size=1000)
    began = perf_counter()
    archive = export_dataset(project.id, "JSONL")
    seconds = perf_counter() - began
with zipfile.ZipFile(archive) as members:
    out.write_bytes(members.read(members.namelist()[0]))
print(
    json.dumps({
        "examples": Example.objects.count(),
        "spans": Span.objects.count(),
        "relations": Relation.objects.count(),
        "refused": [str(each) for each in dataset.errors],
        "export_seconds": seconds,
    })
)  # fmt: skip
shutil.rmtree(folder)
