"""The two questions of the week, and what the weeks say.

Knows what these pages show. Does not know what is a change.
"""

from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import measures as actions
from nearer.actions import needs as need_actions
from nearer.actions import sharing
from nearer.actions.measures import Weeks
from nearer.domain.measures import Kind, same_week
from nearer.storage import planner as plan_rows
from nearer.web import access, lines, rendering
from nearer.web.forms import form
from nearer.words import measures as words
from nearer.words import today as day_words


def _show_questions(request: HttpRequest) -> HttpResponse:
    today = clock.local().date()
    given = actions.this_week(access.owner(request), today)
    return rendering.page(
        request,
        "measures_form.html",
        section="me",
        questions=[(kind, words.question(kind), words.ends(kind)) for kind in Kind],
        given={kind: round(one.value) for kind, one in given.items()},
        day=day_words.day(min(one.day for one in given.values()), today) if given else "",
    )


@form(_show_questions)
def check_in(request: HttpRequest) -> HttpResponse:
    """Keep the answers of a week, or skip it."""
    owner, today = access.owner(request), clock.local().date()
    if "skip" in request.POST:
        actions.put_off(owner, today)
        return rendering.see("/")
    actions.check_in(owner, today, {kind: request.POST.get(kind) for kind in Kind})
    sharing.refresh(owner, clock.local())
    return rendering.see("/progress")


@require_POST
def later(request: HttpRequest) -> HttpResponse:
    """Ask no more this week."""
    actions.put_off(access.owner(request), clock.local().date())
    return rendering.see("/")


@require_GET
@access.unchanged
def progress(request: HttpRequest) -> HttpResponse:
    """Show loneliness and mood over the weeks."""
    owner, today = access.owner(request), clock.local().date()
    weeks = actions.weeks(owner, today)
    return rendering.page(
        request,
        "measures.html",
        section="me",
        parts=[_part(one, today) for one in weeks],
        explained=words.explained(weeks),
        answered=any(same_week(one.answers[-1], today) for one in weeks),
        worse=need_actions.profile(owner).worse(today),
        paused=plan_rows.paused_since(owner) is not None,
    )


def _part(weeks: Weeks, today: date) -> dict[str, Any]:
    return {
        "kind": weeks.kind,
        "title": words.title(weeks.kind),
        "sentence": words.sentence(weeks),
        "described": words.described(weeks),
        "drawing": lines.drawing(
            weeks.line,
            [(one.day, one.value) for one in weeks.answers],
            lambda day: day_words.day(day, today),
        ),
        "rows": _rows(weeks, today),
    }


def _rows(weeks: Weeks, today: date) -> list[tuple[str, int, int, str]]:
    """Return day, answer, line and band of each week, newest first."""
    line, places = weeks.line, {int(day): place for place, day in enumerate(weeks.line.days)}
    found = [(one, places[one.day.toordinal()]) for one in reversed(weeks.answers)]
    return [
        (
            day_words.day(one.day, today),
            round(one.value),
            round(line.mean[at]),
            words.between(line.low[at], line.high[at]),
        )
        for one, at in found
    ]
