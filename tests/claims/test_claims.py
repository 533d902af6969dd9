"""No text of ours, anywhere and in any language, makes more of Nearer than it is or speaks of people as we do not."""

from collections.abc import Callable
from fnmatch import fnmatch

import pytest

from nearer.content import claims, tables
from nearer.content.claims import Kind
from tests.claims import texts

SOURCES: dict[str, tuple[Callable[[], dict[str, list[str]]], tuple[Kind, ...]]] = {
    "texts of pages and commands": (texts.messages, tuple(Kind)),
    "templates": (texts.templates, tuple(Kind)),
    "help of commands": (texts.commands, tuple(Kind)),
    "metadata": (texts.metadata, tuple(Kind)),
    # Documents speak of code too, where a test fails and a target is built.
    "documents": (texts.documents, (Kind.CLAIM,)),
}
LANGUAGES = sorted({folder.name for folder in tables.FOLDER.iterdir() if any(folder.glob("*.toml"))})


@pytest.mark.parametrize("source", SOURCES)
def test_nothing_is_said_that_is_not_to_be_said(source):
    """When this is red: say it otherwise; a phrase is allowed (claims_allowed.toml) only when it claims nothing."""
    read, kinds = SOURCES[source]
    found = read()
    assert sum(len(said) for said in found.values())
    assert claims.problems(found, kinds) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_content_of_any_language_says_it(language):
    assert claims.check(language) == []


@pytest.mark.parametrize("language", sorted(texts.translated()) or ["en"])
def test_every_translation_has_its_own_list_and_keeps_to_it(language):
    """English counts where nothing is translated yet."""
    assert claims.patterns(language)
    assert claims.problems(texts.translated().get(language, {}), language=language) == []


def test_every_phrase_that_is_allowed_still_stands_where_it_says():
    everything = claims.content() | {name: said for read, _kinds in SOURCES.values() for name, said in read().items()}
    for one in claims.allowed():
        there = [text for name, said in everything.items() if fnmatch(name, one.where) for text in said]
        assert any(one.phrase in " ".join(text.split()) for text in there), one
        assert len(one.why) > 10
    assert len(claims.allowed()) <= 15, "a list this long is no exception any more"


@pytest.mark.parametrize(
    "said",
    [
        "Nearer treats loneliness.",
        "A cure for shyness",
        "Our therapy in your pocket",
        "It replaces your doctor.",
        "Clinically proven",
        "Reduces symptoms",
        "for social anxiety disorder",
        "We screen for depression",
        "It detects risk early.",
        "prevents suicide",
        "medical-grade privacy",
        "GDPR compliant",
        "HIPAA-compliant",
        "zero-knowledge",
        "100 % secure",
        "Your patients",
        "Your streak is safe",
        "You failed",
        "Overdue",
        "Your score",
        "Hit the target",
        "Well done!",
    ],
)
def test_each_claim_and_word_is_found(said):
    assert claims.problems({"page": [said]}), said


@pytest.mark.parametrize(
    "said",
    [
        "It supports you. Somebody trained can help; ask your therapist.",
        "The phone on the table, a screen between you",
        "Leader of the choir",
        "The clinic by the park",
        "secure",
        "a scorching day",
    ],
)
def test_ordinary_words_are_left_alone(said):
    assert claims.problems({"page": [said]}) == []


def test_what_is_allowed_in_one_place_is_not_in_another():
    said = "Claim to treat, cure or diagnose."
    assert claims.problems({"README.md": [said]}) == []
    assert len(claims.problems({"index.html": [said]})) == 3


def test_content_check_says_so_too(tmp_path):
    for name in claims.RULES:
        (tmp_path / "en").mkdir(exist_ok=True)
        (tmp_path / "en" / name).write_bytes((tables.FOLDER / "en" / name).read_bytes())
    (tmp_path / "en" / "cards.toml").write_text('[[card]]\nid = "treats"\ntext = ["This treats you."]\n')
    (found,) = claims.check("en", tmp_path)
    assert found.startswith("en/cards.toml: says 'treats' (treating)")
