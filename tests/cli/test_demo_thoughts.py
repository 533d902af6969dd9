"""What Mara of the demo has written: two thoughts, one of them a step, and three entries."""

from nearer.cli import demo_thoughts
from nearer.storage import journal, ladder, thoughts
from tests.web.people import settled


def test_two_thoughts_one_of_them_a_step_with_the_fear_filled_in_and_three_entries(mara, today):
    demo_thoughts.fill(settled(mara), today)
    found = thoughts.thoughts(mara)
    steps = [one.step for one in found if one.step]
    assert (len(found), len(steps), len(journal.pages(mara))) == (2, 1, 3)
    assert ladder.last_rating(mara, steps[0]).feared == "They think I am boring."
    assert all(one.belief_after < one.belief for one in found)
