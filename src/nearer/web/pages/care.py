"""The quiet card closed, and switched off or on.

Knows these two answers. Does not know when the card is shown (that is `nearer.web.care`).
"""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from nearer.actions import needs
from nearer.web import access, care, rendering


@require_POST
def closed(request: HttpRequest) -> HttpResponse:
    """Let the card be for a day on this one thing, and go on."""
    onward = care.here(request.POST.get("onward", ""))
    answer = rendering.see(onward)
    care.close(answer, onward)
    return answer


@require_POST
def shown(request: HttpRequest) -> HttpResponse:
    """Switch the card off or on."""
    needs.show_card(access.owner(request), request.POST.get("shown") == "1")
    return rendering.see("/me")
