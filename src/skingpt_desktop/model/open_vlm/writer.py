"""Writes answers with any model of transformers that takes a picture and text."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import torch
from PIL import Image

from skingpt_desktop.domain.conversation import WritingRequest
from skingpt_desktop.domain.errors import ModelDamaged
from skingpt_desktop.domain.findings import ModelIdentity
from skingpt_desktop.domain.models import Precision
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.model.folder import Manifest
from skingpt_desktop.model.generation import Choice, Chooser
from skingpt_desktop.model.open_vlm.decoding import written_tokens
from skingpt_desktop.model.open_vlm.describing import WITHOUT_CHAT
from skingpt_desktop.model.open_vlm.loading import OpenModel, load_open_model
from skingpt_desktop.model.open_vlm.prompting import (
    ROLE_MARKS,
    Message,
    Render,
    chat_renderer,
    plain_prompt,
)
from skingpt_desktop.model.prompt import content_of, fit_content
from skingpt_desktop.model.tokens import texts_of

LONGEST_REPEAT = 12
"""No so many tokens in a row are written twice, so that a model that repeats itself comes to an
end."""

HISTORY_TURNS = 8
LONGEST_WINDOW = 8192
_USUAL_WINDOW = 2048
_TURN_ENDS = ("<end_of_turn>", "<|im_end|>", "<end_of_utterance>", "<|eot_id|>", "<|end|>")


class TransformersWriter:
    """Implements `model.beside.PhotoWriter`."""

    def __init__(self, identity: ModelIdentity, opened: OpenModel) -> None:
        self._identity = identity
        self._model = opened.model
        self._processor = opened.processor
        self._tokenizer = opened.processor.tokenizer
        self._kind = opened.kind
        self._marks = (*_control_texts(self._tokenizer), *ROLE_MARKS)
        self._stops = _stops(self._model, self._tokenizer)
        self._window = _window(self._model.config)

    @property
    def identity(self) -> ModelIdentity:
        """Which model this is, and how it runs here."""
        return self._identity

    def write(self, request: WritingRequest, is_cancelled: IsCancelled) -> Iterator[str]:
        """The answer's text; one piece a token, some of them empty."""
        tokens = self.tokens(request, is_cancelled)
        yield from texts_of(tokens, self._stops, self._decode)

    def forget(self) -> None:
        """Nothing is remembered from one answer to the next."""

    def tokens(self, request: WritingRequest, is_cancelled: IsCancelled) -> Iterator[int]:
        """The answer's tokens as they come, the one that ends it among them.

        Raises:
            ModelDamaged: template and processor of the model do not fit each other.
        """
        inputs = self.inputs(request)
        if is_cancelled():
            return
        chooser = Chooser(
            Choice(
                temperature=request.temperature,
                longest_repeat=LONGEST_REPEAT,
                seed=request.seed,
            )
        )
        yield from written_tokens(
            self._model, inputs, chooser, request.max_new_tokens, is_cancelled
        )

    def inputs(self, request: WritingRequest) -> dict[str, torch.Tensor]:
        """What the model is given: ids [1, tokens], pixel values and the like.

        The oldest turns go first where the window is too short, then notes; never the photo or
        the system text.
        """
        render: Render = plain_prompt if self._kind in WITHOUT_CHAT else chat_renderer(self._chat)
        content = content_of(request, HISTORY_TURNS, self._marks)
        try:
            photo_tokens = self._photo_tokens(render(content), request.photo)
            room = self._window - photo_tokens - request.max_new_tokens
            content = fit_content(content, lambda tried: self._count(render(tried)), room)
            encoded = self._encode(render(content), request.photo)
        except Exception as error:  # processors and templates raise of every kind
            raise ModelDamaged(
                "Model cannot be asked",
                f"The chat template of “{self._identity.name}” does not fit the model. "
                "Choose another model.",
            ) from error
        return {name: self._placed(value) for name, value in encoded.items()}

    def _encode(self, text: str, photo: Photo) -> dict[str, Any]:
        image = Image.frombytes("RGB", (photo.width, photo.height), photo.rgb)
        return dict(
            self._processor(
                images=image,
                text=text,
                return_tensors="pt",
                add_special_tokens=not self._has_bos(text),
            )
        )

    def _photo_tokens(self, text: str, photo: Photo) -> int:
        ids = self._encode(text, photo)["input_ids"]
        return max(int(ids.shape[-1]) - self._count(text), 0)

    def _placed(self, value: torch.Tensor) -> torch.Tensor:
        kept = self._model.dtype if value.is_floating_point() else value.dtype
        return value.to(self._identity.device, kept)

    def _chat(self, messages: list[Message]) -> str:
        text: str = self._processor.apply_chat_template(
            messages, tokenize=False, add_generation_prompt=True
        )
        return text

    def _has_bos(self, text: str) -> bool:
        bos = self._tokenizer.bos_token
        return bool(bos) and text.startswith(bos)

    def _count(self, text: str) -> int:
        tokenizers = (self._tokenizer, getattr(self._processor, "qformer_tokenizer", None))
        return max(len(each(text)["input_ids"]) for each in tokenizers if each is not None)

    def _decode(self, ids: Sequence[int]) -> str:
        text: str = self._tokenizer.decode(list(ids), skip_special_tokens=True)
        return text


def load_transformers_writer(
    folder: Path, manifest: Manifest, precision: Precision | None = None
) -> TransformersWriter:
    """The writer of a folder whose parts have been verified.

    Raises:
        ModelMissing, ModelDamaged: see `loading.load_open_model`.
    """
    opened = load_open_model(folder, manifest, precision)
    identity = manifest.identity("transformers", opened.precision)
    return TransformersWriter(identity, opened)


def _control_texts(tokenizer: Any) -> tuple[str, ...]:  # noqa: ANN401 - transformers' own
    texts = {str(token) for token in tokenizer.added_tokens_decoder.values() if token.special}
    return tuple(sorted({*texts, *tokenizer.all_special_tokens}, key=len, reverse=True))


def _stops(model: Any, tokenizer: Any) -> list[list[int]]:  # noqa: ANN401 - transformers' own
    stated = model.generation_config.eos_token_id
    ids = set(stated if isinstance(stated, list) else [stated]) | {tokenizer.eos_token_id}
    known = tokenizer.get_vocab()
    ids |= {known[text] for text in _TURN_ENDS if text in known}
    return [[number] for number in sorted(ids - {None})]


def _window(config: Any) -> int:  # noqa: ANN401 - transformers' own
    text = config.get_text_config(decoder=True)
    stated = getattr(text, "max_position_embeddings", None) or _USUAL_WINDOW
    qformer = getattr(config, "qformer_config", None)
    if config.model_type == "instructblip" and qformer is not None:
        stated = min(stated, qformer.max_position_embeddings)
    return min(int(stated), LONGEST_WINDOW)
