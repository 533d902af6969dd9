"""Words go by age while days and numbers stay; a little at a time; nothing unless chosen."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some
from uuid6 import uuid7

from nearer import clock
from nearer.actions import ladder, retention, situation
from nearer.domain.ladder import Attempt, Felt
from nearer.domain.people import Encounter
from nearer.domain.retention import Kind, before
from nearer.engine import belief
from nearer.storage import calendars, models, people
from nearer.storage import ladder as rows
from nearer.storage import retention as kept
from tests.actions.archives import lived

TODAY = date(2026, 3, 2)
STEP = "ask-shop-question"


def noted(owner, day):
    people.save_encounter(owner, Encounter(uuid7(), day, (), minutes=30, felt=4, note="Her cat is ill."))


@pytest.mark.parametrize(
    ("today", "months", "first"),
    [
        (date(2026, 3, 31), 1, date(2026, 2, 28)),
        (date(2024, 3, 31), 1, date(2024, 2, 29)),
        (date(2026, 1, 15), 12, date(2025, 1, 15)),
        (date(2026, 1, 15), 3, date(2025, 10, 15)),
    ],
)
def test_months_are_those_of_the_calendar(today, months, first):
    assert before(today, months) == first


@given(some.dates(date(2000, 1, 1), date(2100, 1, 1)), some.sampled_from([3, 6, 12, 24, 60]))
def test_every_day_has_one_so_many_months_before(today, months):
    assert 28 * months <= (today - before(today, months)).days <= 31 * months


def test_a_note_goes_and_all_else_of_the_day_stays(mara):
    noted(mara, TODAY - timedelta(days=400))
    noted(mara, TODAY)
    retention.choose(mara, {"encounter": 12}, TODAY)
    new, old = people.encounters(mara)
    assert (new.note, old.note) == ("Her cat is ill.", "")
    assert (old.minutes, old.felt) == (30, 4)


def test_pages_of_the_journal_and_hard_thoughts_can_go_by_age_too(mara):
    """Found: what is most one's own could not."""
    lived(mara)
    today = clock.local().date()
    retention.choose(mara, {"journalpage": 3, "thought": 3}, today)
    assert models.JournalPage.objects.filter(owner_id=mara.id).count() == 3
    later = today + timedelta(days=200)
    assert retention.would_go(mara, {"journalpage": 3, "thought": 3}, later) == {Kind.PAGES: 3, Kind.THOUGHTS: 2}
    retention.let_go(mara, later)
    assert not models.JournalPage.objects.filter(owner_id=mara.id).exists()
    assert not models.Thought.objects.filter(owner_id=mara.id).exists()
    assert len(rows.attempts(mara)) > 9


def test_words_go_and_what_the_engine_learned_stays(mara):
    lived(mara)
    today = max(one.day for one in rows.attempts(mara)) + timedelta(days=400)
    earlier = belief.dump(situation.read(mara, today).state)
    retention.choose(mara, {"attempt": 12, "rating": 12}, today)
    assert {(one.learned, one.feared, one.adjust) for one in rows.attempts(mara)} == {("", "", "")}
    assert any(one.peak for one in rows.attempts(mara))
    here = situation.read(mara, today)
    assert belief.dump(here.state) == earlier == belief.dump(situation.rebuilt(mara, today, here.steps))


def test_events_that_are_over_go_whole(mara):
    lived(mara)
    assert models.Event.objects.filter(owner_id=mara.id).exists()
    retention.choose(mara, {"event": 3}, TODAY + timedelta(days=2000))
    assert not models.Event.objects.filter(owner_id=mara.id).exists()
    assert calendars.calendars(mara)


def test_it_goes_a_little_at_a_time_the_oldest_first(mara, monkeypatch):
    monkeypatch.setattr(retention, "AT_ONCE", 3)
    for number in range(10):
        noted(mara, TODAY - timedelta(days=400 + number))
    retention.choose(mara, {"encounter": 12}, TODAY)
    left = [one for one in people.encounters(mara) if one.note]
    assert 0 < len(left) < 10
    assert min(one.day for one in left) > min(one.day for one in people.encounters(mara))
    rounds = 1
    while retention.let_go(mara, TODAY):
        rounds += 1
    assert [one for one in people.encounters(mara) if one.note] == []
    assert rounds <= 4


def test_nothing_to_let_go_of_costs_one_question_and_no_write(mara, queries):
    with queries:
        assert not retention.let_go(mara, TODAY)
    assert len(queries) == 1


def test_what_grows_old_later_goes_when_its_day_comes(mara):
    noted(mara, TODAY)
    retention.choose(mara, {"encounter": 3}, TODAY)
    assert people.encounters(mara)[0].note
    retention.let_go(mara, TODAY + timedelta(days=100))
    assert not people.encounters(mara)[0].note


def test_others_keep_theirs(mara, cleo):
    noted(cleo, TODAY - timedelta(days=400))
    retention.choose(mara, {"encounter": 12}, TODAY)
    assert people.encounters(cleo)[0].note


def test_what_would_go_is_counted_without_opening_anything(mara):
    noted(mara, TODAY - timedelta(days=400))
    models.Encounter.objects.filter(owner_id=mara.id).update(sealed=b"nobody can open this")
    assert retention.would_go(mara, {"encounter": 12}, TODAY) == {Kind.NOTES: 1}
    assert kept.chosen(mara).months == {}


def test_an_attempt_without_words_is_left_as_it_is(mara):
    ladder.attempt(mara, TODAY, uuid7(), Attempt(STEP, TODAY, Felt.EASY, 20.0))
    sealed = bytes(models.Attempt.objects.get(owner_id=mara.id).sealed)
    retention.choose(mara, {"attempt": 3}, TODAY + timedelta(days=400))
    assert bytes(models.Attempt.objects.get(owner_id=mara.id).sealed) == sealed
