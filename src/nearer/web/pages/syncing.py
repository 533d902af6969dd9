"""One's own server: connecting it, choosing what is shared, syncing now, what came of it, and letting go.

Knows what these pages show. Does not know what a sync does. Looking at a page never asks the server anything.
"""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import syncing as actions
from nearer.domain.syncing import Holds
from nearer.gateways import here
from nearer.storage import people as people_rows
from nearer.web import access, rendering
from nearer.web.forms import form
from nearer.words import syncing as words

SHOWN = 30
"""Questions on a page; each is a field of the form."""


@require_GET
def syncing(request: HttpRequest) -> HttpResponse:
    """Show the server that is connected, or what connecting one is good for."""
    server = actions.connected(access.owner(request))
    if server:
        return rendering.see(f"/sync/{server.id}")
    return rendering.page(request, "sync.html", section="me", ended="ended" in request.GET)


def _show_new(request: HttpRequest) -> HttpResponse:
    return rendering.page(request, "sync_new.html", section="me")


@form(_show_new)
def new(request: HttpRequest) -> HttpResponse:
    """Connect a server."""
    given = request.POST
    typed = actions.Typed(given.get("url", ""), given.get("user", ""), given.get("password", ""))
    server = actions.connect(access.owner(request), access.form_id(request), typed, here.zone().key)
    return rendering.see(f"/sync/{server.id}/choice")


@require_GET
def server(request: HttpRequest, server: UUID) -> HttpResponse:
    """Show what is shared, what the last sync did, and who is asked about."""
    owner = access.owner(request)
    found = actions.find(owner, server)
    if not found.chosen:
        return rendering.see(f"/sync/{server}/choice")
    return rendering.page(
        request,
        "sync_server.html",
        section="me",
        server=found,
        shared=words.shared(found),
        last=words.last(found, clock.local().date(), here.zone()),
        done=words.done(found),
        quiet=words.quiet(found.changes) if found.synced and not found.problem else "",
        questions=words.questions(found, people_rows.roster(owner))[:SHOWN] if found.questions else [],
        answers=words.answers(),
    )


def _show_choice(request: HttpRequest, server: UUID) -> HttpResponse:
    found = actions.find(access.owner(request), server)
    return rendering.page(
        request,
        "sync_choice.html",
        section="me",
        server=found,
        books=words.books(found, Holds.PEOPLE),
        calendars=words.books(found, Holds.EVENTS),
        book=words.usual(found, Holds.PEOPLE),
        calendar=words.usual(found, Holds.EVENTS),
    )


@form(_show_choice)
def choice(request: HttpRequest, server: UUID) -> HttpResponse:
    """Keep what is shared."""
    given = request.POST
    chosen = actions.Choice(
        given.get("book", ""),
        given.get("calendar", ""),
        "notes" in given.getlist("more"),
        "titles" in given.getlist("more"),
        given.get("zone", ""),
    )
    actions.choose(access.owner(request), server, chosen)
    return rendering.see(f"/sync/{server}")


@require_POST
def run(request: HttpRequest, server: UUID) -> HttpResponse:
    """Sync now."""
    # What speaks with servers and merges is loaded with the first sync, not at every start.
    from nearer.actions import syncing_runs

    wish = syncing_runs.Wish(clock.now(), meant=bool(request.POST.get("meant")))
    syncing_runs.sync(access.owner(request), server, wish)
    return rendering.see(f"/sync/{server}")


@require_POST
def answers(request: HttpRequest, server: UUID) -> HttpResponse:
    """Keep who the cards are that were asked about."""
    given = request.POST
    told = {given.get(f"href-{number}", ""): given.get(f"card-{number}", "") for number in range(1, SHOWN + 1)}
    said = {href: answer == "same" for href, answer in told.items() if answer in ("same", "other")}
    actions.answer(access.owner(request), server, said)
    return rendering.see(f"/sync/{server}")


def _show_password(request: HttpRequest, server: UUID) -> HttpResponse:
    found = actions.find(access.owner(request), server)
    return rendering.page(request, "sync_password.html", section="me", server=found)


@form(_show_password)
def password(request: HttpRequest, server: UUID) -> HttpResponse:
    """Keep another password."""
    actions.new_password(access.owner(request), server, request.POST.get("password", ""))
    return rendering.see(f"/sync/{server}")


@require_POST
def removal(request: HttpRequest, server: UUID) -> HttpResponse:
    """Let go of a server."""
    actions.disconnect(access.owner(request), server)
    return rendering.see("/sync?ended=1")
