"""Today: one suggestion, what is planned, a kind word.

Knows what belongs on the first page. Does not choose the step.
"""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import groups
from nearer.actions import ladder as ladder_actions
from nearer.actions import measures as measure_actions
from nearer.actions import needs as needs_actions
from nearer.actions import planner as actions
from nearer.actions import situation as situations
from nearer.actions.situation import Situation
from nearer.storage import ladder as ladder_rows
from nearer.storage import needs as need_rows
from nearer.storage import people as people_rows
from nearer.storage import planner as rows
from nearer.storage import reaching as reaching_rows
from nearer.web import access, rendering, views
from nearer.web.pages.people import might_be_nice
from nearer.words import changes
from nearer.words import reaching as reaching_words
from nearer.words import today as words

AHEAD = 3
"""Days within which a meeting of a group is told."""


@require_GET
@access.unchanged
def today(request: HttpRequest) -> HttpResponse:
    """Show today's page, or where the first questions were left."""
    now = clock.local()
    here = situations.read(access.owner(request), now.date())
    if not here.profile.settled and (onward := _resume(here)):
        return rendering.see(onward)
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
        **({} if paused else _people(here)),
        **_last(here),
    )


def _resume(here: Situation) -> str:
    name = needs_actions.next_open(here.profile)
    if not here.profile.answered:
        return "/welcome"
    if name:
        return f"/questions/{name}"
    return "/ratings" if needs_actions.next_situation(here) else ""


def _people(here: Situation) -> dict[str, Any]:
    """Return whom it might be nice to reach, which message had no answer, and where one is expected next."""
    circles = people_rows.roster(here.owner)
    silent = [one for one in reaching_rows.silent(here.owner, here.today) if one.person in circles] if circles else []
    meetings = groups.upcoming(here.owner, here.today, AHEAD)
    return {
        "nice": might_be_nice(circles, here.today),
        "quiet": reaching_words.quiet(silent, circles[silent[0].person].name if silent else ""),
        "quiet_link": f"/reach-outs/{silent[0].id}/silence" if len(silent) == 1 else "/reach-outs",
        "meeting": views.meeting(meetings[0], here.today) if meetings else None,
    }


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
