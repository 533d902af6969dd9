"""People shared with an address book on somebody's own server: a real Radicale."""

from contextlib import closing

import pytest

from nearer.actions import people, syncing, syncing_matches, syncing_people, syncing_runs
from nearer.domain.syncing import Did
from nearer.errors import Invalid, Missing
from nearer.gateways import dav
from nearer.gateways.dav_wire import Line
from nearer.storage import syncing as rows
from tests.actions.syncing import TODAY, Mara
from tests.gateways import own_server

PHOTO = "PHOTO;ENCODING=b;TYPE=JPEG:" + "/9j/4AAQSkZJRg" * 20


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    with own_server.radicale(tmp_path_factory.mktemp("radicale")) as running:
        yield running


@pytest.fixture
def hers(mara, kept):
    return Mara(mara, kept).shares()


def test_people_of_both_sides_are_on_both_afterwards_and_each_once(hers):
    hers.adds("Ana Lind", phone="+49 170 1234567", notes="likes tea")
    hers.adds("Ruth Vale")
    hers.writes("Ana Lind", "TEL;TYPE=CELL:0170 1234567", "EMAIL:ana@example.org")
    hers.writes("Theo Baker", "TEL:030 555555")
    did = hers.synced()
    assert did == [(Did.CAME, "Theo Baker"), (Did.MET, "Ana Lind"), (Did.SENT, "Ruth Vale")]
    assert [name for name, _phone in hers.here()] == ["Ana Lind", "Ruth Vale", "Theo Baker"]
    assert hers.here() == hers.there()
    ana = hers.everybody()["Ana Lind"]
    assert (ana.phone, ana.email, ana.notes) == ("0170 1234567", "ana@example.org", "likes tea")
    assert any("NOTE:likes tea" in one for one in hers.cards())
    assert hers.synced() == []


def test_a_change_on_either_side_reaches_the_other(hers):
    ana, path = hers.adds("Ana Lind", phone="1111111"), hers.writes("Theo Baker", "TEL:2222222")
    hers.synced()
    hers.changes(ana, phone="3333333", address="Elm Street 1\nTown")
    hers.kept.write(path, hers.kept.read(path).replace("2222222", "4444444"))
    assert hers.synced() == [(Did.CHANGED_HERE, "Theo Baker"), (Did.CHANGED_THERE, "Ana Lind")]
    assert hers.here() == hers.there() == [("Ana Lind", "3333333"), ("Theo Baker", "4444444")]
    assert any("Elm Street 1\\nTown" in one for one in hers.cards())
    assert hers.synced() == []


def test_what_we_do_not_know_of_survives(hers):
    lines = ("TEL;TYPE=CELL:1111111", "TEL;TYPE=WORK:2222222", "X-HOBBY;X-LEVEL=3:chess", "ORG:Library;Desk", PHOTO)
    path = hers.writes("Ana Lind", *lines)
    hers.synced()
    (ana,) = hers.everybody().values()
    hers.changes(ana.id, name="Ana Berg", phone="3333333")
    hers.synced()
    text = hers.kept.read(path).replace("\r\n ", "").replace("\n ", "")
    assert "TEL;TYPE=CELL:3333333" in text
    assert "N:Berg;Ana;;;" in text
    for line in ("TEL;TYPE=WORK:2222222", "X-HOBBY;X-LEVEL=3:chess", "ORG:Library;Desk", "/9j/4AAQSkZJRg" * 20):
        assert line in text


def test_when_both_changed_the_server_counts_and_ours_is_kept_in_the_notes(hers):
    path = hers.writes("Ana Lind", "TEL:1111111", "EMAIL:ana@example.org", "NOTE:tea")
    hers.synced()
    (ana,) = hers.everybody().values()
    hers.changes(ana.id, phone="2222222", email="new@example.org", notes="tea\nmoves in May")
    text = hers.kept.read(path).replace("1111111", "3333333").replace("NOTE:tea", "NOTE:green tea")
    hers.kept.write(path, text)
    assert hers.synced() == [(Did.BOTH, "Ana Lind")]
    ana = hers.person(ana.id)
    assert (ana.phone, ana.email) == ("3333333", "new@example.org")
    assert ana.notes.startswith("green tea\nmoves in May\n2026-03-02: your server says something else.")
    assert ana.notes.endswith("2222222")
    there = hers.kept.read(path)
    assert "3333333" in there
    assert "new@example.org" in there
    assert hers.synced() == []


def test_notes_stay_here_unless_chosen(mara, kept):
    hers = Mara(mara, kept, notes=False).shares()
    hers.adds("Ana Lind", notes="she was sad")
    path = hers.writes("Theo Baker", "NOTE:from the phone")
    hers.synced()
    assert hers.everybody()["Theo Baker"].notes == "from the phone"
    hers.changes(hers.everybody()["Theo Baker"].id, notes="owes me nothing")
    assert hers.synced() == []
    assert "from the phone" in hers.kept.read(path)
    assert not any("sad" in one for one in hers.cards())


def test_who_is_deleted_there_is_put_away_here_and_can_come_back(hers):
    path = hers.writes("Ana Lind", "TEL:1111111", at="ana")
    hers.synced()
    (ana,) = hers.everybody().values()
    hers.changes(ana.id, notes="the one who lent me a bicycle")
    hers.kept.remove(path)
    assert hers.synced() == [(Did.PUT_AWAY, "Ana Lind")]
    assert hers.person(ana.id).entry.away
    assert "bicycle" in hers.person(ana.id).notes
    assert (hers.synced(), hers.there()) == ([], [])
    hers.writes("Ana Lind", "TEL:1111111", at="ana")
    assert (Did.CAME_BACK, "Ana Lind") in hers.synced()
    assert hers.here() == hers.there() == [("Ana Lind", "1111111")]
    assert "bicycle" in hers.person(ana.id).notes


def test_who_is_brought_back_here_is_in_the_address_book_again(hers):
    ana = hers.adds("Ana Lind")
    hers.synced()
    hers.kept.remove(hers.kept.all(hers.book)[0])
    hers.synced()
    people.put_away(hers.owner, TODAY, ana, away=False)
    assert hers.synced() == [(Did.SENT, "Ana Lind")]
    assert hers.there() == [("Ana Lind", "")]
    assert hers.synced() == []


def test_who_is_only_put_away_here_stays_in_the_address_book(hers):
    ana = hers.adds("Ana Lind")
    hers.synced()
    people.put_away(hers.owner, TODAY, ana, away=True)
    assert (hers.synced(), hers.there()) == ([], [("Ana Lind", "")])


def test_who_is_deleted_here_is_deleted_there_unless_changed_there_since(hers):
    ana, ben = hers.adds("Ana Lind"), hers.adds("Ben Okafor")
    hers.synced()
    bens = next(href for href in hers.kept.all(hers.book) if "Ben" in hers.kept.read(href))
    hers.kept.write(bens, hers.kept.read(bens).replace("END:", "TEL:1111111\r\nEND:"))
    people.remove(hers.owner, TODAY, ana)
    people.remove(hers.owner, TODAY, ben)
    assert (Did.DELETED_THERE, "Ana Lind") in hers.synced()
    assert hers.here() == hers.there() == [("Ben Okafor", "1111111")]
    assert hers.synced() == []


def test_two_cards_of_one_person_are_one_here_and_both_stay_there(hers):
    first = hers.writes("Ana Lind", "TEL:1111111", at="a")
    hers.writes("Ana Lind", "TEL:1111111", "EMAIL:a@example.org", at="b")
    assert (Did.TWIN, "Ana Lind") in hers.synced()
    assert (len(hers.everybody()), len(hers.cards())) == (1, 2)
    assert hers.synced() == []
    hers.kept.remove(first)
    hers.synced()
    assert hers.here() == [("Ana Lind", "1111111")]
    assert hers.synced() == []


def test_who_only_shares_a_name_is_asked_about_and_nothing_happens_before(hers):
    ana = hers.adds("Ana Lind", phone="1111111")
    path = hers.writes("Ana Lind", "TEL:2222222")
    told = hers.sync()
    (question,) = told.questions
    assert (question.href, question.person, question.told) == (path, ana, "2222222")
    assert (len(hers.everybody()), len(hers.cards())) == (1, 1)
    syncing.answer(hers.owner, hers.server, {path: False})
    hers.synced()
    assert hers.here() == hers.there() == [("Ana Lind", "1111111"), ("Ana Lind", "2222222")]


def test_or_they_are_one_when_that_is_the_answer(hers):
    ana = hers.adds("Ana Lind", phone="1111111")
    path = hers.writes("Ana Lind", "TEL:2222222")
    hers.sync()
    syncing.answer(hers.owner, hers.server, {path: True})
    hers.synced()
    assert hers.here() == hers.there() == [("Ana Lind", "2222222")]
    assert hers.person(ana).notes.endswith("1111111")
    assert hers.synced() == []


def test_very_many_deleted_at_once_are_asked_about_first(hers):
    for number in range(12):
        hers.writes(f"Ana {'abcdefghijkl'[number]}")
    hers.synced()
    for href in hers.kept.all(hers.book):
        hers.kept.remove(href)
    told = hers.sync()
    assert (told.unsure, "12 people" in told.problem, len(hers.here())) == (True, True, 12)
    hers.synced(meant=True)
    assert (hers.here(), len(hers.everybody())) == ([], 12)


def test_letting_go_of_the_server_leaves_both_sides_as_they_are(hers):
    hers.adds("Ana Lind")
    hers.synced()
    syncing.disconnect(hers.owner, hers.server)
    assert hers.here() == hers.there() == [("Ana Lind", "")]
    assert rows.servers(hers.owner) == []
    with pytest.raises(Missing):
        hers.sync()


def test_cleo_has_nothing_of_it(hers, cleo):
    assert syncing.connected(cleo) is None
    for asked in (
        lambda: syncing.find(cleo, hers.server),
        lambda: syncing.disconnect(cleo, hers.server),
        lambda: syncing.new_password(cleo, hers.server, "x"),
        lambda: syncing_runs.sync(cleo, hers.server, syncing_runs.Wish(None)),
    ):
        with pytest.raises(Missing):
            asked()


def test_when_nothing_was_written_there_one_question_is_enough(hers, monkeypatch):
    ana, asked, real = hers.adds("Ana Lind"), [], Line.ask
    monkeypatch.setattr(Line, "ask", lambda line, *question: asked.append(question[0]) or real(line, *question))
    hers.synced()
    hers.synced()
    asked.clear()
    assert hers.synced() == []
    assert asked == ["PROPFIND"]
    hers.changes(ana, phone="1111111")
    hers.writes("Theo Baker")
    hers.synced()
    assert hers.here() == hers.there() == [("Ana Lind", "1111111"), ("Theo Baker", "")]


def test_two_programs_that_sync_at_once_make_nobody_twice(hers):
    for number in range(3):
        hers.adds(f"Here {number}")
        hers.writes(f"There {number}")
    server, times = syncing.find(hers.owner, hers.server), []

    def meanwhile() -> None:
        times.append(1)
        if len(times) in (2, 4):
            hers.sync()

    with closing(dav.Server(hers.kept.account)) as line:
        run = syncing_people.Pass(hers.owner, server, line, TODAY, meanwhile)
        run.known()
        syncing_matches.match(run)
        run.send()
    hers.synced()
    assert len(hers.here()) == 6
    assert hers.here() == hers.there()
    assert hers.synced() == []


def test_what_is_changed_here_while_the_server_is_asked_is_kept(hers, monkeypatch):
    path = hers.writes("Ana Lind", "TEL:1111111")
    hers.synced()
    (ana,) = hers.everybody().values()
    hers.changes(ana.id, email="ana@example.org")
    hers.kept.write(path, hers.kept.read(path).replace("1111111", "2222222"))
    real = dav.Server.put

    def put(*given):
        hers.changes(ana.id, address="Elm Street", notes="met her today")
        return real(*given)

    with monkeypatch.context() as patch:
        patch.setattr(dav.Server, "put", put)
        hers.synced()
    now = hers.person(ana.id)
    assert (now.phone, now.email, now.address, now.notes) == (
        "2222222",
        "ana@example.org",
        "Elm Street",
        "met her today",
    )
    hers.synced()
    assert "Elm Street" in hers.kept.read(path)


def test_nothing_is_shared_before_it_is_chosen(mara, kept):
    hers = Mara(mara, kept)
    with pytest.raises(Invalid, match="Choose first"):
        hers.sync()
    with pytest.raises(Invalid, match="both"):
        hers.shares(people=False)
