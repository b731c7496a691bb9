"""Arrests of nobody in particular: "people who were arrested", "by detaining people when asked".

Words of an arrest without a day tell what is done to whoever it befalls, or describe people by
what was once done to them; neither is an event of any day.
"""

import re

from articles.extraction.events.language import grammar
from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.language.words import Line
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.values import EventType

PEOPLE = (
    r"(?:people|persons|individuals|inmates|immigrants|migrants|detainees|prisoners|aliens"
    r"|noncitizens|non-citizens|offenders|criminals|suspects|men|women|residents|deputies"
    r"|officers|agents|those|anyone|anybody|someone|somebody|everyone)"
)
# "people who were", "anyone in the jail who lacks papers but was", "the deputies who"
WHO = re.compile(rf"\b{PEOPLE}\b[^,;:.]{{0,60}}? (?:who|that)\b[^,;:]{{0,60}}$")
# "many people were", "most of those held have been", "minor offenders never convicted were"
MANY = re.compile(
    rf"\b(?:many|most|some|several|few|all|more|such|other|minor|undocumented|these|no|any)"
    rf" (?:of (?:the |them|those)? ?)?(?:[\w-]+ ){{0,2}}?{PEOPLE}\b[^,;:]{{0,50}}$"
    rf"|(?:^|[,:;] |\bthat )(?:of )?{PEOPLE}\b [^,;:]{{0,30}}$"
)
# "If the agency has lodged a detainer", "even though it has", "people they have arrested when"
SUPPOSED = grammar.these(
    "if though although should would could can may might must whenever anyone any whether"
)
GOES_ON = re.compile(r"[^.;:]{0,40}? (?:when|if|whenever|unless|where) ")
# "Want them deported": they are not.
WISHED = re.compile(
    r"\b(?:want|wants|wanted|like|likes|need|needs|prefer\w*|demand\w*|get|getting|have|having)"
    r" (?:[^\s,;:.]+ ){1,12}$"
)
# "In holding arrested immigrants", "the declined detainer report": an adjective
BY_AGENCY = re.compile(r"[^,;:.]{0,60}? by \w")
ATTRIBUTED = grammar.these(
    "the a an these those any some many no such other his her their its all of for with by from"
)
PLURAL = re.compile(rf"(?:[\w-]+ )?(?:{PEOPLE}|detainers?|requests?)\b")


def is_any_arrest(line: Line, predicate: Predicate, *, dated: bool) -> bool:
    """Whether words of enforcement tell of no arrest of any day."""
    if predicate.rule.type is not EventType.ENFORCEMENT or predicate.tense is Tense.NOUN:
        return False
    if _is_adjective(line, predicate):
        return True
    if dated:
        return False
    before = line.flat[line.start : predicate.start].lstrip()
    if predicate.tense in (Tense.GERUND, Tense.PERFECT):
        return _is_any_case(line, predicate)
    if predicate.tense not in (Tense.PAST, Tense.PARTICIPLE):
        return False
    wished = predicate.start == predicate.head.start and WISHED.search(before)
    return bool(wished or WHO.search(before)) or _is_done_to_many(line, predicate, before)


def _is_any_case(line: Line, predicate: Predicate) -> bool:
    """ "By detaining people when agents ask", "though ICE has lodged a detainer": any such case."""
    if GOES_ON.match(line.flat, predicate.head.end, line.end):
        return True
    words = line.between(line.start, predicate.start)
    return predicate.tense is Tense.PERFECT and any(word.form in SUPPOSED for word in words)


def _is_done_to_many(line: Line, predicate: Predicate, before: str) -> bool:
    """ "Many people were deported": nobody says who, or by whom."""
    return (
        predicate.passive
        and MANY.search(before) is not None
        and not BY_AGENCY.match(line.flat, predicate.head.end, line.end)
    )


def _is_adjective(line: Line, predicate: Predicate) -> bool:
    """ "In holding arrested immigrants": those who were."""
    if predicate.tense is not Tense.PAST or predicate.start != predicate.head.start:
        return False
    at = line.index(predicate.start)
    before = line.words[at - 1].form if at else ""
    return (before in ATTRIBUTED or before.endswith("ing")) and (
        PLURAL.match(line.flat, predicate.head.end + 1, line.end) is not None
    )
