"""Judging: a closed list of explicit phrases that grade the other, play down what they said or blame them.

Knows those phrases and leaves the rest: irony, jokes among friends and tone cannot be told from a line of text.
"""

import re

from nearer.coach.cues import table
from nearer.coach.labels import Label

_BAD = (
    r"(?:sensitive|clingy|dramatic|paranoid|weak|lazy|stupid|silly|selfish|ridiculous|pathetic|childish|"
    r"immature|needy|naive|boring|"
    r"annoying|demanding|negative|difficult|fussy|picky|shy|soft|emotional|old for|slow|useless|hopeless|"
    r"crazy|mental|mad|"
    r"ungrateful|spoilt|spoiled|rude|disgusting|an embarrassment|impossible|irresponsible|unreasonable|"
    r"insane|dumb|thick|fat|"
    r"careless|desperate|cold|jealous|controlling|nosy|bossy|stubborn|awkward|weird|quiet|loud|nice|trusting|"
    r"oversensitive|over-sensitive|overly sensitive|attention[- ]seeking|self[- ]centred|self[- ]centered|"
    r"a (?:mess|joke|drama queen|baby|coward|wimp|snowflake))"
)
INSULT = (
    r"(?:idiots?|morons?|freaks?|losers?|stupid|dumbass|dickheads?|arseholes?|assholes?|wankers?|twats?|"
    r"pricks?|bitch|cow|pig|liar|"
    r"imbecile|cretin|jerks?|creep|weirdo|scrounger|coward|bastards?|clowns?|fool|drunk|scum|snowflake|"
    r"crybaby|drama queen)"
)
_JOKE = re.compile(
    r"\b(?:haha\w*|lol|lmao|rofl|just kidding|jk|only joking|love (?:you|it|that))\b|"
    r"[😂🤣😉😜;]-?\)|😂|🤣|😉|😜|:-?[)dp]"
)
_COMMAND = (
    r"(?:^|[.,;:!–—-]\s*|\b(?:just|please|oh|then|now|need to|should|must|gotta|have to|got to|better|can't you|"
    r"time to|why don't you)\s)"
)
"""Where an order begins, so that the same words in a story or a question are none."""
JUDGEMENT = table(
    Label.JUDGEMENT,
    [
        (
            "too",
            0.96,
            (
                r"\byou(?:'re| are|r) (?:just |being |always |really |simply |clearly |obviously |probably |way |"
                rf"far )*(?:too|so|such a|such an|being|just|always|acting) (?:\w+ly )?{_BAD}\b.*"
            ),
        ),
        (
            "bad",
            0.97,
            (
                r"\byou(?:'re| are) (?:such |really |just |a bit |so |too |being |a |an |all |such an? )*(?:clingy|"
                r"paranoid|pathetic|ridiculous|lazy|selfish|childish|hopeless|useless|stupid|ungrateful|disgusting|"
                r"overreacting|over-reacting|over reacting|exaggerating|imagining (?:it|things)|making (?:it up|"
                r"a fuss|a big (?:deal|thing))|drama queen|failure|embarrassing|like (?:a )?child(?:ren)?|not (?:five|"
                r"a child|trying)|no fun|your own worst enemy|wasting your)\b.*|\byou two are like children.*"
            ),
        ),
        (
            "too-much",
            0.95,
            (
                r"\byou (?:worry|think|talk|complain|moan|care|cry|drink|expect|ask|analyse|"
                r"overthink)(?: about it)? (?:way |far )?too (?:much|hard|easily)\b.*|\byou(?:'re|"
                r" are) on your phone too much\b.*|\byou(?:'re| are) overthinking\b.*|\b(?:probably|just) (?:talked|"
                r"said|tried|moaned|drank) too much\b.*"
            ),
        ),
        (
            "always",
            0.95,
            (
                r"\byou (?:just |honestly |really )?(?:always|never) (?:pick|do this|do that|listen|finish|learn|try|"
                r"think|give up|make|complain|moan|mess|ruin|forget|overreact|exaggerate|have to|stick|manage|get|let|"
                r"see things|take|want|blame|say that|screw|quit)\b.*|,? you always do[.!]*$|\bthere you go again\b.*|"
                r"\bhere we go again\b.*"
            ),
        ),
        ("let-them", 0.94, r"\byou let (?:people|everyone|them|him|her) (?:walk|use|push)\b.*"),
        (
            "wrong-with-you",
            0.96,
            (
                r"\bwhat(?:'s| is| the hell is| the hell's) wrong with (?:you|u)\b.*|\bwhat(?:'s| is) your (?:problem|"
                r"issue)\b.*|\bthat(?:'s| is) your (?:problem|own fault|own doing)\b.*"
            ),
        ),
        (
            "own-fault",
            0.96,
            (
                r"\b(?:it(?:'s| is)|that(?:'s| is)|this is) (?:all |really |kind of |kinda |probably |"
                r"partly )?(?:your (?:own )?(?:fault|doing)|on you)\b.*|\byour own (?:stupid )?fault\b.*|"
                r"\byou brought (?:it|this|that) on yourself\b.*|\byou only have yourself to blame\b.*|"
                r"\bserves you right\b.*|\byou asked for it\b.*|\bwhat (?:did|do) you expect\b.*|"
                r"\byou had it coming\b.*"
            ),
        ),
        (
            "told-you",
            0.95,
            (
                r"\bi (?:told|warned) you(?: so|\b)(?! (?:i|about)).*|\byou should(?: have|'ve|a) (?:known|thought|"
                r"listened|left|seen|expected)\b.*|\byou should be ashamed\b.*|\bshame on you\b.*"
            ),
        ),
        (
            "worse",
            0.96,
            (
                r"\b(?:other people|others|some people|people|some of us|plenty of people|lots of people|many people|"
                r"children|kids in \w+|most people) (?:have|have got|'ve got|got|had|are|would (?:kill|love)) (?:it |"
                r"much |it so |it way |way |far |real )?(?:worse|starving|it worse|real problems|bigger problems)\b.*|"
                r"\bthere are (?:people (?:who are |who have it )?|children )?(?:worse|starving|bigger problems|"
                r"worse things)\b.*|\bit could be worse\b.*|\bfirst[- ]world problems?\b.*|\bat least you(?:'ve| have|"
                r" got)? (?:a job|a roof|someone|a family|money|health)\b.*|\bboo[- ]hoo\b.*|\bcry me a river\b.*"
            ),
        ),
        (
            "get-over",
            0.96,
            (
                rf"{_COMMAND}(?:get over (?:it|yourself|him|her)|grow up(?! \w)|man up|pull yourself together|"
                r"snap out of it|"
                r"toughen up|suck it up|get a grip|deal with it|get real|build a bridge|grow a pair|lighten up|"
                r"stop (?:being (?:so|such|silly|a)|moaning|whining|whinging|complaining|crying|exaggerating|"
                r"feeling sorry|making (?:a fuss|excuses)|acting|overreacting|overthinking))\b.*|\bdon't be (?:so |"
                r"such a |such an |a |an )?(?:\w+ )?(?:dramatic|silly|stupid|ridiculous|baby|sensitive|wimp|negative|"
                r"pathetic|lazy|childish|drama queen|soft|weird|shy|boring|coward|selfish|difficult)\b.*|"
                rf"{_COMMAND}calm down\b.*"
            ),
        ),
        (
            "play-down",
            0.94,
            (
                r"\b(?:it(?:'s| is| was)|that(?:'s| is| was)) (?:really |only |just )?(?:not (?:that|such a|"
                r"a) (?:big (?:of a )?deal|hard|bad|difficult)|nothing to (?:cry|be (?:sad|upset|scared|afraid)|"
                r"complain|worry))\b.*|\b(?:it(?:'s| is| was)|that(?:'s| is| was)) (?:only|just) (?:a|an) (?:dog|cat|"
                r"job|game|party|friend|boy|girl|test|joke|birthday|exam|hobby|pet|car|date)\b.*|^(?:so what|big deal|"
                r"who cares|whatever|and\?? so what)[?.!]*$|\banyone can (?:do|pass|manage|learn|make|get|play)\b.*|"
                r"\babout time\b,? .*you\b.*|\bit's all in your head\b.*"
            ),
        ),
        (
            "that-is",
            0.95,
            (
                r"\b(?:that|it|this)(?:'s| is| was| sounds)(?: just| so| really| a bit| pretty| such| honestly|"
                r" frankly| kind of| an?)* (?:pathetic|ridiculous|stupid|silly|dumb|childish|nonsense|selfish|lame|"
                r"weak|embarrassing|immature|cringe|a stupid idea|idiotic|your problem|a joke|a waste of (?:time|"
                r"money)|irresponsible)\b(?! (?:of (?:him|her|them|me|my)|how|but true|o'clock|hours|amount)).*|"
                r"\bwhat a (?:stupid|silly|dumb|ridiculous|pathetic|waste|mess you|baby|drama|loser)\b.*"
            ),
        ),
        (
            "cannot-even",
            0.95,
            (
                r"\byou can(?:'t|not) even \w+.*|\byou(?:'ll| will) (?:never (?:manage|learn|make it|change|do it|"
                r"be any good|stick)|give up|only (?:fail|mess))\b.*|\bdon't mess (?:it|this|that) up\b.*|"
                r"\bgod help\b.*|\bdon't make me laugh\b.*|\b(?:people|they|she|he|nobody|"
                r"no one)(?: \w+)? (?:just )?(?:don't|doesn't|do not|would|would ever|likes?|wants?) (?:like|"
                r"want) you\b.*|\bmaybe you(?:'re| are) just\b.*|\bat your age\b.*|\bact your age\b.*"
            ),
        ),
        (
            "insult",
            0.95,
            (
                r"\b(?:you|u|ya|such a|such an|what an?|an?)(?:'re| are)? (?:\w+ )?(?:such an? |an? |absolute |"
                rf"complete |total |little |stupid |nosy |bloody |fucking |lazy |ungrateful )*{INSULT}(?!(?: of me| me|"
                rf" myself| for me))\b.*|,? (?:you )?{INSULT}[.!?]+$"
            ),
        ),
    ],
)
_OF_OTHERS = re.compile(
    r"\b(?:he|she|they|him|her|your (?:boss|brother|sister|mum|mom|dad|ex|friend|landlord|neighbour|"
    r"colleague|manager|teacher|aunt))"
    r"(?:'s| is| are| was| were| sounds?| can be| seems?)\b|\bi(?:'m| am| was|'ve been| felt| feel)\b|"
    r"\bwhat an? (?!waste|stupid|silly|baby)|\b(?:don't|never) (?:think|feel|let anyone)\b|"
    r"\b(?:you're|you are|that's|it's) not (?:being )?(?:stupid|silly|weak|lazy|selfish|pathetic|dramatic|"
    r"too|so|your)|\bnot your (?:own )?fault\b"
)


def of_others(sentence: str) -> bool:
    """Tell whether a sentence grades somebody else, oneself, or says the opposite."""
    return bool(_OF_OTHERS.search(sentence))


def joking(text: str) -> bool:
    """Tell whether a text shows that it is a joke or meant fondly."""
    return bool(_JOKE.search(text))
