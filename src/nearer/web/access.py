"""Who is here, how sure of it we are, and from an id in an address to the thing this person may see, or 404.

Knows the cookies and the visit. Does not know pages.
"""

from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import Any
from uuid import UUID

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.middleware.csrf import rotate_token

from nearer import __version__, clock
from nearer.actions import accounts, passkeys, retention, sharing
from nearer.actions.accounts import Came
from nearer.actions.guesses import Caller
from nearer.errors import Busy, Invalid, Locked, Wait
from nearer.settings import read
from nearer.storage import sessions
from nearer.storage.sealing import Owner
from nearer.storage.sealing.passkeys import Place
from nearer.storage.sessions import Visit
from nearer.translation import _
from nearer.web import cookies, rendering

COOKIE = cookies.SESSION
FRESH = timedelta(minutes=5)
"""So long a password or passkey counts as just shown."""
YEAR = 365 * 24 * 3600
View = Callable[..., HttpResponse]


class Session:
    """Middleware: find out who is here from the cookie; pages ask `visit`."""

    def __init__(self, get_response: View) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer; an address we do not go by is refused before anything is read.

        Raises:
            DisallowedHost: the Host header is not one of ours.
        """
        request.get_host()
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: View, _args: object, _ids: object) -> HttpResponse | None:
        """Let nobody near a page without a visit, unless the page says it is open."""
        if getattr(view, "open_to_all", False):
            return None
        try:
            return None if arrived(request) else locked(request)
        except DatabaseError:
            return rendering.unreachable(request)


def locked(request: HttpRequest) -> HttpResponse:
    """Return the page that says how this opens."""
    return rendering.page(request, "locked.html", status=403, **ways_in(request))


def ways_in(request: HttpRequest) -> dict[str, Any]:
    """Return what the page that is locked has to know."""
    here = read()
    by_password = here.shared or accounts.guarded()
    joining = here.shared and here.joining == "open"
    return {"by_password": by_password, "shared": here.shared, "joining": joining, "next": request.get_full_path()}


def arrived(request: HttpRequest) -> Visit | None:
    """Find out whose visit this is from the cookie, and note it for the page."""
    token = request.COOKIES.get(COOKIE, "")
    found = sessions.find(token, clock.now()) if token else None
    request.visit = found  # type: ignore[attr-defined]
    return found


def let_in(answer: HttpResponse, token: str, own_device: bool = True, device: str = "") -> HttpResponse:
    """Give a browser its cookies: on somebody else's device they go when it is closed."""
    life = int(sessions.LIFE.total_seconds()) if own_device else None
    answer.set_cookie(COOKIE, token, max_age=life, **cookies.KEPT)
    if device and own_device:
        answer.set_cookie(cookies.DEVICE, device, max_age=YEAR, **cookies.KEPT)
    return answer


def come_in(request: HttpRequest, came: Came, address: str) -> HttpResponse:
    """Send somebody on who came in, whichever way, with new cookies; what they let grow old goes a little further, and
    what led to those whose time is over goes too."""
    rotate_token(request)
    if not came.half:
        retention.let_go(came.owner, clock.local().date())
        sharing.tidy(clock.now(), came.owner)
    return let_in(rendering.see(address), came.token, came.own_device, came.device)


def forget(answer: HttpResponse) -> None:
    """Take back what a browser was given when somebody came in."""
    answer.set_cookie(COOKIE, "", max_age=0, **cookies.KEPT)
    answer.delete_cookie(cookies.COUNTRY)


def caller(request: HttpRequest) -> Caller:
    """Return where a request comes from, for counting guesses."""
    return Caller(request.META.get("REMOTE_ADDR", ""), request.COOKIES.get(cookies.DEVICE, ""))


def place(request: HttpRequest) -> Place:
    """Return where a passkey holds: at the address people reach this by."""
    origin = read().base or f"{request.scheme}://{request.get_host()}"
    return Place(origin.split("://")[1].split(":")[0], origin, rendering.brand(request))


def passkey(request: HttpRequest) -> passkeys.Answer:
    """Return what a browser sent of a passkey."""
    given = request.POST
    return passkeys.Answer(
        given.get("ticket", ""),
        given.get("signed", ""),
        given.get("secret", ""),
        given.get("label", ""),
        own_device="own_device" in given,
    )


def prove(request: HttpRequest) -> str:
    """Take the password or passkey sent as a sign that who is here is the owner; return this browser's new cookie.

    Raises:
        Invalid: it is neither, or not right.
        Wait: too many guesses.
    """
    if "signed" in request.POST:
        token = passkeys.prove(visit(request), place(request), passkey(request), clock.now())
    else:
        token = _by_password(request)
    request.COOKIES[COOKIE] = token
    arrived(request)
    return token


def _by_password(request: HttpRequest) -> str:
    try:
        return accounts.prove(visit(request), request.POST.get("proof", ""), clock.now())
    except Invalid as problem:
        problem.field = "proof"
        raise


def fresh(view: View) -> View:
    """Ask again for the password or a passkey when the last time was a while ago; nothing that was sent is lost.

    On an install without a password there is nothing to ask for.
    """

    @wraps(view)
    def wrapped(request: HttpRequest, **ids: Any) -> HttpResponse:
        if is_fresh(visit(request)):
            return view(request, **ids)
        if not {"proof", "signed"} & request.POST.keys():
            return ask(request)
        try:
            token = prove(request)
        except (Busy, Invalid, Wait) as problem:
            request.problem = problem  # type: ignore[attr-defined]
            return ask(request)
        answer = view(request, **ids)
        return answer if COOKIE in answer.cookies else let_in(answer, token, own_device(visit(request)))

    wrapped.asks_again = True  # type: ignore[attr-defined]
    return wrapped


def is_fresh(here: Visit) -> bool:
    """Tell whether somebody has just shown that it is they, or there is nothing to show."""
    return not here.guarded or (here.proved is not None and clock.now() - here.proved <= FRESH)


def own_device(here: Visit) -> bool:
    """Tell whether a browser was let in as one's own."""
    return here.idle > accounts.OTHER_DEVICE


def ask(request: HttpRequest) -> HttpResponse:
    """Return the page that asks for the password or a passkey, with what was sent carried along."""
    kept = {"proof", "signed", "ticket", "secret", "csrfmiddlewaretoken"}
    carried = [(name, value) for name, values in request.POST.lists() if name not in kept for value in values]
    action = request.path if request.method == "POST" else "/confirm"
    given = {"action": action, "carried": carried, "next": request.get_full_path()}
    return rendering.page(request, "confirm.html", status=403, section="me", **given)


def remember_country(answer: HttpResponse, country: str) -> None:
    """Let this browser know where helplines are looked for, or forget it."""
    life = int(sessions.LIFE.total_seconds())
    if country:
        answer.set_cookie(cookies.COUNTRY, country.lower(), max_age=life, **cookies.KEPT)
    else:
        answer.delete_cookie(cookies.COUNTRY)


def open_to_all(view: View) -> View:
    """Mark a page that needs no visit."""
    view.open_to_all = True  # type: ignore[attr-defined]
    return view


def visit(request: HttpRequest) -> Visit:
    """Return whose visit this is.

    Raises:
        Locked: nobody was let in with this browser.
    """
    found: Visit | None = getattr(request, "visit", None)
    if found is None:
        raise Locked(_("Nearer is locked."))
    return found


def owner(request: HttpRequest) -> Owner:
    """Return the owner of this visit.

    Raises:
        Locked: nobody was let in with this browser.
    """
    return visit(request).owner


def form_id(request: HttpRequest) -> UUID:
    """Return the id a creating form was given when it was shown: the same form twice is one record.

    Raises:
        Invalid: there is none, or it is no id.
    """
    try:
        return UUID(request.POST.get("id", ""))
    except ValueError as error:
        raise Invalid(_("This form had lost its place. Please send it once more.")) from error


def unchanged(view: View) -> View:
    """Answer 304 when this page looks as it did: one indexed read, nothing opened or rendered.

    A page is named by the person, their data's version, the day, the release and the address. Only a browser on the
    machine that keeps the data, with no password to it, may keep the page; everywhere else it is written to no disk.
    """

    @wraps(view)
    def wrapped(request: HttpRequest, **ids: Any) -> HttpResponse:
        here = visit(request)
        look = f"{here.neutral:d}{here.told}{here.idle}"
        tag = f'"{here.session.hex[-8:]}-{here.version}-{clock.local():%Y%m%d%p}-{__version__}-{look}"'
        if request.headers.get("If-None-Match", "").removeprefix("W/") == tag and request.COOKIES.get(cookies.CSRF):
            answer: HttpResponse = HttpResponseNotModified()
        else:
            answer = view(request, **ids)
        if answer.status_code in (200, 304) and not here.guarded and not read().base:
            answer["ETag"] = tag
            answer["Cache-Control"] = "private, no-cache"
        return answer

    return wrapped
