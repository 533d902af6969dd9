"""Five small things in five days, as two browsers on one instance meet it."""

import re
import xml.etree.ElementTree as ET

from uuid6 import uuid7

from nearer import clock
from nearer.actions import challenge
from tests.web.people import settled


def begun(client, owner):
    browser = client(settled(owner))
    assert browser.post("/challenge/new", {"id": str(uuid7()), "warm_up": "Ruth first"}).status_code == 303
    return browser


def code(browser):
    return re.search(r'class="code">([^<]+)<', browser.get("/challenge").text)[1]


def test_it_begins_with_warming_up(client, mara):
    text = client(settled(mara)).get("/challenge").text
    assert text.index("Warm up first") < text.index("Begin")
    assert text.count("<dt>") == 5


def test_days_are_noted_and_looked_back_on_and_there_is_a_picture_with_nothing_in_it(client, mara):
    browser, today = begun(client, mara), clock.local().date()
    answer = browser.post("/challenge/days", {"action": "help", "day": today.isoformat(), "note": "carried tins"})
    assert answer.status_code == 303
    text = browser.get("/challenge").text
    assert "1 of five is done." in text
    assert "carried tins" in text
    assert browser.post("/challenge/reflection", {"reflection": "lighter than thought"}).status_code == 303
    assert "lighter than thought" in browser.get("/challenge").text
    picture = browser.get("/challenge/picture.svg")
    assert picture.headers["Content-Type"].startswith("image/svg+xml")
    ET.fromstring(picture.content)
    for word in ("tins", "lighter", "Mara", str(today)):
        assert word not in picture.text


def test_two_on_a_day_is_refused_and_nothing_typed_is_lost(client, mara):
    browser = begun(client, mara)
    browser.post("/challenge/days", {"action": "help"})
    answer = browser.post("/challenge/days", {"action": "thank", "note": "the long note"})
    assert answer.status_code == 422
    assert "One thing a day is the idea" in answer.text
    assert "the long note" in answer.text


def test_somebody_who_was_given_the_code_joins_and_sees_names_and_days_only(client, mara, cleo):
    mine, hers = begun(client, mara), client(settled(cleo))
    assert mine.post("/challenge/others", {"name": "Wren", "tells": "1"}).status_code == 303
    mine.post("/challenge/days", {"action": "help", "note": "secret note"})
    sent = {"id": str(uuid7()), "code": code(mine), "name": "Finch", "tells": "0"}
    assert hers.post("/challenge/join", sent).status_code == 303
    seen = hers.get("/challenge").text
    assert "Wren, 1 day done" in seen
    assert "secret note" not in seen
    assert "Finch" in mine.get("/challenge").text
    hers.post("/challenge/others", {"leave": "1"})
    assert "Finch" not in mine.get("/challenge").text
    assert "Wren" not in hers.get("/challenge").text


def test_a_wrong_code_says_so_beside_the_field_and_keeps_what_was_typed(client, cleo):
    answer = client(settled(cleo)).post("/challenge/join", {"id": str(uuid7()), "code": "AAAA", "name": "Finch"})
    assert answer.status_code == 422
    assert 'id="f-code-error"' in answer.text
    assert 'value="Finch"' in answer.text


def test_without_a_round_there_is_nothing_to_note_and_nothing_breaks(client, cleo):
    browser = client(settled(cleo))
    for address in ("days", "reflection", "others", "end"):
        assert browser.post(f"/challenge/{address}", {"action": "help", "name": "x"}).status_code == 404


def test_the_page_is_read_in_as_many_queries_for_two_as_for_twelve(client, mara, cleo, queries):
    from tests.conftest import _somebody

    browser, counted = begun(client, mara), []
    browser.post("/challenge/others", {"name": "Wren"})
    given = code(browser)
    for number in range(11):
        challenge.join(_somebody(), clock.local().date(), uuid7(), challenge.Joining(given, f"n{number}", False))
        if number in (0, 10):
            with queries:
                text = browser.get("/challenge").text
            counted.append(len(queries))
    assert counted[0] == counted[1]
    assert text.count("<li>n") == 11
