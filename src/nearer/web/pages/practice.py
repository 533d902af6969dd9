"""Practising a talk: choosing a scene, replying turn by turn, what the coach says, and what was practised.

Knows what these pages show. Replies travel with the page from turn to turn; nothing of them is kept unless asked.
"""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import practice as actions
from nearer.actions import situation as situations
from nearer.actions.practice import Talk
from nearer.content.scenes import scenes
from nearer.domain.practice import Scene
from nearer.storage import practice as rows
from nearer.translation import language
from nearer.web import access, remarks, rendering
from nearer.web.forms import form
from nearer.words import practice as words

LATELY = 5
FIRST = 10
"""Scenes of a place or a goal that stand open; the harder ones are folded."""


@require_GET
@access.unchanged
def practice(request: HttpRequest) -> HttpResponse:
    """Show a scene for where somebody is, every place and goal, and what was practised lately."""
    owner, today = access.owner(request), clock.local().date()
    known = scenes(language())
    lately = [(one, known[one.scene]) for one in rows.latest(owner, LATELY) if one.scene in known]
    return rendering.page(
        request,
        "practice.html",
        section="practice",
        suggestion=_line(actions.suggestion(situations.read(owner, today))),
        places=words.places(),
        goals=[(goal, *texts) for goal, texts in words.goals().items()],
        lately=[(one.id, words.done(one, scene, today)) for one, scene in lately],
        quieter=bool(rows.doubts(owner).rules),
    )


def _line(scene: Scene) -> dict[str, Any]:
    return {"scene": scene, "goal": words.goal(scene)}


@require_GET
@access.unchanged
def chosen(request: HttpRequest) -> HttpResponse:
    """Show the scenes of a place or a goal."""
    place, goal = request.GET.get("place", ""), request.GET.get("goal", "")
    found = actions.chosen(place, goal)
    labels: dict[str, str] = dict(words.places().items())
    labels |= {one: label for one, (label, _hint) in words.goals().items()}
    return rendering.page(
        request,
        "practice_scenes.html",
        section="practice",
        heading=labels.get(place or goal, ""),
        scenes=[_line(scene) for scene in found],
        first=FIRST,
    )


def _replies(request: HttpRequest) -> list[str]:
    return [actions.reply(said) for said in request.POST.getlist("said")]


def _show(request: HttpRequest, scene: str) -> HttpResponse:
    """Show the scene at its beginning, or with what was said so far when the last reply could not be taken."""
    return _ask(request, actions.talk(actions.find(scene), request.POST.getlist("said")))


def _ask(request: HttpRequest, talk: Talk, reply: str = "") -> HttpResponse:
    return _page(request, "practice_scene.html", talk, reply=reply, line=talk.lines[-1], coach=None)


def _feedback(request: HttpRequest, talk: Talk) -> HttpResponse:
    said = remarks.shown(actions.remarks(access.owner(request), talk), talk.replies[-1])
    return _page(request, "practice_scene.html", talk, reply="", line=talk.heard, coach=said)


def _end(request: HttpRequest, talk: Talk) -> HttpResponse:
    here = situations.read(access.owner(request), clock.local().date())
    return _page(request, "practice_end.html", talk, line=talk.lines[-1], steps=actions.outside(here, talk.scene))


def _page(request: HttpRequest, template: str, talk: Talk, **shown: Any) -> HttpResponse:
    return rendering.page(
        request,
        template,
        section="practice",
        scene=talk.scene,
        goal=words.goal(talk.scene),
        said=talk.replies,
        before=list(zip(talk.lines, talk.replies, strict=False)),
        **shown,
    )


@form(_show)
def scene(request: HttpRequest, scene: str) -> HttpResponse:
    """Take a reply, say what the coach noticed, go on, try again, or let a remark count less."""
    found, said, what = actions.find(scene), _replies(request), request.POST.get("what", "")
    if what == "again" and said:
        return _ask(request, actions.talk(found, said[:-1]), said[-1])
    if what == "go":
        talk = actions.talk(found, said)
        return _end(request, talk) if talk.over else _ask(request, talk)
    if request.POST.get("wrong") and said:
        actions.not_right(access.owner(request), access.form_id(request), request.POST["wrong"])
        return _feedback(request, actions.talk(found, said))
    replied = [*said, actions.reply(request.POST.get("reply", ""))]
    return _feedback(request, actions.talk(found, replied))


def _show_lost(request: HttpRequest, scene: str) -> HttpResponse:
    return _end(request, actions.talk(actions.find(scene), request.POST.getlist("said")))


@form(_show_lost)
def keep(request: HttpRequest, scene: str) -> HttpResponse:
    """Keep that a scene was practised, with the replies when asked to."""
    said = request.POST.getlist("said") if request.POST.get("words") else []
    kept = actions.keep(access.owner(request), clock.local().date(), access.form_id(request), scene, said)
    return rendering.see(f"/practice/practised/{kept.id}")


@require_GET
def practised(request: HttpRequest, practised: UUID) -> HttpResponse:
    """Show one practised scene as it went."""
    owner = access.owner(request)
    found = actions.practised(owner, practised)
    scene = actions.find(found.scene)
    talk = actions.talk(scene, found.replies)
    here = situations.read(owner, clock.local().date())
    return _page(
        request,
        "practice_practised.html",
        talk,
        practised=found,
        line=talk.lines[-1],
        kept=words.end(bool(found.replies)),
        steps=actions.outside(here, scene),
    )


@require_POST
def removal(request: HttpRequest, practised: UUID) -> HttpResponse:
    """Delete a practised scene."""
    actions.remove(access.owner(request), practised)
    return rendering.see("/practice")


@require_POST
def trust(request: HttpRequest) -> HttpResponse:
    """Let the coach say everything again."""
    actions.trust_again(access.owner(request))
    return rendering.see("/practice")
