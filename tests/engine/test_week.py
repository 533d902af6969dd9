"""Weeks small enough to see what should happen, each as a story."""

from dataclasses import replace

import pytest

from nearer.domain.week import SLOTS, Kind
from nearer.engine.week import When, propose
from nearer.engine.week_brief import Brief, Candidate, Limits, Placed, Rule, Slot

MON, TUE, WED, THU, FRI, SAT, SUN = range(0, SLOTS, 3)
"""The mornings."""
EVENING = 2
FREE = Slot(120, 5)


def evenings(slot: Slot = FREE) -> tuple[Slot, ...]:
    return tuple(slot if place % 3 == EVENING else Slot() for place in range(SLOTS))


def always(slot: Slot = FREE) -> tuple[Slot, ...]:
    return (slot,) * SLOTS


def one(name: str, kind: Kind = Kind.ACTIVITY, worth: int = 500, **more) -> Candidate:
    return Candidate(name, kind, worth, **more)


def at(proposal) -> dict[str, int]:
    return {placed.candidate.id: placed.slot for placed in proposal.chosen}


def why(proposal) -> dict[str, tuple]:
    return {left.candidate.id: (left.rule, left.number, left.by) for left in proposal.left}


def test_an_empty_week_is_a_week_of_rest():
    proposal = propose(Brief((), always()))
    assert (proposal.chosen, proposal.left, proposal.worth) == ((), (), 0)
    assert len(proposal.rests) == 4
    assert len({rest.slot // 3 for rest in proposal.rests}) == 4, "on four different days"


def test_nobody_with_no_time_is_given_anything():
    proposal = propose(Brief((one("walk"),), (Slot(),) * SLOTS))
    assert proposal.chosen == proposal.rests == ()
    assert why(proposal) == {"walk": (Rule.NOT_FREE, 0, "")}


def test_a_class_stands_when_it_meets_and_says_so():
    proposal = propose(Brief((one("choir", Kind.GROUP, slots=frozenset({THU + EVENING})),), always()))
    assert at(proposal) == {"choir": THU + EVENING}
    assert proposal.chosen[0].when is When.FIXED


def test_something_heavy_goes_where_there_is_energy():
    slots = list(always(Slot(120, 2)))
    slots[SAT] = Slot(120, 5)
    proposal = propose(Brief((one("dance", energy=5, heavy=True), one("note", energy=2)), tuple(slots)))
    assert at(proposal)["dance"] == SAT
    assert at(proposal)["note"] != SAT
    assert {placed.when for placed in proposal.chosen} == {When.ENERGY}


def test_the_evening_after_a_stretch_is_for_rest():
    club = one("club", Kind.STEP, 1000, stretch=True, slots=frozenset({WED, WED + EVENING}))
    proposal = propose(Brief((club, *(one(name) for name in "abcdefgh")), always()))
    after = at(proposal)["club"] + 1
    assert after not in at(proposal).values()
    assert (after, "club") in {(rest.slot, rest.after) for rest in proposal.rests}


def test_who_is_free_in_the_evenings_only_rests_the_evening_after():
    """Only a free part is worth keeping free: after a stretch on Wednesday evening it is Thursday's evening."""
    club = one("club", Kind.STEP, 1000, stretch=True, slots=frozenset({WED + EVENING}))
    brief = Brief((club, one("chess", slots=frozenset({THU + EVENING}))), evenings())
    assert (THU + EVENING, "club") in {(rest.slot, rest.after) for rest in propose(brief).rests}
    assert why(propose(brief))["chess"] == (Rule.REST, 0, "club")


def test_things_are_moved_apart_and_a_day_holds_two_at_most():
    seven = [one(name) for name in "abcdefg"]
    days = [slot // 3 for slot in at(propose(Brief(seven, always()))).values()]
    assert sorted(days) == list(range(7))
    weekend = tuple(FREE if place >= SAT else Slot() for place in range(SLOTS))
    proposal = propose(Brief(seven, weekend, Limits(day=2)))
    assert [slot // 3 for slot in sorted(at(proposal).values())] == [5, 5, 6, 6]
    assert {rule for rule, _number, _by in why(proposal).values()} == {Rule.DAY}


def test_a_fifth_of_the_free_parts_stays_free():
    five = tuple(FREE if place % 3 == EVENING and place < SAT else Slot() for place in range(SLOTS))
    proposal = propose(Brief([one(name) for name in "abcdef"], five))
    assert len(at(proposal)) == 4
    assert {(rule, number) for rule, number, _by in why(proposal).values()} == {(Rule.REST_SHARE, 1)}
    assert len(proposal.rests) == 1


def test_a_stretch_a_day_and_none_the_day_after():
    two = (one("x", Kind.STEP, 900, stretch=True), one("y", Kind.STEP, 800, stretch=True))
    days = sorted(slot // 3 for slot in at(propose(Brief(two, always()))).values())
    assert days[1] - days[0] >= 2
    same_day = tuple(FREE if place // 3 == 2 else Slot() for place in range(SLOTS))
    proposal = propose(Brief(two, same_day))
    assert list(at(proposal)) == ["x"]
    assert why(proposal)["y"] == (Rule.STRETCH, 0, "x")


def test_after_a_heavy_sunday_monday_is_light():
    monday = tuple(FREE if place < 3 else Slot() for place in range(SLOTS))
    heavy = (one("dance", heavy=True),)
    assert at(propose(Brief(heavy, monday)))
    assert why(propose(Brief(heavy, monday, heavy_eve=True))) == {"dance": (Rule.HEAVY_EVE, 0, "")}


def test_a_repeat_waits_until_it_is_due_and_the_same_person_comes_once():
    due = one("again", Kind.REPEAT, earliest=4)
    proposal = propose(Brief((due,), evenings()))
    assert at(proposal)["again"] // 3 >= 4
    assert why(propose(Brief((replace(due, earliest=7),), evenings())))["again"] == (Rule.SPACING, 7, "")
    ana = (one("write", Kind.REACH_OUT, 900, key="ana"), one("walk", worth=400, key="ana"))
    assert why(propose(Brief(ana, evenings())))["walk"] == (Rule.AGAIN, 0, "write")


def test_the_same_thing_may_come_again_after_its_rest():
    twice = (one("first", key="nod", apart=3), one("second", key="nod", apart=3))
    days = sorted(slot // 3 for slot in at(propose(Brief(twice, evenings()))).values())
    assert days[1] - days[0] >= 3


@pytest.mark.parametrize(
    ("candidate", "limits", "reason"),
    [
        (one("x", outing=True), Limits(outings=0), (Rule.OUTINGS, 0, "")),
        (one("x", minutes=90), Limits(minutes=60), (Rule.MINUTES, 60, "")),
        (one("x", cost=2), Limits(money=1), (Rule.MONEY, 1, "")),
        (one("x", travel=90, minutes=5), Limits(travel=60), (Rule.TRAVEL, 60, "")),
        (one("x", Kind.STEP), Limits(kinds={Kind.STEP: 0}), (Rule.KIND, 0, "")),
        (one("x"), Limits(items=0), (Rule.ITEMS, 0, "")),
        (one("x", who=frozenset({"tom"})), Limits(barred=frozenset({"tom"})), (Rule.BOUNDARY, 0, "")),
        (one("x", minutes=100, travel=40), Limits(), (Rule.TOO_LONG, 120, "")),
        (one("x", energy=5), Limits(), (Rule.ENERGY, 4, "")),
    ],
)
def test_what_is_left_out_says_which_limit_it_would_pass(candidate, limits, reason):
    assert why(propose(Brief((candidate,), always(Slot(120, 4)), limits))) == {"x": reason}


def test_a_place_that_is_taken_names_what_is_there():
    thursday = frozenset({THU})
    proposal = propose(Brief((one("yoga", worth=900, slots=thursday), one("chess", slots=thursday)), always()))
    assert why(proposal) == {"chess": (Rule.TAKEN, 0, "yoga")}


def test_a_part_kept_for_rest_stays_empty_and_counts_as_rest():
    slots = list(evenings())
    slots[WED + EVENING] = Slot(120, 5, rest=True)
    proposal = propose(Brief((one("wed", slots=frozenset({WED + EVENING})),), tuple(slots)))
    assert why(proposal)["wed"][0] is Rule.RESTING
    assert [rest.slot for rest in proposal.rests] == [WED + EVENING], "one of seven free parts, and it is this one"


def test_what_is_settled_stays_whatever_it_breaks_and_nothing_is_added_that_breaks_more():
    locked = (Placed(one("mine", outing=True, stretch=True), WED), Placed(one("too", outing=True, stretch=True), WED))
    rest = (one("out", outing=True), one("home"))
    proposal = propose(Brief(rest, always(), Limits(outings=1), locked))
    assert set(at(proposal)) == {"home"}
    assert WED not in at(proposal).values()
    assert at(proposal)["home"] != WED + 1, "the afternoon after it is for rest"
    assert why(proposal)["out"] == (Rule.OUTINGS, 1, "")


def test_planned_anew_things_stay_where_they_were_when_that_is_as_good():
    things = [one(name) for name in "abc"]
    before = at(propose(Brief(things, evenings())))
    moved = {"a": FRI + EVENING, "b": SUN + EVENING, "c": TUE + EVENING}
    again = propose(Brief([replace(thing, was=moved[thing.id]) for thing in things], evenings()))
    assert at(again) == moved != before
    assert {placed.when for placed in again.chosen} == {When.SAME}


def test_a_brief_that_cannot_be_planned_is_refused():
    for wrong in ((one("x"), one("x")), (one("x", worth=0),)):
        with pytest.raises(ValueError, match="21 parts"):
            Brief(wrong, always())
    with pytest.raises(ValueError, match="21 parts"):
        Brief((), always()[:20])
