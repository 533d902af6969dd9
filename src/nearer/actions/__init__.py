"""What can be done: one function, one use case, one transaction. The web and the command line call these.

Whatever is written, what others were let in to see is brought up to date with it: here, once, so that no action can
forget it.
"""

from typing import TYPE_CHECKING

from nearer.storage import afterwards

if TYPE_CHECKING:
    from nearer.storage.sealing import Owner


def _as_it_is_now(owner: "Owner") -> None:
    # Sharing reads what nearly every action writes, so it cannot be loaded before them.
    from nearer import clock
    from nearer.actions import sharing

    sharing.refresh(owner, clock.local())


afterwards.FOLLOW.append(_as_it_is_now)
