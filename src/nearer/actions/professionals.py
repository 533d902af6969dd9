"""Finding somebody trained: a directory, what one looks for, who fits, whom one turned to and what came of it.

Knows where directories come from: a file somebody loaded for themselves, sealed, and one the host put into the data
folder for everybody. Does not read files (that is a process of its own), and writes to nobody.
"""

from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from uuid import UUID

from nearer.actions import checks
from nearer.domain import professionals as domain
from nearer.domain.directories import Directory, Outline
from nearer.domain.enquiries import Enquiry, Stage
from nearer.domain.professionals import (
    Concern,
    Criterion,
    Experience,
    Format,
    Found,
    Gender,
    Hours,
    Professional,
    Search,
)
from nearer.errors import Invalid, Missing
from nearer.gateways import reading
from nearer.storage import professionals as rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _

READER = "directory"
HOSTS = ("directory.csv", "directory.json")
"""What the host's file may be called, in the data folder."""
MOST_SHOWN = 10
_MOST_COST = 100_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody looks for, as typed; everything may be empty."""

    concerns: Sequence[str] = ()
    formats: Sequence[str] = ()
    languages: Sequence[str] = ()
    most: str = ""
    genders: Sequence[str] = ()
    experience: Sequence[str] = ()
    hours: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Directories:
    """The directories at hand: one's own in outline, and the host's."""

    own: Outline | None = None
    host: Directory | None = None

    @property
    def languages(self) -> Counter[str]:
        """Return how many speak each language."""
        own = self.own.professionals if self.own else ()
        return Counter(tag for some in (own, self._hosts()) for one in some for tag in one.languages)

    @property
    def many(self) -> int:
        """Return how many are in them; who is in both is there once, as in one's own."""
        return (len(self.own.professionals) if self.own else 0) + len(self._hosts())

    def _hosts(self) -> Sequence[Professional]:
        return _others({one.id for one in self.own.professionals} if self.own else set(), self.host)


def _others(known: Set[str], host: Directory | None) -> Sequence[Professional]:
    """Return who is only in the host's directory; `known` are ids as text."""
    return [one for one in host.professionals if str(one.id) not in known] if host else ()


def read(data: bytes) -> Directory:
    """Return who is in a file.

    Raises:
        Invalid: too large, damaged, or more work than a file of its kind is.
    """
    return reading.read(READER, data, Directory)


def load(owner: Owner, today: date, name: str, found: Directory) -> None:
    """Keep a directory for oneself, in the place of the one before."""
    rows.save(owner, replace(found, name=checks.text(name, "file", 200), loaded=today))


def unload(owner: Owner) -> None:
    """Delete one's own directory. Whom one turned to stays. Twice is once."""
    rows.remove(owner, Directory)


def directories(owner: Owner, folder: Path) -> Directories:
    """Return what is at hand."""
    return Directories(rows.one(owner, Outline), of_host(folder))


def _everybody(owner: Owner, folder: Path) -> Sequence[Professional]:
    own, host = rows.one(owner, Directory) or Directory(), of_host(folder)
    return (*own.professionals, *_others({str(one.id) for one in own.professionals} if host else set(), host))


def of_host(folder: Path) -> Directory | None:
    """Return the directory the host put into the data folder, if one can be read; read anew when the file changed."""
    for name in HOSTS:
        try:
            known = (folder / name).stat()
        except OSError:
            continue
        return _of_host(folder / name, known.st_mtime_ns, known.st_size)
    return None


@lru_cache(maxsize=2)
def _of_host(file: Path, _changed: int, _size: int) -> Directory | None:
    try:
        with file.open("rb") as opened:
            return read(opened.read(reading.LARGEST + 1))
    except (OSError, Invalid):
        # The host is told by `nearer directory`; a page must not stand or fall with the host's file.
        return None


def wanted(owner: Owner) -> Search | None:
    """Return what somebody looks for, or None before they said."""
    return rows.one(owner, Search)


def look_for(owner: Owner, given: Wanted) -> Search:
    """Keep what somebody looks for.

    Raises:
        Invalid: an answer that is not on its list, or a price that is none.
    """
    search = Search(
        concerns=checks.choices(Concern, given.concerns, "concerns"),
        formats=checks.choices(Format, given.formats, "formats"),
        languages=frozenset(checks.text(tag, "languages", 3) for tag in given.languages if tag.isalpha()),
        most=float(checks.number(given.most, "most", 0, _MOST_COST)) if given.most.strip() else None,
        genders=checks.choices(Gender, given.genders, "genders"),
        experience=checks.choices(Experience, given.experience, "experience"),
        hours=checks.choices(Hours, given.hours, "hours"),
    )
    rows.save(owner, search)
    return search


def loosen(owner: Owner, dropped: Sequence[str]) -> None:
    """Ask for some things no longer.

    Raises:
        Invalid: not one of the things one can ask for.
    """
    with writing(owner):
        search = rows.one(owner, Search) or Search()
        rows.save(owner, search.without(checks.choices(Criterion, dropped, "dropped")))


def matches(owner: Owner, folder: Path, most: int = MOST_SHOWN) -> tuple[Search, Found, int]:
    """Return what is looked for, who fits, and how many there are in all."""
    everybody = _everybody(owner, folder)
    search = wanted(owner) or Search()
    return search, domain.find(everybody, search, most), len(everybody)


def find(owner: Owner, folder: Path, professional: UUID) -> Enquiry:
    """Return one professional with what there is with them; as they were when one turned to them.

    Raises:
        Missing: nobody of this id.
    """
    known = rows.enquiry(owner, professional)
    if known:
        return known
    one = rows.professional(owner, professional) or _of_hosts(folder, professional)
    if one is None:
        raise Missing(_("There is nobody by this address in the directory any more. Look at who fits now."))
    return Enquiry(one, date.min)


def _of_hosts(folder: Path, professional: UUID) -> Professional | None:
    host = of_host(folder) or Directory()
    return next((one for one in host.professionals if one.id == professional), None)


def write(owner: Owner, today: date, folder: Path, professional: UUID, words: str) -> None:
    """Keep the message to a professional. Nothing is sent.

    Raises:
        Missing: nobody of this id.
        Invalid: no words, or too many.
    """
    text = checks.text(words, "words")
    if not text:
        raise Invalid(_("Write a few words first, or take the beginning that is offered."), "words")
    with writing(owner):
        rows.save_enquiry(owner, replace(find(owner, folder, professional), words=text, day=today))


def outcome(owner: Owner, today: date, folder: Path, professional: UUID, stage: str, note: str) -> None:
    """Keep how far it came, and one thing to remember.

    Raises:
        Missing: nobody of this id.
        Invalid: an answer that is not on the list, or a note too long.
    """
    kept = checks.choice(Stage, stage, "stage")
    text = checks.text(note, "note")
    with writing(owner):
        rows.save_enquiry(owner, replace(find(owner, folder, professional), stage=kept, note=text, day=today))


def forget(owner: Owner, professional: UUID) -> None:
    """Delete what there is with a professional. Twice is once."""
    rows.remove_enquiry(owner, professional)
