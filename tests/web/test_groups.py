"""Groups and volunteering as a browser meets them."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from uuid6 import uuid7

from nearer import clock
from nearer.actions import groups, joining, ladder, needs
from nearer.domain.groups import GroupState, Part
from nearer.domain.ladder import Attempt, Felt
from nearer.domain.people import Circle, Entry, Person, Rhythm
from nearer.storage import groups as rows
from nearer.storage import people as people_rows
from nearer.words import groups as words
from tests.web.people import settled

CLIMBING = groups.Answers(name="Climbing hall", where="Mill Street", hope="only mine")


def kept(owner, **more):
    return groups.add(owner, uuid7(), replace(CLIMBING, **more))


def friend(owner, name="Ana", **more):
    person = Person(Entry(uuid7(), name, Circle.CLOSE, Rhythm(30.0), clock.local().date(), **more))
    people_rows.save(owner, [person])
    return person


def went(owner, group, times=1):
    for _ in range(times):
        groups.visited(owner, clock.local().date(), uuid7(), group.id, groups.Came())


@pytest.mark.parametrize("address", ["/groups", "/groups/new", "/groups?state=might", "/volunteering"])
def test_pages_open_for_somebody_let_in_and_nobody_else(client, mara, address):
    assert client().get(address).status_code == 403
    answer = client(settled(mara)).get(address)
    assert answer.status_code == 200
    assert 'href="/help"' in answer.text


def test_cleo_meets_nothing_of_maras(client, mara, cleo):
    group = kept(settled(mara))
    visit = groups.visited(mara, clock.local().date(), uuid7(), group.id, groups.Came())
    before = groups.find(mara, group.id)
    browser = client(settled(cleo))
    for rest in ("", "/edit", "/visits"):
        assert browser.get(f"/groups/{group.id}{rest}").status_code == 404
    sent = {"id": str(uuid7()), "name": "Mine now", "part": "first"}
    actions = ("/edit", "/visits", "/steps", "/left-out", "/rest", "/rest/end", "/removal")
    for rest in (*actions, f"/visits/{visit.id}/removal"):
        assert browser.post(f"/groups/{group.id}{rest}", sent).status_code == 404
    assert groups.find(mara, group.id) == before
    assert rows.visits(mara, group.id) == [visit]
    assert "Climbing" not in browser.get("/groups").text


def test_a_group_is_written_down_and_shown(client, mara):
    browser = client(settled(mara))
    sent = {"id": str(uuid7()), "name": "The choir", "kind": "class", "state": "belong", "every": "week"}
    sent |= {"weekday": str(clock.local().weekday()), "time": "18:30", "others": "Ida"}
    answers = [browser.post("/groups/new", sent) for _ in range(2)]
    assert {answer.status_code for answer in answers} == {303}
    (group,) = rows.groups(mara)
    page = browser.get(f"/groups/{group.id}").text
    assert "today, 18:30" in page
    assert "Ida" in page
    assert "The choir" in browser.get("/groups").text


def test_what_was_typed_is_kept_when_something_is_missing(client, mara):
    browser = client(settled(mara))
    answer = browser.post("/groups/new", {"id": str(uuid7()), "name": " ", "hope": "kept words", "kind": "garden"})
    assert answer.status_code == 422
    assert "Give it a name" in answer.text
    assert "kept words" in answer.text
    assert re.search(r'value="garden" checked', answer.text)
    assert rows.groups(mara) == []


def test_planning_the_first_visit_goes_to_the_gate(client, mara):
    group = kept(settled(mara))
    browser = client(mara)
    assert "Plan the first visit" in browser.get(f"/groups/{group.id}").text
    answer = browser.post(f"/groups/{group.id}/steps", {"part": "first"})
    assert answer.headers["Location"] == f"/steps/own-{group.id}-first"
    gate = browser.get(answer.headers["Location"]).text
    assert "Go to “Climbing hall” for the first time." in gate
    assert "Before you decide" in gate
    assert "Smaller: Write to “Climbing hall”" in gate
    page = browser.get(f"/groups/{group.id}").text
    assert "Your step" in page
    assert "I was there" in page


def test_a_group_written_down_as_planned_still_gets_its_step(client, mara):
    group = kept(settled(mara), state="planned")
    assert "Put it on your ladder" in client(mara).get(f"/groups/{group.id}").text


def test_being_there_is_one_tap(client, mara):
    group, browser, form = kept(settled(mara)), client(mara), {"id": str(uuid7())}
    for _ in range(2):
        assert browser.post(f"/groups/{group.id}/visits", form).status_code == 303
    page = browser.get(f"/groups/{group.id}").text
    assert "First visit: today" in page
    assert groups.find(mara, group.id).visits == 1


def test_the_third_visit_is_called_the_third(client, mara):
    group = kept(settled(mara))
    went(mara, group, 3)
    page = client(mara).get(f"/groups/{group.id}/visits").text
    assert page.index("Third visit") < page.index("Second visit") < page.index("First visit")


def test_who_was_there_can_be_ticked_or_written(client, mara):
    ana = friend(settled(mara))
    friend(mara, "Gone", away=True)
    group = kept(mara, state="belong")
    browser = client(mara)
    page = browser.get(f"/groups/{group.id}").text
    assert "Gone" not in page
    sent = {"id": str(uuid7()), "people": [str(ana.id)], "others": "Ida", "felt": "5", "note": "Chalk everywhere"}
    browser.post(f"/groups/{group.id}/visits", sent)
    page = browser.get(f"/groups/{group.id}").text
    assert "Ana, Ida" in page
    assert "Chalk everywhere" in page
    assert f'href="/people/{ana.id}"' in page
    assert [met.group for met in people_rows.encounters(mara, ana.id)] == [group.id]


def test_a_visit_that_cannot_be_kept_is_shown_again(client, mara):
    group = kept(settled(mara), state="belong")
    sent = {"id": str(uuid7()), "day": "2999-01-01", "note": "kept words"}
    answer = client(mara).post(f"/groups/{group.id}/visits", sent)
    assert answer.status_code == 422
    assert "today or a day before" in answer.text
    assert "kept words" in answer.text


def test_a_visit_is_taken_back(client, mara):
    group = kept(settled(mara))
    went(mara, group)
    visit = rows.visits(mara, group.id)[0]
    client(mara).post(f"/groups/{group.id}/visits/{visit.id}/removal")
    assert groups.find(mara, group.id).visits == 0


def test_the_next_small_step_is_offered_and_can_be_left_out(client, mara):
    group = kept(settled(mara), state="belong")
    browser, today = client(mara), clock.local().date()
    assert "when the next one is" in browser.get(f"/groups/{group.id}").text
    step = joining.set_out(mara, group.id, Part.ASK, words.part)
    ladder.attempt(mara, today, uuid7(), Attempt(step, today, Felt.EASY))
    assert "five minutes early" in browser.get(f"/groups/{group.id}").text
    browser.post(f"/groups/{group.id}/left-out", {"part": "early"})
    assert "put things away" in browser.get(f"/groups/{group.id}").text


def test_rule_9_the_small_ones_come_first_and_help_is_named(client, mara):
    needs.answer(mara, "barriers", ["trauma"])
    might, goes = kept(settled(mara)), kept(mara, name="Choir", state="belong")
    browser, today = client(mara), clock.local().date()
    page = browser.get(f"/groups/{might.id}").text
    assert "heavy to carry alone" in page
    assert page.index("Write to them first") < page.index("Plan the first visit")
    for part in (Part.ASK, Part.EARLY):
        step = joining.set_out(mara, goes.id, part, words.part)
        ladder.attempt(mara, today, uuid7(), Attempt(step, today, Felt.EASY))
    assert "towards being a regular" not in browser.get(f"/groups/{goes.id}").text


def test_a_group_rests_comes_back_and_goes(client, mara):
    group, browser = kept(settled(mara), state="belong"), client(mara)
    browser.post(f"/groups/{group.id}/rest")
    assert "Write a line to somebody there" in browser.get(f"/groups/{group.id}").text
    browser.post(f"/groups/{group.id}/rest/end")
    assert groups.find(mara, group.id).state is GroupState.BELONG
    assert browser.post(f"/groups/{group.id}/removal").headers["Location"] == "/groups"
    assert browser.get(f"/groups/{group.id}").status_code == 404


@pytest.mark.parametrize("rest", ["/steps", "/left-out"])
def test_a_part_that_does_not_exist_is_refused(client, mara, rest):
    group = kept(settled(mara))
    assert client(mara).post(f"/groups/{group.id}{rest}", {"part": "dance"}).status_code == 422


def test_groups_of_one_state_unfold(client, mara):
    for number in range(15):
        kept(settled(mara), name=f"Group {number}")
    browser = client(mara)
    assert "Show more of these" in browser.get("/groups").text
    page = browser.get("/groups?state=might").text
    assert page.count("/groups/") >= 15
    assert browser.get("/groups?state=dragons").status_code == 422


def test_an_unchanged_list_has_no_body(client, mara):
    kept(settled(mara))
    browser = client(mara)
    tag = browser.get("/groups").headers["ETag"]
    assert browser.get("/groups", headers={"If-None-Match": tag}).status_code == 304


@pytest.mark.parametrize("page", ["/groups", "/groups/{}", "/groups/{}/visits", "/groups/{}/edit", "/volunteering"])
def test_no_page_asks_more_of_the_database_for_more_data(client, mara, queries, page):
    group, browser = kept(settled(mara), state="belong"), client(mara)
    address = page.format(group.id)

    def more(times):
        for number in range(times):
            kept(mara, name=f"Group {number}", state=list(GroupState)[number % 4])
            went(mara, group)
            friend(mara, f"Friend {number}")

    more(10)
    with queries:
        few_text = browser.get(address).text
    few = len(queries)
    more(190)
    with queries:
        many_text = browser.get(address).text
    assert len(queries) == few <= 9
    assert len(many_text) < 4 * len(few_text)


def test_volunteering_by_cause_energy_and_place(client, mara):
    browser = client(settled(mara))
    page = browser.get("/volunteering?energy=1&place=home&cause=food&cause=garden").text
    assert "Write the labels" in page
    assert "Raise a tray of seedlings" in page
    assert "Sort tins" not in page
    assert "Sort tins" in browser.get("/volunteering?energy=3&place=out&cause=food").text
    assert "Nothing here suits that" in browser.get("/volunteering?energy=1&place=out").text
    assert browser.get("/volunteering?energy=lots&place=moon&cause=dragons").status_code == 200


def test_what_might_be_something_becomes_a_group_once(client, mara):
    browser = client(settled(mara))
    page = browser.get("/volunteering?energy=1&cause=garden").text
    does = re.search(r'name="does" value="([^"]+)"', page)[1]
    sent = {"id": str(uuid7()), "cause": "garden", "does": does}
    addresses = {browser.post("/volunteering/taken", sent).headers["Location"] for _ in range(2)}
    (group,) = rows.groups(mara)
    assert addresses == {f"/groups/{group.id}"}
    assert group.role == does
    assert "Plan the first visit" in browser.get(f"/groups/{group.id}").text
    assert browser.post("/volunteering/taken", sent | {"cause": "dragons"}).status_code == 404


def test_a_weekly_group_shows_its_next_day(client, mara):
    """A group that met every week since March is shown with its next day, not a past one."""
    group = kept(settled(mara), state="belong", every="week", next=str(clock.local().date() - timedelta(days=21)))
    assert "today" in client(mara).get(f"/groups/{group.id}").text
