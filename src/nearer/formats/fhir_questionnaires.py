"""Questionnaires as FHIR R4 JSON: read into scales, written from them.

Knows questions with closed answers (choice, whole numbers from a to b, yes or no), what each answer adds (ordinalValue
or itemWeight, wherever programs put it), value sets within the file, and what we add for ourselves under `OWN`. Does
not run formulas of a file (FHIRPath): answers are summed, and who brings the file is told so. Reads no other file.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from nearer.domain.scales import WEEKS, Band, Better, Item, Option, Rule, Scale

FHIR = "http://hl7.org/fhir/StructureDefinition/"
WEIGHTS = (f"{FHIR}itemWeight", f"{FHIR}ordinalValue", f"{FHIR}questionnaire-ordinalValue")
LEAST, MOST = f"{FHIR}minValue", f"{FHIR}maxValue"
HIDDEN = f"{FHIR}questionnaire-hidden"
FORMULA = "sdc-questionnaire-calculatedExpression"
OWN = "urn:nearer:fhir:scoring"
MOST_ITEMS, MOST_OPTIONS, LONGEST, DEEPEST = 60, 15, 500, 6
Json = Mapping[str, Any]


class Fault(StrEnum):
    """Why a file cannot be taken, or what of it was left out."""

    NOT_JSON = "not-json"
    NOT_ONE = "not-one"
    NO_TITLE = "no-title"
    NOTHING_ASKED = "nothing-asked"
    TOO_LONG = "too-long"
    NO_ANSWERS = "no-answers"
    NO_VALUE = "no-value"
    TWICE = "twice"
    DEPENDS = "depends"
    OPEN_TEXT = "open-text"
    FORMULA = "formula"


LEFT_OUT = frozenset({Fault.OPEN_TEXT, Fault.FORMULA})
"""Worth a word, but no reason to refuse the file."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """One fault and the question it is about; `item` is empty when it is about the whole file."""

    fault: Fault
    item: str = ""


@dataclass(frozen=True, slots=True)
class Read:
    """What a file holds: a scale unless something stands against it."""

    scale: Scale | None
    troubles: tuple[Trouble, ...] = ()


@dataclass
class _Reading:
    contained: Mapping[str, Json]
    troubles: list[Trouble] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)

    def note(self, fault: Fault, item: str = "") -> None:
        self.troubles.append(Trouble(fault, item[:80]))


def read(data: bytes) -> Read:
    """Return the scale of a file, or what stands against it."""
    try:
        whole = json.loads(data)
    except (ValueError, RecursionError):
        return Read(None, (Trouble(Fault.NOT_JSON),))
    if not isinstance(whole, dict) or whole.get("resourceType") != "Questionnaire":
        return Read(None, (Trouble(Fault.NOT_ONE),))
    reading = _Reading({f"#{one.get('id')}": one for one in _objects(whole, "contained")})
    _gather(reading, _objects(whole, "item"), DEEPEST)
    scale = _scale(reading, whole)
    stands = any(one.fault not in LEFT_OUT for one in reading.troubles)
    return Read(None if stands else scale, tuple(dict.fromkeys(reading.troubles)))


def _objects(of: Json, key: str) -> list[Json]:
    value = of.get(key)
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _text(of: Json, *keys: str) -> str:
    found = next((of[key] for key in keys if isinstance(of.get(key), str) and of[key].strip()), "")
    return " ".join(found.replace("\x00", "").split())[:LONGEST]


def _scale(reading: _Reading, whole: Json) -> Scale | None:
    title = _text(whole, "title", "name")
    if not title:
        reading.note(Fault.NO_TITLE)
    if not reading.items:
        reading.note(Fault.NOTHING_ASKED)
    if len(reading.items) > MOST_ITEMS:
        reading.note(Fault.TOO_LONG)
    ids = [one.id for one in reading.items]
    for twice in dict.fromkeys(one for one in ids if ids.count(one) > 1):
        reading.note(Fault.TWICE, twice)
    if not (title and reading.items):
        return None
    own = next((one for one in _objects(whole, "extension") if one.get("url") == OWN), {})
    url = _text(whole, "url") or "urn:nearer:scale:" + re.sub(r"\W+", "-", title.casefold()).strip("-")
    return Scale(
        url,
        title,
        tuple(reading.items),
        intro=_text(whole, "description"),
        version=_text(whole, "version"),
        source=_text(whole, "publisher", "purpose"),
        licence=_text(whole, "copyright"),
        **_scoring({str(one.get("url")): one for one in _objects(own, "extension")}, _objects(own, "extension")),
    )


def _scoring(own: Mapping[str, Json], every: Sequence[Json]) -> dict[str, Any]:
    """Return what we add under `OWN`; of another program's file nothing, so that it is a sum."""
    rule, better = own.get("rule", {}).get("valueCode"), own.get("better", {}).get("valueCode")
    weeks = own.get("weeks", {}).get("valueInteger")
    bands = [_band(_objects(one, "extension")) for one in every if one.get("url") == "band"]
    return {
        "rule": Rule(rule) if rule in set(Rule) else Rule.SUM,
        "better": Better(better) if better in set(Better) else None,
        "change": _number(own.get("change", {}).get("valueDecimal")),
        "weeks": max(WEEKS, min(52, weeks)) if isinstance(weeks, int) else WEEKS,
        "bands": tuple(one for one in bands if one.words)[:MOST_OPTIONS],
    }


def _band(parts: Sequence[Json]) -> Band:
    told = {str(one.get("url")): one for one in parts}
    low, high = (_number(told.get(end, {}).get("valueDecimal")) or 0.0 for end in ("low", "high"))
    return Band(low, high, _text(told.get("words", {}), "valueString"))


def _number(value: object) -> float | None:
    fits = isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e6
    return float(value) if fits and isinstance(value, int | float) else None


def _gather(reading: _Reading, items: Sequence[Json], deep: int) -> None:
    for one in items:
        _take(reading, one)
        if deep:
            _gather(reading, _objects(one, "item"), deep - 1)


def _take(reading: _Reading, one: Json) -> None:
    kind, name = _text(one, "type"), _text(one, "text", "linkId")
    if _objects(one, "enableWhen"):
        reading.note(Fault.DEPENDS, name)
    extensions = {str(extension.get("url")): extension for extension in _objects(one, "extension")}
    if any(url.endswith(FORMULA) for url in extensions):
        reading.note(Fault.FORMULA, name)
    elif kind in ("group", "display") or one.get("readOnly") or extensions.get(HIDDEN, {}).get("valueBoolean"):
        return
    elif kind in _ANSWERS:
        _ask(reading, one, name, list(_ANSWERS[kind](reading, one, extensions)))
    else:
        reading.note(Fault.OPEN_TEXT, name)


def _ask(reading: _Reading, one: Json, name: str, options: list[Option | None]) -> None:
    valued = [option for option in options if option]
    codes = {option.code for option in valued}
    if not 2 <= len(options) <= MOST_OPTIONS:
        reading.note(Fault.NO_ANSWERS, name)
    elif len(valued) < len(options):
        reading.note(Fault.NO_VALUE, name)
    elif len(codes) < len(valued):
        reading.note(Fault.TWICE, name)
    else:
        reading.items.append(Item(_text(one, "linkId") or name, name, tuple(valued)))


def _choice(reading: _Reading, one: Json, _extensions: Mapping[str, Json]) -> Iterator[Option | None]:
    for option in _objects(one, "answerOption"):
        coding = option.get("valueCoding") if isinstance(option.get("valueCoding"), dict) else None
        whole, value = option.get("valueInteger"), _weight(option, coding or {})
        if coding is not None:
            yield _option(_text(coding, "code", "display"), _text(coding, "display", "code"), value)
        elif isinstance(whole, int):
            yield _option(str(whole), str(whole), float(whole) if value is None else value)
        else:
            yield _option(_text(option, "valueString"), _text(option, "valueString"), value)
    inside = reading.contained.get(_text(one, "answerValueSet"), {})
    compose = inside.get("compose") if isinstance(inside.get("compose"), dict) else {}
    for include in _objects(compose or {}, "include"):
        for concept in _objects(include, "concept"):
            yield _option(_text(concept, "code"), _text(concept, "display", "code"), _weight(concept))


def _option(code: str, words: str, value: float | None) -> Option | None:
    return Option(code, words, value) if code and value is not None else None


def _weight(*places: Json) -> float | None:
    """Return what an answer adds, wherever a program put it: on the option or on its coding."""
    found = (
        _number(extension.get("valueDecimal", extension.get("valueInteger")))
        for place in places
        for extension in _objects(place, "extension")
        if extension.get("url") in WEIGHTS
    )
    return next((one for one in found if one is not None), None)


def _whole(_reading: _Reading, _one: Json, extensions: Mapping[str, Json]) -> Iterator[Option | None]:
    low, high = (extensions.get(end, {}).get("valueInteger") for end in (LEAST, MOST))
    if isinstance(low, int) and isinstance(high, int) and low < high < low + MOST_OPTIONS:
        yield from (Option(str(value), str(value), float(value)) for value in range(low, high + 1))


def _yes_or_no(_reading: _Reading, _one: Json, _extensions: Mapping[str, Json]) -> Iterator[Option | None]:
    yield from (Option("false", "No", 0.0), Option("true", "Yes", 1.0))


_ANSWERS = {"choice": _choice, "open-choice": _choice, "integer": _whole, "boolean": _yes_or_no}


def write(scale: Scale) -> dict[str, Any]:
    """Return a scale as a Questionnaire that `read` takes back as it was."""
    own = [{"url": "rule", "valueCode": scale.rule.value}, {"url": "weeks", "valueInteger": scale.weeks}]
    own += [{"url": "better", "valueCode": scale.better.value}] if scale.better else []
    own += [{"url": "change", "valueDecimal": scale.change}] if scale.change is not None else []
    own += [{"url": "band", "extension": _written_band(one)} for one in scale.bands]
    texts = {"description": scale.intro, "version": scale.version, "publisher": scale.source}
    return {
        "resourceType": "Questionnaire",
        "url": scale.url,
        "title": scale.title,
        "status": "active",
        **{key: text for key, text in {**texts, "copyright": scale.licence}.items() if text},
        "extension": [{"url": OWN, "extension": own}],
        "item": [_written_item(one) for one in scale.items],
    }


def _written_band(band: Band) -> list[dict[str, Any]]:
    ends = [{"url": "low", "valueDecimal": band.low}, {"url": "high", "valueDecimal": band.high}]
    return [*ends, {"url": "words", "valueString": band.words}]


def _written_item(item: Item) -> dict[str, Any]:
    options = [
        {
            "valueCoding": {"code": one.code, "display": one.words},
            "extension": [{"url": WEIGHTS[1], "valueDecimal": one.value}],
        }
        for one in item.options
    ]
    return {"linkId": item.id, "text": item.text, "type": "choice", "answerOption": options}
