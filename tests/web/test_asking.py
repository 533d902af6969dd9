"""Asking a trusted friend: a page that works once, says only what Mara wrote, and whose answers only she can read."""

from datetime import timedelta

import pytest
import time_machine
from uuid6 import uuid7

from nearer import clock
from nearer.actions import sharing
from nearer.storage import asking as rows
from nearer.storage import models
from tests.web.people import settled

ASK = {"label": "Lena", "name": "Mara", "words": "You know me best."}
GIVEN = {"noticed": "You laugh more.", "good": "", "wish": "Sundays."}


@pytest.fixture
def asked(client, mara):
    """Return Mara's browser and the address of a page she made."""
    browser = client(settled(mara))
    browser.post("/asking/new", {"id": str(uuid7()), **ASK})
    (made,) = rows.askings(mara)
    return browser, f"/asking/{made.id}", f"/asked/{rows.code(mara, made.id)}"


def test_a_friend_answers_once_and_mara_reads_it(client, asked):
    browser, own, address = asked
    assert address in browser.get(own).text
    friend = client()
    assert "You know me best." in friend.get(address).text
    assert "Thank you." in friend.post(address, GIVEN).text
    for again in (friend.get(address), friend.post(address, GIVEN | {"wish": "changed"})):
        assert again.status_code == 404
        assert "already answered" in again.text
    text = browser.get(own).text
    assert "You laugh more." in text
    assert "Sundays." in text
    assert address not in text
    assert "When was it good" not in text, "a question left empty is not shown"
    browser.post(f"{own}/removal")
    assert browser.get(own).status_code == 404


def test_the_page_says_nothing_of_what_it_is_for(client, asked):
    _browser, _own, address = asked
    for answer in (client().get(address), client().post(address, GIVEN), client().get(address)):
        shown = answer.text.replace("/static/nearer.", "")
        for word in ("Nearer", "nearer", "lonel", "step", "Lena", "Today", "Help", "Leave", "company"):
            assert word not in shown, word
        assert answer.headers["X-Robots-Tag"] == "noindex"
        assert answer.headers["Cache-Control"] == "no-store"


def test_the_page_wants_its_token(client, asked):
    _browser, _own, address = asked
    assert client(csrf=True).post(address, GIVEN).status_code == 403
    assert client().get(address).status_code == 200


def test_it_runs_out_after_fourteen_days(client, asked):
    _browser, _own, address = asked
    with time_machine.travel(clock.now() + timedelta(days=14, minutes=1)):
        assert client().get(address).status_code == 404
        assert client().post(address, GIVEN).status_code == 404


def test_what_nobody_answered_in_time_goes_without_its_owner_and_answers_stay(client, asked, mara):
    browser, _own, address = asked
    client().post(address, GIVEN)
    browser.post("/asking/new", {"id": str(uuid7()), **ASK, "label": "Tom"})
    for days, left in ((13, ["Tom", "Lena"]), (15, ["Lena"])):
        sharing.tidy(clock.now() + timedelta(days=days))
        assert [one.label for one in rows.askings(mara)] == left


def test_a_page_that_was_deleted_is_gone(client, asked):
    browser, own, address = asked
    browser.post(f"{own}/removal")
    assert client().post(address, GIVEN).status_code == 404


@pytest.mark.parametrize("token", ["x", "00000-00000-00000-00000", "%00", "ä", "x" * 3000])
def test_an_address_nobody_made_is_not_there(client, token):
    answer = client().get(f"/asked/{token}")
    assert answer.status_code == 404
    assert "Nearer" not in answer.text


@pytest.mark.parametrize(
    ("given", "says"), [({}, "at least one of them"), ({"noticed": "x" * 2100}, "100 characters too long")]
)
def test_what_cannot_be_kept_is_not_lost(client, asked, given, says):
    _browser, _own, address = asked
    answer = client().post(address, {"wish": "", **given})
    assert answer.status_code == 422
    assert says in answer.text
    assert given.get("noticed", "") in answer.text
    assert client().get(address).status_code == 200


@pytest.mark.parametrize(
    ("given", "says"),
    [({"label": ""}, "Write who it is"), ({"name": ""}, "how you sign"), ({"words": "x" * 700}, "100")],
)
def test_an_asking_that_cannot_be_made_says_why(client, mara, given, says):
    answer = client(settled(mara)).post("/asking/new", {"id": str(uuid7()), **ASK, **given})
    assert answer.status_code == 422
    assert says in answer.text
    assert rows.askings(mara) == []


def test_there_are_ten_at_most_and_the_same_form_twice_is_one(client, mara):
    browser, form = client(settled(mara)), str(uuid7())
    for _ in range(2):
        browser.post("/asking/new", {"id": form, **ASK})
    assert len(rows.askings(mara)) == 1
    for _ in range(9):
        browser.post("/asking/new", {"id": str(uuid7()), **ASK})
    assert browser.post("/asking/new", {"id": str(uuid7()), **ASK}).status_code == 422
    assert browser.post("/asking/new", {"id": form, **ASK}).status_code == 303
    assert len(rows.askings(mara)) == 10


def test_nobody_else_reads_or_deletes_it(client, asked, cleo, mara):
    _browser, own, _address = asked
    stranger = client(settled(cleo))
    assert stranger.get(own).status_code == 404
    assert stranger.post(f"{own}/removal").status_code == 404
    assert len(rows.askings(mara)) == 1


def test_markup_is_shown_as_typed(client, mara):
    evil = "<img src=x onerror=alert(1)>"
    browser = client(settled(mara))
    browser.post("/asking/new", {"id": str(uuid7()), "label": evil, "name": evil, "words": evil})
    (made,) = rows.askings(mara)
    address = f"/asked/{rows.code(mara, made.id)}"
    client().post(address, {"noticed": evil})
    pages = [browser.get("/asking").text, browser.get(f"/asking/{made.id}").text]
    browser.post("/asking/new", {"id": str(uuid7()), "label": evil, "name": evil, "words": evil})
    pages.append(client().get(f"/asked/{rows.code(mara, rows.askings(mara)[0].id)}").text)
    for page in pages:
        assert "<img" not in page.replace('<img src="/static', "")
        assert "&lt;img src=x" in page


def test_the_page_costs_the_same_however_many_there_are(client, mara, queries):
    browser, counted = client(settled(mara)), []
    for more in (1, 8):
        for _ in range(more):
            browser.post("/asking/new", {"id": str(uuid7()), **ASK})
        with queries:
            browser.get("/asking")
        counted.append(len(queries))
    assert counted[0] == counted[1]
    assert models.Asking.objects.filter(owner_id=mara.id).count() == 9
