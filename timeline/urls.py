"""Every address of the site."""

from django.contrib import admin
from django.urls import path

from timeline.editors_middleware import ADMIN
from timeline.views.articles import article
from timeline.views.chronology import chronology
from timeline.views.events import event
from timeline.views.named import actor, jurisdiction, thread
from timeline.views.robots import favicon, robots

urlpatterns = [
    path("", chronology, name="chronology"),
    path("events/<slug:ref>/", event, name="event-by-ref"),
    path("events/<slug:ref>/<slug:slug>/", event, name="event"),
    path("articles/<slug:ref>/", article, name="article"),
    path("actors/<slug:slug>/", actor, name="actor"),
    path("jurisdictions/<slug:slug>/", jurisdiction, name="jurisdiction"),
    path("threads/<slug:slug>/", thread, name="thread"),
    path("robots.txt", robots, name="robots"),
    path("favicon.ico", favicon, name="favicon"),
    path(ADMIN, admin.site.urls),
]
