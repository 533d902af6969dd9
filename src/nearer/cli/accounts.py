"""Inviting people, sending somebody a link for a new password, changing keys.

Knows how they are printed. Does not decide anything.
"""

import click

from nearer import clock
from nearer.cli import store
from nearer.cli.everyday import print_json
from nearer.errors import Invalid
from nearer.settings import Settings, check
from nearer.storage.sealing import Owner
from nearer.storage.start import start
from nearer.translation import _, ngettext


def _shared() -> Settings:
    settings = store.place()
    if not settings.shared:
        raise Invalid(_("This is one person's install. With NEARER_SHARED=yes it is for several."))
    check(settings)
    start(settings)
    return settings


def _address(settings: Settings) -> str:
    return settings.base or f"http://{settings.host}:{settings.port}"


def invite() -> None:
    """Print a one-time address with which somebody joins."""
    settings = _shared()
    from nearer.actions import accounts

    click.echo(f"{_address(settings)}/join/{accounts.invite(clock.now())}")
    click.echo(_("It works once, within three days."))


def reset(name: str) -> None:
    """Print a one-time address with which somebody sets a new password."""
    settings = _shared()
    from nearer.actions import recovering

    click.echo(f"{_address(settings)}/reset/{recovering.ticket(name, clock.now())}")
    click.echo(_("It works once, within a day. You do not choose or see the password."))
    click.echo(_("If it is private even from you, what was written before stays locked until its code is given."))


def rotate() -> None:
    """Give the account a new key and seal everything anew, going on where it was stopped."""
    owner = store.owner(store.place())
    from nearer.actions import rotation
    from nearer.storage import slots
    from nearer.storage.slots import Kind

    if not rotation.unfinished(owner):
        by_password = slots.first(owner.id, Kind.PASSWORD) is not None
        begun = rotation.begin(owner, store.passphrase() if by_password else "", clock.now())
        owner = begun.owner
        if begun.code:
            click.echo(_("Your new recovery code, shown only now. Write it down: %(code)s") % {"code": begun.code})
        click.echo(_("Every browser, private address and passkey has to be let in anew."))
    _seal_anew(owner)


def _seal_anew(owner: Owner) -> None:
    from nearer.actions import rotation

    total = rotation.left(owner)
    with click.progressbar(length=total, label=_("Sealed anew")) as bar:
        for done in rotation.go_on(owner):
            bar.update(done)
    text = ngettext("%(count)d row is under the new key.", "%(count)d rows are under the new key.", total)
    click.echo(text % {"count": total})


def report(as_json: bool) -> None:
    """Print how many rows are sealed with which algorithm and key version."""
    start(store.place())
    from nearer.actions import rotation

    held = rotation.report()
    if as_json:
        names = ("table", "algorithm", "key_version", "rows")
        print_json([{name: getattr(one, name) for name in names} for one in held])
        return
    for one in held:
        said = {"table": one.table, "algorithm": one.algorithm, "version": one.key_version, "rows": one.rows}
        click.echo(_("%(table)s: algorithm %(algorithm)d, key version %(version)d, rows %(rows)d") % said)
