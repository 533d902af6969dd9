"""What somebody writes about people, groups and what lies between is nowhere in the clear either.

The same as in tests.storage.test_canary, for the second half of the way: a word of nobody's goes into every free text
of these forms, then every file is searched for it.
"""

from pathlib import Path
from urllib.parse import urlsplit

import pytest
from uuid6 import uuid7

from tests import servers
from tests.outside import Form, Visitor
from tests.storage.test_canary import OUTPUT, canary, found_in

NUMBERS = {"birth_day": "", "birth_year": "", "email": "", "cadence": ""}
"""Free texts that hold something with a shape."""


class Writer(Visitor):
    """Somebody who writes one word wherever anything can be written."""

    word = ""

    def fill(self, page: str, ending: str = "", **given: str) -> str:
        """Send the form on a page with the word in every free text; return where that led to."""
        form = self.get(page).form(ending or urlsplit(page).path)
        assert form.texts, f"{page} has no free text"
        values = dict.fromkeys(form.texts, self.word) | {name: "" for name in NUMBERS if name in form.texts} | given
        answer = self.send(form, **values)
        assert answer.status == 303, (page, answer.text)
        return answer.location

    def push(self, page: str, ending: str, **given: str) -> str:
        """Press a button on a page."""
        return self.send(self.get(page).form(ending), **given).location


def everything(mara: Writer) -> list[str]:
    """Write the word everywhere; return the addresses that show it."""
    person = urlsplit(mara.fill("/people/new")).path
    mara.fill(f"{person}/edit", "/edit")
    mara.fill(person, "/remembered", ask_on="")
    mara.fill(person, "/promises", by="")
    mara.fill("/encounters/new", names=f"{mara.word}2")
    message = mara.fill(f"{person}/reach-outs/new?for=thinking&begin=own", "/reach-outs/new?for=thinking&")
    repair = mara.fill(f"{person}/repairs/new", "/repairs/new")
    thanks = mara.fill(f"{person}/gratitude/new", "/gratitude/new")
    boundary = mara.fill("/boundaries/new?kind=no", "?kind=no")
    group = urlsplit(mara.fill("/groups/new", state="belong")).path
    mara.fill(f"{group}/visits", "/visits")
    mara.fill("/portfolio/new")
    for part in ("signs", "people", "own"):
        mara.fill(f"/care-plan/{part}")
    mara.fill("/family")
    pages = ["/care-plan", "/family", person, f"{person}/edit", "/people", message, repair, boundary]
    pages += [urlsplit(thanks).path, group, "/groups", "/portfolio"]
    mara.fill("/goals", of="own")
    mara.fill("/challenge", "/new")
    mara.fill("/challenge", "/days", action="help")
    mara.fill("/challenge", "/reflection")
    pages += ["/goals", "/challenge"]
    scene = "/practice/scenes/neighbour-biscuit"
    said = mara.get(scene).form("#now").values | {"said": mara.word, "words": "1", "id": str(uuid7())}
    practised = mara.send(Form(f"{scene}/practised", said)).location
    pages += [practised]
    return [page.partition("#")[0] for page in pages]


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[str], list[str]]:
    """Return pages that should show the word and do not, and where in the files it stands."""
    folder: Path = tmp_path_factory.mktemp("canary") / "data"
    with servers.app(folder) as app:
        mara = Writer(app.url)
        mara.word = canary()
        mara.enter(app.link).settle()
        missing = [page for page in everything(mara) if mara.word not in mara.get(page).text]
        files = found_in(folder, mara.word)
    return missing, files + found_in(folder, mara.word)


def test_all_of_it_was_kept(lived):
    assert lived[0] == []


def test_nothing_of_it_can_be_read_in_any_file(lived):
    assert [hit for hit in lived[1] if OUTPUT not in hit] == []


def test_the_output_names_nothing_of_it(lived):
    assert [hit for hit in lived[1] if OUTPUT in hit] == []
