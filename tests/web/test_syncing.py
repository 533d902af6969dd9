"""The pages of one's own server: connecting it, choosing, syncing, answering, letting go. A real Radicale."""

import re

import pytest
from uuid6 import uuid7

from nearer.actions import syncing as actions
from nearer.domain.syncing import Change, Did
from nearer.storage import syncing as rows
from tests.actions.syncing import Mara
from tests.gateways import own_server
from tests.gateways.own_server import PASSWORD, USER
from tests.web.people import settled


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    with own_server.radicale(tmp_path_factory.mktemp("radicale")) as running:
        yield running


@pytest.fixture
def hers(mara, kept):
    return Mara(settled(mara), kept).shares()


def test_from_nothing_to_both_sides_the_same(client, mara, kept):
    book = kept.collection()
    kept.write(f"{book}a.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:a\r\nFN:Theo Baker\r\nEND:VCARD\r\n")
    browser = client(settled(mara))
    assert "/sync/new" in browser.get("/sync").text
    form = {"id": str(uuid7()), "url": kept.url, "user": USER, "password": PASSWORD}
    there = browser.post("/sync/new", form).headers["Location"]
    assert browser.post("/sync/new", form).headers["Location"] == there
    assert len(rows.servers(mara)) == 1
    assert "Friends" in browser.get(there).text
    here = browser.post(there, {"book": book, "calendar": "", "zone": "Europe/Berlin"}).headers["Location"]
    assert "Not synced yet" in browser.get(here).text
    assert browser.post(f"{here}/runs").headers["Location"] == here
    page = browser.get(here).text
    assert "Came in from your server: Theo Baker." in page
    assert "Last synced today" in page
    assert "Theo Baker" in browser.get("/people").text
    browser.post(f"{here}/runs")
    assert "Both sides were the same already." in browser.get(here).text
    assert browser.post(f"{here}/removal").status_code == 303
    assert "disconnected" in browser.get("/sync?ended=1").text
    assert "Theo Baker" in browser.get("/people").text


def test_a_wrong_password_is_said_beside_it_and_never_shown_again(client, mara, kept):
    form = {"id": str(uuid7()), "url": kept.url, "user": USER, "password": "not the one"}
    answer = client(settled(mara)).post("/sync/new", form)
    assert answer.status_code == 422
    assert "Your server does not know this name with this password" in answer.text
    assert kept.url in answer.text
    assert "not the one" not in answer.text
    assert rows.servers(mara) == []


def test_the_password_is_on_no_page_and_in_no_row_in_the_clear(client, hers):
    from nearer.storage import models

    browser = client(hers.owner)
    for page in ("", "/choice", "/password"):
        answer = browser.get(f"/sync/{hers.server}{page}")
        assert answer.status_code == 200
        assert PASSWORD not in answer.text
    row = models.Calendar.objects.get(owner_id=hers.owner.id, kind=rows.KIND)
    assert PASSWORD.encode() not in bytes(row.sealed)
    assert PASSWORD not in repr(actions.find(hers.owner, hers.server))


def test_another_password_is_tried_before_it_is_kept(client, hers):
    browser = client(hers.owner)
    address = f"/sync/{hers.server}/password"
    assert browser.post(address, {"password": "wrong"}).status_code == 422
    assert hers.synced() == []
    assert browser.post(address, {"password": PASSWORD}).status_code == 303


def test_looking_asks_nothing_of_the_server(client, hers, kept, monkeypatch):
    from nearer.gateways.dav_wire import Line

    asked = []
    monkeypatch.setattr(Line, "ask", lambda *question: asked.append(question))
    browser = client(hers.owner)
    for page in ("", "/choice", "/password"):
        browser.get(f"/sync/{hers.server}{page}")
    browser.get("/sync")
    assert browser.get(f"/sync/{hers.server}/runs").status_code == 405
    assert asked == []


def test_who_is_asked_about_is_answered_on_the_page(client, hers):
    hers.adds("Ana Lind", phone="1111111")
    hers.writes("Ana Lind", "TEL:2222222")
    browser, here = client(hers.owner), f"/sync/{hers.server}"
    browser.post(f"{here}/runs")
    page = browser.get(here).text
    assert "On the card: 2222222" in page
    href = re.search(r'name="href-1" value="([^"]+)"', page)[1]
    browser.post(f"{here}/answers", {"href-1": href, "card-1": "same"})
    browser.post(f"{here}/runs")
    assert "Who is this?" not in browser.get(here).text
    assert hers.there() == [("Ana Lind", "2222222")]


def test_trouble_is_said_and_nothing_is_lost(client, hers, kept):
    hers.adds("Ana Lind")
    kept.remove(hers.book)
    browser, here = client(hers.owner), f"/sync/{hers.server}"
    assert browser.post(f"{here}/runs").status_code == 303
    assert "There is nothing at this address any more" in browser.get(here).text
    assert hers.here() == [("Ana Lind", "")]


def test_cleo_meets_nothing_of_it(client, hers, cleo):
    browser, here = client(settled(cleo)), f"/sync/{hers.server}"
    for page in ("", "/choice", "/password"):
        assert browser.get(f"{here}{page}").status_code == 404
    for page in ("/choice", "/runs", "/answers", "/password", "/removal"):
        assert browser.post(f"{here}{page}", {"book": hers.book, "password": "x"}).status_code == 404
    assert "/sync/new" in browser.get("/sync").text
    assert len(rows.servers(hers.owner)) == 1


def test_a_page_costs_the_same_however_much_is_shared(client, hers, queries):
    browser, counts = client(hers.owner), []
    for _times in range(2):
        for number in range(5):
            hers.adds(f"Ana {len(counts)}{number}")
        hers.synced()
        with queries:
            browser.get(f"/sync/{hers.server}")
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_the_calendar_there_stands_among_the_calendars_as_one_that_tells_when_one_is_taken_up(client, hers):
    event = (
        "BEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20260304T090000Z\r\nDURATION:PT1H\r\nEND:VEVENT"
    )
    text = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{event}\r\nEND:VCALENDAR\r\n"
    hers.kept.write(f"{hers.calendar}a.ics", text)
    hers.shares(plans=True).synced()
    browser = client(hers.owner)
    page = browser.get("/calendars").text
    assert "Mine" in page
    calendar = re.search(r"/calendars/([0-9a-f-]{36})", page)[0]
    assert browser.get(calendar).status_code == 200
    hers.shares(plans=False)
    assert "Mine" not in browser.get("/calendars").text


def test_many_of_one_kind_are_counted():
    from nearer.domain.syncing import Server
    from nearer.words import syncing as words

    changes = tuple(Change(Did.CAME, f"Ana {number}") for number in range(7))
    told = Server(uuid7(), "https://a/", "m", "x", changes=changes, more=3)
    assert words.done(told) == [
        "Came in from your server: Ana 0, Ana 1, Ana 2, Ana 3, Ana 4 and 2 others.",
        "And 3 more things.",
    ]
