"""Cues for thinking traps in how things are counted: all or nothing, always or never.

Knows turns of phrase with a certainty each, and words that have to stand beside some. Does not know the person: what
sounds like a trap may be true.
"""

from nearer.coach.thoughts import Trap
from nearer.coach.trap_words import BAD, DREAD, SOCIAL

WEIGHING: list[tuple[Trap, str, float, str, str]] = [
    (
        Trap.ALL_OR_NOTHING,
        "perfect",
        0.95,
        (
            r"\b(?:flawless|(?:must be|has to be|have to be|unless|if .{0,25}(?:not|n't)) (?:\w+ ){0,3}perfect\w*|(?:not|n't) (?:\w+ )?perfect\w*,? (?:so|then|and that)|perfect(?:ly)? or|"
            r"complete(?:ly)? (?:failure|success|useless|wasted|pointless|ruined)|total(?:ly)? (?:failure|success|"
            r"disaster|waste|pointless|useless|ruined)|all or nothing|no point(?! in (?:going early|rushing))|"
            r"pointless|or not at all|unless i(?:'m| am) (?:the|perfect|good|really)|nothing less|ruined everything|(?:not|n't|unless|if|be|or) (?:\w+ )?100 ?%|anything less|second best|half a (?:friend|success|effort|life|person|job))\b.*"
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
            r"hundred ?percent|100 ?percent|half measures|everything or nothing|as good as nothing|"
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
            r"\b(?:everyone (?:always|leaves|lets|hates|ignores|forgets)|everybody (?:always|leaves|lets|hates|ignores)|nobody (?:ever|likes|wants|cares|calls|talks|asks|invites|listens|remembers|needs|"
            r"understands|loves)|no one (?:ever|likes|wants|cares|calls|talks|asks|invites|listens|remembers|needs|"
            r"understands|loves)|nothing (?:ever|works|i do|goes)|everything (?:i (?:do|touch|try|say|start)|goes (?!well|fine|ok)|always|is (?:always|ruined|wrong|hopeless|against|my fault|a mess|pointless)|in my life)|"
            r"people (?:always|never|are all|can't be|only|leave)|all (?:men|women|people) (?:are|leave|lie|want|cheat|use)|all my (?:friends|relationships) (?:leave|left|end\w*|drop|forget|drift|go|let|die)|it's always|typical of me|story of my life|same as (?:ever|always)|again and again|wherever i go)\b.*"
        ),
        "",
    ),
    (
        Trap.OVERGENERALIZING,
        "nobody-ever",
        0.9,
        (
            r"\b(?<!if )(?:nobody|no one|none of them|not one of them)(?: in \w+ \w+| here| there| at \w+)? (?:has|have|keeps?|"
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
            r"things like (?:this|that) (?:always|only|never)|(?:only|always) (?:ever )?happens? to me|no matter (?:what|who|where|how)|"
            r"wherever|as i always|as always|whenever i|once again|again and again|again,? (?:as|like))\b.*"
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
            r"\bi(?:'m| am)? (?:can't|cannot|can never|never|always|don't ever)\b.*\b(?:anybody|anyone|(?:do|get|say) anything(?: right)?|right(?! now)|in edgeways|a word in|any (?:friends?|good|luck|fun)|the one|left out|wrong|alone|forgotten|ignored|end up|mess|picked|"
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
    (
        Trap.ALL_OR_NOTHING,
        "either-or",
        0.94,
        (
            r"\beither (?:i|i'm|it|it's|you|you're|they|they're|he|he's|she|she's|people|we|someone|a \w+)\b.{2,60}\bor\b.*|"
            r"\b(?:anything|everything) (?:short of|less than|but|other than)\b.*|\bnothing short of\b.*|"
            r"\bdo it (?:properly|right|perfectly|well) or\b.*|\b(?:there's|there is) no (?:halfway|half way|in between|"
            r"middle ground)\b.*"
        ),
        (
            r"^(?=.*\b(?:nothing|nobody|not|never|always|perfect\w*|best|love|hate|friends?|shouldn't|failure|everything|useless|liked?|popular|home|one of|soul|all|anything|proper\w*|right|halfway|half way|between|ground)\b)(?!.*\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|bus|train)\b)"
            r"(?!.*\b(?:anything but|other than that)\b)"
        ),
    ),
    (
        Trap.ALL_OR_NOTHING,
        "if-not-then-not",
        0.93,
        (
            r"\b(?:if|unless) (?:i|we|they|he|she|it|you|people|everyone|someone|nobody|no one)\b.{0,45}?(?:n't| not| never| "
            r"can't|unless)?\b.{1,45}\b(?:(?:then )?(?:we're|i'm|it's|he's|she's|they're|you're) (?:not|no|nothing|nobody)|"
            r"(?:there's|there is)? ?no (?:sense|point|use)|what's the (?:point|use|sense)|why (?:bother|go|even)|"
            r"might as well|i'd rather not|forget it|isn't (?:worth|a real|real)|doesn't care (?:at all|about)|"
            r"(?:isn't|aren't) (?:a |my )?(?:real |proper |true )?friends?|all for nothing|a waste)\b.*"
        ),
        r"\b(?:\w+n't|not|never|unless|every|all|always|perfect\w*|nobody)\b.*\b(?:\w+n't|not|no|nothing|forget|waste|why|what's|well|point|nobody)\b",
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
            r"\bone (?:slip|wrong \w+|mistake|stumble|bad \w+|blunder|pause)(?: and| means|,)\b.{0,30}\b(?:over|ruined|lost|"
            r"gone|pointless|blown|wasted|for nothing|failed|failure)\b.*"
        ),
        "",
    ),
    (
        Trap.OVERGENERALIZING,
        "time-after-time",
        0.91,
        (
            r"\b(?:every (?:single )?time|each time|whenever|any time|wherever) (?:i|someone|somebody|anyone|people|we)\b"
            r".{2,50}\b(?:backfires?|blows? up|goes (?:wrong|quiet|nowhere|badly|silent)|ends?|lets? me down|hurt|falls? "
            r"flat|leaves?|disappears?|vanish\w*|runs?|mess\w*|wrong|ignored?|rejected|regret|look(?:s)? (?:at me|away)|"
            r"pull\w* away|spoil\w*|ruin\w*|make(?:s)? it worse|goes to pot|gets? (?:hurt|bored|burned|burnt)|left)\b.*"
        ),
        "",
    ),
    (
        Trap.OVERGENERALIZING,
        "never-been-able",
        0.9,
        (
            rf"\bi(?:'ve| have)? (?:just )?(?:never|always)(?: \w+ly| once)? (?:been|had|managed|kept|fit\w*|felt|made|"
            rf"belonged|got|known|found|learned how|understood)\b.{{0,30}}\b{SOCIAL}\b.*|\bi(?:'ve| have)? (?:just )?"
            r"(?:always|never) (?:been|felt) (?:\w+ )?(?:left out|an outsider|the (?:odd|last|one|weird|lonely|spare)|alone|"
            r"lonely|any good|good enough|on the outside|enough|wanted|loved|awkward|useless|hopeless)\b.*|\bi (?:can't|"
            rf"cannot|can never|don't|don't seem to|never) (?:seem to |ever )?(?:keep|hold on to|make|hang on to|get close "
            rf"to|connect with|trust)\b.{{0,12}}\b{SOCIAL}\b.*"
        ),
        r"^(?!.*\b(?:yet|here|at work|if|today|this|spoken to|been to)\b)",
    ),
    (
        Trap.OVERGENERALIZING,
        "people-are",
        0.9,
        (
            r"(?:^|[,.;]\s*|\b(?:because|and|but|that|so|then|know|think|reckon)\s)(?:people|men|women|blokes|guys|girls|"
            r"lads|folks?|everyone|everybody|kids|adults|neighbours|colleagues|families|friends|other people|the young|"
            r"couples|they)(?: (?:these days|nowadays|today|round here|around here|here|like (?:that|them|her|him)|in this "
            r"\w+|my age))? (?:(?:just )?(?:only|just|never|always|all)(?: ever)? (?:want|care|think|look|let|leave|use|lie|"
            r"cheat|come|call|ring|go|hurt|forget|talk|disappear|take|laugh|turn|do)\w*|(?:just )?(?:don't|can't|won't|"
            r"aren't|never) (?:want|care|like|listen|change|bother|stay|make time|be trusted|have time|keep|mean|"
            r"worth|get it|give|interested|loyal|nice)|(?:are|is) (?:all |just |only |so )*(?:selfish|cruel|fake|cold|"
            r"rude|out for|the same|liars|users|two-faced|shallow|cliquey|unreliable|horrible|awful))\b.*"
        ),
        r"^(?!.*\b(?:smoke|meet on|on \w+days?|when it|because they're busy)\b)",
    ),
    (
        Trap.OVERGENERALIZING,
        "for-me-never",
        0.91,
        (
            r"\b(?:things|nothing|it|life|stuff|relationships?|friendships?|love|luck|dates?|dating|plans) (?:just )?(?:never|"
            r"don't|doesn't|won't|always|ever)(?: \w+ly| ever)? (?:works? out|goes? (?:right|my way|well|wrong)|go "
            r"(?:right|my way|well|wrong)|lasts?|turns? out|comes? to|happens? (?:for|to)|ends? (?:well|badly|in))\b.*|"
            r"\b(?:they|it|everyone|everybody|people|we|men|women|friends) (?:all|always) (?:do|does|leave|leaves|go|goes|"
            r"ends?)(?: that| so)?(?: in the end| eventually)?[.!]?$|\b(?:nobody's|no one's|nobody has|no one has|nobody|"
            r"no one) (?:has )?ever\b.*|\b(?:always|never) (?:happens to )?me[.!?]?$|\bwhy (?:is it|does (?:it|this)) always\b"
            r".*|\b(?:it's|that's) (?:always (?:me|the same|my|like (?:this|that))|what always|how it always|the story of) .*|\bwith me it's always\b.*|"
            r"\bi'm (?:always|forever) the (?:one|last)\b.*|\bno matter (?:what|how|who|where)\b.*\bi\b.*"
        ),
        r"^(?!.*\balways (?:raining|nice|good|lovely|fun|open|closed|busy|cold|warm)\b)",
    ),
    (
        Trap.ALL_OR_NOTHING,
        "all-for-nothing",
        0.92,
        (
            r"\b(?:all|everything|the whole \w+|it) .{0,25}(?:was|is|has been|were) (?:all )?(?:for nothing|down the drain|a complete waste)\b.*|"
            r"\b(?:so )?that's (?:a )?(?:fail|failure|washout|write-off|zero|it then)[.!]?$|\bunless (?:i|it|they|he|she)(?:'s| is| get| "
            r"do| say| gets?| can)? .{0,20}(?:spot on|perfect\w*|exactly|every\w*|properly|the best|flawless|just right|completely)\b.*|"
            r"\b(?:isn't|is not|not|aren't|wasn't) (?:even )?worth (?:anything|a thing|bothering|having|doing|saying)\b.*|\b(?:nothing|"
            r"anything) in between\b.*|\bone (?:of )?(?:them|us) or\b.*|\b(?:is|was|it's) (?:either )?(?:total|complete|utter) \w+[.!]?$"
        ),
        r"^(?!.*\b(?:darkness|silence|surprise|stranger)s?\b)",
    ),
    (
        Trap.OVERGENERALIZING,
        "not-one",
        0.91,
        (
            r"\bnot (?:one|a single) (?:person|friend|soul|of them|one of them|reply|message|call|invitation|\w+ person)\b.*\b(?:ever|has|have|"
            r"stuck|came|comes|cares?|rang|stayed|asked|in my life|me)\b.*|\b(?:you|i) (?:just )?(?:can't|can never|cannot) (?:rely on|trust|"
            r"count on|depend on|talk to|please) (?:anyone|anybody|people|men|women|others|no one|nobody)\b.*|\b(?:people|men|women|those) like me (?:don't|never|aren't|always|end|can't|won't|only|just|are)\b.*|\b(?:for|wants?|likes?|loves?|marr\w+|notices?|invites?) (?:people|someone|somebody|a person|the likes|men|women) (?:like|of) me\b.*|\b(?:isn't|aren't|is not|are not|never|wasn't)(?: \w+)? (?:meant )?"
            r"for me[.!]?$|\b(?:sooner or later|in the end|eventually|one way or another) (?:everyone|everybody|they|people|it|i)\b.*|"
            r"\b(?:everyone|everybody|they|people) (?:always |all )?(?:leaves?|lets? (?:me|you) down|goes away|turns? on|gives? up on|"
            r"gets? (?:tired|bored|sick) of|disappears?|moves? on)(?: \w+)?(?: in the end| eventually| sooner or later)?[.!]?$"
        ),
        "",
    ),
]
