"""The words by which a question's topic is told; regular expressions over plain words."""

from skingpt_desktop.domain.conversation import Topic

_IT = r"(?:it|this|that|these|those|they|them)"
_ME = r"(?:i|we|you|one|someone|my \w+|he|she|they)"
_DOCTOR = (
    r"(?:doctors?|gp|dermatologists?|physicians?|specialists?|hospital|clinic|nurse|er|a&e"
    r"|urgent care|medical (?:help|care|attention|advice)|health ?care provider)"
)
_CANCER = r"(?:cancer\w*|malignan\w+|melanomas?|carcinomas?|tumou?rs?|lymphoma)"
_MEDICINE = (
    r"(?:medicines?|medications?|meds?|tablets?|pills?|antibiotics?|creams?|ointments?|steroids?"
    r"|antihistamines?|drugs?|drops|gels?|lotions?|hydrocortisone|ibuprofen|paracetamol"
    r"|acetaminophen|prednisone|cortisone|injections?|painkillers?)"
)

RULES: tuple[tuple[Topic, str], ...] = (
    (
        Topic.DOSE,
        r"\b(?:dos(?:e|es|age|ages|ing)|overdos\w+|milligrams?|milliliters?|mgs?|mls?)\b"
        r"|\b\d+ ?(?:mg|ml|mcg|g|iu)\b"
        rf"|\bhow (?:much|many|often|frequently)\b(?!.*\bsun\b).*\b{_MEDICINE}"
        r"|\bhow (?:much|many)\b.*\b(?:should|do|can|must|may) i (?:take|use|apply|put|give)\b"
        r"|\bhow (?:often|frequently|many times)\b.*\b(?:take|apply|use|put|give)\b"
        rf"|\bhow long\b.*\b(?:take|apply|use|be on)\b.*\b{_MEDICINE}"
        r"|\b(?:times|once|twice) (?:a|per|each|every) day\b|\b(?:once|twice) daily\b"
        r"|\b(?:what|which) (?:strength|percentage|concentration)\b"
        rf"|\bhow thick\w* .*\b(?:put|apply|use)\b"
        rf"|\b(?:take|use|give) (?:one|two|three|four|half|\d+) (?:\w+ )?{_MEDICINE}\b"
        rf"|\b(?:can|may|should) i (?:double|halve|increase|lower|reduce)\b.*\b(?:{_MEDICINE}"
        rf"|it)\b",
    ),
    (
        Topic.CANCER,
        rf"\b(?:is|are|was|could|can|might|may|would|be|maybe|if|sure|worried|afraid|scared|rule"
        rf"|ruled|turn\w*|become|becomes|develop\w*|lead|leads|look\w*|chance\w*|risk|signs?"
        rf"|symptoms?|about|test(?:ed)?|have|had|got|has|or|not|like|mean)\b.*\b{_CANCER}\b"
        rf"(?!.*\b(?:treat\w*|cause[sd]?|contagious|catch)\b)"
        r"|\bbenign\b|\b(?:pre ?)?cancerous\b|\bbiops\w+\b|\btakes? a (?:sample|piece)\b",
    ),
    (
        Topic.CONTAGIOUS,
        r"\bcontagio\w*|\binfectious\b|\bcatching\b|\btransmi\w+|\bquarantin\w+|\bisolat\w+"
        r"|\bcatch (?:it|this|that|these|them)\b|\b(?:caught|get|got|pick(?:ed)? up) "
        r"(?:it|this|that|these) from (?:some|a|an|my|an?other|sex|touch|kiss|animals?|pets?|the"
        r" gym)"
        r"|\bpass(?:ed|es|ing)? (?:it|this|that|them)? ?(?:on|to|along|from)\b"
        r"|\bspread\w* (?:it |this |that )?(?:to|from|between|among|by) (?:other|another|person"
        r"|people|some|any|my (?:family|kids?|child|children|wife|husband|partner|baby|friends?"
        r"|son|daughter|roommates?|parents?|mother|father|girlfriend|boyfriend|pets?)|the (?:family"
        r"|baby|kids)|family|touch\w*|contact|kiss\w*|sex)"
        r"|\bgive (?:it|this|that|these) to\b|\binfect (?:my|other|any|some|the)\w*"
        r"|\bshar(?:e|ing) (?:\w+ ){0,3}(?:towels?|clothes|bed|sheets|razors?|beds?)\b"
        r"|\b(?:can|could|will|may|might) (?:my|other|the|an?other|any) ?\w* (?:family|wife|husband"
        r"|partner|kids?|child|children|baby|people|person|one) (?:\w+ )?(?:get|catch) (?:it|this)"
        r"|\b(?:go|goes|going|back) to (?:school|work|daycare|kindergarten|nursery)\b"
        r"|\bfrom person to person\b|\bkiss\b|\bsafe to (?:touch|be near|hug)\b"
        r"|\b(?:do|should|must|does) (?:\w+ ){1,2}(?:need to |have to )?stay (?:home|away|off)\b"
        r"|\bfrom me\b"
        r"|\b(?:nobody|no one|anyone|someone|others?|people) (?:\w+ )?(?:catch\w*|gets)\b"
        r"|\bhug\w*|\bcuddl\w+|\bshak\w+ hands\b|\bsleep (?:next to|beside|in the same)\b"
        r"|\b(?:keep|kept|stay) (?:\w+ )?away(?: from (?:others?|people|my|the (?:kids|baby"
        r"|children|family)))?$|\bkeep away from (?:other|people|my)\b|\btransfer\w+"
        r"|\bsafe for (?:my|the|our) (?:baby|child|children|kids?|family|wife|husband|partner|son"
        r"|daughter|pets?|dog|cat)\b|\bwash (?:\w+ )?(?:bedding|sheets|towels|clothes)\b",
    ),
    (
        Topic.HOME,
        r"\bhome ?(?:made )?(?:remed\w+|care|treatments?)\b|\bself ?care\b"
        r"|\bwithout (?:\w+ ){0,3}doctor\b|\bnatural(?:ly)? (?:remed\w+|treat\w*|ways?|help\w*)"
        r"|\b(?:at|from) home\b|\b(?:by )?my ?self\b|\bwhat now\b"
        r"|\bhow (?:can|do) i (?:stop|keep|prevent)\b",
    ),
    (
        Topic.TREATMENT,
        r"\bprescri\w+|\b(?:what|which|how)\b.*\bdoctors?\b.*\b(?:treat|do about|give|use"
        r"|recommend)"
        rf"|\bwhat (?:would|will|can|could|does|do) (?:a |the |my )?{_DOCTOR} (?:\w+ )?do\b"
        rf"|\bhow (?:is|are|was|can|do|does|would|could|should|to)\b.*\btreat\w*"
        rf"|\btreatments?\b.*\b(?:for|of|options?|recommend\w*|available|best)\b"
        rf"|\b(?:what|which|any|is there an?|best|need)\b.*\b(?:treatments?|{_MEDICINE}|cure"
        rf"|therap\w+)\b"
        rf"|\bmake (?:it|this|them|these) (?:all )?(?:go away|disappear|better|heal)\b",
    ),
    (
        Topic.SEE_DOCTOR,
        rf"\b(?:see|visit|go|going|call|calls|consult|talk|speak|contact|need|show|ask|wait|book"
        rf"|appointment|refer\w*|seek|get)\b.*\b{_DOCTOR}\b"
        rf"|\b{_DOCTOR}\b.*\b(?:look at|check|see|necessary|needed|straight|now|today|visit)"
        r"|\bemergenc\w+|\burgen\w+|\bambulance\b|\bseek (?:help|care|advice)\b|\bget help\b"
        r"|\b(?:should|do|need) (?:i|we)? ?(?:be|to)? ?(?:worr\w+|concern\w*|panic|scared)\b"
        r"|\bworr(?:y|ied|ying|isome)\b|\bserious\b|\bdangerous\b|\blife threatening\b|\bdeadly\b"
        r"|\bharm(?:ful|less)\b|\bwarning signs?\b|\bred flags?\b|\bhow soon\b.*\b(?:seen?|checked"
        r"|look\w*|go)\b|\bcan i wait\b|\bkill\b"
        r"|\b(?:who|which (?:kind of )?doctors?) (?:should|do|can|must) i\b"
        r"|\b(?:get|have|getting) (?:it|this|that|them) (?:checked|seen|looked at|examined)\b"
        rf"|\bwhen (?:should|do|must) {_ME} (?:go|get help|worry)\b|\bcan (?:it|this) wait\b"
        r"|\bis (?:it|this|that) (?:safe|normal|bad|ok|okay)$|\bam i (?:ok|okay|in danger|dying)\b",
    ),
    (
        Topic.COURSE,
        r"\bhow (?:long|quickly|fast|soon|many (?:days|weeks|months))\b"
        r"|\b(?:go|goes|going|gone) away\b|\b(?:come|comes|coming|came) back\b|\brecur\w*"
        r"|\b(?:will|does|is|can|would|could|is it going to|if) (?:it|this|that|they|these|my \w+)"
        r".*\b(?:heal|better|clear up|disappear|last|fade|spread|grow|get worse|getting worse"
        r"|getting better|permanent|forever|scars?|stay)\b"
        r"|\b(?:leave|leaves|get|have) (?:\w+ )?(?:scars?|marks?|scarring)\b|\bprognos\w+"
        r"|\bwhen will (?:it|this|that|they|these|my)\b|\bfor life\b|\bever (?:look|be) normal\b"
        r"|\bif i (?:do nothing|leave (?:it|this|them))\b"
        r"|\bforever\b|\blifelong\b|\blong term\b|\boutlook\b|\bchronic\b|\bcomplications?\b"
        r"|\b(?:what|how) (?:happens|will happen|does it (?:develop|progress))\b|\brecover\w*"
        r"|\bwhat (?:should|can|do) i expect\b|\bon its own\b|\bby itself\b|\bspread(?:s|ing)?\b",
    ),
    (
        Topic.WORSE,
        r"\bworse(?:n|ns|ning)?\b|\baggravat\w+|\btriggers?\b|\btriggered\b|\bflare(?:s|d)?\b"
        r"|\bflare ?ups?\b|\birritat\w+|\bexacerbat\w+"
        r"|\b(?:should|must|do|need|what|foods?|things?|anything|to)\b.*\b(?:avoid|stay away from"
        r"|stop (?:eating|using|doing|drinking|wearing)|not (?:eat|do|use|touch|drink|wear))\b"
        r"|\bkeep away from\b|\bleave out\b|\bdo(?:es)? (?:\w+ ){1,3}harm\b"
        r"|\bis \w+ing a problem\b"
        r"|\b(?:is|are|be) (?:\w+ ){1,3}(?:bad|harmful) for (?:it|this|my|the)\b"
        r"|\b(?:can|may|could|is it (?:ok|okay|safe|fine) (?:for me )?to|should) (?:i|we)?"
        r" ?(?:still )?"
        r"(?:shave|swim|sunbathe|tan|exercise|sweat|eat|drink|wear|play|go (?:swimming|out|to the"
        r" (?:gym|beach|pool|sauna))|use (?:makeup|make up|perfume|deodorant|soap))\b",
    ),
    (
        Topic.CAUSE,
        r"\bcaus(?:e|es|ed|ing)\b|\bwhy\b(?! do you)|\breasons?\b"
        r"|\bhow did (?:i|he|she|we|it|this|that)\b"
        r"|\bcome(?:s)? from\b|\bcame from\b|\bbrings? (?:it|this) on\b|\bbrought (?:it|this|on)\b"
        r"|\b(?:due to|because of|result of|fault)\b|\bgenetic\w*|\bheredit\w+|\binherit\w*"
        r"|\bruns? in (?:the |my )?famil\w+|\borigin\b|\bhow do (?:people|you|we) get\b"
        r"|\b(?:is|could|can|might|was) (?:it|this|that) (?:be )?(?:from|an? (?:allergy|allergic"
        r" reaction|infection|fungus|virus|bite|reaction)|linked|related|stress)\b"
        r"|\bdid i do (?:some|any)thing\b|\bwhere did i (?:get|catch|pick)\b|\bhormon\w+"
        r"|\bis it my \w+$|\bdid (?:the|my) \w+ (?:do|make) (?:this|it)\b|\blinked (?:to|with)\b"
        r"|\bwhat (?:leads|led) to\b|\brisk factors?\b|\bwho gets\b|\bmechanism\b|\betiology\b"
        r"|\bpathogen\w+",
    ),
    (
        Topic.TREATMENT,
        rf"\btreat(?:s|ed|ing|ment|ments|able)?\b|\b{_MEDICINE}\b|\bcur(?:e|es|ed|able|ing)\b"
        r"|\bremed(?:y|ies)\b|\btherap\w+|\bget(?:ting)? rid of\b|\bremov(?:e|ed|al|ing)\b"
        r"|\bsurger\w+|\boperat\w+|\blaser\b|\bfreez\w+|\bheal(?:s|ing)?\b|\bfix(?:ed)?\b"
        r"|\bvaccin\w+|\bmanag(?:e|ed|ement)\b|\bclear (?:it|this|them) up\b",
    ),
    (
        Topic.HOME,
        r"\b(?:what|anything|something|how) (?:can|should|could|do|must|would) (?:i|we|he|she) do\b"
        r"|\bwhat to do\b|\bwhat do i do\b|\b(?:sooth|reliev|reduc|calm|eas)(?:e|es|ing)\b"
        r"|\brelief\b|\b(?:stop|help|with|for) (?:the |my )?(?:itch\w*|pain|burning|swelling)\b"
        r"|\b(?:look after|take care of|care for|caring for|protect)\b|\bhelps?\b"
        r"|\b(?:should|can|do|may|could) (?:i|we) (?:\w+ )?(?:wash|clean|moisturi[sz]e|cover"
        r"|bandage"
        r"|pop|squeeze|scratch|pick|put|rub|bathe|shower|soak|cut|drain|apply|use|try|touch)\b"
        r"|\bmoisturi[sz]\w+|\bemollients?\b|\bsunscreen\b|\bice\b|\bvinegar\b|\bcoconut oil\b"
        r"|\baloe\b|\bhoney\b|\btea tree\b|\bskin ?care\b|\bdiet\b|\bprevent\w*|\bnext steps?\b",
    ),
    (
        Topic.FEATURES,
        r"\bfeatures?\b|\bcharacteristics?\b|\bsigns?\b|\bsymptoms?\b|\badditional\b"
        r"|\bwhat else\b(?! (?:could|can|might|may) (?:it|this|that)\b)|\bwhat makes you\b"
        r"|\bwhy do you\b|\banything else\b|\bmore details?\b|\bin (?:more )?detail\b"
        r"|\bconcepts?\b"
        r"|\b(?:dark|black|brown|light|white|fair)(?:er)? skin\b|\bskin of colou?r\b"
        r"|\bwhat (?:colou?r|shape|texture|size)\b|\bhow does it (?:usually )?(?:look|feel)\b"
        r"|\bwhat does (?:\w+ ){1,3}(?:usually |normally )?look like\b|\bobserve\w*"
        r"|\b(?:where|which part) .*\b(?:photo|picture|image|look)\b|\bdescribe (?:\w+ )*"
        r"(?:lesions?|spots?|bumps?|texture|colou?r|surface|edges?|borders?)\b",
    ),
    (
        Topic.DESCRIBE,
        r"\bdescri\w+|\bdiagnos\w+|\bidentif\w+|\brecogni[sz]e\b"
        rf"|\bwhat(?:'s| is| are| was|s| could| can| might| may) (?:\w+ )?{_IT}\b"
        r"|\bwhat(?:'s| is|s) (?:wrong|going on|happening|the (?:matter|problem|name|rash|spot))\b"
        r"|\bwhat(?:'s| is| are|s) (?:on|in|with) (?:my|the|this)\b|\bwhat do(?:es)? (?:you|the"
        r"|this"
        r"|it|my)\b.*\b(?:see|show|think|look|mean|have)\b|\bwhat can you (?:see|tell)\b"
        r"|\bwhat (?:kind|type|sort) of\b|\bwhat (?:disease|condition|illness|problem|rash|skin)\b"
        r"|\btell me (?:more )?about\b|\b(?:look at|check|analy[sz]e|examine|explain|interpret"
        r"|summari[sz]e|assess|evaluate)\b|\bwhat else (?:could|can|might|may) (?:it|this|that)\b"
        r"|\bare you (?:sure|certain)"
        r"|\btell me what you (?:see|saw|think|found)\b|\bdo i have\b"
        r"|\bname (?:of )?(?:it|this|that|the)\b"
        r"|\b(?:is|are|could|might|can|may) (?:it|this|that|these|they)\b|\bhow (?:sure|certain"
        r"|confident|accurate|likely)\b|\bdifferential\b|\bother possibilit\w+|\bpossibilit\w+"
        r"|\bwhich (?:one|disease|condition)\b|\bwhat is [a-z ]*$|\bwhats? (?:it|this)\b",
    ),
)
"""Topics with their patterns; the first that is found decides."""

SKIN_AND_HEALTH = (
    r"\b(?:skin\w*|rash\w*|spots?|spotty|moles?|bumps?|lumps?|blisters?|patch\w*|pimples?|zits?"
    r"|blackheads?|whiteheads?|acne|sores?|scabs?|scars?|marks?|itch\w*|pain\w*|hurt\w*|burn\w*"
    r"|sting\w*|bleed\w*|blood|pus|ooz\w+|swell\w*|swollen|red|redness|dry|peel\w*|flak\w+|scal\w+"
    r"|crack\w*|fever|infect\w*|disease\w*|illness|sick|condition|lesions?|growths?|warts?"
    r"|freckles?"
    r"|birthmarks?|nail\w*|hair|scalp|face|nose|cheeks?|chin|lips?|eyes?|eyelids?|ears?|neck|chest"
    r"|back|belly|stomach|arms?|elbows?|hands?|palms?|fingers?|legs?|knees?|foot|feet|toes?|soles?"
    r"|groin|armpits?|body|doctors?|dermatolog\w+|gp|hospital|nurse|pharmac\w+|medic\w+|treat\w*"
    r"|cure|health\w*|allerg\w*|contagious|cancer\w*|melanoma|tumou?r|eczema|psoriasis|rosacea"
    r"|ringworm|tinea|fung\w+|bacteri\w+|virus\w*|viral|symptoms?|diagnos\w+|photo\w*|picture"
    r"|image|pregnan\w+|breastfe\w+|baby|child|kids?|diabet\w+|immune|sun|sunburn\w*|sunscreen"
    r"|soap|cream\w*|ointment\w*|lotion\w*|moisturi\w+|shampoo|makeup|shav\w+|bath\w*|shower\w*"
    r"|wash\w*|sweat\w*|stress|diet|insects?|bites?|bitten|mites?|bugs?|pets?|\w+(?:itis|osis|oma"
    r"|omas|asis|phyma|nevus|nevi))\b"
)

ABOUT_IT = (
    rf"\b(?:{_IT}|its|my|mine|age|possibilit\w+|did i do|do nothing|the (?:first|second|other) one"
    r"|you (?:\w+ )?(?:see|saw|think|find|found|notice|observe)"
    r"|(?:sure|certain|confident|accurate) (?:are|is) you|are you (?:sure|certain))\b"
)

CONVERSATION = (
    r"\b(?:thanks?|thank you|thx|hello|hi|hey|goodbye|bye|ok|okay|yes|no|sorry|please repeat|repeat"
    r"|say (?:it|that) again|(?:do not|don'?t|did not|didn'?t) (?:understand|get)|what do you mean"
    r"|simpler|plain(?:er)? words|explain (?:it|that|this|again|more|your)|your answer|you said"
    r"|you mentioned|go on|continue|tell me more|more information|summary|why not|really"
    r"|are you sure)\b"
)

ELSEWHERE = (
    r"\b(?:weather|rain\w*|snow|capital of|president|prime minister|elections?|politic\w*|football"
    r"|soccer|basketball|cricket|olympics|movies?|films?|songs?|music|poems?|poetry|jokes?|stor(?:y"
    r"|ies)|novel|essay|recipes?|cook\w*|pasta|pizza|cake|restaurants?|hotels?|flights?|holidays?"
    r"|vacation|travel|cars?|engine|python|javascript|java|code|coding|program(?:ming)?|software"
    r"|computers?|laptop|wifi|phone number|stocks?|bitcoin|crypto\w*|invest\w*|inflation|bank"
    r"|tax(?:es)?|mortgage|money|math|equation|homework|algebra|history of|war|planets?|moon|stars?"
    r"|sky|ocean|universe|god|religion|horoscope|lottery|chess|games?|guitar|piano|dinosaurs?"
    r"|translate|spell|grammar|girlfriend|boyfriend|dating|password|email|news|time is it)\b"
)

ORDERS = (
    r"\b(?:write|compose|tell|sing|make up|invent|create|generate)\b.*\b(?:poems?|songs?|jokes?"
    r"|stor(?:y|ies)|essay|code|script|limerick|haiku|letter|email|recipe)\b"
    r"|\bignore (?:\w+ ){0,4}(?:instructions?|rules|prompt)\b|\bsystem prompt\b|\bjailbreak\b"
    r"|\b(?:pretend|act) (?:to be|as|like) \b|\bwho (?:made|built|created|trained) you\b"
    r"|\bwhat can you do\b|\bwhat are you\b|\bwho are you\b|\bare you (?:a |an )?(?:human|robot"
    r"|real"
    r"|ai|chatgpt|person|alive)\b|\bhow old are you\b"
)

ABOUT_ONESELF = r"^(?:can|may|could|should) i (?:still|wait)\b"
"""What a question about anything else does not begin with."""
