"""Values that cross the rooms of the reader."""

from dataclasses import replace

from articles.extraction.values import Sentence, changed


def test_a_changed_value_is_another_with_the_other_fields_as_they_were() -> None:
    one = Sentence(3, 9, 1)
    other = changed(one, end=12, paragraph=2)
    assert other == replace(one, end=12, paragraph=2) == Sentence(3, 12, 2)
    assert one == Sentence(3, 9, 1)
