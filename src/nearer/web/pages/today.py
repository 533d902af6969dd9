"""Today: one suggestion, what is planned, a kind word.

Knows what belongs on the first page. Does not choose the step.
"""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import ladder as ladder_actions
from nearer.actions import measures as measure_actions
from nearer.actions import needs as needs_actions
from nearer.actions import planner as actions
from nearer.actions import situation as situations
from nearer.actions.situation import Situation
from nearer.storage import ladder as ladder_rows
from nearer.storage import needs as need_rows
from nearer.storage import planner as rows
from nearer.web import access, rendering, views
from nearer.words import changes
from nearer.words import today as words


@require_GET
@access.unchanged
def today(request: HttpRequest) -> HttpResponse:
    """Show today's page, or where the first questions were left."""
    now = clock.local()
    here = situations.read(access.owner(request), now.date())
    if not here.profile.settled:
        return rendering.see(_resume(here))
    paused = rows.paused_since(here.owner) is not None
    energy = need_rows.energy(here.owner, here.today)
    plans = rows.open_plans(here.owner)
    busy = any(plan.day is None or plan.day <= here.today for plan in plans)
    given = None if paused or busy else actions.suggestion(here, energy)
    return rendering.page(
        request,
        "today.html",
        section="today",
        greeting=words.greeting(now.hour, here.profile.name),
        energy=energy,
        suggestion=views.suggestion(here, given),
        plans=[views.plan(here, plan) for plan in plans],
        paused=paused,
        support_first=here.profile.cautious,
        worse=here.profile.worse(here.today),
        ask_week=not paused and measure_actions.due(here),
        returned="" if paused else words.returned(here.today.toordinal() - here.state.day),
        **_last(here),
    )


def _resume(here: Situation) -> str:
    name = needs_actions.next_open(here.profile)
    if not here.profile.answered:
        return "/welcome"
    return f"/questions/{name}" if name else "/ratings"


def _last(here: Situation) -> dict[str, Any]:
    """Return the last win, and whether the last one hurt."""
    latest = ladder_rows.attempts(here.owner, most=1)
    if not latest:
        return {"kept": "", "ask_after": False}
    title = here.steps[latest[0].step].title if latest[0].step in here.steps else ""
    hurt = changes.hard(latest[0]) and (here.today - latest[0].day).days <= 3
    return {"kept": "" if hurt else title, "ask_after": hurt}


@require_POST
def decline(request: HttpRequest, step: str) -> HttpResponse:
    """Keep a "not this" or "wrong reason"."""
    wrong_reason = request.POST.get("reason") == "reason"
    ladder_actions.decline(access.owner(request), clock.local().date(), access.form_id(request), step, wrong_reason)
    return rendering.see("/")
