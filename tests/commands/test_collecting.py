"""A command that collects garbage seldom leaves Python as it was."""

import gc

import pytest

from timeline.management.collecting import MORE, seldom_collecting


def fail() -> None:
    assert gc.get_threshold()[0] == MORE
    assert gc.get_freeze_count()
    raise ValueError("failed")


def test_garbage_is_looked_for_seldom_and_as_before_afterwards():
    before = gc.get_threshold()
    with pytest.raises(ValueError, match="failed"), seldom_collecting():
        fail()
    assert gc.get_threshold() == before
    assert not gc.get_freeze_count()
