"""Writes an answer: prompt and photo in, text out, one token at a time."""

from collections.abc import Hashable, Iterator, Sequence

import torch

from skingpt_desktop.domain.conversation import WritingRequest
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.model.engine import Engine, engine_for
from skingpt_desktop.model.generation import Choice, Chooser, tokens_of_answer
from skingpt_desktop.model.language import Language
from skingpt_desktop.model.lookup import Lookup, tokens_by_lookup
from skingpt_desktop.model.prompt import Prompt, prompt_for
from skingpt_desktop.model.tokens import control_tokens, ids_of, texts_of


class AnswerModel:
    """A language model with its engine, ready to answer about one photo after another."""

    def __init__(self, language: Language, engine: Engine | None = None) -> None:
        self._language = language
        self._engine = engine or engine_for(language.llama)
        self._control = control_tokens(language.tokenizer)

    @property
    def engine(self) -> str:
        """What computes, for the user."""
        return self._engine.name

    def prompt(self, request: WritingRequest, photo_tokens: int) -> Prompt:
        """The prompt for a request, within the window that is left beside photo and answer."""
        settings = self._language.settings
        room = settings.window - photo_tokens - request.max_new_tokens
        turns = settings.history_turns
        return prompt_for(request, settings.template, self._count, room, turns, self._control)

    def write(
        self, request: WritingRequest, queries: torch.Tensor, is_cancelled: IsCancelled
    ) -> Iterator[str]:
        """The answer's text; one piece a token, some of them empty.

        `queries` [queries, width] is what the Q-Former gave for the photo.
        """
        prompt = self.prompt(request, len(queries))
        keys, embeddings = self._inputs(prompt, request.photo.digest, queries)
        if is_cancelled():
            return
        first = self._engine.prefill(keys, embeddings)
        tokens = self._tokens(first, prompt, request, is_cancelled)
        yield from texts_of(tokens, self._language.settings.stop, self._decode)

    def forget(self) -> None:
        """Let go of the conversation that was answered last."""
        self._engine.forget()

    def _tokens(
        self,
        first: torch.Tensor,
        prompt: Prompt,
        request: WritingRequest,
        is_cancelled: IsCancelled,
    ) -> Iterator[int]:
        chooser = Chooser(self._choice(request))
        limit, guesses = request.max_new_tokens, self._engine.most_at_once - 1
        if not guesses:
            return tokens_of_answer(first, self._next, chooser, limit, is_cancelled)
        lookup = Lookup(ids_of(self._language.tokenizer, prompt.after), guesses)
        return tokens_by_lookup(first, self._check, chooser, lookup, limit, is_cancelled)

    def _inputs(
        self, prompt: Prompt, digest: str, queries: torch.Tensor
    ) -> tuple[list[Hashable], torch.Tensor]:
        settings, tokenizer = self._language.settings, self._language.tokenizer
        before = ids_of(tokenizer, prompt.before)
        if settings.template.starts_with_bos:
            before = [int(settings.config["bos_token_id"]), *before]
        after = ids_of(tokenizer, prompt.after)
        photo: list[Hashable] = [(digest, index) for index in range(len(queries))]
        parts = (
            self._language.embed(before),
            self._language.project(queries),
            self._language.embed(after),
        )
        return [*before, *photo, *after], torch.cat(parts)

    def _next(self, token: int) -> torch.Tensor:
        return self._engine.next(token, self._language.embed([token]))

    def _check(self, tokens: list[int], wrong: int) -> torch.Tensor:
        self._engine.take_back(wrong)
        return self._engine.check(tokens, self._language.embed(tokens))

    def _choice(self, request: WritingRequest) -> Choice:
        defaults = self._language.settings.generation
        return Choice(
            temperature=request.temperature,
            top_p=defaults.top_p,
            repetition_penalty=defaults.repetition_penalty,
            longest_repeat=defaults.longest_repeat,
            seed=request.seed,
        )

    def _count(self, text: str) -> int:
        return len(ids_of(self._language.tokenizer, text))

    def _decode(self, ids: Sequence[int]) -> str:
        text: str = self._language.tokenizer.decode(list(ids), skip_special_tokens=True)
        return text
