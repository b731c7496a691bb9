"""Who wrote letters and subpoenas and who got them, told in other sentences than the news."""

import pytest

from articles.extraction.events.language.words import flatten
from articles.extraction.events.who.letters.correspondence import FAMILIES
from articles.extraction.values import EventStatus, EventType

LETTERS = "The Justice Department sent letters to 12 cities and counties on Monday. "
SUBPOENAS = "Immigration and Customs Enforcement issued subpoenas on Monday. "
ONE = "Attorney General Al Voss warned the county in a letter on Monday that its rule is void. "
# text; who must be a recipient; who must not be a party; read on Thursday 8 March 2018
RECIPIENTS = [
    (LETTERS + "Among those on the receiving end: the state of Oregon, Denver and Tucson.",
     ["State of Oregon", "City of Denver", "City of Tucson"], []),
    (LETTERS + "The recipients include Boise Mayor Ann Roe, Tulsa and Sonoma County, Calif.",
     ["Ann Roe", "City of Tulsa", "Sonoma County"], []),
    (LETTERS + "They gave them a month. The letters also went to officials in Denver and Tucson.",
     ["City of Denver", "City of Tucson"], []),
    (LETTERS + "They were addressed to Mayor Ann Roe of Boise and Sheriff Jim Poe.",
     ["Ann Roe", "Jim Poe"], ["City of Boise"]),
    (LETTERS + "It was a long day. It rained. Similar letters have been mailed to Denver, Tucson "
     "and Boise.", ["City of Denver", "City of Tucson", "City of Boise"], []),
    (LETTERS + "Those getting them are Denver, Tucson and Omaha, officials said.",
     ["City of Denver", "City of Tucson", "City of Omaha"], []),
    (LETTERS + "Denver and Tucson got one, too.", ["City of Denver", "City of Tucson"], []),
    (LETTERS + "Other places, including Oregon, Denver and Tucson, received similar letters.",
     ["State of Oregon", "City of Denver", "City of Tucson"], []),
    (LETTERS + "Boise Mayor Ann Roe said her office had received the letter.", ["Ann Roe"], []),
    (LETTERS + "A spokesman for Mayor Ann Roe confirmed that the city had received one.",
     ["Ann Roe"], []),
    (LETTERS + "Sheriff Jim Poe acknowledged receiving the warning.", ["Jim Poe"], []),
    (LETTERS + "Tucson was among the 12 that were sent the warning.", ["City of Tucson"], []),
    (LETTERS + "One of the letters was addressed to Sheriff Jim Poe, who shrugged.", ["Jim Poe"],
     []),
    (LETTERS + "The places that got letters range from Denver and Tucson to Omaha.",
     ["City of Denver", "City of Tucson", "City of Omaha"], []),
    (LETTERS + "The mayors who were written to include Ann Roe of Boise and Dana Cole of Tulsa.",
     ["Ann Roe", "Dana Cole"], ["City of Boise"]),
    (LETTERS + "Mayor Ann Roe and Sheriff Jim Poe were each sent a copy.", ["Ann Roe", "Jim Poe"],
     []),
    (LETTERS + "Identical notices were delivered to Tucson and to the governor, Ann Roe.",
     ["City of Tucson", "Ann Roe"], []),
    (LETTERS + "Another went to Tucson.", ["City of Tucson"], []),
    (LETTERS + "The department drew attention to the one it sent to Gov. Ann Roe.", ["Ann Roe"],
     []),
    (LETTERS + "Also on the list of recipients: Denver, Omaha and Tucson.",
     ["City of Denver", "City of Omaha", "City of Tucson"], []),
    (LETTERS + "Denver was one of the cities that got a letter.", ["City of Denver"], []),
    (LETTERS + "In a letter addressed to Mayor Ann Roe, the department gave Boise a month.",
     ["Ann Roe"], []),
    (LETTERS + "Other letters went out to leaders in Oregon, Nevada and Tucson.",
     ["State of Oregon", "State of Nevada", "City of Tucson"], []),
    (LETTERS + "The sheriffs of Sonoma County and Marin County, Calif., also received letters.",
     ["Sonoma County", "Marin County"], []),
    (LETTERS + "Cities receiving the letters were Denver, Tucson and Omaha.",
     ["City of Denver", "City of Tucson", "City of Omaha"], []),
    (ONE + "Copies were sent to Sheriff Jim Poe and Prosecutor Ann Roe.", ["Jim Poe", "Ann Roe"],
     []),
    (ONE + "The letter, addressed to County Executive Ann Roe, runs to two pages.", ["Ann Roe"],
     []),
    (ONE + "The letter is dated Friday and directed to Sheriff Jim Poe.", ["Jim Poe"], []),
    (ONE + "Sheriff Jim Poe, to whom it was addressed, would not comment.", ["Jim Poe"], []),
    (ONE + "Sheriff Jim Poe was copied on the message.", ["Jim Poe"], []),
    (ONE + "Sheriff Jim Poe, who got a copy, called it a stunt.", ["Jim Poe"], []),
    (ONE + "It was sent to Sheriff Jim Poe.", ["Jim Poe"], []),
    ("The league took a petition with 900 names to the jail on Monday. It handed the petition to "
     "Sheriff Jim Poe.", ["Jim Poe"], []),
    # somebody else's letter, a denial, mere mention
    (LETTERS + "Tucson did not get a letter. Omaha has not received one.", [],
     ["City of Tucson", "City of Omaha"]),
    (LETTERS + "Denver, Tucson and Omaha have quarreled with it for years.", [],
     ["City of Denver", "City of Omaha"]),
    (LETTERS + "Mayor Ann Roe said she would read it on the plane to Denver.", [],
     ["City of Denver"]),
    (ONE + "The bill went to the Senate, and it was sent to Gov. Ann Roe.", [], ["Ann Roe"]),
]  # fmt: skip
SENDERS = [
    (LETTERS + "The letters, signed by Jon Adler and Ann Roe, set a date.",
     ["Jon Adler", "Ann Roe"], []),
    ("A letter to Sheriff Jim Poe was made public on Monday. It bears the signatures of nine "
     "mayors, including Ann Roe (Boise) and Dana Cole (Tulsa).", ["Ann Roe", "Dana Cole"],
     ["City of Boise"]),
    ("Nine mayors sent a letter to Congress on Monday. Those who signed it include Boise Mayor Ann "
     "Roe and Tulsa Mayor Dana Cole.", ["Ann Roe", "Dana Cole"], []),
    ("Nine mayors sent a letter to Congress on Monday. Mayor Ann Roe of Boise and Mayor Dana Cole "
     "signed alongside colleagues from Ohio.", ["Ann Roe", "Dana Cole"], ["State of Ohio"]),
    ("Nine mayors sent a letter to Congress on Monday. Boise Mayor Ann Roe also signed the letter.",
     ["Ann Roe"], []),
    ("Nine mayors sent a letter to Congress on Monday. The signatories are Mayor Ann Roe, Mayor "
     "Dana Cole and others.", ["Ann Roe", "Dana Cole"], []),
    ("Nine mayors sent a letter to Congress on Monday. Organized by Mayor Ann Roe, it calls the "
     "bill a threat.", ["Ann Roe"], []),
    ("Nine mayors sent a letter to Congress on Monday. Mayor Dana Cole did not sign, but Mayor Ann "
     "Roe did.", ["Ann Roe"], []),
    ("The sheriff got a letter about it on Monday. The letter, which Mayor Ann Roe and Mayor Dana "
     "Cole wrote together, asks him to stop.", ["Ann Roe", "Dana Cole"], []),
    ("Sen. Ann Roe was joined by Sens. Dana Cole and Jim Poe on a letter to the department on "
     "Monday.", ["Dana Cole", "Jim Poe"], []),
    ("A letter was sent to the sheriff on Monday. The letter came from Mayor Ann Roe.", ["Ann Roe"],
     []),
    ("The city received a letter on Monday. Mayor Ann Roe put her name to the letter.", ["Ann Roe"],
     []),
    ("Nine mayors sent a letter to Congress on Monday. Ann Roe, the mayor of Boise, added her "
     "signature to it on Wednesday.", ["Ann Roe"], []),
    ("The county got a warning letter on Monday. It was signed by Attorney General Al Voss.",
     ["Al Voss"], []),
    # the owner of an office, who declined, a bill
    ("The county got a warning letter on Monday. It was signed by Al Voss's deputy, Ann Roe.",
     ["Ann Roe"], ["Al Voss"]),
    ("Nine mayors sent a letter to Congress on Monday. Mayor Ann Roe declined to sign the letter.",
     [], ["Ann Roe"]),
    ("Nine mayors sent a letter to Congress on Monday. Gov. Ann Roe signed the bill last year.",
     [], ["Ann Roe"]),
]  # fmt: skip
SERVED = [
    (SUBPOENAS + "They were served on the Denver Sheriff Department and on Tucson.",
     ["Denver Sheriff Department", "City of Tucson"], []),
    (SUBPOENAS + "Denver and Tucson were served with them.", ["City of Denver", "City of Tucson"],
     []),
    (SUBPOENAS + "Gov. Ann Roe, Mayor Dana Cole and officials in Ramsey and Hennepin counties, "
     "Minn., received them.", ["Ann Roe", "Dana Cole", "Ramsey County", "Hennepin County"], []),
    (SUBPOENAS + "Mayor Ann Roe's office got a subpoena as well.", ["Ann Roe"], []),
    (SUBPOENAS + "Among those subpoenaed are Mayor Ann Roe and Tucson.", ["Ann Roe",
     "City of Tucson"], []),
    (SUBPOENAS + "Subpoenas were delivered by hand to Gov. Ann Roe and Sheriff Jim Poe.",
     ["Ann Roe", "Jim Poe"], []),
]  # fmt: skip


def _ids(rows):
    return [row[0][-60:] for row in rows]


@pytest.mark.parametrize("family", FAMILIES, ids=[one.example for one in FAMILIES])
def test_wordings_are_found_in_their_examples(family):
    text = flatten(family.example)
    assert family.words.match(text) if family.opens else family.words.search(text)


def _names(reading, text, kinds, roles):
    told = [e for e in reading(text).events if e.type in kinds]
    told = [e for e in told if e.status is EventStatus.OCCURRED]
    assert told, "no letter found"
    return {a.name for a in told[0].actors if a.role in roles}, {a.name for a in told[0].actors}


@pytest.mark.parametrize(("text", "inside", "outside"), RECIPIENTS, ids=_ids(RECIPIENTS))
def test_recipients_of_letters(reading, text, inside, outside):
    got, everybody = _names(reading, text, [EventType.LETTER], ["recipient"])
    assert got >= set(inside)
    assert everybody.isdisjoint(outside)


@pytest.mark.parametrize(("text", "inside", "outside"), SENDERS, ids=_ids(SENDERS))
def test_senders_of_letters(reading, text, inside, outside):
    got, everybody = _names(reading, text, [EventType.LETTER], ["sender", "signer"])
    assert got >= set(inside)
    assert everybody.isdisjoint(outside)


@pytest.mark.parametrize(("text", "inside", "outside"), SERVED, ids=_ids(SERVED))
def test_recipients_of_subpoenas(reading, text, inside, outside):
    got, everybody = _names(reading, text, [EventType.SUBPOENA], ["recipient"])
    assert got >= set(inside)
    assert everybody.isdisjoint(outside)


def test_a_receipt_is_no_second_letter(reading):
    text = (
        LETTERS + "It rained. Other places, including Denver and Tucson, received similar letters."
    )
    letters = [one for one in reading(text).events if one.type is EventType.LETTER]
    assert len(letters) == 1
    assert len(letters[0].mentions) == 2


ANSWERS = [
    # text; number of the event; roles of its parties
    (ONE + "Mayor Ann Roe replied in a letter on Wednesday that she would see him in court.", 1,
     {"Ann Roe": "sender", "Al Voss": "recipient"}),
    (ONE + "Mayor Ann Roe answered on Wednesday.", 1, {"Ann Roe": "speaker", "Al Voss": "target"}),
    ("Immigration and Customs Enforcement subpoenaed the jail on Monday. Similar subpoenas were "
     "served on Tucson on Wednesday.", 1,
     {"U.S. Immigration and Customs Enforcement": "issuer", "City of Tucson": "recipient"}),
    ("Mayor Ann Roe sued Sheriff Jim Poe on Monday. Attorney General Al Voss wrote to both of them "
     "on Wednesday.", 1, {"Al Voss": "sender", "Ann Roe": "recipient", "Jim Poe": "recipient"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "roles"), ANSWERS, ids=_ids(ANSWERS))
def test_parties_told_by_another_letter(reading, text, number, roles):
    event = reading(text).events[number]
    assert {actor.name: actor.role for actor in event.actors}.items() >= roles.items()


@pytest.mark.parametrize(
    "text",
    [
        ONE + "Mayor Ann Roe did not respond to a request for comment on Wednesday.",
        ONE + "Mayor Ann Roe answered questions from reporters on Wednesday.",
    ],
)
def test_an_answer_to_others_is_none_to_the_letter(reading, text):
    assert all(actor.name != "Al Voss" for one in reading(text).events[1:] for actor in one.actors)


TAKERS = [
    ("Sheriff Jim Poe acknowledged receiving the letter on Monday.", "Jim Poe", "recipient"),
    ("Sheriff Jim Poe was puzzled by the letter that was sent to him on Monday.", "Jim Poe",
     "recipient"),
    ("Sheriff Jim Poe declined to comply with subpoenas sent to him on Monday.", "Jim Poe",
     "recipient"),
    ("Sheriff Jim Poe's letter to the department was sent on Monday.", "Jim Poe", "sender"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "role"), TAKERS, ids=_ids(TAKERS))
def test_whoever_takes_a_letter_did_not_write_it(reading, text, name, role):
    roles = {
        (actor.name, actor.role)
        for one in reading(text).events
        if one.type in (EventType.LETTER, EventType.SUBPOENA)
        for actor in one.actors
    }
    assert (name, role) in roles or (role == "recipient" and not roles)
    assert (name, "sender" if role == "recipient" else "recipient") not in roles


OTHERS = [
    ("In identical letters to Sheriff Jim Poe and Mayor Ann Roe, Attorney General Al Voss on "
     "Tuesday demanded that they end it.", "Ann Roe", "recipient"),
    (LETTERS + "Denver is one of them.", "City of Denver", "recipient"),
    (LETTERS + "Denver is one of them. So is Tucson.", "City of Tucson", "recipient"),
    (LETTERS + "Mayor Ann Roe was on the mailing list.", "Ann Roe", "recipient"),
    ("Nine sheriffs sent a letter to Congress on Monday. Sheriffs Jim Poe and Dana Cole are among "
     "the signers.", "Dana Cole", "signer"),
    ("Nine sheriffs sent a letter to Congress on Monday. Sheriff Jim Poe led the effort.",
     "Jim Poe", "sender"),
    ("Elko County Commissioners met. The league asked the commissioners in a letter on Monday to "
     "end the contract.", "Elko County, NV", "recipient"),
    ("Al Voss, the attorney general, wrote to Reno on Monday. In a letter of reply Mayor Ann Roe "
     "called the warning empty.", "Ann Roe", "sender"),
    ("Days after agents of Immigration and Customs Enforcement served Denver with subpoenas, its "
     "head spoke. He was angry at how the county clerk reacted to administrative subpoenas sent to "
     "Sheriff Jim Poe on Monday.", "U.S. Immigration and Customs Enforcement", "issuer"),
    ("Attorney General Al Voss told the department in a letter on Monday that the rule is void. "
     "Mayor Ann Roe sent a letter of her own to Denver on Tuesday.", "Ann Roe", "sender"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "role"), OTHERS, ids=_ids(OTHERS))
def test_parties_of_letters_by_other_words(reading, text, name, role):
    roles = {(actor.name, actor.role) for one in reading(text).events for actor in one.actors}
    assert (name, role) in roles
