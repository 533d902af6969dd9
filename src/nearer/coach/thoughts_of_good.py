"""Cues for thinking traps in what becomes of good things: the bad one covers them, or they do not count.

Knows turns of phrase with a certainty each, and words that have to stand beside some. Does not know the person: what
sounds like a trap may be true.
"""

from nearer.coach.thoughts import Trap
from nearer.coach.trap_words import BAD

OF_GOOD: list[tuple[Trap, str, float, str, str]] = [
    (
        Trap.MENTAL_FILTER,
        "all-i-see",
        0.9,
        (
            r"\b(?:all i (?:can )?(?:think|see|remember|hear|notice)|(?:can't|couldn't) stop thinking|keep (?:thinking|"
            r"going over|coming back)|the only thing i|i can only (?:think|see|remember|hear) |(?:day|trip|evening|"
            r"night|week|party) (?:was|is) (?:spoilt|spoiled|ruined)|one (?:bad|stupid|wrong|awkward|"
            r"odd) (?:\w+ )?(?:ruined|spoiled|spoilt)|(?:ruined|spoiled|spoilt) the (?:whole|entire)|"
            r"the whole (?:evening|day|party|thing|night|week) was|nothing good|(?:one|a single) person (?:didn't|"
            r"frowned|yawned|left|looked)|but (?:one|a single) (?:person|of them|comment))\b.*"
        ),
        "",
    ),
    (
        Trap.MENTAL_FILTER,
        "stays",
        0.94,
        (
            r"\bi (?:can )?only (?:see|hear|remember(?! (?:half|some|his|her|one name))|notice|think (?:of|about))\b.*|"
            r"\bi just see\b.*|\ball that(?:'s| is) left\b.*|\bcan't let it go\b.*|\b(?:read|think of|see|"
            r"hear) (?:it )?again and again\b.*|\bspoil\w* it\b.*|\b(?:that|this) is (?:all|what|"
            r"the only thing) i (?:remember|see|hear|think)\b.*|\bis all (?:that counts|that matters|i (?:can|hear|see|"
            r"got|remember|think))\b.*|\ball i (?:got|took|hear|see|remember|think|can|notice)\b.*|\b(?:keep|keeps|"
            r"kept) (?:hearing|seeing|thinking|replaying|going over|playing|coming back|running)\b.*|"
            r"\bover and over\b.*|\bout of my (?:head|mind)\b.*|\b(?:stays?|stuck|sticks) (?:with|in) (?:me|my)\b.*|"
            r"\bwhat (?:sticks|stays|remains|counts|i remember)\b.*|\bmy mind (?:goes back|keeps|is stuck|returns)\b.*|"
            r"\b(?:don't|can't) remember anything\b.*|\bcan't (?:stop (?:seeing|hearing|replaying|thinking)|"
            r"forget (?:the|that|how|what))\b.*|\bforget the (?:rest|good|nice)\b.*"
        ),
        "",
    ),
    (
        Trap.MENTAL_FILTER,
        "one-spoils",
        0.92,
        (
            r"\b(?:because of|over|for|due to|after) (?:one|a single|that one|the one) (?:\w+ )?(?:remark|word|mistake|"
            r"look|slip|moment|joke|sentence|comment|minute|thing|question|silence)\b.*|\bwhat about the (?:one|ones|"
            r"two)\b.*|\bthe one (?:who|that|person|complaint|mistake|remark|comment|thing)\b.*|\bnothing (?:good|nice|"
            r"pleasant|at all went|went (?:well|right))\b.*|\b(?:that's|that is|and that was) the whole (?:evening|day|"
            r"thing|party)\b.*|\bso it was a bad\b.*|\bthe evening is (?:spoil\w+|ruined)\b.*"
        ),
        rf"{BAD}|\b(?:whole|all|only|left|didn't|spoil\w+|week|day|frown\w*|one)\b",
    ),
    (
        Trap.DISQUALIFYING,
        "only-nice",
        0.95,
        (
            r"\b(?:only|just) (?:said|says|saying|clapped|invited|asked|being|did|came|laughed|smiled|talked|helped|"
            r"because|felt|feels|praised|called|wrote|replied|liked|thanked|hired|picked|chose|stayed|agreed|want(?:s|"
            r"ed)? something|doing)\b.{0,40}\b(?:nice|kind|polite|sorry|pity|felt sorry|to be|had to|their job|his job|"
            r"her job|because|bored|needed|manners|out of)\b.*"
        ),
        "",
    ),
    (
        Trap.DISQUALIFYING,
        "luck",
        0.92,
        (
            r"\b(?:(?:just|only|pure|sheer|dumb) (?:beginner's )?(?:luck|lucky|a fluke|chance|a coincidence|politeness|"
            r"beginner's luck)|(?:(?:just|only) got lucky|i (?:got|was) lucky)(?! with)|a fluke|"
            r"doesn't (?:really )?count|don't count|didn't count|anyone could(?: have)?|anybody could(?: have)?|"
            r"anyone can|anybody can|that's (?:nothing|easy)|it was nothing[.!]?$|(?:she|he|they|people|everyone)(?:'d|"
            r" would)? (?:say|says|said|'d say) that to (?:every|any|all)\w*|(?:had|has|have) to say that|"
            r"out of (?:pity|politeness)|(?:were|was|are|is|'re|'s) (?:just |only )(?:being )?(?:nice|polite|kind)|"
            r"wasn't hard|so what if|means nothing|doesn't mean (?:anything|much)|(?:wasn't|isn't|"
            r"was not) (?:really )?(?:me|real|a real|worth))\b.*"
        ),
        "",
    ),
    (
        Trap.DISQUALIFYING,
        "small-change",
        0.94,
        (
            r"\b(?:big deal|so what|it(?:'s| is|'d be) nothing|worth nothing|means nothing|is nothing|any (?:child|"
            r"fool|idiot) (?:can|could)|(?:everyone|everybody|anyone|anybody) (?:can|could|does|gets|manages)|"
            r"doesn't (?:say|prove|count|mean)|don't (?:count|mean)|didn't (?:count|mean)|not (?:really )?(?:an|"
            r"any) achievement|by (?:accident|chance)|a one.?off|nothing special|no big thing|an exception|fluke)\b.*"
        ),
        r"\b(?:i|me|my|she|he|they|it)\b.*",
    ),
    (
        Trap.DISQUALIFYING,
        "their-reason",
        0.93,
        (
            r"\b(?:liked?|likes|thanked|thanks|invited|asked|praised|clapped|clap|laughed|smiled|remembered|friendly|"
            r"nice|kind|talked|came|stayed|called|rang|wrote|job|helped|complimented|compliment|hugged|applauded|chose|"
            r"picked)\b.{0,40}\b(?:(?:because|since) (?:nobody|no one|it(?:'s| is) (?:his|her|their)|(?:his|her|their)|"
            r"there was|(?:he|she|they) (?:had|needed|wanted|wants|felt|is paid|are paid|was bored|were bored|has to))|"
            r"(?:was|were|is) (?:simply|just|only) \w+|to be (?:kind|nice|polite)|out of|(?:he|she|"
            r"they) wants? (?:more|something)|(?:she|he|they|people|you) (?:\w+ ){0,2}(?:every(?:one|body)|any(?:one|"
            r"body|thing))|paid to|must (?:want|need)|told (?:him|her|them))\b.*"
        ),
        "",
    ),
    (
        Trap.DISQUALIFYING,
        "was-easy",
        0.92,
        (
            r"\b(?:but|only because|just because|because|since|though) .{0,30}\b(?:easy|easier|small (?:group|talk)|"
            r"lucky|luck|good day|dragged|made me|helped me|nobody else|no one else|phone|anyway|had to|polite)\b.*|"
            r"\b(?:only|just) (?:came|come|there|here|went) for (?:the|my)\b.*|\b(?:can't|doesn't|don't|"
            r"wouldn't) (?:really )?(?:know|have met) me (?:well|yet|properly)?\b.*|\bif (?:they|she|"
            r"he) (?:really )?knew me\b.*|\bi had a good day\b.*|\bto (?:make me feel better|cheer me up|"
            r"comfort me)\b.*|\bonly (?:got|passed|won)\b.{0,30}\bbecause\b.*|\bout of habit\b.*"
        ),
        (
            r"\b(?:well|passed|good|did|went|nice|talk|job|won|liked?|likes|managed|praise\w*|came|compliment|knew|"
            r"know|spoke|made|make|saying|day|got|met|only|like)\b"
        ),
    ),
]
