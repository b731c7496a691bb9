"""Who told whom something, as the sentences about a letter say it without naming the letter.

"Reno and Elko have been warned by the Justice Department. … Letters went out on Friday": the
department sent them, the two cities got them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from articles.extraction.events.article import Article
from articles.extraction.events.who.acting import first_of, last_of, subjects
from articles.extraction.events.who.bystanders import Named
from articles.extraction.events.who.letters.post import UP_TO_VERB
from articles.extraction.events.who.letters.recounted import listed_behind, names_in
from articles.extraction.values import value

TOLD = (
    r"told|tells?|warned|warns?|notified|notif(?:y|ies)|informed|informs?|asked|asks?|urged|urges?"
    r"|pressed|pressing|ordered|accused|accuses?|reminded|advised|contacted"
    r"|questioned|alerted|gave|given|put(?: (?:\w+ ){1,3}to)?|called on|calls on"
    r"|demand(?:s|ed)?(?: of| from| that)?|(?:complained|appealed|protested|turned) to"
    r"|(?:wants?|wanted|seeks?|seeking|sought|requested) (?:[\w-]+ ){1,3}from"
    r"|(?:wants|wanted|threaten(?:s|ed|ing))(?: to \w+(?: to)?)?"
    r"|wrote(?: back)?(?: to)?|written to|writes to"
    r"|telling|warning|asking|accusing|informing|notifying|demanding(?: of| from| that)?"
    r"|targeted|targeting|singled out|picked out"
)
# "has been told", "are being warned"
PASSIVE = re.compile(r"\b(?:been|being|was|were|got|get)(?: \w+ly| now| also| all| both| again)? $")
NOT = re.compile(r"\b(?:no|not|never|nobody|neither|without)\b|n't ")
NEAR = 30  # characters before a verb in which it is denied
VERB = re.compile(rf"\b(?:{TOLD})\b")
AUXILIARY = (
    r"(?:(?:,? (?:who|which))? (?:has|have|had|is|are|was|were|been|being|also|now|already|just"
    r"|again|all|both|each|recently|formally|\w+ly))*"
)
GAP = re.compile(rf"{UP_TO_VERB.pattern}{AUXILIARY} ")
BY = re.compile(r"[^,;:\"]{0,60}? by (?:the )?")
# Between the verb and whom it tells: "told officials in", "warned the cities of"
OBJECT = re.compile(
    r" ?(?:(?:officials|leaders|authorities|lawmakers|mayors?|sheriffs?|police|governors?|lawyers"
    r"|cities|city|counties|county|states?|towns?|jurisdictions|departments?|offices?)"
    r" (?:in|of|for|from|like|such as) (?:the )?|(?!(?:in|on|at|by|with|for|about|over|during|after"
    r"|of|from|to|that|into)\b)[\w\"'-]+,? ){0,6}"
)
# "The attorney general is examining two sheriffs": whom he wrote to, others may say
EXAMINES = re.compile(
    r"\b(?:is|are|was|were|has been|have been) (?:examining|investigating|looking into)\b"
    r"|\b(?:opened|launched) an? (?:\w+ )?(?:investigation|inquiry|probe|review)\b"
)
HEARD_FROM = re.compile(r"\b(?:heard|hearing|hear)(?: back| again)? from (?:the )?")
# "Reno could lose its grants, the department said"
PRESSED = re.compile(
    r"\b(?:(?:could|may|might|will|would|stands? to) (?:also )?(?:lose|forfeit|face|be sued|be cut)"
    r"|risk(?:s|ing|ed)?|fac(?:es|e|ing)|(?:has|have|had) (?:until|[\w-]+ (?:days|weeks|months"
    r"|hours) to)|must|violat(?:es?|ed)|break|breaks|broke|def(?:y|ies|ied)|obstructs?|flouts?)\b"
)
SAID_SO = re.compile(
    r"[^;:\"]{3,200}?,\"? (?:the )?(?=[^,;:\"]{2,60} (?:has |have |had )?"
    r"(?:said|says?|warned|warns?|told|wrote|announced|claims?|alleges?)\b)"
)

NOBODY = frozenset(["U.S. government"])  # "federal officials": some department's


@value
class Frame:
    """Who told and who was told in one clause; either may be empty."""

    tellers: tuple[Named, ...]
    told: tuple[Named, ...]
    pressed: bool = False  # who is told something stands to lose by it


def frames_in(article: Article, number: int) -> Iterator[Frame]:
    """The clauses of a sentence that tell of somebody who writes or says something to another."""
    sentence = article.sentence(number)
    flat, start, end = article.flat, sentence.start, sentence.end
    for verb in VERB.finditer(flat, start, end):
        if article.is_quoted(verb.start()) or NOT.search(
            flat, max(start, verb.start() - NEAR), verb.start()
        ):
            continue
        before = _subjects(article, number, verb.start())
        if PASSIVE.search(flat, max(start, verb.start() - 24), verb.start()):
            by = BY.match(flat, verb.end(), end)
            yield _frame(_first(article, number, by.end()) if by else (), before)
        else:
            yield _frame(before, _objects(article, number, verb.end()))
    for heard in HEARD_FROM.finditer(flat, start, end):
        before = _subjects(article, number, heard.start())
        yield _frame(_first(article, number, heard.end()), before)
    for examines in EXAMINES.finditer(flat, start, end):
        yield _frame(_subjects(article, number, examines.start()), ())
    pressed = PRESSED.search(flat, start, end)
    if pressed and not article.is_quoted(pressed.start()):
        before = _subjects(article, number, pressed.start())
        said = SAID_SO.match(flat, pressed.end(), end)
        tellers = _first(article, number, said.end()) if said else ()
        yield replace(_frame(tellers, before), pressed=True)


def _subjects(article: Article, number: int, verb: int) -> list[Named]:
    """The list that is the subject of a verb."""
    sentence, flat = article.sentence(number), article.flat
    named = names_in(article, sentence, sentence.start, verb, places=True)
    found = last_of(subjects(named, flat, verb), flat)  # none of a relative clause
    return found if found and GAP.fullmatch(flat, found[-1].end, verb) else []


def _first(article: Article, number: int, start: int) -> list[Named]:
    """The list right behind a place: "by Roe and Lund"."""
    return first_of(listed_behind(article, article.sentence(number), start), article.flat)


def _objects(article: Article, number: int, start: int) -> list[Named]:
    """Whom a verb names right behind it: "told officials in Reno and Elko that"."""
    found = listed_behind(article, article.sentence(number), start, places=True)
    near = found and OBJECT.fullmatch(article.flat, start, found[0].start)
    return found if near else []


def _frame(tellers: Sequence[Named], told: Sequence[Named]) -> Frame:
    tellers = [one for one in tellers if one.name not in NOBODY]
    names = {one.name for one in tellers} | NOBODY
    return Frame(tuple(tellers), tuple(one for one in told if one.name not in names))
