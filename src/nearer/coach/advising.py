"""Advice: telling somebody what to do, as a wish, an order, a question or one's own way.

Knows the shapes of advice. Does not know whether it was asked for; a remark names it and asks that.
"""

from nearer.coach.cues import CLAUSE, table
from nearer.coach.labels import Label

_SOFT = (
    r"(?:really |probably |just |definitely |maybe |also |always |simply |perhaps |totally |honestly |"
    r"at least |first |still |only ){0,2}"
)
_DO = (
    r"(?:talk|speak|call|ask|tell(?! me| (?:him|her|them) (?:i|i'm|hi|hello|from)\b)|go(?! on\b| ahead|"
    r" for it| you\b| team)|get(?! well| out of here|"
    r" lost)|take(?! care| your time| it easy| that| all the time| as (?:much|long|many))|"
    r"try|write|make(?! me| sense| yourself at)|find|look (?:for|at|into|after|up)|give(?! me| us)|start|"
    r"quit|leave|keep(?! me| us| \w+ing\b| it up)|join|sign|see if|"
    r"buy|set|put|drink|eat|sleep|walk|breathe|relax|ignore|think about|remember|focus|avoid|block|report|"
    r"book|plan|invite|"
    r"send|text|check|do (?:it|something|some|a|the|your|what|one|not)|be (?:patient|careful|honest|"
    r"yourself|kind|nice|open|more|brave|proud)|"
    r"bring|use|read|learn|practise|practice|stay|wait|turn|move|apply|save|sell|pack|wear|pick|stop|"
    r"watch|listen to|visit|"
    r"meet|pay|ring|push|stick|choose|cut|change|consider|download|google|search|cook|rest|let (?:him|her|"
    r"them|it|go)|stand up|"
    r"say (?:hi|hello|sorry|yes|no|something|it)|have a (?:word|chat|talk|look|go|think)|add|follow|show|"
    r"train|run|run it|clean|open|fix)"
)
_NOT_THEN = r"(?! (?:is|was|has|were|are|had|can|will|did|does|you\?|she|he|i|they|we)\b|s\b|'|\w*-)"
_NOT_OFFERED = r"(?!.*\b(?:me|us|you (?:need|like|want))\b)"
"""What follows an order to oneself, or an open offer."""
ADVICE = table(
    Label.ADVICE,
    [
        (
            "should",
            0.95,
            (
                rf"\b(?:you|u|ya) {_SOFT}(?:should(?! (?:see|hear|meet) (?:my|our|me|mine)\b| have (?:seen|heard|"
                r"known)| be (?:proud|happy|so proud|glad|ashamed|grateful))|"
                r"shouldn't|ought to|'?d better|had better)\b.*"
            ),
        ),
        ("should", 0.95, r"\byou'd (?:better|be better off)\b.*"),
        (
            "need",
            0.93,
            (
                rf"\b(?:you|u|ya) {_SOFT}(?:need(?! (?:anything|me|help|a hug|someone to talk))|have|gotta|got|"
                rf"'ve got)(?: to|ta)? (?!to be (?:kidding|joking)|be (?:kidding|joking)){_DO}\b.*"
            ),
        ),
        ("need", 0.93, rf"\byou've {_SOFT}got to (?!be (?:kidding|joking)).*"),
        ("need", 0.92, rf"\b(?:you|u|ya) {_SOFT}need to\b.*"),
        ("must", 0.9, rf"\byou {_SOFT}must (?:not |never |{_DO}).*"),
        (
            "could",
            0.9,
            (
                rf"(?<!if )(?<!wish )(?<!think )\b(?:you|u) {_SOFT}(?:could|can|might want to|may want to|might|"
                rf"would do well to) {_SOFT}{_DO}\b.*"
            ),
        ),
        (
            "could",
            0.92,
            r"\b(?:you|u) could (?:always|just|maybe|at least|also|try)\b.*|\byou (?:might|may) (?:want|like) to\b.*",
        ),
        (
            "why-not",
            0.95,
            (
                r"\bwhy (?:not|don't|dont|didn't|doesn't) (?:you |u |he |she |they |just |we )?(?!like\b|want\b|"
                r"know\b)\w+.*"
            ),
        ),
        (
            "have-you",
            0.95,
            (
                r"(?<!what )(?<!how )(?<!why )(?<!when )(?<!where )(?<!who )\b(?:have|did|had) (?:you|u) (?:ever |"
                r"already |not |maybe |even )?(?:tried|try|thought (?:about|of)|"
                r"think (?:about|of)|considered|consider|looked into|look into|asked (?:about|for))\b.*"
            ),
        ),
        (
            "haven't-you",
            0.93,
            (
                r"\b(?:can't|couldn't|shouldn't|could) you (?:just |maybe |not )?(?:try|ask|talk|tell|go|get|call|"
                r"speak|just|find|take|say)\b.*"
            ),
        ),
        ("how-about", 0.93, r"\b(?:how|what) about (?:you )?(?:just |maybe )?(?:\w+ing|a|an|the) .*\?"),
        (
            "if-i",
            0.96,
            (
                r"\bif i (?:were|was) you\b.*|\bin your (?:place|position),? i(?:'d| would)\b.*|\b(?:in your shoes|"
                r"personally),? i(?:'d| would) (?!be\b|feel\b|hate\b|love\b).*"
            ),
        ),
        (
            "i-would",
            0.8,
            (
                rf"(?:{CLAUSE})(?P<of>i(?:'d| would) {_SOFT}(?:not |never )?(?!be\b|do the same|do anything|take that|"
                rf"get (?:so|really|very)){_DO}\b(?! (?:too|the same)).*)"
            ),
        ),
        (
            "tip",
            0.95,
            (
                r"\bmy (?:advice|tip|suggestion|recommendation)\b.*|\bi(?:'d| would)? (?:really |strongly |"
                r"highly )?(?:recommend|suggest|advise)\b.*"
            ),
        ),
        (
            "best",
            0.93,
            (
                r"\bthe (?:best|only|main|first) (?:thing|way|solution)(?: (?:is|to|you can|you could)|'s)\b.*|"
                r"\bthe trick is\b.*|\bwhat (?:helps|works|you need) (?:best |most )?is\b.*|\bbest to \w+.*"
            ),
        ),
        (
            "helps",
            0.85,
            (
                r"\bit (?:might|could|would|may|can|will) help (?:if you|to|you to)\b.*|\bit(?:'s| is| might be|"
                r" may be| would be) worth (?:a \w+|\w+ing)\b.*|\bit(?:'s| is| would be| might be) (?:better|best|"
                r"good|a good idea|important) (?:to|if you|that you|you)\b.*"
            ),
        ),
        ("help", 0.95, rf"{CLAUSE}(?P<of>make sure\b.*)"),
        (
            "order",
            0.9,
            (
                r"(?:^|[.;!…]\s*|\s-+\s+|, (?=just |maybe ))(?:[\w' ]{1,20}, )?(?:(?:well|ok|okay|oh|so|just|"
                r"maybe|perhaps|please|next time|honestly|and|then|simply|first|always|yeah|no|ah|mate|"
                rf"hey)[\s,.!-]+){{0,3}}(?P<of>{_DO}\b{_NOT_THEN}{_NOT_OFFERED}.+)"
            ),
        ),
        (
            "order-not",
            0.92,
            (
                r"(?:^|[;.!]\s*)(?:(?:just|please|well|oh|but|so|and|maybe|honestly)[\s,]+){0,2}(?P<of>(?:don't|"
                r"do not|never|dont) (?!know\b|worry\b|be (?:so|silly|sad|sorry|sad|dramatic|like)|get me|mind|"
                r"think\b|beat yourself|make me laugh|cry\b|mess|you\b|apologi|sweat|feel\b|say that\b|remind me|"
                r"like\b|have\b|want\b|look at me)[a-z]+\b.+)"
            ),
        ),
        (
            "maybe-try",
            0.93,
            (
                r"\b(?:maybe|perhaps|just|please|then|or) (?:you (?:could|can) )?try (?:to\b|\w+ing\b|the\b|a\b|and\b|"
                r"not\b|it\b|some\b).*"
            ),
        ),
        ("you-do", 0.88, rf"\b(?:maybe|perhaps) (?:just )?{_DO}\b{_NOT_THEN}.*"),
    ],
)
