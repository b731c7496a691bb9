"""What the subject of a predicate must look like: a judge cannot pass a bill."""

import re

COURT = r"judges?|courts?|justices|jury|juries|jurors|panel|circuit|magistrates?|tribunal|ruling|decision|opinion|injunction|order"
LEGISLATURE = r"legislatures?|lawmakers?|legislators?|senates?|senators?|house|assembly|assemblymembers?|councils?|council(?:ors|members|men)|commission|commissions|commissioners|supervisors|boards?|congress|aldermen|delegates|committees?|republicans|democrats|trustees|voters|selectmen|freeholders|panel|chamber"
EXECUTIVE = r"president|governors?|gov\.|mayors?|executive|trump|obama|biden|abbott|newsom|brown|cuomo|desantis|emanuel|de blasio|inslee|murphy|administration|white house|secretary"

SUBJECTS: dict[str, re.Pattern[str]] = {
    "court": re.compile(rf"\b(?:{COURT})\b"),
    "legislature": re.compile(
        rf"\b(?:{LEGISLATURE})\b|\b(?:state|city|county|town|village|states|cities|counties|california|texas|illinois|florida|oregon|washington|york|jersey|colorado|vermont|maryland|massachusetts|virginia|tennessee|georgia|chicago|philadelphia|seattle|denver)\b"
    ),
    "executive": re.compile(rf"\b(?:{EXECUTIVE})\b"),
    "lawgiver": re.compile(rf"\b(?:{LEGISLATURE}|{EXECUTIVE}|court|voters)\b"),
    "officers": re.compile(
        r"\b(?:ice|agents?|officers?|officials?|police|deputies|authorities|administration|government|sheriffs?|department|marshals|immigration|border patrol|enforcement|troopers|patrol|cbp|dhs|county|city|jail|state|jails)\b"
    ),
    "crowd": re.compile(
        r"\b(?:protest(?:e?rs?|ors?)|demonstrators?|activists?|advocates?|immigrants?|students?|hundreds|thousands|dozens|people|crowds?|supporters|opponents|residents|marchers|groups?|workers|members|families|clergy|employees|union|unions|scores|scores|teachers|leaders)\b"
    ),
    "study": re.compile(
        r"\b(?:stud(?:y|ies)|reports?|poll|polls|survey|analys[ie]s|research|researchers|institute|center|university|data|figures|statistics|audit|review|pollsters|institute|foundation|council|quinnipiac|gallup|pew)\b"
    ),
}
