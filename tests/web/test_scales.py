"""Questions once in a while, as a browser meets them: asked, brought in from a file, taken out."""

import json
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from uuid6 import uuid7

from nearer.domain.scales import THREE_ITEMS
from nearer.storage import scales as rows
from tests.web.people import settled

SAMPLE = Path(__file__).parent.parent / "formats" / "samples" / "questionnaire-lhc-forms.json"
THREE = {"item-companionship": "3", "item-left-out": "2", "item-isolated": "2"}


def brought(browser, data):
    file = SimpleUploadedFile("q.json", data, "application/json")
    return browser.post("/scales/new", {"id": str(uuid7()), "file": file})


def test_three_questions_are_asked_and_shown_over_time_without_a_name_for_them(client, mara):
    browser = client(settled(mara))
    assert browser.get("/scales/n0").text.count("<fieldset") == 3
    assert browser.post("/scales/n0", THREE).headers["Location"] == "/scales"
    text = browser.get("/scales").text
    assert "You are at 7, on a scale from 3 to 9." in text
    assert "Last answered: today. Once in four weeks is enough." in text


def test_one_left_open_loses_nothing(client, mara):
    answer = client(settled(mara)).post("/scales/n0", THREE | {"item-isolated": ""})
    assert answer.status_code == 422
    assert 'href="#f-item-isolated"' in answer.text
    assert 'name="item-companionship" value="3" checked' in answer.text
    assert rows.responses(mara, THREE_ITEMS) == []


def test_a_file_is_looked_at_and_then_added_and_asked(client, mara):
    browser = client(settled(mara))
    preview = brought(browser, SAMPLE.read_bytes()).headers["Location"]
    text = browser.get(preview).text
    for words in (
        "Felt at ease with people",
        "On some days (1)",
        "from 0 to 13",
        "adds the answers up",
        "no choice from",
    ):
        assert words in text
    assert "How the last fortnight went" not in browser.get("/scales").text
    assert browser.post(preview.partition("?")[0]).headers["Location"] == "/scales"
    row = rows.added(mara)[0][0]
    assert browser.post(f"/scales/{row}", {"item-/g/1": "A2", "item-/g/2": "B1", "item-/g/3": "4"}).status_code == 303
    assert "You are at 6, on a scale from 0 to 13." in browser.get("/scales").text
    browser.post(f"/scales/{row}/removal")
    assert "How the last fortnight went" not in browser.get("/scales").text


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b"hello", "This is no JSON file"),
        (b'{"resourceType": "Patient"}', "holds no FHIR Questionnaire"),
        (
            json.dumps(
                {
                    "resourceType": "Questionnaire",
                    "title": "T",
                    "item": [{"linkId": "1", "text": "Mood <b>?", "type": "choice", "answerOption": [{}, {}]}],
                }
            ).encode(),
            "what each answer adds (ordinalValue or itemWeight): Mood &lt;b&gt;?",
        ),
    ],
)
def test_a_file_that_does_not_fit_is_told_why(client, mara, data, says):
    answer = brought(client(settled(mara)), data)
    assert answer.status_code == 422
    assert says in answer.text
    assert rows.added(mara) == []


def test_what_a_file_says_is_never_run(client, mara):
    evil = json.loads(SAMPLE.read_bytes())
    evil["title"] = "<script>alert(1)</script>{{ 7 * 7 }}"
    browser = client(settled(mara))
    text = browser.get(brought(browser, json.dumps(evil).encode()).headers["Location"]).text
    assert "<script>alert" not in text
    assert "{{ 7 * 7 }}" in text


def test_cleo_meets_nothing_of_maras(client, mara, cleo):
    browser = client(settled(mara))
    preview = brought(browser, SAMPLE.read_bytes()).headers["Location"].partition("?")[0]
    other = client(settled(cleo))
    assert other.get(preview).status_code == other.post(preview).status_code == 404
    browser.post(preview)
    row = rows.added(mara)[0][0]
    assert other.get(f"/scales/{row}").status_code == 404
    assert other.post(f"/scales/{row}/removal").status_code == 404
    assert other.get("/scales/n99").status_code == 404


def test_the_list_costs_the_same_after_years(client, mara, queries):
    browser, counted = client(settled(mara)), []
    from datetime import date, timedelta

    from nearer.domain.scales import Response

    for number in range(200):
        rows.save_response(mara, Response(THREE_ITEMS, date(2010, 1, 1) + timedelta(days=28 * number), (), 5.0))
        if number in (9, 199):
            with queries:
                text = browser.get("/scales").text
            counted.append(len(queries))
    assert counted[0] == counted[1]
    assert text.count("<tr>") <= rows.MOST + 1
