"""The measuring itself: pairing, figures, calibration and finding a quotation again."""

import datetime as dt
from pathlib import Path

import pytest

from articles.extraction.times import intervals
from articles.extraction.values import (
    ActorKind,
    Basis,
    CandidateEvent,
    EventStatus,
    EventType,
    Interval,
    Mention,
    Published,
    PublishedBasis,
    Reading,
    Role,
)
from benchmarks import calibration
from benchmarks.alignment import Original
from benchmarks.bench_reading import as_text, errors_of
from benchmarks.figures import Figures, measure
from benchmarks.gold import GoldDocument, GoldEvent
from benchmarks.pairing import hits, is_honest, is_over_sure, names_found, pair

TEXT = "The city sued the state on Monday. A judge may rule on it next week."
MONDAY = intervals.day(dt.date(2019, 3, 4))
FEBRUARY = intervals.month(2019, 2)
BY_TUESDAY = intervals.by(dt.date(2019, 3, 5))


def gold(
    interval: Interval = MONDAY, type_: str = "lawsuit", status: str = "occurred", at: int = 9
) -> GoldEvent:
    return GoldEvent(
        id="g",
        title="City sues state",
        type=type_,
        status=status,
        salience="core",
        earliest=interval.earliest,
        latest=interval.latest,
        anchors=(at,),
        actors=("City of Denver",),
        places=("Denver, CO", "United States"),
        may_split=False,
        true_day=None,
    )


def found(
    interval: Interval = MONDAY,
    type_: EventType = EventType.LAWSUIT,
    status: EventStatus = EventStatus.OCCURRED,
    sentence: tuple[int, int] = (0, 34),
) -> CandidateEvent:
    start, end = sentence
    return CandidateEvent(
        title="City sues the state",
        type=type_,
        status=status,
        interval=interval,
        basis=Basis.RELATIVE,
        why="",
        confidence=0.9,
        actors=(Role("Denver", ActorKind.AGENCY, "plaintiff"),),
        jurisdictions=(),
        mentions=(Mention(start, end, TEXT[start:end], None, None),),
    )


def figures(golds: list[GoldEvent], events: list[CandidateEvent]) -> Figures:
    published = Published(MONDAY, PublishedBasis.STATED, "")
    reading = Reading(TEXT, published, (), tuple(events), "1")
    return measure([pair(GoldDocument("d", Path("d.txt"), TEXT, tuple(golds)), reading)])


def test_event_at_its_place_with_its_type_and_date_is_right() -> None:
    got = figures([gold()], [found()])
    assert (got.core.part, got.type.part, got.date_hit.part, got.false.part) == (1, 1, 1, 0)
    assert (got.parties.part, got.places.part, got.places.whole) == (1, 0, 1)
    assert got.judged == [calibration.Judged(0.9, real=True, right=True)]


def test_event_in_another_sentence_is_missed_and_false() -> None:
    got = figures([gold()], [found(sentence=(35, 68))])
    assert (got.core.part, got.false.part) == (0, 1)


def test_event_with_another_date_is_real_but_not_right() -> None:
    [judged] = figures([gold()], [found(interval=FEBRUARY)]).judged
    assert (judged.real, judged.right) == (True, False)


def test_neither_type_nor_date_is_another_event() -> None:
    got = figures([gold()], [found(interval=FEBRUARY, type_=EventType.PROTEST)])
    assert (got.core.part, got.false.part) == (0, 1)


def test_told_twice_the_second_is_false() -> None:
    got = figures([gold()], [found(), found()])
    assert (got.core.part, got.false.part, got.false.whole) == (1, 1, 2)


def test_what_may_come_told_as_having_occurred_is_false() -> None:
    coming = gold(type_="ruling", status="scheduled", at=50)
    got = figures([coming], [found(type_=EventType.RULING, sentence=(35, 68))])
    assert (got.core.whole, got.false.part) == (0, 1)


def test_what_occurred_told_as_planned_is_missed_but_not_false() -> None:
    got = figures([gold()], [found(status=EventStatus.SCHEDULED)])
    assert (got.core.part, got.false.whole) == (0, 0)


@pytest.mark.parametrize(
    ("got", "wanted", "hit", "honest", "over_sure"),
    [
        (MONDAY, MONDAY, True, True, False),
        (MONDAY, intervals.week_of(dt.date(2019, 3, 4)), True, False, True),
        (intervals.month(2019, 3), MONDAY, False, True, False),
        (FEBRUARY, MONDAY, False, False, False),
        (BY_TUESDAY, BY_TUESDAY, True, True, False),
        (BY_TUESDAY, MONDAY, False, True, False),
        (MONDAY, BY_TUESDAY, True, False, True),
        (intervals.day(dt.date(2019, 3, 5)), MONDAY, False, False, False),
    ],
)
def test_dates(got: Interval, wanted: Interval, hit: bool, honest: bool, over_sure: bool) -> None:
    event, true = found(interval=got), gold(interval=wanted)
    assert (hits(event, true), is_honest(event, true)) == (hit, honest)
    assert is_over_sure(event, true) == over_sure


@pytest.mark.parametrize(
    ("wanted", "got", "share"),
    [
        (["State of New York"], ["New York"], (1, 1)),
        (["Gurbir Grewal"], ["Grewal"], (1, 1)),
        (["King County"], ["King County, WA"], (1, 1)),
        (["Joe Kelly"], ["John Kelly"], (0, 1)),
        (["Chicago, IL", "Boston, MA"], ["Chicago"], (1, 2)),
        ([], ["Chicago"], (0, 0)),
    ],
)
def test_names(wanted: list[str], got: list[str], share: tuple[int, int]) -> None:
    assert names_found(wanted, got) == share


@pytest.mark.parametrize(
    ("raw", "cleaned", "words"),
    [
        ("It said &quot;no&quot; to the city.", 'It said "no" to the city.', "no"),
        ("The so-called sanctuary,quot; law.", 'The so-called sanctuary" law.', "sanctuary"),
        ("On Monday. On Monday & # 39; again.", "On Monday. On Monday ' again.", "again"),
        ("The  city\u00a0sued.", "The city sued.", "city sued"),
    ],
)
def test_quotation_is_found_in_the_text_as_it_came(raw: str, cleaned: str, words: str) -> None:
    start = cleaned.index(words)
    place = Original(raw).place(cleaned, start, start + len(words))
    assert place is not None
    assert raw[place[0] : place[1]].split() == words.split()


def test_of_words_that_stand_twice_the_right_ones_are_found() -> None:
    raw = "On Monday &amp; on Monday."
    cleaned = "On Monday & on Monday."
    start = cleaned.index("on Monday")
    assert Original(raw).place(cleaned, start, start + 9) == (16, 25)


def test_words_that_stand_nowhere_have_no_place() -> None:
    assert Original("Another text.").place("The city sued.", 0, 8) is None


def test_curve_and_its_error() -> None:
    judged = [(0.95, True, True), (0.95, True, False), (0.95, False, False), (0.55, False, False)]
    bins = calibration.curve(calibration.Judged(*one) for one in judged)
    assert [(one.count, one.real) for one in bins] == [(1, 0.0), (3, pytest.approx(2 / 3))]
    assert bins[1].right == pytest.approx(1 / 3)
    assert calibration.error(bins) == pytest.approx((3 * abs(0.95 - 2 / 3) + 0.55) / 4)
    assert "0.9 to 1.0" in calibration.as_text(bins)
    assert calibration.as_svg(bins).count("<circle") == 2


def test_nothing_read_has_no_error_of_confidence() -> None:
    assert calibration.error(calibration.curve([])) == 0.0


def test_table_and_errors_name_what_went_wrong() -> None:
    published = Published(MONDAY, PublishedBasis.STATED, "")
    reading = Reading(TEXT, published, (), (found(sentence=(35, 68)),), "1")
    one = pair(GoldDocument("d", Path("d.txt"), TEXT, (gold(),)), reading)
    assert [line.split()[0] for line in errors_of(one)] == ["missed", "false"]
    assert "0/1 = 0%" in as_text(measure([one]))
