"""The page of an article: its metadata is corrected, its text is not."""

import datetime as dt

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from articles.models import Article

pytestmark = pytest.mark.django_db


def form_data(article: Article, **changes: object) -> dict[str, object]:
    return {
        "title": article.title,
        "publisher": article.publisher_id,
        "url": article.url,
        "authors": "[]",
        "language": "en",
        "published_edtf": article.published_edtf,
        "published_basis": article.published_basis,
        "published_why": article.published_why,
        "text_kind": article.text_kind,
        **changes,
    }


def post(desk: Client, article: Article, **changes: object):
    page = reverse("admin:articles_article_change", args=[article.pk])
    return desk.post(page, form_data(article, **changes))


def test_publication_days_follow_from_the_edtf(desk: Client, article: Article) -> None:
    post(desk, article, published_edtf="2020-02")
    article.refresh_from_db()
    days = article.published_earliest, article.published_latest
    assert days == (dt.date(2020, 2, 1), dt.date(2020, 2, 29))
    assert article.published_precision == "month"


def test_a_wrong_publication_date_is_refused(desk: Client, article: Article) -> None:
    answer = post(desk, article, published_edtf="last week")
    assert "published_edtf" in answer.context["adminform"].form.errors


@pytest.mark.parametrize("wrong", ['"Ann Author"', "[1]", "{}x"])
def test_authors_are_a_list_of_names(desk: Client, article: Article, wrong: str) -> None:
    answer = post(desk, article, authors=wrong)
    assert "authors" in answer.context["adminform"].form.errors


def test_saving_marks_the_article_as_touched(desk: Client, article: Article, editor: User) -> None:
    post(desk, article, title="A better title")
    article.refresh_from_db()
    assert (article.title, article.edited_by) == ("A better title", editor)


def test_the_text_cannot_be_edited(desk: Client, article: Article) -> None:
    before = article.text
    post(desk, article, text="Other words.")
    article.refresh_from_db()
    assert article.text == before
