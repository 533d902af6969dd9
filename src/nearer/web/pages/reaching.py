"""Writing to somebody: what for, how to begin, the words, ready to go, what came back, and silence.

Knows what these pages show. Does not know what follows what, and sends nothing.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import people as people_actions
from nearer.actions import reaching as actions
from nearer.content.openers import openers
from nearer.domain.lessons import Moment
from nearer.domain.people import Entry, Person
from nearer.domain.reaching import NAME, Occasion, ReachOut, State, fill, in_turn, learned
from nearer.formats import reaching as links
from nearer.storage import people as people_rows
from nearer.storage import reaching as rows
from nearer.translation import language
from nearer.web import access, beginnings, lessons, remarks, rendering
from nearer.web.forms import form
from nearer.words import cadence as cadence_words
from nearer.words import reaching as words

OPEN, DONE = 30, 10
CARDS = {
    Occasion.THANKS: Moment.THANKING,
    Occasion.HELP: Moment.ASKING_FOR_HELP,
    Occasion.APOLOGY: Moment.AFTER_QUARREL,
    Occasion.FOLLOW_UP: Moment.NO_REPLY,
    Occasion.CONDOLENCE: None,
    Occasion.BOUNDARY: Moment.BOUNDARIES,
}
"""Which short card stands beside a message, where it is not the one before reaching out; after a death none does."""
NO_GUESS = (Occasion.FOLLOW_UP, Occasion.CONDOLENCE, Occasion.BOUNDARY)
"""What nobody is asked to guess the answer to."""


@require_GET
@access.unchanged
def reach_outs(request: HttpRequest) -> HttpResponse:
    """Show messages that are open, the latest that are not, and what they taught."""
    owner, today = access.owner(request), clock.local().date()
    circles = people_rows.roster(owner)
    past = rows.latest(owner, (State.SENT, State.ANSWERED, State.RESTED))
    return rendering.page(
        request,
        "reach_outs.html",
        section="people",
        learned=words.learned(learned(past, today)),
        open=_lines(rows.latest(owner, (State.DRAFT, State.SENT), most=OPEN), circles, today),
        done=_lines([one for one in past if one.state is not State.SENT][:DONE], circles, today),
    )


def _lines(messages: Iterable[ReachOut], circles: Mapping[UUID, Entry], today: date) -> list[dict[str, Any]]:
    return [
        {"message": one, "name": circles[one.person].name, "state": words.state(one, today)}
        | {"silent": one.silent(today)}
        for one in messages
        if one.person in circles
    ]


def _show_begin(request: HttpRequest, person: UUID) -> HttpResponse:
    found = people_actions.find(access.owner(request), person)
    chosen = request.GET.get("for", "")
    if chosen:
        occasion = actions.occasion(chosen)
        address = f"/people/{person}/reach-outs/new?for={occasion}&"
        return _begin(request, occasion, found, address, _thanks(request, found))
    return rendering.page(
        request,
        "reach_begin.html",
        section="people",
        person=found,
        peace=cadence_words.peace(found.name) if found.entry.left_in_peace else "",
        occasions=[(one, *texts) for one, texts in words.occasions().items()],
    )


def _thanks(request: HttpRequest, person: Person) -> str:
    found = actions.thanks(access.owner(request), request.GET.get("gratitude", ""), person.id)
    return words.thanks(found, person.name) if found else ""


def _begin(request: HttpRequest, occasion: Occasion, person: Person, address: str, kept: str = "") -> HttpResponse:
    """Show ways to begin, or, once one is chosen, the page to write on with it."""
    ways = _ways(occasion, person.entry)
    text = beginnings.chosen(request, "text", ways, kept)
    if text is None and not kept:
        shown: dict[str, Any] = {"person": person, "ways": ways, "address": address} | _said(occasion, person)
        return rendering.page(request, "reach_ways.html", section="people", **shown)
    message = ReachOut(person.id, person.id, occasion, kept if text is None else text, clock.local().date())
    return _write(request, message, person, address, ways)


def _said(occasion: Occasion, person: Person) -> dict[str, Any]:
    hesitation, source = words.hesitation(occasion, person.name)
    return {"title": words.title(occasion, person.name), "hesitation": hesitation, "source": source}


def _ways(occasion: Occasion, entry: Entry) -> dict[str, str]:
    """Return ways to begin by id, each day others first."""
    found = in_turn(openers(language()), occasion, entry.circle, clock.local().toordinal())
    return {one.id: fill(one.text, {NAME: entry.name}) for one in found}


def _write(
    request: HttpRequest, message: ReachOut, person: Person, address: str, ways: Mapping[str, str]
) -> HttpResponse:
    return rendering.page(
        request,
        "reach_write.html",
        section="people",
        person=person,
        message=message,
        blanks=actions.still_blank(message.text),
        glad=words.how_glad(message.occasion, person.name),
        guess=message.occasion not in NO_GUESS,
        gratitude=request.POST.get("gratitude", request.GET.get("gratitude", "")),
        address=address,
        ways=ways,
        lesson=_lesson(request, message.occasion),
        coach=_looked(request, message.occasion),
        **(_said(message.occasion, person) | beginnings.beside(request, "text")),
    )


def _looked(request: HttpRequest, of: Occasion) -> dict[str, Any] | None:
    """Return what the coach says of the text, as it reads with its blanks filled."""
    given = _answers(request)
    return remarks.looked(request, fill(given.text, given.blanks), boundary=of is Occasion.BOUNDARY)


def _lesson(request: HttpRequest, of: Occasion) -> dict[str, Any] | None:
    moment = CARDS.get(of, Moment.BEFORE_REACHING_OUT)
    return lessons.at(request, moment, typing=True) if moment else None


def _answers(request: HttpRequest) -> actions.Answers:
    given = request.POST
    written = {blank: given.get(name, "") for name, blank in actions.known_blanks().items()}
    return actions.Answers(given.get("text", ""), given.get("likely"), given.get("glad"), written)


@form(_show_begin)
def begin(request: HttpRequest, person: UUID) -> HttpResponse:
    """Keep a new message, or show the page again with another beginning in front."""
    owner, today = access.owner(request), clock.local().date()
    occasion = actions.occasion(request.GET.get("for", ""))
    if request.POST.get("begin") or remarks.wanted(request):
        return _show_begin(request, person)
    thanks = actions.thanks(owner, request.POST.get("gratitude", ""), person)
    message = ReachOut(access.form_id(request), person, occasion, "", today, gratitude=thanks.id if thanks else None)
    kept = actions.draft(owner, today, message, _answers(request))
    return rendering.see(f"/reach-outs/{kept.id}")


def _show_words(request: HttpRequest, reach_out: UUID) -> HttpResponse:
    message = actions.find(access.owner(request), reach_out)
    person = people_actions.find(access.owner(request), message.person)
    message = replace(message, text=request.POST.get("text", message.text))
    return _write(request, message, person, f"/reach-outs/{reach_out}/words?", {})


@form(_show_words)
def change(request: HttpRequest, reach_out: UUID) -> HttpResponse:
    """Keep other words for a draft, or have a look at them first."""
    if remarks.wanted(request):
        return _show_words(request, reach_out)
    actions.change(access.owner(request), reach_out, _answers(request))
    return rendering.see(f"/reach-outs/{reach_out}")


def _show(request: HttpRequest, reach_out: UUID) -> HttpResponse:
    owner, today = access.owner(request), clock.local().date()
    message = actions.find(owner, reach_out)
    person = people_actions.find(access.owner(request), message.person)
    ready = message.state is State.DRAFT or message.follow_up_waits
    text = message.follow_up if message.follow_up_waits else message.text
    return rendering.page(
        request,
        "reach_ready.html" if ready else "reach_out.html",
        section="people",
        message=message,
        person=person,
        text=text,
        blanks=list(actions.still_blank(text).values()),
        mailto=links.mailto(person.email, text, words.subject(message.occasion)),
        sms=links.sms(person.phone, text),
        tel=links.tel(person.phone),
        silent=message.silent(today),
        fresh=today in (message.sent, message.followed_up),
        look=words.look(message, person.name, today),
        compared=words.compared(message, person.name),
        rested=words.rested(person.name) if message.state is State.RESTED and message.sent else "",
        touches=list(words.touches().items()),
    )


@require_GET
def reach_out(request: HttpRequest, reach_out: UUID) -> HttpResponse:
    """Show one message where it stands."""
    return _show(request, reach_out)


@require_POST
def sent(request: HttpRequest, reach_out: UUID) -> HttpResponse:
    """Note that it is on its way."""
    follow_up = request.POST.get("what") == "follow-up"
    actions.sent(access.owner(request), clock.local().date(), reach_out, follow_up)
    return rendering.see(f"/reach-outs/{reach_out}")


@form(_show)
def answered(request: HttpRequest, reach_out: UUID) -> HttpResponse:
    """Note that they answered."""
    given = request.POST
    touch = given.get("touch", "wrote")
    actions.answered(access.owner(request), clock.local().date(), reach_out, given.get("was_glad"), touch)
    return rendering.see(f"/reach-outs/{reach_out}")


@require_GET
def silence(request: HttpRequest, reach_out: UUID) -> HttpResponse:
    """Show what silence may mean and three things to do, once it is time; before, the message itself."""
    message = actions.find(access.owner(request), reach_out)
    if not message.silent(clock.local().date()):
        return rendering.see(f"/reach-outs/{reach_out}")
    return rendering.page(
        request,
        "reach_silence.html",
        section="people",
        message=message,
        person=people_actions.find(access.owner(request), message.person),
        means=words.silence(message.occasion),
        lesson=lessons.at(request, Moment.NO_REPLY) if message.occasion is not Occasion.CONDOLENCE else None,
    )


@require_POST
def wait(request: HttpRequest, reach_out: UUID) -> HttpResponse:
    """Wait another week."""
    actions.wait(access.owner(request), clock.local().date(), reach_out)
    return rendering.see(f"/reach-outs/{reach_out}")


@require_POST
def rest(request: HttpRequest, reach_out: UUID) -> HttpResponse:
    """Let it rest."""
    actions.rest(access.owner(request), clock.local().date(), reach_out)
    return rendering.see(f"/reach-outs/{reach_out}")


def _show_follow_up(request: HttpRequest, reach_out: UUID) -> HttpResponse:
    message = actions.may_follow_up(access.owner(request), reach_out)
    address = f"/reach-outs/{reach_out}/follow-up?"
    person = people_actions.find(access.owner(request), message.person)
    return _begin(request, Occasion.FOLLOW_UP, person, address, message.follow_up)


@form(_show_follow_up)
def follow_up(request: HttpRequest, reach_out: UUID) -> HttpResponse:
    """Keep the one follow-up, or show the page again with another beginning."""
    if request.POST.get("begin") or remarks.wanted(request):
        return _show_follow_up(request, reach_out)
    given = _answers(request)
    actions.follow_up(access.owner(request), reach_out, given.text, given.blanks)
    return rendering.see(f"/reach-outs/{reach_out}")


@require_POST
def removal(request: HttpRequest, reach_out: UUID) -> HttpResponse:
    """Delete a message."""
    actions.remove(access.owner(request), reach_out)
    return rendering.see("/reach-outs")
