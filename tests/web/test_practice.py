"""Practising in the browser's shape: turn by turn, nothing kept unasked, nobody else's, a bounded cost."""

import pytest
from uuid6 import uuid7

from nearer import clock
from nearer.actions import mending, people, practice
from nearer.storage import practice as rows
from nearer.storage import reaching
from tests.web.people import settled

SCENE = "/practice/scenes/neighbour-biscuit"
REPLY = "No rush. How did he come to be called Biscuit?"


@pytest.fixture
def browser(client, mara):
    return client(settled(mara))


@pytest.mark.parametrize(
    "address", ["/practice", "/practice/scenes?goal=no", SCENE, "/practice/messages", "/practice/messages/help"]
)
def test_pages_open_for_their_owner_and_nobody_else(browser, client, address):
    assert browser.get(address).status_code == 200
    assert client().get(address).status_code == 403


def test_a_scene_to_its_end_keeps_nothing_until_asked(browser, mara):
    said = browser.post(SCENE, {"what": "say", "reply": REPLY})
    assert said.status_code == 200
    assert "Try again" in said.text
    assert "ate a whole tin" in browser.post(SCENE, {"what": "go", "said": [REPLY]}).text
    end = browser.post(SCENE, {"what": "go", "said": [REPLY, "Bye."]})
    assert "You saw it through" in end.text
    assert rows.latest(mara) == []
    form = {"id": str(uuid7()), "said": [REPLY, "Bye."]}
    answers = [browser.post(f"{SCENE}/practised", form) for _ in range(2)]
    assert answers[0].headers["Location"] == answers[1].headers["Location"]
    (kept,) = rows.latest(mara)
    assert kept.replies == ()
    browser.post(f"{SCENE}/practised", form | {"id": str(uuid7()), "words": "1"})
    assert rows.latest(mara)[0].replies == (REPLY, "Bye.")


@pytest.mark.parametrize(
    ("reply", "says"), [("  ", "Write what you would say"), ("x" * 700, "100 characters too long")]
)
def test_a_reply_that_cannot_be_taken_says_why_and_loses_nothing(browser, reply, says):
    answer = browser.post(SCENE, {"what": "say", "said": [REPLY], "reply": reply})
    assert answer.status_code == 422
    assert says in answer.text
    assert "ate a whole tin" in answer.text
    assert reply.strip() in answer.text


def test_not_right_counts_less_once_a_form_and_is_taken_back(browser, mara):
    form = {"id": str(uuid7()), "wrong": "some.rule", "said": [REPLY]}
    for _ in range(2):
        assert browser.post(SCENE, form).status_code == 200
    assert rows.doubts(mara).rules == {"some.rule": 0.5}
    browser.post("/practice/doubts/end")
    assert rows.doubts(mara).rules == {}


def test_cleo_meets_nothing_of_maras(client, mara, cleo):
    kept = practice.keep(settled(mara), clock.local().date(), uuid7(), "neighbour-biscuit", [REPLY])
    stranger = client(settled(cleo))
    assert stranger.get(f"/practice/practised/{kept.id}").status_code == 404
    assert stranger.post(f"/practice/practised/{kept.id}/removal").status_code == 404
    assert REPLY in client(mara).get(f"/practice/practised/{kept.id}").text.replace("&#39;", "'")


def test_practice_asks_no_more_for_more_practised(browser, mara, queries):
    counts = []
    for many in (10, 30):
        for _ in range(many):
            practice.keep(mara, clock.local().date(), uuid7(), "neighbour-biscuit")
        with queries:
            browser.get("/practice")
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 10


def test_answers_become_drafts_and_one_becomes_a_message(browser, mara):
    ana = people.add(mara, clock.local().date(), uuid7(), people.Answers("Ana", "close"))
    given = {"person": str(ana.id), "what": "A walk {by} the water.", "when": "Sunday at three"}
    text = browser.post("/practice/messages/invitation", given).text
    assert "a walk {by} the water" in text
    words = {"id": str(uuid7()), "what_now": "keep", "text": "Hello Ana, a walk?"}
    where = browser.post("/practice/messages/invitation", given | words).headers["Location"]
    (kept,) = reaching.latest(mara)
    assert where == f"/reach-outs/{kept.id}"
    assert kept.text == "Hello Ana, a walk?"
    assert browser.post("/practice/messages/invitation", {"what": "x"}).status_code == 422


def test_a_step_has_its_scene_folded(browser):
    assert "/practice/scenes/" in browser.get("/steps/may-i-greet-dog").text
    assert "/practice/scenes/" not in browser.get("/steps/watch-street-wake").text


def test_a_boundary_is_looked_at_without_being_kept(browser, mara):
    made = mending.wish(mara, clock.local().date(), uuid7(), mending.Wished(about="driving on Sunday"))
    look = {"id": str(uuid7()), "words": "No, I can't drive on Sunday.", "look": "1"}
    answer = browser.post(f"/boundaries/{made.id}", look)
    assert answer.status_code == 200
    assert "drive on Sunday" in answer.text
    assert 'class="remarks"' in answer.text
    assert mending.boundary(mara, made.id).words == ""
    browser.post(f"/boundaries/{made.id}", {"words": look["words"]})
    assert mending.boundary(mara, made.id).words == look["words"]


def test_a_long_list_of_scenes_is_folded_after_the_easy_ones(browser):
    text = browser.get("/practice/scenes").text
    shown, _more, folded = text.partition("<details>")
    assert shown.count("/practice/scenes/") == 10
    assert folded.count("/practice/scenes/") >= 100
