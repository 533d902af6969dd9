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
            r"\b(?:all i (?:can )?(?:think|see|remember|hear|notice)|(?:can't|couldn't) stop thinking|keep (?:thinking(?! (?:about|of) (?:the|my|a|his|her|this|our|going)\b(?! (?:moment|time|one|look|face|mistake|remark|way|bit|part|silence|word|words|joke|thing|argument|question|pause|slip|comment)))|going over|coming back)|the only thing i|i can only (?:think|see|remember|hear) |(?:day|trip|evening|night|"
            r"week|party) (?:was|is) (?:spoilt|spoiled|ruined)|one (?:bad|stupid|wrong|awkward|odd) (?:\w+ )?(?:ruined|"
            r"spoiled|spoilt)|(?:ruined|spoiled|spoilt) the (?:whole|entire)|the whole (?:evening|day|party|thing|night|"
            r"week) was|nothing good|(?:one|a single) person (?:didn't|frowned|yawned|left|looked)|but (?:one|a single) "
            r"(?:person|of them|comment))\b.*"
        ),
        "",
    ),
    (
        Trap.MENTAL_FILTER,
        "stays",
        0.94,
        (
            r"\bi (?:can )?only (?:see|hear|remember(?! (?:half|some|his|her|one name))|notice|think (?:of|about))\b.*|\bi "
            r"just see\b.*|\ball that(?:'s| is) left\b.*|\bcan't let it go\b.*|\b(?:read|think of|see|hear) (?:it )?again "
            r"and again\b.*|\bspoil\w* it\b.*|\b(?:that|this) is (?:all|what|the only thing) i (?:remember|see|hear|"
            r"think)\b.*|\bis all (?:that counts|that matters|i (?:can|hear|see|got|remember|think))\b.*|\ball i (?:got|"
            r"took|hear|see|remember|think|can(?! (?:say|do|ask|offer|afford|eat|give|hope)\b)|notice)\b.*|\b(?:keep|keeps|"
            r"kept) (?:hearing|seeing|thinking(?! (?:about|of) (?:the|my|a|his|her|this|our|going)\b(?! (?:moment|time|one|look|face|mistake|remark|way|bit|part|silence|word|words|joke|thing|argument|question|pause|slip|comment)))|replaying|going over|playing|coming back|running)\b.*|\b(?:think|thinking|go|goes|going|hear|hearing|see|seeing|play\w*|replay\w*|remember\w*|went) .{0,25}over and over\b.*|\bover and over in my\b.*|"
            r"\bout of my (?:head|mind)\b.*|\b(?:stays?|stuck|sticks) (?:with|in) (?:me|my)\b.*|\bwhat (?:sticks|stays|"
            r"remains|counts|i remember)\b.*|\bmy mind (?:goes back|keeps|is stuck|returns)\b.*|\b(?:don't|can't) remember "
            r"anything\b.*|\bcan't (?:stop (?:seeing|hearing|replaying|thinking)|forget (?:the|that|how|what))\b.*|\bforget "
            r"the (?:rest|good|nice)\b.*"
        ),
        "",
    ),
    (
        Trap.MENTAL_FILTER,
        "one-spoils",
        0.92,
        (
            r"\b(?:because of|over|for|due to|after) (?:one|a single|that one|the one) (?:\w+ )?(?:remark|word|mistake|look|"
            r"slip|moment|joke|sentence|comment|minute|thing|question|silence)\b.*|\bwhat about the (?:one|ones|two)\b.*|"
            r"\b(?<!am )(?<!was )(?<!i'm )(?<!'s )(?<!is )(?<!be )(?<!never )the one (?:who|that|person|complaint|mistake|"
            r"remark|comment|thing)\b.*|\bnothing (?:good|nice|pleasant|at all went|went (?:well|right))\b.*|\b(?:that's|"
            r"that is|and that was) the whole (?:evening|day|thing|party)\b.*|\bso it was a bad\b.*|\bthe evening is "
            r"(?:spoil\w+|ruined)\b.*"
        ),
        rf"{BAD}|\b(?:whole|all|only|left|didn't|spoil\w+|week|day|frown\w*|one)\b",
    ),
    (
        Trap.DISQUALIFYING,
        "only-nice",
        0.95,
        (
            r"\b(?:only|just) (?:said|says|saying|clapped|invited|asked|being|did|came|laughed|smiled|talked|helped|because|"
            r"praised|called|wrote|replied|liked|thanked|hired|picked|chose|stayed|agreed|want(?:s|ed)? something|"
            r"doing)\b.{0,40}\b(?:nice|kind|polite|sorry|pity|felt sorry|to be (?:nice|kind|polite)|had to|their job|his "
            r"job|her job|because|bored|needed|manners|out of)\b.*"
        ),
        "",
    ),
    (
        Trap.DISQUALIFYING,
        "luck",
        0.92,
        (
            r"\b(?:(?:just|only|pure|sheer|dumb) (?:beginner's )?(?:luck|lucky|a fluke|chance|a coincidence|politeness|"
            r"beginner's luck)|(?:(?:just|only) got lucky|i (?:got|was) lucky)(?! with| if| i\b| that| to| enough)|a fluke|doesn't (?:really )?count|"
            r"don't count|didn't count|anyone could(?: have)?|anybody could(?: have)?|anyone can|anybody can|that's "
            r"(?:nothing|easy)|it was nothing[.!]?$|(?:she|he|they|people|everyone)(?:'d| would)? (?:say|says|said|'d say) "
            r"that to (?:every|any|all)\w*|(?:had|has|have) to say that|out of (?:pity|politeness)|(?:were|was|are|is|'re|"
            r"'s) (?:just |only )(?:being )?(?:nice|polite|kind)|wasn't hard|so what if|means nothing|doesn't mean "
            r"(?:anything|much)|(?:wasn't|isn't|was not) (?:really me|the real me|real|a real|worth))\b.*"
        ),
        "",
    ),
    (
        Trap.DISQUALIFYING,
        "small-change",
        0.94,
        (
            r"\b(?:(?<!a )(?<!no )(?<!the )big deal|so what(?! (?:did|do|are|is|was|have|you|i|time|shall|about)\b)|it(?:'s|"
            r" is|'d be) nothing(?! (?:to do|really|serious|like|that|i|he|she|they|new|\w+y)\b)|worth nothing|means nothing|is "
            r"nothing|any (?:child|fool|idiot) (?:can|could)|(?:everyone|everybody|anyone|anybody) (?:can|could|does|gets|manages)(?! (?:benefit|come|see|join|be|hear|make you))|doesn't (?:say|prove|count|mean)|don't (?:count|mean (?:anything|much|a thing))|didn't (?:count|mean)|not (?:really )?(?:an|"
            r"any) achievement|(?:only|just|but|was|were) .{0,20}by (?:accident|chance)|a one.?off|nothing special|no big thing|an exception|fluke)\b.*"
        ),
        r"\b(?:i|me|my|she|he|they|so|by (?:accident|chance)|getting|saying|making|going|talking|smil\w+|hello)\b.*",
    ),
    (
        Trap.DISQUALIFYING,
        "their-reason",
        0.93,
        (
            r"\b(?:liked|likes|thanked|thanks|invited|asked|praised|clapped|clap|laughed|smiled|remembered|friendly|nice|"
            r"kind|talked|came|stayed|called|rang|wrote|job|helped|complimented|compliment|hugged|applauded|chose|"
            r"picked)\b.{0,40}\b(?:(?:because|since) (?:nobody|no one|it(?:'s| is) (?:his|her|their)|(?:his|her|their)|"
            r"there was|(?:he|she|they) (?:had|needed|wanted|wants|felt|is paid|are paid|was bored|were bored|has to))|"
            r"(?:was|were|is) (?:simply|just|only) (?:kind|polite|nice|bored|drunk|being|doing|lucky|sorry|there|helping|"
            r"acting|pretending|joking|hungry|tired)|to be (?:kind|nice|polite)|out of (?:pity|politeness|habit|duty|boredom|kindness|guilt)|(?:he|she|they) wants? (?:more|"
            r"something)|(?:she|he|they|people|you) (?:\w+ ){0,2}(?:every(?:one|body)|any(?:one|body|thing))|paid to|must "
            r"(?:want|need)|told (?:him|her|them) to)\b.*"
        ),
        "",
    ),
    (
        Trap.DISQUALIFYING,
        "was-easy",
        0.92,
        (
            r"\b(?:but|only because|just because|because|since|though) .{0,30}\b(?:easy|easier|small (?:group|talk)|lucky|"
            r"luck|good day|dragged|helped me|nobody else|no one else|polite)\b.*|\b(?:only|just) (?:came|come|"
            r"there|here|went) for (?:the|my)\b.*|\b(?:can't|doesn't|don't|wouldn't) (?:really )?(?:know|have met) me "
            r"(?:well|yet|properly)?\b.*|\bif (?:they|she|he) (?:really )?knew me\b.*|\bi had a good day\b.*|\bto (?:make "
            r"me feel better|cheer me up|comfort me)\b.*|\bonly (?:got|passed|won)\b.{0,30}\bbecause\b.*|\bout of habit\b.*"
        ),
        (
            r"\b(?:well|passed|good|did|went|nice|talk|job|won|liked?|likes|managed|praise\w*|came|compliment|knew|know|"
            r"spoke|made|make|saying|day|got|met|only|like)\b"
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
        (
            r"^(?!.*\ball i can (?:say|do|ask|offer|eat|afford)\b)(?!.*\bwhat i (?:can|could|will)\b)(?!.*\bover (?:a |this "
            r")?cold\b)"
        ),
    ),
    (
        Trap.MENTAL_FILTER,
        "left-with",
        0.94,
        (
            r"\b(?:what|all) i(?:'m| am|'ve been) left with\b.*|\b(?:round and round|going round|goes round|on a loop|on "
            r"repeat|over again) ?(?:in my (?:head|mind))?\b.*|\b(?:plays?|playing|stuck|lodged|burned|burnt|etched) in my "
            r"(?:head|mind|brain|memory)\b.*|\b(?:haunts?|eats at|eating at|gnaws? at|nags? at) me\b.*|\bthe only (?:bit|"
            r"thing|part|one|line|moment|word)(?: that| which)? (?:matters?|counts?|sticks|stays|i (?:remember|heard|"
            r"noticed|see|hear|saw|took|can))\b.*|\b(?:that|one) (?:\w+ ){0,2}\w+ (?:\w+ )?(?:outweighs?|cancels? (?:out )?|"
            r"wipes out|overshadow\w*|drowns? out|eclipse\w*)\b.*"
        ),
        r"^(?!.*\b(?:song|tune)\b)",
    ),
    (
        Trap.MENTAL_FILTER,
        "good-but-spoilt",
        0.93,
        (
            r"\b(?:lovely|good|great|nice|fine|well|fun|enjoyed|laugh\w*|smil\w+|kind|happy|brilliant|perfect|pleasant|went "
            r"(?:ok|okay))\b.{0,50}\b(?:but|yet|except|until|till|only) .{0,50}\b(?:wrecked|ruined|spoil\w*|killed|"
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
            r"things)? (?:to|at|for|with|by) (?:any(?:one|body|thing)|every(?:one|body|thing)|all of us|all the)\b.*|\bto "
            r"make up the numbers\b.*|\b(?:hardly|barely|doesn't|didn't|don't|won't) (?:really )?count(?:s)?\b.*|"
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
            r"says?|said|likes?|smiles?|smiled|helps?|texts?|stays?|sits?|sat|includes?|included|spoke|hugs?|compliments?|"
            r"praise[sd]?)\b.{0,35}\b(?:(?:only|just) because|because (?:he|she|they|it's) (?:(?:has|have|had) to|(?:is|are|"
            r"'re|'s|was|were) (?:paid|told|made|sorry|drunk|bored|desperate|lonely|polite|related|family)|feels? (?:sorry|"
            r"bad|guilty|obliged)|(?:his|her|their) job|wants?)|(?!i\b)\w+ (?:told|makes|made) (?:him|her|them) to|out of (?:duty|guilt|pity|habit)|but (?:he|she|they)(?:'d| would| was| were|'s| is)? (?:just|"
            r"only|say|probably|always|have to|drunk|like that))\b.*"
        ),
        (
            r"^(?!.*\b(?:asked|said|says|told)\b.*\b(?:asked|told) (?:him|her|them)[.!]?$)(?!.*\b(?:tired|ill|late|hungry|"
            r"raining|nearby)\b)"
        ),
    ),
    (
        Trap.DISQUALIFYING,
        "not-really-me",
        0.93,
        (
            r"\b(?:went|did|was|got|managed|made|passed|spoke|won|came)\b.{0,40}\b(?:but|only|just) .{0,20}\b(?:a fluke|"
            r"beginner's|lucky|luck|because (?:my|i had|i was|she|he|they|it was|there)|because of the (?:wine|drink)|drunk|"
            r"easy|thanks to|the (?:wine|drink|beer)|the postman)\b.*|\b(?:i was|i'd) (?:\w+ )?(?:on (?:good )?form|putting "
            r"it on|acting|faking|drunk|tipsy|pretending|having a good day)\b.*|\b(?:if they|if she|if he|once they|once "
            r"she|once he) (?:only |really |actually )?(?:knew|get to know|gets to know|saw) (?:me|the real)\b.*"
        ),
        r"\b(?:only|just|but|real|knew|know|fooled|wasn't|saw)\b",
    ),
    (
        Trap.MENTAL_FILTER,
        "chewing-over",
        0.93,
        (
            r"\b(?:still|keep|kept|been|always|just|home|and|all (?:night|day|evening|week)|i'm|i was|i) (?:\w+ "
            r")?(?:chewing over|mulling over|stewing (?:over|about|on)|brood(?:ing)? (?:over|about|on)|obsess(?:ing)? "
            r"(?:over|about)|agonis(?:ing|e) (?:over|about)|dwell(?:ing)? on|fixated on|hung up on|picking (?:over|at|"
            r"apart)|going over(?: and over)? (?:the|that|how|what)|reliving|torturing myself|beating myself up (?:about|"
            r"over))\b.*|\bthe rest (?:of (?:it|the \w+|them) )?(?:hardly|barely|doesn't|didn't|is a blur|was a blur|just|"
            r"might as well|fades?|vanish\w*|is gone)\b.*"
        ),
        "",
    ),
    (
        Trap.MENTAL_FILTER,
        "kicking-myself",
        0.9,
        (r"\b(?:kicking|cursing|hating|punishing) myself (?:about|over|for) (?:the|that|one|forgetting|not|my)\b.*"),
        (
            r"\b(?:right|well|good|great|nice|lovely|most|rest|nine|ten|all the|only|one|liked|enjoyed|"
            r"everyone)\b.*\bmyself\b"
        ),
    ),
    (
        Trap.DISQUALIFYING,
        "must-have-been-drunk",
        0.93,
        (
            r"\b(?:asked|liked?|likes|smiled|invited|said|talked|rang|called|chose|picked|laughed|wanted|thanked|praised|"
            r"came|hired|hugged|wrote|texted|stayed)\b.{0,30}\b(?:must (?:be|have been) (?:drunk|desperate|bored|joking|mad|"
            r"lonely|being|having|in a|short)|because (?:they were|he was|she was|there was|nobody|no one|it was|someone) "
            r"(?:short|desperate|stuck|bored|drunk|nobody|no one|else|dropped|last minute|short-staffed|in a good|feeling "
            r"sorry|told)\b|(?:they|he|she) (?:needed|were short|was short))\b.*|\ban? (?:child|monkey|toddler|dog|robot|"
            r"parrot|baby|\w+[- ]year[- ]old) (?:could|can|would)\b.*|\b(?:just|only|mere|pure|sheer) (?:flattery|"
            r"politeness|good manners|manners|banter|pity|being (?:nice|kind|polite|friendly)|sweet-talk|guilt)\b.*|"
            r"\b(?:nothing to do with me|no thanks to me|not (?:down to|because of) me|(?:won't|can't|wasn't|couldn't)(?: "
            r"have)?(?: been| be)? (?:down to|because of|about|for) me)\b.*"
        ),
        r"^(?!.*\b(?:bread|wood|lesson|fare|ticket)\b)",
    ),
]
