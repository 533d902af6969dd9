"""Nearer where there is no network at all: `unshare -rn python -m tests.alone FOLDER` prints what a first evening met.

Runs inside a network of its own that has nothing but this machine's own address. Knows a visitor; does not judge.
"""

import fcntl
import json
import socket
import struct
import sys
from pathlib import Path

from tests import servers
from tests.outside import Visitor

STEP = "/steps/ask-shop-question"
PAGES = ("/", "/ladder", STEP, "/people", "/practice", "/week", "/progress", "/journal", "/learn", "/me", "/help")
SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP = 0x8913, 0x8914, 1


def loopback_up() -> None:
    """Switch on the one address there is."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        asked = struct.pack("16sh14x", b"lo", 0)
        flags = struct.unpack("16sh14x", fcntl.ioctl(probe, SIOCGIFFLAGS, asked))[1]
        fcntl.ioctl(probe, SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", flags | IFF_UP))


def reached() -> bool:
    """Tell whether anything beyond this machine could be asked."""
    try:
        socket.create_connection(("192.0.2.1", 9), timeout=3).close()
    except OSError:
        return False
    return True


def evening(folder: Path) -> dict[str, int]:
    """Live through a first evening; return the status of each page, and of what was sent."""
    with servers.app(folder) as app:
        mara = Visitor(app.url).enter(app.link).settle()
        planned = mara.send(mara.get(f"{STEP}/plan").form("/plan"), where="the corner shop")
        tried = mara.send(mara.get(f"{STEP}/attempt").form("/attempt"), felt="easy", learned="It was quick.")
        met = {"planned": planned.status, "tried": tried.status}
        return met | {page: mara.get(page).status for page in PAGES}


def main() -> None:
    """Say what there is of a network, and what a first evening met without."""
    loopback_up()
    names = [name for _index, name in socket.if_nameindex()]
    print(json.dumps({"networks": names, "reached": reached(), "met": evening(Path(sys.argv[1]))}))


if __name__ == "__main__":
    main()
