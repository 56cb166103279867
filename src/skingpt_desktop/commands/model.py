"""`skingpt model list | download | import FOLDER | export | remove | token`."""

import argparse
import getpass
import sys
from pathlib import Path

from skingpt_desktop.commands.progress import end_progress, progress_report
from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.domain.models import InstalledModel, Offer
from skingpt_desktop.domain.predictor import never_cancelled
from skingpt_desktop.paths import Paths
from skingpt_desktop.services.fit import fit_words
from skingpt_desktop.services.launching import Starter, start_directly
from skingpt_desktop.services.local_shelf import LocalShelf
from skingpt_desktop.services.shelf import ModelShelf

_MANY_FILES = 12
ACTIONS = ("list", "offers", "download", "discard", "export", "remove", "token")


def shelf_of(paths: Paths, start: Starter = start_directly) -> ModelShelf:
    """The shelf of this installation and this user; `start` starts the download process."""
    return LocalShelf(paths.models, paths.own_models, paths.catalogue, start=start)


def add_download(parser: argparse.ArgumentParser) -> None:
    """The arguments of `skingpt model download`."""
    parser.add_argument("repository", metavar="OWNER/MODEL")
    parser.add_argument("--revision", default="main", metavar="BRANCH|TAG|COMMIT")
    parser.add_argument("--yes", action="store_true", help="fetch without asking")


def add_export(parser: argparse.ArgumentParser) -> None:
    """The arguments of `skingpt model export`."""
    parser.add_argument("model", metavar="NAME")
    parser.add_argument("folder", type=Path, metavar="DIR", help="a stick, or a folder on it")


def run_model(options: argparse.Namespace, shelf: ModelShelf) -> None:
    """Do one of `ACTIONS`.

    Raises:
        SkinGPTError: with one clear sentence.
        KeyboardInterrupt: the user stopped a download; what has arrived is kept.
    """
    if options.action == "list":
        _list(shelf)
    elif options.action == "offers":
        _print_offers(shelf)
    elif options.action == "download":
        _download(options, shelf)
    elif options.action == "discard":
        _discard(options.repository, shelf)
    elif options.action == "export":
        with end_progress():
            place = shelf.shelf_export(
                options.model, options.folder, progress_report(), never_cancelled
            )
        print(f"{options.model}: copied to {place} and checked")
    elif options.action == "remove":
        shelf.shelf_remove(options.model)
        print(f"{options.model}: removed")
    else:
        _token(options, shelf)


def import_folder(folder: Path, shelf: ModelShelf) -> None:
    """`skingpt model import FOLDER`: copy a model from a folder or a stick."""
    with end_progress():
        model = shelf.shelf_import(folder, progress_report(), never_cancelled)
    _print_added(model)


def _list(shelf: ModelShelf) -> None:
    for model in shelf.shelf_list():
        if model.damaged:
            print(f"{model.name}\tdamaged\t\t{model.folder}")
            continue
        print(f"{model.name}\t{model.version}\t{model.licence}\t{model.folder}")
        size = f"{model.bytes / 1e9:.2f} GB"
        print(f"\t{size}; {fit_words(model.fit)}" if model.fit else f"\t{size}")
        if model.warning:
            print(f"\tNote: {model.warning}")


def _print_offers(shelf: ModelShelf) -> None:
    for offer in shelf.shelf_offers():
        print(f"{offer.repository}\t{offer.licence}\n\t{offer.intended_use}")
    for offer in shelf.shelf_begun():
        print(f"begun: {offer.repository} at {offer.revision}, {offer.bytes / 1e9:.2f} GB in all")


def _download(options: argparse.Namespace, shelf: ModelShelf) -> None:
    offer = shelf.shelf_resolve(options.repository, options.revision, never_cancelled)
    _print_offer(offer)
    if not options.yes and not _agrees():
        print("Nothing was fetched.")
        return
    try:
        with end_progress():
            model = shelf.shelf_download(offer, progress_report(), never_cancelled)
    except KeyboardInterrupt:
        sys.stderr.write("skingpt: paused. Run the same command again to go on.\n")
        raise
    _print_added(model)


def _print_offer(offer: Offer) -> None:
    print(f"{offer.repository} at {offer.revision}")
    print(f"Licence: {offer.licence}")
    if offer.intended_use:
        print(f"Intended use: {offer.intended_use}")
    print(f"{len(offer.files)} files, {offer.bytes / 1e9:.2f} GB:")
    for file in offer.files[:_MANY_FILES]:
        proof = f"sha256 {file.sha256}" if file.sha256 else f"git {file.git_blob}"
        print(f"  {file.file}  {file.bytes}  {proof}")
    if len(offer.files) > _MANY_FILES:
        print(f"  … and {len(offer.files) - _MANY_FILES} more")
    sys.stdout.flush()


def _agrees() -> bool:
    if not sys.stdin.isatty():
        raise BadInput("Nothing was fetched", "Run the command again with --yes to fetch this.")
    return input("Fetch it? [y/N] ").strip().lower() in {"y", "yes"}


def _discard(repository: str, shelf: ModelShelf) -> None:
    begun = [offer for offer in shelf.shelf_begun() if offer.repository == repository]
    if not begun:
        raise BadInput("Nothing to throw away", f"No download of “{repository}” was begun.")
    for offer in begun:
        shelf.shelf_discard(offer)
    print(f"{repository}: what had arrived was thrown away")


def _token(options: argparse.Namespace, shelf: ModelShelf) -> None:
    if options.forget:
        shelf.shelf_forget_token()
        print("The token was removed from the keychain.")
        return
    asked = "Access token of the hub (not shown): "
    shelf.shelf_save_token(getpass.getpass(asked) if sys.stdin.isatty() else sys.stdin.readline())
    print("The token is in this computer's keychain.")


def _print_added(model: InstalledModel) -> None:
    print(f"{model.name}: the model is in {model.folder}")
    if model.fit:
        print(fit_words(model.fit))
    if model.warning:
        print(f"Note: {model.warning}")
