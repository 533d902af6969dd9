"""Questionnaires asked every four weeks at most: finding them, answering one, bringing one in a file.

Knows where scales come from (Nearer, the host's folder, a person's own file) and what the first answer to the three
questions on loneliness sets off. Does not word anything.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from uuid import UUID

from nearer.actions import needs
from nearer.actions import situation as situations
from nearer.content import scales as content
from nearer.domain.scales import THREE_ITEMS, Response, Scale, due
from nearer.errors import Invalid, Missing
from nearer.formats import fhir_questionnaires as files
from nearer.formats.fhir_questionnaires import Read
from nearer.gateways import reading
from nearer.storage import ladder as ladder_rows
from nearer.storage import needs as needs_rows
from nearer.storage import scales as rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _, language

LARGEST = 2**20
"""Bytes of a questionnaire; one of sixty questions has a tenth of it."""
EARLY = 60
"""Observations up to which the first answer still moves where the engine starts; later their own data says more."""


@dataclass(frozen=True, slots=True)
class Known:
    """One scale somebody may answer; `own` is the row of one they brought themselves."""

    id: str
    """What addresses call it."""
    scale: Scale
    own: UUID | None = None


def known(owner: Owner, folder: Path) -> list[Known]:
    """Return every scale there is for somebody: Nearer's, the host's in `folder`, their own."""
    given = [*built_in(language()), *(one.scale for _name, one in of_host(folder) if one.scale)]
    mine = rows.added(owner)
    by_url = {scale.url: Known(f"n{place}", scale) for place, scale in enumerate(given)}
    return list((by_url | {scale.url: Known(str(row), scale, row) for row, scale in mine}).values())


@lru_cache(maxsize=16)
def built_in(spoken: str) -> tuple[Scale, ...]:
    """Return the scales that come with Nearer."""
    found = (files.read(one).scale for one in content.files(spoken))
    return tuple(scale for scale in found if scale)


def of_host(folder: Path) -> list[tuple[str, Read]]:
    """Return what the files in the host's folder hold, by name."""
    found = sorted(folder.glob("*.json")) if folder.is_dir() else []
    return [(file.name, _of_file(file, file.stat().st_mtime_ns)) for file in found]


@lru_cache(maxsize=128)
def _of_file(file: Path, _changed: int) -> Read:
    """Read a file of the host, once for each time it was changed."""
    with file.open("rb") as opened:
        return files.read(opened.read(LARGEST))


def find(owner: Owner, folder: Path, scale: str) -> Known:
    """Return one scale by what addresses call it.

    Raises:
        Missing: there is none for this person.
    """
    found = next((one for one in known(owner, folder) if one.id == scale), None)
    if found is None:
        raise Missing(_("There are no such questions here. The page of questions shows those there are."))
    return found


def answer(owner: Owner, today: date, scale: Scale, answers: Mapping[str, str]) -> Response:
    """Keep the answers to a scale. Within four weeks a new answer takes the place of the last one.

    Raises:
        Invalid: a question is open, or an answer is not on its list.
    """
    for item in scale.items:
        if item.option(answers.get(item.id, "")) is None:
            text = _(
                "One is still open. Answers can only be compared when all are there; leaving it for today is fine."
            )
            raise Invalid(text, f"item-{item.id}")
    value = scale.value(answers)
    with writing(owner):
        last = next(iter(rows.responses(owner, scale.url, most=1)), None)
        day = last.day if last and not due(scale, last, today) else today
        told = tuple((item.id, answers[item.id]) for item in scale.items)
        kept = Response(scale.url, day, told, value or 0.0)
        rows.save_response(owner, kept)
        _start_from(owner, today, kept)
    return kept


def _start_from(owner: Owner, today: date, told: Response) -> None:
    """Let the engine start from the first answer on loneliness, while little else is known of this person."""
    profile = needs.profile(owner)
    if told.scale != THREE_ITEMS or profile.lonely is not None or ladder_rows.observed(owner, EARLY) >= EARLY:
        return
    needs_rows.save_profile(owner, replace(profile, lonely=round(told.value)))
    here = situations.read(owner, today)
    here.moved(situations.rebuilt(owner, today, here.steps))


def read(data: bytes) -> Read:
    """Return what a file from elsewhere holds, read by a process that can do no harm.

    Raises:
        Invalid: too large, or it cannot be read at all.
    """
    if len(data) > LARGEST:
        raise Invalid(
            _("This file is larger than 1 MB, which no questionnaire needs. Look whether it is the right one."), "file"
        )
    return reading.read("questionnaire", data, Read)


def propose(owner: Owner, form: UUID, scale: Scale) -> None:
    """Keep a scale to be looked at before it is added."""
    rows.save(owner, form, scale, rows.PREVIEW)


def proposed(owner: Owner, row: UUID) -> Scale:
    """Return what waits to be added.

    Raises:
        Missing: nothing does.
    """
    found = rows.preview(owner, row)
    if found is None:
        raise Missing(_("These questions are no longer here to look at. Bring the file again."))
    return found


def add(owner: Owner, folder: Path, row: UUID) -> None:
    """Add a scale that was looked at; one known by the same address takes the place of the older.

    Raises:
        Missing: nothing waits under this id.
        Invalid: there are very many already.
    """
    with writing(owner):
        scale = proposed(owner, row)
        mine = rows.added(owner)
        if len(mine) >= rows.MOST:
            raise Invalid(_("You have thirty already. Take one out before you add another."))
        for other, one in mine:
            if one.url == scale.url:
                rows.remove(owner, other)
        if any(one.scale.url == scale.url and one.own is None for one in known(owner, folder)):
            raise Invalid(_("These questions are here already, so nothing was added."))
        rows.save(owner, row, scale, rows.ADDED)


def remove(owner: Owner, row: UUID) -> None:
    """Take out a scale of one's own; its answers are kept and come back with it.

    Raises:
        Missing: they have none such.
    """
    if row not in {one for one, _scale in rows.added(owner)}:
        raise Missing(_("There are no such questions here. The page of questions shows those there are."))
    rows.remove(owner, row)
