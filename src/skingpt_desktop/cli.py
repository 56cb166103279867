"""The command line: a composition root."""

import argparse
import json
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from skingpt_desktop import __version__
from skingpt_desktop.commands.ask import AskOptions, ask
from skingpt_desktop.commands.backup import (
    add_backup,
    add_recovery_code,
    add_restore,
    run_backup,
    run_recovery_code,
    run_restore,
)
from skingpt_desktop.commands.bench import add_bench, run_bench
from skingpt_desktop.commands.doctor import doctor
from skingpt_desktop.commands.evaluate import add_evaluate, run_evaluate
from skingpt_desktop.commands.export import add_export_case, run_cases, run_export
from skingpt_desktop.commands.model import ACTIONS as MODEL_ACTIONS
from skingpt_desktop.commands.model import (
    add_download,
    add_export,
    import_folder,
    run_model,
    shelf_of,
)
from skingpt_desktop.commands.model_import import add_describe, add_import, run_describe, run_import
from skingpt_desktop.commands.model_trace import add_trace, run_trace
from skingpt_desktop.commands.plain_output import plain_output
from skingpt_desktop.commands.repair import add_repair, run_repair
from skingpt_desktop.commands.stick import add_stick, run_stick
from skingpt_desktop.commands.train import add_train, run_train, talks_to_itself
from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.domain.plain import escaped_json, plain_line
from skingpt_desktop.domain.predictor import never_cancelled, unreported
from skingpt_desktop.logs import start_log
from skingpt_desktop.model.folder import find_model, read_manifest, verify
from skingpt_desktop.offline import go_offline
from skingpt_desktop.paths import DEFAULT_MODEL, Paths, find_paths
from skingpt_desktop.services.launching import Starter, launcher_if_needed, start_directly
from skingpt_desktop.services.local_desk import LocalDesk
from skingpt_desktop.services.local_safe import vault_that_travels

OK, OUR_FAULT, BAD_INPUT, INTERRUPTED = 0, 1, 2, 130
_SAFE = {
    "backup": run_backup,
    "restore": run_restore,
    "recovery-code": run_recovery_code,
    "repair": run_repair,
}
_log = logging.getLogger(__name__)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, and leaves with the code for bad input."""

    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"skingpt: {message} (try: {self.prog} --help)\n")
        raise SystemExit(BAD_INPUT)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit code.

    0 is success, 2 bad input (one line on stderr), 1 a fault of the program (with the log's
    place), 130 interrupted by the user.
    """
    with plain_output():
        return _main(argv)


def _main(argv: Sequence[str] | None) -> int:
    options = _parser().parse_args(argv)
    paths = find_paths()
    fetches = options.command == "model" and options.action == "download"
    launcher = launcher_if_needed(paths.own_models) if fetches else None
    if not talks_to_itself(options):
        go_offline()
    log = start_log(paths.logs)
    try:
        return _run(options, paths, launcher or start_directly)
    except SkinGPTError as error:
        sys.stderr.write(f"skingpt: {plain_line(f'{error.title}. {error.message}')}\n")
        return BAD_INPUT
    except KeyboardInterrupt:
        sys.stderr.write("skingpt: stopped.\n")
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()
        return OK
    except Exception:
        _log.exception("command failed")
        place = f" Details without any words of yours are in {log}." if log else ""
        sys.stderr.write(f"skingpt: something went wrong inside the program.{place}\n")
        return OUR_FAULT
    finally:
        if launcher is not None:
            launcher.close()


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="skingpt",
        description="Looks at a photo of skin and talks about it, on this computer only. It lists "
        "possibilities, not a diagnosis. It is not approved by any regulator.",
    )
    parser.add_argument("--version", action="version", version=f"skingpt {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, parser_class=_Parser)
    _add_ask(commands.add_parser("ask", help="ask about a photo"))
    add_evaluate(commands.add_parser("evaluate", help="measure a model on photos of known truth"))
    add_train(commands.add_parser("train", help="make a model by a recipe"))
    commands.add_parser("cases", help="number, day and title of the kept cases")
    add_export_case(commands.add_parser("export", help="a case as a report, text or FHIR JSON"))
    add_backup(commands.add_parser("backup", help="all cases, encrypted, in one checked file"))
    add_restore(commands.add_parser("restore", help="bring the cases of a backup back"))
    add_recovery_code(commands.add_parser("recovery-code", help="make the code for emergencies"))
    add_repair(commands.add_parser("repair", help="check the cases; save what can be read"))
    add_bench(commands.add_parser("bench", help="how fast a model is on this computer"))
    commands.add_parser("doctor", help="check that everything the program needs is here")
    add_stick(commands.add_parser("stick", help="check the stick with the program"))
    _add_model(commands.add_parser("model", help="the models on this computer"))
    return parser


def _add_ask(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("photo", type=Path, metavar="PHOTO", help="JPEG, PNG, WebP or HEIC")
    parser.add_argument(
        "--question", action="append", default=[], metavar="TEXT", help="may be given several times"
    )
    parser.add_argument("--model", default=DEFAULT_MODEL, metavar="NAME|DIR")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--seed", type=int, default=42, metavar="N")
    parser.add_argument(
        "--history", type=Path, metavar="FILE", help="your answers as JSON (docs/history-file.md)"
    )


def _add_model(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, parser_class=_Parser)
    actions.add_parser("list", help="name, version, licence, size and fit of each model")
    actions.add_parser("offers", help="models that can be fetched, and downloads that were begun")
    add_download(actions.add_parser("download", help="fetch a model from the Hugging Face Hub"))
    discard = actions.add_parser("discard", help="throw away a download that was begun")
    discard.add_argument("repository", metavar="OWNER/MODEL")
    add_export(actions.add_parser("export", help="copy a model to a stick and check the copy"))
    actions.add_parser("remove", help="remove a model of yours").add_argument("model")
    token = actions.add_parser("token", help="keep your token of the hub in the keychain")
    token.add_argument("--forget", action="store_true", help="remove it")
    for action, words in (("show", "the manifest of a model"), ("verify", "check every part")):
        actions.add_parser(action, help=words).add_argument("model", metavar="NAME|DIR")
    add_import(actions.add_parser("import", help="add a model from a folder or original files"))
    describe = actions.add_parser("describe", help="open a folder in Hugging Face layout")
    add_describe(describe)
    add_trace(actions.add_parser("trace", help="write each step's values for one photo"))


def _run(options: argparse.Namespace, paths: Paths, start: Starter) -> int:
    roots = (paths.models, paths.own_models)
    if options.command == "ask":
        folder = find_model(options.model, roots)
        questions = tuple(options.question)
        wanted = AskOptions(options.photo, questions, options.json, options.seed, options.history)
        ask(wanted, folder, find_model(DEFAULT_MODEL, roots), paths.knowledge)
        return OK
    if options.command in {"bench", "evaluate", "train"}:
        _measure(options, paths)
        return OK
    if options.command == "doctor":
        return OK if doctor(paths, roots, DEFAULT_MODEL) else OUR_FAULT
    if options.command == "stick":
        run_stick(options, paths)
        return OK
    if options.command in {"cases", "export", *_SAFE}:
        _cases(options, paths)
        return OK
    return _model(options, paths, start)


def _measure(options: argparse.Namespace, paths: Paths) -> None:
    if options.command == "train":
        run_train(options, paths.knowledge)
        return
    roots = (paths.models, paths.own_models)
    folder, embedded = (find_model(name, roots) for name in (options.model, DEFAULT_MODEL))
    if options.command == "bench":
        run_bench(options, folder, embedded, paths.knowledge)
        return
    run_evaluate(options, folder, embedded, paths.resources)


def _cases(options: argparse.Namespace, paths: Paths) -> None:
    embedded = paths.models / DEFAULT_MODEL
    vault = vault_that_travels(paths.cases) if paths.travels else None
    desk = LocalDesk(embedded, embedded, paths.knowledge, paths.cases, vault)
    if options.command == "cases":
        run_cases(desk)
    elif run := _SAFE.get(options.command):
        run(options, desk)
    else:
        run_export(options, desk, paths)


def _model(options: argparse.Namespace, paths: Paths, start: Starter) -> int:
    if options.action in MODEL_ACTIONS:
        run_model(options, shelf_of(paths, start))
        return OK
    if options.action == "import" and options.folder is not None:
        import_folder(options.folder, shelf_of(paths))
        return OK
    actions = {"import": run_import, "trace": run_trace, "describe": run_describe}
    if action := actions.get(options.action):
        action(options)
        return OK
    folder = find_model(options.model, (paths.models, paths.own_models))
    manifest = read_manifest(folder)
    if options.action == "show":
        print(escaped_json(json.dumps(dict(manifest.settings), indent=1, ensure_ascii=False)))
        return OK
    verify(folder, manifest, unreported, never_cancelled)
    print(f"{manifest.name}: {len(manifest.parts)} parts are as they should be")
    return OK
