"""First messages: what for, some questions, two drafts to choose from, and a look at one's own words.

Knows what these pages show. The answers travel with the page; only what is taken up is kept.
"""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from nearer import clock
from nearer.actions import drafts as actions
from nearer.actions import people
from nearer.domain.drafts import Kind
from nearer.storage import people as people_rows
from nearer.web import access, remarks, rendering
from nearer.web.forms import form
from nearer.words import drafts as words


@require_GET
@access.unchanged
def kinds(request: HttpRequest) -> HttpResponse:
    """Show what a first message may be for."""
    offered = [(kind, *texts) for kind, texts in words.kinds().items()]
    return rendering.page(request, "drafts.html", section="practice", kinds=offered)


def _show(request: HttpRequest, kind: str) -> HttpResponse:
    """Show the questions, or once there is a text the page to go on with it."""
    found = actions.kind(kind)
    return _page(request, found, text=request.POST.get("text"))


def _page(request: HttpRequest, kind: Kind, **shown: Any) -> HttpResponse:
    circles = [one for one in people_rows.roster(access.owner(request)).values() if not one.away]
    given: dict[str, Any] = {"text": None, "drafts": {}, "coach": None} | shown
    return rendering.page(
        request,
        "drafts_write.html",
        section="practice",
        kind=kind,
        title=words.kinds()[kind],
        questions=words.asked(kind),
        people=people.by_name(circles),
        answers={name: request.POST.get(name, "") for name in ("person", "what", "when", "why", "meant", "mine")},
        labels=words.labels(),
        **given,
    )


@form(_show)
def draft(request: HttpRequest, kind: str) -> HttpResponse:
    """Make drafts of the answers, go on with one, have a look at it, or take it up."""
    owner, found, given = access.owner(request), actions.kind(kind), request.POST
    if remarks.wanted(request):
        text = given.get("text", "")
        return _page(request, found, text=text, coach=remarks.looked(request, text))
    to = people.find(owner, actions.person(given.get("person", "")))
    if given.get("what_now") == "keep":
        today = clock.local().date()
        kept = actions.take_up(owner, today, access.form_id(request), found, to.id, given.get("text", ""))
        return rendering.see(f"/reach-outs/{kept.id}")
    made = words.drafts(found, to.name, actions.answers(found, given))
    return _page(request, found, text=made.get(given.get("begin", "")), drafts=made)
