"""Around a noun that tells an event: whose suit or speech it is, and whom a letter tells."""

import re

from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.language.words import Line
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.events.who.acting import first_of, last_of, owners
from articles.extraction.events.who.bystanders import Around, Named
from articles.extraction.values import ActorKind, EventType

# "Roe held a man for two days, the suit says": he did not bring it
ASIDE = re.compile(r", (?:the|its|their|his|her) (?:\w+ )?$")
# "condemned cities like Reno in his State of the Union address": no city gives it
TOLD = re.compile(
    r"\b(?:asked|told|urged|warned|notified|informed|accused|pressed|advised) (?=[^.;:]{2,60} in )"
)
HIS = re.compile(r"\b(?:his|her) (?:[\w-]+ ){0,4}$")
REPLYING = re.compile(r" (?:of|in) (?:reply|response|protest|complaint|support)\b")
AT_ONCE = re.compile(r" (?:the )?")
MAIN_REACH = 120
OPENS = re.compile(r"\W*(?:in|with|through|by) (?:an?|its|his|her|their) ")
OPENING = re.compile(r", (?:the (?:city|county|state) of |the |[\w.'-]+ ){0,2}")
# "acknowledged receiving the letter", "declined to comply with subpoenas sent on May 1"
TAKING = (
    r"\b(?:receiv(?:ed|es|e|ing)|gets?|getting|got|opened|read|reads|reading"
    r"|(?:comply|complied|complies|complying) with|obey(?:ed|s|ing)?|honor(?:ed|s|ing)?"
    r"|ignor(?:ed|es|e|ing)|def(?:y|ied|ies|ying)|f(?:ight|ights|ought|ighting)"
    r"|challeng(?:ed|es|e|ing)|answer(?:ed|s|ing)?|reject(?:ed|s|ing)?|dismiss(?:ed|es|ing)?"
    r"|(?:replied|replies|replying|reply|responded|respond|responding|reacted) to"
    r"|(?:puzzled|surprised|angered|offended|stunned|baffled|unmoved|shocked|cowed|rattled|alarmed"
    r"|worried|bothered|intimidated|dismayed|troubled|swayed|confused|impressed) by)"
    r" (?:(?:the|an?|his|her|its|their|this|that|these|those|such) )?(?:[\w-]+ ){0,3}"
)
TAKES = re.compile(rf"{TAKING}$")
# "subpoenas sent to him": read as "he sent" by whoever does not see what he did with them
TAKES_SENT = re.compile(
    rf"{TAKING}(?:letters?|notices?|emails?|subpoenas?|warnings?)"
    r" (?:(?:that|which) )?(?:(?:was|were|had been) )?$"
)
SENT_THINGS = frozenset([EventType.LETTER, EventType.SUBPOENA])
CLOSE = 60  # characters before a noun in which its owner may stand
REACH = 120  # characters before "letter" in which "asked" may stand


def before_noun(line: Line, predicate: Predicate, around: Around, opening: int) -> list[Named]:
    """The names close before a noun; ``opening`` is where the main clause begins."""
    start = max(line.start, predicate.start - CLOSE)
    if opening != predicate.subject_start:
        start = max(start, opening)
    return around.named(line.flat, (start, predicate.start))


def whose_noun(
    line: Line, predicate: Predicate, around: Around, near: list[Named], *, led: bool
) -> list[Named]:
    """Whose suit or speech it is: its owner, else who stands beside, if nobody ``led`` it by "by".

    "Trump condemned cities like Reno in his address": the last person, where it is "his".
    """
    own = owners(near, line.flat, predicate.start)
    if takes_it(line, predicate):
        return [one for one in own if line.flat.startswith("'", one.end)]
    if own or led:
        return own
    if HIS.search(line.flat, max(line.start, predicate.start - 40), predicate.start):
        before = around.named(line.flat, (line.start, predicate.start))
        return [one for one in before if one.kind is ActorKind.PERSON][-1:]
    aside = ASIDE.search(line.flat, max(line.start, predicate.start - 30), predicate.start)
    if not near and predicate.rule.type is EventType.LETTER:
        return main_subject(line, predicate, around)
    return [] if aside else near


def _right_behind(line: Line, predicate: Predicate, around: Around) -> list[Named]:
    """ "In a letter of reply Roe called it": who follows the noun at once, without a comma."""
    of_reply = REPLYING.match(line.flat, predicate.head.end)
    start = of_reply.end() if of_reply else predicate.head.end
    found = first_of(around.named(line.flat, (start, min(line.end, start + CLOSE))), line.flat)
    return found if found and AT_ONCE.fullmatch(line.flat, start, found[0].start) else []


def takes_it(line: Line, predicate: Predicate) -> re.Match[str] | None:
    """The words by which somebody is told to have got the letter that a predicate tells of."""
    if predicate.rule.type not in SENT_THINGS:
        return None
    start = max(line.start, predicate.start - CLOSE)
    if predicate.tense is Tense.NOUN:
        return TAKES.search(line.flat, start, predicate.start)
    return TAKES_SENT.search(line.flat, start, predicate.start)


def takers(line: Line, predicate: Predicate, before: list[Named]) -> list[Named]:
    """Who got the letter: "Roe acknowledged receiving the letter", "defied subpoenas sent to"."""
    found = takes_it(line, predicate)
    ahead = [one for one in before if found and one.end <= found.start()]
    return last_of([one for one in ahead if not line.flat.startswith("'", one.end)], line.flat)


def main_subject(line: Line, predicate: Predicate, around: Around) -> list[Named]:
    """ "In a complaint filed Monday, Reno accused Roe of": who acts in the main clause filed it."""
    if not OPENS.match(line.flat, line.start, predicate.start):
        return []
    if behind := _right_behind(line, predicate, around):
        return behind
    comma = line.flat.find(",", predicate.head.end, line.end)
    if comma < 0:
        return []
    named = around.named(line.flat, (comma, min(line.end, comma + MAIN_REACH)))
    return [
        one
        for one in first_of(named, line.flat)
        if one.start != named[0].start or OPENING.fullmatch(line.flat, comma, one.start)
    ]


def told_in_letter(line: Line, predicate: Predicate, around: Around) -> list[Named]:
    """ "The league had asked him in a March 3 letter": he is whom it goes to."""
    if predicate.rule.type is not EventType.LETTER:
        return []
    found = TOLD.search(line.flat, max(line.start, predicate.start - REACH), predicate.start)
    if not found:
        return []
    return first_of(around.named(line.flat, (found.end(), predicate.start)), line.flat)
