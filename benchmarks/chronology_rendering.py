"""How long a page takes to be written once its answer and the rows of the database are there."""

import time
from collections.abc import Callable
from statistics import median
from unittest import mock

from timeline import chronology
from timeline.chronology.answer import Answer, Card
from timeline.filters import Filters
from timeline.views import rows
from timeline.views.addresses import Addresses
from timeline.views.chronology import Asked, page
from timeline.views.facets import Unfolded, facets_html
from timeline.views.histogram import drawn
from timeline.views.list_html import list_html
from timeline.views.shell import in_shell

PAGES = 40


def rendering() -> dict[str, float]:
    """Return milliseconds for rows and facets, and for the whole page."""
    moment = chronology.now()
    answers = [moment.ask(Filters(page=number)) for number in range(1, PAGES + 1)]
    cards = [moment.cards(answer.events) for answer in answers]
    found: dict[str, list[float]] = {"parts": [], "whole": []}
    for answer, listed in zip(answers, cards, strict=True):

        def write(answer: Answer = answer, listed: list[Card] = listed) -> None:
            rows.by_year(listed, answer.possible_events, newest_first=False)
            facets_html(answer.facets, lambda unfolded: f"/?more={unfolded.facet}")

        def whole(answer: Answer = answer) -> None:
            addresses = Addresses("/", None)
            asked = Asked(Filters(page=answer.page), Unfolded(), [], {})
            shown = page(moment, asked, addresses)
            in_shell(shown.sentence, "/", list_html(shown, "", fragment=False))

        found["parts"].append(_milliseconds(write))
        drawn.cache_clear()
        with (
            mock.patch.object(chronology.Moment, "ask", lambda *_, kept=answer: kept),
            mock.patch.object(chronology.Moment, "cards", lambda *_, kept=listed: kept),
        ):
            found["whole"].append(_milliseconds(whole))
    rows_shown = median(len(listed) for listed in cards)
    facets_shown = median(sum(len(f.values) for f in answer.facets) for answer in answers)
    return {
        "rows of a page": rows_shown,
        "facet values of a page": facets_shown,
        "rows and facets milliseconds": median(found["parts"]),
        "rendering milliseconds": median(found["whole"]),
    }


def _milliseconds(task: Callable[[], object]) -> float:
    """Return how long the processor works on a task."""
    begun = time.process_time()
    task()
    return (time.process_time() - begun) * 1000
