"""What somebody writes alone in the evening is nowhere in the clear: thoughts, journal, first messages, professionals.

As in tests.storage.test_canary: a word of nobody's in every free text of these forms, on a running Nearer; then every
file is searched for it. And words of danger, which bring the card, leave nothing to read either.
"""

from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests import servers
from tests.outside import Form
from tests.storage.test_canary import OUTPUT, canary, found_in
from tests.storage.test_canary_people import Writer

DANGER = "I want to kill myself"
CARD = "you do not have to hold that alone"
THOUGHT = {"situation", "thought", "answers", "fairer", "test"}
"""Screens of a hard thought that take words."""


def in_the_journal(mara: Writer) -> list[str]:
    page = urlsplit(mara.fill("/journal/new", "/journal/new")).path
    mara.fill(f"{page}/edit", "/edit")
    kind = urlsplit(mara.fill("/kindness", "/journal/new")).path
    found = mara.send(mara.get("/journal").form("/search"), words=mara.word)
    assert found.text.count(mara.word) > 1
    danger = mara.send(mara.get("/journal/new").form("/journal/new"), text=f"{mara.word}. {DANGER}.")
    assert danger.status == 200
    assert CARD in danger.text
    return ["/journal", page, kind]


def in_a_thought(mara: Writer) -> list[str]:
    """Walk through every screen; those without words are skipped."""
    screen, written = urlsplit(mara.fill("/thoughts/new", "/thoughts/new")).path, {"situation"}
    while screen.count("/") == 3:
        form, name = mara.get(screen).form(screen), screen.rsplit("/", 1)[-1]
        given = dict.fromkeys(form.texts, mara.word) if form.texts else {"skip": "1"}
        written |= {name} if form.texts else set()
        screen = urlsplit(mara.send(form, **given).location).path
    assert written == THOUGHT
    return [screen, "/thoughts"]


def in_a_first_message(mara: Writer) -> list[str]:
    person = urlsplit(mara.fill("/people/new")).path.rsplit("/", 1)[-1]
    address = "/practice/messages/invitation"
    form = mara.get(address).form(address)
    drafts = mara.send(form, **dict.fromkeys(form.texts, mara.word), person=person)
    assert drafts.text.count(mara.word) > 2
    chosen = drafts.form(address)
    page = mara.send(chosen, begin=chosen.choices["begin"][0]).form(address)
    text = f"Hello, {mara.word}?"
    looked = mara.send(page, text=text, look="1")
    assert mara.word in looked.text
    message = mara.send(page, text=text, what_now="keep").location
    boundary = mara.fill(f"/boundaries/new?kind=no&person={person}", f"?kind=no&person={person}")
    mara.send(Form(boundary, page.values), words=mara.word)
    return [message, boundary, mara.push(boundary, "/message")]


def to_a_professional(mara: Writer, folder: Path) -> list[str]:
    (folder / "directory.csv").write_text("name,email\nSam Oduya,sam@example.org\n")
    mara.push("/professionals", "/professionals", concerns="shyness")
    links = mara.get("/professionals/matches").text.split('href="/professionals/')[1:]
    address = next(f"/professionals/{link[:36]}" for link in links if link[8] == "-")
    answer = mara.send(mara.get(address).form(address), words=mara.word)
    assert answer.status in (200, 303)
    mara.fill(address, "/outcome", stage="wrote")
    return [address]


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[str], list[str]]:
    """Return pages that should show the word and do not, and where in the files it or the words of danger stand."""
    folder: Path = tmp_path_factory.mktemp("canary") / "data"
    with servers.app(folder) as app:
        mara = Writer(app.url)
        mara.word = canary()
        mara.enter(app.link).settle()
        pages = [
            *in_the_journal(mara),
            *in_a_thought(mara),
            *in_a_first_message(mara),
            *to_a_professional(mara, folder),
        ]
        missing = [page for page in pages if mara.word not in mara.get(page).text]
        files = found_in(folder, mara.word, DANGER)
    return missing, files + found_in(folder, mara.word, DANGER)


def test_all_of_it_was_kept(lived):
    assert lived[0] == []


def test_nothing_of_it_can_be_read_in_any_file(lived):
    assert [hit for hit in lived[1] if OUTPUT not in hit] == []


def test_the_output_names_nothing_of_it(lived):
    assert [hit for hit in lived[1] if OUTPUT in hit] == []
