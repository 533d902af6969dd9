"""How it has been going: guesses, loneliness, hours, groups, areas, what was learned, the year.

Knows what this page shows. Does not count or word anything.
"""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from nearer import clock
from nearer.actions import measures as measure_actions
from nearer.actions import progress as actions
from nearer.storage import planner as plan_rows
from nearer.web import access, measures, rendering
from nearer.web import progress as shapes
from nearer.words import measures as measure_words
from nearer.words import progress as words


@require_GET
@access.unchanged
def progress(request: HttpRequest) -> HttpResponse:
    """Show how it has been going."""
    owner, today = access.owner(request), clock.local().date()
    shown = actions.read(owner, today)
    lonely = shown.loneliness
    return rendering.page(
        request,
        "progress.html",
        section="me",
        shown=shown,
        said=words,
        opening=words.opening(shown),
        guesses=shapes.guesses(shown),
        attempts=shapes.attempts(shown),
        lonely=measures.part(lonely, today) if lonely else None,
        explained=measure_words.explained([lonely]) if lonely else "",
        answered=not measure_actions.open_now(shown.here),
        hours=shapes.hours(shown),
        domains=shapes.domains(shown),
        wins=shapes.wins(shown),
        year=shapes.year(shown.year, today),
        months=words.months(tuple(shown.year), today),
        worse=shown.here.profile.worse(today),
        paused=plan_rows.paused_since(owner) is not None,
    )
