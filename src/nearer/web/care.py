"""The quiet card: where words of danger were sent in any form, help stands in the same answer.

Knows what is read (every text of every form, whoever sends it, in memory) and what the answer then looks like. Files
are not read, nor what opens an account. Keeps nothing: no flag, no count, no line in a log. The one trace is a cookie
without content after "I am okay", for the one thing it was closed on, for a day, in that browser.
"""

import re
from collections.abc import Callable
from datetime import timedelta
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse

from nearer.actions import needs
from nearer.storage import accounts
from nearer.storage.sessions import Visit
from nearer.web import cookies, rendering

COOKIE = "seen"
CLOSED = timedelta(hours=24)
SECRET = {"password", "passphrase", "again", "opens", "proof", "secret"}
"""Fields that hold a password: the card would tell whoever looks on what words are in it."""
SKIPPED = {"skip", "enough"}
"""Buttons that go on without keeping what stands in the form."""
_OF_ONE_THING = re.compile(r"/[0-9a-f-]{36}\b")
View = Callable[..., HttpResponse]


class Card:
    """Middleware: put the card into the answer to a form, whichever form it was."""

    def __init__(self, get_response: View) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer; where the answer would lead on after keeping, show the card first, with the way on."""
        # Asked when a page is made: by then it is known who is here, and what was sent has been taken in safely.
        request.care = cache(lambda: _wanted(request))  # type: ignore[attr-defined]
        answer = self.get_response(request)
        if answer.status_code in (302, 303) and request.care():  # type: ignore[attr-defined]
            return _first(request, answer)
        return answer


def _wanted(request: HttpRequest) -> bool:
    """Tell whether what was sent has words of danger in it, and the card is not closed or switched off."""
    sent = request.POST if request.method == "POST" else request.GET
    if not sent or COOKIE in request.COOKIES:
        return False
    # Its many patterns are made when somebody first writes, not at every start.
    from nearer.coach.danger import danger

    texts = (str(text) for name in sent.keys() - SECRET for text in sent.getlist(name))
    return any(danger(text) for text in texts) and not _switched_off(request)


def _switched_off(request: HttpRequest) -> bool:
    here = _visit(request)
    try:
        return here is not None and not needs.profile(here.owner).quiet_card
    except DatabaseError:
        return False


def _visit(request: HttpRequest) -> Visit | None:
    return getattr(request, "visit", None)


def _first(request: HttpRequest, done: HttpResponse) -> HttpResponse:
    """Return a page with the card that leads on to where the answer led, with all its cookies."""
    given: dict[str, Any] = {"onward": done.headers["Location"], "kept": _kept(request)}
    answer = rendering.page(request, "care.html", section="today" if _visit(request) else "", **given)
    answer.cookies = done.cookies
    return answer


def _kept(request: HttpRequest) -> bool:
    """Tell whether what was sent was kept: not what somebody skipped, nor where nothing was written."""
    here = _visit(request)
    return here is not None and not SKIPPED & request.POST.keys() and accounts.version(here.owner) != here.version


def close(answer: HttpResponse, onward: str) -> None:
    """Let the card be for a day, for the one thing that was written; other texts are read as before."""
    path = urlsplit(onward).path
    if _OF_ONE_THING.search(path):
        life = int(CLOSED.total_seconds())
        answer.set_cookie(COOKIE, "1", max_age=life, path=path, **cookies.KEPT)
