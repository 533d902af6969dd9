"""The person's own CardDAV and CalDAV server: what is there, and what is kept there.

Knows how to find address books and calendars, list, read, write and delete objects without overwriting what somebody
else wrote meanwhile (RFC 4791, 6352, 6764). The address is one the person typed and may lie in their home network, see
`nearer.gateways.dav_wire`; an answer that names another machine is refused, never followed. Does not know what an
object says or what it is shared with.
"""

import http.client
import re
import ssl
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from urllib.parse import urljoin, urlsplit

from nearer.domain.syncing import Collection, Holds
from nearer.errors import Invalid
from nearer.gateways import dav_answers as answers
from nearer.gateways.dav_answers import CAL, CARD, CS, Ask, D, Item
from nearer.gateways.dav_wire import Account, Answer, Limits, Line, TooLarge, headers_for, refusal, taken_apart
from nearer.translation import _

AT_ONCE = 50
"""Objects asked for in one question."""
MOST = 20_000
"""Objects of one collection."""
MOST_COLLECTIONS = 40
WELL_KNOWN = ("/.well-known/carddav", "/.well-known/caldav")
TYPES = {Holds.PEOPLE: "text/vcard; charset=utf-8", Holds.EVENTS: "text/calendar; charset=utf-8"}
_ETAG = re.compile(r'"[^"\x00-\x1f\x7f]{0,300}"|[!-~]{1,300}', re.ASCII)


class Changed(Exception):
    """Somebody else wrote, or made, or removed this object meanwhile."""


@dataclass(frozen=True, slots=True)
class Object:
    """One object there: its address, its etag and its text; the text is None when it is too large to be read."""

    href: str
    etag: str
    text: str | None


class Server:
    """A server as one person sees it."""

    def __init__(self, account: Account, limits: Limits | None = None) -> None:
        self.parts = taken_apart(account.url)
        self.line = Line(self.parts, limits or Limits())
        self.headers = headers_for(account)

    def close(self) -> None:
        """Hang up."""
        self.line.close()

    def collections(self) -> list[Collection]:
        """Return the address books and calendars of this person, beginning at the address they typed.

        Raises:
            Invalid: nobody answers there, the name or password is not right, or there is none; says what to do.
        """
        found: dict[str, Collection] = {}
        for item in self._everything():
            holds, path = item.holds, self._path(item.href)
            if item.there and holds and len(found) < MOST_COLLECTIONS:
                name = " ".join(item.text(f"{D}displayname").split())[:100] or path.strip("/").rpartition("/")[2]
                found.setdefault(path, Collection(path, name, holds))
        if not found:
            raise refusal(
                _(
                    "There is no address book or calendar at this address. Look in your server's settings for its "
                    "CardDAV or CalDAV address, and paste that."
                )
            )
        return list(found.values())

    def _everything(self) -> Iterator[Item]:
        """Yield what may be a collection: what was typed, else what lies in the home of whoever we are there."""
        here = self._arrived()
        if any(item.holds for item in here):
            yield from here
            return
        principals = dict.fromkeys(href for item in here for href in item.hrefs(f"{D}current-user-principal"))
        places = [self._path(one) for one in principals] or [self.parts.path]
        told = chain.from_iterable(self._propfind(place, Ask.HOMES, "0") for place in places)
        tags = (f"{CARD}addressbook-home-set", f"{CAL}calendar-home-set")
        homes = [self._path(one) for item in told for tag in tags for one in item.hrefs(tag)]
        for home in dict.fromkeys(homes or places):
            yield from self._propfind(home, Ask.ABOUT, "1")

    def _arrived(self) -> list[Item]:
        """Return what is told at the address that was typed; a bare host is asked where to begin (RFC 6764)."""
        ways = [self.parts.path, *(self._led(way) for way in WELL_KNOWN)] if self.parts.path == "/" else []
        for way in filter(None, ways):
            answer = self._ask("PROPFIND", way, answers.propfind(Ask.WHO), {"Depth": "0"})
            told = _told(answer) if answer.status == 207 else []
            if any(item.holds or item.hrefs(f"{D}current-user-principal") for item in told):
                return told
        return self._propfind(self.parts.path, Ask.WHO, "0")

    def _led(self, path: str) -> str:
        """Return where a well-known address leads on this host; empty when nowhere."""
        answer = self._ask("PROPFIND", path, answers.propfind(Ask.WHO), {"Depth": "0"})
        if answer.status == 207:
            return path
        to = answer.headers.get("location", "") if 300 <= answer.status < 400 else ""
        return self._path(to) if to else ""

    def tag(self, path: str) -> str:
        """Return what changes whenever something in a collection does; empty when the server has no such thing.

        Raises:
            Invalid: there is no such collection any more, or the server cannot be asked.
        """
        told = self._propfind(path, Ask.TAG, "0")
        return next((item.text(f"{CS}getctag") or item.text(f"{D}sync-token") for item in told), "")

    def etags(self, path: str) -> dict[str, str]:
        """Return the objects of a collection, each with its etag.

        Raises:
            Invalid: the server cannot be asked, or there are far too many.
        """
        told = [item for item in self._propfind(path, Ask.ETAGS, "1") if item.there and not item.is_collection]
        if len(told) > MOST:
            raise refusal(_("There are more than 20,000 in this collection. Choose a smaller one."))
        inside = ((self._within(path, item.href), item.text(f"{D}getetag")) for item in told)
        found = {href: etag for href, etag in inside if href}
        if not all(found.values()):
            raise _odd()
        return found

    def fetch(self, path: str, hrefs: Sequence[str], holds: Holds) -> list[Object]:
        """Return objects as they are now; those that are gone are left out.

        Raises:
            Invalid: the server cannot be asked.
        """
        parts = (hrefs[start : start + AT_ONCE] for start in range(0, len(hrefs), AT_ONCE))
        return [one for some in parts for one in self._some(path, some, holds)]

    def _some(self, path: str, hrefs: Sequence[str], holds: Holds) -> list[Object]:
        try:
            told = self._report(path, answers.multiget(holds, hrefs))
        except TooLarge:
            if len(hrefs) == 1:
                return [Object(hrefs[0], "", None)]
            half = len(hrefs) // 2
            return self._some(path, hrefs[:half], holds) + self._some(path, hrefs[half:], holds)
        wanted = set(hrefs)
        return [one for one in self._objects(path, told, holds) if one.href in wanted]

    def between(self, path: str, begins: datetime, ends: datetime) -> list[Object]:
        """Return the events of a calendar that touch a span of time.

        Raises:
            Invalid: the server cannot be asked.
        """
        try:
            told = self._report(path, answers.between(begins, ends))
        except TooLarge as error:
            raise refusal(_("There is far more in this calendar than Nearer reads. Choose a smaller one.")) from error
        return list(self._objects(path, told, Holds.EVENTS))

    def _objects(self, path: str, told: Sequence[Item], holds: Holds) -> Iterator[Object]:
        for item in told:
            href, text = self._within(path, item.href), item.text(answers.TAGS[holds])
            if item.there and href and text:
                yield Object(href, item.text(f"{D}getetag"), text)

    def put(self, href: str, text: str, holds: Holds, etag: str = "") -> str:
        """Write an object, new unless its etag is given, and return its etag; empty when the server tells none.

        Raises:
            Changed: it was written or made by somebody else meanwhile; nothing was written.
            Invalid: the server does not take it.
        """
        condition = {"If-Match": _etag(etag)} if etag else {"If-None-Match": "*"}
        body = text.replace("\r\n", "\n").replace("\n", "\r\n").encode("utf-8", "replace")
        answer = self._ask("PUT", href, body, {**condition, "Content-Type": TYPES[holds]})
        if answer.status in (404, 409, 412):
            raise Changed
        _well(answer, answer.status in (200, 201, 204))
        told = answer.headers.get("etag", "")
        return "" if told.startswith("W/") else told

    def delete(self, href: str, etag: str) -> None:
        """Delete an object as it was known; one that is gone is gone.

        Raises:
            Changed: it was written by somebody else meanwhile; it is still there.
            Invalid: the server does not do it.
        """
        answer = self._ask("DELETE", href, b"", {"If-Match": _etag(etag)})
        if answer.status == 412:
            raise Changed
        _well(answer, answer.status in (200, 202, 204, 404, 410))

    def _propfind(self, path: str, wish: Ask, depth: str) -> list[Item]:
        return _told(self._ask("PROPFIND", path, answers.propfind(wish), {"Depth": depth}))

    def _report(self, path: str, question: bytes) -> list[Item]:
        return _told(self._ask("REPORT", path, question, {"Depth": "1"}, large=True))

    def _ask(self, method: str, path: str, body: bytes, headers: Mapping[str, str], large: bool = False) -> Answer:
        kind = {"Content-Type": "application/xml; charset=utf-8"} if body else {}
        try:
            return self.line.ask(method, path, body, {**self.headers, **kind, **headers})
        except TooLarge:
            if large:
                raise
            raise refusal(_("Your server sent far more than was asked for, so it was put down.")) from None
        except ssl.SSLCertVerificationError as error:
            raise refusal(
                _(
                    "This server cannot show that it is who it says it is (its certificate), so your password was not "
                    "sent. Ask whoever looks after it, or use the name its certificate is made out to."
                )
            ) from error
        except TimeoutError as error:
            raise refusal(_("Your server takes too long to answer. Nothing is lost; try again later.")) from error
        except (OSError, http.client.HTTPException, UnicodeError) as error:
            raise refusal(
                _("Nobody answers at this address. Look whether the server is on and the address right; then again.")
            ) from error

    def _path(self, href: str) -> str:
        """Return the path an answer names, on this host and no other.

        Raises:
            Invalid: it leads to another machine.
        """
        whole = urljoin(self.parts.geturl(), href)
        try:
            to = urlsplit(whole)
            same = (to.scheme, to.hostname, to.port) == (self.parts.scheme, self.parts.hostname, self.parts.port)
        except ValueError:
            same = False
        if not same or not whole.isascii() or not whole.isprintable() or " " in whole:
            raise refusal(
                _(
                    "Your server names an address on another machine, which Nearer does not follow. If that machine "
                    "is yours, give its address instead."
                )
            )
        return to.path or "/"

    def _within(self, collection: str, href: str) -> str:
        """Return the path of an object of a collection; empty for the collection itself and what lies elsewhere."""
        path = self._path(href)
        inside = path.startswith(collection) and path != collection and "/" not in path[len(collection) :]
        return path if inside and path[len(collection) :] not in (".", "..") else ""


def _told(answer: Answer) -> list[Item]:
    _well(answer, answer.status == 207)
    try:
        return answers.read(answer.body)
    except ValueError as error:
        raise _odd() from error


def _etag(told: str) -> str:
    strong = told.removeprefix("W/")
    return strong if _ETAG.fullmatch(strong) else '"unknown"'


def _odd() -> Invalid:
    return refusal(
        _("What answers at this address does not speak CardDAV or CalDAV. Look for that address in its settings.")
    )


def _well(answer: Answer, fine: bool) -> None:
    if fine:
        return
    status = answer.status
    if status == 401:
        raise refusal(_("Your server does not know this name with this password. Type both once more."), "password")
    if status in (403, 405, 501):
        raise refusal(_("Your server does not allow this at that address. Look whether you may write there."))
    if status in (404, 410):
        raise refusal(_("There is nothing at this address any more. Look in your server's settings where it is now."))
    if 300 <= status < 400:
        raise refusal(_("This address sends on to another, which Nearer does not follow. Give the other one instead."))
    if status in (413, 507):
        raise refusal(_("Your server has no room for this. Make some there, then sync again."))
    if status == 429 or status >= 500:
        raise refusal(_("Your server has trouble of its own just now. Nothing is lost; try again later."))
    raise _odd()
