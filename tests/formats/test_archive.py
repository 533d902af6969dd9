"""Archives as zips: what is hostile is put down, what is a formula is none any more, nothing is written outside."""

import io
import json
import zipfile
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from nearer.domain.archive import FORMAT, Archive, Problem, Row
from nearer.errors import Invalid
from nearer.formats import archive_csv, archive_reading, archive_worker
from nearer.formats.archive import Parcel, Part, write
from nearer.gateways import reading

MANIFEST = {
    "format": FORMAT,
    "version": 1,
    "release": "0",
    "account": "a",
    "made": "2026-03-02T10:00:00Z",
    "tables": {},
}
TEXT = some.text(max_size=60)
JSON = some.recursive(
    some.none() | some.booleans() | some.integers(-(2**53), 2**53) | TEXT,
    lambda inner: (
        some.lists(inner, max_size=3) | some.dictionaries(some.text(min_size=1, max_size=9), inner, max_size=3)
    ),
    max_leaves=8,
)
ROWS = some.lists(
    some.builds(Row, id=some.uuids().map(str), columns=some.fixed_dictionaries({"day": TEXT}), content=JSON), max_size=4
)


def packed(**members: object) -> bytes:
    """Return a zip with these members, `nearer_json` and the like; a manifest unless another is given."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("nearer.json", json.dumps({**MANIFEST, **members.pop("manifest", {})}))
        for name, content in members.items():
            made.writestr(name, content)
    return out.getvalue()


def written(*parts: Part, **names: str) -> bytes:
    out = io.BytesIO()
    write(out, Parcel("a", datetime(2026, 3, 2, tzinfo=UTC), "0", parts, names=names))
    return out.getvalue()


def of(rows: list[Row], name: str = "plan") -> Part:
    return Part(name, "Plans", "What you meant to do.", lambda: iter(rows))


def link() -> bytes:
    info = zipfile.ZipInfo("data/plan.json")
    info.external_attr = 0o120777 << 16
    out = io.BytesIO(packed())
    with zipfile.ZipFile(out, "a") as made:
        made.writestr(info, "/etc/passwd")
    return out.getvalue()


def bomb() -> bytes:
    return packed(**{"data/plan.json": b"[" + b" " * 40_000_000 + b"]"})


HOSTILE = {
    "no zip": (b"BEGIN:VCARD", Problem.NOT_OURS),
    "half a zip": (packed(**{"data/plan.json": "[]"})[:-40], Problem.DAMAGED),
    "another zip": (b"".join([packed(manifest={"format": "monica"})]), Problem.NOT_OURS),
    "newer": (packed(manifest={"version": 99}), Problem.NEWER),
    "up and out": (packed(**{"../../host.key": "x"}), Problem.UNSAFE),
    "from the root": (packed(**{"/etc/cron.d/x": "x"}), Problem.UNSAFE),
    "a drive": (packed(**{"c:/x": "x"}), Problem.UNSAFE),
    "backslashes": (packed(**{"data\\..\\..\\x": "x"}), Problem.UNSAFE),
    "a link": (link(), Problem.UNSAFE),
    "a bomb": (bomb(), Problem.TOO_LARGE),
    "far too many": (packed(**{f"data/{n}.json": "[]" for n in range(600)}), Problem.TOO_LARGE),
    "a table that is not": (packed(manifest={"tables": {"plan": {"rows": 1}}}), Problem.DAMAGED),
    "fewer than it says": (
        packed(manifest={"tables": {"plan": {"rows": 2}}}, **{"data/plan.json": '[{"id":"x"}]'}),
        Problem.DAMAGED,
    ),
    "no rows": (packed(manifest={"tables": {"plan": {"rows": 1}}}, **{"data/plan.json": '[["x"]]'}), Problem.DAMAGED),
    "no day": (packed(manifest={"made": "yesterday"}), Problem.DAMAGED),
    "tables are a word": (packed(manifest={"tables": "plan"}), Problem.DAMAGED),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_archive_of_ours_is_put_down_with_a_reason(name):
    data, why = HOSTILE[name]
    assert archive_worker.read(data).problem is why


def test_a_bomb_is_put_down_by_the_process_that_reads_too():
    assert reading.read("archive", bomb(), archive_worker.Read, 5).problem is Problem.TOO_LARGE


def test_members_that_lie_about_their_length_are_put_down():
    data = bytearray(packed(**{"data/plan.json": "[" + " " * 3000 + "]"}, manifest={"tables": {"plan": {"rows": 0}}}))
    at = data.rfind(b"data/plan.json") - 46
    data[at + 24 : at + 28] = (10).to_bytes(4, "little")
    assert archive_worker.read(bytes(data)).problem is Problem.DAMAGED


def test_nonsense_never_ends_the_reader_badly():
    """Every byte of a small archive changed, one at a time: an archive or a reason comes back, nothing else."""
    whole = written(of([Row("x", {"day": "2026-03-02"}, {"step": "hello"})]))
    for at in range(0, len(whole), 7):
        changed = whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :]
        found = archive_worker.read(changed)
        assert (found.archive is None) != (found.problem is None)


@settings(max_examples=40, deadline=None)
@given(ROWS)
def test_what_is_written_is_read_again(rows):
    found = archive_worker.read(written(of(rows))).archive
    assert isinstance(found, Archive)
    assert list(found.tables["plan"]) == rows


@given(TEXT)
def test_a_cell_is_never_a_formula_and_comes_back_as_it_was(text):
    assert not archive_csv.guarded(text).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert archive_csv.plain(archive_csv.guarded(text)) == text


def test_a_table_for_a_spreadsheet_has_every_field_and_no_formula():
    rows = [
        Row("1", {"day": "2026-03-02"}, {"note": "=1+1", "entry": {"name": 'a "b", c\nd'}}),
        Row("2", {}, {"x": [1]}),
    ]
    lines = "".join(archive_csv.lines(archive_csv.columns(rows), rows))
    assert lines == ('id,day,note,entry.name,x\r\n1,2026-03-02,\'=1+1,"a ""b"", c\nd",\r\n2,,,,[1]\r\n')


def test_pages_to_read_name_people_and_steps_and_leave_ids_out():
    person = "01990000-0000-7000-8000-000000000001"
    row = Row(
        person,
        {"day": "2026-03-02", "version": 3},
        {"step": "s1", "people": [person], "note": "*Kind*", "group": person[:-1] + "2"},
    )
    told = "".join(archive_reading.lines("Times", "About.", [row], {"s1": "Say hello", person: "Ana"}))
    assert told == "# Times\n\nAbout.\n\n## 2026-03-02\n\n- step: Say hello\n- people: Ana\n- note: \\*Kind\\*\n"


def test_more_than_is_allowed_is_not_even_begun():
    with pytest.raises(Invalid, match="10 MB"):
        reading.read("archive", b"PK" * (6 * 2**20), archive_worker.Read)
