"""How it has been going, gathered: what is clear, what is a range, and a month in which nobody was needed."""

from datetime import timedelta

from uuid6 import uuid7

from nearer.actions import groups, ladder, progress
from nearer.domain.ladder import Attempt, Domain, Felt
from nearer.domain.people import Encounter
from nearer.storage import people as people_rows
from nearer.words import progress as words

STEP, CLOSE = "ask-shop-question", "thinking-of-you-message"


def tried(owner, day, step=STEP, expected=60.0, peak=30.0):
    ladder.attempt(owner, day, uuid7(), Attempt(step, day, Felt.RIGHT, peak, expected=expected))


def met(owner, day, minutes=None):
    people_rows.save_encounter(owner, Encounter(uuid7(), day, (), minutes=minutes))


def test_nothing_kept_yet_says_what_will_be_here(mara, today):
    shown = progress.read(mara, today)
    assert "After five steps" in words.guesses(shown)
    assert "Empty ones cost nothing" in words.year(tuple(shown.year))
    assert words.quiet(shown) == ""
    assert "as a range" in words.hours(shown.now, shown.before)


def test_a_clear_lean_is_named_with_how_unsure_it_is(mara, today):
    for back in range(8):
        tried(mara, today - timedelta(days=back), expected=60.0 + 5 * (back % 2), peak=30.0)
    said = words.guesses(progress.read(mara, today))
    assert said.startswith("Your guesses run about 32 too high with people you do not know well.")
    assert "Give or take" in said
    assert "from 8 steps" in said


def test_no_lean_is_no_lean(mara, today):
    for back in range(8):
        tried(mara, today - timedelta(days=back), expected=50.0, peak=30.0 if back % 2 else 70.0)
    assert words.guesses(progress.read(mara, today)).startswith("Your guesses are about right, give or take")


def test_areas_and_the_year_count_what_was_tried(mara, today):
    for back, step in enumerate((STEP, STEP, CLOSE)):
        tried(mara, today - timedelta(weeks=back), step)
    shown = progress.read(mara, today)
    assert next(iter(shown.domains.items())) == (Domain.STRANGERS, 2)
    assert shown.year[-3:] == (1, 1, 1)
    assert words.months(tuple(shown.year), today)[0][1] >= 1


def test_hours_are_a_range_where_lengths_were_not_noted(mara, today):
    met(mara, today, 120)
    met(mara, today)
    met(mara, today - timedelta(days=30), 60)
    shown = progress.read(mara, today)
    assert (shown.now.least, shown.now.most) == (2.25, 4.0)
    assert (
        words.hours(shown.now, shown.before)
        == "2 to 4 hours with people these four weeks. The four before: about 1 hour."
    )


def test_a_month_without_steps_but_with_people_is_good(mara, today):
    tried(mara, today - timedelta(days=40))
    for back in range(progress.OFTEN):
        met(mara, today - timedelta(days=back), 60)
    assert words.quiet(progress.read(mara, today)) == "You have not needed me this month. Good."


def test_a_month_without_anything_is_met_kindly_and_not_praised(mara, today):
    tried(mara, today - timedelta(days=40))
    said = words.quiet(progress.read(mara, today))
    assert "Good." not in said
    assert "whenever you like" in said
    tried(mara, today)
    assert words.quiet(progress.read(mara, today)) == ""


def test_a_group_becomes_theirs_from_the_third_visit_on(mara, today):
    walkers = groups.add(mara, uuid7(), groups.Answers("Walkers"))
    for visit in range(3):
        assert progress.read(mara, today).groups == []
        groups.visited(mara, today, uuid7(), walkers.id, groups.Came(str(today - timedelta(weeks=3 - visit))))
    assert words.groups(progress.read(mara, today)) == "One group is becoming yours: Walkers, 3 visits."


def test_cleo_sees_nothing_of_it(mara, cleo, today):
    tried(mara, today)
    met(mara, today, 60)
    shown = progress.read(cleo, today)
    assert (len(shown.attempts), sum(shown.year), shown.now.times) == (0, 0, 0)
