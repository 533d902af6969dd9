"""Finding something to give time to, within what Mara said must never be suggested."""

import pytest
from uuid6 import uuid7

from nearer.actions import needs, volunteering
from nearer.domain.groups import GroupState, Kind, Strength
from nearer.domain.ladder import Place
from nearer.domain.needs import Profile
from nearer.errors import Missing
from nearer.storage import groups as rows


def test_a_cause_becomes_something_they_might_do_once(mara):
    form = uuid7()
    does = "Sort tins and check dates beside somebody else, without much talk."
    made = [volunteering.might(mara, form, "food", does) for _ in range(2)]
    other = volunteering.might(mara, form, "garden")
    assert made[0] == made[1]
    assert {group.id for group in rows.groups(mara)} == {made[0].id, other.id}
    assert (made[0].kind, made[0].state, made[0].role) == (Kind.VOLUNTEERING, GroupState.MIGHT, does)
    with pytest.raises(Missing):
        volunteering.might(mara, form, "dragons")


def test_causes_keep_to_what_they_said(mara):
    needs.answer(mara, "never", ["animals"], "reading, faith")
    needs.answer(mara, "enjoys", ["music"])
    found = [cause.id for cause in volunteering.within(needs.profile(mara))]
    assert found[0] == "music-and-stage"
    assert not {"animals", "reading", "faith"} & set(found)


def test_somebody_who_cannot_leave_home_is_offered_what_is_home():
    offers = volunteering.suggested(Profile(barriers=frozenset({"housebound"})), (), Strength.PLENTY, Place.OUT)
    assert offers
    assert {offer.help.place for offer in offers} == {Place.HOME}


def test_a_chosen_cause_is_the_one_offered():
    offers = volunteering.suggested(Profile(), ["garden"], Strength.PLENTY, None)
    assert {offer.cause.id for offer in offers} == {"garden"}
    assert len(offers) == 3
