"""Are the pages on support and for parents fit to be released?

Knows the rules a machine can check: reading age, words we do not use, claims, dates, every age and topic there, and no
run of eight words from a source article. Does not know whether anything is true or kind: that takes a reader.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from nearer.content import family, lesson_check, limits, reading, support
from nearer.content.articles import ARTICLES, copied
from nearer.content.tables import FOLDER, SOURCE_LANGUAGE
from nearer.domain.family import Band, Card, SharedStep, Topic
from nearer.domain.needs import CAUTIONS
from nearer.domain.support import Sign, Situation, When

LEAST_STEPS = 3
"""Shared steps for every age."""
MOST_WORDS = 110
Texts = dict[str, str]
"""What an entry says, by file and id."""


def check(language: str = SOURCE_LANGUAGE, folder: Path = FOLDER, articles: Path = ARTICLES) -> list[str]:
    """Return everything that stands in the way of a release, one line each."""
    try:
        signs, situations = support.signs(language, folder), support.situations(language, folder)
        cards, shared = family.cards(language, folder), family.steps(language, folder)
        family_signs = family.signs(language, folder)
    except ValueError as error:
        return str(error).splitlines()
    shared_texts = {f"family_steps.toml: {one.id}": f"{one.title} {one.how}" for one in shared}
    texts = {
        **_signs("support_signs.toml", signs),
        **{f"support_situations.toml: {one.id}": " ".join((one.title + ".", *one.text)) for one in situations},
        **{f"family_cards.toml: {one.id}": " ".join(one.text) for one in cards},
        **_signs("family_signs.toml", family_signs),
    } | shared_texts
    found = [f"{name}: {fault}" for name, text in texts.items() for fault in _wording(text)]
    found += [
        f"{name}: says {word!r}, which no step involves"
        for name, text in shared_texts.items()
        for word in limits.crossings(text)
    ]
    found += [*_hard(texts), *_whole(signs, situations), *_for_parents(cards, shared, family_signs)]
    return found + (copied(texts.items(), articles) if articles.is_dir() else [])


def _signs(file: str, signs: Iterable[Sign]) -> Texts:
    return {f"{file}: {one.id}": f"{one.look} {one.do}" for one in signs}


def _wording(text: str) -> Iterator[str]:
    yield from (f"says {word!r}, a word we do not use" for word in lesson_check.unwanted(text))
    if len(reading.words(text)) > MOST_WORDS:
        yield f"has more than {MOST_WORDS} words"


def _hard(texts: Texts) -> Iterator[str]:
    """Look at each file as a whole: single entries are too short to be measured one by one."""
    files = dict.fromkeys(name.partition(":")[0] for name in texts)
    for file in files:
        grade = reading.grade(" ".join(text for name, text in texts.items() if name.startswith(file)))
        if grade > lesson_check.HARDEST:
            yield f"{file}: grade {grade:.1f}, at most {lesson_check.HARDEST:g}: shorten sentences, take plainer words"


def _whole(signs: Iterable[Sign], situations: Iterable[Situation]) -> Iterator[str]:
    missing = set(When) - {one.when for one in signs}
    yield from (f"support_signs.toml: no sign for {one}" for one in sorted(missing))
    named = {barrier for one in situations for barrier in one.barriers}
    yield from (f"support_situations.toml: nothing for {one}" for one in sorted(CAUTIONS - named))
    yield from (f"support_situations.toml: {one.id}: opens no door" for one in situations if not one.doors)


def _for_parents(cards: Iterable[Card], steps: Iterable[SharedStep], signs: Iterable[Sign]) -> Iterator[str]:
    there = [(one.band, one.topic) for one in cards]
    wanted = [(band, topic) for band in Band for topic in Topic]
    yield from (
        f"family_cards.toml: {there.count(pair)} cards for {' '.join(pair)}"
        for pair in wanted
        if there.count(pair) != 1
    )
    bands = [band for one in steps for band in one.bands]
    yield from (f"family_steps.toml: too few for {band}" for band in Band if bands.count(band) < LEAST_STEPS)
    if not any(one.when is When.NOW for one in signs):
        yield "family_signs.toml: no sign says when to call today"
