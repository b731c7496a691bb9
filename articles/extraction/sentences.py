"""Text → sentences and quotations, with offsets.

Made for news: it knows the usual abbreviations, initials, datelines and closing quotation
marks, and takes a line break as the end of a sentence unless the next line goes on in lower
case. It never looks further than one sentence end, so its running time is linear.
"""

import re

from articles.extraction.values import Quotation, Sentence


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words that a full stop belongs to. A sentence may end after those of the second set
# if the next word is a usual beginning of a sentence.
NEVER_END = _words(
    "mr mrs ms dr prof rev hon sen sens rep reps gov govs gen gens ald lt col capt sgt maj adm "
    "cmdr pres atty asst "
    "supt st ft mt no nos vs v al fig sec art ch pp ed vol approx est dept univ bros messrs "
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun "
    "calif fla ill mass mich minn ariz ark colo conn ala del ga ind kan ky la md mo mont neb "
    "nev okla ore pa tenn tex va vt wash wis wyo e.g i.e cf u.s.c"
)
MAY_END = _words(
    "inc co corp ltd jr sr d.c u.s u.n u.k e.u n.j n.y n.c s.c n.m n.h r.i w.va n.d s.d a.m "
    "p.m ph.d m.d j.d b.a m.a etc a.d b.c"
)
USUAL_BEGINNINGS = _words(
    "the a an in on at he she it they we i but and this that these those after before when "
    "while if as for his her its their mr mrs ms dr president since although however last "
    "according some many more most no not there what who"
)
# A possible end: full stop, question or exclamation mark with closing marks after it, then
# a blank; or a line break.
BREAK = re.compile(r"[.!?…]{1,8}[\"'”’»)\]]{0,4}(?=[ \t\u00a0])|[.!?…][”\"](?=[A-Z])|\n")
WORD_BEFORE = re.compile(r"([A-Za-z][A-Za-z.]{0,14})$")
NEXT_WORD = re.compile(r"[ \t\u00a0]{1,50}[\"'“‘«(\[]{0,4}([^\s.,;:!?\"'”’)]{1,30})")
# A blank line inside a sentence: "an order that the" + "president issued".
GO_ON = _words("the a an of and or to in by with for from that its his her their at on")
OPENING = {"“": "”", "«": "»", "„": "“"}
LONGEST_QUOTATION = 3000
QUOTE_MARK = re.compile(r"[“”«»\"]|``|''|\n[ \t]*\n")


def split(text: str) -> list[Sentence]:
    """The sentences of a text, in order, without the white space around them."""
    sentences: list[Sentence] = []
    start = 0
    paragraph = 0
    for found in BREAK.finditer(text):
        line_break = found.group() == "\n"
        if not (_line_ends(text, found.start()) if line_break else _is_end(text, found)):
            continue
        _add(sentences, text, start, found.end(), paragraph)
        start = found.end()
        if line_break and sentences and sentences[-1].paragraph == paragraph:
            paragraph += 1
    _add(sentences, text, start, len(text), paragraph)
    return sentences


def _add(sentences: list[Sentence], text: str, start: int, end: int, paragraph: int) -> None:
    piece = text[start:end]
    stripped = piece.strip()
    if stripped:
        begin = start + len(piece) - len(piece.lstrip())
        sentences.append(Sentence(begin, begin + len(stripped), paragraph))


def _line_ends(text: str, at: int) -> bool:
    """A line break ends a sentence, but not where the text is only wrapped."""
    before, after = text[max(0, at - 1) : at], text[at + 1 : at + 2]
    if "\n" in (before, after):
        return not _goes_on(text, at)
    if before == "." and after.islower():  # "people living in the U.S.\nwere held"
        word = WORD_BEFORE.search(text, max(0, at - 16), at - 1)
        return not (word and _is_abbreviation(word.group(1).lower()))
    return not (after.islower() and (before.isalnum() or before in (",", ";", "-")))


def _goes_on(text: str, at: int) -> bool:
    """Whether a blank line stands in the middle of a sentence."""
    if not text[at : at + 8].lstrip()[:1].islower():
        return False
    word = WORD_BEFORE.search(text[max(0, at - 20) : at].rstrip())
    return word is not None and word.group(1).lower() in GO_ON


def _is_abbreviation(word: str) -> bool:
    return word in NEVER_END or word in MAY_END or _is_initials(word)


def _is_end(text: str, found: re.Match[str]) -> bool:
    """Whether the stop ends a sentence, by the words on its two sides."""
    mark = found.group()
    after = NEXT_WORD.match(text, found.end(), found.end() + 90)
    next_word = after.group(1) if after else ""
    if not mark.startswith(".") or mark.startswith("..."):
        return not next_word[:1].islower()
    before = WORD_BEFORE.search(text, max(0, found.start() - 16), found.start())
    word = before.group(1).lower() if before else ""
    closed = len(mark) > 1
    if next_word[:1].islower() and not closed:
        return False
    if word in NEVER_END and not closed:
        return False
    if (word in MAY_END or _is_initials(word)) and not closed:
        return next_word.lower() in USUAL_BEGINNINGS and next_word[:1].isupper()
    return not (closed and next_word[:1].islower())


def _is_initials(word: str) -> bool:
    """ "j", "u.s", "g.o.p": single letters between full stops."""
    return bool(word) and all(len(part) == 1 for part in word.split("."))


def quotations(text: str) -> list[Quotation]:
    """The stretches inside quotation marks, without the marks, in order.

    A quotation that is not closed ends with its paragraph, as is the custom in news when
    the next paragraph goes on with an opening mark.
    """
    found: list[Quotation] = []
    opened: tuple[int, str] | None = None
    for mark in QUOTE_MARK.finditer(text):
        sign = mark.group()
        if opened is None:
            closing = OPENING.get(sign, {'"': '"', "``": "''"}.get(sign, ""))
            if closing and not (sign == '"' and _looks_closing(text, mark.start())):
                opened = (mark.end(), closing)
        elif sign.startswith("\n") or _closes(sign, opened[1]):
            if 0 < mark.start() - opened[0] <= LONGEST_QUOTATION:
                found.append(Quotation(opened[0], mark.start()))
            opened = None
        elif sign in OPENING:
            opened = (mark.end(), OPENING[sign])
    if opened is not None and 0 < len(text) - opened[0] <= LONGEST_QUOTATION:
        found.append(Quotation(opened[0], len(text)))
    return found


def _closes(sign: str, closing: str) -> bool:
    return (
        sign == closing
        or (closing in ("”", '"') and sign in ("”", '"'))
        or (closing == "''" and sign == '"')
    )


def _looks_closing(text: str, at: int) -> bool:
    """A straight mark after a letter or stop and before a blank closes; it opens nothing."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return bool(before) and not before.isspace() and before not in "([-–—" and not after.isalnum()
