"""The journal and hard thoughts, in the terminal.

Knows how they are asked for and printed. What is written comes from the keyboard, an editor or a pipe: never from the
command line, which other programs can read.
"""

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import click

from nearer import clock
from nearer.cli import care, store
from nearer.cli.everyday import print_json
from nearer.errors import Invalid
from nearer.translation import _

if TYPE_CHECKING:
    from nearer.domain.journal import Page
    from nearer.domain.thoughts import Part, Thought
    from nearer.storage.sealing import Owner

MOST = 10
T = TypeVar("T")


def journal(search: str, as_json: bool) -> None:
    """Print the latest entries or those with some words."""
    owner = store.owner(store.place())
    from nearer.storage import journal as rows

    found = _found(owner, search) if search else rows.pages(owner, most=MOST)
    if as_json:
        print_json([{"day": one.day.isoformat(), "text": one.text, "tags": one.tags, "win": one.win} for one in found])
        return
    for one in found:
        click.echo(_entry(one))
    if not found:
        click.echo(
            _("Nothing there yet. “nearer journal write” keeps something.") if not search else _("Nothing found.")
        )


def _found(owner: "Owner", words: str) -> "Sequence[Page]":
    """Look as far back as there is anything, until there is enough to print."""
    from nearer.storage import journal as rows

    found, further = rows.search(owner, words, most=MOST)
    while further and len(found) < MOST:
        more, further = rows.search(owner, words, further, MOST - len(found))
        found = [*found, *more]
    return found


def _entry(one: "Page") -> str:
    beside = " ".join([*(f"#{tag}" for tag in one.tags), *([_("a win")] if one.win else [])])
    return f"{one.day:%d.%m.%Y}  {beside}".rstrip() + f"\n{one.text}\n"


def write(tags: str, win: bool) -> None:
    """Keep an entry."""
    owner = store.owner(store.place())
    from uuid6 import uuid7

    from nearer.actions import journal as actions
    from nearer.content import journal as content

    today = clock.local().date()
    text = _typed(content.prompt(today).text)
    try:
        actions.write(owner, today, uuid7(), actions.Written(text, tags, win))
        click.echo(_("Kept."))
    finally:
        care.card(owner, text)


def _typed(prompt: str) -> str:
    """Read a text: all of a pipe, an editor, or lines up to an empty one."""
    if not sys.stdin.isatty():
        return sys.stdin.read()
    click.echo(prompt)
    click.echo(_("Write; an empty line ends it."))
    lines = []
    while line := click.prompt("", default="", show_default=False, prompt_suffix="> "):
        lines.append(line)
    return "\n".join(lines)


def thoughts(as_json: bool) -> None:
    """Print the latest thoughts with how much they were believed."""
    owner = store.owner(store.place())
    from nearer.storage import thoughts as rows

    found = rows.thoughts(owner, most=MOST)
    if as_json:
        print_json([_told(one) for one in found])
        return
    for one in found:
        click.echo(f"{one.day:%d.%m.%Y}  {one.thought or one.situation}")
        if one.fairer:
            click.echo(f"  {one.fairer}")
    if not found:
        click.echo(_("Nothing there yet. “nearer thought” looks at one."))


def _told(one: "Thought") -> dict[str, object]:
    names = ("situation", "thought", "feeling", "belief", "trap", "answers", "fairer", "feeling_after", "belief_after")
    return {"day": one.day.isoformat(), **{name: getattr(one, name) for name in names}, "step": one.step}


def thought() -> None:
    """Look at one hard thought, screen by screen; everything but the thought may be left empty."""
    if not sys.stdin.isatty():
        raise Invalid(_("This asks as it goes, so it needs a terminal. In a browser it is /thoughts."))
    owner = store.owner(store.place())
    from uuid6 import uuid7

    from nearer.actions import thoughts as actions
    from nearer.domain.thoughts import Part

    today, row = clock.local().date(), uuid7()
    said = _until_kept(lambda: _ask(Part.SITUATION), lambda text: actions.begin(owner, today, row, text))
    care.card(owner, said)
    told: dict[str, str] = {}
    for part in list(Part)[1:]:
        given = _until_kept(partial(_asked, part, told), partial(actions.keep, owner, today, row, part))
        care.card(owner, *given.values())
        told |= given
    click.echo(_("Kept."))


def _until_kept(ask: Callable[[], T], keep: Callable[[T], object]) -> T:
    """Ask until an answer can be kept; what was kept before stays."""
    while True:
        answer = ask()
        try:
            keep(answer)
        except Invalid as problem:
            click.echo(problem.message)
        else:
            return answer


def _asked(part: "Part", told: Mapping[str, str]) -> Mapping[str, str]:
    from nearer.domain.thoughts import Part

    if part in (Part.RATED, Part.AGAIN):
        return _numbers(part)
    if part is Part.TRAP:
        return {part: _trap(told.get(Part.THOUGHT, ""))}
    return {part: _ask(part, _questions(told.get(Part.TRAP, "")) if part is Part.ANSWERS else ())}


def _ask(part: "Part", beside: Iterable[str] = ()) -> str:
    from nearer.words import thoughts as words

    question, hint = words.asked(part)
    click.echo("\n".join(("", question, hint, *beside)))
    told: str = click.prompt("", default="", show_default=False, prompt_suffix="> ")
    return told


def _questions(trap: str) -> Iterable[str]:
    """Return the questions to look at a thought with, by the trap that was picked, if any."""
    from nearer.coach import thoughts as coach
    from nearer.words import coach as words

    found = coach.questions(coach.Trap(trap) if trap else coach.Trap.MIND_READING)
    return [f"- {words.question(one)}" for one in found]


def _trap(said: str) -> str:
    """Ask which of the traps that a thought looks like it is, where there are any; empty for none."""
    from nearer.coach import thoughts as coach
    from nearer.domain.thoughts import Part
    from nearer.words import coach as words

    hints = coach.traps(said)
    if not hints:
        return ""
    lines = [
        f"{number}  {words.trap(hint.trap)}: “{said[hint.start : hint.end].strip()}”"
        for number, hint in enumerate(hints, 1)
    ]
    chosen = _ask(Part.TRAP, [*lines, _("Its number, or an empty line for none of these.")])
    return hints[int(chosen) - 1].trap if chosen in {str(one) for one in range(1, len(hints) + 1)} else ""


def _numbers(part: "Part") -> Mapping[str, str]:
    from nearer.domain.thoughts import Part
    from nearer.words import thoughts as words

    click.echo(f"\n{words.asked(part)[0]}")
    later = "" if part is Part.RATED else "_after"
    labels = {"feeling": _("How strong is the feeling, 0 to 100"), "belief": _("How true it seems, 0 to 100")}
    return {f"{name}{later}": click.prompt(label, default="", show_default=False) for name, label in labels.items()}
