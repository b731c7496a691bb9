"""A small cast for the editors' desk: one suit in two reports, and an editor."""

import datetime as dt

import pytest
from django.contrib.auth.models import User
from django.test import Client

from articles.extraction.times import intervals
from articles.models import Article, Publisher
from timeline.editors import editors_group
from timeline.models import Actor, Event, Jurisdiction, Mention, Participant, Thread

TEXT = (
    "A first paragraph sets the scene.\n"
    "The department sued New Jersey on Monday. It asked for an injunction.\n"
    "A last paragraph ends it."
)
SENTENCE = "The department sued New Jersey on Monday."
MONDAY = dt.date(2020, 2, 10)


@pytest.fixture
def editor(db: None) -> User:
    edna = User.objects.create_user("edna", password="a long word for tests", is_staff=True)
    edna.groups.add(editors_group())
    return edna


@pytest.fixture
def desk(editor: User) -> Client:
    client = Client()
    client.force_login(editor)
    return client


def make_article(number: int = 1, text: str = TEXT) -> Article:
    publisher, _ = Publisher.objects.get_or_create(name="The Courier")
    article = Article(
        ref=f"article{number:03}",
        sha256=f"{number:064x}",
        publisher=publisher,
        title=f"Report {number}",
        text=text,
        published_edtf="2020-02-12",
        published_earliest=dt.date(2020, 2, 12),
        published_latest=dt.date(2020, 2, 12),
        published_precision="day",
        published_basis="stated",
    )
    article.save()
    return article


def make_event(title: str = "Justice Department sues New Jersey", **fields: object) -> Event:
    event = Event(title=title, type="lawsuit", confidence=0.8, **fields)
    event.interval = intervals.day(MONDAY)
    event.basis, event.why = "relative", "“on Monday”, reckoned from 2020-02-12."
    event.save()
    department, _ = Actor.objects.get_or_create(name="U.S. Department of Justice", kind="agency")
    state, _ = Jurisdiction.objects.get_or_create(name="New Jersey", kind="state")
    Participant.objects.create(event=event, actor=department, role="plaintiff")
    event.jurisdictions.add(state)
    return event


def make_mention(event: Event, article: Article, sentence: str = SENTENCE) -> Mention:
    start = article.text.index(sentence)
    mention = Mention(
        event=event,
        article=article,
        start=start,
        end=start + len(sentence),
        quote=sentence,
        title=event.title,
        type=event.type,
        status=event.status,
        basis=event.basis,
        why=event.why,
        confidence=0.8,
    )
    mention.interval = event.interval
    if "on Monday" in sentence:
        mention.phrase_start = start + sentence.index("on Monday")
        mention.phrase_end = mention.phrase_start + len("on Monday")
    mention.save()
    return mention


@pytest.fixture
def article(db: None) -> Article:
    return make_article()


@pytest.fixture
def event(article: Article) -> Event:
    event = make_event()
    make_mention(event, article)
    return event


@pytest.fixture
def thread(db: None) -> Thread:
    return Thread.objects.create(name="Barr lawsuits")


def form_data(event: Event, **changes: object) -> dict[str, object]:
    """Return what the event's page posts when nothing but ``changes`` is filled in."""
    data: dict[str, object] = {
        "title": event.title,
        "type": event.type,
        "status": event.status,
        "summary": event.summary,
        "edtf": event.edtf,
        "basis": event.basis,
        "why": event.why,
        "review": event.review,
        "review_note": event.review_note,
        "jurisdictions": [place.pk for place in event.jurisdictions.all()],
        "threads": [thread.pk for thread in event.threads.all()],
    }
    parties = list(event.participants.all())
    data["participants-TOTAL_FORMS"] = data["participants-INITIAL_FORMS"] = len(parties)
    for number, party in enumerate(parties):
        data[f"participants-{number}-id"] = party.pk
        data[f"participants-{number}-event"] = event.pk
        data[f"participants-{number}-actor"] = party.actor_id
        data[f"participants-{number}-role"] = party.role
        data[f"participants-{number}-as_named"] = party.as_named
    for prefix in ("mentions", "citations"):
        data[f"{prefix}-TOTAL_FORMS"] = data[f"{prefix}-INITIAL_FORMS"] = 0
    return {**data, **changes}
