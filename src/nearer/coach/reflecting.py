"""Reflections: saying back what somebody said or feels.

Knows the turns of phrase. Simple and complex reflections are one: experts themselves rarely agree which is which.
"""

from nearer.coach.cues import table
from nearer.coach.labels import Label
from nearer.coach.listening import HARD

_FEEL = (
    r"(?:sad|happy|worried|scared|afraid|nervous|anxious|excited|relieved|lonely|alone|tired|exhausted|"
    r"worn out|fed up|angry|cross|furious|"
    r"upset|hurt|let down|left out|disappointed|frustrated|torn|stuck|lost|proud|hopeful|overwhelmed|"
    r"stressed|shaken|rested|"
    r"ashamed|embarrassed|guilty|confused|unsure|jealous|grateful|over the moon|buzzing|thrilled|chuffed|"
    r"gutted|devastated|"
    r"heartbroken|homesick|bored|missing|dreading|looking forward|carrying|juggling|struggling|wondering|hoping|left|"
    r"doing (?:a lot|so much|it all|all)|trying|finally|not sure|unhappy|delighted|keen|desperate|pleased|"
    r"knackered|drained|drowning|sick of|under)"
)
REFLECTION = table(
    Label.REFLECTION,
    [
        (
            "sounds",
            0.95,
            (
                r"\b(?:it |that |this )?(?:sounds|sounded|seems|seemed|feels|looks)(?: to me)?(?: a bit| rather|"
                r" very)? (?:like|as if|as though)(?! (?:fun|a plan|a good|a great|work|hell|a nice|a lovely|heaven|"
                r"a laugh|you should|you need|you're (?:just|being)|bullshit|a lot of fun|paradise)\b) .*"
            ),
        ),
        (
            "seems-you",
            0.9,
            (
                r"\b(?:it (?:seems|sounds)|seems|sounds)(?: that)? (?:you|he|she|they|it|there|this|nobody|"
                r"everything)\b(?! should| need).*"
            ),
        ),
        (
            "you-sound",
            0.94,
            (
                r"\byou (?:sound|seem|look)(?:ed)?(?! (?:stupid|ridiculous|silly|like an? |awful|terrible|great|"
                r"lovely|good|nice|old|fat))(?: \w+)* .*"
            ),
        ),
        (
            "you-feel",
            0.94,
            (
                r"\byou(?:'re| are)? (?:just |really |still |also |probably )?(?:feel|felt|feeling|wish|wished|miss|"
                r"missed|missing|dread|long for|can't (?:believe|catch|stop|shake|switch|think)|hoped|wanted|"
                r"would have liked)\b(?! free| like a (?:drink|walk)).*"
            ),
        ),
        (
            "you-are-feeling",
            0.92,
            (
                r"\byou(?:'re| are| were|'ve been| have been)(?: \w+ly)? (?:just |so |really |still |all |very |"
                rf"quite |a bit |pretty |also |probably |already |being |more |both ){{0,2}}{_FEEL}\b.*"
            ),
        ),
        (
            "you-must",
            0.92,
            (
                r"\byou (?:must|have to|has to) (?:be|feel|have (?:felt|been)|miss|really miss)\b(?! (?:joking|"
                rf"kidding|careful|patient|honest|the)\b).*|\b(?:it|that|the \w+|\w+) must feel (?!{HARD})\w+.*"
            ),
        ),
        (
            "so",
            0.9,
            (
                rf"^{'(?:oh |ah |ok |okay |right |hmm |yeah |wow |and )*'}[,]? ?(?P<of>so,? (?:you|now|nobody|no one|"
                r"nothing|it|it's|that's|they|he|she|basically|for you|after|even|a|in the end|things|everything|"
                r"everybody|everyone|there|your|all)\b(?:'\w+)?(?! (?:should|need|what|how|funny|cool|nice|good|great|"
                r"true|cute|sweet|annoying)\b|'s (?:up|cool|nice|great|life)\b).*)"
            ),
        ),
        (
            "mean",
            0.93,
            (
                r"^(?:so )?(?:you mean|what you(?:'re| are) saying is|what i(?:'m| am) hearing|if i (?:understand|"
                r"hear|get) (?:you|that|this)|in other words|i hear (?:that )?(?:you|how)|part of you|"
                r"on (?:the )?one hand)\b.*"
            ),
        ),
        (
            "going-to",
            0.88,
            (
                r"\byou(?:'re| are) (?:really )?(?:going to|gonna) (?:miss|be (?:sad|lonely|lost|busy|tired)|"
                r"need a break)\b.*"
            ),
        ),
        (
            "of-you",
            0.84,
            (
                r"^(?:so |and |oh |ah |ok |yeah |then |but )*(?P<of>you (?:never|have|had|were|left|lost|got|put|gave|"
                r"worked|waited|thought|expected|hoped|wanted|would like|don't know|didn't (?:expect|want|know|get|"
                r"feel)|don't feel|want(?! to (?:come|join|go|try|know))|love|loved|enjoy|enjoyed|care|cared|spent|"
                r"tried|needed|did all|do all|still|both|two)\b(?! (?:lucky|should|could|have to|been warned|"
                r"problem)\b|'?t have).*)"
            ),
        ),
        (
            "all-new",
            0.8,
            (
                r"^(?:and |oh |ah |so )*(?P<of>(?:all|everything|every \w+|nobody|no one|nothing|\w+ (?:years|weeks|"
                r"months|days))(?: of (?:that|it))?(?: \w+){0,6} (?:for you|on your own|by yourself|without (?:him|"
                r"her|them)|on you|at once|to you)\b.*)"
            ),
        ),
        (
            "and-that",
            0.85,
            (
                r"(?:,? and|,) (?P<of>(?:that|it) (?:hurts?|stings?|scares|worries|matters|makes|weighs|got to|"
                r"gets to|bothers?)(?: \w+)* (?:you)?.*)"
            ),
        ),
        (
            "gives",
            0.84,
            (
                r"\b(?:that|it|this|he|she|they)(?:'s| is| has|'ve)? (?:really |just |still |got to )*(?:stung|"
                r"got to you|getting to you|on your mind|weighs? on you|weighing on you|matters? to you|"
                r"means? a lot to you|hurt you|bothers? you|worries you|scares you|keeps? you|eating (?:at )?you|"
                r"important to you|a (?:big|huge|proper|real) (?:day|break|step|change|moment|relief|weight)\b).*"
            ),
        ),
    ],
)
"""Only in sentences that ask nothing: `reading` sees to that."""
