"""The dataset card: Markdown with the front matter that the Hugging Face hub reads, for people."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence

from annotator.exchange.exporters.dataset.manifest import MANIFEST, Made
from annotator.exchange.exporters.dataset.tally import Tally, in_all
from annotator.exchange.exporters.job import ExportJob
from annotator.exchange.exporters.report import reason_said
from annotator.model.codebook.nouns import LabelDef

HUB_NAMES = {"dev": "validation"}
"""What the hub calls our parts, where it calls them otherwise."""
LOADED_BY_THE_HUB = (".jsonl", ".json", ".parquet", ".csv", ".tsv")
SAYS_COLUMNS = "hf"
"""The format whose files need a card, for it says what their columns are."""
_CONFIG = "- config_name: "
_SIZES = (("n<1K", 1_000), ("1K<n<10K", 10_000), ("10K<n<100K", 100_000), ("100K<n<1M", 1_000_000))
_SCRIPTS = {
    "hans": "Simplified", "hant": "Traditional", "reading": "each article's own script, repaired",
    "source": "each article's own text, as it was published",
}  # fmt: skip


def card_bytes(made: Made) -> bytes:
    """The file: the same bytes for the same project and options."""
    parts = (_front_matter(made), _counts(made), _labels(made), _how(made), _sources(made))
    return "\n".join(line for part in parts for line in part).encode() + b"\n"


def _front_matter(made: Made) -> Iterator[str]:
    records = sum(each.records for each in made.apart)
    size = next((name for name, most in _SIZES if records < most), "n>1M")
    yield from ("---", f"pretty_name: {json.dumps(made.project, ensure_ascii=False)}", "language:", "- zh")
    yield from ("task_categories:", "- token-classification", "size_categories:", f"- {size}", "tags:", "- annotator")
    configs = [*_configs(made)]
    yield from (["configs:", *configs] if configs else [])
    if configs and made.form.name == SAYS_COLUMNS:
        from annotator.exchange.exporters.tokens.hf_jsonl import card_info

        names = [line.partition(": ")[2] for line in configs if line.startswith(_CONFIG)]
        yield card_info(made.job, names)
    yield from ("---", "", f"# {_plain(made.project)}", "")


def _configs(made: Made) -> Iterator[str]:
    """The parts that have records and lie in files that the hub loads, a configuration a fold."""
    at = None
    for tally in made.tallies:
        names = [each.name for each in made.files if each.part == tally.path and each.name.endswith(LOADED_BY_THE_HUB)]
        if not names or not tally.records:
            continue
        if at != (at := tally.folder):
            yield f"{_CONFIG}{tally.folder or 'default'}"
            yield "  data_files:"
        yield f"  - split: {HUB_NAMES.get(tally.name, tally.name or 'train')}"
        if len(names) == 1:
            yield f"    path: {json.dumps(names[0], ensure_ascii=False)}"
        else:
            yield "    path:"
            yield from (f"    - {json.dumps(name, ensure_ascii=False)}" for name in names)


def _counts(made: Made) -> Iterator[str]:
    yield "## What is in it"
    yield ""
    rows = [
        [_said(each), each.articles, each.empty, each.records, each.spans, each.characters] for each in _shown(made)
    ]
    yield from _table(("part", "articles", "of them without a span", "records", "spans", "characters"), rows)


def _labels(made: Made) -> Iterator[str]:
    """How often each label stands in each part, and what it means."""
    shown, context = _shown(made), made.job.context
    used = [label for label in context.labels.values() if any(each.labels[label] for each in shown)]
    yield "## Labels"
    yield ""
    yield from _table(
        ("label", *map(_said, shown)), [[f"`{label}`", *(each.labels[label] for each in shown)] for label in used]
    )
    on_articles = [label for label in context.labels.values() if any(each.article_labels[label] for each in shown)]
    if on_articles:
        yield "Labels of whole articles:"
        yield ""
        yield from _table(
            ("label", *map(_said, shown)),
            [[f"`{label}`", *(each.article_labels[label] for each in shown)] for label in on_articles],
        )
    if context.codebook is None:
        return
    yield "## What the labels mean"
    yield ""
    for each in context.codebook.labels:
        if each.uuid in context.labels and (not each.retired or each.id in used):
            yield from _meaning(each)


def _meaning(label: LabelDef) -> Iterator[str]:
    names = dict.fromkeys(_plain(label.names[lang]) for lang in ("en", "zh-Hans", "zh-Hant") if label.names.get(lang))
    yield f"### `{label.id}`{': ' if names else ''}{' / '.join(names)}"
    yield ""
    for lang in ("en", "zh-Hans"):
        if label.definition.get(lang):
            yield f"{_plain(label.definition[lang])}  "
    for head, lines in (("Include", label.include), ("Exclude", label.exclude)):
        yield from (f"- {head}: {_plain(line)}" for line in lines)
    yield ""


def _how(made: Made) -> Iterator[str]:
    job, options = made.job, made.job.options
    layers = ", ".join(f"{x.name} ({x.kind}{f', {x.coder}' if x.coder else ''})" for x in _layers(job)) or "none"
    context = job.context
    yield from ("## How it was made", "")
    yield f"- Made by annotator {made.version} in the format `{made.form.name}`: {_plain(made.form.title)}."
    yield f"- Codebook: {_plain(context.codebook_name)}, version {context.codebook_version}, `{context.codebook_hash}`."
    yield f"- Layers: {_plain(layers)}; articles: {'those marked done' if options.status == 'done' else 'all'}."
    if options.final:
        yield "- Of each article one layer: gold where it was decided, else that of the one coder who is done with it."
    yield f"- Script: {options.script} ({_SCRIPTS[options.script]}){_both(made)}."
    scope = options.scope or ("all" if options.script == "source" else "coded")
    yield f"- Text: the zones {scope}; punctuation {options.punctuation}."
    if options.labels:
        yield f"- Labels exported: {', '.join(f'`{each}`' for each in options.labels)}."
    if options.max_length is not None:
        yield f"- Windows of at most {options.max_length:,} characters, neighbours share at most {options.stride:,}."
    yield f"- Tokens, in formats that have some: {options.tokens}; of nested spans: {options.nested}."
    if made.definition:
        yield f"- Parts: `{made.definition}`; near-duplicates and both scripts of one report stand in one part."
    yield ""
    if job.report.counts:
        yield from ("What could not be told, or only against a wish:", "")
        yield from _table(
            ("what", "label", "how many"),
            [
                [reason_said(reason), f"`{label}`" if label else "", n]
                for reason in job.report.counts
                for label, n in job.report.by_label(reason).items()
            ],
        )


def _sources(made: Made) -> Iterator[str]:
    yield from ("## Where it comes from", "")
    yield (
        "SHA-256 over one line for each article in its order, its id, a tab and the SHA-256 of its text. "
        f"`{MANIFEST}` has the checksum of each file."
    )
    yield ""
    yield from _table(("part", "articles", "SHA-256"), [[_said(x), x.articles, f"`{x.sources}`"] for x in made.apart])


def _both(made: Made) -> str:
    """Where the other script is: it stands beside each record, asked for or not, if the format has a place for it."""
    if made.job.options.both == "doubled":
        return ", each article once in each script"
    beside = made.job.options.script != "source" and made.form.carries("both scripts")
    return ", with the other script beside it" if beside else ""


def _layers(job: ExportJob):
    return sorted(job.context.layers.values(), key=lambda each: each.name)


def _shown(made: Made) -> list[Tally]:
    """The parts whose figures are shown, and their sum where there are several."""
    apart = made.apart
    return [*apart, in_all(apart)] if len(apart) > 1 else apart


def _said(tally: Tally) -> str:
    return tally.folder or tally.name or "all"


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"| {' | '.join('---' for _ in head)} |"
    for row in rows:
        cells = (f"{each:,}" if isinstance(each, int) else _plain(str(each)) for each in row)
        yield f"| {' | '.join(cells)} |"
    yield ""


def _plain(words: str) -> str:
    """Words on one line, without what Markdown would take for a table or a tag."""
    return " ".join(words.split()).replace("|", "\\|").replace("<", "&lt;")
