"""What a rule says of anybody is no ruling and no suit."""

import pytest

from articles.extraction.values import EventType


def shown(reading, text, kind):
    return [event for event in reading(text).events if event.type is kind]


@pytest.mark.parametrize(
    "text",
    [
        "The policy keeps agents out of the clinic unless they bring a warrant that a judge has"
        " issued.",
        "Deputies act only on a valid order signed by a judge, or a warrant a judge has approved.",
        "The rule covers cases where the person has been convicted of a felony such as arson.",
        "Jailers may still hold inmates who were earlier convicted of violent felonies.",
        "It lists crimes of which such a person was convicted.",
    ],
)
def test_a_warrant_or_conviction_of_anybody_is_no_ruling(reading, text):
    assert not shown(reading, text, EventType.RULING)


@pytest.mark.parametrize(
    "text",
    [
        "Under the bill, a county that sued would lose its road money.",
        "Some of the jails have even been sued for keeping people too long.",
        "With the deadline near, the mayor made an urgent appeal to wait for the study.",
    ],
)
def test_a_suit_of_anybody_and_an_appeal_to_the_public_are_no_suit(reading, text):
    assert not shown(reading, text, EventType.LAWSUIT)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Jurors found that Roy Able broke the law; he was convicted of fraud.", EventType.RULING),
        ("The suspect was convicted of murder, and the sheriff let him go.", EventType.RULING),
        ("The city has made an appeal to a federal court over the rule.", EventType.LAWSUIT),
        ("A judge has issued an order that stops the county from holding him.", EventType.RULING),
        ("The state made an appeal to the 9th Circuit Court of Appeals.", EventType.LAWSUIT),
        ("A county that sued the state in May has dropped its case.", EventType.LAWSUIT),
    ],
)
def test_what_befell_somebody_stays(reading, text, kind):
    assert shown(reading, text, kind)
