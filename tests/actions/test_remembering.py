"""What is remembered of somebody and what was promised both ways, and how close it feels."""

from datetime import timedelta

import pytest
from uuid6 import uuid7

from nearer.actions import remembering
from nearer.domain.people import Promise
from nearer.errors import Invalid, Missing
from nearer.storage import people as rows
from tests.actions.circles import again, known


@pytest.fixture
def ana(mara, today):
    return known(mara, today, "Ana")


def test_ask_about_the_exam_on_friday(mara, today, ana):
    friday, form = today + timedelta(days=4), uuid7()
    for _twice in range(2):
        remembering.remember(mara, today, ana.id, form, " Her exam ", friday.isoformat())
    (kept,) = again(mara, ana).remembered
    assert (kept.text, kept.noted, kept.ask_on, kept.asked) == ("Her exam", today, friday, False)
    assert rows.roster(mara)[ana.id].soon == (friday,)
    remembering.asked(mara, ana.id, form)
    assert again(mara, ana).remembered[0].asked
    assert rows.roster(mara)[ana.id].soon == ()
    remembering.forget(mara, ana.id, form)
    remembering.forget(mara, ana.id, form)
    assert again(mara, ana).remembered == ()


def test_promises_go_both_ways(mara, today, ana):
    mine, hers = uuid7(), uuid7()
    remembering.promise(mara, today, ana.id, Promise(mine, "Bring the book back", True, today), "2026-03-09")
    remembering.promise(mara, today, ana.id, Promise(hers, "Send the photo", False, today))
    remembering.promise(mara, today, ana.id, Promise(hers, "Something else", True, today))
    kept = again(mara, ana).promises
    assert [(one.text, one.mine, one.by) for one in kept] == [
        ("Bring the book back", True, today + timedelta(days=7)),
        ("Send the photo", False, None),
    ]
    remembering.keep_promise(mara, today, ana.id, mine)
    remembering.keep_promise(mara, today + timedelta(days=1), ana.id, mine)
    remembering.let_go(mara, ana.id, hers)
    assert [(one.id, one.kept) for one in again(mara, ana).promises] == [(mine, today)]


def test_how_close_it_feels_is_asked_and_the_last_twelve_answers_kept(mara, today, ana):
    for month in range(14):
        remembering.feel(mara, today + timedelta(days=30 * month), ana.id, str(1 + month % 5))
    remembering.feel(mara, today + timedelta(days=390), ana.id, "2")
    kept = again(mara, ana).closeness
    assert len(kept) == 12
    assert kept[-1] == (today + timedelta(days=390), 2)


@pytest.mark.parametrize(
    ("text", "day", "says"),
    [
        (" ", "", "Write a few words"),
        ("x" * 501, "", "1 character too long"),
        ("exam", "Friday", "Give a day like"),
        ("exam", "2026-03-01", "from today on"),
        ("exam", "9999-01-01", "from today on"),
    ],
)
def test_what_cannot_be_kept_says_what_to_do(mara, today, ana, text, day, says):
    with pytest.raises(Invalid) as refused:
        remembering.remember(mara, today, ana.id, uuid7(), text, day)
    assert says in refused.value.message
    with pytest.raises(Invalid):
        remembering.promise(mara, today, ana.id, Promise(uuid7(), text, True, today), day)
    assert again(mara, ana) == ana


def test_a_page_stays_a_page(mara, today, ana, monkeypatch):
    monkeypatch.setattr(remembering, "MOST", 2)
    for number in range(2):
        remembering.remember(mara, today, ana.id, uuid7(), f"thing {number}")
    with pytest.raises(Invalid):
        remembering.remember(mara, today, ana.id, uuid7(), "one more")


def test_cleo_remembers_nothing_of_maras(mara, cleo, today, ana):
    thing = uuid7()
    remembering.remember(mara, today, ana.id, thing, "Her exam")
    before = again(mara, ana)
    for attempt in (
        lambda: remembering.remember(cleo, today, ana.id, uuid7(), "x"),
        lambda: remembering.asked(cleo, ana.id, thing),
        lambda: remembering.forget(cleo, ana.id, thing),
        lambda: remembering.promise(cleo, today, ana.id, Promise(uuid7(), "x", True, today)),
        lambda: remembering.keep_promise(cleo, today, ana.id, uuid7()),
        lambda: remembering.feel(cleo, today, ana.id, "3"),
    ):
        with pytest.raises(Missing):
            attempt()
    with pytest.raises(Missing):
        remembering.asked(mara, ana.id, uuid7())
    assert again(mara, ana) == before
