"""Fingerprints of known events: made anew where they are missing or cannot be trusted."""

import pytest

from tests.ingest.cast import AFFILIATIONS, candidate, take_in
from timeline.ingest.fingerprints import refresh_fingerprints
from timeline.models import Event, Fingerprint

pytestmark = pytest.mark.django_db

SUIT = "The Justice Department sued Oregon on Monday over its jail releases."
AGAIN = "Oregon was sued by the Justice Department over jail releases on Monday."


@pytest.mark.parametrize("shape", [None, 0, "1"])
def test_a_fingerprint_of_another_shape_is_made_anew(shape):
    take_in(SUIT, candidate(SUIT))
    row = Fingerprint.objects.get()
    row.content = {"sites": [["Oregon", []]]} | ({} if shape is None else {"shape": shape})
    row.save()
    assert refresh_fingerprints(AFFILIATIONS) == 1
    take_in(AGAIN, candidate(AGAIN))
    assert Event.objects.get().mentions.count() == 2


def test_a_fingerprint_that_can_be_read_stays():
    take_in(SUIT, candidate(SUIT))
    refresh_fingerprints(AFFILIATIONS)
    before = Fingerprint.objects.values().get()
    assert refresh_fingerprints(AFFILIATIONS) == 0
    assert Fingerprint.objects.values().get() == before
