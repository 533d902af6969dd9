"""The week: its page, one thing in it, looking back, and every button on them.

Knows what these pages show. Does not know what a button changes.
"""

import re
from datetime import date, datetime, timedelta
from urllib.parse import urlencode
from uuid import UUID

from django.http import HttpRequest, HttpResponse, QueryDict
from django.views.decorators.http import require_GET

from nearer import clock
from nearer.actions import checks, week_items, week_shown
from nearer.actions import goals as goal_actions
from nearer.actions import week as actions
from nearer.actions.week_shown import Shown
from nearer.domain.week import DAYS, day_of, monday
from nearer.errors import Missing
from nearer.gateways import here
from nearer.storage import planner as plan_rows
from nearer.storage import week as rows
from nearer.translation import _
from nearer.web import access, rendering, weeks
from nearer.web.forms import form
from nearer.web.pages import goals as goal_shapes
from nearer.words import people as people_words
from nearer.words import week as words

YEARS = timedelta(days=366)
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def _now() -> datetime:
    """Return the moment in the zone people live in, whose name says when summer time begins."""
    return clock.local().astimezone(here.zone())


def _first(value: str) -> date:
    """Return the Monday of the week an address names.

    Raises:
        Missing: it names no day, or one years away.
    """
    try:
        found = monday(date.fromisoformat(value))
    except (ValueError, OverflowError) as error:
        raise Missing(_("There is no such week. “Your week” opens this one.")) from error
    if abs(found - _now().date()) > YEARS:
        raise Missing(_("There is no such week. “Your week” opens this one."))
    return found


@require_GET
@access.unchanged
def this_week(request: HttpRequest) -> HttpResponse:
    """Show the week that is running."""
    return _show(request, monday(_now().date()).isoformat())


@require_GET
@access.unchanged
def week(request: HttpRequest, first: str) -> HttpResponse:
    """Show one week."""
    return _show(request, first)


def _show(request: HttpRequest, first: str) -> HttpResponse:
    owner, now = access.owner(request), _now()
    shown = week_shown.show(owner, now, _first(first))
    before = rows.week(owner, shown.week.monday - timedelta(days=DAYS)) if shown.today == 0 else None
    return rendering.page(
        request,
        "week.html",
        section="today",
        shown=shown,
        at=f"/week/{shown.week.monday}",
        span=words.span(shown.week.monday),
        now=shown.today is not None,
        coming=shown.opens == 0 and shown.today != 0,
        over=shown.opens >= 21,
        paused=plan_rows.paused_since(owner) is not None,
        days=weeks.days(shown, _chosen(request, shown)),
        notes=weeks.full_days(shown),
        done=words.unchanged(request.GET.get("done", "")),
        left_out=words.left_out(shown, shown.week.left_out),
        wishes=weeks.wishes(shown),
        places=weeks.places(shown),
        look_back=shown.last_day and not shown.week.looked_back,
        said=words.looked_back(weeks.came_about(shown.week.items), actions.lighter(shown)),
        last=before is not None and before.proposed and before.looked_back is None,
        **weeks.around(shown),
    )


def _chosen(request: HttpRequest, shown: Shown) -> int:
    day = request.POST.get("day", request.GET.get("day", ""))
    return int(day) if day in {str(number) for number in range(DAYS)} else shown.today or 0


def _back(request: HttpRequest, first: date, done: str = "") -> HttpResponse:
    """Return to the week, at the day one was looking at."""
    day = request.POST.get("day", "")
    told = {"day": day if day.isdecimal() and len(day) == 1 else "", "done": done}
    asked = urlencode({name: value for name, value in told.items() if value})
    return rendering.see(f"/week/{first}?{asked}" if asked else f"/week/{first}")


@form(_show)
def proposal(request: HttpRequest, first: str) -> HttpResponse:
    """Plan a week, or plan it anew."""
    actions.propose(access.owner(request), _now(), _first(first))
    return _back(request, _first(first))


@form(_show)
def size(request: HttpRequest, first: str) -> HttpResponse:
    """Plan a week with less in it, or more."""
    more = request.POST.get("size") == "more"
    changed = actions.resize(access.owner(request), _now(), _first(first), more)
    return _back(request, _first(first), "" if changed else "full" if more else "bare")


@form(_show)
def wishes(request: HttpRequest, first: str) -> HttpResponse:
    """Keep what each day will hold."""
    said = [request.POST.get(f"energy{number}", "0") for number in range(DAYS)]
    actions.wish(access.owner(request), _now(), _first(first), said)
    return _back(request, _first(first))


@form(_show)
def rests(request: HttpRequest, first: str) -> HttpResponse:
    """Keep a part of the week free, or give it back."""
    slot = checks.number(request.POST.get("slot"), "", 0, 20)
    actions.rest(access.owner(request), _now(), _first(first), slot, request.POST.get("kept") == "1")
    return _back(request, _first(first))


def _show_item(request: HttpRequest, first: str, item: UUID) -> HttpResponse:
    shown, found = week_items.find(access.owner(request), _now(), _first(first), item)
    return rendering.page(
        request,
        "week_item.html",
        section="today",
        at=f"/week/{shown.week.monday}",
        day=day_of(found.slot),
        item=weeks.item(shown, found),
        own=found,
        places=weeks.places(shown),
        touches=people_words.touches().items(),
        safety=weeks.safety(shown, found),
    )


@form(_show_item)
def item(request: HttpRequest, first: str, item: UUID) -> HttpResponse:
    """Show one thing in a week, or keep what was written about it."""
    given = {name: request.POST.get(name, "") for name in week_items.Answers.__dataclass_fields__}
    week_items.write(access.owner(request), _now(), _first(first), item, week_items.Answers(**given))
    return rendering.see(f"/week/{_first(first)}/items/{item}")


def _show_week(request: HttpRequest, first: str, item: UUID) -> HttpResponse:
    """Show the week again when something in it could not be changed."""
    return _show(request, first)


@form(_show_week)
def move(request: HttpRequest, first: str, item: UUID) -> HttpResponse:
    """Put something elsewhere in the week, and go to where it stands now."""
    begins, slot = _first(first), checks.number(request.POST.get("slot"), "", 0, 20)
    week_items.move(access.owner(request), _now(), begins, item, slot)
    return rendering.see(f"/week/{begins}?day={day_of(slot)}")


@form(_show_week)
def kept(request: HttpRequest, first: str, item: UUID) -> HttpResponse:
    """Keep something where it is."""
    week_items.keep(access.owner(request), _now(), _first(first), item, True)
    return _back(request, _first(first))


@form(_show_week)
def kept_end(request: HttpRequest, first: str, item: UUID) -> HttpResponse:
    """Let something be moved again."""
    week_items.keep(access.owner(request), _now(), _first(first), item, False)
    return _back(request, _first(first))


@form(_show_week)
def fell_through(request: HttpRequest, first: str, item: UUID) -> HttpResponse:
    """Put the fallback in the place of something that fell through."""
    week_items.fall_through(access.owner(request), _now(), _first(first), item, access.form_id(request))
    return _back(request, _first(first))


@form(_show_week)
def put_back(request: HttpRequest, first: str, item: UUID) -> HttpResponse:
    """Put something back that had fallen through."""
    week_items.put_back(access.owner(request), _now(), _first(first), item)
    return _back(request, _first(first))


@form(_show_week)
def done(request: HttpRequest, first: str, item: UUID) -> HttpResponse:
    """Keep that something came about."""
    touch = request.POST.get("touch", "")
    week_items.done(access.owner(request), _now(), _first(first), item, access.form_id(request), touch)
    return _back(request, _first(first))


@form(_show_week)
def removal(request: HttpRequest, first: str, item: UUID) -> HttpResponse:
    """Take something out of the week."""
    week_items.take_away(access.owner(request), _now(), _first(first), item)
    return _back(request, _first(first))


def _show_look_back(request: HttpRequest, first: str) -> HttpResponse:
    owner, now = access.owner(request), _now()
    shown = week_shown.show(owner, now, _first(first))
    return rendering.page(
        request,
        "week_back.html",
        section="today",
        at=f"/week/{shown.week.monday}",
        span=words.span(shown.week.monday),
        asked=weeks.to_look_back_on(shown),
        answers=words.answers().items(),
        note=shown.week.note,
        said=shown.week.reflection,
        energies=[(level, said) for level, said in words.energies().items() if level > 0],
        comings=words.comings().items(),
        goals=[goal_shapes.shape(one, now.date()) for one in goal_actions.shown(owner, now.date())],
    )


@form(_show_look_back)
def look_back(request: HttpRequest, first: str) -> HttpResponse:
    """Ask how a week was, and keep it."""
    owner, now, begins, given = access.owner(request), _now(), _first(first), request.POST
    texts = {name: given.get(name, "") for name in ("note", "surprise", "belief", "easy", "hard", "energy", "coming")}
    told = actions.Told(_about(given, "item-"), **texts, goals=_about(given, "goal-"))
    actions.look_back(owner, now, begins, access.form_id(request), told)
    return rendering.see(f"/week/{begins}")


def _about(given: QueryDict, start: str) -> dict[UUID, str]:
    """Return the answers that name a thing by its id."""
    named = {name.removeprefix(start): str(given[name]) for name in given if name.startswith(start)}
    return {UUID(name): answer for name, answer in named.items() if answer and _ID.fullmatch(name)}
