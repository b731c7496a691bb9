"""Who speaks, to whom and of whom: the heads of a subject, joint statements, replies."""

import pytest

from articles.extraction.values import EventStatus, EventType

# What is told, who speaks, who else has a part, who has none.
ROWS = [
    # the head of the subject speaks, not whoever stands in it
    ("Nora Beck, a spokeswoman for Mayor Lena Fisk, criticized the ban on Monday.",
     {"Nora Beck"}, set(), set()),
    ("Councilman Tom Wray, a Democrat from Elko County, criticized the ban on Monday.",
     {"Tom Wray"}, set(), set()),
    ("Elko County administrator Nora Beck defended the jail's rule on Monday.",
     {"Nora Beck"}, set(), set()),
    ("Sen. Tom Wray, vice chairman of the Senate Judiciary Committee, called the ban cruel on "
     "Monday.", {"Tom Wray"}, set(), set()),
    ("In the union's answer to Governor Phil Brandt's address, Nevada Attorney General Nora Beck "
     "said on Monday that her office would sue.", {"Nora Beck"}, set(), set()),
    ("In 2014 a court found Clark County liable, and that same year Elko County Supervisor Nora "
     "Beck asked the jail to change.", {"Nora Beck"}, set(), set()),
    ("Capt. Nora Beck, who runs the jail for the Elko County Sheriff's Office, said Thursday "
     "that nobody would be held.", {"Nora Beck"}, set(), {"Elko County Sheriff's Office"}),
    ("The Elko Rights League would sue, its director, Nora Beck, said Tuesday.",
     {"Nora Beck", "Elko Rights League"}, set(), set()),
    # whom the words are aimed at
    ("Attorney General Nora Beck announced Friday that she would drop the suit she filed in March "
     "against Elko County Sheriff Gil Tarr.", {"Nora Beck"}, {"Gil Tarr"}, set()),
    ("The Elko County Board put out a statement Friday against the plan that Sheriff Gil Tarr "
     "announced Thursday.", {"Elko County Board"}, {"Gil Tarr"}, set()),
    ("State Sen. Tom Wray complained on Monday that a new policy of the Tucson police goes too "
     "far.", {"Tom Wray"}, {"Tucson Police Department"}, set()),
    ("Mayor Lena Fisk said on Monday that the city would never enter an agreement to help ICE.",
     {"Lena Fisk"}, {"U.S. Immigration and Customs Enforcement"}, set()),
    ("City Attorney Nora Beck said at a news conference on Monday with Mayor Lena Fisk and Chief "
     "Omar Dell that the city had won.", {"Nora Beck"}, {"Lena Fisk", "Omar Dell"}, set()),
    ("Sheriff Gil Tarr appeared before the Senate Judiciary Committee on Monday and defended the "
     "rule.", {"Gil Tarr"}, {"Senate Judiciary Committee"}, set()),
    ("Mayor Lena Fisk, flanked by Police Chief Omar Dell and Councilman Tom Wray, told reporters "
     "on Monday that nobody would be asked.", {"Lena Fisk"}, {"Omar Dell", "Tom Wray"}, set()),
    ("The ACLU of Nevada sued Elko County in March and criticized it on Monday.",
     {"ACLU of Nevada"}, set(), set()),
    ("“The State of Oregon has turned its back on victims,” Sheriff Gil Tarr said on Monday.",
     {"Gil Tarr"}, {"State of Oregon"}, set()),
    ("Governor Nora Beck said in remarks to the National Sheriffs' Association on Monday that the "
     "jails are full.", {"Nora Beck"}, {"National Sheriffs' Association"}, set()),
    # whoever is only named in what is said has no part in it
    ("Sheriff Gil Tarr said on Monday that ICE picked up two men at the jail.",
     {"Gil Tarr"}, set(), {"U.S. Immigration and Customs Enforcement"}),
    ("Sheriff Gil Tarr said on Monday that the Reno Police Department has four radios.",
     {"Gil Tarr"}, set(), {"Reno Police Department"}),
    # one's own town is no party to one's words
    ("Chicago Mayor Rahm Emanuel said on Monday that Chicago would not bend.",
     {"Rahm Emanuel"}, set(), {"City of Chicago"}),
]  # fmt: skip

JOINT = [
    ("A majority of the Elko County Board put out a statement on Monday against the ban. In the "
     "statement, Commissioners Nora Beck, Tom Wray and Board Chair Lena Fisk gave their reasons.",
     {"Elko County Board", "Nora Beck", "Tom Wray", "Lena Fisk"}, set(), set()),
    ("The Elko Rights League issued a statement on Monday against the rule. The statement was "
     "signed by Nora Beck and Tom Wray.",
     {"Elko Rights League", "Nora Beck", "Tom Wray"}, set(), set()),
    ("Four mayors put out a joint statement on Monday. Reno's mayor, Nora Beck, and Tom Wray, who "
     "runs the league, presented it to reporters.", {"Nora Beck", "Tom Wray"}, set(), set()),
    ("The party put out a statement on Tuesday that calls the rule unsafe. “We are less safe,” "
     "chairman Tom Wray is quoted as saying.", {"Tom Wray"}, set(), set()),
    ("The union released a statement on Monday. Sheriff Gil Tarr, who signed the statement, said "
     "he was proud.", {"Gil Tarr"}, set(), set()),
    ("Officials held a news conference on Monday. At the news conference, Mayor Lena Fisk and "
     "Police Chief Omar Dell defended the rule. Sheriff Gil Tarr stayed at home.",
     {"Lena Fisk", "Omar Dell"}, set(), {"Gil Tarr"}),
    ("The union released a statement on Monday. Sheriff Gil Tarr signed the contract with the "
     "jail.", set(), set(), {"Gil Tarr"}),
]  # fmt: skip

BEHIND = [
    ("On Monday the union released a statement about Sheriff Gil Tarr. In it, Commissioner Nora "
     "Beck said that he had lied.", {"Nora Beck"}, {"Gil Tarr"}, set()),
    ("Republican senators held a news conference on Monday. Sen. Tom Wray and Sen. Nora Beck said "
     "that the bill is needed.", {"Tom Wray", "Nora Beck"}, set(), set()),
    ("Police chiefs voiced concern on Monday over the order. “It worries us,” said Omar Dell, "
     "police chief in Elko. Police Chief Tom Wray of Reno, Nevada, agreed. Mayor Lena Fisk "
     "agreed, too.", {"Omar Dell", "Tom Wray"}, set(), {"Lena Fisk"}),
    ("Several mayors condemned the ban on Monday. “It is cruel,” said Mayor Lena Fisk. “It is a "
     "shame,” Mayor Tom Wray said. “It is right,” Sheriff Gil Tarr said.",
     {"Lena Fisk", "Tom Wray"}, set(), {"Gil Tarr"}),
    ("At a news conference on Monday, members of the Elko County Council spoke of the jail. “We "
     "want it shut,” said council President Nora Beck.", {"Nora Beck"}, set(), set()),
    ("The Illinois Attorney General's Office weighed in on Monday and said the change is illegal.",
     {"Illinois Attorney General", "Lisa Madigan"}, set(), set()),
    ("Councilman Tom Wray denounced the ban on Monday, as did Mayor Lena Fisk.",
     {"Tom Wray", "Lena Fisk"}, set(), set()),
]  # fmt: skip

REPLIES = [
    ("On Monday Attorney General Nora Beck sent Sheriff Gil Tarr a letter. Tarr replied on "
     "Wednesday that he would not obey.", {"Gil Tarr"}, {"Nora Beck"}, set()),
    ("On Monday Governor Nora Beck accused Sheriff Gil Tarr of lying. Tarr fired back on "
     "Wednesday.", {"Gil Tarr"}, {"Nora Beck"}, set()),
    ("On Monday Governor Nora Beck praised Mayor Lena Fisk. Sheriff Gil Tarr replied on Wednesday "
     "to a reporter's question.", {"Gil Tarr"}, set(), {"Nora Beck"}),
]  # fmt: skip

MEANT = [
    ("Sheriff Gil Tarr kept the pact. Mayor Lena Fisk criticized his decision on Monday.",
     {"Lena Fisk"}, {"Gil Tarr"}, set()),
    ("ICE put out a statement on Monday that blamed Elko County. Elko County Sheriff Gil Tarr "
     "called the statement false on Tuesday.", {"Gil Tarr"},
     {"U.S. Immigration and Customs Enforcement"}, set()),
    ("On Monday Mayor Lena Fisk criticized Sheriff Gil Tarr. Supervisor Tom Wray called her "
     "“confused” on the radio on Wednesday.", {"Tom Wray"}, {"Lena Fisk"}, {"Gil Tarr"}),
    ("District Attorney Nora Hayes sued Sheriff Walter Hayes on Monday. Ms. Hayes told reporters "
     "on Wednesday that she had no choice.", {"Nora Hayes"}, set(), {"Walter Hayes"}),
    ("District Attorney Nora Hayes sued Sheriff Walter Hayes on Monday. Mr. Hayes told reporters "
     "on Wednesday that he had no choice.", {"Walter Hayes"}, set(), {"Nora Hayes"}),
    ("Mayor Libby Schaaf was out on Thursday. Marc McGovern, the mayor of Cambridge, praised her "
     "on Friday. She told CNN on Monday that it was wrong.", {"Libby Schaaf"}, set(),
     {"Marc McGovern", "Mayor of Cambridge"}),
]  # fmt: skip

SAID = (EventType.STATEMENT, EventType.SPEECH)


def _last_or_first(events, *, last):
    said = [one for one in events if one.type in SAID and one.status is EventStatus.OCCURRED]
    said.sort(key=lambda one: one.mentions[0].start)
    return said[-1 if last else 0]


@pytest.mark.parametrize(
    ("text", "speakers", "others", "nobody", "last"),
    [
        *((*row, False) for row in [*ROWS, *JOINT, *BEHIND]),
        *((*row, True) for row in [*REPLIES, *MEANT]),
    ],
)
def test_who_speaks_and_of_whom(reading, text, speakers, others, nobody, last):
    event = _last_or_first(reading(text).events, last=last)
    assert {one.name for one in event.actors if one.role == "speaker"} == speakers
    assert {one.name for one in event.actors} >= others
    assert {one.name for one in event.actors}.isdisjoint(nobody)
