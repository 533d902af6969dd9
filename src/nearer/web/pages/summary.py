"""One page to print and take along, to a therapist or anybody else, and its numbers for a program of theirs.

Knows what can be chosen for it. It is made of what is kept here, sentences first; nothing in it is weighed or flagged,
and nobody sees it but who prints it.
"""

from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from nearer import clock
from nearer.actions import needs, sharing_kinds
from nearer.domain.sharing import Kind
from nearer.translation import _, ngettext
from nearer.web import access, rendering, slices
from nearer.web.pages import measures
from nearer.words import today as day_words

WEEKS = (4, 8, 13)
PAPER = timedelta(days=800)
"""Days are told from so far off that they come as dates with their year: on paper nothing is "tomorrow" for long."""
LINES = 30
"""Lines a sheet of paper holds, shared out among the kinds chosen."""
USUAL = (Kind.PROGRESS, Kind.ATTEMPTS, Kind.KEPT)


@require_GET
def summary(request: HttpRequest) -> HttpResponse:
    """Show a page of chosen kinds over a chosen time."""
    owner, now, weeks = access.owner(request), clock.local(), _weeks(request)
    wanted = set(request.GET.getlist("kinds")) & set(Kind) or set(USUAL)
    name = needs.profile(owner).name
    made = sharing_kinds.make(owner, name, [Kind(kind) for kind in wanted], now, timedelta(weeks=weeks))
    return rendering.page(
        request,
        "summary.html",
        section="me",
        parts=slices.shown(made, now.date() - PAPER),
        kinds=slices.kinds(),
        chosen=sorted(wanted),
        weeks=weeks,
        lengths=[(number, ngettext("%(n)d week", "%(n)d weeks", number) % {"n": number}) for number in WEEKS],
        title=_("%(name)s: the last %(n)d weeks") % {"name": name, "n": weeks} if name else _("The last weeks"),
        day=day_words.day(now.date(), now.date() - PAPER),
        most=max(5, LINES // len(wanted)),
    )


def _weeks(request: HttpRequest) -> int:
    asked = request.GET.get("weeks", "")
    return int(asked) if asked in {str(number) for number in WEEKS} else WEEKS[1]


@require_GET
@access.fresh
def bundle(request: HttpRequest) -> HttpResponse:
    """Hand over what was measured in the weeks of the page: questionnaires as answered and single numbers, in FHIR."""
    since = clock.local().date() - timedelta(weeks=_weeks(request))
    return measures.file(request, "json", since)
