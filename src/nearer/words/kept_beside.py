"""The words for the tables of looking back, writing, help, letting in and opening: what each is for and when it goes.

Knows words by the name of a table. Does not know shapes (that is `kept`).
"""

from nearer.translation import _
from nearer.words.kept_tables import Told


def lines() -> dict[str, Told]:
    """Return the words for each of these tables."""
    return {**_looking_back(), **_writing(), **_help(), **_letting_in(), **_ways_in(), **_beside()}


def _looking_back() -> dict[str, Told]:
    return {
        "scale": Told(_("Questionnaires"), _("Questionnaires you brought from a file, to answer now and then.")),
        "scaleresponse": Told(
            _("Answers to questionnaires"),
            _("What you answered and when, so that you can see change over months."),
            _("When you erase everything."),
        ),
        "goal": Told(_("Goals"), _("What you wish to do more of, for how long, and what came of it.")),
        "challenge": Told(
            _("Five days"), _("Five actions in five days: which are done, and what you wrote about them.")
        ),
        "challengeseat": Told(
            _("Your seat in a challenge"),
            _("What others of the same round see: the name you chose and, if you wish, which days are done."),
            _("When you leave the round or end it, or erase everything."),
        ),
    }


def _writing() -> dict[str, Told]:
    by_age = _("When you delete it, by age if you choose so, or when you erase everything.")
    return {
        "thought": Told(_("Thoughts"), _("A hard thought, what you made of it, and how much you believed it."), by_age),
        "journalpage": Told(
            _("Journal"),
            _("What you wrote for yourself; nobody else reads it, but for a page you choose to let somebody read."),
            by_age,
        ),
        "practised": Told(_("Practised talks"), _("Which talks you practised, and your words where you kept them.")),
        "doubts": Told(
            _("Remarks that did not fit"),
            _("Which of the remarks on your replies were not right, so that they come less often."),
            _("When you erase everything."),
        ),
    }


def _help() -> dict[str, Told]:
    return {
        "careplan": Told(_("Care plan"), _("Your signs, what helps, and people and numbers to turn to.")),
        "directory": Told(
            _("A list of professionals"),
            _("The list you loaded, to look for somebody in; it is about them and not about you."),
        ),
        "search": Told(
            _("What you look for"), _("What kind of professional you look for, so that the list can be sorted.")
        ),
        "enquiry": Told(_("Professionals you asked"), _("Whom you wrote to or called, and what came of it.")),
        "familynote": Told(_("Notes of a parent"), _("What you wrote down for yourself about your family.")),
    }


def _letting_in() -> dict[str, Told]:
    over = _("When you end it, when its time is over, or when you erase everything.")
    listed = _("When you take it off the list, or when you erase everything.")
    return {
        "grant": Told(_("Whom you let in"), _("Who may see which part of your way, and until when."), listed),
        "package": Told(
            _("What they see"), _("A sealed copy of what you share; it opens for that one person only."), over
        ),
        "companion": Told(_("Who lets you in"), _("Whose part of a way you may see, until when."), over),
        "look": Told(
            _("When somebody looked"), _("On which days whom you let in looked at it, for you to see."), listed
        ),
        "encouragement": Told(_("Lines you got"), _("One kind line a week from somebody you let in."), listed),
        "question": Told(_("Questions you got"), _("What somebody you let in asked, and what you answered."), over),
        "asking": Told(
            _("What a friend noticed"),
            _("Three questions to somebody you trust, and their answers to you."),
            _("When you delete it, after 14 days without an answer, or when you erase everything."),
        ),
        "sharingkey": Told(
            _("Your key for sharing"),
            _("A pair of keys with which others can seal something for you alone."),
            _("When you erase everything."),
        ),
    }


def _ways_in() -> dict[str, Told]:
    end = _("When you take it away, or erase everything.")
    return {
        "passkey": Told(_("Passkeys"), _("Keys of your devices with which you come in without a password."), end),
        "secondstep": Told(
            _("Second step"), _("The secret of your authenticator app, so that a password alone is not enough."), end
        ),
        "account": Told(
            _("Your account"),
            _("An id, the day it was made and a count of writes, so that rows have an owner."),
            _("When you erase everything."),
        ),
        "keyslot": Told(
            _("Ways to open"),
            _("Your key, wrapped once for each way in; without one nobody can read anything."),
            _("When you end that way in, or erase everything."),
        ),
        "session": Told(
            _("Browsers let in"),
            _("Which browsers may look, and since when."),
            _("When you press Leave, after 30 days without use, or when you erase everything."),
        ),
        "openlink": Told(
            _("Links that open"),
            _("The link printed where Nearer runs; it works once."),
            _("When it is used, or when the next one is made."),
        ),
    }


def _beside() -> dict[str, Told]:
    soon = _("By itself, within days.")
    return {
        "ticket": Told(
            _("Invitations"), _("Addresses with which one person can join, or set a new password, once."), soon
        ),
        "guess": Told(
            _("Wrong passwords"),
            _("How often a wrong password was tried, so that guessing gets slower; names stand there as digests."),
            soon,
        ),
    }
