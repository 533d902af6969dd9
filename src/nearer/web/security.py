"""What every answer carries, and what an error looks like to a person.

Knows headers and statuses. Does not know who may see what (that is access).
"""

import logging
from collections.abc import Callable

from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse

from nearer.errors import Busy, Invalid, Locked, Missing, NearerError, Stale, Unreachable, Wait
from nearer.settings import read
from nearer.web import access, rendering

# Referrer-Policy is not no-referrer: with that, browsers send "Origin: null" with a form and CSRF could not be checked.
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; frame-ancestors 'none'; "
    "base-uri 'none'",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cache-Control": "no-store",
}
if read().base.startswith("https://"):
    HEADERS["Strict-Transport-Security"] = "max-age=31536000"
STATUS = {Missing: 404, Stale: 409, Locked: 403, Invalid: 422, Unreachable: 503, Busy: 503, Wait: 429}
log = logging.getLogger("nearer")


class Headers:
    """Middleware: the same headers on every answer, unless a page set its own."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer with every header there."""
        response = self.get_response(request)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        return response


class Guard:
    """Middleware: turn an error into a page that says what to do, and never into a trace."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer, leaving errors to `process_exception`."""
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Return the page for an error that a view let through."""
        if isinstance(error, Locked):
            return access.locked(request)
        if isinstance(error, NearerError):
            return _said(request, error)
        if isinstance(error, (DatabaseError, OSError)):
            log.error("%s at %s", type(error).__name__, request.resolver_match and request.resolver_match.route)
            return rendering.unreachable(request)
        if isinstance(error, RequestDataTooBig):
            return rendering.too_long(request)
        if isinstance(error, SuspiciousOperation):
            return None
        # The kind alone: a message or a trace could carry what somebody typed.
        log.error("%s at %s", type(error).__name__, request.resolver_match and request.resolver_match.route)
        return rendering.broken(request)


def _said(request: HttpRequest, error: NearerError) -> HttpResponse:
    answer = rendering.message(request, error.message, STATUS.get(type(error), 400))
    if isinstance(error, (Busy, Wait)):
        answer["Retry-After"] = str(error.seconds if isinstance(error, Wait) else 5)
    return answer
