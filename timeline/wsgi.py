"""The WSGI application that a web server calls."""

import gc
import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "timeline.settings")

django = get_wsgi_application()

# Django's models can be imported from here on only.
from timeline.stored_answers import StoredAnswers  # noqa: E402

application = StoredAnswers(django)

# What is loaded by now stays. To look through all of it for garbage, again and again while pages
# are made, takes 2 in 100 of the time.
gc.collect()
gc.freeze()
gc.set_threshold(10_000, 20, 20)
