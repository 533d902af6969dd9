"""A small catalogue (the start values of engine.md section 6) and plain builders for the engine's tests."""

import random
from datetime import date, timedelta

from nearer.domain.ladder import Attempt, Channel, Domain, Place, Step
from nearer.domain.needs import Budget, Interest, Involves, Need, Profile
from nearer.engine import belief
from nearer.engine.belief import State
from nearer.engine.candidates import Today
from nearer.engine.ranking import Suggestion, suggest

MONDAY = date(2026, 3, 2)

CLOSE, ACQUAINTANCES, STRANGERS, GROUPS, AUTHORITY = Domain

CATALOGUE = (
    Step("nod", "Nod to somebody", STRANGERS, 12, energy=1, bolder="greet-neighbour"),
    Step("react", "React to a message", CLOSE, 12, channel=Channel.TEXT, place=Place.HOME, energy=1, company=True),
    Step("thank", "Thank somebody by name", AUTHORITY, 15, energy=1, bolder="ask-shop"),
    Step("ask-shop", "Ask in a shop", STRANGERS, 20, smaller="nod", bolder="stranger-talk"),
    Step("ask-help", "Ask a friend for help", CLOSE, 25, channel=Channel.TEXT, place=Place.HOME),
    Step(
        "thinking",
        "A short message",
        CLOSE,
        25,
        channel=Channel.TEXT,
        place=Place.HOME,
        needs=frozenset({Need.CONFIDANT}),
    ),
    Step(
        "explain",
        "Ask a friend to explain",
        CLOSE,
        25,
        place=Place.HOME,
        company=True,
        needs=frozenset({Need.DAYTIME_CHAT}),
    ),
    Step(
        "write-group",
        "Write to the group",
        GROUPS,
        26,
        channel=Channel.TEXT,
        place=Place.HOME,
        needs=frozenset({Need.BELONGING}),
    ),
    Step("greet-neighbour", "Greet a neighbour", ACQUAINTANCES, 30, smaller="nod", bolder="sit-beside"),
    Step(
        "voice-note",
        "Send a voice note",
        CLOSE,
        32,
        channel=Channel.VOICE,
        place=Place.HOME,
        involves=frozenset({Involves.SPEECH}),
    ),
    Step("sit-beside", "Sit beside somebody you know a little", ACQUAINTANCES, 37, smaller="greet-neighbour"),
    Step("comment", "Comment in a small group", GROUPS, 38, smaller="write-group", needs=frozenset({Need.BELONGING})),
    Step(
        "phone-friend",
        "Telephone a friend",
        CLOSE,
        38,
        channel=Channel.VOICE,
        place=Place.HOME,
        involves=frozenset({Involves.PHONE}),
    ),
    Step(
        "upset",
        "Tell a friend what bothers you",
        CLOSE,
        40,
        smaller="thinking",
        involves=frozenset({Involves.FEELINGS}),
        needs=frozenset({Need.CONFIDANT}),
    ),
    Step(
        "task-group",
        "Join a task group",
        GROUPS,
        43,
        smaller="comment",
        bolder="club",
        place=Place.OUT,
        needs=frozenset({Need.SHARED_ACTIVITY, Need.BELONGING}),
        company=True,
    ),
    Step("stranger-talk", "Talk with a stranger for two minutes", STRANGERS, 45, smaller="ask-shop"),
    Step(
        "coffee",
        "Invite somebody to coffee",
        ACQUAINTANCES,
        50,
        smaller="sit-beside",
        cost=Budget.LITTLE,
        minutes=60,
        involves=frozenset({Involves.EATING}),
    ),
    Step(
        "club",
        "Go to a club evening alone",
        GROUPS,
        52,
        smaller="task-group",
        bolder="group-talk",
        cost=Budget.SOME,
        place=Place.OUT,
        minutes=120,
        energy=4,
        involves=frozenset({Involves.EVENING}),
        needs=frozenset({Need.BELONGING, Need.SHARED_ACTIVITY}),
        interests=frozenset({Interest.GAMES}),
    ),
    Step(
        "walk-group",
        "Walk with a walking group",
        GROUPS,
        44,
        smaller="comment",
        place=Place.OUT,
        minutes=60,
        energy=3,
        interests=frozenset({Interest.NATURE}),
        needs=frozenset({Need.SHARED_ACTIVITY}),
        company=True,
    ),
    Step(
        "phone-unknown",
        "Telephone somebody little known",
        ACQUAINTANCES,
        52,
        channel=Channel.VOICE,
        involves=frozenset({Involves.PHONE}),
    ),
    Step("meeting", "Speak up in a meeting", AUTHORITY, 55, smaller="thank", involves=frozenset({Involves.WORK})),
    Step("disclose", "Tell something personal", ACQUAINTANCES, 55, involves=frozenset({Involves.FEELINGS})),
    Step(
        "host",
        "Have people round",
        ACQUAINTANCES,
        58,
        place=Place.HOME,
        cost=Budget.LITTLE,
        minutes=120,
        energy=5,
        involves=frozenset({Involves.VISITORS, Involves.EATING}),
    ),
    Step(
        "group-talk",
        "Talk to a group",
        GROUPS,
        65,
        smaller="comment",
        energy=4,
        involves=frozenset({Involves.SPEECH, Involves.CROWD}),
    ),
    Step("ask-out", "Ask somebody out", ACQUAINTANCES, 68, smaller="coffee", energy=4),
)

BY_ID = {step.id: step for step in CATALOGUE}


def day(number: int) -> date:
    """Return the day of a story; day 1 is a Monday."""
    return MONDAY + timedelta(days=number - 1)


def started(lonely: int | None = None) -> State:
    """Return the belief about somebody new on day 1."""
    return belief.start(lonely, MONDAY)


def tried(state: State, step: str, peak: float | None, on: int = 1, **more: object) -> State:
    """Let somebody try a step and come back with a peak."""
    return belief.attempt(state, BY_ID[step], Attempt(step, day(on), peak=peak, **more))  # type: ignore[arg-type]


def expected(state: State, step: str, on: int = 1) -> float:
    """Return the peak expected of a step."""
    return float(belief.forecast(state, (BY_ID[step],), day(on)).mean[0])


def offered(state: State, on: int = 1, profile: Profile | None = None, chance: int = 1, **today: object) -> Suggestion:
    """Return the day's suggestion; the test relies on there being one."""
    at = Today(day(on), **today)  # type: ignore[arg-type]
    suggestion = suggest(state, CATALOGUE, profile or Profile(), at, random.Random(chance))
    assert suggestion is not None
    return suggestion


def roles(suggestion: Suggestion) -> list[Step]:
    """Return every step a suggestion offers, in whatever role."""
    return [step for step in (suggestion.step, suggestion.smaller, suggestion.bolder) if step is not None]
