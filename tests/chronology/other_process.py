"""Run as a process of its own: answers the words it is sent, a line each, until there are none.

``ask WORD`` prints how many events have the word; ``edit REF TITLE`` commits a new title.
"""

import os
import sys

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "timeline.settings")
django.setup()

from timeline import chronology  # noqa: E402
from timeline.filters import Filters  # noqa: E402
from timeline.models import Event  # noqa: E402

for line in sys.stdin:
    match line.split():
        case ["ask", word]:
            print(chronology.ask(Filters(q=word)).total, chronology.version(), flush=True)
        case ["edit", ref, title]:
            print(Event.objects.filter(ref=ref).update(title=title), flush=True)
