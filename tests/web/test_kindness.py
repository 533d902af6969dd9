"""Two kind minutes after an awkward one, and the calm page that needs nothing."""

from uuid import UUID

import pytest
from uuid6 import uuid7

from nearer import clock
from nearer.actions import ladder
from nearer.domain.ladder import Attempt, Felt, Happened
from nearer.storage import journal as journal_rows
from nearer.web.help import render
from tests.web.people import STEP, settled


def tried(owner, felt: Felt, happened: Happened | None = None) -> UUID:
    today = clock.local().date()
    return ladder.attempt(settled(owner), today, uuid7(), Attempt(STEP, today, felt, 40.0, happened=happened))


@pytest.mark.parametrize(
    ("felt", "happened", "offered"),
    [
        (Felt.HARD, None, True),
        (Felt.RIGHT, Happened.YES, True),
        (Felt.RIGHT, Happened.NO, False),
        (Felt.EASY, None, False),
    ],
)
def test_it_is_offered_after_a_hard_one_or_when_the_feared_thing_happened(client, mara, felt, happened, offered):
    attempt = tried(mara, felt, happened)
    assert (f"/attempts/{attempt}/kindness" in client(mara).get(f"/attempts/{attempt}").text) is offered


def test_it_names_it_is_human_kind_and_ends_with_a_small_step(client, mara):
    attempt = tried(mara, Felt.HARD)
    text = client(mara).get(f"/attempts/{attempt}/kindness").text
    places = [text.index(part) for part in ("Name it", "It is human", "A kind sentence", "The next small step")]
    assert places == sorted(places)
    assert 'href="/steps/' in text[places[-1] :]


def test_a_sentence_of_her_own_goes_to_the_journal_and_nothing_else_is_kept(client, mara):
    browser = client(settled(mara))
    assert 'action="/journal/new"' in browser.get("/kindness").text
    assert journal_rows.pages(mara) == []
    browser.post("/journal/new", {"id": str(uuid7()), "text": "I can be new at this."})
    assert [page.text for page in journal_rows.pages(mara)] == ["I can be new at this."]


def test_cleo_does_not_see_what_mara_tried(client, mara, cleo):
    attempt = tried(mara, Felt.HARD)
    assert client(settled(cleo)).get(f"/attempts/{attempt}/kindness").status_code == 404


def test_the_calm_page_runs_nothing_and_asks_nothing_of_anybody():
    page = render("en", "calm.html")
    assert "<script" not in page
    assert "style=" not in page
    assert "http" not in page
    for part in ("In for 4, out for 6", "In: 1 2 3 4<br>", "5 things you can see", "Your feet."):
        assert part in page
