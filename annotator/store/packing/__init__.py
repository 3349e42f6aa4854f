"""One coder's package: a project file made new, that holds nothing of anybody else's coding."""

from annotator.store.packing.choosing import Scope
from annotator.store.packing.filling import Packing, pack_project
from annotator.store.packing.sign import was_packed

__all__ = ["Packing", "Scope", "pack_project", "was_packed"]
