"""What lawyers cite by number: statutes, cases, bills, dockets and orders. None is a date.

These rules take their text away from the others; nothing is reported for it. Forms are those
of The Bluebook and of court filings. A full date in a citation ("82 FR 8799 (Jan. 30, 2017)")
stays a date; the bare year of a case or a code ("(9th Cir. 2018)") does not.
"""

from articles.extraction.times.meanings.plain import NoTime
from articles.extraction.times.rule import Groups, Rule
from articles.extraction.times.rules.groups import one_of

CODES = one_of(
    r"u\.?{S}?s\.?{S}?c(?:ode\b|\.)?(?:a\.)?",  # 8 U.S.C. 1373
    r"c\.?f\.?r\.?",  # 8 CFR 287.7
    r"(?:cal\.{S}|or\.{S}|n\.y\.{S})?stat\.",  # 110 Stat. 3009
    r"(?:fed\.{S}reg\.|fr\b)",  # 82 Fed. Reg. 8799
    r"f\.{S}?(?:supp\.{S}?)?(?:[23]d|4th)?",  # 264 F. Supp. 3d 933
    r"u\.s\.",  # 521 U.S. 898
    r"s\.{S}?ct\.",
    r"l\.{S}?ed\.{S}?2d",
    r"i\.?{S}?&{S}?n\.?{S}dec\.",  # 27 I. & N. Dec. 316
    r"cong\.{S}rec\.",
    r"(?:p|a|n\.e|n\.w|s\.e|s\.w|so|cal|n\.y)\.{S}?(?:[23]d|[45]th)",  # state reporters
)
BILLS = one_of(
    r"h\.{S}?r\.", r"s\.{S}?b\.", r"a\.{S}?b\.", r"h\.{S}?b\.", "hr", "sb", "ab", "hb", "lb", "sf",
    "hf", "ld", "acr", "scr", "lr", r"s\.",
    "(?:house|senate|assembly|legislative){S}(?:bill|resolution|file|document)", "bill",
    "proposition", r"prop\.?", r"int(?:ro)?\.",
    r"[hs]\.?{S}?(?:con\.?|j\.?)?{S}?res\.?", "measure", "initiative", "public{S}law", r"p\.?l\.?",
    r"pub\.?{S}l\.", r"(?:h\.r\.|s\.|house|senate){S}rep(?:t|ort)?\.?",
)  # fmt: skip
STATE_COURTS = one_of(
    "cal", "or", "wash", "mass", r"n\.y", r"n\.j", "pa", "ill", "tex", "fla", "ariz", "colo", "ga",
    "mich", "md", "va", "minn", "conn", "ohio", r"n\.m", "nev", "wis",
)  # fmt: skip
ORDERS = one_of(
    "executive{S}order", r"exec\.{S}order", "order", "proclamation", "resolution", r"res\.",
    "ordinance", r"ord\.", "directive", "eo", r"e\.o\.", "memorandum", "memo", "circular", "policy",
    "general{S}order", "special{S}order", "administrative{S}order", "bulletin", "instruction",
)  # fmt: skip
# Before the number of a page, an entry or an exhibit of a record.
RECORD = one_of(
    r"dkt\.?", r"ecf", r"docs?\.?", "document", r"exs?\.", "exhibits?", r"a\.?r\.", r"j\.?a\.?",
    r"app\.", r"tr\.", r"r\.", r"vol\.?", "volume", r"pp?\.", "pages?", "lines?", r"nn?\.",
    r"fn\.", "footnote", r"stats\.", r"compl\.", r"decl\.", r"op\.", "bates", r"attach\.",
    "ors", "rcw", r"stat\.{S}ann\.", "item", "entry", "term{S}sheet",
)  # fmt: skip
SUBSECTIONS = r"(?:\([a-z0-9]{1,4}\)){0,4}"
# "(9th Cir. 2018)", "(1997)" after a citation; a month and day there are left to other rules.
COURT_AND_YEAR = r"(?:{S}\((?:[a-z0-9.]{1,6}{S}?){0,4}\d{4}\))?"
# The year of a committee's report; that of a bill, "SB 1070 (2010)", is told as its date.
COMMITTEE_YEAR = r"(?:,{S}at{S}\d{1,4}(?:{S}\(\d{4}\))?)?"
PINPOINT = r"(?:(?:[-,]|,?{S}at{S}|,{S}){S}?\d{1,5}\b){0,3}"


def _none(groups: Groups) -> NoTime:
    return NoTime()


RULES = (
    Rule(
        "statute or reported case",
        r"(?:title{S})?\d{1,3}{S}?"
        + CODES
        + r"{S}?(?:sections?{S}|sec\.{S}|ss?{S}|~{1,2}{S}?|at{S}|parts?{S})?"
        + r"[sh]?\d{1,6}(?:\.\d{1,3})?[a-z]?"
        + SUBSECTIONS
        + PINPOINT
        + COURT_AND_YEAR,
        _none,
        (),
        (
            "Under 8 U.S.C. 1373 they share data.",
            "See 34 CFR 2014 for that.",
            "See Printz v. United States, 521 U.S. 898 (1997).",
            "See Reyes v. County, 138 S. Ct. 2392, 2400 (2018).",
            "See Matter of R-M-, 27 I. & N. Dec. 2018 (A.G. 2018).",
            "See 8 U.S.C. §§ 1373, 1644 and 110 Stat. 3009-546 (1996).",
        ),
    ),
    Rule(
        "Westlaw and Lexis",
        r"\d{4}{S}(?:wl|u\.?s\.?{S}(?:dist|app)\.?{S}lexis|u\.s\.c\.c\.a\.n\.){S}\d{3,9}",
        _none,
        (),
        ("See 2017 WL 4081821 for that.", "See 1996 U.S.C.C.A.N. 2649 for that."),
    ),
    Rule(
        "session laws",
        r"\d{4}{S}(?:[a-z]{2,5}\.{S}){1,3}(?:stat\.|laws\b|acts\b|legis\.)",
        _none,
        (),
        ("See 2017 Cal. Stat. ch. 495 there.",),
    ),
    Rule(
        "year of a decision",
        r"(?:(?:\d{1,2}(?:st|nd|rd|th|d)|fed\.|d\.c\.){S}cir\.|(?:[nsewcm]\.)?d\.{S}?(?:[a-z]\.?){2,6}"
        r"|(?:a\.g\.|b\.?i\.?a\.?|"
        + STATE_COURTS
        + r"\.{S}(?:sup\.{S}|super\.{S}|app\.{S})?ct\.)){S}\d{4}\b",
        _none,
        (),
        (
            "See Lopez v. Reed (9th Cir. 2018) there.",
            "See Lopez v. Reed (N.D. Cal. 2017) there.",
            "See Matter of Lopez (BIA 2014) there.",
        ),
    ),
    Rule(
        "section of a law",
        r"(?:section|sec\.|title|chapter|ch\.|article|part|rule|paragraph|para\.|amendment){S}(?:no\.{S})?\d{1,5}[a-z]?"
        + SUBSECTIONS,
        _none,
        (),
        ("Section 1373 of the code.", "Title 2016 applies."),
    ),
    Rule(
        "sections of a law",
        r"(?:sections|secs\.|titles|chapters|articles|parts|rules|paragraphs){S}\d{1,5}[a-z]?"
        + SUBSECTIONS
        + r"(?:(?:,|,?{S}and|{S}or|{S}through|{S}to|-){S}?\d{1,5}[a-z]?"
        + SUBSECTIONS
        + r"){0,4}",
        _none,
        (),
        ("They cite sections 1357 and 1373 of it.",),
    ),
    Rule(
        "section of a code",
        r"(?:code|rev\.{S}stat\.|stat\.|law)(?:{S}ann\.)?{S}(?:~{1,2}{S}?|ss?{S}|sections?{S})\d{1,6}[a-z]?(?:[.:-]\d{1,4})*"
        + SUBSECTIONS
        + PINPOINT
        + COURT_AND_YEAR,
        _none,
        (),
        ("See Cal. Gov't Code § 7284.6 (2017) there.", "See Or. Rev. Stat. § 1987 there."),
    ),
    Rule(
        "bill",
        BILLS + r"(?:{S}|-)?(?:nos?\.{S})?\d{1,5}(?:-\d{1,4})?\b" + COMMITTEE_YEAR,
        _none,
        (),
        (
            "SB 1999 passed.",
            "H.R. 2003 failed.",
            "Senate Bill 1954 was read.",
            "Pub. L. 2010-14 says so.",
            "Int. No. 1568 and LD 1987 failed.",
            "See H.R. Rep. No. 104-725, at 383 (1996).",
        ),
    ),
    Rule(
        "docket",
        one_of(
            r"(?:nos?\.|case|docket|civil{S}action|cv|cr)(?:{S}no\.?)?{S}?\d{1,4}(?::\d\d)?[-:]"
            r"(?:[a-z]{2,5}-)?\d{1,7}(?:-[a-z]{1,5})*(?:{S}\((?:[a-z0-9.]{1,6}{S}?){0,4}\d{4}\))?",
            r"\d:\d\d-[a-z]{2,5}-\d{3,6}(?:-[a-z0-9]{1,5})*",
            r"\d{2,4}-[a-z]{2,5}-\d{3,6}",
            r"\d{4}-[a-z]{2}-[a-z]{2}-\d{4}",  # a grant of the Bureau of Justice Assistance
        ),
        _none,
        (),
        (
            "See No. 3:18-cv-00412 there.",
            "It is case 17-cv-2018 there.",
            "Docket No. 2019-1234 is open.",
            "See No. 18-2885 (7th Cir. 2018).",
            "It is award 2018-DJ-BX-2016 there.",
        ),
    ),
    Rule(
        "order by number",
        ORDERS + r"s?{S}(?:nos?\.{S})?\d{1,6}(?:-\d{1,4})?"
        r"(?:(?:,|,?{S}and|,?{S}or){S}\d{1,6}-\d{1,4}){0,6}\b",
        _none,
        (),
        (
            "Executive Order 1968 stands.",
            "Ordinance 2017-35 stands.",
            "Ordinances 2006-18, 2006-40 and 2007-6 stand.",
            "Directive 2018-6 binds.",
            "Policy No. 2017-01 and E.O. 1999 bind.",
        ),
    ),
    Rule(
        "place in a record",
        RECORD + r"{S}(?:nos?\.{S})?\d{1,6}(?:-\d{1,4}|{S}(?:to|through|and){S}\d{1,6})?\b",
        _none,
        (),
        (
            "See Dkt. 2018, Ex. 1999 and pp. 2016-18 there.",
            "ECF No. 2017 is sealed.",
            "See pages 1990 to 2013.",
        ),
    ),
)
