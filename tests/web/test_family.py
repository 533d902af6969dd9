"""Sam, a parent: what may help at each age, when to worry, a shared step, and notes that are Sam's alone."""

from html import unescape

import pytest
from uuid6 import uuid7

from nearer import clock
from nearer.actions import family as actions
from nearer.actions import situation
from nearer.content import family as content
from nearer.domain.family import Band, Note
from nearer.engine.candidates import allowed
from nearer.storage import family as rows
from nearer.storage import models
from nearer.web import cookies
from tests.web.people import settled


@pytest.fixture
def sam(mara):
    """Return the parent."""
    return settled(mara)


@pytest.mark.parametrize("band", Band)
def test_each_age_has_six_topics_and_small_steps(client, sam, band):
    page = unescape(client(sam).get(f"/family/{band}").text)
    assert page.count('<section class="part">') == 6
    shown = [one for one in content.steps() if band in one.bands]
    assert len(shown) >= 3
    assert all(one.title in page for one in shown)
    assert "(article 004)" in page


def test_signs_say_what_to_do_and_whom_to_call(client, sam):
    page = unescape(client(sam).get("/family").text)
    for word in ("Sleep has changed", "The energy is gone", "They pull away", "do not want to live"):
        assert word in page
    assert page.index(">Now</h3>") < page.index(">When you are ready</h3>")
    assert "Open Help" in page
    assert "findahelpline.com may know one" in page
    assert client(sam).get("/family/19-99").status_code == 404


def test_a_parent_sees_the_lines_for_children_where_they_live(client, sam):
    """By the country Help goes by; where none is known the page says where to look, and shows no other country's."""
    browser = client(sam)
    assert "Kindertelefoon" not in browser.get("/family").text
    browser.cookies[cookies.COUNTRY] = "nl"
    page = browser.get("/family").text
    assert 'href="tel:08000432"' in page
    assert "Not checked with the operator." in page
    browser.cookies[cookies.COUNTRY] = "fr"
    assert "Not checked with the operator." not in browser.get("/family").text


def test_a_shared_step_becomes_ones_own_once(client, sam):
    browser = client(sam)
    for _ in range(2):
        answer = browser.post("/family/steps/greet-together")
        assert answer.headers["Location"] == "/steps/own-family-greet-together"
    page = browser.get("/steps/own-family-greet-together").text
    assert "Say hello together to one neighbour." in page
    assert "Change its words" in page
    assert models.StepNote.objects.filter(owner_id=sam.id).count() == 1
    assert browser.post("/family/steps/no-such-step").status_code == 404


def test_every_shared_step_may_be_kept(client, sam):
    for one in content.steps():
        actions.take(sam, clock.local().date(), one.id)
    here = situation.read(sam, clock.local().date())
    own = [step for step in here.steps.values() if step.own]
    assert len(own) == len(content.steps())
    assert set(own) <= set(allowed(own, here.profile))


def test_a_note_is_kept_once_and_can_be_deleted(client, sam):
    browser, form = client(sam), str(uuid7())
    for _ in range(2):
        browser.post("/family", {"id": form, "text": "Slept over at Lou's."})
    assert [one.text for one in rows.notes(sam)] == ["Slept over at Lou's."]
    assert "Slept over at Lou's." in unescape(browser.get("/family").text)
    refused = browser.post("/family", {"id": str(uuid7()), "text": "x" * 2100})
    assert refused.status_code == 422
    assert "x" * 2100 in refused.text
    assert browser.post("/family", {"id": str(uuid7()), "text": " "}).status_code == 422
    browser.post(f"/family/notes/{form}/removal")
    assert rows.notes(sam) == []


def test_cleo_meets_no_note_of_sams(client, sam, cleo):
    form = str(uuid7())
    client(sam).post("/family", {"id": form, "text": "Only mine."})
    stranger = client(settled(cleo))
    assert "Only mine." not in stranger.get("/family").text
    assert stranger.post(f"/family/notes/{form}/removal").status_code == 404
    assert len(rows.notes(sam)) == 1


def test_nothing_is_kept_by_looking(client, sam):
    browser = client(sam)
    before = models.Account.objects.get(id=sam.id).version
    for address in ("/family", *(f"/family/{band}" for band in Band), "/support"):
        browser.get(address)
    assert models.Account.objects.get(id=sam.id).version == before


def test_years_of_notes_cost_no_more(client, sam, queries):
    browser, counts = client(sam), []
    for times in (10, 190):
        for _ in range(times):
            rows.save(sam, Note(uuid7(), clock.local().date(), "note"))
        with queries:
            text = browser.get("/family").text
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 4
    assert text.count("/removal") == rows.MOST
