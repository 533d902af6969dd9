"""Two hundred random edits on both sides of a calendar, some syncs broken off: nothing is lost, nothing twice."""

import random
import re
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from uuid6 import uuid7

from nearer.actions import planner
from nearer.domain.planner import Plan, PlanState
from nearer.gateways.dav_wire import Line
from nearer.storage import planner as rows
from nearer.storage import syncing as server_rows
from tests.actions.syncing import TODAY, Mara
from tests.actions.test_syncing_edits import BrokenOff, pulled
from tests.gateways import own_server
from tests.web.people import STEP

EDITS = 200
START = re.compile(r"DTSTART[^:\r\n]*:(\d{8})(?:T(\d{4}))?")
MOST_OPEN = 10


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    with own_server.radicale(tmp_path_factory.mktemp("radicale")) as running:
        yield running


class Life:
    """What Mara and her telephone do with plans; `closed` are those one of them put an end to."""

    def __init__(self, hers: Mara, seed: int) -> None:
        self.hers, self.chance = hers, random.Random(seed)
        self.made: set[UUID] = set()
        self.closed: set[UUID] = set()
        self.did: Counter[str] = Counter()

    def when(self) -> tuple[date, str]:
        hour = self.chance.choice(["", f"{self.chance.randint(6, 21):02}:{self.chance.choice(['00', '15', '30'])}"])
        # Over the change to summer time.
        return TODAY + timedelta(days=self.chance.randint(0, 60)), hour

    def edit(self) -> None:
        way = self.chance.choice(
            [self.new_here, self.new_here, self.move_here, self.move_there, self.aside_here, self.gone_there]
        )
        self.did[way.__name__] += way()

    def open(self) -> list[Plan]:
        return sorted(rows.open_plans(self.hers.owner), key=lambda one: one.id)

    def shared(self) -> dict[str, UUID]:
        """Return the plan of each event there whose plan is open."""
        known = {
            one.href: one.local for one in server_rows.shared(self.hers.owner, self.hers.server, self.hers.calendar)
        }
        here = {one.id for one in self.open()}
        there = {href: known.get(href) or UUID(href[-36:-4]) for href in self.hers.kept.all(self.hers.calendar)}
        return {href: plan for href, plan in there.items() if plan in here}

    def events(self) -> list[str]:
        return sorted(self.shared())

    def new_here(self) -> bool:
        if len(self.open()) >= MOST_OPEN:
            return False
        day, hour = self.when()
        plan = Plan(uuid7(), STEP, PlanState.OPEN, TODAY, day=day, time=hour)
        planner.commit(self.hers.owner, TODAY, plan)
        self.made.add(plan.id)
        return True

    def move_here(self) -> bool:
        here = self.open()
        if here:
            day, hour = self.when()
            rows.save(self.hers.owner, replace(self.chance.choice(here), day=day, time=hour))
        return bool(here)

    def aside_here(self) -> bool:
        here = self.open()
        if len(here) > 3:
            plan = self.chance.choice(here)
            planner.not_today(self.hers.owner, TODAY, plan.id)
            self.closed.add(plan.id)
        return len(here) > 3

    def move_there(self) -> bool:
        there = self.events()
        if there:
            href, (day, hour) = self.chance.choice(there), self.when()
            text = re.sub(r"DTEND[^\r\n]*\r?\n", "", self.hers.kept.read(href))
            start = f"DTSTART:{day:%Y%m%d}T{hour.replace(':', '')}00" if hour else f"DTSTART;VALUE=DATE:{day:%Y%m%d}"
            start = start.replace("DTSTART:", "DTSTART;TZID=Europe/Berlin:")
            inside = text.index("BEGIN:VEVENT")
            self.hers.kept.write(href, text[:inside] + re.sub(r"DTSTART[^\r\n]*", start, text[inside:], count=1))
        return bool(there)

    def gone_there(self) -> bool:
        there = self.events()
        if len(there) > 3:
            href = self.chance.choice(there)
            plan = self.shared()[href]
            self.hers.kept.remove(href)
            self.closed.add(plan)
        return len(there) > 3

    def here(self) -> list[tuple[str, str, str]]:
        return sorted((one.id.hex, f"{one.day:%Y%m%d}", one.time.replace(":", "")) for one in self.open())

    def there(self) -> list[tuple[str, str, str]]:
        found = []
        for href, plan in self.shared().items():
            text = self.hers.kept.read(href)
            told = START.search(text[text.index("BEGIN:VEVENT") :])
            found.append((plan.hex, told[1], told[2] or ""))
        return sorted(found)


def broken_off(life: Life, monkeypatch) -> None:
    with monkeypatch.context() as patch:
        pulled(patch, life.chance.randint(2, 6), life.chance.random() < 0.7)
        try:
            life.hers.synced()
        except BrokenOff:
            life.did["broken off"] += 1


@pytest.mark.parametrize("seed", [1, 2])
def test_after_two_hundred_edits_the_plans_are_the_same_on_both_sides(mara, kept, monkeypatch, seed):
    hers = Mara(mara, kept).shares(people=False, plans=True)
    life = Life(hers, seed)
    for _number in range(EDITS):
        life.edit()
        turn = life.chance.random()
        if turn < 0.08:
            hers.synced()
        elif turn < 0.14:
            broken_off(life, monkeypatch)
    hers.synced()
    assert life.here() == life.there()
    assert life.made - life.closed <= {one.id for one in life.open()}, "no plan is lost"
    assert len(life.here()) > 2
    assert life.did["broken off"] > 1
    asked, real = [], Line.ask
    monkeypatch.setattr(Line, "ask", lambda line, *question: asked.append(question[0]) or real(line, *question))
    assert hers.synced() == []
    assert set(asked) == {"REPORT"}
    print(dict(life.did), len(life.made), len(life.here()))
