"""`skingpt train`: makes a model folder by a recipe."""

import argparse
from pathlib import Path

from skingpt_desktop.domain.errors import BadInput


def add_train(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument("--recipe", type=Path, required=True, metavar="FILE", help="a TOML file")
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="the photos")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the model folder")
    parser.add_argument("--dry-run", action="store_true", help="check everything, train nothing")
    parser.add_argument(
        "--processes",
        type=int,
        default=0,
        metavar="N",
        help="learn together in N processes (default: one for each graphics processor, or one)",
    )


def run_train(options: argparse.Namespace, knowledge: Path) -> None:
    """Check, train, and say where the model is.

    Raises:
        SkinGPTError: for every input that cannot be used.
    """
    try:
        from skingpt_desktop.training.run import Order, check, train  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise BadInput(
            "The parts for training are not installed",
            f"“{error.name}” is missing. Install them: pip install 'skingpt-desktop[training]'.",
        ) from error
    processes = options.processes or processes_here()
    order = Order(options.recipe, options.data, options.out, knowledge, processes)
    found = check(order)
    for line in found.lines:
        print(line)
    print(f"needs about {found.disk_mb} MB of disk and {found.memory_mb} MB of memory")
    if options.dry_run:
        print("Nothing stands in the way. Give the command without --dry-run to train.")
        return
    out = train(order)
    print(f"The model is ready: skingpt ask PHOTO --model {out}")
    print(f"Loss curves and checkpoints are in {order.work}, which may be removed.")


def processes_here() -> int:
    """One process for each graphics processor, or one."""
    import torch  # noqa: PLC0415 - slow, and for this command alone

    return max(1, torch.cuda.device_count())


def talks_to_itself(options: argparse.Namespace) -> bool:
    """Whether several processes will have to reach each other on this computer."""
    return options.command == "train" and (options.processes or processes_here()) > 1
