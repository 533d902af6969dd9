"""The quiet words to help, printed after something was written in the terminal.

Knows how they are printed. Keeps nothing, counts nothing.
"""

from typing import TYPE_CHECKING

import click

from nearer.translation import _

if TYPE_CHECKING:
    from nearer.storage.sealing import Owner


def card(owner: "Owner", *texts: str, beside: bool = False) -> None:
    """Print the words to help where a text may mean danger, unless that is switched off; `beside` what is data."""
    from nearer.actions import needs
    from nearer.coach.danger import danger

    if any(danger(text) for text in texts) and needs.profile(owner).quiet_card:
        alone = _(
            "If part of you is thinking about dying or hurting yourself, you do not have to hold that alone. "
            "Somebody can listen, in writing or by telephone."
        )
        where = _("Where to write or call: /help in the browser, or findahelpline.com.")
        click.echo("\n".join(("", _("Thank you for writing this down."), alone, where, "")), err=beside)
