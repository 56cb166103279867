"""`make release-check`: the checklist of a release, all of it, as one command.

Stops at the first thing that is not as it should be, and says what to do.
"""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    """0 where a release can be made."""
    checks: tuple[tuple[str, Callable[[], str]], ...] = (
        ("version and changes", _check_changes),
        ("a clean tree", _check_tree),
        ("all tests", lambda: _make("test")),
        ("what is installed is what is locked, without known weaknesses", lambda: _make("audit")),
        ("the installers", lambda: _make("installer")),
        ("the installers work", lambda: _make("test-installer")),
    )
    for number, (name, check) in enumerate(checks, start=1):
        print(f"{number}/{len(checks)} {name} ...", flush=True)
        if trouble := check():
            print(f"NOT READY: {trouble}")
            return 1
    print(f"READY: version {_version()} can be tagged, signed and published")
    return 0


def _version() -> str:
    text = (ROOT / "src" / "skingpt_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "(\d+\.\d+\.\d+)"', text)
    return found.group(1) if found else ""


def _check_changes() -> str:
    version = _version()
    if not version:
        return "src/skingpt_desktop/__init__.py needs a version of three numbers"
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    first = re.search(r"^## (\S+) - (.*)$", changes, re.MULTILINE)
    if first is None or first.group(1) != version:
        return f"CHANGELOG.md must begin with “## {version} - DAY”"
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", first.group(2)):
        return f"CHANGELOG.md must name the day of {version}, as 2026-12-31"
    return ""


def _check_tree() -> str:
    command = ["git", "status", "--porcelain"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    changed = done.stdout.strip()
    return f"commit or remove first:\n{changed}" if changed or done.returncode else ""


def _make(target: str) -> str:
    done = subprocess.run(["make", target], cwd=ROOT, check=False)
    return f"make {target} failed" if done.returncode else ""


if __name__ == "__main__":
    sys.exit(main())
