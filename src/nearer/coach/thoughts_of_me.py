"""Cues for thinking traps in what one calls oneself or somebody.

Knows turns of phrase with a certainty each, and words that have to stand beside some. Does not know the person: what
sounds like a trap may be true.
"""

from nearer.coach.thoughts import Trap
from nearer.coach.trap_words import POOR, POOR_ALONE

_MY_SELF = (
    r"(?:idiot|loser|failure|freak|weirdo|burden|moron|coward|fraud|mess|nobody|waste|joke|bore|misfit|outsider|"
    r"disappointment|bad (?:friend|mother|father|person|son|daughter|parent|neighbour|colleague|mum|dad|partner)|"
    r"terrible \w+|awful \w+|horrible \w+|lost cause|hopeless case|disaster|wreck|creep|imposter|impostor|nuisance|"
    r"pain|fool|clown|dud|monster|baby|wimp|hermit|lonely freak|social (?:disaster|failure|cripple))"
)
_ADJ = (
    r"(?:stupid|useless|worthless|pathetic|unlovable|unlikable|unlikeable|boring|hopeless|weird|broken|weak|ugly|"
    r"dumb|lazy|inadequate|defective|incompetent|a mess|abnormal|unwanted|selfish|repulsive|dull|clumsy|ridiculous|"
    r"inferior)"
)
_NO_NOUN = (
    r"(?:cook|singer|dancer|sleeper|driver|speller|mood|place|cold|back|at|about|that|today|for|and|because|when|in|"
    r"tonight|now|to|so|but|on|knee|signal|of|if|after|with|without|enough|the|this|i|as|since|while|or)"
)
"""What may follow a word like "bad" without making a person of it."""
ABOUT_ME: list[tuple[Trap, str, float, str, str]] = [
    (
        Trap.LABELING,
        "i-am-a",
        0.93,
        (
            r"\bi(?:'m| am|'ve always been| was) (?:just |such |really |nothing but |basically |clearly |a complete |a "
            rf"total |always )*(?:an? |the )?(?:\w+ )?{_MY_SELF}\b"
        ),
        "",
    ),
    (
        Trap.LABELING,
        "i-am",
        0.88,
        (
            r"\bi(?:'m| am) (?:just |so |really |too |completely |totally |simply |clearly |fundamentally |basically "
            rf")*{_ADJ}\b"
        ),
        "",
    ),
    (
        Trap.LABELING,
        "what-a",
        0.9,
        (
            rf"\bwhat an? (?:complete |total |stupid )?{_MY_SELF}\b|\b(?:he|she|they)(?:'s| is|'re| are) (?:just |such "
            r")?(?:an? )?(?:complete |total )?(?:idiots?|jerks?|snobs?|losers?|bullies|bully|selfish|monsters?)\b|\bsuch "
            rf"an? {_MY_SELF}\b"
        ),
        "",
    ),
    (
        Trap.LABELING,
        "not-a-person",
        0.8,
        (
            r"\bi(?:'m| am) (?:just )?not (?:a (?:people person|likeable|likable|normal|real|fun|good) ?\w*|good enough|"
            r"normal|likeable|likable|lovable|interesting|worth)\b|\bi(?:'m| am) (?:just )?the (?:weird|odd|quiet|boring|"
            r"stupid) one\b"
        ),
        "",
    ),
    (
        Trap.LABELING,
        "is-a",
        0.94,
        (
            r"\b(?:i'm|i am|i was born|he's|he is|she's|she is|they're|they are|my \w+ is|the (?:boss|man|woman|teacher|neighbour|guy|manager|landlord|doctor|host) is|socially i'm|that's me|"
            r"face it)\b,? (?:just |all |such |nothing but |only |simply |really |a total |a complete |so )*(?:an? |the |"
            r"such an? )?(?:\S+ ){0,2}(?:zero|brick|loners?|outcasts?|dummy|ghost|robot|disgrace|embarrassment|mistake|"
            r"parasites?|dinosaur|dork|klutz|oaf|killjoy|wallflower|doormat|pushover|liars?|fakes?|cheats?|weakling|crybaby|"
            r"wreck|nutcase|spoilsport|laughing stock|good.for.nothing|nothing|alien|damaged goods|hard work|dead weight|"
            r"rubbish|trash|no good|no use|snobs?|cold fish|hypocrites?|monsters?|bull(?:y|ies)|egoists?|narcissists?|witch|"
            r"pigs?|jerks?|creeps?|show-offs?|traitors?|idiots?|losers?|failures?|cowards?|freaks?|bores?|morons?|clowns?|"
            r"nobody|walking disaster|lost cause|black sheep|(?:nervous )?wreck|waste of space|potato|fossil|chicken|misery|"
            r"cow|git|sod|bitch|bastard|prick|plonker|muppet|wuss|scaredy.cat|saddo|numpty|drip|also.ran|has.been|no.hoper|"
            r"drag|dogsbody|spare part|gooseberry)\b.*"
        ),
        r"^(?!.*\b(?:he|she|they) (?:hits?|beats?|stole|steals|punch\w+|lied|shouts|shouted|threat\w+)\b)",
    ),
    (
        Trap.LABELING,
        "sort-of-person",
        0.93,
        (
            r"\bi(?:'m| am) (?:just )?the (?:sort|kind|type) of (?:person|man|woman|guy|girl)\b.*|\bonce an? \w+,? "
            r"always\b.*|\b(?:hopeless|useless|no good|rubbish|a disaster|terrible) (?:with|at) (?:people|talking|small "
            r"talk|friendship|life|everything|parties)\b.*|^(?:how |so )?(?:stupid|idiot|dumb|pathetic|clumsy|silly|useless|"
            r"weird)\b.{0,20}\b(?:me|i am)\b.*|\bsuch an? (?:\w+ )?\w+,? that's me\b.*|\bi(?:'m| am) not (?:a|an) (?:\w+ "
            r")?(?:nice|good|interesting|likeable|lovable|real|proper|whole|normal) \w+\b.*|\bi(?:'m| am) (?:rubbish|no "
            r"good|trash|nothing)\b.*|\bsomething is wrong with me\b.*|\bthere's something wrong with me\b.*"
        ),
        "",
    ),
    (
        Trap.LABELING,
        "poor-thing",
        0.94,
        (
            r"\b(?:i'm|i am|i've become|i was born)(?: (?:just|such|nothing but|only|basically|a bit of|really|so|too|all|"
            r"simply|clearly|probably|\w+ly))* (?:an? |the )?(?:\w+ )?"
            rf"{POOR} (?:little |old |excuse for an? )?(?!{_NO_NOUN}\b)\w+\b"
        ),
        "",
    ),
    (
        Trap.LABELING,
        "poor",
        0.9,
        (
            r"\b(?:i'm|i am)(?: (?:just|so|really|too|completely|totally|simply|clearly|basically|always|fundamentally|"
            rf"probably|such|obviously|\w+ly))* {POOR_ALONE}\b(?! (?:at (?:drawing|cooking|maths|sport)|with (?:computers|"
            r"numbers|money|a camera)|about|of a)).*"
        ),
        "",
    ),
    (
        Trap.LABELING,
        "what-kind",
        0.93,
        (
            r"^(?:\w+,? )?what (?:kind|sort) of (?:an? )?(?:\w+ )?(?:idiot|person|friend|mother|father|man|woman|adult|"
            r"loser|parent|son|daughter|sister|brother|human|monster)\b.*|\b(?:what(?:'s| is| the hell is)) (?:even )?wrong "
            r"with me\b(?!,? (?:says|said|the doctor)).*|\bi(?:'m| am)(?: just)? not (?:the|a) (?:kind|sort|type) of "
            r"(?:person|man|woman|friend|one)\b.*|\bi(?:'m| am)(?: just)? not (?:cut out|made|built|wired|meant) (?:for|to "
            r"be)\b.*|\bsomething(?:'s| is)? (?:\w+ )?(?:wrong|missing|broken|off) (?:with|in|inside) me\b.*|\bi(?:'m| am) "
            r"one of those\b.*|\bi(?:'m| am) the (?:problem|weird one|odd one out|black sheep|runt|ugly one|failure|"
            r"spare)\b.*"
        ),
        r"^(?!.*\b(?:doctor|gp|nurse|for nights?|morning|early)\b)",
    ),
    (
        Trap.LABELING,
        "nasty-piece",
        0.93,
        (
            r"\b(?:he's|she's|they're|he is|she is|they are|my \w+ is|my \w+'s)(?: (?:just|such|nothing but|all|a total|a "
            rf"complete|\w+ly))* (?:an? )?(?:{POOR}|cruel|evil|vile|snobby|stuck-up|stuck up|two-faced|heartless|toxic|"
            r"psycho|narcissist\w*) ?(?:piece of work|person|people|man|woman|cow|git|sod|so-and-so|old \w+|bunch|lot|human "
            r"being|friend|mother|father|boss|neighbour)\b.*"
        ),
        "",
    ),
    (
        Trap.LABELING,
        "all-i-am",
        0.93,
        (
            r"\bthat's (?:all i am|all i'll ever be|what i am[.!]?$)\b.*|\bthat's me all over\b.*|\bi(?:'m| am| was) (?:a |"
            r"the )?(?:\w+ )?born \w+\b.*|\bi(?:'m| am) (?:as )?(?:boring|dull|thick|useless|ugly|old|mad) as\b.*|\bi(?:'m| "
            r"am)(?: just)? (?:a )?(?:complete |total |absolute |utter |real )+(?:pillock|wally|prat|tit|disgrace|mess|"
            r"write-off|waste\w*|nightmare|embarrassment|disaster|shambles|loner|coward|idiot)\b.*|\bcall myself an?\b.*"
        ),
        r"^(?!.*\bborn (?:in|on|and|here|at)\b)",
    ),
]
