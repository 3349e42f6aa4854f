from annotator.errors import AnnotatorError as AnnotatorError
from annotator.opened import ArticleEntry as ArticleEntry
from annotator.opened import OpenedProject as OpenedProject
from annotator.opened import Records as Records
from annotator.opened import open_project as open
from annotator.record_types import Record as Record
from annotator.record_types import SpanRecord as SpanRecord

__all__ = ["AnnotatorError", "ArticleEntry", "OpenedProject", "Record", "Records", "SpanRecord", "open"]
__version__: str
