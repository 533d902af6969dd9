"""After a quarrel, and saying no or asking for another balance: telling, words to say, and how it went.

Knows what these pages show. Does not know when Help comes first, nor how anything is worded.
"""

from datetime import date, timedelta
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from nearer import clock
from nearer.actions import mending as actions
from nearer.actions import people as people_actions
from nearer.domain.lessons import Moment
from nearer.domain.mending import Kind
from nearer.engine import cadence
from nearer.errors import Missing
from nearer.storage import mending as rows
from nearer.storage import people as people_rows
from nearer.translation import _
from nearer.web import access, beginnings, lessons, remarks, rendering
from nearer.web.forms import form
from nearer.words import cadence as cadence_words
from nearer.words import mending as words
from nearer.words import today as day_words

AHEAD = 7


def _days(today: date, chosen: date | None) -> list[dict[str, str]]:
    days = {today + timedelta(days=ahead) for ahead in range(AHEAD)} | ({chosen} if chosen else set())
    shown = [{"value": day.isoformat(), "label": day_words.day(day, today)} for day in sorted(days)]
    return [*shown, {"value": "", "label": _("no day yet")}]


def _show_new_repair(request: HttpRequest, person: UUID) -> HttpResponse:
    owner, today = access.owner(request), clock.local().date()
    found = people_actions.find(owner, person)
    earlier = [(one, day_words.day(one.made, today)) for one in rows.repairs(owner, person, most=3)]
    return rendering.page(
        request,
        "repair_new.html",
        section="people",
        person=found,
        earlier=earlier,
        help_first=words.mend_not() if actions.help_first(owner) else "",
    )


@form(_show_new_repair)
def new_repair(request: HttpRequest, person: UUID) -> HttpResponse:
    """Keep what happened."""
    told = actions.Told(*(request.POST.get(name, "") for name in ("happened", "mine", "theirs", "want")))
    kept = actions.tell(access.owner(request), clock.local().date(), access.form_id(request), person, told)
    return rendering.see(f"/repairs/{kept.id}")


def _show_repair(request: HttpRequest, repair: UUID) -> HttpResponse:
    owner, today = access.owner(request), clock.local().date()
    found = actions.repair(owner, repair)
    person = people_actions.find(owner, found.person)
    ways = {str(number): way for number, way in enumerate(words.beginnings(found, person.name))}
    return rendering.page(
        request,
        "repair.html",
        section="people",
        repair=found,
        person=person,
        ways=ways,
        text=beginnings.chosen(request, "words", ways, found.words),
        days=_days(today, found.day),
        day=day_words.day(found.day, today) if found.day else "",
        outcomes=list(words.repaired().items()),
        touches=list(words.touches().items()),
        after=words.after(found.went),
        help_first=words.mend_not() if actions.help_first(owner, found) else "",
        **beginnings.beside(request, "words"),
    )


@form(_show_repair)
def repair(request: HttpRequest, repair: UUID) -> HttpResponse:
    """Keep the words to start with and the day, or show the page again with another beginning."""
    if request.POST.get("begin"):
        return _show_repair(request, repair)
    given = request.POST
    today = clock.local().date()
    actions.prepare(access.owner(request), today, repair, given.get("words", ""), given.get("day", ""))
    return rendering.see(f"/repairs/{repair}")


def _outcome(request: HttpRequest) -> actions.Outcome:
    return actions.Outcome(*(request.POST.get(name, "") for name in ("went", "touch", "note")))


@form(_show_repair)
def repaired(request: HttpRequest, repair: UUID) -> HttpResponse:
    """Keep how it went."""
    actions.repaired(access.owner(request), clock.local().date(), repair, _outcome(request))
    return rendering.see(f"/repairs/{repair}")


@require_POST
def let_be(request: HttpRequest, repair: UUID) -> HttpResponse:
    """Let it be."""
    actions.let_be(access.owner(request), repair)
    return rendering.see(f"/repairs/{repair}")


@require_POST
def remove_repair(request: HttpRequest, repair: UUID) -> HttpResponse:
    """Delete what was written after a quarrel."""
    person = actions.repair(access.owner(request), repair).person
    actions.remove_repair(access.owner(request), repair)
    return rendering.see(f"/people/{person}")


def _with(value: str) -> UUID | None:
    """Return the person named in an address, if any.

    Raises:
        Missing: something is named that is no id.
    """
    try:
        return UUID(value) if value else None
    except ValueError as error:
        raise Missing(_("There is nobody here by that address. Open this page from the person's own.")) from error


def _show_new_boundary(request: HttpRequest) -> HttpResponse:
    owner, today = access.owner(request), clock.local().date()
    chosen = _with(request.GET.get("person", ""))
    person = people_actions.find(owner, chosen) if chosen else None
    kind = next((one for one in Kind if one == request.GET.get("kind")), None)
    starts = cadence.starts(person.mine, person.theirs) if person else cadence.Starts.TOO_FEW
    help_first = words.settle_not() if actions.help_first(owner) else ""
    return rendering.page(
        request,
        "boundary_new.html",
        section="people",
        person=person,
        kind=kind,
        kinds=[(one, *texts) for one, texts in words.kinds().items()],
        leads=words.leads(),
        balance=cadence_words.give_and_take(starts, person.name) if person else "",
        earlier=[(one, day_words.day(one.made, today)) for one in rows.boundaries(owner, chosen, most=5)],
        help_first=help_first,
        lesson=None if help_first else lessons.at(request, Moment.BOUNDARIES, typing=True),
    )


@form(_show_new_boundary)
def new_boundary(request: HttpRequest) -> HttpResponse:
    """Keep what somebody wants to say no to, or wants otherwise."""
    given, person = request.POST, _with(request.GET.get("person", ""))
    texts = (given.get(name, "") for name in ("about", "feeling", "need", "request"))
    wished = actions.Wished(request.GET.get("kind", ""), person, *texts)
    kept = actions.wish(access.owner(request), clock.local().date(), access.form_id(request), wished)
    return rendering.see(f"/boundaries/{kept.id}")


def _show_boundary(request: HttpRequest, boundary: UUID) -> HttpResponse:
    owner = access.owner(request)
    found = actions.boundary(owner, boundary)
    person = people_rows.person(owner, found.person) if found.person else None
    drafts = {str(tone): draft for tone, draft in words.drafts(found, person.name if person else "").items()}
    return rendering.page(
        request,
        "boundary.html",
        section="people",
        boundary=found,
        person=person,
        ways=drafts,
        tones=words.tones(),
        text=beginnings.chosen(request, "words", drafts, found.words),
        coach=remarks.looked(request, request.POST.get("words", ""), boundary=True),
        outcomes=list(words.said().items()),
        after=words.after(found.went),
        help_first=words.settle_not() if actions.help_first(owner, found) else "",
        **beginnings.beside(request, "words"),
    )


@form(_show_boundary)
def boundary(request: HttpRequest, boundary: UUID) -> HttpResponse:
    """Keep the sentences to say, or show the page again with another draft."""
    if request.POST.get("begin") or remarks.wanted(request):
        return _show_boundary(request, boundary)
    actions.word(access.owner(request), boundary, request.POST.get("words", ""))
    return rendering.see(f"/boundaries/{boundary}")


@form(_show_boundary)
def said(request: HttpRequest, boundary: UUID) -> HttpResponse:
    """Keep whether it was said and how it went."""
    actions.said(access.owner(request), boundary, _outcome(request))
    return rendering.see(f"/boundaries/{boundary}")


@require_POST
def boundary_message(request: HttpRequest, boundary: UUID) -> HttpResponse:
    """Make the sentences a message that was not sent yet, and go on to it."""
    kept = actions.message(access.owner(request), clock.local().date(), access.form_id(request), boundary)
    return rendering.see(f"/reach-outs/{kept.id}")


@require_POST
def remove_boundary(request: HttpRequest, boundary: UUID) -> HttpResponse:
    """Delete a boundary."""
    actions.remove_boundary(access.owner(request), boundary)
    return rendering.see("/boundaries/new")
