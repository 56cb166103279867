"""`make audit`: what is installed, against the lock; known weaknesses; the list of what is in it.

0   all as it should be
1   something is not: a package, an installed file, a known weakness, the SBOM
2   what was checked is in order, but no source of known weaknesses could be asked
"""

import base64
import hashlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackagePath, distributions
from pathlib import Path

from lock_file import ROOT, lock_of_the_installed, locked_hashes, normalised, read_lock

sys.path[:0] = [str(ROOT / "installer"), str(ROOT / "src")]

from sbom import write_sbom  # noqa: E402

from skingpt_desktop import __version__  # noqa: E402

SBOM = ROOT / "dist" / "sbom.cdx.json"
OWN = {"skingpt-desktop", "pip"}  # the program itself, and what came with the environment
SOURCES = ("osv", "pypi")
PATIENCE = 300  # seconds for one source of weaknesses
FINE, WRONG, UNKNOWN = 0, 1, 2


@dataclass(frozen=True)
class Weaknesses:
    """What a source said: of how many packages it knew nothing, and what it knows of others."""

    unknown: int
    found: tuple[str, ...]


def main(tools: Path) -> int:
    """The exit code; `tools` is the folder of the programs that `locks/tools.txt` installs."""
    lock = lock_of_the_installed()
    if lock is None:
        print("There is no lock for this system, processor and Python: nothing to compare with.")
        return WRONG
    print(f"Lock: {lock.relative_to(ROOT)}")
    troubles = [*_differences(lock), *_changed_files(), *_sbom_troubles(tools)]
    weaknesses = _ask_sources(tools, lock)
    troubles += weaknesses.found if weaknesses else ()
    for trouble in troubles:
        print(f"WRONG: {trouble}")
    if troubles:
        return WRONG
    if weaknesses is None:
        print("UNKNOWN: no source of known weaknesses could be asked; try again with a network.")
        return UNKNOWN
    print("All is as it should be.")
    return FINE


def _installed() -> dict[str, Distribution]:
    return {normalised(package.metadata["Name"]): package for package in distributions()}


def _differences(lock: Path) -> list[str]:
    """Where the installed packages are not those of the lock."""
    pinned = {name: package.version for name, package in read_lock(lock).items()}
    there = {name: package.version for name, package in _installed().items() if name not in OWN}
    print(f"Installed packages: {len(there)}, in the lock: {len(pinned)}")
    found = [
        f"{name} {pinned[name]} is not installed" for name in sorted(pinned.keys() - there.keys())
    ]
    found += [
        f"{name} {there[name]} is not in the lock" for name in sorted(there.keys() - pinned.keys())
    ]
    return found + [
        f"{name} {there[name]} is installed, the lock says {pinned[name]}"
        for name in sorted(pinned.keys() & there.keys())
        if pinned[name] != there[name]
    ]


def _changed_files() -> list[str]:
    """Installed files that are not as their package's list (RECORD) says."""
    count, changed = 0, []
    for package in _installed().values():
        for file, digest in _listed_files(package):
            count += 1
            path = Path(str(package.locate_file(file)))
            if not path.is_file():
                changed.append(f"{file} of {package.metadata['Name']} is missing")
            elif digest != _sha256(path):
                changed.append(f"{file} of {package.metadata['Name']} was changed")
    print(f"Installed files compared with their packages' lists: {count}")
    return changed


def _listed_files(package: Distribution) -> Iterator[tuple[PackagePath, str]]:
    for file in package.files or ():
        # What is compiled at installing differs by computer; some packages list theirs.
        if file.hash and file.hash.mode == "sha256" and file.suffix != ".pyc":
            yield file, file.hash.value


def _sha256(path: Path) -> str:
    with path.open("rb") as opened:
        digest = hashlib.file_digest(opened, "sha256").digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def _ask_sources(tools: Path, lock: Path) -> Weaknesses | None:
    """What the first source that answers knows; none where none answers."""
    pinned = read_lock(lock)
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "packages.txt"
        # A build of one's own, such as torch's for the CPU, is known by its version without “+”.
        lines = [f"{name}=={package.version.split('+')[0]}" for name, package in pinned.items()]
        listed.write_text("\n".join(lines), encoding="utf-8")
        for source in SOURCES:
            answer = _ask(tools, source, listed)
            if answer is not None and answer.unknown < len(pinned):
                print(f"Known weaknesses ({source}): {len(answer.found)}")
                print(f"Packages that {source} does not know: {answer.unknown}")
                return answer
            print(f"Known weaknesses ({source}): could not be asked")
    return None


def _ask(tools: Path, source: str, listed: Path) -> Weaknesses | None:
    command = [str(tools / "pip-audit"), "--vulnerability-service", source, "--format", "json"]
    options = ["--no-deps", "--disable-pip", "--progress-spinner", "off", "-r", str(listed)]
    try:
        done = subprocess.run(
            [*command, *options], capture_output=True, text=True, check=False, timeout=PATIENCE
        )
        packages = json.loads(done.stdout)["dependencies"]
    except (subprocess.TimeoutExpired, ValueError, KeyError):
        return None
    return Weaknesses(
        sum("skip_reason" in package for package in packages),
        tuple(
            f"{package['name']} {package['version']} has a known weakness: {known['id']}"
            for package in packages
            for known in package.get("vulns", ())
        ),
    )


def _sbom_troubles(tools: Path) -> list[str]:
    """Write the list of all that is installed; what CycloneDX's own check says against it."""
    names = sorted(name for name in _installed() if name not in OWN)
    model = ROOT / "models" / "skingpt-mini"
    SBOM.parent.mkdir(exist_ok=True)
    write_sbom(names, locked_hashes(names), __version__, model, SBOM)
    print(f"SBOM: {SBOM.relative_to(ROOT)}, {len(names)} packages")
    check = [str(tools / "python"), str(ROOT / "tools" / "check_sbom.py"), str(SBOM)]
    done = subprocess.run(check, capture_output=True, text=True, check=False)
    return [f"the SBOM is not valid CycloneDX: {done.stderr.strip()}"] if done.returncode else []


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
