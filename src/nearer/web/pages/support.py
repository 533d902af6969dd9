"""When to look for somebody trained, who should not do this alone, and meeting people safely.

Knows what the page shows. Does not decide what is suggested to whom.
"""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from nearer.actions import needs
from nearer.content import support as content
from nearer.content.lessons import lessons
from nearer.domain.lessons import Theme
from nearer.domain.support import first_theirs
from nearer.translation import language
from nearer.web import access, doors, rendering
from nearer.web.lessons import shown
from nearer.words import ladder as ladder_words
from nearer.words import lessons as lesson_words
from nearer.words import support as words


@require_GET
@access.unchanged
def support(request: HttpRequest) -> HttpResponse:
    """Show the situations somebody named first, then signs, kinds of help and the rest."""
    signs, situations = content.signs(language()), content.situations(language())
    answers = needs.profile(access.owner(request))
    theirs, others = first_theirs(situations, answers.barriers)
    cards = [one for one in lessons(language()) if one.theme is Theme.SUPPORT]
    return rendering.page(
        request,
        "support.html",
        section="me",
        signs=doors.by_when(signs),
        theirs=doors.opened(theirs),
        others=doors.opened(others),
        lessons=[shown(one) | {"leads_on": True} for one in cards],
        safety=ladder_words.safety(),
        scams=words.scams(),
        sources=doors.named(
            [*(s for one in signs for s in one.sources), *(s for one in situations for s in one.sources)]
        ),
        checked=lesson_words.checked(max(one.checked_on for one in situations)),
        asking=not answers.settled,
    )
