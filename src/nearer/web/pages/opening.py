"""How an account opens, as its owner sees and changes it: password, host, recovery code, second step, passkeys,
browsers.

Knows what these pages show. Every change asks first whether it is they (access.fresh).
"""

import base64
import io
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import accounts as actions
from nearer.actions import discretion as discretion_actions
from nearer.actions import passkeys as passkey_actions
from nearer.actions import recovering, second_step
from nearer.settings import read
from nearer.storage import accounts as rows
from nearer.storage import passkeys as passkey_rows
from nearer.storage import sessions, slots
from nearer.storage.sealing import codes
from nearer.translation import _
from nearer.web import access, cookies, rendering
from nearer.web.forms import form
from nearer.web.onward import START
from nearer.web.pages.accounts import onward
from nearer.words import accounts as words


@require_GET
def opens(request: HttpRequest) -> HttpResponse:
    """Show every way in and every browser that is let in."""
    here, today = access.visit(request), clock.local()
    return rendering.page(
        request,
        "opens.html",
        section="me",
        shared=read().shared,
        opening=words.opening(slots.of(here.owner.id), second_step.turned_on(here.owner), today),
        browsers=[words.let_in(one, today) for one in sessions.browsers(here.owner, clock.now(), here.session)],
        before=recovering.locked_before(here.owner),
        done=words.done(request.GET.get("done", "")),
        coded=request.GET.get("done") == "code",
    )


def _show_confirm(request: HttpRequest) -> HttpResponse:
    return access.ask(request) if request.method == "POST" else rendering.see("/opens")


@form(_show_confirm)
def confirm(request: HttpRequest) -> HttpResponse:
    """Take the password or a passkey, and go on to where somebody was going."""
    token = access.prove(request)
    return access.let_in(rendering.see(onward(request)), token, access.own_device(access.visit(request)))


def _show_password(request: HttpRequest) -> HttpResponse:
    return rendering.page(request, "opens_password.html", section="me", guarded=access.visit(request).guarded)


@access.fresh
@form(_show_password)
def password(request: HttpRequest) -> HttpResponse:
    """Give an account a password, or another."""
    here = access.visit(request)
    token, strength = actions.give_password(here, request.POST.get("password", ""), clock.now())
    device = actions.device()
    return access.let_in(rendering.see(f"/opens?done={strength.name.lower()}"), token, access.own_device(here), device)


@require_POST
@access.fresh
def close_to_host(request: HttpRequest) -> HttpResponse:
    """Take the host's way in away."""
    actions.close_to_host(access.owner(request))
    return rendering.see("/opens?done=closed")


@require_POST
def told(request: HttpRequest) -> HttpResponse:
    """Stop telling that the password was set anew."""
    rows.note(access.owner(request).id, told="")
    return rendering.see("/opens")


def _show_recovery(request: HttpRequest) -> HttpResponse:
    waiting = recovering.waiting(access.owner(request))
    code, groups = waiting or ("", (0, 0))
    said = words.done(request.GET.get("done", ""))
    shown: dict[str, Any] = {"code": code, "groups": groups, "done": said, "next": onward(request)}
    return rendering.page(request, "opens_recovery.html", section="me", **shown)


@access.fresh
@form(_show_recovery)
def recovery(request: HttpRequest) -> HttpResponse:
    """Let a code count that was written down."""
    groups = request.POST.get("first", ""), request.POST.get("second", "")
    recovering.written_off(access.owner(request), groups, clock.now())
    wanted = onward(request)
    return rendering.see(wanted if wanted != START else "/opens?done=code")


@require_POST
@access.fresh
def new_code(request: HttpRequest) -> HttpResponse:
    """Make a recovery code that waits to be written down."""
    recovering.begin(access.owner(request), clock.now())
    return rendering.see("/opens/recovery")


def _show_second(request: HttpRequest) -> HttpResponse:
    raw = second_step.secret(access.owner(request))
    secret, address = codes.grouped(base64.b32encode(raw).decode()), _for_app(request, raw)
    return rendering.page(request, "opens_second.html", section="me", secret=secret, address=address)


def _for_app(request: HttpRequest, secret: bytes) -> str:
    return codes.totp_address(secret, _("me"), rendering.brand(request))


@access.fresh
@form(_show_second)
def second(request: HttpRequest) -> HttpResponse:
    """Ask for a second step from now on."""
    second_step.turn_on(access.owner(request), request.POST.get("number", ""), clock.now())
    return rendering.see("/opens?done=second")


@require_POST
@access.fresh
def second_begin(request: HttpRequest) -> HttpResponse:
    """Make a secret for an authenticator app."""
    second_step.begin(access.owner(request))
    return rendering.see("/opens/second-step")


@require_POST
@access.fresh
def second_end(request: HttpRequest) -> HttpResponse:
    """Ask for no second step any more."""
    second_step.turn_off(access.owner(request))
    return rendering.see("/opens")


@require_GET
@access.fresh
def second_picture(request: HttpRequest) -> HttpResponse:
    """Draw the secret for an authenticator app, until the second step is on."""
    import segno

    drawn, address = io.BytesIO(), _for_app(request, second_step.secret(access.owner(request)))
    segno.make(address).save(drawn, kind="svg", scale=6, border=2, xmldecl=False, svgclass=None, lineclass=None)
    return HttpResponse(drawn.getvalue(), content_type="image/svg+xml")


@require_POST
@access.fresh
def passkey_question(request: HttpRequest) -> HttpResponse:
    """Give a browser the question for a new passkey."""
    asked = passkey_actions.ask_new(access.owner(request), access.place(request), _("me"), clock.now())
    return JsonResponse(asked)


def _show_passkeys(request: HttpRequest) -> HttpResponse:
    today = clock.local()
    found = [words.passkey(one, today) for one in passkey_rows.of(access.owner(request))]
    return rendering.page(request, "opens_passkeys.html", section="me", passkeys=found)


@access.fresh
@form(_show_passkeys)
def passkeys(request: HttpRequest) -> HttpResponse:
    """Show the passkeys, and keep a new one."""
    passkey_actions.add(access.owner(request), access.place(request), access.passkey(request), clock.now())
    return rendering.see("/opens?done=passkey")


@require_POST
@access.fresh
def passkey_end(request: HttpRequest, passkey: UUID) -> HttpResponse:
    """Let a passkey open nothing any more."""
    passkey_actions.remove(access.owner(request), passkey)
    return rendering.see("/opens/passkeys")


@require_POST
def browser_end(request: HttpRequest, browser: UUID) -> HttpResponse:
    """Shut one browser out."""
    sessions.end_one(access.owner(request), browser)
    return rendering.see("/opens")


@require_POST
def browsers_end(request: HttpRequest) -> HttpResponse:
    """Shut every browser out but this one."""
    here = access.visit(request)
    sessions.end_others(here.owner.id, here.session)
    return rendering.see("/opens")


def _show_discretion(request: HttpRequest) -> HttpResponse:
    here = access.visit(request)
    shown: dict[str, Any] = {"guarded": here.guarded, "minutes": here.idle, "idles": words.idles(here.idle)}
    return rendering.page(request, "discretion.html", section="me", **shown)


@form(_show_discretion)
def discretion(request: HttpRequest) -> HttpResponse:
    """Keep how it looks from outside and when it locks by itself."""
    here, given = access.visit(request), request.POST
    neutral = given.get("look") == "notes"
    discretion_actions.discreet(here, neutral, given.get("idle", ""))
    answer = rendering.see("/discretion")
    answer.set_cookie(cookies.LOOK, "notes" if neutral else "own", max_age=access.YEAR, **cookies.KEPT)
    return answer


@access.open_to_all
@require_GET
def manifest(request: HttpRequest) -> HttpResponse:
    """Say what a home screen calls this."""
    access.arrived(request)
    answer = JsonResponse(words.manifest(rendering.brand(request), rendering.icon(request)))
    answer["Content-Type"] = "application/manifest+json"
    return answer
