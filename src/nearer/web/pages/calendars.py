"""Calendars elsewhere, and what is on around somebody.

Knows what these pages show. Does not know what is in a calendar, and asks no other machine but when somebody pushes a
button.
"""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import calendars as actions
from nearer.actions import opportunities as around
from nearer.actions import situation as situations
from nearer.actions.calendars import Present
from nearer.domain.calendars import Calendar, CalendarKind
from nearer.domain.opportunities import Opportunity
from nearer.gateways import fetching, here
from nearer.storage import calendars as rows
from nearer.storage import needs as need_rows
from nearer.storage import planner as plan_rows
from nearer.web import access, rendering, uploads
from nearer.web.forms import form
from nearer.words import calendars as words
from nearer.words import opportunities as around_words

SHOWN = 8


def _moment() -> Present:
    return Present(clock.now(), here.zone())


@require_GET
@access.unchanged
def calendars(request: HttpRequest) -> HttpResponse:
    """Show the calendars that were brought or subscribed to."""
    when = _moment()
    lines = [_line(one, when) for one in rows.calendars(access.owner(request))]
    return rendering.page(request, "calendars.html", section="me", calendars=lines, full=len(lines) >= rows.MOST)


def _line(calendar: Calendar, when: Present) -> dict[str, Any]:
    today = clock.local().date()
    return {
        "id": calendar.id,
        "name": calendar.name,
        "url": calendar.url,
        "kind": words.kind(calendar),
        "events": calendar.kind is CalendarKind.EVENTS,
        "read": words.last_read(calendar, today, when.zone),
        "held": words.held(calendar),
        "reaches": words.reaches(calendar, today),
        "problem": calendar.problem,
        "troubles": words.troubles(calendar),
    }


def _show_new(request: HttpRequest) -> HttpResponse:
    kinds = [
        {"value": kind, "label": label, "hint": hint, "checked": kind == request.GET.get("kind", CalendarKind.BUSY)}
        for kind, (label, hint) in words.kinds().items()
    ]
    return rendering.page(request, "calendar_new.html", section="me", kinds=kinds, sources=words.sources())


@form(_show_new)
def new(request: HttpRequest) -> HttpResponse:
    """Subscribe to an address, or take what is in a file."""
    owner, made, given = access.owner(request), access.form_id(request), request.POST
    answers = actions.Answers(given.get("name", ""), given.get("kind", ""), given.get("url", "").strip())
    if answers.url:
        actions.subscribe(owner, made, answers, fetching.fetch, _moment())
    else:
        actions.bring(owner, made, answers, uploads.content(request, "file"), _moment())
    return rendering.see(f"/calendars/{made}")


def _show_calendar(request: HttpRequest, calendar: UUID) -> HttpResponse:
    owner, when = access.owner(request), _moment()
    found = actions.find(owner, calendar)
    coming = rows.next_events(owner, calendar, when.now, SHOWN)
    today = clock.local().date()
    return rendering.page(
        request,
        "calendar.html",
        section="me",
        calendar=_line(found, when),
        coming=[{"what": one.what, "when": words.when(one.what, today, when.zone)} for one in coming],
    )


@form(_show_calendar)
def calendar(request: HttpRequest, calendar: UUID) -> HttpResponse:
    """Show one calendar; POST reads it again, from its address or from a newer file."""
    owner, when = access.owner(request), _moment()
    if actions.find(owner, calendar).from_file:
        actions.renew(owner, calendar, uploads.content(request, "file"), when)
    else:
        actions.refresh(owner, calendar, fetching.fetch, when)
    return rendering.see(f"/calendars/{calendar}")


@require_POST
def end(request: HttpRequest, calendar: UUID) -> HttpResponse:
    """Let go of a calendar."""
    actions.remove(access.owner(request), calendar)
    return rendering.see("/calendars")


def _show_around(request: HttpRequest) -> HttpResponse:
    situation, when = situations.read(access.owner(request), clock.local().date()), _moment()
    energy = need_rows.energy(situation.owner, situation.today)
    found = around.around(situation, when, energy, around_words.title)
    return rendering.page(
        request,
        "calendar_opportunities.html",
        section="today",
        offers=[_offer(one, situation, when) for one in found.offered],
        left_out=around_words.left_out(found.left_out),
        calendars=[_line(one, when) for one in found.calendars],
        found=found.found,
        paused=plan_rows.paused_since(situation.owner) is not None,
    )


def _offer(offer: Opportunity, situation: situations.Situation, when: Present) -> dict[str, Any]:
    what = offer.event.what
    return {
        "id": offer.event.id,
        "what": what,
        "when": words.when(what, situation.today, when.zone),
        "facts": around_words.facts(offer),
        "why": around_words.whys(offer, situation.today, when.zone),
        "short": offer.short,
    }


@form(_show_around)
def opportunities(request: HttpRequest) -> HttpResponse:
    """Show what is on around somebody and suits them; POST makes one of it a step, and goes to its gate."""
    owner, when = access.owner(request), _moment()
    said = around.Said(around_words.title, lambda event: around_words.how(event, when.zone))
    step = around.take(owner, _id(request.POST.get("event", "")), request.POST.get("short") == "1", when, said)
    return rendering.see(f"/steps/{step}")


def _id(text: str) -> UUID:
    """Return an id as it was sent; what is none is nobody's."""
    try:
        return UUID(text)
    except ValueError:
        return UUID(int=0)
