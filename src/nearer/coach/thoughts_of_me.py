"""Cues for thinking traps in what one makes of a feeling, of oneself and of what may come.

Knows turns of phrase with a certainty each. Does not know the person: what sounds like a trap may be true.
"""

from nearer.coach.thoughts import Trap

_MY_SELF = (
    r"(?:idiot|loser|failure|freak|weirdo|burden|moron|coward|fraud|mess|nobody|waste|joke|bore|misfit|"
    r"outsider|disappointment|"
    r"bad (?:friend|mother|father|person|son|daughter|parent|neighbour|colleague|mum|dad|partner)|"
    r"terrible \w+|awful \w+|horrible \w+|lost cause|hopeless case|disaster|wreck|"
    r"creep|imposter|impostor|nuisance|pain|fool|clown|dud|monster|baby|wimp|hermit|lonely freak|"
    r"social (?:disaster|failure|cripple))"
)
_ADJ = (
    r"(?:stupid|useless|worthless|pathetic|unlovable|unlikable|unlikeable|boring|hopeless|weird|broken|"
    r"weak|ugly|dumb|lazy|inadequate|defective|incompetent|a mess|abnormal|unwanted|selfish|repulsive|"
    r"dull|clumsy|ridiculous|inferior)"
)
ABOUT_ME: list[tuple[Trap, str, float, str]] = [
    (
        Trap.EMOTIONAL_REASONING,
        "because-feel",
        0.9,
        (
            r"\b(?:it|this|that) (?:feels|felt) (?:\w+ ){1,6}so (?:it|i|they|that)\b.*|\bif i feel\b.*|"
            r"\bi (?:just )?(?:feel it|know it in my|can feel)\b.*|\bmy gut (?:says|tells)\b.*"
        ),
    ),
    (
        Trap.EMOTIONAL_REASONING,
        "feel-like",
        0.78,
        rf"\bi feel (?:like |as if )?(?:an? |so |such an? )?(?:{_ADJ}|{_MY_SELF})\b.*",
    ),
    (
        Trap.LABELING,
        "i-am-a",
        0.93,
        (
            r"\bi(?:'m| am|'ve always been| was) (?:just |such |really |nothing but |basically |clearly |"
            rf"a complete |a total |always )*(?:an? |the )?(?:\w+ )?{_MY_SELF}\b"
        ),
    ),
    (
        Trap.LABELING,
        "i-am",
        0.88,
        (
            r"\bi(?:'m| am) (?:just |so |really |too |completely |totally |simply |clearly |fundamentally |"
            rf"basically )*{_ADJ}\b"
        ),
    ),
    (
        Trap.LABELING,
        "what-a",
        0.9,
        (
            rf"\bwhat an? (?:complete |total |stupid )?{_MY_SELF}\b|\b(?:he|she|they)(?:'s| is|'re| are) (?:just |"
            r"such )?(?:an? )?(?:complete |total )?(?:idiots?|jerks?|snobs?|losers?|bullies|bully|selfish|"
            rf"monsters?)\b|\bsuch an? {_MY_SELF}\b"
        ),
    ),
    (
        Trap.LABELING,
        "not-a-person",
        0.8,
        (
            r"\bi(?:'m| am) (?:just )?not (?:a (?:people person|likeable|likable|normal|real|fun|good) ?\w*|"
            r"good enough|normal|likeable|likable|lovable|interesting|worth)\b|\bi(?:'m|"
            r" am) (?:just )?the (?:weird|odd|quiet|boring|stupid) one\b"
        ),
    ),
    (
        Trap.CATASTROPHIZING,
        "disaster",
        0.95,
        (
            r"\b(?:disaster|catastroph\w+|nightmare|end of the world|ruin(?:ed|s)?\b|unbearable|couldn't bear|"
            r"can't bear|couldn't stand|can't survive|won't survive|couldn't survive|never recover|would die|"
            r"i'd die|i'll die|die of|fall apart|everything (?:is|will be) (?:over|lost)|(?:is|it's) (?:all )?over(?! (?:it|that)\b)|"
            r"the worst|lose everything|destroy|humiliat\w+|fatal|horrific|finished\b|collapse|game over|"
            r"the end of)\b.*"
        ),
    ),
    (
        Trap.CATASTROPHIZING,
        "chain",
        0.86,
        (
            r"\bif (?:i|he|she|they|it|this|we|my|the)\b.{3,60}\b(?:i'll (?:lose|be fired|get fired|end up|"
            r"be alone|faint|pass out|have a|never|go mad|die)|my life|i'd never|everything)\b.*|"
            r"\bend up (?:alone|homeless|dying|on the street|with nobody|old and)\b.*|\b(?:awful|terrible|"
            r"horrible) if\b.*|\bit (?:would|will|'ll|'d) be (?:so )?(?:awful|terrible|horrible|dreadful|"
            r"unbearable)\b.*"
        ),
    ),
    (
        Trap.ALL_OR_NOTHING,
        "perfect",
        0.95,
        (
            r"\b(?:perfect\w*|flawless|either\b.{2,60}\bor|complete(?:ly)? (?:failure|success|useless|wasted|"
            r"pointless|ruined)|total(?:ly)? (?:failure|success|disaster|waste|pointless|useless|ruined)|"
            r"all or nothing|no point|pointless|might as well|or not at all|unless i|nothing less|"
            r"ruined everything|100 ?%|anything less|second best|half a)\b.*"
        ),
    ),
    (
        Trap.ALL_OR_NOTHING,
        "if-not",
        0.88,
        (
            r"\bif (?:i|it|they|he|she|we|this)(?:'m| am| is| are|'s|'re)? (?:can't|cannot|don't|doesn't|isn't|"
            r"not|aren't|didn't)\b.{2,60}\b(?:failure|failed|worthless|wasted|useless|nothing|pointless|no good|"
            r"no friend|bad|not worth|don't|shouldn't|not a real|doesn't count)\b.*"
        ),
    ),
    (
        Trap.ALL_OR_NOTHING,
        "absolute",
        0.72,
        (
            r"\b(?:never|always|nothing|everything|completely|totally|entirely|every single|not (?:one|"
            r"a single))\b.{0,40}\b(?:right|wrong|good|failure|works|waste|useless|fail|enough)\b.*"
        ),
    ),
]
