"""Coming in and leaving: the one-time link, the welcome, the quick exit, the neutral page.

Knows the cookie's life. Does not know what is behind it.
"""

from contextlib import suppress

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import accounts, needs
from nearer.actions.accounts import Came
from nearer.errors import Missing, NearerError
from nearer.settings import read
from nearer.storage import sessions, slots
from nearer.translation import _
from nearer.web import access, rendering
from nearer.words import accounts as words


@access.open_to_all
@require_GET
def enter(request: HttpRequest, token: str) -> HttpResponse:
    """Let the browser in that opened the printed link. Once; a browser already in stays in."""
    if access.arrived(request):
        return rendering.see("/")
    account = sessions.redeem(token, clock.now())
    if account is None:
        raise Missing(_("This link was used or is too old. Type “nearer open” where Nearer runs for a fresh one."))
    owner = slots.open_by_host(account, read().data)
    cookie = accounts.by_link(owner, words.browser(request.headers.get("User-Agent", "")), clock.now())
    answer = access.come_in(request, Came(owner, cookie, False, "", own_device=True), "/")
    access.remember_country(answer, needs.profile(owner).country)
    return answer


@require_GET
def welcome(request: HttpRequest) -> HttpResponse:
    """Show the three sentences everything begins with."""
    return rendering.page(request, "welcome.html")


@access.open_to_all
@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """Leave at once: lock this browser and show a page that says nothing."""
    return away(request)


def away(request: HttpRequest) -> HttpResponse:
    """Lock this browser and send it to the page that says nothing."""
    token = request.COOKIES.get(access.COOKIE, "")
    # Leaving must work whatever is broken: the cookie goes in any case.
    with suppress(DatabaseError, OSError, NearerError):
        sessions.end(token)
    answer = rendering.see("/page")
    access.forget(answer)
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
