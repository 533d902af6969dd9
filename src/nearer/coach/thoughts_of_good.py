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
            r"\b(?:all i (?:can )?(?:think|see|remember|hear|notice)|(?:can't|couldn't) stop thinking|"
            r"keep (?:thinking(?! (?:about|of) (?:the|my|a|his|her|this|our|going)\b(?! (?:moment|time|"
            r"one|look|face|mistake|remark|way|bit|part|silence|word|words|joke|thing|argument|question|"
            r"pause|slip|comment)))|going over|coming back)|the only thing i|i can only (?:think|see|"
            r"remember|hear) |(?:day|trip|evening|night|week|party) (?:was|is) (?:spoilt|spoiled|ruined)|"
            r"one (?:bad|stupid|wrong|awkward|odd) (?:\w+ )?(?:ruined|spoiled|spoilt)|(?:ruined|spoiled|"
            r"spoilt) the (?:whole|entire)|the whole (?:evening|day|party|thing|night|week) was|nothing "
            r"good|(?:one|a single) person (?:didn't|frowned|yawned|left|looked)|but (?:one|a single) "
            r"(?:person|of them|comment))\b.*"
        ),
        "",
    ),
    (
        Trap.MENTAL_FILTER,
        "stays",
        0.94,
        (
            r"\bi (?:can )?only (?:see|hear|remember(?! (?:half|some|his|her|one name))|notice|think "
            r"(?:of|about))\b.*|\bi just see\b.*|\ball that(?:'s| is) left\b.*|\bcan't let it go\b.*|"
            r"\b(?:read|think of|see|hear) (?:it )?again and again\b.*|\bspoil\w* it\b.*|\b(?:that|this) "
            r"is (?:all|what|the only thing) i (?:remember|see|hear|think)\b.*|\bis all (?:that counts|"
            r"that matters|i (?:can|hear|see|got|remember|think))\b.*|\ball i (?:got|took|hear|see|"
            r"remember|think|can(?! (?:say|do|ask|offer|afford|eat|give|hope)\b)|notice)\b.*|\b(?:keep|"
            r"keeps|kept) (?:hearing|seeing|thinking(?! (?:about|of) (?:the|my|a|his|her|this|our|"
            r"going)\b(?! (?:moment|time|one|look|face|mistake|remark|way|bit|part|silence|word|words|"
            r"joke|thing|argument|question|pause|slip|comment)))|replaying|going over|playing|coming back|"
            r"running)\b.*|\b(?:think|thinking|go|goes|going|hear|hearing|see|seeing|play\w*|replay\w*|"
            r"remember\w*|went) .{0,25}over and over\b.*|\bover and over in my\b.*|\bout of my (?:head|"
            r"mind)\b.*|\b(?:stays?|stuck|sticks) (?:with|in) (?:me|my)\b.*|\bwhat (?:sticks|stays|"
            r"remains|counts|i remember)\b.*|\bmy mind (?:goes back|keeps|is stuck|returns)\b.*|"
            r"\b(?:don't|can't) remember anything\b.*|\bcan't (?:stop (?:seeing|hearing|replaying|"
            r"thinking)|forget (?:the|that|how|what))\b.*|\bforget the (?:rest|good|nice)\b.*"
        ),
        "",
    ),
    (
        Trap.MENTAL_FILTER,
        "one-spoils",
        0.92,
        (
            r"\b(?:because of|over|for|due to|after) (?:one|a single|that one|the one) (?:\w+ )?(?:remark|"
            r"word|mistake|look|slip|moment|joke|sentence|comment|minute|thing|question|silence)\b.*|"
            r"\bwhat about the (?:one|ones|two)\b.*|\b(?<!am )(?<!was )(?<!i'm )(?<!'s )(?<!is )(?<!be "
            r")(?<!never )the one (?:who|that|person|complaint|mistake|remark|comment|thing)\b.*|"
            r"\bnothing (?:good|nice|pleasant|at all went|went (?:well|right))\b.*|\b(?:that's|that is|"
            r"and that was) the whole (?:evening|day|thing|party)\b.*|\bso it was a bad\b.*|\bthe evening "
            r"is (?:spoil\w+|ruined)\b.*"
        ),
        rf"{BAD}|\b(?:whole|all|only|left|didn't|spoil\w+|week|day|frown\w*|one)\b",
    ),
    (
        Trap.DISQUALIFYING,
        "only-nice",
        0.95,
        (
            r"\b(?:only|just) (?:said|says|saying|clapped|invited|asked|being|did|came|laughed|smiled|"
            r"talked|helped|because|praised|called|wrote|replied|liked|thanked|hired|picked|chose|stayed|"
            r"agreed|want(?:s|ed)? something|doing)\b.{0,40}\b(?:nice|kind|polite|sorry|pity|felt sorry|"
            r"to be (?:nice|kind|polite)|had to|their job|his job|her job|because|bored|needed|manners|"
            r"out of)\b.*"
        ),
        "",
    ),
    (
        Trap.DISQUALIFYING,
        "luck",
        0.92,
        (
            r"\b(?:(?:just|only|pure|sheer|dumb) (?:beginner's )?(?:luck|lucky|a fluke|chance|a "
            r"coincidence|politeness|beginner's luck)|(?:(?:just|only) got lucky|i (?:got|was) lucky)(?! "
            r"with| if| i\b| that| to| enough)|a fluke|doesn't (?:really )?count|don't count|didn't count|"
            r"anyone could(?: have)?|anybody could(?: have)?|anyone can|anybody can|that's (?:nothing|"
            r"easy)|it was nothing[.!]?$|(?:she|he|they|people|everyone)(?:'d| would)? (?:say|says|said|"
            r"'d say) that to (?:every|any|all)\w*|(?:had|has|have) to say that|out of (?:pity|"
            r"politeness)|(?:were|was|are|is|'re|'s) (?:just |only )(?:being )?(?:nice|polite|kind)|"
            r"wasn't hard|so what if|means nothing|doesn't mean (?:anything|much)|(?:wasn't|isn't|was "
            r"not) (?:really me|the real me|real|a real|worth))\b.*"
        ),
        "",
    ),
    (
        Trap.DISQUALIFYING,
        "small-change",
        0.94,
        (
            r"\b(?:(?<!a )(?<!no )(?<!the )big deal|so what(?! (?:did|do|are|is|was|have|you|i|time|shall|"
            r"about)\b)|it(?:'s| is|'d be) nothing(?! (?:to do|really|serious|like|that|i|he|she|they|new|"
            r"\w+y)\b)|worth nothing|means nothing|is nothing|any (?:child|fool|idiot) (?:can|could)|"
            r"(?:everyone|everybody|anyone|anybody) (?:can|could|does|gets|manages)(?! (?:benefit|come|"
            r"see|join|be|hear|make you))|doesn't (?:say|prove|count|mean)|don't (?:count|mean "
            r"(?:anything|much|a thing))|didn't (?:count|mean)|not (?:really )?(?:an|any) achievement|"
            r"(?:only|just|but|was|were) .{0,20}by (?:accident|chance)|a one.?off|nothing special|no big "
            r"thing|an exception|fluke)\b.*"
        ),
        (
            r"\b(?:i|me|my|she|he|they|so|by (?:accident|chance)|getting|saying|making|going|talking|"
            r"smil\w+|hello)\b.*"
        ),
    ),
    (
        Trap.DISQUALIFYING,
        "their-reason",
        0.93,
        (
            r"\b(?:liked|likes|thanked|thanks|invited|asked|praised|clapped|clap|laughed|smiled|"
            r"remembered|friendly|nice|kind|talked|came|stayed|called|rang|wrote|job|helped|complimented|"
            r"compliment|hugged|applauded|chose|picked)\b.{0,40}\b(?:(?:because|since) (?:nobody|no one|"
            r"it(?:'s| is) (?:his|her|their)|(?:his|her|their)|there was|(?:he|she|they) (?:had|needed|"
            r"wanted|wants|felt|is paid|are paid|was bored|were bored|has to))|(?:was|were|is) (?:simply|"
            r"just|only) (?:kind|polite|nice|bored|drunk|being|doing|lucky|sorry|there|helping|acting|"
            r"pretending|joking|hungry|tired)|to be (?:kind|nice|polite)|out of (?:pity|politeness|habit|"
            r"duty|boredom|kindness|guilt)|(?:he|she|they) wants? (?:more|something)|(?:she|he|they|"
            r"people|you) (?:\w+ ){0,2}(?:every(?:one|body)|any(?:one|body|thing))|paid to|must (?:want|"
            r"need)|told (?:him|her|them) to)\b.*"
        ),
        "",
    ),
    (
        Trap.DISQUALIFYING,
        "was-easy",
        0.92,
        (
            r"\b(?:but|only because|just because|because|since|though) .{0,30}\b(?:easy|easier|small "
            r"(?:group|talk)|lucky|luck|good day|dragged|helped me|nobody else|no one else|polite)\b.*|"
            r"\b(?:only|just) (?:came|come|there|here|went) for (?:the|my)\b.*|\b(?:can't|doesn't|don't|"
            r"wouldn't) (?:really )?(?:know|have met) me (?:well|yet|properly)?\b.*|\bif (?:they|she|he) "
            r"(?:really )?knew me\b.*|\bi had a good day\b.*|\bto (?:make me feel better|cheer me up|"
            r"comfort me)\b.*|\bonly (?:got|passed|won)\b.{0,30}\bbecause\b.*|\bout of habit\b.*"
        ),
        (
            r"\b(?:well|passed|good|did|went|nice|talk|job|won|liked?|likes|managed|praise\w*|came|"
            r"compliment|knew|know|spoke|made|make|saying|day|got|met|only|like)\b"
        ),
    ),
    (
        Trap.MENTAL_FILTER,
        "all-i-keep",
        0.94,
        (
            r"\b(?:all|the only (?:thing|bit|part)|the (?:bit|part|thing)|what) (?:that )?(?:i|my (?:mind|"
            r"head|brain)) (?:keeps?|kept|can|could|will|took|remember|dwell)\b.*|\b(?:can't|couldn't|"
            r"cannot) (?:get (?:past|over)|move on from|shake|let go of|stop dwelling) (?:the|that|how|it|"
            r"what|one|her|his|this)\b.*|\b(?:can't|couldn't) (?:think|talk|see|remember)(?: about| of)? "
            r"(?:anything|a thing) (?:except|but|else|other)\b.*|\b(?:nothing|not a thing) (?:except|but) "
            r"(?:the|that|how)\b.*|\b(?:lie|lay|lying|sit|sat|spent)\b.{0,25}\b(?:thinking (?:about|of)|"
            r"going over|replaying|dwelling on|picking (?:over|apart)) (?:the|that|how|what|my)\b.*"
        ),
        (
            r"^(?!.*\ball i can (?:say|do|ask|offer|eat|afford)\b)(?!.*\bwhat i (?:can|could|"
            r"will)\b)(?!.*\bover (?:a |this )?cold\b)"
        ),
    ),
    (
        Trap.MENTAL_FILTER,
        "left-with",
        0.94,
        (
            r"\b(?:what|all) i(?:'m| am|'ve been) left with\b.*|\b(?:round and round|going round|goes "
            r"round|on a loop|on repeat|over again) ?(?:in my (?:head|mind))?\b.*|\b(?:plays?|playing|"
            r"stuck|lodged|burned|burnt|etched) in my (?:head|mind|brain|memory)\b.*|\b(?:haunts?|eats at|"
            r"eating at|gnaws? at|nags? at) me\b.*|\bthe only (?:bit|thing|part|one|line|moment|word)(?: "
            r"that| which)? (?:matters?|counts?|sticks|stays|i (?:remember|heard|noticed|see|hear|saw|"
            r"took|can))\b.*|\b(?:that|one) (?:\w+ ){0,2}\w+ (?:\w+ )?(?:outweighs?|cancels? (?:out )?|"
            r"wipes out|overshadow\w*|drowns? out|eclipse\w*)\b.*"
        ),
        r"^(?!.*\b(?:song|tune)\b)",
    ),
    (
        Trap.MENTAL_FILTER,
        "good-but-spoilt",
        0.93,
        (
            r"\b(?:lovely|good|great|nice|fine|well|fun|enjoyed|laugh\w*|smil\w+|kind|happy|brilliant|"
            r"perfect|pleasant|went (?:ok|okay))\b.{0,50}\b(?:but|yet|except|until|till|only) "
            r".{0,50}\b(?:wrecked|ruined|spoil\w*|killed|overshadow\w*|undid|undoes|poisoned|(?:the|a) "
            r"(?:whole|entire)|(?:is|was) all i|can't (?:stop|forget)|keeps?|stuck|sticks)\b.*"
        ),
        "",
    ),
    (
        Trap.DISQUALIFYING,
        "to-anyone",
        0.94,
        (
            r"\b(?:he|she|they|people|you|everyone)(?:'d| would|'ll| will)? (?:have )?(?:just |only |"
            r"probably )?(?:say|says|said|laugh\w*|tell|tells|told|do|does|done|clap\w*|be|been|hug\w*|"
            r"ask\w*)(?: that| the same| it| nice)?(?: things)? (?:to|at|for|with|by) (?:any(?:one|body|"
            r"thing)|every(?:one|body|thing)|all of us|all the)\b.*|\bto make up the numbers\b.*|"
            r"\b(?:hardly|barely|doesn't|didn't|don't|won't) (?:really )?count(?:s)?\b.*|\b(?:anyone|"
            r"anybody|any fool|any idiot|everyone|everybody)(?:'d| would) (?:have|do|manage)\b.*|"
            r"\b(?:isn't|wasn't|not|hardly) (?:\w+ )?(?:much of )?(?:an achievement|anything special|"
            r"anything to be proud|impressive|the real me|really me|like me to)\b.*|\b(?:the )?(?:bare "
            r"minimum|least (?:i|anyone) could)\b.*"
        ),
        "",
    ),
    (
        Trap.DISQUALIFYING,
        "made-to",
        0.93,
        (
            r"\b(?:nice|kind|friendly|rings?|calls?|visits?|invites?|invited|comes?|came|chats?|talks?|"
            r"talked|asks?|asked|says?|said|likes?|smiles?|smiled|helps?|texts?|stays?|sits?|sat|"
            r"includes?|included|spoke|hugs?|compliments?|praise[sd]?)\b.{0,35}\b(?:(?:only|just) because|"
            r"because (?:he|she|they|it's) (?:(?:has|have|had) to|(?:is|are|'re|'s|was|were) (?:paid|told|"
            r"made|sorry|drunk|bored|desperate|lonely|polite|related|family)|feels? (?:sorry|bad|guilty|"
            r"obliged)|(?:his|her|their) job|wants?)|(?!i\b)\w+ (?:told|makes|made) (?:him|her|them) to|"
            r"out of (?:duty|guilt|pity|habit)|but (?:he|she|they)(?:'d| would| was| were|'s| is)? "
            r"(?:just|only|say|probably|always|have to|drunk|like that))\b.*"
        ),
        (
            r"^(?!.*\b(?:asked|said|says|told)\b.*\b(?:asked|told) (?:him|her|them)[.!]?$)(?!.*\b(?:tired|"
            r"ill|late|hungry|raining|nearby)\b)"
        ),
    ),
    (
        Trap.DISQUALIFYING,
        "not-really-me",
        0.93,
        (
            r"\b(?:went|did|was|got|managed|made|passed|spoke|won|came)\b.{0,40}\b(?:but|only|just) "
            r".{0,20}\b(?:a fluke|beginner's|lucky|luck|because (?:my|i had|i was|she|he|they|it was|"
            r"there)|because of the (?:wine|drink)|drunk|easy|thanks to|the (?:wine|drink|beer)|the "
            r"postman)\b.*|\b(?:i was|i'd) (?:\w+ )?(?:on (?:good )?form|putting it on|acting|faking|"
            r"drunk|tipsy|pretending|having a good day)\b.*|\b(?:if they|if she|if he|once they|once she|"
            r"once he) (?:only |really |actually )?(?:knew|get to know|gets to know|saw) (?:me|the "
            r"real)\b.*"
        ),
        r"\b(?:only|just|but|real|knew|know|fooled|wasn't|saw)\b",
    ),
    (
        Trap.MENTAL_FILTER,
        "chewing-over",
        0.93,
        (
            r"\b(?:still|keep|kept|been|always|just|home|and|all (?:night|day|evening|week)|i'm|i was|i) "
            r"(?:\w+ )?(?:chewing over|mulling over|stewing (?:over|about|on)|brood(?:ing)? (?:over|about|"
            r"on)|obsess(?:ing)? (?:over|about)|agonis(?:ing|e) (?:over|about)|dwell(?:ing)? on|fixated "
            r"on|hung up on|picking (?:over|at|apart)|going over(?: and over)? (?:the|that|how|what)|"
            r"reliving|torturing myself|beating myself up (?:about|over))\b.*|\bthe rest (?:of (?:it|the "
            r"\w+|them) )?(?:hardly|barely|doesn't|didn't|is a blur|was a blur|just|might as well|fades?|"
            r"vanish\w*|is gone)\b.*"
        ),
        "",
    ),
    (
        Trap.MENTAL_FILTER,
        "kicking-myself",
        0.9,
        (
            r"\b(?:kicking|cursing|hating|punishing) myself (?:about|over|for) (?:the|that|one|forgetting|"
            r"not|my)\b.*"
        ),
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
            r"\b(?:asked|liked?|likes|smiled|invited|said|talked|rang|called|chose|picked|laughed|wanted|"
            r"thanked|praised|came|hired|hugged|wrote|texted|stayed)\b.{0,30}\b(?:must (?:be|have been) "
            r"(?:drunk|desperate|bored|joking|mad|lonely|being|having|in a|short)|because (?:they were|he "
            r"was|she was|there was|nobody|no one|it was|someone) (?:short|desperate|stuck|bored|drunk|"
            r"nobody|no one|else|dropped|last minute|short-staffed|in a good|feeling sorry|told)\b|"
            r"(?:they|he|she) (?:needed|were short|was short))\b.*|\ban? (?:child|monkey|toddler|dog|"
            r"robot|parrot|baby|\w+[- ]year[- ]old) (?:could|can|would)\b.*|\b(?:just|only|mere|pure|"
            r"sheer) (?:flattery|politeness|good manners|manners|banter|pity|being (?:nice|kind|polite|"
            r"friendly)|sweet-talk|guilt)\b.*|\b(?:nothing to do with me|no thanks to me|not (?:down to|"
            r"because of) me|(?:won't|can't|wasn't|couldn't)(?: have)?(?: been| be)? (?:down to|because "
            r"of|about|for) me)\b.*"
        ),
        r"^(?!.*\b(?:bread|wood|lesson|fare|ticket)\b)",
    ),
]
