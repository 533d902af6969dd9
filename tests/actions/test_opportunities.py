"""What is on around Mara, matched to what she enjoys, her boundaries, hours, money, energy and ladder: true reasons."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from uuid6 import uuid7

from nearer.actions import ladder, needs, opportunities, rungs, situation
from nearer.actions.calendars import Present
from nearer.domain.calendars import Calendar, CalendarKind, Occurrence
from nearer.domain.ladder import Attempt, Felt, Safety
from nearer.domain.needs import Budget, Involves
from nearer.domain.opportunities import Left, WhyKind
from nearer.engine.reasons import ReasonKind
from nearer.errors import Missing
from nearer.storage import calendars as rows
from nearer.storage import ladder as ladder_rows
from nearer.words import opportunities as words

HERE = ZoneInfo("Europe/Stockholm")
WHEN = Present(datetime(2026, 3, 2, 9, tzinfo=UTC), HERE)
SAID = opportunities.Said(words.title, lambda event: words.how(event, HERE))


def on(day: int, hour: float, title: str, note: str = "", **more) -> Occurrence:
    """Return something on a day of March 2026 at an hour of Stockholm."""
    begins = datetime(2026, 3, day, tzinfo=HERE).astimezone(UTC) + timedelta(hours=hour)
    uid = more.pop("uid", title)
    return Occurrence(begins, begins + timedelta(minutes=90), title, "Mill", uid=uid, note=note, **more)


@pytest.fixture
def settled(mara):
    """Return Mara: enjoys music and nature, has nothing that speaks against a group, and has said when she is free."""
    for name, values in {"barriers": ["moved"], "enjoys": ["music", "nature"], "never": ["faith"]}.items():
        needs.answer(mara, name, values)
    needs.answer(mara, "times", ["weekday-evening", "weekend-morning"])
    needs.settle(mara)
    return mara


def town(owner, *occurrences, kind=CalendarKind.EVENTS):
    one = Calendar(uuid7(), "Town", kind, count=len(occurrences))
    rows.save(owner, one)
    rows.replace_events(owner, one.id, occurrences)
    return one


def around(owner, today, energy=None):
    return opportunities.around(situation.read(owner, today), WHEN, energy, words.title)


def offered(owner, today, energy=None):
    return {one.event.what.title: one for one in around(owner, today, energy).offered}


def kinds(offer) -> list[WhyKind]:
    return [why.kind for why in offer.why]


def test_what_she_enjoys_comes_first_and_says_by_which_word(settled, today):
    town(settled, on(3, 18, "Coding evening"), on(5, 18, "Choir, come and try", "Free entry"))
    found = around(settled, today)
    assert [one.event.what.title for one in found.offered] == ["Choir, come and try", "Coding evening"]
    why = words.whys(found.offered[0], today, HERE)
    assert why[0] == "It says “choir”, and you enjoy music."
    assert "It costs nothing: it says “free entry”." in why
    assert "It is at a time you are usually free." in why
    assert (found.left_out, found.found) == ({}, 2)


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        (on(3, 18, "Evensong with choir"), ReasonKind.NEVER),
        (on(3, 12, "Midday music"), Left.HOUR),
        (on(7, 19, "Saturday concert"), Left.HOUR),
        (on(4, 22.5, "Night of jazz"), Left.OUT),
        (on(4, 18, "Wine tasting"), Left.OUT),
        (on(4, 18, "Choir for kids"), Left.OUT),
        (on(4, 18, "Choir: cancelled"), Left.OUT),
    ],
)
def test_what_does_not_suit_is_left_out_and_counted(settled, today, event, reason):
    town(settled, event)
    found = around(settled, today)
    assert (found.offered, dict(found.left_out)) == ((), {reason: 1})
    assert len(words.left_out(found.left_out)) == 1


def test_her_own_words_for_never_count(settled, today):
    needs.answer(settled, "never", [], "ukulele")
    town(settled, on(3, 18, "Ukulele for beginners"))
    assert dict(around(settled, today).left_out) == {ReasonKind.NEVER: 1}


def test_nothing_is_offered_while_she_is_taken_up(settled, today):
    town(settled, on(3, 18, "Choir"), on(4, 18, "Garden group"))
    assert WhyKind.NOTHING_ELSE not in kinds(offered(settled, today)["Choir"])
    town(settled, Occurrence(on(3, 19, "").begins, on(3, 19, "").ends), kind=CalendarKind.BUSY)
    found = offered(settled, today)
    assert list(found) == ["Garden group"]
    assert WhyKind.NOTHING_ELSE in kinds(found["Garden group"])
    assert around(settled, today).left_out == {Left.BUSY: 1}


def test_somebody_short_of_money_is_offered_what_is_free_or_does_not_say(settled, today):
    needs.answer(settled, "barriers", ["moved", "money"])
    town(settled, on(3, 18, "Concert", "Tickets 250 kr"), on(4, 18, "Jazz", "Free entry"), on(5, 18, "Singing"))
    found = offered(settled, today)
    assert set(found) == {"Jazz", "Singing"}
    assert "What it costs is not said; look before you go." in words.whys(found["Singing"], today, HERE)
    assert "free" not in words.facts(found["Singing"])


def test_somebody_who_cannot_leave_home_is_offered_what_comes_there(settled, today):
    needs.answer(settled, "barriers", ["housebound"])
    town(settled, on(3, 18, "Choir"), on(4, 18, "Choir online", "Zoom link by mail"))
    found = offered(settled, today)
    assert list(found) == ["Choir online"]
    assert WhyKind.AT_HOME in kinds(found["Choir online"])
    assert found["Choir online"].step.safety is Safety.ORDINARY


def test_todays_energy_counts_today_only(settled, today):
    town(settled, on(2, 18, "Evening hike"), on(3, 18, "Another hike"))
    assert set(offered(settled, today, 5)) == {"Evening hike", "Another hike"}
    found = offered(settled, today, 2)
    assert (found["Evening hike"].short, found["Another hike"].short) == (True, False)
    assert set(offered(settled, today, 1)) == {"Another hike"}


def test_what_would_be_too_much_is_offered_for_ten_minutes_or_not_at_all(mara, today):
    needs.answer(mara, "barriers", ["shyness"])
    needs.answer(mara, "enjoys", ["music"])
    needs.settle(mara)
    for _time in range(3):
        ladder.attempt(mara, today, uuid7(), Attempt("ask-shop-question", today, Felt.HARD, peak=95.0, completed=False))
    town(mara, on(3, 18, "Choir"), on(4, 18, "Open mic night"))
    found = around(mara, today)
    assert all(one.short and one.step.minutes == 10 and one.step.bolder for one in found.offered)
    assert "Open mic night" not in {one.event.what.title for one in found.offered}
    assert sum(found.left_out.values()) + len(found.offered) == 2


def test_the_ceiling_she_set_holds(settled, today):
    town(settled, on(3, 18, "Choir"), on(4, 18, "Lecture with music"))
    here = situation.read(settled, today)
    low = replace(here, profile=replace(here.profile, ceiling=20, barriers=frozenset()))
    found = opportunities.around(low, WHEN, None, words.title)
    assert all(one.foreseen <= 20 for one in found.offered)


def test_what_she_has_done_that_is_as_hard_is_named(settled, today):
    town(settled, on(5, 18, "Choir"))
    (before,) = around(settled, today).offered
    assert WhyKind.AS_HARD_AS not in kinds(before)
    here = situation.read(settled, today)
    (done,) = [rung for rung in rungs.ladder(here) if abs(rung.expected - before.foreseen) <= 1][:1]
    ladder.attempt(settled, today, uuid7(), Attempt(done.step.id, today, Felt.RIGHT, peak=float(done.expected)))
    (after,) = around(settled, today).offered
    (why,) = [one for one in after.why if one.kind is WhyKind.AS_HARD_AS]
    assert why.step == done.step.title
    assert f"about as hard as “{done.step.title.rstrip('.')}”" in " ".join(words.whys(after, today, HERE))


def test_what_comes_round_again_stands_once(settled, today):
    town(
        settled, *(on(day, 18, "Choir", uid="c") for day in (4, 11, 18)), *(on(d, 18, "Song", uid="") for d in (5, 12))
    )
    found = around(settled, today)
    assert sorted(one.event.what.title for one in found.offered) == ["Choir", "Song", "Song"]
    choir = next(one for one in found.offered if one.event.what.title == "Choir")
    assert choir.event.what.begins.astimezone(HERE).day == 4
    assert "It comes round again, next Wednesday 11 March: the same faces get easier." in words.whys(choir, today, HERE)


def test_no_more_than_eight_are_offered_and_only_of_three_weeks(settled, today):
    town(settled, *(on(3 + number % 4, 18, f"Choir {number}") for number in range(30)), on(30, 18, "Far choir"))
    found = around(settled, today)
    assert (len(found.offered), found.found) == (8, 30)


def test_an_opportunity_becomes_a_step_with_a_smaller_one(settled, today):
    town(settled, on(5, 18, "Choir, come and try"))
    (offer,) = around(settled, today).offered
    for _time in range(2):
        whole = opportunities.take(settled, offer.event.id, False, WHEN, SAID)
    small = opportunities.take(settled, offer.event.id, True, WHEN, SAID)
    here = situation.read(settled, today)
    assert here.step(whole).title == "Go to “Choir, come and try”."
    assert here.step(whole).how == "It is on Thursday, 5 March 2026 at 18:00."
    assert here.step(small).title == "Look in at “Choir, come and try” for ten minutes."
    assert (here.step(whole).smaller, here.step(small).bolder) == (small, whole)
    assert here.step(small).difficulty < here.step(whole).difficulty
    assert (here.step(whole).where, here.step(whole).own) == ("Mill", True)
    assert here.step(whole).safety is Safety.SOMEONE_NEW
    assert Involves.EVENING in here.step(whole).involves
    assert dict(around(settled, today).left_out) == {Left.TAKEN: 1}


def test_reading_the_calendar_again_does_not_offer_it_twice(settled, today):
    choir = on(5, 18, "Choir")
    one = town(settled, choir)
    opportunities.take(settled, around(settled, today).offered[0].event.id, False, WHEN, SAID)
    rows.replace_events(settled, one.id, [replace(choir, note="now with tea")])
    assert dict(around(settled, today).left_out) == {Left.TAKEN: 1}


def test_what_is_over_or_somebody_elses_cannot_be_taken(settled, cleo, today):
    town(settled, on(5, 18, "Choir"))
    event = around(settled, today).offered[0].event.id
    late = Present(WHEN.now + timedelta(days=9), HERE)
    for owner, when in ((cleo, WHEN), (settled, late)):
        with pytest.raises(Missing):
            opportunities.take(owner, event, False, when, SAID)
    assert ladder_rows.notes(cleo)[0] == ladder_rows.notes(settled)[0] == {}
    assert around(cleo, today).found == 0


def test_every_reason_and_every_exclusion_can_be_said(today):
    assert all(words.left_out({reason: 2}) for reason in (*Left, *ReasonKind))
    texts = [words.sentence(opportunities.Why(kind, "choir", step="Nod."), today, HERE) for kind in WhyKind]
    assert all(texts[index] for index, kind in enumerate(WhyKind) if kind not in (WhyKind.ENJOY, WhyKind.AGAIN))
    assert words.enjoy().keys() == set(words.Interest)


@pytest.mark.parametrize("number", [10, 200])
def test_it_costs_the_same_reads_however_much_is_on(settled, today, queries, number):
    town(settled, *(on(3 + day % 20, 18, f"Choir {day}") for day in range(number)))
    here = situation.read(settled, today)
    with queries:
        opportunities.around(here, WHEN, None, words.title)
    assert len(queries) == 3


def test_a_cost_is_never_guessed(settled, today):
    town(settled, on(3, 18, "Singing"))
    assert offered(settled, today)["Singing"].step.cost is Budget.FREE
    assert WhyKind.FREE not in kinds(offered(settled, today)["Singing"])
