"""Answers requests that are larger than Django's limits with a page that says so.

Django refuses them itself, but only when a view reads the query or the form; and its technical
page of ``DEBUG`` reads them again, fails again, and never gets to answer.
"""

from collections.abc import Callable
from contextlib import suppress

from django.conf import settings
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import HttpRequest, HttpResponse, UnreadablePostError
from django.shortcuts import render


class RequestLimitsMiddleware:
    """Reads query and form before anybody else does, and refuses what is too large."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on, or answer 400."""
        try:
            _ = request.GET
            if request.method == "POST":
                with suppress(UnreadablePostError):  # nobody waits for the answer any more
                    _ = request.POST
        except (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent):
            most = settings.DATA_UPLOAD_MAX_NUMBER_FIELDS
            return render(request, "request_too_large.html", {"most": f"{most:,}"}, status=400)
        return self.get_response(request)
