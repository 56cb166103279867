"""LLaMA at 8 bits on a CPU, run by OpenVINO (docs/adr/0004-fast-on-a-cpu.md has the figures)."""

import sys
from collections.abc import Mapping
from typing import Any

import numpy as np
import torch

from skingpt_desktop.model.llama8 import Llama8
from skingpt_desktop.model.pages import Floats, Pages, Plan

_RESERVED_AHEAD = 256
_AT_ONCE = 8
"""More tokens are seldom all guessed right, and each costs a little."""
_SPARE_BYTES = 64_000_000
"""More than a step asks of the system, once its kernels are made."""
_TRIAL = 2 * _AT_ONCE + 5
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
    """A model and the keys and values of one sequence, for one thread.

    It takes over the weights of `llama`: only its embeddings and head are left to it. `further`
    are settings of OpenVINO beyond ours.

    Raises:
        RuntimeError: OpenVINO cannot run this model here.
    """

    name = "openvino"

    def __init__(self, llama: Llama8, further: Mapping[str, Any] | None = None) -> None:
        # Imported here, since a computer may be without it.
        import openvino  # noqa: PLC0415

        from skingpt_desktop.model.openvino_graph import KEPT, llama_graph  # noqa: PLC0415

        shape = llama.shape
        self._turns, self._hidden = llama.turns, shape.hidden
        self._threads = torch.get_num_threads()
        # Keys and values as they are: a row must not depend on how its neighbours are rounded.
        settings = {
            "INFERENCE_PRECISION_HINT": "f32",
            "KV_CACHE_PRECISION": "f32",
            "PERFORMANCE_HINT": "LATENCY",
            "INFERENCE_NUM_THREADS": self._threads,
            **(further or {}),
        }
        compiled = openvino.Core().compile_model(llama_graph(llama), "CPU", settings)
        self._request: Any = compiled.create_infer_request()

        def hand_over(number: int, memory: Floats) -> None:
            tensor = openvino.Tensor(memory, shared_memory=True)
            self._request.set_input_tensor(KEPT + number, tensor)

        self._pages = Pages(2 * shape.layers, shape.kept_heads, shape.width, hand_over)
        self._cos = self._sin = np.zeros((0, 0), np.float32)
        self.length = 0
        self._least_rows, self._least_asked = self._threads, 1
        self.most_at_once = self._tried()
        llama.layers.clear()

    def cut(self, length: int) -> None:
        """Go on after the first `length` tokens."""
        self.length = min(length, self.length)

    def forget(self) -> None:
        """Forget all tokens, and leave nothing of them in memory."""
        self.length = 0
        self._pages.wipe()

    def run(self, embeddings: torch.Tensor, *, wanted: int) -> torch.Tensor:
        """Go on with embeddings [tokens, hidden]; the last `wanted` rows of logits [., vocabulary].

        After an error the sequence is empty.

        Raises:
            MemoryError: there is not enough memory.
        """
        count, before = len(embeddings), self.length
        self.length = 0
        _make_sure_of_memory()
        self._pages.reserve(before + count)
        self._turns_for(before + count)
        plan = self._plan(before, count)
        rows = np.zeros((len(plan.places), self._hidden), np.float32)
        rows[:count] = embeddings.float().numpy()
        cos, sin = (turns[plan.places, None, None] for turns in (self._cos, self._sin))
        asked = np.arange(count - wanted, count)
        if count <= _AT_ONCE:
            asked = np.pad(asked, (0, max(0, self._least_asked - wanted)))
        inputs = (rows, cos, sin, asked, *plan.inputs)
        output = self._request.infer(dict(enumerate(inputs)), share_inputs=True)
        logits = torch.from_numpy(output[0][:wanted].copy())
        self.length = before + count
        return logits

    def _plan(self, before: int, count: int) -> Plan:
        """Few tokens as sequences of their own, which begin alike; many as one.

        A sequence gives the same digits whatever stands beside it, as long as there are at least
        as many as threads; otherwise the threads share it, and sum up in another order.
        """
        if count > _AT_ONCE:
            return Plan.of_one(before, count)
        return Plan.of_rows(before, count, fill_up_to=self._least_rows)

    def _tried(self) -> int:
        """How many tokens may be checked at once: eight where each gives the digits it gives alone.

        Which kernels OpenVINO takes depends on the processor, so it is tried on this one. Where it
        multiplies 8 bits by 8 bits (AVX2-VNNI and later) a single row has a row's digits; older
        processors have another kernel for single rows, so that there are two of them at least. The
        trial is the warming-up as well.
        """
        if self._are_same_together():
            return _AT_ONCE
        plain = self._least_rows, self._least_asked
        self._least_rows = self._least_asked = max(2, self._threads)
        if self._are_same_together():
            return _AT_ONCE
        self._least_rows, self._least_asked = plain
        return 1

    def _are_same_together(self) -> bool:
        embeddings = torch.sin(torch.arange(_TRIAL * self._hidden)).view(_TRIAL, -1)
        start = _TRIAL - _AT_ONCE
        self.run(embeddings[:start], wanted=1)
        places = range(start, _TRIAL)
        alone = [self.run(embeddings[place : place + 1], wanted=1) for place in places]
        self.cut(start)
        together = self.run(embeddings[start:], wanted=_AT_ONCE)
        self.cut(0)
        return torch.equal(torch.cat(alone), together)

    def _turns_for(self, length: int) -> None:
        """Know how each place up to `length` is turned."""
        if length > len(self._cos):
            cos, sin = self._turns(length + _RESERVED_AHEAD)
            self._cos, self._sin = cos.numpy(), sin.numpy()


def _make_sure_of_memory() -> None:
    """Ask the system for more than is needed and give it back.

    OpenVINO ends the whole program where a kernel that it makes on the way finds no memory.
    """
    np.empty(_SPARE_BYTES, np.uint8)
