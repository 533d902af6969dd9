"""A directory as a FHIR R4 bundle: Practitioner, PractitionerRole, HealthcareService.

Knows where those three say what the table has columns for (hl7.org/fhir/R4, read 2026-11-27). Codes differ from place
to place, so only words of ours are taken from them ("video", "loss"); others say nothing. Resources of other kinds are
passed over. Does not validate bundles.
"""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import Any, TypeVar

import msgspec

from nearer.domain.directories import Fault
from nearer.domain.professionals import Concern, Experience, Format, Gender, Hours, Professional
from nearer.formats.directories import Unfit, professional

T = TypeVar("T", bound=StrEnum)
Resource = Mapping[str, Any]

_GENDERS = {"female": Gender.WOMAN, "male": Gender.MAN, "other": Gender.OTHER}
_CODED = ("specialty", "code", "type", "category", "characteristic", "program", "serviceProvisionCode")
_WEEKEND = frozenset({"sat", "sun"})
_NOON, _EVENING = "12", "17"


def read(data: bytes) -> Iterator[tuple[int, Professional | Unfit]]:
    """Yield the professionals of a bundle, each with the number of its entry from 1."""
    try:
        bundle = msgspec.json.decode(data)
        entries = [_of(entry) for entry in bundle["entry"]] if bundle["resourceType"] == "Bundle" else None
    except (msgspec.DecodeError, KeyError, TypeError):
        entries = None
    if entries is None:
        yield 0, Unfit(Fault.NOT_A_DIRECTORY)
        return
    named = {name: one for address, one in entries for name in (address, _reference(one)) if name}
    with_role = {_target(one.get("practitioner")) for _address, one in entries if _kind(one) == "PractitionerRole"} - {
        ""
    }
    for number, (address, one) in enumerate(entries, 1):
        make = _KINDS.get(_kind(one))
        if make and not (_kind(one) == "Practitioner" and {address, _reference(one)} & with_role):
            yield number, _made(make, one, named)


def _made(make: "_Maker", one: Resource, named: Mapping[str, Resource]) -> Professional | Unfit:
    try:
        return professional({key: value for key, value in make(one, named).items() if value})
    except Unfit as unfit:
        return unfit
    except (AttributeError, KeyError, TypeError, IndexError):
        return Unfit(Fault.NOT_RESOURCE, "", str(one.get("id", "")))


def _of(entry: Any) -> tuple[str, Resource]:
    resource = entry["resource"]
    if not isinstance(resource, dict):
        raise TypeError
    return str(entry.get("fullUrl", "")), resource


def _kind(one: Resource) -> str:
    return str(one.get("resourceType", ""))


def _reference(one: Resource) -> str:
    return f"{_kind(one)}/{one.get('id', '')}"


def _target(reference: Any) -> str:
    return str(reference.get("reference", "")) if isinstance(reference, dict) else ""


_Maker = Callable[[Resource, Mapping[str, Resource]], dict[str, str]]


def _practitioner(one: Resource, _named: Mapping[str, Resource]) -> dict[str, str]:
    name = next((_human(given) for given in one.get("name", [])), "")
    titles = [qualification["code"].get("text", "") for qualification in one.get("qualification", [])]
    said = {"id": _reference(one), "name": name, "role": next(filter(None, titles), "")}
    return said | {
        "gender": str(_GENDERS.get(one.get("gender", ""), "")),
        "languages": _languages(one.get("communication", [])),
        "place": _town(one.get("address", [])),
        "takes_new": "no" if one.get("active") is False else "",
        **_ways(one.get("telecom", [])),
    }


def _role(one: Resource, named: Mapping[str, Resource]) -> dict[str, str]:
    person = named.get(_target(one.get("practitioner")), {})
    said = _practitioner(person, named) if person else {"name": one.get("practitioner", {}).get("display", "")}
    own = {
        "id": _reference(one),
        "role": next((code.get("text", "") for code in one.get("code", [])), ""),
        "place": next((place.get("display", "") for place in one.get("location", [])), ""),
        "hours": _hours(one.get("availableTime", [])),
        "takes_new": "no" if one.get("active") is False else "",
        **_ways(one.get("telecom", [])),
        **_told(one),
    }
    return said | {key: value for key, value in own.items() if value}


def _service(one: Resource, _named: Mapping[str, Resource]) -> dict[str, str]:
    free = "free" in _words(one)
    return {
        "id": _reference(one),
        "name": one.get("name", ""),
        "role": next((kind.get("text", "") for kind in one.get("type", [])), ""),
        "note": one.get("comment", "") or one.get("extraDetails", ""),
        "languages": _languages(one.get("communication", [])),
        "place": next((place.get("display", "") for place in one.get("location", [])), ""),
        "hours": _hours(one.get("availableTime", [])),
        "price": "0" if free else "",
        "takes_new": "no" if one.get("active") is False else "",
        **_ways(one.get("telecom", [])),
        **_told(one),
    }


_KINDS: dict[str, _Maker] = {
    "Practitioner": _practitioner,
    "PractitionerRole": _role,
    "HealthcareService": _service,
}


def _human(name: Resource) -> str:
    given = " ".join((*name.get("prefix", []), *name.get("given", []), name.get("family", "")))
    return str(name.get("text") or given)


def _town(addresses: list[Resource]) -> str:
    return next((str(one.get("city") or one.get("text") or "") for one in addresses), "")


def _ways(telecom: list[Resource]) -> dict[str, str]:
    columns = {"phone": "phone", "email": "email", "url": "website"}
    found: dict[str, str] = {}
    for one in telecom:
        if one.get("system") in columns and one.get("use") != "old":
            found.setdefault(columns[one["system"]], str(one.get("value", "")))
    return found


def _languages(concepts: list[Resource]) -> str:
    return ";".join(coding["code"] for concept in concepts for coding in concept.get("coding", []) if "code" in coding)


def _hours(times: list[Resource]) -> str:
    found: set[Hours] = set()
    for time in times:
        if _WEEKEND & set(time.get("daysOfWeek", [])):
            found.add(Hours.WEEKEND)
        if not set(time.get("daysOfWeek", [])) or set(time.get("daysOfWeek", [])) - _WEEKEND:
            found |= _of_day(time.get("availableStartTime", ""), time.get("availableEndTime", ""))
    return ";".join(sorted(found))


def _of_day(start: str, end: str) -> set[Hours]:
    if not (start and end):
        return set()
    spans = ((Hours.MORNING, "00", _NOON), (Hours.AFTERNOON, _NOON, _EVENING), (Hours.EVENING, _EVENING, "24"))
    return {name for name, first, last in spans if start < last and end > first}


def _words(one: Resource) -> set[str]:
    """Return every code and label of a resource, as words of ours are written."""
    concepts = [concept for name in _CODED for concept in one.get(name, [])]
    said = [concept.get("text", "") for concept in concepts]
    said += [coding.get(key, "") for c in concepts for coding in c.get("coding", []) for key in ("code", "display")]
    return {str(text).strip().lower().replace(" ", "-").replace("_", "-") for text in said}


def _told(one: Resource) -> dict[str, str]:
    kinds: dict[str, type[StrEnum]] = {"concerns": Concern, "formats": Format, "experience": Experience}
    words = _words(one)
    return {column: ";".join(sorted(words & set(kind))) for column, kind in kinds.items()}
