"""What the subject of a predicate must look like: a judge cannot pass a bill."""

import re

from articles.extraction.events.what.rules import any_of

COURT = any_of(
    "judges? courts? justices jury juries jurors panel circuits? magistrates? tribunal ruling "
    "decision "
    "opinion injunction (?:court|judge's|his|her|restraining)_order"
)
JUDGE = (
    r"(?:u\.s\.|federal|district|circuit|appeals|superior|chief|magistrate|a|the) judges?|judge"
    r"|justices|the (?:\w+ )?(?:court|circuit|panel|justices)|appeals court"
    r"|supreme court"
    r"|(?<!\bin )(?<!\bto )(?<!\bby )(?<!\bof )(?<!\bin a )(?<!\bto a )(?<!\bof a )(?<!\bthe )"
    r"(?:highest|high|top|appellate|superior|district|federal) courts?"
)
LEGISLATURE = any_of(
    "legislatures? lawmakers? legislators? senates? senators? house assembly assemblymembers? "
    "councils? council(?:ors|members|men) commissions? commissioners supervisors boards? congress "
    "aldermen delegates committees? republicans democrats trustees voters selectmen freeholders "
    "panel chamber"
)
# Places whose name alone may stand for those who make their laws.
LAWMAKING_PLACES = any_of(
    "state city county town village states cities counties california texas illinois "
    "florida oregon "
    "washington york jersey colorado vermont maryland massachusetts virginia tennessee georgia "
    "chicago philadelphia seattle denver"
)
# One who may bring a bill.
LAWMAKER = any_of(
    "sens? senators? reps? representatives? del delegates? legislators? lawmakers? "
    "assembly(?:man|woman|members?) council(?:or|man|woman|member)s? commissioners? supervisors? "
    "ald alderman alderwoman sponsors?"
)
EXECUTIVE = any_of(
    "president governors? gov mayors? executive trump obama biden abbott newsom brown cuomo "
    "desantis emanuel de_blasio inslee murphy administration white_house secretary"
)
ONE_OFFICER = any_of("president governors? gov mayors? trump county_executive")
OFFICERS = any_of(
    "ice agents? officers? officials? police deputies authorities administration government "
    "sheriffs? department marshals immigration border_patrol enforcement troopers patrol cbp dhs "
    "county city jails? state"
)
# Those whose rules bind their own staff: what they adopt is an instruction, no law.
AGENCIES = any_of(
    "sheriffs? sheriff's_(?:office|department) police_(?:department|chief|bureau|commission) "
    "chiefs? jails? prosecutors? district_attorney attorney_general ice dhs department agency "
    "police "
    "immigration_and_customs superintendent university school_district commissioner"
)
CROWD = any_of(
    "(?:about|some|around|nearly|more_than|over|roughly)_\\d[\\d,]* protest(?:e?rs?|ors?) "
    "demonstrators? activists? advocates? immigrants? students? hundreds thousands dozens "
    "(?:two|three|four|five|six|seven|eight|nine|several)_hundred (?:two|three|four|five)_dozen "
    "people crowds? supporters opponents residents marchers groups? "
    "workers members "
    "families clergy employees unions? scores teachers leaders"
)
# Those who arrest, no city or state as a whole.
AGENTS = any_of(
    "ice agents? officers? police deputies authorities sheriffs? marshals border_patrol troopers "
    "patrol cbp dhs officials guard troops teams? immigration_and_customs homeland_security"
)
# Those who run programs that counties take part in: what they end is a program.
FEDERAL = any_of(
    "ice immigration_and_customs_enforcement homeland_security dhs justice_department "
    "department_of_justice (?:trump|biden|obama|bush)_administration federal_government"
)
MARCHERS = any_of(
    "protest(?:e?rs?|ors?) demonstrators? activists? advocates? students marchers crowds? "
    "opponents supporters hundreds dozens thousands hecklers strikers picketers"
)
PRESS = any_of(
    "post times journal tribune herald chronicle bee globe gazette reuters bloomberg politico axios"
    " associated_press ap newspaper cnn npr propublica buzzfeed_news nbc abc cbs fox_news"
)
STUDY = any_of(
    "stud(?:y|ies) reports? polls? survey analys[ie]s research researchers institute center "
    "university data figures statistics audit review pollsters foundation council "
    "quinnipiac gallup "
    "pew"
)

SUBJECTS: dict[str, re.Pattern[str]] = {
    "bench": re.compile(rf"\b(?:{COURT}|it|he|she|they|which|who)\b"),
    "judge": re.compile(rf"\b(?:{JUDGE})\b"),
    "court": re.compile(rf"\b{COURT}\b"),
    "legislature": re.compile(rf"\b(?:{LEGISLATURE}|{LAWMAKING_PLACES})\b"),
    "chamber": re.compile(rf"\b{LEGISLATURE}\b"),
    "executive": re.compile(rf"\b{EXECUTIVE}\b"),
    "lawmaker": re.compile(rf"\b{LAWMAKER}\b"),
    "lawgiver": re.compile(rf"\b(?:{LEGISLATURE}|{EXECUTIVE}|court)\b"),
    "officer": re.compile(rf"\b{ONE_OFFICER}\b"),
    "officers": re.compile(rf"\b{OFFICERS}\b"),
    "agency": re.compile(rf"\b{AGENCIES}\b"),
    "agents": re.compile(rf"\b{AGENTS}\b"),
    "federal": re.compile(rf"\b{FEDERAL}\b"),
    "marchers": re.compile(rf"\b{MARCHERS}\b"),
    "crowd": re.compile(rf"\b{CROWD}\b"),
    "voters": re.compile(r"\b(?:voters|residents|citizens|oregonians|californians|texans)\b"),
    "press": re.compile(rf"\b{PRESS}\b"),
    "study": re.compile(rf"\b{STUDY}\b"),
}
