"""Cues for thinking traps in what may come.

Knows turns of phrase with a certainty each, and words that have to stand beside some. Does not know the person: what
sounds like a trap may be true.
"""

from nearer.coach.thoughts import Trap
from nearer.coach.trap_words import BAD, DONE_FOR, DREAD

_WILL = r"(?:'ll|will|won't|shall|'m going to|(?:am|is|are|'s|'re) (?:\w+ )?going to|gonna)"
AHEAD: list[tuple[Trap, str, float, str, str]] = [
    (
        Trap.FORTUNE_TELLING,
        "never-will",
        0.92,
        (
            r"\b(?:i'll|i will|it'll|it will|they'll|they will|she'll|he'll|she will|he will|things will|nobody will|"
            r"no one will|nothing will|this will|that will) (?:just |probably |definitely |surely |only |"
            r"all )?(?:never|always|not|say no|laugh|go wrong|be (?:awkward|awful|a disaster|terrible|rejected|ignored|"
            r"horrible|left)|hate|reject|mess|ruin|embarrass|freeze|blush|stutter|fail|end|leave|forget|ignore|think(?! about| of it)|"
            r"be bored|have nothing|make a fool|say something|panic|get|go badly|change)\b.*"
        ),
        "",
    ),
    (
        Trap.FORTUNE_TELLING,
        "bound",
        0.88,
        (
            r"\b(?:bound to|going to (?:be (?:awful|awkward|terrible|horrible|alone|a disaster|rejected|boring)|"
            r"go wrong|go badly|fail|hate|laugh|say no|mess|ruin|embarrass|freeze|end|leave|regret|blush|panic|forget)|"
            r"i (?:just |already )?know (?:it|they|he|she|i|that|this|how)\b.{0,20}(?:will|'ll|won't|going)(?! (?:feel|be) (?:good|fine|ok))|doomed|"
            r"won't (?:work|like|want|help|last|get|know|talk|reply|answer|find|invite|remember|make|care|ever|"
            r"enjoy)|no chance|there's no way|never (?:going to|gonna)|i(?:'ll| will| can| shall)? never (?:find|be|"
            r"have|make))\b.*"
        ),
        "",
    ),
    (
        Trap.FORTUNE_TELLING,
        "will-go-ill",
        0.9,
        rf"\b(?!i ?{_WILL} (?:just )?(?:leave (?:at|early|now|soon|it|you|when|the|after|before|my)|cancel|say (?:no|sorry)|ignore|miss|let|be sorry|be late)\b)(?:\w+)(?=[' ]) ?{_WILL}(?! (?:see you|call back)\b).*{DREAD}.*|\b(?:nobody|no one) ?{_WILL}\b.*",
        "",
    ),
    (
        Trap.FORTUNE_TELLING,
        "will-not",
        0.9,
        (
            r"\b(?:he|she|they|it|people|you|i|that|this|the \w+|my \w+)(?: will not| won't|'s not going to|"
            r" isn't going to|'re not going to| aren't going to|'ll not|'ll never| will never| shall never)(?: \w+ly|"
            r" even| ever| want to| be able to(?! (?:come|join|make it|attend|be (?:there|at))))? (?:like|want|answer|remember|call|ring|reply|work|talk|help|notice|"
            r"ask|invite|pick|get (?:any )?better|last|change|know (?:what|anyone|how|anybody|who)|find|fit|listen|"
            r"understand|recogni[sz]e|be (?:welcome|any|good|fun|interested|happy|loved|like|pleased|glad|enough)|"
            r"let me|write|dare|manage|enjoy|cope|belong|make (?:it|any|a|friends)|have (?:anything|a word|anyone|"
            r"friends)|believe|care|come (?:off|back|right)|go well|be)\b(?! (?:there|here|in|at|back|home|before|until|long|late|away|free|working|needed|able to (?:come|join|make|attend|be))\b).*"
        ),
        "",
    ),
    (
        Trap.FORTUNE_TELLING,
        "certain",
        0.91,
        (
            r"\b(?:i just know|i already know|i can see it (?:now|coming|already)|knowing me|for sure|it(?:'s|"
            r" is) clear how|why bother|what's the use|i(?:'m| am) (?:certain|sure|convinced) (?:that )?(?:i|it|they|"
            r"nobody|he|she|no one)|doomed|bound to|there's no way|no chance|never going to|nothing (?:will|"
            r"is going to) (?:come|change))\b.*"
        ),
        BAD,
    ),
    (
        Trap.FORTUNE_TELLING,
        "for-life",
        0.9,
        (
            rf"\b{_WILL}(?: just| always)? (?:never|always|(?:stay|remain|still be) (?:alone|single|lonely|like this|"
            r"that way|stuck)|be (?:just )?(?:alone|lonely|single|on my own|by myself|as lonely)(?! (?:this|on|until|till|for|tonight|tomorrow|next|at the)\b)|die (?:single|alone|"
            r"without)|end up)\b.*|\bfor the rest of my (?:life|days)\b.*|\bwill be just as\b.*"
        ),
        r"\b(?:i|i'll|me|my|nobody|they|he|she|it)\b",
    ),
    (
        Trap.CATASTROPHIZING,
        "disaster",
        0.95,
        (
            r"\b(?:disaster|catastroph\w+|nightmare|(?<!not the )end of the world|ruin(?:ed|s)? (?:me\b|everything|my life|it all)|"
            r"unbearable|couldn't bear|can't bear|couldn't stand|can't survive|won't survive|couldn't survive|"
            r"never recover|would die(?! for| laughing)|i'd die(?! for)|i'll die|die of(?! (?:boredom|hunger|laugh\w+|thirst|heat))|fall apart|everything (?:is|will be) (?:over|lost)|"
            r"it's all over|my life is over|all over for me|the worst thing|lose everything|destroy|humiliat\w+|fatal|"
            r"horrific|i(?:'m|'d be|'ll be| would be| will be) finished|collapse|game over|the end of (?:me|everything|"
            r"the world|my life))\b.*"
        ),
        "",
    ),
    (
        Trap.CATASTROPHIZING,
        "chain",
        0.86,
        (
            r"\bif (?:i|he|she|they|it|this|we|my|the)\b.{3,60}\b(?:i'll (?:lose|be fired|get fired|end up|be alone|"
            r"faint|pass out|have a|never|go mad|die)|my life|i'd never|everything)\b.*|\bend up (?:alone|homeless|"
            r"dying|on the street|with nobody|old and)\b.*|\b(?:awful|terrible|horrible) if\b.*|\bit (?:would|will|'ll|"
            r"'d) be (?:so )?(?:awful|terrible|horrible|dreadful|unbearable)\b.*"
        ),
        "",
    ),
    (
        Trap.CATASTROPHIZING,
        "past-bearing",
        0.95,
        (
            r"\b(?:would|'d|could|will|'ll|might) (?:\w+ )?(?:kill|break|finish|destroy|crush|end|ruin) (?:me|us|"
            r"everything)\b.*|\b(?:won't|never|can't|couldn't|will not) (?:ever )?(?:get over|live (?:with|down)|take|"
            r"bear|stand|cope|survive|face|show my face|forgive|recover|look (?:him|her|them|"
            r"anyone) in)\b(?! (?:the (?:bus|train|car)|part|a photo)).*|\bnever (?:be able to )?(?:show my face|"
            r"live (?:it|this|that) down|get over)\b.*|\bcan never (?:show|go|look)\b.*"
        ),
        r"\b(?:if|it|this|that|them|there|again|anyone|would)\b",
    ),
    (
        Trap.CATASTROPHIZING,
        "all-is-lost",
        0.95,
        (
            r"\b(?:it's all|it is all|my life is|life is|that's it|everything is|everything's|all is) (?:over|lost|"
            r"finished|ruined|gone|hopeless forever)\b.*|\b(?:unforgivable|a tragedy|end of everything|"
            r"the end of me)\b.*|\bmost (?:embarrassing|awful|horrible|shameful|humiliating)\b.{0,30}\b(?:ever|"
            r"in the world|of my life|anybody)\b.*|\bworst (?:thing|day|evening|moment)\b.*|\b(?:'s|is|are|"
            r"'re) going to (?:sack|fire|sue) me\b.*|\bnever (?:speak|talk|look)(?: to| at)? .{2,20}\bagain\b.*|"
            r"\b(?:sink|vanish) into the (?:ground|floor)\b.*|\bground (?:would |to )?(?:open|swallow)\b.*|\b(?:would|"
            r"will|'d|'ll) be the end(?! of (?:the|may|june))\b.*|\b(?:horrible|terrible|awful|"
            r"worst) (?:\w+ )?of my life\b.*|\b(?:time|have|need|want) to (?:leave the (?:country|town|planet)|"
            r"emigrate|move (?:house|town|abroad|to another|to the moon)|change my name|go into hiding)\b.*"
        ),
        "",
    ),
    (
        Trap.CATASTROPHIZING,
        "one-and-all",
        0.93,
        (
            r"\b(?:one|a single|the first|if i|if they|if she|if he|if it|if my)\b.{1,60}\b(?:i(?:'ll| will)? lose my|"
            r"throw me out|end up (?:in|on|sleeping|alone|homeless)|go (?:mad|crazy)|i(?:'ll| will) (?:faint|collapse|"
            r"die|be (?:fired|sacked|homeless|ruined|finished))|fire me|sack me|get (?:fired|sacked)|all over|my life|"
            r"everything (?:is|will be|falls))\b.*"
        ),
        "",
    ),
    (
        Trap.CATASTROPHIZING,
        "body",
        0.94,
        (
            r"\b(?:going to|'ll|will|might|could) (?:\w+ )?(?:faint|pass out|collapse|suffocate|choke|go (?:mad|crazy)|"
            r"lose my mind|have a (?:heart attack|stroke|breakdown)|throw up|drop dead)\b.*|\b(?:surely|must be|"
            r"certainly|somebody must be|bound to be|has to be) (?:\w+ ){0,2}(?:deadly|dead|cancer|a tumou?r|fatal|"
            r"a stroke)\b.*|\b(?:something|anything) (?:terrible|awful|dreadful|horrible|bad) (?:has|must have|will|"
            r"is going to) happen\w*\b.*|\b(?:must have had|has had|had) an accident\b.*"
        ),
        "",
    ),
    (
        Trap.CATASTROPHIZING,
        "simply-awful",
        0.86,
        (
            r"\b(?:awful|terrible|horrible|dreadful|unbearable|the worst|a disaster)\b,? .{0,25}\b(?:that i|if i|"
            r"if they|if she|if he|to be|to eat|how i)\b.*|\bwhat if\b.*|\band then (?:i'll|they'll|everyone|i will|"
            r"he'll|she'll|nobody)\b.*"
        ),
        BAD.replace("|not|", "|"),
    ),
    (
        Trap.FORTUNE_TELLING,
        "no-way",
        0.92,
        (
            r"\b(?:no way|not a chance|zero chance|fat chance|no chance|not a hope|no hope|never in a million years)"
            r"(?: that| of| in hell)*\b.{0,15}\b(?:(?:they|he|she|anyone|anybody|it|this|that|people|someone|somebody|the \w+|my \w+)(?:'ll|'d| will| would|'s (?:going|gonna)| is (?:going|gonna)|'re (?:going|gonna)| are (?:going|gonna)| wants?)|i(?:'ll| will|'m (?:going|gonna)| can)|of (?:me|them|him|her|anyone|it|\w+ing))\b.*|\b(?:what's|what is|what would be|see no|there's no|there is no|no) (?:the )?(?:point|use|"
            r"sense)(?: in| of)? (?:asking|going|trying|sending|ringing|calling|writing|texting|inviting|hoping|me|even|"
            r"bothering|talking|it|signing|joining)\b.*"
        ),
        r"^(?!.*\b(?:so late|rushing|shop|early|rain)\b)",
    ),
    (
        Trap.FORTUNE_TELLING,
        "like-last-time",
        0.92,
        (
            r"\b(?:'ll|will|going to|gonna) (?:\w+ )?(?:be|go|end|turn out|end up) (?:\w+ )?(?:just like|exactly like|"
            r"the same|like (?:last|the last|every|all the|before|always)|another)\b.*|\b(?:here we go again|i know how (?:it|"
            r"this|that|these things)\b.{0,12}(?:ends?|goes?|go|end)|i know (?:exactly )?how (?:it|this|tonight)(?:'ll|"
            r" will|'s going))\b.*|\b(?:can|could) (?:already |just )?(?:see|tell|hear|picture|feel) (?:it|how|tonight|"
            r"tomorrow|this|that|the|them|him|her|my)\b.{0,30}\b(?:going to|gonna|will|won't|'ll)\b.*"
        ),
        "",
    ),
    (
        Trap.FORTUNE_TELLING,
        "not-going-to",
        0.91,
        (
            r"\b(?:not|isn't|aren't|never|nobody's|no one's|nobody is|no one is) (?:ever )?(?:going to|gonna) (?:ever )?"
            r"(?:want|like|love|work|happen|talk|reply|turn up|show up|come(?! (?:on|to work|in on|this|until|till|home))|"
            r"care|ask|get (?:any )?(?:better|easier)|change|believe|miss|fit|find|last|end well|go well|understand|invite|"
            r"choose|pick|notice|stay|be (?:able to (?:say|speak|talk|cope|do)|friends|any|interested|liked|good|pleased))\b.*|"
            r"\b(?:only|just) (?:going to|gonna|end) (?:end|get|make|go|in|be|hurt|up|badly)\b.*"
        ),
        "",
    ),
    (
        Trap.FORTUNE_TELLING,
        "i-shall",
        0.9,
        (
            r"\b(?:i|we|they|he|she|it)(?:'ll| will|'m going to|'re going to|'s going to|'m gonna|'s gonna| am going to)"
            r"(?: (?:just|only|probably|end up|definitely|\w+ly))* (?:clam up|go (?:blank|red|bright red|quiet|to pieces|"
            r"downhill)|dry up|bottle it|chicken out|blow it|put my foot in|make a (?:fool|mess)|mess (?:it|this|up)|"
            r"get (?:tired|bored|sick|fed up) of me|lose interest|see (?:right |straight )?through me|find (?:me|out what)|"
            r"drift (?:away|apart)|drop me|get it wrong|say the wrong|come (?:out|across) (?:all )?(?:wrong|weird|badly|as)|"
            r"(?:sit|sitting|stand|standing|be stuck|be left|left)\b.{0,25}(?:by myself|on my own|with no ?(?:one|body)|"
            r"in the corner)|end in|go nowhere|fizzle|come to nothing|be the (?:only|odd|last) one|get (?:hurt|let down|"
            r"turned down|stood up|rejected)|stand me up|let me down|run a mile|be sick of me)\b.*"
        ),
        "",
    ),
    (
        Trap.FORTUNE_TELLING,
        "lonely-for-good",
        0.93,
        (
            r"\b(?:alone|lonely|single|like this|on my own|by myself|unhappy|unloved|this way) (?:for ever|forever|"
            r"(?:till|until) (?:the day )?i(?:'m| die)|(?:for )?the rest of|all my life|for good|for life)\b.*|"
            r"\b(?:till|until) (?:the day )?i die\b.*|\bgoing to (?:be|die|stay|end up|grow old) (?:\w+ )?(?:alone|lonely|"
            r"single)\b.*|\b(?:too late for me|there(?:'s| is) (?:nobody|no one) (?:out there|left) for me|missed (?:my chance|"
            r"the boat)|that ship has sailed|no future for me|nothing to look forward to)\b.*"
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
        Trap.CATASTROPHIZING,
        "done-for",
        0.94,
        (
            rf"\b(?:my|our|the|everything|i|i'm|we|we're|this|that)(?: \w+)?(?:'s| is| was| are|'ll be| will be| would be)? "
            rf"{DONE_FOR}\b.*|\b(?:was|is|be|'s) the end,? (?:i|of my|for (?:me|us)|we)\b.*|\bthat's (?:me|us|it) "
            r"(?:finished|done|sunk|over)\b.*|\bblown it (?:for good|completely|forever)\b.*"
        ),
        (
            r"\b(?:career|life|friendship|reputation|chance|chances|marriage|relationship|everything|we're|i'm|if|job|"
            r"future|the end|family|never|me|for good)\b"
        ),
    ),
    (
        Trap.CATASTROPHIZING,
        "show-my-face",
        0.94,
        (
            r"\bshow my face\b.*|\b(?:rather|sooner) (?:die|be dead|chew|eat glass|crawl)\b.*|\bdie(?:d)? of (?:shame|"
            r"embarrassment)\b.*|\b(?:could have|could've|nearly|almost|thought i'd) die[ds]?\b(?! in| from| last).*|"
            r"\b(?:don't think i(?:'d| would| could| will)|never|not|couldn't|can't|won't)(?: ever)? (?:get over it|"
            r"come back from (?:it|this|that)|live with (?:it|myself|that)|live (?:it|this|that) down|hear the end of it|"
            r"recover|cope if|handle it if|survive)\b.*|\b(?:can|could)(?:n't|not| never) (?:ever )?(?:go back|face "
            r"(?:him|her|them|anyone|people|that))\b.*"
        ),
        r"\b(?:if|again|anyone|shame|embarrassment|rather|sooner|died?|after|now|there|it|this|that|never|face)\b",
    ),
    (
        Trap.CATASTROPHIZING,
        "body-gives-out",
        0.94,
        (
            r"\b(?:going to|gonna|'ll|will|might|about to|could) (?:just )?(?:keel over|black out|lose control|be sick "
            r"(?:everywhere|in front|on)|pass out|wet myself|stop breathing|explode|crack up|lose it|break down|"
            r"have a (?:panic attack|meltdown|breakdown|heart attack))\b.*|\b(?:panic attack|meltdown|breakdown) in front "
            r"of\b.*"
        ),
        "",
    ),
    (
        Trap.CATASTROPHIZING,
        "lose-it-all",
        0.93,
        (
            r"\b(?:i'll|i will|i'd|i would|we'll|i'm going to) (?:\w+ )?(?:lose (?:everyone|everything|my (?:job|friends|"
            r"home|flat|mind|family)|all|the only|them all)|be (?:a laughing stock|out on|on the street|the talk of|"
            r"finished|ruined)|never (?:work|sleep|be happy|trust|love|speak|leave the house) again|end up (?:with "
            r"(?:nothing|nobody|no one)|on the))\b.*|\b(?:have|need|got) to (?:move away|leave town|hand in my notice|"
            r"resign|change (?:jobs|schools))\b.*|\b(?:all over town|everyone will (?:know|hear|be talking))\b.*"
        ),
        r"\b(?:if|one|after|because|now|what|when|everyone|never|so|and)\b",
    ),
    (
        Trap.FORTUNE_TELLING,
        "would-only",
        0.9,
        (
            r"\b(?:i'd|i would|it'd|it would|they'd|he'd|she'd|we'd) (?:only|just|probably|end up) (?:go and )?(?:make|mess|ruin|"
            r"embarrass|say (?:no|the wrong|something)|put|spoil|bore|end|get (?:hurt|in|let|turned)|be (?:in the way|a|bored|"
            r"left|rejected|awkward|disappointed)|sit|stand|go wrong|laugh|forget|freeze)\b.*|\b(?:'ll|will) (?:only |just |probably )*"
            r"(?:say (?:no|she's|he's|they're|it's)|come up with|find some|make (?:some|an|up) \w+|have (?:something|someone|better)|"
            r"be (?:busy|too busy|just as|as \w+ as)|pretend|blank me|walk (?:off|away|past|out)|look the other way)\b.*|"
            r"\b(?:i|we) (?:won't|'ll never|will never|'m not going to) (?:ever )?(?:click|hit it off|connect|get (?:on|along|a word|"
            r"through|anywhere)|be missed|know (?:where|what|how|anyone)|have (?:anything|a clue|anyone|a thing))\b.*"
        ),
        "",
    ),
    (
        Trap.CATASTROPHIZING,
        "off-the-earth",
        0.93,
        (
            r"\b(?:curtains for|off the face of the|curl up and|crawl (?:into|under) (?:a|the|my) (?:hole|rock|ground|floor|bed)|"
            r"mortif\w+|lying (?:dead|in a ditch)|(?:been|got) (?:run over|mugged|murdered|killed|knocked down)|finish me(?: off)?|"
            r"(?:push|send|tip|drive) me over the edge|tip me over|put me in (?:hospital|an early grave)|beyond (?:saving|repair|help)|"
            r"no coming back from|no way back|can never undo|never recover)\b.*|\b(?:most (?:embarrass|aw|humiliat|shame|horr|mortif|painful|terrib|dread|degrad)\w*|worst) \w+ (?:\w+ )?(?:ever|of my life|in the world|imaginable|possible)[.!]?$"
        ),
        r"^(?!.*\b(?:film|book|meal|match|news|game|movie|programme)\b)",
    ),
]
