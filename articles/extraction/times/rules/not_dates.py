"""What looks like a date and is none: statutes, bills, dockets, flights, sums, names.

These rules take their text away from the others; nothing is reported for it.
"""

from articles.extraction.times.meanings.plain import NoTime
from articles.extraction.times.rule import Groups, Rule
from articles.extraction.times.rules.groups import one_of

CODES = one_of(
    r"u\.?{S}?s\.?{S}?c(?:ode\b|\.)?(?:a\.)?",  # 8 U.S.C. 1373
    r"c\.?f\.?r\.?",  # 8 CFR 287.7
    r"stat\.",
    r"fed\.{S}reg\.",
    r"f\.{S}?(?:supp\.{S}?)?[23]d",  # 264 F. Supp. 3d 933
    r"u\.s\.",  # 521 U.S. 898
    r"s\.{S}ct\.",
)
BILLS = one_of(
    r"h\.{S}?r\.", r"s\.{S}?b\.", r"a\.{S}?b\.", "hr", "sb", "ab", "hb", "lb", "sf", "hf", r"s\.",
    "(?:house|senate|assembly){S}(?:bill|resolution|file)", "bill", "proposition", r"prop\.?",
    r"[hs]\.?{S}?(?:con\.?|j\.?)?{S}?res\.?", "measure", "public{S}law", r"p\.l\.",
    r"pub\.{S}l\.",
)  # fmt: skip
NUMBERED = one_of(
    "flight", "windows", "office", "boeing", "airbus", "peugeot", "highway", "route", "interstate",
    "room", "suite", "form", "unit", "precinct", "channel", "pages?", "area", "apollo", "i", "rtx",
)  # fmt: skip
ORDERS = one_of(
    "executive{S}order", "order", "proclamation", "resolution", "ordinance", "directive", "eo",
    "memorandum", "circular",
)  # fmt: skip
NAMES = one_of(
    "usa{S}today",
    "(?:people's|china|the){S}daily",
    "sunday{S}(?:times|telegraph|mirror|express|mail|herald)",
    "saturday{S}night{S}live",
    "good{S}friday{S}(?:agreement|accords?)",
    "black{S}september",
    "super{S}tuesday",
    "ruby{S}tuesday",
    "april{S}ryan",
    "june{S}carter",
    "august{S}wilson",
    "(?:theresa|brian|james|rollo|elaine|imelda){S}may",
    "60{S}minutes",
    "48{S}hours{S}mystery",
)
IDIOMS = one_of(
    "(?:seconds?|first){S}(?:to|of{S}all|place|hand|lady|thoughts?)",
    "a{S}second{S}[a-z]+",
    "(?:one|some){S}day",
    "the{S}other{S}day",
    "day{S}care",
    "day{S}in{S}court",
    "year{S}in{S}and{S}year{S}out",
    "(?:may|march){S}(?:not|be|have|also|well)",
)
SUBSECTIONS = r"(?:\([a-z0-9]{1,4}\)){0,4}"


def _none(groups: Groups) -> NoTime:
    return NoTime()


RULES = (
    Rule(
        "statute or reported case",
        r"(?:title{S})?\d{1,3}{S}?"
        + CODES
        + r"{S}?(?:sections?{S}|sec\.{S}|ss?{S}|~{1,2}{S}?|at{S}|part{S})?\d{1,6}"
        + SUBSECTIONS
        + r"(?:[-,]{S}?\d{1,5})?(?:{S}\((?:[a-z0-9.]{1,6}{S}?){0,4}\d{4}\))?",
        _none,
        (),
        (
            "Under 8 U.S.C. 1373 they share data.",
            "See 34 CFR 2014 for that.",
            "See Printz v. United States, 521 U.S. 898 (1997).",
        ),
    ),
    Rule(
        "Westlaw and Lexis",
        r"\d{4}{S}(?:wl|u\.?s\.?{S}(?:dist|app)\.?{S}lexis){S}\d{3,9}",
        _none,
        (),
        ("See 2017 WL 4081821 for that.",),
    ),
    Rule(
        "section of a law",
        r"(?:sections?|sec\.|title|chapter|article|part|rule|paragraph|amendment){S}\d{1,5}[a-z]?"
        + SUBSECTIONS,
        _none,
        (),
        ("Section 1373 of the code.", "Title 2016 applies."),
    ),
    Rule(
        "bill",
        BILLS + r"(?:{S}|-)?(?:no\.{S})?\d{1,5}(?:-\d{1,4})?\b",
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
        one_of(
            r"(?:nos?\.|case|docket|civil{S}action|cv|cr)(?:{S}no\.?)?{S}?\d{1,4}(?::\d\d)?[-:]"
            r"(?:[a-z]{2,5}-)?\d{1,7}(?:-[a-z]{1,5})*(?:{S}\((?:[a-z0-9.]{1,6}{S}?){0,4}\d{4}\))?",
            r"\d:\d\d-[a-z]{2,5}-\d{3,6}(?:-[a-z0-9]{1,5})*",
            r"\d{2,4}-[a-z]{2,5}-\d{3,6}",
        ),
        _none,
        (),
        (
            "See No. 3:18-cv-00412 there.",
            "It is case 17-cv-2018 there.",
            "Docket No. 2019-1234 is open.",
            "See No. 18-2885 (7th Cir. 2018).",
        ),
    ),
    Rule(
        "order by number",
        ORDERS + r"{S}(?:nos?\.{S})?\d{1,6}(?:-\d{1,4})?\b",
        _none,
        (),
        ("Executive Order 1968 stands.", "Ordinance 2017-35 stands.", "Directive 2018-6 binds."),
    ),
    Rule(
        "thing by number",
        NUMBERED + r"(?:{S}|-)\d{3,4}[a-z]?\b",
        _none,
        (),
        ("Flight 2018 landed.", "Windows 2000 crashed.", "Take Route 1950 north."),
    ),
    Rule(
        "age",
        r"(?:{NUM}|an?)(?:{S}|-)(?:years?|months?|weeks?|days?)(?:{S}|-)olds?\b|aged?{S}{NUM}",
        _none,
        (),
        ("A 92-year-old woman fell.", "She is 19 years old.", "He died at age 2000."),
    ),
    Rule(
        "fraction",
        r"(?:one|two|three|\d)(?:{S}|-)quarters?{S}of{S}(?:the{S}|its{S}|all{S})?[a-z]"
        r"|three-quarters\b",
        _none,
        (),
        ("About three-quarters of them left.",),
    ),
    Rule(
        "score",
        r"24/7\b|24-7\b|50-50\b|20/20\b"
        r"|\d{1,3}-\d{1,3}{S}(?:vote|win|loss|victory|decision|lead|margin|ruling|split)\b",
        _none,
        (),
        ("The line is open 24/7 there.", "It passed on a 10-11 vote."),
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
        NAMES + r"\b",
        _none,
        (),
        ("USA Today wrote it.", "The Sunday Telegraph wrote it.", "Theresa May left."),
    ),
    Rule(
        "idiom",
        IDIOMS + r"\b",
        _none,
        (),
        ("They may not appeal.", "The first lady spoke."),
    ),
)
