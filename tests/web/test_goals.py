"""Small goals, as a browser meets them."""

import re

from uuid6 import uuid7

from nearer import clock
from nearer.actions import goals, ladder
from nearer.actions.goals import Answers
from nearer.domain.ladder import Attempt, Felt
from nearer.storage import ladder as ladder_rows
from tests.web.people import STEP, settled


def today():
    return clock.local().date()


def test_a_goal_is_chosen_counted_made_smaller_and_let_go(client, mara):
    browser = client(settled(mara))
    given = {"id": str(uuid7()), "of": "strangers", "times": "2", "weeks": "4", "words": "A new face"}
    for _ in range(2):
        assert browser.post("/goals", given).headers["Location"] == "/goals"
    ladder.attempt(mara, today(), uuid7(), Attempt(STEP, today(), Felt.EASY))
    (one,) = goals.shown(mara, today())
    assert "1 so far; you set out for 2 times a week." in browser.get("/goals").text
    browser.post(f"/goals/{one.goal.id}/counted", {"id": str(uuid7())})
    assert "2 so far. That is what you set out for." in browser.get("/goals").text
    browser.post(f"/goals/{one.goal.id}/size", {"change": "halve"})
    assert goals.find(mara, one.goal.id).times == 1
    browser.post(f"/goals/{one.goal.id}/end")
    assert "A new face" not in browser.get("/goals").text


def test_nothing_is_chosen_beforehand_and_bad_input_keeps_what_was_typed(client, mara):
    browser = client(settled(mara))
    kinds = re.findall(r'name="of" value="[^"]+"( checked)?', browser.get("/goals").text)
    assert set(kinds) == {""}
    answer = browser.post("/goals", {"id": str(uuid7()), "times": "3", "weeks": "6", "words": "A walk"})
    assert answer.status_code == 422
    assert 'href="#f-of"' in answer.text
    assert 'value="A walk"' in answer.text
    assert 'name="times" value="3" checked' in answer.text


def test_a_goal_can_be_changed_in_the_look_back(client, mara):
    one = goals.choose(settled(mara), today(), uuid7(), Answers("any", "4"))
    browser, week = client(mara), one.first
    text = browser.get(f"/week/{week}/look-back").text
    assert f'name="goal-{one.id}"' in text
    sent = {"id": str(uuid7()), f"goal-{one.id}": "halve", "surprise": "How kind he was."}
    for _ in range(2):
        assert browser.post(f"/week/{week}/look-back", sent).status_code == 303
    assert goals.find(mara, one.id).times == 2
    assert "How kind he was." in browser.get(f"/week/{week}/look-back").text


def test_cleo_meets_nothing_of_maras(client, mara, cleo):
    one = goals.choose(settled(mara), today(), uuid7(), Answers("any", words="only mine"))
    browser = client(settled(cleo))
    assert "only mine" not in browser.get("/goals").text
    for part in ("counted", "size", "end"):
        answer = browser.post(f"/goals/{one.id}/{part}", {"id": str(uuid7()), "change": "raise"})
        assert answer.status_code == 404
    assert goals.find(mara, one.id) == one


def test_the_page_costs_the_same_for_10_and_200_attempts(client, mara, queries):
    goals.choose(settled(mara), today(), uuid7(), Answers("any"))
    browser, counted = client(mara), []
    for number in range(200):
        ladder_rows.add_attempt(mara, uuid7(), Attempt(STEP, today(), Felt.EASY), None)
        if number in (9, 199):
            with queries:
                browser.get("/goals")
            counted.append(len(queries))
    assert counted[0] == counted[1]
