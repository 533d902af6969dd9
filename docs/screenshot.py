"""Take the README's screenshot from the demo: `make screenshot`.

Knows how to start the demo and photograph Today at the width of a phone. Does not ship with the program.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

from tests import browsers, servers

TARGET = Path(__file__).parent / "today.png"


def main() -> None:
    """Start the demo, open its link, keep one picture."""
    with TemporaryDirectory() as folder, servers.app(Path(folder), "--demo") as running, browsers.chromium() as browser:
        page = browser.new_page(viewport={"width": 390, "height": 844}, color_scheme="light")
        page.goto(running.link)
        page.screenshot(path=TARGET)


if __name__ == "__main__":
    main()
