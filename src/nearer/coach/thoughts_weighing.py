"""Cues for thinking traps in how things are weighed: all or nothing.

Knows turns of phrase with a certainty each, and words that have to stand beside some. Does not know the person: what
sounds like a trap may be true.
"""

from nearer.coach.thoughts import Trap

WEIGHING: list[tuple[Trap, str, float, str, str]] = [
    (
        Trap.ALL_OR_NOTHING,
        "perfect",
        0.95,
        (
            r"\b(?:flawless|(?:must be|has to be|have to be|unless|if .{0,25}(?:not|n't)) (?:\w+ ){0,3}perfect\w*|(?:not|"
            r"n't) (?:\w+ )?perfect\w*,? (?:so|then|and that)|perfect(?:ly)? or|complete(?:ly)? (?:failure|success|useless|"
            r"wasted|pointless|ruined)|total(?:ly)? (?:failure|success|disaster|waste|pointless|useless|ruined)|all or "
            r"nothing|no point(?! in (?:going early|rushing))|pointless|or not at all|unless i(?:'m| am) (?:the|perfect|"
            r"good|really)|nothing less|ruined everything|(?:not|n't|unless|if|be|or) (?:\w+ )?100 ?%|anything less|second "
            r"best|half a (?:friend|success|effort|life|person|job))\b.*"
        ),
        "",
    ),
    (
        Trap.ALL_OR_NOTHING,
        "if-not",
        0.88,
        (
            r"\bif (?:i|it|they|he|she|we|this)(?:'m| am| is| are|'s|'re)? (?:can't|cannot|don't|doesn't|isn't|not|aren't|"
            r"didn't)\b.{2,60}\b(?:failure|failed|worthless|wasted|useless|nothing|pointless|no good|no friend|bad|not "
            r"worth|don't|shouldn't|not a real|doesn't count)\b.*"
        ),
        "",
    ),
    (
        Trap.ALL_OR_NOTHING,
        "absolute",
        0.72,
        (
            r"\b(?:never|nothing|not (?:one|a single))\b.{0,40}\b(?:right|good|works|enough)\b.*|\b(?:always|everything|completely|totally|entirely|every single|not (?:one|a single))\b.{0,40}\b(?:wrong|failure|waste|useless|fails?)\b.*"
        ),
        "",
    ),
    (
        Trap.ALL_OR_NOTHING,
        "is-none",
        0.95,
        (
            r"\b(?:is|are|was) no (?:friend|visit|success|life|real|fun|help|conversation|talk|evening|party|contact|answer|"
            r"try|attempt|start|win|holiday|day|progress|meeting|love)\w*[.!]?$|\bno (?:friend|talk|visit) at all\b.*|"
            r"\b(?:winners? and losers?|black (?:and|or) white|all or none|no in.between|no middle|hundred ?percent|100 "
            r"?percent|half measures|everything or nothing|as good as nothing|either .{2,50} or|nothing in between)\b.*"
        ),
        (
            r"\b(?:love|hate|likes?|nothing|friend|can't stand|winn\w+|percent|zero|middle|half|black|is no|at all|stay "
            r"home|between|none|with people|say it|best)\b"
        ),
    ),
    (
        Trap.ALL_OR_NOTHING,
        "so-wasted",
        0.93,
        (
            r"\b(?:so|now|then|and) (?:i (?:can|may|might|could)(?: just)?(?: as well)? (?:give up|quit|stop|stay|forget|"
            r"leave|go)|we (?:were|are|have) never|(?:\w+ ){1,4}(?:is|was|are) (?:\w+ )?(?:wasted|wrecked|rubbish|ruined|"
            r"worthless|pointless|useless|for nothing|over|a waste|lost|no good|a failure|a flop|spoiled))\b.*|\b(?:may|"
            r"might) (?:just )?as well (?:have )?(?:stay\w*|give|not|go home|leave|be|eat|quit|never|stop|forget)\b.*"
        ),
        r"\b(?:one|once|i|she|he|they|forgot|missed|bad|single|wrong|late|first|wasn't|weren't|isn't|not|only|didn't)\b",
    ),
    (
        Trap.ALL_OR_NOTHING,
        "or-not-at-all",
        0.93,
        (
            r"\b(?:if|unless)\b.{3,60}\b(?:not at all|at all|needn't|better (?:be )?(?:silent|stay|not|keep)|i won't (?:do|"
            r"try|go|bother)|no use|worthless|a flop|i am nothing|i'm nothing|he doesn't (?:love|like)|she doesn't (?:love|"
            r"like)|they don't (?:love|like|care)|is nobody|it's nothing|rubbish|a waste|pointless|useless|nobody to me|"
            r"nothing to me)\b.*|\b(?:no use|no good|not worth (?:it|going)|a flop|worthless) (?:unless|if)\b.*|\bor (?:i "
            r"say )?(?:nothing|not at all)[.!]?$|\bif i(?:'m| am) not .{2,50} i(?:'m| am) not\b.*|\b(?:everyone|everything|"
            r"all)\b.{2,30}\bor\b.{2,30}\b(?:no one|nobody|nothing|none)\b.*|\byou(?:'re| are)? either\b.*|\bunless (?:all|"
            r"every\w*)\b.*|\bthere's no such thing as\b.*"
        ),
        "",
    ),
    (
        Trap.ALL_OR_NOTHING,
        "or-nobody",
        0.92,
        (
            r"\b(?:everyone|everybody|everything|all)\b.{1,30}\bor\b.{0,30}\b(?:no one|nobody|nothing|none)\b.*|\bjust as "
            r"well have (?:stayed|not|never)\b.*"
        ),
        "",
    ),
    (
        Trap.ALL_OR_NOTHING,
        "either-or",
        0.94,
        (
            r"\b(?:(?:is|are|'re|'m) either|either (?:i|i'm|it|it's|you|you're|they|they're|he|he's|she|she's|people|we|someone|a \w+))\b.{2,60}\bor\b.*|"
            r"\b(?:anything|everything) (?:short of|less than|but|other than)\b.*|\bnothing short of\b.*|\bdo it "
            r"(?:properly|right|perfectly|well) or\b.*|\b(?:there's|there is) no (?:halfway|half way|in between|middle "
            r"ground)\b.*"
        ),
        (
            r"^(?=.*\b(?:nothing|nobody|not|never|always|perfect\w*|best|loves?|hates?|(?:for|with|against) (?:me|us|you)|friends?|shouldn't|failure|everything|"
            r"useless|liked?|popular|home|one of|soul|all|anything|proper\w*|right|halfway|half way|between|"
            r"ground)\b)(?!.*\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|bus|train)\b)(?!.*\b(?:anything "
            r"but|other than that)\b)"
        ),
    ),
    (
        Trap.ALL_OR_NOTHING,
        "if-not-then-not",
        0.93,
        (
            r"\b(?:if|unless) (?:i|we|they|he|she|it|you|people|everyone|someone|nobody|no one)\b.{0,45}?(?:n't| not| never|"
            r" can't|unless)?\b.{1,45}\b(?:(?:then )?(?:we're|i'm|it's|he's|she's|they're|you're) (?:not|no|nothing|nobody)|"
            r"(?:there's|there is)? ?no (?:sense|point|use)|what's the (?:point|use|sense)|why (?:bother|go|even)|might as "
            r"well|i'd rather not|forget it|isn't (?:worth|a real|real)|doesn't care (?:at all|about)|(?:isn't|aren't) (?:a "
            r"|my )?(?:real |proper |true )?friends?|all for nothing|a waste)\b.*"
        ),
        (
            r"\b(?:\w+n't|not|never|unless|every|all|always|perfect\w*|nobody)\b.*\b(?:\w+n't|not|no|nothing|forget|waste|"
            r"why|what's|well|point|nobody)\b"
        ),
    ),
    (
        Trap.ALL_OR_NOTHING,
        "is-not-one",
        0.93,
        (
            r"\ban? (?:\w+ )?(\w+)\b.{3,60}\b(?:isn't|is not|'s not|ain't|is no|doesn't count as) (?:an? |really an? |much "
            r"of an? |any )?(?:real |proper |true )?\1\b.*|\b(?:might|may) (?:just )?as well (?:have )?(?:pack|jack|chuck|"
            r"throw|bin|drop|call it|go home|not|never|give|stop|quit|stayed|cancel)\b.*|\bit's all or\b.*"
        ),
        "",
    ),
    (
        Trap.ALL_OR_NOTHING,
        "whole-thing",
        0.93,
        (
            r"\b(?:whole|entire) (?:thing|evening|night|day|date|visit|trip|talk|party|week|weekend|conversation|year) "
            r"(?:was|is|has been|'s)(?: now| just)? (?:a |an )?(?:failure|waste|write-off|washout|disaster|ruined|wasted|"
            r"pointless|total|complete|spoil\w+|flop|joke|rubbish|wrecked)\b.*|\b(?:completely|totally|utterly|entirely|"
            r"absolutely) (?:wrong|useless|ruined|hopeless|failed|pointless|wasted|rubbish|blew|botched|messed|a waste)\b.*|"
            r"\bone (?:\w+ )?(?:slip|wrong \w+|mistake|stumble|bad \w+|blunder|pause|silence|error|no|refusal)(?: and| means|,)?(?= ).{0,40}\b(?:over|ruined|lost|"
            r"gone|pointless|blown|wasted|for nothing|failed|failure)\b.*"
        ),
        "",
    ),
    (
        Trap.ALL_OR_NOTHING,
        "all-for-nothing",
        0.92,
        (
            r"\b(?:all|everything|the whole \w+|it) .{0,25}(?:was|is|has been|were) (?:all )?(?:for nothing|down the drain|"
            r"a complete waste)\b.*|\b(?:so )?that's (?:a )?(?:fail|failure|washout|write-off|zero|it then)[.!]?$|\bunless "
            r"(?:i|it|they|he|she)(?:'s| is| get| do| say| gets?| can)? .{0,20}(?:spot on|perfect\w*|exactly|every\w*|"
            r"properly|the best|flawless|just right|completely)\b.*|\b(?:isn't|is not|not|aren't|wasn't) (?:even )?worth "
            r"(?:anything|a thing|bothering|having|doing|saying)\b.*|\b(?:nothing|anything) in between\b.*|\bone (?:of "
            r")?(?:them|us) or\b.*|\b(?:is|was|it's) (?:either )?(?:total|complete|utter) \w+[.!]?$"
        ),
        r"^(?!.*\b(?:darkness|silence|surprise|stranger)s?\b)",
    ),
]
