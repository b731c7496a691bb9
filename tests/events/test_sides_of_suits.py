"""Who is on which side of a suit, told in a sentence that speaks of it as known."""

import pytest

from articles.extraction.values import EventStatus, EventType

COUNTY = "Reno sued the Justice Department on Monday over its grants."
LEAGUE = "The Nevada Rights League sued Elko County on Monday over its jail."

# what is told of the suit; who is then on the side of the plaintiffs; who on the other
TOLD = [
    # the noun for the side stands first
    (LEAGUE, "The defendants are Sheriff Gil Tarr and Jail Chief Rita Moss.", [],
     ["Gil Tarr", "Rita Moss"]),
    (LEAGUE, "Its defendants include the county and its sheriff, Gil Tarr.", [], ["Gil Tarr"]),
    (LEAGUE, "The plaintiffs, Nora Beck and Tom Wray, were held for a week.",
     ["Nora Beck", "Tom Wray"], []),
    (LEAGUE, "Three plaintiffs are named in it. One is Nora Beck of Ely. The others are Tom Wray "
     "and Ida Low.", ["Nora Beck", "Tom Wray", "Ida Low"], []),
    (COUNTY, "The plaintiffs now include Oakland and Seattle.",
     ["City of Oakland", "City of Seattle"], []),
    # … or last
    (LEAGUE, "Sheriff Gil Tarr is named as a defendant in the suit.", [], ["Gil Tarr"]),
    (LEAGUE, "Sheriff Gil Tarr and Jail Chief Rita Moss are defendants, too.", [],
     ["Gil Tarr", "Rita Moss"]),
    (LEAGUE, "Nora Beck, a cook from Ely and one of the plaintiffs, said she was held for a week.",
     ["Nora Beck"], []),
    (LEAGUE, "Along with the county it lists Sheriff Gil Tarr and Rita Moss as defendants.", [],
     ["Gil Tarr", "Rita Moss"]),
    (COUNTY, "The complaint names Mayor Lena Fisk and Seattle as plaintiffs.",
     ["Lena Fisk", "City of Seattle"], []),
    # the suit does it
    (LEAGUE, "The suit also names Sheriff Gil Tarr and his chief deputy, Rita Moss.", [],
     ["Gil Tarr", "Rita Moss"]),
    (LEAGUE, "The complaint, which runs to 40 pages, is directed against Sheriff Gil Tarr, too.",
     [], ["Gil Tarr"]),
    (LEAGUE, "It targets Sheriff Gil Tarr and seeks $90,000.", [], ["Gil Tarr"]),
    ("Two suits were filed on Monday by Oregon.", "One is against the Justice Department; the "
     "other, against the Department of Transportation.", [],
     ["U.S. Department of Justice", "U.S. Department of Transportation"]),
    # they are sued
    (LEAGUE, "Sheriff Gil Tarr and Jail Chief Rita Moss are sued as well.", [],
     ["Gil Tarr", "Rita Moss"]),
    (LEAGUE, "Also named are Sheriff Gil Tarr and Rita Moss.", [], ["Gil Tarr", "Rita Moss"]),
    (LEAGUE, "Besides the county, those sued are Sheriff Gil Tarr and Rita Moss.", [],
     ["Gil Tarr", "Rita Moss"]),
    # lawyers
    (LEAGUE, "It acts for Nora Beck and Tom Wray, who were held for a week.",
     ["Nora Beck", "Tom Wray"], []),
    (LEAGUE, "Lawyer Ida Low represents Nora Beck, who was held for a week.", ["Nora Beck"], []),
    (LEAGUE, "Nora Beck, represented by the league, was held for a week.", ["Nora Beck"], []),
    (LEAGUE, "“She was held for a week,” Nora Beck's lawyer said.", ["Nora Beck"], []),
    ("The Nevada Rights League sued Elko County on Monday for Nora Beck.", "She was held.",
     ["Nora Beck"], []),
    ("The league filed suit against Elko County on Monday on behalf of Nora Beck and Tom Wray.",
     "They were held.", ["Nora Beck", "Tom Wray"], []),
    ("Nora Beck sued Elko County on Monday.", "Lawyers of the American Civil Liberties Union act "
     "for her.", ["American Civil Liberties Union"], []),
    # those who take part
    (COUNTY, "Sheriff Gil Tarr and Mayor Lena Fisk have signed on as well.",
     ["Gil Tarr", "Lena Fisk"], []),
    (COUNTY, "Oregon and Vermont are also part of the coalition.",
     ["State of Oregon", "State of Vermont"], []),
    ("Two suits were filed on Monday in Reno.", "Attorney General Ida Low, who leads the coalition "
     "with Tom Wray of Utah and Nora Beck of Maine, announced them.", ["Ida Low"], []),
    ("The Justice Department filed suit on Monday.", "The suit takes aim at statutes of Minnesota "
     "and the cities of Reno and Oakland.", [],
     ["State of Minnesota", "City of Reno", "City of Oakland"]),
    ("Reno filed suit in federal court on Monday.", "City Attorney Ida Low of Reno said the order "
     "is vague.", ["Ida Low"], []),
    (LEAGUE, "Sheriff Gil Tarr and Jail Chief Rita Moss are named, too.", [],
     ["Gil Tarr", "Rita Moss"]),
    (LEAGUE, "In the suit, the league says Sheriff Gil Tarr should not have held them.", [],
     ["Gil Tarr"]),
    (LEAGUE, "Other plaintiffs are Nora Beck and Tom Wray.", ["Nora Beck", "Tom Wray"], []),
    (LEAGUE, "Its main target is Sheriff Gil Tarr.", [], ["Gil Tarr"]),
    (LEAGUE, "It brought it, the first of its kind in the state, for Nora Beck and Tom Wray.",
     ["Nora Beck", "Tom Wray"], []),
    ("The Justice Department was sued on Monday.", "The suit is led by Oregon and Vermont.",
     ["State of Oregon", "State of Vermont"], []),
    # the name of the case, and whose suit it is
    ("The league filed a lawsuit on Monday.", "It is known as Nora Beck v. Elko County.",
     ["Nora Beck"], ["Elko County, NV"]),
    ("A lawsuit was filed on Monday.", "Elko County's board voted to stand by its lawsuit against "
     "Nevada.", ["Elko County, NV"], ["State of Nevada"]),
    ("A lawsuit against Elko County was filed on Monday.", "It is the suit in which Nora Beck "
     "challenges the jail's rules.", ["Nora Beck"], ["Elko County, NV"]),
    ("A lawsuit against Elko County was filed on Monday.", "The jail did not answer the lawsuit by "
     "Nora Beck and Tom Wray.", ["Nora Beck", "Tom Wray"], ["Elko County, NV"]),
    # whose policy it is about, where nobody else is sued
    ("The league filed a lawsuit on Monday.", "The suit seeks to overturn the directive, which "
     "Sheriff Gil Tarr issued in May.", [], ["Gil Tarr"]),
    ("Nora Beck filed a lawsuit on Monday.", "Reno is in Nevada. The suit is over the city's "
     "policy.", [], ["City of Reno"]),
    # of whom the suit says that they did wrong, or suffered
    (LEAGUE, "Sheriff Gil Tarr has no right to hold people, the suit says.", [], ["Gil Tarr"]),
    (LEAGUE, "According to the suit, Sheriff Gil Tarr violated the law.", [], ["Gil Tarr"]),
    (LEAGUE, "The suit says Nora Beck was held for two days.", ["Nora Beck"], []),
]  # fmt: skip


def roles_in_first_suit(reading, text):
    told = [
        event
        for event in reading(text).events
        if event.type is EventType.LAWSUIT and event.status is EventStatus.OCCURRED
    ]
    assert told
    return {actor.name: actor.role for actor in told[0].actors}


@pytest.mark.parametrize(
    ("first", "second", "suing", "sued"), TOLD, ids=[row[1][:50] for row in TOLD]
)
def test_sentences_beside_tell_the_sides(reading, first, second, suing, sued):
    roles = roles_in_first_suit(reading, f"{first} {second}")
    assert {name for name, role in roles.items() if role == "plaintiff"} >= set(suing)
    assert {name for name, role in roles.items() if role == "defendant"} >= set(sued)


NOT_TOLD = [
    (LEAGUE, "“She was held for a week,” said Ida Low, a lawyer for the plaintiffs.", "Ida Low"),
    (LEAGUE, "In another case, the defendant, Sheriff Gil Tarr, won.", "Gil Tarr"),
    (LEAGUE, "A separate suit names Sheriff Gil Tarr.", "Gil Tarr"),
    (LEAGUE, "Rep. Ida Low, who represents Clark County in Congress, welcomed it.", "Clark County"),
    (LEAGUE, "The defendants, Sheriff Gil Tarr said, obey the law.", "Gil Tarr"),
    (LEAGUE, "Sheriff Gil Tarr told the plaintiffs that he was sorry.", "Gil Tarr"),
    (LEAGUE, "The suit seeks to overturn the directive, which Sheriff Gil Tarr issued in May.",
     "Gil Tarr"),
    (LEAGUE, "Mayor Lena Fisk signed it on Friday.", "Lena Fisk"),
    (LEAGUE, "Mayor Lena Fisk, who signed on Jan. 5 a pact with the jail, had no comment.",
     "Lena Fisk"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("first", "second", "other"), NOT_TOLD, ids=[row[1][:50] for row in NOT_TOLD]
)
def test_who_only_stands_beside_is_on_no_side(reading, first, second, other):
    assert other not in roles_in_first_suit(reading, f"{first} {second}")


def test_of_two_suits_that_against_their_own_government_is_meant(reading):
    events = reading(
        "The Justice Department sued New Jersey on Monday. On Tuesday it sued King County.\n\n"
        "The New Jersey suit names Mayor Lena Fisk."
    ).events
    suits = [event for event in events if event.type is EventType.LAWSUIT]
    names = [{actor.name for actor in suit.actors} for suit in suits]
    assert "Lena Fisk" in names[0]
    assert "Lena Fisk" not in names[1]


AGAINST = [
    (
        "A judge ruled for Philadelphia in December. The Justice Department appealed it in May.",
        {"U.S. Department of Justice": "plaintiff", "City of Philadelphia": "defendant"},
    ),
    (
        "Reno sued Nevada in May. Nevada appealed on Monday.",
        {"State of Nevada": "plaintiff", "City of Reno": "defendant"},
    ),
    (
        "The Denver Sheriff Department refused to comply with subpoenas. ICE petitioned a court "
        "on Monday to enforce them.",
        {"Denver Sheriff Department": "defendant"},
    ),
    (
        "The administration has filed suits this year against local policies, among them those in "
        "Denver and Oakland.",
        {"City of Denver": "defendant", "City of Oakland": "defendant"},
    ),
    (
        "Oregon filed a brief on Monday in support of Denver and Oakland.",
        {"State of Oregon": "plaintiff", "City of Denver": "party", "City of Oakland": "party"},
    ),
    (
        "Her parents sued the city of Denver and the federal government on Monday.",
        {"City of Denver": "defendant", "U.S. government": "defendant"},
    ),
    (
        "A judge freed Luis Prado, a roofer, on Monday. The Nevada Rights League, which sued Elko "
        "County for him on Feb. 2, cheered.",
        {"Luis Prado": "plaintiff", "Elko County, NV": "defendant"},
    ),
    (
        "The case was filed in October 2012, when Gil Tarr was sheriff, by Nora Beck.",
        {"Nora Beck": "plaintiff"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), AGAINST, ids=[row[0][:50] for row in AGAINST])
def test_against_whom_an_appeal_or_a_petition_is(reading, text, expected):
    suits = [event for event in reading(text).events if event.type is EventType.LAWSUIT]
    roles = [{actor.name: actor.role for actor in suit.actors} for suit in suits]
    assert any(expected.items() <= one.items() for one in roles)
