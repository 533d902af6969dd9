"""What no step may involve (engine.md rule 7): one list, for the catalogue's check and for somebody's own steps.

Knows words, in English. The catalogue is held to all of them, `doubtful` ones too: its authors can find another word.
For somebody's own step what is `innocent` is set aside first ("alcohol-free", "follow her advice"), and only what is
left counts. Does not understand meanings: a step can be worded round any list, and the list is there to remind, not
to guard.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache


class Limit(StrEnum):
    """One thing no step involves."""

    DECEIVING = "deceiving"
    FOLLOWING = "following"
    ALCOHOL = "alcohol"
    NIGHT = "isolated places at night"
    MONEY = "lending or giving money"
    NO_CONTACT = "people who asked for no contact"


@dataclass(frozen=True, slots=True)
class _Words:
    """Patterns of one limit: what counts, what counts in the catalogue only, what is innocent in spite of it."""

    clear: tuple[str, ...]
    doubtful: tuple[str, ...] = ()
    innocent: tuple[str, ...] = ()


_ONE = (
    r"(?:him|her|someone|somebody|(?:a|an|the|this|that|my|our)(?: \w+)? (?:stranger|man|woman|girl|boy|guy|lady|"
    r"person|neighbou?r|ex|colleague|cashier|barista|waiter))"
)
_SOMEBODY = rf"(?:{_ONE}|them|people|strangers)"
_THEIR = r"(?:his|her|their|(?:my|the) \w+['’]s)"
_WAY = (
    r"(?:home|to|into|around|round|from|through|down|along|after|until|for|in|out|up|back|at|on the|off|and|without|"
    r"while|secretly|unseen|when|as)"
)
_NEAR = r"\b[^.!?]{0,25}\b"
"""A few words in between, in the same sentence."""

_DRINK = (
    r"(?:alcohol|beers?|lagers?|wines?|cider|whisk(?:y|ey)|vodka|gin|rum|tequila|schnapps|prosecco|champagne|cocktails?|"
    r"booze|liquor|pints?|drinks?|drinking|pubs?|bars?)"
)
_MILD = r"(?:tea|coffee|water|juice|milk|cocoa|(?:hot )?chocolate|lemonade|squash|smoothies?|cola|soda|cordial|kefir)"
_REFUSING = (
    r"(?:say(?:ing)? no to|turn(?:ing)? down|refus(?:e|ing)|declin(?:e|ing)|without|not|never|no|stop(?:ping|ped)?|"
    r"quit(?:ting)?|giv(?:e|ing) up|instead of|rather than|about (?:my|his|her|their))"
)
_SOME = r"(?:(?:a|an|any|the|some|more|another|enough|my|your|his|her|our|their) )?"

_COINS = r"(?:euros?|pounds?|dollars?|quid|bucks?|francs?)"
_CASH = rf"(?:money|cash|[€£$] ?\d+|\d[\d.,]* ?(?:[€£$]|{_COINS})|(?:some|a few|ten|twenty|fifty|a hundred) {_COINS})"
_GOOD_CAUSE = r"(?:charity|church|collection|food ?bank|fundraiser|shelter|appeal|club|membership)"
_GIVING = r"(?:give|giving|send|sending|transfer|transferring|wire|slip|offer)"

_LONELY = (
    r"(?:parks?|forests?|woods?|woodland|alley(?:way)?s?|underpass(?:es)?|tunnels?|subway|car parks?|parking lots?|"
    r"beach|lake|river(?:side|bank)?|canal|towpath|quarry|cemetery|graveyard|wasteland|docks|side streets?|"
    r"industrial estate|(?:empty|deserted|abandoned|lonely|isolated) \w+)"
)
_DARK = r"(?:(?:late )?at night|by night|after dark|in the dark|(?:after|at) midnight|in the middle of the night)"
_ALONE = r"(?:alone|by myself|on my own)"

_REACH = (
    r"(?:write|text|message|e-?mail|call|ring|phone|visit|contact|reach|see|meet|speak|talk|find|go|send|ask|apologi[sz]e|"
    r"greet|wait|say|win|invite|approach|try)"
)
_WANTS_NOT = r"(?:does not|doesn['’]t|do not|don['’]t|did not|didn['’]t) want"
_REFUSED = (
    rf"(?:(?:has |have |had )?(?:blocked me|asked me (?:not to|to stop|to leave)|asked (?:me )?for no contact|told me "
    rf"(?:not to|to stop|to leave (?:her|him|them) alone))|wants no contact|{_WANTS_NOT} (?:me\b|(?:any )?contact|to "
    r"(?:hear|see|talk|speak|meet)))"
)

_LIST: dict[Limit, _Words] = {
    Limit.DECEIVING: _Words(
        clear=(
            r"pretend(?:s|ed|ing)?",
            r"(?:lie|lying|lied) to",
            r"(?:lie|lying|lied) about (?:my|me|how|what|why|where|who|when|being|having|it)",
            rf"tell(?:ing)?{_NEAR}(?:a|some|one) (?:small |little |white |big )?lies?",
            r"make up (?:a story|an excuse|a reason|an illness)",
            r"(?:fake|false|invented|made-up) (?:name|profile|account|number|illness|reason|excuse|identity|story)",
            r"deceiv(?:e|es|ed|ing)",
            r"mislead(?:s|ing)?",
            rf"trick {_SOMEBODY}",
            r"secretly (?:film|record|photograph|watch|follow|read|listen|take|look|check)",
            rf"(?:film|record|photograph|watch|follow|read){_NEAR}without (?:her|him|them|\w+) (?:knowing|noticing)",
            r"behind (?:her|his|their) back",
        ),
        doubtful=(r"secretly",),
        innocent=(
            r"(?:not|never|stop(?:ping)?|without|instead of|no longer) (?:to )?(?:pretend(?:ing)?|(?:lie|lying) to)",
            r"play(?:ing)? pretend|pretend play",
            r"(?:when|time|how|that) I (?:have )?(?:pretended|lied|misled|deceived)[^.!?]*",
        ),
    ),
    Limit.FOLLOWING: _Words(
        clear=(
            rf"follow(?:s|ing)? {_SOMEBODY}(?= {_WAY}\b|\s*(?:[.,;!?]|$))",
            r"stalk(?:s|ed|ing)?",
            r"(?:spy|spying) on",
            rf"track(?:ing)? (?:{_SOMEBODY}|{_THEIR} (?:phone|location|car))",
            r"find out where (?:she|he|they) lives?",
            rf"(?:wait|hide)(?:ing)? (?:outside|near|in front of|by) {_THEIR} \w+{_NEAR}(?:until|till|to see|unseen)",
            rf"(?:look|go|read)(?:ing)? through {_THEIR} (?:phone|messages|letters|post|mail|diary|things)",
            rf"watch(?:ing)? {_ONE} from",
            r"watch(?:ing)?\b[^.!?]{0,40}\b(?:unseen|without being (?:seen|noticed))",
        ),
        doubtful=(r"follow (?:home|her|him|them|someone|somebody)",),
        innocent=(
            r"(?:ask|tell|invite) (?:her|him|them|somebody|someone|people) to follow[^.!?]*",
            r"celery stalks?|stalks? of \w+",
        ),
    ),
    Limit.ALCOHOL: _Words(
        clear=(_DRINK, r"alcoholics?", r"drunk", r"tipsy", r"brewer(?:y|ies)"),
        innocent=(
            r"(?:alcohol|drink|drug)s?[- ]free(?: \w+)?",
            r"(?:non|zero|no)[- ]alcohol(?:ic)?(?: \w+)?",
            r"alcoholics anonymous",
            rf"{_REFUSING} (?:to )?(?:go(?:ing)? (?:to|for) )?{_SOME}(?:glass of )?(?:{_DRINK}|drunk)",
            r"(?:ginger|root) beers?|gin rummy|wine gums?",
            rf"(?:soft|hot|warm|cold|fizzy|energy|{_MILD}) drinks?|food and drinks?|eat(?:ing)? and drink(?:ing)?",
            rf"(?:some|any|no)thing to drink|{_MILD} (?:to drink|bars?)",
            rf"drink(?:s|ing)? {_SOME}(?:(?:cup|glass|mug|bottle|pot)s? of )?(?:\w+ )?{_MILD}",
            rf"(?:pint|drink)s? of (?:{_MILD}|\w+berries)",
            r"drinking (?:fountain|chocolate|straws?)|drinks? machine",
            r"(?:snack|salad|sushi|espresso|breakfast|cereal|chocolate|climbing|pull-up|parallel|monkey|tool) bars?",
            r"bars? (?:of (?:chocolate|soap|music)|(?:and bat )?mitzvahs?)",
            r"pub (?:quiz(?:zes)?|lunch(?:es)?)",
        ),
    ),
    Limit.NIGHT: _Words(
        clear=(
            rf"{_LONELY}\b[^.!?]{{0,40}}\b{_DARK}",
            rf"{_DARK}\b[^.!?]{{0,40}}\b{_LONELY}",
            rf"(?:walk|run|jog|wander|cycle|hitchhike|go out|wait)(?:ing)?{_NEAR}{_ALONE}{_NEAR}{_DARK}",
            rf"{_DARK}{_NEAR}{_ALONE}{_NEAR}(?:outside|outdoors|in the streets?)",
        ),
        doubtful=(r"after dark", r"late at night", r"midnight"),
    ),
    Limit.MONEY: _Words(
        clear=(
            rf"(?:lend|lends|lending|lent|loan|loaning|borrow|borrowing|{_GIVING})\b[^.!?]{{0,25}}(?<!\w){_CASH}",
            rf"(?:give|offer){_NEAR}a loan",
            rf"ask{_NEAR}for a loan",
            rf"pay(?:ing)? (?:off )?{_THEIR} (?:rent|bills?|debts?|fine|loan)",
            rf"(?:give|send|tell|share|text|show){_NEAR}(?:bank details|card number|pin|password)",
        ),
        doubtful=(r"lend(?:s|ing)?", r"lent", r"loan(?:s|ed)?"),
        innocent=(
            r"(?:give|giving|pay|paying|send|sending|bring|transfer)\b[^.!?]{0,25}\bback\b(?: the (?:money|cash))?",
            rf"(?:the )?{_CASH} (?:that )?I owe",
            rf"{_GIVING}\b[^.!?]{{0,15}}(?<!\w){_CASH} (?:to|for|towards) {_SOME}(?:\w+ )?{_GOOD_CAUSE}",
            r"pocket money|money (?:advice|advis[eo]rs?|worries|problems|troubles|box)",
            rf"ask{_NEAR}bank{_NEAR}loan",
        ),
    ),
    Limit.NO_CONTACT: _Words(
        clear=(
            rf"{_REACH}\b[^.!?]{{0,60}}\b{_REFUSED}",
            r"(?:restraining|no-contact) order",
            r"though (?:she|he|they) (?:already )?said no",
            r"from (?:a |an )?(?:another|new|different|second|hidden) (?:number|account|phone|profile|e-?mail)",
        ),
        innocent=(
            rf"(?:about|how|why|(?:tell|told){_NEAR}that)\b[^.!?]{{0,40}}\b{_REFUSED}",
            r"from my new (?:number|phone|account|e-?mail)",
        ),
    ),
}


@cache
def _joined(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """Return one pattern for all; made when it is first asked for, since that takes longer than to start otherwise."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)", re.IGNORECASE)


def crossed(text: str) -> Limit | None:
    """Return the first limit that somebody's own words cross, or None."""
    plain = " ".join(text.split())
    return next((limit for limit, words in _LIST.items() if _joined(words.clear).search(_left(words, plain))), None)


def _left(words: _Words, text: str) -> str:
    return _joined(words.innocent).sub("…", text) if words.innocent else text


def crossings(text: str) -> Iterator[str]:
    """Return every word of a text that no step of the catalogue may have."""
    patterns = (_joined(words.clear + words.doubtful) for words in _LIST.values())
    return (found[0] for pattern in patterns for found in pattern.finditer(text))
