"""Noting a time in touch: in one tap, or with everything there is to say; changing it and taking it back.

Knows what these pages show. Does not know what a time in touch changes.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, QueryDict
from django.views.decorators.http import require_POST

from nearer import clock
from nearer.actions import encounters as actions
from nearer.domain.people import Circle, Encounter, Entry
from nearer.storage import people as rows
from nearer.web import access, rendering
from nearer.web.forms import form
from nearer.web.pages.people import lately
from nearer.words import people as words

QUICK = 8
"""People with buttons of their own: those of the nearer circles met last."""
TICKS = 14
"""People to tick; others are written by name."""
_TEXTS = ("names", "touch", "day", "minutes", "felt", "started", "note")


def _near(circles: Mapping[UUID, Entry], most: int) -> list[Entry]:
    """Return people as they come to mind: the nearer circles before everyone else, those met last first."""
    here = [one for one in circles.values() if not one.away]
    found = lately(one for one in here if one.circle is not Circle.EVERYONE)[:most]
    return found if len(found) == most else [*found, *lately(one for one in here if one not in found)][:most]


def ticks(request: HttpRequest, circles: Mapping[UUID, Entry], chosen: Collection[UUID]) -> list[dict[str, Any]]:
    """Return people to tick: those chosen, those a typed name may mean, then the nearest.

    Two who go by one name have their circle beside it.
    """
    unclear: tuple[Entry, ...] = getattr(getattr(request, "problem", None), "people", ())
    typed = set(request.POST.getlist("people"))
    asked = [one for one in circles.values() if one.id in chosen or (typed and str(one.id) in typed)]
    first = {one.id: one for one in (*asked, *unclear)}
    shown = list((first | {one.id: one for one in _near(circles, TICKS)}).values())[: max(TICKS, len(first))]
    names, labels = Counter(one.name for one in shown), words.circles()
    return [
        {"value": one.id, "label": one.name, "hint": labels[one.circle] if names[one.name] > 1 else ""} for one in shown
    ]


def _fields(request: HttpRequest, circles: Mapping[UUID, Entry], kept: Encounter, today: date) -> dict[str, Any]:
    lengths = sorted({*actions.LENGTHS, *([kept.minutes] if kept.minutes else [])})
    return {
        "people": ticks(request, circles, kept.people),
        "ticked": [str(row) for row in kept.people],
        "kept": kept,
        "touches": list(words.touches().items()),
        "minutes": _optional([(each, words.length(each)) for each in lengths], kept.minutes),
        "felts": _optional(list(words.felts().items()), kept.felt),
        "starters": list(words.starters().items()),
        "today": today,
    }


def _optional(labels: list[tuple[int, str]], chosen: int | None) -> list[tuple[int | str, str]]:
    """Return choices, with one more to take an answer back where there is one."""
    return [*labels, *([("", words.starters()[""])] if chosen else [])]


def _show_new(request: HttpRequest) -> HttpResponse:
    circles, today = rows.roster(access.owner(request)), clock.local().date()
    asked = request.GET.get("person", "")
    there = tuple(row for row in circles if str(row) == asked)
    kept = Encounter(UUID(int=0), today, there)
    return rendering.page(
        request,
        "encounter_new.html",
        section="people",
        quick=[] if there or request.method == "POST" else _near(circles, QUICK),
        **_fields(request, circles, kept, today),
    )


def _answers(given: QueryDict) -> actions.Answers:
    texts = {name: str(given[name]) for name in _TEXTS if name in given}
    return actions.Answers(tuple(str(one) for one in given.getlist("people")), **texts)


@form(_show_new)
def new(request: HttpRequest) -> HttpResponse:
    """Keep a time in touch."""
    form = access.form_id(request)
    made = actions.note(access.owner(request), clock.local().date(), form, _answers(request.POST))
    return rendering.see(f"/encounters/{made.id}")


@require_POST
def quick(request: HttpRequest) -> HttpResponse:
    """Keep that they were in touch with one person today, and offer to say more; a button says how and with whom."""
    touch, _space, person = request.POST.get("one", "").partition(" ")
    form, owner = access.form_id(request), access.owner(request)
    made = actions.quick(owner, clock.local().date(), form, person, touch)
    return rendering.see(f"/encounters/{made.id}")


def _show(request: HttpRequest, encounter: UUID) -> HttpResponse:
    owner, today = access.owner(request), clock.local().date()
    kept, circles = actions.find(owner, encounter), rows.roster(owner)
    there = [circles[row] for row in kept.people if row in circles]
    return rendering.page(
        request,
        "encounter.html",
        section="people",
        said=words.encounter(kept, words.names(there), today),
        newcomers=words.newcomers([one for one in there if one.known_since == kept.day and len(one.rhythm.days) < 2]),
        back=_after(kept),
        **_fields(request, circles, kept, today),
    )


def _after(kept: Encounter) -> str:
    return f"/people/{kept.people[0]}" if len(kept.people) == 1 else "/people"


@form(_show)
def encounter(request: HttpRequest, encounter: UUID) -> HttpResponse:
    """Keep a time in touch as it was written now."""
    changed = actions.change(access.owner(request), clock.local().date(), encounter, _answers(request.POST))
    return rendering.see(_after(changed))


@require_POST
def removal(request: HttpRequest, encounter: UUID) -> HttpResponse:
    """Take back a time in touch that was noted by mistake."""
    gone = actions.take_back(access.owner(request), clock.local().date(), encounter)
    return rendering.see(_after(gone) if gone else "/people")
