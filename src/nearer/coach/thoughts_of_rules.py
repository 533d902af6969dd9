"""Cues for thinking traps in what one makes of a feeling, and of rules.

Knows turns of phrase with a certainty each, and words that have to stand beside some. Does not know the person: what
sounds like a trap may be true.
"""

from nearer.coach.thoughts import Trap
from nearer.coach.trap_words import FELT, MY_SELF, PLAINLY_POOR

OF_RULES: list[tuple[Trap, str, float, str, str]] = [
    (
        Trap.EMOTIONAL_REASONING,
        "because-feel",
        0.9,
        (
            r"\b(?:it|this|that) (?:feels|felt) (?:\w+ ){1,6}so (?:it|i|they|that)\b.*|\bif i "
            r"feel\b(?!.*\bi can\b).*|\bi (?:just )?(?:feel it|know it in my|can feel)\b.*|\bmy gut "
            r"(?:says|tells)\b.*"
        ),
        "",
    ),
    (
        Trap.EMOTIONAL_REASONING,
        "feel-like",
        0.78,
        rf"\bi feel (?:like |as if )?(?:an? |so |such an? )?(?:{PLAINLY_POOR}|{MY_SELF})\b.*",
        "",
    ),
    (
        Trap.EMOTIONAL_REASONING,
        "felt-so",
        0.97,
        (
            r"\b(?:i'm|i am|i was|i get|i got|i feel|i felt|i don't feel|feels?|feeling|it feels)(?: so| "
            rf"very| too| really| a bit| such| just)* {FELT}\b.{{0,45}}(?:\bso (?:i|it|he|she|they|"
            r"everybody|everyone|nobody|no one|the|we|my|there|something|that)\b(?!'ll| will| \w+ed\b| "
            r"went| told| took| left| said| rang| had| got| put| am going)|\bi must\b|\bmust (?:be|have|"
            r"mean)\b|\b(?:has|have) to (?:be|have|mean)\b|\btherefore\b|\bthat's how i know\b|\bshows\b|"
            r"\bproves\b|\b(?:means|which means)\b|\bthat it has\b).*"
        ),
        "",
    ),
    (
        Trap.EMOTIONAL_REASONING,
        "a-sign",
        0.95,
        (
            r"\b(?:stomach|heart|hands|gut|chest|fear|nerves|scares? me|bones|bad feeling|knot|anxiety|"
            r"panic)\b.{0,45}\b(?:a sign|so (?:i(?! will|'ll)|it|something|there|he|she|they|everyone|"
            r"everybody)|has to (?:be|mean)|have to be|must|means|proves|tells me|says|is right|that this|"
            r"shows)\b.*|\bi (?:can )?feel it in my\b.*"
        ),
        "",
    ),
    (
        Trap.EMOTIONAL_REASONING,
        "so-it-is",
        0.96,
        (
            r"\b(?:i feel|i felt|feels?|feeling|i'm so|because i(?:'m| am| feel)|my (?:heart|stomach|gut|"
            r"hands))\b.{0,60}\b(?:so (?:i(?!'ll| will| \w+ed\b| put| went)|it|they|that|there|"
            r"something)(?:'m| am|'s| is| must)?|must be|means|therefore|which means|that proves|proves|"
            r"shows|can't be)\b.*"
        ),
        rf"\b(?:{FELT}|heart|stomach|gut|hands)\b",
    ),
    (
        Trap.SHOULD,
        "should",
        0.93,
        (
            r"\b(?:i|he|she|they|people|everyone|a (?:good|real) \w+|friends|one|my \w+) (?:really |just |"
            r"always |never |at least )?(?:should(?:n't| not)?(?! (?:probably|maybe|perhaps|be (?:at|here|"
            r"there|home|back|in|on|ready|open|fine|cheap\w*|warm\w*|dry|easy))\b| have\b| hand| call| "
            r"ring| take| buy| meet| get up)|ought to|must(?! (?:get on|go|dash|run|admit|say|remember|be "
            r"(?:going|off)|have|be (?:something|because|mad|angry|bored|thinking|stupid|a reason)|think|"
            r"hate|know|feel))|mustn't|have to (?:be|always|say (?:yes|the right|something|sorry)|make|"
            r"look|act|please|keep|smile|stay|cope|manage)|am supposed to|'m supposed to|are supposed to|"
            r"'m not allowed to|need to be(?! (?:careful|at|in|back|home|there|on)\b))\b.*|\b(?:i|he|she|"
            r"they|you|we|people|friends|one)(?:'m|'s|'re| am| is| are| was| were)(?: not)? supposed "
            r"to\b.*|\bi'm (?:not )?(?:supposed|allowed|expected) to\b.*"
        ),
        "",
    ),
    (
        Trap.SHOULD,
        "rule",
        0.94,
        (
            r"\b(?:an?|any|every) (?:\w+ ){0,3}(?:shouldn't|should|has to|must|mustn't|ought to)\b.*|"
            r"\ban? (?:good|real|proper|true|decent|grown) \w+ never\b.*|\bi(?:'ve got| have| need|'ve) "
            r"to (?:be (?!at|in|back|home|there|on)|please|always|look|seem|stay|keep|impress|cope|smile|"
            r"never|get over|pull|function|prove|manage (?:it )?alone)\b.*|\b(?:full stop|it's my duty|i "
            r"have no right|got no right|no excuse|not allowed to|isn't allowed)\b.*|\b(?:you|one|people) "
            r"(?:have to be|has to be|one must be|(?:have to|must|has to) (?:always|never|not|know|"
            r"have))\b.*|\bi should(?:n't| not| never| always| be| know| feel| have (?:known|been (?:more|"
            r"less|kinder|a better|better|nicer|stronger|braver)|said|spoken|done|seen|noticed|tried))\b|"
            r"\byou should(?:n't| never| always)\b.*|\bneed(?:s)? to please\b.*"
        ),
        "",
    ),
    (
        Trap.EMOTIONAL_REASONING,
        "which-tells-me",
        0.95,
        (
            r"\b(?:i'm|i am|i was|i feel|i felt|feeling|it feels|feels|this|that)(?: (?:so|very|too|such|"
            rf"this|all))* {FELT}\b.{{0,45}}\b(?:which (?:tells|means|shows|proves|must)|that's (?:how i "
            r"know|proof|because|why i know)|(?:i )?(?:obviously|clearly) (?:don't|can't|am|shouldn't|"
            r"won't|isn't)|there(?:'s| has| must)(?: got)? (?:to )?be|can't be (?:safe|right|true|good|"
            r"wrong)|is (?:proof|a sign|a warning)|so there's no)\b.*|\bif (?:i'm|i am|i feel|it feels|i "
            rf"felt|it's)(?: (?:so|this|that|such|very|always))+ {FELT}\b.*\b(?:must|got to be|has to|have "
            r"to|means|there's|can't be|isn't|clearly|obviously)\b.*|\bi wouldn't (?:feel|be) (?:like "
            r"this|this way|this \w+|so \w+|\w+) (?:if|unless)\b.*|\b(?:i don't feel|i never feel) \w+(?: "
            r"\w+)?,? so i\b.*|\b(?:it|i) (?:just )?(?:feels? (?:true|real)|know because i feel|must be "
            r"true because i feel)\b.*"
        ),
        "",
    ),
    (
        Trap.EMOTIONAL_REASONING,
        "just-feel-it",
        0.93,
        (
            r"\bi (?:can )?(?:just )?feel (?:it|that|like) .{2,60}\b(?:never wrong|always right|so (?:it|"
            r"they|i) (?:must|is|are|'m)|must be true|can't be wrong|it's true)\b.*|\b(?:my "
            r")?(?:feelings?|instincts?|gut) (?:is|are|was|were|'s)(?: \w+)? (?:never|always|usually)? "
            r"?(?:wrong|right)\b.*"
        ),
        "",
    ),
    (
        Trap.SHOULD,
        "not-done",
        0.93,
        (
            r"\b(?:it's|just|simply|it) (?:just )?(?:not|isn't|never) (?:done|the done thing|how (?:you|"
            r"people|one))(?: to \w+)?[.!]?$|\b(?:grown|real|proper|normal|decent|true|nice|good|"
            r"strong)(?:-up)? (?:men|women|people|adults|mothers|fathers|friends|parents|mums|dads|"
            r"daughters|sons|families) (?:don't|never|aren't|can't|always|just|do|would|wouldn't|can|know|"
            r"stick|answer|cope)\b.*|\bat my age\b.{0,15}\b(?:should|ought|supposed|shouldn't)\b.*|"
            r"\b(?:should|ought to|supposed to|shouldn't)\b.*\b(?:by now|at my age|at (?:thirty|forty|"
            r"fifty|\d\d)\b.*)"
        ),
        (
            r"^(?!.*\b(?:dinner|cake|washing|bread|work|job|train|bus|parcel|should be (?:at|here|there|"
            r"home|back|in|on|ready))\b)"
        ),
    ),
    (
        Trap.SHOULD,
        "owe",
        0.92,
        (
            r"\b(?:who am i to|i(?:'ve| have) no (?:business|right)|it's (?:my|his|her|their) (?:duty|job|"
            r"place) to|i(?:'m| am) not (?:entitled|allowed) to|i (?:can't|mustn't|cannot) (?:let "
            r"(?:people|anyone|anybody|them|him|her) (?:see|know|down|think)|show|be seen|say no|ask "
            r"(?:for|anyone|anybody)|complain|bother|make a fuss|be a burden)|i(?:'ve| have)(?: got)? to "
            r"(?:earn|deserve|say yes|be (?:cheerful|strong|nice|funny|fun|brave|useful|liked|happy|"
            r"interesting|perfect)|hold it together|keep (?:it together|smiling|everyone|going)|put "
            r"on))\b.*"
        ),
        r"^(?!.*\b(?:i can't show (?:him|her|you|them) (?:the|my|it)|because)\b)",
    ),
    (
        Trap.EMOTIONAL_REASONING,
        "dread-proves",
        0.95,
        (
            r"\b(?:dread|fear|anxiety|panic|shame|guilt|feeling|nerves|sadness|worry|unease|jealousy|"
            r"loneliness|knot)\b.{0,45}\b(?:proves|shows|means|tells me|must mean|is (?:proof|a sign|a "
            r"warning|telling me)|can't be wrong|never lies|says it all)\b.*|\bif (?:it|this|i|they|"
            r"things) (?:were|was|wasn't|weren't|had been)\b.{2,40}\bi (?:wouldn't|would not|'d not) "
            r"(?:be|feel) (?:shaking|crying|sweating|trembling|scared|so|this|like|nervous|afraid|anxious|"
            r"sad|uneasy|lonely)\b.*"
        ),
        "",
    ),
    (
        Trap.SHOULD,
        "decent-would",
        0.93,
        (
            r"\b(?:an?|any|every) (?:decent|good|real|proper|normal|true|nice|loving|strong|"
            r"grown)(?:-?up)? \w+ (?:would|wouldn't|would've|'d|does|doesn't|never|knows|can|always|keeps|"
            r"calls|rings|visits|needs?|has)\b.*|\b(?:shouldn't|should not|oughtn't|ought not) (?:need|"
            r"want|feel|mind|have to|be|let|matter|bother|care|cry|take|still)\b.*|\bshould be (?:able to|"
            r"over|used to|past|more|less|better|stronger|happy|grateful|married|settled)\b.*"
        ),
        r"^(?!.*\b(?:night's sleep|wash|rain|train|bus|shop|meal|clean)\b)",
    ),
    (
        Trap.SHOULD,
        "others-should-have",
        0.92,
        (
            r"\b(?:he|she|they|people|everyone|someone|somebody|my (?:\w+ )?\w+|friends|a \w+) (?:really "
            r")?should(?:n't)? have (?:noticed|known|called|rung|asked|seen|told|thought|remembered|"
            r"invited|been there|helped|guessed|realised|realized|come|waited|written|said)\b.*"
        ),
        "",
    ),
]
