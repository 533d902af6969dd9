"""A short card as templates are given it, and the one for a moment on somebody's page.

Knows shapes for templates (`lesson.html` shows one folded). Does not keep who has seen what.
"""

from typing import Any

from django.http import HttpRequest

from nearer import clock
from nearer.content import lessons as content
from nearer.domain.lessons import Lesson, Moment, for_moment
from nearer.translation import language
from nearer.web import access
from nearer.words import lessons as words


def at(request: HttpRequest, moment: Moment, *, typing: bool = False) -> dict[str, Any] | None:
    """Return the card in turn for a moment, or None when there is none.

    `typing`: the page has a form to fill in, so nothing on the card leads away from it.
    """
    found = for_moment(content.lessons(language()), moment, clock.local().date(), access.owner(request).id)
    return shown(found) | {"leads_on": not typing} if found else None


def shown(lesson: Lesson) -> dict[str, Any]:
    """Return a card with its sources in words."""
    known = content.sources(language())
    return {
        "id": lesson.id,
        "title": lesson.title,
        "text": lesson.text,
        "unknown": lesson.unknown,
        "sources": [words.source(known[one]) for one in lesson.sources],
        "checked": words.checked(lesson.checked_on),
    }
