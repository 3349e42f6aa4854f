"""Commands on what a coder notes about articles: a flag, a few words."""

from __future__ import annotations

import click

from annotator.cli.choices import each_once
from annotator.cli.context import coder_option, json_option, opened, print_json, project_argument, sit_down


@click.command()
@project_argument
@click.argument("articles", nargs=-1, required=True)
@click.option("--off", is_flag=True, help="Take the flag away.")
@coder_option
@json_option
def flag(project: str, articles: tuple[str, ...], off: bool, coder: str | None, as_json: bool) -> None:
    """Flag articles; 'list --flagged' shows them."""
    from annotator.session.articles import resolve_article
    from annotator.session.listing import flag_articles

    with opened(project) as session:
        chosen = each_once(resolve_article(session, each) for each in articles)
        sit_down(session, coder)
        flag_articles(session, [each.number for each in chosen], not off)
    if as_json:
        print_json([{"number": each.number, "id": each.id, "flagged": not off} for each in chosen])
    else:
        click.echo(f"{len(chosen)} flagged no more." if off else f"{len(chosen)} flagged.")


@click.command()
@project_argument
@click.argument("article")
@click.argument("text", required=False)
@coder_option
@json_option
def note(project: str, article: str, text: str | None, coder: str | None, as_json: bool) -> None:
    """Note TEXT on an article, for yourself; "" takes the note away, without TEXT it is shown."""
    from annotator.sentences import worded
    from annotator.session.articles import resolve_article
    from annotator.session.listing import check_words, memo_of, set_memo

    with opened(project) as session:
        chosen = resolve_article(session, article)
        if text is None:
            if coder is not None:
                from annotator.session.people.coders import choose_known_coder

                choose_known_coder(session, coder)
        else:
            check_words(worded("note"), text)
            sit_down(session, coder)
            set_memo(session, chosen.number, text)
        now = memo_of(session, chosen.number)
    if as_json:
        print_json({"number": chosen.number, "id": chosen.id, "note": now.text, "flagged": now.flagged})
    elif now.text:
        click.echo(now.text)
