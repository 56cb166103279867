"""What no sentence of an answer may hold, whatever the findings; patterns over plain words."""

_DOCTOR = (
    r"(?:doctors?|gp|dermatologists?|physicians?|specialists?|hospital|clinic|professionals?"
    r"|medical (?:help|care|attention|advice)|appointment|check ?up|biopsy)"
)
_SEE = r"(?:see|visit|go|call|consult|seek|get|have|contact|ask|talk|show|book|be seen|be checked)"
_NOT = (
    r"(?:not|never|no|isn't|aren't|wasn't|don't|doesn't|won't|cannot|can't|needn't|shouldn't"
    r"|isnt|arent|dont|doesnt|wont|cant|neednt|shouldnt)"
)
_AMOUNT = (
    r"(?:\d+(?:[.,]\d+)?|a|one|two|three|four|five|six|seven|eight|ten|half an?|several|a few"
    r"|a couple of)"
)
_EACH_DAY = (
    r"(?:daily|nightly|hourly|weekly|(?:a|per|each|every) (?:day|night|morning|evening|week))"
)

REASSURANCE = (
    r"\bbenign\w*",
    r"\bharmless\w*",
    r"\bnon ?(?:cancerous|malignant|serious|dangerous|threatening|urgent)\b",
    rf"\b{_NOT} (?:(?!catch|exclude)\w+ )?(?:a |an |any |skin |very |at all |usually |likely "
    rf"|considered )*"
    r"(?:cancer(?:s|ous)?|malignan\w+|melanoma|serious|dangerous|harmful|urgent"
    r"|emergency|life threatening|bad|worrisome|worrying(?=[.,;!])|concerning)\b",
    r"\bcancer (?:is |was |has been )?(?:free|ruled out|unlikely|excluded|not|absent)\b",
    r"\b(?:unlikely to be|free (?:of|from)|no (?:sign|signs|evidence|risk|chance|hint|trace) of"
    r"|rather than|instead of) (?:a |an |any |skin )*(?:cancer|melanoma|malignan\w+)",
    r"\b(?:i|we|it|this|that|photo|program|picture|image|model|which|findings?)"
    r" (?!cannot|can't|not|never|doesn't|may|might)(?:\w+ )?(?:rules?|ruled|ruling) out\b",
    r"(?<!not )(?<!never )(?<!isn't )\bsafe(?:ly|r|st)?\b",
    r"\bnothing (?:\w+ ){0,3}(?:worr\w+|serious|wrong|bad|dangerous|concern\w*|alarm\w*|fear)\b",
    rf"\b{_NOT} (?:\w+ ){{0,4}}(?:worr(?:y|ied|ies)|concern|concerned|alarm|alarmed|panic"
    r"|anxious|afraid|scared|fear)\b",
    rf"\bno (?:need|reason|cause|point|use)\b(?: \w+){{0,3}} (?:{_SEE[3:-1]}|worr\w+"
    rf"|{_DOCTOR[3:-1]})\b",
    rf"\b{_NOT} (?:\w+ )?(?:need|have|require|necessary|required|needed|worth)\b(?:"
    rf" (?!after\b)\w+){{0,5}}"
    rf" {_DOCTOR}\b",
    rf"\b{_DOCTOR}(?: visit)? (?:is|are|will be|would be)(?: \w+)?"
    r" (?:not|unnecessary|needless|un ?needed)\b",
    rf"\b{_DOCTOR}(?: visit)? (?:isn't|aren't|isnt|arent)\b",
    rf"\b{_NOT} (?:\w+ )?{_SEE} (?:to )?(?:a|the|your|any) {_DOCTOR}\b",
    r"^(?!.*\b(?:never|not|don't)\b.*\bwithout\b).*\b(?:without|instead of|rather than) (?:seeing"
    r"|visiting|consulting|asking|going to|the need"
    rf" for|needing)?(?: \w+){{0,2}} ?{_DOCTOR}\b",
    rf"\b(?:skip|avoid|delay|cancel|postpone|put off|forget)(?:\w*)(?: \w+){{0,3}} {_DOCTOR}\b",
    r"\bcan (?:safely )?wait\b",
    r"\b(?:perfectly|completely|totally|entirely|absolutely|quite|just) (?:fine|normal|ok|okay"
    r"|healthy|healed)\b",
    r"\b(?:are|is|be|looks?|seems?|appears?)"
    r" (?:all |just |very |quite |probably |likely |still )?(?:fine|ok|okay|healthy|normal|all"
    r" right)\b",
    r"^(?:it|this|that)(?:'s| is) (?:just|only|merely|simply)\b",
    rf"\b{_DOCTOR} (?:cannot|(?:would|will|can|could|does|do|wo|ca)(?: not| never|n't)) (?:\w+ )?"
    r"(?:help|do|be)\b",
    r"\b(?:you're|it's|that's|everything's) (?:fine|ok|okay|healthy|normal|safe|nothing)\b",
    r"\b(?:all clear|in the clear|clean bill|good news|rest assured|be reassured|reassuring)\b",
    r"\b(?:will|should|going to|is sure to)(?: \w+){0,2} (?:go away|heal|clear|clear up|disappear"
    r"|fade|resolve|vanish|get better|improve)(?: \w+){0,2}"
    r" (?:on (?:its|their) own|by (?:itself|themselves)|without)\b",
    r"\bignore (?:it|this|that|them|the)\b",
)

CERTAINTY = (
    r"\bthe (?:\w+ )?diagnosis (?:is|was|of|here)\b|\byour diagnosis\b|\bmy diagnosis\b",
    r"\b(?:i|we) (?:can )?diagnose\b|\b(?:are|were|been|be|am|is) diagnosed (?:with|as)\b",
    r"\bdefinite(?:ly)?\b|\bcertainly\b|\bundoubted\w*|\bundeniabl\w+|\bunmistakabl\w+",
    r"\b(?:no|without(?: a| any)?|beyond(?: a| any)?) doubt\b|\bguarant\w+|\bfor (?:sure"
    r"|certain)\b",
    r"\b(?:i|we|i'm|we're)(?: am| are)? (?:\w+ )?(?:sure|certain|confident|positive) (?:that|this"
    r"|it)",
    r"\b(?:100|hundred|ninety|99) ?(?:%|percent|per cent)",
    r"\b(?:i am|i'm) (?:a|your) (?:\w+ )?(?:doctor|dermatologist|physician|nurse)\b",
)

DOSE = (
    r"\d ?(?:%|mg|mcg|ug|µg|μg|ml|cc|iu|milligrams?|micrograms?|millilit(?:er|re)s?|grams?|units?"
    r"|percent|per cent)(?![a-z])",
    r"\d ?(?:g|l)(?=[\s.,;)])",
    rf"\b{_AMOUNT} (?:\w+ )?(?:tablets?|pills?|capsules?|drops?|teaspoons?|tablespoons?|puffs?"
    r"|milligrams?|millilit(?:er|re)s?|doses?)\b",
    rf"\b(?:once|twice|thrice|{_AMOUNT} times?)(?: or \w+)?(?: \w+)? {_EACH_DAY}",
    r"\b(?:once|twice|thrice) (?:a|per|each|every)? ?(?:day|daily|night|week|month)",
    r"\bevery (?:\d+|one|two|three|four|six|eight|twelve|few|other) (?:hours?|days?|night)\b",
    r"\b(?:apply|take|use|swallow|inject|rub|spread|put|continue|give|dab)\b.*\bfor"
    rf" (?:at least |about |up to )?{_AMOUNT}(?: (?:to|or) \w+)? (?:days?|weeks?|months?|hours?)\b",
    r"\b(?:apply|take|swallow|inject|rub|dab|continue)\b.*"
    rf"\b{_EACH_DAY}",
    r"\b(?:apply|take|use|swallow)\b.*\b(?:at bedtime|before bed|with (?:every )?meals?)\b",
    r"\b(?:low|high|maximum|usual|recommended|starting|correct|daily) (?:\w+ )?dos(?:e|es|age)\b",
    r"\bdosage\b|\bdose of\b|\bdosing\b",
)

MACHINE_TEXT = (
    r"https?:|\bwww\.|\b[\w-]+\.(?:com|org|net|gov|edu|io|info|health|uk|de|nz|eu|ai)\b"
    r"|\S+@\S+\.\w",
    r"<\||\|>|###|</?\w|\[/?(?:inst|img|image|system|user|assistant)\b|```|\{\{|\}\}|\]\(",
    r"\bim_(?:start|end)\b|\bimagehere\b|\bendoftext\b",
    r"(?:^|\s)(?:assistant|human|user|system|question|answer|facts?|doctor|patient|ai) ?:",
    r"\bas an? (?:ai|language model|artificial)\b|\blanguage model\b|\bmy (?:prompt"
    r"|instructions)\b",
)

SQUEEZED = ("benign", "harmless", "noncancer", "notcancer", "nothingtoworry", "noneedtosee")
"""Words that are found even when they are spelt with blanks, signs or digits in between."""
