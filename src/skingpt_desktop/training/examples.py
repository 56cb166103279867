"""Training examples as token ids, and batches of them."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer

from skingpt_desktop.domain.conversation import WritingRequest
from skingpt_desktop.domain.photo import Photo, Quality
from skingpt_desktop.model.language_settings import LanguageSettings
from skingpt_desktop.model.prompt import Prompt, prompt_for
from skingpt_desktop.model.tokens import control_tokens, ids_of
from skingpt_desktop.training.dialogues import Dialogue

IGNORED = -100
"""The label of a token from which nothing is learnt."""

_NO_PHOTO = Photo(1, 1, bytes(3), Quality(1.0))


@dataclass(frozen=True, slots=True)
class Example:
    """One sequence: ids before the photo, ids after it, ids to learn; `photo` is its place."""

    before: tuple[int, ...]
    after: tuple[int, ...]
    target: tuple[int, ...]
    photo: int

    def length(self, photo_tokens: int) -> int:
        """Tokens of the whole sequence."""
        return len(self.before) + photo_tokens + len(self.after) + len(self.target)


@dataclass(frozen=True, slots=True)
class Batch:
    """Sequences padded on the right.

    `ids` [batch, tokens] holds 0 where the photo's embeddings go, at `photo_start` [batch] on;
    `labels` [batch, tokens] holds `IGNORED` wherever nothing is learnt; `photos` [batch].
    """

    ids: torch.Tensor
    labels: torch.Tensor
    mask: torch.Tensor
    photo_start: torch.Tensor
    photos: torch.Tensor

    def to(self, device: torch.device) -> "Batch":
        """The same on a device."""
        return Batch(
            self.ids.to(device),
            self.labels.to(device),
            self.mask.to(device),
            self.photo_start.to(device),
            self.photos.to(device),
        )


class ExampleMaker:
    """Turns texts into examples exactly as the program prompts its language model."""

    def __init__(self, tokenizer: Tokenizer, settings: LanguageSettings, photo_tokens: int) -> None:
        self._tokenizer = tokenizer
        self._settings = settings
        self._photo_tokens = photo_tokens
        self._control = control_tokens(tokenizer)

    def of_dialogue(self, dialogue: Dialogue, photo: int) -> Example:
        """The example of a dialogue."""
        request = WritingRequest(
            photo=_NO_PHOTO,
            findings=dialogue.assessment.findings,
            topic=dialogue.topic,
            question=dialogue.question,
            facts=dialogue.facts,
            history=dialogue.history,
        )
        room = self._settings.window - self._photo_tokens - request.max_new_tokens
        template = self._settings.template
        turns = self._settings.history_turns
        prompt = prompt_for(request, template, self._count, room, turns, self._control)
        return self.of_texts(prompt, dialogue.answer, photo)

    def of_texts(self, prompt: Prompt, answer: str, photo: int) -> Example:
        """The example of a prompt and its answer; the answer ends with the first stop sequence."""
        before = ids_of(self._tokenizer, prompt.before)
        if self._settings.template.starts_with_bos:
            before = [int(self._settings.config["bos_token_id"]), *before]
        target = [*ids_of(self._tokenizer, answer), *self._settings.stop[0]]
        after = ids_of(self._tokenizer, prompt.after)
        return Example(tuple(before), tuple(after), tuple(target), photo)

    def _count(self, text: str) -> int:
        return len(ids_of(self._tokenizer, text))


def batches(
    examples: Sequence[Example], photo_tokens: int, most_tokens: int, random_: random.Random
) -> Iterator[Batch]:
    """All examples once, those of like length together, the batches in random order."""
    ordered = sorted(examples, key=lambda e: e.length(photo_tokens) + random_.uniform(-8, 8))
    groups: list[list[Example]] = [[]]
    for example in ordered:
        longest = example.length(photo_tokens)
        if groups[-1] and longest * (len(groups[-1]) + 1) > most_tokens:
            groups.append([])
        groups[-1].append(example)
    random_.shuffle(groups)
    return (padded(group, photo_tokens) for group in groups if group)


def padded(examples: Sequence[Example], photo_tokens: int) -> Batch:
    """A batch of these examples."""
    width = max(example.length(photo_tokens) for example in examples)
    ids = torch.zeros(len(examples), width, dtype=torch.long)
    labels = torch.full((len(examples), width), IGNORED)
    mask = torch.zeros(len(examples), width, dtype=torch.long)
    for row, example in enumerate(examples):
        blank = (0,) * photo_tokens
        whole = torch.tensor((*example.before, *blank, *example.after, *example.target))
        ids[row, : len(whole)] = whole
        mask[row, : len(whole)] = 1
        start = len(whole) - len(example.target)
        labels[row, start : len(whole)] = torch.tensor(example.target)
    starts = torch.tensor([len(example.before) for example in examples])
    photos = torch.tensor([example.photo for example in examples])
    return Batch(ids, labels, mask, starts, photos)
