#!/bin/sh
# Makes the virtual environment $1 and installs the program with its pinned dependencies.
# Run by `make setup`. PYTHON names the interpreter; PIP_FLAGS is handed to pip.
set -eu
venv=$1
python=${PYTHON:-python3}

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    echo "SkinGPT Desktop needs Python 3.11 or newer. Install it, or name it: make run PYTHON=python3.12" >&2
    exit 1
fi

as_administrator() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif sudo -n true 2>/dev/null; then sudo -n "$@"; else return 1; fi
}

if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    echo "Installing python3-venv ..."
    as_administrator apt-get update -qq && as_administrator apt-get install -y -qq python3-venv || {
        echo "Python's venv module is missing. Please run: sudo apt-get install python3-venv" >&2
        exit 1
    }
fi

"$python" tools/system_libraries.py
[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
echo "Installing the program and what it needs (some minutes the first time) ..."
# shellcheck disable=SC2086
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check $PIP_FLAGS \
    -c constraints.txt -e ".[dev,evaluation,training]"
