"""`skingpt model trace`: each step's values for one photo, to compare implementations."""

import argparse
from pathlib import Path

from skingpt_desktop.domain.predictor import never_cancelled
from skingpt_desktop.services.import_model import trace_photo


def add_trace(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument("model", type=Path, metavar="DIR", help="an imported model folder")
    parser.add_argument("photo", type=Path, metavar="PHOTO")
    parser.add_argument("--prompt", type=Path, required=True, metavar="FILE", help="token ids")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="safetensors")


def run_trace(options: argparse.Namespace) -> None:
    """Write the values.

    Raises:
        SkinGPTError: for every input that cannot be used.
    """
    trace_photo(options.model, options.photo, options.prompt, options.out, never_cancelled)
    print(f"written: {options.out}")
