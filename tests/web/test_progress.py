"""How it has been going, as a browser meets it: sentences first, pictures with words and tables, a bounded cost."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from uuid6 import uuid7

from nearer import clock
from nearer.actions import ladder, measures
from nearer.domain.ladder import Attempt, Felt, Happened
from nearer.domain.measures import Kind
from nearer.domain.people import Encounter
from nearer.storage import ladder as ladder_rows
from nearer.storage import measures as measure_rows
from nearer.storage import people as people_rows
from tests.web.people import STEP, settled

CLAIMS = re.compile(
    r"\b(treat\w*|cur(e|es|ed)|therap\w+|diagnos\w+|clinical\w*|symptom\w*|severe|score)\b", re.IGNORECASE
)


def today():
    return clock.local().date()


def lived(owner, weeks=8):
    """Let somebody try one thing and answer once a week, and meet people."""
    settled(owner)
    for back in range(weeks):
        day = today() - timedelta(weeks=weeks - 1 - back)
        brought = {"peak": 30.0, "expected": 60.0, "likelihood": 70.0, "next_likelihood": 30.0}
        attempt = Attempt(STEP, day, Felt.RIGHT, happened=Happened.NO, learned=f"Number {back}.", **brought)
        ladder.attempt(owner, day, uuid7(), attempt)
        measures.check_in(owner, day, {Kind.LONELINESS: 70 - 4 * back, Kind.MOOD: 50})
        people_rows.save_encounter(owner, Encounter(uuid7(), day, (), minutes=60 if back % 2 else None))
    return owner


@pytest.fixture
def text(client, mara):
    return client(lived(mara)).get("/progress").text


def test_every_picture_has_a_sentence_first_words_within_and_a_table_folded(text):
    main = text.partition("<main")[2]
    sections = re.findall(r"<section.*?</section>", main, re.DOTALL)
    drawn = [one for one in sections if "<svg" in one]
    assert len(drawn) == 5
    for one in drawn:
        assert one.index('class="sentence"') < one.index("<svg")
        assert re.search(r'role="img" aria-labelledby="\S+ \S+"', one)
        assert re.search(r"<title[^>]*>\S", one)
        assert re.search(r"<desc[^>]*>\S", one)
    assert sum("<table" in one for one in drawn) == 4, "of hours the two bars say their own numbers"
    assert main.count("<details>") == 4


def test_it_tells_the_story(text):
    assert "Your guesses run about 30 too high with people you do not know well." in text
    assert "Each of your last 8 went better than feared." in text
    assert "You gave what you feared 70 of 100. It never happened. Next time you give it 30." in text
    assert "Number 7." in text
    assert "8 steps in 8 weeks of this year" in text
    assert "hours with people these four weeks" in text


def test_it_begins_with_what_matters_most_in_a_line_or_two(text):
    """Loneliness fell from 70 to 42, clearly; nothing says that the steps did it."""
    opening = re.search(r'</h1>\s*<p class="sentence">([^<]+)</p>', text).group(1)
    assert opening == (
        "Each of your last 8 went better than feared. You felt less lonely these four weeks than the four before."
    )


def test_bars_of_hours_say_how_sure_they_are(text, client, mara):
    """With lengths left out there is a pale part; without, the bar is whole and nothing speaks of a range."""
    assert "Filled: at least. Pale: up to" in text
    sure, whole = (re.search(rf'<rect class="{kind}"[^>]*width="(\d+)"', text).group(1) for kind in ("sure", "range"))
    assert 0 < int(sure) < int(whole)
    for one in people_rows.encounters(mara):
        people_rows.save_encounter(mara, replace(one, minutes=60))
    shown = client(mara).get("/progress").text
    assert "<figcaption>Writing is not counted.</figcaption>" in shown


def test_it_claims_nothing_and_names_no_band(text, client, mara):
    browser = client(mara)
    for page in (text, *(browser.get(one).text for one in ("/progress/weeks", "/scales", "/scales/n0", "/goals"))):
        main = re.sub(r"<[^>]+>", " ", page.partition("<main")[2])
        assert CLAIMS.findall(main) == []
        assert "!" not in main


def test_somebody_new_sees_what_will_be_here(client, mara):
    main = client(settled(mara)).get("/progress").text.partition("<main")[2]
    for words in ("After five steps", "Once you answer the questions", "When you note times", "a filled square"):
        assert words in main
    assert "<table" not in main


def test_the_page_costs_the_same_after_years(client, mara, queries):
    """Twelve reads at most for 10 and for 200 of everything, and no more rows than fit the page."""
    browser, counted = client(lived(mara)), []
    day = today()
    for number in range(200):
        when = day - timedelta(days=4 * number)
        ladder_rows.add_attempt(mara, uuid7(), Attempt(STEP, when, Felt.EASY, 20.0, 40.0, learned="x"), None)
        measure_rows.save(mara, measures.Measure(Kind.LONELINESS, when, 50.0))
        people_rows.save_encounter(mara, Encounter(uuid7(), when, (), minutes=30))
        if number in (9, 199):
            with queries:
                text = browser.get("/progress").text
            counted.append(len(queries))
    assert counted[0] == counted[1] <= 14
    assert text.count("<tr>") < 140


def test_an_unchanged_page_is_one_read(client, mara, queries):
    browser = client(lived(mara))
    tag = browser.get("/progress").headers["ETag"]
    with queries:
        assert browser.get("/progress", headers={"If-None-Match": tag}).status_code == 304
    assert len(queries) == 1


def test_cleo_sees_nothing_of_it(client, mara, cleo):
    lived(mara)
    assert "Number 7." not in client(settled(cleo)).get("/progress").text


def test_all_that_was_measured_is_handed_over_as_files(client, mara, cleo):
    browser = client(lived(mara))
    bundle = browser.get("/progress/measures.json")
    assert bundle.headers["Content-Type"].startswith("application/fhir+json")
    assert bundle.json()["resourceType"] == "Bundle"
    assert len(bundle.json()["entry"]) == 3 * 8
    table = browser.get("/progress/measures.csv")
    assert 'filename="nearer-measures.csv"' in table.headers["Content-Disposition"]
    assert table.text.splitlines()[0] == "day,what,question,value"
    assert client(settled(cleo)).get("/progress/measures.json").json()["entry"] == []
