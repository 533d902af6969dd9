"""Two people in turns over everything both can reach: neither ever gets a word of the other's, from no cache either.

Knows the explorer's addresses of both. Does not know single pages.
"""

from random import Random

import pytest

from tests.conftest import _somebody
from tests.security.lives import browser, live

WORDS = ("Quillmark", "Thornwick")
SEED = 20261127


@pytest.fixture(scope="module")
def lives():
    """Let Mara and Cleo live, each with a word of her own in every free text."""
    return [live(_somebody(), lambda control, word=word: word, times=1) for word in WORDS]


def in_turns(lives, requests: int) -> dict[str, int]:
    """Ask in random order, each as oneself, now and then for the other's address or with the other's tag."""
    chance, browsers = Random(SEED), [browser(life.owner) for life in lives]
    pages = [sorted({one for some in life.explorer.pages.values() for one in some} - {"/exit"}) for life in lives]
    tags: list[dict[str, str]] = [{}, {}]
    met = dict.fromkeys(("foreign words", "own words", "other's tag honoured", "shared tags", "unchanged", "open"), 0)
    for _ in range(requests):
        who = chance.randrange(2)
        address = chance.choice(pages[who if chance.random() < 0.7 else 1 - who])
        tag = chance.choice(tags).get(address, "")
        answer = browsers[who].get(address, headers={"if-none-match": tag} if tag else {})
        met["foreign words"] += WORDS[1 - who] in answer.text
        met["own words"] += WORDS[who] in answer.text
        met["unchanged"] += answer.status_code == 304
        met["other's tag honoured"] += answer.status_code == 304 and tag == tags[1 - who].get(address)
        met["open"] += not any(kept in answer.headers.get("Cache-Control", "") for kept in ("private", "no-store"))
        tags[who] |= {address: answer.headers["ETag"]} if "ETag" in answer.headers else {}
        met["shared tags"] += address in tags[1 - who] and tags[1 - who][address] == tags[who].get(address)
    return met


def kept_apart(met: dict[str, int], requests: int) -> None:
    print(f"{requests} requests in turns: {met}")
    assert [met[one] for one in ("foreign words", "other's tag honoured", "shared tags", "open")] == [0, 0, 0, 0]
    assert met["own words"] > requests / 10
    assert met["unchanged"] > 0


def test_two_people_in_turns_never_meet(lives):
    kept_apart(in_turns(lives, 400), 400)


@pytest.mark.slow
def test_two_people_in_twenty_thousand_turns_never_meet(lives):
    kept_apart(in_turns(lives, 20_000), 20_000)
