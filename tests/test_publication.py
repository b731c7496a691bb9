"""What the bare text says about its day of publication."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.publication import infer_published
from articles.extraction.values import PublishedBasis

STATED = [
    ("SACRAMENTO, Calif., March 7, 2018 (AP) - The suit was filed Tuesday.", "2018-03-07"),
    ("City sues\n\nMarch 7, 2018\n\nThe city sued on Tuesday.", "2018-03-07"),
    ("City sues\nPosted: Wednesday, March 7, 2018, 4:05 PM EST\nThe city sued.", "2018-03-07"),
    (
        "WASHINGTON, Feb. 10 (Reuters) - The agency sued the state on Monday, Feb. 10, 2020.",
        "2020-02-10",
    ),
    ("The suit was filed yesterday, March 6, 2018, in Sacramento.", "2018-03-07"),
    ("The law passed five years ago, in 2013, after a long debate.", "2018"),
    ("They marked the 17th anniversary of the Sept. 11 attacks with a march.", "2018"),
]
BOUNDS = [
    (
        "DENVER, Feb. 3 (AP) - It was filed on Jan. 4, 2019. The pact expires May 1, 2019.",
        "2019-02-03",
    ),
    ("DENVER, Jan. 1 (AP) - The court ruled in 2018 on the pact.", "2018-01-01/.."),
    ("The court ruled in 2018 that the city may sue.", "2018-01-01/.."),
    (
        "Jeff Miles at a meeting, December 15, 2017. The letters went out last week.",
        "2017-12-15/..",
    ),
    ("The court ruled on May 2, 2018. The pact expires June 30, 2019.", "2018-05-02/2019-06-30"),
    ("It passed in 2017. On Tuesday, March 6, the state was sued.", "2018-03-06/.."),
]


@pytest.mark.parametrize(("text", "edtf"), STATED)
def test_it_finds_the_day_that_the_text_states(text, edtf):
    published = infer_published(text)
    assert published.interval.edtf == edtf, published
    assert published.basis in (PublishedBasis.DATELINE, PublishedBasis.INFERRED)


@pytest.mark.parametrize(("text", "edtf"), BOUNDS)
def test_it_gives_bounds_where_the_text_gives_no_day(text, edtf):
    published = infer_published(text)
    assert published.interval.edtf == edtf, published
    assert published.why


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The mayor spoke on Monday.",
        "SB 54 and 8 U.S.C. 1373 clash.",
        "It may pass by 2030.",
        "He runs in the 2020 election.",
    ],
)
def test_it_says_nothing_where_the_text_says_nothing(text):
    published = infer_published(text)
    assert (published.interval.earliest, published.interval.latest) == (None, None)
    assert published.basis is PublishedBasis.UNKNOWN


def test_a_captions_day_is_only_a_lower_bound():
    caption = "A guard in Denver, January 3, 2019. REUTERS/Ann Lee\n\nThe city sued last week."
    published = infer_published(caption)
    assert published.interval.latest is None
    assert published.interval.edtf == "2019-01-03/.."


@given(st.text(max_size=300))
def test_it_reads_any_text(text):
    interval = infer_published(text).interval
    assert not (interval.earliest and interval.latest) or interval.earliest <= interval.latest
