"""Writing to somebody: a draft, that it was sent, what came back, one follow-up, or letting it rest.

Knows what each changes and keeps it whole. Sends nothing and proposes nobody.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from uuid import UUID

from nearer.actions import checks, encounters, people
from nearer.content.openers import openers
from nearer.domain.gratitude import Gratitude
from nearer.domain.gratitude import State as Kept
from nearer.domain.people import Encounter, Started, Touch
from nearer.domain.reaching import LONGER, NAME, OCCASIONS, Occasion, ReachOut, State, blanks, fill, look_after
from nearer.errors import Invalid, Missing, Stale
from nearer.storage import gratitude as gratitude_rows
from nearer.storage import reaching as rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _, language

PEACE = timedelta(days=28)
"""After a message is let rest, its person is not suggested for so long [J]."""


@dataclass(frozen=True, slots=True)
class Answers:
    """A message as typed; only its text has to be there."""

    text: str
    likely: str | None = None
    glad: str | None = None
    blanks: Mapping[str, str] = field(default_factory=dict)
    """What was written into the blanks beside the text."""


def occasion(value: str) -> Occasion:
    """Return what a message is for.

    Raises:
        Missing: nothing one writes for.
    """
    found = next((one for one in OCCASIONS if one == value), None)
    if found is None:
        raise Missing(_("There is no such kind of message. Go back and choose one of those shown."))
    return found


def find(owner: Owner, reach_out: UUID) -> ReachOut:
    """Return one message.

    Raises:
        Missing: this owner has no such message.
    """
    found = rows.reach_out(owner, reach_out)
    if found is None:
        raise Missing(_("There is no such message. The page of your messages shows those you have."))
    return found


def draft(owner: Owner, today: date, message: ReachOut, answers: Answers) -> ReachOut:
    """Keep a new message, not yet sent. The same form twice is one message.

    Raises:
        Missing: no such person.
        Invalid: no words, too many, or a number outside 0 to 100.
    """
    with writing(owner):
        known = rows.reach_out(owner, message.id)
        if known:
            return known
        kept = _answered(replace(message, made=today), answers, people.find(owner, message.person).name)
        rows.save(owner, kept)
    return kept


def change(owner: Owner, reach_out: UUID, answers: Answers) -> None:
    """Keep other words or guesses for a message that was not sent yet.

    Raises:
        Missing: no such message.
        Stale: it was sent meanwhile.
        Invalid: as for a new one.
    """
    with writing(owner):
        found = find(owner, reach_out)
        if found.state is not State.DRAFT:
            raise Stale(_("This message was sent meanwhile, so its words stay as they were."))
        rows.save(owner, _answered(found, answers, people.find(owner, found.person).name))


def _answered(message: ReachOut, given: Answers, name: str) -> ReachOut:
    return replace(
        message,
        text=_text(fill(given.text, {**given.blanks, NAME: name})),
        likely=checks.percent(given.likely, "likely"),
        glad=checks.percent(given.glad, "glad"),
    )


def _text(value: str) -> str:
    text = checks.text(value, "text")
    if not text:
        raise Invalid(_("Write a few words first, or tap one of the beginnings below."), "text")
    return text


def sent(owner: Owner, today: date, reach_out: UUID, follow_up: bool = False) -> None:
    """Note that a message, or the follow-up to it, is on its way. Twice is once.

    Raises:
        Missing: no such message.
    """
    with writing(owner):
        found = find(owner, reach_out)
        if follow_up and found.follow_up_waits:
            _on_its_way(owner, today, replace(found, followed_up=today, look=today + LONGER))
        elif found.state in (State.DRAFT, State.RESTED) and found.sent is None and not follow_up:
            look = today + look_after(found.occasion)
            _on_its_way(owner, today, replace(found, state=State.SENT, sent=today, look=look))
            _thanks_sent(owner, found)


def _on_its_way(owner: Owner, today: date, message: ReachOut) -> None:
    """Keep a message that was sent; whoever has one is not suggested until silence may be spoken of."""
    rows.save(owner, message)
    if message.look:
        _leave(owner, today, message.person, message.look - today)


def _leave(owner: Owner, today: date, person: UUID, time: timedelta) -> None:
    """Suggest somebody no sooner than after a time; what was said of them before is not shortened."""
    until = people.find(owner, person).entry.snoozed_until or today
    if until < today + time:
        people.snooze(owner, today, person, time.days)


def answered(owner: Owner, today: date, reach_out: UUID, glad: str | None, touch: str = Touch.WROTE) -> None:
    """Note that they answered and how glad they seemed; it counts as a time in touch. Twice is once.

    Raises:
        Missing: no such message.
        Stale: it was never sent.
        Invalid: a number outside 0 to 100, or a way to be in touch that is not on the list.
    """
    was, how = checks.percent(glad, "glad"), checks.choice(Touch, touch, "touch")
    with writing(owner):
        found = find(owner, reach_out)
        if found.sent is None:
            raise Stale(_("This message is still a draft. Note first that you sent it."))
        if found.state is State.ANSWERED:
            return
        rows.save(owner, replace(found, state=State.ANSWERED, answered=today, was_glad=was))
        encounters.keep(owner, today, Encounter(found.id, today, (found.person,), how, started=Started.ME))


def wait(owner: Owner, today: date, reach_out: UUID) -> None:
    """Give it another week before silence is spoken of again.

    Raises:
        Missing: no such message.
    """
    with writing(owner):
        found = find(owner, reach_out)
        if found.state is State.SENT:
            rows.save(owner, replace(found, look=today + LONGER))


def rest(owner: Owner, today: date, reach_out: UUID) -> None:
    """Let a message rest. If it was sent, its person is not suggested for a while. Twice is once.

    Raises:
        Missing: no such message.
    """
    with writing(owner):
        found = find(owner, reach_out)
        if found.state not in (State.DRAFT, State.SENT):
            return
        rows.save(owner, replace(found, state=State.RESTED))
        if found.sent:
            _leave(owner, today, found.person, PEACE)


def follow_up(owner: Owner, reach_out: UUID, text: str, written: Mapping[str, str]) -> None:
    """Keep the words of the one follow-up.

    Raises:
        Missing: no such message.
        Stale: there was one already, or the message is not waiting for an answer.
        Invalid: no words, or too many.
    """
    with writing(owner):
        found = may_follow_up(owner, reach_out)
        filled = fill(text, {**written, NAME: people.find(owner, found.person).name})
        rows.save(owner, replace(found, follow_up=_text(filled)))


def may_follow_up(owner: Owner, reach_out: UUID) -> ReachOut:
    """Return a message that one follow-up may be written to.

    Raises:
        Missing: no such message.
        Stale: there was one already, or the message is not waiting for an answer.
    """
    found = find(owner, reach_out)
    if found.followed_up:
        raise Stale(_("You have followed up once, and once is enough. You can wait a little, or let it rest."))
    if found.state is not State.SENT:
        raise Stale(_("This message is not waiting for an answer, so there is nothing to follow up."))
    return found


def remove(owner: Owner, reach_out: UUID) -> None:
    """Delete a message; a time in touch that came of it stays.

    Raises:
        Missing: no such message.
    """
    with writing(owner):
        find(owner, reach_out)
        rows.remove(owner, reach_out)


def known_blanks() -> dict[str, str]:
    """Return every blank of the openers by a short name for its field."""
    known = dict.fromkeys(blank for opener in openers(language()) for blank in blanks(opener.text) if blank != NAME)
    return {f"blank{number}": blank for number, blank in enumerate(known)}


def still_blank(text: str) -> dict[str, str]:
    """Return the blanks that nobody has filled in a text, by the name of their field."""
    left = blanks(text)
    by_blank = {blank: field for field, blank in known_blanks().items()}
    return {by_blank[blank]: blank for blank in left if blank in by_blank}


def thanks(owner: Owner, row: str, person: UUID) -> Gratitude | None:
    """Return the thanks to this person that a message begins from, None when there is none of this id."""
    try:
        found = gratitude_rows.gratitude(owner, UUID(row))
    except ValueError:
        return None
    return found if found and found.person == person else None


def _thanks_sent(owner: Owner, message: ReachOut) -> None:
    found = gratitude_rows.gratitude(owner, message.gratitude) if message.gratitude else None
    if found:
        gratitude_rows.save(owner, replace(found, state=Kept.SENT))
