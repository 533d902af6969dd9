"""Coming in and leaving: the one-time link, the welcome, the quick exit, the neutral page.

Knows the cookie's life. Does not know what is behind it.
"""

from contextlib import suppress

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import needs, retention
from nearer.errors import Missing, NearerError
from nearer.settings import read
from nearer.storage import keys, sessions
from nearer.translation import _
from nearer.web import access, rendering


@access.open_to_all
@require_GET
def enter(request: HttpRequest, token: str) -> HttpResponse:
    """Let the browser in that opened the printed link. Once; a browser already in stays in."""
    if access.arrived(request):
        return rendering.see("/")
    account = sessions.redeem(token, clock.now())
    if account is None:
        raise Missing(_("This link was used or is too old. Type “nearer open” where Nearer runs for a fresh one."))
    owner = keys.open_by_host(account, read().data)
    cookie = sessions.begin(owner, clock.now())
    retention.let_go(owner, clock.local().date())
    answer = rendering.see("/")
    access.remember_country(answer, needs.profile(owner).country)
    answer.set_cookie(
        access.COOKIE,
        cookie,
        max_age=int(sessions.LIFE.total_seconds()),
        httponly=True,
        samesite="Lax",
        secure=request.is_secure(),
    )
    return answer


@require_GET
def welcome(request: HttpRequest) -> HttpResponse:
    """Show the three sentences everything begins with."""
    return rendering.page(request, "welcome.html")


@access.open_to_all
@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """Leave at once: lock this browser and show a page that says nothing."""
    token = request.COOKIES.get(access.COOKIE, "")
    # Leaving must work whatever is broken: the cookie goes in any case.
    with suppress(DatabaseError, OSError, NearerError):
        sessions.end(token)
    answer = rendering.see("/page")
    answer.delete_cookie(access.COOKIE)
    answer.delete_cookie(rendering.COUNTRY)
    answer["Clear-Site-Data"] = '"cache"'
    return answer


@access.open_to_all
@require_GET
def neutral(request: HttpRequest) -> HttpResponse:
    """Show a page that says nothing, and go on to the address the person chose, if any."""
    answer = rendering.page(request, "neutral.html")
    if read().leave_to != "/page":
        answer["Refresh"] = f"0; url={read().leave_to}"
    return answer
