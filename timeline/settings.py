"""Settings, all from environment variables; ``docs/reference/settings.md`` lists them.

With no variables set this is a safe local set-up. With ``DEBUG=false`` it refuses to start
without a secret key and the hosts it may answer for.
"""

from pathlib import Path
from typing import Any

import environ
from django.core.exceptions import ImproperlyConfigured
from django.core.management.utils import get_random_secret_key

BASE_DIR = Path(__file__).resolve().parent.parent

env = environ.Env()

DEBUG = env.bool("DEBUG", default=True)

# What the running site writes: the embedded database, the local key, the chronology index.
VAR_DIR = Path(env.str("VAR_DIR", default=str(BASE_DIR / "var")))


def local_secret_key(folder: Path) -> str:
    """Return the key kept in ``folder``, made on first use, so that sessions outlive a restart."""
    path = folder / "secret-key"
    try:
        return path.read_text(encoding="ascii")
    except FileNotFoundError:
        folder.mkdir(parents=True, exist_ok=True)
        key = get_random_secret_key()
        path.touch(mode=0o600)
        path.write_text(key, encoding="ascii")
        return key


SECRET_KEY = env.str("SECRET_KEY", default="")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=[])
if DEBUG:
    SECRET_KEY = SECRET_KEY or local_secret_key(VAR_DIR)
    ALLOWED_HOSTS = ALLOWED_HOSTS or ["127.0.0.1", "localhost", "[::1]"]
elif not SECRET_KEY:
    raise ImproperlyConfigured(
        "DEBUG=false needs SECRET_KEY: set it to a long random string that does not begin with $."
    )
elif not ALLOWED_HOSTS:
    raise ImproperlyConfigured("DEBUG=false needs ALLOWED_HOSTS: the host names, with commas.")

INSTALLED_APPS = [
    "whitenoise.runserver_nostatic",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_extensions",
    "django_htmx",
    "articles",
    "timeline",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "timeline.content_security_policy.ContentSecurityPolicyMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "timeline.request_limits.RequestLimitsMiddleware",
    "timeline.editors_middleware.Sessions",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "timeline.editors_middleware.Accounts",
    "timeline.editors_middleware.Messages",
]

ROOT_URLCONF = "timeline.urls"
WSGI_APPLICATION = "timeline.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]


def database() -> dict[str, Any]:
    """Return the database that DATABASE_URL names, else the embedded one in VAR_DIR."""
    if env.str("DATABASE_URL", default=""):
        chosen: dict[str, Any] = env.db("DATABASE_URL")
    else:  # not by way of an address: the folder's name may hold a space, a # or a %
        chosen = {"ENGINE": "django.db.backends.sqlite3", "NAME": str(VAR_DIR / "timeline.sqlite3")}
    if not chosen["ENGINE"].endswith("sqlite3"):
        return {"CONN_MAX_AGE": 60, **chosen, "CONN_HEALTH_CHECKS": True}
    Path(chosen["NAME"]).parent.mkdir(parents=True, exist_ok=True)
    # Opening it takes ten times as long as a page that is stored. (The server of DEBUG has a new
    # thread, and so a new connection, for every request.)
    chosen["CONN_MAX_AGE"] = 0 if DEBUG else 60
    # Readers go on while one process writes, and writers queue instead of failing at once. All
    # processes read from the system's own copy of the file instead of each from one of its own.
    chosen["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; "
        "PRAGMA mmap_size=2147418112;",
    }
    return chosen


DATABASES = {"default": database()}

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

LANGUAGE_CODE = "en-us"
TIME_ZONE = "America/New_York"
USE_I18N = True
USE_TZ = True

STATIC_URL = "static/"
STATIC_ROOT = Path(env.str("STATIC_ROOT", default=str(VAR_DIR / "static")))
STATICFILES_DIRS = [BASE_DIR / "static"]
if DEBUG:  # WhiteNoise takes the files from where they are written, and misses the folder
    STATIC_ROOT.mkdir(parents=True, exist_ok=True)
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": (
            "django.contrib.staticfiles.storage.StaticFilesStorage"
            if DEBUG
            else "whitenoise.storage.CompressedManifestStaticFilesStorage"
        )
    },
}

# ``loaddata sanctuary`` loads the file of that name from each of these folders, in this order.
FIXTURE_DIRS = [
    BASE_DIR / "fixtures" / subject
    for subject in (
        "jurisdictions",
        "courts",
        "governments",
        "agencies",
        "organisations",
        "people",
        "terms",
        "publishers",
        "threads",
        "articles",
        "events",
    )
]

SECURE_CONTENT_TYPE_NOSNIFF = True
X_FRAME_OPTIONS = "DENY"
if not DEBUG:
    SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", default=True)
    if env.bool("BEHIND_PROXY", default=False):
        # Only a proxy of ours may say that the reader's connection was encrypted: anybody else
        # who reaches us could claim it too.
        SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_HSTS_SECONDS = env.int("SECURE_HSTS_SECONDS", default=60 * 60 * 24 * 365)
    SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    SECURE_HSTS_PRELOAD = True
    SESSION_COOKIE_SECURE = True
    CSRF_COOKIE_SECURE = True
    CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])
