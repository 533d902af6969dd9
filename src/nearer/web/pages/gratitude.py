"""Thanks: writing one down, and those that were kept.

Knows these two pages. Does not send anything.
"""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import gratitude as actions
from nearer.actions import people as people_actions
from nearer.domain.gratitude import State
from nearer.storage import gratitude as rows
from nearer.storage import people as people_rows
from nearer.web import access, rendering
from nearer.web.forms import form
from nearer.words import gratitude as words
from nearer.words import today as day_words

SHOWN = 30


@require_GET
@access.unchanged
def gratitude(request: HttpRequest) -> HttpResponse:
    """Show thanks, newest first."""
    owner, today = access.owner(request), clock.local().date()
    before = request.GET.get("before", "")
    number = int(before) if before.isdecimal() and len(before) < 16 else None
    found, following = rows.page(owner, number, SHOWN)
    circles = people_rows.roster(owner)
    shown = [
        {"thanks": one, "name": circles[one.person].name, "day": day_words.day(one.day, today)}
        | {"state": words.state(one.state), "kept": one.state is State.KEPT}
        for one in found
        if one.person in circles
    ]
    return rendering.page(request, "gratitude.html", section="people", thanks=shown, following=following)


def _show(request: HttpRequest, person: UUID) -> HttpResponse:
    owner, today = access.owner(request), clock.local().date()
    return rendering.page(
        request,
        "gratitude_new.html",
        section="people",
        person=people_actions.find(owner, person),
        prompts=words.prompts(),
        earlier=[(one, day_words.day(one.day, today)) for one in rows.of(owner, person)],
    )


@form(_show)
def new(request: HttpRequest, person: UUID) -> HttpResponse:
    """Keep a thanks, and go on to write it to them if that was chosen."""
    owner, today = access.owner(request), clock.local().date()
    kept = actions.keep(owner, today, access.form_id(request), person, request.POST.get("text", ""))
    if request.POST.get("then") == "write":
        return rendering.see(f"/people/{person}/reach-outs/new?for=thanks&gratitude={kept.id}")
    return rendering.see("/gratitude")


@require_POST
def removal(request: HttpRequest, thanks: UUID) -> HttpResponse:
    """Delete a thanks."""
    actions.remove(access.owner(request), thanks)
    return rendering.see("/gratitude")
