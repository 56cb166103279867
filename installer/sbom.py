"""The list of what is in the bundle, for those who look after many computers (CycloneDX 1.6)."""

import json
import platform
from collections.abc import Iterable, Mapping
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path
from typing import Any

_LONGEST_NAME = 200


def packages_of(modules: Iterable[str]) -> list[str]:
    """The names of the packages that the collected modules come from, without the program."""
    tops = {name.split(".")[0] for name in modules}
    owners = packages_distributions()
    names = sorted({owner for top in tops for owner in owners.get(top, ())}, key=str.lower)
    return [name for name in names if name != "skingpt-desktop"]


def write_sbom(
    names: Iterable[str], hashes: Mapping[str, Iterable[str]], version: str, model: Path, file: Path
) -> None:
    """Write the list of the installed packages `names`, Python and the embedded model.

    `hashes` has, for each package, the SHA-256 of every file that the lock lets pip take.
    """
    packages = [_package(distribution(name), hashes.get(name, ())) for name in names]
    content = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "name": "skingpt-desktop",
                "version": version,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            }
        },
        "components": [_python(), _model(model), *packages],
    }
    file.write_text(json.dumps(content, indent=1, ensure_ascii=False), encoding="utf-8")


def _package(package: Distribution, hashes: Iterable[str]) -> dict[str, Any]:
    name, version = package.metadata["Name"], package.version
    # A build of one's own, such as torch's for the CPU, has a version with a “+”.
    purl = f"pkg:pypi/{name.lower().replace('_', '-')}@{version.replace('+', '%2B')}"
    component = {"type": "library", "name": name, "version": version, "purl": purl}
    component |= {"licenses": [_licence(package)]}
    return component | (
        {"externalReferences": [source]} if (source := _source(name, hashes)) else {}
    )


def _source(name: str, hashes: Iterable[str]) -> dict[str, Any]:
    """Where a package is had; a release has a file, and so a hash, for each system and Python."""
    sums = [{"alg": "SHA-256", "content": digest} for digest in hashes]
    about = {"type": "distribution", "url": f"https://pypi.org/project/{name}/"}
    return about | {"comment": "the files that the lock allows", "hashes": sums} if sums else {}


def _licence(package: Distribution) -> dict[str, Any]:
    about = package.metadata
    if expression := about.get("License-Expression"):
        return {"expression": expression}
    named = [entry.split(" :: ")[-1] for entry in about.get_all("Classifier") or [] if _says(entry)]
    words = ", ".join(named) or (about.get("License") or "").split("\n")[0][:_LONGEST_NAME]
    return {"license": {"name": words or "not stated"}}


def _says(classifier: str) -> bool:
    return classifier.startswith("License ::") and classifier != "License :: OSI Approved"


def _python() -> dict[str, Any]:
    return {
        "type": "platform",
        "name": "Python",
        "version": platform.python_version(),
        "licenses": [{"license": {"id": "PSF-2.0"}}],
    }


def _model(folder: Path) -> dict[str, Any]:
    about = json.loads((folder / "model.json").read_text(encoding="utf-8"))
    return {
        "type": "machine-learning-model",
        "name": about["name"],
        "version": about["version"],
        "licenses": [{"license": {"name": about["licence"]}}],
        "components": [
            {
                "type": "file",
                "name": part["file"],
                "hashes": [{"alg": "SHA-256", "content": part["sha256"]}],
            }
            for part in about["parts"]
        ],
    }
