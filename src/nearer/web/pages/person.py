"""The page of one person, and what is remembered, promised and felt on it.

Knows what this page shows. Does not know what changes, nor how long it has been between two people.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import people as people_actions
from nearer.actions import remembering as actions
from nearer.domain.people import Encounter, Entry, Person, Promise
from nearer.domain.reaching import State
from nearer.engine import cadence
from nearer.formats import reaching as links
from nearer.storage import people as rows
from nearer.storage import reaching
from nearer.storage.sealing import Owner
from nearer.web import access, rendering
from nearer.web.forms import form
from nearer.words import cadence as cadence_words
from nearer.words import people as words
from nearer.words import reaching as reaching_words

LATEST = 5
MESSAGES = 3
MANY = 60
ASK_AGAIN = timedelta(days=28)
"""How close it feels is asked about once a month."""
SHOWN = 8
"""Things remembered that stand open; the others are folded."""


def _show(request: HttpRequest, person: UUID) -> HttpResponse:
    owner, today = access.owner(request), clock.local().date()
    found = people_actions.find(owner, person)
    most = MANY if request.GET.get("all") else LATEST
    times = rows.encounters(owner, person, most + 1)
    return rendering.page(
        request,
        "person.html",
        section="people",
        person=found,
        circle=words.circles()[found.entry.circle],
        since=cadence_words.since(cadence.days_since(found.entry.rhythm, today)),
        now=_now(found, today),
        birthday=words.birthday(found.entry, today),
        told=_told(found),
        **_remembered(found, today),
        messages=_messages(owner, found, today),
        promises=_promises(found, today, kept=False),
        kept=_promises(found, today, kept=True)[-SHOWN:],
        between=_between(found),
        closeness=words.felt_close(found.closeness, today),
        ask_closeness=not found.closeness or found.closeness[-1][0] + ASK_AGAIN <= today,
        closeness_options=words.closeness().items(),
        times=_times(times[:most], found.entry, _others(owner, times, person), today),
        more_times=len(times) > most and most < MANY,
        today=today,
    )


def _messages(owner: Owner, person: Person, today: date) -> list[tuple[UUID, str]]:
    """Return the messages to somebody that are begun or wait for an answer, so that none is written twice."""
    found = reaching.latest(owner, (State.DRAFT, State.SENT), person.id, MESSAGES)
    return [(one.id, reaching_words.open_to(one, person.name, today)) for one in found]


def _now(person: Person, today: date) -> str:
    """Return how it stands between the two, in one sentence."""
    entry = person.entry
    if entry.left_in_peace:
        return cadence_words.peace(entry.name)
    snoozed = words.snoozed(entry, today)
    label = cadence.label(entry.rhythm, today)
    # After one time in touch there is nothing usual between two people yet.
    if snoozed or len(entry.rhythm.days) < (2 if label is cadence.Label.FINE else 1):
        return snoozed
    return cadence_words.sentence(label, entry.name)


def _told(person: Person) -> list[tuple[str, str, str]]:
    """Return what else is known of somebody, each with its label and where it leads, if anywhere."""
    told = words.told()
    channel = words.channels()[person.channel] if person.channel else ""
    values = (channel, person.phone, person.email, person.address, person.how_we_met)
    leads = ("", links.tel(person.phone), links.mailto(person.email, ""), "", "")
    return [one for one in zip(told, values, leads, strict=True) if one[1]]


def _remembered(person: Person, today: date) -> dict[str, Any]:
    things = sorted(person.remembered, key=lambda one: (one.noted, one.id), reverse=True)
    ask = sorted((one for one in things if one.ask_on and not one.asked), key=lambda one: one.ask_on or today)
    waiting = {one.id for one in ask}
    rest = [one for one in things if one.id not in waiting]
    return {
        "ask": [{"id": one.id, "text": one.text, "when": words.ask(one.ask_on or today, today)} for one in ask],
        "things": rest[:SHOWN],
        "more_things": rest[SHOWN:],
    }


def _promises(person: Person, today: date, *, kept: bool) -> list[dict[str, Any]]:
    return [_promise(one, person, today) for one in person.promises if (one.kept is not None) is kept]


def _promise(one: Promise, person: Person, today: date) -> dict[str, Any]:
    kept = words.when(one.kept, today) if one.kept else ""
    return {"id": one.id, "text": one.text, "who": words.promised(one, person.name, today), "kept": kept}


def _between(person: Person) -> list[str]:
    """Return who starts, as far as it can be told, and hours together as a range."""
    said = [cadence_words.give_and_take(cadence.starts(person.mine, person.theirs), person.name)]
    if person.meetings or person.hours:
        least, most = cadence.hours_together(person.hours, person.untold)
        said.append(cadence_words.hours(least, most))
        if most >= 1:
            said.append(cadence_words.compared(cadence.together(least), cadence.together(most)))
    return [one for one in said if one]


def _others(owner: Owner, times: Sequence[Encounter], person: UUID) -> Mapping[UUID, Entry]:
    """Return the entries of whoever else was there: these few, rather than everybody."""
    others = {row for one in times for row in one.people} - {person}
    return {one.id: one.entry for one in rows.some(owner, others)} if others else {}


def _times(times: Sequence[Encounter], entry: Entry, others: Mapping[UUID, Entry], today: date) -> list[dict[str, Any]]:
    return [
        {
            "id": one.id,
            "said": words.encounter(one, words.names([entry, *_there(one, entry, others)]), today),
            "facts": words.facts(one),
            "note": one.note,
        }
        for one in times
    ]


def _there(one: Encounter, entry: Entry, others: Mapping[UUID, Entry]) -> list[Entry]:
    return [others[row] for row in one.people if row in others and row != entry.id]


@require_GET
def person(request: HttpRequest, person: UUID) -> HttpResponse:
    """Show one person."""
    return _show(request, person)


@form(_show)
def remember(request: HttpRequest, person: UUID) -> HttpResponse:
    """Keep something about somebody."""
    form, given = access.form_id(request), request.POST
    owner, today = access.owner(request), clock.local().date()
    actions.remember(owner, today, person, form, given.get("text", ""), given.get("ask_on", ""))
    return rendering.see(f"/people/{person}#remembered")


@require_POST
def asked(request: HttpRequest, person: UUID, thing: UUID) -> HttpResponse:
    """Note that they asked after something."""
    actions.asked(access.owner(request), person, thing)
    return rendering.see(f"/people/{person}#remembered")


@require_POST
def forget(request: HttpRequest, person: UUID, thing: UUID) -> HttpResponse:
    """Take away something remembered."""
    actions.forget(access.owner(request), person, thing)
    return rendering.see(f"/people/{person}#remembered")


@form(_show)
def promise(request: HttpRequest, person: UUID) -> HttpResponse:
    """Keep something one of the two said they would do."""
    given, today = request.POST, clock.local().date()
    made = Promise(access.form_id(request), given.get("promise", ""), given.get("whose") != "theirs", today)
    actions.promise(access.owner(request), today, person, made, given.get("by", ""))
    return rendering.see(f"/people/{person}#promises")


@require_POST
def promise_kept(request: HttpRequest, person: UUID, promise: UUID) -> HttpResponse:
    """Note that a promise was kept."""
    actions.keep_promise(access.owner(request), clock.local().date(), person, promise)
    return rendering.see(f"/people/{person}#promises")


@require_POST
def promise_over(request: HttpRequest, person: UUID, promise: UUID) -> HttpResponse:
    """Take away a promise that no longer stands."""
    actions.let_go(access.owner(request), person, promise)
    return rendering.see(f"/people/{person}#promises")


@form(_show)
def closeness(request: HttpRequest, person: UUID) -> HttpResponse:
    """Keep how close it feels."""
    actions.feel(access.owner(request), clock.local().date(), person, request.POST.get("closeness", ""))
    return rendering.see(f"/people/{person}#between")
