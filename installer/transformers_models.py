"""Which of transformers' families of models go into the bundle, and what is kept of their sources.

Transformers reads the source files of all its models at each start, to learn what each of them
offers, and looks into that of a model for how it may compute; it imports the compiled ones. So of
a source only what it reads is kept, and `write_outlines` fails where it would learn anything else.
"""

import ast
import importlib.util
import re
from collections.abc import Iterable
from pathlib import Path

KINDS = ("IMAGE_TEXT_TO_TEXT", "CAUSAL_LM", "IMAGE")
"""What a model that can be fetched or imported may be, or may be made of: see `model.open_vlm`."""

_NEVER_READ = ("convert_", "modular_")
"""Files from which transformers' own makers make others."""
_LOOKED_FOR = ("ALL_ATTENTION_FUNCTIONS.get_interface(", "@use_experts_implementation")
"""What `PreTrainedModel` looks for in its module's source, to learn how it may compute."""
_RELATIVE = re.compile(r"^\s*from \.\.(\w+)[. ]", re.MULTILINE)
_ABSOLUTE = re.compile(r"models\.(\w+)\b")
_PAIR = re.compile(r"\(\s*\"([^\"]+)\"\s*,\s*\"?([\w.-]+)?")


def models_folder() -> Path:
    """The folder of transformers' models; transformers is not imported."""
    spec = importlib.util.find_spec("transformers")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("transformers is not installed")
    return Path(spec.origin).parent / "models"


def dropped_families() -> list[str]:
    """The families that are not kept."""
    return sorted(_all_families() - kept_families())


def _all_families() -> set[str]:
    return {path.parent.name for path in models_folder().glob("*/__init__.py")}


def kept_families() -> frozenset[str]:
    """The families of `KINDS`, and all that they import."""
    folder, there = models_folder(), _all_families()
    kept = {"auto", *_listed(folder / "auto")} & there
    todo = list(kept)
    while todo:
        for family in (_imported(folder / todo.pop()) & there) - kept:
            kept.add(family)
            todo.append(family)
    return frozenset(kept)


def kept_modules() -> list[str]:
    """The modules of the families that are kept."""
    folder = models_folder()
    return [
        "transformers.models." + ".".join(path.relative_to(folder).with_suffix("").parts)
        for family in sorted(kept_families())
        for path in sorted((folder / family).rglob("*.py"))
        if not path.name.startswith(_NEVER_READ) and path.name != "__init__.py"
    ]


def write_outlines(target: Path) -> list[tuple[str, str]]:
    """Write what is kept of the sources below `target`; pairs for PyInstaller's `datas`.

    Raises:
        ValueError: transformers would read something else from them.
    """
    folder = models_folder()
    pairs = [_write_outline(folder / "__init__.py", target)]
    for family in sorted(kept_families()):
        pairs += [
            _write_outline(path, target)
            for path in sorted((folder / family).rglob("*.py"))
            if not path.name.startswith(_NEVER_READ)
        ]
        _compare(folder / family, target / family)
    return pairs


def _write_outline(path: Path, target: Path) -> tuple[str, str]:
    inside = path.relative_to(models_folder())
    place = target / inside
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(outline(path.read_text(encoding="utf-8")), encoding="utf-8")
    return str(place), Path("transformers", "models", inside.parent).as_posix()


def outline(source: str) -> str:
    """The lines of a source that tell which classes it has, what they need and what is public."""
    lines = source.split("\n")
    kept: list[str] = []
    for node in ast.parse(source).body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            for decorator in node.decorator_list:
                if ast.unparse(decorator).startswith("requires("):
                    kept += lines[decorator.lineno - 1 : decorator.end_lineno]
            if isinstance(node, ast.ClassDef) or (kept and kept[-1].startswith(("@requires", ")"))):
                kept.append(lines[node.lineno - 1])
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            kept += lines[node.lineno - 1 : node.end_lineno]
    kept += [f"# {words}" for words in _LOOKED_FOR if words in source]
    return "\n".join(kept) + "\n"


def _compare(before: Path, after: Path) -> None:
    from transformers.utils.import_utils import (  # noqa: PLC0415 - takes a second
        create_import_structure_from_path,
    )

    if create_import_structure_from_path(before) != create_import_structure_from_path(after):
        raise ValueError(f"the outline of {before.name} says something else than its source")


def _listed(auto: Path) -> set[str]:
    text = (auto / "modeling_auto.py").read_text(encoding="utf-8")
    kinds = {name for kind in KINDS for name in _names(text, f"MODEL_FOR_{kind}_MAPPING_NAMES")}
    elsewhere: dict[str, str] = {}
    for path in auto.glob("*.py"):
        source = path.read_text(encoding="utf-8")
        elsewhere |= dict(_pairs(source, "SPECIAL_MODEL_TYPE_TO_MODULE_NAME"))
    return {elsewhere.get(kind, kind).replace("-", "_").replace(".", "_") for kind in kinds}


def _names(text: str, table: str) -> list[str]:
    names = [name for name, _ in _pairs(text, table)]
    if not names:
        raise ValueError(f"transformers has no table {table}")
    return names


def _pairs(text: str, table: str) -> list[tuple[str, str]]:
    found = re.search(rf"^{table}\b[^=]*= OrderedDict\w*\((.*?)^\)", text, re.MULTILINE | re.DOTALL)
    return _PAIR.findall(found.group(1)) if found else []


def _imported(family: Path) -> set[str]:
    sources: Iterable[str] = (path.read_text(encoding="utf-8") for path in family.rglob("*.py"))
    return {
        name
        for source in sources
        for pattern in (_RELATIVE, _ABSOLUTE)
        for name in pattern.findall(source)
    }
