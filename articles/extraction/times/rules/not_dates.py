"""What looks like a date and is none: statutes, bills, dockets, flights, sums, names.

These rules take their text away from the others; nothing is reported for it.
"""

from articles.extraction.times.meanings.plain import NoTime
from articles.extraction.times.rule import Rule


def _none(groups: object) -> NoTime:
    return NoTime()


RULES = (
    Rule(
        "statute",
        r"(?:title{S})?\d{1,3}{S}?(?:u\.?{S}?s\.?{S}?c(?:ode\b|\.)?(?:a\.)?|c\.?f\.?r\.?|stat\.|fed\.{S}reg\.|f\.{S}?(?:supp\.{S}?)?[23]d|u\.s\.|s\.{S}ct\.){S}?(?:section{S}|sec\.{S}|ss?{S}|~{1,2}{S}?|at{S}|part{S})?\d{1,6}(?:\([a-z0-9]{1,4}\)){0,4}(?:[-,]{S}?\d{1,5})?",
        _none,
        (),
        (
            "Under 8 U.S.C. 1373 they share data.",
            "See 34 CFR 2014 for that.",
            "See 567 U.S. 1999 there.",
        ),
    ),
    Rule(
        "section of a law",
        r"(?:section|sections|sec\.|title|chapter|article|part|rule|paragraph|amendment){S}\d{1,5}[a-z]?(?:\([a-z0-9]{1,4}\)){0,4}",
        _none,
        (),
        ("Section 1373 of the code.", "Title 2016 applies."),
    ),
    Rule(
        "bill",
        r"(?:h\.{S}?r\.|s\.{S}?b\.|a\.{S}?b\.|hr|sb|ab|hb|lb|sf|hf|s\.|(?:house|senate|assembly){S}(?:bill|resolution|file)|(?:h|s)\.?{S}?(?:con\.?|j\.?)?{S}?res\.?|bill|proposition|prop\.?|measure|public{S}law|p\.l\.|pub\.{S}l\.)(?:{S}|-)?(?:no\.{S})?\d{1,5}(?:-\d{1,4})?\b",
        _none,
        (),
        (
            "SB 1999 passed.",
            "H.R. 2003 failed.",
            "Senate Bill 1954 was read.",
            "Pub. L. 2010-14 says so.",
        ),
    ),
    Rule(
        "docket",
        r"(?:no\.|nos\.|case|docket|civil{S}action|cv|cr)(?:{S}no\.?)?{S}?\d{1,4}(?::\d\d)?[-:](?:[a-z]{2,5}-)?\d{1,7}(?:-[a-z]{1,5})*|\d:\d\d-[a-z]{2,5}-\d{3,6}(?:-[a-z0-9]{1,5})*|\d{2,4}-[a-z]{2,5}-\d{3,6}",
        _none,
        (),
        (
            "See No. 3:18-cv-00412 there.",
            "It is case 17-cv-2018 now pending.".replace(" now", ""),
            "Docket No. 2019-1234 is open.",
        ),
    ),
    Rule(
        "executive order",
        r"(?:executive{S}order|order|proclamation|resolution|ordinance|directive|eo){S}(?:no\.{S})?\d{1,6}(?:-\d{1,4})?\b",
        _none,
        (),
        ("Executive Order 1968 stands.", "Ordinance 2017-35 stands."),
    ),
    Rule(
        "numbered thing",
        r"(?:flight|windows|office|boeing|airbus|peugeot|highway|route|interstate|room|suite|form|unit|precinct|channel|page|pages|area|apollo|i)(?:{S}|-)\d{3,4}[a-z]?\b",
        _none,
        (),
        ("Flight 2018 landed.", "Windows 2000 crashed.", "Take Route 1950 north."),
    ),
    Rule(
        "age",
        r"(?:{NUM}|an?)(?:{S}|-)(?:years?|months?|weeks?|days?)(?:{S}|-)olds?\b|aged{S}{NUM}|age{S}{NUM}",
        _none,
        (),
        ("A 92-year-old woman fell.", "She is 19 years old."),
    ),
    Rule(
        "fraction",
        r"(?:one|two|three|\d)(?:{S}|-)(?:quarters?|seconds?)(?:{S}of{S}(?:the{S}|its{S}|all{S})?[a-z]|-of)|three-quarters\b",
        _none,
        (),
        ("About three-quarters of them left.",),
    ),
    Rule(
        "round the clock",
        r"24/7\b|24-7\b|50-50\b|20/20\b|\d{1,3}-\d{1,3}{S}(?:vote|win|loss|victory|decision|lead|margin|ruling|split)\b",
        _none,
        (),
        ("The line is open 24/7 there.",),
    ),
    Rule(
        "sum",
        r"\$\d[\d,.]{0,15}(?:{S}(?:million|billion|trillion|thousand)\b)?",
        _none,
        (),
        ("It costs $2018 here.", "It costs $1,999 here."),
    ),
    Rule(
        "name",
        r"(?:usa{S}today|(?:people's|china|the){S}daily|sunday{S}(?:times|telegraph|mirror|express|mail|herald)|saturday{S}night{S}live|black{S}friday{S}agreement|good{S}friday{S}(?:agreement|accord|accords)|black{S}september|april{S}ryan|june{S}carter|august{S}wilson|super{S}tuesday|ruby{S}tuesday|(?:theresa|brian|james|rollo|elaine|imelda){S}may)\b",
        _none,
        (),
        (
            "USA Today wrote it.",
            "The Sunday Telegraph wrote it.",
            "The Good Friday Agreement holds.",
        ),
    ),
    Rule(
        "words that only look so",
        r"(?:second|seconds|first){S}(?:to|of{S}all|place|hand|lady|thought|thoughts)\b|some{S}day\b|one{S}day\b|day{S}care\b|day{S}in{S}court\b|(?:may|march){S}(?:not|be|have|also|well)\b|the{S}other{S}day\b",
        _none,
        (),
        ("They may not appeal.", "The first lady spoke."),
    ),
)
