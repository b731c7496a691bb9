"""Who took part and where: names that are parties, names that only stand by."""

import pytest

from articles.extraction.values import EventStatus, EventType

# text; type; who must be a party; who must not; read on Thursday 8 March 2018
PARTIES = [
    # the place inside a title is no party
    ("Portland Mayor Ted Wheeler sued the department on Tuesday.", EventType.LAWSUIT,
     ["Ted Wheeler"], ["City of Portland"]),
    ("Texas Gov. Greg Abbott signed the bill on Tuesday.", EventType.LEGISLATION,
     ["Greg Abbott"], []),
    # a list of places behind "mayors of"
    ("The committee sent letters to the mayors of Boston, Chicago and Denver on Monday.",
     EventType.LETTER, ["City of Boston", "City of Chicago", "City of Denver"], []),
    # others whom a law helps or hinders
    ("Gov. Phil Murphy signed an order on Monday that bars deputies from helping immigration "
     "agents.", EventType.EXECUTIVE_ACTION, ["Phil Murphy"],
     ["U.S. Immigration and Customs Enforcement"]),
    # an adjective
    ("On Monday a driver was shot dead on a Reno bridge.", EventType.OTHER, [], ["City of Reno"]),
    # a county before an officer of its state
    ("The department sued the City of Reno, Elko County, Nevada Attorney General Aaron Ford and "
     "others on Tuesday.", EventType.LAWSUIT,
     ["City of Reno", "Elko County, NV", "Aaron Ford"], []),
    # whom an order or a resolution tells to act
    ("Gov. Dan Roe signed an executive order on Monday. It directs State Police Commissioner Ida "
     "Brandt and Sheriff Greg Voss to review the policy.", EventType.EXECUTIVE_ACTION,
     ["Dan Roe", "Ida Brandt", "Greg Voss"], []),
    ("Gov. Dan Roe signed an executive order on Monday. It obliged State Police Commissioner Ida "
     "Brandt to sign an agreement.", EventType.EXECUTIVE_ACTION, ["Dan Roe", "Ida Brandt"], []),
    ("The Reno City Council adopted a resolution Tuesday urging Gov. Dan Roe to sign the bill.",
     EventType.LEGISLATION, ["Reno City Council", "Dan Roe"], []),
    # a time before the next clause's subject
    ("Sheriff Greg Voss was sued by the ACLU in January, and last week District Judge Ana Ruiz "
     "turned down a motion.", EventType.LAWSUIT, ["Greg Voss"], []),
    # who leads the body that a statement is of
    ("The Nevada Sheriffs' Association issued a statement on Tuesday. \"We will not bend,\" said "
     "Ida Brandt, executive director of the Nevada Sheriffs' Association.", EventType.STATEMENT,
     ["Nevada Sheriffs' Association", "Ida Brandt"], []),
    # two officers, each with his county
    ("Sheriff Ann Lee of Elko County and Sheriff Greg Voss of Nye County signed agreements with "
     "ICE on Monday.", EventType.OTHER, ["Ann Lee", "Greg Voss"], []),
    # who acts in a clause of its own
    ("In 2014 the council pushed ICE off Rikers Island and Mayor Bill de Blasio signed two bills.",
     EventType.LEGISLATION, ["Bill de Blasio"], []),
    # the subject of "barring" opens the sentence
    ("A federal judge ruled against Oregon on Friday, barring the state from using the money.",
     EventType.RULING, ["State of Oregon"], []),
    # what a suit is to block names no defendant
    ("The Justice Department sued Monday to block a rule that bars helping federal agents.",
     EventType.LAWSUIT, ["U.S. Department of Justice"], ["U.S. government"]),
    # the government goes to law through its lawyers
    ("Attorney General Jeff Sessions sued California on Monday.", EventType.LAWSUIT,
     ["Jeff Sessions", "U.S. Department of Justice", "State of California"], []),
    ("ICE sued Denver on Monday.", EventType.LAWSUIT,
     ["U.S. Department of Justice", "City of Denver"], []),
    # the other side of the case, told before
    ("The Justice Department sued Oregon in January over its jails. On Monday a federal judge "
     "threw out most of the administration's lawsuit.", EventType.RULING,
     ["State of Oregon", "Trump administration"], []),
    # whom the next sentence lists
    ("The department sent letters to 23 places on Monday. Among the recipients were the mayors of "
     "Reno and Elko County.", EventType.LETTER, ["City of Reno", "Elko County, NV"], []),
    ("The department sent letters Monday to these places:\n\nReno, Nevada\nElko County, Nevada",
     EventType.LETTER, ["City of Reno", "Elko County, NV"], []),
    ("Oregon sued on Monday over the grants. The governor was angry. The suit names Sean Roe and "
     "the Office of Justice Programs as defendants.", EventType.LAWSUIT,
     ["State of Oregon", "Office of Justice Programs"], []),
    ("President Trump's executive order is broad. The executive order, issued on Jan. 25, 2017, "
     "threatens cities.", EventType.EXECUTIVE_ACTION, ["Donald Trump"], []),
    # an agency in a title, and the other side of an agreement
    ("ICE Director Thomas Homan said on Monday that agents would come.", EventType.STATEMENT,
     ["Thomas Homan", "U.S. Immigration and Customs Enforcement"], []),
    ("Sheriff Ed Gonzalez issued a directive on Monday to end a partnership with immigration "
     "agents.", EventType.DIRECTIVE,
     ["Ed Gonzalez", "U.S. Immigration and Customs Enforcement"], []),
    # a court that a suit is brought in
    ("Oregon sued the department on Monday in U.S. District Court in Portland.",
     EventType.LAWSUIT, ["State of Oregon"], ["U.S. District Court, D. Or."]),
    # who reports an act did not do it
    ("U.S. District Judge William Orrick wrote that executive orders signed on Jan. 25, 2017, "
     "went too far.", EventType.EXECUTIVE_ACTION, [], []),
    # "President Trump's Justice Department": one of the two sued
    ("President Trump's Justice Department sued Oregon on Monday.", EventType.LAWSUIT,
     ["U.S. Department of Justice", "State of Oregon"], []),
    ("The cities of Reno and Elko and the counties of Nye and Clark sued Nevada on Monday.",
     EventType.LAWSUIT, ["City of Reno", "Clark County", "State of Nevada"], []),
    # for whom a ruling is a win, told behind it
    ("A federal judge blocked the order on Tuesday. In her ruling, the judge sided with Reno and "
     "Elko County.", EventType.RULING, ["City of Reno", "Elko County, NV"], []),
    ("A federal judge blocked the rule on Tuesday. The decision is a blow to Oregon and a relief "
     "for Tucson.", EventType.RULING, ["State of Oregon", "City of Tucson"], []),
    ("A federal judge blocked the rule on Tuesday. The mayor spoke in favor of Reno.",
     EventType.RULING, [], ["City of Reno"]),
    # the judge is named much later, and judges of other courts are not meant
    ("A federal appeals court upheld the law on Tuesday. " + "Nobody spoke for a long time. " * 20
     + "Circuit Judge Marta Roe wrote that the state may act.", EventType.RULING, ["Marta Roe"],
     []),
    ("A federal appeals court upheld the law on Tuesday. It reversed U.S. District Judge Al Roe.",
     EventType.RULING, [], ["Al Roe"]),
    # a case that is only mentioned
    ("A federal judge ruled against the Trump administration on Tuesday. The lawsuit, brought by "
     "Tucson and Reno, is one of many.", EventType.RULING,
     ["Trump administration", "City of Tucson", "City of Reno"], []),
    ("The judge ruled on Tuesday for Denver in a suit filed last year by the city against the "
     "Justice Department.", EventType.RULING,
     ["City of Denver", "U.S. Department of Justice"], []),
    # the other side of a suit that is told twice
    ("Attorney General Ken Paxton said Monday that he filed a lawsuit asking the court to uphold "
     "the law. Texas sued El Paso and its sheriff, hours after the bill was signed.",
     EventType.LAWSUIT, ["State of Texas", "City of El Paso"], []),
    ("Oregon sued Tucson on Monday. Mayor Ann Roe of Tucson, who was also named as a defendant, "
     "was not worried.", EventType.LAWSUIT, ["State of Oregon", "City of Tucson", "Ann Roe"], []),
    ("Tucson sued the federal government on Monday.", EventType.LAWSUIT,
     ["City of Tucson", "U.S. government"], []),
    # the words behind "from" are no plaintiff
    ("A suit against Denver, filed Monday, objects to a rule that keeps agents from the Reno jail.",
     EventType.LAWSUIT, ["City of Denver"], []),
    # brackets behind a subject
    ("Gov. Ann Roe (R) of Nevada signed the bill on Monday.", EventType.LEGISLATION, ["Ann Roe"],
     []),
    ("Judge Ann Roe (an appointee of George W. Bush) blocked the rule on Monday.",
     EventType.RULING, ["Ann Roe"], []),
    # where it was done
    ("On Monday, agents made arrests in the cities of Denver and Reno.",
     EventType.ENFORCEMENT, [], ["City of Denver", "City of Reno"]),
    # whose law or motion it was
    ("A judge struck down a Texas law on Monday.", EventType.RULING, ["State of Texas"], []),
    ("The Supreme Court upheld SB 40 of Arizona on Monday.", EventType.RULING,
     ["State of Arizona"], []),
    ("On Monday Judge Ann Roe granted Tucson's request to halt the rule.", EventType.RULING,
     ["City of Tucson"], []),
    ("A judge in Tucson ruled on Monday for the agency.", EventType.RULING, [],
     ["City of Tucson"]),
    # whose jail, whose agents
    ("On Monday the Ulster County jail released a man whom agents wanted.",
     EventType.ENFORCEMENT, ["Ulster County"], []),
    ("ICE announced a sweep of Oregon. The raids began on Sunday.", EventType.ENFORCEMENT,
     ["U.S. Immigration and Customs Enforcement"], []),
    ("The council met. The suspect was arrested by Reno police on Sunday. ICE was not told.",
     EventType.ENFORCEMENT, ["Reno Police Department"],
     ["U.S. Immigration and Customs Enforcement"]),
    # who asked for a ruling, and whose building it was
    ("A judge in Seattle blocked the order on Monday. Arizona, Oregon and Illinois had asked for "
     "the injunction.", EventType.RULING,
     ["State of Arizona", "State of Oregon", "State of Illinois"], []),
    ("Reno police arrested three people outside the ICE field office on Monday.",
     EventType.ENFORCEMENT, ["Reno Police Department"],
     ["U.S. Immigration and Customs Enforcement"]),
    ("On Monday a judge ruled for the state of Oregon. It was a case that was brought by the "
     "Trump administration.", EventType.RULING, ["State of Oregon", "Trump administration"], []),
    ("A lawsuit was filed Monday in federal court. It names Gov. Ann Roe and Denver.",
     EventType.LAWSUIT, ["Ann Roe", "City of Denver"], []),
    # an order whose issuer was told before
    ("Attorney General Gurbir Grewal issued the directive in November 2017. The directive took "
     "effect on March 1.", EventType.DIRECTIVE, ["Gurbir Grewal"], []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kind", "named", "others"), PARTIES, ids=[row[0][:50] for row in PARTIES]
)
def test_parties(reading, text, kind, named, others):
    told = [e for e in reading(text).events if e.type is kind and e.status is EventStatus.OCCURRED]
    names = {actor.name for event in told[-1:] for actor in event.actors}
    assert names >= set(named)
    assert names.isdisjoint(others)
    assert names.isdisjoint(others)


def test_roles_go_to_the_clause_that_acts(reading):
    text = "In 2014 the council pushed ICE off Rikers and Mayor Bill de Blasio signed two bills."
    (event,) = (e for e in reading(text).events if e.type is EventType.LEGISLATION)
    assert [a.name for a in event.actors if a.role == "signer"] == ["Bill de Blasio"]


def test_what_a_suit_is_to_block_names_no_defendant(reading):
    text = (
        "The city sued Monday to block a rule that keeps the Border Patrol out of Reno's airport."
    )
    (event,) = (e for e in reading(text).events if e.type is EventType.LAWSUIT)
    assert not [actor for actor in event.actors if actor.role == "defendant"]


# text; type; the places that must be told and those that must not
PLACES = [
    ("Kent Police Chief Dana Voss spoke at a forum. On Monday Voss said she would not help.",
     EventType.SPEECH, ["Kent, WA"], []),
    ("RENO, Nev. - Nevada's rules are new. On Monday about 200 people marched to the jail.",
     EventType.PROTEST, ["Reno, NV"], []),
    ("WASHINGTON - Thomas Homan told reporters on Monday that agents would come.",
     EventType.STATEMENT, ["United States"], ["Washington, DC"]),
    ("King County has a rule. Officials spoke about it for many hours in a long hearing at the "
     "courthouse. Thomas Homan told reporters in Denver on Monday that the sheriff let a man go.",
     EventType.STATEMENT, ["Denver, CO"], ["King County, WA"]),
    ("Sheriff Ann Roe of Travis County has a policy. In February Gov. Greg Abbott cut $2 million "
     "in grants to her county.", EventType.FUNDING_CONDITION, ["Travis County, TX"], []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kind", "named", "others"), PLACES, ids=[row[0][:50] for row in PLACES]
)
def test_places(reading, text, kind, named, others):
    told = [e for e in reading(text).events if e.type is kind and e.status is EventStatus.OCCURRED]
    names = {place.name for event in told[-1:] for place in event.jurisdictions}
    assert told
    assert names >= set(named)
    assert names.isdisjoint(others)
    assert names.isdisjoint(others)


@pytest.mark.parametrize(
    ("text", "judge"),
    [
        ("A federal judge blocked the rule on Monday. U.S. District Judge Ann Roe wrote that it "
         "went too far.", "Ann Roe"),
        ("A federal judge blocked the rule on Monday. The mayor, Ann Roe, was glad.", None),
    ],
)  # fmt: skip
def test_the_judge_may_be_named_after_the_ruling(reading, text, judge):
    (event,) = (e for e in reading(text).events if e.type is EventType.RULING)
    people = [actor.name for actor in event.actors if actor.role in ("judge", "court")]
    assert people == [judge or "U.S. District Court"]
