"""The sides of a letter that only the sentences beside it tell, without a word for a letter."""

import pytest

from articles.extraction.values import EventType

DOJ, ICE = "U.S. Department of Justice", "U.S. Immigration and Customs Enforcement"
BESIDE = [
    # text; names and roles that its letter must have; names that it must not have
    ("Denver and Tucson have been told by the Justice Department that they could lose money. The "
     "department sent letters on Monday.",
     {DOJ: "sender", "City of Denver": "recipient", "City of Tucson": "recipient"}, []),
    ("Denver has been told by the Justice Department that it could lose money. Letters to 12 "
     "cities were sent on Monday by the attorney general, Jeff Sessions.",
     {DOJ: "sender", "City of Denver": "recipient"}, []),
    ("Denver has heard from the Justice Department. In a letter sent on Monday, it was given a "
     "month.", {DOJ: "sender", "City of Denver": "recipient"}, []),
    ("Denver could lose its police grants, the Justice Department said. The warning came in a "
     "letter on Monday.", {DOJ: "sender", "City of Denver": "recipient"}, []),
    ("Attorney General Jeff Sessions sent a letter to Tucson on Monday. The Justice Department "
     "had warned Tucson before.", {DOJ: "sender"}, []),
    ("The House Oversight Committee sent letters to four mayors on Monday. Oversight Chair Dana "
     "Cole wrote to Mayor Ann Roe of Denver that she must testify.",
     {"Dana Cole": "sender", "Ann Roe": "recipient"}, []),
    ("The attorney general's office sent letters to ten counties on Monday. Attorney General Al "
     "Voss wrote to Sheriff Jim Poe that he must end it.", {"Jim Poe": "recipient"}, []),
    ("Attorney General Al Voss is examining the jails. Letters dated Monday went to Sheriff Jim "
     "Poe.", {"Al Voss": "sender", "Jim Poe": "recipient"}, []),
    ("More than 40 professors have told Gov. Ann Roe that the bill is sound. Their letter, sent on "
     "Monday, was organized by the Utah League of Women Voters.", {"Ann Roe": "recipient"}, []),
    ("Senators led by Dana Cole complained to the Justice Department. They wrote in a letter "
     "to Mayor Ann Roe on Monday.", {"Dana Cole": "sender"}, []),
    ("Letters dated Monday went to ten cities. Sheriff Jim Poe, who runs the jail, told Mayor Ann "
     "Roe of Denver so.", {}, ["City of Denver"]),
    # somebody else's words, an answer, words to others
    ("The Justice Department sent a letter to Denver on Monday. Mayor Ann Roe told the council "
     "on Wednesday that she would not yield.", {DOJ: "sender"}, ["Ann Roe"]),
    ("The Justice Department sent a letter on Monday. It was not told that Tucson would sue, and "
     "nobody had warned Tucson.", {DOJ: "sender"}, ["City of Tucson"]),
    ("The Justice Department sent a letter to Denver on Monday. Sheriff Jim Poe warned Tucson "
     "of the same.", {DOJ: "sender"}, ["Jim Poe", "City of Tucson"]),
    ("The Justice Department sent a letter to Denver on Monday. The department had warned the "
     "Senate in May.", {DOJ: "sender"}, ["U.S. Senate"]),
]  # fmt: skip


def _letters(reading, text):
    events = [one for one in reading(text).events if one.type is EventType.LETTER]
    return [{actor.name: actor.role for actor in one.actors} for one in events]


@pytest.mark.parametrize(("text", "roles", "outside"), BESIDE)
def test_sides_told_beside_a_letter(reading, text, roles, outside):
    letters = _letters(reading, text)
    assert any(letter.items() >= roles.items() for letter in letters)
    assert not any(name in letter for letter in letters for name in outside)


TOLD_FIRST = [
    ("Attorney General Al Voss warned three governors on Monday that they must help. The letters "
     "went to Gov. Ann Roe of Utah and Gov. Jim Poe of Ohio.",
     {"Al Voss": "sender", "Ann Roe": "recipient", "Jim Poe": "recipient"}),
    ("Sheriff Jim Poe took the judge to task on Monday. Poe and Mayor Ann Roe said in a letter to "
     "Judge Dana Cole that courts are public.",
     {"Jim Poe": "sender", "Ann Roe": "sender", "Dana Cole": "recipient"}),
    ("Sheriff Jim Poe was told on Monday that he must let them go. The notice to the sheriff came "
     "from the ACLU of Colorado.", {"Jim Poe": "recipient", "ACLU of Colorado": "sender"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "roles"), TOLD_FIRST)
def test_what_was_told_in_a_letter_is_one_letter(reading, text, roles):
    letters = _letters(reading, text)
    assert len(letters) == 1
    assert letters[0].items() >= roles.items()


def test_a_statement_without_a_letter_stays_one(reading):
    text = "Sheriff Jim Poe warned the mayor on Monday. She asked for time. It rained."
    assert [one.type for one in reading(text).events][:1] == [EventType.STATEMENT]


REACHED = [
    ("The notice, which came to Sheriff Jim Poe on Monday, gives him a week.", "Jim Poe"),
    ("A warning letter reached Mayor Ann Roe on Monday.", "Ann Roe"),
    ("Letters warning of lost grants arrived in Denver and Tucson on Monday.", "City of Tucson"),
    ("The Justice Department sent the cities of Denver and Tucson, and the state of Oregon too, a "
     "new round of letters on Monday.", "City of Denver"),
    ("The letters went to Cape May Sheriff Jim Poe. It rained. The department sent the letters on "
     "Monday.", "Jim Poe"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), REACHED)
def test_whom_a_letter_reaches(reading, text, name):
    assert any(letter.get(name) == "recipient" for letter in _letters(reading, text))


ELSEWHERE = [
    ("Agents spoke days after Immigration and Customs Enforcement sent subpoenas to Denver. They "
     "were angry at the refusal to comply with subpoenas sent to Denver Sheriff Jim Poe on Monday.",
     EventType.SUBPOENA, {"Jim Poe", "City of Denver", ICE}),
    ("Attorney General Jeff Sessions wrote to Denver on Monday. Mayor Ann Roe answered the Justice "
     "Department's letter on Wednesday.", EventType.STATEMENT, {"Ann Roe"}),
    ("City Attorney Al Voss cautioned the council in a memo on Monday.", EventType.LETTER,
     {"Al Voss"}),
    ("After the Lincoln Institute complained in a letter to Mayor Ann Roe on Monday, she agreed.",
     EventType.LETTER, {"Lincoln Institute", "Ann Roe"}),
    ("Mayor Ann Roe was asked in a letter on Monday to help Immigration and Customs Enforcement.",
     EventType.LETTER, {"Ann Roe"}),
    ("A grand jury issued subpoenas on Monday. A spokesman for Sheriff Jim Poe confirmed that he "
     "had been served.", EventType.SUBPOENA, {"Jim Poe"}),
    ("The letter was sent on Monday. Its author is Sheriff Jim Poe.", EventType.LETTER,
     {"Jim Poe"}),
    ("The Justice Department sent letters to 12 cities on Monday. The letter to Mayor Ann Roe "
     "names three rules.", EventType.LETTER, {"Ann Roe", DOJ}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "names"), ELSEWHERE)
def test_sides_told_by_other_sentences(reading, text, kind, names):
    events = [one for one in reading(text).events if one.type is kind]
    assert any({actor.name for actor in one.actors} >= names for one in events)


def test_the_notice_asked_to_help_an_agency_is_not_of_that_agency(reading):
    text = (
        "Mayor Ann Roe was asked in a letter on Monday to help Immigration and Customs Enforcement."
    )
    assert all((ICE, "sender") not in letter.items() for letter in _letters(reading, text))


def test_agents_send_a_subpoena(reading):
    text = "A subpoena from immigration agents reached the Hillsboro Police Department on Monday."
    event = reading(text).events[0]
    assert event.type is EventType.SUBPOENA
    assert {one.name for one in event.actors} == {ICE, "Hillsboro Police Department"}


def test_a_list_of_signers_in_a_relative_clause(reading):
    text = (
        "A coalition wrote to the council on Monday. The letter, which leaders of the Service "
        "Employees International Union, the Southern Poverty Law Center and others signed, asks "
        "for time."
    )
    assert any("Southern Poverty Law Center" in letter for letter in _letters(reading, text))
