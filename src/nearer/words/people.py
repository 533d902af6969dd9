"""Words for people: circles, ways to be in touch, times together, birthdays, what is asked.

Knows labels and sentences. Does not know how long it has been or who starts (that is `nearer.words.cadence`), and
ranks nobody.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from babel.dates import format_date, get_month_names
from babel.lists import format_list

from nearer.domain.people import Circle, Encounter, Entry, Promise, Started, Touch
from nearer.engine.cadence import ReachOut, Why
from nearer.translation import _, language, ngettext
from nearer.words import cadence
from nearer.words import today as day_words

CADENCES = (7, 14, 30, 60, 90, 180, 365)
_SHORT = ((365, "y"), (30, "m"), (7, "w"), (1, "d"))


def circles() -> dict[Circle, str]:
    """Return a name for every circle, the nearest first."""
    return {
        Circle.INNER: _("Inner circle"),
        Circle.CLOSE: _("Close"),
        Circle.WIDER: _("Wider"),
        Circle.EVERYONE: _("Everyone else"),
    }


def rings() -> dict[Circle, str]:
    """Return one word for every circle, as it stands in the picture."""
    return {
        Circle.INNER: _("inner"),
        Circle.CLOSE: _("close"),
        Circle.WIDER: _("wider"),
        Circle.EVERYONE: _("everyone"),
    }


def circle_hints() -> dict[Circle, str]:
    """Return who is meant by each circle."""
    return {
        Circle.INNER: _("The few you could call at night."),
        Circle.CLOSE: _("Good friends, family you see."),
        Circle.WIDER: _("People you are glad to meet, or would like to know better."),
        Circle.EVERYONE: _("Names you would like to keep."),
    }


def touches() -> dict[Touch, str]:
    """Return what one says of each way to be in touch: I saw, I called, I wrote to."""
    return {Touch.SAW: _("saw"), Touch.CALLED: _("called"), Touch.WROTE: _("wrote to")}


def channels() -> dict[str, str]:
    """Return how somebody likes to be met, the open answer first."""
    return {"": _("not said"), Touch.SAW: _("in person"), Touch.CALLED: _("by telephone"), Touch.WROTE: _("in writing")}


def starters() -> dict[str, str]:
    """Return who started it."""
    return {"": _("not said"), Started.ME: _("I did"), Started.THEM: _("they did")}


def importances() -> dict[str, str]:
    """Return how much a tie matters."""
    return {"0.5": _("a little"), "1": _("as others do"), "2": _("a lot")}


def felts() -> dict[int, str]:
    """Return how one felt after, 1-5."""
    return {1: _("drained"), 2: _("a bit tired"), 3: _("even"), 4: _("good"), 5: _("glad")}


def closeness() -> dict[int, str]:
    """Return how close it feels, 1-5."""
    return {1: _("far"), 2: _("a bit far"), 3: _("in between"), 4: _("close"), 5: _("very close")}


def cadences(now: float) -> dict[str, str]:
    """Return how often would be good, in days; an unusual one that holds now is among them; 0 is the circle's."""
    said = {"": _("as the circle suggests")} | {str(days): every(days) for days in CADENCES}
    return said | ({str(round(now)): every(round(now))} if now else {})


def every(days: int) -> str:
    """Return how often, as people say it."""
    usual = {
        7: _("every week"),
        14: _("every two weeks"),
        30: _("every month"),
        60: _("every two months"),
        90: _("every three months"),
        180: _("twice a year"),
        365: _("once a year"),
    }
    return usual.get(days) or ngettext("every %(n)d day", "every %(n)d days", days) % {"n": days}


def length(minutes: int) -> str:
    """Return a length of time: 45 minutes, 2 hours."""
    if minutes < 60 or minutes % 30:
        return ngettext("%(n)d minute", "%(n)d minutes", minutes) % {"n": minutes}
    if minutes % 60:
        return _("%(n)s hours") % {"n": minutes / 60}
    return ngettext("%(n)d hour", "%(n)d hours", minutes // 60) % {"n": minutes // 60}


def months() -> list[tuple[str, str]]:
    """Return the months of a year with their numbers."""
    return [(str(number), name) for number, name in get_month_names("wide", locale=language()).items()]


def listed(names: Sequence[str]) -> str:
    """Return names as they are said one after another."""
    return format_list(list(names), locale=language())


def names(people: Iterable[Entry]) -> str:
    """Return people's names as they are said one after another; "somebody" when none is known any more."""
    return listed([one.name for one in people]) or _("somebody")


def initials(name: str) -> str:
    """Return one or two letters that stand for a name in the picture."""
    words = [word for word in name.split() if word[0].isalnum()] or name.split()
    return (words[0][:2].capitalize() if len(words) == 1 else (words[0][0] + words[-1][0]).upper()) if words else "·"


def when(day: date, today: date) -> str:
    """Return a day as it stands at the end of a sentence: today, yesterday, on 3 March."""
    said = day_words.day(day, today)
    return said if abs((day - today).days) <= 1 else _("on %(day)s") % {"day": said}


def newcomers(people: Sequence[Entry]) -> str:
    """Return who came into the circles by this; empty when nobody did."""
    if not people:
        return ""
    who = names(people)
    return ngettext("%(who)s is new in your circles.", "%(who)s are new in your circles.", len(people)) % {"who": who}


def put_away() -> str:
    """Return the heading over those who were put away."""
    return _("Put away")


def told() -> tuple[str, ...]:
    """Return labels for what is known of somebody: how they like to be met, telephone, mail, address, where from."""
    return _("Likes to be met"), _("Telephone"), _("Mail"), _("Address"), _("How you met")


def encounter(of: Encounter, who: str, today: date) -> str:
    """Return one time in touch as a sentence."""
    said = {
        Touch.SAW: _("You saw %(who)s %(when)s."),
        Touch.CALLED: _("You called %(who)s %(when)s."),
        Touch.WROTE: _("You wrote to %(who)s %(when)s."),
    }[of.touch]
    return said % {"who": who, "when": when(of.day, today)}


def facts(of: Encounter) -> list[str]:
    """Return what else was told of a time in touch."""
    told = (
        length(of.minutes) if of.minutes else "",
        felts().get(of.felt or 0, ""),
        {Started.ME: _("you started it"), Started.THEM: _("they started it")}.get(of.started or Started.ME, "")
        if of.started
        else "",
    )
    return [one for one in told if one]


def birthday(of: Entry, today: date) -> str:
    """Return a birthday with how old they will be, where the year is known; empty when it is not told."""
    coming = of.birthday_after(today)
    if coming is None:
        return ""
    day = format_date(coming, "d MMMM", locale=language())
    if len(of.birthday) < 10:
        return day
    return _("%(day)s, turning %(age)d") % {"day": day, "age": coming.year - int(of.birthday[:4])}


def coming_birthday(of: Entry, today: date) -> str:
    """Return that a birthday comes, as a sentence."""
    coming = of.birthday_after(today) or today
    if coming == today:
        return _("%(name)s has a birthday today.") % {"name": of.name}
    return _("%(name)s has a birthday: %(day)s.") % {"name": of.name, "day": day_words.day(coming, today)}


def to_ask(name: str, what: str, day: date, today: date) -> str:
    """Return what to ask somebody about, and when."""
    said = {"name": name, "what": what, "when": _when_asked(day, today)}
    return _("Ask %(name)s about “%(what)s” %(when)s.") % said


def to_do(name: str, what: str, day: date, today: date) -> str:
    """Return what one said one would do for somebody, and until when."""
    said = {"name": name, "what": what, "day": day_words.day(day, today)}
    return _("You told %(name)s you would, by %(day)s: %(what)s") % said


def ask(day: date, today: date) -> str:
    """Return the day to ask after something."""
    return _("Ask after it %(when)s.") % {"when": _when_asked(day, today)}


def _when_asked(day: date, today: date) -> str:
    return when(day, today) if day >= today else _("when you meet")


def promised(of: Promise, name: str, today: date) -> str:
    """Return who promised, and until when."""
    who = _("You said you would") if of.mine else _("%(name)s said they would") % {"name": name}
    return _("%(who)s, by %(day)s") % {"who": who, "day": day_words.day(of.by, today)} if of.by else who


def felt_close(of: Sequence[tuple[date, int]], today: date) -> str:
    """Return what was said last of how close it feels, and before; empty when it was never asked."""
    if not of:
        return ""
    labels = closeness()
    day, now = of[-1]
    last = _("How close it feels, in your words: %(now)s (%(day)s).") % {
        "now": labels[now],
        "day": day_words.day(day, today),
    }
    return last if len(of) < 2 else f"{last} {_('Before that: %(then)s.') % {'then': labels[of[-2][1]]}}"


def short(days: int | None) -> str:
    """Return how long it has been in two words; empty when no time is known."""
    if not days:
        return ""
    span = next(span for span, _unit in _SHORT if days >= 2 * span or span == 1)
    count = round(days / span)
    return {
        365: ngettext("%(n)d year", "%(n)d years", count),
        30: ngettext("%(n)d month", "%(n)d months", count),
        7: ngettext("%(n)d week", "%(n)d weeks", count),
        1: ngettext("%(n)d day", "%(n)d days", count),
    }[span] % {"n": count}


def last(of: Entry, today: date) -> str:
    """Return when one was last in touch, in a few words; empty when no time is known."""
    return _("last %(day)s") % {"day": day_words.day(of.last, today)} if of.last else ""


def nice(of: ReachOut, name: str) -> dict[str, str]:
    """Return what is said of somebody it might be nice to reach: how long it has been, and why now."""
    # That no time is known is what the reason says as well.
    since = "" if of.days is None and of.why is Why.RANK else cadence.since(of.days)
    return {"label": cadence.label(of.label), "since": since, "why": cadence.why(of, name)}


def snoozed(of: Entry, today: date) -> str:
    """Return until when somebody is not suggested; empty when they may be."""
    until = of.snoozed_until
    if until is None or until <= today:
        return ""
    return _("I will not suggest %(name)s before %(day)s.") % {"name": of.name, "day": day_words.day(until, today)}


def ring_words(counts: Sequence[tuple[Circle, int]]) -> str:
    """Return what the picture of circles shows, for those who do not see it."""
    labels = circles()
    said = ", ".join(f"{labels[circle]}: {count}" for circle, count in counts)
    return _("You in the middle, and around you %(circles)s. The names stand below.") % {"circles": said}
