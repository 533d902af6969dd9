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
            r"\b(?:flawless|(?:must be|has to be|have to be|unless|if .{0,25}(?:not|n't)) (?:\w+ "
            r"){0,3}perfect\w*|(?:not|n't) (?:\w+ )?perfect\w*,? (?:so|then|and that)|perfect(?:ly)? or|"
            r"complete(?:ly)? (?:failure|success|useless|wasted|pointless|ruined)|total(?:ly)? (?:failure|"
            r"success|disaster|waste|pointless|useless|ruined)|all or nothing|no point(?! in (?:going "
            r"early|rushing))|pointless|or not at all|unless i(?:'m| am) (?:the|perfect|good|really)|"
            r"nothing less|ruined everything|(?:not|n't|unless|if|be|or) (?:\w+ )?100 ?%|anything less|"
            r"second best|half a (?:friend|success|effort|life|person|job))\b.*"
        ),
        "",
    ),
    (
        Trap.ALL_OR_NOTHING,
        "if-not",
        0.88,
        (
            r"\bif (?:i|it|they|he|she|we|this)(?:'m| am| is| are|'s|'re)? (?:can't|cannot|don't|doesn't|"
            r"isn't|not|aren't|didn't)\b.{2,60}\b(?:failure|failed|worthless|wasted|useless|nothing|"
            r"pointless|no good|no friend|bad|not worth|don't|shouldn't|not a real|doesn't count)\b.*"
        ),
        "",
    ),
    (
        Trap.ALL_OR_NOTHING,
        "absolute",
        0.72,
        (
            r"\b(?:never|nothing|not (?:one|a single))\b.{0,40}\b(?:right|good|works|enough)\b.*|"
            r"\b(?:always|everything|completely|totally|entirely|every single|not (?:one|a "
            r"single))\b.{0,40}\b(?:wrong|failure|waste|useless|fails?)\b.*"
        ),
        "",
    ),
    (
        Trap.ALL_OR_NOTHING,
        "is-none",
        0.95,
        (
            r"\b(?:is|are|was) no (?:friend|visit|success|life|real|fun|help|conversation|talk|evening|"
            r"party|contact|answer|try|attempt|start|win|holiday|day|progress|meeting|love)\w*[.!]?$|\bno "
            r"(?:friend|talk|visit) at all\b.*|\b(?:winners? and losers?|black (?:and|or) white|all or "
            r"none|no in.between|no middle|hundred ?percent|100 ?percent|half measures|everything or "
            r"nothing|as good as nothing|either .{2,50} or|nothing in between)\b.*"
        ),
        (
            r"\b(?:love|hate|likes?|nothing|friend|can't stand|winn\w+|percent|zero|middle|half|black|is "
            r"no|at all|stay home|between|none|with people|say it|best)\b"
        ),
    ),
    (
        Trap.ALL_OR_NOTHING,
        "so-wasted",
        0.93,
        (
            r"\b(?:so|now|then|and) (?:i (?:can|may|might|could)(?: just)?(?: as well)? (?:give up|quit|"
            r"stop|stay|forget|leave|go)|we (?:were|are|have) never|(?:\w+ ){1,4}(?:is|was|are) (?:\w+ "
            r")?(?:wasted|wrecked|rubbish|ruined|worthless|pointless|useless|for nothing|over|a waste|"
            r"lost|no good|a failure|a flop|spoiled))\b.*|\b(?:may|might) (?:just )?as well (?:have "
            r")?(?:stay\w*|give|not|go home|leave|be|eat|quit|never|stop|forget)\b.*"
        ),
        (
            r"\b(?:one|once|i|she|he|they|forgot|missed|bad|single|wrong|late|first|wasn't|weren't|isn't|"
            r"not|only|didn't)\b"
        ),
    ),
    (
        Trap.ALL_OR_NOTHING,
        "or-not-at-all",
        0.93,
        (
            r"\b(?:if|unless)\b.{3,60}\b(?:not at all|at all|needn't|better (?:be )?(?:silent|stay|not|"
            r"keep)|i won't (?:do|try|go|bother)|no use|worthless|a flop|i am nothing|i'm nothing|he "
            r"doesn't (?:love|like)|she doesn't (?:love|like)|they don't (?:love|like|care)|is nobody|"
            r"it's nothing|rubbish|a waste|pointless|useless|nobody to me|nothing to me)\b.*|\b(?:no use|"
            r"no good|not worth (?:it|going)|a flop|worthless) (?:unless|if)\b.*|\bor (?:i say "
            r")?(?:nothing|not at all)[.!]?$|\bif i(?:'m| am) not .{2,50} i(?:'m| am) not\b.*|"
            r"\b(?:everyone|everything|all)\b.{2,30}\bor\b.{2,30}\b(?:no one|nobody|nothing|none)\b.*|"
            r"\byou(?:'re| are)? either\b.*|\bunless (?:all|every\w*)\b.*|\bthere's no such thing as\b.*"
        ),
        "",
    ),
    (
        Trap.ALL_OR_NOTHING,
        "or-nobody",
        0.92,
        (
            r"\b(?:everyone|everybody|everything|all)\b.{1,30}\bor\b.{0,30}\b(?:no one|nobody|nothing|"
            r"none)\b.*|\bjust as well have (?:stayed|not|never)\b.*"
        ),
        "",
    ),
    (
        Trap.ALL_OR_NOTHING,
        "either-or",
        0.94,
        (
            r"\b(?:(?:is|are|'re|'m) either|either (?:i|i'm|it|it's|you|you're|they|they're|he|he's|she|"
            r"she's|people|we|someone|a \w+))\b.{2,60}\bor\b.*|\b(?:anything|everything) (?:short of|less "
            r"than|but|other than)\b.*|\bnothing short of\b.*|\bdo it (?:properly|right|perfectly|well) "
            r"or\b.*|\b(?:there's|there is) no (?:halfway|half way|in between|middle ground)\b.*"
        ),
        (
            r"^(?=.*\b(?:nothing|nobody|not|never|always|perfect\w*|best|loves?|hates?|(?:for|with|"
            r"against) (?:me|us|you)|friends?|shouldn't|failure|everything|useless|liked?|popular|home|"
            r"one of|soul|all|anything|proper\w*|right|halfway|half way|between|"
            r"ground)\b)(?!.*\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|bus|"
            r"train)\b)(?!.*\b(?:anything but|other than that)\b)"
        ),
    ),
    (
        Trap.ALL_OR_NOTHING,
        "if-not-then-not",
        0.93,
        (
            r"\b(?:if|unless) (?:i|we|they|he|she|it|you|people|everyone|someone|nobody|no "
            r"one)\b.{1,90}\b(?:(?:then )?(?:we're|i'm|it's|"
            r"he's|she's|they're|you're) (?:not|no|nothing|nobody)|(?:there's|there is)? ?no (?:sense|"
            r"point|use)|what's the (?:point|use|sense)|why (?:bother|go|even)|might as well|i'd rather "
            r"not|forget it|isn't (?:worth|a real|real)|doesn't care (?:at all|about)|(?:isn't|aren't) "
            r"(?:a |my )?(?:real |proper |true )?friends?|all for nothing|a waste)\b.*"
        ),
        (
            r"\b(?:\w+n't|not|never|unless|every|all|always|perfect\w*|nobody)\b.*\b(?:\w+n't|not|no|"
            r"nothing|forget|waste|why|what's|well|point|nobody)\b"
        ),
    ),
    (
        Trap.ALL_OR_NOTHING,
        "is-not-one",
        0.93,
        (
            r"\ban? (?:\w+ )?(\w+)\b.{3,60}\b(?:isn't|is not|'s not|ain't|is no|doesn't count as) (?:an? |"
            r"really an? |much of an? |any )?(?:real |proper |true )?\1\b.*|\b(?:might|may) (?:just )?as "
            r"well (?:have )?(?:pack|jack|chuck|throw|bin|drop|call it|go home|not|never|give|stop|quit|"
            r"stayed|cancel)\b.*|\bit's all or\b.*"
        ),
        "",
    ),
    (
        Trap.ALL_OR_NOTHING,
        "whole-thing",
        0.93,
        (
            r"\b(?:whole|entire) (?:thing|evening|night|day|date|visit|trip|talk|party|week|weekend|"
            r"conversation|year) (?:was|is|has been|'s)(?: now| just)? (?:a |an )?(?:failure|waste|"
            r"write-off|washout|disaster|ruined|wasted|pointless|total|complete|spoil\w+|flop|joke|"
            r"rubbish|wrecked)\b.*|\b(?:completely|totally|utterly|entirely|absolutely) (?:wrong|useless|"
            r"ruined|hopeless|failed|pointless|wasted|rubbish|blew|botched|messed|a waste)\b.*|\bone "
            r"(?:\w+ )?(?:slip|wrong \w+|mistake|stumble|bad \w+|blunder|pause|silence|error|no|"
            r"refusal)(?: and| means|,)?(?= ).{0,40}\b(?:over|ruined|lost|gone|pointless|blown|wasted|for "
            r"nothing|failed|failure)\b.*"
        ),
        "",
    ),
    (
        Trap.ALL_OR_NOTHING,
        "all-for-nothing",
        0.92,
        (
            r"\b(?:all|everything|the whole \w+|it) .{0,25}(?:was|is|has been|were) (?:all )?(?:for "
            r"nothing|down the drain|a complete waste)\b.*|\b(?:so )?that's (?:a )?(?:fail|failure|"
            r"washout|write-off|zero|it then)[.!]?$|\bunless (?:i|it|they|he|she)(?:'s| is| get| do| say| "
            r"gets?| can)? .{0,20}(?:spot on|perfect\w*|exactly|every\w*|properly|the best|flawless|just "
            r"right|completely)\b.*|\b(?:isn't|is not|not|aren't|wasn't) (?:even )?worth (?:anything|a "
            r"thing|bothering|having|doing|saying)\b.*|\b(?:nothing|anything) in between\b.*|\bone (?:of "
            r")?(?:them|us) or\b.*|\b(?:is|was|it's) (?:either )?(?:total|complete|utter) \w+[.!]?$"
        ),
        r"^(?!.*\b(?:darkness|silence|surprise|stranger)s?\b)",
    ),
]
