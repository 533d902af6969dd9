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
            r"\b(?:everyone (?:always|leaves|lets|hates|ignores|forgets)|everybody (?:always|leaves|lets|"
            r"hates|ignores)|nobody (?:ever|likes|wants|cares|calls|talks|asks|invites|listens|remembers|"
            r"needs|understands|loves)|no one (?:ever|likes|wants|cares|calls|talks|asks|invites|listens|"
            r"remembers|needs|understands|loves)|nothing (?:ever|works|i do|goes)|everything (?:i (?:do|"
            r"touch|try|say|start)|goes (?!well|fine|ok)|always|is (?:always|ruined|wrong|hopeless|"
            r"against|my fault|a mess|pointless)|in my life)|people (?:always|never|are all|can't be|only|"
            r"leave)|all (?:men|women|people) (?:are|leave|lie|want|cheat|use)|all my (?:friends|"
            r"relationships) (?:leave|left|end\w*|drop|forget|drift|go|let|die)|it's always (?:me|the "
            r"same|my)|typical of me|story of my life|same as (?:ever|always)|again and again|wherever i "
            r"go)\b.*"
        ),
        "",
    ),
    (
        Trap.OVERGENERALIZING,
        "nobody-ever",
        0.9,
        (
            r"\b(?<!if )(?:nobody|no one|none of them|not one of them)(?: in \w+ \w+| here| there| at "
            r"\w+)? (?:has|have|keeps?|cares?|stays?|repl(?:y|ies)|answers?|talks?|helps?|listens?|likes?|"
            r"wants?|needs?|understands?|asks?|calls?|rings?|writes?|remembers?|notices?|looks?|speaks?|"
            r"comes?|takes?|sees?|knows?)\b.*"
        ),
        (
            r"\b(?:me|my|i|anyone|strangers?|others|promises?|anybody|here|ever|each other|anymore|cares|"
            r"keeps|stays|listens)\b"
        ),
    ),
    (
        Trap.OVERGENERALIZING,
        "they-all",
        0.91,
        (
            r"\b(?<!most )(?<!my )(?<!other )(?:they all|all of them|people|men|women|everybody|everyone|"
            r"friends|(?:the )?neighbours|colleagues|strangers|young people|old people|families) (?:do|"
            r"just |only |always |never |all )?(?:are|is|leaves?|lets?|goes|go away|can't be|wants?|"
            r"cares?|says? no|do|lies?|cheats?|uses?|disappoints?|drops?|forgets?|don't (?:like|care|stay|"
            r"keep|listen|want|help|answer|talk))(?: (?:not to be|selfish|cold|unreliable|the same|"
            r"trusted|me|one thing|about themselves|when|in the end|you|no|down|away|rude|nosy|fake|mean|"
            r"unfriendly|alike|against)\b.*|[.!]?$)"
        ),
        "",
    ),
    (
        Trap.OVERGENERALIZING,
        "same-again",
        0.9,
        (
            r"\b(?:the same (?:with|story|every|old)|each time|every (?:time|talk|date|friendship|group|"
            r"job|conversation|party|attempt|friend|single)|all my (?:\w+ )?(?:friendships|relationships|"
            r"talks|dates|friends|jobs)|just my luck|my luck|typical\b|something always|always something|"
            r"nothing (?:i|ever|good)|things like (?:this|that) (?:always|only|never)|(?:only|always) "
            r"(?:ever )?happens? to me|no matter (?:what|who|where|how)|wherever|as i always|as always|"
            r"whenever i|once again|again and again|again,? (?:as|like))\b.*"
        ),
        (
            rf"^(?=.*\b(?:me|i|my)\b).*{BAD}|\bnever lasts?\b|\bhappens? to me\b|\bsame (?:with|story)\b|"
            r"\bends? (?:like|badly|in)\b|\bcomes off\b"
        ),
    ),
    (
        Trap.OVERGENERALIZING,
        "always",
        0.87,
        (
            r"\b(?:i|it|this|they|people|everyone|nobody|no one|nothing|something|we|he|she|men|women|my "
            r"\w+)(?:'m|'s| is| am| are|'re|'ve| have| has| do| does| can| could)? (?:always|never|ever|"
            r"constantly|forever)\b(?! (?:said|met|learned|learnt|saw|told|forget my)\b).*"
        ),
        (
            rf"{DREAD}|\b(?:always|never|ever|constantly|forever) (?:\w+ ){1, 2}me\b|\b(?:never|ever) "
            r"(?:works?|lasts?|fits?|belong|enough|right|chosen|get|gets|manage|find|finds|know what|"
            r"change|changes|goes|ends|comes?|picked|the one|say the)\b|\bin the way\b"
        ),
    ),
    (
        Trap.OVERGENERALIZING,
        "i-never",
        0.88,
        (
            r"\bi(?:'m| am)? (?:can't(?! find)|cannot(?! find)|can never|never|always|don't "
            r"ever)\b.*\b(?:anybody|anyone|(?:do|get|say) anything(?: right)?|right(?! now)|in edgeways|a "
            r"word in|any (?:friends?|good|luck|fun)|the one|left out|wrong|alone|forgotten|ignored|end "
            r"up|mess|picked|chosen|asked|invited|included|last|ruin|spoil|say the|fit in|belong|get "
            r"it)\b.*|\b(?:it|this|that) (?:always|never) (?:goes|ends|happens|works|turns|gets|"
            r"comes)\b.*"
        ),
        "",
    ),
    (
        Trap.OVERGENERALIZING,
        "from-one",
        0.84,
        (
            r"\b(?:one|two|once|him|her|he|she) .{0,50}\b(?:nobody|no one|they all|all of them|all men|"
            r"all women|people never|is a waste of time|are a waste of time)\b.*|\b(?:is|are) (?:just "
            r")?(?:not for me|a waste of time)\b.*"
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
            r"\b(?:every (?:single )?time|each time|whenever|any time|wherever) (?:i|someone|somebody|"
            r"anyone|people|we)\b.{2,50}\b(?:backfires?|blows? up|goes (?:wrong|quiet|nowhere|badly|"
            r"silent)|ends?|lets? me down|hurt|falls? flat|leaves?|disappears?|vanish\w*|runs?|mess\w*|"
            r"wrong|ignored?|rejected|regret|look(?:s)? (?:at me|away)|pull\w* away|spoil\w*|ruin\w*|"
            r"make(?:s)? it worse|goes to pot|gets? (?:hurt|bored|burned|burnt)|left)\b.*"
        ),
        "",
    ),
    (
        Trap.OVERGENERALIZING,
        "never-been-able",
        0.9,
        (
            r"\bi(?:'ve| have)? (?:just )?(?:never|always)(?: \w+ly| once)? (?:been|had|managed|kept|"
            rf"fit\w*|felt|made|belonged|got|known|found|learned how|understood)\b.{{0,30}}\b{SOCIAL}\b.*|"
            r"\bi(?:'ve| have)? (?:just )?(?:always|never) (?:been|felt) (?:\w+ )?(?:left out|an outsider|"
            r"the (?:odd|last|one|weird|lonely|spare)|alone|lonely|any good|good enough|on the outside|"
            r"enough|wanted|loved|awkward|useless|hopeless)\b.*|\bi (?:can't|cannot|can never|don't|don't "
            r"seem to|never) (?:seem to |ever )?(?:keep|hold on to|make|hang on to|get close to|connect "
            rf"with|trust)\b.{{0,12}}\b{SOCIAL}\b.*"
        ),
        r"^(?!.*\b(?:yet|here|at work|if|today|this|spoken to|been to)\b)",
    ),
    (
        Trap.OVERGENERALIZING,
        "people-are",
        0.9,
        (
            r"(?:^|[,.;]\s*|\b(?:because|and|but|that|so|then|know|think|reckon)\s)(?:people|men|women|"
            r"blokes|guys|girls|lads|folks?|everyone|everybody|kids|adults|neighbours|colleagues|families|"
            r"friends|other people|the young|couples)(?: (?:these days|nowadays|today|round here|around "
            r"here|here|like (?:that|them|her|him)|in this \w+|my age))? (?:(?:just )?(?:only|just|never|"
            r"always|all)(?: ever)? (?:want|care|think|look|let|leave|use|lie|cheat|come|call|ring|go|"
            r"hurt|forget|talk|disappear|take|laugh|turn|do)\w*|(?:just )?(?:don't|can't|won't|aren't|"
            r"never) (?:want|care|like|listen|change|bother|stay|make time|be trusted|have time|keep|mean|"
            r"worth|get it|give|interested|loyal|nice)|(?:are|is) (?:all |just |only |so )*(?:selfish|"
            r"cruel|fake|cold|rude|out for|the same|liars|users|two-faced|shallow|cliquey|unreliable|"
            r"horrible|awful))\b.*"
        ),
        r"^(?!.*\b(?:smoke|meet on|on \w+days?|when it|because they're busy)\b)",
    ),
    (
        Trap.OVERGENERALIZING,
        "for-me-never",
        0.91,
        (
            r"\b(?:things|nothing|it|life|stuff|relationships?|friendships?|love|luck|dates?|dating|"
            r"plans) (?:just )?(?:never|don't|doesn't|won't|always|ever)(?: \w+ly| ever)? (?:works? out|"
            r"goes? (?:right|my way|well|wrong)|go (?:right|my way|well|wrong)|lasts?|turns? out|comes? "
            r"to|happens? (?:for|to)|ends? (?:well|badly|in))\b.*|\b(?:they|it|everyone|everybody|people|"
            r"we|men|women|friends) (?:all|always) (?:do|does|leave|leaves|go|goes|ends?)(?: that| "
            r"so)?(?: in the end| eventually)?[.!]?$|\b(?:nobody's|no one's|nobody has|no one has|nobody|"
            r"no one) (?:has )?ever\b.*|\b(?:always|never) (?:happens to )?me[.!?]?$|\bwhy (?:is it|does "
            r"(?:it|this)) always\b.*|\b(?:it's|that's) (?:always (?:me|the same|my|like (?:this|that))|"
            r"what always|how it always|the story of) .*|\bwith me it's always\b.*|\bi'm (?:always|"
            r"forever) the (?:one|last)\b.*|\bno matter (?:what|how|who|where) i\b.*"
        ),
        r"^(?!.*\balways (?:raining|nice|good|lovely|fun|open|closed|busy|cold|warm)\b)",
    ),
    (
        Trap.OVERGENERALIZING,
        "not-one",
        0.91,
        (
            r"\bnot (?:one|a single) (?:person|friend|soul|of them|one of them|reply|message|call|"
            r"invitation|\w+ person)\b.*\b(?:ever|has|have|stuck|came|comes|cares?|rang|stayed|asked|in "
            r"my life|me)\b.*|\b(?:you|i) (?:just )?(?:can't|can never|cannot) (?:rely on|trust|count on|"
            r"depend on|talk to|please) (?:anyone|anybody|people|men|women|others|no one|nobody)\b.*|"
            r"\b(?:people|men|women|those) like me (?:don't|never|aren't|always|end|can't|won't|only|just|"
            r"are)\b.*|\b(?:for|wants?|likes?|loves?|marr\w+|notices?|invites?) (?:people|someone|"
            r"somebody|a person|the likes|men|women) (?:like|of) me\b.*|\b(?:isn't|aren't|is not|are not|"
            r"never|wasn't)(?: \w+)? (?:meant )?for me[.!]?$|\b(?:sooner or later|in the end|eventually|"
            r"one way or another) (?:everyone|everybody|they|people|it|i)\b.*|\b(?:everyone|everybody|"
            r"they|people) (?:always |all )?(?:leaves?|lets? (?:me|you) down|goes away|turns? on|gives? "
            r"up on|gets? (?:tired|bored|sick) of|disappears?|moves? on)(?: \w+)?(?: in the end| "
            r"eventually| sooner or later)?[.!]?$"
        ),
        "",
    ),
]
