"""Questions asked once in a while: the list, answering, bringing some in from a file.

Knows what these pages show. Does not know what is in a file, nor what an answer sets off.
"""

from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import scales as actions
from nearer.actions.scales import Known
from nearer.errors import Invalid
from nearer.settings import read
from nearer.storage import scales as rows
from nearer.storage.sealing import Owner
from nearer.web import access, rendering, uploads
from nearer.web.forms import form
from nearer.words import scales as words
from nearer.words import today as day_words


def folder() -> Path:
    """Return where the host puts questionnaires for everybody."""
    return read().data / "scales"


@require_GET
@access.unchanged
def scales(request: HttpRequest) -> HttpResponse:
    """Show every scale with how its answers went."""
    owner, today = access.owner(request), clock.local().date()
    shown = [_shown(owner, one, today) for one in actions.known(owner, folder())]
    return rendering.page(request, "scales.html", section="me", scales=shown)


def _shown(owner: Owner, one: Known, today: date) -> dict[str, Any]:
    told = rows.responses(owner, one.scale.url)
    return {
        "id": one.id,
        "own": one.own,
        "title": one.scale.title,
        "when": words.when(one.scale, told, today),
        "sentence": words.sentence(one.scale, told) if told else "",
        "described": words.described(told),
        "rows": [(day_words.day(kept.day, today), words.number(kept.value)) for kept in reversed(told)],
    }


def _show(request: HttpRequest, scale: str) -> HttpResponse:
    found = actions.find(access.owner(request), folder(), scale)
    return rendering.page(
        request,
        "scale.html",
        section="me",
        at=f"/scales/{found.id}",
        scale=found.scale,
        own=found.own,
        **_about(found),
    )


def _about(found: Known) -> dict[str, Any]:
    return {"reach": words.reach(found.scale), "origin": words.origin(found.scale), "bands": words.bands(found.scale)}


@form(_show)
def scale(request: HttpRequest, scale: str) -> HttpResponse:
    """Ask the questions of a scale, and keep the answers."""
    owner = access.owner(request)
    found = actions.find(owner, folder(), scale).scale
    given = {item.id: request.POST.get(f"item-{item.id}", "") for item in found.items}
    actions.answer(owner, clock.local().date(), found, given)
    return rendering.see("/scales")


def _show_file(request: HttpRequest) -> HttpResponse:
    return rendering.page(request, "scale_new.html", section="me", troubles=getattr(request, "troubles", ()))


@form(_show_file)
def new(request: HttpRequest) -> HttpResponse:
    """Read a file, and show what it would ask."""
    row = access.form_id(request)
    found = actions.read(uploads.content(request, "file"))
    if found.scale is None:
        request.troubles = words.troubles(found.troubles)  # type: ignore[attr-defined]
        raise Invalid(words.refused(), "file")
    actions.propose(access.owner(request), row, found.scale)
    noted = ",".join(sorted({one.fault for one in found.troubles}))
    return rendering.see(f"/scales/new/{row}?noted={noted}" if noted else f"/scales/new/{row}")


def _show_preview(request: HttpRequest, row: UUID) -> HttpResponse:
    found = Known(str(row), actions.proposed(access.owner(request), row), row)
    noted = words.noted(request.GET.get("noted", "").split(","))
    return rendering.page(
        request, "scale_preview.html", section="me", row=row, scale=found.scale, noted=noted, **_about(found)
    )


@form(_show_preview)
def preview(request: HttpRequest, row: UUID) -> HttpResponse:
    """Add what was looked at."""
    actions.add(access.owner(request), folder(), row)
    return rendering.see("/scales")


@require_POST
def removal(request: HttpRequest, row: UUID) -> HttpResponse:
    """Take out a scale of one's own."""
    actions.remove(access.owner(request), row)
    return rendering.see("/scales")
