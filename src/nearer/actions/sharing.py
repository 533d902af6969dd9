"""Letting somebody in: inviting, comparing words, choosing what they see, bringing it up to date, ending it.

Knows what may follow what, and that nobody but the owner widens anything. Does not word anything and does not know what
a kind is made of (that is `nearer.actions.sharing_kinds`). What the other sees is a package, made anew when the owner
confirms, changes or updates it and with everything they keep (`refresh`); nothing reaches it otherwise.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from nearer.actions import checks, sharing_kinds
from nearer.domain.sharing import DAYS, INVITATION, LOOKED_BACK, Exchange, Grant, Invitation, Kind, Slice, State
from nearer.domain.six_words import spoken
from nearer.errors import Invalid, Missing, Stale
from nearer.storage import asking, sealing, sharing_keys
from nearer.storage import sharing as rows
from nearer.storage import sharing_letters as letters
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _

LONGEST_NAME = 60
LIVE = (State.INVITED, State.ACCEPTED, State.ACTIVE)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a form asks for, as it was typed."""

    kinds: Sequence[str]
    days: str
    label: str = ""
    name: str = ""

    def checked(self) -> tuple[frozenset[Kind], int]:
        """Return what may be seen and for how many days.

        Raises:
            Invalid: nothing chosen, or days that are not offered.
        """
        kinds = checks.choices(Kind, self.kinds, "kinds")
        if not kinds:
            raise Invalid(_("Choose at least one thing they may see."), "kinds")
        if self.days not in {str(days) for days in DAYS}:
            raise Invalid(_("Choose one of the answers shown."), "days")
        return kinds, int(self.days)


def find(owner: Owner, row: UUID) -> Grant:
    """Return one grant.

    Raises:
        Missing: this owner has none such.
    """
    found = rows.grant(owner, row)
    if found is None:
        raise Missing(_("There is nobody here. “Let somebody in” shows whom you have let in."))
    return found


def find_live(owner: Owner, row: UUID, now: datetime, *states: State) -> Grant:
    """Return one grant that is in one of these states.

    Raises:
        Missing: this owner has none such.
        Stale: it is in another state by now.
    """
    found = find(owner, row)
    if found.standing(now) not in states:
        raise Stale(_("This has moved on since the page was opened. Look at it again; nothing was changed."))
    return found


def invite(owner: Owner, now: datetime, form: UUID, wanted: Wanted) -> Grant:
    """Make an invitation. The same form twice is one.

    Raises:
        Invalid: nobody named, nothing chosen, or too many already.
    """
    kinds, days = wanted.checked()
    label = _named(wanted.label, "label", _("Write who it is, so that you can tell them apart."))
    name = _named(wanted.name, "name", _("Write how you sign, so that they know who invites them."))
    with writing(owner):
        known = rows.grant(owner, form)
        if known is not None:
            return known
        if rows.count(owner) >= rows.MOST:
            raise Invalid(_("Twenty are as many as the list holds. Take somebody off it first."))
        made = Grant(form, label, kinds, days, State.INVITED, now + INVITATION, name=name)
        rows.invite(owner, made, _invitation(owner, made))
    return made


def _named(value: str, field: str, missing: str) -> str:
    given = checks.text(value, field, LONGEST_NAME)
    if not given:
        raise Invalid(missing, field)
    return given


def _invitation(owner: Owner, grant: Grant) -> Invitation:
    key = sealing.public(sharing_keys.private(owner))
    return Invitation(grant.name, grant.kinds, grant.days, key)


def words(owner: Owner, grant: Grant) -> tuple[str, ...]:
    """Return the six words of somebody who took an invitation up; none before that."""
    key = rows.accepted(owner, grant.id)
    return spoken(sealing.fingerprint(key)) if key else ()


def confirm(owner: Owner, now: datetime, row: UUID, read: str) -> None:
    """Let somebody in whose six words were compared; `read` are the words the page showed.

    Raises:
        Missing: this owner has none such.
        Stale: it is not waiting for that, or these are no longer the words.
    """
    with writing(owner):
        grant = find_live(owner, row, now, State.ACCEPTED)
        key = rows.accepted(owner, row)
        if key is None or read.split() != list(spoken(sealing.fingerprint(key))):
            raise Stale(_("These are no longer the words to compare. Read the six words to each other once more."))
        active = replace(grant, state=State.ACTIVE, key=key, expires=now + timedelta(days=grant.days))
        _pack(owner, active, now)


def change(owner: Owner, now: datetime, row: UUID, wanted: Wanted) -> None:
    """Change what somebody sees and for how long from now. What is no longer shared is gone at once.

    Raises:
        Missing: this owner has none such.
        Invalid: nothing chosen, or days that are not offered.
        Stale: it is over.
    """
    kinds, days = wanted.checked()
    with writing(owner):
        grant = find_live(owner, row, now, *LIVE)
        changed = replace(grant, kinds=kinds, days=days)
        if grant.state is State.ACTIVE:
            _pack(owner, replace(changed, expires=now + timedelta(days=days)), now)
        elif grant.state is State.INVITED:
            rows.invite(owner, changed, _invitation(owner, changed))
        else:
            rows.save(owner, changed)


def preview(owner: Owner, grant: Grant, now: datetime) -> Slice:
    """Return exactly what the other sees: their package, or what it would hold while there is none."""
    return rows.package(owner, grant.id) or _slice(owner, grant, now)


def _slice(owner: Owner, grant: Grant, now: datetime) -> Slice:
    return sharing_kinds.make(owner, grant.name, grant.kinds, now, LOOKED_BACK)


def readers(owner: Owner, now: datetime, kind: Kind) -> list[str]:
    """Return whom this owner lets see a kind at this moment, in their own words."""
    return [grant.label for grant in rows.active(owner, now) if kind in grant.kinds]


def update(owner: Owner, now: datetime, row: UUID) -> None:
    """Bring what somebody sees up to date.

    Raises:
        Missing: this owner has none such.
        Stale: they are not let in.
    """
    with writing(owner):
        _pack(owner, find_live(owner, row, now, State.ACTIVE), now)


def refresh(owner: Owner, now: datetime) -> None:
    """Bring what everybody let in sees up to date; one read when there is nobody, no write when nothing is new."""
    active = rows.active(owner, now)
    kinds = {kind for grant in active for kind in grant.kinds}
    try:
        parts = sharing_kinds.parts(owner, kinds, now, LOOKED_BACK)
    except sealing.Unsealable:
        # A damaged row must keep nobody from writing. Nothing is seen rather than what may no longer be so.
        for grant in active:
            rows.drop(owner, grant.id)
        return
    for grant in active:
        fresh = sharing_kinds.chosen(grant.name, grant.kinds, now, parts)
        if rows.package(owner, grant.id) != fresh:
            with writing(owner):
                _put(owner, grant, fresh, now)


def _pack(owner: Owner, grant: Grant, now: datetime) -> None:
    _put(owner, grant, _slice(owner, grant, now), now)


def _put(owner: Owner, grant: Grant, fresh: Slice, now: datetime) -> None:
    """Put a fresh package there, or end it when the other's key is not the one whose words were compared."""
    assert grant.recipient is not None
    if sharing_keys.public_of(grant.recipient) != grant.key:
        _close(owner, replace(grant, changed=True), now)
        return
    rows.put(owner, grant, fresh, now)
    rows.save(owner, replace(grant, shared=now))


def end(owner: Owner, now: datetime, row: UUID) -> None:
    """Let somebody in no longer, from their next request on. Twice is once.

    Raises:
        Missing: this owner has none such.
    """
    with writing(owner):
        grant = find(owner, row)
        if grant.standing(now) in LIVE:
            _close(owner, grant, now)


def _close(owner: Owner, grant: Grant, now: datetime) -> None:
    rows.shut(owner, grant)
    rows.save(owner, replace(grant, state=State.REVOKED, expires=now))


def tidy(now: datetime, owner: Owner | None = None) -> None:
    """Delete what led to those whose time is over, of one owner or of everybody here; writes nothing without any."""
    if owner is None:
        rows.sweep(now)
        return
    rows.clear(now, owner_id=owner.id)
    asking.clear(now, owner_id=owner.id)


def remove(owner: Owner, row: UUID) -> None:
    """Take somebody off the list, with their lines and everything else kept with it.

    Raises:
        Missing: this owner has none such.
    """
    with writing(owner):
        rows.remove(owner, find(owner, row))


def answer(owner: Owner, now: datetime, row: UUID, question: UUID, text: str) -> None:
    """Answer a question of a guide.

    Raises:
        Missing: no such grant or question, or it was answered.
        Invalid: nothing written, or too much.
        Stale: they are not let in.
    """
    given = checks.text(text, f"answer-{question}")
    if not given:
        raise Invalid(_("Write an answer, or leave the question be."), f"answer-{question}")
    with writing(owner):
        grant = find_live(owner, row, now, State.ACTIVE)
        asked = letters.waiting(owner, row, question)
        if asked is None:
            raise Missing(_("This question is no longer there. What was asked stands on the page of whoever asked."))
        letters.answer(owner, grant, Exchange(question, asked.question, given))


def let_be(owner: Owner, row: UUID, question: UUID) -> None:
    """Leave a question without an answer: it goes.

    Raises:
        Missing: this owner has no such grant.
    """
    with writing(owner):
        letters.let_be(owner, find(owner, row).id, question)
