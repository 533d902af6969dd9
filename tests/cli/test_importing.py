"""Bringing people in and taking them out as a shell meets it."""

import time
from pathlib import Path

import pytest

from nearer.formats import vcard
from tests import outside
from tests.outside import nearer

SAMPLES = Path(__file__).parents[1] / "formats" / "samples"
SECONDS = 20
"""What 10,000 people may take on a slow machine."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a data folder that is not there yet."""
    return tmp_path / "data"


def brought(folder, name, *options):
    return nearer(folder, "import", str(SAMPLES / name), "--yes", *options)


def names(folder):
    said = nearer(folder, "export", "--vcard")
    assert said.code == 0 or "Nobody is in your circles yet" in said.err, said.err
    return sorted(card.name for card in vcard.read(said.out.encode()).cards)


@pytest.mark.parametrize(
    ("name", "who"),
    [
        ("apple.vcf", ["Ana Maria Lindqvist"]),
        ("google.csv", ["Ada Okafor", "Corner Shop"]),
        ("outlook.csv", ["Linda J. Park", "Theo Baker"]),
        ("contrack.csv", ["Rowan Vale"]),
        ("monica.json", ["Wei Chen"]),
    ],
)
def test_people_come_in_from_each_kind_of_file(folder, name, who):
    said = brought(folder, name)
    assert said.code == 0, said.err
    assert "came in." in said.out
    assert names(folder) == who


def test_what_could_not_be_read_is_said_apart(folder):
    said = brought(folder, "apple.vcf")
    assert "Card 2: it is a list or a place" in said.err
    assert "Card 2" not in said.out


def test_the_same_file_again_changes_nothing(folder):
    brought(folder, "monica.json")
    assert "1 is with you already, as the file says." in brought(folder, "monica.json").out
    assert "Something was added to 1 you had." in brought(folder, "monica.vcf").out
    assert names(folder) == ["Wei Chen"]


def test_only_those_under_a_label(folder):
    brought(folder, "outlook.csv", "--label", "Running")
    assert names(folder) == ["Linda J. Park"]


def test_somebody_of_the_same_name_is_left_out_and_the_page_named(folder, tmp_path):
    brought(folder, "contrack.csv")
    (tmp_path / "other.vcf").write_text("BEGIN:VCARD\nFN:Rowan Vale\nTEL:0123456789\nEND:VCARD\n")
    said = nearer(folder, "import", str(tmp_path / "other.vcf"), "--yes")
    assert "/import" in said.out
    assert names(folder) == ["Rowan Vale"]


def test_nobody_comes_in_without_a_yes(folder):
    said = nearer(folder, "import", str(SAMPLES / "apple.vcf"))
    assert "1 person is new." in said.out
    assert said.code == 1, "there was nobody to ask"
    assert names(folder) == []


@pytest.mark.parametrize(
    ("content", "said"), [(b"", "is empty"), (b"PK\x03\x04", "Unpack it"), (b"a,b\n1,2\n", "No people were found")]
)
def test_a_file_without_people_says_what_to_do(folder, tmp_path, content, said):
    (tmp_path / "odd").write_bytes(content)
    answer = nearer(folder, "import", str(tmp_path / "odd"), "--yes")
    assert (answer.code, answer.out) == (1, "")
    assert said in answer.err
    assert "Traceback" not in answer.err


def test_a_file_that_is_not_there_says_so(folder, tmp_path):
    assert "No such file" in nearer(folder, "import", str(tmp_path / "nowhere.vcf")).err


@pytest.mark.parametrize("version", vcard.VERSIONS)
def test_everybody_goes_into_a_new_file_only_i_can_read(folder, tmp_path, version):
    brought(folder, "contrack.csv")
    to = tmp_path / "mine.vcf"
    said = nearer(folder, "export", "--vcard", "--vcard-version", version, "--to", str(to))
    assert said.code == 0, said.err
    assert to.stat().st_mode & 0o777 == 0o600
    assert f"\r\nVERSION:{version}\r\n".encode() in to.read_bytes()
    again = nearer(folder, "export", "--vcard", "--to", str(to))
    assert (again.code, "is there already" in again.err) == (1, True)


def test_taking_out_nobody_says_so_and_makes_no_file(folder, tmp_path):
    to = tmp_path / "mine.vcf"
    said = nearer(folder, "export", "--vcard", "--to", str(to))
    assert (said.code, said.out, to.exists()) == (1, "", False)
    assert "Nobody is in your circles yet" in said.err


def test_taking_out_wants_to_know_what(folder):
    said = nearer(folder, "export")
    assert said.code == 2
    assert "--vcard" in said.err


def test_ten_thousand_come_in_within_seconds(folder, tmp_path):
    cards = (
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Person {n}\r\nN:Person {n};Ana;;;\r\nTEL;TYPE=CELL:+49 170 {n:07}\r\n"
        f"EMAIL:a{n}@example.org\r\nADR:;;Street 1;Town;;12345;Germany\r\nBDAY:1984-04-12\r\nUID:uid-{n}\r\n"
        "NOTE:likes tea\\, not coffee\r\nCATEGORIES:a,b\r\nEND:VCARD\r\n"
        for n in range(10_000)
    )
    (tmp_path / "many.vcf").write_text("".join(cards))
    began = time.perf_counter()
    said = nearer(folder, "import", str(tmp_path / "many.vcf"), "--yes")
    seconds = time.perf_counter() - began
    print(f"10,000 people: {seconds:.1f} s")
    assert "10000 people came in." in said.out
    assert seconds < SECONDS


def test_help_loads_nothing_heavy_for_these_either(folder):
    code = (
        "import sys\nfrom nearer.__main__ import main\n"
        "try:\n    main(['import', '--help'])\nexcept SystemExit:\n    pass\n"
        "print('heavy:', *sorted(set(sys.modules) & {'django', 'vobject', 'numpy', 'cryptography', 'msgspec'}))"
    )
    said = outside.heard(outside.python(folder, "-c", code))
    assert said.out.splitlines()[-1].split() == ["heavy:"]
