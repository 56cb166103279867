"""LLaMA at 8 bits on a CPU, run by OpenVINO (docs/adr/0004-fast-on-a-cpu.md has the figures)."""

import sys
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from transformers import LlamaForCausalLM

_RESERVED_AHEAD = 256
_FAR_BELOW = np.float32(-3e38)
_PAIR = 2
_TRIAL = 24
"""Tokens read on trial: more than a few, so that the path for long prompts is taken once too."""


def openvino_is_here() -> bool:
    """Whether OpenVINO can be used on this computer; there is no wheel for some."""
    # The package that OpenVINO brings for its command-line tools; its parts do without.
    sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]
    try:
        import openvino  # noqa: F401, PLC0415
    except (ImportError, OSError):
        return False
    return True


class OpenVinoLlama:
    """A model for which `can_be_lean`, and the keys and values of one sequence, for one thread.

    It takes over the weights of `llama`: only its embeddings and head are left to it.

    Raises:
        RuntimeError: OpenVINO cannot run this model here.
    """

    def __init__(self, llama: LlamaForCausalLM) -> None:
        # Imported here, since a computer may be without it.
        import openvino  # noqa: PLC0415

        from skingpt_desktop.model.openvino_graph import llama_graph  # noqa: PLC0415

        self._tensor: Any = openvino.Tensor
        self._rotary: Any = llama.model.rotary_emb
        self._hidden = int(llama.config.hidden_size)
        # Keys and values as they are: a row must not depend on how its neighbours are rounded.
        settings = {
            "INFERENCE_PRECISION_HINT": "f32",
            "KV_CACHE_PRECISION": "f32",
            "PERFORMANCE_HINT": "LATENCY",
            "INFERENCE_NUM_THREADS": torch.get_num_threads(),
        }
        graph = llama_graph(llama)
        compiled = openvino.Core().compile_model(graph, "CPU", settings)
        self._request: Any = compiled.create_infer_request()
        self._states: Any = self._request.query_state()
        self._cos = self._sin = np.zeros((0, 0), np.float32)
        self.length = 0
        self.most_at_once = self._tried()
        llama.model.layers = torch.nn.ModuleList()

    def cut(self, length: int) -> None:
        """Forget all tokens but the first `length`."""
        if length >= self.length:
            return
        if length == 0:
            self._request.reset_state()
        else:
            for state in self._states:
                kept = np.ascontiguousarray(state.state.data[:, :, :length])
                state.state = self._tensor(kept)
        self.length = length

    def run(self, embeddings: torch.Tensor, *, wanted: int) -> torch.Tensor:
        """Go on with embeddings [tokens, hidden]; the last `wanted` rows of logits [., vocabulary].

        After an error the sequence is empty.
        """
        count, before = len(embeddings), self.length
        self.length = 0
        self._turns_for(before + count)
        turns = slice(before, before + count)
        inputs = (
            embeddings.float().numpy()[None],
            self._cos[None, None, turns],
            self._sin[None, None, turns],
            _mask(count, before + count),
            np.zeros(1, np.int32),
            np.arange(count - wanted, count),
        )
        if before == 0:
            self._request.reset_state()
        output = self._request.infer(dict(enumerate(inputs)), share_inputs=True)
        logits = torch.from_numpy(output[0][0].copy())
        self.length = before + count
        return logits

    def _tried(self) -> int:
        """How many tokens may be checked at once: two where each gives the digits it gives alone.

        Which kernels OpenVINO takes depends on the processor, so it is tried on this one. The trial
        is the warming-up as well.
        """
        embeddings = torch.sin(torch.arange(_TRIAL * self._hidden)).view(_TRIAL, -1)
        start = _TRIAL - _PAIR
        self.run(embeddings[:start], wanted=1)
        alone = [self.run(embeddings[place : place + 1], wanted=1) for place in (start, start + 1)]
        self.cut(start)
        together = self.run(embeddings[start:], wanted=_PAIR)
        self.cut(0)
        return _PAIR if torch.equal(torch.cat(alone), together) else 1

    def _turns_for(self, length: int) -> None:
        """Know how each place up to `length` is turned."""
        if length > len(self._cos):
            places = torch.arange(length + _RESERVED_AHEAD)[None]
            cos, sin = self._rotary(torch.empty(1, dtype=torch.float32), places)
            self._cos, self._sin = cos[0].numpy(), sin[0].numpy()


def _mask(count: int, length: int) -> npt.NDArray[np.float32]:
    """[1, 1, count, length]: each of the last `count` tokens sees itself and those before."""
    hidden = np.triu(np.ones((count, length), dtype=bool), length - count + 1)
    return np.where(hidden, _FAR_BELOW, np.float32(0))[None, None]
