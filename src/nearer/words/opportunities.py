"""How what takes place around somebody is said: why it is offered, what was left out, and going there as a step.

Knows sentences. Does not choose.
"""

from collections.abc import Mapping
from datetime import date
from zoneinfo import ZoneInfo

from babel.dates import format_date

from nearer.domain.calendars import Event
from nearer.domain.needs import Interest
from nearer.domain.opportunities import Left, Opportunity, Why, WhyKind
from nearer.engine.reasons import ReasonKind
from nearer.translation import _, language, ngettext
from nearer.words import calendars
from nearer.words import ladder as ladder_words

LONGEST = 90
"""Characters of an event's own title in the title of a step."""


def title(event: Event, short: bool) -> str:
    """Return going to an event, or looking in at it, as the title of a step."""
    told = {"event": (event.what.title or _("an event"))[:LONGEST].rstrip()}
    return (_("Look in at “%(event)s” for ten minutes.") if short else _("Go to “%(event)s”.")) % told


def how(event: Event, zone: ZoneInfo) -> str:
    """Return when an event is, with its date, for a step that is looked at later."""
    day = format_date(event.what.begins.astimezone(zone).date(), "EEEE, d MMMM y", locale=language())
    if event.what.all_day:
        return _("It is on %(day)s.") % {"day": day}
    told = {"day": day, "time": calendars.hour(event.what.begins, zone)}
    return _("It is on %(day)s at %(time)s.") % told


def facts(offer: Opportunity) -> list[str]:
    """Return what going there takes, as far as it is known."""
    unsure = any(why.kind is WhyKind.COST_UNKNOWN for why in offer.why)
    step = offer.step
    return [ladder_words.minutes(step), "" if unsure else ladder_words.cost(step), ladder_words.energy(step)]


def whys(offer: Opportunity, today: date, zone: ZoneInfo) -> list[str]:
    """Return why it is offered, the reason that tells most first."""
    said = [sentence(why, today, zone) for why in offer.why]
    return [one for one in dict.fromkeys(said) if one] or [
        _("Nothing in it goes against what you told us, and it is not too big a step.")
    ]


def sentence(why: Why, today: date, zone: ZoneInfo) -> str:
    """Return one reason as a sentence."""
    word = why.word.lower()
    if why.kind is WhyKind.ENJOY and why.interest:
        return _("It says “%(word)s”, and you enjoy %(interest)s.") % {"word": word, "interest": enjoy()[why.interest]}
    if why.kind is WhyKind.AGAIN and why.next:
        day = calendars.day(why.next.astimezone(zone).date(), today)
        return _("It comes round again, next %(day)s: the same faces get easier.") % {"day": day}
    return {
        WhyKind.FREE: _("It costs nothing: it says “%(word)s”.") % {"word": word},
        WhyKind.COST_UNKNOWN: _("What it costs is not said; look before you go."),
        WhyKind.YOUR_TIME: _("It is at a time you are usually free."),
        WhyKind.NOTHING_ELSE: _("Your own calendar is open then."),
        WhyKind.AS_HARD_AS: _("It looks about as hard as “%(step)s”, which you have done.")
        % {"step": why.step.rstrip(".")},
        WhyKind.AT_HOME: _("You can join from home."),
        WhyKind.SHORT: _("All of it may be a lot for now, so this is for ten minutes. Stay longer if you like."),
    }.get(why.kind, "")


def enjoy() -> dict[Interest, str]:
    """Return what one enjoys, as it stands within a sentence."""
    return {
        Interest.NATURE: _("nature"),
        Interest.ANIMALS: _("animals"),
        Interest.BOOKS: _("books"),
        Interest.MUSIC: _("music"),
        Interest.MAKING: _("making things"),
        Interest.COOKING: _("cooking"),
        Interest.GAMES: _("games"),
        Interest.MOVEMENT: _("moving"),
        Interest.LEARNING: _("learning"),
        Interest.HELPING: _("helping"),
        Interest.FAITH: _("faith"),
        Interest.ART: _("art"),
        Interest.TECHNOLOGY: _("technology"),
    }


def left_out(counts: Mapping[Left | ReasonKind, int]) -> list[str]:
    """Say how many were left out and why, the most first."""
    grouped: dict[str, int] = {}
    for reason, count in counts.items():
        said = _groups().get(reason, "hard")
        grouped[said] = grouped.get(said, 0) + count
    order = sorted(grouped.items(), key=lambda pair: -pair[1])
    return [_counted(reason, count) for reason, count in order]


def _groups() -> dict[Left | ReasonKind, str]:
    return {
        Left.OUT: "out",
        Left.BUSY: "busy",
        Left.HOUR: "hour",
        Left.TAKEN: "taken",
        ReasonKind.NEVER: "never",
        ReasonKind.PLACE: "place",
        ReasonKind.CHANNEL: "never",
        ReasonKind.COST: "cost",
        ReasonKind.TIME: "hour",
        ReasonKind.ENERGY: "energy",
    }


def _counted(reason: str, count: int) -> str:
    said = {
        "out": ngettext(
            "%(n)d is for others, very late, with alcohol, or called off.",
            "%(n)d are for others, very late, with alcohol, or called off.",
            count,
        ),
        "busy": ngettext("%(n)d is while you are taken up.", "%(n)d are while you are taken up.", count),
        "hour": ngettext("%(n)d is when you are not usually free.", "%(n)d are when you are not usually free.", count),
        "taken": ngettext("%(n)d is on your ladder already.", "%(n)d are on your ladder already.", count),
        "never": ngettext(
            "%(n)d has something you never want suggested.", "%(n)d have something you never want suggested.", count
        ),
        "place": ngettext("%(n)d is away from home.", "%(n)d are away from home.", count),
        "cost": ngettext("%(n)d costs more than you wish to spend.", "%(n)d cost more than you wish to spend.", count),
        "energy": ngettext("%(n)d takes more energy than you have.", "%(n)d take more energy than you have.", count),
        "hard": ngettext("%(n)d looks like too big a step for now.", "%(n)d look like too big a step for now.", count),
    }
    return said[reason] % {"n": count}
