"""The help page and the calm one: static pages, help for every country, served without login or database.

Knows how helplines are laid out for a reader. Does not know accounts or requests, uses no Django, and reads no clock.
"""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import groupby
from pathlib import Path

from babel.dates import format_date
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from nearer import translation
from nearer.content import helplines
from nearer.content.helplines import Emergency, Entry, Helpline
from nearer.errors import Invalid
from nearer.translation import _

HERE = Path(__file__).parent
TEMPLATES = (HERE / "templates" / "help.html", HERE / "templates" / "calm.html")
STYLES = ("help.css", "calm.css")
ICON = "notes.svg"
"""The neutral one: whoever sees the tab learns nothing. With none named, browsers ask for one that is not there."""


@dataclass(frozen=True, slots=True)
class Country:
    """What the page shows under one country; a service is the ways to reach it that share every other fact."""

    cc: str
    name: str
    emergencies: tuple[Emergency, ...]
    services: tuple[tuple[Helpline, ...], ...]


@dataclass(frozen=True, slots=True)
class Danger:
    """One emergency number and where it works."""

    dial: str
    link: str
    places: tuple[str, ...]


def render(language: str, template: str = "help.html") -> str:
    """Return a whole page in one language; in English when there is no catalogue for it."""
    spoken = language if language in translation.languages() else translation.SOURCE_LANGUAGE
    before = translation.language()
    translation.use(spoken)
    try:
        page = environment().get_template(template)
        return page.render(language=spoken, countries=list(_countries(spoken)), dangers=list(_dangers(spoken)))
    finally:
        translation.use(before)


def build(folder: Path, today: date | None) -> Path:
    """Write `help/index.html`, `help/calm.html`, their styles, icon and other languages, such as `help/da/index.html`.

    Without `today` entries are not checked: running an old release must not depend on the date, making one does.
    Returns the page in the source language. Links are to `/help/…`, so `folder` is what is served at `/`.

    Raises:
        Invalid: an entry has to be looked at again first, or breaks a rule; the message names each one.
    """
    home = folder / "help"
    for language in translation.languages():
        if today:
            _refuse_outdated(today, language)
        place = home if language == translation.SOURCE_LANGUAGE else home / language
        place.mkdir(parents=True, exist_ok=True)
        (place / "index.html").write_text(render(language), encoding="utf-8")
        (place / "calm.html").write_text(render(language, "calm.html"), encoding="utf-8")
    for file in (*STYLES, ICON):
        shutil.copyfile(HERE / "static" / file, home / file)
    return home / "index.html"


def _refuse_outdated(today: date, language: str) -> None:
    wrong = helplines.problems(today, language)
    if wrong:
        raise Invalid(_("The help page cannot be built until these are put right:") + "\n" + "\n".join(wrong))


@cache
def environment() -> Environment:
    """Return the template environment of pages that need no store and no request."""
    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.install_gettext_callables(  # type: ignore[attr-defined]
        translation._, translation.ngettext, newstyle=True
    )
    environment.filters["day"] = _day
    return environment


def _day(day: date) -> str:
    language = translation.language()
    return format_date(day, "long", locale="en_GB" if language == "en" else language)


def _countries(language: str) -> Iterator[Country]:
    lines = helplines.helplines(language)
    numbers = helplines.emergencies(language)
    entries: tuple[Entry, ...] = (*lines, *numbers)
    names = {entry.cc: entry.country for entry in entries}
    for cc, name in sorted(names.items(), key=lambda pair: pair[1].casefold()):
        own = (line for line in lines if line.cc == cc)
        services = tuple(tuple(ways) for _same, ways in groupby(own, key=_service))
        yield Country(cc, name, tuple(number for number in numbers if number.cc == cc), services)


def _service(line: Helpline) -> tuple[object, ...]:
    facts = (line.hours, line.languages, line.cost, line.audience, line.source, line.checked_on, line.verify_by)
    return line.name, line.operator, line.checked_with_operator, *facts


def _dangers(language: str) -> Iterator[Danger]:
    """Return each emergency number once, the one that works in most countries first."""
    places: dict[str, list[Emergency]] = {}
    for number in helplines.emergencies(language):
        places.setdefault(number.dial, []).append(number)
    for dial, numbers in sorted(places.items(), key=lambda pair: -len(pair[1])):
        yield Danger(dial, numbers[0].link, tuple(dict.fromkeys(number.area or number.country for number in numbers)))
