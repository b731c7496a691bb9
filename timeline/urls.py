"""Every address of the site."""

from django.contrib import admin
from django.urls import path

from timeline.views.articles import article
from timeline.views.chronology import chronology
from timeline.views.events import event
from timeline.views.named import actor, jurisdiction, thread
from timeline.views.robots import favicon, robots

urlpatterns = [
    path("", chronology, name="chronology"),
    path("events/<str:ref>/", event, name="event-by-ref"),
    path("events/<str:ref>/<str:slug>/", event, name="event"),
    path("articles/<str:ref>/", article, name="article"),
    path("actors/<str:slug>/", actor, name="actor"),
    path("jurisdictions/<str:slug>/", jurisdiction, name="jurisdiction"),
    path("threads/<str:slug>/", thread, name="thread"),
    path("robots.txt", robots, name="robots"),
    path("favicon.ico", favicon, name="favicon"),
    path("admin/", admin.site.urls),
]
