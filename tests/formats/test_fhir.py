"""What was measured, out: a bundle that HL7's models take, the same each time, and a table no spreadsheet runs."""

import csv
import io
import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from fhir.resources.R4B.bundle import Bundle

from nearer.content import scales as content
from nearer.domain.measures import Kind, Measure
from nearer.domain.scales import Response
from nearer.formats import fhir
from nearer.formats.fhir import Answered
from nearer.formats.fhir_questionnaires import read

DAY = date(2026, 3, 2)
MEASURES = [Measure(kind, DAY + timedelta(weeks=week), 40.5 + week) for kind in Kind for week in range(3)]


@pytest.fixture
def answered():
    scale = read(content.files()[0]).scale
    told = tuple((item.id, "2") for item in scale.items)
    return Answered(scale, [Response(scale.url, DAY + timedelta(weeks=4 * n), told, 6.0) for n in range(2)])


def test_a_bundle_is_valid_and_survives_a_round_trip(answered):
    whole = fhir.bundle(MEASURES, [answered])
    checked = Bundle.model_validate(whole)
    assert json.loads(checked.model_dump_json()) == json.loads(fhir.text(whole))
    kinds = [entry.resource.get_resource_type() for entry in checked.entry]
    assert {kind: kinds.count(kind) for kind in set(kinds)} == {
        "Observation": len(MEASURES) + 2,
        "Questionnaire": 1,
        "QuestionnaireResponse": 2,
    }


def test_the_questionnaire_in_it_comes_back_and_answers_name_it(answered):
    entries = [one["resource"] for one in fhir.bundle([], [answered])["entry"]]
    sheet = next(one for one in entries if one["resourceType"] == "Questionnaire")
    assert read(json.dumps(sheet).encode()).scale == answered.scale
    told = next(one for one in entries if one["resourceType"] == "QuestionnaireResponse")
    assert told["questionnaire"] == f"{sheet['url']}|{sheet['version']}"
    assert [one["answer"][0]["valueCoding"]["display"] for one in told["item"]] == ["Some of the time"] * 3


def test_sums_point_to_the_answers_they_are_of(answered):
    entries = fhir.bundle([], [answered])["entry"]
    known = {one["fullUrl"] for one in entries}
    sums = [one["resource"] for one in entries if one["resource"]["resourceType"] == "Observation"]
    assert [one["valueQuantity"]["value"] for one in sums] == [6.0, 6.0]
    assert all(one["derivedFrom"][0]["reference"] in known for one in sums)
    assert len(known) == len(entries)


def test_the_same_data_make_the_same_bundle_and_name_nobody(answered):
    once, twice = (fhir.text(fhir.bundle(MEASURES, [answered])) for _ in range(2))
    assert once == twice
    assert "Patient" not in once


def test_an_answer_the_scale_no_longer_has_is_left_out_and_the_bundle_stays_valid(answered):
    old = replace(answered.responses[0], answers=(("gone", "2"), ("left-out", "9"), ("isolated", "1")))
    whole = fhir.bundle([], [replace(answered, responses=[old])])
    Bundle.model_validate(whole)
    told = next(one["resource"] for one in whole["entry"] if one["resource"]["resourceType"] == "QuestionnaireResponse")
    assert [one["linkId"] for one in told["item"]] == ["isolated"]


def test_the_table_has_a_row_for_each_number(answered):
    rows = list(csv.reader(io.StringIO(fhir.table(MEASURES, [answered]))))
    assert rows[0] == ["day", "what", "question", "value"]
    assert len(rows) == 1 + len(MEASURES) + 2 * 4
    assert ["2026-03-02", answered.scale.title, "", "6"] in rows


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t"])
def test_no_spreadsheet_runs_what_a_file_brought(answered, start):
    evil = replace(answered.scale, title=f"{start}HYPERLINK(1)")
    rows = list(csv.reader(io.StringIO(fhir.table([], [replace(answered, scale=evil)]))))
    assert {row[1][0] for row in rows[1:]} == {"'"}
