# Everything from nothing: Python >= 3.11, make and git are all this assumes.
#
# Each thing that is brought or built leaves a file behind that make can compare, so a second
# run starts at once. Nothing is installed outside .venv and pwa/node_modules, except the two
# browsers and PostgreSQL, and those only by what runs tests, only as root.

PYTHON ?= python3
PORT ?= 8000
ARGS ?=
UV_VERSION := 0.13.9

BIN := .venv/bin
# npm starts `node` from PATH: the one in .venv must come first, whatever the machine has.
NPM := PATH="$(CURDIR)/$(BIN):$$PATH" npm --prefix pwa

VENV_READY := .venv/.ready
NPM_READY := pwa/node_modules/.ready
PWA_READY := pwa/dist/index.html

# Directories count too: their time changes when a file in them is removed.
PWA_SOURCES := $(shell find pwa i18n -mindepth 1 \( -path pwa/node_modules -o -path pwa/dist \) -prune -o -print 2>/dev/null)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run test test-postgres lint unit e2e pictures bench soak browsers postgres clean
export PORT
# Hundreds of processes start in the tests: each would compile everything it imports.
unexport PYTHONDONTWRITEBYTECODE

help: ## list what make can do here
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' Makefile

run: $(VENV_READY) $(PWA_READY) ## everything from nothing to the running app with the demo families (PORT=8000)
	@$(BIN)/traden demo
	@exec $(BIN)/traden serve

# Three at a time on two cores: much of a test is waiting for another process. Whoever has done
# theirs takes from the others; in the browser one test after the other is given out.
test: $(VENV_READY) $(PWA_READY) ## everything from nothing to all tests (ARGS="-k plan" goes to pytest)
	@$(MAKE) --no-print-directory -j2 lint unit browsers
	$(BIN)/python -m pytest -n 3 --dist worksteal --ignore tests/e2e $(ARGS)
	$(BIN)/python -m pytest -n 3 --maxschedchunk 1 tests/e2e $(ARGS)

test-postgres: postgres ## the tests outside the browser once more, on PostgreSQL (ARGS goes to pytest)
	$(BIN)/python -m pytest -n 2 --ignore tests/e2e --database postgresql $(ARGS)

lint: $(VENV_READY) $(NPM_READY) ## style, types, import arrows; Python and JavaScript
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(NPM) run check
	$(NPM) run lint

unit: $(VENV_READY) $(NPM_READY) ## the PWA's own tests, without a browser
	$(NPM) test

e2e: browsers ## only the tests in real Chromium and Firefox (ARGS goes to pytest)
	$(BIN)/python -m pytest -n 2 tests/e2e $(ARGS)

pictures: browsers ## take the pictures of the screens in docs/screens anew
	$(BIN)/python -m pytest -n 2 -p no:randomly tests/e2e/pictures.py

bench: $(VENV_READY) $(PWA_READY) ## measure the server and the app (ARGS goes to bench)
	$(BIN)/python -m bench $(ARGS)

soak: postgres ## workers killed, the state machine, many writers: for hours, on both databases (ARGS="sqlite": only there)
	$(BIN)/python -m tests.storage.soak $(ARGS)
	$(BIN)/python -m tests.consent.soak $(ARGS)

browsers: $(VENV_READY) $(PWA_READY) ## find Chromium and Firefox, or bring them with apt as root
	@$(BIN)/python -m tests.setup.browsers

postgres: $(VENV_READY) ## find PostgreSQL, or bring it with apt as root; else the one in .venv
	@$(BIN)/python -m tests.setup.postgres

clean: ## remove what make brought or built; data stays
	rm -rf .venv pwa/node_modules pwa/dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# --- how it is brought --------------------------------------------------------------------

# uv comes from PyPI into the venv it then fills: ten times quicker than pip, and the lock
# decides every version.
$(BIN)/uv:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
		{ echo "Tråden needs Python 3.11 or newer, and $(PYTHON) is not: name one with make PYTHON=python3.13" >&2; exit 1; }
	@if $(PYTHON) -c 'import ensurepip' 2>/dev/null; \
		then $(PYTHON) -m venv --clear .venv; \
		else $(PYTHON) -m venv --clear --without-pip .venv && $(BIN)/python tests/setup/bring_pip.py; fi
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)

# uv reads the venv's own Python, never a newer one it may find: the venv must survive.
$(VENV_READY): pyproject.toml uv.lock | $(BIN)/uv
	UV_PROJECT_ENVIRONMENT=.venv $(BIN)/uv sync --frozen --quiet --python $(BIN)/python --no-python-downloads
	@touch $@

# --ignore-scripts: nothing we use needs an install script, so none gets to run.
$(NPM_READY): pwa/package.json pwa/package-lock.json | $(VENV_READY)
	$(NPM) ci --ignore-scripts --no-audit --no-fund
	@touch $@

$(PWA_READY): $(NPM_READY) $(PWA_SOURCES)
	$(NPM) run build
	@touch $@
