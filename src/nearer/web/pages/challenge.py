"""Five small things in five days: its page, warming up, noting a day, others, the picture to show.

Knows what these pages show. Does not know what may be noted, nor what others get to see.
"""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import accounts
from nearer.actions import challenge as actions
from nearer.domain.challenge import STEPS, Action, Round
from nearer.web import access, rendering
from nearer.web.forms import form
from nearer.words import challenge as words
from nearer.words import today as day_words


def _show(request: HttpRequest) -> HttpResponse:
    shown, today = actions.shown(access.owner(request)), clock.local().date()
    if shown is None:
        five = [(words.action(one), words.idea(one)) for one in Action]
        begin: dict[str, Any] = {"five": five, "prompts": words.prompts(), "alone": accounts.alone()}
        return rendering.page(request, "challenge_begin.html", section="me", **begin)
    this = shown.round
    return rendering.page(
        request,
        "challenge.html",
        section="me",
        this=this,
        standing=words.standing(this),
        five=[_shape(this, one) for one in Action],
        left=[(one, words.action(one)) for one in this.left()],
        days=words.days(this, today),
        others=[words.seat(one) for one in shown.others],
        code=actions.written(this.code) if this.code else "",
        alone=accounts.alone(),
        picture=words.picture()["described"],
    )


def _shape(this: Round, action: Action) -> dict[str, Any]:
    done, today = this.of(action), clock.local().date()
    return {
        "title": words.action(action),
        "idea": words.idea(action),
        "day": day_words.day(done.day, today) if done else "",
        "note": done.note if done else "",
        "steps": STEPS[action],
    }


@require_GET
def challenge(request: HttpRequest) -> HttpResponse:
    """Show the round somebody is in, or how to begin one."""
    return _show(request)


@form(_show)
def new(request: HttpRequest) -> HttpResponse:
    """Begin a round."""
    actions.begin(access.owner(request), clock.local().date(), access.form_id(request), request.POST.get("warm_up", ""))
    return rendering.see("/challenge")


@form(_show)
def days(request: HttpRequest) -> HttpResponse:
    """Note that one of the five is done."""
    given = (request.POST.get(name, "") for name in ("action", "day", "note"))
    actions.note(access.owner(request), clock.local().date(), *given)
    return rendering.see("/challenge")


@form(_show)
def reflection(request: HttpRequest) -> HttpResponse:
    """Keep what is said of the five days."""
    actions.reflect(access.owner(request), request.POST.get("reflection", ""))
    return rendering.see("/challenge")


@form(_show)
def others(request: HttpRequest) -> HttpResponse:
    """Open the round to others, change what they see, or leave them."""
    owner = access.owner(request)
    if request.POST.get("leave"):
        actions.leave(owner)
    else:
        actions.invite(owner, request.POST.get("name", ""), request.POST.get("tells") == "1")
    return rendering.see("/challenge")


def _show_join(request: HttpRequest) -> HttpResponse:
    return rendering.page(request, "challenge_join.html", section="me")


@form(_show_join)
def join(request: HttpRequest) -> HttpResponse:
    """Join a round by its code."""
    owner, today, row = access.owner(request), clock.local().date(), access.form_id(request)
    code, name, tells = (request.POST.get(field, "") for field in ("code", "name", "tells"))
    actions.join(owner, today, row, actions.Joining(code, name, tells == "1"))
    return rendering.see("/challenge")


@require_POST
def end(request: HttpRequest) -> HttpResponse:
    """End the round."""
    actions.end(access.owner(request))
    return rendering.see("/progress")


@require_GET
def picture(request: HttpRequest) -> HttpResponse:
    """Hand over a picture to show: five circles, and nothing of anybody."""
    text = rendering.environment().get_template("challenge_picture.html").render(**words.picture())
    answer = HttpResponse(text, content_type="image/svg+xml; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="five-small-things.svg"'
    return answer
