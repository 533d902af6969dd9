"""People: the circles, a search, somebody new, what is known of one, resting from somebody and letting go.

Knows what these pages show. Does not know what changes whom, nor times in touch and what is remembered (pages of their
own names).
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import checks, hello
from nearer.actions import people as actions
from nearer.domain.people import Circle, Entry, Person
from nearer.engine import cadence
from nearer.storage import people as rows
from nearer.storage import planner as plan_rows
from nearer.web import access, rendering, soon
from nearer.web.forms import form
from nearer.web.rings import rings
from nearer.words import people as words

SHOWN = {Circle.INNER: 6, Circle.CLOSE: 6, Circle.WIDER: 6, Circle.EVERYONE: 3}
"""Names of each circle on the first page, those met last first."""
ON_A_PAGE = 100
SNOOZES = ("7", "30")
AWAY = "away"
FIELDS = tuple(actions.Answers.__dataclass_fields__)


def lately(entries: Iterable[Entry]) -> list[Entry]:
    """Return people by when they were last in touch, the latest first; others after them in the order they came in."""
    return sorted(entries, key=lambda one: one.rhythm.days[-1] if one.rhythm.days else 0, reverse=True)


@require_GET
@access.unchanged
def people(request: HttpRequest) -> HttpResponse:
    """Show the circles, one circle in full, or whoever a search finds."""
    owner, today = access.owner(request), clock.local().date()
    circles = rows.roster(owner)
    typed, circle = actions.looked_for(owner, request.GET.get("found", "")), request.GET.get("circle", "")
    if typed or circle:
        return _some(request, circles, typed, circle)
    here: dict[Circle, list[Entry]] = {one: [] for one in Circle}
    for entry in lately(one for one in circles.values() if not one.away):
        here[entry.circle].append(entry)
    paused = plan_rows.paused_since(owner) is not None
    return rendering.page(
        request,
        "people.html",
        section="people",
        anybody=bool(circles),
        rings=rings(here),
        ring_words=words.ring_words([(circle, len(found)) for circle, found in here.items()]),
        nice=[] if paused else [_nice(circles[UUID(one.person)], one) for one in hello.this_week(circles, today)],
        coming=soon.coming(owner, circles.values(), today),
        lists=[_list(circle, found) for circle, found in here.items() if found],
        away=sum(one.away for one in circles.values()),
        circle_options=_circle_options(actions.NEW_CIRCLE),
    )


@require_POST
def search(request: HttpRequest) -> HttpResponse:
    """Go to whoever a name finds; the address carries it sealed, as browsers keep addresses in their history."""
    sealed = actions.search(access.owner(request), request.POST.get("q", ""))
    return rendering.see(f"/people?found={sealed}" if sealed else "/people")


def _some(request: HttpRequest, circles: Mapping[UUID, Entry], typed: str, circle: str) -> HttpResponse:
    """Show a list of names: whoever a search finds, or everybody in one circle, by the alphabet."""
    if typed:
        found, title = actions.matching(circles, typed), ""
    elif circle == AWAY:
        found, title = actions.by_name(one for one in circles.values() if one.away), words.put_away()
    else:
        chosen = checks.choice(Circle, circle, "circle")
        found = actions.by_name(one for one in circles.values() if one.circle is chosen and not one.away)
        title = words.circles()[chosen]
    page = max(1, int(number) if (number := request.GET.get("page", "")).isdecimal() and len(number) < 6 else 1)
    shown = found[(page - 1) * ON_A_PAGE : page * ON_A_PAGE]
    more = f"/people?circle={circle}&page={page + 1}" if len(found) > page * ON_A_PAGE and circle else ""
    context: dict[str, Any] = {"title": title, "typed_name": typed, "found": shown, "number": len(found), "more": more}
    return rendering.page(request, "people_some.html", section="people", **context)


def _nice(entry: Entry, one: cadence.ReachOut) -> dict[str, Any]:
    return {"id": entry.id, "name": entry.name, **words.nice(one, entry.name)}


def might_be_nice(circles: Mapping[UUID, Entry], today: date) -> dict[str, Any] | None:
    """Return the one person it would be nicest to reach, for a line on the first page, or None."""
    found = hello.this_week(circles, today)
    entry = circles[UUID(found[0].person)] if found else None
    return {"id": entry.id, "name": entry.name, "short": words.short(found[0].days)} if entry else None


def _list(circle: Circle, found: list[Entry]) -> dict[str, Any]:
    most = SHOWN[circle]
    label = words.circles()[circle]
    return {"circle": circle, "label": label, "people": found[:most], "number": len(found), "more": len(found) > most}


def _circle_options(chosen: str) -> list[dict[str, Any]]:
    hints = words.circle_hints()
    return [
        {"value": one, "label": label, "hint": hints[one], "checked": one == chosen}
        for one, label in words.circles().items()
    ]


def _show_form(request: HttpRequest, person: UUID | None = None) -> HttpResponse:
    found = actions.find(access.owner(request), person) if person else None
    entry = found.entry if found else None
    days = entry.rhythm.cadence if entry else 0.0
    usual = entry is None or days == cadence.usual_cadence(entry.circle)
    return rendering.page(
        request,
        "person_form.html",
        section="people",
        person=found,
        action=request.path,
        circles=_circle_options(entry.circle if entry else actions.NEW_CIRCLE),
        cadences=words.cadences(0.0 if usual else days).items(),
        cadence="" if usual else str(round(days)),
        importances=words.importances().items(),
        importance=f"{entry.importance:g}" if entry else "1",
        channels=words.channels().items(),
        birth=_birth(entry),
        months=words.months(),
    )


def _birth(entry: Entry | None) -> dict[str, str]:
    text = entry.birthday if entry else ""
    parts = text.split("-") if text else ["", ""]
    year = parts[0] if len(parts) == 3 else ""
    return {"year": year, "month": parts[-2].lstrip("0"), "day": parts[-1].lstrip("0")}


def _answers(request: HttpRequest) -> actions.Answers:
    return actions.Answers(**{"name": ""} | {name: request.POST[name] for name in FIELDS if name in request.POST})


@form(_show_form)
def new(request: HttpRequest) -> HttpResponse:
    """Take somebody into the circles."""
    form = access.form_id(request)
    made = actions.add(access.owner(request), clock.local().date(), form, _answers(request))
    return rendering.see(f"/people/{made.id}")


@form(_show_form)
def edit(request: HttpRequest, person: UUID) -> HttpResponse:
    """Keep a person as they were written now."""
    actions.change(access.owner(request), clock.local().date(), person, _answers(request))
    return rendering.see(f"/people/{person}")


def _back(request: HttpRequest, person: UUID) -> HttpResponse:
    return rendering.see("/people" if request.POST.get("from") == "list" else f"/people/{person}")


@require_POST
def snooze(request: HttpRequest, person: UUID) -> HttpResponse:
    """Let somebody rest for a week or a month."""
    days = request.POST.get("days", "")
    chosen = int(days) if days in SNOOZES else int(SNOOZES[0])
    actions.snooze(access.owner(request), clock.local().date(), person, chosen)
    return _back(request, person)


@require_POST
def wake(request: HttpRequest, person: UUID) -> HttpResponse:
    """Let somebody be suggested again."""
    actions.snooze(access.owner(request), clock.local().date(), person, 0)
    return _back(request, person)


@require_POST
def peace(request: HttpRequest, person: UUID) -> HttpResponse:
    """Leave somebody in peace."""
    actions.leave_be(access.owner(request), clock.local().date(), person, peace=True)
    return _back(request, person)


@require_POST
def peace_over(request: HttpRequest, person: UUID) -> HttpResponse:
    """Let somebody be suggested again who was left in peace."""
    actions.leave_be(access.owner(request), clock.local().date(), person, peace=False)
    return _back(request, person)


@require_POST
def away(request: HttpRequest, person: UUID) -> HttpResponse:
    """Put somebody away."""
    actions.put_away(access.owner(request), clock.local().date(), person, away=True)
    return rendering.see("/people")


@require_POST
def back(request: HttpRequest, person: UUID) -> HttpResponse:
    """Bring somebody back into the circles."""
    actions.put_away(access.owner(request), clock.local().date(), person, away=False)
    return _back(request, person)


def _show_removal(request: HttpRequest, person: UUID) -> HttpResponse:
    found: Person = actions.find(access.owner(request), person)
    return rendering.page(request, "person_removal.html", section="people", person=found)


@form(_show_removal)
def removal(request: HttpRequest, person: UUID) -> HttpResponse:
    """Delete somebody, after asking once."""
    actions.remove(access.owner(request), clock.local().date(), person)
    return rendering.see("/people")
