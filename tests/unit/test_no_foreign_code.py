"""Nothing in the program runs code that comes in a file."""

import ast
from pathlib import Path

SOURCES = Path(__file__).parents[2] / "src" / "skingpt_desktop"
LOADERS = {("pickle", "load"), ("pickle", "loads"), ("marshal", "loads"), ("shelve", "open")}


def faults_in(tree):
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        named = {word.arg: word.value for word in node.keywords}
        if isinstance(node.func, ast.Name) and node.func.id in {"eval", "exec", "__import__"}:
            yield node.func.id
        if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name):
            called = (node.func.value.id, node.func.attr)
            if called in LOADERS:
                yield ".".join(called)
            safe = named.get("weights_only")
            if called == ("torch", "load") and not (safe and ast.literal_eval(safe) is True):
                yield "torch.load of more than weights"
        trusted = named.get("trust_remote_code")
        if trusted is not None and ast.literal_eval(trusted) is not False:
            yield "trust_remote_code"


def test_no_call_in_the_program_runs_foreign_code():
    found = [
        f"{file.relative_to(SOURCES)}: {fault}"
        for file in SOURCES.rglob("*.py")
        for fault in faults_in(ast.parse(file.read_text()))
    ]
    assert found == []


def test_the_scan_finds_what_it_looks_for():
    code = "eval(x); torch.load(f); torch.load(f, weights_only=False); pickle.load(f)"
    assert len(list(faults_in(ast.parse(code)))) == 4
