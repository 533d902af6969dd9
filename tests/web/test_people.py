"""People, one person and the circles as a browser meets them."""

from dataclasses import replace
from datetime import timedelta

import pytest
from uuid6 import uuid7

from nearer import clock
from nearer.actions import hello, people, planner, remembering
from nearer.domain.people import Circle, Promise, Started, Touch
from nearer.storage import people as rows
from tests.actions.circles import again, known, many, met
from tests.web.people import settled


@pytest.fixture
def now():
    """Return today: pages ask the clock."""
    return clock.local().date()


@pytest.fixture
def browser(client, mara):
    return client(settled(mara))


def searched(browser, name):
    """Return the page somebody is led to who looks for a name."""
    return browser.get(browser.post("/people/search", {"q": name}).headers["Location"]).text


@pytest.mark.parametrize("address", ["/people", "/people/new", "/people?circle=inner"])
def test_pages_open_for_somebody_let_in_and_nobody_else(client, browser, address):
    assert client().get(address).status_code == 403
    answer = browser.get(address)
    assert answer.status_code == 200
    assert 'href="/help"' in answer.text


def test_an_empty_page_says_what_will_be_here_and_offers_the_one_step(browser, mara):
    text = browser.get("/people").text
    assert "Here you will see the people in your life" in text
    assert "<svg" not in text
    answer = browser.post("/people/new", {"id": str(uuid7()), "name": "Ana", "circle": "inner"})
    assert answer.status_code == 303
    assert ">Ana</h1>" in browser.get(answer.headers["Location"]).text
    assert "Here you will see" not in browser.get("/people").text


def test_the_picture_shows_the_nearest_and_folds_the_rest(browser, mara, now):
    for name in ("Ana Silva", "Tom"):
        known(mara, now, name, "inner")
    many(mara, now, 40)
    text = browser.get("/people").text
    assert ">AS</text>" in text
    assert ">To</text>" in text
    assert ">+27</text>" in text
    assert "Inner circle: 2, Close: 0, Wider: 40" in text
    assert "All 40" in text
    assert text.count('class="one"') == 15


def test_a_thousand_people_are_few_on_the_page(browser, mara, now):
    many(mara, now, 1000)
    text = browser.get("/people").text
    assert len(text) < 40_000
    assert ">+987</text>" in text
    names = browser.get("/people?circle=wider").text
    assert names.count("Person ") == 100
    assert "Person 100" in browser.get("/people?circle=wider&page=2").text
    assert browser.get("/people?circle=wider&page=99").status_code == 200
    assert "A few more letters" in searched(browser, "person")


def test_a_search_finds_and_says_when_it_does_not(browser, mara, now):
    known(mara, now, "Zoë Kern")
    assert "Zoë Kern" in searched(browser, "zoe")
    none = searched(browser, "<b>nobody")
    assert "Nobody in your circles goes by that" in none
    assert "<b>nobody" not in none
    assert browser.get("/people?circle=enemies").status_code == 422


def test_at_most_three_might_be_nice_each_with_its_reason(browser, mara, now):
    for name in ("Ana", "Tom", "Ida", "Oda"):
        met(mara, now, known(mara, now, name), ago=60)
    text = browser.get("/people").text
    assert text.count("Reach out") == 3
    assert text.count('<p class="facts">it has been a while</p>') == 3
    assert "one of the people nearest to you" in text


def test_not_now_is_one_tap_and_brings_nobody_else(browser, mara, now):
    for name in ("Ana", "Tom", "Ida", "Oda"):
        met(mara, now, known(mara, now, name), ago=60)
    first, second = (one.person for one in hello.this_week(rows.roster(mara), now)[:2])
    answer = browser.post(f"/people/{first}/snooze", {"days": "30", "from": "list"})
    assert answer.headers["Location"] == "/people"
    assert browser.post(f"/people/{second}/peace", {"days": "7"}).headers["Location"] == f"/people/{second}"
    assert browser.get("/people").text.count("Reach out") == 1
    assert "left in peace" in browser.get(f"/people/{second}").text
    assert "I will not suggest" in browser.get(f"/people/{first}").text
    browser.post(f"/people/{second}/peace/end")
    browser.post(f"/people/{first}/snooze/end")
    assert browser.get("/people").text.count("Reach out") == 3


def test_nothing_is_suggested_while_resting(browser, mara, now):
    met(mara, now, known(mara, now, "Ana"), ago=60)
    planner.pause(mara, now)
    assert "Reach out" not in browser.get("/people").text
    assert "Might be nice" not in browser.get("/").text


def test_today_has_one_line_and_only_when_there_is_somebody(browser, mara, now):
    assert "Might be nice" not in browser.get("/").text
    assert 'href="/encounters/new"' in browser.get("/").text
    ana = known(mara, now, "Ana")
    met(mara, now, ana, ago=40 + now.weekday())
    met(mara, now, known(mara, now, "Tom"), ago=39 + now.weekday())
    text = browser.get("/").text
    assert text.count("Might be nice") == 1
    assert f'<a href="/people/{ana.id}">Ana</a>, 6 weeks.' in text


def test_soon_tells_of_birthdays_and_things_to_ask(browser, mara, now):
    coming = now + timedelta(days=3)
    ana = known(mara, now, "Ana", birth_day=str(coming.day), birth_month=str(coming.month))
    tom = known(mara, now, "Tom")
    remembering.remember(mara, now, tom.id, uuid7(), "Secret exam", now.isoformat())
    gone = known(mara, now, "Ida", birth_day=str(coming.day), birth_month=str(coming.month))
    people.put_away(mara, now, gone.id, away=True)
    mine, past = Promise(uuid7(), "Bring the book", True, now), Promise(uuid7(), "Bring the map", True, now)
    remembering.promise(mara, now, tom.id, mine, (now + timedelta(days=1)).isoformat())
    remembering.promise(mara, now - timedelta(days=9), tom.id, past, (now - timedelta(days=2)).isoformat())
    text = browser.get("/people").text
    assert "You told Tom you would, by tomorrow: Bring the book" in text
    assert "Bring the map" not in text, "nothing is owed"
    assert "Ana has a birthday" in text
    assert "Ask Tom about “Secret exam” today." in text
    assert "Ida has a birthday" not in text
    assert "Secret exam" in browser.get(f"/people/{tom.id}").text
    assert "1 person put away" in text
    assert ana.name in searched(browser, "an")


def test_the_page_of_a_person_has_all_that_is_known(browser, mara, now):
    ana = known(
        mara, now, "Ana", met="The climbing hall", boundaries="Not about work.", channel="wrote", phone="0151 5"
    )
    tom = known(mara, now, "Tom")
    remembering.remember(mara, now, ana.id, uuid7(), "Her dog is Bruno")
    remembering.promise(mara, now, ana.id, Promise(uuid7(), "Bring the book", True, now))
    remembering.promise(mara, now, ana.id, Promise(uuid7(), "Send the photo", False, now))
    met(mara, now, ana, tom, ago=2, minutes=90, felt=4, note="Soup.")
    text = browser.get(f"/people/{ana.id}").text
    for said in (
        "The climbing hall",
        "Not about work.",
        "in writing",
        "0151 5",
        "Her dog is Bruno",
        "You said you would",
        "Ana said they would",
        "You saw Ana and Tom",
        "1.5 hours · good",
        "Soup.",
        "About 2 hours together",
        f"/people/{ana.id}/reach-outs/new",
    ):
        assert said in text, said


def test_give_and_take_is_said_in_words_from_eight_starts_on(browser, mara, now):
    ana = known(mara, now, "Ana")
    for ago in range(7):
        met(mara, now, ana, ago=ago, touch=Touch.WROTE, started=Started.ME)
    assert "gets in touch" not in browser.get(f"/people/{ana.id}").text
    met(mara, now, ana, ago=8, touch=Touch.WROTE, started=Started.ME)
    assert "More often it is you who gets in touch with Ana" in browser.get(f"/people/{ana.id}").text


def test_how_close_it_feels_is_asked_once_a_month(browser, mara, now):
    ana = known(mara, now, "Ana")
    address = f"/people/{ana.id}"
    assert "How close does it feel" in browser.get(address).text
    assert browser.post(f"{address}/closeness", {"closeness": "4"}).status_code == 303
    text = browser.get(address).text
    assert "How close does it feel" not in text
    assert "in your words: close" in text
    rows.save(mara, [replace(again(mara, ana), closeness=((now - timedelta(days=28), 4),))])
    assert "How close does it feel" in browser.get(address).text
    assert browser.post(f"{address}/closeness", {"closeness": "9"}).status_code == 422


def test_remembering_promising_and_letting_go(browser, mara, now):
    ana = known(mara, now, "Ana")
    address, form = f"/people/{ana.id}", str(uuid7())
    for _twice in range(2):
        sent = {"id": form, "text": "Her exam", "ask_on": now.isoformat()}
        assert browser.post(f"{address}/remembered", sent).status_code == 303
    assert "Ask after it today" in browser.get(address).text
    browser.post(f"{address}/remembered/{form}/asked")
    assert "Ask after it" not in browser.get(address).text
    browser.post(f"{address}/remembered/{form}/end")
    browser.post(f"{address}/promises", {"id": form, "promise": "Send the photo", "whose": "theirs"})
    browser.post(f"{address}/promises/{form}/kept")
    assert "Kept today" in browser.get(address).text
    browser.post(f"{address}/promises/{form}/end")
    assert (again(mara, ana).remembered, again(mara, ana).promises) == ((), ())


@pytest.mark.parametrize(
    ("rest", "sent", "says"),
    [
        ("/edit", {"name": " ", "notes": "Kept notes"}, "any name will do"),
        ("/edit", {"name": "Ana", "birth_day": "31", "birth_month": "2", "notes": "Kept notes"}, "go together"),
        ("/remembered", {"text": " ", "ask_on": "2099-01-01"}, "Write a few words"),
        ("/remembered", {"text": "Kept words", "ask_on": "1999-01-01"}, "from today on"),
        ("/promises", {"promise": "Kept words", "by": "soon"}, "Give a day like"),
    ],
)
def test_bad_input_says_what_to_do_and_loses_nothing(browser, mara, now, rest, sent, says):
    ana = known(mara, now, "Ana")
    answer = browser.post(f"/people/{ana.id}{rest}", {"id": str(uuid7())} | sent)
    assert answer.status_code == 422
    assert says in answer.text
    for typed in sent.values():
        if typed.startswith("Kept"):
            assert typed in answer.text
    assert again(mara, ana) == ana


def test_changing_somebody_shows_what_is_kept_and_keeps_what_is_changed(browser, mara, now):
    ana = known(mara, now, "Ana", "inner", cadence="45", birth_day="3", birth_month="4", birth_year="1990")
    text = browser.get(f"/people/{ana.id}/edit").text
    assert '<option value="45" selected>every 45 days</option>' in text
    assert 'value="1990"' in text
    assert '<option value="4" selected>April</option>' in text
    browser.post(f"/people/{ana.id}/edit", {"id": str(uuid7()), "name": "Ana Silva", "circle": "close", "cadence": ""})
    entry = again(mara, ana).entry
    assert (entry.name, entry.circle, entry.rhythm.cadence, entry.birthday) == ("Ana Silva", Circle.CLOSE, 30, "")


def test_putting_away_and_taking_out(browser, mara, now):
    ana = known(mara, now, "Ana")
    assert browser.post(f"/people/{ana.id}/away").headers["Location"] == "/people"
    assert "Ana" not in browser.get("/people").text
    assert "Ana" in browser.get("/people?circle=away").text
    assert "You have put Ana away" in browser.get(f"/people/{ana.id}").text
    browser.post(f"/people/{ana.id}/away/end")
    assert "Take Ana out for good?" in browser.get(f"/people/{ana.id}/removal").text
    browser.post(f"/people/{ana.id}/removal")
    assert rows.roster(mara) == {}
    assert browser.get(f"/people/{ana.id}").status_code == 404


def test_cleo_meets_nobody_of_maras(client, mara, cleo, now):
    ana = known(settled(mara), now, "Ana Secret")
    thing = uuid7()
    remembering.remember(mara, now, ana.id, thing, "only mine")
    remembering.promise(mara, now, ana.id, Promise(thing, "only mine", True, now))
    before, browser = again(mara, ana), client(settled(cleo))
    for rest in ("", "/edit", "/removal"):
        assert browser.get(f"/people/{ana.id}{rest}").status_code == 404
    sent = {"id": str(uuid7()), "name": "Mine now", "text": "x", "promise": "x", "closeness": "3", "days": "7"}
    once = ("/edit", "/remembered", "/promises", "/closeness", "/removal", "/snooze", "/snooze/end", "/peace")
    of_thing = (f"/remembered/{thing}/asked", f"/remembered/{thing}/end", f"/promises/{thing}/kept")
    for rest in (*once, "/peace/end", "/away", "/away/end", *of_thing, f"/promises/{thing}/end"):
        assert browser.post(f"/people/{ana.id}{rest}", sent).status_code == 404, rest
    assert again(mara, ana) == before
    assert "Secret" not in browser.get("/people").text


@pytest.mark.parametrize("address", ["/people", "/people?found={found}", "/people?circle=wider", "/", "/people/{ana}"])
def test_no_page_asks_more_of_the_database_for_more_people(browser, mara, now, queries, address):
    ana = known(mara, now, "Ana")

    def lived(number):
        some = many(mara, now, number)
        for ago in range(number // 5):
            met(mara, now, ana, some[ago], ago=ago)

    lived(10)
    with queries:
        browser.get(address.format(ana=ana.id, found=people.search(mara, "person")))
    few = len(queries)
    lived(190)
    with queries:
        assert browser.get(address.format(ana=ana.id, found=people.search(mara, "person"))).status_code == 200
    assert len(queries) == few <= 12


def test_an_unchanged_page_is_not_sent_again(browser, mara, now):
    tag = browser.get("/people").headers["ETag"]
    assert browser.get("/people", headers={"If-None-Match": tag}).status_code == 304
    known(mara, now, "Ana")
    assert browser.get("/people", headers={"If-None-Match": tag}).status_code == 200
