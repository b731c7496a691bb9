"""The small words of titles: short names, noun phrases, dates taken out, clean endings."""

import re

from articles.extraction.events.language import grammar
from articles.extraction.events.language.verbs import PAST, headline_form
from articles.extraction.events.lexicon.everything import RULES_BY_FORM
from articles.extraction.events.titles.cuts import BEFORE_NOUN, PASTS, form_of
from articles.extraction.values import TimeExpression

NOUNS = frozenset("cut set put let hit split shot thought felt read run".split())
# What ends a subject that another verb follows: "officials have sent subpoenas and", "man who".
AFTER_SUBJECT = re.compile(
    r"\s(?:who|which|that|is|are|was|were|has|have|had|will|would"
    rf"|{'|'.join(sorted(PASTS - NOUNS))})\b(?!$)"
)
# Names and phrases that headlines have shorter, each with words of it, in lower case: where they
# are not, no search is made.
SHORTER = tuple(
    (words, re.compile(rf"\b{long}", re.IGNORECASE if long.islower() else 0), short)
    for words, long, short in (
        (
            "department of justice",
            r"(?:U\.?S\.? )?Department of Justice(?: \(DOJ\))?",
            "Justice Department",
        ),
        ("justice department", r"U\.?S\.? Justice Department", "Justice Department"),
        (
            "homeland security",
            r"(?:the )?(?:U\.?S\.? )?Department of Homeland Security(?: \(DHS\))?",
            "Homeland Security",
        ),
        (
            "customs enforcement",
            r"(?:U\.?S\.? )?Immigration and Customs Enforcement(?: \(ICE\))?",
            "ICE",
        ),
        ("liberties union", r"American Civil Liberties Union", "ACLU"),
        (
            "court of appeals",
            r"(?:U\.?S\.? )?(?:Circuit )?Court of Appeals for the (\w+) Circuit(?: in [A-Z]\w+)?",
            r"\1 Circuit appeals court",
        ),
        ("district judge", r"U\.?S\.? District Judge ", "Judge "),
        ("the state of", r"[Tt]he state of (?=[A-Z])", ""),
        ("so-called", r"so-called ", ""),
        ("s called", r"what[’']s called ", ""),
        ("is called", r"what is called ", ""),
        ("in order", r"in order to ", "to "),
        ("a total", r"a total of ", ""),
    )
)
# "Reno, Elko, Ely, Fallon and Winnemucca": two of them are enough.
NAME = r"(?:[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3})"
FEWEST_COMMAS = 2
MANY_NAMES = re.compile(
    rf"({NAME}, {NAME})(?:, {NAME})+,? and {NAME}(?:, {NAME})?|({NAME}, {NAME})(?:, {NAME}){{2,}}"
)
VAGUE = (" past ", " last ", " this ", " next ")
VAGUE_TIME = re.compile(
    r"(?<=\w) (?:earlier )?(?:past|last|this|next) (?:year|month|week|summer|fall|winter|spring)\b"
)
QUOTES = '“”"'
SHORT_NAMES = {
    "U.S. Department of Justice": "Justice Department",
    "U.S. Department of Homeland Security": "Homeland Security",
    "U.S. Immigration and Customs Enforcement": "ICE",
    "U.S. Customs and Border Protection": "Customs and Border Protection",
    "U.S. Citizenship and Immigration Services": "Citizenship and Immigration Services",
    "U.S. government": "federal government",
    "U.S. Supreme Court": "Supreme Court",
}
OFFICIAL = re.compile(r"^(?:State of|City of|City and County of|County of|U\.S\.) ")
COURT = re.compile(r"^U\.S\. District Court")
APPEALS = re.compile(r"^U\.S\. Court of Appeals(?: \((?P<circuit>[^)]+)\))?")
# What leads to a date and goes with it: "on", "back in", "dating back to".
LEADS_TO_DATE = re.compile(
    r"[\s,]*\b(?:dating back to|going back to|back in|back to|as of|beginning|starting|effective"
    r"|on|in|late|early|since|by|until|through|from|during|about|around|of|at|this|last|next)\s*$",
    re.IGNORECASE,
)
POSSESSIVE = re.compile(r"[’']s\b")
# A subject that means somebody named before.
POINTS_BACK = re.compile(
    r"^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|and|or|but|his|her|its|their"
    r"|some|others|many|one|both|the (?:agency|department|ministry|administration|government"
    r"|state|city|county|court|judge|panel|governor|mayor|sheriff|president|attorney general"
    r"|ruling|order|suit|lawsuit|letter|bill|law|measure))\b",
    re.IGNORECASE,
)
ARTICLE = re.compile(r"^(?:a|an|the)\s+", re.IGNORECASE)
LEADING = re.compile(
    r"^(?:and|but|meanwhile|also|however|then|later|still|indeed|in addition|in response"
    r"|the same|same|nevertheless|notably|reportedly|earlier|so|yet|instead|moreover"
    r"|separately|again|now|just|when|after|as|if|that|because"
    r"|while|although)\b[\s,]*",
    re.IGNORECASE,
)
AUXILIARIES = re.compile(
    r"\s+(?:was|were|is|are|has|have|had|been|being|be|expected|scheduled|slated"
    r"|supposed|just|also|later|then|recently|previously"
    r"|formally|officially|already|still|again|first|to|not)$",
    re.IGNORECASE,
)
LONGEST_SUBJECT = 9  # words; longer ones are clauses
SPACED = (" ,", " .", " '", " ’")
SPACE_BEFORE = re.compile(r"\s+([,.](?!\d)|[’']s\b)")
PREPOSITION = re.compile(
    r"^(?:of|in|on|to|for|with|by|from|at|into|over|against|under|about|between|amid|despite"
    r"|thanks|because of|instead of|following|during|through|part of|according|had|given|asked"
    r"|was|were)\b",
    re.IGNORECASE,
)
AFTER_HEAD_NOUN = re.compile(r"\s(?:of|in|at|for|from|with|on|who|that)\s")


def short_name(name: str) -> str:
    """A canonical name as headlines have it: "State of New Jersey" → "New Jersey"."""
    if name in SHORT_NAMES:
        return SHORT_NAMES[name]
    if appeals := APPEALS.match(name):
        circuit = appeals["circuit"]
        return f"{circuit.replace('Cir.', 'Circuit')} appeals court" if circuit else "Appeals court"
    if COURT.match(name):
        return "federal court"
    return OFFICIAL.sub("", name).strip(" ,")


def joined_names(names: list[str], most: int) -> str:
    """Names with "and" between them; of more than ``most`` the first, "and others"."""
    if len(names) <= most:
        return " and ".join(names)
    return f"{names[0]}, {names[1]} and others" if most > 1 else f"{names[0]} and others"


def is_plural(subject: str) -> bool:
    """Whether a verb after these words stands in the plural: "officials", "Ann Lee and Bo Day"."""
    if " and " in subject and not subject.startswith(("Customs and", "Citizenship and")):
        return True
    words = AFTER_HEAD_NOUN.split(subject)[0].split()
    if not words:
        return False
    last = words[-1]
    if len(words) > 1 and last[:1].isupper():  # a name
        return last in ("Attorneys", "Democrats", "Republicans", "Lawmakers")
    if last.lower() in ("people", "police") or last.lower().endswith(("men", "women")):
        return True
    return last.endswith("s") and not last.endswith(("ss", "us", "is", "Texas"))


def without_dates(text: str, start: int, end: int, times: list[TimeExpression]) -> str:
    """A stretch of text without its date phrases and the prepositions that lead to them."""
    parts: list[str] = []
    at = start
    for time in times:
        if start <= time.start and time.end <= end and at <= time.start:
            owned = POSSESSIVE.match(text, time.end, end)
            if owned:  # "in Friday's ruling": in the ruling
                parts += [text[at : time.start], "the"]
            else:
                parts.append(LEADS_TO_DATE.sub(" ", text[at : time.start]))
            at = owned.end() if owned else time.end
    parts.append(text[at:end])
    return tidy(" ".join(parts))


def phrase_of_subject(words: str, *, naming: re.Pattern[str] | None = None) -> str:
    """The noun phrase of a subject, or "" where it only points back or is no noun phrase.

    "Meanwhile, a federal judge in Chicago, Ann Lee," → "federal judge in Chicago". With
    ``naming`` the part that it finds is taken, as the judge in "in a defeat, a judge".
    """
    chunks = [chunk.strip() for chunk in re.split(r",(?!\d)|[;:—“”\"()]", words) if chunk.strip()]
    if naming:
        chunks = [chunk for chunk in chunks if naming.search(chunk)] or chunks
    for chunk in chunks:
        said = _noun_phrase(chunk)
        if said:
            return said
        if POINTS_BACK.match(chunk):
            return ""
    return ""


def _noun_phrase(words: str) -> str:
    before = ""
    words = AFTER_SUBJECT.split(words, maxsplit=1)[0]
    while words != before:
        before = words
        words = AUXILIARIES.sub("", LEADING.sub("", words.strip(" ,.'’–-")))
    if words.split(" ")[0].lower() in PASTS:
        return ""
    if not words or POINTS_BACK.match(words) or PREPOSITION.match(words):
        return ""
    return ARTICLE.sub("", words) if len(words.split()) <= LONGEST_SUBJECT else ""


def tidy(words: str) -> str:
    """One blank between words, none before a comma, no stray signs at the ends."""
    words = " ".join(words.split())
    if any(sign in words for sign in SPACED):
        words = SPACE_BEFORE.sub(r"\1", words)
    return words.strip(' ,;:–—-"“”').removesuffix(".").strip(" ,")


def compressed(words: str) -> str:
    """With the short names of headlines, and long lists of names cut."""
    low = words.lower()
    for said, long, short in SHORTER:
        if said in low:
            words = long.sub(short, words)
            low = words.lower()
    if any(time in words for time in VAGUE):
        words = VAGUE_TIME.sub("", words)
    if words.count(",") < FEWEST_COMMAS:
        return words
    return MANY_NAMES.sub(lambda many: f"{many[1] or many[2]} and others", words)


def capital(words: str) -> str:
    """With a capital letter at the head."""
    return words[:1].upper() + words[1:]


def balanced(words: str) -> str:
    """Each quotation mark with its other half: one that is missing is added or both are dropped."""
    if not any(mark in words for mark in QUOTES):
        return words
    parts: list[str] = []
    opened = -1
    for at, letter in enumerate(words):
        if letter not in QUOTES:
            parts.append(letter)
            continue
        before, after = words[at - 1 : at], words[at + 1 : at + 2]
        opens = letter == "“" or (letter == '"' and after.isalnum() and not before.isalnum())
        if opens and opened < 0:
            opened = len(parts)
            parts.append("“")
        elif not opens and opened >= 0:
            parts.append("”")
            opened = -1
    return "".join(parts) + ("”" if opened >= 0 else "")


def in_present(words: str) -> str:
    """With the first verb that the lexicon knows in the past put into the present."""
    parts = words.split()
    forms = [form_of(part) for part in parts]
    for at, form in enumerate(forms[:LONGEST_SUBJECT]):
        if at and form in grammar.AUXILIARIES:
            return words
        for rule, kinds in RULES_BY_FORM.get(form, ()) if at else ():
            if rule.is_verb and PAST in kinds and forms[at - 1] not in BEFORE_NOUN:
                present = headline_form(rule.heads, form, plural=is_plural(" ".join(parts[:at])))
                return " ".join([*parts[:at], present or form, *parts[at + 1 :]])
    return words
