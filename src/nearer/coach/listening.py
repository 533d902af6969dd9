"""Listening: saying back what somebody said or feels, and saying that the feeling makes sense.

Knows the turns of phrase of both. Does not know sincerity. Simple and complex reflections are one: experts themselves
rarely agree which is which.
"""

from nearer.coach.cues import table
from nearer.coach.labels import Label

_VERY = r"(?:so |really |very |pretty |quite |just |all |absolutely |totally |completely |super |such a |a bit |a |truly |bloody |proper |honestly |incredibly |an? |properly |dead ){0,3}"
_HARD = (
    r"(?:hard|tough|rough|awful|horrible|terrible|horrid|exhausting|frustrating|sad|scary|frightening|stressful|painful|upsetting|"
    r"miserable|unfair|difficult|heavy|a lot|lot to|not easy|disappointing|lonely|tiring|draining|infuriating|heartbreaking|"
    r"gutting|overwhelming|nerve-?wracking|nerve-?racking|devastating|worrying|isolating|confusing|annoying|hurtful|rubbish|"
    r"unsettling|daunting|shit|crap|tricky|big step|brave|cruel|crushing|grim|hell)"
)
_OK = r"(?:normal|natural|understandable|okay|ok|fine|alright|only human|human|reasonable|fair|no shame|not silly|not weird|not stupid)"
VALIDATION = table(
    Label.VALIDATION,
    [
        (
            "sense",
            0.96,
            r"\b(?:that |it |this )?(?:\w+ly )?makes? (?:so much |a lot of |total |perfect |complete |\w+ )?sense\b(?! of).*",
        ),
        (
            "wonder",
            0.97,
            r"\bno wonder\b.*|\bnot surprised (?:you|that you)\b.*|\b(?:it's |that's )?(?:not surprising|hardly surprising|no surprise) (?:you|that you)\b.*",
        ),
        (
            "anyone",
            0.95,
            r"\b(?:anyone|anybody|everyone|everybody|most people|lots of people|many people|a lot of people|plenty of people|we all|who) (?:would(?:n't)?|'d|feels?|go(?:es)?|gets?|struggles?|has|have)\b.*",
        ),
        (
            "right",
            0.96,
            r"\byou(?:'ve| have)? (?:got )?(?:every|all the|the) right to\b.*|\byou're (?:right|allowed|entitled) to (?:feel|be)\b.*",
        ),
        (
            "sorry",
            0.93,
            r"\bi(?:'m| am)? (?:am )?(?:so |really |very |truly |terribly |just so )*sorry(?= (?:to|that|you|for you|about|this|he|she|it|for your|your)\b|[.!,…]|$)(?! about (?:my|the delay|being)| to (?:bother|interrupt|ask|say)|,? (?:i|but i|what)\b).*|^(?:oh no,? |aw,? |oh,? )*so sorry\b.*",
        ),
        (
            "okay",
            0.94,
            rf"\b(?:it|that|this)(?:'s| is| can be| would be) (?:also )?{_VERY}(?:only |perfectly |so |too )?{_OK}(?: to (?:feel|be|cry|do|take|want|not|need|find|have|rest|miss|say|ask)| that you| for you| when| with that| if you|, (?:really|given|honestly)|\.?$).*",
        ),
        (
            "course",
            0.95,
            r"\bof course (?:you|it|that|this)(?:'re|'d|'s| are| do| did| would| were| feel| felt| hurts?| is)? .*|\b(?:naturally|understandably),? you\b.*|\bunderstandabl[ey]\b.*",
        ),
        (
            "see-why",
            0.96,
            r"\bi (?:can |could |do |totally |completely |really |get |fully )*(?:see|understand|get|hear) (?:why|how) (?:you|that|it|this)\b.*|\bi (?:totally |really |completely )?(?:get|understand) (?:that|it) (?:you|feel|must|is)\b.*",
        ),
        ("imagine", 0.9, r"\bi (?:can only |can |can't (?:even )?)imagine\b.*"),
        (
            "would-too",
            0.94,
            r"\bi(?:'d| would)(?: have)? (?:feel|felt|be|been|do|probably be|hate|struggle|react)\b.*(?:\btoo\b|the same|as well|in your (?:place|shoes|position)|\bif i were you\b).*",
        ),
        (
            "hard",
            0.92,
            rf"\b(?:that|it|this|which|what|\w+s|\w+ing)(?:'s| is|s| are| was| has|'s got to be| must be| must have been| must feel| sounds?| would be| would have been| has to be| can be| seems| feels| looks| would hurt) (?:to be |got to be )?(?!not (?:that|so)){_VERY}{_HARD}\b(?! for me| to me).*",
        ),
        (
            "hard",
            0.9,
            rf"(?:^|[,!.]\s*)(?:ugh |ouch |oh |aw )*{_VERY.replace('an? |', '')}(?:sounds|must be|must have been|what an?) {_VERY}{_HARD}\b.*",
        ),
        (
            "hurts",
            0.9,
            r"\b(?:that|it|this) (?:would|must|can|must have|really|does|has to)(?: really| have)? (?:hurt|sting|stung|sucks?|upset|feel (?:bad|awful|horrible|lonely|unfair))\b.*",
        ),
        (
            "well-done",
            0.93,
            r"\b(?:well done|congratulations|good (?:for|on) you|hats off to you|proud of you|you (?:should|can) be (?:so |really |very )?proud|you(?:'ve)? (?:really )?(?:earned|deserved?) (?:it|this|that|a)|you did (?:so |really |very )?well|fair play to you)\b.*",
        ),
        (
            "courage",
            0.94,
            r"\b(?:that|it|this) (?:takes|took|must have taken|needs) (?:a lot of |real |some |so much |lots of )?(?:guts|courage|strength|nerve|bravery|effort)\b.*|\b(?:that's|that is|it's|it was|you're|that was) (?:so |really |very |a )*(?:brave|courageous)\b.*",
        ),
        (
            "not-alone",
            0.95,
            r"\byou(?:'re| are) (?:really |so |definitely )?not (?:alone|the only one|being (?:silly|stupid|unreasonable|dramatic))\b.*|\bit happens to (?:the best|all|everyone|everybody|anyone)\b.*",
        ),
        (
            "deserve",
            0.95,
            r"\byou (?:didn't|don't|did not|do not) deserve\b.*|\b(?:that's|it's|that was|it was|this is) not (?:your fault|fair)\b.*|\b(?:it|that|this) (?:isn't|wasn't) (?:your fault|fair)\b.*",
        ),
        (
            "feel-for",
            0.93,
            r"\b(?:i (?:really )?feel for you|my heart goes out|poor you|you poor (?:thing|love|soul))\b.*",
        ),
        (
            "your-feelings",
            0.94,
            r"\byour (?:feelings?|reaction|anger|worry|frustration) (?:is|are|makes?)\b.*|\bi don't blame you\b.*|\bcan't blame you\b.*|\byou(?:'ve| have) (?:had|been through|got) (?:such )?(?:a lot|so much|a (?:hard|long|tough|rough) (?:week|day|year|time|month))\b.*",
        ),
    ],
)
_FEEL = (
    r"(?:sad|happy|worried|scared|afraid|nervous|anxious|excited|relieved|lonely|alone|tired|exhausted|worn out|fed up|angry|cross|furious|"
    r"upset|hurt|let down|left out|disappointed|frustrated|torn|stuck|lost|proud|hopeful|overwhelmed|stressed|shaken|rested|"
    r"ashamed|embarrassed|guilty|confused|unsure|jealous|grateful|over the moon|buzzing|thrilled|chuffed|gutted|devastated|"
    r"heartbroken|homesick|bored|missing|dreading|looking forward|carrying|juggling|struggling|wondering|hoping|left|"
    r"doing (?:a lot|so much|it all|all)|trying|finally|not sure|unhappy|delighted|keen|desperate|pleased|knackered|drained|drowning|sick of|under)"
)
REFLECTION = table(
    Label.REFLECTION,
    [
        (
            "sounds",
            0.95,
            r"\b(?:it |that |this )?(?:sounds|sounded|seems|seemed|feels|looks)(?: to me)?(?: a bit| rather| very)? (?:like|as if|as though)(?! (?:fun|a plan|a good|a great|work|hell|a nice|a lovely|heaven|a laugh|you should|you need|you're (?:just|being)|bullshit|a lot of fun|paradise)\b) .*",
        ),
        (
            "seems-you",
            0.9,
            r"\b(?:it (?:seems|sounds)|seems|sounds)(?: that)? (?:you|he|she|they|it|there|this|nobody|everything)\b(?! should| need).*",
        ),
        (
            "you-sound",
            0.94,
            r"\byou (?:sound|seem|look)(?:ed)?(?! (?:stupid|ridiculous|silly|like an? |awful|terrible|great|lovely|good|nice|old|fat))(?: \w+)* .*",
        ),
        (
            "you-feel",
            0.94,
            r"\byou(?:'re| are)? (?:just |really |still |also |probably )?(?:feel|felt|feeling|wish|wished|miss|missed|missing|dread|long for|can't (?:believe|catch|stop|shake|switch|think)|hoped|wanted|would have liked)\b(?! free| like a (?:drink|walk)).*",
        ),
        (
            "you-are-feeling",
            0.92,
            rf"\byou(?:'re| are| were|'ve been| have been)(?: \w+ly)? (?:just |so |really |still |all |very |quite |a bit |pretty |also |probably |already |being |more |both ){{0,2}}{_FEEL}\b.*",
        ),
        (
            "you-must",
            0.92,
            rf"\byou (?:must|have to|has to) (?:be|feel|have (?:felt|been)|miss|really miss)\b(?! (?:joking|kidding|careful|patient|honest|the)\b).*|\b(?:it|that|the \w+|\w+) must feel (?!{_HARD})\w+.*",
        ),
        (
            "so",
            0.9,
            rf"^{'(?:oh |ah |ok |okay |right |hmm |yeah |wow |and )*'}[,]? ?(?P<of>so,? (?:you|now|nobody|no one|nothing|it|it's|that's|they|he|she|basically|for you|after|even|a|in the end|things|everything|everybody|everyone|there|your|all)\b(?:'\w+)?(?! (?:should|need|what|how|funny|cool|nice|good|great|true|cute|sweet|annoying)\b|'s (?:up|cool|nice|great|life)\b).*)",
        ),
        (
            "mean",
            0.93,
            r"^(?:so )?(?:you mean|what you(?:'re| are) saying is|what i(?:'m| am) hearing|if i (?:understand|hear|get) (?:you|that|this)|in other words|i hear (?:that )?(?:you|how)|part of you|on (?:the )?one hand)\b.*",
        ),
        (
            "going-to",
            0.88,
            r"\byou(?:'re| are) (?:really )?(?:going to|gonna) (?:miss|be (?:sad|lonely|lost|busy|tired)|need a break)\b.*",
        ),
        (
            "of-you",
            0.84,
            r"^(?:so |and |oh |ah |ok |yeah |then |but )*(?P<of>you (?:never|have|had|were|left|lost|got|put|gave|worked|waited|thought|expected|hoped|wanted|would like|don't know|didn't (?:expect|want|know|get|feel)|don't feel|want(?! to (?:come|join|go|try|know))|love|loved|enjoy|enjoyed|care|cared|spent|tried|needed|did all|do all|still|both|two)\b(?! (?:lucky|should|could|have to|been warned|problem)\b|'?t have).*)",
        ),
        (
            "all-new",
            0.8,
            r"^(?:and |oh |ah |so )*(?P<of>(?:all|everything|every \w+|nobody|no one|nothing|\w+ (?:years|weeks|months|days))(?: of (?:that|it))?(?: \w+){0,6} (?:for you|on your own|by yourself|without (?:him|her|them)|on you|at once|to you)\b.*)",
        ),
        (
            "and-that",
            0.85,
            r"(?:,? and|,) (?P<of>(?:that|it) (?:hurts?|stings?|scares|worries|matters|makes|weighs|got to|gets to|bothers?)(?: \w+)* (?:you)?.*)",
        ),
        (
            "gives",
            0.84,
            r"\b(?:that|it|this|he|she|they)(?:'s| is| has|'ve)? (?:really |just |still |got to )*(?:stung|got to you|getting to you|on your mind|weighs? on you|weighing on you|matters? to you|means? a lot to you|hurt you|bothers? you|worries you|scares you|keeps? you|eating (?:at )?you|important to you|a (?:big|huge|proper|real) (?:day|break|step|change|moment|relief|weight)\b).*",
        ),
    ],
)
"""Only in sentences that ask nothing: `reading` sees to that."""
