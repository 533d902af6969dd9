"""The step catalogue: what ships is whole, and everything that can be wrong with it is found in one run."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from nearer.content.check import Coverage, coverage, problems, shortfalls
from nearer.content.steps import catalogue, read
from nearer.domain.ladder import Channel, Domain, Place, Safety
from nearer.domain.needs import Budget, Interest, Need

ARTICLES = Path(__file__).parents[3] / "shared" / "sources"
RUN = 8
"""So many words in a row shared with a source article are a copied sentence."""

GENTLE = """
[[step]]
id = "wave"
title = "Wave to someone."
how = "Lift a hand."
where = "At the window"
notice = "Notice the hand."
domain = "close"
difficulty = 10
channel = "face"
place = "home"
minutes = 5
cost = 0
energy = 1
needs = ["belonging", "daytime-chat"]
interests = ["nature"]
involves = []
company = true
safety = "ordinary"
source = "002, 10.1177/0146167214529799"
"""

Folder = Callable[..., Path]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """A content folder of one language whose files are a.toml, b.toml and so on."""

    def write(*files: str, language: str = "en") -> Path:
        steps = tmp_path / language / "steps"
        steps.mkdir(parents=True)
        for name, text in zip("abc", files, strict=False):
            (steps / f"{name}.toml").write_text(text, encoding="utf-8")
        return tmp_path

    return write


def changed(old: str, new: str) -> str:
    assert old in GENTLE
    return GENTLE.replace(old, new)


def other(step: str, difficulty: int, more: str = "") -> str:
    text = GENTLE.replace('"wave"', f'"{step}"').replace("Wave to someone.", f"Now {step}.")
    return text.replace("difficulty = 10", f"difficulty = {difficulty}") + more


class TestWhatShips:
    def test_has_no_problems(self) -> None:
        assert problems() == []

    def test_falls_short_of_nothing(self) -> None:
        assert shortfalls(coverage()) == []

    def test_names_steps_by_their_own_id(self) -> None:
        assert all(step.id == key and not step.own for key, step in catalogue().items())

    def test_a_language_without_steps_speaks_english(self) -> None:
        assert catalogue("tlh") == catalogue("en")

    def test_gives_somebody_at_home_a_way_from_the_gentlest_to_the_bravest(self) -> None:
        at_home = {int(step.difficulty // 10) for step in catalogue().values() if step.place is Place.HOME}
        assert at_home == set(range(8))

    def test_gives_somebody_lonely_but_not_anxious_a_way_by_telephone(self) -> None:
        calls = [step for step in catalogue().values() if step.company and step.channel is Channel.VOICE]
        assert len(calls) >= 10

    def test_shares_no_run_of_words_with_the_source_articles(self) -> None:
        if not ARTICLES.is_dir():
            pytest.skip("the source articles are not beside the repository (../shared/sources)")
        articles = {run for file in ARTICLES.glob("0*.txt") for run in runs(file.read_text(encoding="utf-8"))}
        assert articles
        copied = {
            (step.id, run)
            for step in catalogue().values()
            for text in (step.title, step.how, step.notice)
            for run in runs(text)
            if run in articles
        }
        assert copied == set()


def runs(text: str) -> Iterator[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold().replace("’", "'").replace("'", ""))
    return (tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


class TestReading:
    def test_turns_every_key_into_the_domain_s_own_words(self, folder: Folder) -> None:
        reading = read(folder=folder(GENTLE))
        assert reading.faults == ()
        (entry,) = reading.entries
        step = entry.step
        assert entry.file == "a.toml"
        assert (step.domain, step.channel, step.place) == (Domain.CLOSE, Channel.FACE, Place.HOME)
        assert (step.cost, step.safety, step.difficulty) == (Budget.FREE, Safety.ORDINARY, 10.0)
        assert step.needs == {Need.BELONGING, Need.DAYTIME_CHAT}
        assert step.interests == {Interest.NATURE}
        assert step.involves == frozenset()
        assert step.smaller is None

    def test_prefers_the_language_s_own_folder(self, folder: Folder) -> None:
        (entry,) = read("de", folder(changed("Wave to someone.", "Winke jemandem."), language="de")).entries
        assert entry.step.title == "Winke jemandem."

    def test_the_catalogue_refuses_what_does_not_fit(self, folder: Folder) -> None:
        broken = folder(changed('"home"', '"moon"'))
        with pytest.raises(ValueError, match=r"a\.toml: wave: place must be one of home, nearby, out, not 'moon'"):
            catalogue("en", broken)


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ('id = "wave"', 'id = "Wave"', "id must be small letters and hyphens"),
        ('id = "wave"\n', "", "id is missing"),
        ("difficulty = 10", 'difficulty = "ten"', "difficulty must be a number"),
        ("difficulty = 10", "difficulty = true", "difficulty must be a number"),
        ("minutes = 5", "minutes = 0", "minutes must be a whole number from 1 to 1440"),
        ("energy = 1", "energy = 6", "energy must be a whole number from 1 to 5"),
        ("cost = 0", "cost = 3", "cost must be one of 0, 1, 2"),
        ("cost = 0", "cost = true", "cost must be one of 0, 1, 2"),
        ('needs = ["belonging", "daytime-chat"]', 'needs = "belonging"', "needs must be a list"),
        ('"nature"', '"moonlight"', "interests must be one of nature"),
        ("involves = []", "involves = [[]]", "involves must be one of phone"),
        ("company = true", "company = 1", "company must be true or false"),
        ('how = "Lift a hand."', 'how = " "', "how must be text"),
        ('source = "002', 'colour = "red"\nsource = "002', "colour is not a key of a step"),
        ("company = true", "company = true\nown = true", "own is not a key of a step"),
        ('source = "002, 10.1177/0146167214529799"', "", "source is missing"),
        ('"002, 10.1177/0146167214529799"', '"a book"', "source must be article numbers or a DOI"),
        ("difficulty = 10", "difficulty = 4", "difficulty 4 is not between 5 and 75"),
        ("difficulty = 10", "difficulty = 76", "difficulty 76 is not between 5 and 75"),
        ("difficulty = 10", "difficulty = nan", "difficulty must be a number"),
        ("Wave to someone.", "Wave to someone", "title does not end with a full stop"),
        ("Wave to someone.", f"Wave {'and wave ' * 10}again.", "title has 101 characters, at most 90"),
        ('needs = ["belonging", "daytime-chat"]', "needs = []", "needs is empty"),
        ("Lift a hand.", "Lift your hand!", "how has an exclamation mark"),
        ("Notice the hand.", "Notice if you failed.", "notice says 'failed', a word we do not use"),
        ("Lift a hand.", "Treat yourself.", "how says 'Treat', a word we do not use"),
        ("At the window", "In a pub", "where says 'pub', which no step involves"),
        ("Lift a hand.", "Follow them.", "how says 'Follow them', which no step involves"),
        ("Lift a hand.", "Lend a hand.", "how says 'Lend', which no step involves"),
        ('source = "002', 'smaller = "nobody"\nsource = "002', "smaller is nobody, which is not in the catalogue"),
    ],
)
def test_finds_what_is_wrong_with_one_step(folder: Folder, old: str, new: str, found: str) -> None:
    (line,) = problems(folder=folder(changed(old, new)))
    assert re.match(rf"a\.toml: (wave|Wave|step 1): {re.escape(found)}", line)


def test_nobody_new_is_asked_home(folder: Folder) -> None:
    text = changed("involves = []", 'involves = ["visitors"]').replace('"ordinary"', '"someone-new"')
    (line,) = problems(folder=folder(text))
    assert line == "a.toml: wave: somebody new is met outside the home, so it cannot involve visitors"


def test_a_smaller_step_is_clearly_smaller_and_a_bolder_one_bolder(folder: Folder) -> None:
    """
    | step  | difficulty | smaller | bolder |               |
    | wave  | 10         |         |        |               |
    | write | 12         | wave    |        | 2 apart       |
    | call  | 20         | wave    | write  | bolder easier |
    | meet  | 23         | call    |        | fine          |
    """
    text = "".join(
        [
            GENTLE,
            other("write", 12, 'smaller = "wave"\n'),
            other("call", 20, 'smaller = "wave"\nbolder = "write"\n'),
            other("meet", 23, 'smaller = "call"\n'),
        ]
    )
    assert problems(folder=folder(text)) == [
        "a.toml: write: smaller is wave (10), not 3 away from 12",
        "a.toml: call: bolder is write (12), not 3 away from 20",
    ]


def test_ids_and_titles_are_unique_over_all_files(folder: Folder) -> None:
    same_title = GENTLE.replace('"wave"', '"wave-again"').replace("Wave to", "wave to")
    same_id = changed("Wave to someone.", "Wave twice.")
    assert problems(folder=folder(GENTLE, same_title + same_id)) == [
        "b.toml: wave: id is already used in a.toml",
        "b.toml: wave-again: title is the same as that of wave",
    ]


def test_files_that_are_not_steps_are_named(folder: Folder) -> None:
    broken, misnamed, one = problems(folder=folder("[[step", '[[steps]]\nid = "wave"\n', '[step]\nid = "wave"\n'))[:3]
    assert broken.startswith("a.toml: cannot be read as TOML")
    assert misnamed == "b.toml: unknown table 'steps'"
    assert one.startswith("c.toml: wave: ")


def test_everything_wrong_is_told_in_one_run(folder: Folder) -> None:
    first = changed('"home"', '"moon"').replace("cost = 0", "cost = 9")
    second = other("call", 90).replace("Lift a hand.", "Meet at the bar!")
    assert len(problems(folder=folder(first, second))) == 5


def test_coverage_counts_what_can_be_read(folder: Folder) -> None:
    paid = other("call", 42).replace("cost = 0", "cost = 1").replace('"close"', '"groups"')
    counted = coverage(folder=folder(GENTLE, paid))
    assert counted == Coverage(
        total=2,
        by_domain={Domain.CLOSE: 1, Domain.GROUPS: 1},
        by_channel={Channel.FACE: 2},
        by_decade={10: 1, 40: 1},
        by_need={Need.BELONGING: 2, Need.DAYTIME_CHAT: 2},
        home=2,
        free=1,
        company=2,
        close=1,
    )
    short = shortfalls(counted)
    assert "free: 1, at least 30" in short
    assert "no step with domain strangers" in short
    assert "no step with channel voice" in short
    assert "no step with need confidant" in short
    assert "no step with difficulty from 70" in short
    assert "no step with domain groups" not in short
