# Sanctuary Timeline. "make serve" runs it, "make test" proves it; "make help" lists the rest.
# Everything is named relative to this folder, so that its path may hold spaces.

PORT ?= 8000
IN_VENV := .venv/bin/python
INSTALL := $(IN_VENV) -m pip install -qq --disable-pip-version-check --no-input --require-hashes
# One worker for each of the two cores that the tests are made for; a file's tests stay together,
# and tests/conftest.py says which files come first.
# They test the settings that a clone has, not those of the shell, and keep what is compiled: they
# start Python often.
PYTEST := env -u DEBUG -u SECRET_KEY -u ALLOWED_HOSTS -u VAR_DIR -u STATIC_ROOT \
	-u PYTHONDONTWRITEBYTECODE \
	$(IN_VENV) -m pytest -n 2 --dist loadfile --no-loadscope-reorder
# A set-up as in production, only to be looked at.
AS_IN_PRODUCTION := DEBUG=false ALLOWED_HOSTS=example.org \
	SECRET_KEY=only-for-the-check-of-settings-Tq7vZp2mXw9cLr4nBk8sHd3fJy6gQa1u

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help serve serve-production test check test-sqlite test-postgresql \
	bench-reading bench-chronology bench-import clean

help:
	@echo "make serve              run it on 127.0.0.1:$(PORT) (another port: make serve PORT=8080)"
	@echo "make test               style, types, and every test on SQLite, on PostgreSQL, in a browser"
	@echo "make serve-production   run it under gunicorn as in production (needs SECRET_KEY, ALLOWED_HOSTS)"
	@echo "make check              only style, types, migrations and settings"
	@echo "make test-sqlite        only the tests, on SQLite"
	@echo "make test-postgresql    only the tests, on PostgreSQL"
	@echo "make bench-reading      how well and how fast articles are read"
	@echo "make bench-chronology   how fast the chronology answers"
	@echo "make bench-import       how fast articles are imported"
	@echo "make clean              remove what can be made again; the data in var/ stays"

serve: .venv/installed
	@$(IN_VENV) manage.py prepare --port "$(PORT)"
	@DJANGO_RUNSERVER_HIDE_WARNING=true exec $(IN_VENV) manage.py runserver --noreload "127.0.0.1:$(PORT)"

serve-production: export DEBUG = false
serve-production: .venv/installed
	@$(IN_VENV) manage.py collectstatic --noinput --verbosity 0
	@$(IN_VENV) manage.py migrate --noinput --verbosity 0
	@exec $(IN_VENV) -m gunicorn timeline.wsgi --bind "127.0.0.1:$(PORT)" --workers 2 --threads 4

test: check test-sqlite test-postgresql

check: .venv/installed-dev
	@echo "== style"
	@$(IN_VENV) -m ruff check --quiet .
	@$(IN_VENV) -m ruff format --quiet --check .
	@echo "== types"
	@$(IN_VENV) -m mypy
	@echo "== migrations and settings"
	@$(IN_VENV) manage.py makemigrations --check --dry-run
	@$(AS_IN_PRODUCTION) $(IN_VENV) manage.py check --deploy --fail-level WARNING

test-sqlite: .venv/installed-dev .venv/chromium
	@echo "== tests on SQLite"
	@env -u DATABASE_URL $(PYTEST)

test-postgresql: .venv/installed-dev .venv/chromium
	@echo "== tests on PostgreSQL"
	@$(IN_VENV) -m tests.databases $(PYTEST)

bench-reading: .venv/installed-dev
	@$(IN_VENV) -m benchmarks.bench_reading
	@$(IN_VENV) -m benchmarks.bench_times

bench-chronology: .venv/installed-dev
	@$(IN_VENV) -m benchmarks.bench_chronology

bench-import: .venv/installed-dev
	@$(IN_VENV) -m benchmarks.bench_import

clean:
	@rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# A virtual environment, by the first Python that is new enough and built to be fast: with
# optimizations, or by a distribution (self-built ones without them take a third more time).
# Is there none, any that is new enough will do. A half-made environment is made again.
FAST := import sys, sysconfig; sys.exit(sys.base_prefix != "/usr" and "--enable-optimizations" not in (sysconfig.get_config_var("CONFIG_ARGS") or ""))
.venv/made:
	@set -e; found=; lacking=; plain=; \
	for name in "$(PYTHON)" python3 python3.11 python3.12 python3.13 python3.14 python /usr/bin/python3; do \
		[ -n "$$name" ] || continue; \
		"$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
		"$$name" -c 'import ensurepip, venv' 2>/dev/null || { lacking=$${lacking:-$$name}; continue; }; \
		if [ "$$name" = "$(PYTHON)" ] || "$$name" -c '$(FAST)'; then found=$$name; break; fi; \
		plain=$${plain:-$$name}; \
	done; \
	found=$${found:-$$plain}; \
	if [ -z "$$found" ] && [ -n "$$lacking" ] && [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		package=$$("$$lacking" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'); \
		echo "Installing $$package"; \
		apt-get update -qq; DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$$package" >/dev/null; \
		found=$$lacking; \
	fi; \
	if [ -z "$$found" ] && [ -n "$$lacking" ]; then \
		echo "$$lacking cannot make virtual environments. On Debian and Ubuntu, install python3-venv." >&2; exit 1; \
	elif [ -z "$$found" ]; then \
		echo "Python 3.11 or newer is needed. Install it, or name it: make serve PYTHON=/path/to/python3" >&2; exit 1; \
	fi; \
	echo "Making .venv with $$("$$found" --version)"; \
	"$$found" -m venv .venv
	@touch .venv/made

.venv/installed: requirements.txt .venv/made
	@echo "Installing requirements (once)"
	@$(INSTALL) -r requirements.txt
	@touch .venv/installed

.venv/installed-dev: requirements-dev.txt .venv/made
	@echo "Installing what the tests need (once)"
	@$(INSTALL) -r requirements-dev.txt
	@touch .venv/installed .venv/installed-dev

# Looked for each time: it may have been removed since.
.PHONY: .venv/chromium
.venv/chromium: .venv/installed-dev
	@$(IN_VENV) -m tests.browser.chromium >/dev/null
