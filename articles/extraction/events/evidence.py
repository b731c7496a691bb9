"""What speaks for and against a draft, as short names that the confidence is reckoned from."""

import re

from articles.extraction.events.kinds import PLAIN_SURE, SAID
from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.language.words import Line
from articles.extraction.events.what.predicates import Predicate
from articles.extraction.events.when.dating import Dating
from articles.extraction.events.who.parties import Parties

# Words of the field: a plain verb near one of them is more likely news of it.
FIELD = re.compile(
    r"\b(?:immigra\w+|sanctuary|ice|jails?|sheriffs?|detainers?|police|courts?|judges?|laws?|bills?"
    r"|ordinances?|polic(?:y|ies)|deport\w*|border|undocumented|grants?|funding|lawsuits?|mayor"
    r"|governor|attorney general|justice department|homeland|orders?|council|senate|legislature"
    r"|county|287\(g\)|daca|custody|customs)\b"
)
# "Hundreds of cities have passed such laws" is the state of things, not an event.
GENERIC = re.compile(
    r"\b(?:cities|states|counties|jurisdictions|communities|governments|municipalities|localities"
    r"|places|towns|agencies|departments)(?: \w+ly| that| which| around the country| nationwide"
    r"| across the country| like [^,]{3,40},?)*\s*$"
    r"|\b(?:hundreds of|dozens of|many|some|several|most|other|few)(?: other| more| \w+)?"
    r" (?:cities|states|counties|jurisdictions|communities|governments|localities|places)\b"
)
PRONOUN = re.compile(r"\b(?:it|he|she|they|we|i|you|this|that|these|those)\s*$")
# "Two other circuits have held": so many did it, and it is no general talk.
COUNTED = re.compile(
    r"\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds)\b"
)
EARLY = 5  # sentences in which news is told first


def evidence_for(
    line: Line, predicate: Predicate, dating: Dating, who: Parties, *, number: int, caption: bool
) -> tuple[str, ...]:
    """The names of all that is true of a draft and tells right ones from wrong ones."""
    reach = min(line.end, predicate.end + 120)
    subject = (predicate.subject_start, predicate.start)
    dated = "dated" if dating.direct else "framed" if dating.phrase else "undated"
    facts = {
        dated: True,
        f"{dated} {_kind(predicate)}": True,
        f"tense {predicate.tense.value}": True,
        "party": bool(who.actors),
        "subject": bool(who.subject),
        "known party": any(role.known for role in who.actors),
        "early": number < EARLY,
        "field": bool(FIELD.search(line.flat, predicate.subject_start, reach)),
        "caption": caption,
        "relative": predicate.relative,
        "pronoun": bool(PRONOUN.search(line.flat, *subject)),
        "passive": predicate.passive,
        f"{dated} passive": predicate.passive,
        f"{dated} without subject": not who.subject,
    }
    if dated != "dated":
        named = any(role.known for role in who.actors)
        facts["generality"] = not named and bool(GENERIC.search(line.flat, *subject))
        perfect = predicate.tense is Tense.PERFECT and not who.subject
        facts["undated perfect"] = perfect and not COUNTED.search(line.flat, *subject)
        facts["undated participle"] = predicate.tense is Tense.PARTICIPLE
        facts["undated relative"] = predicate.relative
    return tuple(name for name, true in facts.items() if true)


def _kind(predicate: Predicate) -> str:
    """The rough kind of a rule: what is said, what is done in law, or any plain doing."""
    if predicate.rule.type in SAID:
        return "saying"
    if predicate.rule.sure < PLAIN_SURE:
        return "plain"
    return "strong" if predicate.rule.sure >= 0.7 else "weak"
