"""Pages as a browser meets them: who is let in, what bad input gets, what costs how much."""

from datetime import timedelta
from uuid import UUID

import pytest
from uuid6 import uuid7

from nearer import clock
from nearer.actions import ladder, needs, planner
from nearer.domain.ladder import Attempt, Felt
from nearer.domain.planner import Plan, PlanState
from nearer.storage import ladder as rows
from nearer.storage import sessions
from nearer.web.access import COOKIE
from tests.web.people import STEP, planned, settled

PRIVATE = [
    "/",
    "/welcome",
    "/questions/missing",
    "/ratings",
    "/me",
    "/ladder",
    f"/steps/{STEP}",
    "/steps/new",
    f"/steps/{STEP}/gentler",
    f"/steps/{STEP}/plan",
    f"/steps/{STEP}/attempt",
    f"/steps/{STEP}/parts",
    "/people",
    "/people/new",
    "/encounters/new",
    "/reach-outs",
    "/gratitude",
    "/boundaries/new",
    "/groups",
    "/groups/new",
    "/volunteering",
    "/portfolio",
    "/portfolio/new",
    "/topics",
    "/import",
    "/check-in",
    "/progress",
    "/care-plan",
    "/care-plan/people",
    "/professionals",
    "/professionals/matches",
    "/professionals/directory",
    "/support",
    "/family",
    "/family/4-7",
    "/progress/weeks",
    "/scales",
    "/scales/n0",
    "/scales/new",
    "/goals",
    "/challenge",
    "/challenge/join",
    "/sharing",
    "/sharing/new",
    "/accompanying",
    "/asking",
    "/asking/new",
    "/summary",
    "/everything",
    "/kept",
    "/kept/age",
    "/erase",
    "/practice",
    "/practice/scenes",
    "/practice/messages",
    "/opens",
    "/opens/password",
    "/opens/recovery",
    "/opens/passkeys",
    "/discretion",
    "/thoughts",
    "/thoughts/new",
    "/journal",
    "/journal/new",
    "/kindness",
]


@pytest.mark.parametrize("address", PRIVATE)
def test_nobody_gets_in_without_a_session(client, address):
    answer = client().get(address)
    assert answer.status_code == 403
    assert "nearer open" in answer.text
    assert 'href="/help"' in answer.text


@pytest.mark.parametrize("address", PRIVATE)
def test_every_page_opens_and_has_help_and_leave(client, mara, address):
    settled(mara)
    answer = client(mara).get(address, follow=True)
    assert answer.status_code == 200
    assert 'href="/help"' in answer.text
    assert 'action="/exit"' in answer.text


def test_the_printed_link_lets_in_once(client, mara):
    token = sessions.link(mara, clock.now())
    first, second = client(), client()
    assert first.get(f"/open/{token}").headers["Location"] == "/"
    assert first.get("/welcome").status_code == 200
    assert "fresh one" in second.get(f"/open/{token}").text


def test_leaving_locks_the_session(client, mara):
    browser = client(settled(mara))
    token = browser.cookies[COOKIE].value
    answer = browser.post("/exit")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/page")
    assert sessions.find(token, clock.now()) is None
    assert "Nearer" not in browser.get("/page").text


def test_coming_back_resumes_at_the_open_question(client, mara):
    browser = client(mara)
    assert browser.get("/").headers["Location"] == "/welcome"
    browser.post("/questions/missing", {"value": ["confidant"]})
    browser.post("/questions/barriers", {"skip": "1"})
    assert browser.get("/").headers["Location"] == "/questions/enjoys"


@pytest.mark.parametrize("caution", ["trauma", "unsafe", "psychosis", "suicide"])
def test_rule_9_opens_help_first_and_keeps_it_first(client, mara, caution):
    browser = client(mara)
    browser.post("/questions/missing", {"skip": "1"})
    assert browser.post("/questions/barriers", {"value": [caution]}).headers["Location"] == "/help"
    assert browser.get("/").headers["Location"] == "/questions/enjoys"
    needs.settle(mara)
    assert "Find someone to talk to" in browser.get("/").text


def test_a_warm_return_after_three_months(client, mara):
    """Nothing waited, nothing is owed, and one small thing is offered."""
    long_ago = clock.local().date() - timedelta(days=90)
    ladder.attempt(settled(mara), long_ago, uuid7(), Attempt(STEP, long_ago, Felt.RIGHT, 40.0))
    text = client(mara).get("/").text
    assert "Nothing was waiting and nothing is lost" in text
    assert "One thing for today" in text


def test_a_pause_asks_for_nothing_until_it_is_ended(client, mara):
    browser = client(settled(mara))
    browser.post("/pause")
    resting = browser.get("/").text
    assert "It is here when you want it" in resting
    assert "One thing for today" not in resting
    browser.post("/pause/end")
    assert "One thing for today" in browser.get("/").text


def test_a_goal_is_chosen_and_let_go_of(client, mara):
    browser = client(settled(mara))
    browser.post(f"/steps/{STEP}/goal")
    assert needs.profile(mara).goal == STEP
    browser.post(f"/steps/{STEP}/goal")
    assert needs.profile(mara).goal is None


def test_an_unchanged_page_is_one_read_and_no_body(client, mara, queries):
    browser = client(settled(mara))
    tag = browser.get("/").headers["ETag"]
    with queries:
        again = browser.get("/", headers={"If-None-Match": tag})
    assert (again.status_code, again.content) == (304, b"")
    assert len(queries) == 1
    needs.name_energy(mara, clock.local().date(), 5)
    assert browser.get("/", headers={"If-None-Match": tag}).status_code == 200


@pytest.mark.parametrize("address", ["/", "/ladder", f"/steps/{STEP}"])
def test_no_page_asks_more_of_the_database_for_more_data(client, mara, queries, address):
    settled(mara)
    browser = client(mara)
    today = clock.local().date()

    def tried(times):
        for _ in range(times):
            ladder.attempt(mara, today, uuid7(), Attempt(STEP, today, Felt.RIGHT, 40.0))

    tried(10)
    with queries:
        browser.get(address)
    few = len(queries)
    tried(40)
    with queries:
        browser.get(address)
    assert len(queries) == few <= 11


@pytest.mark.parametrize(
    ("address", "given", "says"),
    [
        ("/questions/missing", {"value": "a-dragon"}, "Choose one of the answers shown"),
        ("/questions/never", {"never_words": "x" * 600}, "100 characters too long"),
        (f"/steps/{STEP}/ratings", {}, "Choose a number first"),
        (f"/steps/{STEP}/ratings", {"value": "180"}, "outside 0 to 100"),
        (f"/steps/{STEP}/ratings", {"value": "40", "feared": "y" * 2100}, "100 characters too long"),
        (f"/steps/{STEP}/plan", {"day": "someday"}, "Choose one of the days shown"),
        (f"/steps/{STEP}/plan", {"day": "1999-01-01"}, "from today on"),
        (f"/steps/{STEP}/attempt", {"learned": "kept words"}, "One tap is enough"),
        (f"/steps/{STEP}/attempt", {"felt": "easy", "peak": "many"}, "Give a number from 0 to 100"),
        (f"/steps/{STEP}/attempt", {"felt": "splendid"}, "Choose one of the answers shown"),
        (f"/steps/{STEP}/attempt", {"felt": "easy", "happened": "7"}, "Choose no, partly or yes"),
        ("/steps/new", {"how": "by bike"}, "Say in a few words"),
        ("/steps/new", {"title": "x", "minutes": "-3"}, "whole number from 1 to 600"),
        (f"/steps/{STEP}/parts", {"parts": "  \n "}, "at least one smaller part"),
        ("/me", {"comfort": "99"}, "whole number from 25 to 50"),
    ],
)
def test_bad_input_says_what_to_do_and_loses_nothing(client, mara, address, given, says):
    answer = client(settled(mara)).post(address, {"id": str(uuid7())} | given)
    assert answer.status_code == 422
    assert says in answer.text
    for typed in given.values():
        if len(typed) > 3 and typed not in ("a-dragon", "someday", "1999-01-01", "splendid", "many"):
            assert typed in answer.text
    assert rows.attempts(mara) == []


@pytest.mark.parametrize("given", [{}, {"id": "no-id"}])
def test_a_form_without_its_id_is_shown_again_with_what_was_typed(client, mara, given):
    answer = client(settled(mara)).post(f"/steps/{STEP}/attempt", {"felt": "easy", "learned": "He smiled."} | given)
    assert answer.status_code == 422
    assert "once more" in answer.text
    assert "He smiled." in answer.text


def test_a_double_submit_is_one_attempt(client, mara):
    browser, form = client(settled(mara)), str(uuid7())
    answers = [browser.post(f"/steps/{STEP}/attempt", {"id": form, "felt": "easy"}) for _ in range(2)]
    assert answers[0].headers["Location"] == answers[1].headers["Location"]
    assert len(rows.attempts(mara)) == 1


def test_a_stale_form_says_so_and_keeps_what_was_typed(client, mara):
    browser, plan = client(settled(mara)), planned(mara)
    browser.post(f"/plans/{plan.id}/attempt", {"id": str(uuid7()), "felt": "easy"})
    late = browser.post(f"/plans/{plan.id}/attempt", {"id": str(uuid7()), "felt": "hard", "learned": "Second window."})
    assert late.status_code == 422
    assert "already kept this one" in late.text
    assert "Second window." in late.text


@pytest.mark.parametrize(
    "address",
    [
        "/steps/no-such-step",
        "/steps/NOT%20AN%20ID",
        f"/plans/{UUID(int=5)}",
        f"/attempts/{UUID(int=6)}",
        "/questions/age",
        "/nowhere",
        "/steps/no-such-step/plan",
    ],
)
def test_what_is_not_there_says_where_to_go(client, mara, address):
    answer = client(settled(mara)).get(address)
    assert answer.status_code == 404
    assert "Back to today" in answer.text


def test_far_too_much_is_refused_kindly(client, mara):
    answer = client(settled(mara)).post(f"/steps/{STEP}/attempt", {"felt": "easy", "learned": "x" * 300_000})
    assert answer.status_code == 413
    assert "shorten it" in answer.text


def test_markup_that_was_typed_is_shown_as_typed(client, mara):
    today = clock.local().date()
    planner.commit(settled(mara), today, Plan(uuid7(), STEP, PlanState.OPEN, today, where="<img src=x onerror=1>\"'"))
    text = client(mara).get("/").text
    assert "<img src=x" not in text
    assert "&lt;img src=x" in text


def test_help_leads_to_the_country_that_was_named(client, mara):
    browser = client(settled(mara))
    assert 'href="/help"' in browser.get("/").text
    browser.post("/me", {"comfort": "40", "country": "GB"})
    assert 'href="/help#gb"' in browser.get("/me").text
    browser.post("/exit")
    assert not browser.cookies["country"].value


def test_a_made_up_country_cookie_is_not_shown(client, mara):
    browser = client(settled(mara))
    browser.cookies["country"] = '"><b>'
    assert 'href="/help"' in browser.get("/").text
