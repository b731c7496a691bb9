"""Who is logged in, and what they are told: looked at for the admin's pages alone.

Nothing on a public page depends on who asks, so it need not pay for sessions, accounts and
messages. Protection against forged requests (CSRF) stays on everywhere: it costs little, and a
form that somebody adds to a public page is then not forgotten.
"""

from typing import Any

from django.contrib.auth.middleware import AuthenticationMiddleware
from django.contrib.messages.middleware import MessageMiddleware
from django.contrib.sessions.middleware import SessionMiddleware
from django.http import HttpRequest
from django.utils.deprecation import MiddlewareMixin

ADMIN = "admin/"  # the path that the admin lies under


class ForEditors(MiddlewareMixin):
    """Makes a middleware, the next class of those inherited from, pass all other pages by."""

    def __call__(self, request: HttpRequest) -> Any:
        """Answer, by way of the middleware if the page is the admin's."""
        if request.path_info.startswith(f"/{ADMIN}"):
            return super().__call__(request)
        return self.get_response(request)


class Sessions(ForEditors, SessionMiddleware):
    """Django's sessions for editors."""


class Accounts(ForEditors, AuthenticationMiddleware):
    """Django's accounts for editors."""


class Messages(ForEditors, MessageMiddleware):
    """Django's messages for editors."""
