"""Django's own settings, made from ours. Loaded by `storage.start`; nothing else reads this file.

The web's middleware and routes are named as text, so storage does not import what is above it.
"""

from urllib.parse import unquote, urlsplit

from nearer import settings as options

OPTIONS = options.read()


def _sqlite() -> dict[str, object]:
    # Commits, and with them automatic checkpoints, happen under one file lock (storage.transaction): with SQLite
    # 3.7.0 to 3.51.2 two connections that reset a WAL at once can damage it.
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(OPTIONS.data / "nearer.sqlite3"),
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;"
            "PRAGMA foreign_keys=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY;",
        },
    }


def _postgresql(address: str) -> dict[str, object]:
    parts = urlsplit(address)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.lstrip("/"),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
        # A server that was started again is noticed before a page needs it, not by a form that is refused.
        "CONN_HEALTH_CHECKS": True,
    }


DATABASES = {"default": _postgresql(OPTIONS.database) if OPTIONS.database else _sqlite()}
INSTALLED_APPS = ["nearer.storage"]
USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = False
DEBUG = False
ALLOWED_HOSTS = list(OPTIONS.names)
ROOT_URLCONF = "nearer.web.routes"
MIDDLEWARE = [
    "nearer.web.security.Headers",
    "django.middleware.gzip.GZipMiddleware",
    "nearer.web.security.Guard",
    "django.middleware.csrf.CsrfViewMiddleware",
    "nearer.web.access.Session",
    "nearer.web.care.Card",
]
HTTPS = OPTIONS.base.startswith("https://")
CSRF_COOKIE_NAME = "__Host-csrftoken" if HTTPS else "csrftoken"
CSRF_COOKIE_SECURE = HTTPS
CSRF_TRUSTED_ORIGINS = [OPTIONS.base] if OPTIONS.base else []
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "nearer.web.pages.problems.csrf"
# Only CSRF cookies would be signed with this and they are not; sessions have keys of their own (storage.sessions).
SECRET_KEY = "unused"  # noqa: S105
DATA_UPLOAD_MAX_MEMORY_SIZE = 256 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 200
DATA_UPLOAD_MAX_NUMBER_FILES = 1
# Whatever is sent stays in memory: Django's own way would put larger files on the disk, unsealed.
FILE_UPLOAD_HANDLERS = ["nearer.web.uploads.InMemory"]
APPEND_SLASH = False
DATETIME_FORMAT = "c"
# Django logs addresses and traces, and both can carry what is nobody's business. Our own log names kinds only.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"nowhere": {"class": "logging.NullHandler"}},
    "loggers": {"django": {"handlers": ["nowhere"], "propagate": False}},
}
