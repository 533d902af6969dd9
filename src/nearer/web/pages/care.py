"""The quiet card closed, and switched off or on.

Knows these two answers. Does not know when the card is shown (that is `nearer.web.care`).
"""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from nearer.actions import needs
from nearer.web import access, care, onward, rendering


@require_POST
def closed(request: HttpRequest) -> HttpResponse:
    """Let the card be for a day on this one thing, and go on."""
    address = onward.ours(request.POST.get("onward", ""))
    answer = rendering.see(address)
    care.close(answer, address)
    return answer


@require_POST
def shown(request: HttpRequest) -> HttpResponse:
    """Switch the card off or on."""
    needs.show_card(access.owner(request), request.POST.get("shown") == "1")
    return rendering.see("/me")
