"""The portfolio and topics as a browser meets them."""

import re
from dataclasses import replace

import pytest
from uuid6 import uuid7

from nearer import clock
from nearer.actions import needs, portfolio
from nearer.domain.people import Circle, Entry, Person, Rhythm
from nearer.storage import people as people_rows
from nearer.storage import portfolio as rows
from tests.web.people import settled

TEA = portfolio.Answers(title="Tea by the river", energy="2", moods=("low",), company="someone")


def kept(owner, **more):
    return portfolio.add(owner, uuid7(), replace(TEA, **more))


def friend(owner, name="Ana", **more):
    person = Person(Entry(uuid7(), name, Circle.CLOSE, Rhythm(30.0), clock.local().date(), **more))
    people_rows.save(owner, [person])
    return person


@pytest.mark.parametrize("address", ["/portfolio", "/portfolio/new", "/topics"])
def test_pages_open_for_somebody_let_in_and_nobody_else(client, mara, address):
    assert client().get(address).status_code == 403
    answer = client(settled(mara)).get(address)
    assert answer.status_code == 200
    assert 'href="/help"' in answer.text


def test_cleo_meets_nothing_of_maras(client, mara, cleo):
    tea = kept(settled(mara))
    browser = client(settled(cleo))
    assert browser.get(f"/portfolio/{tea.id}").status_code == 404
    for rest in ("", "/uses", "/removal"):
        sent = {"id": str(uuid7()), "title": "Mine now"}
        assert browser.post(f"/portfolio/{tea.id}{rest}", sent).status_code == 404
    assert rows.activities(mara) == [tea]
    assert "Tea by the river" not in browser.get("/portfolio").text


def test_an_empty_portfolio_offers_a_dozen_to_take(client, mara):
    browser = client(settled(mara))
    page = browser.get("/portfolio").text
    assert page.count('name="starter"') == 12
    form = re.search(r'name="id" value="([^"]+)"', page)[1]
    for key in ("bench", "bench", "block"):
        assert browser.post("/portfolio/starters", {"id": form, "starter": key}).status_code == 303
    page = browser.get("/portfolio").text
    assert page.count('name="starter"') == 10
    assert {one.title for one in rows.activities(mara)} == {"Sit where people pass by", "A walk round the block"}
    assert browser.post("/portfolio/starters", {"id": form, "starter": "dragons"}).status_code == 404


def test_an_activity_is_added_changed_and_taken_out(client, mara):
    browser = client(settled(mara))
    sent = {"id": str(uuid7()), "title": "Chess", "energy": "3", "moods": ["calm", "glad"], "fallback": "1"}
    for _ in range(2):
        browser.post("/portfolio/new", sent)
    (chess,) = rows.activities(mara)
    page = browser.get(f"/portfolio/{chess.id}").text
    assert page.count("checked") >= 7
    browser.post(f"/portfolio/{chess.id}", {"title": "Chess with clocks", "energy": "4"})
    changed = portfolio.find(mara, chess.id)
    assert (changed.title, changed.energy, changed.fallback, changed.moods) == (
        "Chess with clocks",
        4,
        False,
        frozenset(),
    )
    browser.post(f"/portfolio/{chess.id}/removal")
    assert rows.activities(mara) == []


def test_what_was_typed_is_kept_when_something_is_missing(client, mara):
    answer = client(settled(mara)).post("/portfolio/new", {"id": str(uuid7()), "title": "", "moods": ["low", "glad"]})
    assert answer.status_code == 422
    assert "few words" in answer.text
    assert re.search(r'value="low" checked', answer.text)


def test_the_page_answers_energy_mood_and_company(client, mara):
    settled(mara)
    kept(mara)
    kept(mara, title="Dance", energy="5", moods=("glad",), company="among")
    browser = client(mara)
    ideas = lambda query: re.findall(r"<h3>([^<]+)", browser.get(f"/portfolio{query}").text)  # noqa: E731
    assert ideas("") == ["Dance", "Tea by the river"] or ideas("") == ["Tea by the river", "Dance"]
    assert ideas("?energy=3") == ["Tea by the river"]
    assert ideas("?mood=glad") == ["Dance"]
    assert ideas("?company=alone") == []
    assert "It suits a low day." in browser.get("/portfolio?mood=low").text
    assert browser.get("/portfolio?mood=odd&energy=nine&page=x").status_code == 200


def test_the_days_energy_is_taken_as_said_until_it_is_let_go_of(client, mara):
    settled(mara)
    kept(mara, title="Dance", energy="5")
    needs.name_energy(mara, clock.local().date(), 1)
    browser = client(mara)
    page = browser.get("/portfolio").text
    assert "<h3>Dance" not in page
    let_go = re.search(r'href="([^"]+)" aria-current="true">a little', page)[1].replace("&amp;", "&")
    page = browser.get(let_go).text
    assert "<h3>Dance" in page
    mood = re.search(r'href="([^"]+)">low', page)[1].replace("&amp;", "&")
    assert "energy=any" in mood


def test_done_sends_it_to_the_back(client, mara):
    ana = friend(settled(mara))
    tea = kept(mara, people=(str(ana.id),))
    kept(mara, title="Dance")
    browser = client(mara)
    assert "perhaps with Ana" in browser.get("/portfolio").text
    browser.post(f"/portfolio/{tea.id}/uses", {"id": str(uuid7()), "people": str(ana.id)})
    titles = re.findall(r"<h3>([^<]+)", browser.get("/portfolio").text)
    assert titles.index("Dance") < titles.index("Tea by the river ")
    assert len(people_rows.encounters(mara, ana.id)) == 1


def test_somebody_is_written_to_rung_or_met_by_the_days_energy(client, mara):
    ana = friend(settled(mara))
    browser = client(mara)
    assert f'href="/people/{ana.id}"' in browser.get("/portfolio").text
    for energy, words in (("1", "Write Ana a line"), ("3", "Ring Ana"), ("5", "Ask Ana to meet")):
        assert words in browser.get(f"/portfolio?energy={energy}").text
    needs.answer(mara, "never", ["phone"])
    assert "Write Ana a line" in browser.get("/portfolio?energy=3").text


def test_other_ideas_come_on_another_page(client, mara):
    settled(mara)
    for number in range(8):
        kept(mara, title=f"Idea {number}")
    browser = client(mara)
    first, second = browser.get("/portfolio").text, browser.get("/portfolio?page=1").text
    shown = [set(re.findall(r"<h3>([^<]+)", page)) for page in (first, second)]
    assert [len(one) for one in shown] == [5, 3]
    assert not shown[0] & shown[1]
    assert "page=1" in first


def test_topics_stay_all_day_and_others_are_a_tap_away(client, mara):
    browser = client(settled(mara))
    read = lambda address: re.findall(r'class="sentence">([^<]+)', browser.get(address).text)  # noqa: E731
    today = read("/topics")
    assert len(today) == 3
    assert read("/topics") == today
    assert not set(read("/topics?page=1")) & set(today)
    assert len(read("/topics?at=walk")) == 3
    assert read("/topics?at=moon&page=99999") == today


def test_ideas_are_chosen_by_what_they_cost_and_where_too(client, mara):
    browser = client(settled(mara))
    kept(mara, title="A pot of soup", cost="0", place="home")
    kept(mara, title="Cake in town", cost="1", place="out")
    kept(mara, title="The opera", cost="2", place="out")

    def shown(query):
        text = browser.get(f"/portfolio?{query}").text.partition("All your")[0]
        return [title for title in ("A pot of soup", "Cake in town", "The opera") if title in text]

    assert shown("cost=0") == ["A pot of soup"]
    assert shown("cost=1") == ["A pot of soup", "Cake in town"]
    assert shown("place=out") == ["Cake in town", "The opera"]
    assert shown("place=out&cost=1") == ["Cake in town"]
    assert len(shown("place=moon&cost=9")) == 3


def test_somebody_else_has_other_topics(client, mara, cleo):
    pages = {
        tuple(re.findall(r'class="sentence">([^<]+)', client(settled(owner)).get("/topics").text))
        for owner in (mara, cleo)
    }
    assert len(pages) == 2


@pytest.mark.parametrize("address", ["/portfolio", "/portfolio/new", "/topics"])
def test_no_page_asks_more_of_the_database_for_more_data(client, mara, queries, address):
    settled(mara)
    browser = client(mara)

    def more(start, end):
        for number in range(start, end):
            friend(mara, f"Friend {number}")
            if number < 90:
                kept(mara, title=f"Idea {number}")

    more(0, 10)
    with queries:
        browser.get(address)
    few = len(queries)
    more(10, 200)
    with queries:
        browser.get(address)
    assert len(queries) == few <= 8
