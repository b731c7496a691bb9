"""Bodies: agencies, courts, organisations, administrations, governments as parties."""

import pickle
from concurrent.futures import ThreadPoolExecutor

import pytest

from articles.extraction.names.matcher import Matcher
from tests.names.matching import actor_at, find, packaged_matcher

BODIES = [
    ("The DOJ sued.", "DOJ", "U.S. Department of Justice"),
    ("The Justice Department sued.", "Justice Department", "U.S. Department of Justice"),
    ("ICE arrested ten men.", "ICE", "U.S. Immigration and Customs Enforcement"),
    ("Immigration officials sent subpoenas.", "Immigration officials",
     "U.S. Immigration and Customs Enforcement"),
    ("The Trump government is suing.", "Trump government", "Trump administration"),
    ("The ACLU objected.", "ACLU", "American Civil Liberties Union"),
    ("Deputies of the National Sheriffs’ Association met.", "National Sheriffs’ Association",
     "National Sheriffs' Association"),
    ("The California Legislature voted.", "California Legislature", "California Legislature"),
    ("California lawmakers voted.", "California lawmakers", "California Legislature"),
    ("The state of New Jersey will fight.", "state of New Jersey", "State of New Jersey"),
    ("The City of Chicago sued.", "City of Chicago", "City of Chicago"),
    # clubs, dioceses and peoples; committees of two words
    ("He spoke to the Elko Rotary Club.", "Elko Rotary Club", "Elko Rotary Club"),
    ("The Diocese of Fresno objected.", "Diocese of Fresno", "Diocese of Fresno"),
    ("The Quinault Tribe sued.", "Quinault Tribe", "Quinault Tribe"),
    ("The Senate Law and Justice Committee met.", "Senate Law and Justice Committee",
     "Senate Law and Justice Committee"),
    # a place's council, and its sheriff by the name of the office
    ("Taos County commissioners voted.", "Taos County commissioners", "Taos County Commission"),
    ("The Boise council voted.", "Boise council", "Boise City Council"),
    ("He sued the Monroe County Sheriff in Indiana.", "Monroe County Sheriff",
     "Monroe County Sheriff's Office"),
    # generic words
    ("The Justice Department sued. The department wants records.", "The department",
     "U.S. Department of Justice"),
    ("The Department of Homeland Security acted. The department gave no reason.",
     "The department gave".removesuffix(" gave"), "U.S. Department of Homeland Security"),
    ("The ministry sued a county.", "The ministry", "U.S. Department of Justice"),
    ("The administration gave no reason.", "The administration", "Trump administration"),
    ("ICE asked for records. The agency gave no reason.", "The agency",
     "U.S. Immigration and Customs Enforcement"),
    ("Advocates for Fair Courts sued.", "Advocates for Fair Courts", "Advocates for Fair Courts"),
    ("Oregonians United Against Walls marched.", "Oregonians United Against Walls",
     "Oregonians United Against Walls"),
    # a state's affiliate, where it alone is named
    ("The ACLU of Colorado sued. The ACLU won.", "The ACLU won".removesuffix(" won")[4:],
     "ACLU of Colorado"),
    # officers of a county and of "the state"
    ("Sheriff Ann Voss spoke. The suit names the Elko County sheriff.", "Elko County sheriff",
     "Ann Voss"),
    ("The suit names the Elko County sheriff.", "Elko County sheriff",
     "Elko County Sheriff's Office"),
    ("Clark County Sheriff Ann Voss spoke. The suit names the Elko County sheriff.",
     "Elko County sheriff", "Elko County Sheriff's Office"),
    ("Oregon won. The attorney general of the state spoke.", "The attorney general",
     "Ellen Rosenblum"),
    # by its initials, and "the committee"
    ("The state Immigration Enforcement Review Board met. The IERB ruled.", "IERB",
     "Immigration Enforcement Review Board"),
    ("The House Judiciary Committee met. The committee asked for records.", "The committee",
     "House Judiciary Committee"),
    # chambers: by the vote, the dateline, the state of the story
    ("Congress watched. Oregon waited. The House passed it 31-29.", "The House",
     "Oregon House of Representatives"),
    ("The House passed it 231-199.", "The House", "U.S. House of Representatives"),
    ("SALEM, Ore. — Congress watched. The House passed it.", "The House",
     "Oregon House of Representatives"),
    ("Florida lost before the court in Atlanta. The Legislature met again.", "The Legislature",
     "Florida Legislature"),
    # told by what they are
    ("Members of the group Caminos Libres marched.", "Caminos Libres", "Caminos Libres"),
    ("A protest by Never Again Now blocked the gate.", "Never Again Now", "Never Again Now"),
    ("Casa Lucero, a shelter in El Paso, sued.", "Casa Lucero", "Casa Lucero"),
    ("A march by Caminos Libres, an immigrant rights group, drew hundreds.", "Caminos Libres",
     "Caminos Libres"),
    ("The New Salem Unified School District board voted.",
     "New Salem Unified School District board", "New Salem Unified School District board"),
    ("The Ashworth school board voted.", "Ashworth school board", "Ashworth school board"),
    ("In Ohio the House and Senate passed House Bill 12.", "Senate", "Ohio Senate"),
    ("A bill for Ohio is on its way to Gov. John Roe. The House passed it.", "The House",
     "Ohio House of Representatives"),
    ("He spoke to the House Oversight and Government Reform Committee.",
     "House Oversight and Government Reform Committee",
     "House Oversight and Government Reform Committee"),
    ("Texas waited. The bill passed the Republican-controlled Legislature.",
     "the Republican-controlled Legislature", "Texas Legislature"),
    ("Abbott told Fox News on Monday that he would act.", "Fox News", "Fox News"),
    ("She told the Kent Tribune about it.", "Kent Tribune", "Kent Tribune"),
    ("CNN reported it on Monday.", "CNN", ""),
    ("The highest court of Massachusetts ruled on Monday.", "highest court",
     "Massachusetts Supreme Judicial Court"),
    ("Congress did nothing. Then the Florida Legislature acted. The House passed it.",
     "The House", "Florida House of Representatives"),
    ("The Florida Legislature acted. Congress did nothing. The House met.", "The House",
     "U.S. House of Representatives"),
    # local bodies
    ("DENVER - The City Council voted.", "The City Council", "Denver City Council"),
    ("Fresno County waited. The Board of Supervisors met.", "The Board of Supervisors",
     "Fresno County Board of Supervisors"),
    ("Oregon waited. The bill passed the state Senate.", "the state Senate",
     "Oregon Senate"),
    ("Oregon waited. State lawmakers then passed the bill.", "State lawmakers",
     "Oregon Legislative Assembly"),
    ("The California Senate passed the bill.", "California Senate", "California Senate"),
    ("Oregon waited. It passed the House and Gov. Kate Brown signed it.", "the House",
     "Oregon House of Representatives"),
    ("Gov. John Roe of Ohio spoke. Democrats in the House objected.", "the House",
     "U.S. House of Representatives"),
    ("Congress waited. It passed the House in June.", "the House", "U.S. House of Representatives"),
    ("The border town of El Cenizo sued.", "town of El Cenizo", "City of El Cenizo"),
    ("Officials in Nassau County, New York, got an apology.", "Officials in Nassau County",
     "Nassau County"),
    ("Rokita sued the Elko County Sheriff's Office. Roe sued the office, too.", "the office",
     "Elko County Sheriff's Office"),
    # departments
    ("Oregon sued the Department of Energy.", "Energy", "U.S. Department of Energy"),
    ("It sued the Department of Homeland Security and the Department of Energy.", "Energy",
     "U.S. Department of Energy"),
    ("The Oregon Department of Prison Care changed. She sued the state Department of Prison Care.",
     "state Department", "Oregon Department of Prison Care"),
    ("Oregon balked. Its state Department of Public Safety did not.", "Public Safety",
     "Oregon Department of Public Safety"),
    # new bodies
    ("He wrote to the Elko Jail Review Board on Nov. 6.", "Review", "Elko Jail Review Board"),
    ("The Safe Streets Project joined the suit.", "Safe Streets Project", "Safe Streets Project"),
    ("Lawyers of the Coalition for Fair Courts objected.", "Coalition for Fair Courts",
     "Coalition for Fair Courts"),
    ("The Hudson County Sheriff's Office refused.", "Hudson County Sheriff's Office",
     "Hudson County Sheriff's Office"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "who"), BODIES)
def test_words_mean_a_body(text, words, who):
    assert actor_at(text, words) == who


@pytest.mark.parametrize(
    ("day", "who"), [("2016-03-01", "Obama administration"), ("2021-03-01", "Biden administration")]
)
def test_the_administration_is_that_of_the_day(day, who):
    assert actor_at("The administration gave no reason.", "The administration", day) == who


COURTS = [
    ("A federal judge in Chicago ruled.", "federal judge in Chicago",
     "U.S. District Court, N.D. Ill."),
    ("A federal judge in San Diego ruled.", "federal judge in San Diego",
     "U.S. District Court, S.D. Cal."),
    ("A federal judge in Oregon ruled.", "federal judge in Oregon", "U.S. District Court, D. Or."),
    ("A federal judge in Seattle ruled.", "federal judge in Seattle",
     "U.S. District Court, W.D. Wash."),
    ("A federal court in Manhattan ruled.", "federal court in Manhattan",
     "U.S. District Court, S.D.N.Y."),
    ("The 9th U.S. Circuit Court of Appeals ruled.", "9th U.S. Circuit Court of Appeals",
     "U.S. Court of Appeals (9th Cir.)"),
    ("The Seventh Circuit ruled.", "Seventh Circuit", "U.S. Court of Appeals (7th Cir.)"),
    ("California answered a case brought in the northern district of the state.",
     "northern district of the state", "U.S. District Court, N.D. Cal."),
    ("It was filed in the Northern District of Illinois.", "Northern District of Illinois",
     "U.S. District Court, N.D. Ill."),
    ("The Supreme Court declined.", "Supreme Court", "U.S. Supreme Court"),
    ("The California Supreme Court declined.", "California Supreme Court",
     "California Supreme Court"),
    ("A federal judge in Chicago ruled. The judge gave reasons.", "The judge",
     "U.S. District Court, N.D. Ill."),
    ("U.S. District Judge Harry Leinenweber ruled. The judge gave reasons.", "The judge",
     "Harry Leinenweber"),
    ("A federal appeals court agreed.", "federal appeals court", "U.S. Court of Appeals"),
    # the one district of the one state that a text tells of
    ("Oregon, Portland and Salem sued in U.S. District Court.", "U.S. District Court",
     "U.S. District Court, D. Or."),
    ("Texas, Houston and Dallas sued in U.S. District Court.", "U.S. District Court",
     "U.S. District Court"),
    ("Portland, Oregon, and Ohio sued. Ohio won before a federal judge.", "federal judge",
     "U.S. District Court"),
    ("Texas appealed to the state Supreme Court.", "state Supreme Court", "Texas Supreme Court"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "court"), COURTS)
def test_words_mean_a_court(text, words, court):
    assert actor_at(text, words) == court


def test_the_house_is_of_the_legislature_named_last():
    text = "The Connecticut legislature met. The House voted on Monday."
    assert actor_at(text, "The House") == "Connecticut House of Representatives"


JUDGES = [
    ("U.S. District Judge Ann Thomas of Eugene ruled.", "U.S. District Court, D. Or."),
    ("U.S. Magistrate Judge Al Moss in Tampa ruled.", "U.S. District Court, M.D. Fla."),
    ("Colorado, Denver and Boulder lost before U.S. District Judge Ann Thomas.",
     "U.S. District Court, D. Colo."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "court"), JUDGES)
def test_a_federal_judge_sits_in_a_district(text, court):
    assert court in [place.name for place in find(text).places]


def test_the_namesake_of_a_listed_body_is_a_body_of_its_own():
    text = "The Las Vegas Metropolitan Police Department told the jail."
    assert actor_at(text, "Metropolitan Police") == "Las Vegas Metropolitan Police Department"


def test_a_district_court_is_a_place_too():
    places = [p.name for p in find("A federal judge in Chicago ruled.").places]
    assert places == ["U.S. District Court, N.D. Ill.", "Chicago, IL"]


SHORT_FORMS = [
    ("The Reno Office of Corrections (ROC) wrote on Monday. ROC was firm.", "ROC", 2,
     "Reno Office of Corrections"),
    ("The Safe Harbor Rights Project, or SHRP, sued on Monday. SHRP was sure.", "SHRP", 2,
     "Safe Harbor Rights Project"),
    ("Immigration and Customs Enforcement (ICE) agents came.", "ICE", 1,
     "U.S. Immigration and Customs Enforcement"),
    ("Ann Roe (SHRP) sued on Monday. SHRP was sure.", "SHRP", 2, ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "occurrence", "body"), SHORT_FORMS)
def test_a_text_gives_bodies_short_forms(text, words, occurrence, body):
    assert actor_at(text, words, occurrence=occurrence) == body


def test_a_body_with_its_short_form_is_named_once():
    text = "Immigration and Customs Enforcement (ICE) agents came."
    assert [actor.text for actor in find(text).actors] == [text.removesuffix(" agents came.")]


PARTIES = [
    ("Fremont, NE", "City of Fremont, NE"),
    ("Tontitown, AR", "City of Tontitown"),
    ("New Jersey", "State of New Jersey"),
    ("King County, WA", "King County"),
    ("Chicago, IL", "City of Chicago"),
    ("New York, NY", "New York City"),
    ("Washington, DC", "District of Columbia"),
    ("Orange County, CA", "Orange County"),
    ("Orange County, FL", "Orange County, FL"),
    ("United States", "U.S. Department of Justice"),
    ("Portland, OR", "City of Portland"),
    ("Portland, ME", "City of Portland, ME"),
]


@pytest.mark.parametrize(("place", "party"), PARTIES)
def test_a_place_as_a_party(place, party):
    assert packaged_matcher().party_for_place(place) == party


def test_a_pickled_matcher_finds_the_same():
    text = "Attorney General William Barr sued King County, Washington. He was firm."
    again = pickle.loads(pickle.dumps(packaged_matcher()))
    assert isinstance(again, Matcher)
    assert again.gazetteer == packaged_matcher().gazetteer
    assert find(text).actors


def test_threads_may_share_a_matcher():
    texts = [f"Mayor Rahm Emanuel spoke {n} times. Emanuel left." for n in range(40)]
    alone = [find(text) for text in texts]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(find, texts)) == alone
