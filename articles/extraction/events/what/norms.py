"""What a rule says of anybody: "a warrant that a judge has signed", "a county that sued would pay".

Words like these tell what holds whenever somebody does such a thing, and no event of any day.
"""

import re

from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.language.words import Line
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.values import EventType

# "Unless they bring a warrant that a judge has issued".
ANY_PAPER = re.compile(
    r"\b(?:a|an|any|no|without|unless|only|valid|judicial) (?:[\w-]+ ){0,3}?"
    r"(?:warrants?|orders?|subpoenas?|requests?|detainers?)(?: that| which)?"
    r" (?:a |any |some )?(?:[\w-]+ ){0,2}(?:judge|court|magistrate|justice)s?(?: has| have)? $"
)
CONVICTED = frozenset(["convicted", "acquitted", "sentenced", "found"])
# "Cases where the person has been convicted", "immigrants who were convicted earlier".
ANYBODY = re.compile(
    r"\b(?:(?:a|any|each|every|such an?) (?:[\w-]+ ){0,2}?(?:person|individual|inmate|immigrant"
    r"|detainee|prisoner|alien|noncitizen|non-citizen|offender|suspect|arrestee)"
    r"|the (?:person|individual)"
    r"|persons|people|individuals|inmates|immigrants|detainees|prisoners|aliens|noncitizens"
    r"|offenders|criminals|suspects|those|anyone|anybody|someone|somebody)"
    r"(?: who| that)?(?: \w+ly)?"
    r"(?: (?:is|are|was|were|has|have|had)(?: (?:been|not been|earlier))?)?"
    r"(?: \w+ly)? $"
)
# "A county that sued would lose its money".
ANY_WHO = re.compile(r"\b(?:a|an|any) (?:[\w-]+ ){1,2}(?:that|which|who) $")
WOULD = re.compile(r"[^.;:]{0,50}? (?:would|could|can|may|might|will|must|faces?|risks?) ")
# "Some local bodies have even been sued": nobody says which, or when.
SOME_HAVE = re.compile(
    r"\b(?:some|many|others|most|few) (?:[\w'-]+ ){0,4}?(?:have|had)"
    r" (?:even |also |already |since |been |recently )*$"
)
# "Made an urgent appeal to slow it down": to the public, not to a court.
AN_APPEAL_TO = re.compile(
    r"\b(?:made|makes|make|issued?|launched|renewed|repeated) (?:an?|his|her|their|its)"
    r" (?:[\w-]+ ){0,2}appeals?"
    r" (?:to (?!(?:[\w.]+ ){0,4}(?:courts?|circuit|judges?)\b)|for\b|on\b)",
    re.IGNORECASE,
)
REACH = 90  # characters before a predicate that say of whom a rule speaks


def is_of_anybody(line: Line, predicate: Predicate, *, dated: bool) -> bool:
    """Whether a ruling or suit without a day only says what holds of whoever it befalls."""
    if dated or predicate.rule.type not in (EventType.RULING, EventType.LAWSUIT):
        return False
    before = line.flat[max(line.start, predicate.start - REACH) : predicate.start].lower()
    up_to_head = line.flat[max(line.start, predicate.head.start - REACH) : predicate.head.start]
    if predicate.rule.type is EventType.RULING:
        return _is_any_paper(predicate, before) or _is_any_convict(predicate, up_to_head.lower())
    if AN_APPEAL_TO.match(line.flat, predicate.head.start):
        return True
    if predicate.tense is Tense.PERFECT and SOME_HAVE.search(up_to_head.lower()):
        return True
    any_who = ANY_WHO.search(before) is not None
    return any_who and WOULD.match(line.flat, predicate.head.end, line.end) is not None


def _is_any_paper(predicate: Predicate, before: str) -> bool:
    """ "A warrant that a judge has issued": of any judge, for any warrant."""
    return predicate.head.form in ("issued", "signed", "approved") and (
        ANY_PAPER.search(before) is not None
    )


def _is_any_convict(predicate: Predicate, before: str) -> bool:
    """ "If the person has been convicted of a felony": of any such person."""
    return predicate.head.form in CONVICTED and ANYBODY.search(before) is not None
