"""Writing in the journal, changing and deleting an entry, choosing one that others may read.

Knows lengths. Reads nothing into what is written.
"""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from nearer.actions import checks
from nearer.domain.journal import Page
from nearer.errors import Invalid, Missing
from nearer.storage import journal as rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _

LONGEST = 20_000
MOST_TAGS = 10


@dataclass(frozen=True, slots=True)
class Written:
    """An entry as typed."""

    text: str
    tags: str = ""
    win: bool = False


def find(owner: Owner, row: UUID) -> Page:
    """Return one entry.

    Raises:
        Missing: this owner has no such entry.
    """
    found = rows.page(owner, row)
    if found is None:
        raise Missing(_("There is no such page in your journal. The journal lists those there are."))
    return found


def write(owner: Owner, today: date, form: UUID, written: Written) -> Page:
    """Keep a new entry. The same form twice is one.

    Raises:
        Invalid: nothing written, or too much.
    """
    content = _checked(Page(form, today, ""), written)
    with writing(owner):
        known = rows.page(owner, form)
        if known:
            return known
        rows.save(owner, content)
    return content


def change(owner: Owner, row: UUID, written: Written) -> None:
    """Change an entry; its day stays.

    Raises:
        Missing: no such entry.
        Invalid: nothing written, or too much.
    """
    with writing(owner):
        rows.save(owner, _checked(find(owner, row), written))


def choose(owner: Owner, row: UUID, chosen: bool) -> None:
    """Let an entry be read by those who are let in to chosen ones, or by nobody; both count at once.

    Raises:
        Missing: no such entry.
    """
    with writing(owner):
        rows.save(owner, replace(find(owner, row), chosen=chosen))


def _checked(page: Page, written: Written) -> Page:
    text = checks.text(written.text, "text", LONGEST)
    if not text:
        raise Invalid(_("Write a few words first; one is enough."), "text")
    return replace(page, text=text, tags=_tags(written.tags), win=written.win)


def _tags(given: str) -> tuple[str, ...]:
    parts = checks.text(given, "tags", 300).replace("#", " ").replace(",", " ").split()
    return tuple(dict.fromkeys(part.casefold() for part in parts))[:MOST_TAGS]


def remove(owner: Owner, row: UUID) -> None:
    """Delete an entry for good.

    Raises:
        Missing: no such entry.
    """
    with writing(owner):
        find(owner, row)
        rows.remove(owner, row)
