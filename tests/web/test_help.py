"""The help page as a reader gets it: everything there, nothing from elsewhere, and never from outdated entries."""

import gzip
import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from nearer import translation
from nearer.content.helplines import Helpline, emergencies, helplines
from nearer.errors import Invalid
from nearer.web.help import build, render

READ = date(2026, 11, 22)
NEVER_SAID = (
    "streak|fail\\w*|overdue|score|target|compliance|patients?|treat\\w*|cure|therapy|therapeutic|diagnos\\w*|"
    "clinically|suicidal|calm down|zero-knowledge"
)


class Page(HTMLParser):
    """Elements in order, and the words between them by the nearest id above."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: dict[str, str] = {}
        self.ids: list[str] = [""]
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag in ("section", "details"):
            self.ids.append(dict(attrs).get("id") or "")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("section", "details"):
            self.ids.pop()

    def handle_data(self, data: str) -> None:
        for place in {*self.ids, ""}:
            self.words[place] = self.words.get(place, "") + data

    def said(self, place: str = "") -> str:
        return " ".join(self.words[place].split())

    def every(self, tag: str) -> list[dict[str, str | None]]:
        return [attrs for name, attrs in self.elements if name == tag]


@pytest.fixture(scope="module")
def text() -> str:
    return render("en")


@pytest.fixture(scope="module")
def page(text: str) -> Page:
    return Page(text)


def test_runs_nothing_and_asks_nothing_of_anybody(page: Page) -> None:
    assert not {"script", "style", "img", "iframe", "input", "object", "video"} & {tag for tag, _attrs in page.elements}
    assert not [name for _tag, attrs in page.elements for name in attrs if name.startswith("on") or name == "style"]
    assert [link["href"] for link in page.every("link")] == ["/help/notes.svg", "/help/help.css"]
    outside = {a["href"] for a in page.every("a") if (a["href"] or "").startswith("http")}
    assert outside == {"https://findahelpline.com", *(line.chat_url for line in helplines() if line.chat_url)}


def test_says_its_language_and_has_one_heading_for_all(page: Page) -> None:
    assert page.every("html")[0]["lang"] == "en"
    assert len(page.every("h1")) == 1
    assert "es" in {h3.get("lang") for h3 in page.every("h3")}


def test_parts_come_in_the_order_a_frightened_person_needs(page: Page) -> None:
    order = [section["id"] for section in page.every("section")]
    assert order == ["danger", "talk", "plan", "breathe", "safe", "leave"]


def test_every_anchor_leads_somewhere_and_only_one_place(page: Page) -> None:
    ids = [attrs["id"] for _tag, attrs in page.elements if "id" in attrs]
    assert len(ids) == len(set(ids))
    assert {a["href"][1:] for a in page.every("a") if a["href"] and a["href"].startswith("#")} <= set(ids)


def test_every_country_has_a_place_in_alphabetical_order_and_in_the_index(page: Page) -> None:
    names = {entry.cc.lower(): entry.country for entry in (*helplines(), *emergencies())}
    places = [details["id"] for details in page.every("details")]
    assert places == sorted(names, key=lambda cc: names[cc].casefold())
    assert all("open" in details for details in page.every("details"))
    index = [a["href"] for a in page.every("a") if a["href"] in {f"#{cc}" for cc in names}]
    assert index == [f"#{cc}" for cc in places]


@pytest.mark.parametrize("line", helplines(), ids=lambda line: line.label)
def test_every_helpline_is_there_with_what_is_known_of_it(page: Page, text: str, line: Helpline) -> None:
    said = page.said(line.cc.lower())
    for fact in (line.name, line.address, line.keyword, line.app, line.note, line.hours, line.languages, line.source):
        assert fact in said
    assert "Not checked with the operator; source read on 22 November 2026." in said
    assert "To be looked at again by 20 May 2027." in said
    assert not line.link or f'href="{line.link}"' in text
    assert line.hours or "We do not know the hours." in said


def test_writing_comes_before_calling(page: Page) -> None:
    said = page.said("gb")
    assert said.index("Text SHOUT to 85258") < said.index("Call 116 123") < said.index("In danger: call 999")


def test_every_emergency_number_is_in_the_first_part(page: Page) -> None:
    for number in emergencies():
        assert f"Call {number.dial}" in page.said("danger")
        assert f"In danger: call {number.dial}" in page.said(number.cc.lower())


def test_a_country_without_a_line_is_told_so(page: Page) -> None:
    assert "We could not confirm a line for this country" in page.said("it")
    assert "We could not confirm a line for every country" in page.said("talk")


def test_leaving_is_at_the_top_and_going_back_at_the_end(page: Page) -> None:
    ways = [attrs.get("href") or attrs.get("action") for tag, attrs in page.elements if tag in ("a", "form")]
    assert ways[0] == "/exit"
    assert ways[-1] == "/"
    assert {(form["method"], form["action"]) for form in page.every("form")} == {("post", "/exit")}


def test_says_nothing_the_product_must_not_say(page: Page) -> None:
    assert re.findall(rf"\b({NEVER_SAID})\b|!", page.said(), re.IGNORECASE) == []


def test_is_small_enough_for_a_poor_connection(text: str) -> None:
    assert len(text.encode()) < 60_000
    assert len(gzip.compress(text.encode())) < 12_000


def test_a_language_without_a_catalogue_is_english_and_leaves_the_speaker_alone() -> None:
    translation.use("xx")
    try:
        assert render("xx") == render("en")
        assert translation.language() == "xx"
    finally:
        translation.use("en")


def test_build_writes_the_page_and_its_style(tmp_path: Path) -> None:
    built = build(tmp_path, READ)
    assert built == tmp_path / "help" / "index.html"
    assert built.read_text(encoding="utf-8") == render("en")
    style = (tmp_path / "help" / "help.css").read_text(encoding="utf-8")
    assert len(style) < 3_000
    assert "url(" not in style
    assert "@import" not in style


def test_build_refuses_outdated_entries_and_names_them(tmp_path: Path) -> None:
    with pytest.raises(Invalid) as refusal:
        build(tmp_path, date(2027, 5, 21))
    assert "GB Samaritans (phone 116 123)" in refusal.value.message
    assert not (tmp_path / "help").exists()
