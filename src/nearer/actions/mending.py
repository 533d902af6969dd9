"""Finding back after a quarrel, saying no, and asking for another balance: written down, said or not, and how it went.

Knows what each changes and when Help comes before mending. Keeps nothing of why: what may mean fear is read in what is
there each time a page is shown. Does not word sentences.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from nearer.actions import checks, encounters, people, reaching
from nearer.content.fears import spoken
from nearer.domain.mending import Boundary, Kind, Repair, Went
from nearer.domain.needs import Barrier
from nearer.domain.people import Encounter, Started, Touch
from nearer.domain.reaching import Occasion, ReachOut
from nearer.errors import Invalid, Missing
from nearer.storage import mending as rows
from nearer.storage import needs as needs_rows
from nearer.storage import people as people_rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _, language

FURTHEST = 366
"""Days ahead that may be chosen."""


@dataclass(frozen=True, slots=True)
class Told:
    """A quarrel as typed; only what happened has to be there."""

    happened: str
    mine: str = ""
    theirs: str = ""
    want: str = ""


@dataclass(frozen=True, slots=True)
class Wished:
    """A boundary as typed; something of it has to be there."""

    kind: str = Kind.NO
    person: UUID | None = None
    about: str = ""
    feeling: str = ""
    need: str = ""
    request: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How it went, as typed."""

    went: str
    touch: str = ""
    note: str = ""


def repair(owner: Owner, row: UUID) -> Repair:
    """Return one repair.

    Raises:
        Missing: this owner has no such repair.
    """
    found = rows.repair(owner, row)
    if found is None:
        raise Missing(_("There is no such page. What you wrote after a quarrel is kept with the person it was with."))
    return found


def tell(owner: Owner, today: date, form: UUID, person: UUID, told: Told) -> Repair:
    """Keep what happened with somebody. The same form twice is one.

    Raises:
        Missing: no such person.
        Invalid: nothing told, or too much.
    """
    with writing(owner):
        known = rows.repair(owner, form)
        if known is None:
            known = _told(Repair(form, people.find(owner, person).id, today, ""), told)
            rows.save_repair(owner, known)
    return known


def _told(repair: Repair, told: Told) -> Repair:
    happened = checks.text(told.happened, "happened")
    if not happened:
        raise Invalid(_("Say in a few words what happened. The rest can stay empty."), "happened")
    return replace(
        repair,
        happened=happened,
        mine=checks.text(told.mine, "mine"),
        theirs=checks.text(told.theirs, "theirs"),
        want=checks.text(told.want, "want"),
    )


def prepare(owner: Owner, today: date, row: UUID, words: str, day: str) -> None:
    """Keep the words to start with and the day.

    Raises:
        Missing: no such repair.
        Invalid: no words, too many, or a day that is past.
    """
    text, when = _words(words), _ahead(day, today)
    with writing(owner):
        rows.save_repair(owner, replace(repair(owner, row), words=text, day=when, rested=False))


def _words(value: str) -> str:
    text = checks.text(value, "words")
    if not text:
        raise Invalid(_("Write a few words first, or tap one of the beginnings below."), "words")
    return text


def _ahead(value: str, today: date) -> date | None:
    if not value:
        return None
    try:
        day = date.fromisoformat(value)
    except ValueError as error:
        raise Invalid(_("Choose one of the days shown, or leave it open."), "day") from error
    if not today <= day <= today + timedelta(days=FURTHEST):
        raise Invalid(_("Choose a day from today on."), "day")
    return day


def repaired(owner: Owner, today: date, row: UUID, outcome: Outcome) -> None:
    """Keep how it went; if the two were in touch, that is kept too.

    Raises:
        Missing: no such repair.
        Invalid: an answer that is not on the list, or a note that is too long.
    """
    went = checks.choice(Went, outcome.went, "went")
    touch = checks.choice(Touch, outcome.touch, "touch") if outcome.touch else None
    note = checks.text(outcome.note, "note")
    with writing(owner):
        found = repair(owner, row)
        rows.save_repair(owner, replace(found, went=went, note=note, rested=False))
        if touch and went is not Went.NOT_YET:
            encounters.keep(owner, today, Encounter(found.id, today, (found.person,), touch, started=Started.ME))


def let_be(owner: Owner, row: UUID) -> None:
    """Let a quarrel be, without mending it. Twice is once.

    Raises:
        Missing: no such repair.
    """
    with writing(owner):
        rows.save_repair(owner, replace(repair(owner, row), rested=True))


def remove_repair(owner: Owner, row: UUID) -> None:
    """Delete a repair; a time in touch that came of it stays.

    Raises:
        Missing: no such repair.
    """
    with writing(owner):
        repair(owner, row)
        rows.remove_repair(owner, row)


def boundary(owner: Owner, row: UUID) -> Boundary:
    """Return one boundary.

    Raises:
        Missing: this owner has no such boundary.
    """
    found = rows.boundary(owner, row)
    if found is None:
        raise Missing(_("There is no such page. The page for saying no shows what you wrote lately."))
    return found


def wish(owner: Owner, today: date, form: UUID, wished: Wished) -> Boundary:
    """Keep what somebody wants to say no to, or wants otherwise. The same form twice is one.

    Raises:
        Missing: no such person.
        Invalid: nothing said, or too much.
    """
    with writing(owner):
        known = rows.boundary(owner, form)
        if known is None:
            person = people.find(owner, wished.person).id if wished.person else None
            known = _wished(Boundary(form, today, Kind.NO, person), wished)
            rows.save_boundary(owner, known)
    return known


def _wished(boundary: Boundary, wished: Wished) -> Boundary:
    said = replace(
        boundary,
        kind=checks.choice(Kind, wished.kind, "kind"),
        about=checks.text(wished.about, "about", 300),
        feeling=checks.text(wished.feeling, "feeling", 300),
        need=checks.text(wished.need, "need", 300),
        request=checks.text(wished.request, "request", 300),
    )
    if not (said.about or said.need or said.request):
        raise Invalid(_("Say in a few words what it is about. The rest can stay empty."), "about")
    return said


def word(owner: Owner, row: UUID, words: str) -> None:
    """Keep the sentences to say.

    Raises:
        Missing: no such boundary.
        Invalid: no words, or too many.
    """
    text = _words(words)
    with writing(owner):
        rows.save_boundary(owner, replace(boundary(owner, row), words=text))


def said(owner: Owner, row: UUID, outcome: Outcome) -> None:
    """Keep whether it was said, and how it went.

    Raises:
        Missing: no such boundary.
        Invalid: an answer that is not on the list, or a note that is too long.
    """
    went, note = checks.choice(Went, outcome.went, "went"), checks.text(outcome.note, "note")
    with writing(owner):
        rows.save_boundary(owner, replace(boundary(owner, row), went=went, note=note))


def message(owner: Owner, today: date, form: UUID, row: UUID) -> ReachOut:
    """Make the sentences of a boundary a message to its person, not yet sent. The same form twice is one.

    Raises:
        Missing: no such boundary.
        Invalid: it is about nobody in the circles, or has no sentences yet.
    """
    found = boundary(owner, row)
    if found.person is None:
        raise Invalid(
            _("This is about nobody in your circles, so it can be no message. Say it, or begin from a person.")
        )
    draft = ReachOut(form, found.person, Occasion.BOUNDARY, "", today)
    return reaching.draft(owner, today, draft, reaching.Answers(found.words))


def remove_boundary(owner: Owner, row: UUID) -> None:
    """Delete a boundary.

    Raises:
        Missing: no such boundary.
    """
    with writing(owner):
        boundary(owner, row)
        rows.remove_boundary(owner, row)


def help_first(owner: Owner, written: Repair | Boundary | None = None) -> bool:
    """Tell whether Help comes before mending: they live with somebody unsafe, or what they wrote may mean fear."""
    profile = needs_rows.profile(owner)
    if profile and Barrier.UNSAFE in profile.barriers:
        return True
    if written is None:
        return False
    person = people_rows.person(owner, written.person) if written.person else None
    return spoken(_texts(written), person.name if person else "", language())


def _texts(written: Repair | Boundary) -> list[str]:
    if isinstance(written, Repair):
        return [written.happened, written.mine, written.theirs, written.want, written.words, written.note]
    return [written.about, written.feeling, written.need, written.request, written.words, written.note]
