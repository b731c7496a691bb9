"""Towns of the list of smaller ones, wherever their state shows that they are meant."""

import pytest

from tests.names.matching import place_names

TOWNS = [
    # a state behind the name, also of a town whose namesake is large
    ("The department sued Decatur, Georgia, on Friday.", ["Decatur, GA"]),
    ("The department sued Lexington, Nebraska, on Friday.", ["Lexington, NE"]),
    ("DECATUR, Ga. — A judge ruled. Decatur fought back.", ["Decatur, GA"]),
    # two words are no other's name in a text that tells of the state
    ("South Miami and three groups sued Florida.", ["South Miami, FL", "Florida"]),
    ("Florida won. After that South Miami stood alone.", ["Florida", "South Miami, FL"]),
    ("Florida won. The South Miami Hospital stood by.", ["Florida"]),
    ("Tennessee sued, and the White House stood by.", ["Tennessee"]),
    ("South Miami and three groups went on.", []),
    # a city of the state beside it
    (
        "Rhode Island won. The mayors of Pawtucket, Providence and Lincoln met.",
        ["Rhode Island", "Pawtucket, RI", "Providence, RI", "Lincoln, RI"],
    ),
    (
        "Providence and Central Falls sued Rhode Island.",
        ["Providence, RI", "Central Falls, RI", "Rhode Island"],
    ),
    ("Rhode Island won. Providence and Lincoln Chafee did not.", ["Rhode Island"]),
    # a list behind "cities" or "towns", and the state of an officer
    (
        "Three Massachusetts cities, Chelsea, Lawrence and Somerville, sued.",
        ["Massachusetts", "Chelsea, MA", "Lawrence, MA", "Somerville, MA"],
    ),
    ("Gov. Ron DeSantis won. After that South Miami stood alone.", ["South Miami, FL"]),
]


@pytest.mark.parametrize(("text", "expected"), TOWNS)
def test_towns_of_the_list(text: str, expected: list[str]) -> None:
    assert place_names(text) == expected
