"""Are the short cards fit to be released?

Knows the rules a machine can check: length, reading age, source and date, words we do not use, what is promised, enough
for every moment, and that no run of eight words stands in a source article. Does not know whether a card is true or
kind: that takes a reader with the source beside it. The word lists are English.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from nearer.content import lessons as cards
from nearer.content import reading
from nearer.content.articles import ARTICLES, NOT_THERE
from nearer.content.articles import copied as copied_from
from nearer.content.tables import FOLDER, SOURCE_LANGUAGE
from nearer.domain.lessons import Lesson, Moment, Source, Theme

LEAST, LEAST_EACH_MOMENT = 40, 2
SHORTEST, LONGEST = 60, 150
LONGEST_TITLE = 60
HARDEST = 7.0
HARDER: Mapping[str, float] = {}
"""Cards that may be harder, up to a grade, for instance because the names they explain are long. None is, today."""
_FIRST = date(2026, 11, 1)
"""No card was checked before it was written."""

_VOICE = re.compile(
    r"\b(?:streaks?|fail\w*|overdue|scor(?:e|es|ed|ing)|leads?|leading|targets?|compliance|patients?|treat\w*"
    r"|cur(?:e|es|ed|ing)|diagnos\w*|symptoms?|clinical\w*|prescri\w*|disorders?|proven|guarant\w*)\b|!",
    re.IGNORECASE,
)
SUPPORT_ONLY = re.compile(r"\btherap\w*", re.IGNORECASE)
_OURSELVES = re.compile(r"\bNearer\b|\b(?:this|our) (?i:app|program(?:me)?)\b")
"""A card never says what this program does for anybody."""
_SOURCE = re.compile(r"00[0-4]|10\.\d{4,9}/\S+|[a-z0-9.-]+\.[a-z]{2,}/\S+")
_DOI = "10."


@dataclass(frozen=True, slots=True)
class Found:
    """What a check found; `skipped` says what could not be looked at and why."""

    lessons: int
    problems: list[str]
    skipped: list[str]


def check(language: str = SOURCE_LANGUAGE, folder: Path = FOLDER, articles: Path = ARTICLES) -> Found:
    """Check every card and source of a language in one run."""
    try:
        lessons, sources = cards.lessons(language, folder), cards.sources(language, folder)
    except ValueError as error:
        return Found(0, str(error).splitlines(), [])
    found = [f"lessons.toml: {one.id}: {fault}" for one in lessons for fault in faults(one)]
    found += [f"lesson_sources.toml: {one.id}: {fault}" for one in sources.values() for fault in _of_source(one)]
    found += [f"lessons.toml: {fault}" for fault in _together(lessons)]
    if not articles.is_dir():
        return Found(len(lessons), found, [NOT_THERE])
    return Found(len(lessons), [*found, *copied(lessons, articles)], [])


def faults(lesson: Lesson) -> Iterator[str]:
    """Yield what is wrong with one card by itself."""
    whole = whole_text(lesson)
    count, grade = len(reading.words(whole)), reading.grade(whole)
    if not SHORTEST <= count <= LONGEST:
        yield f"{count} words, not between {SHORTEST} and {LONGEST}"
    if grade > HARDER.get(lesson.id, HARDEST):
        yield f"grade {grade:.1f}, at most {HARDER.get(lesson.id, HARDEST):g}: shorten sentences, take plainer words"
    if len(lesson.title) > LONGEST_TITLE:
        yield f"title has {len(lesson.title)} characters, at most {LONGEST_TITLE}"
    if not lesson.sources:
        yield "names no source"
    if lesson.checked_on < _FIRST:
        yield f"checked on {lesson.checked_on}, before it was written"
    yield from _wording(lesson, f"{lesson.title} {whole}")


def whole_text(lesson: Lesson) -> str:
    """Return all a card says below its title."""
    return " ".join((*lesson.text, lesson.unknown)).strip()


def _wording(lesson: Lesson, text: str) -> Iterator[str]:
    unwanted = [_VOICE] if lesson.theme is Theme.SUPPORT else [_VOICE, SUPPORT_ONLY]
    yield from (f"says {word!r}, a word we do not use" for pattern in unwanted for word in pattern.findall(text))
    yield from (f"says {word!r}: a card promises nothing of ours" for word in _OURSELVES.findall(text))


def _of_source(source: Source) -> Iterator[str]:
    if not _SOURCE.fullmatch(source.id):
        yield "must be an article number, a DOI or the address of a page"
    if source.id.startswith(_DOI) and not source.year:
        yield "a study needs its year"
    if not (source.by.strip() and source.found.strip()):
        yield "needs both by and found"


def _together(lessons: Iterable[Lesson]) -> Iterator[str]:
    lessons = list(lessons)
    if len(lessons) < LEAST:
        yield f"{len(lessons)} cards, at least {LEAST}"
    moments = Counter(moment for one in lessons for moment in one.when)
    themes = Counter(one.theme for one in lessons)
    titles = Counter(one.title.casefold() for one in lessons)
    yield from (f"{moments[one]} cards for {one}" for one in Moment if moments[one] < LEAST_EACH_MOMENT)
    yield from (f"no card on {one}" for one in Theme if not themes[one])
    yield from (f"title is there twice: {title}" for title, count in titles.items() if count > 1)


def copied(lessons: Iterable[Lesson], articles: Path) -> list[str]:
    """Return every run of eight words a card shares with a source article."""
    return copied_from(((f"lessons.toml: {one.id}", f"{one.title}. {whole_text(one)}") for one in lessons), articles)


def unwanted(text: str) -> list[str]:
    """Return the words of a text that we do not use; "therapy" is left to whoever may name it."""
    return _VOICE.findall(text)
