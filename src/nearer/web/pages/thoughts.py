"""Looking at a hard thought: one thing a screen, each kept as it is sent.

Knows what these pages show. Does not know what a thought may be doing (that is the coach).
"""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import thoughts as actions
from nearer.coach import thoughts as coach
from nearer.domain.thoughts import Part, Thought, after
from nearer.errors import Missing
from nearer.storage import thoughts as rows
from nearer.translation import _
from nearer.web import access, pictures, rendering
from nearer.web.forms import form
from nearer.words import coach as coach_words
from nearer.words import thoughts as words
from nearer.words import today as day_words


def _part(name: str) -> Part:
    try:
        return Part(name)
    except ValueError as error:
        raise Missing(_("There is no such page. Your thoughts are listed under Me.")) from error


@require_GET
def thoughts(request: HttpRequest) -> HttpResponse:
    """Show the latest thoughts, with belief before and after as picture and table."""
    today = clock.local().date()
    found = [(one, day_words.day(one.day, today)) for one in rows.thoughts(access.owner(request))]
    rated = [(one, day) for one, day in found if one.belief is not None and one.belief_after is not None]
    points = [pictures.Point(day, one.belief, one.belief_after) for one, day in reversed(rated)]
    picture = pictures.beliefs(points)
    return rendering.page(request, "thoughts.html", section="me", thoughts=found, rated=rated, picture=picture)


def _show_new(request: HttpRequest) -> HttpResponse:
    return _screen(request, None, Part.SITUATION)


def _screen(request: HttpRequest, thought: Thought | None, part: Part) -> HttpResponse:
    helped = _coach(thought, part)
    asked, hint = words.asked(part) if part is not Part.TRAP or helped["traps"] else words.no_trap()
    place = list(Part).index(part) + 1
    shown = {"thought": thought, "part": part, "asked": asked, "hint": hint, "position": place, "total": len(Part)}
    return rendering.page(request, "thought_part.html", **{"section": "me"} | shown | helped)


def _coach(thought: Thought | None, part: Part) -> dict[str, Any]:
    """Return possible traps with the words that suggested them, or the questions for the one that was picked."""
    if thought is None or part not in (Part.TRAP, Part.ANSWERS):
        return {"traps": [], "questions": []}
    hints = [(hint.trap, thought.thought[hint.start : hint.end]) for hint in coach.traps(thought.thought)]
    traps = [
        {"value": trap.value, "label": coach_words.trap(trap), "hint": _("You wrote: “%(words)s”") % {"words": said}}
        for trap, said in hints
    ]
    questions = coach.questions(coach.Trap(thought.trap) if thought.trap else coach.Trap.MIND_READING)
    return {"traps": traps, "questions": [coach_words.question(one) for one in questions]}


@form(_show_new)
def new(request: HttpRequest) -> HttpResponse:
    """Keep what happened and go on to the thought."""
    today, said = clock.local().date(), request.POST.get("situation", "")
    kept = actions.begin(access.owner(request), today, access.form_id(request), said)
    return rendering.see(f"/thoughts/{kept.id}/{Part.THOUGHT}")


def _show_part(request: HttpRequest, thought: UUID, name: str) -> HttpResponse:
    return _screen(request, actions.find(access.owner(request), thought), _part(name))


@form(_show_part)
def part(request: HttpRequest, thought: UUID, name: str) -> HttpResponse:
    """Keep one screen, or skip it, and go on to the next."""
    here, owner = _part(name), access.owner(request)
    if "skip" in request.POST:
        found = actions.find(owner, thought)
    else:
        found = actions.keep(owner, clock.local().date(), thought, here, request.POST.dict())
    onward = after(here)
    if onward is Part.TRAP and not coach.traps(found.thought):
        onward = after(onward)
    return rendering.see(f"/thoughts/{thought}/{onward}" if onward else f"/thoughts/{thought}")


@require_GET
def thought(request: HttpRequest, thought: UUID) -> HttpResponse:
    """Show one thought with all that was said of it."""
    found = actions.find(access.owner(request), thought)
    trap = coach_words.trap(coach.Trap(found.trap)) if found.trap else ""
    picture = pictures.beliefs([pictures.Point("", found.belief, found.belief_after)])
    return rendering.page(request, "thought.html", section="me", thought=found, trap=trap, picture=picture)


@require_POST
def removal(request: HttpRequest, thought: UUID) -> HttpResponse:
    """Delete a thought."""
    actions.remove(access.owner(request), thought)
    return rendering.see("/thoughts")
