"""After a hard step and the question how somebody is now: when they are shaken, and when they are not well.

Knows these two pages. Keeps nothing of the answer: it is in no address that names a step, and in no row.
"""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from nearer.web import rendering


@require_GET
def calm(request: HttpRequest) -> HttpResponse:
    """Offer rest, somebody to talk to, and a smaller step next time."""
    return rendering.page(request, "aftercare.html", section="today", help_first=False)


@require_GET
def care(request: HttpRequest) -> HttpResponse:
    """Offer help from people first, and rest."""
    return rendering.page(request, "aftercare.html", section="today", help_first=True)
