"""Cues for thinking traps in how one looks beside others.

Knows turns of phrase with a certainty each, and words that have to stand beside some. Does not know the person: what
sounds like a trap may be true.
"""

from nearer.coach.thoughts import Trap
from nearer.coach.trap_words import EASE, PRIZED

_NO_COUNT = r"^(?!.*\bhas (?:two|three|four|\d+) (?:children|kids|brothers|sisters)\b).*"
"""How many there are in a family is a fact."""
BESIDE_OTHERS: list[tuple[Trap, str, float, str, str]] = [
    (
        Trap.COMPARING,
        "beside-them",
        0.95,
        (
            r"\b(?:next to|compared (?:to|with)|beside|alongside) (?:him|her|them|others|my \w+|the "
            r"others|everyone|other \w+)\b.*|\bi(?:'m| am) (?:always )?the only one (?:\w+ )?(?:\w+ "
            r")?(?:without|who|with no|not|still)\b.*|\b(?:years|far|way|miles|so) behind\b.*|\b(?:why "
            r"can|why does) (?:he|she|they|everyone|everybody|others|my \w+)\b.*\bi\b.*|\b(?:(?:not|never|"
            r"n't|half|nearly|wish)(?: \w+){0,3}? as \w+(?:-\w+)? as (?:my|him|her|them|the|others|"
            r"everyone|other)\b).*|(?:\b(?:she|he|they|anyone|everyone|my \w+|other people|others) "
            r"would(?: never)? have done\b).*|\bfurther (?:on )?than\b.*|\b(?:everyone|everybody|"
            r"they)(?:'s| is|'re| are)? (?:all )?(?:\w+er|more \w+|better) than\b.*"
        ),
        "",
    ),
    (
        Trap.COMPARING,
        "than-me",
        0.94,
        (
            r"\b(?:than (?:me|i am|i do|i have|i'll|mine|i ever|i will|i can|myself)|(?:everyone|"
            r"everybody|all the others|other people|others|people my age|most people|the others|they all|"
            r"all of them|normal people)(?: else)?(?: in \w+| at \w+| here| my age)?(?:'s| is| are| has| "
            r"have|'ve)? (?:already |all |got |so much |much |just )*(?:has|have|had|is|are|got|knows?|"
            r"more|better|further|can|finds? it|manages?|makes? friends|married|happier|happy|normal|"
            r"ahead|easily|a partner|plans|someone|friends|together)|not as (?:\w+) as|as good as|like "
            r"(?:everyone|everybody) else|look at (?:her|him|them)|at my age|by (?:now|my age)|by "
            r"thirty)\b.*"
        ),
        (
            r"^(?!.*\b(?:used to|now than|than i (?:do|have|am|was|did|had) (?:now|then|before|yet)|"
            r"(?:better|worse|faster|quicker|stronger) at (?!people|life|talking|making|this|everything|"
            r"friend|small)\w+ than|plays? .* than i|i(?:'d| would) like|i (?:think|hope) (?:the|they|"
            r"everyone|everybody|people|others)|be (?:here|ready|there|done|back|open) by "
            rf"now)\b)(?=.*(?:{PRIZED}|\bat my age|by (?:now|my age|thirty)\b.*\b(?:i|me|my)\b|\b(?:i|i'd|"
            r"my)\b.*\bby now\b|\b(?:as good as|not as)\b.*\b(?:i|me|them|her|him|others|everyone|my|"
            r"mine)\b))"
        ),
    ),
    (
        Trap.COMPARING,
        "and-i",
        0.94,
        (
            r"\b(?:others|other people|other (?:\w+ )?\w+|everyone|everybody|everybody's|all the others|"
            r"people (?:of )?my age|normal people|he|she|they|my (?:old )?\w+|the other \w+(?: "
            r"one)?)\b[^.?!]{2,50}(?:(?:,|and|but|while|only) (?:i|me|mine|i'm)(?: \w+n't| not| never| "
            r"still| just| can(?:not|'t)| have (?:no|nobody|none|nothing|only|nine|one|two)| am (?:still|"
            r"not|just|nothing|single|alone)| sit| iron| get none| have none| stay| stand| get n\w+| show|"
            r" struggle|[.!]?$| alone)\b|\bnot me\b|\blook at me\b|(?:and|but) i[.!,]).*|\b(?:younger|"
            r"\w+er) and (?:already|still)\b.*|\bpeople (?:of )?my age\b.*|\b(?:all )?my (?:old "
            r")?(?:classmates|friends|colleagues|cousins?) (?:are|have|is|has) (?:all )?(?:got|married|"
            r"further|more|ahead|better|a |children)\b.*|\bnormal people\b.*"
        ),
        rf"{_NO_COUNT}{PRIZED}",
    ),
    (
        Trap.COMPARING,
        "i-get-none",
        0.9,
        r"\b(?:gets?|got|has|have)\b.{2,50}\bi (?:get|got|have) (?:none|nothing|nobody)\b.*",
        rf"{_NO_COUNT}{PRIZED}",
    ),
    (
        Trap.COMPARING,
        "all-but-me",
        0.94,
        (
            r"\b(?:everyone|everybody|all|others|other people|people (?:of )?my age|they|the rest|most "
            r"people|every other \w+)\b.{2,70}\b(?:except|except for|apart from|bar|but|besides) (?:me|"
            r"muggins|yours truly)\b.*|\b(?:i'm|i am|i'll be|i seem to be|i must be) (?:always )?the only "
            r"(?:one|person|man|woman|\w+)\b.{0,30}(?:\bwho(?:'s| is| has|'ll)? (?:not|never|no|got no\w*|"
            r"single|alone|still|on (?:my|her|his) own|left|by|nothing|without|\w+n't)\b|\bwith (?:no|"
            r"nobody|nothing)\b|\bwithout\b|\bstill\b).*"
        ),
        "",
    ),
    (
        Trap.COMPARING,
        "easy-for-them",
        0.92,
        (
            r"\b(?:other people|others|everyone else|everybody else|everyone|everybody|the others|people "
            r"my age|normal people|the rest of (?:them|the world)|all the others|they)(?: all)?(?:'s| is|"
            r"'ve| have|'re| are)? (?:just |all |already |always )*(?:seems?|makes? it look|finds?|"
            r"manages?|gets? (?:on|through)|copes?|can|has|have|got|does|do|know|knows|look|"
            rf"looks)\b.{{0,30}}\b{EASE}\b.*|\b(?:comes?|came) (?:so )?(?:easily|naturally) to (?:everyone|"
            r"other|others|them|him|her|my|most)\b.*"
        ),
        r"^(?!.*\b(?:i think|i hope|i'm glad|glad|good to see|hope) (?:the|they|everyone|everybody|others)\b)",
    ),
    (
        Trap.COMPARING,
        "anyone-else",
        0.92,
        (
            r"\b(?:anyone|anybody|everyone|everybody) else (?:would|could|can|in my (?:place|shoes))\b.*|"
            r"\b(?:a normal person|normal people|a proper \w+|someone (?:normal|cleverer|funnier|prettier|"
            r"stronger|younger|else)) (?:would|could|can|wouldn't)\b.*|\bwhy (?:can|does|do|is|are) "
            r"(?:everybody|everyone|other people|others|they)\b.*\b(?:i|me|i'm)\b.*"
        ),
        "",
    ),
    (
        Trap.COMPARING,
        "my-life-beside",
        0.92,
        (
            r"\b(?:makes?|made) (?:me|my \w+) (?:look|feel) (?:so )?(?:small|dull|boring|empty|poor|tiny|"
            r"sad|old|slow|pathetic|ordinary|like a)\b.*|\b(?:other people's|everyone's|everyone else's|"
            r"their|her|his|friends'|people's) (?:photos?|pictures|lives|life|posts?|weekends?|"
            r"holidays?)\b.{2,50}\b(?:mine|my (?:own )?(?:life|weekend)|and i)\b.*|\b(?:loves?|likes?|"
            r"listens? to|talks? to|adores?|flocks? to|wants? to (?:sit|talk)|laughs?)\b.{1,25}\b(?:and|"
            r"but|while|when|,) (?:when )?i\b.{1,40}\b(?:nothing|nobody|no one|ignored|invisible|silence|"
            r"crickets|not one)\b.*"
        ),
        "",
    ),
    (
        Trap.COMPARING,
        "and-me",
        0.92,
        (
            r"\b(?:everyone|everybody|all my|other people|others|people (?:of )?my age|the whole world|"
            r"the rest of them|(?:my|his|her) (?:\w+ )?\w+|he|she|they)(?:'s| is|'re| are| has|'ve| "
            r"have)? (?:got|out|having|off|all|already|engaged|settled|paired|busy|surrounded|married|"
            r"happily|always out)\b.{0,60}(?:,| and| but| while| whereas) (?:i've|i'm|i (?:can't|don't|"
            r"haven't|just|only|sit|have|still|am)|here i am|me,? i|then there's me|look at me)\b.*"
        ),
        rf"{PRIZED}|\b(?:settled|paired|engaged|out|fun|busy|kids|house|surrounded)\b",
    ),
    (
        Trap.COMPARING,
        "here-is-me",
        0.92,
        (
            r"\b(?:and|but|then|while|,) (?:here's|there's|here is|there is|it's just|then there's|here i "
            r"am) (?:little )?me\b(?! and).*|\bhere i am\b(?! because).*|\b(?:half|twice) my age\b.*|"
            r"\byounger than me\b.*|\b(?:nobody|no one|none of them) else (?:needs?|has to|finds?|"
            r"struggles?|takes?|gets?|worries|is|feels?|seems?|has|goes|sits|spends)\b.*|\bam i the "
            r"only\b.*|\bwhat have i got to show\b.*|\b(?:puts?|put) me to shame\b.*|\b(?:not|never|n't|"
            r"nowhere near) (?:as|so|half as) \w+(?: \w+)? as (?:she|he|they|everyone|everybody|my|other|"
            r"the others|her|him|them|you)\b.*"
        ),
        rf"{PRIZED}|\b(?:me|i|i'm|got|more|already|sorted|needs?|struggles?|finds?|worries|only|shame)\b",
    ),
    (
        Trap.COMPARING,
        "much-more-than",
        0.92,
        (
            r"\b(?:so much|much|far|a lot|always|way|so many|many) (?!tall|old|young|fast|heav|slow|short|"
            r"small|big)(?:\w+er|more \w+|more|better) than (?:me|i am|i do|i have|mine|i'll)\b.*|"
            r"\bi(?:'m| am|'ve got)(?: just| so)? (?:the least|less|not (?:as|so|nearly as|half as)) "
            r"\w+\b(?: as | than |.{0,20}\bof (?:them|us|the)).*|\bi wish i (?:was|were|could be|could) "
            r"(?:more |a bit )?(?:like (?:him|her|them|my|other|everyone|the)|as \w+ as)\b.*"
        ),
        r"^(?!.*\b(?:now|then|before|used to|expected|thought)\b)",
    ),
]
