"""Titles of nouns: "Lawsuit over a policy that forbids flights", "Ruling annuls the order"."""

import re

from articles.extraction.events.kinds import SAID
from articles.extraction.events.language import grammar
from articles.extraction.events.titles.clause import LONGEST_PHRASE, NO_PART, Clause, tail_of
from articles.extraction.events.titles.cuts import PASTS
from articles.extraction.events.titles.wording import ARTICLE, in_present, tidy

IN_A = re.compile(r"\W*(?:in|during|at) (?:\w+ ){0,3}")
OPENS = re.compile(r"(?:but |and |meanwhile,? )?(?:(?:the|a|an|his|her|its|their|that|this)\s*)?")
WENT_INTO = re.compile(r"\b(?:went|had gone|has gone|came|comes) into effect\b")
TOOK_EFFECT = re.compile(r"\b(?:took|had taken|has taken) effect\b")
SAYS_OF_ITSELF = grammar.these(
    "objects seeks asks claims alleges argues says challenges names targets accuses contends marks"
    " comes follows forbids bars requires means takes lets limits seeks wants"
)
VERB_WITHIN = 14  # words after a noun
PHRASE_ENDS = re.compile(
    r"[,;:—]|(?<!\d)\(|(?<!\(\w)\)|\s(?:is|are|was|were|has|have|had|will|would|could|says?|said|after|because|while"
    r"|when|which|who|came|comes)\b"
)


def subject_noun(clause: Clause) -> str:
    """The sentence that the noun is the subject of: "Suit against King County objects to …"."""
    if not is_subject(clause):
        return ""
    words = ARTICLE.sub("", tail_of(clause, _phrase_start(clause)))
    return in_present(TOOK_EFFECT.sub("takes effect", WENT_INTO.sub("goes into effect", words)))


def main_clause(clause: Clause) -> str:
    """What was done on the occasion that a noun names: "In a speech on Monday, Lee hailed it"."""
    line, start = clause.line, _phrase_start(clause)
    if clause.kind not in SAID or not IN_A.fullmatch(line.flat[line.start : start]):
        return ""
    comma = line.flat.find(",", clause.predicate.head.end, line.end)
    while comma >= 0 and any(time.start <= comma < time.end for time in clause.times):
        comma = line.flat.find(",", comma + 1, line.end)
    return in_present(tail_of(clause, comma + 1)) if comma >= 0 else ""


def is_subject(clause: Clause) -> bool:
    """Whether a noun opens its sentence, and a verb follows soon."""
    line, predicate = clause.line, clause.predicate
    opens = OPENS.fullmatch(clause.words(line.start, _phrase_start(clause)).lower())
    after = [word.form for word in line.between(predicate.head.end, line.end)[:VERB_WITHIN]]
    return opens is not None and any(
        form in PASTS
        or form in grammar.AUXILIARIES
        or form in SAYS_OF_ITSELF
        or (form.endswith("ed") and at)
        for at, form in enumerate(after)
    )


def noun_phrase(clause: Clause) -> str:
    """The noun with what stands around it: "lawsuit over a policy that forbids flights"."""
    predicate = clause.predicate
    head = clause.words(_phrase_start(clause), predicate.head.end)
    return tidy(f"{head} {clause.words(predicate.head.end, _end_of_phrase(clause))}")


def _end_of_phrase(clause: Clause) -> int:
    """Where what belongs to a noun ends: at a comma or a verb, those in dates apart."""
    line = clause.line
    for end in PHRASE_ENDS.finditer(line.flat, clause.predicate.head.end, line.end):
        if not any(time.start <= end.start() <= time.end for time in clause.times):
            return end.start()
    return line.end


def _phrase_start(clause: Clause) -> int:
    """Where the noun phrase of a noun begins, its article apart: "a federal lawsuit"."""
    line = clause.line
    number = line.index(clause.predicate.head.start)
    first = number
    while first > 0 and number - first < LONGEST_PHRASE:
        form = line.words[first - 1].form
        if form in NO_PART or not (form[:1].isalnum()):
            break
        first -= 1
    return line.words[first].start
