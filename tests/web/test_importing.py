"""Bringing people in and taking them out as a browser meets it."""

import re
import threading
import time
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from uuid6 import uuid7

from nearer import clock
from nearer.actions import importing
from nearer.domain.importing import Brought, Card
from nearer.domain.people import Circle
from nearer.formats import vcard
from nearer.gateways.reading import LARGEST
from nearer.storage import importing as rows
from nearer.storage import people
from tests import servers
from tests.formats.hostile import HOSTILE
from tests.outside import Visitor
from tests.web.people import settled

SAMPLES = Path(__file__).parents[1] / "formats" / "samples"
APPLE = (SAMPLES / "apple.vcf").read_bytes()


def sent(browser, data, **others):
    """Send a file as its form does."""
    return browser.post("/import", {"id": str(uuid7()), "file": SimpleUploadedFile("who.vcf", data), **others})


def waiting(owner, *names, **told):
    """Return the preview of a file with these people."""
    cards = tuple(Card(name, **told) for name in names)
    return importing.propose(owner, uuid7(), Brought("vcard", cards), clock.now())


def names(owner):
    return {one.name for one in people.roster(owner).values()}


def chosen(browser, preview, **form):
    left = {"left": len(preview.found), "circle": "everyone", **form}
    return browser.post(f"/import/{preview.id}", left)


def test_a_file_is_looked_at_before_anybody_is_kept(client, mara):
    browser = client(settled(mara))
    answer = sent(browser, APPLE)
    assert answer.status_code == 303
    page = browser.get(answer.headers["Location"])
    assert "Ana Maria Lindqvist" in page.text
    assert "1 person is new." in page.text
    assert "Card 2: it is a list or a place" in page.text
    assert names(mara) == set()


def test_those_chosen_come_in_and_the_others_wait(client, mara):
    browser = client(settled(mara))
    preview = waiting(mara, "Ana", "Ben", "Cem")
    answer = chosen(browser, preview, card=["0", "2"], circle="close")
    assert answer.headers["Location"] == f"/import/{preview.id}?new=2&filled=0"
    page = browser.get(answer.headers["Location"]).text
    assert "2 people came in." in page
    assert "Ben" in page
    assert names(mara) == {"Ana", "Cem"}
    assert {one.circle for one in people.roster(mara).values()} == {Circle.CLOSE}


def test_everybody_at_once_and_the_list_is_gone(client, mara):
    browser = client(settled(mara))
    preview = waiting(mara, "Ana", "Ben")
    answer = chosen(browser, preview, whom="new")
    assert answer.headers["Location"] == "/import?new=2&filled=0"
    assert "2 people came in." in browser.get(answer.headers["Location"]).text
    again = chosen(browser, preview, whom="new")
    assert again.status_code == 404
    assert "under People" in again.text
    assert len(people.roster(mara)) == 2


def test_a_form_about_a_list_that_moved_on_brings_nobody_wrong(client, mara):
    browser = client(settled(mara))
    preview = waiting(mara, "Ana", "Ben", "Cem")
    chosen(browser, preview, card="0")
    answer = chosen(browser, preview, card="1")
    assert answer.status_code == 422
    assert "another window" in answer.text
    assert names(mara) == {"Ana"}


def test_the_same_name_asks_who_it_is(client, mara):
    browser = client(settled(mara))
    first = waiting(mara, "Ana")
    chosen(browser, first, whom="new")
    preview = waiting(mara, "Ana", phones=("0701234567",))
    page = browser.get(f"/import/{preview.id}").text
    assert "You have somebody of this name. On the card: 0701234567" in page
    assert chosen(browser, preview, whom="everybody").status_code == 422
    assert chosen(browser, preview, **{"same-0": "maybe"}).status_code == 422
    assert chosen(browser, preview, **{"same-0": "same"}).status_code == 303
    (ana,) = rows.everybody(mara)
    assert ana.phone == "0701234567"


def test_nobody_chosen_says_what_to_do_and_keeps_what_was_set(client, mara):
    preview = waiting(settled(mara), "Ana")
    answer = chosen(client(mara), preview, circle="close")
    assert answer.status_code == 422
    assert "Tick whom you would like" in answer.text
    assert re.search(r'value="close" selected', answer.text)


def test_a_list_can_be_put_away(client, mara):
    browser = client(settled(mara))
    preview = waiting(mara, "Ana")
    assert f'href="/import/{preview.id}"' in browser.get("/import").text
    browser.post(f"/import/{preview.id}", {"leave": "1"})
    assert f'href="/import/{preview.id}"' not in browser.get("/import").text
    assert browser.get(f"/import/{preview.id}").status_code == 404


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "file is empty"),
        (b"PK\x03\x04", "Unpack it first"),
        (b"Name,Habit\nAna,Run\n", "No people were found"),
        (b"BEGIN:VCARD\nEND:VCARD\n", "Card 1: there is no name"),
        (b"x" * (LARGEST + 5), "larger than 10 MB"),
    ],
)
def test_a_file_without_people_says_what_to_do_beside_the_field(client, mara, data, said):
    answer = sent(client(settled(mara)), data)
    assert answer.status_code == 422
    assert re.search(rf'<p class="error" id="f-file-error">[^<]*{said}', answer.text)


def test_no_file_at_all_says_so(client, mara):
    answer = client(settled(mara)).post("/import", {"id": str(uuid7())})
    assert "Choose a file first" in answer.text


def test_names_are_shown_as_text(client, mara):
    preview = waiting(settled(mara), "<script>alert(1)</script>", emails=('"><img src=x>@example.org',))
    page = client(mara).get(f"/import/{preview.id}").text
    assert "<script>alert" not in page
    assert "<img src=x>" not in page


def test_cleo_meets_nothing_of_maras(client, mara, cleo):
    preview = waiting(settled(mara), "Only Mine")
    browser = client(settled(cleo))
    assert browser.get(f"/import/{preview.id}").status_code == 404
    for form in ({"leave": "1"}, {"whom": "new"}, {"card": "0"}):
        assert chosen(browser, preview, **form).status_code == 404
    assert browser.get("/import").text.count("Only Mine") == 0
    chosen(client(mara), preview, whom="new")
    assert "Only Mine" not in browser.get("/people.vcf").text
    assert "Only Mine" in client(mara).get("/people.vcf").text


@pytest.mark.parametrize("address", ["/import", "/people.vcf"])
def test_nobody_gets_in_without_a_session(client, address):
    assert client().get(address).status_code == 403
    assert client().post(address).status_code == 403


def test_a_file_without_the_token_is_refused(client, mara):
    assert sent(client(settled(mara), csrf=True), APPLE).status_code == 403
    assert importing.waiting(mara, clock.now()) is None


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_everybody_goes_out_as_a_file_that_is_only_saved(client, mara, version):
    chosen(client(settled(mara)), waiting(mara, "Ana\r\nX-Evil: 1", "Ben"), whom="new")
    answer = client(mara).get(f"/people.vcf?version={version}")
    assert answer.headers["Content-Type"] == "text/vcard; charset=utf-8"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="nearer-people.vcf"'
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert f"VERSION:{version}" in answer.text
    assert len(vcard.read(answer.content).cards) == 2


def test_a_long_list_is_in_pages_that_cost_the_same(client, mara, cleo, queries):
    short, long = waiting(settled(mara), "Ana"), waiting(settled(cleo), *(f"Ana {n:04}" for n in range(2000)))
    counted = []
    for browser, preview in ((client(mara), short), (client(cleo), long)):
        with queries:
            page = browser.get(f"/import/{preview.id}?page=2").text
        counted.append(len(queries))
        assert page.count('name="card"') <= 50
    assert counted[0] == counted[1]
    assert "Ana 0050" in page
    assert "Page 2 of 40" in page


def test_taking_many_out_asks_no_more_of_the_database(client, mara, cleo, queries):
    counted = []
    for owner, number in ((mara, 10), (cleo, 200)):
        browser = client(settled(owner))
        chosen(browser, waiting(owner, *(f"Ana {n}" for n in range(number))), whom="new")
        with queries:
            assert browser.get("/people.vcf").text.count("BEGIN:VCARD") == number
        counted.append(len(queries))
    assert counted[0] == counted[1]


def test_a_file_is_never_put_on_the_disk_on_its_way(client, mara, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    folder = tmp_path.stat().st_mtime_ns
    sent(client(settled(mara)), APPLE + b"\n" * 4_000_000)
    assert tmp_path.stat().st_mtime_ns == folder


def test_other_pages_answer_while_a_hostile_file_is_read(tmp_path):
    """A real server, a file that keeps its reader busy, and somebody who only wants to see today's page."""
    data = HOSTILE["200,000 telephones"].make()
    with servers.app(tmp_path) as app:
        visitor = Visitor(app.url).enter(app.link).settle()
        token = visitor.get("/import").form("/import").values["csrfmiddlewaretoken"]
        answers = []
        sending = threading.Thread(target=lambda: answers.append(_upload(visitor, token, data)))
        sending.start()
        waits = []
        while sending.is_alive():
            began = time.perf_counter()
            assert visitor.get("/").status == 200
            waits.append(time.perf_counter() - began)
        sending.join()
    assert answers == [303], "Ana is in the file, and is offered"
    assert max(waits) < 2, waits


def _upload(visitor, token, data):
    lines = []
    for name, value in (("csrfmiddlewaretoken", token), ("id", str(uuid7()))):
        lines += ["--edge", f'Content-Disposition: form-data; name="{name}"', "", value]
    lines += ["--edge", 'Content-Disposition: form-data; name="file"; filename="a.vcf"', "Content-Type: text/vcard", ""]
    body = "\r\n".join([*lines, data.decode("latin-1"), "--edge--", ""])
    sender = Visitor(f"http://{visitor.host}")
    sender.cookies = dict(visitor.cookies)
    return sender.ask("POST", "/import", body, {"Content-Type": "multipart/form-data; boundary=edge"}).status
