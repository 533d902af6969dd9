"""Private addresses and files of one plan, as a browser and a calendar program meet them."""

from datetime import timedelta

import pytest
from uuid6 import uuid7

from nearer import clock
from nearer.actions import planner
from nearer.domain.planner import Plan, PlanState
from nearer.storage import feeds as feed_rows
from nearer.storage.sealing import Owner
from tests.web.people import STEP, settled


def planned(owner: Owner, **more) -> Plan:
    """Return a plan of theirs for tomorrow evening."""
    today = clock.local().date()
    told = {"day": today + timedelta(days=1), "time": "18:30", "where": "the corner shop"} | more
    plan = Plan(uuid7(), STEP, PlanState.OPEN, today, **told)
    planner.commit(owner, today, plan)
    return plan


def test_a_private_address_is_read_without_a_session_and_says_nothing(client, mara):
    browser, program = client(settled(mara)), client()
    plan = planned(mara)
    assert browser.post("/feeds", {"id": str(uuid7()), "shows": "neutral"}).status_code == 303
    (feed,) = feed_rows.feeds(mara)
    assert f"/feed/{feed.token}.ics" in browser.get("/feeds").text
    answer = program.get(f"/feed/{feed.token}.ics")
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    assert answer.headers["Cache-Control"] == "private, no-cache"
    assert answer.text.count("SUMMARY:Time for me\r\n") == 1
    assert str(plan.id) in answer.text
    assert "shop" not in answer.text
    assert not answer.cookies
    assert program.head(f"/feed/{feed.token}.ics").status_code == 200


def test_a_private_address_with_details_says_so_on_its_page(client, mara):
    browser = client(settled(mara))
    planned(mara)
    browser.post("/feeds", {"id": str(uuid7()), "shows": "details"})
    (feed,) = feed_rows.feeds(mara)
    assert "Shows what you planned" in browser.get("/feeds").text
    assert "LOCATION:the corner shop" in client().get(f"/feed/{feed.token}.ics").text


def test_an_ended_address_answers_nobody_from_the_next_request_on(client, mara, cleo):
    browser, program = client(settled(mara)), client()
    browser.post("/feeds", {"id": str(uuid7())})
    (feed,) = feed_rows.feeds(mara)
    address = f"/feed/{feed.token}.ics"
    client(settled(cleo)).post(f"/feeds/{feed.id}/end")
    assert program.get(address).status_code == 200
    browser.post(f"/feeds/{feed.id}/end")
    answer = program.get(address)
    assert (answer.status_code, answer.headers["Cache-Control"]) == (404, "private, no-cache")


@pytest.mark.parametrize("token", ["x", "A" * 43, "%00", "ä", "x" * 3000])
def test_an_address_nobody_made_is_not_there(client, token):
    assert client().get(f"/feed/{token}.ics").status_code == 404


def test_an_address_opens_nothing_else(client, mara):
    browser = client(settled(mara))
    browser.post("/feeds", {"id": str(uuid7())})
    (feed,) = feed_rows.feeds(mara)
    for address in ("/", "/feeds", f"/open/{feed.token}", f"/plans/{planned(mara).id}.ics"):
        assert client().get(address).status_code in (403, 404)


def test_one_plan_goes_along_as_a_file(client, mara):
    browser, plan = client(settled(mara)), planned(mara)
    assert f'action="/plans/{plan.id}.ics"' in browser.get("/feeds").text
    answer = browser.get(f"/plans/{plan.id}.ics")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="time-for-me.ics"'
    assert "TRIGGER:-PT1H" in answer.text
    assert "SUMMARY:Time for me" in answer.text
    told = browser.get(f"/plans/{plan.id}.ics?alarm=&shows=details").text
    assert ("VALARM" in told, "LOCATION:the corner shop" in told) == (False, True)
    assert browser.get(f"/plans/{plan.id}.ics?alarm=1e9").status_code == 200
    assert browser.get(f"/plans/{planned(mara, day=None).id}.ics").status_code == 422
