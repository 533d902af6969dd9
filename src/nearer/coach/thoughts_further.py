"""Cues for thinking traps, some of which count only beside other words: a dread, something prized, a bad turn.

Knows turns of phrase with a certainty each. Does not know the person: what sounds like a trap may be true.
"""

from nearer.coach.thoughts import Trap
from nearer.coach.trap_words import BAD, DREAD, FELT, OTHERS, PRIZED, WENT_ILL

_WILL = r"(?:'ll|will|won't|shall|'m going to|(?:am|is|are|'s|'re) (?:\w+ )?going to|gonna)"
FURTHER: list[tuple[Trap, str, float, str, str]] = [
    (
        Trap.MIND_READING,
        "guessed",
        0.93,
        r"\b(?:i bet|no doubt|surely|obviously|i'm sure|i am sure|i just know|i know exactly)\b.{0,40}"
        r"\b(?:about my?|at me|of me|me|i'm|i am|i was|my|they think|why i)\b.*",
        r"\b(?:he|she|they|them|people|everyone|everybody|neighbours?|others|my \w+|the \w+|whisper\w*|her|his|their)\b",
    ),
    (
        Trap.MIND_READING,
        "in-their-eyes",
        0.94,
        r"\bin (?:his|her|their|everyone's|people's|other people's) eyes\b.*|\b(?:see|sees|saw|took|takes?|regards?) me "
        r"(?:for|as)\b.*|\b(?:put|puts|putting) up with me\b.*|\blook(?:s|ed|ing)? (?:down on|through) me\b.*|"
        r"\b(?:had|having|has) enough of me\b.*|\b(?:fed up|sick|tired|bored|ashamed) (?:with|of|by) me\b.*|"
        r"\b(?:laugh|gossip|joke)(?:s|ed|ing)? (?:at|about) me\b.*|\btolerates? me\b.*|\bglad to be rid of me\b.*|\b(?:is|are|was|were|'s|'re) (?:\w+ )?(?:annoyed|angry|cross|mad|furious|"
        r"upset|disappointed|bored) (?:with|at|by|in) me\b.*|\b(?:only|just) \w+ing (?:with|to|next to) me because\b.*",
        "",
    ),
    (
        Trap.MIND_READING,
        "their-feeling",
        0.9,
        rf"\b{OTHERS}(?: (?:in|at|on) (?:that|the|this) \w+)?(?:'s|'re| is| are| was| were|wasn't| wasn't| isn't| aren't)(?: \w+ly| all| just| so| really| only| "
        r"not)* (?:sorry|glad|relieved|pleased|cross|furious|annoyed|irritated|embarrassed|ashamed|disappointed|mad|"
        r"angry|wondering|hoping|thinking|laughing|watching|staring|judging|pretending|offended|disgusted|"
        r"uncomfortable|unimpressed|amused)\b.{0,40}\b(?:me|my|i|i'm|i am|i've)\b.*",
        "",
    ),
    (
        Trap.MIND_READING,
        "their-mind",
        0.9,
        rf"\b{OTHERS} (?:\w+ly )?(?:hopes?|wish(?:es)?|would (?:prefer|rather|like)|'d (?:prefer|rather)|(?:have|has) "
        r"(?:already )?(?:decided|made up)|(?:don't|doesn't|didn't|never) (?:\w+ )?(?:believe|trust|want|like|miss|value|"
        r"respect|rate|take|mean)|suspects?|assumes?|decided|reckons?|considers?|finds?|found|thinks?|thought)\b.{0,30}"
        r"\b(?:me|i|i'm|my|i'd|mine|it)\b.*",
        r"\b(?:me|my|i|i'm)\b",
    ),
    (
        Trap.MIND_READING,
        "sign-read",
        0.88,
        r"\b(?:rolled|looked at|checked|wave|waved|smiled|whisper\w*|yawned|frowned|sighed|glanced|turned away|"
        r"voice was|took \w+ (?:days?|hours?|weeks?)|didn't (?:reply|answer|smile|say hello|greet)|short|cold)\b.{0,50}"
        r"\b(?:so (?:he|she|they|i know|i must|i was)|surely|must|because i(?:'m| am| was)|i was (?:boring|annoying|too)|"
        r"i know what|means|doesn't want|don't want|has had|is cross)\b.*",
        "",
    ),
    (
        Trap.MIND_READING,
        "could-see",
        0.9,
        r"\b(?:could|can) (?:all )?(?:see|tell|hear|smell|sense|read|feel) (?:it|that|how|right|me|i|my|straight|what)\b.*|"
        r"\b(?:see|read) it in (?:his|her|their) (?:face|faces|eyes)\b.*",
        rf"\b(?:he|she|they|you|people|everyone|everybody|all|my \w+|the \w+)\b|{PRIZED}",
    ),
    (
        Trap.FORTUNE_TELLING,
        "will-go-ill",
        0.9,
        rf"\b(?:\w+)(?=[' ]) ?{_WILL}(?! (?:see you|call back)\b).*",
        DREAD,
    ),
    (
        Trap.FORTUNE_TELLING,
        "will-not",
        0.9,
        r"\b(?:he|she|they|it|people|you|i|that|this|the \w+|my \w+)(?: will not| won't|'ll not|'ll never| will never| "
        r"shall never)(?: \w+ly| even| ever| want to| be able to)? (?:like|want|answer|remember|call|ring|reply|work|talk|"
        r"help|notice|ask|invite|pick|get (?:any )?better|last|change|know (?:what|anyone|how|anybody|who)|find|fit|listen|"
        r"understand|recogni[sz]e|be (?:welcome|any|good|fun|interested|happy|loved|like|pleased|glad|able|enough)|let me|"
        r"write|dare|manage|enjoy|cope|belong|make (?:it|any|a|friends)|have (?:anything|a word|anyone|friends)|believe|"
        r"care|come (?:off|back|right)|go well|be)\b(?! (?:there|here|in|at|back|home|before|until)\b).*",
        "",
    ),
    (
        Trap.FORTUNE_TELLING,
        "certain",
        0.91,
        r"\b(?:i just know|i already know|i can see it (?:now|coming|already)|knowing me|for sure|it(?:'s| is) clear how|"
        r"why bother|what's the use|i(?:'m| am) (?:certain|sure|convinced) (?:that )?(?:i|it|they|nobody|he|she|no one)|"
        r"doomed|bound to|there's no way|no chance|never going to|nothing (?:will|is going to) (?:come|change))\b.*",
        BAD,
    ),
    (
        Trap.FORTUNE_TELLING,
        "for-life",
        0.9,
        rf"\b{_WILL}(?: just| always)? (?:never|always|(?:stay|remain|still be) (?:alone|single|lonely|like this|that way|stuck)|be (?:just )?(?:alone|lonely|single|on my own|"
        r"by myself|as lonely)|die (?:single|alone|without)|end up)\b.*|\bfor the rest of my (?:life|days)\b.*|"
        r"\bwill be just as\b.*",
        r"\b(?:i|i'll|me|my|nobody|they|he|she|it)\b",
    ),
    (
        Trap.CATASTROPHIZING,
        "past-bearing",
        0.95,
        r"\b(?:would|'d|could|will|'ll|might) (?:\w+ )?(?:kill|break|finish|destroy|crush|end|ruin) (?:me|us|everything)\b.*|"
        r"\b(?:won't|never|can't|couldn't|will not) (?:ever )?(?:get over|live (?:with|down)|take|bear|stand|cope|survive|"
        r"face|show my face|forgive|recover|look (?:him|her|them|anyone) in)\b(?! (?:the (?:bus|train|car)|part|a photo)).*|"
        r"\bnever (?:be able to )?(?:show my face|live (?:it|this|that) down|get over)\b.*|\bcan never (?:show|go|look)\b.*",
        r"\b(?:if|it|this|that|them|there|again|anyone|would)\b",
    ),
    (
        Trap.CATASTROPHIZING,
        "all-is-lost",
        0.95,
        r"\b(?:it's|it is|my life is|life is|that's it|everything is|everything's|all is)(?: all)? (?:over|lost|finished|"
        r"ruined|gone|hopeless forever)\b.*|\b(?:unforgivable|a tragedy|end of everything|the end of me)\b.*|"
        r"\bmost (?:embarrassing|awful|horrible|shameful|humiliating)\b.{0,30}\b(?:ever|in the world|of my life|anybody)\b.*|"
        r"\bworst (?:thing|day|evening|moment)\b.*|\b(?:time|have|need|want) to (?:leave the (?:country|town|planet)|emigrate|"
        r"move (?:house|town|abroad|to another|to the moon)|change my name|go into hiding)\b.*",
        "",
    ),
    (
        Trap.CATASTROPHIZING,
        "one-and-all",
        0.93,
        r"\b(?:one|a single|the first|if i|if they|if she|if he|if it|if my)\b.{1,60}\b(?:i(?:'ll| will)? lose my|"
        r"throw me out|end up (?:in|on|sleeping|alone|homeless)|go (?:mad|crazy)|i(?:'ll| will) (?:faint|collapse|die|"
        r"be (?:fired|sacked|homeless|ruined|finished))|fire me|sack me|get (?:fired|sacked)|all over|my life|"
        r"everything (?:is|will be|falls))\b.*",
        "",
    ),
    (
        Trap.CATASTROPHIZING,
        "body",
        0.94,
        r"\b(?:going to|'ll|will|might|could) (?:\w+ )?(?:faint|pass out|collapse|suffocate|choke|go (?:mad|crazy)|lose my "
        r"mind|have a (?:heart attack|stroke|breakdown)|throw up|drop dead)\b.*|\b(?:surely|must be|certainly|bound to be|"
        r"has to be) (?:\w+ ){0,2}(?:deadly|cancer|a tumou?r|fatal|a stroke)\b.*|"
        r"\b(?:something|anything) (?:terrible|awful|dreadful|horrible|bad) (?:has|must have|will|is going to) happen\w*\b.*|"
        r"\b(?:must have had|has had|had) an accident\b.*",
        "",
    ),
    (
        Trap.CATASTROPHIZING,
        "simply-awful",
        0.86,
        r"\b(?:awful|terrible|horrible|dreadful|unbearable|the worst|a disaster)\b,? .{0,25}\b(?:that i|if i|if they|if she|"
        r"if he|to be|to eat|how i)\b.*|\bwhat if\b.*|\band then (?:i'll|they'll|everyone|i will|he'll|she'll|nobody)\b.*",
        BAD.replace("|not|", "|"),
    ),
    (
        Trap.ALL_OR_NOTHING,
        "is-none",
        0.95,
        r"\b(?:is|are|was) no (?:friend|visit|success|life|use|real|good|fun|help|conversation|talk|evening|party|"
        r"contact|answer|try|attempt|start|win|holiday|day|progress|meeting|love)\w*[.!]?$|\bno (?:friend|talk|visit) at "
        r"all\b.*|\b(?:winners? and losers?|black (?:and|or) white|all or none|no in.between|no middle|hundred ?percent|"
        r"100 ?percent|zero|half measures|everything or nothing|as good as nothing|either .{2,50} or|"
        r"nothing in between)\b.*",
        rf"\b(?:friend|talk|or|and|is|are|visit|no)\b|{BAD}",
    ),
    (
        Trap.ALL_OR_NOTHING,
        "so-wasted",
        0.93,
        r"\b(?:so|now|then|and) (?:i (?:can|may|might|could)(?: just)?(?: as well)? (?:give up|quit|stop|stay|forget|leave|go)|"
        r"we (?:were|are|have) never|(?:\w+ ){1,4}(?:is|was|are) (?:\w+ )?(?:wasted|wrecked|rubbish|ruined|worthless|"
        r"pointless|useless|for nothing|over|a waste|lost|no good|a failure|a flop|spoiled))\b.*|\b(?:may|might) as well\b.*",
        r"\b(?:one|once|i|she|he|they|forgot|missed|bad|single|wrong|late|first)\b",
    ),
    (
        Trap.ALL_OR_NOTHING,
        "or-not-at-all",
        0.93,
        r"\b(?:if|unless)\b.{3,60}\b(?:not at all|at all|needn't|better (?:be )?(?:silent|stay|not|keep)|i won't (?:do|try|"
        r"go|bother)|no use|worthless|a flop|i am nothing|i'm nothing|he doesn't (?:love|like)|she doesn't (?:love|like)|"
        r"they don't (?:love|like|care)|is nobody|it's nothing|rubbish|a waste|pointless|useless|nobody to me|"
        r"nothing to me)\b.*|\b(?:no use|no good|not worth (?:it|going)|a flop|worthless) (?:unless|if)\b.*|\bor (?:i say )?"
        r"(?:nothing|not at all)[.!]?$|\byou either\b.*|\bunless (?:all|every\w*)\b.*|\bthere's no such thing as\b.*",
        "",
    ),
    (
        Trap.OVERGENERALIZING,
        "nobody-ever",
        0.9,
        r"\b(?:nobody|no one|none of them|not one of them)(?: in \w+ \w+| here| there| at \w+)? (?:has|have|keeps?|cares?|"
        r"stays?|repl(?:y|ies)|answers?|talks?|helps?|listens?|likes?|wants?|needs?|understands?|asks?|calls?|rings?|"
        r"writes?|remembers?|notices?|looks?|speaks?|comes?|takes?|sees?|knows?)\b.*",
        r"\b(?:me|my|i|anyone|strangers?|others|promises?|anybody|here|ever|each other|anymore|cares|keeps|stays|listens)\b",
    ),
    (
        Trap.OVERGENERALIZING,
        "they-all",
        0.91,
        r"\b(?:they all|all of them|people|men|women|everybody|everyone|friends|neighbours|colleagues|strangers|"
        r"young people|old people|families) (?:do|just |only |always |never |all )?(?:are|is|leaves?|lets?|goes|go away|"
        r"can't be|wants?|cares?|says? no|do|lies?|cheats?|uses?|disappoints?|drops?|forgets?|don't (?:like|care|stay|keep|"
        r"listen|want|help|answer|talk))(?: (?:not to be|selfish|cold|unreliable|the same|trusted|me|one thing|about "
        r"themselves|when|in the end|you|no|down|away|rude|fake|mean|unfriendly|alike|against)\b.*|[.!]?$)",
        "",
    ),
    (
        Trap.OVERGENERALIZING,
        "same-again",
        0.9,
        r"\b(?:the same (?:with|story|thing|every|old)|each time|every (?:time|talk|date|friendship|group|job|"
        r"conversation|party|attempt|friend|single)|all my (?:\w+ )?(?:friendships|relationships|talks|dates|friends|jobs)|"
        r"just my luck|my luck|typical\b|something always|always something|nothing (?:i|ever|good)|things like (?:this|"
        r"that)|(?:only|always) (?:ever )?happens? to me|no matter (?:what|who|where|how)|wherever|as i always|as always|"
        r"whenever i|once again|again and again|again,? (?:as|like)|all the time)\b.*",
        rf"\b(?:me|i|my)\b.*{BAD}|{BAD}.*\b(?:me|i|my)\b|\bnever lasts?\b|\bhappens? to me\b|\bsame (?:with|story)\b|"
        r"\bends? (?:like|badly|in)\b|\bcomes off\b",
    ),
    (
        Trap.OVERGENERALIZING,
        "always",
        0.87,
        r"\b(?:i|it|this|they|people|everyone|nobody|no one|nothing|something|we|he|she|men|women|my \w+)(?:'m|'s| is| am|"
        r" are|'re|'ve| have| has| do| does| can| could)? (?:always|never|ever|constantly|forever)\b.*",
        rf"{DREAD}|\b(?:always|never|ever|constantly|forever)\b.*\bme\b|\b(?:never|ever) (?:works?|lasts?|fits?|belong|enough|right|"
        r"chosen|get|gets|manage|find|finds|know what|change|changes|goes|ends|comes?|picked|the one|say the)\b|\bin the way\b",
    ),
    (
        Trap.OVERGENERALIZING,
        "i-never",
        0.88,
        r"\bi(?:'m| am)? (?:can't|cannot|can never|never|always|don't ever)\b.*\b(?:anybody|anyone|anything right|right|"
        r"in edgeways|a word in|any \w+|the one|left out|wrong|alone|forgotten|ignored|end up|mess|picked|chosen|asked|"
        r"invited|included|last|ruin|spoil|say the|fit in|belong|get it)\b.*|\b(?:it|this|that) (?:always|never) "
        r"(?:goes|ends|happens|works|turns|gets|comes)\b.*",
        "",
    ),
    (
        Trap.OVERGENERALIZING,
        "from-one",
        0.84,
        r"\b(?:one|two|once|him|her|he|she) .{0,50}\b(?:nobody|no one|they all|everyone|everybody|all of them|all men|"
        r"all women|people never|is a waste of time|are a waste of time)\b.*|\b(?:is|are) (?:just )?(?:not for me|a waste "
        r"of time)\b.*",
        "",
    ),
    (
        Trap.MENTAL_FILTER,
        "stays",
        0.94,
        r"\bi (?:can )?only (?:see|hear|remember|notice|think (?:of|about))\b.*|\b(?:that|this) is (?:all|what|the only "
        r"thing) i (?:remember|see|hear|think)\b.*|\bis all (?:that counts|that matters|i (?:can|hear|see|got|remember|"
        r"think))\b.*|\ball i (?:got|took|hear|see|remember|think|can|notice)\b.*|\b(?:keep|keeps|kept) (?:hearing|seeing|"
        r"thinking|replaying|going over|playing|coming back|running)\b.*|\bover and over\b.*|\bout of my (?:head|mind)\b.*|"
        r"\b(?:stays?|stuck|sticks) (?:with|in) (?:me|my)\b.*|\bwhat (?:sticks|stays|remains|counts|i remember)\b.*|\bmy "
        r"mind (?:goes back|keeps|is stuck|returns)\b.*|\b(?:don't|can't) remember anything\b.*|\bcan't (?:stop (?:seeing|"
        r"hearing|replaying|thinking)|forget (?:the|that|how|what))\b.*|\bforget the (?:rest|good|nice)\b.*",
        "",
    ),
    (
        Trap.MENTAL_FILTER,
        "one-spoils",
        0.92,
        r"\b(?:because of|over|for|due to|after) (?:one|a single|that one|the one) (?:\w+ )?(?:remark|word|mistake|look|"
        r"slip|moment|joke|sentence|comment|minute|thing|question|silence)\b.*|\bwhat about the (?:one|ones|two)\b.*|"
        r"\bthe one (?:who|that|person|complaint|mistake|remark|comment|thing)\b.*|\bnothing (?:good|nice|pleasant|at all went|"
        r"went (?:well|right))\b.*|\b(?:that's|that is|and that was) the whole (?:evening|day|thing|party)\b.*|\bso it was "
        r"a bad\b.*|\bthe evening is (?:spoil\w+|ruined)\b.*",
        rf"{BAD}|\b(?:whole|all|only|left|didn't|spoil\w+|week|day|frown\w*|one)\b",
    ),
    (
        Trap.DISQUALIFYING,
        "small-change",
        0.94,
        r"\b(?:big deal|so what|it(?:'s| is|'d be) nothing|worth nothing|means nothing|is nothing|any (?:child|fool|idiot) "
        r"(?:can|could)|(?:everyone|everybody|anyone|anybody) (?:can|could|does|gets|manages)|doesn't (?:say|prove|count|"
        r"mean)|don't (?:count|mean)|didn't (?:count|mean)|not (?:really )?(?:an|any) achievement|by (?:accident|chance)|"
        r"a one.?off|nothing special|no big thing|an exception|fluke)\b.*",
        r"\b(?:i|me|my|she|he|they|it)\b.*",
    ),
    (
        Trap.DISQUALIFYING,
        "their-reason",
        0.93,
        r"\b(?:liked?|likes|thanked|thanks|invited|asked|praised|clapped|clap|laughed|smiled|remembered|friendly|nice|"
        r"kind|talked|came|stayed|rang|wrote|job|helped|complimented|compliment|hugged|applauded|chose|picked)\b.{0,40}"
        r"\b(?:because (?:nobody|no one|it(?:'s| is) (?:his|her|their)|(?:his|her|their)|there was|(?:he|she|they) (?:had|"
        r"needed|wanted|wants|felt|is paid|are paid|was bored|were bored|has to))|(?:was|were|is) (?:simply|just|only) "
        r"\w+|to be (?:kind|nice|polite)|out of|(?:he|she|they) wants? (?:more|something)|(?:she|he|they|people|you) "
        r"(?:\w+ ){0,2}(?:every(?:one|body)|any(?:one|body|thing))|paid to|must (?:want|need)|told (?:him|her|them))\b.*",
        "",
    ),
    (
        Trap.DISQUALIFYING,
        "was-easy",
        0.92,
        r"\b(?:but|only because|just because|because|since|though) .{0,30}\b(?:easy|easier|small (?:group|talk)|lucky|luck|"
        r"good day|dragged|made me|helped me|nobody else|no one else|phone|anyway|had to|polite)\b.*|\b(?:only|just) (?:came|"
        r"come|there|here|went) for (?:the|my)\b.*|\b(?:can't|doesn't|don't|wouldn't) (?:really )?(?:know|have met) me "
        r"(?:well|yet|properly)?\b.*|\bif (?:they|she|he) (?:really )?knew me\b.*|\bi had a good day\b.*",
        r"\b(?:well|passed|good|did|went|nice|talk|job|won|liked?|likes|managed|praise\w*|came|compliment|knew|know|"
        r"spoke|made|day|got|met)\b",
    ),
    (
        Trap.EMOTIONAL_REASONING,
        "felt-so",
        0.97,
        rf"\b(?:i'm|i am|i was|i get|i got|i feel|i felt|i don't feel|feels?|feeling|it feels)(?: so| very| too| really| a "
        rf"bit| such| just)* {FELT}\b.{{0,45}}(?:\bso (?:i|it|he|she|they|the|we|my|there|something|that)\b|\bi must\b|\bmust "
        r"(?:be|have|mean)\b|\b(?:has|have) to (?:be|have|mean)\b|\btherefore\b|\bthat's how i know\b|\bshows\b|\bproves\b|"
        r"\b(?:means|which means)\b|\bthat it has\b).*",
        "",
    ),
    (
        Trap.EMOTIONAL_REASONING,
        "a-sign",
        0.95,
        r"\b(?:stomach|heart|hands|gut|chest|fear|nerves|scares? me|bones|bad feeling|knot|anxiety|panic)\b.{0,45}"
        r"\b(?:a sign|so (?:i|it|something|there|he|she|they)|has to (?:be|mean)|have to be|must|means|proves|tells me|"
        r"says|is right|that this|shows)\b.*|\bi (?:can )?feel it in my\b.*",
        "",
    ),
    (
        Trap.EMOTIONAL_REASONING,
        "so-it-is",
        0.96,
        r"\b(?:i feel|i felt|feels?|feeling|i'm so|because i(?:'m| am| feel)|my (?:heart|stomach|gut|hands))\b.{0,60}"
        r"\b(?:so (?:i|it|they|that|there|something)(?:'m| am|'s| is| must)?|must be|means|therefore|which means|"
        r"that proves|proves|shows|can't be)\b.*",
        rf"\b(?:{FELT}|heart|stomach|gut|hands)\b",
    ),
    (
        Trap.SHOULD,
        "rule",
        0.94,
        r"\b(?:an?|any|every|one) (?:\w+ ){0,3}(?:shouldn't|should|has to|must|mustn't|ought to)\b.*|\ban? (?:good|real|proper|true|decent|grown) \w+ never\b.*|\bi(?:'ve got| "
        r"have| need|'ve) to (?:be (?!at|in|back|home|there|on)|please|always|look|seem|stay|keep|impress|cope|smile|never|"
        r"get over|pull|function|prove|manage (?:it )?alone)\b.*|\b(?:full stop|it's my duty|i have no right|got no right|no "
        r"excuse|not allowed to|isn't allowed)\b.*|\b(?:you|one|people) (?:have to|must|has to) (?:be|always|never|not|"
        r"know|have)\b.*|\bi should(?:n't| not| never| always| have| be| know| feel)\b.*|\bneed(?:s)? to please\b.*",
        "",
    ),
    (
        Trap.LABELING,
        "is-a",
        0.94,
        r"\b(?:i'm|i am|i was born|he's|he is|she's|she is|they're|they are|my \w+ is|the \w+ is|socially i'm|"
        r"that's me|face it)\b,? (?:just |all |such |nothing but |only |simply |really |a total |a complete |so )*(?:an? |"
        r"the |such an? )?(?:\w+ ){0,2}(?:zero|brick|loners?|outcasts?|dummy|ghost|robot|disgrace|embarrassment|mistake|"
        r"parasites?|dinosaur|dork|klutz|oaf|killjoy|wallflower|doormat|pushover|liars?|fakes?|cheats?|weakling|crybaby|"
        r"wreck|nutcase|spoilsport|laughing stock|good.for.nothing|nothing|alien|damaged goods|hard work|dead weight|"
        r"rubbish|trash|no good|no use|snobs?|cold fish|hypocrites?|monsters?|bull(?:y|ies)|egoists?|narcissists?|witch|"
        r"pigs?|jerks?|creeps?|show-offs?|traitors?|idiots?|losers?|failures?|cowards?|freaks?|bores?|morons?|clowns?|"
        r"nobody|walking disaster|lost cause|waste of space|potato|fossil|chicken|misery)\b.*",
        "",
    ),
    (
        Trap.LABELING,
        "sort-of-person",
        0.93,
        r"\bi(?:'m| am) (?:just )?the (?:sort|kind|type) of (?:person|man|woman|guy|girl)\b.*|\bonce an? \w+,? always\b.*|"
        r"\b(?:hopeless|useless|no good|rubbish|a disaster|terrible) (?:with|at) (?:people|talking|small talk|friendship|"
        r"life|everything|parties)\b.*|^(?:how |so )?(?:stupid|idiot|dumb|pathetic|clumsy|silly|useless|weird)\b.{0,20}\b(?:me|"
        r"i am)\b.*|\bsuch an? (?:\w+ )?\w+,? that's me\b.*|\bi(?:'m| am) not (?:a|an) (?:\w+ )?(?:nice|good|interesting|"
        r"likeable|lovable|real|proper|whole|normal) \w+\b.*|\bi(?:'m| am) (?:rubbish|no good|trash|nothing)\b.*|"
        r"\bsomething is wrong with me\b.*|\bthere's something wrong with me\b.*",
        "",
    ),
    (
        Trap.PERSONALIZING,
        "because-i",
        0.93,
        r"\b(?:because (?:i(?:'m| am| was| were| did| didn't| don't| said| had| made| talk\w*| came| asked)|of (?:me|my|what i|"
        r"something i))|on account of me|since i (?:chose|came|said|was|am|joined)|due to me|thanks to me|after i (?:said|"
        r"came|spoke))\b.*",
        rf"^(?!i\b|i'm|i've|we\b).*(?:{WENT_ILL})",
    ),
    (
        Trap.PERSONALIZING,
        "on-me",
        0.95,
        r"\b(?:down to me|it's on me|is on me|what have i done|what did i do|i must have (?:upset|hurt|bored|annoyed|"
        r"offended|done|said)|i(?:'m| am) (?:the|to) (?:reason|cause|problem|blame)|to get away from me|it's me (?:who|that)|"
        r"it's me[.!]?$|my (?:doing|fault)|i brought (?:it|this)|i drove|if i (?:were|was|had|hadn't)\b.{2,50}\b(?:she|he|"
        r"they|it|we|mum|dad|my \w+) (?:would|wouldn't|could|might|\w+n't))\b.*|'s me[.!]$",
        "",
    ),
    (
        Trap.PERSONALIZING,
        "i-made",
        0.92,
        r"\bi(?:'ve| have)? made (?:him|her|them|it|everyone|everybody|people|my \w+)\b.*",
        WENT_ILL,
    ),
    (
        Trap.BLAMING,
        "did-this",
        0.94,
        r"\b(?:he|she|they|it|you|people|my (?:\w+ )?\w+|the (?:\w+ )?\w+|this \w+|school|life)(?: \w+ly| has| have| just)? "
        r"(?:ruined|destroyed|took away|wrecked|broke|spoil(?:t|ed)|stole|poisoned|drove|drives?|made|makes?|turned) (?:me|"
        r"my|us|all my)\b(?! (?:laugh|smile|an?|some|happy|tea|coffee|dinner|lunch|breakfast|welcome|feel (?:better|good|"
        r"welcome|at home|calm|safe)|very welcome)\b).*",
        r"\b(?:angry|help it|say|shout|friend\w*|trust|life|like this|shy|lonel\w+|sad|ill|alone|drink|never|can't|"
        r"confidence\w*|self-\w+|evening|who i am|cry|bitter|hard|cold|nervous|\w+n't|youth|childhood|chances?|what i)\b",
    ),
    (
        Trap.BLAMING,
        "reason-is",
        0.93,
        r"\b(?:(?:it's|it is|that's|all) (?:all )?(?:because|due to|down to|thanks to)|thanks to|because of|down to|(?:is|are) "
        r"(?:the reason|to blame|responsible)|fault of|\w+'s fault|\w+s' fault|(?:his|her|their|your) (?:own )?fault|the fault "
        r"of)\b(?! me\b).*",
        rf"(?:{BAD}.*\b(?:i|me|my)\b|\b(?:i|me|my)\b.*{BAD}|\bi\b.*\b(?:drink|stay|home|shout|ill|sick|badly|worse)|"
        r"\bto blame\b|\bpeople\b.*\bcold\b|\beverything\b|fault[.!]?$|\ball\b)",
    ),
    (
        Trap.BLAMING,
        "were-it-not",
        0.93,
        r"\b(?:if (?:he|she|they|people|you|my \w+|the \w+) (?:were|was|had|hadn't|didn't|would|wouldn't|let|only)\b.{2,60}"
        r"\bi(?:'d| would| could| wouldn't| might)|(?:without|if it weren't for|if not for) (?:him|her|them|my \w+|this \w+|"
        r"you)\b.{0,20}\bi(?:'d| would| could)|that's why i (?:can't|am|don't|never|have no)|i(?:'d| would)? (?:have|be) "
        r".{0,40}\bif (?:he|she|they|my \w+) (?:had|hadn't|weren't|were|didn't))\b.*",
        "",
    ),
    (
        Trap.COMPARING,
        "beside-them",
        0.95,
        r"\b(?:next to|compared (?:to|with)|beside|alongside) (?:him|her|them|others|my \w+|the others|everyone|other "
        r"\w+)\b.*|\bi(?:'m| am) (?:always )?the only one (?:\w+ )?(?:\w+ )?(?:without|who|with no|not|still)\b.*|\b(?:years|"
        r"far|way|miles|so) behind\b.*|\b(?:why can|why does) (?:he|she|they|everyone|everybody|others|my \w+)\b.*\bi\b.*|"
        r"\b(?:as \w+(?:-\w+)? as (?:my|him|her|them|the|others|everyone|other)\b).*|(?:\bwould(?: never)? have done\b).*|"
        r"\bfurther (?:on )?than\b.*|\b(?:everyone|everybody|they)(?:'s| is|'re| are)? (?:all )?(?:\w+er|more \w+|better) than"
        r"\b.*",
        "",
    ),
    (
        Trap.COMPARING,
        "than-me",
        0.94,
        r"\b(?:than (?:me|i am|i do|i have|i'll|mine|i ever|i will|i can|myself)|(?:everyone|everybody|all the others|other "
        r"people|others|my (?:friends|sister|brother|colleagues|cousin)|people my age|most people|the others|they all|all of "
        r"them|normal people)(?: else)?(?: in \w+| at \w+| here| my age)?(?:'s| is| are| has| have|'ve)? (?:already |all |got "
        r"|so much |much |just )*(?:has|have|had|is|are|got|knows?|more|better|further|can|finds? it|manages?|makes? friends|"
        r"married|happier|happy|normal|ahead|easily|a partner|plans|someone|friends|together)|not as (?:\w+) as|as good as|"
        r"like (?:everyone|everybody) else|look at (?:her|him|them)|at my age|by (?:now|my age)|by thirty)\b.*",
        rf"{PRIZED}|\bat my age|by (?:now|my age|thirty)\b|\bas good as\b|\bnot as\b",
    ),
    (
        Trap.COMPARING,
        "and-i",
        0.94,
        r"\b(?:others|other people|other (?:\w+ )?\w+|everyone|everybody|everybody's|all the others|people (?:of )?my age|"
        r"normal people|he|she|they|my (?:old )?\w+|the other \w+(?: one)?)\b.{2,70}(?:(?:,|and|but|while|only) (?:i|me|mine|"
        r"i'm)(?: \w+n't| not| never| still| just| can(?:not|'t)| have (?:no|nobody|none|nothing|only|nine|one|two)| "
        r"am(?: still| not| just)?| need| sit| iron| stay| stand| get| show| am alone| do| struggle|[.!]?$|,| alone| at)\b|\bnot "
        r"me\b|\blook at me\b|(?:and|but) i[.!,]).*|\b(?:younger|\w+er) and (?:already|still)\b.*|\bpeople (?:of )?my age\b.*|"
        r"\b(?:all )?my (?:old )?(?:classmates|friends|colleagues|cousins?) (?:are|have|is|has) (?:all )?(?:got|married|"
        r"further|more|ahead|better|a |children)\b.*|\bnormal people\b.*",
        PRIZED,
    ),
]
