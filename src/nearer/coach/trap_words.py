"""Words that make a turn of phrase a trap or leave it a plain fact: what is dreaded, what is prized, what is felt.

Knows lists of words as patterns. Does not know traps or cues.
"""

DREAD = (
    r"\b(?:(?<!if )nobody|(?<!if )no one|(?<!go )(?<!come )alone(?! (?:this|on|for (?:a|the|two|three)|until|till|"
    r"tonight|tomorrow|next))|last again|lonel\w*|(?<!the )(?<!every )(?<!a )single|silen\w+|quiet|awkward\w*|awful|"
    r"terribl\w+|horribl\w+|bad\w*|wrong|worse|worst|fail\w*|mess\w*|laugh\w*|reject\w*|refuse\w*|ignor\w+|"
    r"forg[eo]t\w*|"
    r"hates?|blush\w*|stammer\w*|stutter\w*|freez\w+|panic\w*|shak\w+|trembl\w+|sweat\w*|embarrass\w*|humiliat\w+|"
    r"boring|bored|dull|spill\w*|stuck|excuses?|cancel\w*|regret\w*|odd|left out|outsider|corner|lemon|fool|idiot|"
    r"say no|turn (?:me|us|it|him|her) (?:down|away)|ruin\w*|spoil\w*|disaster|flop|miser\w+|hopeless|leave|"
    r"leaves me|drop me|too (?:late|shy|old|tired)|strange|weird|stupid|hear it|notice|empty|ghost\w*|dump\w*|"
    r"replac\w+|"
    r"pity|stare|staring|gossip\w*|judg\w+|suffer\w*|burden|bother(?:ed|ing)|waste of|shy|tense|clumsy|foolish|"
    r"unwelcome|mock\w*|tease|exclud\w*|offend\w*|avoid me|scared|dump\w*|cry|crying|hurt|lose|lost|faint|die|"
    r"without me|fall apart|go mad|"
    r"make a scene|run out of|drag|torture|hell|pains?|painful|nightmare|trouble|sorry|angry|annoyed|"
    r"disappoint\w+|useless)\b"
)
"""What one dreads: with a word about what will come, this is a prophecy and not a plan."""
BAD = rf"(?:\b(?:none|never|not|nothing|\w+n't|cannot|same)\b|{DREAD})"
"""The same, or any no."""
PRIZED = (
    r"\b(?:invit\w+|(?<!my )friends?|pictures|partner|boyfriend|girlfriend|married|wife|husband|children|kids|"
    r"family|house|happy|happier|"
    r"easy|easily|easier|easy-going|fun|funny|funnier|better|best|popular|confiden\w+|talks to (?:any|"
    r"every)\w+|part(?:y|ies)|"
    r"contacts|crowd|welcome|clever\w*|smart\w*|pretty|prettier|beautiful|attractive|slim|success\w*|further|ahead|"
    r"together|plans|normal|relaxed|charm\w*|lik(?:e)?able|interesting|liked|loved|knows everyone|smile|career|"
    r"life|lives|witty|wittier|brave\w*|calm\w*|sociable|outgoing|at ease|natural\w*|sorted|world|somebody|someone|"
    r"dates?|chats?|behind|boring|dull|mouse|snail|"
    r"nothing|nobody|loser|strong\w*|quick\w*|in a week|manage\w*|know how|belong\w*|fit in)\b"
)
"""What people measure themselves by; to be taller or speak French is no such thing."""
FELT = (
    r"(?:guilty|afraid|scared|frightened|anxious|nervous|lonely|ashamed|stupid|ugly|unwanted|unloved|jealous|hopeless|"
    r"small|worthless|useless|dumb|boring|inferior|awkward|numb|hurt|dread\w*|panic\w*|uneasy|left out|empty|"
    r"embarrassed|terrified|unsafe|helpless|weak|out of place|invisible|rejected|bad|wrong|strange|weird|odd|"
    r"(?:like|as if|as though) (?:an? |the |i |i'm |they |he |she |nobody |no one |everyone )\w+(?: \w+){0,4}|"
    r"brave|loved|wanted|welcome|alone|overwhelmed|tense|suspicious|humiliated)"
)
OTHERS = (
    r"(?:he|she|they|everyone|everybody|people|others|the others|all of them|nobody|no one|my (?:new |old )?\w+|"
    r"the (?:\w+ ){0,2}\w+)"
)
WENT_ILL = (
    r"\b(?:dull|bor(?:ed|ing)|cry\w*|cried|ill|sick|sad|unhappy|broke(?:n)? up|quit|left|leav\w+|bad\w*|quiet|silent|"
    r"no friends|tired|lost|fell|nobody|no one|ran away|clos\w+|moved|wrong|angry|mood|divorc\w+|failed|flop\w*|ended|"
    r"stopped|cancel\w+|hurt|awkward|worse|stress\w*|argu\w+|quarrel\w*|fight\w*|fought|down|didn't|doesn't|isn't|"
    r"wasn't|wouldn't|would not|drink\w*|trouble|spoil\w+|ruin\w+|split|died|accident|upset|late)\b"
)
WHO = (
    r"(?:he|she|they|everyone|everybody|people|folks?|nobody|no one|others|the others|all of them|they all|"
    r"half of them|(?:my|the|our|her|his|that|those|most|all my|all the) (?:\w+[ -]){0,2}?\w+(?: (?:in|at|from|next|"
    r"on) "
    r"(?:the |my )?\w+)?)"
)
"""Anybody else: a pronoun, everybody, or "the lads at work"."""
NOT = r"(?:not|never|no|cannot|\w+n't)"
AGAINST = (
    r"(?:hates?|hated|can't stand|couldn't stand|can't bear|cannot stand|despises?|resents?|dislikes?|loathes?|"
    r"pit(?:y|ies|ied)|regrets?|avoids?|avoiding|laugh(?:s|ed|ing)? at|judg(?:e|es|ed|ing)|looks? down on|"
    r"(?:has|have|'s|'ve|is|are) gone off|feels? sorry for|(?:has|have|'s|'ve) had enough of|"
    r"(?:has|have|'s|'ve) got it in for)"
)
"""What somebody is thought to have against one."""
KINDLY = (
    r"\b(?:funny|right|cute|cool|joking|(?:can|could) do it|kind|clever|nice|lovely|great|good at|brave|ready|sweet|"
    r"pretty|interesting|reliable|generous|"
    r"patient|doing well|did well|i'm (?:on holiday|at (?:work|home)|in))"
)
"""What is good to hear, or no verdict: a thought that somebody thinks so is no trap."""
LOOKED_AT = (
    r"(?:thinking|staring|judging|looking|laughing|watching|wondering|whispering|sniggering|smirking|waiting for me)"
)
SOCIAL = (
    r"(?:friends?|friendships?|mates?|relationships?|anyone|anybody|someone|somebody|people|fit(?:ted)? in|belong\w*|"
    r"liked?|loved|wanted|close|included|connect\w*|partner|girlfriend|boyfriend|conversation)"
)
POOR = (
    r"(?:sad|lonely|boring|useless|pathetic|rubbish|terrible|horrible|awful|lousy|hopeless|weird|strange|miserable|"
    r"crap|shit|bad|nasty|selfish|bitter|stupid|ugly|dull|needy|clingy|broken|damaged|worthless|failed|socially \w+)"
)
"""Words that make of a person something poor."""
POOR_ALONE = (
    r"(?:awkward|damaged|inept|cursed|past it|washed up|forgettable|unloved|unlovable|unlikeable|unlikable|needy|"
    r"clingy|undateable|spineless|a joke|too much|no fun|no use|no good|not enough|invisible|a nuisance|pitiful|"
    r"hard to (?:like|love|be around|talk to)|impossible to (?:like|love)|toxic|cowardly|antisocial|messed up|"
    r"screwed up|fucked up|beyond help|good for nothing|(?:socially|emotionally) (?!distanc)\w+)"
)
"""The same without a noun; to be sad, cold or lost is no label."""
EASE = (
    r"(?:eas(?:y|ily|ier)|effortless\w*|natural\w*|happ(?:y|ier)|fine|sorted|together|normal|better|settled|popular|"
    r"confiden\w+|full|busy|friends|fun|plans|good at|know what to say|chat|cope|manage|coupled up|married|loved)"
)
DONE_FOR = (
    r"(?:finished|done for(?! (?:the|now|to\w+)\b)|over for good|ruined|over and done|wrecked|down the drain|in "
    r"tatters|beyond repair|"
    r"dead and buried|gone for good|never going to recover)"
)
MY_SELF = (
    r"(?:idiot|loser|failure|freak|weirdo|burden|moron|coward|fraud|mess|nobody|waste|joke|bore|misfit|outsider|"
    r"disappointment|bad (?:friend|mother|father|person|son|daughter|parent|neighbour|colleague|mum|dad|partner)|"
    r"terrible \w+|awful \w+|horrible \w+|lost cause|hopeless case|disaster|wreck|creep|imposter|impostor|nuisance|"
    r"pain|fool|clown|dud|monster|baby|wimp|hermit|lonely freak|social (?:disaster|failure|cripple))"
)
"""What people call themselves as if it were all they are."""
PLAINLY_POOR = (
    r"(?:stupid|useless|worthless|pathetic|unlovable|unlikable|unlikeable|boring|hopeless|weird|broken|weak|ugly|"
    r"dumb|lazy|inadequate|defective|incompetent|a mess|abnormal|unwanted|selfish|repulsive|dull|clumsy|ridiculous|"
    r"inferior)"
)
"""The same in one word after "I'm"."""
