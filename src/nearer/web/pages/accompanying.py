"""Accompanying somebody: the invitation, those one accompanies, and what one of them shares. The guide's pages.

Knows what these pages show. Does not know what may be seen (that is asked anew by every action).
"""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import accompanying as actions
from nearer.actions import accounts
from nearer.domain.sharing import QUESTIONS, State
from nearer.storage import codes
from nearer.web import access, rendering, slices
from nearer.web.forms import form
from nearer.words import accompanying as words
from nearer.words import sharing as sharing_words
from nearer.words import today as day_words


def _show_list(request: HttpRequest) -> HttpResponse:
    owner, now = access.owner(request), clock.local()
    listed = actions.listed(owner, now)
    waiting = [one for one, state in listed if state is State.ACCEPTED]
    return rendering.page(
        request,
        "accompanying.html",
        section="me",
        alone=accounts.alone(),
        open=[one for one, state in listed if state is State.ACTIVE],
        waiting=waiting,
        six=actions.words(owner) if waiting else (),
    )


@form(_show_list)
def accompanying(request: HttpRequest) -> HttpResponse:
    """Show those one accompanies; POST leads from a typed code to its invitation."""
    code = codes.tidy(request.POST.get("code", ""))
    actions.invitation(code, clock.local())
    return rendering.see(f"/invitations/{code}")


def _show_invitation(request: HttpRequest, code: str) -> HttpResponse:
    told = actions.invitation(code, clock.local())
    return rendering.page(
        request,
        "invitation.html",
        section="me",
        told=told,
        code=codes.tidy(code),
        kinds=[sharing_words.title(kind) for kind in sharing_words.kinds() if kind in told.kinds],
    )


@form(_show_invitation)
@access.fresh
def invitation(request: HttpRequest, code: str) -> HttpResponse:
    """Show an invitation; POST takes it up."""
    actions.accept(access.owner(request), clock.local(), code)
    return rendering.see("/accompanying")


def _show_one(request: HttpRequest, grant: UUID) -> HttpResponse:
    now = clock.local()
    seen = actions.see(access.owner(request), now, grant)
    return rendering.page(request, "accompanying_one.html", section="me", **_shown(seen, now))


def _shown(seen: actions.Seen, now: Any) -> dict[str, Any]:
    today = now.date()
    return {
        "companion": seen.companion,
        "parts": slices.shown(seen.shared, today),
        "day": day_words.day(seen.shared.day, today),
        "answers": seen.answers,
        "waiting": seen.waiting,
        "full": seen.waiting >= QUESTIONS,
        "encouraged": seen.encouraged,
        "ideas": [(line,) for line in words.lines()],
    }


@require_GET
def one(request: HttpRequest, grant: UUID) -> HttpResponse:
    """Show what somebody shares."""
    return _show_one(request, grant)


@form(_show_one)
def lines(request: HttpRequest, grant: UUID) -> HttpResponse:
    """Leave a line."""
    text = request.POST.get("line", "") or request.POST.get("idea", "")
    actions.encourage(access.owner(request), clock.local(), grant, access.form_id(request), text)
    return rendering.see(f"/accompanying/{grant}#line")


@form(_show_one)
def questions(request: HttpRequest, grant: UUID) -> HttpResponse:
    """Leave a question."""
    text = request.POST.get("question", "")
    actions.ask(access.owner(request), clock.local(), grant, access.form_id(request), text)
    return rendering.see(f"/accompanying/{grant}#questions")


@require_POST
def end(request: HttpRequest, grant: UUID) -> HttpResponse:
    """Accompany somebody no longer."""
    actions.leave(access.owner(request), grant)
    return rendering.see("/accompanying")
