"""Where in the guides something is told: panels, dialogs and windows by their class, as rows of data."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from annotator.ui.help.guides import Topic, topic_of

PROPERTY = "help_topic"
"""A widget that carries it names its own place, ``guide#anchor``."""
FIRST = "coder#desk"
TOPICS = {
    "ReadingPane": "coder#tagging",
    "ArticlePanes": "coder#tagging",
    "ArticleHead": "coder#done",
    "StatusLine": "coder#desk",
    "ProjectCorner": "researcher#project",
    "Banner": "coder#refused",
    "Toast": "coder#refused",
    "ArticlePanel": "coder#list",
    "CodebookPanel": "coder#labels",
    "InspectorPanel": "coder#chosen",
    "SpanPanel": "coder#list-of-tags",
    "RepairPanel": "coder#mending",
    "PagePanel": "coder#page",
    "RelationPanel": "coder#joining",
    "WarningPanel": "coder#warnings",
    "SearchPanel": "coder#search",
    "RecodingPanel": "coder#recoding",
    "Palette": "coder#keys",
    "ShortcutSheet": "coder#keys",
    "ShortcutDialog": "coder#keys",
    "ConversionPopup": "coder#conversions",
    "TermsDialog": "coder#conversions",
    "SourceSheet": "coder#mending",
    "MemoDialog": "coder#notes",
    "MetadataDialog": "coder#page",
    "RemovedDialog": "coder#list",
    "Asked": "coder#notes",
    "CoderDialog": "coder#first-day",
    "NewProjectDialog": "researcher#project",
    "StartWindow": "researcher#project",
    "EditorWindow": "researcher#codebook",
    "PreviewDialog": "researcher#codebook",
    "ColumnsDialog": "researcher#import",
    "ImportDialog": "researcher#annotated",
    "ExportDialog": "researcher#export",
    "CodersWindow": "researcher#assignment",
    "TeamDialog": "researcher#assignment",
    "AssignDialog": "researcher#assignment",
    "PackDialog": "researcher#assignment",
    "MergeDialog": "researcher#merging",
    "DashboardWindow": "researcher#dashboard",
    "AgreementWindow": "researcher#agreement",
    "FiguresView": "researcher#measures",
    "AdjudicationWindow": "researcher#adjudication",
}
"""Class name -> place. The nearest one counts, of a widget's own classes and of those that it stands in."""


def topic_at(widget: QWidget | None) -> Topic:
    """What is told of a widget, or of the nearest thing around it that something is told of."""
    at: QObject | None = widget
    while at is not None:
        if said := at.property(PROPERTY):
            return topic_of(str(said))
        for each in type(at).__mro__:
            if each.__name__ in TOPICS:
                return topic_of(TOPICS[each.__name__])
        if isinstance(at, QDockWidget) and type(at.widget()).__name__ in TOPICS:
            return topic_of(TOPICS[type(at.widget()).__name__])  # its heading has the keyboard
        at = at.parent()
    return topic_of(FIRST)


def topic_in_focus() -> Topic:
    """What is told of what has the keyboard, or of the window where nothing has it."""
    return topic_at(QApplication.focusWidget() or QApplication.activeModalWidget() or QApplication.activeWindow())
