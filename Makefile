# Nearer. `make run` starts it, `make test` proves it; both do all their own set-up and say what they are doing.
.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PYTHONPATH := src
# Say something only when it did not work.
quietly = said=$$($(1) 2>&1) || { echo "$$said"; exit 1; }
# The date and the line numbers are left out: the file changes when a text does.
POT := src/nearer/locale/nearer.pot
TEXTS = (cd src/nearer && $(CURDIR)/$(BIN)/pybabel --quiet extract --mapping $(CURDIR)/babel.cfg --no-default-keywords \
	-k _ -k ngettext:1,2 --add-location=file --no-wrap --project=Nearer --version=1 --header-comment="\# Texts of Nearer." \
	-o /dev/stdout .) | sed '/^"POT-Creation-Date/d'

.PHONY: help run test test-slow check build bench bench-engine lock messages clean programs screenshot audit sbom

help: ## Show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/'

$(VENV)/run.stamp: requirements/run.txt
	@echo "Setting up Nearer in $(VENV) (once, about a minute) ..."
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Nearer needs Python 3.11 or newer. Name one: make run PYTHON=python3.12"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { echo "Python cannot make a virtual environment. On Debian: apt-get install python3-venv"; exit 1; }
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(BIN)/python -m ensurepip >/dev/null
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --require-hashes -r requirements/run.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/dev.stamp: requirements/dev.txt $(VENV)/run.stamp
	@echo "Installing what the tests need ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --require-hashes -r requirements/dev.txt
	@touch $@

node_modules/.package-lock.json: package-lock.json
	@command -v npm >/dev/null || { echo "npm is not here, so Lighthouse is left out. On Debian: apt-get install npm"; exit 0; }; \
	echo "Installing Lighthouse ..." && npm ci --loglevel=error --ignore-scripts --no-audit --no-fund

run: $(VENV)/run.stamp ## Start Nearer (DEMO=1 shows Mara's six weeks)
	@$(BIN)/nearer serve $(if $(DEMO),--demo)

test: $(VENV)/dev.stamp programs check ## Check, then every test, on SQLite and on PostgreSQL
	@echo "Testing, in random order and without a network ..."
	@$(BIN)/pytest -n 2
	@echo "Testing what is kept once more, on PostgreSQL ..."
	@$(BIN)/pytest -n 2 --postgresql tests/storage tests/actions tests/web

test-slow: $(VENV)/dev.stamp programs build ## The tests that take minutes
	@$(BIN)/pytest -m slow

check: $(VENV)/dev.stamp build audit ## Format, lint, types, imports, security, content, texts
	@echo "Checking format, style, types and imports ..."
	@$(BIN)/ruff format --check --quiet . || { echo "Run: $(BIN)/ruff format"; exit 1; }
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy --no-error-summary
	@$(call quietly,$(BIN)/lint-imports)
	@$(call quietly,$(BIN)/bandit --quiet --recursive --configfile pyproject.toml src)
	@echo "Checking the catalogue of steps and the texts to translate ..."
	@$(call quietly,$(BIN)/nearer content check)
	@$(TEXTS) | diff - $(POT) >/dev/null || { echo "The texts changed. Run: make messages"; exit 1; }

# A weakness that is known ends the build; a source that does not answer, or knows none of our packages, is only told.
audit: $(VENV)/dev.stamp ## Ask whether a weakness is known in what Nearer stands on
	@$(BIN)/python requirements/audit.py

sbom: $(VENV)/dev.stamp ## Write the list of what Nearer stands on to build/sbom.json (CycloneDX)
	@mkdir -p build
	@$(BIN)/cyclonedx-py requirements --output-reproducible --output-format JSON -o build/sbom.json requirements/run.txt

build: $(VENV)/run.stamp ## Publish style, script and the help page; refuses helplines that are due to be checked
	@$(BIN)/nearer build

bench: $(VENV)/dev.stamp node_modules/.package-lock.json programs ## Measure pages, start and engine (ARGS=--json)
	@$(BIN)/python -m bench.pages $(ARGS)

bench-engine: $(VENV)/dev.stamp ## Try the engine on simulated people and write docs/engine-evidence.md (about an hour)
	@$(BIN)/python -m bench.evidence $(ARGS)

messages: $(VENV)/dev.stamp ## Collect every text a person reads, for translators
	@mkdir -p $(dir $(POT))
	@$(TEXTS) >$(POT)

programs: # Chromium and PostgreSQL: from Debian's packages when they are missing and we may install them
	@missing=$$(command -v chromium >/dev/null || echo chromium; ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null || echo postgresql); \
	if [ -z "$$missing" ]; then exit 0; fi; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "Installing" $$missing "(once) ..."; \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $$missing >/dev/null && exit 0; \
	fi; \
	echo "Not here:" $$missing "- tests that need them are skipped and say so. On Debian, as root: apt-get install" $$missing

clean: ## Remove what set-up made, never your data
	rm -rf $(VENV) node_modules src/nearer/web/public build dist

lock: ## Pin every dependency with hashes (needs uv)
	cd requirements && uv pip compile -q ../pyproject.toml build.in --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -o run.txt
	cd requirements && uv pip compile -q ../pyproject.toml build.in --extra dev --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -o dev.txt

screenshot: $(VENV)/dev.stamp ## Take the README's picture from the demo
	@PYTHONPATH=src:. $(BIN)/python -m docs.screenshot
