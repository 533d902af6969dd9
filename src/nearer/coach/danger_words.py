"""The words that `nearer.coach.danger` goes by: phrases of the first person, and what takes them back.

Knows English patterns, each bounded, so that reading is linear. Does not know when one counts. The texts they are read
against are in small letters and without apostrophes.
"""

import re

CUE = re.compile(
    r"\b(?:di+e|dying|dead|kil|li[vf]|exist|born|s[uiae]+[cs]i|sucid|my ?se|mys|mese|wak|be here|be around|sleep|"
    r"off|end|wrist|throat|vein|overdos|od\b|pill|tabl|med|para|painkil|tyl|ibu|anti|disap|roof|bridge|cliff|train|bus|"
    r"lorry|truck|car|traffic|tree|wall|gone|kms|here\b|around\b)|aliv|harm"
)
"""No phrase is without one of these, so most texts are looked at once only."""
SENTENCE = re.compile(r"[^.!?;]+[.!?;]*")
_SELF = r"(?:my ?sel+[fv]e?|mys[el]{1,3}f|meself|mysefl)"
_EVEN = (
    r"(?: (?:just|really|so|badly|fucking|freaking|honestly|literally|actually|even|simply|kinda|sometimes|often|"
    r"always|still|only|genuinely|truly|all|again|maybe|probably|seriously|constantly|quite)){0,3}"
)
"""Words between that change nothing."""
_TO = r"(?:to|too|2)"
_WISH = (
    rf"(?:(?:want|wnat|wan|wanted|wanting|need|ready|hope|hoping|wish|wished|deserve|long|longing|prefer|"
    rf"love|like|try|"
    rf"trying|tried|plan|planning|decided|going|tempted|able|way|ways|how|urge|urges|desire|about|"
    rf"willing){_EVEN} {_TO}"
    r"|wanna|wana|gonna|gunna|rather|should|could|might|will|ill|id|can|lets)"
)
_WISH_DEATH = (
    rf"(?:(?:want(?: is)?|wnat|wan|wanted|wanting|ready|hope|wish|deserve|long|longing|prefer|like|plan|"
    rf"planning|way|urge){_EVEN} {_TO}|i want|wanna|wana|rather|should)"
)
"""Without `going to` and the like: "I thought I was going to die" is how a fright feels."""
_THINKING = (
    r"(?:think|thinking|thought|thoughts|thougt|dream|dreaming|fantasi[sz]e|fantasi[sz]ing|planning|considering|"
    r"contemplating|imagine|imagining|idea|close|feel|feeling|felt|tempted|obsessed|urge|urges)"
    rf"{_EVEN} (?:about|of|on|by|to|like|with)"
)
_NOT_WANT = (
    r"(?:dont|do not|dnt|didnt|doesnt|no longer|not|wouldnt|never)" + _EVEN + r" (?:want|wanna|wish|"
    r"care)(?:ed|ing)?"
)
_MORE = (
    r"(?: (?:any ?more|no more|anymore|like this|at all|another day|again|ever|tonight|tomorrow(?= ?[.!?]|"
    r"$)|in this world|with this pain))"
)
_STOP = r"(?= ?[.,!?;:)\"…-]| and\b| but\b| because\b| so\b| if\b|$)"
_GONE = r"(?:dead|gone|not here|not alive|not around|never born|no longer here|in the ground)"
_SUICIDE = r"(?:su[iu]?[cs]i?[cs]?ide?|suicidé)"
_SUICIDAL = r"(?:su[iu]?[cs]i?[cs]?id(?:al|el|le|all))"
_PILLS = r"(?:pills|tablets|meds|medication|painkillers|paracetamol|tylenol|ibuprofen|sleeping pills|antidepressants)"
_HIGH = r"(?:bridge|roof|rooftop|building|balcony|cliff|window|multi ?storey|car park|platform|overpass|ledge)"
_TRAFFIC = r"(?:train|trains|tube|bus|lorry|truck|car|cars|traffic|tram)"

_LIST = (
    # Wishing to die, or not to be.
    (
        rf"{_WISH_DEATH}{_EVEN} (?:di+e|be (?:dead|no more)|not exist|stop existing|stop living|never wake up|"
        rf"not wake up)"
    ),
    (
        rf"{_WISH_DEATH}{_EVEN} (?:disappear (?:forever|for good)|sleep forever|not be (?:alive|here any ?more|"
        rf"around any ?more))"
    ),
    rf"(?:feel|feeling|felt){_EVEN} like dying",
    r"(?:think|thinking|thought|thoughts|dream|dreaming|fantasi[sz]e|"
    r"fantasi[sz]ing)" + _EVEN + r" (?:about|of)" + _EVEN + r" (?:dying|being dead|not existing|"
    r"ending (?:it all|everything|things))",
    (
        rf"(?:wish|wishing|wished|hope|hoping|if only|rather){_EVEN} (?:that )?i(?: |d )(?:was|were|could be|"
        rf"would be|am|had been|been|wasnt|werent|be){_EVEN} (?:{_GONE}|alive|never (?:been )?born)"
    ),
    r"(?:wish|wished|wishing)" + _EVEN + r" (?:that )?i(?:d| had| was| were)? never (?:been )?(?:born|existed)",
    r"(?:wish|wished|hope|hoping|pray|praying)" + _EVEN + r" (?:that )?i(?:d|ll)?(?: could| would| might|"
    r" will)?" + _EVEN + r" (?:di+e\b(?! of)|not wake up|never wake up|dont wake up|do not wake up|"
    r"stop existing|not exist|didnt exist|did not exist|didnt wake up|sleep forever)",
    r"(?:go|going|went|fall|falling) (?:to sleep|asleep|to bed) (?:and|to) (?:never|not|dont) wak(?:e|ing) up",
    (
        r"better off (?:dead|without me|if i (?:was|were|am|wasnt|werent|died|wasn t)(?: (?:dead|gone|"
        r"not here|here|around|alive|not around))?)"
    ),
    (
        rf"{_NOT_WANT}(?: {_TO})?{_EVEN} (?:be alive|exist|go on living|keep living|keep existing|"
        rf"be in this world|be on this (?:earth|planet)|be part of this world)"
    ),
    rf"{_NOT_WANT}(?: {_TO})?{_EVEN} (?:(?:live|wake up)(?:{_MORE}|{_STOP})|(?:be here|be around) any ?more)",
    rf"{_NOT_WANT} (?:if|whether) i (?:live|die|wake up)(?: or (?:die|not|live))?",
    (
        r"(?:cant|cannot|can not|couldnt) (?:go on living|keep living|live (?:any ?more|anymore|"
        r"with myself any ?more)|stay alive|be alive)"
    ),
    r"(?:no|any|a|the|without|what) (?:real )?(?:reason|reasons|point|will|desire|"
    r"purpose)(?: left)? (?:to|in|of|for)(?: me)?(?: to)? (?:liv(?:e|ing)(?: (?:any ?more|anymore)|"
    r"" + _STOP + r")|(?:be|being|stay|staying) alive|go on living|exist(?:ing)?)",
    r"nothing(?: left)?(?: for me)? to live for",
    (
        r"(?:isnt|not|no|is not|no longer|doesnt feel|does not feel|isn t|never|nt) worth (?:living|"
        r"being alive|staying alive)"
    ),
    (
        rf"(?:tired|sick|done|finished|fed up|had enough)(?: and tired)? (?:of|with) (?:being alive|living|"
        rf"life|existing|my life)(?:{_MORE}|{_STOP})"
    ),
    r"(?:hate|hated|hating) (?:being|that im|that i am|to be)(?: still)? alive",
    r"why am i(?: even| still)* alive",
    r"(?:dont|do not|didnt) deserve to (?:live|be alive)",
    # Doing it.
    rf"(?:kil+(?:ing|ed|in)?|hang(?:ing)?|shoot(?:ing)?|drown(?:ing)?|poison(?:ing)?|unaliv(?:e|ing)) {_SELF}",
    (
        rf"(?:{_WISH}|{_THINKING}|just|nearly|almost){_EVEN} (?:off|top|topping|offing|neck|necking|end|ending|"
        rf"do|doing|gas|stab|delete) {_SELF}(?: in)?\b(?! (?:up|some|a|of|the|my))"
    ),
    r"(?:end|ended|ending|took|take|taking) my (?:own )?lif(?:e|es)",
    (
        r"(?:end|ending|ended|finish) (?:it all|everything(?: tonight| now| for good)|it (?:tonight|for good|"
        r"forever|once and for all))"
    ),
    r"put(?:ting)? an end to (?:my life|it all|myself|my existence)",
    (
        rf"(?:want|wanted|wish|need){_EVEN} (?:my life|it all|everything|the pain) to (?:(?:end|"
        rf"stop) (?:for good|forever)|be over)"
    ),
    r"(?:slit|slitting|slash|slashing|cut|cutting) my (?:own )?(?:wrists?|throat|veins)",
    (
        rf"(?:{_WISH}|{_THINKING}|take|taking|took|having|had){_EVEN} (?:an |a |another )?(?:overdose|"
        rf"overdosing|od)\b(?! (?:of|on) (?!pill|tabl|med|para|sleep|pain))"
    ),
    (
        rf"(?:take|taking|took|swallow|swallowing|swallowed|down|neck) (?:all|too many|a bunch|a handful|"
        rf"the whole (?:bottle|pack|box|packet)|every one)(?: of)?(?: my| the| these| those)? {_PILLS}"
    ),
    rf"(?:jump|jumping|throw {_SELF}|throwing {_SELF}|leap|step|stepping) (?:off|from|out of)(?: \w+){{1,2}} {_HIGH}",
    (
        rf"(?:jump|jumping|throw {_SELF}|throwing {_SELF}|step|stepping|walk|walking|run|"
        rf"running) (?:in front of|under|into)(?: \w+){{0,2}} {_TRAFFIC}"
    ),
    (
        r"(?:drive|driving|steer|steering|crash|crashing)(?: my| the)?(?: car)? (?:into|off)(?: \w+)? (?:tree|"
        r"wall|bridge|cliff|oncoming traffic|lorry)"
    ),
    # Suicide by name.
    rf"{_SUICIDAL}",
    (
        rf"(?:{_THINKING}|commit|committing|commited|committed|attempt|attempting|attempted|consider|"
        rf"considered|considering|planning|planned|contemplated|try|tried|researching|googling|googled|"
        rf"looked up|chosen|choose)(?: \w+)? {_SUICIDE}"
    ),
    rf"my (?:own |planned )?{_SUICIDE}",
    (
        rf"{_SUICIDE} (?:is|seems|feels like|looks like)(?: like)? (?:the|my) (?:only|best|last) (?:way|option|"
        rf"answer|choice|thing)"
    ),
    rf"(?:writing|wrote|written|write|finished|started) (?:a|my|the) {_SUICIDE} (?:note|letter)",
    rf"(?:{_WISH}|im|am){_EVEN} (?:kms|kmsing)",
    # Being gone, and not missed.
    (
        r"(?:nobody|no one|noone|who|no 1)(?: would|d)(?: even| really| ever)* (?:miss|care|notice|cry|"
        r"mind)(?: me)? if i (?:died|was dead|were dead|was gone|were gone|killed)"
    ),
    (
        r"if i (?:died|were dead|was dead|killed myself)(?: tomorrow| tonight| today| now)?,? (?:nobody|"
        r"no one|noone|who)(?: would|d)"
    ),
    (
        r"(?:by the time|when) (?:you|anyone|they|somebody)(?:re)? (?:read|reading|reads|find|"
        r"finds) this,? i(?:ll| will) be (?:dead|gone)"
    ),
    # Hurting oneself.
    (
        rf"(?:{_WISH}|{_THINKING}|been|keep|kept|start|started|stop|stopped|back to|resist|without|from|"
        rf"ended up){_EVEN} (?:hurt|hurting|harm|harming|cut|cutting|burn|burning|injure|injuring|starve|"
        rf"starving|punish|punishing) {_SELF}"
    ),
    (
        rf"(?:hurt|harm|harmed|cut|burn|burnt|burned|injured|cutting) {_SELF}{_EVEN} (?:on purpose|"
        rf"deliberately|again|last night|tonight|to feel|to cope|with (?:a|the|my) (?:razor|blade|knife|"
        rf"lighter)|so i)"
    ),
    rf"harm(?:ed|ing)? {_SELF}",
    r"(?:i|im|ive|id|ill|my|to|urge|urges|of|about|started|relapsed)(?: \w+){0,3} self ?-?harm(?:ed|ing)?",
)
_OPENINGS = (
    "a- able about almost am- any- attempt back been better burn by can choose chosen close commit consider "
    "contemplat could crash cut decided deserve desire did dnt do- does done dont down dream driv drown end fall "
    "fantasi fed feel felt finish from go- going gonna goog gunna had- hang harm hat having hop how- hurt i- id "
    "if- ill im imagin injured is isnt ive jump just keep kept kil leap lets like long looked love might my "
    "nearly neck need never no- nobody noone not nt- obsessed of- plan poison pray prefer put rather ready "
    "relapsed research resist run shoot should sick sl start steer step stop su swallow tak tempted the- think "
    "thought thougt throw tired to- took tried try unaliv urge walk wan way went what- when- who why- will wish "
    "without wnat wouldnt writ wrote "
)
"""How the first words of phrases begin; `-` where that is the whole word. Other words are passed over at once."""


def _beginning(openings: str) -> str:
    """Return a pattern of the openings, grouped by first letter, which the engine is quickest with."""
    groups: dict[str, list[str]] = {}
    for opening in openings.replace("-", r"\b").split():
        groups.setdefault(opening[0], []).append(opening[1:])
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in groups.items())


ANY = r"\b(?:" + "|".join(_LIST) + r")\b"
PHRASES = re.compile(rf"\b(?={_beginning(_OPENINGS)})" + ANY)

_GAP = (
    r"(?:want|wanted|wanting|going|to|gonna|plan|planning|really|actually|even|think|thinking|feel|"
    r"feeling|do|doing|about|"
    r"of|ever|have|having|had|any|thoughts?|that|i|im|am|like|intend|intending|trying|try|was|will|be|been|currently|"
    r"longer|would|could|at all|here|wish|wishing|in danger|at risk|a|risk|danger|need|urge|means?|so|all|very|or|"
    r"anything|about|in|the|mood|right now|now|close|anywhere|near|id|ill|just|desire|intention|intentions|"
    r"hurt|kill|harm|die|myself|actively|act|acting|on)"
)
DENIED = re.compile(
    rf"\b(?:not|dont|do not|never|no|wont|wouldnt|didnt|isnt|wasnt|havent|hasnt|without|cant imagine|nor|neither|"
    rf"stopped|no longer|arent|rather than|instead of|nobody wants me|far from)(?: {_GAP}){{0,8}} ?$"
)
DOUBTED = re.compile(r"\b(?:why|dont know (?:if|whether|why|that)|not sure (?:if|whether|why|that))(?: \w+){0,3} ?$")
ASKED = re.compile(
    r"\b(?:ask|asks|asked|asking|wonders?|wondered|checks?|checked|"
    r"screened)\b[^.!?\"]{0,40}\b(?:if|whether|about)\b[^.!?]{0,30}$"
)
BIDDEN = re.compile(
    r"\b(?:he|she|they|people|someone|somebody|everyone|kids|boys|girls|troll|stranger|\w+ who)(?: \w+)? "
    r"(?:told|tells|telling|said|says|asked|wanted|wants|shouted(?: at)?|wrote(?: to)?) (?:(?:me|that|i|"
    r"should|to|go|could) ?)+$"
)
NOT_THAT = re.compile(
    r"\b(?:not that|isnt that|not because|doesnt mean|not saying|not as if|not like|no i|never said|never say|"
    r"would never|wouldnt ever|id never|ill never|used to|dont mean|didnt mean)(?: \w+){0,3} ?$"
)
_WORKS = (
    r"(?:songs?|lyrics?|films?|movies?|books?|novels?|plays?|series|episodes?|characters?|quotes?|poems?|"
    r"games?|albums?|"
    r"bands?|title|titled|called|scenes?|chorus|documentar(?:y|ies)|podcasts?|articles?|stor(?:y|ies)|memes?|shows?|"
    r"musical|opera|thriller|lesson|lecture|seminar|essay|charity|leaflet|poster|prevention|awareness|"
    r"helpline|training|"
    r"course|squad|hotline|theme|actors?|actress|hero|heroine|protagonist|radio|sings?|sang|singing|sung|"
    r"recited|hamlet|"
    r"ophelia|headline|news)"
)
TOLD = re.compile(rf"\b{_WORKS}\b")
TOLD_RIGHT = re.compile(
    rf"\b{_WORKS}\b,?(?: \w+){{0,4}},? (?:says?|said|goes|went|called|titled|where|in which|about|named|"
    rf"sings?|sang|is|was|"
    rf"that|of|on|with|who|when|shouts?|screams?|begins?|starts?|cries|like|:)\b:?[^.!?]{{0,40}}$"
)
SAYING = re.compile(
    r"\b(?:says?|said|goes|sings?|sang|wrote|writes|shouts?|shouted|told me|read|cried|"
    r"texted|joked|jokes)\b"
)
_OTHERS = (
    r"(?:he|hes|she|shes|they|theyre|you|youre|we|him|her|them|his|their|your|people|someone|somebody|"
    r"anyone|everyone|"
    r"who|whose|friend|friends|brother|sister|mother|mum|mom|father|dad|cousin|uncle|aunt|neighbou?r|colleague|son|"
    r"daughter|teenagers?|teens|kids?|children|patients?|clients?|students?|man|woman|boy|girl|boyfriend|girlfriend|"
    r"husband|wife|partner|ex|celebrit(?:y|ies)|characters?|hero|heroine|dog|cat|men|women|veterans|others|flatmate|"
    r"roommate|actor|grand(?:ma|pa|mother|father)|nan|young people|soldiers?|farmers)"
)
SUBJECT = re.compile(rf"\b(?:(?P<me>i|im|ive|id|ill|me|am|my)|(?P<other>{_OTHERS}))\b")
TURNS = re.compile(
    r"^(?:,? (?:of|from) (?!this\b|life\b|my\b|loneliness|being alone|pain|grief)\w+| laughing| with laughter"
    r"| on (?:this|that|the) hill| to (?:see|know|get|meet|hear)\b| peacefully| old\b| at (?:ninety|a hundred|\d+)"
    r"| a (?:happy|rich|hero)| in(?:to)? my (?:own )?hands| back\b| seriously| without (?:seeing|having)"
    r"| (?:squad|prevention|awareness|rates?|bomb|statistics|mission|hotline|helpline|charity|film|movie|song)\b"
    r"| (?:for|defending|fighting) my (?:country|family|children|kids)| just (?:looking|thinking|hearing|reading))"
)
TURNS_MYSELF = re.compile(
    r"^(?: trying\b| to (?:find|have|go|finish|make|be on|look|lose|please|fit|work)\b| (?:at|in) the gym"
    r"| over (?:a|the|this|that|it|what)| working\b| with (?:work|stress|overtime|worry)"
    r"| in (?:the (?:foot|arse|ass)|work|chocolate|netflix|tea|coffee|series|books|music|paperwork)"
    r"| (?:off|out|some|short|a (?:slice|piece|bit)|loose|up|free)\b| by accident| accidentally"
    r"| (?:shaving|cooking|chopping|peeling|gardening|while|playing|running|climbing|lifting|slicing|skiing|opening)"
    r"| when i (?:was )?(?:shav|cook|chop|peel|slic|open|fell|play)"
    r"| on (?:the|a|those|that|my|these) (?:stairs?|ice|steps?|bike|slope|oven|stove|pan|tin|glass|rake|"
    r"kerb|curb|path)"
    r"| (?:falling|tripping|slipping)| for (?:forgetting|saying|missing|being late|chocolate))"
)
EMBARRASSED = re.compile(
    r"\b(?:embarrass\w*|cring\w*|awkward\w*|mortif\w*|blush\w*|red as|bright red|went red|bored?|boring|"
    r"boredom|hangover|hung ?over|"
    r"spilled|spilt|zip|trousers|flies|fly was|microphone|mic was|sneez\w*|hiccup\w*|burp\w*|wrong name|"
    r"called (?:him|her|the teacher|my boss) (?:mum|mom|dad)|"
    r"food poisoning|flu|seasick|migraine|spin class|burpees|marathon|squats|leg day|cringe)\b"
)
MYSELF_LAST = re.compile(rf"{_SELF}$")
DYING = re.compile(r"(?:di+e|dying)$")
