"""The page to take along: what was chosen, as far back as was chosen, sentences first, and nothing weighed."""

import re
from datetime import timedelta

import pytest
import time_machine
from fhir.resources.R4B.bundle import Bundle
from uuid6 import uuid7

from nearer import clock
from nearer.actions import ladder
from nearer.domain.ladder import Attempt, Felt
from nearer.domain.measures import Kind as Asked
from nearer.domain.measures import Measure
from nearer.storage import measures
from nearer.web import access
from tests.actions.sharing import STEP, answered, tried
from tests.web.people import settled
from tests.web.test_accounts import WORDS, come_in, joined, named


def test_sentences_come_first_and_only_what_was_chosen(client, mara):
    settled(mara)
    tried(mara, learned="He smiled.")
    answered(mara)
    browser = client(mara)
    usual = browser.get("/summary").text
    assert re.findall(r'id="part-(\w+)"', usual) == ["progress", "attempts", "kept"]
    assert "He smiled." in usual
    numbers = browser.get("/summary?kinds=measures&weeks=4").text
    assert re.findall(r'id="part-(\w+)"', numbers) == ["measures"]
    assert "He smiled." not in numbers
    assert "Loneliness 60 of 100" in numbers


def test_it_goes_back_as_far_as_was_chosen(client, mara):
    settled(mara)
    long_ago = clock.local().date() - timedelta(weeks=6)
    ladder.attempt(mara, long_ago, uuid7(), Attempt(STEP, long_ago, Felt.EASY, learned="six weeks ago"))
    browser = client(mara)
    assert "six weeks ago" in browser.get("/summary?kinds=kept&weeks=8").text
    assert "six weeks ago" not in browser.get("/summary?kinds=kept&weeks=4").text


def test_made_up_choices_fall_back_to_the_usual(client, mara):
    text = client(settled(mara)).get("/summary?kinds=journal&weeks=1e9").text
    assert re.findall(r'id="part-(\w+)"', text) == ["progress", "attempts", "kept"]


def test_nothing_in_it_weighs_or_warns(client, mara):
    tried(settled(mara))
    answered(mara)
    sheet = client(mara).get("/summary?kinds=progress&kinds=attempts&kinds=measures&kinds=kept&kinds=week").text
    sheet = sheet[sheet.index('class="sheet"') :].lower()
    for word in ("risk", "severe", "symptom", "disorder", "alert", "urgent", "diagnos", "patient", "score"):
        assert word not in sheet


def test_the_numbers_go_along_as_far_back_as_the_page(client, mara, cleo):
    """The bundle holds the weeks of the page it stands on, in a form other programs read, and nobody else's."""
    settled(mara)
    answered(mara)
    long_ago = clock.local().date() - timedelta(weeks=10)
    measures.save(mara, Measure(Asked.MOOD, long_ago, 13.0))
    tried(mara, learned="no words of hers")
    browser = client(mara)
    told = {}
    for weeks in (4, 13):
        page = browser.get(f"/summary?weeks={weeks}").text
        (address,) = re.findall(r'href="(/summary/measures[^"]+)"', page)
        answer = browser.get(address)
        assert answer["Content-Type"].startswith("application/fhir+json")
        assert answer["Content-Disposition"].startswith("attachment")
        assert "no words of hers" not in answer.text
        assert Bundle.model_validate(answer.json()).type == "collection"
        told[weeks] = sorted(entry["resource"]["effectiveDateTime"][:10] for entry in answer.json()["entry"])
    assert str(long_ago) not in told[4]
    assert str(long_ago) in told[13]
    assert len(told[13]) == len(told[4]) + 1
    assert client(settled(cleo)).get("/summary/measures.json").json()["entry"] == []


@pytest.mark.parametrize(
    "address", ["/summary/measures.json?weeks=4", "/progress/measures.json", "/progress/measures.csv"]
)
def test_what_goes_out_as_a_file_asks_once_more_who_it_is(client, shared, address):
    name, browser = named(), client()
    settled(joined(name))
    come_in(browser, name)
    assert browser.get(address).status_code == 200
    with time_machine.travel(clock.now() + access.FRESH + timedelta(seconds=30)):
        asked = browser.get(address)
        assert asked.status_code == 403
        assert "show once more that it is you" in asked.text
        went_on = browser.post("/confirm", {"proof": WORDS, "next": address})
        assert went_on.headers["Location"] == address
        assert browser.get(address)["Content-Disposition"].startswith("attachment")
