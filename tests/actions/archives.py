"""Helpers for archives: an account with a life in it, taken out and brought back.

Knows how. Does not test anything.
"""

from io import BytesIO
from zoneinfo import ZoneInfo

from nearer import clock
from nearer.actions import archive
from nearer.actions.calendars import Present
from nearer.cli import demo
from nearer.domain.archive import Archive, Row
from nearer.storage.sealing import Owner
from nearer.words import archive as words

TODAY = clock.local().date()


def lived(owner: Owner) -> Owner:
    """Let somebody live the demo's six weeks."""
    demo.fill(owner, TODAY)
    return owner


def out(owner: Owner, passphrase: str = "") -> bytes:
    """Return somebody's archive as a file."""
    made = BytesIO()
    archive.write(owner, made, Present(clock.now(), ZoneInfo("Europe/London")), words.saying(), passphrase)
    return made.getvalue()


def taken(owner: Owner) -> Archive:
    """Return somebody's archive as it is read."""
    return archive.read(out(owner))


def rows(owner: Owner) -> dict[str, tuple[Row, ...]]:
    """Return every row that leaves, opened."""
    return dict(taken(owner).tables)
