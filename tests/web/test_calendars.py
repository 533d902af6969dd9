"""Calendars and what is on around, as a browser meets them."""

import threading
import time
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from uuid6 import uuid7

from nearer import clock
from nearer.actions import needs
from nearer.domain.calendars import Calendar, CalendarKind
from nearer.storage import calendars as rows
from nearer.storage import ladder as ladder_rows
from nearer.storage import planner as plan_rows
from tests import servers
from tests.formats.hostile_calendars import HOSTILE, calendar, event
from tests.outside import Visitor
from tests.web.people import planned, settled

CHOIR = "Choir for everybody"


def soon(title, days=3, more="", uid=""):
    """Return an event some days from now, at six in the evening wherever this machine stands."""
    day = f"{clock.local().date() + timedelta(days=days):%Y%m%d}"
    times = f"DTSTART:{day}T180000\nDTEND:{day}T193000{more}"
    return event(f"UID:{uid or title}\nSUMMARY:{title}\nLOCATION:Old mill\n{times}")


def sent(browser, data, kind="events", address="/calendars/new", **others):
    """Send a file as its form does."""
    form = {"id": str(uuid7()), "kind": kind, "file": SimpleUploadedFile("town.ics", data), **others}
    return browser.post(address, form)


def ready(owner):
    """Return somebody who may be offered a group: not shy, enjoys music."""
    needs.answer(owner, "barriers", ["moved"])
    needs.answer(owner, "enjoys", ["music"])
    return settled(owner)


def test_before_the_first_calendar_the_pages_say_what_they_are_for(client, mara):
    browser = client(settled(mara))
    assert "Add a calendar" in browser.get("/calendars").text
    assert "Add a calendar of events" in browser.get("/opportunities").text
    assert "Make a private address" in browser.get("/feeds").text


def test_a_file_is_read_and_what_was_wrong_is_said(client, mara):
    browser = client(ready(mara))
    bomb = event("UID:b\nSUMMARY:Bomb\nDTSTART:20260101T000000Z\nRRULE:FREQ=SECONDLY")
    answer = sent(browser, calendar("X-WR-CALNAME:The town\n", soon(CHOIR), bomb))
    assert answer.status_code == 303
    page = browser.get(answer.headers["Location"]).text
    assert "The town" in page
    assert "1 event is kept." in page
    assert "“Bomb”: it would come round many times a day without end" in page
    assert CHOIR in page
    assert "The town" in browser.get("/calendars").text


def test_of_ones_own_calendar_nothing_but_times_is_shown(client, mara):
    browser = client(settled(mara))
    answer = sent(browser, calendar(soon("Secret dentist")), kind="busy", name="Mine")
    page = browser.get(answer.headers["Location"]).text
    assert "You are taken up once." in page
    assert "18:00 to 19:30" in page
    assert "dentist" not in page


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"<html>no</html>", "There is no calendar here"),
        (b"", "This file is empty"),
        (b"PK\x03\x04", "packed"),
        (b"BEGIN:VCARD\nFN:Ana\nEND:VCARD", "address book"),
    ],
)
def test_a_file_that_is_none_says_so_and_keeps_what_was_typed(client, mara, data, said):
    answer = sent(client(settled(mara)), data, name="Our town")
    assert answer.status_code == 422
    assert said in answer.text
    assert 'id="f-file-error"' in answer.text
    assert "Our town" in answer.text
    assert rows.calendars(mara) == []


@pytest.mark.parametrize(
    "url", ["https://127.0.0.1/x.ics", "http://town.example/", "file:///etc/passwd", "https://localhost/", "town"]
)
def test_an_address_that_leads_home_says_so_and_keeps_what_was_typed(client, mara, url):
    answer = client(settled(mara)).post("/calendars/new", {"id": str(uuid7()), "kind": "busy", "url": url})
    assert answer.status_code == 422
    assert "does not look like the address of a calendar" in answer.text
    assert f'value="{url}"' in answer.text
    assert rows.calendars(mara) == []


def test_neither_an_address_nor_a_file_asks_for_one(client, mara):
    answer = client(settled(mara)).post("/calendars/new", {"id": str(uuid7()), "kind": "busy"})
    assert (answer.status_code, "Choose a file first." in answer.text) == (422, True)


def test_looking_at_pages_asks_nobody(client, mara):
    """Only a push of a button may; every page is looked at with the network of the tests closed."""
    browser = client(ready(mara))
    told = Calendar(uuid7(), "Town", CalendarKind.EVENTS, "https://town.example/x.ics", clock.now(), clock.now())
    rows.save(mara, told)
    for address in ("/calendars", "/calendars/new", f"/calendars/{told.id}", "/opportunities", "/feeds", "/"):
        assert browser.get(address).status_code == 200
    assert rows.calendar(mara, told.id) == told


def test_reading_again_too_soon_says_so(client, mara):
    told = Calendar(uuid7(), "Town", CalendarKind.EVENTS, "https://town.example/x.ics", clock.now(), clock.now())
    rows.save(mara, told)
    answer = client(settled(mara)).post(f"/calendars/{told.id}")
    assert (answer.status_code, "It was read just now." in answer.text) == (422, True)


def test_reading_again_where_nobody_answers_keeps_what_was(client, mara):
    before = clock.now() - timedelta(days=1)
    told = Calendar(uuid7(), "Town", CalendarKind.EVENTS, "https://127.0.0.1/x.ics", before, before, count=3)
    rows.save(mara, told)
    browser = client(settled(mara))
    assert browser.post(f"/calendars/{told.id}").status_code == 303
    page = browser.get(f"/calendars/{told.id}").text
    assert "The last time it could not be read. What was known before is still here." in page
    assert "3 events are kept." in page
    assert "The last time it could not be read." in browser.get("/calendars").text


def test_a_newer_file_takes_the_place_and_letting_go_leaves_nothing(client, mara):
    browser = client(ready(mara))
    address = sent(browser, calendar(soon(CHOIR))).headers["Location"]
    sent(browser, calendar(soon("Jazz walk")), address=address)
    page = browser.get(address).text
    assert ("Jazz walk" in page, CHOIR in page) == (True, False)
    assert browser.post(f"{address}/end").status_code == 303
    assert rows.calendars(mara) == []
    assert browser.get(address).status_code == 404


def test_what_suits_is_offered_with_why_and_becomes_a_step(client, mara):
    browser = client(ready(mara))
    sent(browser, calendar(soon(CHOIR), soon("Toddler time", 4), soon("Wine tasting", 5)))
    page = browser.get("/opportunities").text
    assert "It says “choir”, and you enjoy music." in page
    assert "Toddler" not in page
    assert "2 are for others, very late, with alcohol, or called off." in page
    event_ = rows.events(mara, clock.now(), clock.now() + timedelta(days=9))[0]
    answer = browser.post("/opportunities", {"event": str(event_.id)})
    assert answer.status_code == 303
    assert f"Go to “{CHOIR}”." in browser.get(answer.headers["Location"]).text
    assert "1 is on your ladder already." in browser.get("/opportunities").text


def test_a_link_of_an_event_tells_nobody_where_it_was_found(client, mara):
    browser = client(ready(mara))
    sent(
        browser,
        calendar(soon(CHOIR, more="\nURL:https://town.example/<script>"), soon("Jazz", 4, "\nURL:https://t.example/1")),
    )
    page = browser.get("/opportunities").text
    assert '<a class="quiet" href="https://t.example/1" rel="noreferrer noopener">' in page
    assert "<script>" not in page.split("</head>")[1]


def test_while_resting_nothing_is_offered(client, mara):
    browser = client(ready(mara))
    sent(browser, calendar(soon(CHOIR)))
    plan_rows.begin_pause(mara, clock.local().date())
    assert CHOIR not in browser.get("/opportunities").text


@pytest.mark.parametrize("event_", ["", "nonsense", "01a20bd0-b59b-797a-88ff-8e53a2dd0603"])
def test_an_event_that_is_not_there_is_said_to_be_over(client, mara, event_):
    answer = client(ready(mara)).post("/opportunities", {"event": event_})
    assert (answer.status_code, "This is over" in answer.text) == (404, True)


def test_cleo_meets_nothing_of_maras(client, mara, cleo):
    town = sent(client(ready(mara)), calendar(soon(CHOIR))).headers["Location"]
    plan = planned(mara)
    (event_,) = rows.events(mara, clock.now(), clock.now() + timedelta(days=9))
    browser = client(ready(cleo))
    assert browser.get(town).status_code == 404
    assert browser.get(f"/plans/{plan.id}.ics").status_code == 404
    assert browser.post(town).status_code == 404
    assert browser.post(f"{town}/end").status_code == 404
    assert browser.post("/opportunities", {"event": str(event_.id)}).status_code == 404
    assert sent(browser, calendar(soon("Mine")), address=town).status_code == 404
    for address in ("/calendars", "/opportunities", "/feeds"):
        assert CHOIR not in browser.get(address).text
    assert rows.calendars(mara)[0].count == 1
    assert ladder_rows.notes(cleo)[0] == {}


@pytest.mark.parametrize("number", [10, 200])
def test_pages_read_the_same_however_much_is_on(client, mara, queries, number):
    browser = client(ready(mara))
    address = sent(browser, calendar(*(soon(f"Choir {n}", 1 + n % 18) for n in range(number)))).headers["Location"]
    counts = []
    for page in ("/calendars", address, "/opportunities", "/feeds"):
        with queries:
            assert browser.get(page).status_code == 200
        counts.append(len(queries))
    assert counts == [2, 3, 9, 6]


def test_other_pages_answer_while_hostile_calendars_are_read(tmp_path):
    """A real server, calendars that keep their readers busy, and somebody who only wants to see today's page."""
    files = [HOSTILE[name].make() for name in ("300 old rules", "300 rules without end", "90,000 events")]
    with servers.app(tmp_path) as app:
        visitor = Visitor(app.url).enter(app.link).settle()
        token = visitor.get("/calendars/new").form("/calendars/new").values["csrfmiddlewaretoken"]
        answers: list[int] = []
        sending = [
            threading.Thread(target=lambda data=data: answers.append(_upload(visitor, token, data))) for data in files
        ]
        for thread in sending:
            thread.start()
        waits = []
        while any(thread.is_alive() for thread in sending):
            began = time.perf_counter()
            assert visitor.get("/").status == 200
            waits.append(time.perf_counter() - began)
    assert set(answers) <= {303, 422}
    assert len(answers) == len(files)
    assert max(waits) < 3, waits


def _upload(visitor, token, data):
    lines = []
    for name, value in (("csrfmiddlewaretoken", token), ("id", str(uuid7())), ("kind", "events")):
        lines += ["--edge", f'Content-Disposition: form-data; name="{name}"', "", value]
    lines += [
        "--edge",
        'Content-Disposition: form-data; name="file"; filename="a.ics"',
        "Content-Type: text/calendar",
        "",
    ]
    sender = Visitor(f"http://{visitor.host}")
    sender.cookies = dict(visitor.cookies)
    body = "\r\n".join([*lines, data.decode("latin-1"), "--edge--", ""])
    return sender.ask("POST", "/calendars/new", body, {"Content-Type": "multipart/form-data; boundary=edge"}).status
