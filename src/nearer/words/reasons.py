"""Words for the engine's reasons: one plain, whole sentence each.

Knows how each kind of reason is said. Does not decide which reasons hold (that is `nearer.engine`), and never says a
number that would grade the person.
"""

from collections.abc import Callable, Mapping
from datetime import date

from nearer.domain.ladder import Step
from nearer.engine.reasons import Reason, ReasonKind
from nearer.translation import _, ngettext

Steps = Mapping[str, Step]


def sentence(reason: Reason, steps: Steps) -> str:
    """Return the reason as one sentence; `steps` is looked up for titles, by id."""
    if reason.kind in _COUNTED:
        count = int(reason.numbers["count"])
        return _COUNTED[reason.kind](count).format(count=_number(count))
    return _SENTENCES[reason.kind](reason, steps)


def _number(count: int) -> str:
    """Write small numbers as words, as one would in a letter."""
    words = (_("One"), _("Two"), _("Three"), _("Four"), _("Five"), _("Six"), _("Seven"), _("Eight"), _("Nine"))
    return words[count - 1] if 1 <= count <= len(words) else str(count)


_COUNTED: dict[ReasonKind, Callable[[int], str]] = {
    ReasonKind.HIDDEN: lambda n: ngettext(
        "{count} step you put away was left out.", "{count} steps you put away were left out.", n
    ),
    ReasonKind.NEVER: lambda n: ngettext(
        "{count} step was left out because you never want such a thing suggested.",
        "{count} steps were left out because you never want such things suggested.",
        n,
    ),
    ReasonKind.PLACE: lambda n: ngettext(
        "{count} step was left out because it cannot be done from home.",
        "{count} steps were left out because they cannot be done from home.",
        n,
    ),
    ReasonKind.COST: lambda n: ngettext(
        "{count} step was left out because it costs money.", "{count} steps were left out because they cost money.", n
    ),
    ReasonKind.CHANNEL: lambda n: ngettext(
        "{count} step was left out because it needs your voice and you do not want the phone.",
        "{count} steps were left out because they need your voice and you do not want the phone.",
        n,
    ),
    ReasonKind.TIME: lambda n: ngettext(
        "{count} step was left out because it does not fit the time you have.",
        "{count} steps were left out because they do not fit the time you have.",
        n,
    ),
    ReasonKind.ENERGY: lambda n: ngettext(
        "{count} step was left out because it takes more energy than you have today.",
        "{count} steps were left out because they take more energy than you have today.",
        n,
    ),
    ReasonKind.RESTING: lambda n: ngettext(
        "{count} step you did not want is resting for now.", "{count} steps you did not want are resting for now.", n
    ),
    ReasonKind.REPEATED: lambda n: ngettext(
        "{count} step was left out because you have just had it twice in a row.",
        "{count} steps were left out because you have just had them twice in a row.",
        n,
    ),
    ReasonKind.GENTLE: lambda n: ngettext(
        "{count} step was left out to keep things gentle while other things weigh on you.",
        "{count} steps were left out to keep things gentle while other things weigh on you.",
        n,
    ),
    ReasonKind.WORSE: lambda n: ngettext(
        "{count} bigger step was left out because the last weeks have been hard.",
        "{count} bigger steps were left out because the last weeks have been hard.",
        n,
    ),
    ReasonKind.AFTER_SETBACK: lambda n: ngettext(
        "{count} step was left out because the last one was a lot.",
        "{count} steps were left out because the last one was a lot.",
        n,
    ),
    ReasonKind.RISK: lambda n: ngettext(
        "{count} step was left out because it might be too much today.",
        "{count} steps were left out because they might be too much today.",
        n,
    ),
    ReasonKind.CEILING: lambda n: ngettext(
        "{count} step was left out because it is a big jump from what you have done so far.",
        "{count} steps were left out because they are a big jump from what you have done so far.",
        n,
    ),
    ReasonKind.STRETCH: lambda n: ngettext(
        "{count} step was left out because you already did something big today.",
        "{count} steps were left out because you already did something big today.",
        n,
    ),
}


def _title(reason: Reason, steps: Steps) -> str:
    """Return what a step is called, as it stands within a sentence."""
    step = steps.get(reason.step or "")
    return step.title.rstrip(".") if step else _("a step of yours")


def _day_past(reason: Reason) -> str:
    """Say which day it was: a weekday within a week, else how long ago."""
    days = -int(reason.numbers["days"])
    if days <= 1:
        return _("earlier today") if days <= 0 else _("yesterday")
    if days < 7 and reason.day is not None:
        return _("on {weekday}").format(weekday=_weekday(reason.day))
    weeks = max(1, round(days / 7))
    return ngettext("{count} week ago", "{count} weeks ago", weeks).format(count=weeks)


def _day_ahead(reason: Reason) -> str:
    days = int(reason.numbers["days"])
    if days <= 1:
        return _("until tomorrow")
    if days < 7 and reason.day is not None:
        return _("until {weekday}").format(weekday=_weekday(reason.day))
    weeks = max(1, round(days / 7))
    return ngettext("for about {count} week", "for about {count} weeks", weeks).format(count=weeks)


def _weekday(day: date) -> str:
    names = (_("Monday"), _("Tuesday"), _("Wednesday"), _("Thursday"), _("Friday"), _("Saturday"), _("Sunday"))
    return names[day.weekday()]


def _area(about: str) -> str:
    areas = {
        "close": _("with people you are close to"),
        "acquaintances": _("with people you know a little"),
        "strangers": _("with people you do not know"),
        "groups": _("in groups"),
        "authority": _("with people in charge"),
    }
    return areas[about]


def _need(reason: Reason, steps: Steps) -> str:
    sentences = {
        "confidant": _("You said you miss someone to confide in, and this goes that way."),
        "daytime-chat": _("You said you miss a chat during the day, and this goes that way."),
        "shared-activity": _("You said you miss doing things together, and this goes that way."),
        "belonging": _("You said you miss belonging to a group, and this goes that way."),
    }
    return sentences[reason.about]


def _interest(reason: Reason, steps: Steps) -> str:
    names = {
        "nature": _("being in nature"),
        "animals": _("animals"),
        "books": _("books"),
        "music": _("music"),
        "making": _("making things"),
        "cooking": _("cooking"),
        "games": _("games"),
        "movement": _("moving about"),
        "learning": _("learning"),
        "helping": _("helping"),
        "faith": _("your faith"),
        "art": _("art"),
        "technology": _("technology"),
    }
    return _("You said you enjoy {interest}.").format(interest=names[reason.about])


def _guess(reason: Reason, steps: Steps) -> str:
    far, high = reason.about == "far", reason.numbers["bias"] > 0
    if far and high:
        text = _("With people you do not know well, your guesses run about {bias} too high:")
    elif far:
        text = _("With people you do not know well, your guesses run about {bias} too low:")
    elif high:
        text = _("With people close to you, your guesses run about {bias} too high:")
    else:
        text = _("With people close to you, your guesses run about {bias} too low:")
    numbers = {name: round(abs(reason.numbers[name])) for name in ("bias", "guess", "low", "high")}
    return f"{text} {_('you guessed {guess}, and the last three were {low} to {high}.')}".format(**numbers)


def _setback(reason: Reason, steps: Steps) -> str:
    return _("The last one was a lot, so this is something nearer to what you have managed.")


def _goal_area(reason: Reason, steps: Steps) -> str:
    return _("It brings you nearer to “{title}”.").format(title=_title(reason, steps))


def _as_hard_as(reason: Reason, steps: Steps) -> str:
    return _("It is about as hard as what you managed {day}.").format(day=_day_past(reason))


def _starting(reason: Reason, steps: Steps) -> str:
    return _("It is a little smaller than you wished, until I have seen how your guesses turn out.")


def _lowered(reason: Reason, steps: Steps) -> str:
    return _("You said “not today” more than once, so this week's steps are a little smaller.")


def _revisit(reason: Reason, steps: Steps) -> str:
    return _("You know this one well. Once more after a month helps it stay that way.")


def _new_area(reason: Reason, steps: Steps) -> str:
    return _("You have not tried anything {area} yet, so I know little there.").format(area=_area(reason.about))


def _spacing(reason: Reason, steps: Steps) -> str:
    text = _("“{title}” is resting {until}; doing it again helps more then.")
    return text.format(title=_title(reason, steps), until=_day_ahead(reason))


_SENTENCES: dict[ReasonKind, Callable[[Reason, Steps], str]] = {
    ReasonKind.SETBACK: _setback,
    ReasonKind.GOAL: lambda reason, steps: _("This is what you said you want to reach."),
    ReasonKind.GOAL_AREA: _goal_area,
    ReasonKind.NEED: _need,
    ReasonKind.INTEREST: _interest,
    ReasonKind.COMPANY: lambda reason, steps: _("It is good company without being hard."),
    ReasonKind.AS_HARD_AS: _as_hard_as,
    ReasonKind.COMFORT: lambda reason, steps: _("It is about as hard as you wish your steps to be."),
    ReasonKind.STARTING: _starting,
    ReasonKind.LOWERED: _lowered,
    ReasonKind.RAISED: lambda reason, steps: _("The last ones were easy for you, so this one asks a little more."),
    ReasonKind.GUESS: _guess,
    ReasonKind.REVISIT: _revisit,
    ReasonKind.NEW_AREA: _new_area,
    ReasonKind.NEW_STEP: lambda reason, steps: _("This one is new to you, so my guess about it may be off."),
    ReasonKind.SPACING: _spacing,
}
