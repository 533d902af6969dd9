"""Forms that never lose what was typed.

Knows how a refused form is shown again. Does not check values (that is `nearer.actions.checks`).
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse

from nearer.errors import Busy, Invalid, Stale, Wait

View = Callable[..., HttpResponse]


def form(show: View) -> Callable[[View], View]:
    """Make one view of two: GET shows, POST keeps; when it cannot be kept, show again with all that was typed."""

    def decorate(keep: View) -> View:
        @wraps(keep)
        def view(request: HttpRequest, **ids: Any) -> HttpResponse:
            if request.method != "POST":
                return show(request, **ids)
            try:
                return keep(request, **ids)
            except (Busy, Invalid, Stale, Wait) as problem:
                request.problem = problem  # type: ignore[attr-defined]
                return show(request, **ids)

        return view

    return decorate
