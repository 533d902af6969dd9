"""What the pages of a week are given, made from how it stands.

Knows shapes for templates: seven days of three parts, items and rests in words. Does not read requests or decide.
"""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from nearer.actions.week_planning import WEEK
from nearer.actions.week_shown import STEPS, Shown
from nearer.domain.ladder import Safety
from nearer.domain.week import DAYS, PARTS, SLOTS, Item, Kind, Rest, State, day_of, part_of
from nearer.words import ladder as ladder_words
from nearer.words import week as words


def days(shown: Shown, chosen: int) -> list[dict[str, Any]]:
    """Return the days of a week with everything in their parts; `chosen` is the one a phone shows."""
    parts = [_part(shown, slot) for slot in range(SLOTS)]
    found = []
    for number in range(DAYS):
        name, short, date = words.day(shown.week.monday, number)
        inside = parts[number * PARTS : (number + 1) * PARTS]
        things = sum(len(part["entries"]) for part in inside)
        now, rests = shown.today == number, any(part["rest"] for part in inside)
        names = {"name": name, "short": short, "date": date, "number": number}
        found.append(
            names | {"today": now, "chosen": chosen == number, "parts": inside, "things": things, "rests": rests}
        )
    return found


def _part(shown: Shown, slot: int) -> dict[str, Any]:
    entries = [item(shown, one) for one in shown.week.items if one.slot == slot]
    rest = next((one for one in shown.week.rests if one.slot == slot and not entries), None)
    return {
        "slot": slot,
        "name": words.parts()[part_of(slot)],
        "over": slot < shown.opens,
        "entries": entries,
        "rest": _rest(shown, rest) if rest else None,
    }


def _rest(shown: Shown, rest: Rest) -> dict[str, Any]:
    kind, _colon, ref = rest.after.partition(":")
    after = words.title(shown, Kind(kind), ref) if rest.after else ""
    return {"after": after.rstrip("."), "kept": rest.kept, "over": rest.slot < shown.opens}


def item(shown: Shown, one: Item) -> dict[str, Any]:
    """Return one thing in words, with where it leads."""
    base = f"/week/{shown.week.monday}/items/{one.id}"
    return {
        "id": one.id,
        "at": base,
        "kind": one.kind,
        "kind_words": words.kinds()[one.kind],
        "title": words.title(shown, one.kind, one.ref),
        "minutes": words.minutes(one.minutes),
        "time": one.time,
        "where": one.where,
        "who": words.who(shown, one),
        "when": words.place(shown.week.monday, one.slot),
        "why": words.why(shown, one),
        "reward": words.reward(one),
        "fallback": words.fallback(shown, one),
        "carries": one.outing or one.kind is Kind.PLAN,
        "swapped": one.swapped,
        "done": one.state is State.DONE,
        "kept": one.kept,
        "plan": one.id in shown.plans,
        "held": words.held() if one.id in shown.held else "",
        "open": one.state is State.OPEN,
        "slot": one.slot,
        "links": _links(shown, one),
        "about": words.about(one.kind) if not one.swapped else words.about(Kind.ACTIVITY),
        "touches": one.kind is Kind.REACH_OUT,
    }


def safety(shown: Shown, one: Item) -> list[str]:
    """Return the lines on meeting somebody new when a thing is a step that does so, and still to come."""
    step = shown.here.steps.get(one.step or one.ref)
    new = step is not None and step.safety is Safety.SOMEONE_NEW
    return ladder_words.safety() if new and one.state is State.OPEN and not one.swapped else []


def _links(shown: Shown, one: Item) -> dict[str, str]:
    """Return the page a thing is about, and where to say that it was done, if that is a page of its own."""
    if one.swapped:
        kind, _colon, ref = one.fallback.partition(":")
        own = {"step": f"/steps/{ref}", "activity": f"/portfolio/{ref}"}.get(kind, "") if not one.fallback_words else ""
        return {"about": own, "tell": f"/steps/{ref}/attempt" if kind == "step" and own else ""}
    if one.kind in STEPS:
        return {"about": f"/steps/{one.ref}", "tell": f"/steps/{one.ref}/attempt"}
    if one.kind is Kind.PLAN:
        return {"about": f"/steps/{one.step}", "tell": f"/plans/{one.ref}/attempt"}
    about = {
        Kind.REACH_OUT: f"/people/{one.ref}/reach-outs/new",
        Kind.GROUP: f"/groups/{one.ref}",
        Kind.ACTIVITY: f"/portfolio/{one.ref}",
        Kind.OPPORTUNITY: f"/steps/{one.step}" if one.step in shown.here.steps else "/opportunities",
    }[one.kind]
    return {"about": about, "tell": ""}


def places(shown: Shown) -> list[dict[str, Any]]:
    """Return the parts of the week that are still to come, to choose from."""
    monday = shown.week.monday
    return [{"value": slot, "label": words.place(monday, slot)} for slot in range(shown.opens, SLOTS)]


def full_days(shown: Shown) -> list[str]:
    """Return a kind word for every two full days running that are still to come."""
    heavy = {day_of(one.slot) for one in shown.week.items if (one.heavy or one.stretch) and one.slot >= shown.opens}
    return [words.two_full_days(shown.week.monday, day * PARTS) for day in sorted(heavy) if day - 1 in heavy]


def wishes(shown: Shown) -> list[dict[str, Any]]:
    """Return what each day will hold, as it was said."""
    options = words.energies().items()
    return [
        {"name": words.day(shown.week.monday, number)[0], "number": number, "said": said, "options": options}
        for number, said in enumerate(shown.week.energies)
    ]


def around(shown: Shown) -> dict[str, Any]:
    """Return the weeks beside this one, as far as there is something to see."""
    monday, today = shown.week.monday, shown.here.today
    return {"before": monday - WEEK, "after": monday + WEEK if monday + WEEK <= today + timedelta(days=DAYS) else None}


def to_look_back_on(shown: Shown) -> list[dict[str, Any]]:
    """Return what was in the week, with how each was as far as that is known."""
    return [_asked(shown, one) for one in shown.week.items]


def _asked(shown: Shown, one: Item) -> dict[str, Any]:
    said = "no" if one.state is State.NOT_NOW else one.felt or ("right" if one.state is State.DONE else "")
    title = words.fallback(shown, one) if one.swapped else words.title(shown, one.kind, one.ref)
    return {"id": one.id, "title": title, "when": words.place(shown.week.monday, one.slot), "said": said}


def came_about(items: Iterable[Item]) -> int:
    """Count what came about."""
    return sum(one.state is State.DONE for one in items)
