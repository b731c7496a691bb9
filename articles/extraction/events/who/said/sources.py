"""Where a thing was said: in a letter, a ruling, a lawsuit; and the occasions of speech."""

import re

from articles.extraction.events.kinds import PLAIN_SURE, SAID
from articles.extraction.events.language import grammar
from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.language.words import Line
from articles.extraction.events.lexicon.said import OCCASION
from articles.extraction.events.lexicon.subjects import SUBJECTS
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.events.what.rules import following
from articles.extraction.events.who.things import thing_before
from articles.extraction.values import EventType

# "He said in a letter on Friday that ...": where it was said is what happened.
SOURCES = {
    "letter": EventType.LETTER,
    "memo": EventType.DIRECTIVE,
    "memorandum": EventType.DIRECTIVE,
    "directive": EventType.DIRECTIVE,
    "lawsuit": EventType.LAWSUIT,
    "complaint": EventType.LAWSUIT,
    "court filing": EventType.LAWSUIT,
    "filing": EventType.LAWSUIT,
    "motion": EventType.LAWSUIT,
    "brief": EventType.LAWSUIT,
    "ruling": EventType.RULING,
    "opinion": EventType.RULING,
    "speech": EventType.SPEECH,
    "address": EventType.SPEECH,
    "report": EventType.REPORT,
}
SOURCE = re.compile(
    r"\bin (?:(?:a|an|his|her|its|their|the|identical|separate|similar|two|three|several)"
    rf"(?: [\w-]+){{0,3}}? |(?=letters\b))(?P<what>{'|'.join(SOURCES)})s?\b"
)
# "In a letter that was posted online, Roe wrote".
OPENING_SOURCE = re.compile(rf"\W{{0,3}}{SOURCE.pattern[2:]}")
# Things that say something themselves.
SPEAKING = frozenset([EventType.LETTER, EventType.LAWSUIT, EventType.REPORT, EventType.RULING])
# "The secretary flew to Reno to give a speech": the speech is what happened.
VISITS = frozenset(
    "visit visited visits tour toured travel traveled travelled travels fly flew flies".split()
)
VISIT_TO_SPEAK = re.compile(
    r"\b(?:in|for|with|give|deliver|make) (?:a|an|his|her|the) (?:\w+ )?(?:speech|address)\b"
    r"|\bto (?:address|speak)\b"
)
# "With an executive order the governor forbade it", "withdrew the Guard by executive order".
BY_ORDER = frozenset([EventType.DIRECTIVE, EventType.ENFORCEMENT, EventType.OTHER])
ORDERED = re.compile(
    r"\b(?:by|with|through|via|in|issuing|signing) (?:an? |the |his |her )?(?:\w+ )?"
    r"executive (?:order|action|directive)\b"
)
EXECUTIVE = SUBJECTS["executive"]
LETTER = re.compile(r"\bletters?\b")
ORDER = re.compile(r"\border\b")
OCCASION_PATTERN = following(OCCASION)
UNNAMED = re.compile(
    r"\b(?:spokes(?:man|woman|person)|experts?|analysts?|critics|observers|sources?)\b"
)


def _is_visit_to_speak(line: Line, predicate: Predicate) -> bool:
    end = min(line.end, predicate.head.end + 90)
    visit = predicate.head.form in VISITS
    return visit and VISIT_TO_SPEAK.search(line.flat, predicate.head.end, end) is not None


def _is_by_order(line: Line, predicate: Predicate) -> bool:
    """ "By executive order the mayor forbade it": done by the order, whatever the verb."""
    end = min(line.end, predicate.head.end + 90)
    opening = ORDERED.match(line.flat, line.start, predicate.start)
    found = opening or ORDERED.search(line.flat, predicate.head.end, end)
    return (
        found is not None
        and EXECUTIVE.search(line.flat, predicate.subject_start, predicate.start) is not None
    )


def type_of(line: Line, predicate: Predicate) -> EventType:
    """The type of an event, where a verb of saying only tells what a letter or a suit says."""
    if predicate.rule.sure < PLAIN_SURE and predicate.rule.type is EventType.OTHER:
        return kind_of_doing(line, predicate)
    if predicate.rule.type in BY_ORDER and _is_by_order(line, predicate):
        return EventType.EXECUTIVE_ACTION
    if predicate.rule.type in (EventType.LEGISLATION, EventType.DIRECTIVE):
        return _kind_of_text(line, predicate)
    if predicate.rule.type not in SAID or predicate.tense is Tense.NOUN:
        visit = _is_visit_to_speak(line, predicate)
        return EventType.SPEECH if visit else predicate.rule.type
    if predicate.passive or predicate.tense is Tense.PARTICIPLE:
        return kind_of_doing(line, predicate)
    return _where_said(line, predicate) or predicate.rule.type


def _where_said(line: Line, predicate: Predicate) -> EventType | None:
    """ "Said in a letter", "the letter by Roe asked Lee to": the type of where it was said."""
    end = min(line.end, predicate.head.end + 90)
    before = SOURCE.search(line.flat, predicate.subject_start, predicate.start)
    before = before or OPENING_SOURCE.match(line.flat, line.start, predicate.start)
    if found := before or SOURCE.search(line.flat, predicate.head.end, end):
        return SOURCES[found.group("what")]
    thing = thing_before(line.flat, predicate.subject_start, predicate.start)
    return thing.type if thing and thing.type in SPEAKING else None


# Nouns that say what kind of thing is done, for verbs that do not: "the arrests came on Friday".
NOUNS = {
    EventType.LAWSUIT: "lawsuits?|suit|suits|complaint|appeal|petition|legal challenge",
    EventType.RULING: "rulings?|decision|injunction|verdict|acquittal|court order|judgment"
    "|sentence",
    EventType.LEGISLATION: "bill|bills|law|ordinance|resolution|legislation|vote|amendment|statute",
    EventType.EXECUTIVE_ACTION: "executive order|proclamation|executive action",
    EventType.DIRECTIVE: "directive|memo|memorandum|guidance|guidelines|manual|polic(?:y|ies)",
    EventType.LETTER: "letters?",
    EventType.SPEECH: "speech|address|remarks",
    EventType.STATEMENT: "statement|warning|(?<!public )comments?|tweets?|news conference"
    "|press conference|announcement|(?:press|news) release",
    EventType.SUBPOENA: "subpoenas?",
    EventType.FUNDING_CONDITION: "grant conditions?|funding conditions?|grants?|funding",
    EventType.ENFORCEMENT: "arrests?|raids?|sweeps?|deportations?|detainers?|custody|operation",
    EventType.PROTEST: "protests?|rall(?:y|ies)|demonstrations?|vigil|walkout"
    r"|(?<!in )(?<!last )(?<!of )(?<!by )(?<!since )march(?! \d)"
    "|protesters",
    EventType.REPORT: "report|study|poll|survey|audit",
}
# "Roe's office was reviewing the lawsuit": it filed none
READS = grammar.these("review reviews reviewed reviewing read reads reading studied studying")
# What is bought, said or asked stands before these; what they bring in is only its matter.
MATTER = re.compile(
    r"[;:]| (?:to|that|over|about|for|from|after|before|when|while|as|who|which|with|on|at|by"
    r"|because|if|despite|under|against|during) "
)
TAKES_EFFECT = re.compile(
    r"(?:take|took|go|went|come|came|enter)\w* (?:in(?:to)? )?(?:effect|force)\b"
)
IN_FORCE_REACH = 90  # characters back to what goes into effect
IN_FORCE = re.compile(
    r"\b(?:(?P<EXECUTIVE_ACTION>executive order|proclamation)"
    r"|(?P<DIRECTIVE>directive|memo|memorandum|guidance|guidelines)"
    r"|(?P<LEGISLATION>law|bill|act|ordinance|measure|statute|legislation|resolution|ban|rules?))\b"
)
# "According to the lawsuit" names a source, not what is done.
KIND = re.compile(
    "|".join(rf"(?P<{kind.name}>\b(?<!to the )(?:{words})\b)" for kind, words in NOUNS.items())
)


# "In spite of the protests, the commission": the occasion, not the subject.
LEAD_IN = re.compile(
    r"\W*(?:in spite of|despite|amid|after|following|over|notwithstanding|in the face of|with|as"
    r"|ignoring|undeterred by|weeks? of|days? of)\b[^,;:]{3,80}, "
)


def kind_of_doing(line: Line, predicate: Predicate) -> EventType:
    """The type of a plain doing by the nouns of its clause: first its subject, then its object."""
    lead = LEAD_IN.match(line.flat, predicate.subject_start, predicate.start)
    begin = lead.end() if lead else predicate.subject_start
    subject = list(KIND.finditer(line.flat, begin, predicate.start))
    found = subject[-1] if subject else None
    if found is None:
        end = min(line.end, predicate.head.end + 80)
        border = MATTER.search(line.flat, predicate.head.end + 1, end)
        found = KIND.search(line.flat, predicate.head.end, border.start() if border else end)
    if found is None and ORDER.search(line.flat, begin, predicate.start):
        executive = EXECUTIVE.search(line.flat, begin, predicate.start)
        return EventType.EXECUTIVE_ACTION if executive else predicate.rule.type
    if found is None or not found.lastgroup:
        return predicate.rule.type
    kind = EventType[found.lastgroup]
    read = kind is EventType.LAWSUIT and predicate.head.form in READS
    return predicate.rule.type if read else kind


def _kind_of_text(line: Line, predicate: Predicate) -> EventType:
    """ "The executive order, which went into effect", "their letter told": by what is named."""
    if predicate.rule.type is EventType.DIRECTIVE:
        letter = LETTER.search(line.flat, predicate.subject_start, predicate.start)
        return EventType.LETTER if letter else predicate.rule.type
    if not TAKES_EFFECT.match(line.flat, predicate.head.start):
        return predicate.rule.type
    start = max(line.start, predicate.start - IN_FORCE_REACH)
    found = list(IN_FORCE.finditer(line.flat, start, predicate.start))
    if found and found[-1].lastgroup:
        return EventType[found[-1].lastgroup]
    ordered = ORDER.search(line.flat, start, predicate.start)
    executive = EXECUTIVE.search(line.flat, start, predicate.start)
    return EventType.EXECUTIVE_ACTION if ordered and executive else predicate.rule.type


def has_occasion(line: Line, predicate: Predicate) -> bool:
    """Whether a named public act is the occasion: "said in a statement", "told reporters"."""
    end = min(line.end, predicate.head.end + 200)
    found = OCCASION_PATTERN.search(line.flat, predicate.head.start - 1, end)
    return found is not None and not UNNAMED.search(line.flat, line.start, line.end)
