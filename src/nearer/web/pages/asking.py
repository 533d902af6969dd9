"""Asking somebody one trusts: making the page, reading what came back, and the one-time page itself.

Knows what these pages show. The one-time page is open to whoever has its address and carries nothing of Nearer.
"""

from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import asking as actions
from nearer.actions import needs
from nearer.domain.asking import QUESTIONS, Asking
from nearer.errors import Missing
from nearer.settings import LOOPBACK
from nearer.storage import asking as rows
from nearer.web import access, rendering
from nearer.web.forms import form
from nearer.words import asking as words


def _line(one: Asking) -> dict[str, Any]:
    still_open = one.open(clock.now())
    return {"asking": one, "open": still_open, "standing": words.standing(one, still_open)}


@require_GET
def askings(request: HttpRequest) -> HttpResponse:
    """Show everybody asked."""
    found = rows.askings(access.owner(request))
    return rendering.page(request, "asking.html", section="me", askings=[_line(one) for one in found])


def _show_new(request: HttpRequest) -> HttpResponse:
    return rendering.page(
        request,
        "asking_new.html",
        section="me",
        questions=list(words.questions().values()),
        beginning=words.beginning(),
        name=needs.profile(access.owner(request)).name,
    )


@form(_show_new)
def new(request: HttpRequest) -> HttpResponse:
    """Make a one-time page."""
    said = {name: request.POST.get(name, "") for name in ("label", "name", "words")}
    made = actions.make(access.owner(request), clock.now(), access.form_id(request), said)
    return rendering.see(f"/asking/{made.id}")


@require_GET
def asking(request: HttpRequest, asking: UUID) -> HttpResponse:
    """Show one asking: its address while it is open, the answers once they are there."""
    owner = access.owner(request)
    found = actions.find(owner, asking)
    given = rows.answers(owner, asking)
    texts = words.questions()
    address = request.build_absolute_uri(f"/asked/{rows.code(owner, asking)}")
    return rendering.page(
        request,
        "asking_one.html",
        section="me",
        **_line(found),
        address=address,
        only_here=urlsplit(address).hostname in LOOPBACK,
        answers=[(texts[name], getattr(given, name)) for name in QUESTIONS] if given else [],
    )


@require_POST
def removal(request: HttpRequest, asking: UUID) -> HttpResponse:
    """Delete an asking with its answers."""
    actions.remove(access.owner(request), asking)
    return rendering.see("/asking")


def _closed(request: HttpRequest, missing: Missing) -> HttpResponse:
    return _private(rendering.page(request, "asked_over.html", 404, message=missing.message))


def _private(answer: HttpResponse) -> HttpResponse:
    answer["X-Robots-Tag"] = "noindex"
    return answer


def _show_asked(request: HttpRequest, token: str) -> HttpResponse:
    try:
        told = actions.page(token, clock.now())
    except Missing as missing:
        return _closed(request, missing)
    return _private(rendering.page(request, "asked.html", told=told, token=token, questions=words.questions()))


def _keep_asked(request: HttpRequest, token: str) -> HttpResponse:
    try:
        actions.give(token, clock.now(), {name: request.POST.get(name, "") for name in QUESTIONS})
    except Missing as missing:
        return _closed(request, missing)
    return _private(rendering.page(request, "asked_over.html", message=""))


asked = access.open_to_all(form(_show_asked)(_keep_asked))
