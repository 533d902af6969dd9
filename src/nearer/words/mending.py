"""Words for finding back after a quarrel, for saying no, and for asking for another balance.

Knows ways to begin, made of what a person wrote. Does not know who was right, and presses nobody to mend anything.
"""

from nearer.domain.mending import Boundary, Kind, Repair, Tone, Went, part, sentence
from nearer.domain.people import Touch
from nearer.translation import _


def beginnings(of: Repair, name: str) -> list[str]:
    """Return three ways to begin: with one's own part, with theirs, with what one wishes for."""
    mine, theirs, want = sentence(of.mine), sentence(of.theirs), part(of.want, _("I want"))
    return [
        _joined(
            _("{name}, I keep thinking about what happened between us.").format(name=name),
            f"{mine} {_('I am sorry for that.')}" if mine else _("I am sorry for my part in it."),
            _("Can we talk about it?"),
        ),
        _joined(
            _("{name}, I would like to understand how it was for you.").format(name=name),
            _("I imagine you might tell it like this: “{theirs}”").format(theirs=theirs) if theirs else "",
            _("Tell me where I have that wrong.") if theirs else _("Will you tell me? I will listen first."),
        ),
        _joined(
            _("{name}, you matter to me, and I do not like how we left it.").format(name=name),
            _("What I want: {want}.").format(want=want) if want else "",
            _("Would you like to meet and start again from there?"),
        ),
    ]


def drafts(of: Boundary, name: str = "") -> dict[Tone, str]:
    """Return sentences made of feeling, need and request, gentle and firm."""
    return {Tone.GENTLE: _gentle(of, name), Tone.FIRM: _firm(of, name)}


def _gentle(of: Boundary, name: str) -> str:
    about, request = part(of.about), part(of.request, _("Could you"))
    if of.kind is Kind.NO:
        opening = _("thank you for asking.")
        said = _("So this time I say no to {about}.") if about else _("So this time it is a no from me.")
    else:
        opening = _("I like what we have, and there is something I want to tell you.")
        said = _("It is about this: {about}.") if about else ""
    wish = _("Could you {request}?").format(request=request) if request else ""
    order = (_why(of), said.format(about=about)) if of.kind is Kind.NO else (said.format(about=about), _why(of))
    return _joined(_called(opening, name), *order, wish)


def _firm(of: Boundary, name: str) -> str:
    about, request = part(of.about), part(of.request, _("Could you"))
    if of.kind is Kind.NO:
        said = _("I say no to {about}.") if about else _("my answer is no.")
    else:
        said = _("this cannot stay as it is: {about}.") if about else _("this cannot stay as it is.")
    wish = _("Please {request}.").format(request=request) if request else ""
    last = _("That is settled for me.") if of.kind is Kind.NO and not request else ""
    return _joined(_called(said.format(about=about), name), _why(of), wish, last)


def _why(of: Boundary) -> str:
    feeling, need = part(of.feeling, _("I feel")), part(of.need, _("I need"))
    if feeling and need:
        return _("I feel {feeling}, and I need {need}.").format(feeling=feeling, need=need)
    if feeling:
        return _("I feel {feeling}.").format(feeling=feeling)
    return _("I need {need}.").format(need=need) if need else ""


def _called(text: str, name: str) -> str:
    return f"{name}, {text}" if name else sentence(text)


def _joined(*parts: str) -> str:
    return " ".join(one for one in parts if one)


def leads() -> dict[str, str]:
    """Return the beginnings that the fields of a boundary go on from."""
    return {"feeling": _("I feel"), "need": _("I need"), "request": _("Could you")}


def kinds() -> dict[Kind, tuple[str, str]]:
    """Return label and hint of what a boundary may be about."""
    return {
        Kind.NO: (_("Say no"), _("To something you are asked for, once or for good.")),
        Kind.BALANCE: (_("Ask for another balance"), _("When one of you gives more than feels right.")),
    }


def tones() -> dict[Tone, str]:
    """Return a label for every tone."""
    return {Tone.GENTLE: _("Gentle"), Tone.FIRM: _("Firm")}


def repaired() -> dict[Went, str]:
    """Return the answers to how a repair went."""
    return {
        Went.WELL: _("We came a little closer"),
        Went.OPEN: _("We talked, it is still open"),
        Went.HARD: _("It was hard"),
        Went.NOT_YET: _("Not yet"),
    }


def said() -> dict[Went, str]:
    """Return the answers to how saying it went."""
    return {
        Went.WELL: _("I said it, and it was taken well"),
        Went.OPEN: _("I said it, we will see"),
        Went.HARD: _("I said it, and it was hard"),
        Went.NOT_YET: _("Not yet"),
    }


def touches() -> dict[Touch, str]:
    """Return a label for each way of talking about it."""
    return {Touch.SAW: _("face to face"), Touch.CALLED: _("by telephone"), Touch.WROTE: _("in writing")}


def after(went: Went | None) -> str:
    """Return a kind word for how it went; empty when nothing was said yet."""
    return {
        None: "",
        Went.NOT_YET: _("There is no hurry. The words are here when you want them."),
        Went.WELL: _("You said it, and something moved."),
        Went.OPEN: _("You said it. Some things need more than one talk, and a little time between."),
        Went.HARD: _(
            "That was a lot. You spoke, and how the other takes it is not in your hands. Do something kind for "
            "yourself now."
        ),
    }[went]


def mend_not() -> str:
    """Return what stands where the nudge to mend would be, when somebody may be afraid of the other."""
    return _(
        "You do not have to mend this one. If part of you is afraid of somebody, that part is worth listening to. "
        "There are people you can talk to or write to, by yourself and in peace."
    )


def settle_not() -> str:
    """Return the same for saying no."""
    return _(
        "You do not have to say this to anybody. If saying no could make somebody dangerous to you, your safety comes "
        "first. There are people you can talk to or write to, by yourself and in peace."
    )
