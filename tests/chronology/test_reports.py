"""What the mentions and cited sources of an event come to."""

from timeline.chronology.reports import Cited, Mentioned, Reported, reported

FIRST = Mentioned(11, 1, "https://one.example/a", "Suit filed", 7, "2020-01-02", 1, 40)
SECOND = Mentioned(12, 2, "https://two.example/b", "City sued", 5, "2020-01-03", 0, 90)


def test_nothing() -> None:
    assert reported([], []) == Reported(0, None, None, None)


def test_one_mention() -> None:
    assert reported([FIRST], []) == Reported(1, 7, "2020-01-02", 11)


def test_the_earliest_reported_first_and_the_best_rank_tells_it_best() -> None:
    assert reported([FIRST, SECOND], []) == Reported(2, 7, "2020-01-02", 12)


def test_two_sentences_of_an_article_are_one_report() -> None:
    later = FIRST._replace(key=13, start=10)
    assert reported([FIRST, later], []) == Reported(1, 7, "2020-01-02", 13)


def test_of_one_day_it_is_whoever_was_entered_first_and_unknown_ones_come_last() -> None:
    same_day = SECOND._replace(day="2020-01-02")
    unknown = FIRST._replace(article=3, url="", publisher=None, key=10)
    assert reported([unknown, FIRST, same_day], []) == Reported(3, 5, "2020-01-02", 12)
    undated = SECOND._replace(day=None, rank=1)
    assert reported([undated, FIRST], []) == Reported(2, 7, "2020-01-02", 11)


def test_a_cited_source_counts_once_beside_its_article() -> None:
    same_address = Cited("https://one.example/a", "Anything", None, "")
    same_story = Cited("", "Suit filed", 7, "2020-01-02")
    another = Cited("", "Suit filed", 7, "2020-01")
    assert reported([FIRST], [same_address, same_story]) == Reported(1, 7, "2020-01-02", 11)
    assert reported([FIRST], [another]) == Reported(2, 7, "2020-01-02", 11)


def test_a_cited_source_alone_has_no_sentence() -> None:
    cited = Cited("https://three.example/", "Order", 9, "2019-12-31")
    assert reported([], [cited]) == Reported(1, 9, "2019-12-31", None)
    assert reported([], [cited._replace(published="2019")]) == Reported(1, 9, None, None)
