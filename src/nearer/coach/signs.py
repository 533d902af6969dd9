"""Signs of the three styles of a no: phrases, each with a weight.

Knows the phrases. Does not add them up (`nearer.coach.refusing`).
"""

import re
from dataclasses import dataclass

from nearer.coach.judging import INSULT
from nearer.coach.labels import Label


@dataclass(frozen=True, slots=True)
class Sign:
    """Words that show a style, and how much they weigh."""

    name: str
    style: Label
    weight: float
    pattern: re.Pattern[str]


def _signs(style: Label, rows: list[tuple[str, float, str]]) -> list[Sign]:
    return [Sign(name, style, weight, re.compile(pattern)) for name, weight, pattern in rows]


_ASSERTIVE = _signs(
    Label.BOUNDARY_ASSERTIVE,
    [
        (
            "cannot",
            2,
            (
                r"\bi(?:'m afraid i)? (?:really |just )?(?:can't|cannot|can not|couldn't|won't|will not|don't (?:lend|"
                r"do|drink|share|want|like|feel comfortable|discuss|have (?:time|room|space)|talk about)|am not able|"
                r"wouldn't like)\b[^.!?]*"
            ),
        ),
        (
            "rather",
            2.4,
            (
                r"\b(?:i(?:'d| would)? (?:rather(?: not)?|prefer|like you|appreciate it if|like (?:to (?:keep|be|stay|"
                r"have|finish)|a bit))|i(?:'m| am) not (?:able|comfortable|available|going to|up for|ok(?:ay)? with|"
                r"happy with|free|willing))\b[^.!?]*"
            ),
        ),
        (
            "need",
            2.2,
            (
                r"\bi(?:'ll| will)? (?:really |do )?need (?!to say sorry)[^.!?]*|\bi(?:'ve| have) (?:decided|"
                r"got plans|plans|already|other plans|something on)\b[^.!?]*|\bi(?:'m| am) (?:done|good|busy|staying|"
                r"happy with|keeping|taking|going home)\b[^.!?]*"
            ),
        ),
        (
            "i-feel",
            2.2,
            (
                r"\bi (?:feel|get|felt) (?:\w+ )?(?:annoyed|hurt|uncomfortable|small|upset|stressed|sad|angry|tired|"
                r"overwhelmed|used|left|unheard|embarrassed|frustrated|awkward|uneasy|pushed|disrespected)\b[^.!?]*|"
                r"\b(?:it|that)(?: one)? (?:hurts|bothers me|makes me|upsets me|is too much for me)\b[^.!?]*|"
                r"\bwhen you\b[^.!?]*\bi\b[^.!?]*"
            ),
        ),
        (
            "no-thanks",
            2.4,
            (
                r"^(?:oh,? |hey,? |um,? |sorry,? |haha,? )?(?:no,? (?:thanks?|thank you|sorry|i(?:'m| am) (?:sorry|"
                r"good|fine|afraid)|not)|thanks? (?:you )?(?:for asking|but no|, but)|not (?:for me|today|tonight|"
                r"this \w+|again)|that's private|no\.$|nope, )\b[^.!?]*|\b(?:thanks|thank you) for (?:asking|"
                r"the offer|thinking)[^.!?]*|\bbut no\b[^.!?]*|\bno,? (?:thanks|thank you)\b|\bnot (?:for me|possible|"
                r"tonight|today)\b[^.!?]*"
            ),
        ),
        (
            "please",
            2,
            (
                r"\b(?:you can't|please (?:don't|stop|ask|let|give|leave|respect|move|keep|knock|wash|do not)|"
                r"could you (?:please )?|can we|can you please|would you mind|i(?:'d| would) (?:like|appreciate)|"
                r"let's)\b[^.!?]*|\b(?:again|tonight|down|space|back|tomorrow), please\b"
            ),
        ),
        (
            "instead",
            1.8,
            (
                r"\bi (?:can|could|will|'ll) (?:help|do|come|make|look|buy|offer|stay|lend|give|drive|take|"
                r"ask)\b[^.!?]*|\bi'll (?:come|help|do|stay|be there|join)\b[^.!?]*|\binstead\b|\bbut i can\b[^.!?]*|"
                r"\bhappy to\b[^.!?]*"
            ),
        ),
        (
            "own",
            2.2,
            (
                r"\b(?:i (?:keep|like to keep) (?:that|it|this)|that's (?:private|between|personal|my|something i)|"
                r"that doesn't work|doesn't work for me|is too (?:long|much|late|early|far|many) for me|"
                r"are too (?:many|much|long) for me|it's not (?:possible|something)|that's not (?:ok|okay|something|"
                r"possible|possible for me)|not comfortable|so i won't|in confidence|my (?:answer is|time|limit)|"
                r"off today)\b[^.!?]*"
            ),
        ),
        ("stop", 1.8, r"\bi (?:don't|do not) (?:like|want|appreciate|find|enjoy)\b[^.!?]*"),
    ],
)
_PASSIVE = _signs(
    Label.BOUNDARY_PASSIVE,
    [
        (
            "suppose",
            2.6,
            r"\bi (?:suppose|guess|mean|could try|should|shouldn't|really shouldn't|wasn't going to)\b[^.!?]*",
        ),
        (
            "fine",
            2.2,
            (
                r"\b(?:it(?:'s| is)|that(?:'s| is)|i(?:'m| am)) (?:really |totally |all |just |probably )?(?:ok|okay|"
                r"fine|alright|nothing|no problem|no trouble|not important|not a problem|not so bad|silly)\b[^.!?]*|"
                r"\bno (?:problem|worries|bother)\b|\bnever mind\b|\bforget it\b|\bdoesn't matter\b"
            ),
        ),
        (
            "whatever",
            2.4,
            (
                r"\b(?:whatever|however|anything|wherever) (?:you|works|is|suits)\b[^.!?]*|\bif (?:you (?:really|"
                r"insist|think|must|have to|want me|need me|need it|say so|want to|don't mind)|"
                r"nobody|no one|everyone|it's|there(?:'s| is)|that's|it makes|i have)\b[^.!?]*|\bup to you\b|"
                r"\byou decide\b|"
                r"\bif you insist\b"
            ),
        ),
        (
            "give-in",
            2.2,
            (
                r"\bi(?:'ll| will| can| could) (?:just )?(?:cancel|do it|change|move|manage|skip|try|find a way|stay|"
                r"sort it|make it work|pay|wait|figure|deal)\b[^.!?]*|\b(?:just one|one more) then\b|"
                r"\bi don't mind\b[^.!?]*|\bdon't worry about me\b|\bi don't want to (?:be|make|cause|bother|upset|"
                r"let|disappoint|seem|offend)\b[^.!?]*"
            ),
        ),
        (
            "sorry-sorry",
            2.4,
            (
                r"\bsorry\b[^.!?]{0,40}\bsorry\b[^.!?]*|\bi(?:'m| am) (?:such|probably|just(?! as\b)|being|"
                r"in your way|so bad|"
                r"so stupid|the problem)\b[^.!?]*|\b(?:please )?don't be (?:angry|mad|cross|upset)\b|\b(?:something|"
                r"anything) wrong with me\b|\byou(?:'re| are) probably right\b|\bmy fault\b|\bin (?:your|the) way\b|"
                r"\bi don't want to be a (?:pain|bother|burden)\b"
            ),
        ),
        (
            "um",
            1.4,
            (
                r"(?:^|\s)(?:um+|uh+|er+m?|oh|well|hm+|maybe|ok|okay|yes|sure|alright|fine|haha|ha|"
                r"yeah)\b[\s,.…]+(?:well|i|okay|ok|yes|just|if|maybe|sure|of course|let|it's|whatever|um|no|yeah)\b"
            ),
        ),
        ("dots", 1.2, r"\w(?:\.\.\.|…|\.\.)"),
        (
            "yes",
            1.4,
            (
                r"^(?:oh |um |well |yes |sure |okay |ok )*[,.… ]*(?:yes|sure|okay|ok|of course|alright|fine|"
                r"yeah)\b(?! but i (?:can't|won't))[^.!?]*"
            ),
        ),
        (
            "maybe",
            1,
            (
                r"\b(?:maybe|i don't know|not sure|kind of|sort of|i think maybe|possibly|i was hoping|"
                r"i had something)\b[^.!?]*"
            ),
        ),
        ("sorry", 0.6, r"\b(?:sorry|so sorry)\b[^.!?]*"),
    ],
)
_AGGRESSIVE = _signs(
    Label.BOUNDARY_AGGRESSIVE,
    [
        ("insult", 3.4, rf"\b(?:you|such an?|another|an?|your|like an?|u)?\s?(?:\w+ )?{INSULT}\b[^.!?]*"),
        (
            "go-away",
            3.4,
            (
                r"\b(?:get (?:lost|out(?: of| my)|off|a job|stuffed|your own|away from|your hands)|go away|back off|"
                r"piss off|bugger off|sod off|f\w* off|drop it|shut (?:up|it|your)|leave me (?:alone|the)|move out|"
                r"do one|clear off|beat it|push off|knock it off|do it yourself|wash it yourself|sort it out yourself|"
                r"not your (?:servant|slave|maid|mother|mum|pet|taxi|bank|babysitter|cleaner|secretary)\b|"
                r"i'm not your \w+(?: \w+)?[.!]*$|what am i,? your)\b[^.!?]*"
            ),
        ),
        (
            "none-of-yours",
            3.2,
            (
                r"\b(?:none of your|mind your own|what's it to you|what(?:'s| is) it got to do|who (?:asked|"
                r"do you think)|how dare|how many times|nobody asked|who cares|as if i)\b[^.!?]*|\bask (?:somebody|"
                r"someone) (?:who cares|else for once)\b"
            ),
        ),
        (
            "kidding",
            2.6,
            (
                r"\b(?:are you (?:kidding|serious|deaf|stupid|joking|crazy|mad|mental|out of|blind|insane|dense)|"
                r"you(?:'ve| have) got (?:some|a) (?:nerve|cheek)|some nerve|you(?:'re| are) (?:joking|kidding|"
                r"unbelievable|crazy|mad|mental)|what(?:'s| the \w+(?: is|'s)?| is) (?:the matter |"
                r"wrong )?(?:with you|your problem)|do i look like|do you think i|do you (?:even|ever) think|"
                r"why (?:are|do|can't|don't|did|would) you (?:always|still|even|never|ever|get|just|not)|"
                r"sick (?:and tired )?of you|fed up with you|what the (?:hell|f\w*|heck)|for (?:god's|christ's|"
                r"f\w+'s?) sake|serves you)\b[^.!?]*|\bwhy can't you\b[^.!?]*"
            ),
        ),
        (
            "you-always",
            2.6,
            (
                r"\byou (?:always|never|people|guys always|only ever|just want|don't care|only (?:call|think|care|"
                r"want))\b[^.!?]*|\bfor once\b"
            ),
        ),
        (
            "you-are",
            2.6,
            (
                r"\byou(?:'re| are) (?:so |such an? |just |being |a |an |too |really |the |always )*(?:rude|selfish|"
                r"lazy|disgusting|demanding|needy|ridiculous|pathetic|stupid|annoying|useless|nosy|cheap|a joke|"
                r"a pain|a nightmare|the worst|worst|user|pig|parasite|leech|sponger|impossible|hopeless|ungrateful|"
                r"cheeky|greedy|unbelievable|gross|filthy|nightmare|disgrace|joke)\b[^.!?]*|\byou (?:selfish|lazy|"
                r"nosy|rude|greedy|disgusting|filthy|cheeky|stupid|bloody|drunk|ungrateful)\b[^.!?]*|"
                r"\bit's (?:ridiculous|pathetic|a joke|disgusting)\b"
            ),
        ),
        (
            "threat",
            3.2,
            (
                r"\b(?:you(?:'ll| will) (?:regret|be sorry|pay|see)|i dare you|or else|watch (?:it|yourself|your)|"
                r"last warning|one more (?:word|time)|or i(?:'ll| will)|touch me again|you(?:'re| are) (?:dead|"
                r"finished))\b[^.!?]*"
            ),
        ),
        ("swear", 2, r"\b(?:bloody|damn|goddamn|hell|fuck\w*|shit\w*|crap|arse|ass)\b[^.!?]*"),
        ("shout", 1.2, r"[^.!?]*!\s*$|!!+"),
        (
            "mocking",
            1.6,
            (
                r"^(?:oh,? )?(?:no way|yeah,? right|as if|dream on|ha!|in your dreams|over my dead body|tough|too bad|"
                r"not my problem|hell no|god,|absolutely not)\b[^.!?]*|\bnot my problem\b|\bgod, you\b|"
                r"\bget a (?:grip|life)\b|\b(?:buy|wash|clean|pay|do) (?:it |your )?(?:own|yourself)\b[^.!?]*|"
                r"\bin your dreams\b"
            ),
        ),
    ],
)
SIGNS = (*_ASSERTIVE, *_PASSIVE, *_AGGRESSIVE)
