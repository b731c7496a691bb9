"""What "when", "after" and "before" between two clauses say of an event without a day.

The agency subpoenaed the city "this week" in "the city became a target this week when the
agency subpoenaed it"; in "the states sued after the agency announced it in 2017" they sued
in 2017 or later.
"""

from collections.abc import Sequence
from dataclasses import replace

from articles.extraction.events.drafts import Draft
from articles.extraction.events.language import grammar
from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.language.words import Line
from articles.extraction.events.when.dating import Dating
from articles.extraction.times import intervals
from articles.extraction.values import Basis, EventStatus, EventType, Interval, Published

WITH = frozenset(["when", "as"])
ORDER = WITH | {"after", "before"}
BORDERS = grammar.SUBORDINATE | grammar.RELATIVE
LEADS = grammar.these(
    """
    become became becomes grow grew grows come came comes turn turned escalate escalated
    intensify intensified deepen deepened heat heated close closed end ended
    """
)
TOLD = (Tense.PAST, Tense.PLUPERFECT)


def in_order(line: Line, drafts: Sequence[Draft], published: Published) -> list[Draft]:
    """The drafts of one sentence, those without a day bounded by the clause beside theirs.

    A weak one that only leads up to a clause with "when" or "after" gives it its day and goes.
    """
    done = list(drafts)
    for one in drafts:
        for two in drafts:
            if one is two or two.predicate.start <= one.predicate.start:
                continue
            word = _between(line, one, two)
            if word and one in done and two in done:
                _relate(done, one, two, word, published)
    return done


def _between(line: Line, one: Draft, two: Draft) -> str:
    """The word that joins two clauses in this order, or "" for none or another."""
    start = one.predicate.head.end
    words = line.between(start, two.predicate.start)
    found = [word for word in words if word.form in BORDERS]
    if len(found) == 1 and found[0].form in ORDER:
        if found[0].form == "as" and two.predicate.tense is not Tense.PAST:
            return ""
        opens = any(word.form in grammar.STRONG_SIGNS for word in words)
        return "" if opens else found[0].form
    first = line.words[0].form if line.words else ""
    first = "after" if first == "once" else first  # "Once a judge had blocked it, the agency"
    if not found and first in ORDER and one.predicate.subject_start <= line.words[1].start:
        comma = any(word.form == "," for word in words)
        return f"{first} first" if comma else ""
    return ""


def _relate(done: list[Draft], one: Draft, two: Draft, word: str, published: Published) -> None:
    """Date the undated one of two by the other, in place."""
    if word.endswith(" first"):  # "After the mayor spoke, the council voted"
        one, two, word = two, one, word.removesuffix(" first")
    if not (_is_told(one) and _is_told(two)) or one.lag or two.lag:
        return
    leads = _leads_up(one) and not _leads_up(two) and word != "before"
    if one.dating.direct and two.dating.basis is Basis.UNDATED and two.predicate.tense in TOLD:
        made = _of_the_second(one.dating.interval, word, lead=leads)
        if made is not None:
            done[done.index(two)] = _dated(two, made, one, word)
            if leads:
                done.remove(one)
    elif two.dating.direct and one.dating.basis is Basis.UNDATED and one.predicate.tense in TOLD:
        made = _of_the_first(two.dating.interval, word, published)
        if made is not None:
            done[done.index(one)] = _dated(one, made, two, word)


def _is_told(draft: Draft) -> bool:
    return draft.status is EventStatus.OCCURRED and draft.predicate.tense is not Tense.NOUN


def _leads_up(draft: Draft) -> bool:
    """ "The fight grew sharper this week": no event but what came with it."""
    return draft.type is EventType.OTHER and draft.predicate.head.form in LEADS


def _of_the_second(first: Interval, word: str, *, lead: bool) -> Interval | None:
    """The day of the clause after the joining word, from that of the main clause."""
    if word in WITH:
        return first
    if word == "before":
        return intervals.not_before(first.earliest) if first.earliest else None
    if first.latest is None:
        return None
    wide = first.earliest is not None and first.earliest != first.latest
    return first if lead and wide else intervals.by(first.latest)


def _of_the_first(second: Interval, word: str, published: Published) -> Interval | None:
    """The day of the main clause, from that of the clause after the joining word."""
    latest = published.interval.latest
    if word in WITH:
        return second
    if word == "before":
        return intervals.by(second.latest) if second.latest else None
    if second.earliest is None or (latest is not None and second.earliest > latest):
        return None
    return intervals.between(second.earliest, latest)


def _dated(draft: Draft, interval: Interval, by: Draft, word: str) -> Draft:
    relation = {"after": "in order with", "before": "in order with"}.get(word, "at the time of")
    why = f"Told {relation} another event of the sentence (“{word}”). {by.dating.why}"
    return replace(draft, dating=Dating(interval, Basis.CONTEXT, why, None, False))
