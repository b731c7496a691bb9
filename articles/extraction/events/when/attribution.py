"""Date phrases that belong to who said it: "officials said Friday that agents had left"."""

from articles.extraction.events.language import grammar
from articles.extraction.events.language.words import Line, Word
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.values import TimeExpression

# Words that may stand between a verb of saying and its date: "told reporters late on Monday".
LEADING = grammar.these(
    """
    on in at late early by last this since during of until around about reporters a an the his her
    its their statement written joint prepared news press media release conference interview tweet
    email briefing hearing letter
    """
)
SAYING_REACH = 8  # words back from a date to the verb of saying that it belongs to
WHEN_REACH = 12  # words after "when" in which somebody announces


def saying(line: Line, time: TimeExpression, predicate: Predicate) -> Word | None:
    """The verb of saying that a phrase belongs to rather than to what was said; None for none."""
    return (
        _saying_before(line, time, predicate)
        or _saying_when(line, time, predicate)
        or _saying_at_end(line, time, predicate)
    )


def _saying_before(line: Line, time: TimeExpression, predicate: Predicate) -> Word | None:
    """The verb of saying that a phrase belongs to, if the predicate is what was said."""
    number = line.index(time.start)
    for back in range(1, SAYING_REACH):
        if number - back < 0:
            return None
        word = line.words[number - back]
        if word.form in grammar.SAYING:
            inside = word.end < predicate.start and time.end <= predicate.start
            return word if inside and word.start != predicate.head.start else None
        if word.form not in LEADING:
            return None
    return None


def _saying_when(line: Line, time: TimeExpression, predicate: Predicate) -> Word | None:
    """The verb of "came on Monday when the secretary announced that": what it tells is Monday's."""
    words = line.between(time.end, predicate.start)
    if not words or words[0].form != "when":
        return None
    return next((word for word in words[1:WHEN_REACH] if word.form in grammar.ANNOUNCING), None)


def _saying_at_end(line: Line, time: TimeExpression, predicate: Predicate) -> Word | None:
    """The verb of a saying that closes a sentence: "…, officials said Friday."."""
    number = line.index(time.start)
    if time.start < predicate.end or line.flat[time.end : line.end].strip(' .")'):
        return None
    for word in reversed(line.words[max(0, number - 2) : number]):
        if word.form in grammar.SAYING and word.start != predicate.head.start:
            before = line.flat[max(line.start, word.start - 60) : word.start]
            return word if "," in before and word.start > predicate.end else None
    return None
