"""`skingpt model import --vit …`: original MiniGPT-4 / SkinGPT-4 files to a model folder."""

import argparse
from pathlib import Path

from skingpt_desktop.commands.progress import end_progress, progress_report
from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.domain.models import ImportSources
from skingpt_desktop.domain.predictor import never_cancelled
from skingpt_desktop.services.fit import fit_of, fit_words
from skingpt_desktop.services.import_model import describe_folder, import_minigpt4

_NEEDED = ("vit", "head", "llm", "out")


def add_import(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command: a folder, or the original files."""
    parser.add_argument("folder", type=Path, nargs="?", metavar="DIR", help="on disk or a stick")
    parser.add_argument("--vit", type=Path, metavar="FILE", help="eva_vit_g.pth")
    parser.add_argument("--qformer", type=Path, metavar="FILE", help="blip2_pretrained_*.pth")
    parser.add_argument("--head", type=Path, metavar="FILE", help="the projection")
    parser.add_argument("--llm", type=Path, metavar="DIR", help="Vicuna or Llama 2")
    parser.add_argument("--out", type=Path, metavar="DIR", help="the model folder")
    parser.add_argument("--config", type=Path, metavar="FILE", help="sizes, where not as published")


def run_import(options: argparse.Namespace) -> None:
    """Import, showing progress where a person sits before it.

    Raises:
        SkinGPTError: for every file that cannot be used.
    """
    missing = [name for name in _NEEDED if getattr(options, name) is None]
    if missing:
        raise BadInput(
            "Nothing to import",
            "Give the folder of a model, or the original files with --vit, --head, --llm and "
            f"--out. Missing: {', '.join(f'--{name}' for name in missing)}.",
        )
    sources = ImportSources(options.vit, options.qformer, options.head, options.llm, options.config)
    with end_progress():
        imported = import_minigpt4(sources, options.out, progress_report(), never_cancelled)
    print(f"{imported.name}: the model is in {imported.folder}")
    if imported.warning:
        print(f"Note: {imported.warning}")


def add_describe(parser: argparse.ArgumentParser) -> None:
    """The arguments of `skingpt model describe`."""
    parser.add_argument("folder", type=Path, metavar="DIR", help="in Hugging Face layout")


def run_describe(options: argparse.Namespace) -> None:
    """Write the folder's manifest, so that `--model DIR` opens it.

    Raises:
        SkinGPTError: the folder holds no model that can be opened.
    """
    described = describe_folder(options.folder)
    print(f"{described.name}: {fit_words(fit_of(described.folder))}")
    print(f"Licence: {described.licence}. {described.intended_use}")
