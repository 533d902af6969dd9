"""The questions of the week, the weeks drawn, and people first when weeks or a step were hard."""

import re
from datetime import timedelta

import pytest
from uuid6 import uuid7

from nearer import clock
from nearer.actions import ladder, measures, needs
from nearer.domain.ladder import Attempt, Felt
from nearer.domain.measures import Kind, Measure
from nearer.storage import accounts, planner
from nearer.storage import measures as rows
from tests.web.people import STEP, settled

WEEK = timedelta(days=7)
CARD = "The last two weeks were harder"
LINE = "How was this week? A minute of questions."
PAGES = ["/check-in", "/progress", "/progress/weeks", "/after/calm", "/after/care"]


def tried(owner, **more):
    today = clock.local().date()
    return ladder.attempt(owner, today, uuid7(), Attempt(STEP, today, **({"felt": Felt.RIGHT, "peak": 40.0} | more)))


def weekly(owner, values, until=0):
    """Answer how lonely one felt once a week, the last time so many weeks ago; mood stays as it is."""
    last = clock.local().date() - until * WEEK
    for place, value in enumerate(values):
        day = last - (len(values) - 1 - place) * WEEK
        measures.check_in(owner, day, {Kind.LONELINESS: value, Kind.MOOD: 50})


@pytest.mark.parametrize("address", PAGES)
def test_nobody_gets_in_without_a_session(client, address):
    assert client().get(address).status_code == 403


@pytest.mark.parametrize("address", PAGES)
def test_every_page_has_help_and_leave_and_one_main_button_at_most(client, mara, address):
    weekly(settled(mara), [40] * 8, until=2)
    text = client(mara).get(address).text
    assert 'href="/help"' in text
    assert 'action="/exit"' in text
    main = text.partition("<main")[2]
    assert len(re.findall(r'class="button"|<button>', main)) <= 1


def test_two_answers_are_kept_and_shown(client, mara):
    browser = client(settled(mara))
    answer = browser.post("/check-in", {"loneliness": "60", "mood": "30"})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/progress")
    assert "Loneliness: no clear change yet" in browser.get("/progress").text
    text = browser.get("/progress/weeks").text
    assert "Loneliness: no clear change yet" in text
    assert "Mood: no clear change yet" in text
    assert "<svg" not in text, "a single day is no line"


def test_one_question_may_be_left_out(client, mara):
    browser = client(settled(mara))
    browser.post("/check-in", {"mood": "30"})
    text = browser.get("/progress/weeks").text
    assert "Mood: no clear change yet" in text
    assert "Loneliness" not in text
    assert "Once you answer the questions of the week" in browser.get("/progress").text


def test_the_form_twice_is_one_and_the_last_word_counts(client, mara):
    browser = client(settled(mara))
    for value in ("60", "60", "80"):
        browser.post("/check-in", {"loneliness": value, "mood": "30"})
    assert [one.value for one in rows.latest(mara, Kind.LONELINESS)] == [80.0]
    form = browser.get("/check-in").text
    assert "For this week you answered already: today" in form
    assert re.search(r'name="loneliness" value="80" checked', form)
    assert "Change this week's answers" in browser.get("/progress").text.replace("&#39;", "'")


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({}, "or skip this week"),
        ({"loneliness": "", "mood": ""}, "or skip this week"),
        ({"loneliness": "a lot", "mood": "30"}, "Give a number from 0 to 100"),
        ({"loneliness": "60", "mood": "130"}, "outside 0 to 100"),
    ],
)
def test_bad_input_says_what_to_do_and_loses_nothing(client, mara, given, says):
    answer = client(settled(mara)).post("/check-in", given)
    assert answer.status_code == 422
    assert says in answer.text
    assert rows.latest(mara, Kind.LONELINESS) == []
    if given.get("loneliness") == "60":
        assert 'name="loneliness" value="60" checked' in answer.text


def test_every_question_has_a_legend_and_ends_in_words(client, mara):
    text = client(settled(mara)).get("/check-in").text
    assert re.findall(r"<legend>(.*?)</legend>", text) == [
        "How connected to others did you feel this week?",
        "How lonely did you feel this week?",
        "How much time did you have with people who matter to you this week?",
        "How was your mood this week?",
    ]
    assert "0 not at all" in text
    assert "100 as good as can be" in text


def test_today_asks_in_one_line_once_something_was_tried(client, mara):
    browser = client(settled(mara))
    assert LINE not in browser.get("/").text
    tried(mara)
    assert LINE in browser.get("/").text
    browser.post("/check-in", {"mood": "50"})
    assert LINE not in browser.get("/").text


@pytest.mark.parametrize(("address", "given"), [("/check-in/later", {}), ("/check-in", {"skip": "1", "mood": "20"})])
def test_the_week_can_be_put_off_with_one_tap(client, mara, address, given):
    tried(settled(mara))
    browser = client(mara)
    assert browser.post(address, given).headers["Location"] == "/"
    assert LINE not in browser.get("/").text
    assert rows.latest(mara, Kind.MOOD) == []


def test_a_pause_asks_for_nothing(client, mara):
    tried(settled(mara))
    planner.begin_pause(mara, clock.local().date())
    assert LINE not in client(mara).get("/").text


def test_rule_6_two_hard_weeks_put_people_first_and_a_better_one_ends_it(client, mara):
    weekly(settled(mara), [30, 40, 70, 70], until=1)
    browser = client(mara)
    text = browser.get("/").text
    assert text.index(CARD) < text.index("One thing for today")
    assert "Find someone to talk to" in text.partition(CARD)[2]
    assert "Rest now" in text.partition(CARD)[2]
    assert CARD in browser.get("/progress").text
    browser.post("/check-in", {"loneliness": "40"})
    for address in ("/", "/progress"):
        assert CARD not in browser.get(address).text


def test_rule_6_while_resting_people_come_first_and_nothing_else_is_offered(client, mara):
    weekly(settled(mara), [30, 40, 70, 70])
    browser = client(mara)
    browser.post("/pause")
    text = browser.get("/").text
    assert CARD in text
    assert "Rest now" not in text
    assert "One thing for today" not in text


def test_rule_6_help_is_said_once_to_somebody_with_a_caution(client, mara):
    needs.answer(mara, "barriers", ["trauma"])
    weekly(settled(mara), [30, 40, 70, 70])
    assert client(mara).get("/").text.count("Find someone to talk to") == 1


@pytest.mark.parametrize("brought", [{"peak": 90.0}, {"completed": False}, {"felt": Felt.HARD, "peak": None}])
def test_rule_2_after_a_hard_one_the_first_thing_asked_is_how_they_are(client, mara, brought):
    text = client(settled(mara)).get(f"/attempts/{tried(mara, **brought)}").text
    assert text.index("How are you now?") < text.index("If it still stings")
    for words, address in (("All right", "/"), ("Shaken", "/after/calm"), ("Not good", "/after/care")):
        assert f'<a href="{address}">{words}</a>' in text


def test_rule_2_after_an_ordinary_one_nothing_is_asked(client, mara):
    assert "How are you now?" not in client(settled(mara)).get(f"/attempts/{tried(mara)}").text


@pytest.mark.parametrize(
    ("address", "first"), [("/after/calm", "Rest now"), ("/after/care", "Find someone to talk to")]
)
def test_rule_2_the_answer_leads_to_rest_or_to_people_and_is_kept_nowhere(client, mara, address, first):
    browser, before = client(settled(mara)), accounts.version(mara)
    main = browser.get(address).text.partition("<main")[2]
    assert accounts.version(mara) == before
    offered = re.findall(r">(Rest now|Find someone to talk to|Back to today)<", main)
    assert offered[0] == first
    assert set(offered) == {"Rest now", "Find someone to talk to", "Back to today"}
    assert 'action="/pause"' in main


@pytest.mark.parametrize(
    ("address", "given", "field", "says"),
    [
        ("/steps/new", {"title": "Have a beer with Tom", "how": "after work"}, "title", "with alcohol in them"),
        ("/steps/new", {"title": "Call Tom", "how": "I lend him 50 euros"}, "how", "money is lent or given"),
        ("/steps/new", {"title": "Meet Tom", "where": "in the park at night"}, "where", "lonely places at night"),
        (f"/steps/{STEP}/parts", {"parts": "Say hello\nFollow her home"}, "parts", "followed or watched"),
        (f"/steps/{STEP}/plan", {"fallback": "Text Tom, who blocked me"}, "fallback", "asked for no contact"),
    ],
)
def test_rule_7_a_step_of_ones_own_is_asked_to_be_worded_otherwise_and_nothing_typed_is_lost(
    client, mara, address, given, field, says
):
    answer = client(settled(mara)).post(address, {"id": str(uuid7())} | given)
    assert answer.status_code == 422
    error = re.search(rf'id="f-{field}-error">(.*?)</p>', answer.text)
    assert error
    assert says in error[1]
    assert "If you meant something else, say it in other words." in error[1]
    for typed in given.values():
        assert typed in answer.text
    assert not planner.open_plans(mara)


def test_rule_7_what_is_innocent_is_kept(client, mara):
    browser, form = client(settled(mara)), str(uuid7())
    kept = browser.post("/steps/new", {"id": form, "title": "Have an alcohol-free drink with Tom"})
    assert kept.status_code == 303
    assert "alcohol-free" in browser.get(kept.headers["Location"]).text


def test_cleo_sees_nothing_of_maras_weeks(client, mara, cleo):
    weekly(settled(mara), [30, 40, 70, 70])
    browser = client(settled(cleo))
    assert "Here you will see" in browser.get("/progress/weeks").text
    assert "Once you answer the questions" in browser.get("/progress").text
    assert CARD not in browser.get("/").text


def test_the_table_holds_every_week_newest_first(client, mara):
    weekly(settled(mara), [30, 40, 70])
    text = client(mara).get("/progress").text
    table = text.partition("<tbody>")[2].partition("</tbody>")[0]
    assert re.findall(r"</th><td>(\d+)</td>", table) == ["70", "40", "30"]
    assert "<summary>" in text


@pytest.mark.parametrize(("address", "reads"), [("/", 0), ("/progress", 1), ("/progress/weeks", 5), ("/check-in", 4)])
def test_no_page_asks_more_of_the_database_for_more_weeks(client, mara, queries, address, reads):
    """Today asks nothing for the week and for rule 6: what it needs is kept with the profile."""
    tried(settled(mara))
    browser = client(mara)
    weekly(mara, [50])
    counted, day = [], clock.local().date()
    for more in (10, 190):
        for _ in range(more):
            rows.save(mara, Measure(Kind.MOOD, day := day - WEEK, 50.0))
        with queries:
            text = browser.get(address).text
        counted.append(len(queries))
        asked = [query["sql"] for query in queries.captured_queries if "nearer_measure" in query["sql"]]
        assert len(asked) == reads
    assert counted[0] == counted[1]
    assert text.count("<tr>") <= 3 * 53


def test_an_unchanged_page_of_weeks_is_one_read(client, mara, queries):
    weekly(settled(mara), [50] * 10)
    browser = client(mara)
    tag = browser.get("/progress").headers["ETag"]
    with queries:
        assert browser.get("/progress", headers={"If-None-Match": tag}).status_code == 304
    assert len(queries) == 1
