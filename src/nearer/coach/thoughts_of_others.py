"""Cues for thinking traps in what others think and have.

Knows turns of phrase with a certainty each, and words that have to stand beside some. Does not know the person: what
sounds like a trap may be true.
"""

from nearer.coach.thoughts import Trap
from nearer.coach.trap_words import AGAINST, DREAD, EASE, KINDLY, LOOKED_AT, OTHERS, PRIZED, WHO

_THEY = (
    r"(?:he|she|they|everyone|everybody|people|nobody|no one|others|the others|all of them|my (?:boss|friends?|"
    r"colleagues?|neighbou?rs?|family|sister|brother|mum|mom|dad|flatmates?|partner|date|manager|teacher|son|"
    r"daughter|kids)|the (?:whole )?(?:group|team|room|class|neighbou?rs?|barista|cashier|teacher|others|people|"
    r"guy|woman|man|girl|host|doctor|driver|waiter)|\w+ (?:and|or) \w+)"
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
            rf"\b{_THEY}(?:'s|'re)? (?:all |probably |must |surely |clearly |obviously |definitely |really |just |"
            rf"just all |only |will |would |might )*{_THINK}\b.*"
        ),
        (
            r"\b(?:think\w*|thought|believ\w+|hope\w*|must|must be) (?:.{0,30})\b(?:me|i|i'm|i've|i'd|my)\b|"
            r"\b(?:me|i'm|accent|bored|judging|polite)\b|\bi$"
        ),
    ),
    (
        Trap.MIND_READING,
        "will-think",
        0.9,
        (
            rf"\b{_THEY}(?:'ll| will|'d| would| must| are going to| is going to)(?: all| surely| just|"
            r" probably)? (?:think|laugh|judge|pity|notice|see (?:that|how|me as|right|what|i)|hate|be (?:bored|annoyed|embarrassed|disappointed)|"
            r"stare|assume|find (?:out|me)(?! (?:at|in|by))|know (?:that )?(?:i|how|what)|wonder|be thinking|have (?:enough|had enough)|talk about|dislike)\b.*"
        ),
        r"\b(?:me|my|i|i'm)\b|\b(?:laugh|judge|stare|bored|annoyed|notice|nervous)\b",
    ),
    (
        Trap.MIND_READING,
        "must-be",
        0.85,
        (
            r"\b(?:he|she|they|everyone|people)(?:'s| is|'re| are| was| were)(?: \w+ly| all| just| only)? (?:judging|"
            r"bored|annoyed|laughing(?! (?:about|at|when|because) (?!me|my)| with| and| so)|staring(?! at (?!me|my))|avoiding(?! (?!me)\w)|ignoring|mad at|angry with|angry at|pretending|being polite|"
            r"being nice|talking about me|looking at me|sick of|fed up|disappointed|better off|just being|"
            r"too polite)\b.*|\bi(?:'m| am) (?:sure|certain) (?:he|she|they|everyone|people)\b(?=.*\b(?:me|i|i'm|my)\b)(?!.*\b(?:understand|fine|excited|proud|loves?|happy|glad|meant well|likes? it)\b).*|\bi (?:can|"
            r"could) tell\b.*|\bbehind my back\b.*|(?<!\bi )(?<!don't )(?<!didn't )\bthinks? (?:i'm|i am|i was|i look|less of|that i|badly)\b.*|"
            r"\bto (?:get rid of|avoid) me\b.*|\bshe hates\b.*|\b(?:don't|doesn't) (?:really )?(?:like|want|care about|"
            r"respect) me\b.*|\bout of pity\b.*"
        ),
        "",
    ),
    (
        Trap.MIND_READING,
        "guessed",
        0.93,
        (
            r"\b(?:i bet|no doubt|surely|obviously|i'm sure|i am sure|i just know|"
            r"i know exactly)\b.{0,40}\b(?:about my?|at me|of me|me|i'm|i am|i was|my|they think|why i)\b.*"
        ),
        (
            r"\b(?:he|she|they|them|people|everyone|everybody|neighbours?|others|my \w+|the \w+|whisper\w*|her|his|"
            r"their)\b"
        ),
    ),
    (
        Trap.MIND_READING,
        "in-their-eyes",
        0.94,
        (
            r"\bin (?:his|her|their|everyone's|people's|other people's) eyes\b.*|\b(?:see|sees|saw|took|takes?|"
            r"regards?) me (?:for|as)\b.*|\b(?:put|puts|putting) up with me\b.*|\blook(?:s|ed|ing)? (?:down on|"
            r"through) me\b.*|\b(?:had|having|has) enough of me\b.*|\b(?:fed up|sick|tired|bored|ashamed) (?:with|of|"
            r"by) me\b.*|\b(?:laugh|gossip|joke)(?:s|ed|ing)? (?:at|about) me\b.*|\b(?:get|got|gets|getting) on (?:his|"
            r"her|their|everyone's|everybody's) nerves\b.*|\btolerates? me\b.*|\bglad to be rid of me\b.*|\b(?:is|are|"
            r"was|were|'s|'re) (?:\w+ )?(?:annoyed|angry|cross|mad|furious|upset|disappointed|bored) (?:with|at|by|"
            r"in) me\b.*|\b(?:only|just) \w+ing (?:with|to|next to) me because\b.*"
        ),
        "",
    ),
    (
        Trap.MIND_READING,
        "their-feeling",
        0.9,
        (
            rf"\b{OTHERS}(?: (?:in|at|on) (?:that|the|this) \w+)?(?:'s|'re| is| are| was| were|wasn't| wasn't| isn't|"
            r" aren't)(?: \w+ly| all| just| so| really| only| not)* (?:sorry|glad|relieved|pleased|cross|furious|"
            r"annoyed|irritated|embarrassed|ashamed|disappointed|mad|angry|wondering|hoping|thinking|laughing(?! (?:about|at|when|because|with|and) (?!me|my))|"
            r"watching|staring|judging|pretending|offended|disgusted|uncomfortable|unimpressed|"
            r"amused)\b.{0,12}\b(?:me|my|i|i'm|i am|i've)\b.*"
        ),
        "",
    ),
    (
        Trap.MIND_READING,
        "their-mind",
        0.9,
        (
            rf"\b{OTHERS} (?:\w+ly )?(?:hopes?|wish(?:es)?|would (?:prefer|rather)|'d (?:prefer|rather)|(?:have|"
            r"has) (?:already )?(?:decided|made up)|(?:have |has )?(?:don't|doesn't|didn't|never) (?:\w+ )?(?:liked|"
            r"wanted|trusted|believe|trust|want|like|miss|value|respect|rate|take|mean)|suspects?|assumes?|decided|"
            r"reckons?|considers?|finds? me(?! (?:in|at|on|by|a|the|here))|found me(?! (?:in|at|on|by|a|the|here))|thinks?(?! i should)|thought)\b.{0,30}\b(?:me|i'm|my|i'd|mine|(?:it|that|how|when|if|because|a word|what|anything) i)\b.*"
        ),
        r"\b(?:me|my|i|i'm)\b",
    ),
    (
        Trap.MIND_READING,
        "sign-read",
        0.88,
        (
            r"\b(?:rolled|looked at|checked|wave|waved|smiled|whisper\w*|yawned|frowned|sighed|glanced|turned away|"
            r"voice was|took \w+ (?:days?|hours?|weeks?)|(?:didn't|hasn't|haven't|not) (?:reply|replied|answer|"
            r"answered|rung|called|smile|say hello|greet)|short|cold)\b.{0,50}\b(?:so (?:he|she|they|i know|i must|"
            r"i was)|surely|must|because i(?:'m| am| was)|i was (?:boring|annoying|too)|i know what|means|doesn't want|"
            r"don't want|has had|is cross)\b.*"
        ),
        "",
    ),
    (
        Trap.MIND_READING,
        "could-see",
        0.9,
        (
            r"\b(?:could|can) (?:all )?(?:see|tell|hear|smell|sense|read|feel) (?:it|that|how|right|me|i|my|straight|"
            r"what)\b.*|\b(?:see|read) it in (?:his|her|their) (?:face|faces|eyes)\b.*"
        ),
        rf"{DREAD}|\b(?:no friends|nervous|red|shy|afraid|shaking|it|how|don't|not|straight|right|i'm)\b",
    ),
    (
        Trap.MIND_READING,
        "noticed",
        0.9,
        (
            r"\b(?:he|she|they|everyone|everybody|people|others|all of them|my \w+|the (?:\w+ )?\w+)(?: all| surely|"
            r" must have)? (?:knows?|knew|noticed|finds?|found|sees?|saw|heard)\b.*|\bi (?:could|can) (?:see|"
            r"tell) that (?:he|she|they|the \w+|everyone|people)\b.*"
        ),
        (
            rf"{DREAD}|\b(?:no friends|nervous|red|shy|afraid|shaking|how i|how red|accent|given up|don't belong|"
            r"single|out of place)\b"
        ),
    ),
    (
        Trap.MIND_READING,
        "never-liked",
        0.9,
        (
            r"\b(?:he|she|they|everyone|people|my (?:\w+-)?\w+)(?: have| has|'ve|'s)? never (?:really )?(?:liked|"
            r"wanted|trusted|loved|forgiven) me\b.*"
        ),
        "",
    ),
    (
        Trap.COMPARING,
        "beside-them",
        0.95,
        (
            r"\b(?:next to|compared (?:to|with)|beside|alongside) (?:him|her|them|others|my \w+|the others|everyone|"
            r"other \w+)\b.*|\bi(?:'m| am) (?:always )?the only one (?:\w+ )?(?:\w+ )?(?:without|who|with no|not|"
            r"still)\b.*|\b(?:years|far|way|miles|so) behind\b.*|\b(?:why can|why does) (?:he|she|they|everyone|"
            r"everybody|others|my \w+)\b.*\bi\b.*|\b(?:(?:not|never|n't|half|nearly|wish)(?: \w+){0,3}? as \w+(?:-\w+)? as (?:my|him|her|them|the|others|everyone|"
            r"other)\b).*|(?:\b(?:she|he|they|anyone|everyone|my \w+|other people|others) would(?: never)? have done\b).*|\bfurther (?:on )?than\b.*|\b(?:everyone|everybody|"
            r"they)(?:'s| is|'re| are)? (?:all )?(?:\w+er|more \w+|better) than\b.*"
        ),
        "",
    ),
    (
        Trap.COMPARING,
        "than-me",
        0.94,
        (
            r"\b(?:than (?:me|i am|i do|i have|i'll|mine|i ever|i will|i can|myself)|(?:everyone|everybody|"
            r"all the others|other people|others|people my age|"
            r"most people|the others|they all|all of them|normal people)(?: else)?(?: in \w+| at \w+| here|"
            r" my age)?(?:'s| is| are| has| have|'ve)? (?:already |all |got |so much |much |just )*(?:has|have|had|is|"
            r"are|got|knows?|more|better|further|can|finds? it|manages?|makes? friends|married|happier|happy|normal|"
            r"ahead|easily|a partner|plans|someone|friends|together)|not as (?:\w+) as|as good as|like (?:everyone|"
            r"everybody) else|look at (?:her|him|them)|at my age|by (?:now|my age)|by thirty)\b.*"
        ),
        rf"^(?!.*\b(?:used to|now than|than i (?:do|have|am|was|did|had) (?:now|then|before|yet)|(?:better|worse|faster|quicker|"
        r"stronger) at (?!people|life|talking|making|this|everything|friend|small)\w+ than|plays? .* than i|i(?:'d| would) like|"
        r"i (?:think|hope) (?:the|they|everyone|everybody|people|others)|be (?:here|ready|there|done|back|open) by now)\b)"
        rf"(?=.*(?:{PRIZED}|\bat my age|by (?:now|my age|thirty)\b.*\b(?:i|me|my)\b|\b(?:i|i'd|my)\b.*\bby now\b|\bas good as\b|\bnot as\b))",
    ),
    (
        Trap.COMPARING,
        "and-i",
        0.94,
        (
            r"\b(?:others|other people|other (?:\w+ )?\w+|everyone|everybody|everybody's|all the others|"
            r"people (?:of )?my age|normal people|he|she|they|my (?:old )?\w+|the other \w+(?: one)?)\b[^.?!]{2,50}(?:(?:,|"
            r"and|but|while|only) (?:i|me|mine|i'm)(?: \w+n't| not| never| still| just| can(?:not|'t)| have (?:no|"
            r"nobody|none|nothing|only|nine|one|two)| am (?:still|not|just|nothing|single|alone)| sit| iron| get none| have none| stay| stand| get n\w+| show| struggle|[.!]?$| alone)\b|\bnot me\b|\blook at me\b|(?:and|"
            r"but) i[.!,]).*|\b(?:younger|\w+er) and (?:already|still)\b.*|\bpeople (?:of )?my age\b.*|"
            r"\b(?:all )?my (?:old )?(?:classmates|friends|colleagues|cousins?) (?:are|have|is|has) (?:all )?(?:got|"
            r"married|further|more|ahead|better|a |children)\b.*|\bnormal people\b.*"
        ),
        PRIZED,
    ),
    (
        Trap.COMPARING,
        "i-get-none",
        0.9,
        r"\b(?:gets?|got|has|have)\b.{2,50}\bi (?:get|got|have) (?:none|nothing|nobody)\b.*",
        PRIZED,
    ),
    (
        Trap.MIND_READING,
        "against-me",
        0.93,
        rf"\b{WHO}(?: (?:all|must|just|clearly|secretly|probably|obviously|really|only|will|already|\w+ly))* {AGAINST} me\b.*",
        "",
    ),
    (
        Trap.MIND_READING,
        "thinks-of-me",
        0.92,
        (
            rf"\b{WHO}(?:'s|'re|'ve|'ll|'d)? (?:(?:all|must|just|will|would|might|is|are|have|has|had|going to|gonna|"
            r"still|only|\w+ly|always) )*(?:think(?:s|ing)?|thought|reckons?|reckoned|assumes?|assumed|suspects?|"
            r"wonders?|wondering|decided|figured(?: out)?|worked out|clocked|sussed|picked up on|guess(?:es|ed)|"
            r"(?:can|could) tell|noticed|believes?|concluded|got me down as)(?: that)?(?: how| why| what|,)? "
            r"(?:i|i'm|i've|i'd|my|me|it's (?:weird|odd|strange|sad|pathetic|creepy)|what(?:'s| is) (?:she|he|wrong))\b.*"
        ),
        rf"^(?!.*\bthinks? that i should\b)(?!.*\bi think \w+ (?:noticed|wondered)\b)(?!.*{KINDLY})",
    ),
    (
        Trap.MIND_READING,
        "looked-at",
        0.92,
        (
            rf"\b(?:feel|felt|sense|sensed)(?: that| like| as if)? (?:them|everyone|everybody|people|everyone's eyes|"
            rf"(?:all )?(?:their|the) eyes|(?:the|all of|all) \w+)(?: all| (?:was|were|is|are))* (?:{LOOKED_AT}|on me)\b.*|"
            r"\b(?:all eyes|every eye|everyone's eyes)(?: (?:was|were|is|are|will be))? on me\b.*|"
            rf"\beveryone(?:'s| is| was|'ll be| will be) (?:\w+ )?{LOOKED_AT}\b.*"
        ),
        "",
    ),
    (
        Trap.MIND_READING,
        "can-tell",
        0.91,
        (
            r"\b(?:you|i) (?:can|could) (?:just |always )?(?:tell|see)\b(?: (?:by|from) (?:his|her|their|the)\b.*|[.!]?$|"
            r" (?:he|she|they|everyone|nobody)\b.*)|\b(?:by|from) the way (?:he|she|they) (?:looked|said|spoke|sat|smiled|"
            r"stood|moved|answered)\b.*|\b(?:written|plain|all) over (?:his|her|their) faces?\b.*|"
            r"\b(?:his|her|their) (?:face|faces|look|tone|voice|eyes) (?:said (?:it all|everything)|told me|gave it away)\b.*"
        ),
        "",
    ),
    (
        Trap.MIND_READING,
        "not-wanted",
        0.92,
        (
            r"\b(?:nobody|no one|none of them)\b.{0,25}\b(?:wanted|wants|want|likes?|liked|needs?|misses|missed|noticed|"
            r"would miss|would notice|cares?|cared|enjoyed|enjoys)\b.{0,20}\b(?:me|my|if i|i'm|that i|when i|whether i)\b.*|"
            rf"\b{WHO}(?:'d| would) (?:all )?(?:rather|prefer|sooner)(?: it)?(?: if)? i\b.*|\b(?:better|happier|glad|"
            r"relieved|pleased)(?: \w+)? (?:off )?(?:without me|when i (?:left|leave|go|went|don't|wasn't|am not)|i'd gone|"
            rf"to see the back of me|i (?:left|wasn't|didn't))\b.*|\b{WHO} (?:only|just) \w+(?: \w+)? (?:me|with me|to me|"
            r"up with me)\b.{0,30}\b(?:because|out of|to be|when there|till|until)\b.*|\b(?:isn't|aren't|wasn't|weren't|"
            r"not|never)(?: \w+)? (?:interested in|bothered about|keen on) (?:me|what i|anything i)\b.*|"
            r"\b(?:can't|couldn't) wait (?:to get away|to be rid|for me|until i|till i)\b.*|\b(?<!\bi )(?:wish|wishes|wished) (?:i'd|"
            r"i would|i had|i hadn't|i wasn't|they'd never|he'd never|she'd never)\b.*"
        ),
        r"^(?!i wish)",
    ),
    (
        Trap.COMPARING,
        "all-but-me",
        0.94,
        (
            r"\b(?:everyone|everybody|all|others|other people|people (?:of )?my age|they|the rest|most people|"
            r"every other \w+)\b.{2,70}\b(?:except|except for|apart from|bar|but|besides) (?:me|muggins|yours truly)\b.*|"
            r"\b(?:i'm|i am|i'll be|i seem to be|i must be) (?:always )?the only (?:one|person|man|woman|\w+)\b.{0,30}"
            r"(?:\bwho(?:'s| is| has|'ll)? (?:not|never|no|got no\w*|single|alone|still|on (?:my|her|his) own|left|by|"
            r"nothing|without|\w+n't)\b|\bwith (?:no|nobody|nothing)\b|\bwithout\b|\bstill\b).*"
        ),
        "",
    ),
    (
        Trap.COMPARING,
        "easy-for-them",
        0.92,
        (
            r"\b(?:other people|others|everyone else|everybody else|everyone|everybody|the others|people my age|"
            r"normal people|the rest of (?:them|the world)|all the others|they)(?: all)?(?:'s| is|'ve| have|'re| are)? "
            r"(?:just |all |already |always )*(?:seems?|makes? it look|finds?|manages?|gets? (?:on|through)|copes?|can|has|"
            rf"have|got|does|do|know|knows|look|looks)\b.{{0,30}}\b{EASE}\b.*|\b(?:comes?|came) (?:so )?(?:easily|"
            r"naturally) to (?:everyone|other|others|them|him|her|my|most)\b.*"
        ),
        r"^(?!.*\b(?:i think|i hope|i'm glad|glad|good to see|hope) (?:the|they|everyone|everybody|others)\b)",
    ),
    (
        Trap.COMPARING,
        "anyone-else",
        0.92,
        (
            r"\b(?:anyone|anybody|everyone|everybody) else (?:would|could|can|in my (?:place|shoes))\b.*|\b(?:a normal "
            r"person|normal people|a proper \w+|someone (?:normal|cleverer|funnier|prettier|stronger|younger|else)) "
            r"(?:would|could|can|wouldn't)\b.*|\bwhy (?:can|does|do|is|are) (?:everybody|everyone|other people|others|"
            r"they)\b.*\b(?:i|me|i'm)\b.*"
        ),
        "",
    ),
    (
        Trap.COMPARING,
        "my-life-beside",
        0.92,
        (
            r"\b(?:makes?|made) (?:me|my \w+) (?:look|feel) (?:so )?(?:small|dull|boring|empty|poor|tiny|sad|old|slow|"
            r"pathetic|ordinary|like a)\b.*|\b(?:other people's|everyone's|everyone else's|their|her|his|friends'|people's) "
            r"(?:photos?|pictures|lives|life|posts?|weekends?|holidays?)\b.{2,50}\b(?:mine|my (?:own )?(?:life|weekend)|"
            r"and i)\b.*|\b(?:loves?|likes?|listens? to|talks? to|adores?|flocks? to|wants? to (?:sit|talk)|laughs?)\b"
            r".{1,25}\b(?:and|but|while|when|,) (?:when )?i\b.{1,40}\b(?:nothing|nobody|no one|ignored|invisible|silence|"
            r"crickets|not one)\b.*"
        ),
        "",
    ),
    (
        Trap.COMPARING,
        "and-me",
        0.92,
        (
            r"\b(?:everyone|everybody|all my|other people|others|people (?:of )?my age|the whole world|the rest of them|"
            r"(?:my|his|her) (?:\w+ )?\w+|he|she|they)(?:'s| is|'re| are| has|'ve| have)? (?:got|out|having|off|all|"
            r"already|engaged|settled|paired|busy|surrounded|married|happily|always out)\b.{0,60}(?:,| and| but| while|"
            r" whereas) (?:i've|i'm|i (?:can't|don't|haven't|just|only|sit|have|still|am)|here i am|me,? i|then there's me|"
            r"look at me)\b.*"
        ),
        rf"{PRIZED}|\b(?:settled|paired|engaged|out|fun|busy|kids|house|surrounded)\b",
    ),
    (
        Trap.MIND_READING,
        "look-given",
        0.91,
        (
            r"\b(?:gave|gives|giving|shot|threw) (?:me|each other|one another) (?:a|that|the|such a|this|funny|odd|dirty)(?: \w+)? ?looks?\b.*|"
            r"\b(?:looks?|looked|looking|stare[sd]?|talks?|talked|treats?|treated|acts?|acted|smiled)(?: at| to)? (?:at )?me "
            r"(?:like|as if|as though) .*|\b(?:hear|heard|tell|see) (?:it )?(?:in|from) (?:his|her|their) (?:voices?|tone|"
            r"eyes|faces?)\b.*|\b(?:rolls?|rolled|rolling) (?:his|her|their) eyes\b.*|\bdread(?:s|ed|ing)? (?:me|my|having me|"
            r"seeing me|talking to me)\b.*|\bi (?:must |always |probably )*(?:come|came|coming) (?:across|over) as\b.*|\bi (?:must |"
            r"always )?(?:look|seem|sound|sounded|looked|seemed) (?:so |really )?(?:desperate|pathetic|needy|lonely|weird|mad|odd|"
            r"stupid|creepy|old) to\b.*"
        ),
        r"\b(?:me|my|i|i'm|she|he|they)\b",
    ),
    (
        Trap.MIND_READING,
        "i-bet",
        0.91,
        (
            rf"\b(?:(?:i )?(?:bet|expect|imagine|suppose|guess)|no doubt|i'll bet|i'm (?:pretty |quite |fairly )?(?:sure|certain|"
            rf"convinced)) (?:that )?{WHO}(?:'d|'ll|'s|'re|'ve)?\b.{{0,30}}\b(?:laugh\w*|joke\w*|talk\w* about|glad|relieved|sick of|"
            r"thinks?|thought|find me|found me|hates?|only|sorry for|pit(?:y|ied)|regret\w*|wish\w*|groan\w*|whisper\w*)\b.*|"
            rf"\b{WHO}(?: \w+ly| must| just)? (?:rolls? (?:his|her|their) eyes|groans?|sighs?|winces?|cringes?) (?:at|when) (?:me|my|"
            r"i)\b.*|\b(?:making|make|made|makes) fun of me\b.*|\b(?:talk|talking|talked|whisper\w*|gossip\w*) about me\b.*"
        ),
        r"\b(?:me|my|i|i'd|i'm)\b",
    ),
    (
        Trap.COMPARING,
        "here-is-me",
        0.92,
        (
            r"\b(?:and|but|then|while|,) (?:here's|there's|here is|there is|it's just|then there's|here i am) (?:little )?me\b.*|"
            r"\bhere i am\b.*|\b(?:half|twice) my age\b.*|\byounger than me\b.*|\b(?:nobody|no one|none of them) else "
            r"(?:needs?|has to|finds?|struggles?|takes?|gets?|worries|is|feels?|seems?|has|goes|sits|spends)\b.*|\bam i the only\b.*|"
            r"\bwhat have i got to show\b.*|\b(?:puts?|put) me to shame\b.*|\b(?:not|never|n't|nowhere near) (?:as|so|half as) "
            r"\w+(?: \w+)? as (?:she|he|they|everyone|everybody|my|other|the others|her|him|them|you)\b.*"
        ),
        rf"{PRIZED}|\b(?:me|i|i'm|got|more|already|sorted|needs?|struggles?|finds?|worries|only|shame)\b",
    ),
]
