"""A hard thought looked at screen by screen, left half way, and turned into a step."""

from uuid6 import uuid7

from nearer.storage import ladder as ladder_rows
from nearer.storage import thoughts as rows
from tests.web.people import settled

SAID = {
    "thought": {"thought": "Everyone thinks I'm an idiot."},
    "rated": {"feeling": "60", "belief": "80"},
    "trap": {"trap": "mind reading"},
    "answers": {"answers": "Nobody said so."},
    "fairer": {"fairer": "I do not know what they think."},
    "again": {"feeling_after": "30", "belief_after": "40"},
    "test": {"test": "Ask Ana how it was for her."},
}


def begun(browser, situation="I spilled my tea."):
    answer = browser.post("/thoughts/new", {"id": str(uuid7()), "situation": situation})
    return answer.headers["Location"].rsplit("/", 1)[0]


def test_from_a_thought_to_a_step_with_the_fear_filled_in(client, mara):
    browser = client(settled(mara))
    address = begun(browser)
    for part, given in SAID.items():
        answer = browser.post(f"{address}/{part}", given)
        assert answer.status_code == 303, answer.text
    (kept,) = rows.thoughts(mara)
    assert (kept.belief, kept.belief_after, kept.trap) == (80, 40, "mind reading")
    rating = ladder_rows.last_rating(mara, kept.step)
    assert (rating.value, rating.feared, rating.likelihood) == (30, SAID["thought"]["thought"], 40)
    assert "Ask Ana how it was" in browser.get(f"/steps/{kept.step}").text
    assert "80 before, and 40 after" in browser.get(address).text
    assert "It felt 60 of 100 bad before, and 30 after." in browser.get(address).text
    assert "80 before, 40 after" in browser.get("/thoughts").text


def test_a_trap_is_offered_with_ones_own_words_and_none_is_an_answer(client, mara):
    browser = client(settled(mara))
    address = begun(browser)
    browser.post(f"{address}/thought", {"thought": "She must think I am odd. Everyone thinks so."})
    page = browser.get(f"{address}/trap").text
    assert "You wrote: “" in page
    assert "None of these" in page
    assert browser.post(f"{address}/trap", {"trap": ""}).status_code == 303
    assert rows.thoughts(mara)[0].trap == ""
    assert browser.post(f"{address}/trap", {"trap": "dragon"}).status_code == 422


def test_where_nothing_looks_like_a_trap_none_is_asked_about(client, mara):
    """The screen asked whether the thought was doing one of these, and listed nothing but “None of these”."""
    browser = client(settled(mara))
    address = begun(browser)
    browser.post(f"{address}/thought", {"thought": "My father has died."})
    assert browser.post(f"{address}/rated", {"skip": "1"}).headers["Location"] == f"{address}/answers"
    page = browser.get(f"{address}/trap").text
    assert "I see no trap in it." in page
    assert "None of these" not in page
    assert browser.post(f"{address}/trap", {"trap": ""}).headers["Location"] == f"{address}/answers"


def test_the_fear_stands_beside_the_step_when_no_number_was_given(client, mara):
    browser = client(settled(mara))
    address = begun(browser)
    for part in ("thought", "test"):
        browser.post(f"{address}/{part}", SAID[part])
    (kept,) = rows.thoughts(mara)
    assert ladder_rows.last_rating(mara, kept.step) is None
    assert "Everyone thinks I&#39;m an idiot." in browser.get(f"/steps/{kept.step}").text
    assert "It felt" not in browser.get(address).text


def test_every_screen_can_be_skipped_and_nothing_is_lost(client, mara):
    browser = client(settled(mara))
    address = begun(browser)
    browser.post(f"{address}/thought", SAID["thought"])
    for part in list(SAID)[1:]:
        assert browser.post(f"{address}/{part}", {"skip": "1"}).status_code == 303
    assert rows.thoughts(mara)[0].thought == SAID["thought"]["thought"]
    assert browser.get(f"{address}/fairer").status_code == 200
    assert browser.get(f"{address}/nonsense").status_code == 404


def test_a_test_that_no_step_involves_is_refused_with_the_words(client, mara):
    browser = client(settled(mara))
    address = begun(browser)
    answer = browser.post(f"{address}/test", {"test": "Follow him home"})
    assert answer.status_code == 422
    assert "Follow him home" in answer.text
    assert rows.thoughts(mara)[0].step == ""


def test_cleo_meets_nothing_of_it(client, mara, cleo):
    address = begun(client(settled(mara)), "Only mine.")
    stranger = client(settled(cleo))
    for page in (address, f"{address}/thought"):
        assert stranger.get(page).status_code == 404
    for page in (f"{address}/thought", f"{address}/removal"):
        assert stranger.post(page, {"thought": "x", "skip": "1"}).status_code == 404
    assert "Only mine." not in stranger.get("/thoughts").text


def test_many_thoughts_cost_a_page_no_more(client, mara, queries):
    browser = client(settled(mara))
    counts = []
    for _ in range(2):
        for _ in range(25):
            begun(browser)
        with queries:
            browser.get("/thoughts")
        counts.append(len(queries))
    assert counts[0] == counts[1]
