"""A first visit on a slow phone, as Lighthouse simulates it in the system's Chromium.

Knows how Lighthouse is called and what of its report is kept. Does not know our pages.
"""

import json
import os
import subprocess
from pathlib import Path
from statistics import median
from typing import Any

from bench.figures import Figure

PROGRAM = Path(__file__).parent.parent / "node_modules" / ".bin" / "lighthouse"
RUNS = 3
TRIES = 3
"""On a busy machine Lighthouse now and then misses the start of a page and asks to be run again."""
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
ON_PURPOSE = "is-crawlable"
"""Left out of the scores: a private page asks search engines to stay away."""
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
)


def figures(name: str, url: str, cookie: str, chromium: str) -> list[Figure]:
    """Return requests, bytes, largest paint and the four scores of a first visit: medians over three visits."""
    reports = [_visit(url, cookie, chromium) for _run in range(RUNS)]
    sent = [list(_audit(report, "network-requests")["details"]["items"]) for report in reports]
    paint = [_audit(report, "largest-contentful-paint")["numericValue"] / 1000 for report in reports]
    scores = {kind: median(report["categories"][kind]["score"] or 0 for report in reports) for kind in CATEGORIES}
    return [
        Figure(f"{name}: requests", median(len(items) for items in sent), "", 8),
        Figure(f"{name}: bytes sent", median(sum(i["transferSize"] for i in items) for items in sent) / 1000, "kB", 40),
        Figure(f"{name}: largest paint", median(paint), "s", 1.5),
        *(Figure(f"{name}: Lighthouse {kind}", score, "", 0.95, True) for kind, score in scores.items()),
    ]


def _visit(url: str, cookie: str, chromium: str) -> dict[str, Any]:
    command = [str(PROGRAM), url, "--quiet", "--output=json", "--output-path=stdout", "--no-enable-error-reporting"]
    command += [f"--chrome-flags={FLAGS}", f"--only-categories={','.join(CATEGORIES)}", f"--skip-audits={ON_PURPOSE}"]
    command += [f"--extra-headers={json.dumps({'Cookie': cookie})}"]
    environment = os.environ | {"CHROME_PATH": chromium}
    for _try in range(TRIES):
        done = subprocess.run(command, env=environment, capture_output=True, check=False, timeout=180)
        if not done.returncode:
            report: dict[str, Any] = json.loads(done.stdout)
            return report
    raise RuntimeError(f"Lighthouse gave up on {url}:\n{done.stderr.decode(errors='replace')[-2000:]}")


def _audit(report: dict[str, Any], name: str) -> dict[str, Any]:
    audit: dict[str, Any] = report["audits"][name]
    return audit
