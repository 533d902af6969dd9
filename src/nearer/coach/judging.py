"""Judging: a closed list of explicit phrases that grade the other, play down what they said or blame them.

Knows those phrases and leaves the rest: irony, jokes among friends and tone cannot be told from a line of text.
"""

import re

from nearer.coach.cues import table
from nearer.coach.labels import Label

_BAD = (
    r"(?:sensitive|clingy|dramatic|paranoid|weak|lazy|stupid|silly|selfish|ridiculous|pathetic|childish|immature|needy|naive|boring|"
    r"annoying|demanding|negative|difficult|fussy|picky|shy|soft|emotional|old for|slow|useless|hopeless|crazy|mental|mad|"
    r"ungrateful|spoilt|spoiled|rude|disgusting|an embarrassment|impossible|irresponsible|unreasonable|insane|dumb|thick|fat|"
    r"careless|desperate|cold|jealous|controlling|nosy|bossy|stubborn|awkward|weird|quiet|loud|nice|trusting|"
    r"oversensitive|over-sensitive|overly sensitive|attention[- ]seeking|self[- ]centred|self[- ]centered|a (?:mess|joke|drama queen|baby|coward|wimp|snowflake))"
)
INSULT = (
    r"(?:idiots?|morons?|freaks?|losers?|stupid|dumbass|dickheads?|arseholes?|assholes?|wankers?|twats?|pricks?|bitch|cow|pig|liar|"
    r"imbecile|cretin|jerks?|creep|weirdo|scrounger|coward|bastards?|clowns?|fool|drunk|scum|snowflake|crybaby|drama queen)"
)
_JOKE = re.compile(
    r"\b(?:haha\w*|lol|lmao|rofl|just kidding|jk|only joking|love (?:you|it|that))\b|[😂🤣😉😜;]-?\)|😂|🤣|😉|😜|:-?[)dp]"
)
JUDGEMENT = table(
    Label.JUDGEMENT,
    [
        (
            "too",
            0.96,
            rf"\byou(?:'re| are|r) (?:just |being |always |really |simply |clearly |obviously |probably |way |far )*(?:too|so|such a|such an|being|just|always|acting) (?:\w+ly )?{_BAD}\b.*",
        ),
        (
            "bad",
            0.97,
            rf"\byou(?:'re| are) (?:such |really |just |a bit |so |too |being |a |an |all |such an? )*(?:clingy|paranoid|pathetic|ridiculous|lazy|selfish|childish|hopeless|useless|stupid|ungrateful|disgusting|overreacting|over-reacting|over reacting|exaggerating|imagining (?:it|things)|making (?:it up|a fuss|a big (?:deal|thing))|drama queen|failure|embarrassing|like (?:a )?child(?:ren)?|not (?:five|a child|trying)|no fun|your own worst enemy|wasting your)\b.*|\byou two are like children.*",
        ),
        (
            "too-much",
            0.95,
            r"\byou (?:worry|think|talk|complain|moan|care|cry|drink|expect|ask|analyse|overthink)(?: about it)? (?:way |far )?too (?:much|hard|easily)\b.*|\byou(?:'re| are) on your phone too much\b.*|\byou(?:'re| are) overthinking\b.*|\b(?:probably|just) (?:talked|said|tried|moaned|drank) too much\b.*",
        ),
        (
            "always",
            0.95,
            r"\byou (?:just |honestly |really )?(?:always|never) (?:pick|do this|do that|listen|finish|learn|try|think|give up|make|complain|moan|mess|ruin|forget|overreact|exaggerate|have to|stick|manage|get|let|see things|take|want|blame|say that|screw|quit)\b.*|,? you always do[.!]*$|\bthere you go again\b.*|\bhere we go again\b.*",
        ),
        ("let-them", 0.94, r"\byou let (?:people|everyone|them|him|her) (?:walk|use|push)\b.*"),
        (
            "wrong-with-you",
            0.96,
            r"\bwhat(?:'s| is| the hell is| the hell's) wrong with (?:you|u)\b.*|\bwhat(?:'s| is) your (?:problem|issue)\b.*|\bthat(?:'s| is) your (?:problem|own fault|own doing)\b.*",
        ),
        (
            "own-fault",
            0.96,
            r"\b(?:it(?:'s| is)|that(?:'s| is)|this is) (?:all |really |kind of |kinda |probably |partly )?(?:your (?:own )?(?:fault|doing)|on you)\b.*|\byour own (?:stupid )?fault\b.*|\byou brought (?:it|this|that) on yourself\b.*|\byou only have yourself to blame\b.*|\bserves you right\b.*|\byou asked for it\b.*|\bwhat (?:did|do) you expect\b.*|\byou had it coming\b.*",
        ),
        (
            "told-you",
            0.95,
            r"\bi (?:told|warned) you(?: so|\b)(?! (?:i|about)).*|\byou should(?: have|'ve|a) (?:known|thought|listened|left|seen|expected)\b.*|\byou should be ashamed\b.*|\bshame on you\b.*",
        ),
        (
            "worse",
            0.96,
            r"\b(?:other people|others|some people|people|some of us|plenty of people|lots of people|many people|children|kids in \w+|most people) (?:have|have got|'ve got|got|had|are|would (?:kill|love)) (?:it |much |it so |it way |way |far |real )?(?:worse|starving|it worse|real problems|bigger problems)\b.*|\bthere are (?:people (?:who are |who have it )?|children )?(?:worse|starving|bigger problems|worse things)\b.*|\bit could be worse\b.*|\bfirst[- ]world problems?\b.*|\bat least you(?:'ve| have| got)? (?:a job|a roof|someone|a family|money|health)\b.*|\bboo[- ]hoo\b.*|\bcry me a river\b.*",
        ),
        (
            "get-over",
            0.96,
            r"\b(?:get over (?:it|yourself|him|her)|grow up|man up|pull yourself together|snap out of it|toughen up|suck it up|get a grip|deal with it|get real|build a bridge|grow a pair|lighten up|stop (?:being (?:so|such|silly|a)|moaning|whining|whinging|complaining|crying|exaggerating|feeling sorry|making (?:a fuss|excuses)|acting|overreacting|overthinking))\b.*|\bdon't be (?:so |such a |such an |a |an )?(?:\w+ )?(?:dramatic|silly|stupid|ridiculous|baby|sensitive|wimp|negative|pathetic|lazy|childish|drama queen|soft|weird|shy|boring|coward|selfish|difficult)\b.*|\bcalm down\b.*",
        ),
        (
            "play-down",
            0.94,
            r"\b(?:it(?:'s| is| was)|that(?:'s| is| was)) (?:really |only |just )?(?:not (?:that|such a|a) (?:big (?:of a )?deal|hard|bad|difficult)|nothing to (?:cry|be (?:sad|upset|scared|afraid)|complain|worry))\b.*|\b(?:it(?:'s| is| was)|that(?:'s| is| was)) (?:only|just) (?:a|an) (?:dog|cat|job|game|party|friend|boy|girl|test|joke|birthday|exam|hobby|pet|car|date)\b.*|^(?:so what|big deal|who cares|whatever|and\?? so what)[?.!]*$|\banyone can (?:do|pass|manage|learn|make|get|play)\b.*|\babout time\b,? .*you\b.*|\bit's all in your head\b.*",
        ),
        (
            "that-is",
            0.95,
            r"\b(?:that|it|this)(?:'s| is| was| sounds)(?: just| so| really| a bit| pretty| such| honestly| frankly| kind of| an?)* (?:pathetic|ridiculous|stupid|silly|dumb|childish|nonsense|selfish|lame|weak|embarrassing|immature|cringe|a stupid idea|idiotic|your problem|a joke|a waste of (?:time|money)|irresponsible)\b(?! (?:of (?:him|her|them|me|my)|how|but true|o'clock|hours|amount)).*|\bwhat a (?:stupid|silly|dumb|ridiculous|pathetic|waste|mess you|baby|drama|loser)\b.*",
        ),
        (
            "cannot-even",
            0.95,
            r"\byou can(?:'t|not) even \w+.*|\byou(?:'ll| will) (?:never (?:manage|learn|make it|change|do it|be any good|stick)|give up|only (?:fail|mess))\b.*|\bdon't mess (?:it|this|that) up\b.*|\bgod help\b.*|\bdon't make me laugh\b.*|\b(?:people|they|she|he|nobody|no one)(?: \w+)? (?:just )?(?:don't|doesn't|do not|would|would ever|likes?|wants?) (?:like|want) you\b.*|\bmaybe you(?:'re| are) just\b.*|\bat your age\b.*|\bact your age\b.*",
        ),
        (
            "insult",
            0.95,
            rf"\b(?:you|u|ya|such a|such an|what an?|an?)(?:'re| are)? (?:\w+ )?(?:such an? |an? |absolute |complete |total |little |stupid |nosy |bloody |fucking |lazy |ungrateful )*{INSULT}(?!(?: of me| me| myself| for me))\b.*|,? (?:you )?{INSULT}[.!?]+$",
        ),
    ],
)
_OF_OTHERS = re.compile(
    r"\b(?:he|she|they|him|her|your (?:boss|brother|sister|mum|mom|dad|ex|friend|landlord|neighbour|colleague|manager|teacher|aunt))"
    r"(?:'s| is| are| was| were| sounds?| can be| seems?)\b|\bi(?:'m| am| was|'ve been| felt| feel)\b|\bwhat an? (?!waste|stupid|silly|baby)|\b(?:don't|never) (?:think|feel|let anyone)\b|"
    r"\b(?:you're|you are|that's|it's) not (?:being )?(?:stupid|silly|weak|lazy|selfish|pathetic|dramatic|too|so|your)|\bnot your (?:own )?fault\b"
)


def of_others(sentence: str) -> bool:
    """Tell whether a sentence grades somebody else, oneself, or says the opposite."""
    return bool(_OF_OTHERS.search(sentence))


def joking(text: str) -> bool:
    """Tell whether a text shows that it is a joke or meant fondly."""
    return bool(_JOKE.search(text))
