"""The first questions in words: titles, hints and the label of every answer.

Knows wording. Does not know the order or what may be answered (that is `nearer.actions.needs`).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from nearer.domain.needs import Barrier, Interest, Involves, Need, Profile, Time
from nearer.translation import _


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose."""

    value: str
    label: str
    hint: str = ""
    checked: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """One screen of the first questions."""

    name: str
    title: str
    hint: str
    kind: str
    """ "many" or "one"."""
    options: tuple[Option, ...]
    text: tuple[str, str, str] | None = None
    """Name, label and value of a text field below the options."""


def _needs() -> dict[str, tuple[str, str]]:
    return {
        Need.CONFIDANT: (_("Somebody to confide in"), _("One person who knows how I really am.")),
        Need.DAYTIME_CHAT: (_("A chat during the day"), _("A few words here and there, so the day is not silent.")),
        Need.SHARED_ACTIVITY: (_("Doing things together"), _("Company while walking, cooking, playing, making.")),
        Need.BELONGING: (_("Belonging to a group"), _("A place where I would be missed.")),
    }


def _barriers() -> dict[str, tuple[str, str]]:
    return {
        Barrier.SHYNESS: (_("Shyness, or fear of what people think"), ""),
        Barrier.SELF_ESTEEM: (_("Feeling I am not worth people's time"), ""),
        Barrier.PAST_HURT: (_("I was hurt or let down before"), ""),
        Barrier.MOVED: (_("I moved, and know few people here"), ""),
        Barrier.LOSS: (_("A loss or a break-up"), ""),
        Barrier.UNEMPLOYMENT: (_("Being without work"), ""),
        Barrier.TIME: (_("Little time"), ""),
        Barrier.CARING: (_("I care for somebody"), ""),
        Barrier.MONEY: (_("Money is short"), _("I will only be shown what is free.")),
        Barrier.HEALTH: (_("My health"), ""),
        Barrier.LOW_ENERGY: (_("Pain, or very little energy"), ""),
        Barrier.HOUSEBOUND: (_("Leaving home is hard"), _("I will only be shown what works from home.")),
        Barrier.SCREENS: (_("Too much of my time goes to screens"), ""),
        Barrier.TRAUMA: (_("Something terrible happened, and it comes back"), ""),
        Barrier.UNSAFE: (_("I am not safe with somebody in my life"), ""),
        Barrier.PSYCHOSIS: (_("I hear or see things others do not, or feel far too high"), ""),
        Barrier.SUICIDE: (_("I have thoughts of ending my life"), _("Help is one tap away, at the top of every page.")),
    }


def _interests() -> dict[str, tuple[str, str]]:
    labels = {
        Interest.NATURE: _("Being outdoors, gardens"),
        Interest.ANIMALS: _("Animals"),
        Interest.BOOKS: _("Books and stories"),
        Interest.MUSIC: _("Music"),
        Interest.MAKING: _("Making and mending things"),
        Interest.COOKING: _("Cooking and baking"),
        Interest.GAMES: _("Games and puzzles"),
        Interest.MOVEMENT: _("Moving: walking, dancing, sport"),
        Interest.LEARNING: _("Learning, languages"),
        Interest.HELPING: _("Helping others"),
        Interest.FAITH: _("Faith"),
        Interest.ART: _("Art, film, theatre"),
        Interest.TECHNOLOGY: _("Technology"),
    }
    return {kind: (label, "") for kind, label in labels.items()}


def _never() -> dict[str, tuple[str, str]]:
    labels = {
        Involves.PHONE: _("Phone calls"),
        Involves.VIDEO: _("Video calls"),
        Involves.ONLINE: _("People I only meet online"),
        Involves.CROWD: _("Crowds"),
        Involves.EATING: _("Eating with others"),
        Involves.ANIMALS: _("Dogs and other animals"),
        Involves.CHILDREN: _("Being with children"),
        Involves.FAITH: _("Anything religious"),
        Involves.SPORT: _("Sport"),
        Involves.EVENING: _("Going out in the evening"),
        Involves.WORK: _("Anything at work"),
        Involves.VISITORS: _("Visitors in my home"),
        Involves.SPEECH: _("Speaking in front of a group"),
        Involves.FEELINGS: _("Talking about feelings"),
    }
    return {kind: (label, "") for kind, label in labels.items()}


def _energy() -> dict[str, tuple[str, str]]:
    return {
        "1": (_("Hardly any"), _("Getting through the day is enough.")),
        "2": (_("A little"), ""),
        "3": (_("Some"), ""),
        "4": (_("A good deal"), ""),
        "5": (_("Plenty"), ""),
    }


def _times() -> dict[str, tuple[str, str]]:
    labels = {
        Time.WEEKDAY_MORNING: _("Weekday mornings"),
        Time.WEEKDAY_AFTERNOON: _("Weekday afternoons"),
        Time.WEEKDAY_EVENING: _("Weekday evenings"),
        Time.WEEKEND_MORNING: _("Weekend mornings"),
        Time.WEEKEND_AFTERNOON: _("Weekend afternoons"),
        Time.WEEKEND_EVENING: _("Weekend evenings"),
    }
    return {kind: (label, "") for kind, label in labels.items()}


_LABELS: dict[str, Callable[[], dict[str, tuple[str, str]]]] = {
    "missing": _needs,
    "barriers": _barriers,
    "enjoys": _interests,
    "never": _never,
    "energy": _energy,
    "times": _times,
}


def titles() -> dict[str, tuple[str, str]]:
    """Return the title and the hint of each question."""
    return {
        "missing": (
            _("Which company do you miss?"),
            _("Choose any. Being alone is not being lonely: miss what you miss."),
        ),
        "barriers": (_("What gets in the way?"), _("Choose any. It changes what I suggest, nothing else.")),
        "enjoys": (
            _("What do you enjoy, or used to?"),
            _("Choose any. Company comes easier beside something you like."),
        ),
        "never": (_("What should I never suggest?"), _("Choose any. You need no reason.")),
        "energy": (_("How much energy do you usually have?"), ""),
        "times": (_("When are you usually free?"), _("Choose any.")),
    }


def question(name: str, answers: Profile) -> Question:
    """Return one question with what was answered before.

    Raises:
        KeyError: no such question.
    """
    title, hint = titles()[name]
    chosen = _chosen(name, answers)
    options = tuple(Option(value, *labels, value in chosen) for value, labels in _LABELS[name]().items())
    text = ("never_words", _("Anything else? A word or two, with commas between."), ", ".join(answers.never_words))
    return Question(
        name, title, hint, "one" if name == "energy" else "many", options, text if name == "never" else None
    )


def summary(name: str, answers: Profile) -> str:
    """Return what was answered, in one line; empty when nothing was."""
    chosen = _chosen(name, answers)
    said = [label for value, (label, _hint) in _LABELS[name]().items() if value in chosen]
    return ", ".join([*said, *(answers.never_words if name == "never" else ())])


def _chosen(name: str, answers: Profile) -> set[str]:
    value: Iterable[StrEnum] | int | None = getattr(answers, name)
    if value is None or isinstance(value, int):
        return {str(value)}
    return set(value)
