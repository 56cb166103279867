"""Gathers what the window says, and keeps the files of its translations.

    .venv/bin/python tools/translations.py                  bring every language up to date
    .venv/bin/python tools/translations.py missing es       what Spanish lacks, as JSON
    .venv/bin/python tools/translations.py fill es FILE     take translations from such a JSON

A text that counts has `%n` in it (`self.tr("%n case(s)", "", count)`) and a translation for each
form of number that a language has: six in Arabic, in JSON a list. English has a file of these only.

Texts of the window are the arguments of `self.tr(...)` and `translate(...)` under `ui`. Texts from
below the window, as errors, next steps and names, cannot call Qt: they are found where they stand
and have the context `Texts`, one sentence each, with `{0}` for what the program fills in.
A new language begins with `touch resources/translations/skingpt_<code>.ts`.
"""

import ast
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "skingpt_desktop"
RESOURCES = ROOT / "resources"
TRANSLATIONS = RESOURCES / "translations"
TEMPLATES = TRANSLATIONS / "templates.json"
BELOW = "Texts"
ENGLISH = "en"

NOT_SEEN = (
    "training",
    "commands",
    "cli.py",
    "ui",
    "model/prompt.py",
    "model/open_vlm/prompting.py",
    "model/minigpt4/tracing.py",
    "report/fhir.py",
    "evaluation",
    "services/history_file.py",
    "services/import_model.py",
)
"""Where nothing stands that the window shows, but words for a model, a file or the console."""
KNOWN_TEXTS = ("knowledge/advice.py", "knowledge/red_flags.py")
"""The only parts of `knowledge` whose sentences are the program's own and not a record's."""

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_NOT_FOR_PEOPLE = re.compile("[<\n]|Question:|^\\s*[A-Z]{5,} ")
_HOLE = re.compile(r"\{\d\}")
_SENTENCE = re.compile(r"[“\"{A-Z].* .*[.!?]$")

Text = tuple[str, str]
"""Context and source."""


def window_texts() -> list[Text]:
    """Every text that passes through Qt's translation.

    Raises:
        ValueError: one is not a plain string, so that nobody could translate it.
    """
    trees = {path: _tree(path) for path in sorted((SOURCE / "ui").rglob("*.py"))}
    own = {path: dict(_own_functions(tree)) for path, tree in trees.items()}
    found: list[Text] = []
    for path, tree in trees.items():
        contexts = own[path] | _imported_functions(tree, own)
        found += _Calls(path, contexts).of(tree)
    return _once(found)


def texts_from_below() -> list[Text]:
    """Every sentence of an error or a next step, and the names of what is known."""
    sentences: list[str] = []
    errors = _error_names()
    for path in sorted(SOURCE.rglob("*.py")):
        place = path.relative_to(SOURCE).as_posix()
        if place.startswith(NOT_SEEN):
            continue
        if place.startswith("knowledge/") and place not in (*KNOWN_TEXTS, "knowledge/library.py"):
            continue
        for text in _said(_tree(path), errors):
            sentences += map(_renumbered, _SENTENCE_END.split(text.strip()))
    return _once([(BELOW, text) for text in (*sentences, *_names()) if text])


class _Calls(ast.NodeVisitor):
    """The texts of one file, each with its context."""

    def __init__(self, path: Path, contexts: dict[str, str]) -> None:
        self._path = path
        self._contexts = contexts
        self._classes: list[str] = []
        self._found: list[Text] = []

    def of(self, tree: ast.Module) -> list[Text]:
        self.visit(tree)
        return self._found

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if _context_of(node) is None:
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        called = node.func
        if isinstance(called, ast.Name) and called.id in self._contexts:
            self._add(self._contexts[called.id], *node.args)
        elif isinstance(called, ast.Attribute) and called.attr == "tr" and self._classes:
            self._add(self._classes[-1], *node.args)
        elif _called(node) == "translate" and isinstance(node.args[0], ast.Constant):
            self._add(str(node.args[0].value), *node.args[1:])

    def _add(self, context: str, argument: ast.expr, *more: ast.expr) -> None:
        if context == BELOW:
            return
        if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
            raise ValueError(  # noqa: TRY004 - the source is wrong, not an argument
                f"{self._path}:{argument.lineno}: a text must be a plain string"
            )
        if counts(argument.value) != (len(more) == len(("comment", "count"))):
            raise ValueError(f"{self._path}:{argument.lineno}: %n and a count go together")
        self._found.append((context, argument.value))


def counts(source: str) -> bool:
    """Whether a text says how many of something there are."""
    return "%n" in source


def _own_functions(tree: ast.Module) -> Iterator[Text]:
    """The names of functions that stand for `translate` with a fixed context."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            context = _context_of(node)
            if context is not None:
                yield node.name, context


def _context_of(node: ast.FunctionDef) -> str | None:
    last = node.body[-1]
    call = last.value if isinstance(last, ast.Return) else None
    named = isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)
    if not named or call.func.attr != "translate" or len(call.args) != 2:  # noqa: PLR2004
        return None
    context, text = call.args
    if isinstance(text, ast.Name) and isinstance(context, ast.Constant):
        return str(context.value)
    return None


def _imported_functions(tree: ast.Module, own: dict[Path, dict[str, str]]) -> dict[str, str]:
    """Such functions from other files of the window."""
    contexts = {}
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module:
            path = SOURCE.parent / (node.module.replace(".", "/") + ".py")
            for name in node.names:
                if name.name in own.get(path, {}):
                    contexts[name.asname or name.name] = own[path][name.name]
    return contexts


def _error_names() -> set[str]:
    tree = _tree(SOURCE / "domain" / "errors.py")
    return {node.name for node in tree.body if isinstance(node, ast.ClassDef)}


def _said(tree: ast.Module, errors: set[str]) -> Iterator[str]:
    """What an error says, and whatever else is a sentence, or a title in front of one."""
    skipped = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            skipped |= {id(part) for part in ast.walk(node) if part is not node}
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Call) and _called(node) in errors:
            yield from (text for text in map(_template, node.args) if text)
        elif isinstance(node, ast.Tuple) and _is_title_and_text(node):
            yield _template(node.elts[0])
        elif _SENTENCE.fullmatch(_template(node).strip()) and not _NOT_FOR_PEOPLE.search(
            _template(node)
        ):
            yield _template(node)


def _called(node: ast.Call) -> str:
    return getattr(node.func, "id", "") or getattr(node.func, "attr", "")


def _is_title_and_text(node: ast.Tuple) -> bool:
    words = [_template(element) for element in node.elts]
    return len(words) == 2 and bool(words[0]) and bool(_SENTENCE.fullmatch(words[1]))  # noqa: PLR2004


def _template(node: ast.AST) -> str:
    """A string as it stands, with `{0}`, `{1}` for the values in it; empty for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return ""
    text, count = "", 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        else:
            text += f"{{{count}}}"
            count += 1
    return text


def _renumbered(sentence: str) -> str:
    """A sentence of a longer text, its values counted from 0; one that is all value is dropped."""
    own = re.sub(r"^\{[1-9]\}\s*", "", sentence)
    holes = list(dict.fromkeys(_HOLE.findall(own)))
    own = _HOLE.sub(lambda found: f"{{{holes.index(found[0])}}}", own)
    return own if re.search("[a-z]", own) else ""


def _names() -> Iterator[str]:
    """Conditions, concepts in plain words, the models on offer and the study's questions."""
    for path in sorted((RESOURCES / "knowledge" / "conditions").glob("*.json")):
        yield json.loads(path.read_text(encoding="utf-8"))["name"]
    for concept in json.loads((RESOURCES / "knowledge" / "concepts.json").read_text("utf-8")):
        yield concept["plain_name"][:1].upper() + concept["plain_name"][1:]
    for offer in json.loads((RESOURCES / "models" / "catalogue.json").read_text("utf-8")):
        yield from _SENTENCE_END.split(offer["intended_use"])
    questions = _tree(SOURCE / "services" / "questions.py")
    yield from (_template(node) for node in ast.walk(questions) if _template(node).endswith("?"))
    yield from ("Not sure", "Not skin", "Photo too poor")


def _once(texts: list[Text]) -> list[Text]:
    return sorted(dict.fromkeys(texts))


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def templates() -> list[str]:
    """The texts from below that have values in them, as the window needs them to know them."""
    return [source for _, source in texts_from_below() if "{0}" in source]


def templates_file() -> str:
    """The same as the window reads them."""
    return json.dumps(templates(), ensure_ascii=False, indent=1) + "\n"


def languages() -> list[str]:
    """The codes of the languages that are translated."""
    return sorted(path.stem.removeprefix("skingpt_") for path in TRANSLATIONS.glob("skingpt_*.ts"))


def ts_file(language: str) -> Path:
    """The file in which a language is translated."""
    return TRANSLATIONS / f"skingpt_{language}.ts"


def update(folder: Path = TRANSLATIONS) -> None:
    """Take new texts into every language and drop those that are gone."""
    (folder / TEMPLATES.name).write_text(templates_file(), encoding="utf-8")
    with tempfile.TemporaryDirectory() as scratch:
        listed = Path(scratch) / "texts.py"
        lines = [
            f"QCoreApplication.translate({_quoted(context)}, {_quoted(text)}{_count(text)})"
            for context, text in (*window_texts(), *texts_from_below())
        ]
        listed.write_text("\n".join(lines) + "\n", encoding="utf-8")
        for language in languages():
            if not ts_file(language).stat().st_size:
                ts_file(language).unlink()
            options = ["-no-obsolete", "-locations", "none", "-target-language", language]
            if language == ENGLISH:
                options.append("-pluralonly")
            _qt(
                "lupdate",
                "-silent",
                *options,
                str(listed),
                "-ts",
                str(folder / ts_file(language).name),
            )


def _count(text: str) -> str:
    return ', "", 1' if counts(text) else ""


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def compile_all(folder: Path = TRANSLATIONS) -> None:
    """Make the files that the window reads."""
    for path in sorted(TRANSLATIONS.glob("skingpt_*.ts")):
        made = folder / path.with_suffix(".qm").name
        _qt("lrelease", "-silent", "-nounfinished", str(path), "-qm", str(made))


def _qt(tool: str, *arguments: str) -> None:
    subprocess.run([Path(sys.executable).parent / f"pyside6-{tool}", *arguments], check=True)


def translations(language: str) -> dict[Text, tuple[str, ...]]:
    """What a language says for each text, in each form of number where it counts.

    A form is empty where the language does not say it yet.
    """
    said = {}
    for context, message in _messages(ET.parse(ts_file(language))):
        source, translated = message.findtext("source") or "", message.find("translation")
        if translated is not None:
            done = translated.get("type") != "unfinished"
            parts = list(translated.iter("numerusform")) or [translated]
            said[context, source] = tuple((one.text or "") if done else "" for one in parts)
    return said


def _messages(tree: "ET.ElementTree[ET.Element]") -> Iterator[tuple[str, ET.Element]]:
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name") or "", message


def wanted(language: str) -> list[Text]:
    """The texts that a language must say: of English, those that count."""
    every = (*window_texts(), *texts_from_below())
    return [text for text in every if language != ENGLISH or counts(text[1])]


def missing(language: str) -> dict[Text, tuple[str, ...]]:
    """The texts that a language does not say, with as many empty forms as it has."""
    said = translations(language)
    found = {text: said.get(text, ("",)) for text in wanted(language)}
    return {text: ("",) * len(forms) for text, forms in found.items() if not all(forms)}


def fill(language: str, given: dict[str, str | list[str]]) -> int:
    """Take translations by their source, or by `Context|source`; how many were used."""
    tree = ET.parse(ts_file(language))
    count = 0
    for context, message in _messages(tree):
        source, translated = message.findtext("source") or "", message.find("translation")
        said = given.get(f"{context}|{source}") or given.get(source)
        if translated is None or not said:
            continue
        parts = list(translated.iter("numerusform")) or [translated]
        forms = [said] if isinstance(said, str) else said
        count += [one.text for one in parts] != forms
        for part, form in zip(parts, forms, strict=True):
            part.text = form
        translated.attrib.pop("type", None)
    ET.indent(tree, "    ")
    text = ET.tostring(tree.getroot(), encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    ts_file(language).write_text(head + text + "\n", encoding="utf-8")
    return count


def main() -> int:
    """Do what the arguments ask for; 1 where texts are missing."""
    match sys.argv[1:]:
        case ["missing", language]:
            empty = {
                source: list(forms) if counts(source) else ""
                for (_, source), forms in missing(language).items()
            }
            print(json.dumps(empty, ensure_ascii=False, indent=0))
            return 0
        case ["fill", language, name]:
            print(fill(language, json.loads(Path(name).read_text(encoding="utf-8"))), "texts")
    update()
    compile_all()
    left = {language: len(missing(language)) for language in languages()}
    for language, count in left.items():
        print(f"{language}: {count} texts are missing")
    return 1 if any(left.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
