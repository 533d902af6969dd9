"""The short cards: one for today with the list by theme, and one card a page.

Knows what these pages show. Keeps nothing about reading.
"""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from nearer import clock
from nearer.content.lessons import lessons
from nearer.domain.lessons import alike, in_turn
from nearer.errors import Missing
from nearer.translation import _, language
from nearer.web import access, rendering
from nearer.web.lessons import shown
from nearer.words import lessons as words

OTHERS = 4


@require_GET
@access.unchanged
def learn(request: HttpRequest) -> HttpResponse:
    """Show one card for today, and all by theme."""
    every = lessons(language())
    today = in_turn(every, clock.local().date(), access.owner(request).id)
    themes = [
        {"name": name, "line": line, "lessons": [one for one in every if one.theme is theme]}
        for theme, (name, line) in words.themes().items()
    ]
    return rendering.page(request, "learn.html", section="me", lesson=shown(today) if today else None, themes=themes)


@require_GET
@access.unchanged
def lesson(request: HttpRequest, lesson: str) -> HttpResponse:
    """Show one card, and others like it."""
    every = lessons(language())
    found = next((one for one in every if one.id == lesson), None)
    if found is None:
        raise Missing(_("There is no card by that address. The list has all of them."))
    return rendering.page(
        request,
        "learn_card.html",
        section="me",
        lesson=shown(found),
        theme=words.themes()[found.theme][0],
        others=alike(every, found, OTHERS),
    )
