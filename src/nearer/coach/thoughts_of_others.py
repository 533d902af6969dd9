"""Cues for thinking traps in what others think and have.

Knows turns of phrase with a certainty each, and words that have to stand beside some. Does not know the person: what
sounds like a trap may be true.
"""

from nearer.coach.thoughts import Trap
from nearer.coach.trap_words import DREAD, OTHERS, PRIZED

_THEY = (
    r"(?:he|she|they|everyone|everybody|people|nobody|no one|others|the others|all of them|my (?:boss|friends?|"
    r"colleagues?|neighbou?rs?|family|sister|brother|mum|mom|dad|flatmates?|partner|date|manager|teacher|son|"
    r"daughter|kids)|the (?:whole )?(?:group|team|room|class|neighbou?rs?|barista|cashier|teacher|others|people|"
    r"guy|woman|man|girl|host|doctor|driver|waiter)|\w+ (?:and|or) \w+)"
)
_THINK = (
    r"(?:thinks?|thought|believes?|hates?|hated|can tell|could tell|can see|could see|is bored|are bored|was bored|"
    r"were bored|(?:is|are|was|were)(?: all)?(?: \w+ly)? (?:judging|laughing at|talking about|staring at|annoyed|"
    r"bored|mad|angry|disappointed|sick of|fed up|ashamed|embarrassed|avoiding|ignoring|pitying|tired of|"
    r"just being polite|only being|being polite|waiting for|hoping)|regrets?|wishes|pities|pity|looks? down|"
    r"sees? me|saw me|only (?:invited|asked|talks?|said|came)|doesn't (?:like|want|care)|don't (?:like|want|care)|"
    r"didn't (?:like|want)|likes me less|secretly|wants? me (?:gone|to leave)|despises?|resents?|dislikes?|must)"
)
ABOUT_OTHERS: list[tuple[Trap, str, float, str, str]] = [
    (
        Trap.MIND_READING,
        "they-think",
        0.92,
        (
            rf"\b{_THEY}(?:'s|'re)? (?:all |probably |must |surely |clearly |obviously |definitely |really |just |"
            rf"just all |only |will |would |might )*{_THINK}\b.*"
        ),
        (
            r"\b(?:think\w*|thought|believ\w+|hope\w*|must|must be) (?:.{0,30})\b(?:me|i|i'm|i've|i'd|my)\b|"
            r"\b(?:me|i'm|accent|bored|judging|polite)\b|\bi$"
        ),
    ),
    (
        Trap.MIND_READING,
        "will-think",
        0.9,
        (
            rf"\b{_THEY}(?:'ll| will|'d| would| must| are going to| is going to)(?: all| surely| just|"
            r" probably)? (?:think|laugh|judge|pity|notice|see|hate|be (?:bored|annoyed|embarrassed|disappointed)|"
            r"stare|assume|find|know|wonder|be thinking|have|talk|dislike)\b.*"
        ),
        r"\b(?:me|my|i|i'm)\b|\b(?:laugh|judge|stare|bored|annoyed|notice|nervous)\b",
    ),
    (
        Trap.MIND_READING,
        "must-be",
        0.85,
        (
            r"\b(?:he|she|they|everyone|people)(?:'s| is|'re| are| was| were)(?: \w+ly| all| just| only)? (?:judging|"
            r"bored|annoyed|laughing|staring|avoiding|ignoring|mad at|angry with|angry at|pretending|being polite|"
            r"being nice|talking about me|looking at me|sick of|fed up|disappointed|better off|just being|"
            r"too polite)\b.*|\bi(?:'m| am) (?:sure|certain) (?:he|she|they|everyone|people)\b.*|\bi (?:can|"
            r"could) tell\b.*|\bbehind my back\b.*|\bthinks? (?:i'm|i am|i was|i look|less of|that i|badly)\b.*|"
            r"\bto (?:get rid of|avoid) me\b.*|\bshe hates\b.*|\b(?:don't|doesn't) (?:really )?(?:like|want|care about|"
            r"respect) me\b.*|\bout of pity\b.*"
        ),
        "",
    ),
    (
        Trap.MIND_READING,
        "guessed",
        0.93,
        (
            r"\b(?:i bet|no doubt|surely|obviously|i'm sure|i am sure|i just know|"
            r"i know exactly)\b.{0,40}\b(?:about my?|at me|of me|me|i'm|i am|i was|my|they think|why i)\b.*"
        ),
        (
            r"\b(?:he|she|they|them|people|everyone|everybody|neighbours?|others|my \w+|the \w+|whisper\w*|her|his|"
            r"their)\b"
        ),
    ),
    (
        Trap.MIND_READING,
        "in-their-eyes",
        0.94,
        (
            r"\bin (?:his|her|their|everyone's|people's|other people's) eyes\b.*|\b(?:see|sees|saw|took|takes?|"
            r"regards?) me (?:for|as)\b.*|\b(?:put|puts|putting) up with me\b.*|\blook(?:s|ed|ing)? (?:down on|"
            r"through) me\b.*|\b(?:had|having|has) enough of me\b.*|\b(?:fed up|sick|tired|bored|ashamed) (?:with|of|"
            r"by) me\b.*|\b(?:laugh|gossip|joke)(?:s|ed|ing)? (?:at|about) me\b.*|\b(?:get|got|gets|getting) on (?:his|"
            r"her|their|everyone's|everybody's) nerves\b.*|\btolerates? me\b.*|\bglad to be rid of me\b.*|\b(?:is|are|"
            r"was|were|'s|'re) (?:\w+ )?(?:annoyed|angry|cross|mad|furious|upset|disappointed|bored) (?:with|at|by|"
            r"in) me\b.*|\b(?:only|just) \w+ing (?:with|to|next to) me because\b.*"
        ),
        "",
    ),
    (
        Trap.MIND_READING,
        "their-feeling",
        0.9,
        (
            rf"\b{OTHERS}(?: (?:in|at|on) (?:that|the|this) \w+)?(?:'s|'re| is| are| was| were|wasn't| wasn't| isn't|"
            r" aren't)(?: \w+ly| all| just| so| really| only| not)* (?:sorry|glad|relieved|pleased|cross|furious|"
            r"annoyed|irritated|embarrassed|ashamed|disappointed|mad|angry|wondering|hoping|thinking|laughing|"
            r"watching|staring|judging|pretending|offended|disgusted|uncomfortable|unimpressed|"
            r"amused)\b.{0,12}\b(?:me|my|i|i'm|i am|i've)\b.*"
        ),
        "",
    ),
    (
        Trap.MIND_READING,
        "their-mind",
        0.9,
        (
            rf"\b{OTHERS} (?:\w+ly )?(?:hopes?|wish(?:es)?|would (?:prefer|rather)|'d (?:prefer|rather)|(?:have|"
            r"has) (?:already )?(?:decided|made up)|(?:have |has )?(?:don't|doesn't|didn't|never) (?:\w+ )?(?:liked|"
            r"wanted|trusted|believe|trust|want|like|miss|value|respect|rate|take|mean)|suspects?|assumes?|decided|"
            r"reckons?|considers?|finds? me|found me|thinks?(?! i should)|thought)\b.{0,30}\b(?:me|i|i'm|my|i'd|"
            r"mine|it)\b.*"
        ),
        r"\b(?:me|my|i|i'm)\b",
    ),
    (
        Trap.MIND_READING,
        "sign-read",
        0.88,
        (
            r"\b(?:rolled|looked at|checked|wave|waved|smiled|whisper\w*|yawned|frowned|sighed|glanced|turned away|"
            r"voice was|took \w+ (?:days?|hours?|weeks?)|(?:didn't|hasn't|haven't|not) (?:reply|replied|answer|"
            r"answered|rung|called|smile|say hello|greet)|short|cold)\b.{0,50}\b(?:so (?:he|she|they|i know|i must|"
            r"i was)|surely|must|because i(?:'m| am| was)|i was (?:boring|annoying|too)|i know what|means|doesn't want|"
            r"don't want|has had|is cross)\b.*"
        ),
        "",
    ),
    (
        Trap.MIND_READING,
        "could-see",
        0.9,
        (
            r"\b(?:could|can) (?:all )?(?:see|tell|hear|smell|sense|read|feel) (?:it|that|how|right|me|i|my|straight|"
            r"what)\b.*|\b(?:see|read) it in (?:his|her|their) (?:face|faces|eyes)\b.*"
        ),
        rf"{DREAD}|\b(?:no friends|nervous|red|shy|afraid|shaking|it|how|don't|not|straight|right)\b",
    ),
    (
        Trap.MIND_READING,
        "noticed",
        0.9,
        (
            r"\b(?:he|she|they|everyone|everybody|people|others|all of them|my \w+|the (?:\w+ )?\w+)(?: all| surely|"
            r" must have)? (?:knows?|knew|noticed|finds?|found|sees?|saw|heard)\b.*|\bi (?:could|can) (?:see|"
            r"tell) that (?:he|she|they|the \w+|everyone|people)\b.*"
        ),
        (
            rf"{DREAD}|\b(?:no friends|nervous|red|shy|afraid|shaking|how i|how red|accent|given up|don't belong|"
            r"single|out of place)\b"
        ),
    ),
    (
        Trap.MIND_READING,
        "never-liked",
        0.9,
        (
            r"\b(?:he|she|they|everyone|people|my (?:\w+-)?\w+)(?: have| has|'ve|'s)? never (?:really )?(?:liked|"
            r"wanted|trusted|loved|forgiven) me\b.*"
        ),
        "",
    ),
    (
        Trap.COMPARING,
        "beside-them",
        0.95,
        (
            r"\b(?:next to|compared (?:to|with)|beside|alongside) (?:him|her|them|others|my \w+|the others|everyone|"
            r"other \w+)\b.*|\bi(?:'m| am) (?:always )?the only one (?:\w+ )?(?:\w+ )?(?:without|who|with no|not|"
            r"still)\b.*|\b(?:years|far|way|miles|so) behind\b.*|\b(?:why can|why does) (?:he|she|they|everyone|"
            r"everybody|others|my \w+)\b.*\bi\b.*|\b(?:as \w+(?:-\w+)? as (?:my|him|her|them|the|others|everyone|"
            r"other)\b).*|(?:\bwould(?: never)? have done\b).*|\bfurther (?:on )?than\b.*|\b(?:everyone|everybody|"
            r"they)(?:'s| is|'re| are)? (?:all )?(?:\w+er|more \w+|better) than\b.*"
        ),
        "",
    ),
    (
        Trap.COMPARING,
        "than-me",
        0.94,
        (
            r"\b(?:than (?:me|i am|i do|i have|i'll|mine|i ever|i will|i can|myself)|(?:everyone|everybody|"
            r"all the others|other people|others|my (?:friends|sister|brother|colleagues|cousin)|people my age|"
            r"most people|the others|they all|all of them|normal people)(?: else)?(?: in \w+| at \w+| here|"
            r" my age)?(?:'s| is| are| has| have|'ve)? (?:already |all |got |so much |much |just )*(?:has|have|had|is|"
            r"are|got|knows?|more|better|further|can|finds? it|manages?|makes? friends|married|happier|happy|normal|"
            r"ahead|easily|a partner|plans|someone|friends|together)|not as (?:\w+) as|as good as|like (?:everyone|"
            r"everybody) else|look at (?:her|him|them)|at my age|by (?:now|my age)|by thirty)\b.*"
        ),
        rf"{PRIZED}|\bat my age|by (?:now|my age|thirty)\b|\bas good as\b|\bnot as\b",
    ),
    (
        Trap.COMPARING,
        "and-i",
        0.94,
        (
            r"\b(?:others|other people|other (?:\w+ )?\w+|everyone|everybody|everybody's|all the others|"
            r"people (?:of )?my age|normal people|he|she|they|my (?:old )?\w+|the other \w+(?: one)?)\b.{2,70}(?:(?:,|"
            r"and|but|while|only) (?:i|me|mine|i'm)(?: \w+n't| not| never| still| just| can(?:not|'t)| have (?:no|"
            r"nobody|none|nothing|only|nine|one|two)| am(?: still| not| just)?| need| sit| iron| get none| have none|"
            r" stay| stand| get| show| am alone| do| struggle|[.!]?$|,| alone| at)\b|\bnot me\b|\blook at me\b|(?:and|"
            r"but) i[.!,]).*|\b(?:younger|\w+er) and (?:already|still)\b.*|\bpeople (?:of )?my age\b.*|"
            r"\b(?:all )?my (?:old )?(?:classmates|friends|colleagues|cousins?) (?:are|have|is|has) (?:all )?(?:got|"
            r"married|further|more|ahead|better|a |children)\b.*|\bnormal people\b.*"
        ),
        PRIZED,
    ),
    (
        Trap.COMPARING,
        "i-get-none",
        0.9,
        r"\b(?:gets?|got|has|have)\b.{2,50}\bi (?:get|got|have) (?:none|nothing|nobody)\b.*",
        PRIZED,
    ),
]
