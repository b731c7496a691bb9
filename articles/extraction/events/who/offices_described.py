"""The words for offices as sentences describe their holders, and as titles give them."""

import re

LAWMAKER = (
    r"(?:senators?|sens?\.|representatives?|reps?\.|congress(?:man|woman|men)|lawmakers?"
    r"|legislators?|assembly(?:man|woman|member)s?|delegates?|del\.)"
)
COUNCIL = r"(?:council ?(?:man|woman|member|men)s?|councilors?|alder(?:man|woman|men)|ald\.)"
# An office as a sentence describes its holder, and as a title gives it.
OFFICES = {
    r"senators?": r"sens?\.|senators?",
    r"lawmakers?|legislators?": LAWMAKER,
    r"representatives?|congress(?:man|woman)|assembly(?:man|woman|member)s?|delegates?": LAWMAKER,
    rf"{COUNCIL}": COUNCIL,
    r"members? of the (?:\w+ ){0,3}(?:council|board|commission)": (
        rf"{COUNCIL}|council president|council member|supervisors?|commissioners?"
    ),
    r"mayors?": r"mayors?",
    r"sheriffs?": r"sheriffs?",
    r"governors?": r"governors?|govs?\.",
    r"county executive": r"county executive|executive",
    r"commissioners?": r"commissioners?",
    r"supervisors?": r"supervisors?",
    r"superintendent": r"superintendent",
    r"prosecutors?|district attorneys?": r"prosecutor|district attorney|state's attorney",
    r"attorneys? general": r"attorneys? general",
    r"city attorney": r"city attorney",
    r"warden": r"warden",
    r"(?:police )?chiefs?(?: of (?:the )?[\w ]{0,24}(?:police|jail|department))?": r"chief",
    r"director": r"director",
    r"chair(?:man|woman|person)?": r"chair(?:man|woman|person)?",
    r"secretary": r"secretary",
}
NO_NAME = r"(?![\w-])(?!'|\s(?:candidate|race|association|department|office))"
DETERMINER = (
    r"\b(?:(?P<det>an?|one|two|both|three|four|five|the|our|its|their|his|her)|[\w.]+'s?)"
    r" (?:[\w'-]+ ){0,3}?"
)
DESCRIBED = {
    re.compile(rf"{DETERMINER}(?P<office>{words}){NO_NAME}"): re.compile(
        rf"(?:^|\s)(?:{title})\s*$", re.IGNORECASE
    )
    for words, title in OFFICES.items()
}
# Headlines have no articles: "Sheriff leaves program", "Elko County sheriff ends holds".
HEADLINED = DESCRIBED | {
    re.compile(rf"^\W*(?:[\w.'-]+ ){{0,3}}?(?P<office>{words}){NO_NAME}", re.MULTILINE): re.compile(
        rf"(?:^|\s)(?:{title})\s*$", re.IGNORECASE
    )
    for words, title in OFFICES.items()
}
# What every office that is described holds: most sentences have none, and are told so quickly.
AN_OFFICE = re.compile(
    r"senator|lawmaker|legislator|representative|congress(?:wo)?m[ae]n|assembly|delegate|council"
    r"|alder|ald\.|mayor|sheriff|governor|executive|commissioner|supervisor|superintendent"
    r"|prosecutor|attorney|warden|chief|director|chair|secretary"
)
# Those who can give an order alone.
EXECUTIVE = re.compile(
    r"(?:^|\s)(?:mayor|sheriff|governor|gov\.|attorney general|chief|executive|superintendent"
    r"|president|secretary|prosecutor|district attorney)\s*$",
    re.IGNORECASE,
)
# Who runs a body that is told to have given an order.
RUN_BY = {
    re.compile(rf"\b(?:{body})\b"): re.compile(rf"(?:^|\s)(?:{title})\s*$", re.IGNORECASE)
    for body, title in {
        r"sheriff's (?:office|department)|jail|deputies": r"sheriff|warden|jail chief|director",
        r"police(?: department)?|officers": r"chief|police commissioner|superintendent",
        r"prosecutor's office|district attorney's office": r"prosecutor|district attorney",
        r"corrections|correction": r"director|commissioner|secretary|chief",
        r"school district|schools": r"superintendent",
        r"city|city hall|mayor's office": r"mayor|city manager",
        r"county": r"county executive|executive|sheriff|county manager",
        r"justice department|department of justice": r"(?<!deputy )(?<!associate )attorney general",
        r"homeland security": r"secretary",
        r"state|governor's office": r"governor|gov\.|attorney general",
        r"department|agency": r"secretary|director|commissioner|chief|superintendent",
    }.items()
}
