"""Cues for thinking traps in what one makes of others, of rules and of good things.

Knows turns of phrase with a certainty each. Does not know the person: what sounds like a trap may be true.
"""

from nearer.coach.thoughts import Trap

_THEY = (
    r"(?:he|she|they|everyone|everybody|people|nobody|no one|others|the others|all of them|my (?:boss|"
    r"friends?|colleagues?|neighbou?rs?|family|"
    r"sister|brother|mum|mom|dad|flatmates?|partner|date|manager|teacher|son|daughter|kids)|"
    r"the (?:whole )?(?:group|team|room|class|neighbou?rs?|barista|cashier|"
    r"teacher|others|people|guy|woman|man|girl|host|doctor|driver|waiter)|\w+ (?:and|or) \w+)"
)
_THINK = (
    r"(?:thinks?|thought|believes?|hates?|hated|can tell|could tell|can see|could see|knows?|knew|finds?|"
    r"found|is bored|are bored|was bored|were bored|"
    r"(?:is|are|was|were)(?: all)?(?: \w+ly)? (?:judging|laughing at|talking about|staring at|annoyed|"
    r"bored|mad|angry|disappointed|sick of|fed up|ashamed|embarrassed|avoiding|ignoring|pitying|tired of|"
    r"just being polite|only being|being polite|waiting for|hoping)|"
    r"noticed|regrets?|wishes|pities|pity|looks? down|sees? me|saw me|only (?:invited|asked|talks?|said|"
    r"came)|doesn't (?:like|want|care)|don't (?:like|want|care)|didn't (?:like|want)|likes me less|"
    r"secretly|wants? me (?:gone|to leave)|despises?|resents?|dislikes?|must)"
)
ABOUT_OTHERS: list[tuple[Trap, str, float, str]] = [
    (
        Trap.OVERGENERALIZING,
        "every-time",
        0.9,
        (
            r"\b(?:every (?:single )?time|everyone (?:always|leaves|lets|hates|ignores|forgets|else)|"
            r"everybody (?:always|leaves|lets|hates|ignores|else)|nobody (?:ever|likes|wants|cares|calls|talks|"
            r"asks|invites|listens|remembers|needs|understands|loves)|no one (?:ever|likes|wants|cares|calls|"
            r"talks|asks|invites|listens|remembers|needs|understands|loves)|nothing (?:ever|works|i do|goes)|"
            r"everything (?:i|goes|always|is|in my)|people (?:always|never|just|are all|can't be|don't|only|"
            r"leave)|all (?:men|women|people|my (?:friends|relationships))|it's always|typical of me|"
            r"story of my life|same as (?:ever|always)|again and again|wherever i go|whenever i)\b.*"
        ),
    ),
    (
        Trap.FORTUNE_TELLING,
        "never-will",
        0.92,
        (
            r"\b(?:i'll|i will|it'll|it will|they'll|they will|she'll|he'll|she will|he will|things will|"
            r"nobody will|no one will|nothing will|this will|that will) (?:just |probably |definitely |surely |"
            r"only |all )?(?:never|always|not|say no|laugh|go wrong|be (?:awkward|awful|a disaster|terrible|alone|"
            r"rejected|ignored|horrible|left)|hate|reject|mess|ruin|embarrass|freeze|blush|stutter|fail|end|leave|"
            r"forget|ignore|think|be bored|have nothing|make a fool|say something|panic|get|go badly|change)\b.*"
        ),
    ),
    (
        Trap.FORTUNE_TELLING,
        "bound",
        0.88,
        (
            r"\b(?:bound to|going to (?:be (?:awful|awkward|terrible|horrible|alone|a disaster|rejected|boring)|"
            r"go wrong|go badly|fail|hate|laugh|say no|mess|ruin|embarrass|freeze|end|leave|regret|blush|panic|"
            r"forget)|i (?:just |already )?know (?:it|they|he|she|i|that|this|how)\b.{0,20}(?:will|'ll|won't|"
            r"going)|doomed|won't (?:work|like|want|come|help|go|last|get|know|talk|reply|answer|find|invite|"
            r"remember|make|care|ever|enjoy)|no chance|there's no way|never (?:going to|gonna)|i(?:'ll| will| can| shall)? never (?:find|be|have|make))\b.*"
        ),
    ),
    (
        Trap.MIND_READING,
        "they-think",
        0.92,
        (
            rf"\b{_THEY}(?:'s|'re)? (?:all |probably |must |surely |clearly |obviously |definitely |really |just |"
            rf"just all |only |will |would |might )*{_THINK}\b.*"
        ),
    ),
    (
        Trap.MIND_READING,
        "will-think",
        0.9,
        (
            rf"\b{_THEY}(?:'ll| will|'d| would| must| are going to| is going to)(?: all| surely| just|"
            r" probably)? (?:think|laugh|judge|pity|notice|see|hate|be (?:bored|annoyed|embarrassed|disappointed)|"
            r"stare|assume|find|know|wonder|be thinking|have|talk|dislike)\b.*"
        ),
    ),
    (
        Trap.MIND_READING,
        "must-be",
        0.85,
        (
            r"\b(?:he|she|they|everyone|people)(?:'s| is|'re| are| was| were)(?: \w+ly| all| just|"
            r" only)? (?:judging|bored|annoyed|laughing|staring|avoiding|ignoring|mad at|angry with|angry at|"
            r"pretending|being polite|being nice|talking about me|looking at me|sick of|fed up|disappointed|"
            r"better off|just being|too polite)\b.*|\bi(?:'m| am) (?:sure|certain) (?:he|she|they|everyone|"
            r"people)\b.*|\bi (?:can|could) tell\b.*|\bbehind my back\b.*|\bthinks? (?:i'm|i am|i was|i look|"
            r"less of|that i|badly)\b.*|\bto (?:get rid of|avoid) me\b.*|\bshe hates\b.*|\b(?:don't|"
            r"doesn't) (?:really )?(?:like|want|care about|respect) me\b.*|\bout of pity\b.*"
        ),
    ),
    (
        Trap.SHOULD,
        "should",
        0.93,
        (
            r"\b(?:i|he|she|they|people|everyone|a (?:good|real) \w+|friends|one|my \w+) (?:really |just |"
            r"always |never |at least )?(?:should(?:n't|'ve| have| not)?|ought to|must(?! (?:have|be (?:something|"
            r"because|mad|angry|bored|thinking|stupid|a reason)|think|hate|know|feel))|mustn't|have to (?:be|"
            r"always|say|make|look|act|please|keep|smile|stay|cope|manage)|am supposed to|'m supposed to|"
            r"are supposed to|'m not allowed to|need to be)\b.*|\bsupposed to\b.*|\bi'm (?:not )?(?:supposed|"
            r"allowed|expected) to\b.*"
        ),
    ),
    (
        Trap.PERSONALIZING,
        "my-fault",
        0.93,
        (
            r"\b(?:my fault|my own fault|because of me|fault of mine|i must have (?:done|said|upset|offended|"
            r"annoyed|been)|(?:it's|it was) (?:me|because i)|i (?:ruined|spoiled|spoilt|caused)|"
            r"if i had(?:n't)?|if i'd|something i (?:did|said)|i (?:did|said|"
            r"have done|must have done) something|due to me|down to me|i'm to blame|i'm the (?:reason|problem)|"
            r"blame myself|i'm responsible for|what did i do|i must be the|i let (?:him|her|them|everyone|"
            r"everybody) down|i drove)\b.*"
        ),
    ),
    (
        Trap.PERSONALIZING,
        "about-me",
        0.84,
        (
            r"\b(?:it's|that's|that was|must be|it must be|they're|she's|he's|they were) (?:about|aimed at|"
            r"because|meant for|to do with|directed at)(?: of)? (?:me|i)\b.*|\b(?:left|cancelled|stopped|"
            r"went quiet|is quiet|was quiet|is sad|yawned|didn't smile|moved|"
            r"changed)\b.{0,30}\b(?:because (?:of me|i)|to get away from me|to avoid me)\b.*"
        ),
    ),
    (
        Trap.DISQUALIFYING,
        "only-nice",
        0.95,
        (
            r"\b(?:only|just) (?:said|says|saying|clapped|invited|asked|being|did|came|laughed|smiled|talked|"
            r"helped|because|felt|feels|praised|called|wrote|replied|liked|thanked|hired|picked|chose|stayed|"
            r"agreed|want(?:s|ed)? something|doing)\b.{0,40}\b(?:nice|kind|polite|sorry|pity|felt sorry|to be|"
            r"had to|their job|his job|her job|because|bored|needed|manners|out of)\b.*"
        ),
    ),
    (
        Trap.DISQUALIFYING,
        "luck",
        0.92,
        (
            r"\b(?:(?:just|only|pure|sheer|dumb) (?:luck|lucky|a fluke|chance|a coincidence|politeness|"
            r"beginner's luck)|(?:just|only) got lucky|i (?:got|was) lucky|a fluke|doesn't (?:really )?count|"
            r"don't count|didn't count|anyone could(?: have)?|anybody could(?: have)?|anyone can|anybody can|"
            r"that's (?:nothing|easy)|it was nothing|(?:she|he|they|people|everyone)(?:'d| would)? (?:say|says|"
            r"said|'d say) that to (?:every|any|all)\w*|(?:had|has|have) to say that|out of (?:pity|politeness)|"
            r"(?:were|was|are|is|'re|'s) (?:just |only )(?:being )?(?:nice|polite|kind)|wasn't hard|so what if|"
            r"means nothing|doesn't mean (?:anything|much)|(?:wasn't|isn't|was not) (?:really )?(?:me|real|a real|"
            r"worth))\b.*"
        ),
    ),
    (
        Trap.MENTAL_FILTER,
        "all-i-see",
        0.9,
        (
            r"\b(?:all i (?:can )?(?:think|see|remember|hear|notice)|(?:can't|couldn't) stop thinking|"
            r"keep (?:thinking|going over|coming back)|the only thing i|i can only (?:think|see|remember|hear) |"
            r"(?:day|trip|evening|night|week|party) (?:was|is) (?:spoilt|spoiled|ruined)|one (?:bad|stupid|wrong|"
            r"awkward|"
            r"odd) (?:\w+ )?(?:ruined|spoiled|spoilt)|(?:ruined|spoiled|spoilt) the (?:whole|entire)|"
            r"the whole (?:evening|day|party|thing|night|week) was|nothing good|(?:one|a single) person (?:didn't|"
            r"frowned|yawned|left|looked)|but (?:one|a single) (?:person|of them|comment))\b.*"
        ),
    ),
]
