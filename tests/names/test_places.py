"""Where: which jurisdiction a name means."""

import pytest

from tests.names.matching import find, place_names

PLACES = [
    # towns that no list knows, and whose namesakes elsewhere the lists know
    ("Agents came to Fremont, Nebraska, on Monday. Fremont was quiet.",
     ["Fremont, NE", "Fremont, NE"]),
    ("Aurora, Nebraska, sued on Monday.", ["Aurora, NE"]),
    ("Somerton, Dellwood and Upper Marl, all in Massachusetts, sued on Monday.",
     ["Somerton, MA", "Dellwood, MA", "Upper Marl, MA", "Massachusetts"]),
    ("Raids in Tontitown and Little Flock, Arkansas, ended on Friday.",
     ["Tontitown, AR", "Little Flock, AR"]),
    ("Letters went to Burlington, Vermont, and Bellows Falls, Vermont, on Monday.",
     ["Burlington, VT", "Bellows Falls, VT"]),
    ("Ann Roe and Al Poe, both of Texas, sued on Monday.", ["Texas"]),
    ("Chicago, California and Oregon sued on Monday.", ["Chicago, IL", "California", "Oregon"]),
    # the first of a list of cities
    ("The others were Boise, Tulsa and Omaha.", ["Boise, ID", "Tulsa, OK", "Omaha, NE"]),
    # a state or county with its state behind it
    ("The suit names King County, Washington, as well.", ["King County, WA"]),
    ("Officials in Portland, Oregon, met on Tuesday.", ["Portland, OR"]),
    ("Officials in Portland, Maine, met on Tuesday.", ["Portland, ME"]),
    ("Voters in Portland, Ore., will decide.", ["Portland, OR"]),
    ("Springfield, Mass., is smaller.", ["Springfield, MA"]),
    ("He lives in Aurora, CO.", ["Aurora, CO"]),
    # a town that no list knows, and again without its state
    ("Agents went to Bladensburg, Maryland, on Monday. Bladensburg police stood by.",
     ["Bladensburg, MD", "Bladensburg, MD"]),
    ("In January, California passed a law.", ["California"]),
    # where a legislator is from
    ("Rep. Ann Roe (R-Ky.) spoke.", []),
    ("A suit names Santa Clara county.", ["Santa Clara County, CA"]),
    ("Prince William County, Virginia, voted. Prince William will not renew it.",
     ["Prince William County, VA", "Prince William County, VA"]),
    # those of a list before
    ("Maine, Vermont and Ohio joined. The three states won.",
     ["Maine", "Vermont", "Ohio", "Maine", "Vermont", "Ohio"]),
    ("Maine, Vermont and Ohio joined. The seven states won.", ["Maine", "Vermont", "Ohio"]),
    ("Maine and Ohio joined. The states that sued won.", ["Maine", "Ohio"]),
    # those that the sentences behind tell one by one
    ("Two states sued. The states are Maine and Ohio.", ["Maine", "Ohio", "Maine", "Ohio"]),
    ("Vermont joined two other states. The others are Maine and Ohio.",
     ["Vermont", "Maine", "Ohio", "Maine", "Ohio"]),
    ("Two states sued. They lost. Maine and Ohio are colder.", ["Maine", "Ohio"]),
    # a city among others
    ("Boulder and four other cities sued.", ["Boulder, CO"]),
    # the one list of a text, until it goes on to others of the kind
    ("Reno and Tulsa sued. Money is short. Time is, too. Nobody came. The cities won.",
     ["Reno, NV", "Tulsa, OK", "Reno, NV", "Tulsa, OK"]),
    ("Reno and Tulsa sued. Money is short. Such cities lost it. Nobody came. The cities won.",
     ["Reno, NV", "Tulsa, OK"]),
    ("King County in Washington state bars such flights.", ["King County, WA"]),
    # the same bare name later is the same place
    (
        "Deputies in Orange County, Florida, held him. Orange County then let him go.",
        ["Orange County, FL", "Orange County, FL"],
    ),
    # a bare county: by the state of the text, else the best known
    ("California sued. Orange County joined the other side.", ["California", "Orange County, CA"]),
    (
        "Florida's new law binds sheriffs. Orange County has no such policy.",
        ["Florida", "Orange County, FL"],
    ),
    ("King County closed its airport to the flights.", ["King County, WA"]),
    ("The sheriff of Cook County refused.", ["Cook County, IL"]),
    ("Leaders of Miami-Dade reversed course.", ["Miami-Dade County, FL"]),
    # a namesake by the state that the story is about, though another is named last
    ("Missouri lawmakers met. Missouri sheriffs came. Missouri's Boone County objected. Iowa has "
     "such a law.",
     ["Missouri", "Missouri", "Missouri", "Boone County, MO", "Iowa"]),
    # no state at all
    ("He spoke in Washington in D.C. on Monday.", ["Washington, DC"]),
    # or by its officers
    ("Gov. Brian Kemp sat beside Casey Cagle. The city of Decatur sued.",
     ["Decatur, GA"]),
    ("Officers of the Major County Sheriffs' Association met.", []),
    # a city at the head of a sentence, of a state that the text tells of
    ("Delaware has such cities. Wilmington got a warning letter.", ["Delaware", "Wilmington, DE"]),
    ("Delaware has such cities. Normal rules apply.", ["Delaware"]),
    # a small town of such a state; where several states have one, and the text tells of both, none
    ("Virginia pays. Agents arrested a man in Herndon, officials said.",
     ["Virginia", "Herndon, VA"]),
    ("Virginia pays. Herndon police arrested a man.", ["Virginia", "Herndon, VA"]),
    ("Agents arrested a man in Herndon.", []),
    ("Virginia pays. He spoke in Herndon Hall.", ["Virginia"]),
    ("Alaska and Texas pay. Agents arrested a man in Palmer.", ["Alaska", "Texas"]),
    ("Rhode Island pays the cities of Providence and Central Falls.",
     ["Rhode Island", "Providence, RI", "Central Falls, RI"]),
    # told by their state alone
    ("A coastal Oregon county was sued. Lincoln County gave no answer.",
     ["Lincoln County, OR", "Lincoln County, OR"]),
    ("Agents came to a city in Ohio. Dayton's mayor was not told.", ["Dayton, OH", "Dayton, OH"]),
    ("An Iowa county was sued in Polk County District Court. Adair County denied it.",
     ["Adair County, IA", "Polk County, IA", "Adair County, IA"]),
    ("A Nevada county was sued.", ["Nevada"]),
    # towns and counties that no list knows, by their kind
    ("Florida lost. The City of Pelican Marsh had sued. Pelican Marsh was glad.",
     ["Florida", "Pelican Marsh, FL", "Pelican Marsh, FL"]),
    ("Ohio lost. The cities of Dayton and Upper Yonder had sued.",
     ["Ohio", "Dayton, OH", "Upper Yonder, OH"]),
    ("The City of Refuge ordinance stood in Ohio.", ["Ohio"]),
    ("SALEM, Ore. — Harrow County ended it. The county gave no reason.",
     ["Harrow County, OR", "Harrow County, OR"]),
    ("Both County Board members spoke.", []),
    ("CONCORD, N.H. — The Nettlebrook Select Board met. Nettlebrook was calm.",
     ["Nettlebrook, NH", "Nettlebrook, NH"]),
    ("Ohio watched. Sonora Valley County sued.", ["Ohio", "Sonora Valley County, OH"]),
    ("Small Oregon county ends it\n\nLincoln County gave no reason.",
     ["Lincoln County, OR", "Lincoln County, OR"]),
    # a small city in a list, or making laws
    ("Newark, Hoboken and Paterson sued.", ["Newark, NJ", "Hoboken, NJ", "Paterson, NJ"]),
    ("It began in Tucson. Berkeley passed a resolution, too.", ["Tucson, AZ", "Berkeley, CA"]),
    ("Berkeley followed in 2008.", ["Berkeley, CA"]),
    ("Dayton and Hoboken sued.", ["Hoboken, NJ"]),
    # a namesake that no list has, in the one state of the text
    ("Georgia's law binds Decatur police.", ["Georgia", "Decatur, GA"]),
    # "the cities" far behind the only list of cities
    ("Cleveland and Toledo won. It was a long fight. The judge was brief. Others watched. The "
     "cities had sued.", ["Cleveland, OH", "Toledo, OH", "Cleveland, OH", "Toledo, OH"]),
    # a city's name that somebody bears
    ("Elena Washington sued. Washington was glad.", []),
    ("Elena Washington sued. Officials in Washington were silent.", ["Washington, DC"]),
    # Washington: the state, the city
    ("Lawmakers in Washington were briefed.", ["Washington, DC"]),
    ("Washington Gov. Jay Inslee signed the bill.", ["Washington"]),
    ("Washington sued, and so did Oregon.", ["Washington", "Oregon"]),
    ("Suits were filed in Washington and New Jersey.", ["Washington", "New Jersey"]),
    ("Washington state limits such help.", ["Washington"]),
    ("Crowds met in Washington, D.C., on Friday.", ["Washington, DC"]),
    ("Farms in eastern Washington need workers.", ["Washington"]),
    # New York: the state, the city
    ("New York City ignored the subpoena.", ["New York, NY"]),
    ("New York Mayor Bill de Blasio refused.", ["New York, NY"]),
    ("New York Gov. Andrew Cuomo refused.", ["New York"]),
    ("Letters went to Chicago, New York and Los Angeles.",
     ["Chicago, IL", "New York, NY", "Los Angeles, CA"]),
    ("Cities such as New York have said no.", ["New York, NY"]),
    ("New York, New Jersey and Connecticut sued together.",
     ["New York", "New Jersey", "Connecticut"]),
    ("New York passed a law on licences.", ["New York"]),
    ("The clerk of Erie County, New York, objected.", ["Erie County, NY"]),
    # inside the names of bodies
    ("The state of New Jersey will fight.", ["New Jersey"]),
    ("California lawmakers voted.", ["California"]),
    ("Chicago police will not ask.", ["Chicago, IL"]),
    ("Cape May and Ocean counties sued New Jersey.",
     ["Cape May County, NJ", "Ocean County, NJ", "New Jersey"]),
    ("Chicago Sues Justice Department", ["Chicago, IL"]),
    ("Huntington Beach won its case.", ["Huntington Beach, CA"]),
    ("Texas passed a law. El Cenizo sued the state.", ["Texas", "El Cenizo, TX", "Texas"]),
    ("Florida has a law. South Miami sued over it.", ["Florida", "South Miami, FL"]),
    ("MIAMI - Florida was sued by the city of South Miami.",
     ["Florida", "South Miami, FL"]),
    ("SALEM, Ore. - A deputy in Marion County was fired.", ["Marion County, OR"]),
    ("Oregon changed its rule, and so did Independence.", ["Oregon"]),
    ("California, Illinois and New York sued in Newark.",
     ["California", "Illinois", "New York", "Newark, NJ"]),
    ("Maine has few such cases, said officials in Portland.", ["Maine", "Portland, ME"]),
    ("Oregon and Illinois wrote to lawmakers in Albany.", ["Oregon", "Illinois", "Albany, NY"]),
    ("Crowds met in Springfield.", ["Springfield, IL"]),
    ("Crowds met in the California capital.", ["Sacramento, CA"]),
    # local words
    ("Cook County refused. The county gave no reason.", ["Cook County, IL", "Cook County, IL"]),
    ("Denver refused. The city gave no reason.", ["Denver, CO", "Denver, CO"]),
    ("Portland, Oregon, refused. The state did too.", ["Portland, OR", "Oregon"]),
    # words and people that are not places
    ("Judge Jackson ruled for the state.", []),
    ("The Chicago Tribune first reported it.", []),
    ("Whitney Houston sang.", []),
    ("Lincoln once said so.", []),
    ("Officials in Lincoln said so.", ["Lincoln, NE"]),
    ("They were reading in the mobile clinic.", []),
    ("The Washington Post reported it.", []),
    ("Madison Square Garden was full.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_a_name_means_the_right_place(text, expected):
    assert place_names(text) == expected


DATELINES = [
    ("WASHINGTON - The department sued on Monday.", "Washington, DC"),
    ("CHICAGO (AP) - A judge ruled on Friday.", "Chicago, IL"),
    ("PORTLAND, Ore. (Reuters) - The mayor spoke.", "Portland, OR"),
    ("SACRAMENTO, Calif. — Lawmakers voted on Saturday.", "Sacramento, CA"),
]


@pytest.mark.parametrize(("text", "city"), DATELINES)
def test_a_dateline_is_marked_as_where_the_article_was_written(text, city):
    assert [(p.name, p.dateline) for p in find(text).places][:1] == [(city, True)]


COUNTY_OF_A_CITY = [
    ("The county that houses Seattle was sued.", "King County, WA"),
    ("The county that includes Chicago was warned.", "Cook County, IL"),
    ("The suit names the county, which is home to Seattle.", "King County, WA"),
]


@pytest.mark.parametrize(("text", "county"), COUNTY_OF_A_CITY)
def test_a_county_is_known_by_its_city(text, county):
    assert county in place_names(text)


def test_offsets_are_those_of_the_text():
    text = "“Yes,” said officials in São Paulo and King County, Washington."
    place = find(text).places[-1]
    assert text[place.start : place.end] == place.text == "King County, Washington"


def test_a_delegate_is_no_state():
    assert place_names("A bill by Del. Chip Rowe passed in Dover, Del., on Friday.") == [
        "Dover, DE"
    ]
