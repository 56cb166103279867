"""One token after the other from any model of transformers, handed over as they come.

transformers prepares everything itself in `generate` (cache, positions, the photo's embeddings,
an encoder where there is one) and then calls a decoding method. Ours is lazy: it gives back an
iterator, so that no thread is needed and whoever leaves off half-way leaves nothing running.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import torch

from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.model.generation import Chooser, tokens_of_answer


class _Steps:
    """The model with what `generate` prepared: logits of the prompt, then of one more token."""

    def __init__(self, model: Any, ids: torch.Tensor, settings: Any, state: dict[str, Any]) -> None:  # noqa: ANN401 - transformers' own
        self._model = model
        self._ids = ids
        self._settings = settings
        self._state = state

    def first(self) -> torch.Tensor:
        """The logits [vocabulary] after the prompt."""
        with torch.no_grad():
            return self._logits(self._model._prefill(self._ids, self._settings, self._state))

    def next(self, token: int) -> torch.Tensor:
        """The logits [vocabulary] after one more token."""
        with torch.no_grad():
            row = torch.tensor([[token]], device=self._ids.device, dtype=self._ids.dtype)
            self._ids = torch.cat((self._ids, row), dim=-1)
            inputs = self._model.prepare_inputs_for_generation(
                self._ids,
                next_sequence_length=1 if self._state["use_cache"] else None,
                **self._state,
            )
            return self._logits(self._model(**inputs, return_dict=True))

    def _logits(self, outputs: Any) -> torch.Tensor:  # noqa: ANN401 - transformers' own
        self._state = self._model._update_model_kwargs_for_generation(
            outputs, self._state, is_encoder_decoder=self._model.config.is_encoder_decoder
        )
        logits: torch.Tensor = outputs.logits[0, -1]
        return logits.float()


def written_tokens(
    model: Any,  # noqa: ANN401 - any class of transformers
    inputs: Mapping[str, torch.Tensor],
    chooser: Chooser,
    limit: int,
    is_cancelled: IsCancelled,
) -> Iterator[int]:
    """Up to `limit` tokens of the answer to a processor's `inputs`, stop tokens among them."""

    def lazily(
        model: Any,  # noqa: ANN401 - the part of the model that writes
        input_ids: torch.Tensor,
        logits_processor: object,  # noqa: ARG001 - the chooser decides
        stopping_criteria: object,  # noqa: ARG001 - the caller stops
        generation_config: Any,  # noqa: ANN401 - transformers' own
        **state: Any,  # noqa: ANN401 - transformers' own
    ) -> Iterator[int]:
        state.pop("synced_gpus", None)
        state.pop("streamer", None)
        steps = _Steps(model, input_ids, generation_config, state)
        yield from tokens_of_answer(steps.first(), steps.next, chooser, limit, is_cancelled)

    tokens: Iterator[int] = model.generate(
        **inputs,
        custom_generate=lazily,
        max_new_tokens=limit,
        do_sample=False,
        num_beams=1,
        use_cache=True,
        return_dict_in_generate=False,
    )
    return tokens
