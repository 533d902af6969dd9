"""Words for a week: what stands in it, why it is there, why something is not, and how a week is looked back on.

Knows sentences. Does not decide anything, and never says that something was missed.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta

from babel.dates import format_date

from nearer.actions.week_shown import Shown
from nearer.domain.ladder import Felt
from nearer.domain.week import DAYS, Coming, Item, Kind, LeftOut, Part, Why, day_of, part_of
from nearer.engine.cadence import Label, ReachOut
from nearer.engine.cadence import Why as Reach
from nearer.engine.reasons import Reason, ReasonKind
from nearer.engine.week_brief import Rule
from nearer.translation import _, language, ngettext
from nearer.words import cadence, people, planner, reasons

TITLES = 4
"""Names told of those left out for one reason; the others are counted."""


def span(monday: date) -> str:
    """Return the days of a week as one stretch of time."""
    sunday = monday + timedelta(days=DAYS - 1)
    first = format_date(monday, "d" if monday.month == sunday.month else "d MMMM", locale=language())
    return _("%(first)s to %(last)s") % {"first": first, "last": format_date(sunday, "d MMMM", locale=language())}


def day(monday: date, number: int) -> tuple[str, str, str]:
    """Return a day of the week as it is called, in short, and its date."""
    on = monday + timedelta(days=number)
    return tuple(format_date(on, form, locale=language()) for form in ("EEEE", "EEEEEE", "d MMMM"))  # type: ignore[return-value]


def parts() -> dict[Part, str]:
    """Return a name for every part of a day."""
    return {Part.MORNING: _("Morning"), Part.AFTERNOON: _("Afternoon"), Part.EVENING: _("Evening")}


def place(monday: date, slot: int) -> str:
    """Return a part of the week as it is said."""
    names = {
        Part.MORNING: _("%(day)s morning"),
        Part.AFTERNOON: _("%(day)s afternoon"),
        Part.EVENING: _("%(day)s evening"),
    }
    return names[part_of(slot)] % {"day": day(monday, day_of(slot))[0]}


def energies() -> dict[int, str]:
    """Return what a day may hold; 0 is as usual, -1 leaves it free."""
    return {0: _("as usual"), 1: _("a little"), 3: _("some"), 5: _("plenty"), -1: _("keep it free")}


def kinds() -> dict[Kind, str]:
    """Return what each kind of thing in a week is, in a few words."""
    return {
        Kind.STEP: _("your next step"),
        Kind.REPEAT: _("something easy"),
        Kind.REACH_OUT: _("a hello"),
        Kind.GROUP: _("a group"),
        Kind.ACTIVITY: _("something to do"),
        Kind.OPPORTUNITY: _("on around you"),
        Kind.PLAN: _("planned"),
    }


def about(kind: Kind) -> str:
    """Return where the page leads that a thing is about."""
    return {
        Kind.REACH_OUT: _("Write to them"),
        Kind.GROUP: _("Look at the group"),
        Kind.ACTIVITY: _("Look at it"),
        Kind.OPPORTUNITY: _("Look at it"),
    }.get(kind, _("Look at the step"))


def title(shown: Shown, kind: Kind, ref: str) -> str:
    """Return what something is called; empty when it is not there any more."""
    if kind in (Kind.STEP, Kind.REPEAT):
        return shown.here.steps[ref].title if ref in shown.here.steps else ""
    if kind is Kind.PLAN:
        step = next((plan.step for row, plan in shown.plans.items() if str(row) == ref), "")
        return shown.here.steps[step].title if step in shown.here.steps else ""
    if kind is Kind.REACH_OUT:
        name = next((one.name for row, one in shown.circles.items() if str(row) == ref), "")
        return _("Say hello to %(name)s") % {"name": name} if name else ""
    named: dict[str, str] = {str(row): one.name for row, one in shown.groups.items()}
    named |= {str(row): one.what.title for row, one in shown.events.items()}
    named |= {str(row): one.title for row, one in shown.activities.items()}
    return named.get(ref, "")


def who(shown: Shown, item: Item) -> str:
    """Return with whom, as they wrote it or as far as it is known; empty when nobody was named."""
    named = [shown.circles[row] for row in item.people if row in shown.circles]
    return item.who or (people.names(named[:TITLES]) if named and item.kind is not Kind.REACH_OUT else "")


def reward(item: Item) -> str:
    """Return something good afterwards: theirs, or one of ours."""
    ideas = planner.rewards()
    return item.reward or ideas[item.id.int % len(ideas)]


def fallback(shown: Shown, item: Item) -> str:
    """Return what takes less, instead."""
    kind, _colon, ref = item.fallback.partition(":")
    known = {"step": Kind.STEP, "activity": Kind.ACTIVITY}
    found = title(shown, known[kind], ref) if kind in known else ""
    return item.fallback_words or found or _("Stay in and rest. That counts.")


def minutes(number: int) -> str:
    """Return how long something takes with the way there and back."""
    if number >= 90:
        halves = round(number / 30) / 2
        return _("about %(hours)g hours") % {"hours": halves}
    return ngettext("about %(n)d minute", "about %(n)d minutes", number) % {"n": number}


def why(shown: Shown, item: Item) -> list[str]:
    """Return why something is in the week and why just then, as sentences."""
    told = [_sentence(shown, item, one) for one in item.why if not one.kind.startswith("when-")]
    when = [_when(item, one.kind.removeprefix("when-")) for one in item.why if one.kind.startswith("when-")]
    kept = [_("You put it there, so it stays.")] if item.kept and item.kind is not Kind.PLAN else []
    return [one for one in (*told, *(kept or when)) if one]


def _sentence(shown: Shown, item: Item, one: Why) -> str:
    if one.kind in _WHY:
        return _WHY[one.kind](one)
    if one.kind == "reach":
        return _reach(shown, item, one)
    if one.kind in set(ReasonKind):
        reason = Reason(ReasonKind(one.kind), one.numbers, one.step or None, one.day, one.about)
        return reasons.sentence(reason, shown.here.steps)
    return ""


_WHY: Mapping[str, Callable[[Why], str]] = {
    "planned": lambda one: _("You decided on this yourself."),
    "easy": lambda one: _("Something easy, so that the week is not all effort."),
    "again": lambda one: _("Once more helps it stay easy. Perhaps in another place, or with someone else."),
    "event": lambda one: _("It is on around you, at a time when you are free."),
    "event-enjoyed": lambda one: _("It is on around you, and about something you enjoy."),
    "set-out": lambda one: _("You set out for this, and that is when they meet."),
    "meets": lambda one: _("They meet this week. Faces become familiar by coming again."),
    "thing": lambda one: _("It is on your list of things to do with others."),
    "thing-new": lambda one: _("It is on your list, and you have not done it yet."),
    "thing-rested": lambda one: _("It is on your list, and you have not done it for a while."),
    "thing-seen": lambda one: _("It is on your list, and it has been a while since you saw each other."),
}


def _reach(shown: Shown, item: Item, one: Why) -> str:
    entry = next((entry for row, entry in shown.circles.items() if str(row) == item.ref), None)
    if entry is None:
        return ""
    days = int(one.numbers["days"]) if "days" in one.numbers else None
    told = ReachOut(item.ref, Reach(one.about), Label.GOOD_TIME, days, 0.0, 0.0)
    return cadence.why(told, entry.name)


def _when(item: Item, when: str) -> str:
    sentences = {
        "fixed": _("That is when it takes place."),
        "same": _("It stays where it was."),
        "energy": _("That part of the week has the energy for it."),
        "free": _("You are free then."),
    }
    return sentences.get(when, "")


def unchanged(done: str) -> str:
    """Say that asking for more, or for less, left a week as it was; empty when it did not."""
    sentences = {
        "full": _("Nothing more fits in as the week stands. What I left out, and why, is further down."),
        "bare": _("There is nothing left that I could take out. What you kept stays until you take it away."),
    }
    return sentences.get(done, "")


def left_out(shown: Shown, left: Iterable[LeftOut]) -> list[dict[str, str]]:
    """Return why things are not in the week: each reason once, with what it keeps out."""
    found: dict[str, list[str]] = {}
    for one in left:
        name = title(shown, one.kind, one.ref)
        if name:
            found.setdefault(_left(one), []).append(name.rstrip("."))
    return [{"why": why, "what": _some(names)} for why, names in found.items()]


def _some(names: list[str]) -> str:
    shown, more = "; ".join(names[:TITLES]), len(names) - TITLES
    if more <= 0:
        return f"{shown}."
    text = ngettext("%(names)s; and %(more)d other.", "%(names)s; and %(more)d others.", more)
    return text % {"names": shown, "more": more}


def _left(one: LeftOut) -> str:
    if one.why.kind == "too-soon":
        return _("A big jump from what you have done so far. Its smaller steps come first:")
    rule, number = Rule(one.why.kind), int(one.why.numbers.get("number", 0))
    if rule is Rule.KIND:
        return _enough(one.kind)
    return {
        Rule.BOUNDARY: _("With somebody you wish to leave in peace:"),
        Rule.TRAVEL: _("Further than is good for you just now:"),
        Rule.NOT_FREE: _("Only at a time when you are not free:"),
        Rule.RESTING: _("Only at a time you keep free:"),
        Rule.SPACING: _("Resting until next week. Again helps more then:"),
        Rule.TOO_LONG: _("Longer than you are free at a stretch (%(n)d minutes at most):") % {"n": number},
        Rule.ENERGY: _("Takes more energy than you have at any free time:"),
        Rule.HEAVY_EVE: _("Sunday was full, so Monday is light:"),
        Rule.OUTINGS: _("You are out often enough this week:"),
        Rule.MONEY: _("It would cost more than this week should:"),
        Rule.MINUTES: _("It would take more time than this week should:"),
        Rule.ITEMS: _("The week holds enough:"),
        Rule.REST_SHARE: _("Some of your free time stays free:"),
        Rule.AGAIN: _("You do this, or meet them, on another day of this week:"),
        Rule.STRETCH: _("One bigger step a day is enough:"),
        Rule.HEAVY: _("Two full days in a row would be much:"),
        Rule.REST: _("The time after a bigger step is for rest:"),
        Rule.TAKEN: _("Something else stands in its place:"),
        Rule.DAY: _("Two things a day are plenty:"),
    }[rule]


def _enough(kind: Kind) -> str:
    return {
        Kind.STEP: _("One new step a week is enough:"),
        Kind.REPEAT: _("There are enough easy ones already:"),
        Kind.REACH_OUT: _("There are enough hellos already:"),
        Kind.ACTIVITY: _("There is enough to do already:"),
        Kind.OPPORTUNITY: _("There is enough to do already:"),
    }.get(kind, _("The week holds enough:"))


def answers() -> dict[str, str]:
    """Return how something in a week may have been."""
    return {
        Felt.EASY: _("easy"),
        Felt.RIGHT: _("about right"),
        Felt.HARD: _("hard"),
        "no": _("it did not come to it"),
    }


def comings() -> dict[str, str]:
    """Return what the week after may be like."""
    return {Coming.LIGHTER: _("lighter"), Coming.SAME: _("about the same"), Coming.FULLER: _("fuller")}


def held() -> str:
    """Return what is said of a step that may not be offered just now."""
    return _("This one waits for now. Something gentler is better first.")


def two_full_days(monday: date, slot: int) -> str:
    """Return a kind word on two full days running."""
    names = {"one": day(monday, day_of(slot) - 1)[0], "other": day(monday, day_of(slot))[0]}
    return _("%(one)s and %(other)s are both full. Leave it if it suits you, or move one of them.") % names


def looked_back(done: int, lighter: bool) -> list[str]:
    """Return what is said after looking back on a week."""
    if not done:
        first = _("It did not come to much this week. That happens, and nothing of it is carried over.")
    else:
        text = ngettext("%(n)d thing came about. It counts.", "%(n)d things came about. They count.", done)
        first = text % {"n": done}
    return [first, _("Next week is lighter.") if lighter else _("Next week can be like this one.")]
