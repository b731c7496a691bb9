"""Benchmarks run outside of manage.py, so that Django is set up here, before any of them."""

import os

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "timeline.settings")
django.setup()
