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
            r"\b(?:(?<!partly )(?<!not )(?<!n't )(?<!even )(?<!never )my fault|my own fault|because of me|"
            r"fault of mine|i must have (?:done|said|upset|offended|annoyed|been)|(?:it's|it was) me(?: "
            r"who| that|[.!]|$)|(?:i (?:ruined|spoiled|spoilt|caused) (?:everything|it|everybody|everyone|"
            r"his|her|their|the (?:evening|party|day|mood|wedding|dinner|whole|night)))|(?:because of|it "
            r"was|it's|must be|was it|about|over) something i (?:did|said)|i (?:must|probably|obviously|"
            r"clearly|surely) (?:have )?(?:did|said|done) something|due to me|down to me|i'm to blame|i'm "
            r"the (?:reason|problem)|blame myself|i'm responsible for|what did i do(?: wrong| to|[?.!]|$)|"
            r"i must be the|i let (?:him|her|them|everyone|everybody) down|i drove (?:him|her|them|"
            r"everyone|people|my \w+) (?:away|off|out|to))\b.*"
        ),
        "",
    ),
    (
        Trap.PERSONALIZING,
        "about-me",
        0.84,
        (
            r"\b(?:it's|that's|that was|must be|it must be|they're|she's|he's|they were) (?:about|aimed "
            r"at|because|meant for|to do with|directed at)(?: of)? (?:me|i)\b.*|\b(?:left|cancelled|"
            r"stopped|went quiet|is quiet|was quiet|is sad|yawned|didn't smile|moved|"
            r"changed)\b.{0,30}\b(?:because (?:of me|i)|to get away from me|to avoid me)\b.*"
        ),
        r"^(?!i\b|i'm|i've)",
    ),
    (
        Trap.PERSONALIZING,
        "because-i",
        0.93,
        (
            r"\b(?:because (?:i(?:'m| am| was| were| did| didn't| don't| said| had| made| talk\w*| came| "
            r"asked| disappoint\w*| upset| hurt| let| left| bored| annoy\w*| embarrass\w*| laughed| never|"
            r" couldn't| wasn't| wouldn't)|of (?:me|my|what i|something i)|(?:he|she|they) (?:heard|saw|"
            r"knew|noticed) (?:that )?i)|on account of me|since i (?:chose|came|said|was|am|joined)|due "
            r"to me|thanks to me|after i (?:said|came|spoke))\b.*"
        ),
        rf"^(?!i\b|i'm|i've).*(?:{WENT_ILL}|\bnobody|no one).*\b(?:because|since|after|due|thanks|on account)\b",
    ),
    (
        Trap.PERSONALIZING,
        "on-me",
        0.95,
        (
            r"\b(?:down to me|it's on me|is on me|what have i done|what did i do(?: wrong| to|[?.!]|$)|i "
            r"must have (?:upset|hurt|bored|annoyed|offended|done|said)|i(?:'m| am) (?:the|to) (?:reason|"
            r"cause|problem|blame)|to get away from me|it's me (?:who|that)|it's me[.!]?$|my doing|"
            r"(?<!partly )(?<!not )(?<!n't )(?<!even )(?<!never )my fault|i brought (?:it|this)|i should "
            r"have (?:stopped|helped|looked after|saved|seen|been there for) (?:him|her|them|it|my \w+)|i "
            r"drove (?:him|her|them|everyone|people|my \w+) (?:away|off|out|to)|if i (?:were|was|had|"
            r"hadn't)\b.{2,50}\b(?:she|he|they|it|we|mum|dad|my \w+)(?:(?<!it)'d\b| (?:would|wouldn't|"
            r"could|might|\w+n't))).*|(?<!that)(?<!just)'s me[.!]$"
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
            r"\b(?:he|she|they|it(?! makes?)|you|people|my (?:\w+ )?\w+|the (?:\w+ )?\w+|this \w+|school|"
            r"life)(?: \w+ly| has| have| just)? (?:ruined|destroyed|took away|wrecked|broke|spoil(?:t|ed)|"
            r"stole|poisoned|drove|drives?|made|makes?|forced?|forces|turned) (?:me|my|us|all my)\b(?! "
            r"(?:laugh|smile|an? (?:cup|cake|meal|sandwich|present|list|tea|nice)|some|happy|tea|coffee|"
            r"dinner|lunch|breakfast|welcome|feel (?:safe|better|good|welcome|at home|calm)|very "
            r"welcome)\b).*"
        ),
        (
            r"\b(?:angry|help it|say|shout|friend\w*|trust|life|like this|shy|lonel\w+|sad|ill|alone|"
            r"drink|never|can't|confidence\w*|self-\w+|evening|who i am|bitter|wreck|rude|hard|cold|"
            r"nervous|\w+n't|youth|childhood|chances?|what i)\b"
        ),
    ),
    (
        Trap.BLAMING,
        "reason-is",
        0.93,
        (
            r"\b(?:(?:it's|it is|that's|all) (?:all )?(?:because(?! i\b| i')|due to|down to|thanks to)|"
            r"thanks to|(?<!not )because of (?:him|her|them|you|people|everyone|those|(?:my|his|her|"
            r"their) (?:\w+ )?(?:mum|mom|mother|dad|father|parents|ex|boss|family|brother|sister|husband|"
            r"wife|teachers?|friends?|neighbou?rs?|upbringing|school|childhood|selfishness|\w+ness)|the "
            r"(?:way|others|neighbours|teachers|group|people|school|system|government|internet)|this "
            r"(?:town|place|country)|school)\b|down to (?:him|her|them|you|people|my|the|everyone|this)\b|"
            r"(?:is|are) (?:the reason|to blame|responsible for (?:me|my|how|the))|fault of|\w+'s fault|"
            r"\w+s' fault|(?:his|her|their|your) (?:own )?fault|the fault of)\b(?! me\b| of me\b).*"
        ),
        (
            rf"^(?=.*\b(?:i|me|my)\b).*(?:{BAD}|\b(?:drink|stay|home|shout|ill|sick|badly|worse)\b)|\bto "
            r"blame\b|\blike this\b|\bfault that i\b|\bpeople\b.{1,60}\bcold\b|\beverything\b|"
            r"\bfault[.!]?$|\ball\b"
        ),
    ),
    (
        Trap.BLAMING,
        "were-it-not",
        0.93,
        (
            r"\b(?:if (?:he|she|they|people|you|my \w+|the \w+) (?:were|was|had|hadn't|didn't|would|"
            r"wouldn't|let|only)\b.{2,60}\bi(?:'d| would| could| wouldn't| might)|(?:without|if it "
            r"weren't for|if not for) (?:him|her|them|my \w+|this \w+|you)\b.{0,20}\bi(?:'d| would| "
            r"could)|that's why i (?:can't|am|don't|never|have no)|i(?:'d| would)? (?:have|be) "
            r".{0,40}\bif (?:he|she|they|my \w+) (?:had|hadn't|weren't|were|didn't))\b.*"
        ),
        "",
    ),
    (
        Trap.PERSONALIZING,
        "must-have",
        0.93,
        (
            r"\bi (?:must have|probably|obviously|clearly|surely) (?:\w+ly )?(?:put|upset|offended|"
            r"annoyed|bored|scared|hurt|driven|ruined|said|done|come across|killed|spoil\w+|made|brought|"
            r"let|frightened|worn|embarrassed|got on|given (?:him|her|them|off|the wrong)|talked too|been "
            r"(?:too|so|rude|boring|annoying|a pain|hard))\b.*|\b(?:it|that)(?:'s| must be| has to be|'s "
            r"got to be| is| was)(?: \w+ly| all| probably)? (?:me|my doing|down to me|on me|something "
            r"i)[.!?]?$|\b(?:is|was) it (?:me|something i|because (?:of me|i))\b.*|\bit must be me\b.*"
        ),
        r"^(?!.*\b(?:made a note|made a mistake in|let the (?:cat|dog)|brought the wrong)\b)",
    ),
    (
        Trap.PERSONALIZING,
        "since-i",
        0.92,
        (
            r"\b(?:since|when|after|as soon as|the moment|the minute|once) i (?:joined|came|arrived|"
            r"started|spoke|sat|walked|moved|said|got|opened|turned|asked|posted)\b.*"
        ),
        (
            r"(?:^(?!i\b|i'm|i've).*\b(?:gone (?:dead|quiet|silent|downhill|cold)|went (?:quiet|dead|"
            r"silent|cold|downhill)|died|emptied|fell (?:apart|silent)|stopped (?:talking|laughing)|dried "
            r"up|been (?:off|worse|tense|different)|(?:got|been getting) worse)\b)|(?:\b(?:left|went "
            r"quiet|got up|moved (?:away|tables|seats)|walked off|stopped|fell silent)\b.*\b(?:it's me|"
            r"must be me|because of me|it was me|so (?:it|i)|must have|obviously)\b)"
        ),
    ),
    (
        Trap.PERSONALIZING,
        "i-bring-down",
        0.93,
        (
            r"\bi (?:always |just |only |must |probably )?(?:bring|brought|drag|dragged|put|pull) "
            r"(?:everyone|everybody|people|them|him|her|the (?:mood|room|party|evening|whole \w+)|a "
            r"(?:damper|downer))(?: \w+)? (?:down|off|on)\b.*|\bi (?:wrecked|killed|spoil\w+|ruined|"
            r"dampened|brought down|poisoned) (?:(?:the|their|her|his|our|my) (?:\w+ )?(?:mood|party|"
            r"evening|night|day|friendship|relationship|dinner|atmosphere|marriage|life|lives|fun|holiday|"
            r"wedding|weekend|family)|it for)\b.*|\bif (?:only )?i(?:'d| had) (?:only |just )?(?:been|not|"
            r"never|stayed|gone|rung|called|said|listened|tried|done|noticed|paid|visited|loved|worked|"
            r"kept)\b.{2,60}\b(?:she|he|they|it|we|mum|mom|dad|my \w+|none of|things|this)\b.*"
        ),
        "",
    ),
    (
        Trap.BLAMING,
        "why-i-am",
        0.93,
        (
            r"\b(?:(?:that's|which is|that is|it's) (?:the reason|why) (?:i|i'm|i've|my)\b.*|so now i "
            r"(?:can't|don't|won't|have|am|'m)\b.*|and now i(?:'m| can't| don't| have (?:no|nobody)| "
            r"won't| never)\b.*)"
        ),
        (
            r"^(?=.*\b(?:they|he|she|people|parents|mum|mom|dad|mother|father|ex|boss|school|family|"
            r"sister|brother|husband|wife|teachers?|nobody|no one|everyone)\b.*\b(?:never|didn't|wouldn't|"
            r"made|left|let me down|always|messed|ruined|bullied|wouldn't|cut|pushed|hurt|lied|treated|"
            r"wrecked|screwed|kept|stopped|used)\b)"
        ),
    ),
    (
        Trap.BLAMING,
        "messed-me-up",
        0.94,
        (
            rf"\b{WHO} (?:has |have |'ve |really |totally )*(?:messed|screwed|fucked|ruined|broke|scarred|"
            r"wrecked|destroyed|damaged|crushed|ground|wore)(?: me| my (?:life|head|confidence|childhood|"
            r"trust|chances|self-\w+|future|youth|twenties|thirties))\b.*|\b(?:made|turned) me (?:like "
            r"this|this way|who i|what i|into|bitter|the way|hard|cold)\b.*|\b(?:he's|she's|they're|it's|"
            r"he is|she is|they are) the (?:one|ones|reason)(?: who| that|,)?(?: (?:ruined|broke|wrecked|"
            r"spoil\w+|walked|left|started|stopped|did|made|ended|caused|pushed|should|needs?)|.*\bnot "
            r"me)\b.*|\b(?:it's|it was|this is|that's)(?: all)? (?:(?:because of|down to) (?:him|her|them|"
            r"you|my \w+)|on (?:him|her|them)(?!,? not)|(?:his|her|their|everyone's|people's|my \w+'s) "
            r"(?:own )?(?:fault|doing)(?! (?:he|she|they|it|and|but)\b|, (?:he|she|they|it|and|"
            r"but)\b))\b.*"
        ),
        "",
    ),
    (
        Trap.BLAMING,
        "they-are-why",
        0.92,
        (
            r"\bi(?:'m| am|'ve got no \w+|'ve no \w+| have no \w+| can't| don't| never)\b.{0,40}\bbecause "
            r"(?:people|men|women|everyone|everybody|nobody|no one|folks?|this (?:town|place|country|"
            r"city)|(?:he|she|they|my \w+)(?: \w+ly)? (?:never|always|didn't|wouldn't|won't|ruined|made|"
            r"don't|doesn't|couldn't be bothered|turned|poisoned|kept))\b.*|\bif (?:people|everyone|"
            r"everybody|he|she|they|you|others|my \w+|the \w+|men|women)\b.{0,25}?(?: weren't| wasn't| "
            r"didn't| hadn't| wouldn't| would| were| was| made| had|'d)\b.{2,50}\bi(?:'d| would|'m| could|"
            r" might| wouldn't)\b.*"
        ),
        r"^(?!.*\b(?:driv\w+|drink|eat|cat|dog|allerg\w+|closed|wifi|phone is)\b)",
    ),
    (
        Trap.BLAMING,
        "turned-against",
        0.94,
        (
            r"\b(?:turned|set|poisoned|turns|sets) (?:everyone|everybody|them|people|him|her|(?:all )?my "
            r"\w+|the \w+)(?: \w+)? against me\b.*|\b(?:never gave me a chance|never let me|wouldn't let "
            r"me (?:be|have|go)|took (?:away )?(?:everything|my (?:life(?! in)|youth|friends|confidence))|"
            r"robbed me of|cost me (?:my|everything|the)|held me back|holds me back|makes? it "
            r"(?:impossible|so hard|too hard) (?:to|for me)|kept me (?:down|from|away)|drove (?:me|"
            r"everyone) away|drives everyone away|the one (?:to blame|at fault)|never (?:showed|taught) "
            r"me)\b.*"
        ),
        r"^(?!.*\bnever let me down\b)(?!.*\bcost me (?:the|my) (?:fare|ticket)\b)",
    ),
]
