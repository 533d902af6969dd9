"""A running Nearer and a page in a real browser, at a phone's and a desk's width.

Knows how to watch a page: every request it makes, every message it prints. Does not know what is done on it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page

from tests import browsers, servers

WIDTHS = {"phone": {"width": 390, "height": 844}, "desk": {"width": 1280, "height": 900}}
MOST_TABS = 150


@dataclass
class Person:
    """Somebody at a page with a keyboard and nothing else."""

    page: Page
    axe: bool = True
    """Whether axe looks too: it is a script, so not where scripts are off."""
    hosts: set[str] = field(default_factory=set)
    printed: list[str] = field(default_factory=list)

    def watch(self) -> "Person":
        """Note every host the page asks and everything it complains of."""
        self.page.on("request", lambda request: self.hosts.add(urlsplit(request.url).hostname or ""))
        self.page.on("console", lambda message: self.printed.append(message.text))
        self.page.on("pageerror", lambda error: self.printed.append(str(error)))
        return self

    def reach(self, target: Locator) -> None:
        """Press Tab until `target` has the focus."""
        target.first.wait_for(state="attached")
        for _ in range(MOST_TABS):
            if target.first.evaluate("it => it === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"The keyboard does not reach {target}")

    def press(self, role: str, name: str, key: str = "Enter") -> None:
        """Reach a link or button by Tab and press it; wait for the page it leads to."""
        self.reach(self.page.get_by_role(role, name=name))
        with self.page.expect_navigation():
            self.page.keyboard.press(key)

    def choose(self, name: str) -> None:
        """Tick a box by the keyboard."""
        self.reach(self.page.get_by_role("checkbox", name=name))
        self.page.keyboard.press("Space")

    def rate(self, legend: str, tens: int) -> None:
        """Answer a 0-100 scale by the keyboard: into the group, then to the right."""
        group = self.page.get_by_role("radiogroup", name=legend)
        self.reach(group.get_by_role("radio"))
        self.page.keyboard.press("Space")
        for _ in range(tens):
            self.page.keyboard.press("ArrowRight")

    def write(self, label: str, text: str) -> None:
        """Type into a field reached by Tab."""
        self.reach(self.page.get_by_label(label))
        self.page.keyboard.type(text)

    def looked_at(self) -> None:
        """Let axe look at the page: nothing serious or critical."""
        if not self.axe:
            return
        found = Axe().run(self.page).response["violations"]
        serious = [(one["id"], one["nodes"][0]["html"]) for one in found if one["impact"] in ("serious", "critical")]
        assert serious == []


@pytest.fixture
def browser() -> Iterator[Browser]:
    """Open Chromium for one test: while it is open its event loop runs here, and Django refuses to work beside one."""
    with browsers.chromium() as opened:
        yield opened


@pytest.fixture
def running(tmp_path: Path) -> Iterator[servers.App]:
    """Start an empty Nearer."""
    with servers.app(tmp_path) as started:
        yield started
