"""What was measured, as a FHIR R4 bundle and as a table: for a therapist, a researcher, another program.

Knows resources (Questionnaire, QuestionnaireResponse, Observation) and CSV. Does not name the person: there is no
Patient in it. The words in it are those of the format and English, whatever language the pages speak.
"""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid5

from nearer.domain.measures import Kind, Measure
from nearer.domain.scales import Response, Scale
from nearer.formats import fhir_questionnaires
from nearer.formats.archive_csv import guarded

IDS = UUID("5f0c6f2e-8c0b-4b0a-9f6f-0f7e7a1f9b10")
CODES = "urn:nearer:measures"
NAMES = {
    Kind.CONNECTED: "Felt connected this week, 0 not at all to 100 as much as can be",
    Kind.LONELINESS: "Felt lonely this week, 0 not at all to 100 as lonely as can be",
    Kind.TOGETHER: "Had time with people who matter this week, 0 none to 100 as much as wished",
    Kind.MOOD: "Mood this week, 0 as low to 100 as good as can be",
    Kind.EXPECTED: "Expected anxiety (SUDS 0-100), mean over the personal ladder, estimated",
}


@dataclass(frozen=True, slots=True)
class Answered:
    """One scale with the answers to it, oldest first."""

    scale: Scale
    responses: Sequence[Response]


def bundle(measures: Iterable[Measure], answered: Iterable[Answered]) -> dict[str, Any]:
    """Return a collection of the weekly measures and of every scale with its answers, in the order given.

    Ids follow from the content, so that the same data make the same bundle.
    """
    entries = [_entry(_observation(one)) for one in measures]
    for one in answered:
        entries.append(_entry(fhir_questionnaires.write(one.scale)))
        for response in one.responses:
            told = _entry(_response(one.scale, response))
            entries += [told, _entry(_sum(one.scale, response, told["fullUrl"]))]
    return {"resourceType": "Bundle", "type": "collection", "entry": entries}


def text(whole: dict[str, Any]) -> str:
    """Return a resource as JSON text."""
    return json.dumps(whole, ensure_ascii=False, indent=1)


def _entry(resource: dict[str, Any]) -> dict[str, Any]:
    own = uuid5(IDS, json.dumps(resource, sort_keys=True))
    return {"fullUrl": f"urn:uuid:{own}", "resource": {**resource, "id": str(own)}}


def _observation(one: Measure) -> dict[str, Any]:
    return {
        "resourceType": "Observation",
        "status": "final",
        "category": [_SURVEY],
        "code": {"coding": [{"system": CODES, "code": one.kind.value}], "text": NAMES[one.kind]},
        "effectiveDateTime": one.day.isoformat(),
        "valueQuantity": {"value": one.value},
    }


_SURVEY = {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "survey"}]}


def _response(scale: Scale, response: Response) -> dict[str, Any]:
    return {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": f"{scale.url}|{scale.version}" if scale.version else scale.url,
        "status": "completed",
        "authored": response.day.isoformat(),
        "item": [item for row, code in response.answers if (item := _answer(scale, row, code))],
    }


def _answer(scale: Scale, row: str, code: str) -> dict[str, Any] | None:
    """Return one answer with its words; None when the scale was changed since and no longer has it."""
    asked = next((one for one in scale.items if one.id == row), None)
    given = asked.option(code) if asked else None
    if asked is None or given is None:
        return None
    weight = {"url": fhir_questionnaires.WEIGHTS[1], "valueDecimal": given.value}
    coding = {"code": given.code, "display": given.words, "extension": [weight]}
    return {"linkId": row, "text": asked.text, "answer": [{"valueCoding": coding}]}


def _sum(scale: Scale, response: Response, told: str) -> dict[str, Any]:
    return {
        "resourceType": "Observation",
        "status": "final",
        "category": [_SURVEY],
        "code": {"coding": [{"system": CODES, "code": "scale"}], "text": f"{scale.title} ({scale.rule.value})"},
        "effectiveDateTime": response.day.isoformat(),
        "valueQuantity": {"value": response.value},
        "derivedFrom": [{"reference": told}],
    }


def table(measures: Iterable[Measure], answered: Iterable[Answered]) -> str:
    """Return the same as CSV (RFC 4180): day, what, question, value; a sum has no question."""
    out = io.StringIO()
    rows = csv.writer(out)
    rows.writerow(("day", "what", "question", "value"))
    rows.writerows((one.day.isoformat(), one.kind.value, NAMES[one.kind], f"{one.value:g}") for one in measures)
    for one in answered:
        for response in one.responses:
            day, what = response.day.isoformat(), guarded(one.scale.title)
            rows.writerow((day, what, "", f"{response.value:g}"))
            rows.writerows((day, what, *told) for told in _told(one.scale, response))
    return out.getvalue()


def _told(scale: Scale, response: Response) -> list[tuple[str, str]]:
    given = [(item, item.option(code)) for row, code in response.answers for item in scale.items if item.id == row]
    return [(guarded(item.text), f"{option.value:g}") for item, option in given if option]
