"""What a person told us about the company they miss and the life they have.

Knows the closed lists people choose from. Does not know how they are worded (that is `nearer.words`).
"""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum


class Need(StrEnum):
    """Which company is missing."""

    CONFIDANT = "confidant"
    DAYTIME_CHAT = "daytime-chat"
    SHARED_ACTIVITY = "shared-activity"
    BELONGING = "belonging"


class Barrier(StrEnum):
    """What stands in the way. The last four make self-guided exposure unwise (see CAUTIONS)."""

    SHYNESS = "shyness"
    SELF_ESTEEM = "self-esteem"
    PAST_HURT = "past-hurt"
    HEALTH = "health"
    LOW_ENERGY = "low-energy"
    HOUSEBOUND = "housebound"
    MONEY = "money"
    TIME = "time"
    MOVED = "moved"
    LOSS = "loss"
    UNEMPLOYMENT = "unemployment"
    SCREENS = "screens"
    CARING = "caring"
    TRAUMA = "trauma"
    UNSAFE = "unsafe"
    PSYCHOSIS = "psychosis"
    SUICIDE = "suicide"


CAUTIONS = frozenset({Barrier.TRAUMA, Barrier.UNSAFE, Barrier.PSYCHOSIS, Barrier.SUICIDE})
"""Barriers that open the support page first and keep to the gentle tier (engine.md rule 9)."""


class Interest(StrEnum):
    """What somebody enjoys; a step with a matching interest is nearer to them."""

    NATURE = "nature"
    ANIMALS = "animals"
    BOOKS = "books"
    MUSIC = "music"
    MAKING = "making"
    COOKING = "cooking"
    GAMES = "games"
    MOVEMENT = "movement"
    LEARNING = "learning"
    HELPING = "helping"
    FAITH = "faith"
    ART = "art"
    TECHNOLOGY = "technology"


class Involves(StrEnum):
    """What a step involves that a person may rule out for good (their never-list)."""

    PHONE = "phone"
    VIDEO = "video"
    ONLINE = "online"
    CROWD = "crowd"
    EATING = "eating"
    ANIMALS = "animals"
    CHILDREN = "children"
    FAITH = "faith"
    SPORT = "sport"
    EVENING = "evening"
    WORK = "work"
    VISITORS = "visitors"
    SPEECH = "speech"
    FEELINGS = "feelings"


class Budget(IntEnum):
    """Money a step asks for; also the most a person wishes to spend on one."""

    FREE = 0
    LITTLE = 1
    SOME = 2


class Time(StrEnum):
    """When somebody is usually free."""

    WEEKDAY_MORNING = "weekday-morning"
    WEEKDAY_AFTERNOON = "weekday-afternoon"
    WEEKDAY_EVENING = "weekday-evening"
    WEEKEND_MORNING = "weekend-morning"
    WEEKEND_AFTERNOON = "weekend-afternoon"
    WEEKEND_EVENING = "weekend-evening"


QUESTIONS = ("missing", "barriers", "enjoys", "never", "energy", "times")
"""The first questions, in the order they are asked; each is the field of a Profile."""


@dataclass(frozen=True, slots=True)
class Profile:
    """One person's answers. Empty sets and None mean "not said", never "no"."""

    missing: frozenset[Need] = frozenset()
    barriers: frozenset[Barrier] = frozenset()
    enjoys: frozenset[Interest] = frozenset()
    never: frozenset[Involves] = frozenset()
    never_words: tuple[str, ...] = ()
    energy: int | None = None
    """Usual energy 1 (hardly any) to 5 (plenty)."""
    times: frozenset[Time] = frozenset()
    goal: str | None = None
    """Id of the step they want to reach."""
    comfort: int = 40
    """T in engine.md: how hard a step they wish to be offered, 25-50."""
    ceiling: int | None = None
    """Never offer a step expected above this, 0-100; None leaves it to what they have handled."""
    name: str = ""
    country: str = ""
    """ISO 3166 code, for helplines; empty means not said."""
    answered: frozenset[str] = frozenset()
    """Questions answered or skipped, so that coming back resumes."""
    situations: tuple[str, ...] = ()
    """Ids of the steps whose rating was asked at the start, rated or skipped."""
    settled: bool = False
    """The first questions are over."""
    ask_week_from: date | None = None
    """First day on which the questions of the week may be asked again; None before the first time."""
    lonely: int | None = None
    """First answer to the three questions on loneliness, 3-9, if it was given early: where the engine starts."""
    quiet_card: bool = True
    """Whether words of danger in what they write bring the card to help."""
    worse_until: date | None = None
    """Last day on which weeks that got worse still count (engine.md rule 6); None when they did not."""

    def worse(self, today: date) -> bool:
        """Tell whether the last weeks were clearly harder than those before."""
        return self.worse_until is not None and today <= self.worse_until

    @property
    def budget(self) -> Budget:
        """The most a step may cost: somebody short of money is offered what is free."""
        return Budget.FREE if Barrier.MONEY in self.barriers else Budget.SOME

    @property
    def housebound(self) -> bool:
        """Leaving home is hard, so only steps that can be done from home fit."""
        return Barrier.HOUSEBOUND in self.barriers

    @property
    def cautious(self) -> bool:
        """Exposure alone is unwise: support first and only the gentle tier."""
        return bool(self.barriers & CAUTIONS)

    @property
    def anxious(self) -> bool:
        """People are part of what is hard; False only when they named other things and none of these."""
        return not self.barriers or bool(
            self.barriers & {Barrier.SHYNESS, Barrier.SELF_ESTEEM, Barrier.PAST_HURT, *CAUTIONS}
        )
