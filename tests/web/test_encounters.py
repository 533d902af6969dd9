"""Noting a time in touch as a browser meets it: two taps, several people, another day, from an attempt."""

import re
from datetime import timedelta

import pytest
from uuid6 import uuid7

from nearer import clock
from nearer.actions import encounters, ladder
from nearer.domain.ladder import Attempt, Felt
from nearer.domain.people import Touch
from nearer.storage import people as rows
from tests.actions.circles import again, known, many, met
from tests.web.people import STEP, settled


@pytest.fixture
def now():
    return clock.local().date()


@pytest.fixture
def browser(client, mara):
    return client(settled(mara))


def button(text, touch, person):
    """Return what a browser sends when that button is pressed on a page."""
    value = f"{touch} {person.id}"
    assert f'name="one" value="{value}"' in text
    form = re.search(r'action="/encounters".*?name="id" value="([^"]+)"', text, re.DOTALL)
    assert form
    return {"id": form[1], "one": value}


@pytest.mark.parametrize("touch", list(Touch))
@pytest.mark.parametrize("first", ["/people", "/encounters/new", "/people/{}"])
def test_two_taps_from_anywhere(browser, mara, now, first, touch):
    """People stands in the bar of every page, "I saw someone" on Today: one tap. The button there: the second."""
    ana = known(mara, now, "Ana")
    for page in ("/", "/ladder", "/me"):
        assert '<a href="/people"' in browser.get(page).text
    answer = browser.post("/encounters", button(browser.get(first.format(ana.id)).text, touch, ana))
    assert answer.status_code == 303
    assert "That is kept." in browser.get(answer.headers["Location"]).text
    (kept,) = rows.encounters(mara, ana.id)
    assert (kept.touch, kept.day, kept.people) == (touch, now, (ana.id,))


def test_a_button_pressed_twice_is_one_time(browser, mara, now):
    ana = known(mara, now, "Ana")
    sent = button(browser.get("/people").text, "saw", ana)
    answers = [browser.post("/encounters", sent).headers["Location"] for _twice in range(2)]
    assert answers[0] == answers[1]
    assert len(rows.encounters(mara)) == 1


@pytest.mark.parametrize("one", ["", "saw", "saw nobody", "stared {}"])
def test_a_button_that_is_none_is_refused(browser, mara, now, one):
    ana = known(mara, now, "Ana")
    answer = browser.post("/encounters", {"id": str(uuid7()), "one": one.format(ana.id)})
    assert answer.status_code in (404, 422)
    assert rows.encounters(mara) == []


def test_several_people_on_another_day(browser, mara, now):
    ana, tom = known(mara, now, "Ana"), known(mara, now, "Tom Berg")
    day = now - timedelta(days=3)
    sent = {"id": str(uuid7()), "people": [str(ana.id)], "names": "tom, Oda", "touch": "saw", "day": day.isoformat()}
    answer = browser.post("/encounters/new", sent | {"minutes": "90", "felt": "4"})
    text = browser.get(answer.headers["Location"]).text
    assert "You saw Ana, Tom Berg, and Oda on" in text
    assert "Oda is new in your circles." in text
    assert again(mara, tom).entry.last == again(mara, ana).entry.last == day
    assert browser.post("/encounters/new", sent).headers["Location"] == answer.headers["Location"]
    assert len(rows.encounters(mara)) == 1


def test_the_one_it_is_about_is_ticked(browser, mara, now):
    ana = known(mara, now, "Ana")
    many(mara, now, 30)
    text = browser.get(f"/encounters/new?person={ana.id}").text
    assert re.search(rf'value="{ana.id}" checked', text)
    assert 'name="one"' not in text


def test_two_of_one_name_are_asked_about_and_nothing_is_lost(browser, mara, now):
    first, second = known(mara, now, "Ana"), known(mara, now, "Ana", "everyone")
    many(mara, now, 30)
    sent = {"id": str(uuid7()), "names": "Ana", "touch": "called", "note": "Kept words"}
    answer = browser.post("/encounters/new", sent)
    assert answer.status_code == 422
    for said in ("More than one person goes by Ana", str(first.id), str(second.id), "Everyone else", "Kept words"):
        assert said in answer.text
    assert browser.post("/encounters/new", sent | {"people": [str(second.id)]}).status_code == 303
    assert [one.people for one in rows.encounters(mara)] == [(second.id,)]


@pytest.mark.parametrize(
    ("sent", "says"),
    [
        ({"note": "Kept words"}, "Say who it was"),
        ({"names": "Kept words", "day": "2999-01-01"}, "today or a day before"),
        ({"names": "Kept words", "minutes": "-1"}, "whole number"),
    ],
)
def test_bad_input_says_what_to_do_and_loses_nothing(browser, mara, sent, says):
    answer = browser.post("/encounters/new", {"id": str(uuid7())} | sent)
    assert answer.status_code == 422
    assert says in answer.text
    assert "Kept words" in answer.text
    assert rows.roster(mara) == {}


def test_more_is_said_afterwards_or_it_is_taken_back(browser, mara, now):
    ana = known(mara, now, "Ana")
    kept = met(mara, now, ana)
    address = f"/encounters/{kept.id}"
    sent = {"people": [str(ana.id)], "touch": "saw", "day": now.isoformat(), "felt": "5", "minutes": "60"}
    assert browser.post(address, sent).headers["Location"] == f"/people/{ana.id}"
    assert again(mara, ana).hours == 1
    text = browser.get(address).text
    assert re.search(r'name="felt" value="5" checked', text)
    assert re.search(r'name="minutes" value="60" checked', text)
    assert browser.post(f"{address}/removal").headers["Location"] == f"/people/{ana.id}"
    assert browser.post(f"{address}/removal").headers["Location"] == "/people"
    assert (again(mara, ana).hours, again(mara, ana).entry.last) == (0, None)
    assert browser.get(address).status_code == 404


def test_an_attempt_was_with_somebody(browser, mara, now):
    attempt = ladder.attempt(mara, now, uuid7(), Attempt(STEP, now, Felt.RIGHT))
    address = f"/attempts/{attempt}"
    assert "This was with someone?" in browser.get(address).text
    for _twice in range(2):
        assert browser.post(f"{address}/encounter", {"names": "Ana"}).headers["Location"] == address
    (kept,) = rows.encounters(mara)
    assert (kept.attempt, kept.day, kept.touch, kept.minutes) == (attempt, now, Touch.SAW, 5)
    assert [one.name for one in rows.roster(mara).values()] == ["Ana"]
    text = browser.get(address).text
    assert "You saw Ana today." in text
    assert "This was with someone?" not in text


def test_an_attempt_is_linked_to_somebody_known(browser, mara, now):
    first, second = known(mara, now, "Ana Silva"), known(mara, now, "Ana Kern")
    attempt = ladder.attempt(mara, now, uuid7(), Attempt(STEP, now, Felt.RIGHT))
    unclear = browser.post(f"/attempts/{attempt}/encounter", {"names": "Ana"})
    assert unclear.status_code == 422
    assert str(first.id) in unclear.text
    assert str(second.id) in unclear.text
    browser.post(f"/attempts/{attempt}/encounter", {"names": "Ana", "people": [str(second.id)]})
    assert again(mara, second).meetings == 1
    assert again(mara, first).meetings == 0
    assert browser.post(f"/attempts/{attempt}/encounter", {"names": ""}).status_code == 303, "it is kept already"


def test_cleo_meets_none_of_maras(client, mara, cleo, now):
    ana = known(settled(mara), now, "Ana")
    kept = met(mara, now, ana, note="only mine")
    attempt = ladder.attempt(mara, now, uuid7(), Attempt(STEP, now, Felt.RIGHT))
    browser = client(settled(cleo))
    assert browser.get(f"/encounters/{kept.id}").status_code == 404
    sent = {"id": str(uuid7()), "names": "Tom", "one": f"saw {ana.id}"}
    for address in (f"/encounters/{kept.id}", "/encounters", f"/attempts/{attempt}/encounter"):
        assert browser.post(address, sent).status_code == 404, address
    browser.post(f"/encounters/{kept.id}/removal")
    assert encounters.find(mara, kept.id) == kept
    assert rows.roster(cleo) == {}
    assert str(ana.id) not in browser.get(f"/encounters/new?person={ana.id}").text


@pytest.mark.parametrize("address", ["/encounters/new", "/encounters/{}"])
def test_no_page_asks_more_of_the_database_for_more_people(browser, mara, now, queries, address):
    kept = met(mara, now, *many(mara, now, 10))
    with queries:
        browser.get(address.format(kept.id))
    few = len(queries)
    many(mara, now, 190)
    with queries:
        assert browser.get(address.format(kept.id)).status_code == 200
    assert len(queries) == few <= 6


def test_what_is_usual_is_said_from_the_second_time_on(browser, mara, now):
    ana = known(mara, now, "Ana")
    met(mara, now, ana, ago=0)
    assert "the way you usually are" not in browser.get(f"/people/{ana.id}").text
    met(mara, now, ana, ago=5)
    assert "the way you usually are" in browser.get(f"/people/{ana.id}").text
