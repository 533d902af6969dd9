"""The portfolio: what to turn to now, the activities, and three topics for today.

Knows what these pages ask and show. Does not know whose turn it is.
"""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.http import HttpRequest, HttpResponse, QueryDict
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import needs as need_actions
from nearer.actions import portfolio as actions
from nearer.actions.groups import to_choose
from nearer.domain.ladder import Place
from nearer.domain.needs import Budget, Profile
from nearer.domain.portfolio import SHOWN, Activity, Company, Mood, Pick, Wish
from nearer.domain.topics import Setting
from nearer.storage import needs as need_rows
from nearer.storage import people as people_rows
from nearer.storage.sealing import Owner
from nearer.web import access, rendering
from nearer.web.forms import form
from nearer.words import portfolio as words

MOST_PAGES = 50


def _said(request: HttpRequest, name: str, labels: Mapping[Any, str]) -> str:
    """Return what was chosen, empty when it is none of the choices."""
    value = request.GET.get(name, "")
    return value if value in {str(key) for key in labels} else ""


def _chips(address: str, name: str, labels: Mapping[Any, str], now: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return choices as links that keep the other choices; the chosen one lets go of itself."""
    chips = []
    for key, label in labels.items():
        on = now[name] == str(key)
        rest = {other: value or "any" for other, value in now.items() if other != name}
        query = urlencode(rest | ({name: "any"} if on else {name: str(key)}))
        chips.append({"label": label, "on": on, "address": f"{address}?{query}"})
    return chips


def _page(request: HttpRequest) -> int:
    said = request.GET.get("page", "")
    return min(int(said), MOST_PAGES) if said.isdecimal() and len(said) < 4 else 0


def _asked(request: HttpRequest, owner: Owner) -> dict[str, str]:
    asked = {
        "energy": _said(request, "energy", words.energies()),
        "mood": _said(request, "mood", words.moods()),
        "company": _said(request, "company", words.companies()),
        "cost": _said(request, "cost", words.at_most()),
        "place": _said(request, "place", words.places()),
    }
    if "energy" not in request.GET and (energy := need_rows.energy(owner, clock.local().date())):
        asked["energy"] = str(max(one for one in words.energies() if one <= energy))
    return asked


def _wish(asked: Mapping[str, str]) -> Wish:
    return Wish(
        int(asked["energy"]) if asked["energy"] else None,
        Mood(asked["mood"]) if asked["mood"] else None,
        Company(asked["company"]) if asked["company"] else None,
        Budget(int(asked["cost"])) if asked["cost"] else None,
        Place(asked["place"]) if asked["place"] else None,
    )


@require_GET
def portfolio(request: HttpRequest) -> HttpResponse:
    """Show what to turn to now, with why, and the whole portfolio below."""
    owner, profile = access.owner(request), need_actions.profile(access.owner(request))
    known, asked, page = actions.read(owner), _asked(request, owner), _page(request)
    wish, titles = _wish(asked), words.starters()
    picks = actions.ideas(known, wish, clock.local().date(), page)
    further = urlencode({name: value for name, value in asked.items() if value} | {"page": page + 1})
    return rendering.page(
        request,
        "portfolio.html",
        section="people",
        energies=_chips("/portfolio", "energy", words.energies(), asked),
        moods=_chips("/portfolio", "mood", words.moods(), asked),
        companies=_chips("/portfolio", "company", words.companies(), asked),
        costs=_chips("/portfolio", "cost", words.at_most(), asked),
        places=_chips("/portfolio", "place", words.places(), asked),
        narrowed=asked["cost"] or asked["place"],
        ideas=[_idea(pick, known, wish, profile) for pick in picks],
        further=f"/portfolio?{further}" if len(picks) >= SHOWN else "",
        page=page,
        activities=[{"one": one, "facts": words.facts(one)} for one in known.activities],
        starters=[{"key": one.key, "title": titles[one.key]} for one in actions.starters(known, profile)],
    )


def _idea(pick: Pick, known: actions.Portfolio, wish: Wish, profile: Profile) -> dict[str, Any]:
    friend = known.circles[pick.friend] if pick.friend else None
    shown = {
        "friend": friend.id if friend else None,
        "name": friend.name if friend else "",
        "why": words.reasons(pick, wish, all_new=not any(one.used for one in known.activities)),
        "contact": pick.idea.contact,
    }
    if friend and pick.idea.contact:
        return shown | {"title": words.contact(friend.name, wish, profile), "facts": [], "id": friend.id}
    activity = next(one for one in known.activities if str(one.id) == pick.idea.key)
    return shown | {"title": activity.title, "facts": words.facts(activity), "id": activity.id}


def _options(labels: Mapping[Any, str]) -> list[dict[str, Any]]:
    return [{"value": str(int(key) if isinstance(key, int) else key), "label": label} for key, label in labels.items()]


def _show_form(request: HttpRequest, activity: UUID | None = None) -> HttpResponse:
    owner = access.owner(request)
    found = actions.find(owner, activity) if activity else None
    circles = people_rows.roster(owner)
    shown = found or Activity(UUID(int=0), "")
    return rendering.page(
        request,
        "portfolio_form.html",
        section="people",
        activity=found,
        now=shown,
        action=request.path,
        energies=_options(words.takes()),
        moods=_options(words.moods()),
        companies=_options(words.companies()),
        places=_options(words.places()),
        costs=_options(words.costs()),
        people=[{"value": one.id, "label": one.name} for one in to_choose(circles, shown.people)],
        ticked=[str(one) for one in shown.people],
    )


def _answers(given: QueryDict) -> actions.Answers:
    names = ("title", "energy", "cost", "company", "place", "fallback")
    texts: dict[str, Any] = {name: given[name] for name in names if name in given}
    many = {name: tuple(given.getlist(name)) for name in ("moods", "people")}
    return actions.Answers(**({"title": ""} | texts | many))


@form(_show_form)
def new(request: HttpRequest) -> HttpResponse:
    """Add an activity."""
    actions.add(access.owner(request), access.form_id(request), _answers(request.POST))
    return rendering.see("/portfolio")


@form(_show_form)
def activity(request: HttpRequest, activity: UUID) -> HttpResponse:
    """Show one activity, or change it."""
    actions.change(access.owner(request), activity, _answers(request.POST))
    return rendering.see("/portfolio")


@require_POST
def uses(request: HttpRequest, activity: UUID) -> HttpResponse:
    """Keep that they did it, and with whom."""
    people = request.POST.getlist("people")
    actions.done(access.owner(request), clock.local().date(), access.form_id(request), activity, people)
    return rendering.see("/portfolio")


@require_POST
def removal(request: HttpRequest, activity: UUID) -> HttpResponse:
    """Take an activity out."""
    actions.remove(access.owner(request), activity)
    return rendering.see("/portfolio")


@require_POST
def starters(request: HttpRequest) -> HttpResponse:
    """Take over a ready-made idea."""
    key = request.POST.get("starter", "")
    actions.take(access.owner(request), access.form_id(request), key, words.starters().get(key, ""))
    return rendering.see("/portfolio#ready")


@require_GET
def topics(request: HttpRequest) -> HttpResponse:
    """Show three topics for today, or three others."""
    owner = access.owner(request)
    at, page = _said(request, "at", words.settings()), _page(request)
    country = need_actions.profile(owner).country
    found = actions.topics(owner, clock.local().date(), country, Setting(at) if at else None, page)
    others = urlencode(({"at": at} if at else {}) | {"page": page + 1})
    return rendering.page(
        request,
        "portfolio_topics.html",
        section="people",
        topics=found,
        settings=_chips("/topics", "at", words.settings(), {"at": at}),
        page=page,
        others=f"/topics?{others}",
        back=f"/topics?at={at}" if at else "/topics",
    )
