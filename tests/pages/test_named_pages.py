"""The pages of actors, jurisdictions and threads, each with its own chronology."""

import pytest

from tests.pages.reading import headings, links, page_of, text_of, titles

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("address", "name", "listed"),
    [
        ("/actors/ada-stone/", "Ada Stone", ["Judge Stone hears both sides"]),
        (
            "/threads/bayford-grants/",
            "Bayford grants",
            [
                "Judge Stone hears both sides",
                "Bayford sues the bureau",
                "The bureau gives notice",
            ],
        ),
        (
            "/jurisdictions/ohio/",  # with the county that lies in it
            "Ohio",
            [
                "Ohio passes a law",
                "Judge Stone hears both sides",
                "Bayford sues the bureau",
                "The bureau gives notice",
            ],
        ),
    ],
)
def test_each_has_its_own_chronology(client, story, address, name, listed) -> None:
    html = page_of(client, address)
    assert headings(html, 1) == [name]
    assert titles(html) == listed


def test_it_says_what_it_is(client, story) -> None:
    html = page_of(client, "/jurisdictions/bayford-county-oh/")
    assert "County · Ohio" in text_of(html)
    story.judge.aliases = ["Judge Stone", 7]
    story.judge.summary = "Sits in <Bayford>."
    story.judge.save()
    html = page_of(client, "/actors/ada-stone/")
    assert "Also called Judge Stone" in text_of(html)
    assert "Sits in &lt;Bayford&gt;." in html


def test_the_same_filters_narrow_it(client, story) -> None:
    html = page_of(client, "/threads/bayford-grants/?type=letter")
    assert titles(html) == ["The bureau gives notice"]
    assert headings(html, 2)[1] == "1 event, letters"


def test_its_links_stay_on_the_page_and_never_take_the_subject_away(client, story) -> None:
    html = page_of(client, "/threads/bayford-grants/?type=letter&order=desc")
    assert "/threads/bayford-grants/?order=desc" in links(html)
    assert "thread=" not in "".join(links(html))
    assert 'name="thread"' not in html


def test_another_subject_in_the_address_changes_nothing(client, story) -> None:
    html = page_of(client, "/actors/ada-stone/?actor=bayford-county&not-actor=ada-stone")
    assert titles(html) == ["Judge Stone hears both sides"]


def test_the_canonical_address_is_tidy(client, story) -> None:
    html = page_of(client, "/actors/ada-stone/?type=ruling&utm_source=x")
    assert '<link rel="canonical" href="http://testserver/actors/ada-stone/?type=ruling">' in html


def test_htmx_gets_the_changing_part_alone(client, story) -> None:
    html = page_of(client, "/actors/ada-stone/", **{"HX-Request": "true"})
    assert "<html" not in html
    assert "<title>1 event · Ada Stone ·" in html


@pytest.mark.parametrize("kind", ["actor", "jurisdiction", "thread"])
def test_an_address_that_never_was(client, db, kind) -> None:
    assert f"There is no such {kind}" in page_of(client, f"/{kind}s/nobody/", status=404)
