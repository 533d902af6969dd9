"""What an error looks like to a person, and that every answer of a page carries its headers.

Knows statuses. Does not know who may see what (that is access).
"""

from collections.abc import Callable

from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse

from nearer import logs
from nearer.errors import Busy, Invalid, Locked, Missing, NearerError, Stale, Unreachable, Wait
from nearer.web import access, headers, rendering

STATUS = {Missing: 404, Stale: 409, Locked: 403, Invalid: 422, Unreachable: 503, Busy: 503, Wait: 429}


class Headers:
    """Middleware: the same headers on every answer, unless a page set its own."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer with every header there."""
        response = self.get_response(request)
        for name, value in headers.missing(response.headers):
            response.headers[name] = value
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
            logs.broke(error, _route(request))
            return rendering.unreachable(request)
        if isinstance(error, RequestDataTooBig):
            return rendering.too_long(request)
        if isinstance(error, SuspiciousOperation):
            return None
        logs.broke(error, _route(request))
        return rendering.broken(request)


def _route(request: HttpRequest) -> str:
    return request.resolver_match.route if request.resolver_match else ""


def _said(request: HttpRequest, error: NearerError) -> HttpResponse:
    answer = rendering.message(request, error.message, STATUS.get(type(error), 400))
    if isinstance(error, (Busy, Wait)):
        answer["Retry-After"] = str(error.seconds if isinstance(error, Wait) else 5)
    return answer
