"""Deciding on a step, and what becomes of the plan.

Knows what these pages show. Does not know which state may follow which.
"""

from datetime import date, timedelta
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import checks, portfolio
from nearer.actions import planner as actions
from nearer.actions import situation as situations
from nearer.domain.ladder import Safety
from nearer.domain.planner import Plan, PlanState
from nearer.errors import Invalid
from nearer.translation import _
from nearer.web import access, rendering, views
from nearer.web.forms import form
from nearer.words import ladder as ladder_words
from nearer.words import planner as words
from nearer.words import today as day_words

AHEAD = 7


def _days(today: date) -> list[dict[str, str]]:
    days = [today + timedelta(days=ahead) for ahead in range(AHEAD)]
    return [{"value": day.isoformat(), "label": day_words.day(day, today)} for day in days]


def _show_plan(request: HttpRequest, step: str) -> HttpResponse:
    here = situations.read(access.owner(request), clock.local().date())
    found = here.step(step)
    return rendering.page(
        request,
        "plan.html",
        section="today",
        step=found,
        days=_days(here.today),
        fallbacks=[gentle for gentle in actions.gentle(here, most=4) if gentle.id != step][:3],
        rewards=words.rewards(),
        fallback_ideas=portfolio.fallbacks(here.owner, found.energy),
        places=words.places(found),
        safety=ladder_words.safety() if found.safety is Safety.SOMEONE_NEW else [],
    )


def _day(value: str, today: date) -> date | None:
    if not value:
        return None
    try:
        day = date.fromisoformat(value)
    except ValueError as error:
        raise Invalid(_("Choose one of the days shown, or leave it open."), "day") from error
    if not today <= day <= today + timedelta(days=366):
        raise Invalid(_("Choose a day from today on."), "day")
    return day


@form(_show_plan)
def plan(request: HttpRequest, step: str) -> HttpResponse:
    """Keep a plan."""
    today = clock.local().date()
    given = request.POST

    def said(name: str) -> str:
        return checks.text(given.get(name), name, 200)

    decided = Plan(
        access.form_id(request),
        step,
        PlanState.OPEN,
        today,
        day=_day(given.get("day", ""), today),
        time=said("time"),
        where=said("where"),
        who=said("who"),
        reward=said("reward"),
        fallback=said("fallback"),
        fallback_step=said("fallback_step"),
    )
    actions.commit(access.owner(request), today, decided)
    return rendering.see("/")


@require_GET
def fell(request: HttpRequest, plan: UUID) -> HttpResponse:
    """Show what to do instead of a plan that fell through."""
    here = situations.read(access.owner(request), clock.local().date())
    found = actions.find(here.owner, plan)
    shown = views.plan(here, found)
    return rendering.page(
        request,
        "fell.html",
        section="today",
        plan=shown,
        step=shown["step"],
        fallback_title=shown["fallback"],
        gentle=actions.gentle(here),
    )


@require_POST
def not_today(request: HttpRequest, plan: UUID) -> HttpResponse:
    """Put a plan aside."""
    actions.not_today(access.owner(request), clock.local().date(), plan)
    return rendering.see("/")


@require_POST
def fell_through(request: HttpRequest, plan: UUID) -> HttpResponse:
    """Note that a plan fell through, and offer the fallback."""
    actions.fell_through(access.owner(request), plan)
    return rendering.see(f"/plans/{plan}")


@require_POST
def smaller(request: HttpRequest, plan: UUID) -> HttpResponse:
    """Take a plan off the table and look at something smaller."""
    swapped = actions.swap(access.owner(request), plan)
    return rendering.see(f"/steps/{swapped.step}/gentler")


@require_POST
def fallback(request: HttpRequest, plan: UUID) -> HttpResponse:
    """Put the fallback in the place of a plan that fell through."""
    form = access.form_id(request)
    actions.take_fallback(access.owner(request), clock.local().date(), form, plan, request.POST.get("step", ""))
    return rendering.see("/")


@require_POST
def pause(request: HttpRequest) -> HttpResponse:
    """Rest from everything."""
    actions.pause(access.owner(request), clock.local().date())
    return rendering.see("/")


@require_POST
def resume(request: HttpRequest) -> HttpResponse:
    """Come back."""
    actions.resume(access.owner(request), clock.local().date())
    return rendering.see("/")
