"""Text to token ids and back, also while the text is still being written."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from tokenizers import Tokenizer

from skingpt_desktop.domain.errors import ModelDamaged, ModelMissing

_BROKEN = "\ufffd"


def load_tokenizer(file: Path) -> Tokenizer:
    """Read a `tokenizer.json`.

    Raises:
        ModelMissing: the file is not there.
        ModelDamaged: it cannot be read.
    """
    if not file.is_file():
        raise ModelMissing(
            "Model incomplete",
            f"A part of the model is missing ({file.name}). Install SkinGPT Desktop again.",
        )
    try:
        return Tokenizer.from_file(str(file))
    except Exception as error:
        raise ModelDamaged(
            "Model damaged",
            f"A part of the model cannot be read ({file.name}). "
            "Install SkinGPT Desktop again. Your cases are kept.",
        ) from error


def control_tokens(tokenizer: Tokenizer) -> tuple[str, ...]:
    """The texts of the tokens that mean something to the model, longest first."""
    added = tokenizer.get_added_tokens_decoder().values()
    return tuple(sorted((token.content for token in added), key=len, reverse=True))


def ids_of(tokenizer: Tokenizer, text: str) -> list[int]:
    """The token ids of a text, control tokens recognised, nothing added."""
    ids: list[int] = tokenizer.encode(text, add_special_tokens=False).ids
    return ids


class Detokenizer:
    """Gives the text of ids as they come; never half a character.

    A few ids before the new ones are decoded with them, because decoders treat the first token of
    a text differently.
    """

    def __init__(self, decode: Callable[[Sequence[int]], str]) -> None:
        self._decode = decode
        self._ids: list[int] = []
        self._start = 0
        self._given = 0

    def add(self, token: int) -> str:
        """The text that this id completes, which may be empty."""
        self._ids.append(token)
        known = self._decode(self._ids[self._start : self._given])
        text = self._decode(self._ids[self._start :])
        if text.endswith(_BROKEN) or len(text) <= len(known):
            return ""
        self._start, self._given = self._given, len(self._ids)
        return text[len(known) :]


class StopWatch:
    """Holds back ids that may be the beginning of a stop sequence."""

    def __init__(self, sequences: Sequence[Sequence[int]]) -> None:
        self._sequences = [list(sequence) for sequence in sequences if sequence]
        self._held: list[int] = []
        self.stopped = False

    def add(self, token: int) -> list[int]:
        """The ids that are certain to belong to the answer, after this one came."""
        self._held.append(token)
        for sequence in self._sequences:
            if self._held[-len(sequence) :] == sequence:
                self.stopped = True
                freed = self._held[: -len(sequence)]
                self._held = []
                return freed
        keep = self._longest_beginning()
        freed = self._held[: len(self._held) - keep]
        self._held = self._held[len(self._held) - keep :]
        return freed

    def rest(self) -> list[int]:
        """What is still held back, when nothing more will come."""
        held, self._held = self._held, []
        return held

    def _longest_beginning(self) -> int:
        longest = max((len(s) for s in self._sequences), default=1) - 1
        for size in range(min(longest, len(self._held)), 0, -1):
            tail = self._held[-size:]
            if any(len(s) > size and s[:size] == tail for s in self._sequences):
                return size
        return 0


def texts_of(
    tokens: Iterable[int],
    stop: Sequence[Sequence[int]],
    decode: Callable[[Sequence[int]], str],
) -> Iterator[str]:
    """The text of tokens as they come, one piece each, until one of the stop sequences."""
    watch = StopWatch(stop)
    text = Detokenizer(decode)
    begun = False
    for token in tokens:
        piece = "".join(text.add(free) for free in watch.add(token))
        begun, piece = begun or bool(piece.strip()), piece if begun else piece.lstrip()
        if watch.stopped:
            if piece:
                yield piece
            return
        yield piece
    if rest := "".join(text.add(free) for free in watch.rest()):
        yield rest
