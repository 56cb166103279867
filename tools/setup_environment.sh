#!/bin/sh
# Makes the virtual environment $1 and installs the program with its pinned dependencies.
# Run by `make setup`. PYTHON names the interpreter; PIP_FLAGS is handed to pip; LOCKED=no compares no hashes.
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
install() {
    # shellcheck disable=SC2086
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check $PIP_FLAGS "$@"
}

# PyPI's torch for Linux brings NVIDIA's libraries. The one for the CPU is taken where pip can get it.
cpu_torch_is_there() {
    sed -n '/^torch==/,/[^\\]$/p' "$1" >"$venv/torch.txt"
    install --dry-run --no-deps --require-hashes -r "$venv/torch.txt" >/dev/null 2>&1
}

lock=$("$venv/bin/python" tools/lock_file.py)
if [ "$lock" = locks/linux-x86_64.txt ] && ! cpu_torch_is_there "$lock"; then
    lock=locks/linux-x86_64-nvidia.txt
fi
if [ -n "$lock" ] && [ "${LOCKED:-yes}" = yes ]; then
    install --require-hashes -r "$lock" || {
        echo "A file that pip was given is not one of those in $lock, or could not be had." >&2
        echo "If your index builds its own packages: make setup LOCKED=no (then nothing is compared)." >&2
        exit 1
    }
    install --no-deps --no-build-isolation -e .
else
    echo "Versions are pinned, hashes are not compared: no lock for this computer, or LOCKED=no."
    install -c constraints.txt -e ".[camera,dev,evaluation,training,installer]"
fi
