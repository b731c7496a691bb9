"""Where the clause of a verb begins, and with it the place of its subject."""

from articles.extraction.events.language import grammar
from articles.extraction.events.language.verbs import IRREGULAR
from articles.extraction.events.language.words import Line, Word

# After these a verb without a subject has that of the main clause: "after suing".
DAYS = frozenset(["day", "date", "month", "year", "week", "same", "time", "morning", "night"])
DASHES = frozenset("-–—:")  # "RENO (AP) - The mayor": no brackets of a clause
CLOSES = frozenset(",-–—")  # what may close a clause that stands inside another
APPOSED = 7  # words back in which an apposition with a relative clause begins
BRACKETS = 12  # words that brackets enclose at most
SUBJECTLESS = frozenset(["after", "before", "while", "when", "since", "but", "and", "by"])

# "Days after the president took office, the sheriff …": a clause before the main one
OPENERS = grammar.these("after before when while as since because although though once until if ")
# "A month after the inauguration, the council": what happens has no verb there
HAPPENINGS = grammar.these(
    """
    inauguration election vote ruling meeting hearing decision speech visit arrest arrests trial
    victory resignation announcement raid raids shooting death lawsuit debate order verdict
    """
)
# These take a noun as well as a clause.
PREPOSITIONAL = frozenset(["before", "after", "since", "until"])
# Words of a date between "which" and its verb.
TIMES = grammar.these(
    """
    on in at the a an last this early late mid ago earlier later two three four five six seven few
    several weeks week days day months month years year morning night afternoon evening monday
    tuesday wednesday thursday friday saturday sunday today yesterday january february march april
    may june july august september october november december jan feb aug sept oct nov dec , . of
    spring summer fall winter
    """
)
STRONGEST_SIGNS = grammar.STRONG_SIGNS - {","}
PAST_FORMS = frozenset(past for past, _ in IRREGULAR.values()) | grammar.these(
    "spoke said told left began became came went stood ran fell rose died met lost won took"
)


def subject_start(line: Line, first: int) -> int:
    """Where the clause that holds the subject of the word at ``first`` starts."""
    words = line.words
    if first and words[first - 1].form in ("and", "but"):
        return line.start  # "sent subpoenas and asked a court": one subject for both
    number = _before_closed_clause(words, first)
    while number > 0:
        if words[number - 1].form == ")" and words[number].form not in DASHES:
            number = _before_brackets(words, number)
            continue
        start = _clause_start(line, number, first)
        if start is not None:
            return start
        number -= 1
    return line.start


def behind_opening_clause(line: Line, start: int, verb: int) -> int:
    """Where the subject of a verb may stand, if another clause goes before the main one.

    "Days after President Roe took office, the sheriff, Ann Lee, ended": behind the first comma
    that follows a verb; ``start`` itself where no such clause opens there.
    """
    words = line.words
    first, last = line.index(start), line.index(verb)
    if not first or words[first - 1].form not in OPENERS:
        return start
    told = False
    for number in range(first, last):
        form = words[number].form
        told = told or (form == "," and words[number - 1].form in HAPPENINGS)
        if form == "," and told and _has_content(words[number + 1 : last]):
            return words[number + 1].start
        told = told or form in grammar.AUXILIARIES or form in PAST_FORMS
        told = told or (len(form) > 4 and form.endswith("ed"))
    return start


def _clause_start(line: Line, number: int, first: int) -> int | None:
    """Where the clause starts, if the word before ``number`` opens it; None: look further back."""
    words, form = line.words, line.words[number - 1].form
    once = form == "once" and number == 1  # "Once a judge had blocked it": no adverb there
    begins = form in grammar.STRONG_SIGNS or form in grammar.SUBORDINATE or form in grammar.SAYING
    if begins or once:
        comma = _end_of_phrase(words, number, first) if form in PREPOSITIONAL else 0
        opens = comma + 1 if comma else number  # "before the hearing, the mayor warned"
        if _has_content(words[number:first]):
            return words[opens].start
        # "after suing": the subject stands in the main clause
        return line.start if form in SUBJECTLESS else None
    if form == ",":
        return words[number + 1].start if _opens_sentence(words, number, first) else None
    if form not in grammar.RELATIVE or _is_pointing(words, number):
        return None
    if _is_closed(words[number:first], words[first]):
        return None
    # "a judge who blocked": the words before
    content = _has_content(words[number:first]) and not _only_says_when(words[number:first])
    return words[number].start if content else words[max(0, number - 6)].start


def _end_of_phrase(words: tuple[Word, ...], number: int, first: int) -> int:
    """The comma that closes what "before" or "after" opens, if no verb comes before it; else 0."""
    for at in range(number, first):
        form = words[at].form
        if form == ",":
            return at if _has_content(words[at + 1 : first]) else 0
        suing = at == number and form.endswith("ing")  # "after suing the city"
        done = form.endswith("ed") and words[at - 1].form not in grammar.DETERMINERS
        if suing or done or form in grammar.AUXILIARIES or form in PAST_FORMS:
            return 0
    return 0


def _is_pointing(words: tuple[Word, ...], number: int) -> bool:
    """ "That day, the mayor", "a judge in that case ordered": no clause begins there."""
    if words[number - 1].form != "that":
        return False
    beside = number > 1 and words[number - 2].form in grammar.PREPOSITIONS
    return beside or words[number].form in DAYS


def _before_brackets(words: tuple[Word, ...], number: int) -> int:
    """ "The league (SSL) sued": what brackets enclose opens no clause."""
    for at in range(number - 2, max(-1, number - 2 - BRACKETS), -1):
        if words[at].form == "(":
            return at
    return number - 1


def _before_closed_clause(words: tuple[Word, ...], first: int) -> int:
    """ "Marin County, where he was held, paid": the word before the relative clause, by number.

    So with dashes: "Roe — who likes the president's plan — sent".
    """
    if first < 4 or words[first - 1].form not in CLOSES:
        return first
    pair = {words[first - 1].form}
    for number in range(first - 2, max(0, first - 30), -1):
        if words[number].form in grammar.RELATIVE:
            for back in range(number - 1, max(0, number - APPOSED), -1):
                # "Roe, a Democrat who was sworn in last year, said"
                opens = back == number - 1 or words[back + 1].form in grammar.DETERMINERS
                if words[back].form in pair and opens:
                    return back
        if words[number].form in STRONGEST_SIGNS:
            return first
    return first


def _is_closed(words: tuple[Word, ...], verb: Word) -> bool:
    """ "the ban that was to start on Friday has been": the relative clause has its own verb."""
    if verb.form not in grammar.AUXILIARIES or not words:
        return False
    return any(word.form in grammar.AUXILIARIES for word in words[:3])


def _opens_sentence(words: tuple[Word, ...], number: int, first: int) -> bool:
    """ "Backed the bill, and 16 sheriffs signed": a subject of its own after ", and"."""
    if words[number].form not in ("and", "but") or number + 1 >= first:
        return False
    told = any(
        word.form in grammar.AUXILIARIES or word.form.endswith("ed") for word in words[: number - 1]
    )
    return told and _has_content(words[number + 1 : first])


def _only_says_when(words: tuple[Word, ...]) -> bool:
    """ "The board, which only two weeks ago reaffirmed it": a time is no subject."""
    return all(
        word.form in TIMES or grammar.is_adverb(word.form) or word.form.isdigit() for word in words
    )


def _has_content(words: tuple[Word, ...]) -> bool:
    return any(word.form.isalpha() and not grammar.is_adverb(word.form) for word in words)
