"""Getting to know a group in small parts: each a step of Mara's ladder, one at a time, the easiest first."""

from dataclasses import replace

import pytest
from uuid6 import uuid7

from nearer.actions import groups, joining, ladder, situation
from nearer.content.limits import crossed
from nearer.domain.groups import Group, GroupState, Kind, Part
from nearer.domain.ladder import Attempt, Channel, Felt, Place, Safety
from nearer.domain.needs import Involves
from nearer.errors import Invalid
from nearer.words import groups as words

CLIMBING = groups.Answers(name="Climbing hall", where="Mill Street", hope="Faces I know")


def kept(owner, **more):
    return groups.add(owner, uuid7(), replace(CLIMBING, **more))


def tried(owner, today, step):
    return ladder.attempt(owner, today, uuid7(), Attempt(step, today, Felt.RIGHT, 40.0))


def test_planning_the_first_visit_puts_it_on_the_ladder_with_smaller_ones(mara, today):
    group = kept(mara, time="19:00")
    step = joining.set_out(mara, group.id, Part.FIRST, words.part)
    here = situation.read(mara, today)
    first = here.step(step)
    assert first.title == "Go to “Climbing hall” for the first time."
    assert (first.difficulty, first.safety, first.where) == (52.0, Safety.SOMEONE_NEW, "Mill Street")
    assert first.involves == {Involves.EVENING}
    write = here.step(first.smaller)
    look = here.step(write.smaller)
    assert (write.channel, write.place, look.smaller) == (Channel.TEXT, Place.HOME, None)
    assert (write.bolder, look.bolder) == (first.id, write.id)
    assert groups.find(mara, group.id).state is GroupState.PLANNED


def test_setting_out_twice_is_once_and_keeps_ones_own_words(mara, today):
    group = kept(mara)
    step = joining.set_out(mara, group.id, Part.FIRST, words.part)
    ladder.own_step(mara, today, step, ladder.Answers(title="Go with Tom.", difficulty="30"))
    ladder.hide(mara, today, step, hidden=True)
    joining.set_out(mara, group.id, Part.FIRST, words.part)
    here = situation.read(mara, today)
    assert here.step(step).title == "Go with Tom."
    assert step not in here.hidden


def test_online_is_from_home_and_in_writing(mara, today):
    group = kept(mara, kind="online", time="20:00")
    step = joining.set_out(mara, group.id, Part.FIRST, words.part)
    first = situation.read(mara, today).step(step)
    assert (first.place, first.channel, first.safety) == (Place.HOME, Channel.TEXT, Safety.ORDINARY)
    assert first.involves == {Involves.ONLINE}
    assert first.difficulty < 40


def test_a_step_leads_back_to_its_group(mara, cleo):
    group = kept(mara)
    step = joining.set_out(mara, group.id, Part.FIRST, words.part)
    assert joining.of_step(mara, step).id == group.id
    assert joining.of_step(cleo, step) is None
    assert joining.of_step(mara, "first-club-visit") is None
    assert joining.of_step(mara, f"own-{uuid7()}-0") is None


def test_becoming_a_regular_is_offered_one_part_at_a_time(mara, today):
    group = kept(mara)
    offered = []
    for _ in range(6):
        part = joining.next_part(situation.read(mara, today), group)
        offered.append(part)
        tried(mara, today, joining.set_out(mara, group.id, part, words.part))
    assert offered == [Part.ASK, Part.EARLY, Part.PUT_AWAY, Part.NAMES, Part.BRING, Part.JOB]
    assert joining.next_part(situation.read(mara, today), group) is None
    heights = [situation.read(mara, today).step(joining.step_id(group, part)).difficulty for part in offered]
    assert heights == sorted(heights)


def test_a_part_that_is_not_for_them_makes_room(mara, today):
    group = kept(mara)
    joining.leave_out(mara, group.id, "ask")
    assert joining.next_part(situation.read(mara, today), groups.find(mara, group.id)) is Part.EARLY
    with pytest.raises(Invalid):
        joining.leave_out(mara, group.id, "dance")


def test_an_old_group_is_brought_back_by_a_line_or_a_visit(mara, today):
    group = kept(mara, state="rested")
    message = joining.set_out(mara, group.id, Part.MESSAGE, words.part)
    assert groups.find(mara, group.id).state is GroupState.RESTED
    assert situation.read(mara, today).step(message).channel is Channel.TEXT
    back = joining.set_out(mara, group.id, Part.BACK, words.part)
    assert groups.find(mara, group.id).state is GroupState.PLANNED
    assert situation.read(mara, today).step(back).smaller == message


def test_no_step_of_a_group_involves_what_no_step_may(mara):
    group = kept(mara, name="Wine tasting")
    with pytest.raises(Invalid, match="alcohol"):
        joining.set_out(mara, group.id, Part.FIRST, words.part)
    assert groups.find(mara, group.id).state is GroupState.MIGHT


@pytest.mark.parametrize("kind", Kind)
def test_the_words_of_every_part_keep_to_the_limits(kind):
    group = Group(uuid7(), "The choir", kind)
    assert [part for part in Part for text in words.part(part, group) if crossed(text)] == []
