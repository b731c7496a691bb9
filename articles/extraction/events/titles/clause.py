"""What a title is made from: a predicate with its sentence and who takes part."""

import re
from dataclasses import dataclass

from articles.extraction.events.language import grammar
from articles.extraction.events.language.clauses import OPENERS
from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.language.words import Line
from articles.extraction.events.titles.cuts import PASTS
from articles.extraction.events.titles.wording import without_dates
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.events.who.parties import Parties
from articles.extraction.values import EventStatus, EventType, TimeExpression

# Where a headline ends although the sentence goes on; "287(g)" is one word.
CUT = re.compile(
    r"\s*(?:[;:—]|\s/\s|(?<!\d)\(|(?<!\(\w)\)|\s[–-]\s|,(?!\d|\s*(?:[A-Z]|and\s+[A-Z]))"
    rf"|,?\s*\b(?:and|but)\s+(?:\w{(3,)}ing|\w{(3,)}ed|{'|'.join(sorted(PASTS))}|is|are|has|have)\b"
    r"|\b(?:after|because|while|when|saying|although|though|whereas|alleging|arguing|claiming)\b)"
)
LONGEST_PHRASE = 5  # words before a noun that may belong to it
NO_PART = (
    grammar.PREPOSITIONS
    | grammar.AUXILIARIES
    | grammar.RELATIVE
    | grammar.SUBORDINATE
    | grammar.SAYING
    | grammar.these("a an the this that its his her their and or but to as not")
)
ACTING = frozenset([Tense.PAST, Tense.PERFECT, Tense.PLUPERFECT, Tense.PRESENT, Tense.PROGRESSIVE])


@dataclass(frozen=True, slots=True)
class Clause:
    """A predicate with the sentence it stands in, and who takes part."""

    text: str
    line: Line
    predicate: Predicate
    who: Parties
    times: list[TimeExpression]
    kind: EventType  # the type of its event, which its words may change
    status: EventStatus  # the status of its event, which its date may change

    @property
    def is_noun(self) -> bool:
        """Whether a noun tells the event."""
        return self.predicate.tense is Tense.NOUN

    def words(self, start: int, end: int) -> str:
        """A stretch of the text without its dates."""
        return without_dates(self.text, start, end, self.times)


def tail_of(clause: Clause, start: int) -> str:
    """What follows the verb, up to where a headline may end; the commas of dates are no end."""
    text, end = clause.text, _end_of_clause(clause, start)
    for cut in CUT.finditer(text, start, end):
        if not any(_is_of_a_date(text, start, cut, time) for time in clause.times):
            return clause.words(start, cut.start())
    return clause.words(start, end)


def _end_of_clause(clause: Clause, start: int) -> int:
    """ "Before he signed the bill Friday, Roe spoke": the clause ends before the main one."""
    line = clause.line
    opener = line.flat[line.start : clause.predicate.subject_start].strip(" \"'")
    comma = clause.text.find(",", start, line.end) if opener in OPENERS else -1
    return comma if comma >= 0 else line.end


def _is_of_a_date(text: str, start: int, cut: re.Match[str], time: TimeExpression) -> bool:
    """ "On March 5, 2018", "signed on Friday, in Reno, the bill": commas that end nothing."""
    if time.start <= cut.start() < time.end:
        return True
    return (
        "," in cut.group()
        and cut.start() == time.end
        and start <= time.start
        and not without_dates(text, start, time.end, [time])
    )
