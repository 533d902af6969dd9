"""When nobody answers: spoken of when it is time, with one follow-up and no second."""

from datetime import UTC, datetime, timedelta

import time_machine

from nearer import clock
from nearer.storage import reaching as rows
from tests.web.messages import ana, kept, sent, written
from tests.web.people import settled

MONDAY = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def test_silence_is_spoken_of_from_the_fourth_day_and_not_before(client, mara):
    with time_machine.travel(MONDAY, tick=False) as now:
        browser, person = client(settled(mara)), ana(mara)
        address = sent(browser, person)
        for days in range(4):
            now.move_to(MONDAY + timedelta(days=days))
            assert browser.get(f"{address}/silence").headers["Location"] == address
            assert rows.silent(mara, clock.local().date()) == []
        now.move_to(MONDAY + timedelta(days=4))
        assert [found.person for found in rows.silent(mara, clock.local().date())] == [person.id]
        page = browser.get(f"{address}/silence").text
        assert "nobody can tell which it is" in page
        assert all(choice in page for choice in ("Wait another week", "One light follow-up", "Let it rest"))
        browser.post(f"{address}/wait")
        assert rows.silent(mara, clock.local().date()) == []
        now.move_to(MONDAY + timedelta(days=11))
        assert len(rows.silent(mara, clock.local().date())) == 1


def test_after_a_death_nothing_is_asked_or_said_for_four_weeks(client, mara):
    with time_machine.travel(MONDAY, tick=False) as now:
        browser, person = client(settled(mara)), ana(mara)
        page = browser.get(f"/people/{person.id}/reach-outs/new?for=condolence&begin=own").text
        assert 'name="likely"' not in page
        assert "You need not find the right words" in page
        address = written(browser, person, occasion="condolence")
        browser.post(f"{address}/sent")
        assert "often cannot answer, and that is all right" in browser.get(address).text
        now.move_to(MONDAY + timedelta(days=27))
        assert rows.silent(mara, clock.local().date()) == []
        now.move_to(MONDAY + timedelta(days=28))
        assert "Somebody who grieves" in browser.get(f"{address}/silence").text


def test_there_is_one_follow_up_and_no_second(client, mara):
    with time_machine.travel(MONDAY, tick=False) as now:
        browser, person = client(settled(mara)), ana(mara)
        address = sent(browser, person)
        now.move_to(MONDAY + timedelta(days=4))
        assert "No hurry at all" in browser.get(f"{address}/follow-up").text
        browser.post(f"{address}/follow-up", {"text": "Hi [name], just a wave."})
        assert "Hi Ana, just a wave." in browser.get(address).text
        browser.post(f"{address}/sent")
        assert kept(mara, address).followed_up is None, "the button of the first message is not that of the second"
        browser.post(f"{address}/sent", {"what": "follow-up"})
        now.move_to(MONDAY + timedelta(days=11))
        page = browser.get(f"{address}/silence").text
        assert "Wait another week" in page
        assert "follow-up" not in page
        for answer in (browser.get(f"{address}/follow-up"), browser.post(f"{address}/follow-up", {"text": "Please."})):
            assert answer.status_code == 409
            assert "once is enough" in answer.text
        assert kept(mara, address).follow_up == "Hi Ana, just a wave."
