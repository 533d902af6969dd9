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
            r"\b(?:disaster(?! (?:film|movie|kit|area|relief))|catastroph\w+|nightmare|(?<!not the )end "
            r"of the world|ruin(?:ed|s)? (?:me\b|everything|my life|it all)|unbearable|couldn't bear|"
            r"can't bear|couldn't stand|can't survive|won't survive|couldn't survive|never recover|would "
            r"die(?! for| laughing)|i'd die(?! for)|i'll die|die of(?! (?:boredom|hunger|laugh\w+|thirst|"
            r"heat))|fall apart|everything (?:is|will be) (?:over|lost)|it's all over|my life is over|all "
            r"over for me|the worst thing|lose everything|destroy|humiliat\w+|fatal|horrific|i(?:'m|'d be|"
            r"'ll be| would be| will be) finished|collapse|game over|the end of (?:me|everything|the "
            r"world|my life))\b.*"
        ),
        "",
    ),
    (
        Trap.CATASTROPHIZING,
        "chain",
        0.86,
        (
            r"\bif (?:i|he|she|they|it|this|we|my|the)\b.{3,60}\b(?:i'll (?:lose|be fired|get fired|end "
            r"up|be alone|faint|pass out|have a|never|go mad|die)|my life|i'd never|everything)\b.*|\bend "
            r"up (?:alone|homeless|dying|on the street|with nobody|old and)\b.*|\b(?:awful|terrible|"
            r"horrible) if\b.*|\bit (?:would|will|'ll|'d) be (?:so )?(?:awful|terrible|horrible|dreadful|"
            r"unbearable)\b.*"
        ),
        "",
    ),
    (
        Trap.CATASTROPHIZING,
        "past-bearing",
        0.95,
        (
            r"\b(?:would|'d|could|will|'ll|might) (?:\w+ )?(?:kill|break|finish|destroy|crush|end|ruin) "
            r"(?:me|us|everything)\b.*|\b(?:won't|never|can't|couldn't|will not) (?:ever )?(?:get over|"
            r"live (?:with|down)|take|bear|stand|cope|survive|face|show my face|forgive|recover|look "
            r"(?:him|her|them|anyone) in)\b(?! (?:the (?:bus|train|car)|part|a photo)).*|\bnever (?:be "
            r"able to )?(?:show my face|live (?:it|this|that) down|get over)\b.*|\bcan never (?:show|go|"
            r"look)\b.*"
        ),
        r"\b(?:if|it|this|that|them|there|again|anyone|would)\b",
    ),
    (
        Trap.CATASTROPHIZING,
        "all-is-lost",
        0.95,
        (
            r"\b(?:it's all|it is all|my life is|life is|that's it|everything is|everything's|all is) "
            r"(?:over|lost|finished|ruined|gone|hopeless forever)\b.*|\b(?:unforgivable|a tragedy|end of "
            r"everything|the end of me)\b.*|\bmost (?:embarrassing|awful|horrible|shameful|"
            r"humiliating)\b.{0,30}\b(?:ever|in the world|of my life|anybody)\b.*|\bworst (?:thing|day|"
            r"evening|moment)\b.*|\b(?:'s|is|are|'re) going to (?:sack|fire|sue) me\b.*|\bnever (?:speak|"
            r"talk|look)(?: to| at)? .{2,20}\bagain\b.*|\b(?:sink|vanish) into the (?:ground|floor)\b.*|"
            r"\bground (?:would |to )?(?:open|swallow)\b.*|\b(?:would|will|'d|'ll) be the end(?! of "
            r"(?:the|may|june))\b.*|\b(?:horrible|terrible|awful|worst) (?:\w+ )?of my life\b.*|\b(?:time|"
            r"have|need|want) to (?:leave the (?:country|town|planet)|emigrate|move (?:house|town|abroad|"
            r"to another|to the moon)|change my name|go into hiding)\b.*"
        ),
        "",
    ),
    (
        Trap.CATASTROPHIZING,
        "one-and-all",
        0.93,
        (
            r"\b(?:one|a single|the first|if i|if they|if she|if he|if it|if my)\b.{1,60}\b(?:i(?:'ll| "
            r"will)? lose my|throw me out|end up (?:in|on|sleeping|alone|homeless)|go (?:mad|crazy)|"
            r"i(?:'ll| will) (?:faint|collapse|die|be (?:fired|sacked|homeless|ruined|finished))|fire me|"
            r"sack me|get (?:fired|sacked)|all over|my life|everything (?:is|will be|falls))\b.*"
        ),
        "",
    ),
    (
        Trap.CATASTROPHIZING,
        "body",
        0.94,
        (
            r"\b(?:going to|'ll|will|might|could) (?:\w+ )?(?:faint|pass out|collapse|suffocate|choke|go "
            r"(?:mad|crazy)|lose my mind|have a (?:heart attack|stroke|breakdown)|throw up|drop dead)\b.*|"
            r"\b(?:surely|must be|certainly|somebody must be|bound to be|has to be) (?:\w+ "
            r"){0,2}(?:deadly|dead|cancer|a tumou?r|fatal|a stroke)\b.*|\b(?:something|anything) "
            r"(?:terrible|awful|dreadful|horrible|bad) (?:has|must have|will|is going to) happen\w*\b.*|"
            r"\b(?:must have had|has had|had) an accident\b.*"
        ),
        "",
    ),
    (
        Trap.CATASTROPHIZING,
        "simply-awful",
        0.86,
        (
            r"\b(?:awful|terrible|horrible|dreadful|unbearable|the worst|a disaster)\b,? .{0,25}\b(?:that "
            r"i|if i|if they|if she|if he|to be|to eat|how i)\b.*|\bwhat if\b.*|\band then (?:i'll|"
            r"they'll|everyone|i will|he'll|she'll|nobody)\b.*"
        ),
        BAD.replace("|not|", "|"),
    ),
    (
        Trap.CATASTROPHIZING,
        "done-for",
        0.94,
        (
            r"\b(?:my|our|the|everything|i|i'm|we|we're|this|that)(?: \w+)?(?:'s| is| was| are|'ll be| "
            rf"will be| would be)? {DONE_FOR}\b.*|\b(?:was|is|be|'s) the end,? (?:i|of my|for (?:me|us)|"
            r"we)\b.*|\bthat's (?:me|us|it) (?:finished|done|sunk|over)\b.*|\bblown it (?:for good|"
            r"completely|forever)\b.*"
        ),
        (
            r"\b(?:career|life|friendship|reputation|chance|chances|marriage|relationship|everything|"
            r"we're|i'm|if|job|future|the end|family|never|me|for good)\b"
        ),
    ),
    (
        Trap.CATASTROPHIZING,
        "show-my-face",
        0.94,
        (
            r"\bshow my face\b.*|\b(?:rather|sooner) (?:die|be dead|chew|eat glass|crawl)\b.*|\bdie(?:d)? "
            r"of (?:shame|embarrassment)\b.*|\b(?:could have|could've|nearly|almost|thought i'd) "
            r"die[ds]?\b(?! in| from| last).*|\b(?:don't think i(?:'d| would| could| will)|never|not|"
            r"couldn't|can't|won't)(?: ever)? (?:get over it|come back from (?:it|this|that)|live with "
            r"(?:it|myself|that|the (?:shame|guilt))|live (?:it|this|that) down|hear the end of it|"
            r"recover|cope if|handle it if|survive)\b.*|\b(?:can|could)(?:n't|not| never) (?:ever )?(?:go "
            r"back|face (?:him|her|them|anyone|people|that))\b.*"
        ),
        (
            r"\b(?:if|again|anyone|shame|embarrassment|rather|sooner|died?|after|now|there|it|this|that|"
            r"never|face)\b"
        ),
    ),
    (
        Trap.CATASTROPHIZING,
        "body-gives-out",
        0.94,
        (
            r"\b(?:going to|gonna|'ll|will|might|about to|could) (?:just )?(?:keel over|black out|lose "
            r"control|be sick (?:everywhere|in front|on)|pass out|wet myself|stop breathing|explode|crack "
            r"up|lose it|break down|(?:fall|go) to pieces|crumble|shatter|have a (?:panic attack|meltdown|"
            r"breakdown|heart attack))\b.*|\b(?:panic attack|meltdown|breakdown) in front of\b.*"
        ),
        "",
    ),
    (
        Trap.CATASTROPHIZING,
        "lose-it-all",
        0.93,
        (
            r"\b(?:i'll|i will|i'd|i would|we'll|i'm going to) (?:\w+ )?(?:lose (?:everyone|everything|my "
            r"(?:job|friends|home|flat|mind|family)|all|the only|them all)|be (?:a laughing stock|out on|"
            r"on the street|the talk of|finished|ruined)|never (?:work|sleep|be happy|trust|love|speak|"
            r"leave the house) again|end up (?:with (?:nothing|nobody|no one)|on the))\b.*|\b(?:have|need|"
            r"got) to (?:move away|leave town|hand in my notice|resign|change (?:jobs|schools))\b.*|"
            r"\b(?:all over town|everyone will (?:know|hear|be talking))\b.*"
        ),
        r"\b(?:if|one|after|because|now|what|when|everyone|never|so|and)\b",
    ),
    (
        Trap.CATASTROPHIZING,
        "off-the-earth",
        0.93,
        (
            r"\b(?:curtains for|off the face of the|curl up and|crawl (?:into|under) (?:a|the|my) (?:hole|"
            r"rock|ground|floor|bed)|mortif\w+|lying (?:dead|in a ditch)|(?:been|got) (?:run over|mugged|"
            r"murdered|killed|knocked down)|finish me(?: off)?|(?:push|send|tip|drive) me over the edge|"
            r"tip me over|put me in (?:hospital|an early grave)|beyond (?:saving|repair|help)|no coming "
            r"back from|no way back|can never undo|never recover)\b.*|\b(?:most (?:embarrass|aw|humiliat|"
            r"shame|horr|mortif|painful|terrib|dread|degrad)\w*|worst) \w+ (?:\w+ )?(?:ever|of my life|in "
            r"the world|imaginable|possible)[.!]?$"
        ),
        r"^(?!.*\b(?:film|book|meal|match|news|game|movie|programme)\b)",
    ),
]
