"""Tells browsers to load nothing from elsewhere and to run no script or style inside a page.

Django 5.2 has no setting for it. The technical error pages of ``DEBUG`` go without, since they
carry their own styles.
"""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",  # the admin's style sheet carries small pictures in itself
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)


class ContentSecurityPolicyMiddleware:
    """Adds the header to every answer."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer with the header."""
        response = self.get_response(request)
        if not (settings.DEBUG and response.status_code >= 404):
            response.headers.setdefault("Content-Security-Policy", POLICY)
        return response
