from annotator.errors import AnnotatorError as AnnotatorError
from annotator.python.opened import ArticleEntry as ArticleEntry
from annotator.python.opened import OpenedProject as OpenedProject
from annotator.python.opened import Records as Records
from annotator.python.opened import open_project as open
from annotator.python.record_types import Record as Record
from annotator.python.record_types import SpanRecord as SpanRecord

__all__ = ["AnnotatorError", "ArticleEntry", "OpenedProject", "Record", "Records", "SpanRecord", "open"]
__version__: str
