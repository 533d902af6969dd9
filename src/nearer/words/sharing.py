"""Words for letting somebody in: what can be shared, where it stands, and every item as it is read.

Knows wording. The same words go to the guide, to the owner's preview and onto a printed page, so they speak of nobody
as "you". Does not know what a kind is made of.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from nearer.domain.ladder import Felt
from nearer.domain.measures import Kind as Asked
from nearer.domain.sharing import Grant, Item, Kind, State
from nearer.domain.week import Kind as Planned
from nearer.engine.change import Direction
from nearer.translation import _, ngettext
from nearer.words import goals as goal_words
from nearer.words import ladder as ladder_words
from nearer.words import measures as measure_words
from nearer.words import today as day_words
from nearer.words import week as week_words


@dataclass(frozen=True, slots=True)
class Line:
    """One item as it is read: its words, and what goes with them in small print."""

    text: str
    facts: str = ""


def kinds() -> dict[Kind, tuple[str, str]]:
    """Return what each kind is called, and what of it is shared, sentences first."""
    return {
        Kind.PROGRESS: (_("How it is going, in a few sentences"), _("Counts and changes, without details.")),
        Kind.GOALS: (_("Goals"), _("What they are, and how often this round so far.")),
        Kind.ATTEMPTS: (_("Steps that were tried"), _("Which, when, what was expected and how it was. No fears.")),
        Kind.KEPT: (_("What was learned"), _("The sentences kept after a step, word for word.")),
        Kind.MEASURES: (_("Loneliness and mood, week by week"), _("The numbers of each week.")),
        Kind.WEEK: (_("This week's plan"), _("What is planned for which day. No names, no places.")),
        Kind.PAGES: (
            _("Chosen pages of the journal"),
            _("Only pages that were marked for it, one by one, word for word. No others."),
        ),
    }


def title(kind: Kind) -> str:
    """Return the heading of a kind."""
    return kinds()[kind][0]


def nothing() -> str:
    """Return what stands under a kind that has nothing to show."""
    return _("Nothing of this in the last weeks.")


def line(kind: Kind, item: Item, today: date) -> Line:
    """Return one item as it is read."""
    ways: dict[Kind, Callable[[Item, date], Line]] = {
        Kind.PROGRESS: _progress,
        Kind.GOALS: _goal,
        Kind.ATTEMPTS: _attempt,
        Kind.KEPT: _kept,
        Kind.MEASURES: _measure,
        Kind.WEEK: _planned,
        Kind.PAGES: _page,
    }
    return ways[kind](item, today)


def _progress(item: Item, _today: date) -> Line:
    if item.about == "tried":
        count = int(item.numbers["count"])
        text = ngettext("%(n)d step tried.", "%(n)d steps tried.", count)
        return Line(text % {"n": count})
    if item.about == "feared":
        text = _("%(better)d of %(all)d went better than expected beforehand.")
        return Line(text % {"better": item.numbers["better"], "all": item.numbers["all"]})
    return Line(_change(item) % {"what": measure_words.title(Asked(item.about)), "points": _points(item)})


def _change(item: Item) -> str:
    if "difference" not in item.numbers:
        return _("%(what)s: too few answers yet to compare one month with the next.")
    return {
        Direction.LOWER: _("%(what)s: lower these four weeks than the four before, by about %(points)d points of 100."),
        Direction.HIGHER: _(
            "%(what)s: higher these four weeks than the four before, by about %(points)d points of 100."
        ),
        Direction.UNCLEAR: _("%(what)s: no clear change in these four weeks."),
    }[Direction(item.text)]


def _points(item: Item) -> int:
    return round(abs(item.numbers.get("difference", 0)))


def _attempt(item: Item, today: date) -> Line:
    numbers = item.numbers
    said = [
        _day(item, today),
        _("expected %(number)d") % {"number": numbers["expected"]} if "expected" in numbers else "",
        _("it was %(number)d") % {"number": numbers["peak"]} if "peak" in numbers else "",
        ladder_words.felt(Felt(item.about)) if item.about else "",
        "" if numbers.get("completed", 1) else _("turned back half way"),
    ]
    return Line(item.title or _("A step of their own."), " · ".join(one for one in said if one))


def _goal(item: Item, _today: date) -> Line:
    name = item.title or goal_words.kinds()[item.about]
    every = int(item.numbers["every"])
    often = ngettext("%(now)d of %(times)d this week", "%(now)d of %(times)d in these %(weeks)d weeks", every)
    return Line(name, often % {"now": item.numbers["now"], "times": item.numbers["times"], "weeks": every})


def _kept(item: Item, today: date) -> Line:
    return Line(item.text, " · ".join(one for one in (_day(item, today), item.title) if one))


def _page(item: Item, today: date) -> Line:
    return Line(item.text, _day(item, today))


def _measure(item: Item, today: date) -> Line:
    said = [
        _("%(what)s %(value)d of 100") % {"what": measure_words.title(Asked(kind)), "value": value}
        for kind, value in item.numbers.items()
    ]
    return Line(", ".join(said), _day(item, today))


def _planned(item: Item, today: date) -> Line:
    what = {
        Planned.REACH_OUT: _("A hello to somebody"),
        Planned.GROUP: _("Going to a group"),
        Planned.ACTIVITY: _("Something they like to do"),
    }.get(Planned(item.about), _("A step of their own."))
    part = list(week_words.parts().values())[int(item.numbers.get("slot", 0)) % 3]
    said = [_day(item, today), part, _("done") if item.numbers.get("done") else ""]
    return Line(item.title or what, " · ".join(one for one in said if one))


def _day(item: Item, today: date) -> str:
    return day_words.day(item.day, today) if item.day else ""


def standing(grant: Grant, state: State, today: date) -> str:
    """Return where letting somebody in stands, in a few words."""
    until = {"day": day_words.day(grant.expires.date(), today)}
    return {
        State.INVITED: _("Invited. The invitation can be taken up until %(day)s."),
        State.ACCEPTED: _("Has said yes. Nothing is shared until you have compared the six words."),
        State.ACTIVE: _("Let in until %(day)s."),
        State.EXPIRED: _("Over since %(day)s. Nothing is shared."),
        State.REVOKED: _("Ended. Nothing is shared."),
    }[state] % until


def days() -> list[tuple[int, str]]:
    """Return for how long somebody may be let in."""
    return [(30, _("30 days")), (60, _("60 days")), (90, _("90 days, the most there is"))]
