# Everything a person does with this repository. `make` alone lists it.
# The system's own Python, where it is new enough: it was compiled with what running it had taught, and one that was not takes a quarter
# longer for everything. `make PYTHON=python3.13` makes the environment with another.
PYTHON ?= $(or $(shell /usr/bin/python3 -c 'import sys, venv, ensurepip; print("/usr/bin/python3" * (sys.version_info >= (3, 11)))' 2>/dev/null),python3)
BIN := .venv/bin
export REFLEX_TELEMETRY_ENABLED := false
# Where Python may not keep what it has compiled, every process of the tests compiles the house and four thousand tests anew.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help run dev test rest lint types imports built both unit postgres browser bench migration seed lock clean

help: ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort | expand -t 14

.venv/.run: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Q-SER needs Python 3.11 or newer; this is " + sys.version.split()[0]) if sys.version_info < (3, 11) else None'
	@echo "Making the Python environment (once, a minute or two) ..."
	@$(PYTHON) -m venv .venv || { echo "Python's venv module is missing (Debian: apt-get install python3-venv)"; exit 1; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

.venv/.dev: requirements-dev.lock .venv/.run
	@echo "Adding the tools for tests ..."
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

run: .venv/.run ## install what is missing, migrate, plant the demo municipality once (not with EMPTY=1), build, serve
	@$(BIN)/qser up $(if $(EMPTY),--empty)

dev: .venv/.run ## the same, rebuilt and restarted whenever a file changes
	@$(BIN)/qser dev

test: .venv/.dev ## everything CI checks
	@echo "Journeys beside all the rest; each part tells its result when it ends ..."
	@$(MAKE) --no-print-directory --jobs=2 --output-sync=target browser rest
	@echo "All checks passed."

rest: .venv/.dev # one after the other, and never before the journeys: they wait more than they work, and what they leave is enough
	@failed=; for part in types lint imports both; do nice $(MAKE) --no-print-directory $$part || failed="$$failed $$part"; done; \
	  [ -z "$$failed" ] || { echo "Failed:$$failed"; exit 1; }

lint: .venv/.dev
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .

types: .venv/.dev
	$(BIN)/pyright

imports: .venv/.dev
	$(BIN)/lint-imports

built: .venv/.dev # the pages for the journeys
	$(BIN)/python -c "from tests.support.app import ensure_built; ensure_built()"

both: .venv/.dev # unit and postgres in one run: each process imports the house and collects its tests once
	@$(BIN)/python -m tests.support.servers; case $$? in \
	  0) $(BIN)/python -m pytest -n 2 -m "not browser" --database both tests ;; \
	  1) $(MAKE) --no-print-directory unit ;; \
	  *) exit 1 ;; \
	esac

unit: .venv/.dev ## what needs no browser, on SQLite; a part: make unit ONLY="tests/state -k quiz"
	$(BIN)/python -m pytest -n 2 -m "not browser" $(or $(ONLY),tests)

postgres: .venv/.dev ## of that, what opens a database, on a private PostgreSQL; ONLY as above
	@$(BIN)/python -m tests.support.servers; case $$? in \
	  0) $(BIN)/python -m pytest -n 2 -m "not browser" --database postgresql $(or $(ONLY),tests) ;; \
	  1) ;; \
	  *) exit 1 ;; \
	esac

browser: built ## journeys in Chromium; ONLY as above
	@$(BIN)/python -m tests.support.chromium
	$(BIN)/python -m pytest -n 3 --dist loadfile -m browser $(or $(ONLY),tests/browser)

bench: .venv/.dev ## measure; figures belong in docs/bench.md
	$(BIN)/python -m bench

migration: .venv/.dev ## write a migration from the models: make migration m="what it does"
	$(BIN)/alembic revision --autogenerate -m "$(m)"

seed: .venv/.run ## plant the demo municipality: make seed STAGE=fresh|running|graduated
	$(BIN)/qser seed --stage $(or $(STAGE),running)

lock: ## pin every dependency anew (needs uv)
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-emit-index-url --no-header -o requirements.lock pyproject.toml
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-emit-index-url --no-header --extra dev -c requirements.lock -o requirements-dev.lock pyproject.toml

clean: ## forget the environment, the build and the local data
	rm -rf .venv .web var
