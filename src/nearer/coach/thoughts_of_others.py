"""Cues for thinking traps in what others think.

Knows turns of phrase with a certainty each, and words that have to stand beside some. Does not know the person: what
sounds like a trap may be true.
"""

from nearer.coach.thoughts import Trap
from nearer.coach.trap_words import AGAINST, DREAD, KINDLY, LOOKED_AT, OTHERS, WHO

_THEY = (
    r"(?:he|she|they|everyone|everybody|people|nobody|no one|others|the others|all of them|my (?:boss|friends?|"
    r"colleagues?|neighbou?rs?|family|sister|brother|mum|mom|dad|flatmates?|partner|date|manager|teacher|son|"
    r"daughter|kids)|the (?:whole )?(?:group|team|room|class|neighbou?rs?|barista|cashier|teacher|others|people|"
    r"guy|woman|man|girl|host|doctor|driver|waiter)|\w{3,} (?:and|or) (?!i\b)\w{3,})"
)
_THINK = (
    r"(?:thinks?|thought|believes?|hates?|hated|can tell|could tell|can see|could see|is bored|are bored|was bored|"
    r"were bored|(?:is|are|was|were)(?: all)?(?: \w+ly)? (?:judging|laughing at|talking about|staring at|annoyed|"
    r"bored|mad|angry|disappointed|sick of|fed up|ashamed|embarrassed|avoiding|ignoring|pitying|tired of|"
    r"just being polite|only being|being polite|waiting for|hoping)|regrets?|wishes|pities|pity|looks? down|"
    r"sees? me (?:as|for)|only (?:invited|asked|talks?|said|came)|doesn't (?:like|want|care)|don't (?:like|want|care)|"
    r"didn't (?:like|want)|likes me less|secretly|wants? me (?:gone|to leave)|despises?|resents?|dislikes?|must)"
)
ABOUT_OTHERS: list[tuple[Trap, str, float, str, str]] = [
    (
        Trap.MIND_READING,
        "they-think",
        0.92,
        (
            rf"\b{_THEY}(?:'s|'re)? (?:all |probably |must |surely |clearly |obviously |definitely |really |"
            rf"just |just all |only |will |would |might )*{_THINK}\b.*"
        ),
        (
            r"\b(?:think\w*|thought|believ\w+|hope\w*|must|must be) (?:.{0,30})\b(?:me|i|i'm|i've|i'd|my)\b|"
            r"\b(?:me|i'm|accent|bored|judging|polite)\b|\bi$"
        ),
    ),
    (
        Trap.MIND_READING,
        "must-be",
        0.85,
        (
            r"\b(?:he|she|they|everyone|people)(?:'s| is|'re| are| was| were)(?: \w+ly| all| just| only)? "
            r"(?:judging|bored|annoyed|laughing(?! (?:about|at|when|because) (?!me|my)| with| and| so)|"
            r"staring(?! at (?!me|my))|avoiding(?! (?!me)\w)|ignoring|mad at|angry with|angry at|pretending|"
            r"being polite|being nice|talking about me|looking at me|sick of|fed up|disappointed|better off|"
            r"just being|too polite)\b.*|\bi(?:'m| am) (?:sure|certain) (?:he|she|they|everyone|"
            r"people)\b(?=.*\b(?:me|i|i'm|my)\b)(?!.*\b(?:understand|fine|excited|proud|loves?|happy|glad|"
            r"meant well|likes? it)\b).*|\bi (?:can|could) tell\b(?! (?:you|my|him|her|them|people|if)\b).*|"
            r"\bbehind my back\b.*|(?<!\bi )(?<!\byou )(?<!don't )(?<!didn't )\bthinks? (?:i'm|i am|i was|i "
            r"look|less of|that i|badly)\b.*|\bto (?:get rid of|avoid) me\b.*|\bshe hates\b.*|\b(?:don't|"
            r"doesn't) (?:really )?(?:like|want|care about|respect) me\b.*|\bout of pity\b.*"
        ),
        "",
    ),
    (
        Trap.MIND_READING,
        "guessed",
        0.93,
        (
            r"\b(?:i bet|no doubt|surely|obviously|i'm sure|i am sure|i just know|i know "
            r"exactly)\b.{0,40}\b(?:about my?|at me|of me|me|i'm|i am|i was|my|they think|why i)\b.*"
        ),
        (
            r"\b(?:he|she|they|them|people|everyone|everybody|neighbours?|others|my \w+|the \w+|whisper\w*|her|"
            r"his|their)\b"
        ),
    ),
    (
        Trap.MIND_READING,
        "in-their-eyes",
        0.94,
        (
            r"\bin (?:his|her|their|everyone's|people's|other people's) eyes\b.*|\b(?:see|sees|saw|took|takes?|"
            r"regards?) me (?:for|as)\b.*|\b(?:put|puts|putting) up with me\b.*|\blook(?:s|ed|ing)? (?:down on|"
            r"through) me\b.*|\b(?:had|having|has) enough of me\b.*|\b(?:fed up|sick|tired|bored|ashamed) "
            r"(?:with|of|by) me\b.*|\b(?:laugh|gossip|joke)(?:s|ed|ing)? (?:at|about) me\b.*|\b(?:get|got|gets|"
            r"getting) on (?:his|her|their|everyone's|everybody's) nerves\b.*|\btolerates? me\b.*|\bglad to be "
            r"rid of me\b.*|\b(?:is|are|was|were|'s|'re) (?:\w+ )?(?:annoyed|angry|cross|mad|furious|upset|"
            r"disappointed|bored) (?:with|at|by|in) me\b.*|\b(?:only|just) \w+ing (?:with|to|next to) me "
            r"because\b.*"
        ),
        "",
    ),
    (
        Trap.MIND_READING,
        "their-feeling",
        0.9,
        (
            rf"\b{OTHERS}(?: (?:in|at|on) (?:that|the|this) \w+)?(?:'s|'re| is| are| was| were|wasn't| wasn't| "
            r"isn't| aren't)(?: \w+ly| all| just| so| really| only| not)* (?:sorry|glad|relieved|pleased|cross|"
            r"furious|annoyed|irritated|embarrassed|ashamed|disappointed|mad|angry|wondering|hoping|thinking|"
            r"laughing(?! (?:about|at|when|because|with|and) (?!me|my))|watching|staring|judging|pretending|"
            r"offended|disgusted|uncomfortable|unimpressed|amused)\b.{0,12}\b(?:me|my|i|i'm|i am|i've)\b.*"
        ),
        "",
    ),
    (
        Trap.MIND_READING,
        "their-mind",
        0.9,
        (
            rf"\b{OTHERS} (?:\w+ly )?(?:hopes?|wish(?:es)?|would (?:prefer|rather)|'d (?:prefer|rather)|(?:have|"
            r"has) (?:already )?(?:decided|made up)|(?:have |has )?(?:don't|doesn't|didn't|never) (?:\w+ "
            r")?(?:liked|wanted|trusted|believe|trust|want|like|miss|value|respect|rate|take|mean)|suspects?|"
            r"assumes?|decided|reckons?|considers?|finds? me(?! (?:in|at|on|by|a|the|here))|found me(?! (?:in|"
            r"at|on|by|a|the|here))|thinks?(?! i should)|thought)\b.{0,30}\b(?:me|i'm|my|i'd|mine|(?:it|that|"
            r"how|when|if|because|a word|what|anything) i)\b.*"
        ),
        r"\b(?:me|my|i|i'm)\b",
    ),
    (
        Trap.MIND_READING,
        "sign-read",
        0.88,
        (
            r"\b(?:rolled|look(?:ed|ing) at (?:his|her|their|the)|checked|wave|waved|smiled|whisper\w*|yawned|"
            r"frowned|sighed|glanced|turned away|voice was|took \w+ (?:days?|hours?|weeks?)|(?:didn't|hasn't|"
            r"haven't|not) (?:reply|replied|answer|answered|rung|called|smile|say hello|greet)|short|"
            r"cold)\b.{0,50}\b(?:so (?:he|she|they|i know|i must|i was)|surely|must|because i(?:'m| am| was| "
            r"bor\w+| annoy\w+)|i was (?:boring|annoying|too)|i know what|means|doesn't want|don't want|has "
            r"had|is cross)\b.*"
        ),
        "",
    ),
    (
        Trap.MIND_READING,
        "could-see",
        0.9,
        (
            r"\b(?:could|can) (?:all )?(?:see|tell|hear|smell|sense|read|feel) (?:it|that|how|right|me|i|my|"
            r"straight|what)\b.*|\b(?:see|read) it in (?:his|her|their) (?:face|faces|eyes)\b.*"
        ),
        (
            rf"{DREAD}|\b(?:no friends|nervous|red|shy|afraid|shaking|it|how|don't|not|straight|right|i'm|"
            r"belong|nothing)\b"
        ),
    ),
    (
        Trap.MIND_READING,
        "noticed",
        0.9,
        (
            r"\b(?:he|she|they|everyone|everybody|people|others|all of them|my \w+|the (?:\w+ )?\w+)(?: all| "
            r"surely| must have)? (?:knows?|knew|noticed|finds?|found|sees?|saw|heard)\b.*|\bi (?:could|can) "
            r"(?:see|tell) that (?:he|she|they|the \w+|everyone|people)\b.*"
        ),
        (
            rf"{DREAD}|\b(?:no friends|nervous|red|shy|afraid|shaking|how i|how red|accent|given up|don't "
            r"belong|single|out of place)\b"
        ),
    ),
    (
        Trap.MIND_READING,
        "never-liked",
        0.9,
        (
            r"\b(?:he|she|they|everyone|people|my (?:\w+-)?\w+)(?: have| has|'ve|'s)? never (?:really "
            r")?(?:liked|wanted|trusted|loved|forgiven) me\b.*"
        ),
        "",
    ),
    (
        Trap.MIND_READING,
        "against-me",
        0.93,
        (
            rf"\b{WHO}(?: (?:all|must|just|clearly|secretly|probably|obviously|really|only|will|already|"
            rf"\w+ly))* {AGAINST} me\b.*"
        ),
        "",
    ),
    (
        Trap.MIND_READING,
        "thinks-of-me",
        0.92,
        (
            rf"\b{WHO}(?:'s|'re|'ve|'ll|'d)? (?:(?:all|must|just|will|would|might|is|are|have|has|had|going to|"
            r"gonna|still|only|\w+ly|always) )*(?:think(?:s|ing)?|thought|reckons?|reckoned|assumes?|assumed|"
            r"suspects?|wonders?|wondering|decided|figured(?: out)?|worked out|clocked|sussed|picked up on|"
            r"guess(?:es|ed)|(?:can|could) tell|noticed|believes?|concluded|got me down as)(?: that)?(?: how| "
            r"why| what|,)? (?:i|i'm|i've|i'd|my|me|it's (?:weird|odd|strange|sad|pathetic|creepy)|what(?:'s| "
            r"is) (?:she|he|wrong))\b.*"
        ),
        rf"^(?!.*\bthinks? that i should\b)(?!.*\bi think \w+ (?:noticed|wondered)\b)(?!.*{KINDLY})",
    ),
    (
        Trap.MIND_READING,
        "looked-at",
        0.92,
        (
            r"\b(?:feel|felt|sense|sensed)(?: that| like| as if)? (?:them|everyone|everybody|people|everyone's "
            r"eyes|(?:all )?(?:their|the) eyes|(?:the|all of|all) \w+)(?: all| (?:was|were|is|are))* "
            rf"(?:{LOOKED_AT}|on me)\b.*|\b(?:all eyes|every eye|everyone's eyes)(?: (?:was|were|is|are|will "
            rf"be))? on me\b.*|\beveryone(?:'s| is| was|'ll be| will be) (?:\w+ )?{LOOKED_AT}\b.*"
        ),
        "",
    ),
    (
        Trap.MIND_READING,
        "can-tell",
        0.91,
        (
            r"\b(?:you|i) (?:can|could) (?:just |always )?(?:tell|see)\b(?: (?:by|from) (?:his|her|their|"
            r"the)\b.*|[.!]?$| (?:he|she|they|everyone|nobody)\b.*)|\b(?:by|from) the way (?:he|she|they) "
            r"(?:looked|said|spoke|sat|smiled|stood|moved|answered)\b.*|\b(?:written|plain|all) over (?:his|"
            r"her|their) faces?\b.*|\b(?:his|her|their) (?:face|faces|look|tone|voice|eyes) (?:said (?:it all|"
            r"everything)|told me|gave it away)\b.*"
        ),
        "",
    ),
    (
        Trap.MIND_READING,
        "not-wanted",
        0.92,
        (
            r"\b(?:nobody|no one|none of them)\b.{0,25}\b(?:wanted|wants|want|likes?|liked|needs?|misses|"
            r"missed|noticed|would miss|would notice|cares?|cared|enjoyed|enjoys)\b.{0,20}\b(?:me|my|if i|"
            rf"i'm|that i|when i|whether i)\b.*|\b{WHO}(?:'d| would) (?:all )?(?:rather|prefer|sooner)(?: "
            r"it)?(?: if)? i\b.*|\b(?:better|happier|glad|relieved|pleased)(?: \w+)? (?:off )?(?:without me|"
            r"when i (?:left|leave|go|went|don't|wasn't|am not)|i'd gone|to see the back of me|i (?:left|"
            rf"wasn't|didn't))\b.*|\b{WHO} (?:only|just) \w+(?: \w+)? (?:me|with me|to me|up with "
            r"me)\b.{0,30}\b(?:because|out of|to be|when there|till|until)\b.*|\b(?:isn't|aren't|wasn't|"
            r"weren't|not|never)(?: \w+)? (?:interested in|bothered about|keen on) (?:me|what i|anything "
            r"i)\b.*|\b(?:can't|couldn't) wait (?:to get away|to be rid|for me|until i|till i)\b.*|\b\b(?:he|"
            r"she|they|everyone|people|my \w+)(?: \w+ly| must| all)? wish(?:es|ed)? (?:i'd|i would|i had|i "
            r"hadn't|i wasn't|they'd never|he'd never|she'd never)\b.*"
        ),
        r"^(?!i wish)",
    ),
    (
        Trap.MIND_READING,
        "look-given",
        0.91,
        (
            r"\b(?:gave|gives|giving|shot|threw) (?:me|each other|one another) (?:a|that|the|such a|this|funny|"
            r"odd|dirty)(?: \w+)? ?looks?\b.*|\b(?:looks?|looked|looking|stare[sd]?|talks?|talked|treats?|"
            r"treated|acts?|acted|smiled)(?: at| to)? (?:at )?me (?:like|as if|as though) .*|\b(?:hear|heard|"
            r"tell|see) (?:it )?(?:in|from) (?:his|her|their) (?:voices?|tone|eyes|faces?)\b.*|\b(?:rolls?|"
            r"rolled|rolling) (?:his|her|their) eyes\b.*|\bdread(?:s|ed|ing)? (?:me|my|having me|seeing me|"
            r"talking to me)\b.*|\bi (?:must |always |probably )*(?:come|came|coming) (?:across|over) as\b.*|"
            r"\bi (?:must |always )?(?:look|seem|sound|sounded|looked|seemed) (?:so |really )?(?:desperate|"
            r"pathetic|needy|lonely|weird|mad|odd|stupid|creepy|old) to\b.*"
        ),
        r"\b(?:me|my|i|i'm|she|he|they)\b",
    ),
    (
        Trap.MIND_READING,
        "i-bet",
        0.91,
        (
            r"\b(?:(?:i )?(?:bet|expect|imagine|suppose|guess)|no doubt|i'll bet|i'm (?:pretty |quite |fairly "
            rf")?(?:sure|certain|convinced)) (?:that )?{WHO}(?:'d|'ll|'s|'re|'ve)?\b.{{0,30}}\b(?:laugh\w*|"
            r"joke\w*|talk\w* about|glad|relieved|sick of|thinks?|thought|find me|found me|hates?|only|sorry "
            rf"for|pit(?:y|ied)|regret\w*|wish\w*|groan\w*|whisper\w*)\b.*|\b{WHO}(?: \w+ly| must| just)? "
            r"(?:rolls? (?:his|her|their) eyes|groans?|sighs?|winces?|cringes?) (?:at|when) (?:me|my|i)\b.*|"
            r"\b(?:making|make|made|makes) fun of me\b.*|\b(?:talk|talking|talked|whisper\w*|gossip\w*) about "
            r"me\b.*"
        ),
        r"\b(?:me|my|i|i'd|i'm)\b",
    ),
    (
        Trap.MIND_READING,
        "knows-of-me",
        0.91,
        (
            rf"\b{WHO} (?:all )?(?:knows?|knew|notices?|noticed|(?:can|could|must|will) (?:all )?(?:see|tell|"
            r"sense|feel|know|notice)) (?:that )?(?:i|i'm|i've|i'd)\b.*"
        ),
        (
            rf"{DREAD}|\b(?:nothing|no friends|belong|nervous|lonely|afraid|lying|faking|lost|single|not "
            r"(?:like|normal|one of))\b"
        ),
    ),
    (
        Trap.MIND_READING,
        "i-bore-them",
        0.9,
        (
            r"\bi(?:'m| am| was|'ve been| must be| must have been)(?: (?:always|just|only|probably|clearly|"
            r"obviously|so|such))* (?:boring|annoying|bothering|embarrassing|disturbing|irritating|a burden "
            r"(?:to|on)|a bother to|putting|scaring|wearing out) (?:him|her|them|everyone|everybody|people|the "
            r"(?:others|group|host|whole)|my \w+)\b.*|\b(?:pretend\w*|forcing (?:himself|herself|themselves)) "
            r"to (?:like|listen|care|be (?:interested|nice|my))\b.*|\b(?:doesn't|don't|didn't|don't even) "
            r"(?:really )?(?:like|want|care about|enjoy|trust|respect|fancy) (?:me\b|my (?:face|company|voice|"
            r"jokes|being)|having me|being with me|talking to me|to (?:see|talk to|sit with|be seen with|know|"
            r"spend time with) me)\b.*"
        ),
        r"^(?!.*\bi (?:don't|didn't) (?:like|want) my\b)",
    ),
]
