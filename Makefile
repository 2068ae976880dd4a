# Pintu depan proyek ini. `make` saja menampilkan bantuan.
# The one front door of the project. `make` alone prints the help.
#
# Yang diperlukan hanya Python >= 3.11, git, dan make; selebihnya dipasang di .venv.
# Only Python >= 3.11, git and make are needed; the rest goes into .venv.
#   make test PYTHON=python3.13      memilih penafsir | picks the interpreter

.DEFAULT_GOAL := help
.PHONY: help demo test lint format bench proof check-law docs docs-test build ci clean

VENV := .venv
BIN := $(VENV)/bin
# The gazette texts and the dossiers are no part of the repository.
TEKS ?= ../shared/law/text
DOSIR ?= ../shared/law
CANDIDATES = $(or $(PYTHON),python3.14 python3.13 python3.12 python3.11 python3)

# Twice quiet: pip then prints errors only.
PIP = PIP_DISABLE_PIP_VERSION_CHECK=1 $(BIN)/python -m pip install -qq
PYTEST = $(BIN)/pytest -q --no-header -n auto

# The others judge so many conducts that measuring coverage would make them five times as
# slow; these reach every branch without them.
COVERED := tests/unit tests/procedure

help:
	@echo "netralitas"
	@echo
	@echo "  make demo    menilai contoh-contoh perbuatan    | assess the examples"
	@echo "  make test    menguji, dengan cakupan            | test, with coverage"
	@echo "  make lint    memeriksa gaya dan tipe            | check style and types"
	@echo "  make format  merapikan kode                     | format the code"
	@echo "  make bench   mengukur kecepatan                 | measure the speed"
	@echo "  make proof   pembuktian panjang                 | the long proofs"
	@echo "  make check-law  mencocokkan dengan naskah       | compare with the texts"
	@echo "  make docs    membangun situs dokumentasi        | build the documentation site"
	@echo "  make docs-test  situs itu dalam peramban        | that site in a browser"
	@echo "  make build   membangun wheel dan sdist          | build wheel and sdist"
	@echo "  make ci      semua pemeriksaan, dari awal       | every check, from scratch"
	@echo "  make clean   menghapus hasil dan .venv          | remove products and .venv"

# The environment grows in three layers, so that the demo does not wait for the tools.
# A change of pyproject.toml makes it anew.
$(VENV)/.demo: pyproject.toml
	@echo "Menyiapkan $(VENV) (sekali saja) ... | Preparing $(VENV) (once) ..."
	@for python in $(CANDIDATES); do \
	  if "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	    >/dev/null 2>&1; then found=$$python; break; fi; \
	done; \
	if [ -z "$$found" ]; then \
	  echo "Diperlukan Python 3.11 atau yang lebih baru; tidak ditemukan di antara:" \
	    "$(CANDIDATES). Pilih dengan: make PYTHON=/jalur/ke/python3" >&2; \
	  echo "Python 3.11 or newer is needed; none found among:" \
	    "$(CANDIDATES). Choose one with: make PYTHON=/path/to/python3" >&2; \
	  exit 1; \
	fi; \
	if ! "$$found" -c 'import ensurepip, venv' >/dev/null 2>&1; then \
	  echo "Python itu tidak memiliki modul venv" \
	    "(Debian dan Ubuntu: apt install python3-venv)." >&2; \
	  echo "That Python lacks the venv module" \
	    "(Debian and Ubuntu: apt install python3-venv)." >&2; \
	  exit 1; \
	fi; \
	"$$found" -m venv --clear $(VENV)
	@$(PIP) 'pip>=25.1'
	@$(PIP) --editable .
	@touch $@

$(VENV)/.test: $(VENV)/.demo
	@echo "Memasang alat uji ... | Installing the test tools ..."
	@$(PIP) --editable . --group test
	@touch $@

$(VENV)/.dev: $(VENV)/.test
	@echo "Memasang alat pemeriksa ... | Installing the checking tools ..."
	@$(PIP) --editable . --group dev
	@touch $@

$(VENV)/.docs: $(VENV)/.demo
	@echo "Memasang pembangun situs ... | Installing what builds the site ..."
	@$(PIP) --editable . --group docs
	@touch $@

$(VENV)/.browser: $(VENV)/.docs
	@echo "Memasang penggerak peramban ... | Installing what drives the browser ..."
	@$(PIP) --editable . --group browser
	@touch $@

demo: $(VENV)/.demo
	@for file in examples/*.json examples/*.jsonl; do \
	  [ -e "$$file" ] || continue; \
	  printf '\n== %s ==\n\n' "$$file"; \
	  $(BIN)/netralitas assess "$$file" || exit; \
	done

test: $(VENV)/.test
	@$(PYTEST) --cov --cov-report=term $(COVERED) netralitas
	@$(PYTEST) tests $(COVERED:%=--ignore=%)

lint: $(VENV)/.dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy --strict
	@$(BIN)/pyright --pythonpath $(BIN)/python

format: $(VENV)/.dev
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

bench: $(VENV)/.test
	@$(BIN)/python benchmarks/run.py

proof: $(VENV)/.test
	@$(PYTEST) -m slow

check-law: $(VENV)/.dev
	@$(BIN)/python tools/check_law.py "$(TEKS)" --dossiers "$(DOSIR)"

docs: $(VENV)/.docs
	@cd docs && ../$(BIN)/python -m website

# SITE=<directory> takes a site that is built already. Chromium must be on the machine.
docs-test: $(VENV)/.browser $(if $(SITE),,docs)
	@$(PYTEST) -m browser tests/browser --site "$(or $(SITE),docs/_build/site)"

build: $(VENV)/.dev
	@rm -rf dist
	@$(BIN)/python -m build

ci:
	@bash .ci/run

clean:
	@rm -rf $(VENV) build dist htmlcov .coverage .coverage.* \
	  .hypothesis .mypy_cache .pytest_cache .ruff_cache
	@find src tests -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true
