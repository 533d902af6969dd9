"""The questions of the week, every answer over the weeks, and all that was measured as a file.

Knows what these pages show. Does not know what is a change.
"""

from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import measures as actions
from nearer.actions import situation as situations
from nearer.domain.measures import ASKED, Kind
from nearer.storage.sealing import Owner
from nearer.web import access, measures, rendering
from nearer.web.forms import form
from nearer.web.pages import scales
from nearer.words import measures as words
from nearer.words import progress as progress_words
from nearer.words import today as day_words


def _show_questions(request: HttpRequest) -> HttpResponse:
    today = clock.local().date()
    given = actions.this_week(access.owner(request), today)
    return rendering.page(
        request,
        "measures_form.html",
        section="me",
        questions=[(kind, words.question(kind), words.ends(kind)) for kind in ASKED],
        given={kind: round(one.value) for kind, one in given.items()},
        day=day_words.day(min(one.day for one in given.values()), today) if given else "",
    )


@form(_show_questions)
def check_in(request: HttpRequest) -> HttpResponse:
    """Keep the answers of a week, or skip it."""
    owner, today = access.owner(request), clock.local().date()
    if "skip" in request.POST:
        actions.put_off(owner, today)
        return rendering.see("/")
    actions.check_in(owner, today, {kind: request.POST.get(kind) for kind in ASKED})
    return rendering.see("/progress")


@require_POST
def later(request: HttpRequest) -> HttpResponse:
    """Ask no more this week."""
    actions.put_off(access.owner(request), clock.local().date())
    return rendering.see("/")


@require_GET
@access.unchanged
def weeks(request: HttpRequest) -> HttpResponse:
    """Show every question over the weeks."""
    owner, today = access.owner(request), clock.local().date()
    found = actions.weeks(owner, today)
    return rendering.page(
        request,
        "measures.html",
        section="me",
        parts=[measures.part(one, today) for one in found],
        explained=words.explained(found),
        ladder=_ladder(owner, today),
    )


def _ladder(owner: Owner, today: date) -> dict[str, Any] | None:
    """Return what the ladder looked like at each check-in, the last first, and how sure the number of today is."""
    told = actions.ladder_weeks(owner)
    if not told:
        return None
    now = actions.expectation(situations.read(owner, today))
    rows = [(day_words.day(one.day, today), round(one.value)) for one in reversed(told)]
    return {"title": words.title(Kind.EXPECTED), "sentence": progress_words.expected(now), "rows": rows}


@require_GET
@access.fresh
def take(request: HttpRequest, kind: str) -> HttpResponse:
    """Hand over all that was measured as a file."""
    return file(request, kind)


def file(request: HttpRequest, kind: str, since: date | None = None) -> HttpResponse:
    """Return all that was measured, or that since a day: as a FHIR bundle, or a table."""
    written, name, content_type = {
        "json": (actions.bundle, "nearer-measures.json", "application/fhir+json; charset=utf-8"),
        "csv": (actions.table, "nearer-measures.csv", "text/csv; charset=utf-8"),
    }[kind]
    answer = HttpResponse(written(access.owner(request), scales.folder(), since), content_type=content_type)
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer
