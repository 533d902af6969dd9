"""The page to take along: what was chosen, as far back as was chosen, sentences first, and nothing weighed."""

import re
from datetime import timedelta

from uuid6 import uuid7

from nearer import clock
from nearer.actions import ladder
from nearer.domain.ladder import Attempt, Felt
from tests.actions.sharing import STEP, answered, tried
from tests.web.people import settled


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
