"""The prompts of the journal: fit for release, one a day, and a check that finds what is not."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from nearer.content import articles, journal_check
from nearer.content.journal import prompt, prompts
from nearer.content.lessons import sources

GOOD = prompts()[0]


def test_every_prompt_that_ships_passes():
    assert journal_check.check() == []
    assert len(prompts()) >= 20


def test_each_has_its_day_and_comes_again():
    """The same all day long; after as many days as there are prompts each was there once."""
    first = date(2026, 3, 2)
    days = [prompt(first + timedelta(days=number)) for number in range(len(prompts()))]
    assert sorted(one.id for one in days) == sorted(one.id for one in prompts())


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"text": "What was it like? " * 5}, "characters, at most"),
        ({"text": "No end"}, "neither a full stop"),
        ({"text": "Where did I fail today?"}, "'fail'"),
        ({"text": "What did therapy bring?"}, "'therapy'"),
        ({"text": "What fun! And then?"}, "'!'"),
        ({"sources": ()}, "names no source"),
        ({"sources": ("10.1/nobody",)}, "no source '10.1/nobody' is listed"),
        ({"checked_on": date(2020, 1, 1)}, "before it was written"),
    ],
)
def test_what_does_not_fit_is_named(changed, says):
    assert list(journal_check.faults(GOOD, sources())) == []
    assert any(says in fault for fault in journal_check.faults(replace(GOOD, **changed), sources()))


def test_too_few_too_hard_and_twice_are_named():
    hard = replace(GOOD, text="Which organisational considerations characterised interpersonal communication?")
    found = " ".join(journal_check.together([hard, hard]))
    assert all(said in found for said in ("2 prompts, at least", "grade", "there twice"))


def test_a_sentence_of_a_source_article_is_found_in_the_file(tmp_path):
    (tmp_path / "000_an_article.txt").write_text("Ask yourself: what was today like, in three words, and to whom?")
    copy = "What was today like in three words and to whom?"
    (tmp_path / "en").mkdir()
    entry = f'id = "a"\ntext = "{copy}"\nsources = ["000"]\nchecked_on = 2026-11-27'
    (tmp_path / "en" / "journal.toml").write_text(f"[[prompt]]\n{entry}\n")
    (tmp_path / "en" / "lesson_sources.toml").write_text('[[source]]\nid = "000"\nby = "x"\nfound = "y"\n')
    found = journal_check.check("en", tmp_path, tmp_path)
    assert any("stands in a source article: what was today like in three words" in line for line in found)
    assert not articles.copied([("a", copy)], tmp_path / "none")


def test_a_file_that_does_not_fit_is_refused_by_name(tmp_path):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "journal.toml").write_text('[[prompt]]\nid = "a"\ntext = "B."\ncolour = "red"\n')
    assert any("colour" in line for line in journal_check.check("en", tmp_path))
