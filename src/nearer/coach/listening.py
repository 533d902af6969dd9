"""Saying that a feeling makes sense.

Knows the turns of phrase. Does not know sincerity.
"""

from nearer.coach.cues import table
from nearer.coach.labels import Label

_VERY = (
    r"(?:so |really |very |pretty |quite |just |all |absolutely |totally |completely |super |such a |"
    r"a bit |a |truly |bloody |proper |honestly |incredibly |an? |properly |dead ){0,3}"
)
HARD = (
    r"(?:hard|tough|rough|awful|horrible|terrible|horrid|exhausting|frustrating|sad|scary|frightening|"
    r"stressful|painful|upsetting|"
    r"miserable|unfair|difficult|heavy|a lot|lot to|not easy|disappointing|lonely|tiring|draining|"
    r"infuriating|heartbreaking|"
    r"gutting|overwhelming|nerve-?wracking|nerve-?racking|devastating|worrying|isolating|confusing|"
    r"annoying|hurtful|rubbish|"
    r"unsettling|daunting|shit|crap|tricky|big step|brave|cruel|crushing|grim|hell)"
)
_OK = (
    r"(?:normal|natural|understandable|okay|ok|fine|alright|only human|human|reasonable|fair|no shame|"
    r"not silly|not weird|not stupid)"
)
VALIDATION = table(
    Label.VALIDATION,
    [
        (
            "sense",
            0.96,
            (
                r"\b(?:that |it |this )?(?:\w+ly )?makes? (?:so much |a lot of |total |perfect |complete |"
                r"\w+ )?sense\b(?! of).*"
            ),
        ),
        (
            "wonder",
            0.97,
            (
                r"\bno wonder\b.*|\bnot surprised (?:you|that you)\b.*|\b(?:it's |that's )?(?:not surprising|"
                r"hardly surprising|no surprise) (?:you|that you)\b.*"
            ),
        ),
        (
            "anyone",
            0.95,
            (
                r"\b(?:anyone|anybody|everyone|everybody|most people|lots of people|many people|a lot of people|"
                r"plenty of people|we all|who) (?:would(?:n't)?|'d|feels?|go(?:es)?|gets?|struggles?|has|have)\b.*"
            ),
        ),
        (
            "right",
            0.96,
            (
                r"\byou(?:'ve| have)? (?:got )?(?:every|all the|the) right to\b.*|\byou're (?:right|allowed|"
                r"entitled) to (?:feel|be)\b.*"
            ),
        ),
        (
            "sorry",
            0.93,
            (
                r"\bi(?:'m| am)? (?:am )?(?:so |really |very |truly |terribly |just so )*sorry(?= (?:to|that|you|"
                r"for you|about|this|he|she|it|for your|your)\b|[.!,…]|$)(?! about (?:my|the delay|being)|"
                r" to (?:bother|interrupt|ask|say)|,? (?:i|but i|what)\b).*|^(?:oh no,? |aw,? |oh,? )*so sorry\b.*"
            ),
        ),
        (
            "okay",
            0.94,
            (
                r"^(?!i(?:'ve|'m| am| have)\b[^,]*, it's)(?:.*?[\s,;(])??"
                rf"(?P<of>(?<!hope )\b(?:it|that|this)(?:'s| is| can be| would be) (?:also )?{_VERY}(?:only |"
                rf"perfectly |so |"
                rf"too )?{_OK}(?: to (?:feel|be|cry|do|take|want|not|need|find|have|rest|miss|say|ask)| that you|"
                r" for you| when| with that| if you|, (?:really|given|honestly)|\.?$).*)"
            ),
        ),
        (
            "course",
            0.95,
            (
                r"\bof course (?:you|it|that|this)(?:'re|'d|'s| are| do| did| would| were| feel| felt| hurts?|"
                r" is)? .*|\b(?:naturally|understandably),? you\b.*|\bunderstandabl[ey]\b.*"
            ),
        ),
        (
            "see-why",
            0.96,
            (
                r"\bi (?:can |could |do |totally |completely |really |get |fully )*(?:see|understand|get|hear) (?:why|"
                r"how) (?:you|that|it|this)\b.*|\bi (?:totally |really |completely )?(?:get|understand) (?:that|"
                r"it) (?:you|feel|must|is)\b.*"
            ),
        ),
        ("imagine", 0.9, r"\bi (?:can only |can |can't (?:even )?)imagine\b.*"),
        (
            "would-too",
            0.94,
            (
                r"\bi(?:'d| would)(?: have)? (?:feel|felt|be|been|do|probably be|hate|struggle|react)\b.*(?:\btoo\b|"
                r"the same|as well|in your (?:place|shoes|position)|\bif i were you\b).*"
            ),
        ),
        (
            "hard",
            0.92,
            (
                r"\b(?:that|it|this|which|what|\w+s|\w+ing)(?:'s| is|s| are| was| has|'s got to be| must be|"
                r" must have been| must feel| sounds?| would be| would have been| has to be| can be| seems| feels|"
                rf" looks| would hurt) (?:to be |got to be )?(?!not (?:that|so)){_VERY}{HARD}\b(?! for me| to me).*"
            ),
        ),
        (
            "hard",
            0.9,
            (
                rf"(?:^|[,!.]\s*)(?:ugh |ouch |oh |aw )*{_VERY.replace('an? |', '')}(?:sounds|must be|must have been|"
                rf"what an?) {_VERY}{HARD}\b.*"
            ),
        ),
        (
            "hurts",
            0.9,
            (
                r"\b(?:that|it|this) (?:would|must|can|must have|really|does|has to)(?: really| have)? (?:hurt|sting|"
                r"stung|sucks?|upset|feel (?:bad|awful|horrible|lonely|unfair))\b.*"
            ),
        ),
        (
            "well-done",
            0.93,
            (
                r"\b(?:well done|congratulations|good (?:for|on) you|hats off to you|proud of you|you (?:should|"
                r"can) be (?:so |really |very )?proud|you(?:'ve)? (?:really )?(?:earned|deserved?) (?:it|this|that|a)|"
                r"you did (?:so |really |very )?well|fair play to you)\b.*"
            ),
        ),
        (
            "courage",
            0.94,
            (
                r"\b(?:that|it|this) (?:takes|took|must have taken|needs) (?:a lot of |real |some |so much |"
                r"lots of )?(?:guts|courage|strength|nerve|bravery|effort)\b.*|\b(?:that's|that is|it's|it was|you're|"
                r"that was) (?:so |really |very |a )*(?:brave|courageous)\b.*"
            ),
        ),
        (
            "not-alone",
            0.95,
            (
                r"\byou(?:'re| are) (?:really |so |definitely )?not (?:alone|the only one|being (?:silly|stupid|"
                r"unreasonable|dramatic))\b.*|\bit happens to (?:the best|all|everyone|everybody|anyone)\b.*"
            ),
        ),
        (
            "deserve",
            0.95,
            (
                r"\byou (?:didn't|don't|did not|do not) deserve\b.*|\b(?:that's|it's|that was|it was|"
                r"this is) not (?:your fault|fair)\b.*|\b(?:it|that|this) (?:isn't|wasn't) (?:your fault|fair)\b.*"
            ),
        ),
        (
            "feel-for",
            0.93,
            r"\b(?:i (?:really )?feel for you|my heart goes out|poor you|you poor (?:thing|love|soul))\b.*",
        ),
        (
            "your-feelings",
            0.94,
            (
                r"\byour (?:feelings?|reaction|anger|worry|frustration) (?:is|are|makes?)\b.*|\bi don't blame you\b.*|"
                r"\bcan't blame you\b.*|\byou(?:'ve| have) (?:had|been through|got) (?:such )?(?:a lot|so much|"
                r"a (?:hard|long|tough|rough) (?:week|day|year|time|month))\b.*"
            ),
        ),
    ],
)
