"""Rules for helpline data that a machine can check. What it cannot check is whether anybody answers."""

import re
from datetime import date
from pathlib import Path

import pytest

from nearer.content import helplines as content
from nearer.content.helplines import Directory, HelpChannel, Helpline, emergencies, helplines, outdated, parse, problems

READ = date(2026, 11, 22)
READ_LAST = date(2026, 11, 27)
DUE = date(2027, 5, 20)
HOLD_LIST = "AR CO IT PY RO BG HR RS UA TR EE GH UG TZ PK BD VN RU KZ"

ONE = """
[[helpline]]
cc = "GB"
country = "United Kingdom"
name = "Samaritans"
channel = "phone"
dial = "116 123"
source = "a page"
checked_on = 2026-11-22
verify_by = 2027-05-20
confidence = "B+"
checked_with_operator = false
"""
URGENT = """
[[emergency]]
cc = "GB"
country = "United Kingdom"
dial = "999"
source = "a page"
checked_on = 2026-11-22
verify_by = 2027-05-20
"""


@pytest.fixture(params=helplines(), ids=lambda line: line.label)
def line(request: pytest.FixtureRequest) -> Helpline:
    found: Helpline = request.param
    return found


def changed(old: str, new: str) -> str:
    assert old in ONE
    return ONE.replace(old, new)


def test_many_countries_have_a_line() -> None:
    assert len({line.cc for line in helplines()}) >= 40


def test_countries_whose_sources_disagree_have_none() -> None:
    assert {line.cc for line in helplines()} & set(HOLD_LIST.split()) == set()


def test_is_looked_at_again_within_six_months(line: Helpline) -> None:
    assert READ <= line.checked_on <= READ_LAST
    assert READ < line.verify_by <= date(2027, 5, 22)


def test_link_dials_exactly_what_is_written(line: Helpline) -> None:
    if line.channel is HelpChannel.PHONE:
        assert line.link == "tel:" + line.dial.replace(" ", "")
        assert line.link.removeprefix("tel:").lstrip("*").isdigit()
    elif line.channel is HelpChannel.CHAT:
        assert line.link == line.chat_url
    elif line.app:
        assert line.link == "", "a message in an app must not go out as a text"
    else:
        assert line.link.split("?")[0] == "sms:" + line.sms.replace(" ", "")


def test_names_its_source_and_claims_no_check_that_was_not_made(line: Helpline) -> None:
    assert line.source
    assert not line.checked_with_operator


def test_star_numbers_keep_their_star() -> None:
    links = {line.link for line in helplines() if line.dial.startswith("*")}
    assert links == {"tel:*4141", "tel:*0767"}


def test_keyword_is_written_into_the_text() -> None:
    assert "sms:85258?body=SHOUT" in {line.link for line in helplines() if line.cc == "GB"}


def test_countries_are_in_order_and_quiet_ways_come_first() -> None:
    order = [(line.country.casefold(), line.young, line.channel is HelpChannel.PHONE) for line in helplines()]
    assert order == sorted(order)


@pytest.mark.parametrize(
    ("cc", "dial"),
    [("DE", "112"), ("IT", "112"), ("US", "911"), ("GB", "999"), ("SG", "995"), ("AU", "000"), ("NZ", "111")],
)
def test_emergency_numbers(cc: str, dial: str) -> None:
    assert [(number.dial, number.link) for number in emergencies() if number.cc == cc] == [(dial, f"tel:{dial}")]


def test_another_language_without_a_file_is_given_the_same_numbers() -> None:
    assert helplines("xx") == helplines("en")


def test_nothing_is_outdated_on_the_last_day_and_everything_the_day_after() -> None:
    assert outdated(DUE) == []
    assert problems(DUE) == []
    late = date(2027, 5, 21)
    assert len(outdated(late)) == len(helplines()) + len(emergencies())
    assert any("GB Samaritans (phone 116 123)" in text and "2027-05-20" in text for text in problems(late))


def test_a_sound_file_is_read() -> None:
    directory: Directory = parse(ONE + URGENT)
    assert [line.dial for line in directory.helplines] == ["116 123"]
    assert [number.dial for number in directory.emergencies] == ["999"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (ONE + 'colour = "blue"\n', "(GB Samaritans): unknown key 'colour'"),
        (changed('name = "Samaritans"\n', ""), "missing key 'name'"),
        (changed('source = "a page"\n', 'source = ""\n'), "(GB Samaritans): source cannot be ''"),
        (changed('"phone"', '"fax"'), "channel cannot be 'fax'"),
        (changed('"B+"', '"C"'), "confidence cannot be 'C'"),
        (changed("= false", '= "no"'), "checked_with_operator cannot be 'no'"),
        (changed("2027-05-20", '"soon"'), "verify_by cannot be 'soon'"),
        (changed("2027-05-20", "2027-05-23"), "at most 6 months"),
        (changed("2027-05-20", "2026-11-22"), "at most 6 months"),
        (changed('"GB"', '"IT"'), "IT Samaritans (phone 116 123): sources for"),
        (changed('"GB"', '"gb"'), "two capital letters"),
        (changed('"116 123"', '"116  123"'), "single spaces"),
        (changed('"116 123"', '"116-123"'), "digits"),
        (changed('dial = "116 123"', 'sms = "116 123"'), "exactly what its channel uses"),
        (changed('dial = "116 123"', 'dial = "116 123"\nsms = "1"'), "exactly what its channel uses"),
        (changed('dial = "116 123"', 'dial = "116 123"\nkeyword = "HI"'), "belong to a text"),
        (
            changed('channel = "phone"\ndial = "116 123"', 'channel = "chat"\nchat_url = "http://a.example"'),
            "exactly what its channel uses",
        ),
        (ONE + ONE, "more than once"),
        (ONE + URGENT.replace("United Kingdom", "Britain"), "GB: has more than one country name"),
        (URGENT.replace('"999"', '"nine"'), "GB emergency nine"),
        ("[[hotline]]\n", "unknown table 'hotline'"),
        ("[[helpline", "Expected"),
    ],
)
def test_a_file_that_breaks_a_rule_is_refused(text: str, says: str) -> None:
    with pytest.raises(ValueError, match=re.escape(says)):
        parse(text)


def test_every_broken_entry_is_named_at_once() -> None:
    broken = changed('"B+"', '"C"') + changed('"phone"', '"fax"')
    with pytest.raises(ValueError, match="confidence") as refusal:
        parse(broken)
    assert len(str(refusal.value).splitlines()) == 2


def test_a_broken_file_is_a_list_of_problems(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "yy").mkdir()
    (tmp_path / "yy" / content.FILE).write_text(changed('"B+"', '"C"'), encoding="utf-8")
    monkeypatch.setattr(content, "FOLDER", tmp_path)
    assert problems(READ, "yy") == [f"{content.FILE}: helpline 1 (GB Samaritans): confidence cannot be 'C'"]


def test_lines_for_children_say_for_whom_and_stand_after_those_for_everybody() -> None:
    told = [line for line in helplines() if line.young]
    assert len({line.cc for line in told}) >= 9
    assert all(line.audience for line in told)
    for country in {line.cc for line in told}:
        own = [line.young for line in helplines() if line.cc == country]
        assert own == sorted(own)
