"""Headlines of statements whose only content is a quotation: Ann Lee: “We will not bend”."""

import re

from articles.extraction.events.language import grammar
from articles.extraction.events.language.words import Line
from articles.extraction.events.titles.cuts import NOT_LAST, form_of, has_verb, shortened

FEWEST_WORDS = 4
MOST_WORDS = 12
OPENING, CLOSING = "“", "”"
MARK = re.compile(r"[“”\"]")
STOP = re.compile(r"[.!?](?=\s|$)|[;:—]|\s[–-]\s")
LEADING = re.compile(r"^(?:and|but|so|well|now|yes|no|look|again|of course)\b[,\s]+", re.IGNORECASE)
CONDITION = grammar.these("if when while although though because unless as since until in to for")
# "Says in a statement", "tells the Courier": nothing is said of what was said.
SAYS = grammar.these(
    "said says say announced announces argued claims claimed insisted noted ruled rules found"
    " finds declared stated warned added admitted acknowledged vowed vows pledged promised"
)
SPEAKS = SAYS | grammar.these(
    "told tells tell add adds spoke speaks tweeted tweets wrote writes explained explains"
    " responded responds replied continued testified remarked concluded"
)
AUDIENCE = 7  # words
TELLING = grammar.these("tell tells told telling")
PRONOUNS = grammar.these("i he she it we they you there")
NOT_LAST_OF_QUOTED = NOT_LAST | CONDITION | PRONOUNS
TIMES = grammar.these("only just hours minutes days weeks later again earlier before today")
CONTENT = grammar.these("that how why what whether")


def says_nothing(verb: str, tail: str) -> bool:
    """Whether a verb of saying is followed by the occasion or the audience alone."""
    forms = [form_of(word) for word in tail.split()]
    if not forms or TIMES.issuperset(forms):
        return True
    if MARK.search(tail) or CONTENT & set(forms):
        return False
    if verb in TELLING:
        verbs = grammar.AUXILIARIES | frozenset(["to"])
        near = forms[1:AUDIENCE]  # "told an audience of chiefs at the yearly forum to applause"
        return not verbs & set(near) and not any(form.endswith("ed") for form in near)
    return forms[0] in grammar.PREPOSITIONS or forms[0] == "via"


def quotation_title(speaker: str, text: str, line: Line) -> str:
    """The speaker with the head of what is quoted, or "" if nothing is."""
    words = first_quotation(text, line)
    if not speaker or not words:
        return ""
    said = LEADING.sub("", words)
    if not has_verb(said):
        return ""
    said = said[:1].upper() + said[1:]
    part = _head(said)
    return f"{speaker}: {OPENING}{part}{CLOSING}" if part else ""


def first_quotation(text: str, line: Line) -> str:
    """The first quotation of a sentence that is more than a few words, without its marks."""
    start, end = line.start, line.end
    opened = -1
    for mark in MARK.finditer(text, start, end):
        if _opens(text, mark):
            opened = mark.end()
            continue
        inner = text[max(opened, start) : mark.start()]
        opened = -1
        if len(inner.split()) >= FEWEST_WORDS:
            return " ".join(inner.split())
    inner = text[opened:end] if opened >= 0 else ""
    return " ".join(inner.split()) if len(inner.split()) >= FEWEST_WORDS else ""


def _opens(text: str, mark: re.Match[str]) -> bool:
    if mark.group() != '"':
        return mark.group() == OPENING
    after, before = text[mark.end() : mark.end() + 1], text[mark.start() - 1 : mark.start()]
    return after.isalnum() and not before.isalnum() and before not in (",", ".", "?", "!")


def _head(said: str) -> str:
    """As much of a quotation as a headline takes; an ellipsis where it is no whole thought."""
    stop = STOP.search(said)
    sentence = said[: stop.start()] if stop else said
    sentence = sentence.rstrip(" ,'’‘")
    words = sentence.split()
    if len(words) <= MOST_WORDS + 1:
        return sentence
    if form_of(words[0]) in CONDITION:
        return ""
    if whole := shortened(sentence, 3, MOST_WORDS):
        return whole.rstrip(" ,")
    part = words[: MOST_WORDS - 1]
    while len(part) > FEWEST_WORDS and form_of(part[-1]) in NOT_LAST_OF_QUOTED:
        part.pop()
    return " ".join(part).rstrip(" ,") + " …"
