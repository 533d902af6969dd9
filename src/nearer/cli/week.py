"""The week, in the terminal.

Knows how it is printed. Does not plan anything.
"""

from typing import TYPE_CHECKING, Any

import click

from nearer import clock
from nearer.cli import store
from nearer.cli.everyday import print_json
from nearer.domain.week import DAYS, SLOTS, Item, State, day_of, monday, part_of
from nearer.gateways.here import zone
from nearer.translation import _

if TYPE_CHECKING:
    from nearer.actions.week_shown import Shown


def week(propose: bool, size: str | None, as_json: bool) -> None:
    """Print this week; plan it first when asked to."""
    owner = store.owner(store.place())
    from nearer.actions import week as actions
    from nearer.actions import week_shown

    now = clock.local().astimezone(zone())
    first = monday(now.date())
    if propose:
        actions.propose(owner, now, first)
    if size:
        actions.resize(owner, now, first, size == "more")
    shown = week_shown.show(owner, now, first)
    if as_json:
        print_json(_told(shown))
        return
    _print(shown)


def _told(shown: "Shown") -> dict[str, Any]:
    from nearer.words import week as words

    left = shown.week.left_out
    return {
        "monday": shown.week.monday.isoformat(),
        "proposed": shown.week.proposed,
        "items": [_item(shown, one) for one in shown.week.items],
        "rest": [{"day": day_of(one.slot), "part": part_of(one.slot)} for one in shown.week.rests],
        "left_out": [{"title": words.title(shown, one.kind, one.ref), "rule": one.why.kind} for one in left],
    }


def _item(shown: "Shown", one: Item) -> dict[str, Any]:
    from nearer.words import week as words

    return {
        "id": str(one.id),
        "kind": one.kind,
        "title": words.title(shown, one.kind, one.ref),
        "day": day_of(one.slot),
        "part": part_of(one.slot),
        "time": one.time,
        "where": one.where,
        "who": words.who(shown, one),
        "minutes": one.minutes,
        "outing": one.outing,
        "why": words.why(shown, one),
        "reward": words.reward(one),
        "fallback": words.fallback(shown, one),
        "state": one.state,
        "fell_through": one.swapped,
        "kept": one.kept,
    }


def _print(shown: "Shown") -> None:
    from nearer.words import week as words

    if not shown.week.items and not shown.week.proposed:
        click.echo(_("Nothing is planned this week. “nearer week --propose” proposes something."))
        return
    rests = {one.slot for one in shown.week.rests}
    for number in range(DAYS):
        slots = range(number * SLOTS // DAYS, (number + 1) * SLOTS // DAYS)
        here = [one for one in shown.week.items if one.slot in slots]
        if not here and not rests & set(slots):
            continue
        click.echo(words.day(shown.week.monday, number)[0])
        for slot in slots:
            for one in (one for one in here if one.slot == slot):
                _line(shown, one)
            if slot in rests:
                click.echo(f"    {words.parts()[part_of(slot)]}: {_('rest')}")
    for left in words.left_out(shown, shown.week.left_out):
        click.echo(f"{left['why']} {left['what']}")


def _line(shown: "Shown", one: Item) -> None:
    from nearer.words import week as words

    mark = "*" if one.state is State.DONE else "~" if one.swapped else " "
    title = words.fallback(shown, one) if one.swapped else words.title(shown, one.kind, one.ref)
    told = ", ".join(part for part in (title.rstrip("."), one.time, words.who(shown, one)) if part)
    click.echo(f"  {mark} {words.parts()[part_of(one.slot)]}: {told}")
    for why in words.why(shown, one)[:1] if not one.swapped else ():
        click.echo(f"      {why}")
