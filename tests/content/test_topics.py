"""What ships to talk about: enough of it, everywhere and all year, and nothing that could hurt."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from nearer.content.causes import causes
from nearer.content.topics import topics
from nearer.domain.topics import Season, Setting, fitting

ARTICLES = Path(__file__).parents[3] / "shared" / "sources"
RUN = 8
"""So many words in a row shared with a source article are a copied sentence."""
LEAST = 60
TENDER = (
    r"politic\w*|elect\w*|vot(e|es|ed|ing)|govern\w*|parties|minister\w*|immigra\w*|refugee\w*|war|wars"
    r"|religio\w*|faith\w*|church\w*|mosque\w*|god|gods|pray\w*|belie(f|ve)\w*"
    r"|money|salar\w*|wage\w*|earn\w*|pay|pays|paid|rent|rents|price\w*|costs?|afford\w*|expensive|debts?|rich|poor"
    r"|bod(y|ies)|weigh\w*|diets?|fat|slim|thin|calor\w*|looks like you|pretty|handsome"
    r"|health\w*|ill|illness\w*|sick\w*|doctor\w*|medic\w*|hospital\w*|pain\w*|diseas\w*|pills?|sleep\w*"
    r"|married|marriage\w*|husband\w*|wife|wives|divorc\w*|pregnan\w*|dat(e|es|ing)|sex\w*|how old|dead|died|death"
)
"""Not neutral between people who hardly know each other."""
VOICE = (
    r"streak\w*|fail\w*|overdue|scor(e|es|ed|ing)|lead|leads|leading|target\w*|compliance|patients?|treat\w*"
    r"|cur(e|es|ed)|diagnos\w*|symptom\w*|therap\w*|alcohol\w*|beer\w*|wine\w*|pubs?"
)


def texts() -> Iterator[tuple[str, str]]:
    for topic in topics():
        yield from ((topic.id, text) for text in (topic.opener, *topic.follow))


def words(text: str) -> list[tuple[str, ...]]:
    found = re.findall(r"\w+", text.casefold().replace("’", "'").replace("'", ""))
    return [tuple(found[at : at + RUN]) for at in range(len(found) - RUN + 1)]


def test_there_are_plenty_and_each_is_there_once():
    assert len(topics()) >= LEAST
    openers = [topic.opener.casefold() for topic in topics()]
    assert len(set(openers)) == len(openers)


def test_every_topic_has_two_ways_to_go_on():
    for topic in topics():
        assert len(set(topic.follow)) == 2, topic.id
        assert all(text.endswith("?") for text in topic.follow), topic.id
        assert topic.opener.rstrip().endswith((".", "?")), topic.id


def test_none_is_on_politics_belief_money_bodies_or_health():
    tender = re.compile(rf"\b({TENDER})\b", re.IGNORECASE)
    assert [(topic, found[0]) for topic, text in texts() if (found := tender.search(text))] == []


@pytest.mark.parametrize("text", ["Who will you vote for?", "How is your health?", "What do you earn?", "Do you pray?"])
def test_the_list_of_tender_words_finds_them(text):
    assert re.search(rf"\b({TENDER})\b", text, re.IGNORECASE)


def test_words_are_ours():
    unwanted = re.compile(rf"\b({VOICE})\b|!", re.IGNORECASE)
    assert [(topic, found[0]) for topic, text in texts() if (found := unwanted.search(text))] == []


@pytest.mark.parametrize("season", Season)
def test_there_is_something_to_say_anywhere_in_every_season(season):
    assert sum(season in topic.seasons for topic in topics()) >= 3
    for setting in Setting:
        assert len(fitting(topics(), season, setting)) >= 15, setting


def test_a_language_without_topics_speaks_english():
    assert topics("tlh") == topics("en")


def test_nothing_shares_a_run_of_words_with_the_source_articles():
    if not ARTICLES.is_dir():
        pytest.skip("the source articles are not beside the repository (../shared/sources)")
    articles = {run for file in ARTICLES.glob("0*.txt") for run in words(file.read_text(encoding="utf-8"))}
    assert articles
    ours = [text for _topic, text in texts()]
    ours += [text for cause in causes() for text in (cause.ask, *(one.does for one in cause.helps))]
    assert [run for text in ours for run in words(text) if run in articles] == []
