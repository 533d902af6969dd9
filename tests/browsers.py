"""The system's Chromium, driven by Playwright, closed off from everything but this machine.

Knows how to open it, for the moment or as somebody's own with a profile that stays. Does not know pages.
"""

import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, sync_playwright

from tests import servers

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@contextmanager
def chromium() -> Iterator[Browser]:
    """Open the browser and close it after."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=servers.chromium(), args=FLAGS)
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def with_profile(folder: Path) -> Iterator[BrowserContext]:
    """Open the browser as a person has it, keeping its profile in a folder; close it as a person does, so that all
    it keeps is written.

    No flag of a test is given: it fills in forms, caches and restores sessions as it does by itself.
    """
    command = [servers.chromium() or "", *FLAGS, "--headless=new", f"--user-data-dir={folder}"]
    process = subprocess.Popen([*command, "--remote-debugging-port=0", "about:blank"], stderr=subprocess.DEVNULL)
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.connect_over_cdp(f"http://127.0.0.1:{_port(folder)}")
            yield browser.contexts[0]
            browser.new_browser_cdp_session().send("Browser.close")
        process.wait(servers.PATIENCE)
    finally:
        process.kill()
        process.wait()


def _port(folder: Path) -> str:
    """Return where the browser listens, once it does."""
    told = folder / "DevToolsActivePort"
    end = time.monotonic() + servers.PATIENCE
    while not (told.exists() and len(told.read_text().split()) > 1):
        if time.monotonic() > end:
            raise RuntimeError("Chromium did not start")
        time.sleep(0.05)
    return told.read_text().split()[0]
