"""What browsers and robots ask of every site."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.templatetags.static import static
from django.views.decorators.http import require_safe

# Every page may be read; the endless combinations of filters need not be.
ROBOTS = "User-agent: *\nDisallow: /admin/\nDisallow: /*?\n"


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Tell robots what to leave alone."""
    return HttpResponse(ROBOTS, content_type="text/plain; charset=utf-8")


@require_safe
def favicon(request: HttpRequest) -> HttpResponse:
    """Lead browsers that look for an icon in the old place to ours."""
    return HttpResponseRedirect(static("favicon.svg"))
