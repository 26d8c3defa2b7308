# Everything a fresh machine needs is Python 3.11 or newer and make; each target sets itself up.

PYTHON ?= $(shell for name in python3 python3.13 python3.12 python3.11 python; do \
	"$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& echo "$$name" && exit; done; echo python3)
ifeq ($(OS),Windows_NT)
VENV := .venv/Scripts
else
VENV := .venv/bin
endif
PY := $(VENV)/python
PIP := $(PY) -m pip --disable-pip-version-check --no-input install --quiet --require-hashes
WORKERS ?= 2
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1

EXAMPLE := example build/example --replace --papers build/papers --pictures

# $(call timed,name,command): runs a stage of `make test` and says how long it took
timed = @start=$$(date +%s); $(2) && printf '%5d s  %s\n' $$(($$(date +%s) - start)) '$(1)'

.DEFAULT_GOAL := help
.PHONY: help run test lint types floors forms tests screenshots papers bench translations wheel clean

help:  ## Show this list
	@sed -n 's/^\([a-z]*\):.*## /\1	/p' $(MAKEFILE_LIST) | expand -t 14

run: .venv/run.stamp  ## Open the program (without a screen: build the example under build/)
	@$(PYTHON) packaging/check_system.py --window
	@$(PY) -m nlc_desktop

test: lint types floors forms tests  ## Check style, types, floors and forms, then run all tests

lint: .venv/dev.stamp  ## Check style and format
	$(call timed,style,$(PY) -m ruff check --quiet . && $(PY) -m ruff format --quiet --check .)

types: .venv/dev.stamp  ## Check types
	$(call timed,types,$(PY) -m pyright)

floors: .venv/dev.stamp  ## Check that every module imports only floors below its own
	$(call timed,floors,$(VENV)/lint-imports --no-cache)

forms: .venv/dev.stamp  ## Check that compiled forms are fresh
	@test ! -f packaging/compile_forms.py || $(PY) packaging/compile_forms.py --check

tests: .venv/dev.stamp
	$(call timed,tests,$(PY) -m pytest -q -n $(WORKERS) --dist loadfile)

screenshots: .venv/dev.stamp  ## Take a picture of every page, dialog and state in build/screenshots
	@$(PY) -m pytest -q tests/end2end
	@$(PY) packaging/make_screenshots.py
	@echo "Pictures are in build/screenshots."

papers: .venv/run.stamp  ## Build the example workspace and its papers under build/
	@$(PY) -m nlc_desktop.cli $(EXAMPLE)

bench: .venv/dev.stamp  ## Print what the program costs, on one page
	@$(PY) tests/benchmarks/page.py

translations: .venv/dev.stamp  ## Collect sentences from the source into resources/translations
	@$(PY) packaging/translations.py

wheel: .venv/dev.stamp  ## Build the installable package in dist/
	@$(PY) -m hatchling build -t wheel

clean:  ## Remove everything that was built
	rm -rf build dist .venv

.venv/pyvenv.cfg:
	@$(PYTHON) packaging/check_system.py
	@$(PYTHON) -m venv .venv

.venv/run.stamp: .venv/pyvenv.cfg packaging/lock/run.txt
	@echo "Installing what the program needs (once)…"
	@$(PIP) -r packaging/lock/run.txt
	@touch $@

.venv/dev.stamp: .venv/pyvenv.cfg packaging/lock/dev.txt
	@echo "Installing what the program and its checks need (once)…"
	@$(PIP) -r packaging/lock/dev.txt
	@touch $@ .venv/run.stamp
