"""Cues for thinking traps in what may come.

Knows turns of phrase with a certainty each, and words that have to stand beside some. Does not know the person: what
sounds like a trap may be true.
"""

from nearer.coach.thoughts import Trap
from nearer.coach.trap_words import BAD, DREAD

_WILL = r"(?:'ll|will|won't|shall|'m going to|(?:am|is|are|'s|'re) (?:\w+ )?going to|gonna)"
AHEAD: list[tuple[Trap, str, float, str, str]] = [
    (
        Trap.FORTUNE_TELLING,
        "never-will",
        0.92,
        (
            r"\b(?:i'll|i will|it'll|it will|they'll|they will|she'll|he'll|she will|he will|things will|"
            r"nobody will|no one will|nothing will|this will|that will) (?:just |probably |definitely |"
            r"surely |only |all )?(?:never|always|not|say no|laugh|go wrong|be (?:awkward|awful|a "
            r"disaster|terrible|rejected|ignored|horrible|left)|hate|reject|mess|ruin|embarrass|freeze|"
            r"blush|stutter|fail|end|leave|forget|ignore|think(?! about| of it)|be bored|have nothing|"
            r"make a fool|say something|panic|get (?:worse|bored|rejected|ignored|dumped|hurt|left|stuck|"
            r"nowhere|nervous|it wrong)|go badly|change)\b.*"
        ),
        "",
    ),
    (
        Trap.FORTUNE_TELLING,
        "bound",
        0.88,
        (
            r"\b(?:bound to|going to (?:be (?:awful|awkward|terrible|horrible|alone|a disaster|rejected|"
            r"boring)|go wrong|go badly|fail|hate|laugh|say no|mess|ruin|embarrass|freeze|end|leave|"
            r"regret|blush|panic|forget)|i (?:just |already )?know (?:it|they|he|she|i|that|this|"
            r"how)\b.{0,20}(?:will|'ll|won't|going)(?! (?:feel|be) (?:good|fine|ok))|doomed|won't (?:work|"
            r"like|want|help|last|get|know (?:what|how|anyone|anybody|a soul|where)|talk|reply|answer|"
            r"find|invite|remember|make|care|ever|enjoy)|no chance|there's no way|never (?:going to|"
            r"gonna)|i(?:'ll| will| can| shall)? never (?:find|be|have|make))\b.*"
        ),
        "",
    ),
    (
        Trap.FORTUNE_TELLING,
        "will-go-ill",
        0.9,
        (
            rf"\b(?!i ?{_WILL} (?:just )?(?:leave (?:at|early|now|soon|it|you|when|the|after|before|my)|"
            rf"cancel|say (?:no|sorry)|ignore|miss|let|be sorry|be late)\b)(?:\w+)(?=[' ]) ?{_WILL}(?! "
            rf"(?:see you|call back)\b).*{DREAD}.*|\b(?:nobody|no one) ?{_WILL}\b.*"
        ),
        "",
    ),
    (
        Trap.FORTUNE_TELLING,
        "will-not",
        0.9,
        (
            r"\b(?:he|she|they|it|people|you|i|that|this|the \w+|my \w+)(?: will not| won't|'s not going "
            r"to| isn't going to|'re not going to| aren't going to|'ll not|'ll never| will never| shall "
            r"never)(?: \w+ly| even| ever| want to| be able to(?! (?:come|join|make it|attend|be (?:there|"
            r"at))))? (?:like|want|answer|remember|call|ring|reply|work|talk|help|notice|ask|invite|pick|"
            r"get (?:any )?better|last|change|know (?:what|anyone|how|anybody|who)|find|fit|listen|"
            r"understand|recogni[sz]e|be (?:welcome|any|good|fun|interested|happy|loved|like|pleased|glad|"
            r"enough)|let me|write|dare|manage|enjoy|cope|belong|make (?:it|any|a|friends)|have "
            r"(?:anything|a word|anyone|friends)|believe|care|come (?:off|back|right)|go well|be)\b(?! "
            r"(?:there|here|in|at|back|home|before|until|long|late|away|free|working|needed|able to "
            r"(?:come|join|make|attend|be))\b).*"
        ),
        "",
    ),
    (
        Trap.FORTUNE_TELLING,
        "certain",
        0.91,
        (
            r"\b(?:i just know|i already know|i can see it (?:now|coming|already)|knowing me|for sure|"
            r"it(?:'s| is) clear how|why bother|what's the use|i(?:'m| am) (?:certain|sure|convinced) "
            r"(?:that )?(?:i|it|they|nobody|he|she|no one)|doomed|bound to|there's no way|no chance|never "
            r"going to|nothing (?:will|is going to) (?:come|change))\b.*"
        ),
        BAD,
    ),
    (
        Trap.FORTUNE_TELLING,
        "for-life",
        0.9,
        (
            rf"\b{_WILL}(?: just)? (?:never|always(?= (?:be|feel|end|stay|struggle|need|have)\b)|(?:stay|"
            r"remain|still be) (?:alone|single|lonely|like this|that way|stuck)|be (?:just )?(?:alone|"
            r"lonely|single|on my own|by myself|as lonely)(?! (?:this|on|until|till|for|tonight|tomorrow|"
            r"next|at the)\b)|die (?:single|alone|without)|end up)\b.*|\bfor the rest of my (?:life|"
            r"days)\b.*|\bwill be just as\b.*"
        ),
        r"\b(?:i|i'll|me|my|nobody|they|he|she|it)\b",
    ),
    (
        Trap.FORTUNE_TELLING,
        "no-way",
        0.92,
        (
            r"\b(?:no way|not a chance|zero chance|fat chance|no chance|not a hope|no hope|never in a "
            r"million years)(?: that| of| in hell)*\b.{0,15}\b(?:(?:they|he|she|anyone|anybody|it|this|"
            r"that|people|someone|somebody|the \w+|my \w+)(?:'ll|'d| will| would|'s (?:going|gonna)| is "
            r"(?:going|gonna)|'re (?:going|gonna)| are (?:going|gonna)| wants?)|i(?:'ll| will|'m (?:going|"
            r"gonna)| can)|of (?:me|them|him|her|anyone|it|\w+ing))\b.*|\b(?:what's|what is|what would be|"
            r"see no|there's no|there is no|no) (?:the )?(?:point|use|sense)(?: in| of)? (?:asking|going|"
            r"trying|sending|ringing|calling|writing|texting|inviting|hoping|me|even|bothering|talking|it|"
            r"signing|joining)\b.*"
        ),
        r"^(?!.*\b(?:so late|rushing|shop|early|rain)\b)",
    ),
    (
        Trap.FORTUNE_TELLING,
        "like-last-time",
        0.92,
        (
            r"\b(?:'ll|will|going to|gonna) (?:\w+ )?(?:be|go|end|turn out|end up) (?:\w+ )?(?:just like|"
            r"exactly like|the same|like (?:last|the last|every|all the|before|always)|another)\b.*|"
            r"\b(?:here we go again|i know how (?:it|this|that|these things)\b.{0,12}(?:ends?|goes?|go|"
            r"end)|i know (?:exactly )?how (?:it|this|tonight)(?:'ll| will|'s going))\b.*|\b(?:can|could) "
            r"(?:already |just )?(?:see|tell|hear|picture|feel) (?:it|how|tonight|tomorrow|this|that|the|"
            r"them|him|her|my)\b.{0,30}\b(?:going to|gonna|will|won't|'ll)\b.*"
        ),
        "",
    ),
    (
        Trap.FORTUNE_TELLING,
        "not-going-to",
        0.91,
        (
            r"\b(?:not|isn't|aren't|never|nobody's|no one's|nobody is|no one is) (?:ever )?(?:going to|"
            r"gonna) (?:ever )?(?:want|like|love|work|happen|talk|reply|turn up|show up|come(?! (?:on|to "
            r"work|in on|this|until|till|home))|care|ask|get (?:any )?(?:better|easier)|change|believe|"
            r"miss|fit|find|last|end well|go well|understand|invite|choose|pick|notice|stay|be (?:able to "
            r"(?:say|speak|talk|cope|do)|friends|any|interested|liked|good|pleased))\b.*|\b(?:only|just) "
            r"(?:going to|gonna|end) (?:end|get|make|go|in|be|hurt|up|badly)\b.*"
        ),
        "",
    ),
    (
        Trap.FORTUNE_TELLING,
        "i-shall",
        0.9,
        (
            r"\b(?:i|we|they|he|she|it)(?:'ll| will|'m going to|'re going to|'s going to|'m gonna|'s "
            r"gonna| am going to)(?: (?:just|only|probably|end up|definitely|\w+ly))* (?:clam up|go "
            r"(?:blank|red|bright red|quiet|to pieces|downhill)|dry up|bottle it|chicken out|blow it|put "
            r"my foot in|make a (?:fool|mess)|mess (?:it|this|up)|get (?:tired|bored|sick|fed up) of me|"
            r"lose interest|see (?:right |straight )?through me|find (?:me|out what)|drift (?:away|apart)|"
            r"drop me|get it wrong|say the wrong|come (?:out|across) (?:all )?(?:wrong|weird|badly|as)|"
            r"(?:sit|sitting|stand|standing|be stuck|be left|left)\b.{0,25}(?:by myself|on my own|with no "
            r"?(?:one|body)|in the corner)|end in|go nowhere|fizzle|come to nothing|be the (?:only|odd|"
            r"last) one|get (?:hurt|let down|turned down|stood up|rejected)|stand me up|let me down|run a "
            r"mile|be sick of me)\b.*"
        ),
        "",
    ),
    (
        Trap.FORTUNE_TELLING,
        "lonely-for-good",
        0.93,
        (
            r"\b(?:alone|lonely|single|like this|on my own|by myself|unhappy|unloved|this way) (?:for "
            r"ever|forever|(?:till|until) (?:the day )?i(?:'m| die)|(?:for )?the rest of|all my life|for "
            r"good|for life)\b.*|\b(?:till|until) (?:the day )?i die\b.*|\bgoing to (?:be|die|stay|end up|"
            r"grow old) (?:\w+ )?(?:alone|lonely|single)\b.*|\b(?:too late for me|there(?:'s| is) "
            r"(?:nobody|no one) (?:out there|left) for me|missed (?:my chance|the boat)|that ship has "
            r"sailed|no future for me|nothing to look forward to)\b.*"
        ),
        r"^(?!.*\b(?:missed the boat) (?:to|across|back)\b)",
    ),
    (
        Trap.FORTUNE_TELLING,
        "what-if",
        0.85,
        r"\bwhat if (?:i|they|he|she|it|nobody|no one|everyone|we|people|my|the|there)\b.*",
        BAD.replace("|not|", "|"),
    ),
    (
        Trap.FORTUNE_TELLING,
        "would-only",
        0.9,
        (
            r"\b(?:i'd|i would|it'd|it would|they'd|he'd|she'd|we'd) (?:only|just|probably|end up) (?:go "
            r"and )?(?:make|mess|ruin|embarrass|say (?:no|the wrong|something)|put|spoil|bore|end|get "
            r"(?:hurt|in|let|turned)|be (?:in the way|a|bored|left|rejected|awkward|disappointed)|sit|"
            r"stand|go wrong|laugh|forget|freeze)\b.*|\b(?:'ll|will) (?:only |just |probably )*(?:say "
            r"(?:no|she's|he's|they're|it's)|come up with|find some|make (?:some|an|up an?) excuse\w*|"
            r"have (?:something|someone) better|be (?:busy|too busy|just as|as \w+ as)|pretend|blank me|"
            r"walk (?:off|away|past|out)|look the other way)\b.*|\b(?:i|we) (?:won't|'ll never|will never|"
            r"'m not going to) (?:ever )?(?:click|hit it off|connect|get (?:on|along|a word|through|"
            r"anywhere)|be missed|know (?:where|what|how|anyone)|have (?:anything|a clue|anyone|a "
            r"thing))\b.*"
        ),
        "",
    ),
]
