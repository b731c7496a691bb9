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
    # critics, opponents and sponsors of something else
    ("A bill was filed Monday that would bar pacts with federal agents. Rep. Dan Ostrow, a critic "
     "of the bill, called it cruel.", [], ["Dan Ostrow"]),
    ("A Nevada senator filed a bill on Monday to punish such cities. Utah Sen. Carla Wirth said "
     "her state would not follow.", [], ["Carla Wirth"]),
    ("A state senator filed a bill on Monday to punish such cities. Sen. Carla Wirth, who opposes "
     "the bill, said it would fail.", [], ["Carla Wirth"]),
    ("The House approved a bill on Tuesday to ban sanctuary cities. A rival bill, sponsored by "
     "Rep. Dan Ostrow, is stuck.", [], ["Dan Ostrow"]),
]  # fmt: skip

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
    ("The department sent the county a letter on Monday. A second letter, signed by Alan Hanso, "
     "went out to the state.", [], ["Alan Hanso"]),
    ("The department sent the county a letter on Monday. Editor Alan Hanso wrote in his column "
     "that it was right.", [], ["Alan Hanso"]),
    ("The department sent a letter to the mayor of the city on Monday. Former Mayor Lena Fisk said "
     "it was no surprise.", [], ["Lena Fisk"]),
]  # fmt: skip

ORDERS = [
    ("The county's mayor issued an order on Monday to end the policy. Mayor Lena Fisk said it was "
     "costly.", ["Lena Fisk"], []),
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
    ("Agents arrested a man on Monday at the courthouse. Mayor Lena Fisk, 52, called it an "
     "outrage.", [], ["Lena Fisk"]),
    ("Agents arrested a man on Monday at the courthouse. Rosa Quint, 40, who saw it from her car, "
     "was shocked.", [], ["Rosa Quint"]),
    ("Agents arrested 40 people on Monday. Luis Prado, 34, watched from the street.", [],
     ["Luis Prado"]),
]  # fmt: skip

ROWS = [
    *((EventType.LEGISLATION, *row) for row in SPONSORS),
    *((EventType.LETTER, *row) for row in LETTERS),
    *((None, *row) for row in ORDERS),
    *((EventType.LAWSUIT, *row) for row in SUITS),
    *((EventType.ENFORCEMENT, *row) for row in ARRESTS),
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
