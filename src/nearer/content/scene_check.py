"""Are the scenes fit to be released?

Knows the rules a machine can check: length, reading age, words we do not use, that a scene answers what it is there to
practise, that the ways shown differ, enough of every place and goal, and that no run of eight words stands in a source
article. Does not know whether a talk is human: that takes a reader. The word lists are English.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import astuple, dataclass
from itertools import combinations
from pathlib import Path

from nearer.content import articles, reading
from nearer.content.check import VOICE
from nearer.content.limits import crossings
from nearer.content.scenes import scenes
from nearer.content.steps import catalogue
from nearer.content.tables import FOLDER, SOURCE_LANGUAGE
from nearer.domain.ladder import Domain
from nearer.domain.practice import Goal, Move, Place, Scene

LEAST, LEAST_OF_PLACE, LEAST_OF_GOAL, LEAST_OF_DOMAIN = 120, 8, 12, 8
EASIEST, HARDEST = 5, 75
LONGEST_SETTING, LONGEST_LINE, LONGEST_WAY = 200, 200, 130
HARDEST_TO_READ, HARDEST_LINE = 6.0, 10.0
"""Grades of a whole scene, and of one line of it: a hard one would hide among many short ones."""
MEASURED = 6
"""Words a line must have before its grade says anything."""
ALIKE = 0.5
"""Two ways that share more than this of their words say the same thing twice."""
BRANCHES = 3
"""Answers a first turn has at least beside the one that always fits."""
ANSWERED = {
    Goal.OPEN_QUESTION: Move.QUESTION,
    Goal.REFLECT: Move.FEELING,
    Goal.VALIDATE: Move.FEELING,
    Goal.SHARE: Move.SHARING,
    Goal.NO: Move.FIRM,
}
"""What the first turn has to answer for each goal; a short reply is answered by what always fits, or by its own."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a check found; `skipped` says what could not be looked at and why."""

    counts: Mapping[str, object]
    problems: list[str]
    skipped: list[str]


def check(language: str = SOURCE_LANGUAGE, folder: Path = FOLDER, beside: Path = articles.ARTICLES) -> Found:
    """Check every scene of a language in one run."""
    try:
        found = list(scenes(language, folder).values())
    except ValueError as error:
        return Found({"scenes": 0}, str(error).splitlines(), [])
    problems = [f"scenes/{one.place}.toml: {one.id}: {fault}" for one in found for fault in faults(one)]
    problems += [f"scenes: {fault}" for fault in _together(found)]
    named = ((f"scenes/{one.place}.toml: {one.id}", " ".join(texts(one))) for one in found)
    if not beside.is_dir():
        return Found(_counts(found), problems, [articles.NOT_THERE])
    return Found(_counts(found), [*problems, *articles.copied(named, beside)], [])


def texts(scene: Scene) -> list[str]:
    """Return all a scene says."""
    return [scene.setting, scene.says, *scene.ways, *(line for turn in scene.turns for line in astuple(turn) if line)]


def faults(scene: Scene) -> Iterator[str]:
    """Yield what is wrong with one scene by itself."""
    grade = reading.grade(" ".join(texts(scene)))
    if grade > HARDEST_TO_READ:
        yield f"grade {grade:.1f}, at most {HARDEST_TO_READ:g}: shorten sentences, take plainer words"
    for text in texts(scene):
        if len(reading.words(text)) >= MEASURED and reading.grade(text) > HARDEST_LINE:
            yield f"grade {reading.grade(text):.1f}, at most {HARDEST_LINE:g} for one line: {text}"
    if not EASIEST <= scene.difficulty <= HARDEST:
        yield f"difficulty {scene.difficulty:g} is not between {EASIEST} and {HARDEST}"
    yield from (f"before is {step}, which is not in the catalogue" for step in scene.before if step not in catalogue())
    yield from _lengths(scene)
    yield from _turns(scene)
    yield from _ways(scene)
    yield from _wording(scene)


def _lengths(scene: Scene) -> Iterator[str]:
    measured = [("setting", scene.setting, LONGEST_SETTING), *(("way", way, LONGEST_WAY) for way in scene.ways)]
    said = [scene.says, *(line for turn in scene.turns for line in astuple(turn))]
    measured += [("line", line, LONGEST_LINE) for line in said]
    yield from (
        f"{name} has {len(text)} characters, at most {most}: {text}"
        for name, text, most in measured
        if len(text) > most
    )


def _turns(scene: Scene) -> Iterator[str]:
    first, move = scene.turns[0], ANSWERED.get(scene.goal)
    answers = [one for one in Move if getattr(first, one)]
    if move and move not in answers:
        yield f"the first turn has no answer to what is practised ({move})"
    if scene.goal is Goal.NO and Move.YIELDING not in answers:
        yield "the first turn has no answer to giving in"
    if len(answers) < BRANCHES:
        yield f"the first turn has {len(answers)} answers beside the one that always fits, at least {BRANCHES}"


def _ways(scene: Scene) -> Iterator[str]:
    for one, other in combinations(scene.ways, 2):
        first, second = ({word.casefold() for word in reading.words(way)} for way in (one, other))
        if len(first & second) > ALIKE * min(len(first), len(second)):
            yield f"two ways are nearly the same: {one} / {other}"


def _wording(scene: Scene) -> Iterator[str]:
    whole = " ".join(texts(scene))
    yield from (f"says {word!r}, a word we do not use" for word in VOICE.findall(whole))
    ours = " ".join((scene.setting, *scene.ways))
    if "!" in ours:
        yield "the setting or a way has an exclamation mark"
    if scene.goal is not Goal.NO:
        yield from (f"says {word!r}, which no step involves" for word in crossings(ours))


def _together(found: Iterable[Scene]) -> Iterator[str]:
    found = list(found)
    if len(found) < LEAST:
        yield f"{len(found)} scenes, at least {LEAST}"
    for name, kind, least in (
        ("place", Place, LEAST_OF_PLACE),
        ("goal", Goal, LEAST_OF_GOAL),
        ("domain", Domain, LEAST_OF_DOMAIN),
    ):
        counted = Counter(getattr(one, name) for one in found)
        yield from (f"{counted[each]} with {name} {each}, at least {least}" for each in kind if counted[each] < least)
    begun = Counter(one.says for one in found)
    yield from (f"begins twice: {says}" for says, count in begun.items() if count > 1)


def _counts(found: Iterable[Scene]) -> dict[str, object]:
    found = list(found)
    tens = Counter(int(one.difficulty // 10) * 10 for one in found)
    return {
        "scenes": len(found),
        "scenes_by_place": Counter(one.place for one in found),
        "scenes_by_goal": Counter(one.goal for one in found),
        "scenes_by_domain": Counter(one.domain for one in found),
        "scenes_by_decade": dict(sorted(tens.items())),
        "steps_with_a_scene": len({step for one in found for step in one.before}),
    }
