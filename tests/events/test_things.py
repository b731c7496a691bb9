"""A bill, suit or letter as the subject: what is done to it, and the parts of those it names."""

from collections.abc import Callable

import pytest

from articles.extraction.values import EventType, Reading

# text; type; name → role; title; read on Thursday 8 March 2018
SUBJECTS = [
    ("The bill by Sen. Ann Roe passed the Nevada Assembly on a 30-12 vote Tuesday.",
     EventType.LEGISLATION, {"Ann Roe": "sponsor", "Nevada Assembly": "legislature"},
     "Bill by Ann Roe passes the Nevada Assembly on a 30-12 vote"),
    ("An ordinance written by Councilwoman Ida Brandt took effect on Tuesday.",
     EventType.LEGISLATION, {"Ida Brandt": "sponsor"},
     "Ordinance written by Councilwoman Ida Brandt takes effect"),
    ("The order by President Donald Trump took effect on Tuesday.",
     EventType.EXECUTIVE_ACTION, {"Donald Trump": "signer"}, "Order by Donald Trump takes effect"),
    ("The lawsuit, filed Tuesday by the ACLU, names Sheriff Greg Voss as a defendant.",
     EventType.LAWSUIT, {"American Civil Liberties Union": "plaintiff", "Greg Voss": "defendant"},
     "ACLU sues Greg Voss"),
    ("A lawsuit filed Tuesday in federal court in Reno by the ACLU accuses the Department of "
     "Homeland Security of raids without warrants.", EventType.LAWSUIT,
     {"American Civil Liberties Union": "plaintiff",
      "U.S. Department of Homeland Security": "defendant"}, "ACLU sues Homeland Security"),
    ("The suit against Elko County, filed on Tuesday by the Trump administration, objects to its "
     "jail rules.", EventType.LAWSUIT,
     {"Elko County, NV": "defendant", "Trump administration": "plaintiff"},
     "Trump administration sues Elko County, NV"),
    ("The petition to the Supreme Court came on Tuesday from the state of Idaho.",
     EventType.LAWSUIT, {"State of Idaho": "plaintiff"},
     "Petition to the Supreme Court comes from Idaho"),
    ("The letter, signed by Assistant Attorney General Stephen Boyd, was sent Tuesday to the "
     "mayors of Reno and Tucson.", EventType.LETTER,
     {"Stephen Boyd": "sender", "City of Reno": "recipient", "City of Tucson": "recipient"},
     "Stephen Boyd writes to Reno and Tucson"),
    ("A letter from Rep. Dan Kern on Tuesday asked Mayor Ana Ruiz to testify.",
     EventType.LETTER, {"Dan Kern": "sender"},
     "Letter from Rep. Dan Kern asks Mayor Ana Ruiz to testify"),
    ("A raid by ICE on Tuesday in Omaha led to 76 arrests.", EventType.ENFORCEMENT,
     {"U.S. Immigration and Customs Enforcement": "agency"},
     "Raid by ICE in Omaha leads to 76 arrests"),
    # the main clause tells who filed it
    ("In a complaint filed Tuesday, Reno accused Sheriff Greg Voss of ignoring the law.",
     EventType.LAWSUIT, {"City of Reno": "plaintiff", "Greg Voss": "defendant"},
     "Reno sues Greg Voss"),
    # what follows its own verb did not file it
    ("The Nevada suit, filed Tuesday, challenges a directive by Attorney General Aaron Ford.",
     EventType.LAWSUIT, {"Aaron Ford": "defendant"},
     "Nevada suit filed challenges a directive by Attorney General Aaron Ford"),
    # whose law it is against
    ("The Justice Department filed a lawsuit Tuesday that seeks to block SB 54, a California law.",
     EventType.LAWSUIT, {"State of California": "defendant"},
     "Justice Department files a lawsuit that seeks to block SB 54"),
    ("Attorney General William Barr announced suits against New Jersey and King County on Tuesday.",
     EventType.LAWSUIT, {"State of New Jersey": "defendant", "King County": "defendant"},
     "William Barr announces suits against New Jersey and King County"),
    # a list behind a colon
    ("Jeff Sessions sent letters Tuesday to three cities: Reno, Tucson and Chicago.",
     EventType.LETTER, {"City of Reno": "recipient", "City of Chicago": "recipient"},
     "Jeff Sessions sends letters to three cities"),
    ("ICE served the Washoe County Sheriff's Office with two subpoenas Tuesday.",
     EventType.SUBPOENA, {"Washoe County Sheriff's Office": "recipient"},
     "ICE serves the Washoe County Sheriff's Office with two subpoenas"),
    # "it" is the suit
    ("The suit names Sheriff Greg Voss. It was filed Tuesday in Reno by the city of Sparks.",
     EventType.LAWSUIT, {"City of Sparks": "plaintiff", "Greg Voss": "defendant"},
     "Suit names Sheriff Greg Voss"),
    ("The league sued on behalf of the city of Reno on Tuesday over the rules.",
     EventType.LAWSUIT, {"City of Reno": "party"},
     "League sues on behalf of the city of Reno over the rules"),
    # the appeal is its subject, but whoever brought it has lost
    ("The appeal by the Trump administration was denied on Tuesday by the Supreme Court.",
     EventType.RULING, {"Trump administration": "loser", "U.S. Supreme Court": "court"},
     "Appeal by the Trump administration denied by the Supreme Court"),
    # a name right before its verb is the subject, whatever stands before
    ("The lawsuit, Mayor Ana Ruiz said Tuesday at a news conference, is baseless.",
     EventType.STATEMENT, {"Ana Ruiz": "speaker"}, "Ana Ruiz says at a news conference"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "roles", "title"), SUBJECTS)
def test_a_thing_as_subject(
    text: str, kind: EventType, roles: dict[str, str], title: str,
    reading: Callable[..., Reading],
) -> None:  # fmt: skip
    [event] = [one for one in reading(text).events if one.type is kind]
    found = {actor.name: actor.role for actor in event.actors}
    assert {name: found.get(name) for name in roles} == roles
    assert event.title == title
