"""Are the prompts of the journal fit to be released?

Knows the rules a machine can check: how many, how long, reading age, source and date, words we do not use, and that no
run of eight words stands in a source article. Does not know whether a prompt is kind: that takes a reader.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from nearer.content import articles, journal, lesson_check, reading
from nearer.content.lessons import sources
from nearer.content.tables import FOLDER, SOURCE_LANGUAGE
from nearer.domain.journal import Prompt

LEAST = 20
LONGEST = 70
HARDEST = 5.0
"""Grade of all of them together: one alone is too short to be measured."""
_FIRST = date(2026, 11, 1)
"""No prompt was checked before it was written."""


def check(language: str = SOURCE_LANGUAGE, folder: Path = FOLDER, beside: Path = articles.ARTICLES) -> list[str]:
    """Return everything that stands in the way of a release, one line each."""
    try:
        found, known = journal.prompts(language, folder), sources(language, folder)
    except ValueError as error:
        return str(error).splitlines()
    lines = [f"{one.id}: {fault}" for one in found for fault in faults(one, known)] + list(together(found))
    copied = articles.copied(((one.id, one.text) for one in found), beside) if beside.is_dir() else []
    return [f"journal.toml: {line}" for line in [*lines, *copied]]


def faults(prompt: Prompt, known: Iterable[str]) -> Iterator[str]:
    """Yield what is wrong with one prompt; `known` are the ids of sources that are listed."""
    if not 0 < len(prompt.text) <= LONGEST:
        yield f"text has {len(prompt.text)} characters, at most {LONGEST}"
    if not prompt.text.endswith((".", "?")):
        yield "text ends with neither a full stop nor a question mark"
    if not prompt.sources:
        yield "names no source"
    yield from (f"no source {one!r} is listed" for one in prompt.sources if one not in set(known))
    if prompt.checked_on < _FIRST:
        yield f"checked on {prompt.checked_on}, before it was written"
    unwanted = [*lesson_check.unwanted(prompt.text), *lesson_check.SUPPORT_ONLY.findall(prompt.text)]
    yield from (f"says {word!r}, a word we do not use" for word in unwanted)


def together(prompts: Iterable[Prompt]) -> Iterator[str]:
    """Yield what is wrong with all of them together."""
    texts = [one.text for one in prompts]
    grade = reading.grade(" ".join(texts))
    if len(texts) < LEAST:
        yield f"{len(texts)} prompts, at least {LEAST}"
    if grade > HARDEST:
        yield f"grade {grade:.1f}, at most {HARDEST:g}: shorten sentences, take plainer words"
    counted = Counter(text.casefold() for text in texts)
    yield from (f"text is there twice: {text}" for text, count in counted.items() if count > 1)
