"""Cues for thinking traps, and for thoughts that are no trap.

Knows turns of phrase with a certainty each. Does not know the person: what sounds like a trap may be true.
"""

import re

from nearer.coach.thoughts import Trap

_THEY = (
    r"(?:he|she|they|everyone|everybody|people|nobody|no one|others|the others|all of them|my (?:boss|friends?|colleagues?|neighbou?rs?|family|"
    r"sister|brother|mum|mom|dad|flatmates?|partner|date|manager|teacher|son|daughter|kids)|the (?:whole )?(?:group|team|room|class|neighbou?rs?|barista|cashier|"
    r"teacher|others|people|guy|woman|man|girl|host|doctor|driver|waiter)|\w+ (?:and|or) \w+)"
)
_THINK = (
    r"(?:thinks?|thought|believes?|hates?|hated|can tell|could tell|can see|could see|knows?|knew|finds?|found|is bored|are bored|was bored|were bored|"
    r"(?:is|are|was|were)(?: all)?(?: \w+ly)? (?:judging|laughing at|talking about|staring at|annoyed|bored|mad|angry|disappointed|sick of|fed up|ashamed|embarrassed|avoiding|ignoring|pitying|tired of|just being polite|only being|being polite|waiting for|hoping)|"
    r"noticed|regrets?|wishes|pities|pity|looks? down|sees? me|saw me|only (?:invited|asked|talks?|said|came)|doesn't (?:like|want|care)|don't (?:like|want|care)|didn't (?:like|want)|likes me less|"
    r"secretly|wants? me (?:gone|to leave)|despises?|resents?|dislikes?|must)"
)
_MY_SELF = (
    r"(?:idiot|loser|failure|freak|weirdo|burden|moron|coward|fraud|mess|nobody|waste|joke|bore|misfit|outsider|disappointment|"
    r"bad (?:friend|mother|father|person|son|daughter|parent|neighbour|colleague|mum|dad|partner)|terrible \w+|awful \w+|horrible \w+|lost cause|hopeless case|disaster|wreck|"
    r"creep|imposter|impostor|nuisance|pain|fool|clown|dud|monster|baby|wimp|hermit|lonely freak|social (?:disaster|failure|cripple))"
)
_ADJ = r"(?:stupid|useless|worthless|pathetic|unlovable|unlikable|unlikeable|boring|hopeless|weird|broken|weak|ugly|dumb|lazy|inadequate|defective|incompetent|a mess|abnormal|unwanted|selfish|repulsive|dull|clumsy|ridiculous|inferior)"
_ROWS: list[tuple[Trap, str, float, str]] = [
    (
        Trap.EMOTIONAL_REASONING,
        "so-it-is",
        0.96,
        r"\b(?:i feel|i felt|feels?|feeling|i'm so|because i(?:'m| am| feel)|my (?:heart|stomach|gut|hands))\b.{0,60}\b(?:so (?:i|it|they|that|there|something)(?:'m| am|'s| is| must)?|must be|means|therefore|which means|that proves|proves|shows|can't be)\b.*",
    ),
    (
        Trap.EMOTIONAL_REASONING,
        "because-feel",
        0.9,
        r"\b(?:it|this|that) (?:feels|felt) (?:\w+ ){1,6}so (?:it|i|they|that)\b.*|\bif i feel\b.*|\bi (?:just )?(?:feel it|know it in my|can feel)\b.*|\bmy gut (?:says|tells)\b.*",
    ),
    (
        Trap.EMOTIONAL_REASONING,
        "feel-like",
        0.78,
        rf"\bi feel (?:like |as if )?(?:an? |so |such an? )?(?:{_ADJ}|{_MY_SELF})\b.*",
    ),
    (
        Trap.LABELING,
        "i-am-a",
        0.93,
        rf"\bi(?:'m| am|'ve always been| was) (?:just |such |really |nothing but |basically |clearly |a complete |a total |always )*(?:an? |the )?(?:\w+ )?{_MY_SELF}\b",
    ),
    (
        Trap.LABELING,
        "i-am",
        0.88,
        rf"\bi(?:'m| am) (?:just |so |really |too |completely |totally |simply |clearly |fundamentally |basically )*{_ADJ}\b",
    ),
    (
        Trap.LABELING,
        "what-a",
        0.9,
        rf"\bwhat an? (?:complete |total |stupid )?{_MY_SELF}\b|\b(?:he|she|they)(?:'s| is|'re| are) (?:just |such )?(?:an? )?(?:complete |total )?(?:idiots?|jerks?|snobs?|losers?|bullies|bully|selfish|monsters?)\b|\bsuch an? {_MY_SELF}\b",
    ),
    (
        Trap.LABELING,
        "not-a-person",
        0.8,
        r"\bi(?:'m| am) (?:just )?not (?:a (?:people person|likeable|likable|normal|real|fun|good) ?\w*|good enough|normal|likeable|likable|lovable|interesting|worth)\b|\bi(?:'m| am) (?:just )?the (?:weird|odd|quiet|boring|stupid) one\b",
    ),
    (
        Trap.CATASTROPHIZING,
        "disaster",
        0.95,
        r"\b(?:disaster|catastroph\w+|nightmare|end of the world|ruin(?:ed|s)?\b|unbearable|couldn't bear|can't bear|couldn't stand|can't survive|won't survive|couldn't survive|never recover|would die|i'd die|i'll die|die of|fall apart|everything (?:is|will be) (?:over|lost)|(?:is|it's|be) over\b|the worst|lose everything|destroy|humiliat\w+|fatal|horrific|finished\b|collapse|game over|the end of)\b.*",
    ),
    (
        Trap.CATASTROPHIZING,
        "what-if",
        0.84,
        r"\bwhat if\b.*|\band then (?:i'll|they'll|everyone|i will|he'll|she'll|nobody)\b.*",
    ),
    (
        Trap.CATASTROPHIZING,
        "chain",
        0.86,
        r"\bif (?:i|he|she|they|it|this|we|my|the)\b.{3,60}\b(?:i'll (?:lose|be fired|get fired|end up|be alone|faint|pass out|have a|never|go mad|die)|my life|i'd never|everything)\b.*|\bend up (?:alone|homeless|dying|on the street|with nobody|old and)\b.*|\b(?:awful|terrible|horrible) if\b.*|\bit (?:would|will|'ll|'d) be (?:so )?(?:awful|terrible|horrible|dreadful|unbearable)\b.*",
    ),
    (
        Trap.ALL_OR_NOTHING,
        "perfect",
        0.95,
        r"\b(?:perfect\w*|flawless|either\b.{2,60}\bor|complete(?:ly)? (?:failure|success|useless|wasted|pointless|ruined)|total(?:ly)? (?:failure|success|disaster|waste|pointless|useless|ruined)|all or nothing|no point|pointless|might as well|or not at all|unless i|nothing less|ruined everything|100 ?%|anything less|second best|half a)\b.*",
    ),
    (
        Trap.ALL_OR_NOTHING,
        "if-not",
        0.88,
        r"\bif (?:i|it|they|he|she|we|this)(?:'m| am| is| are|'s|'re)? (?:can't|cannot|don't|doesn't|isn't|not|aren't|didn't)\b.{2,60}\b(?:failure|failed|worthless|wasted|useless|nothing|pointless|no good|no friend|bad|not worth|don't|shouldn't|not a real|doesn't count)\b.*",
    ),
    (
        Trap.ALL_OR_NOTHING,
        "absolute",
        0.72,
        r"\b(?:never|always|nothing|everything|completely|totally|entirely|every single|not (?:one|a single))\b.{0,40}\b(?:right|wrong|good|failure|works?|waste|useless|fail|enough)\b.*",
    ),
    (
        Trap.OVERGENERALIZING,
        "always",
        0.87,
        r"\b(?:i|it|this|they|people|everyone|nobody|no one|nothing|we|he|she|men|women|my \w+)(?:'m|'s| is| am| are|'re|'ve| have| has)? (?:always|never|ever|constantly)\b(?! (?:will|make a|find|be|have a|again))(?! been (?:to|there|here|on)\b).*|\balways (?:the same|happens|goes wrong|mess|ruin|say the wrong|end up|get)\b.*",
    ),
    (
        Trap.OVERGENERALIZING,
        "every-time",
        0.9,
        r"\b(?:every (?:single )?time|everyone (?:always|leaves|lets|hates|ignores|forgets|else)|everybody (?:always|leaves|lets|hates|ignores|else)|nobody (?:ever|likes|wants|cares|calls|talks|asks|invites|listens|remembers|needs|understands|loves)|no one (?:ever|likes|wants|cares|calls|talks|asks|invites|listens|remembers|needs|understands|loves)|nothing (?:ever|works|i do|goes)|everything (?:i|goes|always|is|in my)|people (?:always|never|just|are all|can't be|don't|only|leave)|all (?:men|women|people|my (?:friends|relationships))|it's always|typical of me|story of my life|same as (?:ever|always)|again and again|wherever i go|whenever i)\b.*",
    ),
    (
        Trap.FORTUNE_TELLING,
        "will",
        0.86,
        rf"\b(?:i|it|they|he|she|we|nobody|no one|everyone|everybody|people|this|that|{_THEY})(?:'ll| will|'m going to| am going to|'s going to| is going to|'re going to| are going to| won't|'d|'m bound to|'s bound to| am bound to)(?! (?:see you|call|be (?:there|late|home|back)\b))(?: \w+)? (?:\w+)\b.*",
    ),
    (
        Trap.FORTUNE_TELLING,
        "never-will",
        0.92,
        r"\b(?:i'll|i will|it'll|it will|they'll|they will|she'll|he'll|she will|he will|things will|nobody will|no one will|nothing will|this will|that will) (?:just |probably |definitely |surely |only |all )?(?:never|always|not|say no|laugh|go wrong|be (?:awkward|awful|a disaster|terrible|alone|rejected|ignored|horrible|left)|hate|reject|mess|ruin|embarrass|freeze|blush|stutter|fail|end|leave|forget|ignore|think|be bored|have nothing|make a fool|say something|panic|get|go badly|change)\b.*",
    ),
    (
        Trap.FORTUNE_TELLING,
        "bound",
        0.88,
        r"\b(?:bound to|going to (?:be (?:awful|awkward|terrible|horrible|alone|a disaster|rejected|boring)|go wrong|go badly|fail|hate|laugh|say no|mess|ruin|embarrass|freeze|end|leave|regret|blush|panic|forget)|i (?:just |already )?know (?:it|they|he|she|i|that|this|how)\b.{0,20}(?:will|'ll|won't|going)|doomed|won't (?:work|like|want|come|help|go|last|be|get|know|talk|reply|answer|find|invite|remember|make|care|ever|enjoy|have)|no chance|there's no way|never (?:going to|gonna)|i'll never|never find|never be|never have|never make)\b.*",
    ),
    (
        Trap.MIND_READING,
        "they-think",
        0.92,
        rf"\b{_THEY}(?:'s|'re)? (?:all |probably |must |surely |clearly |obviously |definitely |really |just |just all |only |will |would |might )*{_THINK}\b.*",
    ),
    (
        Trap.MIND_READING,
        "will-think",
        0.9,
        rf"\b{_THEY}(?:'ll| will|'d| would| must| are going to| is going to)(?: all| surely| just| probably)? (?:think|laugh|judge|pity|notice|see|hate|be (?:bored|annoyed|embarrassed|disappointed)|stare|assume|find|know|wonder|be thinking|have|talk|dislike)\b.*",
    ),
    (
        Trap.MIND_READING,
        "must-be",
        0.85,
        r"\b(?:he|she|they|everyone|people)(?:'s| is|'re| are| was| were)(?: \w+ly| all| just| only)? (?:judging|bored|annoyed|laughing|staring|avoiding|ignoring|mad at|angry with|angry at|pretending|being polite|being nice|talking about me|looking at me|sick of|fed up|disappointed|better off|just being|too polite)\b.*|\bi(?:'m| am) (?:sure|certain) (?:he|she|they|everyone|people)\b.*|\bi (?:can|could) tell\b.*|\bbehind my back\b.*|\bthinks? (?:i'm|i am|i was|i look|less of|that i|badly)\b.*|\bto (?:get rid of|avoid) me\b.*|\bshe hates\b.*|\b(?:don't|doesn't) (?:really )?(?:like|want|care about|respect) me\b.*|\bout of pity\b.*",
    ),
    (
        Trap.SHOULD,
        "should",
        0.93,
        r"\b(?:i|he|she|they|people|we|everyone|a (?:good|real) \w+|friends|one|you|my \w+) (?:really |just |always |never |at least )?(?:should(?:n't|'ve| have| not)?|ought to|must(?! (?:have|be (?:something|because|mad|angry|bored|thinking|stupid|a reason)|think|hate|know|feel))|mustn't|have to (?:be|always|say|make|look|act|please|keep|smile|stay|cope|manage)|am supposed to|'m supposed to|are supposed to|'m not allowed to|need to be)\b.*|\bsupposed to\b.*|\bi'm (?:not )?(?:supposed|allowed|expected) to\b.*",
    ),
    (
        Trap.PERSONALIZING,
        "my-fault",
        0.93,
        r"\b(?:my fault|my own fault|because of me|fault of mine|i must have (?:done|said|upset|offended|annoyed|been)|(?:it's|it was) (?:me|because i)|i (?:ruined|spoiled|spoilt|caused|made (?:him|her|them|it|everyone|everybody|people))|if i had(?:n't)?|if i'd|something i (?:did|said)|i (?:did|said|have done|must have done) something|due to me|down to me|i'm to blame|i'm the (?:reason|problem)|blame myself|i'm responsible for|what did i do|i must be the|i let (?:him|her|them|everyone|everybody) down|i drove)\b.*",
    ),
    (
        Trap.PERSONALIZING,
        "about-me",
        0.84,
        r"\b(?:it's|that's|that was|must be|it must be|they're|she's|he's|they were) (?:about|aimed at|because|meant for|to do with|directed at)(?: of)? (?:me|i)\b.*|\b(?:left|cancelled|stopped|went quiet|is quiet|was quiet|is sad|yawned|didn't smile|moved|changed)\b.{0,30}\b(?:because (?:of me|i)|to get away from me|to avoid me)\b.*",
    ),
    (
        Trap.BLAMING,
        "their-fault",
        0.9,
        r"\b(?:(?:his|her|their|your|my (?:parents'|mother's|father's|mum's|dad's|boss's|ex's|family's)) (?:\w+ )?fault|all because of (?:him|her|them|my \w+)|(?:he|she|they) (?:made me|ruined my|is to blame|are to blame|'s to blame|'re to blame)|it's all (?:his|her|their)|if (?:he|she|they) (?:had|hadn't|would|wouldn't|weren't|wasn't)\b.{2,40}\bi(?:'d| would)|because of (?:him|her|them) i|my parents made)\b.*",
    ),
    (
        Trap.DISQUALIFYING,
        "only-nice",
        0.95,
        r"\b(?:only|just) (?:said|says|saying|clapped|invited|asked|being|did|came|laughed|smiled|talked|helped|because|felt|feels|praised|called|wrote|replied|liked|thanked|hired|picked|chose|stayed|agreed|want(?:s|ed)? something|doing)\b.{0,40}\b(?:nice|kind|polite|sorry|pity|felt sorry|to be|had to|their job|his job|her job|because|bored|needed|manners|out of)\b.*",
    ),
    (
        Trap.DISQUALIFYING,
        "luck",
        0.92,
        r"\b(?:(?:just|only|pure|sheer|dumb) (?:luck|lucky|a fluke|chance|a coincidence|politeness|beginner's luck)|(?:just|only) got lucky|i (?:got|was) lucky|a fluke|doesn't (?:really )?count|don't count|didn't count|anyone could(?: have)?|anybody could(?: have)?|anyone can|anybody can|that's (?:nothing|easy)|it was nothing|(?:she|he|they|people|everyone)(?:'d| would)? (?:say|says|said|'d say) that to (?:every|any|all)\w*|(?:had|has|have) to say that|out of (?:pity|politeness)|(?:were|was|are|is|'re|'s) (?:just |only )(?:being )?(?:nice|polite|kind)|wasn't hard|so what if|means nothing|doesn't mean (?:anything|much)|(?:wasn't|isn't|was not) (?:really )?(?:me|real|a real|worth))\b.*",
    ),
    (
        Trap.MENTAL_FILTER,
        "all-i-see",
        0.9,
        r"\b(?:all i (?:can )?(?:think|see|remember|hear|notice)|(?:can't|couldn't) stop thinking|keep (?:thinking|going over|coming back)|the only thing i|one (?:bad|stupid|wrong|awkward|odd) (?:\w+ )?(?:ruined|spoiled|spoilt)|(?:ruined|spoiled|spoilt) the (?:whole|entire)|the whole (?:evening|day|party|thing|night|week) was|nothing good|(?:one|a single) person (?:didn't|frowned|yawned|left|looked)|but (?:one|a single) (?:person|of them|comment))\b.*",
    ),
    (
        Trap.COMPARING,
        "than-me",
        0.94,
        r"\b(?:than (?:me|i am|i do|i have|i'll|mine|i ever|myself)|compared (?:to|with)|(?:everyone|everybody|all the others|other people|others|my (?:friends|sister|brother|colleagues|cousin)|people my age|most people|the others|they all|all of them|normal people)(?: else)?(?: in \w+| at \w+| here| my age)?(?:'s| is| are| has| have|'ve)? (?:already |all |got |so much |much |just )*(?:has|have|had|is|are|got|knows?|more|better|further|can|finds? it|manages?|makes? friends|married|happier|happy|normal|ahead|easily|a partner|plans|someone|friends|together)|not as (?:\w+) as|as good as|like (?:everyone|everybody) else|i'm (?:so far |way )?behind|look at (?:her|him|them)|at my age|by (?:now|my age)|by thirty)\b.*",
    ),
]
CUES = tuple((trap, name, sure, re.compile(pattern)) for trap, name, sure, pattern in _ROWS)
"""Trap, name, certainty and pattern; the surest of a trap counts."""

_DOUBT = re.compile(
    r"\b(?:might|maybe|perhaps|possibly|could be|not sure|don't know (?:yet|if|whether|what)|i wonder|sometimes|some (?:people|of them|days)|it's possible|"
    r"i hope|we'll see|probably (?:fine|ok|okay|busy|just busy)|i can (?:ask|try|handle|cope)|but i (?:can|could|did|managed|will|still|also|know|have)|"
    r"that's ok|that's okay|and that's|which is (?:ok|okay|fine)|good enough|usually|often|next time|for now|at the moment|this week|either way|no big deal|i'd like to|i would like)\b"
)
_PLAIN = re.compile(
    r"^(?:i (?:have to|need to|must|should) (?:work|go|get up|leave|call|pick|buy|finish|be (?:at|in|back|home)|pay|write|book|take|do the|wash|clean|send|be there|renew|see the|catch|return|water|feed|post|cook|hand in)\b.*"
    r"|i (?:miss|lost|buried|said goodbye)\b(?!.*\b(?:never|always|nobody|everyone|my fault)\b).*|i(?:'m| am) (?:sad|tired|lonely|nervous|hungry|grieving|upset|heartbroken|disappointed|angry|worried about|scared of|anxious about)\b(?!.*\b(?:so i|must|never|always|everyone|nobody|they|proves|means|will|'ll|should|fault|than)\b).*"
    r"|(?:my|our|the|we|it|there|he|she|they) (?:\w+ )*(?:died|passed away|moved (?:away|to)|is ill|has cancer|broke up|split up|is closed|starts at|was late|said hello|rained|is raining|is at|is on|cancelled our)\b(?!.*\b(?:because (?:of me|i)|to avoid me|must|never|always|my fault|everyone|nobody|i must)\b).*)$"
)
_SELF_BLAME = re.compile(
    r"\b(?:never|always|everyone|nobody|no one|idiot|loser|failure|disaster|must have|my fault|thinks? i)\b"
)


def realistic(text: str) -> bool:
    """Tell whether a thought in small letters is a plain fact, a plan, a sorrow, or leaves room for doubt."""
    return bool(_PLAIN.match(text.strip())) or bool(_DOUBT.search(text) and not _SELF_BLAME.search(text))
