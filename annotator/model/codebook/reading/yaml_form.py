"""A codebook as the YAML that people write. Every scalar is text, so that yes, no, 0 and 003 stay what was typed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from annotator.errors import CodebookError
from annotator.model.codebook.build import build_codebook
from annotator.model.codebook.check import check_codebook
from annotator.model.codebook.json_form import to_json
from annotator.model.codebook.nouns import LANGUAGES, Codebook
from annotator.sentences import worded

if TYPE_CHECKING:
    import yaml

_FLOW_LENGTH = 96
"""A collection of scalars shorter than this many characters stands on one line."""
LARGEST = 4_000_000
"""Bytes of a file, or characters of a text, that may be a codebook."""
DEEPEST = 32
"""Levels of lists and fields in one another."""


def load_codebook(path: Path | str) -> Codebook:
    """The codebook in a YAML file (UTF-8, with or without BOM). Raises CodebookError."""
    try:
        if Path(path).stat().st_size > LARGEST:
            raise _too_large(str(path))
        text = Path(path).read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise CodebookError(
            worded("{path}: the file cannot be read ({strerror}); check its path.", path=path, strerror=error.strerror)
        ) from error
    except UnicodeDecodeError as error:
        raise CodebookError(
            worded("{path}: the file is not UTF-8 (byte {start}); save it as UTF-8.", path=path, start=error.start)
        ) from error
    return parse_codebook(text, str(path))


def parse_codebook(text: str, file: str = "codebook") -> Codebook:
    """The codebook in a YAML text; errors name `file`, the label and the field. Raises CodebookError."""
    plain = _plain(text, file)
    if plain is None:
        raise CodebookError(worded("{file}: the file is empty; write a name and at least one label.", file=file))
    if not isinstance(plain, dict):
        raise CodebookError(
            worded(
                "{file}: a codebook is a mapping; begin with “name: …”, then “labels:” and a list of them.", file=file
            )
        )
    codebook = build_codebook(cast("object", plain), file)
    check_codebook(codebook, file)
    return codebook


def dump_codebook(codebook: Codebook) -> str:
    """YAML that parses to an equal codebook; what is empty or default is left out."""
    import yaml

    class Dumper(yaml.SafeDumper):
        """Short collections of scalars on one line, the others in block style."""

        def represent_sequence(self, tag: str, sequence: Any, flow_style: bool | None = None) -> yaml.SequenceNode:
            return super().represent_sequence(tag, sequence, flow_style=_fits(sequence))

        def represent_mapping(self, tag: str, mapping: Any, flow_style: bool | None = None) -> yaml.MappingNode:
            return super().represent_mapping(tag, mapping, flow_style=_fits([*mapping, *mapping.values()]))

        def ignore_aliases(self, data: Any) -> bool:
            return True

    plain = _short_form(to_json(codebook))
    return yaml.dump(plain, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=110)


def _fits(members: Any) -> bool:
    items = list(members)
    scalars_only = all(isinstance(each, str | bool) for each in items)
    return scalars_only and sum(len(str(each)) + 2 for each in items) < _FLOW_LENGTH


def _short_form(plain: dict[str, Any]) -> dict[str, Any]:
    """What a person would write: without empty fields and defaults, an equal text in all languages once."""
    short = _without_empty(plain)
    nesting = short.get("nesting", {})
    if nesting.get("crossing") is True:
        del nesting["crossing"]
    if not nesting:
        short.pop("nesting", None)
    for label, whole in zip(short["labels"], plain["labels"], strict=True):
        label["key"] = whole["key"]  # left out, it would get the next free digit
        if not label["retired"]:
            del label["retired"]
        for example in label.get("examples", ()):
            if example["good"]:
                del example["good"]
        for attribute, entire in zip(label.get("attributes", ()), whole["attributes"], strict=True):
            _short_values(attribute, entire)
    return short


def _short_values(attribute: dict[str, Any], whole: dict[str, Any]) -> None:
    if whole["default"] == "":
        attribute["default"] = ""
    names = attribute.get("value_names", {})
    if names and set(names) == set(whole["values"]):
        attribute["values"] = {value: names[value] for value in whole["values"]}
        del attribute["value_names"]


def _without_empty(plain: Any) -> Any:
    if isinstance(plain, dict):
        pairs = cast("dict[str, Any]", plain)
        if pairs and tuple(pairs) == LANGUAGES and len(set(pairs.values())) == 1:
            return pairs["en"]
        kept = {name: _without_empty(value) for name, value in pairs.items()}
        return {name: value for name, value in kept.items() if value not in ("", None, [], {})}
    if isinstance(plain, list):
        return [_without_empty(each) for each in cast("list[Any]", plain)]
    return plain


def _plain(text: str, file: str) -> object:
    """The YAML as dicts, lists, texts and None; refuses broken YAML, aliases, tags and fields that stand twice."""
    import yaml

    if len(text) > LARGEST:
        raise _too_large(file)
    try:
        node = _composed(text, file)
        return None if node is None else _value(node, file)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise CodebookError(
            worded(
                "{file}, line {line}: this is not YAML ({problem}); mend that line.",
                file=file,
                line=line,
                problem=error.problem,
            )
        ) from error
    except yaml.YAMLError as error:
        line = text.count("\n", 0, getattr(error, "position", 0)) + 1
        raise CodebookError(
            worded("{file}, line {line}: a character that YAML forbids; take it out.", file=file, line=line)
        ) from error
    except RecursionError as error:
        raise _too_deep(file) from error


def _composed(text: str, file: str) -> yaml.Node | None:
    """The nodes of the text; aliases, tags and depth are refused where they are met, before anything grows of them."""
    import yaml

    class Loader(yaml.BaseLoader):
        depth = 0

        def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
            event = cast("Any", self).peek_event()
            line = event.start_mark.line + 1
            if isinstance(event, yaml.AliasEvent):
                raise CodebookError(
                    worded(
                        "{file}, line {line}: YAML aliases (*name) are not read here; write the text out.",
                        file=file,
                        line=line,
                    )
                )
            if getattr(event, "tag", None) is not None:
                raise CodebookError(
                    worded(
                        "{file}, line {line}: YAML tags (!name) are not read here; take it out.", file=file, line=line
                    )
                )
            if self.depth >= DEEPEST:
                raise _too_deep(file)
            self.depth += 1
            try:
                return super().compose_node(parent, index)
            finally:
                self.depth -= 1

    loader = Loader(text)
    try:
        return cast("yaml.Node | None", cast("Any", loader).get_single_node())
    finally:
        cast("Any", loader).dispose()


def _too_large(file: str) -> CodebookError:
    return CodebookError(
        worded(
            "{file}: more than {number} MB cannot be a codebook; choose another file.",
            file=file,
            number=LARGEST // 1_000_000,
        )
    )


def _too_deep(file: str) -> CodebookError:
    return CodebookError(worded("{file}: lists or fields are nested too deeply for a codebook.", file=file))


def _value(node: yaml.Node, file: str) -> object:
    import yaml

    if isinstance(node, yaml.SequenceNode):
        return [_value(each, file) for each in cast("list[yaml.Node]", node.value)]
    if isinstance(node, yaml.MappingNode):
        found: dict[str, object] = {}
        for key, value in cast("list[tuple[yaml.Node, yaml.Node]]", node.value):
            line = key.start_mark.line + 1
            if not isinstance(key, yaml.ScalarNode):
                raise CodebookError(
                    worded("{file}, line {line}: the name of a field must be one word.", file=file, line=line)
                )
            if key.value in found:
                raise CodebookError(
                    worded(
                        "{file}, line {line}: the field “{key_value}” stands here twice; keep one.",
                        file=file,
                        line=line,
                        key_value=key.value,
                    )
                )
            found[key.value] = _value(value, file)
        return found
    text = cast("str", node.value)
    plain_style = getattr(node, "style", None) is None
    return None if plain_style and text in ("", "~", "null") else text
