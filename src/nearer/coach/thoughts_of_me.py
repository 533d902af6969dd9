"""Cues for thinking traps in what one calls oneself or somebody.

Knows turns of phrase with a certainty each, and words that have to stand beside some. Does not know the person: what
sounds like a trap may be true.
"""

from nearer.coach.thoughts import Trap
from nearer.coach.trap_words import MY_SELF, PLAINLY_POOR, POOR, POOR_ALONE

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
            r"\bi(?:'m| am|'ve always been| was) (?:just |such |really |nothing but |basically |clearly |"
            rf"a complete |a total |always )*(?:an? |the )?(?:\w+ )?{MY_SELF}\b"
        ),
        "",
    ),
    (
        Trap.LABELING,
        "i-am",
        0.88,
        (
            r"\bi(?:'m| am) (?:just |so |really |too |completely |totally |simply |clearly |fundamentally "
            rf"|basically )*{PLAINLY_POOR}\b"
        ),
        "",
    ),
    (
        Trap.LABELING,
        "what-a",
        0.9,
        (
            rf"\bwhat an? (?:complete |total |stupid )?{MY_SELF}\b|\b(?:he|she|they)(?:'s| is|'re| are) "
            r"(?:just |such )?(?:an? )?(?:complete |total )?(?:idiots?|jerks?|snobs?|losers?|bullies|"
            rf"bully|selfish|monsters?)\b|\bsuch an? {MY_SELF}\b"
        ),
        "",
    ),
    (
        Trap.LABELING,
        "not-a-person",
        0.8,
        (
            r"\bi(?:'m| am) (?:just )?not (?:a (?:people person|likeable|likable|normal|real|fun|good) "
            r"?\w*|good enough|normal|likeable|likable|lovable|interesting|worth)\b|\bi(?:'m| am) (?:just "
            r")?the (?:weird|odd|quiet|boring|stupid) one\b"
        ),
        "",
    ),
    (
        Trap.LABELING,
        "is-a",
        0.94,
        (
            r"\b(?:i'm|i am|i was born|he's|he is|she's|she is|they're|they are|my \w+ is|the (?:boss|man|"
            r"woman|teacher|neighbour|guy|manager|landlord|doctor|host) is|socially i'm|that's me|face "
            r"it)\b,? (?:just |all |such |nothing but |only |simply |really |a total |a complete |so "
            r")*(?:an? |the |such an? )?(?:\S+ ){0,2}(?:zero|brick|loners?|outcasts?|dummy|ghost|robot|"
            r"disgrace|embarrassment|mistake|parasites?|dinosaur|dork|klutz|oaf|killjoy|wallflower|"
            r"doormat|pushover|liars?|fakes?|cheats?|weakling|crybaby|wreck|nutcase|spoilsport|laughing "
            r"stock|good.for.nothing|nothing|alien|damaged goods|hard work|dead weight|rubbish|trash|no "
            r"good|no use|snobs?|cold fish|hypocrites?|monsters?|bull(?:y|ies)|egoists?|narcissists?|"
            r"witch|pigs?|jerks?|creeps?|show-offs?|traitors?|idiots?|losers?|failures?|cowards?|freaks?|"
            r"bores?|morons?|clowns?|nobody|walking disaster|lost cause|black sheep|(?:nervous )?wreck|"
            r"waste of space|potato|fossil|chicken|misery|cow|git|sod|bitch|bastard|prick|plonker|muppet|"
            r"wuss|scaredy.cat|saddo|numpty|drip|also.ran|has.been|no.hoper|drag|dogsbody|spare part|"
            r"gooseberry)\b.*"
        ),
        r"^(?!.*\b(?:he|she|they) (?:hits?|beats?|stole|steals|punch\w+|lied|shouts|shouted|threat\w+)\b)",
    ),
    (
        Trap.LABELING,
        "sort-of-person",
        0.93,
        (
            r"\bi(?:'m| am) (?:just )?the (?:sort|kind|type) of (?:person|man|woman|guy|girl)\b.*|\bonce "
            r"an? \w+,? always\b.*|\b(?:hopeless|useless|no good|rubbish|a disaster|terrible) (?:with|at) "
            r"(?:people|talking|small talk|friendship|life|everything|parties)\b.*|^(?:how |so "
            r")?(?:stupid|idiot|dumb|pathetic|clumsy|silly|useless|weird)\b.{0,20}\b(?:me|i am)\b.*|"
            r"\bsuch an? (?:\w+ )?\w+,? that's me\b.*|\bi(?:'m| am) not (?:a|an) (?:\w+ )?(?:nice|good|"
            r"interesting|likeable|lovable|real|proper|whole|normal) \w+\b.*|\bi(?:'m| am) (?:rubbish|no "
            r"good|trash|nothing)\b.*|\bsomething is wrong with me\b.*|\bthere's something wrong with "
            r"me\b.*"
        ),
        "",
    ),
    (
        Trap.LABELING,
        "poor-thing",
        0.94,
        (
            r"\b(?:i'm|i am|i've become|i was born)(?: (?:just|such|nothing but|only|basically|a bit of|"
            rf"really|so|too|all|simply|clearly|probably|\w+ly))* (?:an? |the )?(?:\w+ )?{POOR} (?:little |"
            rf"old |excuse for an? )?(?!{_NO_NOUN}\b)\w+\b"
        ),
        "",
    ),
    (
        Trap.LABELING,
        "poor",
        0.9,
        (
            r"\b(?:i'm|i am)(?: (?:just|so|really|too|completely|totally|simply|clearly|basically|always|"
            rf"fundamentally|probably|such|obviously|\w+ly))* {POOR_ALONE}\b(?! (?:at (?:drawing|cooking|"
            r"maths|sport)|with (?:computers|numbers|money|a camera)|about|of a)).*"
        ),
        "",
    ),
    (
        Trap.LABELING,
        "what-kind",
        0.93,
        (
            r"^(?:\w+,? )?what (?:kind|sort) of (?:an? )?(?:\w+ )?(?:idiot|person|friend|mother|father|"
            r"man|woman|adult|loser|parent|son|daughter|sister|brother|human|monster)\b.*|\b(?:what(?:'s| "
            r"is| the hell is)) (?:even )?wrong with me\b(?!,? (?:says|said|the doctor)).*|\bi(?:'m| "
            r"am)(?: just)? not (?:the|a) (?:kind|sort|type) of (?:person|man|woman|friend|one)\b.*|"
            r"\bi(?:'m| am)(?: just)? not (?:cut out|made|built|wired|meant) (?:for|to be)\b.*|"
            r"\bsomething(?:'s| is)? (?:\w+ )?(?:wrong|missing|broken|off) (?:with|in|inside) me\b.*|"
            r"\bi(?:'m| am) one of those\b.*|\bi(?:'m| am) the (?:problem|weird one|odd one out|black "
            r"sheep|runt|ugly one|failure|spare)\b.*"
        ),
        r"^(?!.*\b(?:doctor|gp|nurse|for nights?|morning|early)\b)",
    ),
    (
        Trap.LABELING,
        "nasty-piece",
        0.93,
        (
            r"\b(?:he's|she's|they're|he is|she is|they are|my \w+ is|my \w+'s)(?: (?:just|such|nothing "
            rf"but|all|a total|a complete|\w+ly))* (?:an? )?(?:{POOR}|cruel|evil|vile|snobby|stuck-up|"
            r"stuck up|two-faced|heartless|toxic|psycho|narcissist\w*) ?(?:piece of work|person|people|"
            r"man|woman|cow|git|sod|so-and-so|old \w+|bunch|lot|human being|friend|mother|father|boss|"
            r"neighbour)\b.*"
        ),
        "",
    ),
    (
        Trap.LABELING,
        "all-i-am",
        0.93,
        (
            r"\bthat's (?:all i am|all i'll ever be|what i am[.!]?$)\b.*|\bthat's me all over\b.*|"
            r"\bi(?:'m| am| was) (?:a |the )?(?:\w+ )?born \w+\b.*|\bi(?:'m| am) (?:as )?(?:boring|dull|"
            r"thick|useless|ugly|old|mad) as\b.*|\bi(?:'m| am)(?: just)? (?:a )?(?:complete |total |"
            r"absolute |utter |real )+(?:pillock|wally|prat|tit|disgrace|mess|write-off|waste\w*|"
            r"nightmare|embarrassment|disaster|shambles|loner|coward|idiot)\b.*|\bcall myself an?\b.*"
        ),
        r"^(?!.*\bborn (?:in|on|and|here|at)\b)",
    ),
]
