"""What ``dumpdata`` writes by default, and what it leaves out."""

import json
from io import StringIO

import pytest
from django.core.management import call_command

from tests.pages.story import Story
from tests.pages.story import tell as tell_story
from timeline.models import BlockingKey, Change, Fingerprint

pytestmark = pytest.mark.django_db


@pytest.fixture
def story() -> Story:
    told = tell_story()
    Fingerprint.objects.create(event=told.suit, content={}, made_at=told.suit.modified)
    BlockingKey.objects.create(event=told.suit, key=1)
    return told


def dumped(*labels: str, **options: object) -> set[str]:
    out = StringIO()
    call_command("dumpdata", *labels, stdout=out, **options)
    return {row["model"] for row in json.loads(out.getvalue())}


@pytest.mark.parametrize("labels", [(), ("articles", "timeline")])
def test_what_is_made_again_is_left_out(story: Story, labels: tuple[str, ...]) -> None:
    assert Change.objects.exists()
    models = dumped(*labels)
    assert {"timeline.event", "timeline.mention", "articles.article"} <= models
    assert not models & {"timeline.change", "timeline.fingerprint", "timeline.blockingkey"}


def test_what_is_named_is_written(story: Story) -> None:
    assert dumped("timeline.Change") == {"timeline.change"}


def test_other_models_can_still_be_excluded(story: Story) -> None:
    assert "timeline.mention" not in dumped("timeline", exclude=["timeline.mention"])
