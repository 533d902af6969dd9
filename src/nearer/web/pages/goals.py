"""Goals: those there are, choosing one, and every button on them.

Knows what this page shows. Does not count.
"""

from datetime import date
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from nearer import clock
from nearer.actions import goals as actions
from nearer.actions.goals import Shown
from nearer.domain.goals import MOST_OPEN
from nearer.web import access, rendering
from nearer.web.forms import form
from nearer.words import goals as words


def _show(request: HttpRequest) -> HttpResponse:
    owner, today = access.owner(request), clock.local().date()
    found = [shape(one, today) for one in actions.shown(owner, today)]
    return rendering.page(
        request, "goals.html", section="me", goals=found, room=len(found) < MOST_OPEN, **words.choices()
    )


def shape(one: Shown, today: date) -> dict[str, Any]:
    """Return a goal as its page and the look back show it."""
    return {
        "id": one.goal.id,
        "title": words.title(one.goal),
        "often": words.often(one.goal),
        "standing": words.standing(one),
        "before": words.before(one),
        "until": words.until(one.goal, (one.goal.until - today).days),
        "changes": list(words.changes(one.goal).items()),
    }


@form(access.unchanged(_show))
def goals(request: HttpRequest) -> HttpResponse:
    """Show the goals, or keep a new one."""
    given = actions.Answers(**{name: request.POST.get(name, "") for name in actions.Answers.__dataclass_fields__})
    actions.choose(access.owner(request), clock.local().date(), access.form_id(request), given)
    return rendering.see("/goals")


@require_POST
def counted(request: HttpRequest, goal: UUID) -> HttpResponse:
    """Count one more by hand."""
    actions.count(access.owner(request), clock.local().date(), access.form_id(request), goal)
    return rendering.see("/goals")


def _show_goals(request: HttpRequest, goal: UUID) -> HttpResponse:
    return _show(request)


@form(_show_goals)
def size(request: HttpRequest, goal: UUID) -> HttpResponse:
    """Make a goal smaller, keep it, or make it bigger."""
    actions.change(access.owner(request), clock.local().date(), goal, request.POST.get("change", ""))
    return rendering.see("/goals")


@require_POST
def end(request: HttpRequest, goal: UUID) -> HttpResponse:
    """Let a goal go."""
    actions.end(access.owner(request), goal)
    return rendering.see("/goals")
