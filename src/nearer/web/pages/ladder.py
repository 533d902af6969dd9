"""The ladder, the page of a step, the gate, own steps and smaller parts.

Knows what these pages show. Does not decide what fits.
"""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import checks, rungs
from nearer.actions import ladder as actions
from nearer.actions import needs as need_actions
from nearer.actions import practice as practice_actions
from nearer.actions import situation as situations
from nearer.actions import thoughts as thought_actions
from nearer.actions.situation import Situation
from nearer.domain.ladder import Domain, Safety, Step
from nearer.domain.lessons import Moment
from nearer.engine.gate import gentler as gentler_steps
from nearer.errors import Invalid
from nearer.storage import ladder as rows
from nearer.translation import _
from nearer.web import access, lessons, rendering, views
from nearer.web.forms import form
from nearer.words import ladder as words
from nearer.words import why


def _here(request: HttpRequest) -> Situation:
    return situations.read(access.owner(request), clock.local().date())


@require_GET
@access.unchanged
def ladder(request: HttpRequest) -> HttpResponse:
    """Show the ladder, or one domain of it."""
    here = _here(request)
    shown = request.GET.get("domain", "")
    domain = checks.choice(Domain, shown, "domain") if shown else None
    every = rungs.ladder(here, domain)
    near = every if request.GET.get("all") else rungs.around(here, every)
    return rendering.page(
        request,
        "ladder.html",
        section="ladder",
        picture=views.ladder_picture(near, here.state.tally.highest_handled or None),
        rungs=near,
        shown_domain=shown,
        domains=[("", _("All")), *words.domains().items()],
        hidden=[here.steps[step] for step in sorted(here.hidden) if step in here.steps],
        folded=len(every) - len(near),
        more=f"/ladder?domain={shown}&all=1" if len(every) > len(near) else "",
        example=not here.profile.answered,
    )


def _show_step(request: HttpRequest, step: str) -> HttpResponse:
    here = _here(request)
    found = here.step(step)
    attempts = rows.attempts(here.owner, step, most=20)
    rating = rows.last_rating(here.owner, step)
    return rendering.page(
        request,
        "step.html",
        section="ladder",
        step=found,
        why=[],
        safety=_safety(found),
        scene=practice_actions.before_step(found),
        smaller=here.steps.get(found.smaller or ""),
        bolder=here.steps.get(found.bolder or ""),
        history=views.history(here, attempts),
        picture=views.history_picture(here, attempts),
        numbers=why.numbers(here, found),
        hidden=step in here.hidden,
        own=found.own,
        goal=here.profile.goal == step,
        rated=rating.value if rating else None,
        feared=_feared(here, step, rating) if not attempts else "",
        tried=rungs.times_tried(here, step),
    )


def _feared(here: Situation, step: str, rating: rows.Rating | None) -> str:
    """Return what was feared of a step not tried yet: as rated, or the thought it came of."""
    return rating.feared if rating else thought_actions.feared(here.owner, step)


def _safety(step: Step) -> list[str]:
    return words.safety() if step.safety is Safety.SOMEONE_NEW else []


@require_GET
def step(request: HttpRequest, step: str) -> HttpResponse:
    """Show one step with its history and the gate."""
    return _show_step(request, step)


@form(_show_step)
def rating(request: HttpRequest, step: str) -> HttpResponse:
    """Keep what they expect of a step; then plan it, or see something gentler first."""
    value = checks.percent(request.POST.get("value"), "value")
    if value is None:
        raise Invalid(_("Choose a number first: how anxious would you be?"), "value")
    today = clock.local().date()
    gate = actions.rate(
        access.owner(request),
        today,
        rows.Rating(
            step,
            today,
            value,
            checks.text(request.POST.get("feared"), "feared"),
            checks.percent(request.POST.get("likelihood"), "likelihood"),
        ),
        access.form_id(request),
    )
    return rendering.see(f"/steps/{step}/{'plan' if gate.holds else 'gentler'}")


@require_GET
def gentler(request: HttpRequest, step: str) -> HttpResponse:
    """Offer smaller steps after a gate that did not hold; twice at most, then it is theirs to say."""
    here = _here(request)
    found = here.step(step)
    rating = rows.last_rating(here.owner, step)
    before = max(0, rows.refused_on(here.owner, here.today) - 1)
    offers = gentler_steps(here.state, found, tuple(here.steps.values()), here.profile, here.day(), before)
    return rendering.page(
        request,
        "gentler.html",
        section="today",
        step=found,
        rating=rating.value if rating else None,
        offers=[{"step": offer, "why": words.gentler(found, offer)} for offer in offers],
        anyway=not offers,
        lesson=lessons.at(request, Moment.GATE_REFUSED),
    )


@require_POST
def goal(request: HttpRequest, step: str) -> HttpResponse:
    """Make a step the one to reach, or let go of it."""
    need_actions.choose_goal(access.owner(request), clock.local().date(), step)
    return rendering.see(f"/steps/{step}")


@require_POST
def hide(request: HttpRequest, step: str) -> HttpResponse:
    """Take a step off the ladder."""
    actions.hide(access.owner(request), clock.local().date(), step, hidden=True)
    return rendering.see("/ladder")


@require_POST
def show(request: HttpRequest, step: str) -> HttpResponse:
    """Put a step back on the ladder."""
    actions.hide(access.owner(request), clock.local().date(), step, hidden=False)
    return rendering.see(f"/steps/{step}")


def _options(labels: dict[Any, str], chosen: str) -> list[dict[str, Any]]:
    return [{"value": value, "label": label, "checked": value == chosen} for value, label in labels.items()]


def _show_form(request: HttpRequest, step: str = "") -> HttpResponse:
    found = _here(request).step(step) if step else None
    return rendering.page(
        request,
        "step_form.html",
        section="ladder",
        step=found,
        domains=_options(words.domains(), found.domain if found else Domain.ACQUAINTANCES),
        channels=_options(words.channels(), found.channel if found else "face"),
        places=_options(words.places(), found.place if found else "nearby"),
    )


@form(_show_form)
def own_step(request: HttpRequest, step: str = "") -> HttpResponse:
    """Make an own step, or change one."""
    chosen = _here(request).step(step).id if step else f"{actions.OWN}{access.form_id(request)}"
    names = ("title", "how", "where", "domain", "channel", "place", "minutes", "difficulty")
    given = {name: request.POST[name] for name in names if name in request.POST}
    actions.own_step(access.owner(request), clock.local().date(), chosen, actions.Answers(**{"title": ""} | given))
    return rendering.see(f"/steps/{chosen}")


def _show_parts(request: HttpRequest, step: str) -> HttpResponse:
    found = _here(request).step(step)
    return rendering.page(request, "parts.html", section="ladder", step=found, ideas=words.parts(found))


@form(_show_parts)
def parts(request: HttpRequest, step: str) -> HttpResponse:
    """Split a step into smaller ones of their own."""
    lines = request.POST.get("parts", "").splitlines()
    form: UUID = access.form_id(request)
    made = actions.split(access.owner(request), clock.local().date(), form, step, lines)
    return rendering.see(f"/steps/{made[0].id}")
