"""Bringing back an attempt, and seeing what changed.

Knows these two pages. Does not compute what changed.
"""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, QueryDict
from django.views.decorators.http import require_GET

from nearer import clock
from nearer.actions import checks, encounters, joining
from nearer.actions import ladder as actions
from nearer.actions import planner as plan_actions
from nearer.actions import situation as situations
from nearer.domain.ladder import Attempt, Felt, Happened
from nearer.domain.lessons import Moment
from nearer.domain.planner import Plan
from nearer.errors import Invalid, Missing
from nearer.storage import ladder as rows
from nearer.storage import needs as need_rows
from nearer.storage import people as people_rows
from nearer.translation import _
from nearer.web import access, lessons, pictures, rendering, views
from nearer.web.forms import form
from nearer.web.pages.encounters import ticks
from nearer.words import changes
from nearer.words import people as people_words

RECENT = 10


def _said_before(request: HttpRequest, step: str, plan: UUID | None) -> tuple[str, Plan | rows.Rating | None]:
    here = access.owner(request)
    planned = plan_actions.find(here, plan) if plan else None
    step = planned.step if planned else step
    return step, planned or rows.last_rating(here, step)


def _show(request: HttpRequest, step: str = "", plan: UUID | None = None) -> HttpResponse:
    step, before = _said_before(request, step, plan)
    here = situations.read(access.owner(request), clock.local().date())
    expected = None if before is None else before.expected if isinstance(before, Plan) else before.value
    return rendering.page(
        request,
        "attempt.html",
        section="today",
        step=here.step(step),
        expected=expected,
        feared=before.feared if before else "",
        likelihood=before.likelihood if before else None,
        action=request.path,
    )


def _brought(given: QueryDict, step: str) -> Attempt:
    """Read an attempt from its form; everything but the one tap may be missing."""
    happened = given.get("happened", "")
    if happened not in ("", "0", "50", "100"):
        raise Invalid(_("Choose no, partly or yes."), "happened")
    return Attempt(
        step,
        clock.local().date(),
        felt=checks.choice(Felt, given.get("felt", ""), "felt") if given.get("felt") else None,
        peak=checks.percent(given.get("peak"), "peak"),
        happened=Happened(int(happened)) if happened else None,
        next_likelihood=checks.percent(given.get("next_likelihood"), "next_likelihood"),
        completed=given.get("completed") != "0",
        learned=checks.text(given.get("learned"), "learned"),
        adjust=checks.text(given.get("adjust"), "adjust"),
    )


@form(_show)
def attempt(request: HttpRequest, step: str = "", plan: UUID | None = None) -> HttpResponse:
    """Keep an attempt and show what changed."""
    step, _before = _said_before(request, step, plan)
    today = clock.local().date()
    kept = actions.attempt(access.owner(request), today, access.form_id(request), _brought(request.POST, step), plan)
    return rendering.see(f"/attempts/{kept}")


def _show_after(request: HttpRequest, attempt: UUID) -> HttpResponse:
    here = situations.read(access.owner(request), clock.local().date())
    found = rows.attempt(here.owner, attempt)
    if found is None:
        raise Missing(_("There is no such attempt. The page of each step keeps its own."))
    energy = need_rows.energy(here.owner, here.today)
    step = here.step(found.step)
    return rendering.page(
        request,
        "after.html",
        section="today",
        step=step,
        expected=found.expected,
        peak=found.peak,
        next=found.next_likelihood,
        picture=pictures.change(
            pictures.Point("", found.expected, found.peak), (found.likelihood, found.next_likelihood)
        ),
        likelihood=found.likelihood,
        sentence=changes.sentence(found),
        win=changes.win(found, step.title),
        record=changes.record(rows.attempts(here.owner, most=RECENT)),
        hard=changes.hard(found),
        feared_happened=found.happened is Happened.YES,
        kindness=changes.kindness() if changes.hard(found) else [],
        moved=changes.moved(found),
        suggestion=views.suggestion(here, plan_actions.suggestion(here, energy)),
        lesson=_lesson(request, found),
        **_with(request, found, attempt),
    )


def _lesson(request: HttpRequest, found: Attempt) -> dict[str, Any] | None:
    """Return a card for after a hard one, or for after one that went better than feared."""
    if changes.hard(found):
        return lessons.at(request, Moment.AFTER_HARD, typing=True)
    return lessons.at(request, Moment.AFTER_BETTER, typing=True) if found.better_than_feared else None


def _with(request: HttpRequest, found: Attempt, attempt: UUID) -> dict[str, Any]:
    """Return with whom it was, once that was told, or whom a name that was typed may mean."""
    owner = access.owner(request)
    met = people_rows.encounter(owner, encounters.of_attempt(attempt))
    unclear = getattr(getattr(request, "problem", None), "people", ())
    circles = people_rows.roster(owner) if met or unclear else {}
    there = [circles[row] for row in met.people if row in circles] if met else []
    return {
        "attempt": attempt,
        "group": joining.of_step(owner, found.step),
        "met": met,
        "met_words": people_words.encounter(met, people_words.names(there), clock.local().date()) if met else "",
        "people": ticks(request, circles, ())[: len(unclear) + len(request.POST.getlist("people"))],
    }


@require_GET
def after(request: HttpRequest, attempt: UUID) -> HttpResponse:
    """Show what changed by an attempt and what comes next."""
    return _show_after(request, attempt)


@form(_show_after)
def met(request: HttpRequest, attempt: UUID) -> HttpResponse:
    """Keep with whom an attempt was; somebody new comes into the circles."""
    given = request.POST
    answers = encounters.Answers(tuple(str(one) for one in given.getlist("people")), given.get("names", ""))
    encounters.from_attempt(access.owner(request), clock.local().date(), attempt, answers)
    return rendering.see(f"/attempts/{attempt}")
