"""Practising a scene: how it goes on, what the coach says of a reply, what is kept, and what counts less for somebody.

Knows which finding the other answers to and that nothing of a reply is kept unless asked. Does not word remarks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from nearer import coach
from nearer.actions import checks, planner
from nearer.actions.situation import Situation
from nearer.coach import Feedback, Label
from nearer.content.scenes import scenes
from nearer.domain.ladder import Step
from nearer.domain.practice import Goal, Move, Place, Practised, Scene, before, in_turn
from nearer.engine.candidates import allowed
from nearer.errors import Invalid, Missing
from nearer.storage import practice as rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _, language

LONGEST = 600
"""Characters of one reply: more than anybody says in one go."""
LONGEST_RULE = 80
_MOVES = {
    Label.OPEN_QUESTION: Move.QUESTION,
    Label.CLOSED_QUESTION: Move.CLOSED,
    Label.REFLECTION: Move.FEELING,
    Label.VALIDATION: Move.FEELING,
    Label.SELF_DISCLOSURE: Move.SHARING,
    Label.ME_TOO_HIJACK: Move.SHARING,
    Label.ADVICE: Move.ADVICE,
    Label.JUDGEMENT: Move.HARSH,
    Label.MINIMAL: Move.SHORT,
    Label.BOUNDARY_ASSERTIVE: Move.FIRM,
    Label.BOUNDARY_PASSIVE: Move.YIELDING,
    Label.BOUNDARY_AGGRESSIVE: Move.HARSH,
}


@dataclass(frozen=True, slots=True)
class Talk:
    """A scene as far as it has come: what the other said, what was replied. One more is said than replied."""

    scene: Scene
    lines: tuple[str, ...]
    replies: tuple[str, ...] = ()

    @property
    def heard(self) -> str:
        """What the other said before the last reply, or to begin with."""
        return self.lines[max(0, len(self.replies) - 1)]

    @property
    def over(self) -> bool:
        """Nothing more is to be said."""
        return len(self.replies) == len(self.scene.turns)


def find(scene: str) -> Scene:
    """Return one scene.

    Raises:
        Missing: there is no such scene.
    """
    found = scenes(language()).get(scene)
    if found is None:
        raise Missing(_("There is no such scene. “nearer practise --list” and the page for practice show all."))
    return found


def chosen(place: str = "", goal: str = "") -> list[Scene]:
    """Return the scenes of a place, of a goal, of both or of neither; the easiest first.

    Raises:
        Invalid: no such place or goal.
    """
    there = checks.choice(Place, place, "place") if place else None
    aim = checks.choice(Goal, goal, "goal") if goal else None
    every = scenes(language()).values()
    fitting = [one for one in every if there in (None, one.place) and aim in (None, one.goal)]
    return sorted(fitting, key=lambda one: one.difficulty)


def suggestion(here: Situation) -> Scene:
    """Return the scene for where somebody is: before the step that would be suggested now, or of its kind.

    A scene is suggested when one of its steps may be: what somebody never wants is not practised for either.
    """
    may = {step.id for step in allowed(tuple(here.steps.values()), here.profile, here.hidden)}
    every = [one for one in scenes(language()).values() if may.intersection(one.before)]
    lately = {one.scene for one in rows.latest(here.owner)}
    given = planner.suggestion(here)
    named = before(every, given.step) if given else None
    if named and named.id not in lately:
        return named
    if given is None or not every:
        return in_turn(every or scenes(language()).values(), here.profile.comfort, lately)
    return in_turn(every, given.step.difficulty, lately, given.step.domain)


def before_step(step: Step) -> Scene | None:
    """Return the scene to practise before a step, if there is one."""
    return before(scenes(language()).values(), step)


def outside(here: Situation, scene: Scene, most: int = 2) -> list[Step]:
    """Return the steps a scene goes before that this person may be offered, the easiest first."""
    named = [here.steps[step] for step in scene.before if step in here.steps]
    return sorted(allowed(named, here.profile, here.hidden), key=lambda step: step.difficulty)[:most]


def talk(scene: Scene, replies: Sequence[str]) -> Talk:
    """Return the scene as it went with these replies; more than the scene has are left out."""
    said = tuple(replies[: len(scene.turns)])
    lines = [scene.says]
    for reply, turn in zip(said, scene.turns, strict=False):
        lines.append(turn.after(moves(scene, reply, lines[-1])))
    return Talk(scene, tuple(lines), said)


def moves(scene: Scene, reply: str, heard: str) -> frozenset[Move]:
    """Return what a reply does, as far as the other answers to it."""
    return frozenset(_MOVES[one.label] for one in coach.read(reply, heard, boundary=scene.goal is Goal.NO))


def remarks(owner: Owner, of: Talk) -> Feedback:
    """Return what the coach says of the last reply, with what counts less for this person."""
    goal, lowered = of.scene.goal, rows.doubts(owner).rules
    return coach.feedback(of.replies[-1], of.heard, coach.Goal(goal), goal is Goal.NO, lowered)


def remark_on(owner: Owner, text: str, boundary: bool = False) -> Feedback:
    """Return what the coach says of a message or a boundary that somebody is writing; nothing is kept.

    Raises:
        Invalid: nothing written yet.
    """
    if not text.strip():
        raise Invalid(_("Write a few words first, then have a look at them."), "text")
    goal = coach.Goal.NO if boundary else None
    return coach.feedback(text[: checks.LONGEST], "", goal, boundary, rows.doubts(owner).rules)


def reply(value: str) -> str:
    """Return a reply as it is taken.

    Raises:
        Invalid: no words, or too many.
    """
    text = checks.text(value, "reply", LONGEST)
    if not text:
        raise Invalid(_("Write what you would say, a few words are enough. Or look at three ways below."), "reply")
    return text


def not_right(owner: Owner, form: UUID, rule: str) -> None:
    """Let a rule of the coach count less for this person. The same form twice is once.

    Raises:
        Invalid: that is the name of no rule.
    """
    if not rule or len(rule) > LONGEST_RULE or not rule.isprintable():
        raise Invalid(_("That remark has gone. Nothing else is lost; go on from here."))
    with writing(owner):
        rows.save_doubts(owner, rows.doubts(owner).with_(rule, form))


def trust_again(owner: Owner) -> None:
    """Let every rule count in full again."""
    rows.forget_doubts(owner)


def keep(owner: Owner, today: date, form: UUID, scene: str, replies: Sequence[str] = ()) -> Practised:
    """Keep that a scene was practised, and the replies if there are any. The same form twice is one.

    Raises:
        Missing: no such scene.
        Invalid: a reply that is empty or too long.
    """
    found, said = find(scene), tuple(map(reply, replies))
    with writing(owner):
        known = rows.practised(owner, form)
        if known is None:
            known = Practised(form, found.id, today, said[: len(found.turns)])
            rows.save(owner, known)
    return known


def practised(owner: Owner, row: UUID) -> Practised:
    """Return one practised scene.

    Raises:
        Missing: this owner has none such.
    """
    found = rows.practised(owner, row)
    if found is None:
        raise Missing(_("There is no such practised scene. The page for practice shows those you kept."))
    return found


def remove(owner: Owner, row: UUID) -> None:
    """Delete a practised scene.

    Raises:
        Missing: this owner has none such.
    """
    with writing(owner):
        practised(owner, row)
        rows.remove(owner, row)
