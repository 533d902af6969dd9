"""Pictures: what a person sees and what a screen reader says in their place."""

import xml.etree.ElementTree as ET
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nearer.web.pictures import Point, Rung, change, history, ladder

SVG = "{http://www.w3.org/2000/svg}"
HUNDRED = st.one_of(st.none(), st.floats(0, 100))


def drawn(picture: str) -> ET.Element:
    """Parse as the browser would inside a page, where svg needs no namespace."""
    return ET.fromstring(str(picture).replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1))


def said(picture: str) -> str:
    return drawn(picture).findtext(f"{SVG}desc") or ""


def across(picture: str, kind: str) -> int:
    return next(int(dot.attrib["cx"]) for dot in drawn(picture).iter(f"{SVG}circle") if dot.attrib["class"] == kind)


def rungs(count: int) -> list[Rung]:
    """Return rungs of rising difficulty: a third done, three next, the others later."""
    states = ["done"] * (count // 3) + ["next"] * 3 + ["later"] * count
    return [
        Rung(
            f"step-{at}",
            f"Ask about climb number {at}",
            3 + 2.3 * at,
            2 * at,
            9 + 2.3 * at,
            states[at],
        )
        for at in range(count)
    ]


def heights(picture: str) -> list[int]:
    """Return where the titles stand, in the order they are drawn."""
    return [int(text.attrib["y"]) for text in drawn(picture).iter(f"{SVG}text") if "class" in text.attrib]


def test_change_sets_before_against_after():
    """Mara expected 55 and it was 35; what she feared seemed 60 likely, next time 20."""
    picture = change(Point("", 55, 35), (60, 20))

    assert across(picture, "was") < across(picture, "before")
    assert across(picture, "after") < across(picture, "was")
    assert said(picture) == (
        "You expected 55. It was 35. What you feared seemed 60 likely. Next time it seems 20 likely."
    )


def test_change_leaves_out_what_was_not_said():
    assert said(change(Point("", None, 35))) == "It was 35."
    assert "before" not in change(Point("", None, 35))
    assert said(change(Point("", None, None), (None, 20))) == "Next time it seems 20 likely."
    assert change(Point("", None, None)) == ""


@given(HUNDRED, HUNDRED, HUNDRED, HUNDRED)
def test_change_keeps_every_dot_inside_the_picture(expected, happened, before, next_time):
    picture = change(Point("", expected, happened), (before, next_time))

    if picture:
        assert all(5 <= int(dot.attrib["cx"]) <= 342 - 5 for dot in drawn(picture).iter(f"{SVG}circle"))


def test_history_reads_each_time_in_the_order_given():
    picture = history([Point("Tue 3 Nov", 70, 45), Point("Sun 8 Nov", None, 35.4), Point("Mon", None, None)])

    assert said(picture) == ("Tue 3 Nov: You expected 70. It was 45. Sun 8 Nov: It was 35. Mon: no numbers kept.")


def test_ladder_puts_the_hardest_on_top_and_says_how_many():
    picture = ladder(rungs(9), 31)
    titles = [text for text in drawn(picture).iter(f"{SVG}text") if "class" in text.attrib]
    from_the_top = [text.text for text in sorted(titles, key=lambda text: int(text.attrib["y"]))]

    assert [str(words)[-4:] for words in from_the_top] == [f"er {at}" for at in range(8, -1, -1)]
    assert said(picture) == ("Easiest at the bottom. Done: 3. Next: 3. Later: 3. You have handled about 31 out of 100.")


def test_rungs_further_apart_in_difficulty_stand_further_apart():
    near_then_far = [Rung(str(mean), "A step", mean, mean, mean, "next") for mean in (20, 25, 60)]

    far, near = (below - above for above, below in pairwise(heights(ladder(near_then_far, None))))

    assert far > 2 * near


@given(st.lists(st.floats(0, 100), min_size=1, max_size=14))
def test_titles_never_cover_each_other(means):
    """However alike the steps are; 16 is the height of a line of words."""
    picture = ladder([Rung(str(at), "A step", mean, mean, mean, "next") for at, mean in enumerate(means)], None)

    assert all(below - above >= 16 for above, below in pairwise(heights(picture)))


@given(st.floats(0, 100), st.integers(1, 40))
def test_where_you_are_moves_with_what_you_handled(handled, count):
    """A dot for more handled is never lower, and never off the picture."""

    def dot(value: float) -> int:
        return next(int(mark.attrib["cy"]) for mark in drawn(ladder(rungs(count), value)).iter(f"{SVG}circle"))

    assert 0 <= dot(100) <= dot(handled) <= dot(0)


def test_ladder_without_an_answer_has_no_dot():
    assert "here" not in ladder(rungs(9), None)
    assert ladder([], 31) == ""


def test_a_long_ladder_names_only_what_comes_next():
    assert len(heights(ladder(rungs(14), 31))) == 14
    assert len(heights(ladder(rungs(40), 31))) == 3


def test_a_ladder_of_forty_is_small_enough_for_a_slow_line():
    assert len(ladder(rungs(40), 31).encode()) < 6000


@pytest.mark.parametrize(
    "picture",
    [
        change(Point("", 55, 35), (60, 20), name="one"),
        history([Point('<script>&"', 70, 45)], name="one"),
        ladder([Rung("x", '<script>&"', 30, 20, 40, "next")], 20, name="one"),
    ],
    ids=["change", "history", "ladder"],
)
def test_every_picture_is_named_escaped_and_without_inline_style(picture):
    """The page's policy refuses style attributes and scripts; the words of a person are only ever words."""
    root = drawn(picture)
    ids = {part.attrib["id"] for part in root.iter() if "id" in part.attrib}

    assert root.attrib["role"] == "img"
    assert set(root.attrib["aria-labelledby"].split()) == ids == {"one-t", "one-d"}
    assert not any({"style", "onload", "onclick"} & set(part.attrib) for part in root.iter())
    assert {part.tag.removeprefix(SVG) for part in root.iter()} <= {
        "svg",
        "title",
        "desc",
        "path",
        "rect",
        "circle",
        "text",
    }
