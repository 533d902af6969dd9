"""Who is here, and from an id in an address to the thing this person may see, or 404.

Knows the cookie and the visit. Does not know pages.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified

from nearer import __version__, clock
from nearer.errors import Invalid, Locked
from nearer.storage import sessions
from nearer.storage.sealing import Owner
from nearer.storage.sessions import Visit
from nearer.translation import _
from nearer.web import rendering

COOKIE = "nearer"
View = Callable[..., HttpResponse]


class Session:
    """Middleware: find out who is here from the cookie; pages ask `visit`."""

    def __init__(self, get_response: View) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer; an address we do not go by is refused before anything is read.

        Raises:
            DisallowedHost: the Host header is not one of ours.
        """
        request.get_host()
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: View, _args: object, _ids: object) -> HttpResponse | None:
        """Let nobody near a page without a visit, unless the page says it is open."""
        if getattr(view, "open_to_all", False):
            return None
        try:
            return None if arrived(request) else rendering.page(request, "locked.html", status=403)
        except DatabaseError:
            return rendering.unreachable(request)


def arrived(request: HttpRequest) -> Visit | None:
    """Find out whose visit this is from the cookie, and note it for the page."""
    token = request.COOKIES.get(COOKIE, "")
    found = sessions.find(token, clock.now()) if token else None
    request.visit = found  # type: ignore[attr-defined]
    return found


def remember_country(answer: HttpResponse, country: str) -> None:
    """Let this browser know where helplines are looked for, or forget it."""
    life = int(sessions.LIFE.total_seconds())
    if country:
        answer.set_cookie(rendering.COUNTRY, country.lower(), max_age=life, httponly=True, samesite="Lax")
    else:
        answer.delete_cookie(rendering.COUNTRY)


def open_to_all(view: View) -> View:
    """Mark a page that needs no visit."""
    view.open_to_all = True  # type: ignore[attr-defined]
    return view


def visit(request: HttpRequest) -> Visit:
    """Return whose visit this is.

    Raises:
        Locked: nobody was let in with this browser.
    """
    found: Visit | None = getattr(request, "visit", None)
    if found is None:
        raise Locked(_("Nearer is locked."))
    return found


def owner(request: HttpRequest) -> Owner:
    """Return the owner of this visit.

    Raises:
        Locked: nobody was let in with this browser.
    """
    return visit(request).owner


def form_id(request: HttpRequest) -> UUID:
    """Return the id a creating form was given when it was shown: the same form twice is one record.

    Raises:
        Invalid: there is none, or it is no id.
    """
    try:
        return UUID(request.POST.get("id", ""))
    except ValueError as error:
        raise Invalid(_("This form had lost its place. Please send it once more.")) from error


def unchanged(view: View) -> View:
    """Answer 304 when this page looks as it did: one indexed read, nothing opened or rendered.

    A page is named by the person, their data's version, the day, the release and the address.
    """

    @wraps(view)
    def wrapped(request: HttpRequest, **ids: Any) -> HttpResponse:
        here = visit(request)
        tag = f'"{here.session.hex[-8:]}-{here.version}-{clock.local():%Y%m%d%p}-{__version__}"'
        if request.headers.get("If-None-Match", "").removeprefix("W/") == tag and request.COOKIES.get("csrftoken"):
            answer: HttpResponse = HttpResponseNotModified()
        else:
            answer = view(request, **ids)
        if answer.status_code in (200, 304):
            answer["ETag"] = tag
            answer["Cache-Control"] = "private, no-cache"
        return answer

    return wrapped
