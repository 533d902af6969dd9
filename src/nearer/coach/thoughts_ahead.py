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
            r"\b(?:i'll|i will|it'll|it will|they'll|they will|she'll|he'll|she will|he will|things will|nobody will|"
            r"no one will|nothing will|this will|that will) (?:just |probably |definitely |surely |only |"
            r"all )?(?:never|always|not|say no|laugh|go wrong|be (?:awkward|awful|a disaster|terrible|rejected|ignored|"
            r"horrible|left)|hate|reject|mess|ruin|embarrass|freeze|blush|stutter|fail|end|leave|forget|ignore|think|"
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
            r"i (?:just |already )?know (?:it|they|he|she|i|that|this|how)\b.{0,20}(?:will|'ll|won't|going)|doomed|"
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
        rf"\b(?:\w+)(?=[' ]) ?{_WILL}(?! (?:see you|call back)\b).*{DREAD}.*|\b(?:nobody|no one) ?{_WILL}\b.*",
        "",
    ),
    (
        Trap.FORTUNE_TELLING,
        "will-not",
        0.9,
        (
            r"\b(?:he|she|they|it|people|you|i|that|this|the \w+|my \w+)(?: will not| won't|'s not going to|"
            r" isn't going to|'re not going to| aren't going to|'ll not|'ll never| will never| shall never)(?: \w+ly|"
            r" even| ever| want to| be able to)? (?:like|want|answer|remember|call|ring|reply|work|talk|help|notice|"
            r"ask|invite|pick|get (?:any )?better|last|change|know (?:what|anyone|how|anybody|who)|find|fit|listen|"
            r"understand|recogni[sz]e|be (?:welcome|any|good|fun|interested|happy|loved|like|pleased|glad|enough)|"
            r"let me|write|dare|manage|enjoy|cope|belong|make (?:it|any|a|friends)|have (?:anything|a word|anyone|"
            r"friends)|believe|care|come (?:off|back|right)|go well|be)\b(?! (?:there|here|in|at|back|home|before|"
            r"until)\b).*"
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
            r"that way|stuck)|be (?:just )?(?:alone|lonely|single|on my own|by myself|as lonely)|die (?:single|alone|"
            r"without)|end up)\b.*|\bfor the rest of my (?:life|days)\b.*|\bwill be just as\b.*"
        ),
        r"\b(?:i|i'll|me|my|nobody|they|he|she|it)\b",
    ),
    (
        Trap.CATASTROPHIZING,
        "disaster",
        0.95,
        (
            r"\b(?:disaster|catastroph\w+|nightmare|end of the world|ruin(?:ed|s)? (?:me\b|everything|my life|it all)|"
            r"unbearable|couldn't bear|can't bear|couldn't stand|can't survive|won't survive|couldn't survive|"
            r"never recover|would die|i'd die|i'll die|die of|fall apart|everything (?:is|will be) (?:over|lost)|"
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
]
