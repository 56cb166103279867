"""A training by its recipe: in one process, or in several that learn together."""

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import torch
from accelerate import Accelerator
from torch.multiprocessing.spawn import start_processes

from skingpt_desktop.domain.errors import BadInput, SkinGPTError
from skingpt_desktop.training import checks
from skingpt_desktop.training.embedded import STEPS, EmbeddedTraining
from skingpt_desktop.training.minigpt4_head import train_head, write_head
from skingpt_desktop.training.recipe import EMBEDDED, MINIGPT4, Recipe, read_recipe
from skingpt_desktop.training.workbench import Workbench, writing

TABLES = {EMBEDDED: STEPS, MINIGPT4: frozenset({"head"})}
_PORT = "29517"


@dataclass(frozen=True, slots=True)
class Order:
    """What to train: a recipe's file, the data, where the model folder goes, how many processes."""

    recipe: Path
    data: Path
    out: Path
    knowledge: Path
    processes: int = 1

    @property
    def work(self) -> Path:
        """Where checkpoints, loss curves and all in between lie."""
        return self.out.with_name(f"{self.out.name}.work")


def check(order: Order) -> checks.Found:
    """Look at all that can be looked at beforehand.

    Raises:
        SkinGPTError: the training cannot be done.
    """
    recipe = read_recipe(order.recipe, TABLES)
    if not order.data.is_dir():
        raise BadInput("No data folder", f"There is no folder “{order.data}”.")
    if order.out.exists() and (not order.out.is_dir() or any(order.out.iterdir())):
        raise BadInput("This name is taken", f"“{order.out}” exists. Choose another --out.")
    return checks.check(recipe, order.data, order.out)


def train(order: Order) -> Path:
    """Train, or go on with a training that was stopped; the finished model folder.

    Raises:
        SkinGPTError: something cannot be used, read or written.
    """
    recipe = read_recipe(order.recipe, TABLES)
    with writing(f"“{order.work}”"):
        order.work.mkdir(parents=True, exist_ok=True)
        _claim(order, recipe)
    if order.processes == 1:
        _work(0, order)
    else:
        with _together(order.processes):
            start_processes(_member, (order,), order.processes)
    made = order.work / "model"
    with writing(f"“{order.out}”"):
        if order.out.is_dir():
            order.out.rmdir()
        order.out.parent.mkdir(parents=True, exist_ok=True)
        made.rename(order.out)
    return order.out


def _claim(order: Order, recipe: Recipe) -> None:
    """A working folder belongs to one recipe and one list of photos."""
    lists = [order.data / name for name in ("manifest.csv", "filter_cap.json")]
    own = {
        "recipe": recipe.text,
        "data": [hashlib.sha256(f.read_bytes()).hexdigest() for f in lists if f.is_file()],
    }
    file = order.work / "training.json"
    if file.is_file() and json.loads(file.read_text(encoding="utf-8")) != own:
        raise BadInput(
            "Another training lies there",
            f"“{order.work}” is of another recipe or other data. Remove it, or choose another "
            "--out.",
        )
    file.write_text(json.dumps(own) + "\n", encoding="utf-8")


@contextmanager
def _together(processes: int) -> Iterator[None]:
    """What the processes need to find each other, on this computer alone."""
    shared = {
        "WORLD_SIZE": str(processes),
        "LOCAL_WORLD_SIZE": str(processes),
        "MASTER_ADDR": "127.0.0.1",
        "MASTER_PORT": _PORT,
        "GLOO_SOCKET_IFNAME": "lo",
        "NCCL_SOCKET_IFNAME": "lo",
    }
    before = {name: os.environ.get(name) for name in shared}
    os.environ.update(shared)
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name)
            if value is not None:
                os.environ[name] = value


def _member(member: int, order: Order) -> None:
    os.environ.update({"RANK": str(member), "LOCAL_RANK": str(member)})
    _work(member, order)


def _work(member: int, order: Order) -> None:
    recipe = read_recipe(order.recipe, TABLES)
    mixed = recipe.mixed_precision
    if mixed == "auto":
        mixed = "bf16" if torch.cuda.is_available() and torch.cuda.is_bf16_supported() else "no"
    accelerator = Accelerator(cpu=not torch.cuda.is_available(), mixed_precision=mixed)
    bench = Workbench(order.work, accelerator, recipe.seed)
    try:
        if recipe.kind == EMBEDDED:
            EmbeddedTraining(recipe, order.data, order.knowledge, bench).run()
            return
        head = train_head(recipe, order.data, bench)
        if bench.leads:
            write_head(recipe, head, order.work / "model")
        bench.wait()
    except SkinGPTError:
        if member > 0:
            return
        raise
    finally:
        accelerator.free_memory()
