"""Commands on articles: show, mark."""

from __future__ import annotations

from typing import Any

import click

from annotator.cli.choices import StatusChoice
from annotator.cli.context import coder_option, json_option, one_line, opened, print_json, project_argument, sit_down

SHOWN_WORDS = 30


@click.command()
@project_argument
@click.argument("article")
@json_option
def show(project: str, article: str, as_json: bool) -> None:
    """One article: its texts, regions, repairs and spans."""
    from annotator.session.articles import resolve_article, show_article

    with opened(project) as session:
        shown = show_article(session, resolve_article(session, article))
    if as_json:
        print_json(shown)
        return
    for key in ("id", "name", "sha256", "script"):
        click.echo(f"{key + ':':<8} {shown[key]}")
    if shown["source"] != shown["reading"]:
        click.echo(f"\n--- source (offsets count here)\n{shown['source']}")
    for script in ("hans", "hant"):
        how = (
            ""
            if shown["script"] != script
            else " (as published)"
            if shown["source"] == shown[script]
            else " (repaired)"
        )
        click.echo(f"\n--- {script}{how}\n{shown[script]}")
    for key, value in shown["meta"].items():
        click.echo(f"{key + ':':<11} {value}")
    _echo_findings(shown)
    click.echo(f"\n--- {len(shown['spans'])} spans")
    for span in shown["spans"]:
        click.echo(
            f"{span['start']:>6} {span['end']:>6}  {span['label']:<14} {span['layer']:<10} {one_line(span['text'])}"
        )


def _echo_findings(shown: dict[str, Any]) -> None:
    glosses = sum(each["kind"] == "gloss" and each["status"] == "applied" for each in shown["repairs"])
    click.echo(f"\n--- {len(shown['repairs'])} repairs, {glosses} of them pinyin glosses taken out")
    for each in shown["repairs"]:
        if each["kind"] != "gloss" or each["status"] != "applied":
            raw = shown["source"][each["start"] : each["end"]]
            became = f"{raw} -> {each['replacement'] or '(nothing)'}"
            place = f"{each['start']:>6} {each['end']:>6}  {each['status']:<9} {each['confidence']:.2f}"
            click.echo(one_line(f"{place}  {each['kind']:<9} {became}  {each['evidence']}"))
    click.echo(f"\n--- {len(shown['regions'])} regions")
    for each in shown["regions"]:
        text = shown["source"][each["start"] : each["end"]]
        words = text if len(text) <= SHOWN_WORDS else text[:SHOWN_WORDS] + "…"
        repeats = "  (repeats another)" if each["repeats"] else ""
        click.echo(one_line(f"{each['start']:>6} {each['end']:>6}  {each['kind']:<11} {words}{repeats}"))


@click.command()
@project_argument
@click.argument("articles", nargs=-1, required=True)
@click.argument("status", type=StatusChoice("say 'annotator flag'"))
@coder_option
@json_option
def status(project: str, articles: tuple[str, ...], status: str, coder: str | None, as_json: bool) -> None:
    """Mark articles as to do, in progress, done, or to be checked again."""
    from annotator.session.articles import resolve_article
    from annotator.session.coding.tagging import set_statuses

    with opened(project) as session:
        chosen = [resolve_article(session, each) for each in articles]
        sit_down(session, coder)
        set_statuses(session, [each.number for each in chosen], status)
    if as_json:
        print_json([{"number": each.number, "id": each.id, "status": status} for each in chosen])
    else:
        click.echo(f"{len(chosen)} marked {status}.")
