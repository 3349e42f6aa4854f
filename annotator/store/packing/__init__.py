"""One coder's package: a project file made new, that holds nothing of anybody else's coding."""

from annotator.store.packing.choosing import Scope
from annotator.store.packing.filling import Packing, pack_project

__all__ = ["Packing", "Scope", "pack_project"]
