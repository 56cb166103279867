# Two commands do everything on a fresh computer: `make run` and `make test`.
PYTHON ?= python3
PIP_FLAGS ?=
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
TOOLS := .venv-tools
LLAMA_CPP := .venv-llama-cpp

.PHONY: run setup test torture lint lock audit bench translations installer test-installer release-check clean help

help: ## show this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/'

run: setup ## open the window
	$(BIN)/skingpt-desktop

setup: $(INSTALLED) ## make the virtual environment and install what is pinned

$(INSTALLED): pyproject.toml constraints.txt $(wildcard locks/*.txt) tools/setup_environment.sh tools/lock_file.py tools/system_libraries.py
	PYTHON="$(PYTHON)" PIP_FLAGS="$(PIP_FLAGS)" sh tools/setup_environment.sh $(VENV)
	touch $(INSTALLED)

test: setup lint ## check style, types and structure, and run the tests without a screen
	OMP_NUM_THREADS=1 QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto --maxprocesses 4 --dist loadfile

torture: setup ## break the case file, photos and models in thousands of ways (half an hour)
	PYTHONPATH=tests $(BIN)/python -m torture --write docs/torture.md

lint: setup ## check style, types and the directions of import
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

lock: $(TOOLS) ## write locks/ anew from pyproject.toml and constraints.txt
	$(TOOLS)/bin/python tools/lock.py

audit: setup $(TOOLS) ## compare what is installed with the lock, ask for known weaknesses, write dist/sbom.cdx.json
	$(BIN)/python tools/audit.py $(TOOLS)/bin

$(TOOLS): locks/tools.txt
	$(PYTHON) -m venv $@
	$@/bin/python -m pip install -q $(PIP_FLAGS) --require-hashes -r locks/tools.txt || { rm -rf $@; exit 1; }
	touch $@

bench: setup $(LLAMA_CPP) ## measure the program here, beside llama.cpp; PHOTO names a photo of skin
	$(BIN)/python -m pip install -q $(PIP_FLAGS) -c constraints.txt gguf
	$(BIN)/python benchmarks/run_all.py $(PHOTO) --llama-cpp $(LLAMA_CPP)/bin/python

# Its code for AMX crashes on virtual machines, and -march=native brings it in by itself. Without
# pip's cache, which gives back what was built with other settings.
NO_AMX := $(shell grep -qsm1 amx_tile /proc/cpuinfo && echo -mno-amx-tile -mno-amx-int8 -mno-amx-bf16)

$(LLAMA_CPP):
	$(PYTHON) -m venv $@
	CMAKE_ARGS="-DGGML_NATIVE=ON -DCMAKE_C_FLAGS='$(NO_AMX)' -DCMAKE_CXX_FLAGS='$(NO_AMX)' -DGGML_AMX_TILE=OFF -DGGML_AMX_INT8=OFF -DGGML_AMX_BF16=OFF -DGGML_CPU_REPACK=OFF -DLLAVA_BUILD=OFF" \
		$@/bin/pip install -q --no-cache-dir $(PIP_FLAGS) llama-cpp-python==0.3.36 || { rm -rf $@; exit 1; }

translations: setup ## gather what the window says and compile its translations
	$(BIN)/python tools/translations.py

installer: setup ## build the installers of this system into dist/installers
	$(BIN)/python tools/build_tools.py
	$(BIN)/python installer/build.py

test-installer: setup ## test what `make installer` built
	$(BIN)/python tools/build_tools.py --tests
	$(BIN)/python -m pytest tests/installer

release-check: ## the checklist of a release, all of it
	$(PYTHON) tools/release_check.py

clean: ## remove what the commands above made
	rm -rf $(VENV) $(LLAMA_CPP) $(TOOLS) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
