"""Two hundred random edits on both sides of an address book, some while a sync is on its way: nothing is lost."""

import random
import re
from collections import Counter

import pytest

from nearer.actions import people
from nearer.gateways import dav
from nearer.gateways.dav_wire import Line
from tests.actions.syncing import TODAY, Mara
from tests.gateways import own_server

EDITS = 200
WORDS = re.compile(r"w\d{4}|555\d{6}")


class BrokenOff(BaseException):
    """The plug is pulled. No `Exception`, so that nothing tidies up after it."""


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    with own_server.radicale(tmp_path_factory.mktemp("radicale")) as running:
        yield running


class Life:
    """What Mara and her telephone do.

    `alive` is every word that was written on a side and never overwritten or deleted by somebody who had it before
    them: each has to be somewhere in the end.
    """

    def __init__(self, hers: Mara, seed: int) -> None:
        self.hers, self.chance, self.number = hers, random.Random(seed), 0
        self.did: Counter[str] = Counter()
        self.alive: set[str] = set()

    def word(self) -> str:
        self.number += 1
        self.alive.add(f"w{self.number:04}")
        return f"w{self.number:04}"

    def phone(self) -> str:
        self.number += 1
        self.alive.add(f"555{self.number:06}")
        return f"555{self.number:06}"

    def kept(self) -> set[str]:
        """Return every word on either side."""
        return set(WORDS.findall(" ".join([*map(str, self.hers.everybody().values()), *self.hers.cards()])))

    def edit(self) -> None:
        ways = [self.new_here, self.change_here, self.change_here, self.delete_here]
        ways += [self.new_there, self.change_there, self.change_there, self.delete_there]
        way = self.chance.choice(ways)
        self.did[way.__name__] += way()

    def new_here(self) -> bool:
        self.hers.adds(f"Here {self.word()}", phone=self.phone())
        return True

    def change_here(self) -> bool:
        here = [one for one in self.hers.everybody().values() if not one.entry.away]
        if here:
            one, told = self.chance.choice(here), self.chance.choice(["phone", "notes", "name", "address"])
            value = {"phone": self.phone, "notes": lambda: f"{one.notes}\n{self.word()}"}.get(told, self.word)()
            if told != "notes":
                self.alive -= set(WORDS.findall(getattr(one, told)))
            self.hers.changes(one.id, **{told: value})
        return bool(here)

    def delete_here(self) -> bool:
        here = [one for one in self.hers.everybody().values() if not one.entry.away]
        if here and len(here) > 6:
            one = self.chance.choice(here)
            people.remove(self.hers.owner, TODAY, one.id)
            cards = [card for card in self.hers.cards() if (one.external or one.id.urn) in card]
            self.alive -= set(WORDS.findall(" ".join([str(one), *cards])))
        return len(here) > 6

    def new_there(self) -> bool:
        self.hers.writes(f"There {self.word()}", f"TEL:{self.phone()}", f"X-OWN:{self.word()}")
        return True

    def change_there(self) -> bool:
        hrefs = self.hers.kept.all(self.hers.book)
        if hrefs:
            href = self.chance.choice(hrefs)
            before = self.hers.kept.read(href)
            lines = before.splitlines()
            kind = self.chance.choice(["TEL", "X-OWN", "EMAIL"])
            value = self.phone() if kind == "TEL" else f"{self.word()}@example.org"
            lines = [line for line in lines if not line.startswith(f"{kind}:")]
            self.hers.kept.write(href, "\r\n".join([*lines[:-1], f"{kind}:{value}", lines[-1], ""]))
            self.alive -= set(WORDS.findall(before)) - set(WORDS.findall("\n".join(lines)))
        return bool(hrefs)

    def delete_there(self) -> bool:
        hrefs = self.hers.kept.all(self.hers.book)
        if len(hrefs) > 6:
            href = self.chance.choice(hrefs)
            words = set(WORDS.findall(self.hers.kept.read(href)))
            self.hers.kept.remove(href)
            self.alive -= words - set(WORDS.findall(str(self.hers.everybody())))
        return len(hrefs) > 6


def pulled(monkeypatch, after: int, answered: bool) -> None:
    """Have the plug pulled at a question to the server, before it is asked or once it has done as asked."""
    real, left = Line.ask, [after]

    def ask(line, *question):
        left[0] -= 1
        if left[0] == 0 and not answered:
            raise BrokenOff
        told = real(line, *question)
        if left[0] == 0:
            raise BrokenOff
        return told

    monkeypatch.setattr(Line, "ask", ask)


def broken_off(life: Life, monkeypatch) -> None:
    with monkeypatch.context() as patch:
        pulled(patch, life.chance.randint(1, 6), life.chance.random() < 0.7)
        try:
            life.hers.synced()
        except BrokenOff:
            life.did["broken off"] += 1


def meddled(life: Life, monkeypatch) -> None:
    """Sync while the telephone writes at the same time, just before we do."""
    real = dav.Server.put

    def put(server, href, text, holds, etag=""):
        if life.chance.random() < 0.5:
            life.did["meddled"] += life.change_there()
        return real(server, href, text, holds, etag)

    with monkeypatch.context() as patch:
        patch.setattr(dav.Server, "put", put)
        life.hers.sync()


@pytest.mark.parametrize("seed", [1, 2])
def test_after_two_hundred_edits_both_sides_hold_the_same(mara, kept, monkeypatch, seed):
    hers = Mara(mara, kept).shares()
    life = Life(hers, seed)
    for _number in range(EDITS):
        life.edit()
        turn = life.chance.random()
        if turn < 0.08:
            hers.synced()
        elif turn < 0.16:
            broken_off(life, monkeypatch)
        elif turn < 0.2:
            meddled(life, monkeypatch)
    hers.synced()
    assert hers.here() == hers.there()
    assert len({name for name, _phone in hers.here()}) == len(hers.here()), "nobody is there twice"
    assert life.alive - life.kept() == set(), "nothing is lost"
    assert min(len(hers.here()), len(life.alive)) > 5
    assert life.did["broken off"] > 1
    before = [hers.kept.ask("GET", href).getheader("ETag") for href in hers.kept.all(hers.book)]
    assert hers.synced() == []
    assert [hers.kept.ask("GET", href).getheader("ETag") for href in hers.kept.all(hers.book)] == before
    print(dict(life.did), len(hers.here()), len(life.alive))
