"""Cues for thinking traps in what one makes of a feeling, of oneself and of rules.

Knows turns of phrase with a certainty each, and words that have to stand beside some. Does not know the person: what
sounds like a trap may be true.
"""

from nearer.coach.thoughts import Trap
from nearer.coach.trap_words import FELT, POOR, POOR_ALONE

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
ABOUT_ME: list[tuple[Trap, str, float, str, str]] = [
    (
        Trap.EMOTIONAL_REASONING,
        "because-feel",
        0.9,
        (
            r"\b(?:it|this|that) (?:feels|felt) (?:\w+ ){1,6}so (?:it|i|they|that)\b.*|\bif i feel\b(?!.*\bi can\b).*|"
            r"\bi (?:just )?(?:feel it|know it in my|can feel)\b.*|\bmy gut (?:says|tells)\b.*"
        ),
        "",
    ),
    (
        Trap.EMOTIONAL_REASONING,
        "feel-like",
        0.78,
        rf"\bi feel (?:like |as if )?(?:an? |so |such an? )?(?:{_ADJ}|{_MY_SELF})\b.*",
        "",
    ),
    (
        Trap.EMOTIONAL_REASONING,
        "felt-so",
        0.97,
        (
            r"\b(?:i'm|i am|i was|i get|i got|i feel|i felt|i don't feel|feels?|feeling|it feels)(?: so| very| too|"
            rf" really| a bit| such| just)* {FELT}\b.{{0,45}}(?:\bso (?:i|it|he|she|they|everybody|everyone|nobody|no one|the|we|my|there|something|that)\b(?!'ll| will| \w+ed\b| went| told| took| left| said| rang| had| got| put|"
            r" am going)|\bi must\b|\bmust (?:be|have|mean)\b|\b(?:has|have) to (?:be|have|mean)\b|\btherefore\b|"
            r"\bthat's how i know\b|\bshows\b|\bproves\b|\b(?:means|which means)\b|\bthat it has\b).*"
        ),
        "",
    ),
    (
        Trap.EMOTIONAL_REASONING,
        "a-sign",
        0.95,
        (
            r"\b(?:stomach|heart|hands|gut|chest|fear|nerves|scares? me|bones|bad feeling|knot|anxiety|"
            r"panic)\b.{0,45}\b(?:a sign|so (?:i(?! will|'ll)|it|something|there|he|she|they|everyone|everybody)|"
            r"has to (?:be|mean)|have to be|must|means|proves|tells me|says|is right|that this|shows)\b.*|"
            r"\bi (?:can )?feel it in my\b.*"
        ),
        "",
    ),
    (
        Trap.EMOTIONAL_REASONING,
        "so-it-is",
        0.96,
        (
            r"\b(?:i feel|i felt|feels?|feeling|i'm so|because i(?:'m| am| feel)|my (?:heart|stomach|gut|"
            r"hands))\b.{0,60}\b(?:so (?:i(?!'ll| will| \w+ed\b| put| went)|it|they|that|there|something)(?:'m| am|'s|"
            r" is| must)?|must be|means|therefore|which means|that proves|proves|shows|can't be)\b.*"
        ),
        rf"\b(?:{FELT}|heart|stomach|gut|hands)\b",
    ),
    (
        Trap.LABELING,
        "i-am-a",
        0.93,
        (
            r"\bi(?:'m| am|'ve always been| was) (?:just |such |really |nothing but |basically |clearly |a complete |"
            rf"a total |always )*(?:an? |the )?(?:\w+ )?{_MY_SELF}\b"
        ),
        "",
    ),
    (
        Trap.LABELING,
        "i-am",
        0.88,
        (
            r"\bi(?:'m| am) (?:just |so |really |too |completely |totally |simply |clearly |fundamentally |"
            rf"basically )*{_ADJ}\b"
        ),
        "",
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
        "",
    ),
    (
        Trap.LABELING,
        "not-a-person",
        0.8,
        (
            r"\bi(?:'m| am) (?:just )?not (?:a (?:people person|likeable|likable|normal|real|fun|good) ?\w*|"
            r"good enough|normal|likeable|likable|lovable|interesting|worth)\b|\bi(?:'m| am) (?:just )?the (?:weird|"
            r"odd|quiet|boring|stupid) one\b"
        ),
        "",
    ),
    (
        Trap.LABELING,
        "is-a",
        0.94,
        (
            r"\b(?:i'm|i am|i was born|he's|he is|she's|she is|they're|they are|my \w+ is|the \w+ is|socially i'm|"
            r"that's me|face it)\b,? (?:just |all |such |nothing but |only |simply |really |a total |a complete |"
            r"so )*(?:an? |the |such an? )?(?:\S+ ){0,2}(?:zero|brick|loners?|outcasts?|dummy|ghost|robot|disgrace|"
            r"embarrassment|mistake|parasites?|dinosaur|dork|klutz|oaf|killjoy|wallflower|doormat|pushover|liars?|"
            r"fakes?|cheats?|weakling|crybaby|wreck|nutcase|spoilsport|laughing stock|good.for.nothing|nothing|alien|"
            r"damaged goods|hard work|dead weight|rubbish|trash|no good|no use|snobs?|cold fish|hypocrites?|monsters?|"
            r"bull(?:y|ies)|egoists?|narcissists?|witch|pigs?|jerks?|creeps?|show-offs?|traitors?|idiots?|losers?|"
            r"failures?|cowards?|freaks?|bores?|morons?|clowns?|nobody|walking disaster|lost cause|black sheep|"
            r"(?:nervous )?wreck|waste of space|potato|fossil|chicken|misery|cow|git|sod|bitch|bastard|prick|plonker|muppet|wuss|scaredy.cat|saddo|numpty|drip|also.ran|has.been|no.hoper|drag|dogsbody|spare part|gooseberry)\b.*"
        ),
        r"^(?!.*\b(?:he|she|they) (?:hits?|beats?|stole|steals|punch\w+|lied|shouts|shouted|threat\w+)\b)",
    ),
    (
        Trap.LABELING,
        "sort-of-person",
        0.93,
        (
            r"\bi(?:'m| am) (?:just )?the (?:sort|kind|type) of (?:person|man|woman|guy|girl)\b.*|"
            r"\bonce an? \w+,? always\b.*|\b(?:hopeless|useless|no good|rubbish|a disaster|terrible) (?:with|"
            r"at) (?:people|talking|small talk|friendship|life|everything|parties)\b.*|^(?:how |so )?(?:stupid|idiot|"
            r"dumb|pathetic|clumsy|silly|useless|weird)\b.{0,20}\b(?:me|i am)\b.*|"
            r"\bsuch an? (?:\w+ )?\w+,? that's me\b.*|\bi(?:'m| am) not (?:a|an) (?:\w+ )?(?:nice|good|interesting|"
            r"likeable|lovable|real|proper|whole|normal) \w+\b.*|\bi(?:'m| am) (?:rubbish|no good|trash|nothing)\b.*|"
            r"\bsomething is wrong with me\b.*|\bthere's something wrong with me\b.*"
        ),
        "",
    ),
    (
        Trap.SHOULD,
        "should",
        0.93,
        (
            r"\b(?:i|he|she|they|people|everyone|a (?:good|real) \w+|friends|one|my \w+) (?:really |just |always |"
            r"never |at least )?(?:should(?:n't| not)?(?! (?:probably|maybe|perhaps)\b| have\b| hand| call| ring| take| buy| meet| get up)|ought to|"
            r"must(?! (?:get on|go|dash|run|admit|say|remember|be (?:going|off)|have|be (?:something|because|mad|angry|bored|thinking|stupid|a reason)|think|hate|know|feel))|"
            r"mustn't|have to (?:be|always|say|make|look|act|please|keep|smile|stay|cope|manage)|am supposed to|"
            r"'m supposed to|are supposed to|'m not allowed to|need to be)\b.*|\b(?:i|he|she|they|you|we|people|friends|one)(?:'m|'s|'re| am| is| are| was| were)(?: not)? supposed to\b.*|"
            r"\bi'm (?:not )?(?:supposed|allowed|expected) to\b.*"
        ),
        "",
    ),
    (
        Trap.SHOULD,
        "rule",
        0.94,
        (
            r"\b(?:an?|any|every) (?:\w+ ){0,3}(?:shouldn't|should|has to|must|mustn't|ought to)\b.*|\ban? (?:good|"
            r"real|proper|true|decent|grown) \w+ never\b.*|\bi(?:'ve got| have| need|'ve) to (?:be (?!at|in|back|home|"
            r"there|on)|please|always|look|seem|stay|keep|impress|cope|smile|never|get over|pull|function|prove|"
            r"manage (?:it )?alone)\b.*|\b(?:full stop|it's my duty|i have no right|got no right|no excuse|"
            r"not allowed to|isn't allowed)\b.*|\b(?:you|one|people) (?:have to be|has to be|one must be|(?:have to|must|has to) (?:always|never|not|"
            r"know|have))\b.*|\bi should(?:n't| not| never| always| be| know| feel| have (?:known|been (?:more|less|kinder|a better|better|nicer|"
            r"stronger|braver)|said|spoken|done|seen|noticed|tried))\b|\byou should(?:n't| never| always)\b.*|"
            r"\bneed(?:s)? to please\b.*"
        ),
        "",
    ),
    (
        Trap.EMOTIONAL_REASONING,
        "which-tells-me",
        0.95,
        (
            rf"\b(?:i'm|i am|i was|i feel|i felt|feeling|it feels|feels|this|that)(?: (?:so|very|too|such|this|all))* {FELT}\b"
            r".{0,45}\b(?:which (?:tells|means|shows|proves|must)|that's (?:how i know|proof|because|why i know)|(?:i )?"
            r"(?:obviously|clearly) (?:don't|can't|am|shouldn't|won't|isn't)|there(?:'s| has| must)(?: got)? (?:to )?be|"
            r"can't be (?:right|true|good|safe|wrong)|is (?:proof|a sign|a warning)|so there's no)\b.*|"
            rf"\bif (?:i'm|i am|i feel|it feels|i felt|it's)(?: (?:so|this|that|such|very|always))+ {FELT}\b.*\b(?:must|got to "
            rf"be|has to|have to|means|there's|can't be|isn't|clearly|obviously)\b.*|\bi wouldn't (?:feel|be) (?:like this|"
            rf"this way|this \w+|so \w+|\w+) (?:if|unless)\b.*|\b(?:i don't feel|i never feel) \w+(?: \w+)?,? so i\b.*|"
            r"\b(?:it|i) (?:just )?(?:feels? (?:true|real)|know because i feel|must be true because i feel)\b.*"
        ),
        "",
    ),
    (
        Trap.EMOTIONAL_REASONING,
        "just-feel-it",
        0.93,
        (
            r"\bi (?:can )?(?:just )?feel (?:it|that|like) .{2,60}\b(?:never wrong|always right|so (?:it|they|i) (?:must|is|"
            r"are|'m)|must be true|can't be wrong|it's true)\b.*|\b(?:my )?(?:feelings?|instincts?|gut) (?:is|are|was|were|'s)"
            r"(?: \w+)? (?:never|always|usually)? ?(?:wrong|right)\b.*"
        ),
        "",
    ),
    (
        Trap.LABELING,
        "poor-thing",
        0.94,
        (
            r"\b(?:i'm|i am|i've become|i was born)(?: (?:just|such|nothing but|only|basically|a bit of|really|so|too|all|"
            rf"simply|clearly|probably|\w+ly))* (?:an? |the )?(?:\w+ )?{POOR} (?:little |old |excuse for an? )?(?:\w+)\b"
            rf"(?<!\bcook)(?<!singer)(?<!dancer)(?<!sleeper)(?<!driver)(?<!mood)(?<!place)(?<!cold)(?<!back)(?<!at)(?<!about)"
            rf"(?<!that)(?<!today)(?<!for)(?<!and)(?<!because)(?<!when)(?<!in)(?<!tonight)(?<!now)(?<!to)(?<!so)(?<!but)"
            rf"(?<!on)(?<!knee)(?<!signal)(?<!of)(?<!if)(?<!after)(?<!with)(?<!without)(?<!enough)(?<!the)(?<!this)(?<!i)"
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
            r"^(?:\w+,? )?what (?:kind|sort) of (?:an? )?(?:\w+ )?(?:idiot|person|friend|mother|father|man|woman|adult|loser|"
            r"parent|son|daughter|sister|brother|human|monster)\b.*|\b(?:what(?:'s| is| the hell is)) (?:even )?wrong with "
            r"me\b(?!,? (?:says|said|the doctor)).*|\bi(?:'m| am)(?: just)? not (?:the|a) (?:kind|sort|type) of (?:person|man|"
            r"woman|friend|one)\b.*|\bi(?:'m| am)(?: just)? not (?:cut out|made|built|wired|meant) (?:for|to be)\b.*|"
            r"\bsomething(?:'s| is)? (?:\w+ )?(?:wrong|missing|broken|off) (?:with|in|inside) me\b.*|\bi(?:'m| am) one of "
            r"those\b.*|\bi(?:'m| am) the (?:problem|weird one|odd one out|black sheep|runt|ugly one|failure|spare)\b.*"
        ),
        r"^(?!.*\b(?:doctor|gp|nurse|for nights?|morning|early)\b)",
    ),
    (
        Trap.LABELING,
        "nasty-piece",
        0.93,
        (
            r"\b(?:he's|she's|they're|he is|she is|they are|my \w+ is|my \w+'s)(?: (?:just|such|nothing but|all|a total|a "
            rf"complete|\w+ly))* (?:an? )?(?:{POOR}|cruel|evil|vile|snobby|stuck-up|stuck up|two-faced|heartless|"
            r"toxic|psycho|narcissist\w*) ?(?:piece of work|person|people|man|woman|cow|git|sod|so-and-so|old \w+|bunch|lot|"
            r"human being|friend|mother|father|boss|neighbour)\b.*"
        ),
        "",
    ),
    (
        Trap.SHOULD,
        "not-done",
        0.93,
        (
            r"\b(?:it's|just|simply|it) (?:just )?(?:not|isn't|never) (?:done|the done thing|how (?:you|people|one))(?: to \w+)?"
            r"[.!]?$|\b(?:grown|real|proper|normal|decent|true|nice|good|strong)(?:-up)? (?:men|women|people|adults|mothers|"
            r"fathers|friends|parents|mums|dads|daughters|sons|families) (?:don't|never|aren't|can't|always|just|do|would|"
            r"wouldn't|can|know|stick|answer|cope)\b.*|\bat my age\b.{0,15}\b(?:should|ought|supposed|shouldn't)\b.*|"
            r"\b(?:should|ought to|supposed to|shouldn't)\b.*\b(?:by now|at my age|at (?:thirty|forty|fifty|\d\d)\b.*)"
        ),
        r"^(?!.*\b(?:dinner|cake|washing|bread|work|job|train|bus|parcel)\b)",
    ),
    (
        Trap.SHOULD,
        "owe",
        0.92,
        (
            r"\b(?:who am i to|i(?:'ve| have) no (?:business|right)|it's (?:my|his|her|their) (?:duty|job|place) to|i(?:'m| am) "
            r"not (?:entitled|allowed) to|i (?:can't|mustn't|cannot) (?:let (?:people|anyone|anybody|them|him|her) (?:see|know|"
            r"down|think)|show|be seen|say no|ask (?:for|anyone|anybody)|complain|bother|make a fuss|be a burden)|i(?:'ve| "
            r"have)(?: got)? to (?:earn|deserve|say yes|be (?:cheerful|strong|nice|funny|fun|brave|useful|liked|happy|"
            r"interesting|perfect)|hold it together|keep (?:it together|smiling|everyone|going)|put on))\b.*"
        ),
        r"^(?!.*\b(?:i can't show (?:him|her|you|them) (?:the|my|it)|because)\b)",
    ),
    (
        Trap.EMOTIONAL_REASONING,
        "dread-proves",
        0.95,
        (
            r"\b(?:dread|fear|anxiety|panic|shame|guilt|feeling|nerves|sadness|worry|unease|jealousy|loneliness|knot)\b.{0,45}\b(?:proves|shows|means|"
            r"tells me|must mean|is (?:proof|a sign|a warning|telling me)|can't be wrong|never lies|says it all)\b.*|\bif (?:it|this|i|they|things) (?:were|"
            r"was|wasn't|weren't|had been)\b.{2,40}\bi (?:wouldn't|would not|'d not) (?:be|feel) (?:shaking|crying|sweating|trembling|scared|so|this|like|"
            r"nervous|afraid|anxious|sad|uneasy|lonely)\b.*"
        ),
        "",
    ),
    (
        Trap.SHOULD,
        "decent-would",
        0.93,
        (
            r"\b(?:an?|any|every) (?:decent|good|real|proper|normal|true|nice|loving|strong|grown)(?:-?up)? \w+ (?:would|wouldn't|would've|'d|does|doesn't|never|"
            r"knows|can|always|keeps|calls|rings|visits|needs?|has)\b.*|\b(?:shouldn't|should not|oughtn't|ought not) (?:need|want|feel|mind|have to|be|let|matter|"
            r"bother|care|cry|take|still)\b.*|\bshould be (?:able to|over|used to|past|more|less|better|stronger|happy|grateful|married|settled)\b.*"
        ),
        r"^(?!.*\b(?:night's sleep|wash|rain|train|bus|shop|meal|clean)\b)",
    ),
    (
        Trap.LABELING,
        "all-i-am",
        0.93,
        (
            r"\bthat's (?:all i am|all i'll ever be|what i am[.!]?$)\b.*|\bthat's me all over\b.*|\bi(?:'m| am| was) (?:a |the )?(?:\w+ )?born \w+\b.*|\bi(?:'m| am) "
            r"(?:as )?(?:boring|dull|thick|useless|ugly|old|mad) as\b.*|\bi(?:'m| am)(?: just)? (?:a )?(?:complete |total |absolute |utter |real )+(?:pillock|wally|"
            r"prat|tit|disgrace|mess|write-off|waste\w*|nightmare|embarrassment|disaster|shambles|loner|coward|idiot)\b.*|\bcall myself an?\b.*"
        ),
        r"^(?!.*\bborn (?:in|on|and|here|at)\b)",
    ),
]
