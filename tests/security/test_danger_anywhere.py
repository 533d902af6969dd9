"""Words of danger in any free text of any form bring the card to help in the same answer, and leave no trace at all.

Mara lives through the demo and meets every form. Then each free text of each form is sent once with a harmless sentence
and once with one of danger, both from the same state, which is put back in between: so whatever differs is the card's.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile, TemporaryUploadedFile
from django.db import transaction
from uuid6 import uuid7

from nearer import clock
from nearer.actions import accounts as joining
from nearer.actions import asking
from nearer.storage import archive
from nearer.storage import asking as asking_rows
from nearer.storage.schema import owned
from nearer.storage.sealing import Owner
from nearer.web.cookies import CSRF
from tests.conftest import _somebody
from tests.security import fitting
from tests.security.explorer import Sent
from tests.security.forms import Page
from tests.security.lives import Life, browser, live
from tests.web.people import settled

MARK = "quorbel"
SAID, HARMLESS = f"I want to die {MARK}", f"I want a tea {MARK}"
CARD = "you do not have to hold that alone"
KEPT = "is kept, as you wrote it"
LEAST = 100
"""Free texts that are met, at the least."""


@dataclass(frozen=True)
class Trace:
    """What a form left behind: where it led, what was answered, rows of each kind, cookies, what was logged."""

    status: int
    text: str
    onward: str
    rows: dict[str, int]
    cookies: frozenset[str]
    logged: tuple[str, ...]
    words: bool
    """Whether the mark of the sentence is among what is kept of this person."""


@pytest.fixture(scope="module")
def life() -> Life:
    """Let Mara live, once for all of these; what they send is taken back."""
    return live(_somebody(), lambda control: "Quillmark", times=1)


def forms(life: Life) -> Iterator[tuple[Sent, str]]:
    """Yield each free text of each form once for every button it can be sent by, with a form it stands in."""
    met = set()
    for noted in (life.explorer.forms, life.explorer.questions):
        for route, some in noted.items():
            for sent in some:
                buttons = tuple(sorted({"skip", "enough", "then", "begin"} & sent.data.keys()))
                new = [name for name in sent.texts if (route, name, buttons) not in met]
                met |= {(route, name, buttons) for name in new}
                yield from ((sent, name) for name in new)


@contextmanager
def taken_back() -> Iterator[None]:
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def kept(owner: Owner) -> tuple[dict[str, int], str]:
    """Return how many rows there are of each kind, and all a person's words in one."""
    rows = {table.name: list(archive.rows(owner, table)) for table in owned()}
    return {name: len(some) for name, some in rows.items()}, str(rows)


def sent_with(life: Life, caplog: Any, sent: Sent, name: str, said: str) -> Trace:
    """Send a form with one sentence in one free text; put everything back."""
    caplog.clear()
    with taken_back():
        visitor = browser(life.owner)
        data = sent.data | {name: said} | ({"id": str(uuid7())} if "id" in sent.data else {})
        answer = getattr(visitor, sent.method)(sent.address, data)
        counts, words = kept(life.owner)
        onward = answer.headers.get("Location", "")
        cookies = frozenset(answer.cookies) - {CSRF}
    logged = tuple(record.getMessage() for record in caplog.records if MARK in record.getMessage())
    return Trace(answer.status_code, answer.text, onward, counts, cookies, logged, MARK in words)


def _dropped(sent: Sent, name: str) -> bool:
    """Tell whether a text stands aside of what is kept: a blank of another way to begin, a time in touch told twice."""
    return name.startswith("blank") or (sent.address.startswith("/attempts/") and name == "names")


def test_each_brings_the_card_and_keeps_what_it_would_have_kept_anyway(life, caplog):
    caplog.set_level(logging.DEBUG)
    wrong, tried, skipped = [], set(), 0
    for sent, name in forms(life):
        calm = sent_with(life, caplog, sent, name, HARMLESS)
        danger = sent_with(life, caplog, sent, name, SAID)
        where = f"{sent.method} {sent.address} {name} {calm.status}>{danger.status}"
        tried.add((sent.address, name))
        skipped += KEPT not in danger.text and "skip" in sent.data and danger.status == 200
        faults = {
            "no card": CARD not in danger.text,
            "a card for nothing": CARD in calm.text,
            "other rows": danger.rows != calm.rows,
            "other cookies": danger.cookies != calm.cookies,
            "logged": bool(danger.logged),
            "kept or not": danger.words != calm.words,
            "no way on": bool(calm.onward) and "Go on" not in danger.text,
            "said to be kept and is not": KEPT in danger.text and not (danger.words or _dropped(sent, name)),
        }
        wrong += [f"{where}: {fault}" for fault, there in faults.items() if there]
    assert not wrong, "\n".join(wrong)
    assert len(tried) >= LEAST
    assert skipped, "what is skipped is not said to be kept"


@pytest.fixture
def doors(shared, mara) -> list[str]:
    """Return every page somebody without an account can write on."""
    settled(mara)
    made = asking.make(mara, clock.now(), uuid7(), {"label": "Lena", "name": "Mara", "words": "You know me best."})
    invitation = joining.invite(clock.now())
    return [f"/asked/{asking_rows.code(mara, made.id)}", f"/join/{invitation}", "/join", "/come-in", "/recover"]


def test_a_stranger_gets_it_too_without_what_only_mara_has(doors):
    stranger, tried = browser(), 0
    for address in doors:
        page = stranger.get(address)
        assert page.status_code == 200, address
        for form in Page(address, page.text).forms:
            for name in [one.name for one in form.controls.values() if one.free]:
                with taken_back():
                    text = (
                        browser()
                        .post(form.action, form.filled(lambda control: "Quillmark", fitting.chosen) | {name: SAID})
                        .text
                    )
                assert CARD in text, (address, name)
                assert "Why this is here" in text
                assert "My own plan" not in text
                assert "under Me" not in text
                tried += 1
    assert tried >= 8


def test_somebody_whose_visit_is_over_gets_it(mara):
    answer = browser().post("/journal/new", {"id": str(uuid7()), "text": SAID})
    assert answer.status_code == 403
    assert CARD in answer.text


def test_a_form_with_a_file_brings_it_and_the_file_itself_is_not_read(mara):
    visitor = browser(settled(mara))

    def brought(name: str, content: bytes) -> str:
        file = SimpleUploadedFile("some.ics", content)
        return visitor.post("/calendars/new", {"id": str(uuid7()), "name": name, "file": file}).text

    assert CARD in brought(SAID, b"nothing")
    assert CARD not in brought("Work", SAID.encode())


def test_a_large_file_never_lies_on_the_disk_whoever_sends_it(mara, monkeypatch):
    """The card reads forms of people who were not let in as well, and to read a form is to take in its files."""
    monkeypatch.setattr(TemporaryUploadedFile, "__init__", lambda *given: pytest.fail("a file on the disk, unsealed"))
    for visitor in (browser(), browser(settled(mara))):
        file = SimpleUploadedFile("some.ics", bytes(3 * 2**20))
        assert visitor.post("/calendars/new", {"name": "Work", "file": file}).status_code in (403, 422)


def test_a_password_is_not_read(doors):
    form = {"name": "mara", "password": SAID, "adult": "1"}
    assert CARD not in browser().post("/join", form).text
