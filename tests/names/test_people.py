"""Who: people by name, surname, title, office and pronoun."""

import pytest

from tests.names.matching import actor_at, find, packaged_matcher, published

SURNAMES = [
    ("Attorney General William Barr spoke. Later Barr left.", "Barr", 2, "William Barr"),
    ("Joe Kelly spoke in Omaha. Kelly praised the deputies.", "Kelly", 2, "Joe Kelly"),
    ("John Kelly spoke. Later Joe Kelly answered, and Kelly left.", "Kelly", 3, "Joe Kelly"),
    ("Tom Kelly, a sheriff, spoke. Kelly left at noon.", "Kelly", 2, "Tom Kelly"),
    ("Gov. Jerry Brown signed it. Brown praised the bill.", "Brown", 2, "Jerry Brown"),
    ("Kate Brown met Jerry Brown. Gov. Brown left early.", "Gov. Brown", 1, "Kate Brown"),
    ("Gov. Cuomo called it spite.", "Cuomo", 1, "Andrew Cuomo"),
    ("New York Attorney General Letitia James sued. James said so.", "James", 2, "Letitia James"),
    ("Mayor Bill de Blasio refused. De Blasio said so.", "De Blasio", 1, "Bill de Blasio"),
    ("Trump said he would act.", "Trump", 1, "Donald Trump"),
    ("Barr announced the suits.", "Barr", 1, "William Barr"),
    ("U.S. District Judge Harry Leinenweber ruled. Leinenweber was firm.", "Leinenweber", 2,
     "Harry Leinenweber"),
    ("Judge Orrick blocked the order.", "Judge Orrick", 1, "William Orrick"),
    ("Sheriff Jeff Easter spoke. Easter left.", "Easter", 2, "Jeff Easter"),
    ("Mayor Fiona O’Dowd spoke. Later O’Dowd left.", "O’Dowd", 2, "Fiona O’Dowd"),
    ("Representative Corvina White (R-12) spoke. White left.", "White", 2, "Corvina White"),
    ("Zulema Ortizar, a Deportation Officer of ICE, signed it.", "Zulema Ortizar", 1,
     "Zulema Ortizar"),
    ("California Senate leader Kevin de León spoke. De León wrote the bill.", "De León", 1,
     "Kevin de León"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "occurrence", "who"), SURNAMES)
def test_a_surname_means_the_last_full_name_or_who_held_the_office(text, words, occurrence, who):
    assert actor_at(text, words, occurrence=occurrence) == who


NEW = [
    # a title, also of posts that few hold
    ("Elko County Administrator Joska Vey said so.", "Joska Vey"),
    ("Elko County Attorney Mike O'Dowd told the board so.", "Mike O'Dowd"),
    ("The auditor, Controller Brannock Vey reported, was late.", "Brannock Vey"),
    ("The board told Warden Phil Orrey to stop.", "Phil Orrey"),
    ("Public defender Al Quist said that they had.", "Al Quist"),
    # first names that are surnames, too, behind a title
    ("State Rep. Barr Quist (R-Elko), who led them, spoke.", "Barr Quist"),
    ("City Attorney Sessions Vey told the board that it was void.", "Sessions Vey"),
    # surnames that are words of other names, too
    ("The jail is run by Sheriff Daron Hall.", "Daron Hall"),
    ("Police Chief Kevin Street, who met them, spoke.", "Kevin Street"),
    # behind whomever they belong to
    ("The Elko Rights League's Nora Quist told the council so.", "Nora Quist"),
    # by what they are or what happens to them
    ("Jilmarko Vey, a Marine veteran, was handed over.", "Jilmarko Vey"),
    ("Zerbino Vey, a Honduran national, came in May.", "Zerbino Vey"),
    ("Deputies questioned Zerbino Vey at the farm.", "Zerbino Vey"),
    ("The words were those of Zerbino Vey, once an Elko councilman.", "Zerbino Vey"),
]


@pytest.mark.parametrize(("text", "who"), NEW)
def test_new_people_are_told_by_titles_and_what_stands_beside(text, who):
    assert who in {a.name for a in find(text, "2017-06-01").actors}


def test_a_headline_in_capitals_names_nobody_new():
    found = find("Attorney General Sessions Threatens Cities", "2017-06-01").actors
    assert "Sessions Threatens" not in {a.name for a in found}
    assert not find("Students met in Lincoln Hall, and left.", "2017-06-01").actors


NOT_PEOPLE = [
    ("Sessions of the court were long in April.", "Sessions"),
    ("Two brown bears were seen.", "brown"),
    ("A hearing is set for April.", "April"),
    ("The law took effect on May 1.", "May"),
    ("Trump Tower was closed.", "Trump"),
    ("Duke University published the study.", "Duke"),
    ("Listening Sessions begin on Monday.", "Sessions"),
    ("Kelly Clarkson sang at noon.", "John Kelly"),
    ("It restates the Public Safety Function of local police.", "Safety Function"),
]


@pytest.mark.parametrize(("text", "words"), NOT_PEOPLE)
def test_words_and_months_are_not_the_people_of_the_lists(text, words):
    listed = {a.name for a in find(text, "2017-06-01").actors if a.known}
    assert not any(words in name for name in listed)


def test_april_ryan_is_a_person():
    assert actor_at("April Ryan asked the question.", "April Ryan") == "April Ryan"


def test_a_new_person_may_be_introduced_by_party_or_chair():
    assert actor_at("The Democrat Keybo Roe spoke.", "Keybo Roe") == "Keybo Roe"
    text = "Oversight Committee Chairman Jamesy Roe (R-Ky.) spoke."
    assert actor_at(text, "Jamesy Roe") == "Jamesy Roe"


DAYS = [
    ("The attorney general spoke in Las Vegas.", "2017-07-12", "Jeff Sessions"),
    ("The attorney general spoke in Las Vegas.", "2020-02-10", "William Barr"),
    ("The attorney general spoke to reporters.", "2016-05-05", "Loretta Lynch"),
    ("The attorney general spoke to reporters.", "2018-12-01", "Matthew Whitaker"),
    ("The attorney general spoke to reporters.", "", "U.S. Attorney General"),
    ("The president spoke to reporters.", "2017-01-19", "Barack Obama"),
    ("The president spoke to reporters.", "2021-03-01", "Joe Biden"),
]


@pytest.mark.parametrize(("text", "day", "who"), DAYS)
def test_an_office_means_who_held_it_on_the_day(text, day, who):
    words = "attorney general" if "attorney" in text else "president"
    assert actor_at(text, words, day) == who


WHOSE = [
    (
        "The Justice Department sued New Jersey over its rules. In 2018, the attorney general "
        "wrote rules that bind state and local police.",
        "the attorney general", "Gurbir Grewal",
    ),
    (
        "Attorney General William Barr spoke. The attorney general praised the sheriffs.",
        "The attorney general", "William Barr",
    ),
    (
        "The suit names the governor and attorney general of California.",
        "the governor", "Gavin Newsom",
    ),
    (
        "The suit names the governor and attorney general of California.",
        "attorney general of", "",
    ),
    ("Texas passed a law. The governor signed it.", "The governor", "Greg Abbott"),
    ("Chicago will not comply. The mayor said so.", "The mayor", "Lori Lightfoot"),
    (
        "New Jersey Attorney General Gurbir Grewal spoke. The attorney general called it politics.",
        "The attorney general", "Gurbir Grewal",
    ),
    ("Texas’ attorney general joined the suit.", "attorney general", "Ken Paxton"),
    ("The New Jersey attorney general said no.", "attorney general", "Gurbir Grewal"),
    ("The governor of Oregon said no.", "The governor", "Kate Brown"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "who"), WHOSE)
def test_an_office_is_that_of_the_nearest_place(text, words, who):
    expected = who or "Xavier Becerra"
    words = words if who else "attorney general"
    assert actor_at(text, words) == expected


PRONOUNS = [
    (
        "A federal judge in Chicago ruled against Jeff Sessions. He found no such power.",
        "He",
        "U.S. District Court, N.D. Ill.",
    ),
    (
        "Rahm Emanuel spoke. The rule dates from the days of Harold Washington. He kept it.",
        "He",
        "Rahm Emanuel",
    ),
    ("Ted Wheeler spoke. Barr's order came days after he took office.", "he took", "William Barr"),
    ("Letitia James criticised Barr's speech. He had praised the sheriffs.", "He", "William Barr"),
    ("A jury cleared Luis Roe Ortega. Officers had held him for a day.", "him", "Luis Roe Ortega"),
    ("Barr spoke on Monday. He praised the sheriffs.", "He", "William Barr"),
    ("Letitia James sued. She called it spite.", "She", "Letitia James"),
    ("Letitia James answered William Barr. He had sued first.", "He", "William Barr"),
    ("Barr praised the union, and he urged Gavin Newsom to yield.", "he urged", "William Barr"),
    ("William Barr spoke on Monday. His office sued Reno.", "His office", "William Barr"),
    ("Letitia James lost. Her lawyers appealed in May.", "Her lawyers", "Letitia James"),
    ("Barr spoke. Protesters stood in his office.", "his office", None),
    ("Barr spoke. Her brother lost; her lawyers, Low & Voss, met.", "her lawyers", None),
    # titles again, of those who were named with them
    ("Lt. Gov. Ada Voss filed it. The lieutenant governor won.", "The lieutenant", "Ada Voss"),
    ("Police Chief Al Low spoke. Sen. Ida Roe left. Later the chief left.", "the chief", "Al Low"),
    ("Former Police Chief Al Low spoke. The chief left.", "The chief", None),
    ("Police Chief Al Low spoke. The chief of Reno left.", "The chief", None),
]


HEADLINES = [
    ("Barr Sues New Jersey\n\nAttorney General William Barr sued.", "Barr", "William Barr"),
    ("Attorney General Sessions Threatens Cities\n\nJeff Sessions spoke.", "Sessions",
     "Jeff Sessions"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "who"), HEADLINES)
def test_a_surname_in_a_headline_is_the_person_of_the_text(text, words, who):
    assert actor_at(text, words) == who


@pytest.mark.parametrize(("text", "words", "who"), PRONOUNS)
def test_a_pronoun_means_the_person_who_fits(text, words, who):
    word = words.split(" ")[0]
    at = text.index(words)
    found = {a.start: a.name for a in find(text).actors}
    assert found.get(at) == who, word


NEW_PEOPLE = [
    ("Hudson County Executive Tom DeRoe wrote to the agency.", "Tom DeRoe"),
    ("Mayor Bill McRoe wrote to the agency.", "Bill McRoe"),
    ("“It is wrong,” said Maria Lopez, director of the Safe Streets Project.", "Maria Lopez"),
    ("Tamika Oyelaran, a lawyer in Reno, argued the case.", "Tamika Oyelaran"),
    ("Sheriff Walt Binkerd refused.", "Walt Binkerd"),
    ("The spokeswoman, Dana Priestly-Moss, declined.", "Dana Priestly-Moss"),
    ("Xiomara Qel told reporters that it was over.", "Xiomara Qel"),
    # of a list that names people, and "Hall" behind a title
    ("Mayor Ann Roe and four others voted for it: Jack Voss, Sumi Kailasar, Carl Dorn and Bob Roe.",
     "Sumi Kailasar"),
    ("Its backers are Reps. Destin Hall, Brenden Voss and Carl Dorn.", "Destin Hall"),
    ("Its backers are Reps. Destin Hall, Brenden Voss and Carl Dorn.", "Brenden Voss"),
    ("Legislator Jen Sachs brought it.", "Jen Sachs"),
    # what befalls people, or what they are in a suit
    ("Agents arrested Tolvan Brishka in Reno.", "Tolvan Brishka"),
    ("The deportation of Tolvan Brishka drew protests.", "Tolvan Brishka"),
    ("The lead plaintiff is Ombra Kestil.", "Ombra Kestil"),
    ("Ombra Kestil, one of the plaintiffs, wept.", "Ombra Kestil"),
    ("The case is Ombra Kestil v. Reno.", "Ombra Kestil"),
    ("Del. Chip Rowe brought it.", "Chip Rowe"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), NEW_PEOPLE)
def test_people_that_no_list_knows_are_found(text, name):
    found = [a for a in find(text).actors if a.name == name]
    assert found
    assert not found[0].known


NOBODY = [
    "Denver-based ILCM said it would sue.",
    "The Justice Assistance Grant said little.",
    "Green Light Law backers cheered.",
    "Lawyers for Mission Viejo spoke.",
    "The chiefs of Motor Vehicles, Parkway Tolls and Ferry Lines met.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_things_are_not_people(text):
    assert [a.name for a in find(text).actors if a.kind == "person"] == []


AS_SAID = [
    ("In 2017, then-Attorney General Jeff Sessions wrote.", "then-Attorney General Jeff Sessions"),
    ("Former Mayor Rahm Emanuel wrote.", "Former Mayor Rahm Emanuel"),
    ("New York City Mayor Bill de Blasio wrote.", "Mayor Bill de Blasio"),
    ("Sheriff Errol Roe Jr. wrote.", "Sheriff Errol Roe Jr."),
    ("U.S. District Judge Harry Leinenweber wrote.", "U.S. District Judge Harry Leinenweber"),
]


@pytest.mark.parametrize(("text", "said"), AS_SAID)
def test_the_title_is_kept_as_said(text, said):
    assert said in [a.text for a in find(text).actors]


CREDITS = [
    "Protesters outside the court (File: Leah Roe/AP)",
    "A sheriff speaks at a meeting (Susan Roe / AP Photo)",
    "Photo by John Doe/Getty Images",
    "By Jane Doe",
    "Associated Press writers Jane Doe in Chicago and John Roe contributed to this report.",
    "(Reporting by Jane Doe; Editing by John Roe)",
]


@pytest.mark.parametrize("line", CREDITS)
def test_credits_and_bylines_name_no_actor_and_no_place(line):
    names = find(f"The city sued on Monday.\n\n{line}\n\nThe end came soon.")
    assert [a.name for a in names.actors if a.kind == "person"] == []
    assert names.places == ()


def test_an_officer_is_at_home_where_she_held_office_on_the_day():
    def home(day):
        return packaged_matcher().homes_on(published(day)).home_of("Pam Bondi").name

    assert home("2017-06-01") == "Florida"
    assert home("2025-06-01") == "United States"


def test_an_attorney_general_goes_to_law_for_his_government():
    homes = packaged_matcher().homes_on(published("2020-02-10"))
    assert homes.lawyer_for("William Barr") == "U.S. Department of Justice"
    assert homes.lawyer_for("Gurbir Grewal") == "State of New Jersey"
    assert homes.lawyer_for("Jeff Sessions") == "U.S. Department of Justice", "of old"
    assert not homes.lawyer_for("Greg Abbott"), "a governor now"
