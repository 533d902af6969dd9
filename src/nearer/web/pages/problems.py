"""Pages Django itself asks for when a request is refused.

Knows wording only.
"""

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse

from nearer.settings import read
from nearer.translation import _
from nearer.web import rendering
from nearer.web.pages import start


def csrf(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Refuse a form that did not come from a page of ours."""
    ours = {read().base, f"{request.scheme}://{request.get_host()}"} - {""}
    if request.path == "/exit" and request.headers.get("Origin") in ours:
        # A page that stood open while its token changed: leaving works from it all the same.
        return start.away(request)
    text = _("This form did not come from a page opened in this browser. Go back, reload the page, and send it again.")
    return rendering.message(request, text, 403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Say that there is no such page."""
    return rendering.message(request, _("There is no such page. Everything starts from today's page."), 404)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Say that this could not be read: far too much, a host that is not ours, or a form that is none."""
    if isinstance(exception, RequestDataTooBig):
        return rendering.too_long(request)
    return rendering.message(
        rendering.without_form(request), _("Nearer could not read this. Start again at its own address."), 400
    )


def broken(request: HttpRequest) -> HttpResponse:
    """Say that it is our doing."""
    return rendering.broken(request)
