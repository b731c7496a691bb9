"""Who brought, moved or seconded a measure, told in a sentence beside in many ways."""

from collections.abc import Callable

import pytest

from articles.extraction.values import EventStatus, EventType, Reading

VOTE = "The Elko City Council voted 5-2 on Tuesday to table the proposal. "
PASSED = "The Reno City Council passed an ordinance on Monday that keeps police from asking. "
STATE = "The Nevada Senate passed a bill on Tuesday to bar such pacts. "
# text; who brought it; who did not
BROUGHT = [
    (VOTE + "Dorn and Lund first proposed the change. Gary Dorn and Paula Lund are friends.",
     ["Paula Lund", "Gary Dorn"], []),
    (VOTE + "Councilwoman Paula Lund (3rd Ward) moved that the matter be tabled.",
     ["Paula Lund"], []),
    (VOTE + "Councilman Gary Dorn made the motion; Paula Lund seconded it.",
     ["Gary Dorn", "Paula Lund"], []),
    (VOTE + "The motion came from Councilman Gary Dorn.", ["Gary Dorn"], []),
    (PASSED + "The code addition by Councilor Paula Lund has five co-sponsors.",
     ["Paula Lund"], []),
    (PASSED + "Councilwoman Paula Lund, who with Gary Dorn and Linda Voss had put the measure "
     "forward, called it overdue.", ["Paula Lund", "Gary Dorn", "Linda Voss"], []),
    (PASSED + "It was put forward by Paula Lund, along with Gary Dorn.",
     ["Paula Lund", "Gary Dorn"], []),
    (PASSED + "The ordinance's chief architect was Councilwoman Paula Lund.",
     ["Paula Lund"], []),
    (PASSED + "City staff wrote the text at the request of two members, Gary Dorn and Paula Lund.",
     ["Gary Dorn", "Paula Lund"], []),
    (PASSED + "Councilman Gary Dorn brought it to the floor. Paula Lund helped to draft it.",
     ["Gary Dorn", "Paula Lund"], []),
    (PASSED + "It was sponsored by Mayor Paula Lund and two colleagues: Gary Dorn and Linda Voss.",
     ["Paula Lund", "Gary Dorn", "Linda Voss"], []),
    (STATE + "Its sponsors were Rep. Carla Wirth of Elko County and Sen. Jim Hallam, both "
     "Democrats.", ["Carla Wirth", "Jim Hallam"], []),
    (STATE + "Sen. Jim Hallam, R-Elko, carried the measure with Carla Wirth of Reno.",
     ["Jim Hallam", "Carla Wirth"], []),
    (STATE + "In the House it is handled by Rep. Dan Ostrow of Ely.", ["Dan Ostrow"], []),
    (STATE + "Sen. Jim Hallam, R-Ely, is the patron of the bill, and Rep. Dan Ostrow has the same "
     "text in the House.", ["Jim Hallam", "Dan Ostrow"], []),
    (STATE + "It was asked for by Sen. Jim Hallam, a Democrat from Ely.", ["Jim Hallam"], []),
    (STATE + "In the other chamber its champion is Rep. Dan Ostrow.", ["Dan Ostrow"], []),
    (STATE + "Sen. Jim Hallam, then the leader of the chamber, was its author.",
     ["Jim Hallam"], []),
    ("The Nevada Legislature barred such agreements on Monday. The sponsors were Sen. Jim Hallam "
     "and Rep. Dan Ostrow.", ["Jim Hallam", "Dan Ostrow"], []),
    (PASSED + "Council President Paula Lund pushed the measure for a year.", ["Paula Lund"], []),
    (PASSED + "The proposal was the brainchild of Councilman Gary Dorn.", ["Gary Dorn"], []),
    (PASSED + "Councilman Gary Dorn, who led the effort, was glad.", ["Gary Dorn"], []),
    (STATE + "“It is time,” said Dan Ostrow, the Ely Republican behind the bill.",
     ["Dan Ostrow"], []),
    (STATE + "“It is time,” said Dan Ostrow, the Ely Republican who is carrying the bill.",
     ["Dan Ostrow"], []),
    # "it" and "the measure" are the bill told of just before
    ("The bill of Sen. Carla Wirth would bar such pacts in Nevada. It was introduced in January. "
     "The Senate Rules Committee sent it to the floor on March 3.", ["Carla Wirth"], []),
    ("Elko County, Nevada, is split. Commissioner Gil Tarr had asked the others to rescind the "
     "resolution. The room was full. On Tuesday commissioners rejected it.", ["Gil Tarr"], []),
    ("Two members of the Reno City Council introduced a resolution on Friday to bar such pacts. "
     "Council President Carla Wirth and Councilman Gil Tarr acted after a raid.",
     ["Carla Wirth", "Gil Tarr"], []),
    ("Senate Bill 77, by Sen. Carla Wirth, would fine sheriffs in Nevada. It passed the Senate "
     "Law and Justice Committee on Tuesday.", ["Carla Wirth"], []),
    ("The bill of Sen. Carla Wirth would bar such pacts in Nevada. It was introduced in January.",
     ["Carla Wirth"], []),
    ("Sen. Carla Wirth, R-Elko, would make Nevada jails hold everyone. The measure was voted down "
     "in committee last Tuesday.", ["Carla Wirth"], []),
    ("Sen. Jim Hallam, R-Elko, carried the measure with Carla Wirth. Nevada senators passed it on "
     "April 1.", ["Jim Hallam", "Carla Wirth"], []),
    ("A House panel in Nevada killed it on Friday. Its floor manager, Rep. Dan Ostrow, was glad.",
     ["Dan Ostrow"], []),
    ("House Bill 12 would bar such pacts in Nevada. It passed the House on Tuesday. Senate Bill "
     "14 goes the other way. Its sponsor is Sen. Jim Hallam.", [], ["Jim Hallam"]),
    ("Carla Wirth, a lawyer in Reno, Nevada, ran for the Senate. In 1987 the Legislature passed "
     "her bill.", ["Carla Wirth"], []),
    (STATE + "Sponsor Jim Hallam called it overdue.", ["Jim Hallam"], []),
    (STATE + "The effort was led by Sen. Jim Hallam of Elko.", ["Jim Hallam"], []),
    (STATE + "Sen. Jim Hallam said he wrote the bill after a raid.", ["Jim Hallam"], []),
    (STATE + "Sen. Jim Hallam said that his bill would save money.", ["Jim Hallam"], []),
    (STATE + "Sen. Jim Hallam, an Elko Democrat and the bill's sponsor, was glad.",
     ["Jim Hallam"], []),
    (STATE + "Lawyers drafted it at Sen. Jim Hallam's request.", ["Jim Hallam"], []),
    (STATE + "Sen. Jim Hallam came up with the idea.", ["Jim Hallam"], []),
    (STATE + "It has two authors, Jim Hallam and four other Democrats: Carla Wirth, Dan Ostrow and "
     "Linda Voss.", ["Jim Hallam", "Carla Wirth", "Dan Ostrow"], []),
    ("Nevada voters rejected the measure on Tuesday. It was put on the ballot by the Safe Streets "
     "Coalition.", ["Safe Streets Coalition"], []),
    # others' measures, staff, other places, other seats
    (PASSED + "Councilman Gary Dorn's resolution on parks waits.", [], ["Gary Dorn"]),
    (PASSED + "City Attorney Gary Dorn drew up the text.", [], ["Gary Dorn"]),
    (PASSED + "In Las Vegas the motion came from Councilman Gary Dorn.", [], ["Gary Dorn"]),
    (PASSED + "The panel also voted on an ordinance by Councilman Gary Dorn.", [], ["Gary Dorn"]),
    (PASSED + "Sen. Jim Hallam moved to strike the measure.", [], ["Jim Hallam"]),
    ("Gov. Phil Brandt vetoed a bill on Monday to bar such pacts. The bill's sponsor is Sen. Jim "
     "Hallam.", [], ["Jim Hallam"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "yes", "no"), BROUGHT)
def test_who_brought_a_measure_is_named(
    text: str, yes: list[str], no: list[str], reading: Callable[..., Reading]
) -> None:
    found = next(
        event
        for event in reading(text).events
        if event.type is EventType.LEGISLATION and event.status is EventStatus.OCCURRED
    )
    names = {actor.name: actor.role for actor in found.actors}
    for name in yes:
        assert names.get(name) == "sponsor", (name, names)
    for name in no:
        assert name not in names, (name, names)
