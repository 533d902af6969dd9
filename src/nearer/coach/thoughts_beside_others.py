"""Cues for thinking traps in how one looks beside others.

Knows turns of phrase with a certainty each, and words that have to stand beside some. Does not know the person: what
sounds like a trap may be true.
"""

from nearer.coach.thoughts import Trap
from nearer.coach.trap_words import EASE, PRIZED

BESIDE_OTHERS: list[tuple[Trap, str, float, str, str]] = [
    (
        Trap.COMPARING,
        "beside-them",
        0.95,
        (
            r"\b(?:next to|compared (?:to|with)|beside|alongside) (?:him|her|them|others|my \w+|the others|everyone|other "
            r"\w+)\b.*|\bi(?:'m| am) (?:always )?the only one (?:\w+ )?(?:\w+ )?(?:without|who|with no|not|still)\b.*|"
            r"\b(?:years|far|way|miles|so) behind\b.*|\b(?:why can|why does) (?:he|she|they|everyone|everybody|others|my "
            r"\w+)\b.*\bi\b.*|\b(?:(?:not|never|n't|half|nearly|wish)(?: \w+){0,3}? as \w+(?:-\w+)? as (?:my|him|her|them|"
            r"the|others|everyone|other)\b).*|(?:\b(?:she|he|they|anyone|everyone|my \w+|other people|others) would(?: "
            r"never)? have done\b).*|\bfurther (?:on )?than\b.*|\b(?:everyone|everybody|they)(?:'s| is|'re| are)? (?:all "
            r")?(?:\w+er|more \w+|better) than\b.*"
        ),
        "",
    ),
    (
        Trap.COMPARING,
        "than-me",
        0.94,
        (
            r"\b(?:than (?:me|i am|i do|i have|i'll|mine|i ever|i will|i can|myself)|(?:everyone|everybody|all the others|"
            r"other people|others|people my age|most people|the others|they all|all of them|normal people)(?: else)?(?: in "
            r"\w+| at \w+| here| my age)?(?:'s| is| are| has| have|'ve)? (?:already |all |got |so much |much |just )*(?:has|"
            r"have|had|is|are|got|knows?|more|better|further|can|finds? it|manages?|makes? friends|married|happier|happy|"
            r"normal|ahead|easily|a partner|plans|someone|friends|together)|not as (?:\w+) as|as good as|like (?:everyone|"
            r"everybody) else|look at (?:her|him|them)|at my age|by (?:now|my age)|by thirty)\b.*"
        ),
        (
            r"^(?!.*\b(?:used to|now than|than i (?:do|have|am|was|did|had) (?:now|then|before|yet)|(?:better|worse|faster|"
            r"quicker|stronger) at (?!people|life|talking|making|this|everything|friend|small)\w+ than|plays? .* than i|"
            r"i(?:'d| would) like|i (?:think|hope) (?:the|they|everyone|everybody|people|others)|be (?:here|ready|there|"
            rf"done|back|open) by now)\b)(?=.*(?:{PRIZED}|\bat my age|by (?:now|my age|thirty)\b.*\b(?:i|me|my)\b|\b(?:i|i'd|"
            r"my)\b.*\bby now\b|\b(?:as good as|not as)\b.*\b(?:i|me|them|her|him|others|everyone|my|mine)\b))"
        ),
    ),
    (
        Trap.COMPARING,
        "and-i",
        0.94,
        (
            r"\b(?:others|other people|other (?:\w+ )?\w+|everyone|everybody|everybody's|all the others|people (?:of )?my "
            r"age|normal people|he|she|they|my (?:old )?\w+|the other \w+(?: one)?)\b[^.?!]{2,50}(?:(?:,|and|but|while|"
            r"only) (?:i|me|mine|i'm)(?: \w+n't| not| never| still| just| can(?:not|'t)| have (?:no|nobody|none|nothing|"
            r"only|nine|one|two)| am (?:still|not|just|nothing|single|alone)| sit| iron| get none| have none| stay| stand| "
            r"get n\w+| show| struggle|[.!]?$| alone)\b|\bnot me\b|\blook at me\b|(?:and|but) i[.!,]).*|\b(?:younger|\w+er) "
            r"and (?:already|still)\b.*|\bpeople (?:of )?my age\b.*|\b(?:all )?my (?:old )?(?:classmates|friends|colleagues|"
            r"cousins?) (?:are|have|is|has) (?:all )?(?:got|married|further|more|ahead|better|a |children)\b.*|\bnormal "
            r"people\b.*"
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
        Trap.COMPARING,
        "all-but-me",
        0.94,
        (
            r"\b(?:everyone|everybody|all|others|other people|people (?:of )?my age|they|the rest|most people|every other "
            r"\w+)\b.{2,70}\b(?:except|except for|apart from|bar|but|besides) (?:me|muggins|yours truly)\b.*|\b(?:i'm|i am|"
            r"i'll be|i seem to be|i must be) (?:always )?the only (?:one|person|man|woman|\w+)\b.{0,30}(?:\bwho(?:'s| is| "
            r"has|'ll)? (?:not|never|no|got no\w*|single|alone|still|on (?:my|her|his) own|left|by|nothing|without|"
            r"\w+n't)\b|\bwith (?:no|nobody|nothing)\b|\bwithout\b|\bstill\b).*"
        ),
        "",
    ),
    (
        Trap.COMPARING,
        "easy-for-them",
        0.92,
        (
            r"\b(?:other people|others|everyone else|everybody else|everyone|everybody|the others|people my age|normal "
            r"people|the rest of (?:them|the world)|all the others|they)(?: all)?(?:'s| is|'ve| have|'re| are)? (?:just |"
            r"all |already |always )*(?:seems?|makes? it look|finds?|manages?|gets? (?:on|through)|copes?|can|has|have|got|"
            rf"does|do|know|knows|look|looks)\b.{{0,30}}\b{EASE}\b.*|\b(?:comes?|came) (?:so )?(?:easily|naturally) to "
            r"(?:everyone|other|others|them|him|her|my|most)\b.*"
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
            r"(?:photos?|pictures|lives|life|posts?|weekends?|holidays?)\b.{2,50}\b(?:mine|my (?:own )?(?:life|weekend)|and "
            r"i)\b.*|\b(?:loves?|likes?|listens? to|talks? to|adores?|flocks? to|wants? to (?:sit|talk)|"
            r"laughs?)\b.{1,25}\b(?:and|but|while|when|,) (?:when )?i\b.{1,40}\b(?:nothing|nobody|no one|ignored|invisible|"
            r"silence|crickets|not one)\b.*"
        ),
        "",
    ),
    (
        Trap.COMPARING,
        "and-me",
        0.92,
        (
            r"\b(?:everyone|everybody|all my|other people|others|people (?:of )?my age|the whole world|the rest of them|"
            r"(?:my|his|her) (?:\w+ )?\w+|he|she|they)(?:'s| is|'re| are| has|'ve| have)? (?:got|out|having|off|all|already|"
            r"engaged|settled|paired|busy|surrounded|married|happily|always out)\b.{0,60}(?:,| and| but| while| whereas) "
            r"(?:i've|i'm|i (?:can't|don't|haven't|just|only|sit|have|still|am)|here i am|me,? i|then there's me|look at "
            r"me)\b.*"
        ),
        rf"{PRIZED}|\b(?:settled|paired|engaged|out|fun|busy|kids|house|surrounded)\b",
    ),
    (
        Trap.COMPARING,
        "here-is-me",
        0.92,
        (
            r"\b(?:and|but|then|while|,) (?:here's|there's|here is|there is|it's just|then there's|here i am) (?:little )?me\b(?! and).*|\bhere i am\b(?! because).*|\b(?:half|twice) my age\b.*|\byounger than me\b.*|\b(?:nobody|no one|none of them) "
            r"else (?:needs?|has to|finds?|struggles?|takes?|gets?|worries|is|feels?|seems?|has|goes|sits|spends)\b.*|\bam "
            r"i the only\b.*|\bwhat have i got to show\b.*|\b(?:puts?|put) me to shame\b.*|\b(?:not|never|n't|nowhere near) "
            r"(?:as|so|half as) \w+(?: \w+)? as (?:she|he|they|everyone|everybody|my|other|the others|her|him|them|you)\b.*"
        ),
        rf"{PRIZED}|\b(?:me|i|i'm|got|more|already|sorted|needs?|struggles?|finds?|worries|only|shame)\b",
    ),
    (
        Trap.COMPARING,
        "much-more-than",
        0.92,
        (
            r"\b(?:so much|much|far|a lot|always|way|so many|many) (?!tall|old|young|fast|heav|slow|short|small|big)(?:\w+er|more \w+|more|"
            r"better) than (?:me|i am|i do|i have|mine|i'll)\b.*|\bi(?:'m| am|'ve got)(?: just| so)? (?:the least|less|not (?:as|so|nearly as|half as)) \w+\b"
            r"(?: as | than |.{0,20}\bof (?:them|us|the)).*|\bi wish i (?:was|were|could be|could) (?:more |a bit )?(?:like (?:him|her|them|my|other|"
            r"everyone|the)|as \w+ as)\b.*"
        ),
        r"^(?!.*\b(?:now|then|before|used to|expected|thought)\b)",
    ),
]
