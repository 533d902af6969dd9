"""Two minutes of kindness after an awkward one: name it, it is human, a kind sentence, the next small step.

Knows this page. Keeps nothing; a sentence of one's own goes to the journal when somebody sends it there.
"""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from nearer import clock
from nearer.actions import planner as plan_actions
from nearer.actions import situation as situations
from nearer.errors import Missing
from nearer.storage import ladder as rows
from nearer.storage import needs as need_rows
from nearer.translation import _
from nearer.web import access, rendering, views
from nearer.words import kindness as words


@require_GET
def kindness(request: HttpRequest, attempt: UUID | None = None) -> HttpResponse:
    """Show the four things; after an attempt with what it was, else for whatever happened."""
    here = situations.read(access.owner(request), clock.local().date())
    tried = rows.attempt(here.owner, attempt) if attempt else None
    if attempt and tried is None:
        raise Missing(_("There is no such attempt. The page of each step keeps its own."))
    offered = views.suggestion(here, plan_actions.suggestion(here, need_rows.energy(here.owner, here.today)))
    return rendering.page(
        request,
        "kindness.html",
        section="today" if attempt else "me",
        title=here.step(tried.step).title if tried else "",
        names=words.names(),
        sentences=words.sentences(),
        step=(offered["smaller"] or offered["step"]) if offered else None,
    )
