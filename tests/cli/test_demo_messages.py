"""The messages of the demo: every state a message can be in is there to look at, and the thanks that were kept."""

from nearer.actions import hello
from nearer.cli import demo_messages, demo_people
from nearer.domain.reaching import State
from nearer.storage import gratitude, people, reaching


def test_the_demo_shows_an_answer_a_silence_a_draft_and_thanks(mara, today):
    demo_people.fill(mara, today)
    for _twice in range(2):
        demo_messages.fill(mara, today)
    found = {one.state: one for one in reaching.latest(mara)}
    assert set(found) == {State.ANSWERED, State.SENT, State.DRAFT}
    assert len(reaching.latest(mara)) == len(demo_messages.MESSAGES)
    answered = found[State.ANSWERED]
    assert answered.was_glad > answered.glad
    assert found[State.SENT].silent(today)
    names = [people.roster(mara)[one.person].name for one in gratitude.page(mara)[0]]
    assert names == ["Lena", "Tom"]
    assert [people.roster(mara)[one].name for one in _nice(mara, today)][:1] == ["Noor"]


def _nice(owner, today):
    by_text = {str(one): one for one in people.roster(owner)}
    return [by_text[one.person] for one in hello.this_week(people.roster(owner), today)]
