"""Training data leaves a project."""

from annotator.exchange.exporters.job import ExportOptions, ExportReport
from annotator.session.exporting.export import export_project, export_records

__all__ = ["ExportOptions", "ExportReport", "export_project", "export_records"]
