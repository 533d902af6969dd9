"""Which addresses may be asked for anything: those of the public internet, by name, over https.

Knows how an address is written, also by those who mean harm, and blocks of numbers that lead home, to a neighbour, to
the machine that hosts this one, or through another address hidden inside. Does not look anything up. Sources: IANA's
registries of special-purpose addresses (RFC 6890 and its updates); 6to4 RFC 3056, Teredo RFC 4380, NAT64 RFC 6052,
ISATAP RFC 5214.
"""

import re
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from urllib.parse import SplitResult, urlsplit

from nearer.errors import Invalid
from nearer.translation import _

LONGEST = 2000
"""Characters of an address."""
PORTS = (443,)
WEBCAL = ("webcal://", "webcals://")
"""How links to calendars often begin; what is meant is a web address."""
FIELD = "url"

_NAME = re.compile(r"(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+(?!\d+$|0x)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_NOT_V4 = tuple(
    map(
        IPv4Network,
        (
            "0.0.0.0/8",
            "100.64.0.0/10",
            "168.63.129.16/32",
            "192.0.0.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "224.0.0.0/3",
        ),
    )
)
"""Beside what Python calls private: relays, tests, the host of a cloud, multicast and everything above."""
_V6 = IPv6Network("2000::/3")
"""The only block of which public addresses are given out."""
_NOT_V6 = tuple(map(IPv6Network, ("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20")))
_NAT64 = IPv6Network("64:ff9b::/96")
_ISATAP = (0x00005EFE, 0x02005EFE)


@dataclass(frozen=True, slots=True)
class Target:
    """A web address taken apart and found in order; nobody has been asked about it yet."""

    host: str
    port: int
    path: str

    @property
    def at(self) -> str:
        """The host as it is named in a request."""
        return self.host if self.port == 443 else f"{self.host}:{self.port}"


def checked(url: str, ports: tuple[int, ...] = PORTS) -> Target:
    """Return an address taken apart.

    Raises:
        Invalid: it is no public https address; says what one looks like.
    """
    text = url.strip()
    for prefix in WEBCAL:
        if text.lower().startswith(prefix):
            text = "https://" + text[len(prefix) :]
    if len(text) > LONGEST or not text.isprintable() or " " in text or "\\" in text:
        raise no_address()
    try:
        parts = urlsplit(text)
        port = 443 if parts.port is None else parts.port
        host = _host(parts)
    except ValueError as error:
        raise no_address() from error
    if parts.scheme != "https" or "@" in parts.netloc or not host or port not in ports:
        raise no_address()
    return Target(host, port, _path(parts))


def _host(parts: SplitResult) -> str:
    """Return the name of a host as the network knows it; empty when it is a number or no public name."""
    told = (parts.hostname or "").removesuffix(".")
    name = told.encode("idna").decode("ascii").lower() if told else ""
    return name if len(name) <= 253 and _NAME.fullmatch(name) else ""


def _path(parts: SplitResult) -> str:
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return "".join(sign if sign.isascii() else "".join(f"%{byte:02X}" for byte in sign.encode()) for sign in path)


def is_public(address: str) -> bool:
    """Tell whether an address, as numbers, is one of the public internet and nothing else."""
    try:
        found = ip_address(address)
    except ValueError:
        return False
    return _public_v4(found) if isinstance(found, IPv4Address) else _public_v6(found)


def _public_v4(found: IPv4Address) -> bool:
    return found.is_global and not any(found in block for block in _NOT_V4)


def _public_v6(found: IPv6Address) -> bool:
    if found.scope_id:
        return False
    inner = IPv4Address(int(found) & 0xFFFFFFFF)
    if found in _NAT64:
        return _public_v4(inner)
    if (int(found) >> 32) & 0xFFFFFFFF in _ISATAP and not _public_v4(inner):
        return False
    return found.is_global and found in _V6 and not any(found in block for block in _NOT_V6)


def no_address() -> Invalid:
    """Return what is said of an address that is none of ours to ask."""
    return refusal(
        _(
            "This does not look like the address of a calendar on the public internet. One begins with https:// or "
            "webcal:// and often ends with .ics."
        )
    )


def refusal(message: str) -> Invalid:
    """Return an error to raise, beside the field with the address."""
    return Invalid(message, FIELD)
