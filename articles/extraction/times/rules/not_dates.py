"""What looks like a date and is none: flights, sums, scores, ages, names, idioms.

These rules take their text away from the others; nothing is reported for it.
"""

from articles.extraction.times.meanings.plain import NoTime
from articles.extraction.times.rule import Groups, Rule
from articles.extraction.times.rules.groups import one_of

NUMBERED = one_of(
    "flight", "windows", "office", "boeing", "airbus", "peugeot", "highway", "route", "interstate",
    "room", "suite", "form", "unit", "precinct", "channel", "pages?", "area", "apollo", "i", "rtx",
    "pod", "badge", "bus", "gate", "building", "tower", "cell", "dorm", "zip", "model", "version",
    "courtroom", "apartment", r"apt\.", r"ste\.", r"rm\.", "train", "truck", "locker",
)  # fmt: skip
NAMES = one_of(
    "usa{S}today",
    "(?:people's|china|the){S}daily",
    "sunday{S}(?:times|telegraph|mirror|express|mail|herald)",
    "saturday{S}night{S}live",
    "monday{S}night{S}football",
    "world{S}news{S}tonight",
    "(?:the{S})?(?:today|tonight){S}show",
    "friday{S}harbor",
    "(?:fridays|friday){S}for{S}future",
    "casual{S}fridays?",
    "(?:tgi|t\\.g\\.i\\.){S}friday'?s",
    "sunday{S}(?:school|best|driver)",
    "tuesday{S}weld",
    "joe{S}friday",
    "wednesday{S}(?:addams|martin)",
    "solomon{S}sunday",
    "(?:dave|david){S}sunday",
    "attorney{S}general{S}sunday",
    "billie{S}holiday",
    "21st{S}century{S}(?:fox|cures)",
    "20th{S}century{S}fox",
    "century{S}21",
    "the{S}daily{S}(?:beast|show|news|mail|telegraph|caller|signal|wire|californian|kos)",
    "daily{S}(?:beast|show|news|mail|telegraph|caller|signal|wire|kos)",
    "newsweek",
    "a?{S}?day{S}without{S}(?:an?{S})?immigrants?",
    "days{S}inn",
    "new{S}york{S}minute",
    "yesterday's{S}(?:news|men)",
    "march{S}(?:of{S}dimes|for{S}life|on{S}washington)",
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
    "after(?:{S}|-)hours{S}trad(?:e|ing)",
    "(?:an?{S})?(?:year|quarter|month|week)-(?:on|over|to)-(?:year|quarter|month|week|date)",
    "the{S}other{S}day",
    "day{S}care",
    "day{S}in{S}court",
    "year{S}in{S}and{S}year{S}out",
    "(?:may|march){S}(?:not|be|have|also|well)",
)


def _none(groups: Groups) -> NoTime:
    return NoTime()


RULES = (
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
        (
            "They may not appeal.",
            "The first lady spoke.",
            "Shares fell after hours.",
            "Prices fell on a year-on-year basis.",
        ),
    ),
)
