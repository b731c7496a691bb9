"""Who acts or is acted on by office or description here, and by name a sentence before or after."""

import pytest

from articles.extraction.values import EventStatus, EventType

# text; type; who must be a party; who must not; read on Thursday 8 March 2018
SPONSORS = [
    ("A bill to bar such pacts was introduced in the Senate on Tuesday. Sen. Jim Hallam, R-Elko, "
     "the bill's sponsor, said it would save money.", ["Jim Hallam"], []),
    ("A state senator filed a bill on Monday to punish such cities. The measure, sponsored by "
     "Sen. Carla Wirth, would cut their grants.", ["Carla Wirth"], []),
    ("A bill was filed Monday that would bar pacts with federal agents. Republican Rep. Dan "
     "Ostrow's bill would also fine jailers.", ["Dan Ostrow"], []),
    ("The Nevada Senate passed a bill on Tuesday to bar such pacts. “It is time,” said "
     "Sen. Carla Wirth, who sponsored the measure.", ["Carla Wirth"], []),
    ("The House approved a bill on Tuesday to ban sanctuary cities. Rep. Dan Ostrow, the sponsor, "
     "said sheriffs had asked for it.", ["Dan Ostrow"], []),
    ("The House approved a bill on Tuesday to ban sanctuary cities. The bill's author, Rep. Dan "
     "Ostrow, said sheriffs had asked for it.", ["Dan Ostrow"], []),
    ("A lawmaker introduced a bill on Tuesday to ban sanctuary cities. “Sheriffs asked for "
     "it,” Rep. Dan Ostrow said.", ["Dan Ostrow"], []),
    ("The council passed an ordinance on Monday that keeps deputies from asking. Councilwoman "
     "Petra Lund wrote the ordinance.", ["Petra Lund"], []),
    ("The House approved a bill on Tuesday to ban sanctuary cities. The vote was close. Few spoke. "
     "It was late. “Now it is law,” said Rep. Dan Ostrow, R-Elko, its chief sponsor.",
     ["Dan Ostrow"], []),
    ("The House approved a bill on Tuesday to ban sanctuary cities. Rep. Dan Ostrow, who "
     "introduced the bill in January, said sheriffs had asked for it.", ["Dan Ostrow"], []),
    ("The bill was signed into law on Monday. Gov. Phil Brandt said the law would keep people "
     "safe.", ["Phil Brandt"], []),
    ("The bill became law on Monday. The law, signed by Gov. Phil Brandt, takes effect in July.",
     ["Phil Brandt"], []),
    ("A bill to bar such pacts was introduced on Tuesday. Senate Bill 41 by Reno Republican Sen. "
     "Jim Hallam would also cut grants.", ["Jim Hallam"], []),
    ("A bill to bar such pacts was introduced on Tuesday. The bill's House sponsor, Republican "
     "Rep. Dan Ostrow, said it would save money.", ["Dan Ostrow"], []),
    # critics, opponents and sponsors of something else
    ("A bill was filed Monday that would bar pacts with federal agents. Rep. Dan Ostrow, a critic "
     "of the bill, called it cruel.", [], ["Dan Ostrow"]),
    ("A Nevada senator filed a bill on Monday to punish such cities. Utah Sen. Carla Wirth said "
     "her state would not follow.", [], ["Carla Wirth"]),
    ("A state senator filed a bill on Monday to punish such cities. Sen. Carla Wirth, who opposes "
     "the bill, said it would fail.", [], ["Carla Wirth"]),
    ("The county board of supervisors passed a measure on Tuesday to join the suit. Supervisor "
     "Carla Wirth was away.", [], ["Carla Wirth"]),
    ("The county board passed a measure on Tuesday to join the suit. Gov. Phil Brandt, who signed "
     "the state's sanctuary law, was angry.", [], ["Phil Brandt"]),
    ("A bill reached the governor's desk on Tuesday after the House approved a bill. Gov. Phil "
     "Brandt has not said what he thinks.", [], ["Phil Brandt"]),
    ("The House approved a bill on Tuesday to ban sanctuary cities. A rival bill, sponsored by "
     "Rep. Dan Ostrow, is stuck.", [], ["Dan Ostrow"]),
]  # fmt: skip

SPONSORS += [
    (
        "The council passed the ordinance on Monday. Council members Ann Roe and Ida Voss, who had "
        "introduced the bill, cheered.",
        ["Ann Roe", "Ida Voss"],
        [],
    ),
    (
        "A committee introduced the bill on Monday. The bill, which Rep. Gil Voss, R-Elko, is "
        "sponsoring, is short.",
        ["Gil Voss"],
        [],
    ),
    ("Its sponsor, Rep. Gil Voss, won a 12-5 vote in committee on Monday.", ["Gil Voss"], []),
]

LETTERS = [
    ("The department sent a letter to the county on Monday asking for records. The letter, signed "
     "by Alan Hanso, gave the county ten days.", ["Alan Hanso"], []),
    ("A letter was sent to the county on Monday. “You have ten days,” wrote Alan "
     "Hanso, a deputy at the department.", ["Alan Hanso"], []),
    ("The union sent the council a letter on Monday. “We will fight,” union president "
     "Alan Hanso wrote.", ["Alan Hanso"], []),
    ("The department sent the county a letter on Monday. In the letter, Assistant Attorney General "
     "Alan Hanso asked for records.", ["Alan Hanso"], []),
    ("The department sent a letter on Monday to the chief of the county jail. Jail chief Rita Moss "
     "said she would answer it.", ["Rita Moss"], []),
    ("The department sent a letter to the mayor of the city on Monday. “We got it,” "
     "Mayor Lena Fisk said.", ["Lena Fisk"], []),
    ("The union sent the council a letter on Monday. “We will fight,” said Alan Hanso, "
     "the union's president.", ["Alan Hanso"], []),
    ("A letter was sent to the agency on Monday. Sheriff Gil Tarr told the agency that he would "
     "hold nobody.", ["Gil Tarr"], []),
    ("A letter was sent to the sheriff on Monday. The letter was addressed to Sheriff Gil Tarr.",
     ["Gil Tarr"], []),
    ("Forty pastors sent the council a letter on Monday. Alan Hanso, one of the signers, said the "
     "rule was cruel.", ["Alan Hanso"], []),
    ("The union sent the council a letter on Monday. “We will fight,” said Rita Moss, who "
     "has no ties to the union.", [], ["Rita Moss"]),
    ("The department sent the county a letter on Monday. “We will fight,” said Rita Moss, "
     "executive director of a rights league.", [], ["Rita Moss"]),
    ("The department sent the county a letter on Monday about its law. The law's author, Rita "
     "Moss, was surprised.", [], ["Rita Moss"]),
    ("The department sent the county a letter on Monday. A second letter, signed by Alan Hanso, "
     "went out to the state.", [], ["Alan Hanso"]),
    ("The department sent the county a letter on Monday. Editor Alan Hanso wrote in his column "
     "that it was right.", [], ["Alan Hanso"]),
    ("The department sent a letter to the mayor of the city on Monday. Former Mayor Lena Fisk said "
     "it was no surprise.", [], ["Lena Fisk"]),
]  # fmt: skip

LETTERS += [
    (
        "In a letter sent on Monday, Assistant Attorney General Gil Voss demanded proof from Reno.",
        ["Gil Voss"],
        [],
    ),
    (
        "Business leaders wrote to the council on Monday. The letter of the Elko Regional Chamber "
        "and the Nevada Farm Bureau warned of costs.",
        ["Elko Regional Chamber", "Nevada Farm Bureau"],
        [],
    ),
    (
        "Mayor Ann Roe would not yield. On Monday the Justice Department wrote to her, asking for "
        "records.",
        ["Ann Roe", "U.S. Department of Justice"],
        [],
    ),
    (
        "Sheriff Gil Tarr said no. The ACLU of Ohio had asked him in a March 3 letter to end it.",
        ["Gil Tarr", "ACLU of Ohio"],
        [],
    ),
    ("Federal officials notified Denver by letter on Monday.", ["City of Denver"], []),
    ("Secretary Kirstjen Nielsen wrote the city's mayor, Ann Roe, on Monday.", ["Ann Roe"], []),
    ("Denver answered with a letter of its own on Monday.", ["City of Denver"], []),
    (
        "Mayor Ann Roe received the Justice Department's letter on Monday.",
        ["Ann Roe", "U.S. Department of Justice"],
        [],
    ),
]

ORDERS = [
    ("The county's mayor issued an order on Monday to end the policy. Mayor Lena Fisk said it was "
     "costly.", ["Lena Fisk"], []),
    # headlines have no articles
    ("Sheriff quits disputed immigration program\n\nSheriff Gil Tarr of Elko County said on Monday "
     "that it cost too much.", ["Gil Tarr"], []),
    # the next sentence opens with the name alone: no other is meant; a lawyer is somebody else
    ("The Elko County sheriff ended the policy on Monday. Gil Tarr said lawyers had warned him.",
     ["Gil Tarr"], []),
    ("The Elko County sheriff ended the policy on Monday. Gil Tarr, a lawyer, said it was time.",
     [], ["Gil Tarr"]),
    ("The sheriff ended the policy on Monday. Sheriff Gil Tarr said the jail was full.",
     ["Gil Tarr"], []),
    ("An order was issued on Monday that bars deputies from asking. The order, signed by Sheriff "
     "Gil Tarr, covers the jail.", ["Gil Tarr"], []),
    ("A directive was issued Monday that bars deputies from asking about status. Sheriff Gil Tarr "
     "said the directive was long overdue.", ["Gil Tarr"], []),
    ("Mayor Lena Fisk spoke of safety all week. On Monday the mayor issued an order that bars "
     "police from asking.", ["Lena Fisk"], []),
    ("The police chief issued a directive on Monday that bars officers from asking. “We are "
     "not agents,” said Kent Police Chief Omar Dell.", ["Omar Dell"], []),
    ("The sheriff's office ended its pact with federal agents on Monday. Sheriff Gil Tarr said the "
     "jail was full.", ["Gil Tarr"], []),
    ("On Monday the police department changed its policy on detainers. “It was time,” said Police "
     "Chief Omar Dell.", ["Omar Dell"], []),
    ("Sheriff Gil Tarr has run the jail for ten years. He is up for a vote. On Monday the "
     "sheriff's office ended its policy on detainers.", ["Gil Tarr"], []),
    ("The sheriff's office ended its pact with federal agents on Monday. Mayor Lena Fisk said it "
     "was right.", [], ["Lena Fisk"]),
    ("The Elko County Sheriff's Office ended its pact with federal agents on Monday. Clark County "
     "Sheriff Gil Tarr kept his.", [], ["Gil Tarr"]),
    ("Sheriff Gil Tarr won in 2016. Tarr's aides had long asked for it. On Monday the sheriff's "
     "office ended its policy on detainers.", ["Gil Tarr"], []),
    ("John Kelly issued a memo on Monday that tells jails to help. Al Kelly's memo of the same "
     "week is about parking.", ["John Kelly"], ["Al Kelly"]),
    ("King County stopped honoring detainers on Monday. It was Al Kelly's policy that led to a "
     "suit.", [], ["Al Kelly"]),
    # another county's sheriff, a former mayor, a candidate
    ("The Elko County sheriff issued a directive on Monday that bars deputies from asking. Clark "
     "County Sheriff Gil Tarr said he would not follow.", [], ["Gil Tarr"]),
    ("The mayor issued an order on Monday to end the policy. Former Mayor Lena Fisk called it a "
     "mistake.", [], ["Lena Fisk"]),
    ("The mayor issued an order on Monday to end the policy. Sheriff Gil Tarr called it a "
     "mistake.", [], ["Gil Tarr"]),
]  # fmt: skip

SUITS = [
    ("Two residents sued the county on Monday over its jail. The plaintiffs, Nora Beck and Tom "
     "Wray, say they were held too long.", ["Nora Beck", "Tom Wray"], []),
    ("A taxpayer sued the city on Monday over its rule. Nora Beck, the plaintiff, says it costs "
     "too much.", ["Nora Beck"], []),
    ("A woman sued the county on Monday over its jail. Nora Beck, 41, says she was held for two "
     "days.", ["Nora Beck"], []),
    ("A lawsuit was filed Monday against the county. It was brought by Nora Beck, who says she was "
     "held for two days.", ["Nora Beck"], []),
    ("Three men sued the county on Monday over its jail. Lead plaintiff Tom Wray says he was "
     "held too long.", ["Tom Wray"], []),
    ("A suit was filed in federal court on Monday against the county. The suit, filed by Nora "
     "Beck, asks for $90,000.", ["Nora Beck"], []),
    ("Two residents sued the county on Monday over its jail. Nora Beck and Tom Wray say they were "
     "held too long.", ["Nora Beck", "Tom Wray"], []),
    ("A resident sued the city on Monday over its rule. The city had no comment. Nora Beck says in "
     "the suit that it wastes her taxes.", ["Nora Beck"], []),
    ("A teacher sued the county on Monday over its jail. According to the suit, Nora Beck was held "
     "for two days.", ["Nora Beck"], []),
    ("A suit was filed Monday against the county. The case was assigned to U.S. District Judge Amy "
     "Calder.", ["Amy Calder"], []),
    ("A group of pastors sued the county on Monday. The plaintiffs include Nora Beck and Tom Wray.",
     ["Nora Beck", "Tom Wray"], []),
    ("Two residents sued the county on Monday over its jail. Nora Beck, a lawyer for the "
     "plaintiffs, said they were held too long.", [], ["Nora Beck"]),
    ("A woman sued the county on Monday over its jail. Sheriff Gil Tarr, 58, said the jail obeys "
     "the law.", [], ["Gil Tarr"]),
    ("Two residents sued the county on Monday over its jail. In another case, the plaintiff, Nora "
     "Beck, lost.", [], ["Nora Beck"]),
]  # fmt: skip

ARRESTS = [
    ("A man was arrested by federal agents on Monday at the courthouse. Luis Prado, 34, had come "
     "for a hearing.", ["Luis Prado"], []),
    ("Agents arrested a woman on Monday outside a school. She was identified as Rosa Quint, a "
     "cook.", ["Rosa Quint"], []),
    ("Federal agents arrested a father of two on Monday. The man, Luis Prado, was taken to a jail.",
     ["Luis Prado"], []),
    ("A father of three was arrested by federal agents on Monday. Luis Prado was on his way to "
     "work.", ["Luis Prado"], []),
    ("Agents arrested a student on Monday. Relatives said the student, Luis Prado, has a visa.",
     ["Luis Prado"], []),
    ("Agents arrested a cook on Monday at the courthouse. Luis Prado, who came from Peru in 2001, "
     "had no record.", ["Luis Prado"], []),
    ("Agents arrested a man on Monday at the courthouse. Rosa Quint, director of a shelter, said "
     "he was harmless.", [], ["Rosa Quint"]),
    ("Agents arrested a man on Monday at the courthouse. Mayor Lena Fisk, 52, called it an "
     "outrage.", [], ["Lena Fisk"]),
    ("Agents arrested a man on Monday at the courthouse. Rosa Quint, 40, who saw it from her car, "
     "was shocked.", [], ["Rosa Quint"]),
    ("Agents arrested 40 people on Monday. Among them was Luis Prado, a cook.", ["Luis Prado"], []),
    ("Agents arrested 40 people on Monday. Luis Prado, 34, watched from the street.", [],
     ["Luis Prado"]),
]  # fmt: skip

SAID = [
    ("Officials said on Monday that the jail would keep its rule. “It works,” Alan Hanso, the "
     "jail's director, said.", ["Alan Hanso"], []),
    ("The union condemned the ban on Monday. “It is cruel,” said Alan Hanso, its president.",
     ["Alan Hanso"], []),
    ("The county's mayor criticized the ban on Monday. “It is cruel,” Mayor Lena Fisk said.",
     ["Lena Fisk"], []),
    ("A group of pastors condemned the ban on Monday. “It is cruel,” the Rev. Alan Hanso said.",
     ["Alan Hanso"], []),
    ("The union condemned the ban on Monday. “It is cruel,” union president Alan Hanso said.",
     ["Alan Hanso"], []),
    ("The city condemned the ban on Monday. Mayor Lena Fisk said the ban was cruel.",
     ["Lena Fisk"], []),
    ("The sheriff's office condemned the ban on Monday. “It is cruel,” said Sheriff Gil Tarr.",
     ["Gil Tarr"], []),
    ("The city condemned the ban on Monday. Sheriff Gil Tarr said the ban was right.", [],
     ["Gil Tarr"]),
    ("The union condemned the ban on Monday. “It is right,” said Sheriff Gil Tarr.", [],
     ["Gil Tarr"]),
]  # fmt: skip

PROTESTS = [
    ("Sheriff Gil Tarr kept the pact. On Monday 200 people marched to his office.",
     ["Gil Tarr"], []),
    ("Mayor Lena Fisk ended the rule. Hundreds rallied outside her home on Monday.",
     ["Lena Fisk"], []),
    ("Mayor Lena Fisk met Sheriff Gil Tarr. On Monday 200 people marched to his office.", [],
     ["Lena Fisk"]),
    ("Sheriff Gil Tarr kept the pact. On Monday 200 people marched to the courthouse.", [],
     ["Gil Tarr"]),
]  # fmt: skip

ROWS = [
    *((EventType.LEGISLATION, *row) for row in SPONSORS),
    *((EventType.LETTER, *row) for row in LETTERS),
    *((None, *row) for row in ORDERS),
    *((EventType.LAWSUIT, *row) for row in SUITS),
    *((EventType.ENFORCEMENT, *row) for row in ARRESTS),
    *((EventType.PROTEST, *row) for row in PROTESTS),
    *((EventType.STATEMENT, *row) for row in SAID),
]


@pytest.mark.parametrize(
    ("kind", "text", "named", "others"), ROWS, ids=[row[1][:40] + row[1][-30:] for row in ROWS]
)
def test_named_nearby(reading, kind, text, named, others):
    told = [event for event in reading(text).events if event.status is EventStatus.OCCURRED]
    told = [event for event in told if kind in (None, event.type)][:1]
    names = {actor.name for event in told for actor in event.actors}
    assert told
    assert names >= set(named)
    assert names.isdisjoint(others)
