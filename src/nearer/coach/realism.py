"""Thoughts that hold no trap: plain facts, plans, sorrows, and those that leave room for doubt.

Knows turns of phrase. Does not know traps; a thought it calls realistic is asked about none.
"""

import re

_DOUBT = re.compile(
    r"\b(?:might(?! (?:just )?as well)|maybe|perhaps|possibly|could be|not sure|don't know (?:yet|if|whether|"
    r"what)|i wonder|"
    r"sometimes|some (?:people|of them|days)|it's possible|"
    r"i hope|we'll see|probably (?:fine|ok|okay|busy|just busy)|i can (?:ask|try|handle|cope)|"
    r"but i (?:can|could|did|managed|will|still|also|know|have)|"
    r"that's ok|that's okay|and that's (?:ok|okay|fine|all right)|which is (?:ok|okay|fine)|"
    r"good enough|usually|often|next time|"
    r"for now|at the moment|this week|either way|no big deal|i'd like to|i would like|"
    r"(?:he|she|they) (?:said|told me) (?:that )?(?:he|she|they)(?!.*\bbut (?:he|she|they))|my fault(?: that "
    r"[^,]*)?,? (?:because )?i (?:\w+ed|read|gave|forgot|took|left|sent|got|put|lost|broke|rang|wrote|went) (?:the|"
    r"it|to|my|an?|him|her|them|wrong|late)|i(?:'ve| have)? (?:said (?:so|sorry)|apologi[sz]ed))\b"
)
_PLAIN = re.compile(
    r"^(?:i (?:have to|need to|must|should) (?:work|go|get up|leave|call|pick|buy|finish|be (?:at|in|back|"
    r"home)|pay|write|book|take|do the|wash|clean|send|be there|renew|see the|catch|return|water|feed|"
    r"post|cook|hand in)\b.*"
    r"|i (?:have to|need to|must|should) (?:tell|speak to|talk to|ask|visit|learn|eat|say sorry|meet|change|thank|"
    r"reply|answer|email|text|message|phone|check|sort|put|rest|head|bring|give|tidy|fix|start|try|get|move|look "
    r"(?:for|at|up)|drive|walk|sleep|charge|make (?:an?|the|some|dinner|lunch)|let|probably)\b"
    r"(?!.*\b(?:always|never|every\w*|all|nobody|no one|perfect\w*|over|harder|more|better|normal|by now|or)\b).*"
    r"|i (?:miss|lost|buried|said goodbye)\b(?!.*\b(?:so|never|always|nobody|everyone|my fault)\b).*|i(?:'m|"
    r" am) (?:sad|tired|lonely|nervous|hungry|grieving|upset|heartbroken|disappointed|angry|worried about|"
    r"scared of|anxious about)\b(?!.*\b(?:so i|must|never|always|everyone|nobody|people|they|proves|means|will|"
    r"'ll|should|fault|than)\b).*"
    r"|i(?:'ll| will) (?:ask|call|ring|write|send|try|visit|bring|join|text|meet|buy|cook|go)\b"
    r"(?!.*\b(?:never|always|nobody|everyone|no one|alone|wrong|fool|fail|die|laugh)\b).*"
    r"|we (?:always|usually|never) (?:have|eat|go|meet|walk|sit|watch|drink|cook|play)\b(?!.*\b(?:me|fight|argue)\b).*"
    r"|(?:my|our|the|we|it|there|he|she|they) (?:\w+ )*(?:died|passed away|moved (?:away|to)|is ill|"
    r"has cancer|broke up|split up|is closed|starts at|was late|said hello|rained|is raining|is at|is on|"
    r"cancelled our)\b(?!.*\b(?:because (?:of me|i)|me|but|must|never|always|my fault|everyone|"
    r"nobody|i must)\b).*)$"
)
_SELF_BLAME = re.compile(
    r"\b(?:never|always|everyone|nobody|no one|nothing|idiot|loser|failure|disaster|must have|(?<!was )(?<!is )my "
    r"fault|thinks? i)\b"
)
_TOLD = re.compile(
    r"\b(?:he|she|they|my \w+) (?:\w+ )?(?:told|wrote|texted|admitted|explained)(?: to)? me(?! but)\b"
    r"|\b(?:he|she|they) (?:said|says|admitted) (?:that|so|it|to my face)\b|\bwe (?:talked|spoke) about it\b|"
    r"\bbecause i(?:'ve)? told (?:him|her|them)\b"
    r"|\b(?:thinks?|thought|said|says|wants) (?:that )?i (?:should|must|have to)\b"
)


def realistic(text: str) -> bool:
    """Tell whether a thought in small letters is a plain fact, a plan, a sorrow, or leaves room for doubt."""
    return bool(_PLAIN.match(text.strip())) or bool(_DOUBT.search(text) and not _SELF_BLAME.search(text))


def was_told(text: str) -> bool:
    """Tell whether the other said or wrote it, so that it is no guess at a mind."""
    return bool(_TOLD.search(text))
