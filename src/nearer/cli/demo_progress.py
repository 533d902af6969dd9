"""What Mara answered week by week, the goal she chose, and her five small things.

Knows one invented person's answers. Does not know how anything is kept. Her numbers prove nothing.
"""

from datetime import date, timedelta
from random import Random
from uuid import UUID

from nearer.actions import challenge, goals, measures, scales
from nearer.domain.challenge import Action
from nearer.domain.measures import ASKED, WEEK
from nearer.domain.scales import THREE_ITEMS
from nearer.storage.sealing import Owner

WEEKS = (
    (20, 80, 10, 40),
    (20, 80, 20, 40),
    (30, 70, 20, 50),
    (30, 60, 30, 40),
    (40, 50, 40, 50),
    (50, 50, 40, 60),
    (60, 40, 50, 60),
)
"""How connected and how lonely she says each week was, her time with people, her mood."""
ANSWERS = (
    {"companionship": "3", "left-out": "2", "isolated": "3"},
    {"companionship": "2", "left-out": "2", "isolated": "2"},
)
"""The three questions on loneliness at the start, and four weeks later."""
MONTH = 28
GOAL = goals.Answers(of="acquaintances", times="1", weeks="8", words="One new conversation a week")
ROUND = (
    (Action.THANK, 5, "The librarian. She laughed and said nobody ever does."),
    (Action.REACH_OUT, 4, "Tom. He rang back at once."),
    (Action.ASK, 2, "Ruth showed me how to set the poles."),
)
"""What of the five is done, how many days ago, and what she wrote."""


def start(owner: Owner, first: date) -> None:
    """Let Mara answer the three questions on loneliness at the very beginning, and choose her goal."""
    _answer(owner, first, ANSWERS[0])
    goals.choose(owner, first, UUID(int=Random(7).getrandbits(128), version=4), GOAL)


def check_in(owner: Owner, first: date, passed: int) -> None:
    """Let her answer the questions of the week on every seventh day, the first one too."""
    week, rest = divmod(passed, WEEK.days)
    if not rest:
        measures.check_in(owner, first + week * WEEK, dict(zip(ASKED, WEEKS[week], strict=True)))


def fill(owner: Owner, first: date, today: date) -> None:
    """Let her answer the last week, the three questions again, and be in the middle of her five things."""
    check_in(owner, first, (today - first).days)
    _answer(owner, first + timedelta(days=MONTH), ANSWERS[1])
    _five(owner, today)


def _answer(owner: Owner, day: date, answers: dict[str, str]) -> None:
    scale = next(one for one in scales.built_in("en") if one.url == THREE_ITEMS)
    scales.answer(owner, day, scale, answers)


def _five(owner: Owner, today: date) -> None:
    """Begin a round, note three of the five, and open it to others."""
    row = UUID(int=Random(8).getrandbits(128), version=4)
    challenge.begin(owner, today - timedelta(days=6), row, "Thank is the easiest. Begin with the librarian.")
    for action, ago, note in ROUND:
        day = today - timedelta(days=ago)
        challenge.note(owner, day, action, day.isoformat(), note)
    challenge.invite(owner, "M.", tells=True)
