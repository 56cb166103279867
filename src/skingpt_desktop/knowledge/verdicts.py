"""Finds a condition that is said as a fact, or ruled out, where it may only be possible."""

import re

from skingpt_desktop.knowledge.names import Mention
from skingpt_desktop.knowledge.wording import plain

_SUBJECT = (
    r"\b(?:this|it|that|these|those|here|there|photo|picture|image|rash|spot|spots|lesion|lesions"
    r"|mole|growth|bump|patch|condition|disease|problem|answer|diagnosis|result|case)"
)
_BETWEEN = (
    r"(?: (?:a|an|the|your|some|really|clearly|just|most|very|in fact|kind|case|cases|of|one|early"
    r"|mild|severe|typical|classic|common|another|called|advanced|chronic|acute|by|from|with|to"
    r"|due|caused|result))*"
)
_VERDICT = re.compile(
    rf"(?:\b(?:you|he|she|they|we)(?:'ve|'re| have| has| are| got| suffer){_BETWEEN}(?: \w+)?"
    rf"|{_SUBJECT}(?: \w+){{0,2}}?(?:'s| is| are| was| shows?| means| confirms?| has| must be)"
    rf"{_BETWEEN}(?: \w+)?|\byour(?: \w+){{0,2}}"
    rf"|\bi (?:can )?(?:see|think|believe)(?: \w+){{0,2}}){_BETWEEN} $"
)
_HEDGE = re.compile(
    r"\b(?:may|might|could|can(?! see| tell)|possibl\w+|probabl\w+|likely|perhaps|maybe"
    r"|suggest\w*|if|whether|when|similar|look|looks|like|resembl\w*|unless|who|kind|type|form)\b"
)
_RULED_OUT = re.compile(
    rf"(?:{_SUBJECT}|\byou)(?: \w+){{0,3}}?(?:n't| not| never| no)(?: \w+){{0,3}} $"
)
_AFTERWARDS = re.compile(
    r"^(?:'s)? (?:is|was|are|can be|has been|have been) (?:(?:also|now|already|clearly) )?"
    r"(?:ruled out|excluded|unlikely|absent|confirmed|certain|not (?:present|here|likely)"
    r"|what (?:you|this|it)|the (?:diagnosis|answer|cause|problem)|your)\b"
)
_CLAUSE = re.compile(
    r"[.;:!?]\s|,\s(?=(?:it|this|that|you|so|then|i)\b)|\bbut\b"
    r"|\band (?=(?:it|this|that|you)\b)"
)


def is_verdict(text: str, mention: Mention) -> bool:
    """Whether the words before a condition's name say that it is there, or that it is not."""
    clause = _CLAUSE.split(plain(text)[: mention.start])[-1]
    if _RULED_OUT.search(clause) or _AFTERWARDS.search(plain(text)[mention.end :]):
        return True
    return bool(_VERDICT.search(clause)) and not _HEDGE.search(clause)
