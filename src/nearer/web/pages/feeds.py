"""One's plans in one's own calendar: private addresses, and a file for one plan.

Knows what these pages show and how the files are sent. Does not know what is in them.
"""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST, require_safe

from nearer import clock
from nearer.actions import feeds as actions
from nearer.actions import situation as situations
from nearer.actions.calendars import Present
from nearer.errors import Missing
from nearer.gateways import here
from nearer.settings import read
from nearer.storage import feeds as rows
from nearer.storage import planner as plan_rows
from nearer.web import access, rendering, views
from nearer.web.forms import form
from nearer.words import calendars as words
from nearer.words import today as day_words

KIND = "text/calendar; charset=utf-8"
SHOWN = 12
HERE_ONLY = ("127.0.0.1", "localhost", "::1")


def _moment() -> Present:
    return Present(clock.now(), here.zone())


def _show_feeds(request: HttpRequest) -> HttpResponse:
    situation = situations.read(access.owner(request), clock.local().date())
    feeds = rows.feeds(situation.owner)
    plans = [one for one in plan_rows.open_plans(situation.owner) if one.day and one.step in situation.steps]
    return rendering.page(
        request,
        "calendar_feeds.html",
        section="me",
        feeds=[_line(request, feed, situation) for feed in feeds],
        full=len(feeds) >= rows.MOST,
        here_only=read().host in HERE_ONLY,
        plans=[views.plan(situation, one) for one in plans[:SHOWN]],
        alarms=words.alarms(),
    )


def _line(request: HttpRequest, feed: rows.Feed, situation: situations.Situation) -> dict[str, Any]:
    return {
        "id": feed.id,
        "address": request.build_absolute_uri(f"/feed/{feed.token}.ics"),
        "made": day_words.day(feed.created.astimezone(here.zone()).date(), situation.today),
        "details": feed.details,
    }


@form(_show_feeds)
def feeds(request: HttpRequest) -> HttpResponse:
    """Show the private addresses; POST makes one."""
    details = request.POST.get("shows") == "details"
    actions.make(access.owner(request), access.form_id(request), details, clock.now())
    return rendering.see("/feeds")


@require_POST
def end(request: HttpRequest, feed: UUID) -> HttpResponse:
    """End a private address."""
    actions.revoke(access.owner(request), feed)
    return rendering.see("/feeds")


@access.open_to_all
@require_safe
def feed(request: HttpRequest, token: str) -> HttpResponse:
    """Give one's plans to a calendar program that has the private address, and to nobody else."""
    try:
        answer = HttpResponse(actions.read(token, _moment(), words.saying()), content_type=KIND)
    except Missing as missing:
        answer = HttpResponse(missing.message, status=404, content_type="text/plain; charset=utf-8")
    answer["Cache-Control"] = "private, no-cache"
    answer["X-Robots-Tag"] = "noindex"
    return answer


@require_GET
def plan(request: HttpRequest, plan: UUID) -> HttpResponse:
    """Hand over one plan as a file for a calendar, with a reminder if wished."""
    wish = request.GET.get("alarm", "60")
    alarm = int(wish) if wish in {value for value, _label in words.alarms()} - {""} else None
    made = actions.one(
        access.owner(request), plan, request.GET.get("shows") == "details", alarm, _moment(), words.saying()
    )
    answer = HttpResponse(made, content_type=KIND)
    answer["Content-Disposition"] = 'attachment; filename="time-for-me.ics"'
    return answer
