"""Commands on the list of articles: show it filtered and sorted, take out of it, bring back, say what is stated."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from annotator.cli.articles import one_line
from annotator.cli.choices import StatusChoice, each_once, refuse_blank
from annotator.cli.context import coder_option, json_option, opened, print_json, project_argument, sit_down
from annotator.model.article import ArticleRow
from annotator.session.session import Session

if TYPE_CHECKING:
    from annotator.session.listing import ListFilter

PAGE = 500
SORT_KEYS = ("number", "title", "date", "outlet", "status", "spans", "random")
NOBODY = 0
"""The number of no article."""


@click.command("list")
@project_argument
@click.option("--status", "status", type=StatusChoice("say --flagged"), help="Only those of this status.")
@click.option("--outlet", metavar="NAME", help="Only those of this outlet, in either script, or with this in its name.")
@click.option("--since", metavar="DATE", help="Published on this day, month or year, or later.")
@click.option("--until", metavar="DATE", help="Published on this day, month or year, or earlier.")
@click.option("--label", metavar="LABEL", help="Only those that have a span of this label.")
@click.option("--without", metavar="LABEL", help="Only those that have no span of this label.")
@click.option("--undecided", metavar="LABEL", help="Only done ones in which this label was not looked for.")
@click.option(
    "--text", metavar="WORDS", help="Words of the title, the outlet or the name, in either script, or a date."
)
@click.option("--flagged", is_flag=True, help="Only flagged ones, and those to be checked again.")
@click.option("--memo", is_flag=True, help="Only those with a note of the coder's.")
@click.option("--mine", is_flag=True, help="Only those that are assigned to the coder.")
@click.option("--assigned", metavar="NAME", help="Only those that are assigned to this coder.")
@click.option("--overlap", is_flag=True, help="Only those that are assigned to several coders, to be compared.")
@click.option("--saved", metavar="NAME", help="A filter that was saved under this name; the other options add to it.")
@click.option("--sort", metavar="KEY", type=click.Choice(SORT_KEYS), help=f"By {', '.join(SORT_KEYS)}.")
@click.option("--descending", is_flag=True, help="The last first.")
@click.option("--seed", type=int, help="Of the random order: the same seed gives the same order everywhere.")
@click.option("--removed", is_flag=True, help="Those that were taken out of the list, instead of those in it.")
@coder_option
@json_option
def list_(project: str, coder: str | None, as_json: bool, **options: str | bool | int | None) -> None:
    """The articles: number, status, spans, date, title, outlet, name."""
    refuse_blank(options)
    with opened(project) as session:
        if coder is not None:
            from annotator.session.people.coders import choose_known_coder

            choose_known_coder(session, coder)
        found = [*_listed(session, options)]
        together = _together(session)
    if found and together:
        print(f"Status and spans are of all layers together ({together}): --coder NAME shows one.", file=sys.stderr)
    if as_json:
        print_json([
            {"number": each.article.number, "id": each.article.id, "name": each.article.name,
             "title": each.article.title, "meta": dict(each.article.meta), "spans": each.spans, "status": each.status}
            for each in found
        ])  # fmt: skip
        return
    for each in found:
        date = each.article.meta.get("published") or each.article.meta.get("dateline") or ""
        head = f"{each.article.number:>5}  {each.status:<8} {each.spans:>5}  {date[:10]:<10}"
        words = (each.article.title, each.article.meta.get("outlet") or "-", each.article.name)
        click.echo("  ".join((head, *(one_line(word) for word in words))))
    if not found:
        print("0 articles.", file=sys.stderr)


@click.command()
@project_argument
@click.argument("articles", nargs=-1, required=True)
@coder_option
@json_option
def remove(project: str, articles: tuple[str, ...], coder: str | None, as_json: bool) -> None:
    """Take articles out of the list, with all that was done to them; 'restore' brings them back."""
    from annotator.session.articles import resolve_article
    from annotator.session.listing import remove_articles

    with opened(project) as session:
        chosen = each_once(resolve_article(session, each) for each in articles)
        sit_down(session, coder)
        remove_articles(session, [each.number for each in chosen])
    if as_json:
        print_json([{"number": each.number, "id": each.id, "removed": True} for each in chosen])
    else:
        click.echo(f"{len(chosen)} removed; 'annotator restore' brings back.")


@click.command()
@project_argument
@click.argument("articles", nargs=-1, required=True)
@coder_option
@json_option
def restore(project: str, articles: tuple[str, ...], coder: str | None, as_json: bool) -> None:
    """Bring removed articles back into the list."""
    from annotator.session.listing import resolve_removed, restore_articles

    with opened(project) as session:
        chosen = each_once(resolve_removed(session, each) for each in articles)
        sit_down(session, coder)
        restore_articles(session, [each.number for each in chosen])
    if as_json:
        print_json([{"number": each.number, "id": each.id, "removed": False} for each in chosen])
    else:
        click.echo(f"{len(chosen)} brought back.")


@click.command()
@project_argument
@click.argument("article")
@click.argument("values", nargs=-1, required=True, metavar="KEY=VALUE...")
@coder_option
@json_option
def meta(project: str, article: str, values: tuple[str, ...], coder: str | None, as_json: bool) -> None:
    """Say what an article states: title, published, dateline, outlet, author, editor; KEY= takes one away.

    An article that states no title any more is listed by its name.
    """
    from annotator.session.articles import resolve_article
    from annotator.session.listing import check_metadata, set_metadata

    for each in values:
        if "=" not in each:
            raise click.UsageError(f"“{each}” is not KEY=VALUE, as published=2023-02-19 is.")
    with opened(project) as session:
        chosen = resolve_article(session, article)
        stated = check_metadata({k: v for k, _, v in (each.partition("=") for each in values)})
        sit_down(session, coder)
        set_metadata(session, chosen.number, stated)
        now = resolve_article(session, str(chosen.number))
    if as_json:
        print_json({"number": now.number, "id": now.id, "title": now.title, "meta": dict(now.meta)})
    else:
        click.echo("\n".join(f"{key + ':':<11} {value}" for key, value in now.meta.items()))


def _together(session: Session) -> str:
    """The names of the layers that are told of as one, "" where it is one layer."""
    from annotator.session.people.coders import layers

    names = sorted(each.name for each in layers(session))
    return ", ".join(map(one_line, names)) if session.shown_layer is None and len(names) > 1 else ""


def _listed(session: Session, options: dict[str, str | bool | int | None]) -> Iterator[ArticleRow]:
    from annotator.session.articles import article_rows
    from annotator.session.listing import listed_numbers, rows_of

    if not any(value is not None and value is not False for value in options.values()):
        last = 0
        while page := article_rows(session, last, PAGE):
            yield from page
            last = page[-1].article.number
        return
    wanted, order = _asked(session, options)
    numbers: Sequence[int] = listed_numbers(session, wanted, order)
    for first in range(0, len(numbers), PAGE):
        yield from rows_of(session, numbers[first : first + PAGE])


def _asked(session: Session, options: dict[str, str | bool | int | None]):
    """The filter and the order of the options, on top of the saved one that they name."""
    from annotator.errors import NotFound, UsageError
    from annotator.session.coding.names import label_named
    from annotator.session.listing import ListFilter, Order, saved_filter_named

    wanted, order = ListFilter(), Order()
    if name := options["saved"]:
        saved = saved_filter_named(session, str(name))
        if saved is None:
            raise NotFound(f"{session.path.name} has no filter “{name}”: save one in the window.")
        wanted, order = saved.filter, saved.order._replace(group="")
    named = {key: options[key] for key in ("text", "status", "since", "until", "flagged", "memo", "removed", "overlap")}
    for key, field in (("label", "has_label"), ("without", "lacks_label"), ("undecided", "undecided_label")):
        named[field] = label_named(session, str(options[key])) if options[key] else None
    wanted = ListFilter.of_stored({**wanted._asdict(), **{key: value for key, value in named.items() if value}})
    if whose := _assigned(session, options):
        wanted = wanted._replace(assigned=whose)
    if options["outlet"]:
        wanted = _of_outlet(session, wanted, str(options["outlet"]))
    if options["seed"] is not None and (options["sort"] or order.by) != "random":
        raise UsageError("--seed belongs to the random order: say --sort random.")
    if options["sort"] or options["descending"] or options["seed"] is not None:
        down = bool(options["descending"])
        order = order._replace(by=options["sort"] or order.by, descending=down, seed=int(options["seed"] or 0))
    return wanted, order


def _assigned(session: Session, options: dict[str, str | bool | int | None]) -> str:
    """The coder (UUID) to whom the articles are to be assigned; "" where nobody is named."""
    from annotator.errors import UsageError
    from annotator.session.coding.names import coder_named
    from annotator.session.people.coders import require_coder

    if options["mine"] and options["assigned"]:
        raise UsageError("Say --mine or --assigned NAME, not both.")
    if options["mine"]:
        require_coder(session)
        return session.coder.id if session.coder else ""
    return coder_named(session, str(options["assigned"])).id if options["assigned"] else ""


def _of_outlet(session: Session, wanted: ListFilter, typed: str) -> ListFilter:
    """The filter for every outlet that may be meant."""
    from annotator.session.coding.names import outlets_named
    from annotator.session.listing import ListFilter, listed_numbers, outlet_counts, removed_rows

    if wanted.removed:
        known = {each.article.meta.get("outlet", "") for each in removed_rows(session)}
    else:
        known = set(outlet_counts(session))
    outlets = outlets_named(typed, sorted(known))
    if len(outlets) == 1:
        return wanted._replace(outlet=outlets[0])
    one = ListFilter(removed=wanted.removed)
    numbers = {n for each in outlets for n in listed_numbers(session, one._replace(outlet=each))}
    chosen = numbers.intersection(wanted.articles) if wanted.articles else numbers
    return wanted._replace(articles=tuple(sorted(chosen)) or (NOBODY,))
