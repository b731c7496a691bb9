"""Petitions that people sign: a letter of many to a school, a council, a governor; no suit."""

from functools import partial

from articles.extraction.events.what.rules import Rule, verb
from articles.extraction.values import EventType

petitions = partial(verb, EventType.LETTER, roles="sender>recipient", marker="to|asking|urging")

RULES: tuple[Rule, ...] = (
    petitions(
        "launch/start/circulate/sign/post/deliver/present/submit/publish/draft/begin/create/send",
        "… petitions?",
        sure=0.7,
        example="Students launched an online petition on Tuesday asking the college to help.",
    ),
    petitions(
        "post/launch/circulate/start/deliver/present/sign/submit/publish",
        before="petitions?(?: \\S+){0,4}(?:,? (?:was|were|has been))?",
        sure=0.7,
        needs_date=True,
        example="The petition was posted online on Sunday and has 800 names.",
    ),
)
