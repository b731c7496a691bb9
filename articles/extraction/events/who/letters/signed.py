"""Wordings that tell who wrote, signed or brought a letter or issued a subpoena."""

import re
from functools import partial

from articles.extraction.events.who.letters.clues import Family, Side
from articles.extraction.events.who.letters.post import (
    ALSO,
    BROUGHT,
    DAY,
    HER_NAME,
    LED,
    LETTERS,
    MADE,
    PAPER,
    SUBPOENAS,
    THE,
    WORD,
    by,
)

signer_behind = partial(Family, Side.BEHIND, "signer")
signer_before = partial(Family, Side.BEFORE, "signer")
sender_behind = partial(Family, Side.BEHIND, "sender")
SIGNED = (
    r"(?:co-?signed|signed(?: on to| onto| off on| on)?|penned|drafted|authored|endorsed"
    rf"|{HER_NAME}|joined(?: in)?(?: (?:signing|writing|sending))?)"
)

SIGNED_BY = (
    signer_behind(
        re.compile(
            rf"\b{PAPER}(?:,? (?!by\b)[\w'.-]+){{0,7}}?,? (?:(?:is|are|was|were|also) )?"
            rf"{by('signed|co-?signed')}"
        ),
        "The letter, also signed by Sheriff Roe and Mayor Lund, asks for time.",
    ),
    signer_behind(
        re.compile(
            r"\b(?:it|they)(?: also)? (?:was|were|is|are|had been) (?:\w+ )?signed by (?:the )?"
        ),
        "It was signed by Sheriff Roe.",
        close=True,
        bare=True,
    ),
    sender_behind(
        re.compile(
            rf"\b{PAPER}(?:,? (?!by\b|to\b)[\w'.-]+){{0,5}}?,? (?:(?:is|are|was|were|also) )?"
            rf"{by(MADE)}"
        ),
        "The letter was sent by Sheriff Roe.",
        alone=True,
    ),
    sender_behind(
        re.compile(r"\b(?:author|writer|sender)s? (?:is|was|are|were) (?:the )?"),
        "The letter's author is Sheriff Roe.",
        close=True,
    ),
    sender_behind(
        re.compile(rf"\W*{by(f'{MADE}|{LED}')}"),
        "Organized by the league, it asks for time.",
        close=True,
        opens=True,
    ),
    Family(
        Side.INSIDE,
        "sender",
        re.compile(
            rf"\b{PAPER},? (?:which|that) (?P<who>[^;:.\"]{{3,160}}?) (?:had |has |have )?"
            r"(?:jointly )?(?:sent|wrote|signed|written|issued|mailed|penned|drafted|delivered)\b"
        ),
        "The letter, which Sheriff Roe and Mayor Lund wrote, asks for time.",
    ),
    sender_behind(
        re.compile(
            rf"\b(?:{LETTERS}|{SUBPOENAS})(?: to [^,;:.\"]{{3,50}}? (?=came|arrived))?"
            rf"(?: ?(?:that )?(?:came|arrived|was|were|is|are))?{DAY}?,? from (?:the )?"
        ),
        "The warning came from Sheriff Roe.",
        alone=True,
    ),
    sender_behind(
        re.compile(
            rf"\b(?:the|a|this|that) (?:{WORD} ){{0,2}}?(?:{LETTERS}|{SUBPOENAS}) of (?:the )?"
        ),
        "The letter of the league and Sheriff Roe asks for time.",
        alone=True,
    ),
    Family(
        Side.OWNER,
        "sender",
        re.compile(rf"'s? (?:[\w.-]+ ){{0,3}}?(?:{LETTERS}|{SUBPOENAS})\b"),
        "The mayor read Sheriff Roe's letter.",
        alone=True,
    ),
    signer_behind(
        re.compile(
            r"\b(?:signator(?:y|ies)|signers|co-?signers|(?:signatures|names) of"
            r"|who (?:also )?signed)\b[^.;:\"]{0,60}?"
            r"(?:\b(?:include[sd]?|including|are|were|is|was|of)\b|:)"
        ),
        "It carries the signatures of 20 mayors, including Ann Roe.",
    ),
    signer_before(
        re.compile(rf"{ALSO}{{0,3}} {SIGNED} {THE}"),
        "Sheriff Roe and Mayor Lund also signed the letter.",
    ),
    signer_before(
        re.compile(
            rf"{ALSO}{{0,3}} (?:(?:signed|joined)(?: (?:beside|alongside|with|it|on|too|as well)\b"
            rf"|\.|$)|{HER_NAME} (?:it|them)\b)"
        ),
        "Sheriff Roe signed beside police chiefs from Ohio.",
        close=True,
        bare=True,
    ),
    signer_behind(
        re.compile(r"\b(?:did not|didn't|declined to|refused to) sign\b[^.;\"]{0,30}?,? but "),
        "Sheriff Roe did not sign, but Mayor Lund did.",
        close=True,
    ),
    signer_behind(
        re.compile(
            rf"\bjoined (?:on|in) {THE} by |\bjoined by (?=[^.;\"]{{3,160}} (?:on|in) {THE})"
        ),
        "Roe was joined by Lund and Poe on a letter.",
    ),
    Family(
        Side.BEFORE,
        "sender",
        re.compile(rf"{ALSO}{{0,3}} {BROUGHT} (?:it|them|{THE})\b"),
        "The league delivered the petition.",
        close=True,
        alone=True,
    ),
    Family(
        Side.BEFORE,
        "sender",
        re.compile(
            rf"{ALSO}{{0,3}} (?:(?:sent|issued|served|mailed|fired off|wrote|penned)"
            rf"(?: (?!to\b|that\b)[\w'-]+){{0,4}}? (?:{LETTERS}|{SUBPOENAS})|subpoenaed)\b"
        ),
        "Days after immigration officers sent subpoenas to Reno, the sheriff spoke.",
        alone=True,
    ),
    signer_before(
        re.compile(
            r"(?:,? (?:who )?(?:is|are|was|were)|,)(?: also)?"
            r"(?: (?:among|one of|two of) (?:the|its))?"
            r" (?:original |other )?(?:co-?signers?|signers?|signator(?:y|ies)|co-?authors?)\b"
        ),
        "Sheriffs Roe and Lund are among the signers.",
    ),
    Family(
        Side.BEFORE,
        "sender",
        re.compile(rf"{ALSO}{{0,2}} (?:{LED}) the (?:effort|letter|push|drive|group|coalition)\b"),
        "Rep. Roe led the effort.",
        close=True,
    ),
)
