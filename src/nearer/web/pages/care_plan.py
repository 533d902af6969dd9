"""The care plan: read as one page to print, and written part by part.

Knows what these pages show. Does not know what may be kept.
"""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from nearer.actions import care_plan as actions
from nearer.domain.care_plan import LISTS, CarePlan, Line, Part, following
from nearer.errors import Missing
from nearer.translation import _
from nearer.web import access, rendering
from nearer.web.forms import form
from nearer.words import care_plan as words


@require_GET
@access.unchanged
def care_plan(request: HttpRequest) -> HttpResponse:
    """Show the plan in its order, what is not written as a way to write it."""
    owner = access.owner(request)
    found = actions.plan(owner)
    said = words.parts()
    return rendering.page(
        request,
        "care_plan.html",
        section="me",
        empty=found.empty,
        parts=[
            {"name": part, "title": said[part].title, "text": found.texts.get(part, ""), "lines": _lines(found, part)}
            for part in Part
        ],
        allies=actions.allies(owner, found),
    )


def _lines(found: CarePlan, part: Part) -> list[Line]:
    return actions.written(found, part) if part in LISTS else []


def _part(name: str) -> Part:
    try:
        return Part(name)
    except ValueError as error:
        raise Missing(_("There is no such part. The care plan shows all of them.")) from error


def _show_part(request: HttpRequest, name: str) -> HttpResponse:
    part, owner = _part(name), access.owner(request)
    found = actions.plan(owner)
    return rendering.page(
        request,
        "care_plan_part.html",
        section="me",
        part=part,
        said=words.parts()[part],
        text=found.texts.get(part, ""),
        offered=actions.offered(owner) if part is Part.PEOPLE else [],
        chosen=[str(one) for one in found.chosen],
        position=list(Part).index(part) + 1,
        total=len(Part),
        following=following(part),
    )


@form(_show_part)
def part(request: HttpRequest, name: str) -> HttpResponse:
    """Keep one part and go on to the next, or back to the whole."""
    here = _part(name)
    actions.keep(access.owner(request), here, request.POST.get("text", ""), request.POST.getlist("chosen"))
    onward = following(here) if request.POST.get("then") == "next" else None
    return rendering.see(f"/care-plan/{onward}" if onward else "/care-plan")


@require_POST
def removal(request: HttpRequest) -> HttpResponse:
    """Delete the plan."""
    actions.remove(access.owner(request))
    return rendering.see("/care-plan")
