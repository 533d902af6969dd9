"""Whatever Mara and Ben do, in whatever order: what Ben can fetch is part of what was granted at that moment.

The model beside the program is a few lines: which kinds, until when, what Mara has told, and which pages of her journal
are there to be read. It also says what Ben must see, so that a program that showed nothing would not pass.
"""

import os
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
import time_machine
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from uuid6 import uuid7

from nearer.actions import accompanying, journal, sharing
from nearer.domain.journal import Page
from nearer.domain.ladder import Attempt, Felt
from nearer.domain.measures import Kind as Asked
from nearer.domain.measures import Measure
from nearer.domain.sharing import DAYS, INVITATION, LOOKED_BACK, WAITING, Grant, Kind
from nearer.errors import NearerError
from nearer.storage import accounts, ladder, measures
from nearer.storage import sharing as rows
from tests.actions.sharing import STEP, wanted

FIRST = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
MOST = 4
"""Grants at once: more would only make each step slower."""
KINDS = st.frozensets(st.sampled_from(list(Kind)), min_size=1)
LENGTHS = st.sampled_from(DAYS)
steps = 0


@dataclass
class Granted:
    """What the model knows of one grant. `packed` is when its package was last made."""

    grant: Grant
    code: str
    kinds: frozenset[Kind]
    days: int
    until: datetime
    state: str = "invited"
    packed: datetime = FIRST


class TwoPeople(RuleBasedStateMachine):
    """Mara lets Ben in, changes her mind, tells of things, ends it; Ben looks, leaves, tries more than he may."""

    def __init__(self) -> None:
        super().__init__()
        self.now = FIRST
        self.clock = time_machine.travel(FIRST, tick=False)
        self.traveller = self.clock.start()
        folder = Path(os.environ["NEARER_DATA"])
        self.mara, self.ben, self.cleo = (accounts.create(folder, FIRST) for _ in range(3))
        self.words = " ".join(accompanying.words(self.ben))
        self.granted: list[Granted] = []
        self.told: set[object] = set()
        self.pages: dict[UUID, Page] = {}

    def live(self, one: Granted, *states: str) -> bool:
        return one.state in states and self.now < one.until

    @rule(hours=st.integers(1, 24 * 40))
    def time_goes_on(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        self.traveller.move_to(self.now)

    def teardown(self) -> None:
        self.clock.stop()

    def kept(self) -> None:
        """Note that something was kept: whoever is let in sees things as they are now."""
        for one in self.granted:
            if self.live(one, "active"):
                one.packed = self.now

    @rule(number=st.integers(0, 10**9), value=st.integers(0, 100))
    def mara_tells(self, number: int, value: int) -> None:
        day = self.now.date()
        ladder.add_attempt(self.mara, uuid7(), Attempt(STEP, day, Felt.EASY, learned=f"told {number}"), None)
        measures.save(self.mara, Measure(Asked.MOOD, day, float(value)))
        self.told |= {f"told {number}", float(value)}
        self.kept()

    @rule(number=st.integers(0, 10**9))
    def mara_writes(self, number: int) -> None:
        page = journal.write(self.mara, self.now.date(), uuid7(), journal.Written(f"page {number}"))
        self.pages[page.id] = page
        self.kept()

    @precondition(lambda self: self.pages)
    @rule(data=st.data(), chosen=st.booleans())
    def mara_lets_a_page_be_read_or_not(self, data: st.DataObject, chosen: bool) -> None:
        row = data.draw(st.sampled_from(list(self.pages)))
        journal.choose(self.mara, row, chosen)
        self.pages[row] = replace(self.pages[row], chosen=chosen)
        self.kept()

    @precondition(lambda self: self.pages)
    @rule(data=st.data(), number=st.integers(0, 10**9))
    def mara_changes_a_page(self, data: st.DataObject, number: int) -> None:
        row = data.draw(st.sampled_from(list(self.pages)))
        journal.change(self.mara, row, journal.Written(f"page {number}"))
        self.pages[row] = replace(self.pages[row], text=f"page {number}")
        self.kept()

    @precondition(lambda self: self.pages)
    @rule(data=st.data())
    def mara_deletes_a_page(self, data: st.DataObject) -> None:
        row = data.draw(st.sampled_from(list(self.pages)))
        journal.remove(self.mara, row)
        del self.pages[row]
        self.kept()

    @precondition(lambda self: len(self.granted) < MOST)
    @rule(kinds=KINDS, days=LENGTHS)
    def mara_invites(self, kinds: frozenset[Kind], days: int) -> None:
        made = sharing.invite(self.mara, self.now, uuid7(), wanted(*kinds, days=str(days)))
        code = rows.code(self.mara, made.id)
        self.granted.append(Granted(made, code, kinds, days, self.now + INVITATION))
        self.kept()

    @precondition(lambda self: self.granted)
    @rule(data=st.data())
    def ben_takes_up(self, data: st.DataObject) -> None:
        """Also codes that were used before or ran out: then nothing happens."""
        one = data.draw(st.sampled_from(self.granted))
        if self.live(one, "invited"):
            accompanying.accept(self.ben, self.now, one.code)
            one.state, one.until = "accepted", self.now + WAITING
        else:
            refused(accompanying.accept, self.ben, self.now, one.code)

    @precondition(lambda self: self.granted)
    @rule(data=st.data(), right=st.booleans())
    def mara_confirms(self, data: st.DataObject, right: bool) -> None:
        one = data.draw(st.sampled_from(self.granted))
        words = self.words if right else " ".join(accompanying.words(self.cleo))
        if self.live(one, "accepted") and right:
            sharing.confirm(self.mara, self.now, one.grant.id, words)
            one.state, one.until = "active", self.now + timedelta(days=one.days)
            self.kept()
        else:
            refused(sharing.confirm, self.mara, self.now, one.grant.id, words)

    @precondition(lambda self: self.granted)
    @rule(data=st.data(), kinds=KINDS, days=LENGTHS)
    def mara_changes(self, data: st.DataObject, kinds: frozenset[Kind], days: int) -> None:
        one = data.draw(st.sampled_from(self.granted))
        change = (self.mara, self.now, one.grant.id, wanted(*kinds, days=str(days)))
        if not self.live(one, "invited", "accepted", "active"):
            refused(sharing.change, *change)
            return
        sharing.change(*change)
        one.kinds, one.days = kinds, days
        if one.state == "active":
            one.until = self.now + timedelta(days=days)
        self.kept()

    @rule()
    def mara_brings_up_to_date(self) -> None:
        sharing.refresh(self.mara, self.now)
        self.kept()

    @precondition(lambda self: self.granted)
    @rule(data=st.data())
    def mara_ends(self, data: st.DataObject) -> None:
        one = data.draw(st.sampled_from(self.granted))
        sharing.end(self.mara, self.now, one.grant.id)
        one.state = "revoked"
        self.kept()

    @precondition(lambda self: self.granted)
    @rule(data=st.data())
    def mara_takes_it_off_the_list(self, data: st.DataObject) -> None:
        one = data.draw(st.sampled_from(self.granted))
        sharing.remove(self.mara, one.grant.id)
        self.granted.remove(one)
        self.kept()
        refused(accompanying.see, self.ben, self.now, one.grant.id)

    @precondition(lambda self: self.granted)
    @rule(data=st.data())
    def ben_leaves(self, data: st.DataObject) -> None:
        one = data.draw(st.sampled_from(self.granted))
        if accompanying.rows.companion(self.ben, one.grant.id):
            accompanying.leave(self.ben, one.grant.id)
            one.state = "revoked"

    @precondition(lambda self: self.granted)
    @rule(data=st.data(), kinds=KINDS)
    def others_try_to_widen(self, data: st.DataObject, kinds: frozenset[Kind]) -> None:
        one = data.draw(st.sampled_from(self.granted))
        for other in (self.ben, self.cleo):
            refused(sharing.change, other, self.now, one.grant.id, wanted(*kinds, days="90"))
            refused(sharing.update, other, self.now, one.grant.id)
            refused(sharing.confirm, other, self.now, one.grant.id, self.words)

    @invariant()
    def ben_sees_what_was_granted_and_nothing_else(self) -> None:
        global steps
        steps += 1
        for one in self.granted:
            if not self.live(one, "active"):
                refused(accompanying.see, self.ben, self.now, one.grant.id)
                continue
            seen = accompanying.see(self.ben, self.now, one.grant.id).shared
            assert {part.kind for part in seen.parts} == one.kinds
            for part in seen.parts:
                items = part.items
                said = {item.text for item in items} if part.kind is Kind.KEPT else set()
                said |= {v for item in items for v in item.numbers.values()} if part.kind is Kind.MEASURES else set()
                assert said <= self.told
                if part.kind is Kind.PAGES:
                    assert sorted(item.text for item in items) == sorted(self.to_be_read(one))
                    assert {item.about for item in items} <= {""}

    def to_be_read(self, one: Granted) -> list[str]:
        """Return the chosen pages as they were when a package was last made, which was at the last thing kept."""
        first = (one.packed - LOOKED_BACK).date()
        return [page.text for page in self.pages.values() if page.chosen and page.day >= first]

    @invariant()
    def cleo_sees_nothing(self) -> None:
        for one in self.granted:
            refused(accompanying.see, self.cleo, self.now, one.grant.id)


def refused(act, *given) -> None:
    with pytest.raises(NearerError):
        act(*given)


def lived(examples: int) -> int:
    """Run the machine and return how many steps it took."""
    global steps
    steps = 0
    slow = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]
    run_state_machine_as_test(
        TwoPeople,
        settings=settings(max_examples=examples, stateful_step_count=50, deadline=None, suppress_health_check=slow),
    )
    return steps


def test_what_ben_fetches_is_part_of_what_was_granted():
    assert lived(10) > 200


@pytest.mark.slow
def test_it_is_so_over_ten_thousand_steps():
    assert lived(500) >= 10_000
