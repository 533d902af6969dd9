"""Questionnaires in, and out again: held against HL7's models, another program's habits, and files that lie."""

import json
from pathlib import Path

import pytest
from fhir.resources.R4B.questionnaire import Questionnaire
from hypothesis import given
from hypothesis import strategies as st

from nearer.content import scales as content
from nearer.domain.scales import THREE_ITEMS, Band, Better, Item, Option, Rule, Scale
from nearer.formats.fhir_questionnaires import MOST_ITEMS, Fault, read, write

SAMPLE = Path(__file__).parent / "samples" / "questionnaire-lhc-forms.json"
WORDS = st.text(st.characters(categories=("L", "N", "P")), min_size=1, max_size=30)
VALUES = st.integers(-50, 50).map(lambda one: one / 4)


@st.composite
def scales(draw: st.DrawFn) -> Scale:
    codes = st.lists(WORDS, min_size=2, max_size=6, unique=True)
    items = [
        Item(name, draw(WORDS), tuple(Option(code, draw(WORDS), draw(VALUES)) for code in draw(codes)))
        for name in draw(st.lists(WORDS, min_size=1, max_size=5, unique=True))
    ]
    return Scale(
        url=f"urn:example:{draw(st.uuids())}",
        title=draw(WORDS),
        items=tuple(items),
        intro=draw(st.just("") | WORDS),
        rule=draw(st.sampled_from(Rule)),
        better=draw(st.none() | st.sampled_from(Better)),
        change=draw(st.none() | VALUES),
        bands=tuple(Band(draw(VALUES), draw(VALUES), draw(WORDS)) for _ in range(draw(st.integers(0, 3)))),
        version=draw(st.just("") | WORDS),
        source=draw(st.just("") | WORDS),
        licence=draw(st.just("") | WORDS),
        weeks=draw(st.integers(4, 52)),
    )


@given(scales())
def test_what_is_written_is_a_questionnaire_and_comes_back_as_it_was(scale):
    written = write(scale)
    Questionnaire.model_validate(written)
    again = read(json.dumps(written).encode())
    assert again.troubles == ()
    assert again.scale == scale


@given(scales())
def test_it_survives_the_library_in_between(scale):
    """Read and written by HL7's models, as another program would, nothing of it is lost."""
    through = Questionnaire.model_validate(write(scale)).model_dump_json()
    assert read(through.encode()).scale == scale


def test_what_comes_with_nearer_is_a_questionnaire_with_its_source():
    for file in content.files():
        Questionnaire.model_validate_json(file)
        found = read(file)
        assert found.troubles == ()
        assert found.scale
        assert found.scale.source
        assert found.scale.licence
        assert found.scale.bands == (), "answers over time, without cut-offs"


def test_the_three_questions_on_loneliness_run_from_three_to_nine():
    scale = next(found.scale for file in content.files() if (found := read(file)).scale)
    assert (scale.url, len(scale.items), scale.least, scale.most, scale.weeks) == (THREE_ITEMS, 3, 3, 9, 4)


def test_a_questionnaire_in_the_shape_of_another_program_loads():
    """LHC-Forms puts what an answer adds on the option, others on its coding; groups nest, a sum has a formula."""
    Questionnaire.model_validate_json(SAMPLE.read_bytes())
    found = read(SAMPLE.read_bytes())
    assert {one.fault for one in found.troubles} == {Fault.OPEN_TEXT, Fault.FORMULA}
    assert found.scale
    assert [item.text for item in found.scale.items] == [
        "Felt at ease with people",
        "Put off writing to somebody",
        "Hours with people on a usual day",
    ]
    assert found.scale.value({"/g/1": "A3", "/g/2": "B1", "/g/3": "7"}) == 10
    assert (found.scale.least, found.scale.most) == (0, 13)
    assert found.scale.licence == "Written for this test; free to use."


def test_answers_in_a_value_set_within_the_file_are_found():
    ordinal = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
    concepts = [
        {"code": str(n), "display": f"say {n}", "extension": [{"url": ordinal, "valueDecimal": n}]} for n in range(3)
    ]
    values = {
        "resourceType": "ValueSet",
        "id": "a",
        "status": "active",
        "compose": {"include": [{"concept": concepts}]},
    }
    item = {"linkId": "1", "text": "How often?", "type": "choice", "answerValueSet": "#a"}
    found = read(json.dumps(sheet(item) | {"contained": [values]}).encode())
    assert found.scale
    assert [one.words for one in found.scale.items[0].options] == ["say 0", "say 1", "say 2"]


def sheet(*items):
    return {"resourceType": "Questionnaire", "title": "T", "status": "active", "item": list(items)}


def choice(link="1", values=(0, 1), **more):
    options = [{"valueInteger": one} for one in values]
    return {"linkId": link, "text": f"Question {link}", "type": "choice", "answerOption": options} | more


@pytest.mark.parametrize(
    ("whole", "fault", "about"),
    [
        ([], Fault.NOT_ONE, ""),
        ({"resourceType": "QuestionnaireResponse"}, Fault.NOT_ONE, ""),
        (sheet(choice()) | {"title": " "}, Fault.NO_TITLE, ""),
        (sheet(), Fault.NOTHING_ASKED, ""),
        (sheet({"linkId": "1", "text": "Say", "type": "string"}), Fault.NOTHING_ASKED, ""),
        (sheet(*[choice(str(n)) for n in range(MOST_ITEMS + 1)]), Fault.TOO_LONG, ""),
        (sheet(choice(), choice()), Fault.TWICE, "1"),
        (sheet(choice(values=(1, 1))), Fault.TWICE, "Question 1"),
        (sheet(choice(values=(1,))), Fault.NO_ANSWERS, "Question 1"),
        (sheet(choice(answerOption=[{"valueCoding": {"code": "a"}}] * 2)), Fault.NO_VALUE, "Question 1"),
        (sheet(choice(), choice("2", enableWhen=[{"question": "1"}])), Fault.DEPENDS, "Question 2"),
    ],
)
def test_what_cannot_be_asked_is_refused_with_the_question_named(whole, fault, about):
    found = read(json.dumps(whole).encode())
    assert found.scale is None
    assert (fault, about) in [(one.fault, one.item) for one in found.troubles]


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe\x00", b"[" * 100_000, b'{"resourceType": NaN}', b"NaN"])
def test_a_file_that_is_no_json_is_told_so(data):
    assert read(data).scale is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["item", "type", "text", "linkId", "answerOption", "extension", "url", "valueCoding", "code"]
            ),
            inner,
            max_size=6,
        )
    ),
    max_leaves=25,
)


@given(JSON)
def test_no_shape_of_a_file_breaks_the_reader(item):
    for whole in (
        item,
        {"resourceType": "Questionnaire", "title": "T", "item": item},
        sheet(item),
        sheet(choice(), item),
    ):
        found = read(json.dumps(whole).encode())
        assert found.scale is None or found.scale.items


def test_deep_groups_end():
    item = choice()
    for level in range(40):
        item = {"linkId": f"g{level}", "type": "group", "item": [item]}
    assert read(json.dumps(sheet(item)).encode()).scale is None
