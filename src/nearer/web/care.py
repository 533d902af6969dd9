"""The quiet card: where words of danger were sent in any form, help stands in the same answer.

Knows what is read (every text of every form, in memory, before it is kept) and what the answer then looks like. Keeps
nothing: no flag, no count, no line in a log. The one trace is a cookie without content after "I am okay", for the one
thing it was closed on, for a day, in that browser.
"""

import re
from collections.abc import Callable
from datetime import timedelta
from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse

from nearer.actions import needs
from nearer.coach.danger import danger
from nearer.web import access, cookies, rendering

COOKIE = "seen"
CLOSED = timedelta(hours=24)
_OF_ONE_THING = re.compile(r"/[0-9a-f-]{36}\b")
View = Callable[..., HttpResponse]


class Card:
    """Middleware: put the card into the answer to a form, whichever form it was."""

    def __init__(self, get_response: View) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer; where the answer would lead on after keeping, show the card first, with the way on."""
        answer = self.get_response(request)
        if getattr(request, "care", False) and answer.status_code in (302, 303):
            return _first(request, answer)
        return answer

    def process_view(self, request: HttpRequest, view: View, _args: object, _ids: object) -> None:
        """Read what was sent, for somebody who is here and has not switched this off."""
        # A view without the usual token check takes a file and reads its form itself; files are not read here.
        apart = getattr(view, "open_to_all", False) or getattr(view, "csrf_exempt", False)
        if request.method != "POST" or apart or COOKIE in request.COOKIES:
            return
        said = any(danger(str(text)) for name in request.POST for text in request.POST.getlist(name))
        request.care = said and needs.profile(access.owner(request)).quiet_card  # type: ignore[attr-defined]


def _first(request: HttpRequest, kept: HttpResponse) -> HttpResponse:
    """Return a page with the card that leads on to where the answer led, with all its cookies."""
    answer = rendering.page(request, "care.html", section="today", onward=kept.headers["Location"])
    answer.cookies = kept.cookies
    return answer


def close(answer: HttpResponse, onward: str) -> None:
    """Let the card be for a day, for the one thing that was written; other texts are read as before."""
    path = urlsplit(onward).path
    if _OF_ONE_THING.search(path):
        life = int(CLOSED.total_seconds())
        answer.set_cookie(COOKIE, "1", max_age=life, path=path, **cookies.KEPT)
