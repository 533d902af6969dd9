"""Keeping groups, having been there, resting from one, and what meets next.

Knows what each changes and keeps it whole. Does not make steps of the ladder (that is `nearer.actions.joining`) nor
choose causes (that is `nearer.actions.volunteering`).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from nearer.actions import checks, encounters
from nearer.actions import people as people_actions
from nearer.domain.groups import Again, Every, Group, GroupState, Kind, Visit, after, next_meeting
from nearer.domain.needs import Budget
from nearer.domain.people import Circle, Encounter, Entry, Touch
from nearer.errors import Invalid, Missing
from nearer.storage import groups as rows
from nearer.storage import people as people_rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _

LONGEST_AGO = 366
"""Days ago a visit may have been."""
CHOICES = 24
"""People to tick; others are written by name."""
_NEAREST = tuple(Circle)


@dataclass(frozen=True, slots=True)
class Answers:
    """A group as typed; every value may be empty but the name."""

    name: str
    kind: str = Kind.CLUB
    state: str = GroupState.MIGHT
    hope: str = ""
    where: str = ""
    weekday: str = ""
    every: str = ""
    time: str = ""
    next: str = ""
    cost: str = "0"
    people: tuple[str, ...] = ()
    others: str = ""
    role: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Came:
    """A visit as typed; all of it may be empty."""

    day: str = ""
    people: tuple[str, ...] = ()
    others: str = ""
    felt: str = ""
    again: str = ""
    next: str = ""
    note: str = ""


def find(owner: Owner, group: UUID) -> Group:
    """Return one group.

    Raises:
        Missing: this person has no such group.
    """
    found = rows.group(owner, group)
    if found is None:
        raise Missing(_("There is no such group. The page of your groups shows those you have."))
    return found


def to_choose(circles: Mapping[UUID, Entry], chosen: Sequence[UUID]) -> list[Entry]:
    """Return people to tick: those chosen before, then the nearest; few enough to look through."""
    near = sorted(circles.values(), key=lambda one: (one.id not in chosen, _NEAREST.index(one.circle)))
    shown = [one for one in near if one.id in chosen or not one.away]
    return shown[: max(CHOICES, len(chosen))]


def add(owner: Owner, form: UUID, answers: Answers) -> Group:
    """Keep a new group. The same form twice is one group.

    Raises:
        Invalid: a value that cannot be kept, naming its field.
    """
    with writing(owner):
        known = rows.group(owner, form)
        if known is None:
            known = _answered(owner, Group(form, ""), answers)
            rows.save(owner, known)
    return known


def change(owner: Owner, group: UUID, answers: Answers) -> None:
    """Keep a group as it was written now.

    Raises:
        Missing: no such group.
        Invalid: a value that cannot be kept, naming its field.
    """
    with writing(owner):
        rows.save(owner, _answered(owner, find(owner, group), answers))


def _answered(owner: Owner, group: Group, given: Answers) -> Group:
    name = checks.text(given.name, "name", 60)
    if not name:
        raise Invalid(_("Give it a name, any name: the choir in the school will do."), "name")
    people, others = _named(owner, given.people, given.others)
    return replace(
        group,
        name=name,
        kind=checks.choice(Kind, given.kind, "kind"),
        state=checks.choice(GroupState, given.state, "state"),
        hope=checks.text(given.hope, "hope", 500),
        where=checks.text(given.where, "where", 200),
        weekday=checks.number(given.weekday, "weekday", 0, 6) if given.weekday else None,
        every=checks.choice(Every, given.every, "every") if given.every else None,
        time=checks.text(given.time, "time", 40),
        next=_day(given.next, "next"),
        cost=Budget(checks.number(given.cost, "cost", 0, 2)),
        people=people,
        others=others,
        role=checks.text(given.role, "role", 200),
        notes=checks.text(given.notes, "notes"),
    )


def _day(value: str, field: str) -> date | None:
    try:
        return date.fromisoformat(value) if value else None
    except ValueError as error:
        raise Invalid(_("Give a day like 2026-05-31, or leave it empty."), field) from error


def _named(owner: Owner, ticked: Iterable[str], typed: str) -> tuple[tuple[UUID, ...], str]:
    """Return who is meant: people of the circles, ticked or typed by name, and the other names as they were typed."""
    found = people_actions.meant(people_rows.roster(owner), ticked, typed, "others")
    others = checks.text(", ".join(found.new), "others", 500)
    return found.known, others


def visited(owner: Owner, today: date, form: UUID, group: UUID, came: Came) -> Visit:
    """Keep that they were at a group, with whom, and how it felt after. The same form twice is one visit.

    People of the circles who were there have been met by this, and are known to be in the group.

    Raises:
        Missing: no such group.
        Invalid: a value that cannot be kept, naming its field.
    """
    with writing(owner):
        known = rows.visit(owner, form)
        if known:
            return known
        found = find(owner, group)
        visit = _visit(owner, today, Visit(form, found.id, today), came)
        again = checks.choice(Again, came.again, "again") if came.again else None
        kept = replace(
            found,
            state=after(found.state, again),
            visits=found.visits + 1,
            last=max(visit.day, found.last or visit.day),
            people=tuple(dict.fromkeys([*found.people, *visit.people])),
            next=_day(came.next, "next") or found.next,
        )
        rows.add_visit(owner, visit)
        rows.save(owner, kept)
        _meet(owner, today, found, visit)
    return visit


def _visit(owner: Owner, today: date, visit: Visit, came: Came) -> Visit:
    day = _day(came.day, "day") or today
    if not today - timedelta(days=LONGEST_AGO) <= day <= today:
        raise Invalid(_("Choose today or a day before it."), "day")
    people, others = _named(owner, came.people, came.others)
    felt = checks.number(came.felt, "felt", 1, 5) if came.felt else None
    return replace(visit, day=day, people=people, others=others, felt=felt, note=checks.text(came.note, "note"))


def _meet(owner: Owner, today: date, group: Group, visit: Visit) -> None:
    if visit.people:
        touch = Touch.WROTE if group.online else Touch.SAW
        encounter = Encounter(visit.id, visit.day, visit.people, touch, felt=visit.felt, group=group.id)
        encounters.keep(owner, today, encounter)


def unvisit(owner: Owner, today: date, group: UUID, visit: UUID) -> None:
    """Take back a visit noted by mistake, and with it the meeting of who was there. Twice is once.

    Raises:
        Missing: no such group.
    """
    with writing(owner):
        found, noted = find(owner, group), rows.visit(owner, visit)
        if noted is None or noted.group != group:
            return
        rows.remove_visit(owner, visit)
        encounters.take_back(owner, today, visit)
        latest = rows.visits(owner, group, most=1)
        left = replace(found, visits=max(0, found.visits - 1), last=latest[0].day if latest else None)
        rows.save(owner, left)


def move(owner: Owner, group: UUID, state: GroupState) -> None:
    """Rest from a group, or say that they go there again. It costs nothing either way.

    Raises:
        Missing: no such group.
    """
    with writing(owner):
        rows.save(owner, replace(find(owner, group), state=state))


def remove(owner: Owner, group: UUID) -> None:
    """Delete a group and its visits; steps on the ladder and meetings with people stay.

    Raises:
        Missing: no such group.
    """
    with writing(owner):
        find(owner, group)
        rows.remove(owner, group)


def upcoming(owner: Owner, today: date, days: int = 14) -> list[tuple[date, Group]]:
    """Return the next meeting of each group they go to or set out for, within so many days, soonest first."""
    going = rows.groups(owner, (GroupState.BELONG, GroupState.PLANNED))
    meetings = [(day, group) for group in going if (day := next_meeting(group, today))]
    soon = [(day, group) for day, group in meetings if (day - today).days <= days]
    return sorted(soon, key=lambda pair: (pair[0], pair[1].name, pair[1].id))
