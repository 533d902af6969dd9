"""When to look for help, and for whom small steps have to wait: their own situation first, each with its own doors."""

import re
from html import unescape

import pytest
from uuid6 import uuid7

from nearer import clock
from nearer.actions import needs, planner
from nearer.content import support as content
from nearer.domain.needs import CAUTIONS
from nearer.domain.planner import Plan, PlanState
from nearer.words import ladder as ladder_words
from tests.web.people import settled


def text_of(browser, address="/support"):
    answer = browser.get(address)
    assert answer.status_code == 200
    return unescape(answer.text)


def test_signs_kinds_of_help_and_safety_are_on_one_page(client, mara):
    page = text_of(client(settled(mara)))
    for heading in ("Now", "In the next days", "When you are ready"):
        assert f">{heading}</h3>" in page
    assert page.index(">Now</h3>") < page.index(">In the next days</h3>")
    for card in ("Some kinds of therapy, in plain words", "What a first session is like"):
        assert card in page
    assert all(line in page for line in ladder_words.safety())
    assert "Send nothing, tell somebody you trust" in page
    assert "(article 002)" in page
    assert "No clinician has reviewed this page yet." in page
    assert "Because of what you told us" not in page


@pytest.mark.parametrize("caution", sorted(CAUTIONS))
def test_what_somebody_named_comes_first_and_open(client, mara, caution):
    needs.answer(settled(mara), "barriers", [caution])
    page = text_of(client(mara))
    theirs = [one for one in content.situations() if caution in one.barriers]
    first = page[page.index("Because of what you told us") : page.index("When to look for somebody trained</h2>")]
    opened = re.findall(r"<details open>\s*<summary>([^<]+)<", first)
    assert opened == [one.title for one in theirs]
    assert page.count(theirs[0].title) == 1


def test_every_door_leads_somewhere(client, mara):
    browser = client(settled(mara))
    doors = set(re.findall(r'<li><a href="([^"]+)">', text_of(browser)))
    assert {"/help", "/care-plan", "/professionals", "/people", "/me#rest", "/questions/never", "/steps/new"} <= doors
    for door in doors - {"/help"}:
        assert browser.get(door.partition("#")[0]).status_code == 200, door
    assert 'id="rest"' in browser.get("/me").text


def test_today_leads_there_when_people_come_first_and_back_to_open_questions(client, mara):
    browser = client(mara)
    browser.post("/questions/missing", {"skip": "1"})
    browser.post("/questions/barriers", {"value": ["trauma"]})
    assert "Go on with the questions" in text_of(browser)
    needs.settle(mara)
    assert 'href="/support"' in browser.get("/").text
    assert "Go on with the questions" not in text_of(browser)


def test_me_has_a_section_for_it(client, mara):
    page = client(settled(mara)).get("/me").text
    section = page[page.index('aria-labelledby="help"') :]
    for address in ("/care-plan", "/professionals", "/support", "/family"):
        assert f'href="{address}"' in section[: section.index("</section>")]


@pytest.mark.parametrize(("step", "new"), [("first-message-group", True), ("ask-shop-question", False)])
def test_meeting_safely_stands_where_somebody_new_is_met_and_nowhere_else(client, mara, step, new):
    """On the step, on the form for a plan, and on what stands in the week; at most five lines."""
    browser, today = client(settled(mara)), clock.local().date()
    planner.commit(mara, today, Plan(uuid7(), step, PlanState.OPEN, today, day=today, where="by the mill"))
    week = browser.get("/week", follow=True).text
    item = re.search(r'href="(/week/[^"]+/items/[^"?#]+)', week)[1]
    for address in (f"/steps/{step}", f"/steps/{step}/plan", item):
        page = text_of(browser, address)
        assert ("When you meet someone new" in page) is new, address
        assert all((line in page) is new for line in ladder_words.safety())
    assert len(ladder_words.safety()) <= 5
