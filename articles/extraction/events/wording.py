"""The small words of titles: short names, noun phrases, dates taken out, clean endings."""

import re

from articles.extraction.values import TimeExpression

MOST_WORDS = 13
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
    r"|nevertheless|notably|reportedly|earlier|so|yet|instead|moreover|separately|again|now|just|when|after|as|if|that|because"
    r"|while|although)\b[\s,]*",
    re.IGNORECASE,
)
AUXILIARIES = re.compile(
    r"\s+(?:was|were|is|are|has|have|had|been|being|be|just|also|later|then|recently|previously"
    r"|formally|officially|already|still|again|first|to|not)$",
    re.IGNORECASE,
)
DANGLING = re.compile(
    r"(?:[\s,]+(?:the|a|an|of|in|on|to|for|and|or|nor|with|by|from|its|their|his|her|our|your|that"
    r"|which|who|whom|whose|as|at|into|than|but|not|if|over|against|under|about|between|some|any"
    r"|was|were|is|are|be|been|has|have|had|will|would|could|should|can|may|might|this|these|those"
    r"|no|more|most|entitled|titled|called|named|dubbed|so-called|until|unless|without|within|against|whether))+$",
    re.IGNORECASE,
)
# Where a long title is cut: before a new phrase rather than inside one.
NEW_PHRASE = frozenset(
    "of in on to for with by from that which who whose as at into over against under about until"
    " unless without including amid despite and or than".split()
)
SHORTEST_CUT = 6  # words that are kept at least
LONGEST_SUBJECT = 9  # words; longer ones are clauses
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
    if last.lower() in ("people", "police"):
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
    chunks = [chunk.strip() for chunk in re.split(r"[,;:—“”\"()]", words) if chunk.strip()]
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
    while words != before:
        before = words
        words = AUXILIARIES.sub("", LEADING.sub("", words.strip(" ,.'’–-")))
    if not words or POINTS_BACK.match(words) or PREPOSITION.match(words):
        return ""
    return ARTICLE.sub("", words) if len(words.split()) <= LONGEST_SUBJECT else ""


def tidy(words: str) -> str:
    """One blank between words, none before a comma, no stray signs at the ends."""
    words = SPACE_BEFORE.sub(r"\1", " ".join(words.split()))
    return words.strip(' ,;:–—-"“”').removesuffix(".").strip(" ,")


def ending_cleanly(words: str) -> str:
    """At most MOST_WORDS words, cut before a phrase, with no small word left dangling."""
    parts = words.split(" ")
    if len(parts) > MOST_WORDS + 1:  # one word more rather than half a phrase
        at = MOST_WORDS
        for number in range(MOST_WORDS, SHORTEST_CUT - 1, -1):
            if parts[number].lower() in NEW_PHRASE:
                at = number
                break
        parts = parts[:at]
    return DANGLING.sub("", " ".join(parts)).strip(' ,;:–—-"“”')
