"""Cues for thinking traps in whose fault something is.

Knows turns of phrase with a certainty each, and words that have to stand beside some. Does not know the person: what
sounds like a trap may be true.
"""

from nearer.coach.thoughts import Trap
from nearer.coach.trap_words import BAD, WENT_ILL, WHO

OF_FAULT: list[tuple[Trap, str, float, str, str]] = [
    (
        Trap.PERSONALIZING,
        "my-fault",
        0.93,
        (
            r"\b(?:(?<!partly )(?<!not )(?<!n't )(?<!even )(?<!never )my fault|my own fault|because of me|fault of mine|i "
            r"must have (?:done|said|upset|offended|annoyed|been)|(?:it's|it was) me(?: who| that|[.!]|$)|(?:i (?:ruined|spoiled|"
            r"spoilt|caused) (?:everything|it|everybody|everyone|his|her|their|the (?:evening|party|day|mood|wedding|dinner|"
            r"whole|night)))|(?:because of|it was|it's|must be|was it|about|over) something i (?:did|said)|i (?:must|probably|obviously|clearly|surely) (?:have )?(?:did|said|done) something|due to me|down to "
            r"me|i'm to blame|i'm the (?:reason|problem)|blame myself|i'm responsible for|what did i do(?: wrong| to|[?.!]|$)|i must be the|i let "
            r"(?:him|her|them|everyone|everybody) down|i drove (?:him|her|them|everyone|people|my \w+) (?:away|off|out|to))\b.*"
        ),
        "",
    ),
    (
        Trap.PERSONALIZING,
        "about-me",
        0.84,
        (
            r"\b(?:it's|that's|that was|must be|it must be|they're|she's|he's|they were) (?:about|aimed at|because|meant "
            r"for|to do with|directed at)(?: of)? (?:me|i)\b.*|\b(?:left|cancelled|stopped|went quiet|is quiet|was quiet|is "
            r"sad|yawned|didn't smile|moved|changed)\b.{0,30}\b(?:because (?:of me|i)|to get away from me|to avoid me)\b.*"
        ),
        r"^(?!i\b|i'm|i've)",
    ),
    (
        Trap.PERSONALIZING,
        "because-i",
        0.93,
        (
            r"\b(?:because (?:i(?:'m| am| was| were| did| didn't| don't| said| had| made| talk\w*| came| asked| "
            r"disappoint\w*| upset| hurt| let| left| bored| annoy\w*| embarrass\w*| laughed| never| couldn't| wasn't| "
            r"wouldn't)|of (?:me|my|what i|something i)|(?:he|she|they) (?:heard|saw|knew|noticed) (?:that )?i)|on account "
            r"of me|since i (?:chose|came|said|was|am|joined)|due to me|thanks to me|after i (?:said|came|spoke))\b.*"
        ),
        rf"^(?!i\b|i'm|i've).*(?:{WENT_ILL}|\bnobody|no one).*\b(?:because|since|after|due|thanks|on account)\b",
    ),
    (
        Trap.PERSONALIZING,
        "on-me",
        0.95,
        (
            r"\b(?:down to me|it's on me|is on me|what have i done|what did i do(?: wrong| to|[?.!]|$)|i must have (?:upset|hurt|bored|annoyed|"
            r"offended|done|said)|i(?:'m| am) (?:the|to) (?:reason|cause|problem|blame)|to get away from me|it's me (?:who|"
            r"that)|it's me[.!]?$|my doing|(?<!partly )(?<!not )(?<!n't )(?<!even )(?<!never )my fault|i brought (?:it|this)|i should have (?:stopped|helped|"
            r"looked after|saved|seen|been there for) (?:him|her|them|it|my \w+)|i drove (?:him|her|them|everyone|people|my \w+) (?:away|off|out|to)|if i (?:were|was|had|"
            r"hadn't)\b.{2,50}\b(?:she|he|they|it|we|mum|dad|my \w+)(?:(?<!it)'d\b| (?:would|wouldn't|could|might|\w+n't))).*|(?<!that)(?<!just)'s me[.!]$"
        ),
        "",
    ),
    (
        Trap.PERSONALIZING,
        "i-made",
        0.92,
        r"\bi(?:'ve| have)? made (?:him|her|them|it|everyone|everybody|people|my \w+)\b.*",
        WENT_ILL,
    ),
    (
        Trap.BLAMING,
        "did-this",
        0.94,
        (
            r"\b(?:he|she|they|it(?! makes?)|you|people|my (?:\w+ )?\w+|the (?:\w+ )?\w+|this \w+|school|life)(?: \w+ly| "
            r"has| have| just)? (?:ruined|destroyed|took away|wrecked|broke|spoil(?:t|ed)|stole|poisoned|drove|drives?|made|"
            r"makes?|forced?|forces|turned) (?:me|my|us|all my)\b(?! (?:laugh|smile|an? (?:cup|cake|meal|sandwich|present|"
            r"list|tea|nice)|some|happy|tea|coffee|dinner|lunch|breakfast|welcome|feel (?:safe|better|good|welcome|at home|"
            r"calm)|very welcome)\b).*"
        ),
        (
            r"\b(?:angry|help it|say|shout|friend\w*|trust|life|like this|shy|lonel\w+|sad|ill|alone|drink|never|can't|"
            r"confidence\w*|self-\w+|evening|who i am|bitter|wreck|rude|hard|cold|nervous|\w+n't|youth|childhood|chances?|"
            r"what i)\b"
        ),
    ),
    (
        Trap.BLAMING,
        "reason-is",
        0.93,
        (
            r"\b(?:(?:it's|it is|that's|all) (?:all )?(?:because(?! i\b| i')|due to|down to|thanks to)|thanks to|(?<!not )because of "
            r"(?:him|her|them|you|people|everyone|those|(?:my|his|her|their) (?:\w+ )?(?:mum|mom|mother|dad|father|parents|"
            r"ex|boss|family|brother|sister|husband|wife|teachers?|friends?|neighbou?rs?|upbringing|school|childhood|"
            r"selfishness|\w+ness)|the (?:way|others|neighbours|teachers|group|people|school|system|government|internet)|"
            r"this (?:town|place|country)|school)\b|down to (?:him|her|them|you|people|my|the|everyone|this)\b|(?:is|are) (?:the reason|to blame|responsible for (?:me|my|how|"
            r"the))|fault of|\w+'s fault|\w+s' fault|(?:his|her|their|your) (?:own )?fault|the fault of)\b(?! me\b| of me\b).*"
        ),
        (
            rf"^(?=.*\b(?:i|me|my)\b).*(?:{BAD}|\b(?:drink|stay|home|shout|ill|sick|badly|worse)\b)|\bto blame\b|\blike "
            r"this\b|\bfault that i\b|\bpeople\b.{1,60}\bcold\b|\beverything\b|\bfault[.!]?$|\ball\b"
        ),
    ),
    (
        Trap.BLAMING,
        "were-it-not",
        0.93,
        (
            r"\b(?:if (?:he|she|they|people|you|my \w+|the \w+) (?:were|was|had|hadn't|didn't|would|wouldn't|let|"
            r"only)\b.{2,60}\bi(?:'d| would| could| wouldn't| might)|(?:without|if it weren't for|if not for) (?:him|her|"
            r"them|my \w+|this \w+|you)\b.{0,20}\bi(?:'d| would| could)|that's why i (?:can't|am|don't|never|have no)|"
            r"i(?:'d| would)? (?:have|be) .{0,40}\bif (?:he|she|they|my \w+) (?:had|hadn't|weren't|were|didn't))\b.*"
        ),
        "",
    ),
    (
        Trap.PERSONALIZING,
        "must-have",
        0.93,
        (
            r"\bi (?:must have|probably|obviously|clearly|surely) (?:\w+ly )?(?:put|upset|offended|annoyed|bored|scared|hurt|driven|ruined|said|done|come across|"
            r"killed|spoil\w+|made|brought|let|frightened|worn|embarrassed|got on|given (?:him|her|them|off|the wrong)|"
            r"talked too|been (?:too|so|rude|boring|annoying|a pain|hard))\b.*|\b(?:it|that)(?:'s| must be| has to be|'s "
            r"got to be| is| was)(?: \w+ly| all| probably)? (?:me|my doing|down to me|on me|something i)[.!?]?$|\b(?:is|"
            r"was) it (?:me|something i|because (?:of me|i))\b.*|\bit must be me\b.*"
        ),
        r"^(?!.*\b(?:made a note|made a mistake in|let the (?:cat|dog)|brought the wrong)\b)",
    ),
    (
        Trap.PERSONALIZING,
        "since-i",
        0.92,
        (
            r"\b(?:since|when|after|as soon as|the moment|the minute|once) i (?:joined|came|arrived|started|spoke|sat|"
            r"walked|moved|said|got|opened|turned|asked|posted)\b.*"
        ),
        (
            r"(?:^(?!i\b|i'm|i've).*\b(?:gone (?:dead|quiet|silent|downhill|cold)|went (?:quiet|dead|silent|cold|downhill)|"
            r"died|emptied|fell (?:apart|silent)|stopped (?:talking|laughing)|dried up|been (?:off|worse|tense|different)|"
            r"(?:got|been getting) worse)\b)|(?:\b(?:left|went quiet|got up|moved (?:away|tables|seats)|walked off|stopped|"
            r"fell silent)\b.*\b(?:it's me|must be me|because of me|it was me|so (?:it|i)|must have|obviously)\b)"
        ),
    ),
    (
        Trap.PERSONALIZING,
        "i-bring-down",
        0.93,
        (
            r"\bi (?:always |just |only |must |probably )?(?:bring|brought|drag|dragged|put|pull) (?:everyone|everybody|"
            r"people|them|him|her|the (?:mood|room|party|evening|whole \w+)|a (?:damper|downer))(?: \w+)? (?:down|off|"
            r"on)\b.*|\bi (?:wrecked|killed|spoil\w+|ruined|dampened|brought down|poisoned) (?:(?:the|their|her|his|our|my) "
            r"(?:\w+ )?(?:mood|party|evening|night|day|friendship|relationship|dinner|atmosphere|marriage|life|lives|fun|"
            r"holiday|wedding|weekend|family)|it for)\b.*|\bif (?:only )?i(?:'d| had) (?:only |just )?(?:been|not|never|"
            r"stayed|gone|rung|called|said|listened|tried|done|noticed|paid|visited|loved|worked|kept)\b.{2,60}\b(?:she|he|"
            r"they|it|we|mum|mom|dad|my \w+|none of|things|this)\b.*"
        ),
        "",
    ),
    (
        Trap.BLAMING,
        "why-i-am",
        0.93,
        (
            r"\b(?:(?:that's|which is|that is|it's) (?:the reason|why) (?:i|i'm|i've|my)\b.*|so now i (?:can't|don't|won't|"
            r"have|am|'m)\b.*|and now i(?:'m| can't| don't| have (?:no|nobody)| won't| never)\b.*)"
        ),
        (
            r"^(?=.*\b(?:they|he|she|people|parents|mum|mom|dad|mother|father|ex|boss|school|family|sister|brother|husband|"
            r"wife|teachers?|nobody|no one|everyone)\b.*\b(?:never|didn't|wouldn't|made|left|let me down|always|messed|"
            r"ruined|bullied|wouldn't|cut|pushed|hurt|lied|treated|wrecked|screwed|kept|stopped|used)\b)"
        ),
    ),
    (
        Trap.BLAMING,
        "messed-me-up",
        0.94,
        (
            rf"\b{WHO} (?:has |have |'ve |really |totally )*(?:messed|screwed|fucked|ruined|broke|scarred|wrecked|destroyed|"
            r"damaged|crushed|ground|wore)(?: me| my (?:life|head|confidence|childhood|trust|chances|self-\w+|future|youth|"
            r"twenties|thirties))\b.*|\b(?:made|turned) me (?:like this|this way|who i|what i|into|bitter|the way|hard|"
            r"cold)\b.*|\b(?:he's|she's|they're|it's|he is|she is|they are) the (?:one|ones|reason)(?: who| that|,)?(?: "
            r"(?:ruined|broke|wrecked|spoil\w+|walked|left|started|stopped|did|made|ended|caused|pushed|should|needs?)|"
            r".*\bnot me)\b.*|\b(?:it's|it was|this is|that's)(?: all)? (?:(?:because of|down to) (?:him|her|them|you|my "
            r"\w+)|on (?:him|her|them)(?!,? not)|(?:his|her|their|everyone's|people's|my \w+'s) (?:own )?(?:fault|doing)(?! "
            r"(?:he|she|they|it|and|but)\b|, (?:he|she|they|it|and|but)\b))\b.*"
        ),
        "",
    ),
    (
        Trap.BLAMING,
        "they-are-why",
        0.92,
        (
            r"\bi(?:'m| am|'ve got no \w+|'ve no \w+| have no \w+| can't| don't| never)\b.{0,40}\bbecause (?:people|men|"
            r"women|everyone|everybody|nobody|no one|folks?|this (?:town|place|country|city)|(?:he|she|they|my \w+)(?: "
            r"\w+ly)? (?:never|always|didn't|wouldn't|won't|ruined|made|don't|doesn't|couldn't be bothered|turned|poisoned|"
            r"kept))\b.*|\bif (?:people|everyone|everybody|he|she|they|you|others|my \w+|the \w+|men|women)\b.{0,25}?(?: "
            r"weren't| wasn't| didn't| hadn't| wouldn't| would| were| was| made| had|'d)\b.{2,50}\bi(?:'d| would|'m| could| "
            r"might| wouldn't)\b.*"
        ),
        r"^(?!.*\b(?:driv\w+|drink|eat|cat|dog|allerg\w+|closed|wifi|phone is)\b)",
    ),
    (
        Trap.BLAMING,
        "turned-against",
        0.94,
        (
            r"\b(?:turned|set|poisoned|turns|sets) (?:everyone|everybody|them|people|him|her|(?:all )?my \w+|the \w+)(?: "
            r"\w+)? against me\b.*|\b(?:never gave me a chance|never let me|wouldn't let me (?:be|have|go)|took (?:away "
            r")?(?:everything|my (?:life(?! in)|youth|friends|confidence))|robbed me of|cost me (?:my|everything|the)|held me back|holds me back|makes? it (?:impossible|so hard|too hard) (?:to|for me)|kept me (?:down|from|away)|drove (?:me|everyone) away|drives everyone away|the one "
            r"(?:to blame|at fault)|never (?:showed|taught) me)\b.*"
        ),
        r"^(?!.*\bnever let me down\b)(?!.*\bcost me (?:the|my) (?:fare|ticket)\b)",
    ),
]
