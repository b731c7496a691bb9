"""Nouns that a day of their own makes an event: "Monday's vote", "the July killing of"."""

from functools import partial

from articles.extraction.events.what.rules import Rule, noun
from articles.extraction.values import EventType

DAYS = (
    "(?:(?:mon|tues|wednes|thurs|fri|satur|sun|to|yester)day's|yesterday's|(?:week|month|year)'s"
    "|weekend's)"
)
MONTHS = (
    "(?:(?:january|february|march|april|may|june|july|august|september|october|november|december"
    "|jan\\.?|feb\\.?|aug\\.?|sept\\.?|oct\\.?|nov\\.?|dec\\.?)(?: \\d{1,2},?)?(?: \\d{4},?)?)"
)
OWN_DAY = f"(?:{DAYS}|(?:the|a|an|his|her|its|their) {MONTHS}|'s {MONTHS})"

dated = partial(noun, needs_date=True, sure=0.62)

RULES: tuple[Rule, ...] = (
    dated(
        EventType.OTHER,
        "killing/death/murder/slaying/shooting",
        "of",
        before=f"{OWN_DAY}(?: \\w+)?",
        roles=">victim",
        marker="of",
        example="The city has been under fire since the July killing of Ann Lee on a pier.",
    ),
    dated(
        EventType.OTHER,
        "hearing/trial/meeting/session/summit/debate",
        before=f"{OWN_DAY}(?: [\\w-]+){{0,2}}",
        roles=">",
        sure=0.56,
        example="Tuesday's committee hearing drew few speakers.",
    ),
    dated(
        EventType.OTHER,
        "election/inauguration/swearing-in/resignation/ouster/reelection/re-election/defeat/victory"
        "/appointment/confirmation",
        "of",
        before=f"{OWN_DAY}(?: [\\w%-]+){{0,2}}",
        roles=">subject",
        marker="of",
        example="Tuesday's ouster of Sheriff Sam Lee by voters surprised many.",
    ),
    dated(
        EventType.LEGISLATION,
        "vote/passage/veto/approval",
        before=f"{OWN_DAY}(?: [\\w-]+){{0,2}}",
        roles="legislature>",
        example="The sheriff welcomed Tuesday's vote.",
    ),
    dated(
        EventType.ENFORCEMENT,
        "raid/raids/sweep/arrest/arrests/roundup/deportation",
        before=f"{OWN_DAY}(?: [\\w-]+){{0,2}}",
        roles="agency>",
        example="The mayor condemned Tuesday's raids.",
    ),
    dated(
        EventType.PROTEST,
        "protest/protests/rally/walkout/vigil/demonstration",
        before=f"{OWN_DAY}(?: [\\w-]+){{0,2}}",
        roles="actor>",
        sure=0.56,
        example="Tuesday's rally was the third of its kind.",
    ),
    dated(
        EventType.STATEMENT,
        "announcement/comments/warning/tweet/statement",
        before=f"{OWN_DAY}(?: [\\w-]+){{0,2}}",
        roles="speaker>",
        sure=0.5,
        example="Monday's announcement left much open.",
    ),
    dated(
        EventType.STATEMENT,
        "announcement/comments/warning",
        "(?:on |late |early )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today"
        "|yesterday) that",
        before="(?:\\w+'s|\\w+s'|his|her|their|the)(?: \\w+)?",
        roles="speaker>",
        sure=0.5,
        example="The league answered the secretary's announcement on Monday that grants would end.",
    ),
    dated(
        EventType.LETTER,
        "letter/letters/email/notice",
        "(?:from|to|by|of|,|that|in)",
        before=f"{OWN_DAY}(?: [\\w-]+){{0,2}}",
        roles="sender>recipient",
        marker="to",
        sure=0.68,
        example="They were answering a March 1 letter from the chief justice.",
    ),
    dated(
        EventType.DIRECTIVE,
        "memo/directive/guidance/memorandum",
        before=f"{OWN_DAY}(?: [\\w-]+){{0,2}}",
        roles="issuer>recipient",
        marker="to",
        example="The chief was responding to a Feb. 27 memo from the sheriff.",
    ),
    dated(
        EventType.REPORT,
        "release/publication",
        "of … (?:reports?|lists?|data|figures|statistics|study|audit|findings)",
        before=f"(?:{OWN_DAY}|the)(?: \\w+)?",
        roles="author>",
        example="The remarks come after last week's release of the first weekly report on jails.",
    ),
)
