# Nearer. `make run` starts it, `make test` proves it; both do all their own set-up and say what they are doing.
.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PYTHONPATH := src

.PHONY: help run test test-slow check bench lock messages clean

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

run: $(VENV)/run.stamp ## Start Nearer (DEMO=1 shows Mara's six weeks)
	@$(BIN)/nearer serve $(if $(DEMO),--demo)

clean: ## Remove what set-up made, never your data
	rm -rf $(VENV) build dist

lock: ## Pin every dependency with hashes (needs uv)
	cd requirements && uv pip compile -q ../pyproject.toml build.in --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -o run.txt
	cd requirements && uv pip compile -q ../pyproject.toml build.in --extra dev --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -o dev.txt
