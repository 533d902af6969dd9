"""Groups: the list, the page of one, writing one down, having been there, and small parts towards it.

Knows what these pages show. Does not know what a visit changes.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, QueryDict
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import checks, joining
from nearer.actions import groups as actions
from nearer.actions import situation as situations
from nearer.domain.groups import Group, GroupState, Kind, Part, Visit, next_meeting
from nearer.domain.lessons import Moment
from nearer.domain.people import Entry
from nearer.storage import groups as rows
from nearer.storage import people as people_rows
from nearer.web import access, lessons, rendering
from nearer.web.forms import form
from nearer.words import groups as words
from nearer.words import today as day_words

SHOWN = 12
"""Groups of one state shown at once."""
LATEST = 5


@require_GET
@access.unchanged
def groups(request: HttpRequest) -> HttpResponse:
    """Show all groups by where one stands with them, or those of one state."""
    owner, today = access.owner(request), clock.local().date()
    chosen = request.GET.get("state", "")
    states = [checks.choice(GroupState, chosen, "state")] if chosen else list(words.headings())
    most = SHOWN * 10 if chosen else SHOWN
    parts = [
        {"state": state, "heading": words.headings()[state], "groups": [_line(one, today) for one in found[:most]]}
        | {"more": len(found) > most}
        for state in states
        if (found := rows.groups(owner, [state], most + 1))
    ]
    coming = actions.upcoming(owner, today, 7)[:1] if not chosen else []
    return rendering.page(
        request,
        "groups.html",
        section="people",
        parts=parts,
        coming=_line(coming[0][1], today) if coming else None,
        chosen=chosen,
    )


def _line(group: Group, today: date) -> dict[str, Any]:
    return {
        "id": group.id,
        "name": group.name,
        "facts": words.facts(group),
        "meets": words.meets(group, next_meeting(group, today), today),
        "visits": words.visits(group, today),
    }


def _visit(visit: Visit, number: int, circles: Mapping[UUID, Entry], today: date) -> dict[str, Any]:
    there = [circles[one].name for one in visit.people if one in circles]
    return {
        "id": visit.id,
        "nth": words.nth(number),
        "day": day_words.day(visit.day, today),
        "there": ", ".join([*there, *([visit.others] if visit.others else [])]),
        "felt": words.felts().get(visit.felt or 0, ""),
        "note": visit.note,
    }


def _visits(group: Group, found: list[Visit], circles: Mapping[UUID, Entry], today: date) -> list[dict[str, Any]]:
    return [_visit(visit, group.visits - place, circles, today) for place, visit in enumerate(found)]


def _choices(circles: Mapping[UUID, Entry], chosen: tuple[UUID, ...]) -> list[dict[str, Any]]:
    return [{"value": one.id, "label": one.name} for one in actions.to_choose(circles, chosen)]


@require_GET
def group(request: HttpRequest, group: UUID) -> HttpResponse:
    """Show one group, what comes next there, and what has been."""
    return _show_group(request, group)


def _show_group(request: HttpRequest, group: UUID, template: str = "group.html") -> HttpResponse:
    here = situations.read(access.owner(request), clock.local().date())
    found = actions.find(here.owner, group)
    circles = people_rows.roster(here.owner)
    visits = list(rows.visits(here.owner, group, LATEST if template == "group.html" else LATEST * 10))
    part = joining.next_part(here, found) if found.state is GroupState.BELONG else None
    return rendering.page(
        request,
        template,
        section="people",
        group=found,
        line=_line(found, here.today),
        here=[{"id": one, "name": circles[one].name} for one in found.people if one in circles],
        part={"key": part, "title": words.part(part, found)[0]} if part else None,
        planned=_planned(here, found),
        visits=_visits(found, visits, circles, here.today),
        more=found.visits > len(visits),
        today_done=found.last == here.today,
        gently=here.profile.cautious,
        people=_choices(circles, found.people),
        felts=words.felts().items(),
        agains=words.agains().items(),
        today=here.today,
        lesson=_lesson(request, found) if not here.profile.cautious else None,
    )


def _lesson(request: HttpRequest, group: Group) -> dict[str, Any] | None:
    """Return a short card before the first visit; whoever goes there needs none."""
    before = group.state is GroupState.MIGHT and not group.visits
    return lessons.at(request, Moment.FIRST_GROUP_VISIT) if before else None


def _planned(here: situations.Situation, group: Group) -> dict[str, str] | None:
    """Return the step of the ladder that leads there, the latest kind of visit first."""
    if group.state is not GroupState.PLANNED:
        return None
    ids = [joining.step_id(group, part) for part in (Part.BACK, Part.AGAIN, Part.FIRST)]
    return next(({"id": one, "title": here.steps[one].title} for one in ids if one in here.steps), None)


def _options(labels: Mapping[Any, str], chosen: Any) -> list[dict[str, Any]]:
    return [{"value": value, "label": label, "checked": str(value) == str(chosen)} for value, label in labels.items()]


def _show_form(request: HttpRequest, group: UUID | None = None) -> HttpResponse:
    owner = access.owner(request)
    found = actions.find(owner, group) if group else None
    weekday = "" if found is None or found.weekday is None else found.weekday
    return rendering.page(
        request,
        "group_form.html",
        section="people",
        group=found,
        action=request.path,
        kinds=_options(words.kinds(), found.kind if found else Kind.CLUB),
        states=_options(words.states(), found.state if found else GroupState.MIGHT),
        everies=_options(words.everies(), found.every if found else ""),
        weekdays=_options(words.weekdays(), weekday),
        costs=_options({int(cost): label for cost, label in words.costs().items()}, int(found.cost) if found else 0),
        people=_choices(people_rows.roster(owner), found.people if found else ()),
        ticked=[str(one) for one in found.people] if found else [],
    )


_TEXTS = (
    "name",
    "kind",
    "state",
    "hope",
    "where",
    "weekday",
    "every",
    "time",
    "next",
    "cost",
    "others",
    "role",
    "notes",
)


def _answers(given: QueryDict) -> actions.Answers:
    texts: dict[str, Any] = {name: given[name] for name in _TEXTS if name in given}
    return actions.Answers(**({"name": ""} | texts), people=tuple(given.getlist("people")))


@form(_show_form)
def new(request: HttpRequest) -> HttpResponse:
    """Write a group down."""
    made = actions.add(access.owner(request), access.form_id(request), _answers(request.POST))
    return rendering.see(f"/groups/{made.id}")


@form(_show_form)
def edit(request: HttpRequest, group: UUID) -> HttpResponse:
    """Change a group."""
    actions.change(access.owner(request), group, _answers(request.POST))
    return rendering.see(f"/groups/{group}")


def _show_visits(request: HttpRequest, group: UUID) -> HttpResponse:
    return _show_group(request, group, "group_visits.html")


@form(_show_visits)
def visits(request: HttpRequest, group: UUID) -> HttpResponse:
    """Keep that they were there; GET shows the form and the visits."""
    given = request.POST
    names = ("day", "others", "felt", "again", "next", "note")
    texts: dict[str, Any] = {name: given[name] for name in names if name in given}
    came = actions.Came(**texts, people=tuple(given.getlist("people")))
    actions.visited(access.owner(request), clock.local().date(), access.form_id(request), group, came)
    return rendering.see(f"/groups/{group}")


@require_POST
def unvisit(request: HttpRequest, group: UUID, visit: UUID) -> HttpResponse:
    """Take back a visit noted by mistake."""
    actions.unvisit(access.owner(request), clock.local().date(), group, visit)
    return rendering.see(f"/groups/{group}/visits")


@require_POST
def steps(request: HttpRequest, group: UUID) -> HttpResponse:
    """Put a part of getting to know a group on the ladder, and go to its gate."""
    part = checks.choice(Part, request.POST.get("part", ""), "part")
    step = joining.set_out(access.owner(request), group, part, words.part)
    return rendering.see(f"/steps/{step}")


@require_POST
def left_out(request: HttpRequest, group: UUID) -> HttpResponse:
    """Note that a part is not for them here."""
    joining.leave_out(access.owner(request), group, request.POST.get("part", ""))
    return rendering.see(f"/groups/{group}")


@require_POST
def rest(request: HttpRequest, group: UUID) -> HttpResponse:
    """Let a group rest."""
    actions.move(access.owner(request), group, GroupState.RESTED)
    return rendering.see(f"/groups/{group}")


@require_POST
def resume(request: HttpRequest, group: UUID) -> HttpResponse:
    """Say that they go there again."""
    actions.move(access.owner(request), group, GroupState.BELONG)
    return rendering.see(f"/groups/{group}")


@require_POST
def removal(request: HttpRequest, group: UUID) -> HttpResponse:
    """Delete a group."""
    actions.remove(access.owner(request), group)
    return rendering.see("/groups")
