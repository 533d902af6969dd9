"""Nearer on another day: `python -m tests.later DAYS serve ...` is `nearer serve ...` so many days from now.

While it runs, each SIGUSR1 moves its clock a year on, and each SIGUSR2 a year back.

Knows how to move the clock of a process of its own. Does not change anything of Nearer.
"""

import signal
import sys
from datetime import UTC, datetime, timedelta

import time_machine

YEAR = timedelta(days=365)


def main() -> None:
    """Move the clock and hand over to the program; time goes on from there."""
    days, *arguments = sys.argv[1:]
    sys.argv = ["nearer", *arguments]
    with time_machine.travel(datetime.now(UTC) + timedelta(days=float(days)), tick=True) as clock:
        signal.signal(signal.SIGUSR1, lambda *_: clock.shift(YEAR))
        signal.signal(signal.SIGUSR2, lambda *_: clock.shift(-YEAR))
        from nearer.__main__ import main as nearer

        nearer()


if __name__ == "__main__":
    main()
