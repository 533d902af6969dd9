"""Mara's care plan: a part at a time, each of which can be skipped; read on a hard day, and nobody else's."""

import re

import pytest
from uuid6 import uuid7

from nearer import clock
from nearer.actions import care_plan as actions
from nearer.actions import people
from nearer.domain.care_plan import Part
from nearer.storage import models
from tests.web.people import settled


def somebody(owner, name="Ana", **known):
    """Return somebody in the circles."""
    return people.add(owner, clock.local().date(), uuid7(), people.Answers(name=name, circle="close", **known))


def test_from_nothing_to_a_number_to_tap(client, mara):
    browser = client(settled(mara))
    assert "Begin" in browser.get("/care-plan").text
    answer = browser.post("/care-plan/signs", {"text": "I lie awake at four.", "then": "next"})
    assert answer.headers["Location"] == "/care-plan/helps"
    assert browser.post("/care-plan/numbers", {"text": "Night line 116 123"}).headers["Location"] == "/care-plan"
    page = browser.get("/care-plan").text
    assert "I lie awake at four." in page
    assert 'href="tel:116123"' in page
    assert "Begin" not in page


@pytest.mark.parametrize("part", Part)
def test_every_part_opens_and_can_be_skipped(client, mara, part):
    page = client(settled(mara)).get(f"/care-plan/{part}").text
    assert 'name="text"' in page
    assert part is Part.OWN or "Skip this" in page
    assert actions.plan(mara).empty


def test_parts_stand_in_the_order_one_goes_through_them(client, mara):
    browser = client(settled(mara))
    for part in reversed(Part):
        browser.post(f"/care-plan/{part}", {"text": f"wrote {part}"})
    assert re.findall(r"wrote ([a-z]+)", browser.get("/care-plan").text) == list(Part)


def test_somebody_of_the_circles_comes_with_their_number(client, mara):
    browser, person = client(settled(mara)), somebody(mara, phone="07700 900123")
    assert f'value="{person.id}"' in browser.get("/care-plan/people").text
    browser.post("/care-plan/people", {"chosen": [str(person.id)], "text": "Mr Okafor, third floor"})
    page = browser.get("/care-plan").text
    assert f'href="/people/{person.id}"' in page
    assert 'href="tel:07700900123"' in page
    assert "Mr Okafor, third floor" in page
    people.remove(mara, clock.local().date(), person.id)
    assert "Ana" not in browser.get("/care-plan").text


def test_what_is_emptied_is_gone_and_the_rest_stays(client, mara):
    browser = client(settled(mara))
    browser.post("/care-plan/helps", {"text": "A hot shower."})
    browser.post("/care-plan/own", {"text": "It has passed before."})
    browser.post("/care-plan/helps", {"text": " "})
    page = browser.get("/care-plan").text
    assert "A hot shower." not in page
    assert "It has passed before." in page
    browser.post("/care-plan/removal")
    assert "Begin" in browser.get("/care-plan").text
    assert not models.CarePlan.objects.filter(owner_id=mara.id).exists()


def test_too_much_is_refused_and_not_lost(client, mara):
    answer = client(settled(mara)).post("/care-plan/own", {"text": "word " * 600})
    assert answer.status_code == 422
    assert answer.text.count("word ") >= 600
    assert client(mara).get("/care-plan/dreams").status_code == 404


def test_cleo_and_a_made_up_person_are_not_taken_in(client, mara, cleo):
    theirs = somebody(settled(cleo), name="Otto", phone="0170 1")
    browser = client(settled(mara))
    browser.post("/care-plan/people", {"chosen": [str(theirs.id), "nobody"], "text": "x"})
    assert actions.plan(mara).chosen == ()
    browser.post("/care-plan/own", {"text": "Only mine."})
    assert "Only mine." not in client(cleo).get("/care-plan").text


def test_one_tap_from_hard_moments_and_from_help(client, mara):
    browser = client(settled(mara))
    for page in ("/after/care", "/after/calm"):
        assert 'href="/care-plan"' in browser.get(page).text
    from nearer.web.help import render

    assert 'href="/care-plan"' in render("en")
    locked = client().get("/care-plan")
    assert locked.status_code == 403
    assert 'href="/help"' in locked.text


def test_the_cost_does_not_grow_with_the_people(client, mara, queries):
    browser, counts = client(settled(mara)), []
    for times in (10, 190):
        for _ in range(times):
            person = somebody(mara, name=f"Ana {uuid7().hex}")
        browser.post("/care-plan/people", {"chosen": [str(person.id)], "text": "x"})
        for page in ("/care-plan", "/care-plan/people"):
            with queries:
                browser.get(page)
            counts.append(len(queries))
    assert counts[:2] == counts[2:]
    assert max(counts) <= 5
