"""Questions once in a while: answered, brought in from files, and where the engine starts from them."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from uuid6 import uuid7

from nearer.actions import ladder, measures, needs, scales, situation
from nearer.domain.ladder import Attempt, Felt
from nearer.domain.scales import THREE_ITEMS
from nearer.engine import belief
from nearer.errors import Invalid, Missing
from nearer.formats.fhir_questionnaires import Fault, write
from nearer.storage import ladder as ladder_rows
from nearer.storage import scales as rows

STEP = "ask-shop-question"
HIGH, LOW = (
    dict.fromkeys(("companionship", "left-out", "isolated"), "3"),
    dict.fromkeys(("companionship", "left-out", "isolated"), "1"),
)


@pytest.fixture
def three():
    return next(one for one in scales.built_in("en") if one.url == THREE_ITEMS)


def general(owner, day):
    return float(situation.read(owner, day).state.mean[0])


def rebuilt(owner, day):
    here = situation.read(owner, day)
    return belief.dump(situation.rebuilt(owner, day, here.steps))


def test_answers_are_kept_with_their_sum(mara, today, three):
    scales.answer(mara, today, three, HIGH)
    (kept,) = rows.responses(mara, THREE_ITEMS)
    assert (kept.day, kept.value, dict(kept.answers)) == (today, 9, HIGH)


def test_within_four_weeks_a_new_answer_takes_the_place_of_the_last(mara, today, three):
    scales.answer(mara, today, three, HIGH)
    scales.answer(mara, today + timedelta(days=27), three, LOW)
    assert [(one.day, one.value) for one in rows.responses(mara, THREE_ITEMS)] == [(today, 3)]
    scales.answer(mara, today + timedelta(days=28), three, HIGH)
    assert [one.value for one in rows.responses(mara, THREE_ITEMS)] == [3, 9]


@pytest.mark.parametrize("given", [{}, HIGH | {"left-out": ""}, HIGH | {"left-out": "7"}])
def test_one_left_open_is_said_beside_it_and_nothing_is_kept(mara, today, three, given):
    with pytest.raises(Invalid) as refused:
        scales.answer(mara, today, three, given)
    assert refused.value.field.startswith("item-")
    assert rows.responses(mara, THREE_ITEMS) == []


def test_six_or_more_moves_where_the_engine_starts_and_less_does_not(mara, cleo, today, three):
    scales.answer(mara, today, three, HIGH)
    scales.answer(cleo, today, three, LOW)
    assert general(mara, today) == pytest.approx(8)
    assert general(cleo, today) == 0


def test_what_was_told_before_is_told_again_from_the_new_start(mara, today, three):
    ladder.rate(mara, today, ladder_rows.Rating(STEP, today, 30.0))
    ladder.attempt(mara, today, uuid7(), Attempt(STEP, today, Felt.RIGHT, 30.0))
    before = general(mara, today)
    scales.answer(mara, today, three, HIGH)
    assert general(mara, today) > before
    assert rebuilt(mara, today) == belief.dump(situation.read(mara, today).state)


def test_only_the_first_answer_counts_for_that_and_it_stays_with_later_days(mara, today, three):
    scales.answer(mara, today, three, HIGH)
    ladder.attempt(mara, today, uuid7(), Attempt(STEP, today, Felt.RIGHT, 30.0))
    kept = belief.dump(situation.read(mara, today).state)
    scales.answer(mara, today + timedelta(days=40), three, LOW)
    assert belief.dump(situation.read(mara, today).state) == kept
    assert needs.profile(mara).lonely == 9
    assert rebuilt(mara, today) == kept


def test_somebody_who_told_much_already_is_not_told_anew(mara, today, three):
    for _ in range(scales.EARLY):
        ladder_rows.add_rating(mara, ladder_rows.Rating(STEP, today, 30.0))
    before = general(mara, today)
    scales.answer(mara, today, three, HIGH)
    assert general(mara, today) == before
    assert needs.profile(mara).lonely is None


def test_a_file_is_read_apart_looked_at_and_added(mara, today, three, tmp_path):
    other = replace(three, url="urn:example:other", title="Other")
    found = scales.read(json.dumps(write(other)).encode())
    assert found.scale == other
    row = uuid7()
    scales.propose(mara, row, other)
    assert other.url not in {one.scale.url for one in scales.known(mara, tmp_path)}, "looked at is not added"
    scales.add(mara, tmp_path, row)
    scales.answer(mara, today, scales.find(mara, tmp_path, str(row)).scale, HIGH)
    scales.remove(mara, row)
    assert other.url not in {one.scale.url for one in scales.known(mara, tmp_path)}
    assert len(rows.responses(mara, other.url)) == 1, "answers are kept"


def test_a_newer_file_of_the_same_takes_the_place_of_the_older(mara, three, tmp_path):
    for title in ("Other", "Other, again"):
        row = uuid7()
        scales.propose(mara, row, replace(three, url="urn:example:other", title=title))
        scales.add(mara, tmp_path, row)
    assert [one.title for _row, one in rows.added(mara)] == ["Other, again"]


def test_what_is_here_already_is_not_added_twice(mara, three, tmp_path):
    row = uuid7()
    scales.propose(mara, row, three)
    with pytest.raises(Invalid, match="here already"):
        scales.add(mara, tmp_path, row)


def test_the_hosts_folder_is_asked_of_everybody_and_a_broken_file_harms_nobody(mara, three, tmp_path):
    (tmp_path / "a.json").write_text(json.dumps(write(replace(three, url="urn:example:host", title="From the host"))))
    (tmp_path / "b.json").write_text("{")
    assert "From the host" in [one.scale.title for one in scales.known(mara, tmp_path)]
    assert [(name, [one.fault for one in found.troubles]) for name, found in scales.of_host(tmp_path)] == [
        ("a.json", []),
        ("b.json", [Fault.NOT_JSON]),
    ]


def test_a_huge_file_is_not_even_read():
    with pytest.raises(Invalid, match="larger than 1 MB"):
        scales.read(b" " * (scales.LARGEST + 1))


def test_cleo_finds_nothing_of_maras(mara, cleo, today, three, tmp_path):
    row = uuid7()
    scales.propose(mara, row, replace(three, url="urn:example:other"))
    with pytest.raises(Missing):
        scales.proposed(cleo, row)
    scales.add(mara, tmp_path, row)
    for refused in (lambda: scales.find(cleo, tmp_path, str(row)), lambda: scales.remove(cleo, row)):
        with pytest.raises(Missing):
            refused()
    scales.answer(mara, today, three, HIGH)
    assert rows.responses(cleo, THREE_ITEMS) == []


def test_a_check_in_keeps_what_the_ladder_looks_like_that_day(mara, today):
    measures.check_in(mara, today, {measures.Kind.MOOD: 50})
    assert not measures.ladder_weeks(mara), "nothing was told of any step"
    ladder.rate(mara, today, ladder_rows.Rating(STEP, today, 90.0))
    measures.check_in(mara, today, {measures.Kind.MOOD: 60})
    (found,) = measures.ladder_weeks(mara)
    value, error = measures.expectation(situation.read(mara, today))
    assert found.value == pytest.approx(value, abs=0.1)
    assert 0 < error < 30


def test_all_that_was_measured_comes_out_from_a_day_on(mara, today, three, tmp_path):
    scales.answer(mara, today, three, HIGH)
    measures.check_in(mara, today, {measures.Kind.LONELINESS: 60})
    later = today + timedelta(days=30)
    measures.check_in(mara, later, {measures.Kind.LONELINESS: 40})
    whole, part = (json.loads(measures.bundle(mara, tmp_path, since)) for since in (None, later))
    assert len(whole["entry"]) == 2 + 3
    assert [one["resource"]["valueQuantity"]["value"] for one in part["entry"]] == [40.0]
    assert measures.table(mara, tmp_path, later).count("\n") == 2
