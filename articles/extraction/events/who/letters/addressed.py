"""Wordings that tell whom a letter or a subpoena went to."""

import re
from functools import partial

from articles.extraction.events.who.letters.clues import Family, Side
from articles.extraction.events.who.letters.post import (
    ALSO,
    BROUGHT,
    DAY,
    OBJECT,
    OFFICE,
    OFFICERS,
    PAPER,
    PLACES,
    PRONOUN,
    REACHED,
    RECEIVED,
    SEVERAL,
    THE,
    WAS_SENT,
    WENT,
    WORD,
)

behind = partial(Family, Side.BEHIND, "recipient")
before = partial(Family, Side.BEFORE, "recipient")
# "Roe said his office had", "a spokesman for Roe confirmed that the city had"
SAID_IT = (
    rf"(?:(?:,[^,;\"]{{1,60}},)? (?:said|says|confirmed|acknowledged|reported){DAY}?(?: that)?"
    rf" (?:he|she|it|they|(?:his|her|its|their|the) {OFFICE}))"
)
GETTING = (
    r"(?:receiving|getting|got|received|sent|mailed|served|written to|addressed|warned|contacted"
    r"|notified|on the receiving end|put on notice|targeted|subpoenaed)"
)
INCLUDE = (
    r"(?: (?:also )?(?:include[sd]?|including|are|were|range[sd]? from)|:| --?| —|, including)"
)

REPLY = behind(
    re.compile(
        r"\b(?:answer(?:ing|ed|s)?|(?:respond(?:ing|ed|s)?|repl(?:ying|ied|ies)|reacting) to"
        r"|in (?:his |her |its |their )?(?:response|answer|reply|reaction) to)"
        rf"(?: (?:an?|the|his|her|its|their|that|this)(?: {WORD}){{0,3}}? {PAPER}"
        r"(?: (?:dated|of) [\w.]+(?: \d+)?)? (?:from|by|of|sent by|signed by))? (?:the )?"
    ),
    "Answering a letter from Sheriff Roe, the mayor wrote that she agreed.",
    close=True,
    back=True,
)
ADDRESSED = (
    behind(
        re.compile(
            rf"\b{THE}(?:,[^,;\"]{{3,60}},)?(?: (?:dated|of) [\w.]+(?: \d+)?)?{ALSO}{{0,4}} {WENT}"
        ),
        "Letters also have gone out to Reno and Elko.",
        every=True,
    ),
    behind(
        re.compile(rf"\b{PAPER}\b[^;:.]{{0,60}}?(?<!not)(?<!never) {REACHED}"),
        "The warning, which reached Sheriff Roe on Friday, gives him a week.",
        every=True,
    ),
    behind(
        re.compile(
            rf"(?:\bthe|'s?|\bhis|\bher|\bits)(?: {WORD}){{0,2}} (?:letters?|notices?|e-?mails?"
            r"|warnings?) to (?:the )?"
        ),
        "The letter to Sheriff Roe asks for files.",
    ),
    behind(
        re.compile(rf"\b{PRONOUN}{ALSO}{{0,4}} {WENT}"),
        "They were addressed to Sheriff Roe.",
        close=True,
        bare=True,
    ),
    behind(
        re.compile(
            r"\b(?:recipients|addressees"
            rf"|(?:those|them|others|{PLACES}|{OFFICERS})(?: (?:that|who|which))?{ALSO}{{0,3}}"
            rf" {GETTING}(?: (?!includ|are\b|were\b|rang)[\w'-]+){{0,6}}?)(?:,[^,;\"]{{1,50}},)?"
            rf"{INCLUDE}"
        ),
        "The recipients ranged from Reno to Elko.",
        every=True,
    ),
    behind(
        re.compile(
            r"\bamong (?:the|those|them|its|other|others)\b[^.;:\"]{0,60}?\b(?:recipients?"
            r"|addressees|letters?|subpoenas?|notices?|receiv\w+|sent|got|get|getting|written to"
            r"|addressed|served|warned|notified|contacted|subpoenaed)\b[^.;:\"]{0,40}?"
            r"(?::|\b(?:are|were|is|was|include[sd]?)\b)"
        ),
        "Among those on the receiving end of the letters: Reno and Elko.",
        every=True,
    ),
    behind(
        re.compile(
            rf"\b{SEVERAL}(?: {WORD}){{0,3}} to [^.;:\"]{{3,90}}?"
            r"(?:,? (?:including|such as)|, among them|, among others:?|:) "
        ),
        "The department sent letters to 23 cities, among them Reno.",
    ),
    before(
        re.compile(rf"{SAID_IT}?{ALSO}{{0,3}} (?:{RECEIVED}|{WAS_SENT}) {OBJECT}"),
        "Sheriff Roe said his office had received one.",
        every=True,
    ),
    before(
        re.compile(rf"{SAID_IT}?{ALSO}{{0,3}} (?:was|were|been) (?:served|subpoenaed)\b(?! by)"),
        "A spokesman for Sheriff Roe confirmed that he had been served.",
        every=True,
    ),
    before(
        re.compile(
            r"(?: too| also)? (?:is|are|was|were) (?:also )?(?:among|one of) (?:the|those|many"
            r"|several|dozens|\d+)\b[^.;:\"]{0,60}?\b(?:recipients?|addressees"
            r"|(?:to|that|who) (?:get|got|receive|received)|sent|warned|notified|addressed"
            r"|subpoenaed|written to)\b"
        ),
        "Reno was among 35 that were sent the warning.",
        every=True,
    ),
    before(
        re.compile(
            rf"(?:,? to whom (?:it|{THE}) (?:was|had been) addressed"
            r"|(?:, who)? (?:was|were) (?:also )?(?:copied|cc'd|carbon-copied)\b)"
        ),
        "Sheriff Roe was copied.",
        close=True,
    ),
    behind(
        re.compile(
            rf"\b(?:{PAPER}|ones?)(?: (?:that|which))? (?:(?!{PAPER})[\w.'-]+ ){{1,4}}?"
            r"(?:had |has |have )?(?:also )?(?:sent|mailed|e-?mailed|addressed|wrote|written) to "
        ),
        "The department points to the one that it sent to Sheriff Roe.",
    ),
    behind(
        re.compile(
            rf"\b{BROUGHT} (?:it|them|(?:{THE})(?: [\w'-]+){{0,5}}?|[\w,]+ signatures) to (?:the )?"
        ),
        "The league handed the petition to Sheriff Roe.",
        close=True,
    ),
    behind(
        re.compile(r"\b(?:wrote|writes|writing|e-?mailed|emails) (?:back )?(?:to )?(?:the )?"),
        "“It is void,” the department wrote to Sheriff Roe.",
        own=True,
    ),
    behind(
        re.compile(rf"\b{PAPER}(?: (?:dated|of|on) [\w.]+(?: \d+)?|{DAY})? to (?:the )?"),
        "The department said so in letters to Reno and Elko.",
        own=True,
    ),
    behind(
        re.compile(
            r"\b(?:addressed|mailed|directed|forwarded|e-?mailed) (?:it|them) to (?:the )?"
            r"|\band (?:copied|cc'd) (?:the )?"
        ),
        "He had addressed it to Sheriff Roe.",
        close=True,
        bare=True,
    ),
    before(
        re.compile(
            r"(?: too| also)? (?:is|are|was|were) (?:also )?(?:(?:one of|among) (?:them|those)\b"
            r"|on the (?:mailing|distribution) list\b)"
        ),
        "Reno is one of them.",
        close=True,
    ),
    behind(
        re.compile(r"\W*so (?:is|are|was|were|did|has|have) (?:the )?"),
        "So are Reno and Elko.",
        close=True,
        opens=True,
    ),
)
