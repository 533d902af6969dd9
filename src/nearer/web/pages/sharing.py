"""Letting somebody in: whom, what they see, comparing words, what they left, ending it. The owner's pages.

Knows what these pages show. Does not know what may follow what.
"""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import accounts, needs
from nearer.actions import sharing as actions
from nearer.actions.sharing import Wanted
from nearer.domain.sharing import DAYS, Grant, State
from nearer.storage import sharing as rows
from nearer.storage import sharing_letters as letters
from nearer.web import access, rendering, slices
from nearer.web.forms import form
from nearer.words import sharing as words
from nearer.words import today as day_words


@require_GET
def sharing(request: HttpRequest) -> HttpResponse:
    """Show everybody let in, with their last line."""
    owner, now = access.owner(request), clock.local()
    actions.tidy(now, owner)
    grants = rows.grants(owner)
    last = letters.latest(owner, [grant.id for grant in grants])
    return rendering.page(
        request,
        "sharing.html",
        section="me",
        alone=accounts.alone(),
        grants=[_line(grant, now) | {"last": last.get(grant.id)} for grant in grants],
    )


def _line(grant: Grant, now: Any) -> dict[str, Any]:
    state = grant.standing(now)
    return {"grant": grant, "state": state, "standing": words.standing(grant, state, now.date())}


def _wanted(request: HttpRequest) -> Wanted:
    given = request.POST
    return Wanted(given.getlist("kinds"), given.get("days", ""), given.get("label", ""), given.get("name", ""))


def _show_new(request: HttpRequest) -> HttpResponse:
    return rendering.page(
        request,
        "sharing_new.html",
        section="me",
        kinds=slices.kinds(),
        days=words.days(),
        name=needs.profile(access.owner(request)).name,
    )


@form(_show_new)
@access.fresh
def new(request: HttpRequest) -> HttpResponse:
    """Invite somebody."""
    made = actions.invite(access.owner(request), clock.local(), access.form_id(request), _wanted(request))
    return rendering.see(f"/sharing/{made.id}")


def _show_grant(request: HttpRequest, grant: UUID) -> HttpResponse:
    owner, now = access.owner(request), clock.local()
    found = actions.find(owner, grant)
    state = found.standing(now)
    code = rows.code(owner, grant) if state is State.INVITED else ""
    return rendering.page(
        request,
        "sharing_grant.html",
        section="me",
        **_line(found, now),
        code=code,
        address=request.build_absolute_uri(f"/invitations/{code}"),
        six=actions.words(owner, found) if state is State.ACCEPTED else (),
        kinds=[words.title(kind) for kind in words.kinds() if kind in found.kinds],
        shared=day_words.day(found.shared.date(), now.date()) if found.shared else "",
        **_left(request, found),
    )


def _left(request: HttpRequest, grant: Grant) -> dict[str, Any]:
    """Return what a guide left: lines, questions, when they looked."""
    owner, today = access.owner(request), clock.local().date()
    looks = [moment.astimezone() for moment in letters.looks(owner, grant.id)]
    return {
        "lines": [(one.text, day_words.day(one.week, today)) for one in letters.encouragements(owner, grant.id)],
        "exchanges": letters.exchanges(owner, grant.id),
        "looks": [f"{day_words.day(moment.date(), today)}, {moment:%H:%M}" for moment in looks],
    }


@require_GET
def grant(request: HttpRequest, grant: UUID) -> HttpResponse:
    """Show one person let in."""
    return _show_grant(request, grant)


@require_GET
def preview(request: HttpRequest, grant: UUID) -> HttpResponse:
    """Show exactly what the other sees."""
    owner, now = access.owner(request), clock.local()
    found = actions.find(owner, grant)
    return rendering.page(
        request,
        "sharing_preview.html",
        section="me",
        **_line(found, now),
        parts=slices.shown(actions.preview(owner, found, now), now.date())
        if found.standing(now) in actions.LIVE
        else [],
    )


@require_POST
@access.fresh
def confirmed(request: HttpRequest, grant: UUID) -> HttpResponse:
    """Let somebody in whose words are the same."""
    actions.confirm(access.owner(request), clock.local(), grant, request.POST.get("words", ""))
    return rendering.see(f"/sharing/{grant}")


def _show_kinds(request: HttpRequest, grant: UUID) -> HttpResponse:
    owner, now = access.owner(request), clock.local()
    found = actions.find_live(owner, grant, now, *actions.LIVE)
    return rendering.page(
        request,
        "sharing_kinds.html",
        section="me",
        grant=found,
        kinds=slices.kinds(),
        days=words.days(),
        chosen=[str(kind) for kind in found.kinds],
        length=found.days if found.days in DAYS else DAYS[0],
    )


@form(_show_kinds)
@access.fresh
def kinds(request: HttpRequest, grant: UUID) -> HttpResponse:
    """Change what somebody sees, and for how long from now."""
    actions.change(access.owner(request), clock.local(), grant, _wanted(request))
    return rendering.see(f"/sharing/{grant}")


@require_POST
def update(request: HttpRequest, grant: UUID) -> HttpResponse:
    """Bring what somebody sees up to date."""
    actions.update(access.owner(request), clock.local(), grant)
    return rendering.see(f"/sharing/{grant}/preview")


@require_POST
def end(request: HttpRequest, grant: UUID) -> HttpResponse:
    """Let somebody in no longer."""
    actions.end(access.owner(request), clock.local(), grant)
    return rendering.see("/sharing")


@require_POST
def removal(request: HttpRequest, grant: UUID) -> HttpResponse:
    """Take somebody off the list."""
    actions.remove(access.owner(request), grant)
    return rendering.see("/sharing")


@form(lambda request, grant, question: _show_grant(request, grant))
def answer(request: HttpRequest, grant: UUID, question: UUID) -> HttpResponse:
    """Answer a question of a guide."""
    text = request.POST.get(f"answer-{question}", "")
    actions.answer(access.owner(request), clock.local(), grant, question, text)
    return rendering.see(f"/sharing/{grant}")


@require_POST
def let_be(request: HttpRequest, grant: UUID, question: UUID) -> HttpResponse:
    """Leave a question without an answer."""
    actions.let_be(access.owner(request), grant, question)
    return rendering.see(f"/sharing/{grant}")
