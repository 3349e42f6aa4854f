"""Training data leaves a project."""

from annotator.exchange.exporters.job import ExportOptions
from annotator.exchange.exporters.report import ExportReport
from annotator.session.exporting.export import export_project, export_records
from annotator.session.exporting.writing import ExportStopped

__all__ = ["ExportOptions", "ExportReport", "ExportStopped", "export_project", "export_records"]
