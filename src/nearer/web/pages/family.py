"""For parents: by age, signs to look at, shared steps, notes of one's own.

Knows what these pages show. Keeps nothing about a child but what the parent writes.
"""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import family as actions
from nearer.content import family as content
from nearer.content import helplines
from nearer.domain.family import Band
from nearer.errors import Missing
from nearer.storage import family as rows
from nearer.translation import _, language
from nearer.web import access, cookies, doors, rendering
from nearer.web.forms import form
from nearer.words import family as words
from nearer.words import lessons as lesson_words
from nearer.words import today as day_words


def _show(request: HttpRequest) -> HttpResponse:
    owner, today = access.owner(request), clock.local().date()
    signs, cards = content.signs(language()), content.cards(language())
    return rendering.page(
        request,
        "family.html",
        section="me",
        bands=words.bands().items(),
        signs=doors.by_when(signs),
        lines=helplines.young(request.COOKIES.get(cookies.COUNTRY, "").upper(), language()),
        notes=[(one, day_words.day(one.day, today)) for one in rows.notes(owner)],
        sources=doors.named([source for card in cards for source in card.sources]),
        checked=lesson_words.checked(max(one.checked_on for one in signs)),
    )


@form(_show)
def family(request: HttpRequest) -> HttpResponse:
    """Keep a note."""
    actions.note(access.owner(request), clock.local().date(), access.form_id(request), request.POST.get("text", ""))
    return rendering.see("/family#notes")


@require_GET
@access.unchanged
def band(request: HttpRequest, band: str) -> HttpResponse:
    """Show what may help at one age, and small steps to take together."""
    if band not in list(Band):
        raise Missing(_("There is nothing for this age. The page for parents has four."))
    titles = words.topics()
    cards = [one for one in content.cards(language()) if one.band == band]
    return rendering.page(
        request,
        "family_band.html",
        section="me",
        name=words.bands()[Band(band)],
        band=band,
        cards=[(titles[one.topic], one.text) for one in sorted(cards, key=lambda one: list(titles).index(one.topic))],
        steps=[one for one in content.steps(language()) if band in one.bands],
        sources=doors.named(source for one in cards for source in one.sources),
        checked=lesson_words.checked(max(one.checked_on for one in cards)),
    )


@require_POST
def take(request: HttpRequest, step: str) -> HttpResponse:
    """Take a shared step onto one's own ladder, and look at it there."""
    found = actions.take(access.owner(request), clock.local().date(), step)
    return rendering.see(f"/steps/{found.id}")


@require_POST
def removal(request: HttpRequest, note: UUID) -> HttpResponse:
    """Delete a note."""
    actions.remove(access.owner(request), note)
    return rendering.see("/family#notes")
