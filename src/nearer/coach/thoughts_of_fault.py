"""Cues for thinking traps in whose fault something is.

Knows turns of phrase with a certainty each, and words that have to stand beside some. Does not know the person: what
sounds like a trap may be true.
"""

from nearer.coach.thoughts import Trap
from nearer.coach.trap_words import BAD, WENT_ILL

OF_FAULT: list[tuple[Trap, str, float, str, str]] = [
    (
        Trap.PERSONALIZING,
        "my-fault",
        0.93,
        (
            r"\b(?:(?<!partly )my fault|my own fault|because of me|fault of mine|i must have (?:done|said|"
            r"upset|offended|annoyed|"
            r"been)|(?:it's|it was) (?:me|because i)|(?:i (?:ruined|spoiled|spoilt|caused) (?:everything|it|everybody|"
            r"everyone|his|her|their|the (?:evening|party|day|mood|wedding|dinner|whole|night)))|if i had(?:n't)?|"
            r"if i'd|something i (?:did|said)|i (?:did|said|have done|must have done) something|due to me|down to me|"
            r"i'm to blame|i'm the (?:reason|problem)|blame myself|i'm responsible for|what did i do|i must be the|"
            r"i let (?:him|her|them|everyone|everybody) down|i drove)\b.*"
        ),
        "",
    ),
    (
        Trap.PERSONALIZING,
        "about-me",
        0.84,
        (
            r"\b(?:it's|that's|that was|must be|it must be|they're|she's|he's|they were) (?:about|aimed at|because|"
            r"meant for|to do with|directed at)(?: of)? (?:me|i)\b.*|\b(?:left|cancelled|stopped|went quiet|is quiet|"
            r"was quiet|is sad|yawned|didn't smile|moved|changed)\b.{0,30}\b(?:because (?:of me|i)|to get away from me|"
            r"to avoid me)\b.*"
        ),
        "",
    ),
    (
        Trap.PERSONALIZING,
        "because-i",
        0.93,
        (
            r"\b(?:because (?:i(?:'m| am| was| were| did| didn't| don't| said| had| made| talk\w*| came| asked)|"
            r"of (?:me|my|what i|something i)|(?:he|she|they) (?:heard|saw|knew|noticed) (?:that )?i)|on account of me|"
            r"since i (?:chose|came|said|was|am|joined)|due to me|thanks to me|after i (?:said|came|spoke))\b.*"
        ),
        rf"^(?!i\b|i'm|i've).*(?:{WENT_ILL})",
    ),
    (
        Trap.PERSONALIZING,
        "on-me",
        0.95,
        (
            r"\b(?:down to me|it's on me|is on me|what have i done|what did i do|i must have (?:upset|hurt|bored|"
            r"annoyed|offended|done|said)|i(?:'m| am) (?:the|to) (?:reason|cause|problem|blame)|to get away from me|"
            r"it's me (?:who|that)|it's me[.!]?$|my doing|(?<!partly )my fault|i brought (?:it|this)|"
            r"i should have (?:stopped|"
            r"helped|looked after|saved|seen|been there for) (?:him|her|them|it|my \w+)|i drove|if i (?:were|was|had|"
            r"hadn't)\b.{2,50}\b(?:she|he|they|it|we|mum|dad|my \w+) (?:would|wouldn't|could|might|\w+n't))\b.*|"
            r"'s me[.!]$"
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
            r"\b(?:he|she|they|it|you|people|my (?:\w+ )?\w+|the (?:\w+ )?\w+|this \w+|school|life)(?: \w+ly| has|"
            r" have| just)? (?:ruined|destroyed|took away|wrecked|broke|spoil(?:t|ed)|stole|poisoned|drove|drives?|"
            r"made|makes?|forced?|forces|turned) (?:me|my|us|all my)\b(?! (?:laugh|smile|an? (?:cup|cake|meal|sandwich|"
            r"present|list|tea|nice)|some|happy|tea|coffee|dinner|lunch|breakfast|welcome|feel (?:safe|better|"
            r"good|welcome|"
            r"at home|calm)|very welcome)\b).*"
        ),
        (
            r"\b(?:angry|help it|say|shout|friend\w*|trust|life|like this|shy|lonel\w+|sad|ill|alone|drink|never|can't|"
            r"confidence\w*|self-\w+|evening|who i am|bitter|wreck|rude|hard|cold|nervous|\w+n't|youth|childhood|"
            r"chances?|what i)\b"
        ),
    ),
    (
        Trap.BLAMING,
        "reason-is",
        0.93,
        (
            r"\b(?:(?:it's|it is|that's|all) (?:all )?(?:because|due to|down to|thanks to)|thanks to|"
            r"because of (?!the (?:heat|rain|weather|noise|traffic|cold|dark))|"
            r"down to|(?:is|are) (?:the reason|to blame|responsible)|fault of|\w+'s fault|\w+s' fault|(?:his|her|their|"
            r"your) (?:own )?fault|the fault of)\b(?! me\b).*"
        ),
        (
            rf"^(?=.*\b(?:i|me|my)\b).*(?:{BAD}|\b(?:drink|stay|home|shout|ill|sick|badly|worse)\b)|\bto blame\b|"
            r"\blike this\b|\bfault that i\b|\bpeople\b.{1,60}\bcold\b|\beverything\b|\bfault[.!]?$|\ball\b"
        ),
    ),
    (
        Trap.BLAMING,
        "were-it-not",
        0.93,
        (
            r"\b(?:if (?:he|she|they|people|you|my \w+|the \w+) (?:were|was|had|hadn't|didn't|would|wouldn't|let|"
            r"only)\b.{2,60}\bi(?:'d| would| could| wouldn't| might)|(?:without|if it weren't for|if not for) (?:him|"
            r"her|them|my \w+|this \w+|you)\b.{0,20}\bi(?:'d| would| could)|that's why i (?:can't|am|don't|never|"
            r"have no)|i(?:'d| would)? (?:have|be) .{0,40}\bif (?:he|she|they|my \w+) (?:had|hadn't|weren't|were|"
            r"didn't))\b.*"
        ),
        "",
    ),
]
