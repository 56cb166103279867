"""Make a model folder whole: `model.json` with every part's size and hash.

`python -m skingpt_desktop.training.assemble --model DIR [--results FILE]`, after the eyes and the
language model were trained. `eyes.json` in the folder, written by the training of the eyes, goes
into it, and the figures of `--results`, a `results.json` of `skingpt evaluate`.
"""

import argparse
import json
from pathlib import Path
from typing import Any

from skingpt_desktop.model.folder import Manifest, write_manifest

EYES_FILE = "eyes.json"
MEASURED = ("command", "photos", "groups", "figures", "answers", "agreement")

DESCRIPTION: dict[str, Any] = {
    "name": "skingpt-mini",
    "version": "0.1.0",
    "family": "minigpt4",
    "licence": "Research and personal use; see README.md for the licence of each part",
    "intended_use": "Describes a photo of skin and lists possibilities, for information only. Not "
    "a diagnosis, not approved by any regulator, not reviewed by a clinician. It cannot rule out "
    "skin cancer.",
    "least_memory_mb": 1500,
}


def assemble(folder: Path, results: Path | None = None, **changed: str) -> Manifest:
    """Write `model.json` from what lies in the folder, and the figures of an evaluation.

    `changed` gives another name or version.
    """
    eyes = json.loads((folder / EYES_FILE).read_text(encoding="utf-8"))
    settings = {**DESCRIPTION, **changed, **eyes}
    if results is not None:
        measured = json.loads(results.read_text(encoding="utf-8"))
        settings["evaluation"] = {name: measured[name] for name in MEASURED if name in measured}
    return write_manifest(folder, settings, _parts(folder))


def _parts(folder: Path) -> list[str]:
    weights = sorted(path.name for path in folder.glob("*.safetensors"))
    return [*weights, "language.json", "tokenizer.json"]


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--model", type=Path, required=True, metavar="DIR")
    parser.add_argument("--results", type=Path, metavar="FILE")
    arguments = parser.parse_args()
    manifest = assemble(arguments.model, arguments.results)
    megabytes = manifest.total_bytes / 1e6
    print(f"{manifest.name} {manifest.version}: {len(manifest.parts)} parts, {megabytes:.1f} MB")


if __name__ == "__main__":
    main()
