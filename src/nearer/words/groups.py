"""Words for groups, visits, the small parts of getting to know a group, and giving time to a cause.

Knows labels and sentences. Does not know what a person should do, and counts visits without praising or blaming.
"""

from datetime import date

from babel.dates import get_day_names

from nearer.domain.groups import Again, Every, Group, GroupState, Kind, Part, Strength
from nearer.domain.needs import Budget
from nearer.translation import _, language, ngettext
from nearer.words import today as day_words


def kinds() -> dict[Kind, str]:
    """Return a label for every kind of group."""
    return {
        Kind.CLUB: _("a club or hobby"),
        Kind.CLASS: _("a class or course"),
        Kind.VOLUNTEERING: _("volunteering"),
        Kind.FAITH: _("a faith community"),
        Kind.NEIGHBOURS: _("neighbours"),
        Kind.GARDEN: _("a community garden"),
        Kind.PEER_LED: _("people in the same boat"),
        Kind.ONLINE: _("online"),
    }


def states() -> dict[GroupState, str]:
    """Return what one says of a group when it is written down."""
    return {
        GroupState.MIGHT: _("I might go"),
        GroupState.PLANNED: _("I mean to go soon"),
        GroupState.BELONG: _("I go there"),
        GroupState.RESTED: _("I used to go"),
    }


def headings() -> dict[GroupState, str]:
    """Return the heading over the groups of each state, in the order they are shown."""
    return {
        GroupState.BELONG: _("Where you go"),
        GroupState.PLANNED: _("A visit is planned"),
        GroupState.MIGHT: _("You might"),
        GroupState.RESTED: _("Resting"),
    }


def everies() -> dict[str, str]:
    """Return a label for how often a group meets."""
    return {
        Every.WEEK: _("every week"),
        Every.FORTNIGHT: _("every two weeks"),
        Every.MONTH: _("every month"),
        Every.SOMETIMES: _("now and then"),
    }


def weekdays() -> dict[str, str]:
    """Return the days of the week, Monday first, as they are named on their own."""
    names = get_day_names("wide", "stand-alone", locale=language())
    return {str(day): names[day] for day in range(7)}


def agains() -> dict[Again, str]:
    """Return a label for whether one would go again."""
    return {Again.YES: _("yes"), Again.UNSURE: _("not sure yet"), Again.NO: _("no, it is not for me")}


def felts() -> dict[int, str]:
    """Return a label for how one felt after, 1-5."""
    return {1: _("drained"), 2: _("a bit tired"), 3: _("even"), 4: _("good"), 5: _("glad")}


def costs() -> dict[Budget, str]:
    """Return a label for what it costs."""
    return {Budget.FREE: _("free"), Budget.LITTLE: _("costs a little"), Budget.SOME: _("costs something")}


def facts(group: Group) -> list[str]:
    """Return what a group is in a few words: kind, place, cost where there is one."""
    cost = costs()[group.cost] if group.cost else ""
    return [fact for fact in (kinds()[group.kind], group.where, cost) if fact]


def meets(group: Group, on: date | None, today: date) -> str:
    """Return when a group meets next, or as much of it as is known; empty when nothing is."""
    if on:
        day = day_words.day(on, today)
        return _("%(day)s, %(time)s") % {"day": day, "time": group.time} if group.time else day
    known = (everies()[group.every] if group.every else "", group.time)
    return ", ".join(part for part in known if part)


def visits(group: Group, today: date) -> str:
    """Return which visit was the last, and when; empty before the first."""
    if not group.visits or not group.last:
        return ""
    return _("%(nth)s: %(day)s") % {"nth": nth(group.visits), "day": day_words.day(group.last, today)}


def nth(number: int) -> str:
    """Return which visit it was, in words up to the tenth."""
    names = [
        _("First visit"),
        _("Second visit"),
        _("Third visit"),
        _("Fourth visit"),
        _("Fifth visit"),
        _("Sixth visit"),
        _("Seventh visit"),
        _("Eighth visit"),
        _("Ninth visit"),
        _("Tenth visit"),
    ]
    return names[number - 1] if 1 <= number <= len(names) else _("Visit %(n)d") % {"n": number}


def minutes(number: int) -> str:
    """Return how long it takes."""
    if number >= 90:
        hours = round(number / 60)
        return ngettext("about %(hours)d hour", "about %(hours)d hours", hours) % {"hours": hours}
    return ngettext("about %(n)d minute", "about %(n)d minutes", number) % {"n": number}


def strengths() -> dict[Strength, str]:
    """Return a label for how much somebody has in them."""
    return {Strength.LOW: _("a little"), Strength.MIDDLE: _("some"), Strength.PLENTY: _("plenty")}


def part(of: Part, group: Group) -> tuple[str, str]:
    """Return a part as a step of the ladder: what one does at this group, and how to go about it."""
    title, how = {**_visiting(), **_staying()}[of]
    if group.online:
        title, how = _online().get(of, (title, how))
    return title % {"group": group.name}, how


def _visiting() -> dict[Part, tuple[str, str]]:
    return {
        Part.FIRST: (
            _("Go to “%(group)s” for the first time."),
            _("Decide beforehand how long you stay; ten minutes are a visit too. Have one thing to ask."),
        ),
        Part.WRITE: (
            _("Write to “%(group)s” and say it would be your first time."),
            _("Two lines are enough: which day you might come, and one question about how it begins."),
        ),
        Part.LOOK: (
            _("Walk past “%(group)s” at its hour and look in."),
            _("See where the door is and who goes in. Then you know the way, and may go home."),
        ),
        Part.AGAIN: (
            _("Go to “%(group)s” once more."),
            _("Look for one face you have seen there before."),
        ),
        Part.MESSAGE: (
            _("Write to somebody at “%(group)s” that you would like to come back."),
            _("No need to explain the time between. Ask when they meet now."),
        ),
        Part.BACK: (
            _("Go back to “%(group)s”."),
            _("Say that it has been a while, and ask what is new. Stay as long as you like."),
        ),
    }


def _staying() -> dict[Part, tuple[str, str]]:
    return {
        Part.ASK: (
            _("Ask somebody at “%(group)s” when the next one is."),
            _("Even if you know. It says that you mean to come, and begins a chat."),
        ),
        Part.EARLY: (
            _("Be at “%(group)s” five minutes early."),
            _("There are few people then, and somebody may be glad of a hand."),
        ),
        Part.PUT_AWAY: (
            _("Help to put things away at the end of “%(group)s”."),
            _("Take two chairs or a tray. Hands are busy, so talking comes by itself or not at all."),
        ),
        Part.NAMES: (
            _("Learn two names at “%(group)s”, and use them to say goodbye."),
            _("Ask again if you have lost one; most people do. Write them down on the way home."),
        ),
        Part.BRING: (
            _("Bring something to “%(group)s”: biscuits, a cutting, a picture."),
            _("Small is right. Put it where everybody can reach it and say that it is for all."),
        ),
        Part.JOB: (
            _("Take on one small job at “%(group)s”."),
            _("The key, the tea, the list: something that is missed when nobody does it. For a month, to begin with."),
        ),
        Part.HELLO: (
            _("Say hello at “%(group)s”."),
            _("One line: what brought you, or what you liked in what somebody said."),
        ),
        Part.ANSWER: (
            _("Answer somebody's question at “%(group)s”."),
            _("What worked for you is enough. You need not be an expert."),
        ),
        Part.SHARE: (
            _("Show “%(group)s” something you made, found or like."),
            _("With one sentence about why."),
        ),
        Part.HOST: (
            _("Offer to do one small thing for “%(group)s”."),
            _("Welcome new people, keep the list, or begin one evening."),
        ),
    }


def _online() -> dict[Part, tuple[str, str]]:
    return {
        Part.FIRST: (
            _("Join “%(group)s” for the first time."),
            _("Listening counts. Keep your address, workplace and money to yourself."),
        ),
        Part.LOOK: (
            _("Read along at “%(group)s” for ten minutes without writing."),
            _("See how people speak to each other, and whether you would like to be spoken to like that."),
        ),
        Part.NAMES: (
            _("Learn two names at “%(group)s”, and greet them by name."),
            _("Remember one thing each of them said."),
        ),
    }
