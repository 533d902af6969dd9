"""Cues for thinking traps in how things are counted: always or never.

Knows turns of phrase with a certainty each, and words that have to stand beside some. Does not know the person: what
sounds like a trap may be true.
"""

from nearer.coach.thoughts import Trap
from nearer.coach.trap_words import BAD, DREAD, SOCIAL

OF_ALWAYS: list[tuple[Trap, str, float, str, str]] = [
    (
        Trap.OVERGENERALIZING,
        "every-time",
        0.9,
        (
            r"\b(?:everyone (?:always|leaves|lets|hates|ignores|forgets)|everybody (?:always|leaves|lets|hates|ignores)|"
            r"nobody (?:ever|likes|wants|cares|calls|talks|asks|invites|listens|remembers|needs|understands|loves)|no one "
            r"(?:ever|likes|wants|cares|calls|talks|asks|invites|listens|remembers|needs|understands|loves)|nothing (?:ever|"
            r"works|i do|goes)|everything (?:i (?:do|touch|try|say|start)|goes (?!well|fine|ok)|always|is (?:always|ruined|"
            r"wrong|hopeless|against|my fault|a mess|pointless)|in my life)|people (?:always|never|are all|can't be|only|"
            r"leave)|all (?:men|women|people) (?:are|leave|lie|want|cheat|use)|all my (?:friends|relationships) (?:leave|"
            r"left|end\w*|drop|forget|drift|go|let|die)|it's always (?:me|the same|my)|typical of me|story of my life|same as (?:ever|always)|"
            r"again and again|wherever i go)\b.*"
        ),
        "",
    ),
    (
        Trap.OVERGENERALIZING,
        "nobody-ever",
        0.9,
        (
            r"\b(?<!if )(?:nobody|no one|none of them|not one of them)(?: in \w+ \w+| here| there| at \w+)? (?:has|have|"
            r"keeps?|cares?|stays?|repl(?:y|ies)|answers?|talks?|helps?|listens?|likes?|wants?|needs?|understands?|asks?|"
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
            r"\b(?<!most )(?<!my )(?<!other )(?:they all|all of them|people|men|women|everybody|everyone|friends|(?:the )?neighbours|colleagues|"
            r"strangers|young people|old people|families) (?:do|just |only |always |never |all )?(?:are|is|leaves?|lets?|"
            r"goes|go away|can't be|wants?|cares?|says? no|do|lies?|cheats?|uses?|disappoints?|drops?|forgets?|don't "
            r"(?:like|care|stay|keep|listen|want|help|answer|talk))(?: (?:not to be|selfish|cold|unreliable|the same|"
            r"trusted|me|one thing|about themselves|when|in the end|you|no|down|away|rude|nosy|fake|mean|unfriendly|alike|"
            r"against)\b.*|[.!]?$)"
        ),
        "",
    ),
    (
        Trap.OVERGENERALIZING,
        "same-again",
        0.9,
        (
            r"\b(?:the same (?:with|story|every|old)|each time|every (?:time|talk|date|friendship|group|job|"
            r"conversation|party|attempt|friend|single)|all my (?:\w+ )?(?:friendships|relationships|talks|dates|friends|"
            r"jobs)|just my luck|my luck|typical\b|something always|always something|nothing (?:i|ever|good)|things like "
            r"(?:this|that) (?:always|only|never)|(?:only|always) (?:ever )?happens? to me|no matter (?:what|who|where|how)|"
            r"wherever|as i always|as always|whenever i|once again|again and again|again,? (?:as|like))\b.*"
        ),
        (
            rf"^(?=.*\b(?:me|i|my)\b).*{BAD}|\bnever lasts?\b|\bhappens? to me\b|\bsame (?:with|story)\b|\bends? (?:like|"
            r"badly|in)\b|\bcomes off\b"
        ),
    ),
    (
        Trap.OVERGENERALIZING,
        "always",
        0.87,
        (
            r"\b(?:i|it|this|they|people|everyone|nobody|no one|nothing|something|we|he|she|men|women|my \w+)(?:'m|'s| is| "
            r"am| are|'re|'ve| have| has| do| does| can| could)? (?:always|never|ever|constantly|forever)\b(?! (?:said|met|"
            r"learned|learnt|saw|told|forget my)\b).*"
        ),
        (
            rf"{DREAD}|\b(?:always|never|ever|constantly|forever) (?:\w+ ){1, 2}me\b|\b(?:never|ever) (?:works?|lasts?|fits?|belong|"
            r"enough|right|chosen|get|gets|manage|find|finds|know what|change|changes|goes|ends|comes?|picked|the one|say "
            r"the)\b|\bin the way\b"
        ),
    ),
    (
        Trap.OVERGENERALIZING,
        "i-never",
        0.88,
        (
            r"\bi(?:'m| am)? (?:can't(?! find)|cannot(?! find)|can never|never|always|don't ever)\b.*\b(?:anybody|anyone|(?:do|get|say) "
            r"anything(?: right)?|right(?! now)|in edgeways|a word in|any (?:friends?|good|luck|fun)|the one|left out|wrong|"
            r"alone|forgotten|ignored|end up|mess|picked|chosen|asked|invited|included|last|ruin|spoil|say the|fit in|"
            r"belong|get it)\b.*|\b(?:it|this|that) (?:always|never) (?:goes|ends|happens|works|turns|gets|comes)\b.*"
        ),
        "",
    ),
    (
        Trap.OVERGENERALIZING,
        "from-one",
        0.84,
        (
            r"\b(?:one|two|once|him|her|he|she) .{0,50}\b(?:nobody|no one|they all|all of them|all men|all women|people "
            r"never|is a waste of time|are a waste of time)\b.*|\b(?:is|are) (?:just )?(?:not for me|a waste of time)\b.*"
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
        Trap.OVERGENERALIZING,
        "time-after-time",
        0.91,
        (
            r"\b(?:every (?:single )?time|each time|whenever|any time|wherever) (?:i|someone|somebody|anyone|people|"
            r"we)\b.{2,50}\b(?:backfires?|blows? up|goes (?:wrong|quiet|nowhere|badly|silent)|ends?|lets? me down|hurt|"
            r"falls? flat|leaves?|disappears?|vanish\w*|runs?|mess\w*|wrong|ignored?|rejected|regret|look(?:s)? (?:at me|"
            r"away)|pull\w* away|spoil\w*|ruin\w*|make(?:s)? it worse|goes to pot|gets? (?:hurt|bored|burned|burnt)|"
            r"left)\b.*"
        ),
        "",
    ),
    (
        Trap.OVERGENERALIZING,
        "never-been-able",
        0.9,
        (
            r"\bi(?:'ve| have)? (?:just )?(?:never|always)(?: \w+ly| once)? (?:been|had|managed|kept|fit\w*|felt|made|"
            rf"belonged|got|known|found|learned how|understood)\b.{{0,30}}\b{SOCIAL}\b.*|\bi(?:'ve| have)? (?:just "
            r")?(?:always|never) (?:been|felt) (?:\w+ )?(?:left out|an outsider|the (?:odd|last|one|weird|lonely|spare)|"
            r"alone|lonely|any good|good enough|on the outside|enough|wanted|loved|awkward|useless|hopeless)\b.*|\bi "
            r"(?:can't|cannot|can never|don't|don't seem to|never) (?:seem to |ever )?(?:keep|hold on to|make|hang on to|"
            rf"get close to|connect with|trust)\b.{{0,12}}\b{SOCIAL}\b.*"
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
            r"couples)(?: (?:these days|nowadays|today|round here|around here|here|like (?:that|them|her|him)|in this "
            r"\w+|my age))? (?:(?:just )?(?:only|just|never|always|all)(?: ever)? (?:want|care|think|look|let|leave|use|lie|"
            r"cheat|come|call|ring|go|hurt|forget|talk|disappear|take|laugh|turn|do)\w*|(?:just )?(?:don't|can't|won't|"
            r"aren't|never) (?:want|care|like|listen|change|bother|stay|make time|be trusted|have time|keep|mean|worth|get "
            r"it|give|interested|loyal|nice)|(?:are|is) (?:all |just |only |so )*(?:selfish|cruel|fake|cold|rude|out for|"
            r"the same|liars|users|two-faced|shallow|cliquey|unreliable|horrible|awful))\b.*"
        ),
        r"^(?!.*\b(?:smoke|meet on|on \w+days?|when it|because they're busy)\b)",
    ),
    (
        Trap.OVERGENERALIZING,
        "for-me-never",
        0.91,
        (
            r"\b(?:things|nothing|it|life|stuff|relationships?|friendships?|love|luck|dates?|dating|plans) (?:just "
            r")?(?:never|don't|doesn't|won't|always|ever)(?: \w+ly| ever)? (?:works? out|goes? (?:right|my way|well|wrong)|"
            r"go (?:right|my way|well|wrong)|lasts?|turns? out|comes? to|happens? (?:for|to)|ends? (?:well|badly|in))\b.*|"
            r"\b(?:they|it|everyone|everybody|people|we|men|women|friends) (?:all|always) (?:do|does|leave|leaves|go|goes|"
            r"ends?)(?: that| so)?(?: in the end| eventually)?[.!]?$|\b(?:nobody's|no one's|nobody has|no one has|nobody|no "
            r"one) (?:has )?ever\b.*|\b(?:always|never) (?:happens to )?me[.!?]?$|\bwhy (?:is it|does (?:it|this)) "
            r"always\b.*|\b(?:it's|that's) (?:always (?:me|the same|my|like (?:this|that))|what always|how it always|the "
            r"story of) .*|\bwith me it's always\b.*|\bi'm (?:always|forever) the (?:one|last)\b.*|\bno matter (?:what|how|who|where) i\b.*"
        ),
        r"^(?!.*\balways (?:raining|nice|good|lovely|fun|open|closed|busy|cold|warm)\b)",
    ),
    (
        Trap.OVERGENERALIZING,
        "not-one",
        0.91,
        (
            r"\bnot (?:one|a single) (?:person|friend|soul|of them|one of them|reply|message|call|invitation|\w+ "
            r"person)\b.*\b(?:ever|has|have|stuck|came|comes|cares?|rang|stayed|asked|in my life|me)\b.*|\b(?:you|i) "
            r"(?:just )?(?:can't|can never|cannot) (?:rely on|trust|count on|depend on|talk to|please) (?:anyone|anybody|"
            r"people|men|women|others|no one|nobody)\b.*|\b(?:people|men|women|those) like me (?:don't|never|aren't|always|"
            r"end|can't|won't|only|just|are)\b.*|\b(?:for|wants?|likes?|loves?|marr\w+|notices?|invites?) (?:people|someone|"
            r"somebody|a person|the likes|men|women) (?:like|of) me\b.*|\b(?:isn't|aren't|is not|are not|never|wasn't)(?: "
            r"\w+)? (?:meant )?for me[.!]?$|\b(?:sooner or later|in the end|eventually|one way or another) (?:everyone|"
            r"everybody|they|people|it|i)\b.*|\b(?:everyone|everybody|they|people) (?:always |all )?(?:leaves?|lets? (?:me|"
            r"you) down|goes away|turns? on|gives? up on|gets? (?:tired|bored|sick) of|disappears?|moves? on)(?: \w+)?(?: "
            r"in the end| eventually| sooner or later)?[.!]?$"
        ),
        "",
    ),
]
