"""Ways to keep linear layers at 8 bits on a CPU, timed on the embedded model's layer sizes.

python benchmarks/eight_bit_linear.py [threads]
"""

import json
import sys
import time
import warnings
from collections.abc import Callable

import torch
from torch.nn.functional import linear

from skingpt_desktop.model.linear8 import quantise_rows

SIZES = ((576, 576), (192, 576), (1536, 576), (576, 1536), (49152, 576))
TOKENS = (1, 350)
HEAD_ROWS = 49152


def best_ms(call: Callable[[], object], repeats: int) -> float:
    call()
    best = float("inf")
    for _ in range(repeats):
        begun = time.perf_counter()
        call()
        best = min(best, time.perf_counter() - begun)
    return round(best * 1e3, 3)


def dynamic(weight: torch.Tensor, scale: torch.Tensor) -> Callable[[torch.Tensor], torch.Tensor]:
    zeros = torch.zeros(len(weight), dtype=torch.long)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        quantised = torch.quantize_per_channel(weight, scale.double(), zeros, 0, torch.qint8)
    packed = torch.ops.quantized.linear_prepack(quantised, None)
    return lambda inputs: torch.ops.quantized.linear_dynamic(inputs, packed, True)


def row(tokens: int, rows: int, columns: int) -> dict[str, float]:
    weight, inputs = torch.randn(rows, columns) * 0.02, torch.randn(tokens, columns)
    codes, scale = quantise_rows(weight)
    run_dynamic = dynamic(weight, scale)
    few, half = inputs.bfloat16(), scale.bfloat16()
    repeats = 200 if tokens == 1 and rows < HEAD_ROWS else 20
    return {
        "fp32": best_ms(lambda: linear(inputs, weight), repeats),
        "int8pack_bf16": best_ms(lambda: torch._weight_int8pack_mm(few, codes, half), repeats),
        "unpacked": best_ms(
            lambda: linear(inputs, codes.float().mul_(scale[:, None])), min(repeats, 20)
        ),
        "dynamic": best_ms(lambda: run_dynamic(inputs), repeats),
    }


def main() -> None:
    torch.set_num_threads(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
    table = {
        f"{tokens} x {columns} -> {rows}": row(tokens, rows, columns)
        for tokens in TOKENS
        for rows, columns in SIZES
        if tokens == 1 or rows < HEAD_ROWS
    }
    print(json.dumps({"threads": torch.get_num_threads(), "milliseconds": table}, indent=1))


if __name__ == "__main__":
    main()
