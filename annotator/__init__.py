"""Label Chinese news articles in both scripts side by side.

From Python, without a window: ``annotator.open("p.db")`` gives a project to read (see ``annotator.python.opened``).
"""

__version__ = "0.1.0"

# Loaded when first asked for: to import annotator costs next to nothing. The types stand in __init__.pyi.
_HOMES = {
    "open": ("annotator.python.opened", "open_project"),
    "OpenedProject": ("annotator.python.opened", "OpenedProject"),
    "Records": ("annotator.python.opened", "Records"),
    "ArticleEntry": ("annotator.python.opened", "ArticleEntry"),
    "Record": ("annotator.python.record_types", "Record"),
    "SpanRecord": ("annotator.python.record_types", "SpanRecord"),
    "AnnotatorError": ("annotator.errors", "AnnotatorError"),
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    module, own = _HOMES[name]
    return getattr(import_module(module), own)


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOMES])
