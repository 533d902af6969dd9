"""Cues for thinking traps in the worst that may come.

Knows turns of phrase with a certainty each, and words that have to stand beside some. Does not know the person: what
sounds like a trap may be true.
"""

from nearer.coach.thoughts import Trap
from nearer.coach.trap_words import BAD, DONE_FOR

OF_RUIN: list[tuple[Trap, str, float, str, str]] = [
    (
        Trap.CATASTROPHIZING,
        "disaster",
        0.95,
        (
            r"\b(?:disaster(?! (?:film|movie|kit|area|relief))|catastroph\w+|nightmare|(?<!not the )end of the world|ruin(?:ed|s)? (?:me\b|everything|my life|"
            r"it all)|unbearable|couldn't bear|can't bear|couldn't stand|can't survive|won't survive|couldn't survive|never "
            r"recover|would die(?! for| laughing)|i'd die(?! for)|i'll die|die of(?! (?:boredom|hunger|laugh\w+|thirst|"
            r"heat))|fall apart|everything (?:is|will be) (?:over|lost)|it's all over|my life is over|all over for me|the "
            r"worst thing|lose everything|destroy|humiliat\w+|fatal|horrific|i(?:'m|'d be|'ll be| would be| will be) "
            r"finished|collapse|game over|the end of (?:me|everything|the world|my life))\b.*"
        ),
        "",
    ),
    (
        Trap.CATASTROPHIZING,
        "chain",
        0.86,
        (
            r"\bif (?:i|he|she|they|it|this|we|my|the)\b.{3,60}\b(?:i'll (?:lose|be fired|get fired|end up|be alone|faint|"
            r"pass out|have a|never|go mad|die)|my life|i'd never|everything)\b.*|\bend up (?:alone|homeless|dying|on the "
            r"street|with nobody|old and)\b.*|\b(?:awful|terrible|horrible) if\b.*|\bit (?:would|will|'ll|'d) be (?:so "
            r")?(?:awful|terrible|horrible|dreadful|unbearable)\b.*"
        ),
        "",
    ),
    (
        Trap.CATASTROPHIZING,
        "past-bearing",
        0.95,
        (
            r"\b(?:would|'d|could|will|'ll|might) (?:\w+ )?(?:kill|break|finish|destroy|crush|end|ruin) (?:me|us|"
            r"everything)\b.*|\b(?:won't|never|can't|couldn't|will not) (?:ever )?(?:get over|live (?:with|down)|take|bear|"
            r"stand|cope|survive|face|show my face|forgive|recover|look (?:him|her|them|anyone) in)\b(?! (?:the (?:bus|"
            r"train|car)|part|a photo)).*|\bnever (?:be able to )?(?:show my face|live (?:it|this|that) down|get over)\b.*|"
            r"\bcan never (?:show|go|look)\b.*"
        ),
        r"\b(?:if|it|this|that|them|there|again|anyone|would)\b",
    ),
    (
        Trap.CATASTROPHIZING,
        "all-is-lost",
        0.95,
        (
            r"\b(?:it's all|it is all|my life is|life is|that's it|everything is|everything's|all is) (?:over|lost|finished|"
            r"ruined|gone|hopeless forever)\b.*|\b(?:unforgivable|a tragedy|end of everything|the end of me)\b.*|\bmost "
            r"(?:embarrassing|awful|horrible|shameful|humiliating)\b.{0,30}\b(?:ever|in the world|of my life|anybody)\b.*|"
            r"\bworst (?:thing|day|evening|moment)\b.*|\b(?:'s|is|are|'re) going to (?:sack|fire|sue) me\b.*|\bnever "
            r"(?:speak|talk|look)(?: to| at)? .{2,20}\bagain\b.*|\b(?:sink|vanish) into the (?:ground|floor)\b.*|\bground "
            r"(?:would |to )?(?:open|swallow)\b.*|\b(?:would|will|'d|'ll) be the end(?! of (?:the|may|june))\b.*|"
            r"\b(?:horrible|terrible|awful|worst) (?:\w+ )?of my life\b.*|\b(?:time|have|need|want) to (?:leave the "
            r"(?:country|town|planet)|emigrate|move (?:house|town|abroad|to another|to the moon)|change my name|go into "
            r"hiding)\b.*"
        ),
        "",
    ),
    (
        Trap.CATASTROPHIZING,
        "one-and-all",
        0.93,
        (
            r"\b(?:one|a single|the first|if i|if they|if she|if he|if it|if my)\b.{1,60}\b(?:i(?:'ll| will)? lose my|throw "
            r"me out|end up (?:in|on|sleeping|alone|homeless)|go (?:mad|crazy)|i(?:'ll| will) (?:faint|collapse|die|be "
            r"(?:fired|sacked|homeless|ruined|finished))|fire me|sack me|get (?:fired|sacked)|all over|my life|everything "
            r"(?:is|will be|falls))\b.*"
        ),
        "",
    ),
    (
        Trap.CATASTROPHIZING,
        "body",
        0.94,
        (
            r"\b(?:going to|'ll|will|might|could) (?:\w+ )?(?:faint|pass out|collapse|suffocate|choke|go (?:mad|crazy)|lose "
            r"my mind|have a (?:heart attack|stroke|breakdown)|throw up|drop dead)\b.*|\b(?:surely|must be|certainly|"
            r"somebody must be|bound to be|has to be) (?:\w+ ){0,2}(?:deadly|dead|cancer|a tumou?r|fatal|a stroke)\b.*|"
            r"\b(?:something|anything) (?:terrible|awful|dreadful|horrible|bad) (?:has|must have|will|is going to) "
            r"happen\w*\b.*|\b(?:must have had|has had|had) an accident\b.*"
        ),
        "",
    ),
    (
        Trap.CATASTROPHIZING,
        "simply-awful",
        0.86,
        (
            r"\b(?:awful|terrible|horrible|dreadful|unbearable|the worst|a disaster)\b,? .{0,25}\b(?:that i|if i|if they|if "
            r"she|if he|to be|to eat|how i)\b.*|\bwhat if\b.*|\band then (?:i'll|they'll|everyone|i will|he'll|she'll|"
            r"nobody)\b.*"
        ),
        BAD.replace("|not|", "|"),
    ),
    (
        Trap.CATASTROPHIZING,
        "done-for",
        0.94,
        (
            r"\b(?:my|our|the|everything|i|i'm|we|we're|this|that)(?: \w+)?(?:'s| is| was| are|'ll be| will be| would be)? "
            rf"{DONE_FOR}\b.*|\b(?:was|is|be|'s) the end,? (?:i|of my|for (?:me|us)|we)\b.*|\bthat's (?:me|us|it) "
            r"(?:finished|done|sunk|over)\b.*|\bblown it (?:for good|completely|forever)\b.*"
        ),
        (
            r"\b(?:career|life|friendship|reputation|chance|chances|marriage|relationship|everything|we're|i'm|if|job|"
            r"future|the end|family|never|me|for good)\b"
        ),
    ),
    (
        Trap.CATASTROPHIZING,
        "show-my-face",
        0.94,
        (
            r"\bshow my face\b.*|\b(?:rather|sooner) (?:die|be dead|chew|eat glass|crawl)\b.*|\bdie(?:d)? of (?:shame|"
            r"embarrassment)\b.*|\b(?:could have|could've|nearly|almost|thought i'd) die[ds]?\b(?! in| from| last).*|"
            r"\b(?:don't think i(?:'d| would| could| will)|never|not|couldn't|can't|won't)(?: ever)? (?:get over it|come "
            r"back from (?:it|this|that)|live with (?:it|myself|that|the (?:shame|guilt))|live (?:it|this|that) down|hear the end of it|recover|"
            r"cope if|handle it if|survive)\b.*|\b(?:can|could)(?:n't|not| never) (?:ever )?(?:go back|face (?:him|her|them|"
            r"anyone|people|that))\b.*"
        ),
        (r"\b(?:if|again|anyone|shame|embarrassment|rather|sooner|died?|after|now|there|it|this|that|never|face)\b"),
    ),
    (
        Trap.CATASTROPHIZING,
        "body-gives-out",
        0.94,
        (
            r"\b(?:going to|gonna|'ll|will|might|about to|could) (?:just )?(?:keel over|black out|lose control|be sick "
            r"(?:everywhere|in front|on)|pass out|wet myself|stop breathing|explode|crack up|lose it|break down|(?:fall|go) to pieces|crumble|shatter|have a (?:panic attack|meltdown|breakdown|heart attack))\b.*|\b(?:panic attack|meltdown|breakdown) in front of\b.*"
        ),
        "",
    ),
    (
        Trap.CATASTROPHIZING,
        "lose-it-all",
        0.93,
        (
            r"\b(?:i'll|i will|i'd|i would|we'll|i'm going to) (?:\w+ )?(?:lose (?:everyone|everything|my (?:job|friends|"
            r"home|flat|mind|family)|all|the only|them all)|be (?:a laughing stock|out on|on the street|the talk of|"
            r"finished|ruined)|never (?:work|sleep|be happy|trust|love|speak|leave the house) again|end up (?:with "
            r"(?:nothing|nobody|no one)|on the))\b.*|\b(?:have|need|got) to (?:move away|leave town|hand in my notice|"
            r"resign|change (?:jobs|schools))\b.*|\b(?:all over town|everyone will (?:know|hear|be talking))\b.*"
        ),
        r"\b(?:if|one|after|because|now|what|when|everyone|never|so|and)\b",
    ),
    (
        Trap.CATASTROPHIZING,
        "off-the-earth",
        0.93,
        (
            r"\b(?:curtains for|off the face of the|curl up and|crawl (?:into|under) (?:a|the|my) (?:hole|rock|ground|floor|"
            r"bed)|mortif\w+|lying (?:dead|in a ditch)|(?:been|got) (?:run over|mugged|murdered|killed|knocked down)|finish "
            r"me(?: off)?|(?:push|send|tip|drive) me over the edge|tip me over|put me in (?:hospital|an early grave)|beyond "
            r"(?:saving|repair|help)|no coming back from|no way back|can never undo|never recover)\b.*|\b(?:most "
            r"(?:embarrass|aw|humiliat|shame|horr|mortif|painful|terrib|dread|degrad)\w*|worst) \w+ (?:\w+ )?(?:ever|of my "
            r"life|in the world|imaginable|possible)[.!]?$"
        ),
        r"^(?!.*\b(?:film|book|meal|match|news|game|movie|programme)\b)",
    ),
]
