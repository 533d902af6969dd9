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
            r"got|remember|think))\b.*|\ball i (?:got|took|hear|see|remember|think|can(?! (?:say|do|ask|offer|afford|eat|give|hope)\b)|notice)\b.*|\b(?:keep|keeps|"
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
            r"look|slip|moment|joke|sentence|comment|minute|thing|question|silence)\b.*|\bwhat about the (?:one|ones|two)\b.*|\b(?<!am )(?<!was )(?<!i'm )(?<!'s )(?<!is )(?<!be )(?<!never )the one (?:who|that|person|complaint|mistake|remark|comment|thing)\b.*|\bnothing (?:good|nice|"
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
            r"\b(?:only|just) (?:said|says|saying|clapped|invited|asked|being|did|came|laughed|smiled|talked|helped|because|praised|called|wrote|replied|liked|thanked|hired|picked|chose|stayed|agreed|want(?:s|"
            r"ed)? something|doing)\b.{0,40}\b(?:nice|kind|polite|sorry|pity|felt sorry|to be (?:nice|kind|polite)|had to|their job|his job|"
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
            r"\b(?:(?<!a )(?<!no )(?<!the )big deal|so what(?! (?:did|do|are|is|was|have|you|i|time|shall|about)\b)|it(?:'s| is|'d be) nothing(?! (?:to do|really|serious|like|i|he|she|they|new)\b)|worth nothing|means nothing|is nothing|any (?:child|"
            r"fool|idiot) (?:can|could)|(?:everyone|everybody|anyone|anybody) (?:can|could|does|gets|manages)|"
            r"doesn't (?:say|prove|count|mean)|don't (?:count|mean)|didn't (?:count|mean)|not (?:really )?(?:an|"
            r"any) achievement|by (?:accident|chance)|a one.?off|nothing special|no big thing|an exception|fluke)\b.*"
        ),
        r"\b(?:i|me|my|she|he|they|so|by (?:accident|chance))\b.*",
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
            r"(?:was|were|is) (?:simply|just|only) (?:kind|polite|nice|bored|drunk|being|doing|lucky|sorry|there|helping|acting|pretending|joking|hungry|tired)|to be (?:kind|nice|polite)|out of|(?:he|she|"
            r"they) wants? (?:more|something)|(?:she|he|they|people|you) (?:\w+ ){0,2}(?:every(?:one|body)|any(?:one|"
            r"body|thing))|paid to|must (?:want|need)|told (?:him|her|them) to)\b.*"
        ),
        "",
    ),
    (
        Trap.DISQUALIFYING,
        "was-easy",
        0.92,
        (
            r"\b(?:but|only because|just because|because|since|though) .{0,30}\b(?:easy|easier|small (?:group|talk)|"
            r"lucky|luck|good day|dragged|made me|helped me|nobody else|no one else|polite)\b.*|"
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
    (
        Trap.MENTAL_FILTER,
        "all-i-keep",
        0.94,
        (
            r"\b(?:all|the only (?:thing|bit|part)|the (?:bit|part|thing)|what) (?:that )?(?:i|my (?:mind|head|brain)) "
            r"(?:keeps?|kept|can|could|will|took|remember|dwell)\b.*|\b(?:can't|couldn't|cannot) (?:get (?:past|over)|move "
            r"on from|shake|let go of|stop dwelling) (?:the|that|how|it|what|one|her|his|this)\b.*|\b(?:can't|couldn't) "
            r"(?:think|talk|see|remember)(?: about| of)? (?:anything|a thing) (?:except|but|else|other)\b.*|\b(?:nothing|"
            r"not a thing) (?:except|but) (?:the|that|how)\b.*|\b(?:lie|lay|lying|sit|sat|spent)\b.{0,25}\b(?:thinking "
            r"(?:about|of)|going over|replaying|dwelling on|picking (?:over|apart)) (?:the|that|how|what|my)\b.*"
        ),
        r"^(?!.*\ball i can (?:say|do|ask|offer|eat|afford)\b)(?!.*\bwhat i (?:can|could|will)\b)(?!.*\bover (?:a |this )?cold\b)",
    ),
    (
        Trap.MENTAL_FILTER,
        "left-with",
        0.94,
        (
            r"\b(?:what|all) i(?:'m| am|'ve been) left with\b.*|\b(?:round and round|going round|goes round|on a loop|on "
            r"repeat|over again) ?(?:in my (?:head|mind))?\b.*|\b(?:plays?|playing|stuck|lodged|burned|burnt|etched) in my "
            r"(?:head|mind|brain|memory)\b.*|\b(?:haunts?|eats at|eating at|gnaws? at|nags? at) me\b.*|"
            r"\bthe only (?:bit|thing|part|one|line|moment|word)(?: that| which)? (?:matters?|counts?|sticks|stays|i "
            r"(?:remember|heard|noticed|see|hear|saw|took|can))\b.*|\b(?:that|one) (?:\w+ ){0,2}\w+ (?:\w+ )?(?:outweighs?|"
            r"cancels? (?:out )?|wipes out|overshadow\w*|drowns? out|eclipse\w*)\b.*"
        ),
        r"^(?!.*\b(?:song|tune)\b)",
    ),
    (
        Trap.MENTAL_FILTER,
        "good-but-spoilt",
        0.93,
        (
            r"\b(?:lovely|good|great|nice|fine|well|fun|enjoyed|laugh\w*|smil\w+|kind|happy|brilliant|perfect|pleasant|"
            r"went (?:ok|okay))\b.{0,50}\b(?:but|yet|except|until|till|only) .{0,50}\b(?:wrecked|ruined|spoil\w*|killed|"
            r"overshadow\w*|undid|undoes|poisoned|(?:the|a) (?:whole|entire)|(?:is|was) all i|can't (?:stop|forget)|keeps?|"
            r"stuck|sticks)\b.*"
        ),
        "",
    ),
    (
        Trap.DISQUALIFYING,
        "to-anyone",
        0.94,
        (
            r"\b(?:he|she|they|people|you|everyone)(?:'d| would|'ll| will)? (?:have )?(?:just |only |probably )?(?:say|says|"
            r"said|laugh\w*|tell|tells|told|do|does|done|clap\w*|be|been|hug\w*|ask\w*)(?: that| the same| it| nice)?(?: "
            r"things)? (?:to|at|for|with|by) (?:any(?:one|body|thing)|every(?:one|body|thing)|all of us|all the)\b.*|"
            r"\bto make up the numbers\b.*|\b(?:hardly|barely|doesn't|didn't|don't|won't) (?:really )?count(?:s)?\b.*|"
            r"\b(?:anyone|anybody|any fool|any idiot|everyone|everybody)(?:'d| would) (?:have|do|manage)\b.*|\b(?:isn't|"
            r"wasn't|not|hardly) (?:\w+ )?(?:much of )?(?:an achievement|anything special|anything to be proud|impressive|"
            r"the real me|really me|like me to)\b.*|\b(?:the )?(?:bare minimum|least (?:i|anyone) could)\b.*"
        ),
        "",
    ),
    (
        Trap.DISQUALIFYING,
        "made-to",
        0.93,
        (
            r"\b(?:nice|kind|friendly|rings?|calls?|visits?|invites?|invited|comes?|came|chats?|talks?|talked|asks?|asked|"
            r"says?|said|likes?|smiles?|smiled|helps?|texts?|stays?|sits?|sat|includes?|included|spoke|hugs?|"
            r"compliments?|praise[sd]?)\b.{0,35}\b(?:(?:only|just) because|because (?:he|she|they|it's) (?:(?:has|have|had) "
            r"to|(?:is|are|'re|'s|was|were) (?:paid|told|made|sorry|drunk|bored|desperate|lonely|polite|related|family)|"
            r"feels? (?:sorry|bad|guilty|obliged)|(?:his|her|their) job|wants?)|(?:mum|mom|dad|someone|\w+) (?:told|makes|"
            r"made) (?:him|her|them)(?: to)?|out of (?:duty|guilt|pity|habit)|but (?:he|she|they)(?:'d| would| was| were|'s|"
            r" is)? (?:just|only|say|probably|always|have to|drunk|like that))\b.*"
        ),
        r"^(?!.*\b(?:asked|said|says|told)\b.*\b(?:asked|told) (?:him|her|them)[.!]?$)(?!.*\b(?:tired|ill|late|hungry|raining|nearby)\b)",
    ),
    (
        Trap.DISQUALIFYING,
        "not-really-me",
        0.93,
        (
            r"\b(?:went|did|was|got|managed|made|passed|spoke|won|came)\b.{0,40}\b(?:but|only|just) .{0,20}\b(?:a fluke|"
            r"beginner's|lucky|luck|because (?:my|i had|i was|she|he|they|it was|there)|because of the (?:wine|drink)|"
            r"drunk|easy|thanks to|the (?:wine|drink|beer)|the postman)\b.*|\b(?:i was|i'd) (?:\w+ )?"
            r"(?:on (?:good )?form|putting it on|acting|faking|drunk|tipsy|pretending|having a good day)\b.*|\b(?:if they|if "
            r"she|if he|once they|once she|once he) (?:only |really |actually )?(?:knew|get to know|gets to know|saw) "
            r"(?:me|the real)\b.*"
        ),
        r"\b(?:only|just|but|real|knew|know|fooled|wasn't|saw)\b",
    ),
    (
        Trap.MENTAL_FILTER,
        "chewing-over",
        0.93,
        (
            r"\b(?:still|keep|kept|been|always|just|home|and|all (?:night|day|evening|week)|i'm|i was|i) (?:\w+ )?(?:chewing over|mulling over|"
            r"stewing (?:over|about|on)|brood(?:ing)? (?:over|about|on)|obsess(?:ing)? (?:over|about)|agonis(?:ing|e) (?:over|about)|dwell(?:ing)? on|fixated on|hung "
            r"up on|picking (?:over|at|apart)|going over(?: and over)? (?:the|that|how|what)|reliving|torturing myself|beating myself "
            r"up (?:about|over))\b.*|\bthe rest (?:of (?:it|the \w+|them) )?(?:hardly|barely|doesn't|didn't|is a blur|was a blur|just|might "
            r"as well|fades?|vanish\w*|is gone)\b.*"
        ),
        "",
    ),
    (
        Trap.MENTAL_FILTER,
        "kicking-myself",
        0.9,
        r"\b(?:kicking|cursing|hating|punishing) myself (?:about|over|for) (?:the|that|one|forgetting|not|my)\b.*",
        r"\b(?:right|well|good|great|nice|lovely|most|rest|nine|ten|all the|only|one|liked|enjoyed|everyone)\b.*\bmyself\b",
    ),
    (
        Trap.DISQUALIFYING,
        "must-have-been-drunk",
        0.93,
        (
            r"\b(?:asked|liked?|likes|smiled|invited|said|talked|rang|called|chose|picked|laughed|wanted|thanked|praised|came|hired|hugged|wrote|"
            r"texted|stayed)\b.{0,30}\b(?:must (?:be|have been) (?:drunk|desperate|bored|joking|mad|lonely|being|having|in a|short)|because "
            r"(?:they were|he was|she was|there was|nobody|no one|it was|someone) (?:short|desperate|stuck|bored|drunk|nobody|no one|else|"
            r"dropped|last minute|short-staffed|in a good|feeling sorry|told)\b|(?:they|he|she) (?:needed|were short|was short))\b.*|\ban? "
            r"(?:child|monkey|toddler|dog|robot|parrot|baby|\w+[- ]year[- ]old) (?:could|can|would)\b.*|\b(?:just|only|mere|pure|sheer) "
            r"(?:flattery|politeness|good manners|manners|banter|pity|being (?:nice|kind|polite|friendly)|sweet-talk|guilt)\b.*|\b(?:nothing to "
            r"do with me|no thanks to me|not (?:down to|because of) me|(?:won't|can't|wasn't|couldn't)(?: have)?(?: been| be)? (?:down to|because of|"
            r"about|for) me)\b.*"
        ),
        r"^(?!.*\b(?:bread|wood|lesson|fare|ticket)\b)",
    ),
]
