"""The short cards: each fit to be shown, two at least for every moment, and a check that finds what is not."""

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from nearer.content import family, lesson_check, reading, support
from nearer.content.lessons import lessons, sources
from nearer.domain.lessons import Moment, Theme

GOOD = next(lesson for lesson in lessons() if lesson.id == "the-liking-gap")


def test_every_card_that_ships_passes():
    found = lesson_check.check()
    assert (found.lessons, found.problems) == (len(lessons()), [])
    assert found.lessons >= 40


@pytest.mark.parametrize("moment", Moment)
def test_every_moment_has_two_cards(moment):
    assert sum(moment in lesson.when for lesson in lessons()) >= 2


def test_every_theme_of_the_issue_is_there():
    assert set(Counter(lesson.theme for lesson in lessons())) == set(Theme)


def test_no_sentence_stands_in_a_source_article():
    if not lesson_check.ARTICLES.is_dir():
        pytest.skip("the source articles are not beside the repository (../shared/sources)")
    assert lesson_check.copied(lessons(), lesson_check.ARTICLES) == []


def test_every_source_is_used_and_says_what_was_read():
    others = (*support.signs(), *support.situations(), *family.cards(), *family.signs())
    assert set(sources()) == {source for one in (*lessons(), *others) for source in one.sources}
    assert all(source.year for source in sources().values() if source.id.startswith("10."))


def test_a_copied_run_of_eight_words_is_found_across_marks_and_case(tmp_path):
    (tmp_path / "000_an_article.txt").write_text(
        "To begin with, one of the first things people wonder about, after they talk."
    )
    copy = replace(GOOD, text=(*GOOD.text, "One of the first things “people” wonder about by noon."))
    (line,) = lesson_check.copied([GOOD, copy], tmp_path)
    assert line.endswith("one of the first things people wonder about")
    assert GOOD.id in line


def test_without_the_articles_the_check_says_what_it_left_out(tmp_path):
    found = lesson_check.check(articles=tmp_path / "none")
    assert found.problems == []
    assert "not beside the repository" in found.skipped[0]


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"text": ("Too short to stand alone.",), "unknown": ""}, "words, not between"),
        ({"text": ("On and on. " * 80,)}, "words, not between"),
        ({"text": (" ".join(["Considerable organisational responsibility"] * 30),)}, "grade"),
        ({"title": "A title that goes on and on until nobody at all remembers how it began"}, "title has"),
        ({"sources": ()}, "names no source"),
        ({"checked_on": date(2020, 1, 1)}, "before it was written"),
        ({"title": "It cures you"}, "'cures'"),
        ({"title": "You failed"}, "'failed'"),
        ({"title": "What great news!"}, "'!'"),
        ({"title": "A kind of therapy"}, "'therapy'"),
        ({"title": "How Nearer helps"}, "'Nearer'"),
        ({"title": "What this app does"}, "'this app'"),
    ],
)
def test_what_does_not_fit_is_named(changed, says):
    assert list(lesson_check.faults(GOOD)) == []
    assert any(says in fault for fault in lesson_check.faults(replace(GOOD, **changed)))


def test_cards_on_support_may_name_what_they_are_about():
    assert list(lesson_check.faults(replace(GOOD, title="A kind of therapy", theme=Theme.SUPPORT))) == []


@pytest.mark.parametrize(
    ("lesson", "says"),
    [
        ('theme = "weather"', "theme"),
        ('when = ["at-noon"]', "when"),
        ("checked_on = 2026-13-01", "line"),
        ('colour = "red"', "colour"),
        ('sources = ["10.1/nobody"]', "no source '10.1/nobody' is listed"),
    ],
)
def test_a_file_that_does_not_fit_is_refused_by_name(tmp_path, lesson, says):
    entry = {
        "id": '"a"',
        "theme": '"steps"',
        "title": '"A"',
        "text": '["B"]',
        "sources": '["002"]',
        "checked_on": "2026-11-24",
    }
    key, value = lesson.split(" = ")
    table = "".join(f"{name} = {said}\n" for name, said in (entry | {key: value}).items())
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "lessons.toml").write_text(f"[[lesson]]\n{table}")
    (tmp_path / "en" / "lesson_sources.toml").write_text('[[source]]\nid = "002"\nby = "x"\nfound = "y"\n')
    found = lesson_check.check("en", tmp_path)
    assert found.lessons == 0
    assert any(says in problem for problem in found.problems)


def test_a_language_without_cards_reads_the_english_ones():
    assert lessons("tlh") == lessons("en")


@pytest.mark.parametrize(
    ("word", "count"),
    {"the": 1, "home": 1, "asked": 1, "wanted": 2, "people": 2, "someone": 2, "loneliness": 3, "company": 3}.items()
    | {"being": 2, "quiet": 2, "faces": 2, "likes": 1, "movement": 2, "148": 2}.items(),
)
def test_syllables_are_counted_by_rule(word, count):
    assert reading.syllables(word) == count


def test_the_grade_is_that_of_flesch_and_kincaid():
    """The first is worked by hand: six words of one syllable in one sentence."""
    assert reading.grade("The cat sat on the mat.") == pytest.approx(-1.45, abs=0.01)
    hard = "Considerable organisational responsibility presupposes the man."
    assert reading.grade(hard) > 12
    assert reading.grade("") == 0
