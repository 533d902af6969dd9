"""Cues for thinking traps in how things are counted: all or nothing, always or never.

Knows turns of phrase with a certainty each, and words that have to stand beside some. Does not know the person: what
sounds like a trap may be true.
"""

from nearer.coach.thoughts import Trap
from nearer.coach.trap_words import BAD, DREAD

WEIGHING: list[tuple[Trap, str, float, str, str]] = [
    (
        Trap.ALL_OR_NOTHING,
        "perfect",
        0.95,
        (
            r"\b(?:flawless|(?:not|n't|must be|be|isn't|if|unless) (?:\w+ ){0,3}perfect\w*|perfect(?:ly)? or|"
            r"complete(?:ly)? (?:failure|success|useless|wasted|pointless|ruined)|total(?:ly)? (?:failure|success|"
            r"disaster|waste|pointless|useless|ruined)|all or nothing|no point(?! in (?:going early|rushing))|"
            r"pointless|or not at all|unless i|nothing less|ruined everything|100 ?%|anything less|second best|"
            r"half a)\b.*"
        ),
        "",
    ),
    (
        Trap.ALL_OR_NOTHING,
        "if-not",
        0.88,
        (
            r"\bif (?:i|it|they|he|she|we|this)(?:'m| am| is| are|'s|'re)? (?:can't|cannot|don't|doesn't|isn't|not|"
            r"aren't|didn't)\b.{2,60}\b(?:failure|failed|worthless|wasted|useless|nothing|pointless|no good|no friend|"
            r"bad|not worth|don't|shouldn't|not a real|doesn't count)\b.*"
        ),
        "",
    ),
    (
        Trap.ALL_OR_NOTHING,
        "absolute",
        0.72,
        (
            r"\b(?:never|always|nothing|everything|completely|totally|entirely|every single|not (?:one|"
            r"a single))\b.{0,40}\b(?:right|wrong|good|failure|works|waste|useless|fail|enough)\b.*"
        ),
        "",
    ),
    (
        Trap.ALL_OR_NOTHING,
        "is-none",
        0.95,
        (
            r"\b(?:is|are|was) no (?:friend|visit|success|life|real|fun|help|conversation|talk|evening|party|contact|"
            r"answer|try|attempt|start|win|holiday|day|progress|meeting|love)\w*[.!]?$|\bno (?:friend|talk|"
            r"visit) at all\b.*|\b(?:winners? and losers?|black (?:and|or) white|all or none|no in.between|no middle|"
            r"hundred ?percent|100 ?percent|zero|half measures|everything or nothing|as good as nothing|"
            r"either .{2,50} or|nothing in between)\b.*"
        ),
        (
            r"\b(?:love|hate|likes?|nothing|friend|can't stand|winn\w+|percent|zero|middle|half|black|is no|"
            r"at all|stay home|"
            r"between|none|with people|say it|best)\b"
        ),
    ),
    (
        Trap.ALL_OR_NOTHING,
        "so-wasted",
        0.93,
        (
            r"\b(?:so|now|then|and) (?:i (?:can|may|might|could)(?: just)?(?: as well)? (?:give up|quit|stop|stay|"
            r"forget|leave|go)|we (?:were|are|have) never|(?:\w+ ){1,4}(?:is|was|are) (?:\w+ )?(?:wasted|wrecked|"
            r"rubbish|ruined|worthless|pointless|useless|for nothing|over|a waste|lost|no good|a failure|a flop|"
            r"spoiled))\b.*|\b(?:may|might) (?:just )?as well (?:have )?(?:stay\w*|give|not|go home|leave|be|eat|quit|"
            r"never|stop|forget)\b.*"
        ),
        r"\b(?:one|once|i|she|he|they|forgot|missed|bad|single|wrong|late|first)\b",
    ),
    (
        Trap.ALL_OR_NOTHING,
        "or-not-at-all",
        0.93,
        (
            r"\b(?:if|unless)\b.{3,60}\b(?:not at all|at all|needn't|better (?:be )?(?:silent|stay|not|keep)|"
            r"i won't (?:do|try|go|bother)|no use|worthless|a flop|i am nothing|i'm nothing|he doesn't (?:love|like)|"
            r"she doesn't (?:love|like)|they don't (?:love|like|care)|is nobody|it's nothing|rubbish|a waste|pointless|"
            r"useless|nobody to me|nothing to me)\b.*|\b(?:no use|no good|not worth (?:it|going)|a flop|"
            r"worthless) (?:unless|if)\b.*|\bor (?:i say )?(?:nothing|not at all)[.!]?$|\bif i(?:'m|"
            r" am) not .{2,50} i(?:'m| am) not\b.*|\b(?:everyone|everything|all)\b.{2,30}\bor\b.{2,30}\b(?:no one|"
            r"nobody|nothing|none)\b.*|\byou(?:'re| are)? either\b.*|\bunless (?:all|every\w*)\b.*|"
            r"\bthere's no such thing as\b.*"
        ),
        "",
    ),
    (
        Trap.ALL_OR_NOTHING,
        "or-nobody",
        0.92,
        (
            r"\b(?:everyone|everybody|everything|all)\b.{1,30}\bor\b.{0,30}\b(?:no one|nobody|nothing|none)\b.*|"
            r"\bjust as well have (?:stayed|not|never)\b.*"
        ),
        "",
    ),
    (
        Trap.OVERGENERALIZING,
        "every-time",
        0.9,
        (
            r"\b(?:everyone (?:always|leaves|lets|hates|ignores|forgets|else)|everybody (?:always|leaves|lets|hates|"
            r"ignores|else)|nobody (?:ever|likes|wants|cares|calls|talks|asks|invites|listens|remembers|needs|"
            r"understands|loves)|no one (?:ever|likes|wants|cares|calls|talks|asks|invites|listens|remembers|needs|"
            r"understands|loves)|nothing (?:ever|works|i do|goes)|everything (?:i|goes|always|is|in my)|"
            r"people (?:always|never|just|are all|can't be|don't|only|leave)|all (?:men|women|people|my (?:friends|"
            r"relationships))|it's always|typical of me|story of my life|same as (?:ever|always)|again and again|"
            r"wherever i go|whenever i)\b.*"
        ),
        "",
    ),
    (
        Trap.OVERGENERALIZING,
        "nobody-ever",
        0.9,
        (
            r"\b(?:nobody|no one|none of them|not one of them)(?: in \w+ \w+| here| there| at \w+)? (?:has|have|keeps?|"
            r"cares?|stays?|repl(?:y|ies)|answers?|talks?|helps?|listens?|likes?|wants?|needs?|understands?|asks?|"
            r"calls?|rings?|writes?|remembers?|notices?|looks?|speaks?|comes?|takes?|sees?|knows?)\b.*"
        ),
        (
            r"\b(?:me|my|i|anyone|strangers?|others|promises?|anybody|here|ever|each other|anymore|cares|keeps|stays|"
            r"listens)\b"
        ),
    ),
    (
        Trap.OVERGENERALIZING,
        "they-all",
        0.91,
        (
            r"\b(?:they all|all of them|people|men|women|everybody|everyone|friends|(?:the )?neighbours|colleagues|"
            r"strangers|young people|old people|families) (?:do|just |only |always |never |all )?(?:are|is|leaves?|"
            r"lets?|goes|go away|can't be|wants?|cares?|says? no|do|lies?|cheats?|uses?|disappoints?|drops?|forgets?|"
            r"don't (?:like|care|stay|keep|listen|want|help|answer|talk))(?: (?:not to be|selfish|cold|unreliable|"
            r"the same|trusted|me|one thing|about themselves|when|in the end|you|no|down|away|rude|nosy|fake|mean|"
            r"unfriendly|alike|against)\b.*|[.!]?$)"
        ),
        "",
    ),
    (
        Trap.OVERGENERALIZING,
        "same-again",
        0.9,
        (
            r"\b(?:the same (?:with|story|thing|every|old)|each time|every (?:time|talk|date|friendship|group|job|"
            r"conversation|party|attempt|friend|single)|all my (?:\w+ )?(?:friendships|relationships|talks|dates|"
            r"friends|jobs)|just my luck|my luck|typical\b|something always|always something|nothing (?:i|ever|good)|"
            r"things like (?:this|that)|(?:only|always) (?:ever )?happens? to me|no matter (?:what|who|where|how)|"
            r"wherever|as i always|as always|whenever i|once again|again and again|again,? (?:as|like)|"
            r"all the time)\b.*"
        ),
        (
            rf"^(?=.*\b(?:me|i|my)\b).*{BAD}|\bnever lasts?\b|\bhappens? to me\b|\bsame (?:with|"
            r"story)\b|\bends? (?:like|badly|in)\b|\bcomes off\b"
        ),
    ),
    (
        Trap.OVERGENERALIZING,
        "always",
        0.87,
        (
            r"\b(?:i|it|this|they|people|everyone|nobody|no one|nothing|something|we|he|she|men|women|my \w+)(?:'m|'s|"
            r" is| am| are|'re|'ve| have| has| do| does| can| could)? (?:always|never|ever|constantly|"
            r"forever)\b(?! (?:said|met|learned|learnt|saw|told|forget my)\b).*"
        ),
        (
            rf"{DREAD}|\b(?:always|never|ever|constantly|forever)\b.*\bme\b|\b(?:never|ever) (?:works?|lasts?|fits?|"
            r"belong|enough|right|chosen|get|gets|manage|find|finds|know what|change|changes|goes|ends|comes?|picked|"
            r"the one|say the)\b|\bin the way\b"
        ),
    ),
    (
        Trap.OVERGENERALIZING,
        "i-never",
        0.88,
        (
            r"\bi(?:'m| am)? (?:can't|cannot|can never|never|always|don't ever)\b.*\b(?:anybody|anyone|anything right|"
            r"right|in edgeways|a word in|any \w+|the one|left out|wrong|alone|forgotten|ignored|end up|mess|picked|"
            r"chosen|asked|invited|included|last|ruin|spoil|say the|fit in|belong|get it)\b.*|\b(?:it|this|"
            r"that) (?:always|never) (?:goes|ends|happens|works|turns|gets|comes)\b.*"
        ),
        "",
    ),
    (
        Trap.OVERGENERALIZING,
        "from-one",
        0.84,
        (
            r"\b(?:one|two|once|him|her|he|she) .{0,50}\b(?:nobody|no one|they all|all of them|all men|all women|"
            r"people never|is a waste of time|are a waste of time)\b.*|\b(?:is|are) (?:just )?(?:not for me|"
            r"a waste of time)\b.*"
        ),
        "",
    ),
    (
        Trap.OVERGENERALIZING,
        "each-time",
        0.9,
        r"\b(?:every (?:single )?time|each time)\b.*",
        BAD,
    ),
]
