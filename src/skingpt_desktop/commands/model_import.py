"""`skingpt model import --vit …`: original MiniGPT-4 / SkinGPT-4 files to a model folder."""

import argparse
import sys
from pathlib import Path

from skingpt_desktop.domain.models import ImportSources, Transfer
from skingpt_desktop.domain.predictor import never_cancelled
from skingpt_desktop.services.fit import fit_of, fit_words
from skingpt_desktop.services.import_model import describe_folder, import_minigpt4


def add_import(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument("--vit", type=Path, required=True, metavar="FILE", help="eva_vit_g.pth")
    parser.add_argument("--qformer", type=Path, metavar="FILE", help="blip2_pretrained_*.pth")
    parser.add_argument("--head", type=Path, required=True, metavar="FILE", help="the projection")
    parser.add_argument("--llm", type=Path, required=True, metavar="DIR", help="Vicuna or Llama 2")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the model folder")
    parser.add_argument("--config", type=Path, metavar="FILE", help="sizes, where not as published")


def run_import(options: argparse.Namespace) -> None:
    """Import, showing progress where a person sits before it.

    Raises:
        SkinGPTError: for every file that cannot be used.
    """
    sources = ImportSources(options.vit, options.qformer, options.head, options.llm, options.config)
    report = _show if sys.stderr.isatty() else _be_silent
    imported = import_minigpt4(sources, options.out, report, never_cancelled)
    if sys.stderr.isatty():
        sys.stderr.write("\n")
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


def _show(transfer: Transfer) -> None:
    share = transfer.done / max(transfer.total, 1)
    sys.stderr.write(f"\r{share:4.0%}  {transfer.file[:60]:<60}")
    sys.stderr.flush()


def _be_silent(transfer: Transfer) -> None:
    """For a pipe, where a line that changes is of no use."""
