"""HTML pages → their article and what they say of themselves."""

import pytest

from articles.extraction.values import PublishedBasis
from articles.readers.documents import open_document
from articles.readers.values import HTML, Refused, Stated

STORY = (
    "The mayor signed the ordinance on Friday, after a debate of four hours in which more than "
    "sixty residents spoke for it and against it."
)
PAGE = f"""<!DOCTYPE html><html><head><title>Mayor signs | The Ledger</title>
<meta property="og:title" content="Mayor signs ordinance">
<meta property="og:site_name" content="The Ledger">
<meta name="author" content="Ann Author">
<link rel="canonical" href="https://example.org/mayor-signs">
<meta property="article:published_time" content="2020-02-10T18:05:00-05:00"></head>
<body><nav><a href="#a">Skip to main content</a></nav>
<article><h1>Mayor signs ordinance</h1>
<figure><img src="a.jpg" alt="">
<figcaption>The mayor at City Hall on Thursday.</figcaption></figure>
<p>{STORY}</p><p>“It was overdue,” she said &amp; left. The council had passed it in January
by seven votes to two, and the sheriff had promised to follow it.</p></article>
<footer>Copyright The Ledger</footer></body></html>"""


def page(source: str = PAGE, **stated):
    return open_document(source.encode(), HTML, Stated(**stated))


def test_the_article_is_taken_and_the_page_left():
    text = page().text
    assert STORY in text
    assert "“It was overdue,” she said & left." in text
    assert "Skip to main" not in text
    assert "Copyright" not in text


def test_paragraphs_stay_apart():
    assert f"{STORY}\n\n“It" in page().text


def test_a_caption_is_kept():
    assert "The mayor at City Hall on Thursday." in page().text


def test_the_page_tells_its_metadata():
    found = page()
    assert (found.title, found.publisher) == ("Mayor signs ordinance", "The Ledger")
    assert (found.url, found.authors) == ("https://example.org/mayor-signs", ("Ann Author",))
    assert found.published.interval.edtf == "2020-02-10"
    assert found.published.basis is PublishedBasis.METADATA


def test_what_is_stated_goes_before_what_the_page_says():
    found = page(title="Stated", publisher="Wire", url="https://example.org/b")
    assert (found.title, found.publisher, found.url) == ("Stated", "Wire", "https://example.org/b")


def test_a_date_in_the_text_is_no_publication_date():
    source = f"<html><body><article><p>On May 3, 2018, {STORY}</p></article></body></html>"
    assert page(source).published is None


@pytest.mark.parametrize("source", ["<html></html>", "<!-- nothing -->", "<p> </p>"])
def test_a_page_without_an_article_is_refused(source):
    with pytest.raises(Refused):
        page(source)


def test_a_short_page_is_read():
    assert page("<p>The mayor spoke.</p>").text == "The mayor spoke."
