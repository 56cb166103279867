"""Runs llama.cpp in a process of its own, for `against_llama_cpp.py`; needs llama-cpp-python alone.

    python llama_cpp_worker.py MODEL.gguf THREADS

Reads lines of JSON, {"do": "read" | "write", "tokens": [...]}, and answers each with the seconds
that it took: `read` takes all tokens at once into an empty memory, `write` one after the other.
"""

import json
import sys
import time

from llama_cpp import Llama


def main() -> None:
    """Serve until the input ends."""
    threads = int(sys.argv[2])
    model = Llama(
        sys.argv[1], n_ctx=2048, n_batch=2048, n_ubatch=512, n_threads=threads,
        n_threads_batch=threads, verbose=False,
    )  # fmt: skip
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        asked = json.loads(line)
        start = time.perf_counter()
        if asked["do"] == "read":
            model.reset()
            model.eval(asked["tokens"])
        else:
            for token in asked["tokens"]:
                model.eval([token])
        seconds = time.perf_counter() - start
        # Outside the time that is measured.
        logits = model._ctx.get_logits()
        best = max(range(model.n_vocab()), key=logits.__getitem__)
        print(json.dumps({"seconds": seconds, "best": best}), flush=True)


if __name__ == "__main__":
    main()
