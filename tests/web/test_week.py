"""The week as a browser meets it: looked at without writing, changed by one tap, kept to oneself."""

import re
from datetime import timedelta

import pytest
from uuid6 import uuid7

from nearer import clock
from nearer.actions import week, week_shown
from nearer.domain.people import Circle
from nearer.domain.week import SLOTS, Kind, State, day_of, monday
from nearer.storage import people as people_rows
from nearer.storage import planner as plan_rows
from nearer.storage import week as rows
from tests.actions import weeks
from tests.web.people import settled

TAPS = ("place", "kept", "kept/end", "fell-through", "fell-through/end", "done", "removal")


def now():
    return clock.local()


def this():
    return monday(now().date())


def next_week():
    return this() + week.WEEK


@pytest.fixture
def planned(mara):
    """Mara's next week, so that no test depends on which day it is run."""
    week.propose(weeks.mara_lives(mara), now(), next_week())
    return mara


def seen(owner):
    return week_shown.show(owner, now(), next_week()).week


def one(owner, kind):
    return next(item for item in seen(owner).items if item.kind is kind)


@pytest.mark.parametrize("address", ["/week", "/week/{first}", "/week/{first}/look-back"])
def test_pages_open_for_somebody_let_in_and_nobody_else(client, mara, address):
    address = address.format(first=this())
    assert client().get(address).status_code == 403
    answer = client(settled(mara)).get(address)
    assert answer.status_code == 200
    assert 'href="/help"' in answer.text


def test_looking_writes_nothing(client, mara):
    weeks.mara_lives(mara)
    browser = client(mara)
    for address in ("/week", f"/week/{next_week()}", f"/week/{this()}?day=3", f"/week/{this()}/look-back"):
        assert browser.get(address).status_code == 200
    assert rows.week(mara, this()) is None
    assert browser.get(f"/week/{this()}/proposal").status_code == 200, "shown, and nothing planned"
    assert rows.week(mara, this()) is None


def test_a_week_is_proposed_by_a_button_and_shows_what_when_why_and_rest(client, mara):
    weeks.mara_lives(mara)
    browser = client(mara)
    assert "Propose my week" in browser.get(f"/week/{next_week()}").text
    answer = browser.post(f"/week/{next_week()}/proposal")
    assert (answer.status_code, answer.headers["Location"]) == (303, f"/week/{next_week()}")
    page = browser.get(f"/week/{next_week()}").text
    for item in seen(mara).items:
        assert str(item.id) in page
    for words in ("The choir", "19:00", "Say hello to Ana", "They meet this week", ">Rest<", "Too much", "Too little"):
        assert words in page
    assert "What I left out, and why" in page


def test_every_step_in_the_week_leads_to_its_gate(client, planned):
    step = one(planned, Kind.STEP)
    page = client(planned).get(f"/week/{next_week()}/items/{step.id}").text
    assert f'href="/steps/{step.ref}"' in page
    assert f"/steps/{step.ref}/plan" not in page
    assert plan_rows.open_plans(planned) == []


def test_one_thing_carries_where_who_why_a_reward_and_what_takes_less(client, planned):
    meeting = one(planned, Kind.GROUP)
    page = client(planned).get(f"/week/{next_week()}/items/{meeting.id}").text
    for words in ("Mill Street", "Thursday evening, 19:00", "Why this:", "Afterwards", "If it falls through"):
        assert words in page


def test_too_much_and_too_little(client, planned):
    browser, before = client(planned), len(seen(planned).items)
    assert browser.post(f"/week/{next_week()}/size", {"size": "less"}).status_code == 303
    assert len(seen(planned).items) < before
    browser.post(f"/week/{next_week()}/size", {"size": "more"})
    assert len(seen(planned).items) >= before


def test_a_button_that_can_do_no_more_says_so(client, planned):
    browser = client(planned)
    for size, said in (("more", "Nothing more fits"), ("less", "nothing left that I could take out")):
        for _press in range(20):
            answer = browser.post(f"/week/{next_week()}/size", {"size": size, "day": "2"}, follow=True)
        assert said in answer.text
        assert said not in browser.get(f"/week/{next_week()}").text


def test_moving_needs_no_script_and_goes_to_where_it_stands(client, planned):
    browser, hello = client(planned), one(planned, Kind.REACH_OUT)
    page = browser.get(f"/week/{next_week()}").text
    assert f'action="/week/{next_week()}/items/{hello.id}/place"' in page
    slot = next(slot for slot in range(SLOTS) if slot not in {item.slot for item in seen(planned).items})
    answer = browser.post(f"/week/{next_week()}/items/{hello.id}/place", {"slot": str(slot)})
    assert answer.headers["Location"] == f"/week/{next_week()}?day={day_of(slot)}"
    assert (one(planned, Kind.REACH_OUT).slot, one(planned, Kind.REACH_OUT).kept) == (slot, True)
    for wrong in ("21", "-1", "soon", ""):
        answer = browser.post(f"/week/{next_week()}/items/{hello.id}/place", {"slot": wrong})
        assert answer.status_code == 422
        assert "whole number" in answer.text


def test_what_falls_through_is_swapped_by_one_tap(client, planned):
    browser, meeting = client(planned), one(planned, Kind.GROUP)
    form = {"id": str(uuid7()), "day": "3"}
    answers = [browser.post(f"/week/{next_week()}/items/{meeting.id}/fell-through", form) for _ in range(2)]
    assert {answer.status_code for answer in answers} == {303}
    page = browser.get(answers[0].headers["Location"]).text
    assert "“The choir” fell through. That happens." in page
    assert "Listen to a record" in page or "Stay in and rest" in page or one(planned, Kind.GROUP).fallback[:4] == "step"
    browser.post(f"/week/{next_week()}/items/{meeting.id}/fell-through/end", form)
    assert not one(planned, Kind.GROUP).swapped


def test_done_is_one_tap_and_twice_is_once(client, planned):
    browser, hello, form = client(planned), one(planned, Kind.REACH_OUT), {"id": str(uuid7()), "touch": "called"}
    for _ in range(2):
        assert browser.post(f"/week/{next_week()}/items/{hello.id}/done", form).status_code == 303
    assert one(planned, Kind.REACH_OUT).state is State.DONE
    assert "It came about" in browser.get(f"/week/{next_week()}/items/{hello.id}").text
    assert len(people_rows.encounters(planned)) == 1


def test_what_each_day_will_hold_is_asked_for_and_kept(client, planned):
    browser = client(planned)
    said = {f"energy{day}": "0" for day in range(7)} | {"energy2": "-1", "energy4": "1"}
    assert browser.post(f"/week/{next_week()}/energies", said).status_code == 303
    assert seen(planned).energies == (0, 0, -1, 0, 1, 0, 0)
    assert 2 not in {day_of(item.slot) for item in seen(planned).items}
    page = browser.get(f"/week/{next_week()}").text
    assert '<option value="-1" selected>' in page
    assert browser.post(f"/week/{next_week()}/energies", {"energy0": "7"}).status_code == 422


def test_a_part_is_kept_free(client, planned):
    browser, slot = client(planned), seen(planned).rests[0].slot
    browser.post(f"/week/{next_week()}/rests", {"slot": str(slot), "kept": "1"})
    assert [rest.slot for rest in seen(planned).rests if rest.kept] == [slot]
    taken = str(seen(planned).items[0].slot)
    assert browser.post(f"/week/{next_week()}/rests", {"slot": taken, "kept": "1"}).status_code == 422


def test_ones_own_words_are_kept_and_nothing_typed_is_lost(client, planned):
    browser, meeting = client(planned), one(planned, Kind.GROUP)
    address = f"/week/{next_week()}/items/{meeting.id}"
    assert browser.post(address, {"reward": "Cake at the station", "who": "Ana"}).status_code == 303
    assert "Cake at the station" in browser.get(address).text
    answer = browser.post(address, {"reward": "y" * 300, "who": "Tom with the hat"})
    assert answer.status_code == 422
    assert "Tom with the hat" in answer.text


def test_a_week_is_looked_back_on(client, planned):
    browser, (first, second, *_rest) = client(planned), seen(planned).items
    page = browser.get(f"/week/{next_week()}/look-back").text
    assert page.count("it did not come to it") == len(seen(planned).items)
    said = {f"item-{first.id}": "easy", f"item-{second.id}": "no", "id": str(uuid7()), "note": "fewer evenings"}
    assert browser.post(f"/week/{next_week()}/look-back", said).status_code == 303
    page = browser.get(f"/week/{next_week()}").text
    assert "1 thing came about. It counts." in page
    assert "Next week is lighter." in page
    assert "fewer evenings" in browser.get(f"/week/{next_week()}/look-back").text
    assert browser.post(f"/week/{next_week()}/look-back", said | {f"item-{first.id}": "badly"}).status_code == 422


def test_cleo_meets_nothing_of_maras(client, planned, cleo):
    before, browser, form = seen(planned), client(settled(cleo)), {"id": str(uuid7()), "slot": "4", "reward": "mine"}
    for item in before.items:
        address = f"/week/{next_week()}/items/{item.id}"
        assert browser.get(address).status_code == 404
        assert browser.post(address, form).status_code == 404
        for tap in TAPS:
            assert browser.post(f"{address}/{tap}", form).status_code == 404
    assert seen(planned) == before
    assert "The choir" not in browser.get(f"/week/{next_week()}").text


@pytest.mark.parametrize("first", ["soon", "2026-13-01", "1999-01-04", "9999-12-31", "0001-01-01", "2026"])
def test_a_week_that_is_none_is_not_there(client, mara, first):
    assert client(settled(mara)).get(f"/week/{first}").status_code == 404
    assert client(mara).post(f"/week/{first}/proposal").status_code == 404


def test_any_day_leads_to_its_week(client, mara):
    weeks.mara_lives(mara)
    answer = client(mara).get(f"/week/{next_week() + timedelta(days=4)}")
    assert f'action="/week/{next_week()}/proposal"' in answer.text


def test_who_rests_is_not_asked_to_plan(client, mara):
    browser = client(settled(mara))
    browser.post("/pause")
    page = browser.get("/week").text
    assert "You are resting" in page
    assert "Propose my week" not in page
    answer = browser.post(f"/week/{this()}/proposal")
    assert answer.status_code == 422
    assert "nothing needs a plan" in answer.text


def test_a_week_that_is_over_can_be_looked_at_only(client, mara):
    weeks.mara_lives(mara)
    before = this() - week.WEEK
    page = client(mara).get(f"/week/{before}").text
    assert "Nothing was planned here. That is fine." in page
    assert "Propose my week" not in page
    assert client(mara).post(f"/week/{before}/proposal").status_code == 422


def test_the_page_costs_the_same_for_ten_and_two_hundred(client, planned, queries):
    browser = client(planned)
    with queries:
        browser.get(f"/week/{next_week()}")
    few = len(queries)
    for number in range(200):
        weeks.tried(planned, "ask-shop-question", number + 10) if number % 20 == 0 else None
    people_rows.save(planned, [weeks.person(planned, f"P{number}", 400) for number in range(200)])
    with queries:
        browser.get(f"/week/{next_week()}")
    assert len(queries) == few
    assert few <= 16
    assert Circle.CLOSE in {entry.circle for entry in people_rows.roster(planned).values()}


def test_unchanged_it_answers_from_one_read(client, planned, queries):
    browser = client(planned)
    tag = browser.get(f"/week/{next_week()}").headers["ETag"]
    with queries:
        answer = browser.get(f"/week/{next_week()}", headers={"If-None-Match": tag})
    assert answer.status_code == 304
    assert len(queries) == 1


def test_script_and_style_are_of_this_page_alone(client, planned):
    browser = client(planned)
    page = browser.get(f"/week/{next_week()}").text
    assert re.search(r'<script type="module" src="/static/week\.\w+\.js">', page)
    assert "week." not in "".join(re.findall(r"<(?:script|link)[^>]*>", browser.get("/ladder").text))
