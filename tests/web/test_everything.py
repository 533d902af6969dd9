"""The pages of what is yours: everything out and back, what is kept, what goes by age, erasing."""

import re
import zipfile
from datetime import timedelta
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from uuid6 import uuid7

from nearer import clock
from nearer.actions import ladder
from nearer.domain.ladder import Attempt, Felt
from nearer.domain.people import Encounter
from nearer.storage import ladder as rows
from nearer.storage import models, parcels, people, retention, schema
from nearer.web.access import COOKIE
from nearer.words import kept as words
from tests.actions import archives
from tests.web.people import STEP, settled

TODAY = clock.local().date()
PAGES = ["/everything", "/kept", "/kept/age", "/erase"]


def tried(owner, day=TODAY, learned="only mine"):
    return ladder.attempt(owner, day, uuid7(), Attempt(STEP, day, Felt.EASY, learned=learned))


def sent(browser, data, form=None, **more):
    file = SimpleUploadedFile("nearer.zip", data)
    return browser.post("/everything/return", {"id": str(form or uuid7()), "file": file, **more})


@pytest.mark.parametrize("address", PAGES)
def test_nobody_sees_it_without_being_let_in(client, address):
    assert client().get(address).status_code == 403


@pytest.mark.parametrize("address", PAGES)
def test_it_is_found_from_the_page_about_oneself(client, mara, address):
    assert f'href="{address}"' in client(settled(mara)).get("/me").text


def test_everything_comes_as_one_file_and_goes_back_in(client, mara, cleo):
    tried(settled(mara))
    answer = client(mara).post("/everything/archive")
    assert answer["Content-Disposition"] == f'attachment; filename="nearer-{TODAY}.zip"'
    with zipfile.ZipFile(BytesIO(answer.content)) as packed:
        assert {"nearer.json", "READ-ME.md", "people.vcf", "plans.ics", "read/attempt.md"} <= set(packed.namelist())
    browser = client(cleo)
    preview = sent(browser, answer.content).headers["Location"]
    shown = browser.get(preview).text
    assert "What you tried" in shown
    assert rows.attempts(cleo) == []
    done = browser.post(preview).headers["Location"]
    assert "came in" in browser.get(done).text
    assert rows.attempts(cleo) == rows.attempts(mara)
    assert browser.get(preview).status_code == 404


def test_a_sealed_archive_wants_its_passphrase(client, mara, cleo):
    tried(settled(mara))
    words_of_hers = {"passphrase": "four words in a row", "again": "four words in a row"}
    answer = client(mara).post("/everything/archive", words_of_hers)
    assert b"only mine" not in answer.content
    browser = client(cleo)
    refused = sent(browser, answer.content, opens="four words in a box")
    assert refused.status_code == 422
    assert "does not open" in refused.text
    assert sent(browser, answer.content, opens="four words in a row").status_code == 303


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"passphrase": "short", "again": "short"}, "12 characters"),
        ({"passphrase": "four words in a row", "again": "four words"}, "not the same"),
    ],
)
def test_a_passphrase_that_would_not_do_makes_no_file(client, mara, given, says):
    answer = client(settled(mara)).post("/everything/archive", given)
    assert answer.status_code == 422
    assert says in answer.text
    assert given["passphrase"] not in answer.text


@pytest.mark.parametrize(
    ("data", "says"),
    [(b"BEGIN:VCARD", "no archive of Nearer"), (b"", "This file is empty"), (b"PK\x03\x04damaged", "damaged")],
)
def test_a_file_that_is_none_of_ours_says_what_to_do(client, mara, data, says):
    answer = sent(client(settled(mara)), data)
    assert answer.status_code == 422
    assert says in answer.text
    assert parcels.waiting(mara) is None


def test_what_waits_is_sealed_and_can_be_put_away(client, mara):
    data, browser = archives.out(settled(mara)), client(mara)
    preview = sent(browser, data).headers["Location"]
    assert data[:40] not in bytes(models.Parcel.objects.get(owner_id=mara.id).sealed)
    assert "still waits" in browser.get("/everything").text
    browser.post(preview, {"leave": "1"})
    assert parcels.waiting(mara) is None


def test_the_same_file_sent_twice_is_one_that_waits(client, mara):
    data, browser, form = archives.out(settled(mara)), client(mara), uuid7()
    assert sent(browser, data, form).headers["Location"] == sent(browser, data, form).headers["Location"]
    assert models.Parcel.objects.filter(owner_id=mara.id).count() == 1


def test_cleo_meets_nothing_of_maras(client, mara, cleo):
    preview = sent(client(settled(mara)), archives.out(mara)).headers["Location"]
    browser = client(settled(cleo))
    assert browser.get(preview).status_code == 404
    assert browser.post(preview).status_code == 404
    assert browser.post(preview, {"leave": "1"}).status_code == 404
    assert parcels.waiting(mara) is not None


def test_looking_changes_nothing(client, mara):
    browser = client(settled(mara))
    before = archives.rows(mara)
    for address in (*PAGES, "/everything/archive", "/everything/return"):
        assert browser.get(address).status_code == 200
    assert archives.rows(mara) == before


def test_the_page_of_what_is_kept_names_every_table_and_counts_ones_own(client, mara, cleo):
    tried(settled(mara))
    tried(settled(cleo))
    text = client(mara).get("/kept").text
    for table in schema.tables():
        assert words.told(table.name)[0] in text
    assert "What you tried · 1 of yours" in text


@pytest.mark.parametrize("address", PAGES)
def test_no_page_asks_more_for_more_data(client, mara, queries, address):
    browser = client(settled(mara))

    def asked(times):
        for _ in range(times):
            tried(mara)
        with queries:
            browser.get(address)
        return len(queries)

    assert asked(10) == asked(40) <= 4


def noted(owner, day, note="what she told me"):
    people.save_encounter(owner, Encounter(uuid7(), day, (), note=note))


def test_nothing_goes_before_it_was_said_what_would(client, mara):
    settled(mara)
    noted(mara, TODAY - timedelta(days=500))
    noted(mara, TODAY, "new")
    browser, chosen = client(mara), {"encounter": "12"}
    shown = browser.post("/kept/age", chosen)
    assert shown.status_code == 200
    assert "1 is older than that" in shown.text
    assert "what she told me" in {one.note for one in people.encounters(mara)}
    assert browser.post("/kept/age", {**chosen, "seen": "1"}).status_code == 303
    assert {one.note for one in people.encounters(mara)} == {"", "new"}
    assert retention.chosen(mara).months == {"encounter": 12}
    assert re.search(r'value="12" selected', browser.get("/kept/age").text)


def test_an_answer_that_is_none_is_refused(client, mara):
    answer = client(settled(mara)).post("/kept/age", {"encounter": "-1", "seen": "1"})
    assert answer.status_code == 422
    assert "Choose one of the answers" in answer.text


def test_erasing_wants_one_clear_yes(client, mara):
    tried(settled(mara))
    browser = client(mara)
    refused = browser.post("/erase")
    assert refused.status_code == 422
    assert "Tick the box" in refused.text
    assert len(rows.attempts(mara)) == 1


def test_erasing_is_one_page_and_one_press(client, mara, cleo):
    tried(settled(mara))
    tried(settled(cleo))
    browser = client(mara)
    answer = browser.post("/erase", {"sure": "1"})
    assert answer.status_code == 200
    assert "It is gone" in answer.text
    assert '"cookies"' in answer["Clear-Site-Data"]
    assert not browser.cookies[COOKIE].value
    assert not models.Account.objects.filter(id=mara.id).exists()
    assert len(rows.attempts(cleo)) == 1
