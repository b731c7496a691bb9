"""Where the clause of a verb begins, and with it the place of its subject."""

from articles.extraction.events import grammar
from articles.extraction.events.words import Line, Word

# After these a verb without a subject has that of the main clause: "after suing".
DAYS = frozenset(["day", "date", "month", "year", "week", "same", "time", "morning", "night"])
SUBJECTLESS = frozenset(["after", "before", "while", "when", "since", "but", "and", "by"])


def subject_start(line: Line, first: int) -> int:
    """Where the clause that holds the subject of the word at ``first`` starts."""
    words = line.words
    if first and words[first - 1].form in ("and", "but"):
        return line.start  # "sent subpoenas and asked a court": one subject for both
    number = _before_closed_clause(words, first)
    while number > 0:
        form = words[number - 1].form
        if form in grammar.STRONG_SIGNS or form in grammar.SUBORDINATE or form in grammar.SAYING:
            if _has_content(words[number:first]):
                return words[number].start
            if form in SUBJECTLESS:
                return line.start  # "after suing": the subject stands in the main clause
        if form == "that" and words[number].form in DAYS:
            number -= 1  # "That day, the mayor": no clause begins there
            continue
        if form in grammar.RELATIVE and _is_closed(words[number:first], words[first]):
            number -= 1
            continue
        if form in grammar.RELATIVE:
            if _has_content(words[number:first]):
                return words[number].start
            return words[max(0, number - 6)].start  # "a judge who blocked": the words before
        number -= 1
    return line.start


def _before_closed_clause(words: tuple[Word, ...], first: int) -> int:
    """ "Marin County, where he was held, paid": the word before the relative clause, by number."""
    if first < 4 or words[first - 1].form != ",":
        return first
    for number in range(first - 2, max(0, first - 30), -1):
        if words[number].form in grammar.RELATIVE and words[number - 1].form == ",":
            return number - 1
        if words[number].form in grammar.STRONG_SIGNS:
            return first
    return first


def _is_closed(words: tuple[Word, ...], verb: Word) -> bool:
    """ "the ban that was to start on Friday has been": the relative clause has its own verb."""
    if verb.form not in grammar.AUXILIARIES or not words:
        return False
    return any(word.form in grammar.AUXILIARIES for word in words[:3])


def _has_content(words: tuple[Word, ...]) -> bool:
    return any(word.form.isalpha() and not grammar.is_adverb(word.form) for word in words)
