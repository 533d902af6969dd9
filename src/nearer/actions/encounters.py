"""Times in touch: noting one, changing it, taking it back. Any of them restarts the cadence of everybody there.

Knows what a time in touch changes in people. Other actions that bring one about call `keep` and `take_back`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID, uuid5

from nearer.actions import checks, hello
from nearer.actions import people as people_actions
from nearer.actions.situation import read
from nearer.domain.ladder import Channel
from nearer.domain.people import Encounter, Person, Started, Touch, counted, uncounted
from nearer.engine import cadence
from nearer.errors import Invalid, Missing
from nearer.storage import ladder as ladder_rows
from nearer.storage import people as rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _

LONGEST = 7 * 24 * 60
"""Minutes: a week away together."""
LENGTHS = (15, 30, 60, 90, 120, 180, 240)
"""Lengths to choose from, in minutes."""
_BY_CHANNEL = {Channel.FACE: Touch.SAW, Channel.VOICE: Touch.CALLED, Channel.TEXT: Touch.WROTE}


@dataclass(frozen=True, slots=True)
class Answers:
    """A time in touch as typed; all of it may be empty but who it was."""

    people: tuple[str, ...] = ()
    names: str = ""
    touch: str = Touch.SAW
    day: str = ""
    minutes: str = ""
    felt: str = ""
    started: str = ""
    note: str = ""


def find(owner: Owner, encounter: UUID) -> Encounter:
    """Return one time in touch.

    Raises:
        Missing: this person has none of this id.
    """
    found = rows.encounter(owner, encounter)
    if found is None:
        raise Missing(_("There is no such time noted. Each person's page shows the latest ones."))
    return found


def note(owner: Owner, today: date, form: UUID, answers: Answers, attempt: UUID | None = None) -> Encounter:
    """Keep a time in touch as it was written; names nobody goes by come into the circles. Twice is once.

    Raises:
        Unclear: several people go by a name.
        Invalid: nobody named, or a value that cannot be kept, naming its field.
    """
    with writing(owner):
        known = rows.encounter(owner, form)
        if known is None:
            known = _written(owner, today, Encounter(form, today, (), attempt=attempt), answers)
            keep(owner, today, known)
    return known


def quick(owner: Owner, today: date, form: UUID, person: str, touch: str) -> Encounter:
    """Keep that they were in touch with one person today, in one tap. The same button twice is once.

    One page shows many such buttons under one form id: the person and the button are part of what is made.

    Raises:
        Missing: nobody of this id.
        Invalid: no such way to be in touch.
    """
    with writing(owner):
        how = checks.choice(Touch, touch, "touch")
        there = next((row for row in rows.roster(owner) if str(row) == person), None)
        if there is None:
            raise Missing(_("There is nobody like that in your circles any more. Open People once more."))
        made = Encounter(uuid5(form, f"{person} {how}"), today, (there,), how)
        keep(owner, today, made)
    return made


def of_attempt(attempt: UUID) -> UUID:
    """Return the id of the time in touch that an attempt was; it has one at most."""
    return uuid5(attempt, "encounter")


def from_attempt(owner: Owner, today: date, attempt: UUID, answers: Answers) -> Encounter:
    """Keep with whom an attempt was, on its day and in the way of its step. Twice is once.

    Raises:
        Missing: no such attempt.
        Unclear: several people go by a name.
        Invalid: nobody named.
    """
    with writing(owner):
        found = ladder_rows.attempt(owner, attempt)
        if found is None:
            raise Missing(_("There is no such attempt. The page of each step keeps its own."))
        step = read(owner, today).step(found.step)
        touch, day = _BY_CHANNEL[step.channel], min(found.day, today).isoformat()
        # A hello of two minutes is no untold meeting of up to two hours.
        whole = replace(answers, touch=touch, day=day, minutes=str(step.minutes))
        return note(owner, today, of_attempt(attempt), whole, attempt)


def keep(owner: Owner, today: date, encounter: Encounter) -> None:
    """Keep a time in touch, and let everybody there be counted as met. The same id twice is one."""
    with writing(owner):
        if rows.encounter(owner, encounter.id):
            return
        hello.settle(owner, today)
        rows.save_encounter(owner, encounter)
        rows.save(owner, [_met(person, encounter) for person in rows.some(owner, encounter.people)])


def _met(person: Person, encounter: Encounter) -> Person:
    rhythm = cadence.contact(person.entry.rhythm, encounter.day)
    return counted(replace(person, entry=hello.in_step(person.entry, rhythm)), [encounter])


def change(owner: Owner, today: date, encounter: UUID, answers: Answers) -> Encounter:
    """Keep a time in touch as it was written now.

    Raises:
        Missing: none of this id.
        Unclear: several people go by a name.
        Invalid: nobody named, or a value that cannot be kept, naming its field.
    """
    with writing(owner):
        before = find(owner, encounter)
        after = _written(owner, today, before, answers)
        if after != before:
            hello.settle(owner, today)
            rows.save_encounter(owner, after)
            _recount(owner, before, {*before.people, *after.people})
    return after


def take_back(owner: Owner, today: date, encounter: UUID) -> Encounter | None:
    """Delete a time in touch that was noted by mistake, and return it. Twice is once."""
    with writing(owner):
        before = rows.encounter(owner, encounter)
        if before:
            hello.settle(owner, today)
            rows.remove_encounter(owner, encounter)
            _recount(owner, before, before.people)
    return before


def _recount(owner: Owner, gone: Encounter, people: Iterable[UUID]) -> None:
    """Make again what is kept of the contacts with some people, from all of them. Rare, so it may take a while."""
    rows.save(owner, [_recounted(owner, person, gone) for person in rows.some(owner, people)])


def _recounted(owner: Owner, person: Person, gone: Encounter) -> Person:
    left = rows.encounters(owner, person.id, most=None)
    known = {one.day for one in left}
    # A day without an encounter came from elsewhere, with an address book: it stays.
    told = {date.fromordinal(day) for day in person.entry.rhythm.days} - {gone.day}
    rhythm = cadence.start(person.entry.rhythm.cadence)
    for day in sorted(known | told):
        rhythm = cadence.contact(rhythm, day)
    return counted(uncounted(replace(person, entry=hello.in_step(person.entry, rhythm))), left)


def _written(owner: Owner, today: date, encounter: Encounter, given: Answers) -> Encounter:
    whole = replace(
        encounter,
        day=_day(given.day, today),
        touch=checks.choice(Touch, given.touch, "touch"),
        minutes=checks.number(given.minutes, "minutes", 1, LONGEST) if given.minutes else None,
        felt=checks.number(given.felt, "felt", 1, 5) if given.felt else None,
        started=checks.choice(Started, given.started, "started") if given.started else None,
        note=checks.text(given.note, "note"),
    )
    circles = rows.roster(owner)
    people = people_actions.meant(circles, given.people, given.names)
    # Somebody who was taken out of the circles since was there all the same.
    gone = tuple(one for one in encounter.people if one not in circles)
    if not (people.known or people.new or gone):
        raise Invalid(_("Say who it was: tick somebody, or write a name."), "names")
    made = people_actions.bring_in(owner, today, encounter.id, people.new, whole.day)
    return replace(whole, people=(*people.known, *made, *gone))


def _day(value: str, today: date) -> date:
    try:
        day = date.fromisoformat(value) if value else today
    except ValueError as error:
        raise Invalid(_("Give a day like 2026-05-31, or leave it empty for today."), "day") from error
    if not people_actions.EARLIEST <= day <= today:
        raise Invalid(_("Choose today or a day before it."), "day")
    return day
