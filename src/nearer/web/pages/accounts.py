"""Joining, coming in, recovery and a password set anew: what somebody meets before they are in, and logging out.

Knows what these pages show and which cookie they give. Does not know what opens an account.
"""

from contextlib import suppress
from typing import Any
from urllib.parse import urlencode

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import accounts as actions
from nearer.actions import passkeys, passwords, recovering, second_step
from nearer.actions.accounts import Came, Joining, Typed
from nearer.actions.recovering import Recovering
from nearer.errors import Invalid, Missing, NearerError
from nearer.settings import read
from nearer.storage import sessions
from nearer.storage.sealing import Owner
from nearer.storage.sessions import Visit
from nearer.translation import _
from nearer.web import access, rendering
from nearer.web.forms import form
from nearer.web.onward import START, ours
from nearer.words import accounts as words


def onward(request: HttpRequest) -> str:
    """Return where somebody was going, if that is a page of ours."""
    wanted = ours(str(request.POST.get("next") or request.GET.get("next", "")))
    return START if wanted.startswith(("/come-in", "/exit", "/log-out")) else wanted


def _typed(request: HttpRequest) -> Typed:
    given = request.POST
    return Typed(
        given.get("name", ""),
        given.get("password", ""),
        "own_device" in given,
        words.browser(request.headers.get("User-Agent", "")),
    )


@access.open_to_all
@require_POST
def strength(request: HttpRequest) -> HttpResponse:
    """Say how hard to guess a password is that is being typed, from 0 (would be refused) to 4; nothing is kept."""
    given = request.POST
    try:
        found = passwords.check(given.get("password", ""), given.get("name", ""))
    except Invalid as refused:
        return JsonResponse({"value": 0, "said": refused.message})
    return JsonResponse({"value": found, "said": words.strength(found)})


def _to_code(request: HttpRequest) -> str:
    """Return the address of a recovery code for who just set a password: it says how hard to guess that is, and leads
    on to where they were going."""
    strength = passwords.check(request.POST.get("password", ""), request.POST.get("name", ""))
    wanted = onward(request)
    more = {"next": wanted} if wanted != START else {}
    return f"/opens/recovery?{urlencode({'done': strength.name.lower(), **more})}"


def _in(request: HttpRequest, came: Came, address: str) -> HttpResponse:
    """Send somebody on who came in: what was known of this browser before is worth nothing."""
    sessions.end(request.COOKIES.get(access.COOKIE, ""))
    return access.come_in(request, came, address)


def _show_locked(request: HttpRequest) -> HttpResponse:
    return rendering.page(request, "locked.html", **{**access.ways_in(request), "next": onward(request)})


@access.open_to_all
@form(_show_locked)
def come_in(request: HttpRequest) -> HttpResponse:
    """Let somebody in by name and password."""
    came = actions.log_in(_typed(request), access.caller(request), clock.now())
    return _in(
        request, came, f"/come-in/second?{urlencode({'next': onward(request)})}" if came.half else onward(request)
    )


def _half(request: HttpRequest) -> Visit:
    found = sessions.find(request.COOKIES.get(access.COOKIE, ""), clock.now(), half=True)
    if found is None:
        raise Missing(_("This took too long. Come in with your password once more."))
    return found


def _show_second(request: HttpRequest) -> HttpResponse:
    _half(request)
    return rendering.page(request, "come_in_second.html", next=onward(request))


@access.open_to_all
@form(_show_second)
def second(request: HttpRequest) -> HttpResponse:
    """Let somebody in whose password was right, by their app or by their recovery code."""
    half, given = _half(request), request.POST
    if "code" in given:
        token, address = second_step.finish_by_code(half, given.get("code", ""), clock.now()), "/opens/recovery"
    else:
        token, address = second_step.finish(half, given.get("number", ""), clock.now()), onward(request)
    return access.come_in(request, Came(half.owner, token, False, "", access.own_device(half)), address)


@access.open_to_all
@require_POST
def passkey_question(request: HttpRequest) -> HttpResponse:
    """Give a browser the question its passkey signs."""
    return JsonResponse(passkeys.ask(access.place(request), clock.now()))


@access.open_to_all
@form(_show_locked)
def by_passkey(request: HttpRequest) -> HttpResponse:
    """Let somebody in by their passkey."""
    came = passkeys.come_in(access.place(request), access.passkey(request), clock.now())
    return _in(request, came, onward(request))


def _show_join(request: HttpRequest, invitation: str = "") -> HttpResponse:
    if not actions.may_join(invitation, clock.now()):
        raise Missing(_("Here one joins by invitation, and this one was used or is too old. Ask whoever sent it."))
    action = f"/join/{invitation}" if invitation else "/join"
    return rendering.page(request, "join.html", action=action, next=onward(request))


@access.open_to_all
@form(_show_join)
def join(request: HttpRequest, invitation: str = "") -> HttpResponse:
    """Make an account of somebody's own, and go on to its recovery code."""
    given, typed, now = request.POST, _typed(request), clock.now()
    private = given.get("private") != "host"
    owner = actions.join(Joining(typed.name, typed.password, "adult" in given, private, invitation), now)
    recovering.begin(owner, now)
    return _in(request, actions.let_in(owner, typed, actions.called(typed.name), now), _to_code(request))


def _show_recover(request: HttpRequest) -> HttpResponse:
    return rendering.page(request, "recover.html", shared=read().shared, before=False)


@access.open_to_all
@form(_show_recover)
def recover(request: HttpRequest) -> HttpResponse:
    """Open an account by its recovery code, and go on to a new one."""
    now = clock.now()
    return _anew(request, recovering.recover(_recovering(request), access.caller(request), now), _to_code(request))


def _recovering(request: HttpRequest) -> Recovering:
    said: dict[str, Any] = {name: request.POST.get(name, "") for name in ("name", "code", "password", "number")}
    return Recovering(**said)


def _anew(request: HttpRequest, owner: Owner, address: str) -> HttpResponse:
    """Let somebody in who just set a password, and go on to a new recovery code."""
    now, typed = clock.now(), _typed(request)
    recovering.begin(owner, now)
    came = actions.let_in_whole(owner, typed, now)
    return _in(request, came, address)


def _show_before(request: HttpRequest) -> HttpResponse:
    offered = recovering.may_let_go(access.owner(request), clock.now())
    return rendering.page(request, "recover.html", section="me", shared=read().shared, before=True, offered=offered)


@form(_show_before)
def before(request: HttpRequest) -> HttpResponse:
    """Open what was written before a reset."""
    reclaimed = recovering.reclaim(access.visit(request), _recovering(request), clock.now())
    return _anew(request, reclaimed, "/opens/recovery")


@require_POST
@access.fresh
@form(_show_before)
def before_end(request: HttpRequest) -> HttpResponse:
    """Let go of what was written before a reset and stayed locked."""
    recovering.let_go(access.owner(request), request.POST.get("sure") == "1", clock.now())
    return rendering.see("/opens?done=gone")


@access.open_to_all
@form(lambda request, ticket: rendering.page(request, "reset.html", action=f"/reset/{ticket}"))
def reset(request: HttpRequest, ticket: str) -> HttpResponse:
    """Set a password anew by the host's link."""
    owner = recovering.reset(ticket, request.POST.get("password", ""), clock.now())
    came = actions.let_in(owner, _typed(request), "", clock.now())
    return _in(request, came, "/come-in/second" if came.half else "/opens")


@access.open_to_all
@require_POST
def log_out(request: HttpRequest) -> HttpResponse:
    """End this browser's session and let it keep nothing."""
    with suppress(DatabaseError, OSError, NearerError):
        sessions.end(request.COOKIES.get(access.COOKIE, ""))
    answer = rendering.see("/come-in")
    access.forget(answer)
    answer["Clear-Site-Data"] = '"cache", "storage"'
    return answer


@require_GET
def here(request: HttpRequest) -> HttpResponse:
    """Hear that somebody is still at a page; finding their visit noted it."""
    return HttpResponse(status=204)
