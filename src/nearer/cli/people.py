"""People and times in touch, in the terminal.

Knows how they are printed and which options mean what. Does not decide anything.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

import click
from uuid6 import uuid7

from nearer import clock
from nearer.cli import care, store
from nearer.cli.everyday import print_json
from nearer.domain.people import Circle, Entry
from nearer.errors import Invalid, Missing
from nearer.translation import _

if TYPE_CHECKING:
    from nearer.engine.cadence import ReachOut
    from nearer.storage.sealing import Owner


def people(name: str | None, circle: str | None, as_json: bool) -> None:
    """Print everybody by circle, whom it might be nice to reach first; or take somebody in before."""
    owner, today = store.owner(store.place()), clock.local().date()
    from nearer.actions import hello
    from nearer.storage import people as rows

    if name is not None:
        _add(owner, name, circle)
    circles = {row: entry for row, entry in rows.roster(owner).items() if not entry.away}
    nice = {UUID(one.person): one for one in hello.this_week(circles, today)}
    if as_json:
        print_json([_told(entry, nice) for entry in circles.values()])
    else:
        _print(circles, nice)


def _add(owner: "Owner", name: str, circle: str | None) -> None:
    from nearer.actions import people as actions

    answers = actions.Answers(name, circle or actions.NEW_CIRCLE)
    actions.add(owner, clock.local().date(), uuid7(), answers)


def _told(entry: Entry, nice: "Mapping[UUID, ReachOut]") -> dict[str, Any]:
    from nearer.engine import cadence

    today = clock.local().date()
    return {
        "id": str(entry.id),
        "name": entry.name,
        "circle": entry.circle.value,
        "last": entry.last.isoformat() if entry.last else None,
        "label": cadence.label(entry.rhythm, today).value if entry.rhythm.days else None,
        "might_be_nice": entry.id in nice,
    }


def _print(circles: Mapping[UUID, Entry], nice: "Mapping[UUID, ReachOut]") -> None:
    from nearer.actions import people as actions
    from nearer.words import people as words

    if not circles:
        click.echo(_("Nobody yet. “nearer people --add Ana” takes somebody in."))
    for row, one in nice.items():
        said = words.nice(one, circles[row].name)
        click.echo(_("Might be nice: %(name)s.") % {"name": circles[row].name})
        click.echo(f"  {said['since']} {said['why']}".rstrip())
    for circle, label in words.circles().items():
        found = actions.by_name(entry for entry in circles.values() if entry.circle is circle)
        if found:
            click.echo(f"{label} ({len(found)})")
        for entry in found:
            click.echo(f"  {_line(entry)}")


def _line(entry: Entry) -> str:
    from nearer.words import people as words

    last = words.last(entry, clock.local().date())
    return f"{entry.name}, {last}" if last else entry.name


def saw(names: str, given: dict[str, Any], as_json: bool) -> None:
    """Keep a time in touch and print it."""
    owner, today = store.owner(store.place()), clock.local().date()
    from nearer.actions import encounters
    from nearer.actions import people as actions
    from nearer.storage import people as rows
    from nearer.words import people as words

    care.card(owner, given["note"] or "", beside=as_json)
    new = given.pop("new")
    if given["day"] == "yesterday":
        given["day"] = (today - timedelta(days=1)).isoformat()
    try:
        meant = actions.meant(rows.roster(owner), (), names)
    except actions.Unclear as unclear:
        raise _unclear(unclear) from unclear
    if meant.new and not new:
        raise _unknown(meant.new)
    told: dict[str, Any] = {name: str(value) for name, value in given.items() if value}
    kept = encounters.note(owner, today, uuid7(), encounters.Answers(names=names, **told))
    circles = rows.roster(owner)
    there = [circles[row] for row in kept.people]
    said = words.encounter(kept, words.names(there), today)
    if as_json:
        people = [{"id": str(one.id), "name": one.name} for one in there]
        told = {"id": str(kept.id), "day": kept.day.isoformat(), "touch": kept.touch.value, "people": people}
        print_json(told | {"minutes": kept.minutes, "felt": kept.felt, "new": list(meant.new), "said": said})
        return
    click.echo(said)
    newcomers = words.newcomers([one for one in there if one.name in meant.new])
    if newcomers:
        click.echo(newcomers)


def _unclear(unclear: Any) -> Invalid:
    from nearer.words import people as words

    labels = words.circles()
    lines = "".join(f"\n  {one.name} ({labels[Circle(one.circle)]})  {one.id}" for one in unclear.people)
    text = _("More than one person goes by %(name)s. Give the whole name, or the letters and digits behind it:")
    return Invalid(text % {"name": unclear.name} + lines)


def _unknown(names: tuple[str, ...]) -> Missing:
    said = {"names": ", ".join(names), "name": names[0]}
    return Missing(
        _('Nobody in your circles goes by %(names)s. “nearer people --add "%(name)s"” takes them in; so does --new.')
        % said
    )
