"""Times of day: "10:35 a.m.", "noon", "midnight"."""

from articles.extraction.times import guards
from articles.extraction.times.lexicon import PARTS_OF_DAY
from articles.extraction.times.meanings.base import Meaning
from articles.extraction.times.meanings.clock import Clock
from articles.extraction.times.rule import Groups, Rule


def _clock(groups: Groups) -> Meaning | None:
    hour = int(groups["hour"])
    minute = int(groups.get("minute") or 0)
    half = (groups.get("half") or "").lower()[:1]
    if (half and hour > 12) or hour > 24 or minute > 59:
        return None
    if half == "p" and hour < 12:
        hour += 12
    if half == "a" and hour == 12:
        hour = 0
    return Clock(f"{hour:02d}:{minute:02d}")  # the time as written, in whatever zone


RULES = (
    Rule(
        "time of day",
        r"(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d))?{S}?(?P<half>[ap]\.m\.|[ap]m\b)(?:,?{S}(?P<zone>{ZONE}))?(?:{S}\(\d{4}{S}gmt\))?",
        _clock,
        (("The blast came at [10:35 a.m.] in Nairobi.", "2020-02-12T10:35"),),
    ),
    Rule(
        "hours and minutes",
        r"(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?:{S}(?P<zone>{ZONE}|hours))",
        _clock,
        (("The plane left at [14:30 GMT] there.", "2020-02-12T14:30"),),
    ),
    Rule(
        "bare hours and minutes",
        r"(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)\b",
        _clock,
        (("The plane left at [14:30] there.", "2020-02-12T14:30"),),
        ("He quoted John 3:16 at length.",),
        lambda text, start, end: guards.word_before(text, start) in ("at", "by", "until", "about"),
    ),
    Rule(
        "four digits GMT",
        r"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d){S}(?P<zone>gmt|utc)\b",
        _clock,
        (("The plane left at [1430 GMT] there.", "2020-02-12T14:30"),),
    ),
    Rule(
        "at 9 in the morning",
        r"(?P<hour>1[0-2]|[1-9])(?::(?P<minute>[0-5]\d))?{S}in{S}the{S}(?:(?P<am>morning)|(?P<pm>afternoon|evening))\b",
        lambda groups: _clock({**groups, "half": "a" if groups.get("am") else "p"}),
        (("They came at [9 in the morning] again.", "2020-02-12T09:00"),),
    ),
    Rule(
        "o'clock",
        r"(?P<hour>1[0-2]|[1-9]){S}o'clock\b",
        _clock,
        (("They met at [9 o'clock] there.", "2020-02-12T09:00"),),
    ),
    Rule(
        "noon",
        r"(?P<word>noon|midnight|midday)\b",
        lambda groups: Clock(
            {"midday": "12:00"}.get(groups["word"].lower(), PARTS_OF_DAY[groups["word"].lower()])
        ),
        (("They met at [noon] there.", "2020-02-12T12:00"),),
        ("The bishop said midnight mass.",),
        lambda text, start, end: guards.word_after(text, end).lower() not in ("mass", "oil"),
    ),
)
