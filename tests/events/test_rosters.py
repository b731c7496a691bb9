"""Whom a report or a list names, told in sentences beside in many ways."""

from collections.abc import Callable

import pytest

from articles.extraction.values import EventType, Reading

LIST = "The agency published a list of sanctuary jurisdictions on Monday. "
STUDY = "The league released a report on jails in California on Tuesday. "
# text; who is on it; who is not
ROSTERS = [
    (LIST + "On the list in Nevada were Elko, Lander and Nye counties.",
     ["Elko County", "Lander County", "Nye County"], ["State of Nevada"]),
    (LIST + "Denver was on the list. So were Boulder and Tulsa.",
     ["City of Boulder", "City of Denver", "City of Tulsa"], []),
    (LIST + "It took months. Denver made the cut, too.", ["City of Denver"], []),
    (LIST + "Oregon and Vermont are among them.", ["State of Oregon", "State of Vermont"], []),
    (LIST + "Washoe County is the only Nevada entry.", ["Washoe County"], ["State of Nevada"]),
    (LIST + "Among 20 counties in Nevada named as sanctuary jurisdictions was Washoe County.",
     ["Washoe County"], ["State of Nevada"]),
    (LIST + "Of the 18 cities, two are in Colorado: Denver and Boulder.",
     ["City of Denver", "City of Boulder"], ["State of Colorado"]),
    (LIST + "In fifth place was Washoe County.", ["Washoe County"], []),
    (LIST + "About two thirds come from Washoe County in Nevada. Next come Denver and Tulsa.",
     ["Washoe County", "City of Denver", "City of Tulsa"], ["State of Nevada"]),
    (LIST + "It named Denver as a place that hinders agents.", ["City of Denver"], []),
    (LIST + "Boulder and Denver were singled out.", ["City of Boulder", "City of Denver"], []),
    ("Denver stands on a new list. The agency published the list of sanctuary jurisdictions on "
     "Monday.", ["City of Denver"], []),
    (STUDY + "It found that sheriffs in Fresno and Kern counties held people for days.",
     ["Fresno County", "Kern County"], []),
    (STUDY + "The study faults Fresno County and Oakland.",
     ["Fresno County", "City of Oakland"], []),
    (LIST + "Thirteen states, including Oregon and Vermont, appear on it.",
     ["State of Oregon", "State of Vermont"], []),
    (LIST + "Colorado has two: Denver and Boulder.",
     ["City of Denver", "City of Boulder"], ["State of Colorado"]),
    (LIST + "Denver was the only Colorado city named.",
     ["City of Denver"], ["State of Colorado"]),
    (LIST + "Washoe County turned down 13 requests, the report says.", ["Washoe County"], []),
    ("A report issued on Monday by the state auditor says Yuba County lost money.",
     ["Yuba County"], []),
    # who is not on it, and who only speaks of it
    (LIST + "Missing is Denver, whose mayor gave in.", [], ["City of Denver"]),
    (LIST + "Boise was taken off the list a day later.", [], ["City of Boise"]),
    (LIST + "Boise is not on the list.", [], ["City of Boise"]),
    ("The Reno Journal reported on Friday that raids were near. Denver was named as a target.",
     [], ["City of Denver"]),
    (LIST + "Officials in Denver were surprised.", [], ["City of Denver"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "yes", "no"), ROSTERS)
def test_who_stands_on_a_list_is_its_subject(
    text: str, yes: list[str], no: list[str], reading: Callable[..., Reading]
) -> None:
    found = next(event for event in reading(text).events if event.type is EventType.REPORT)
    subjects = {
        actor.name.partition(",")[0] for actor in found.actors if actor.role in ("subject", "party")
    }
    assert subjects >= set(yes)
    assert subjects.isdisjoint(no)


def test_those_who_wrote_a_report_are_its_authors(reading: Callable[..., Reading]) -> None:
    text = (
        "A report on the county's jail was released on Tuesday. Maria Dorn, who wrote it, was a "
        "judge."
    )
    found = next(event for event in reading(text).events if event.type is EventType.REPORT)
    assert ("Maria Dorn", "author") in {(actor.name, actor.role) for actor in found.actors}
