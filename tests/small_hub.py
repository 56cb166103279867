"""A hub of models on loopback that can also misbehave."""

import hashlib
import http.server
import json
import threading
import time
from collections import Counter
from contextlib import contextmanager

COMMIT = "c0ffee" + "0" * 34


def weights(size, seed=1):
    """`size` bytes that repeat nowhere."""
    blocks = (hashlib.sha256(f"{seed}-{i}".encode()).digest() for i in range(size // 32 + 1))
    return b"".join(blocks)[:size]


def model_files(size=3_000_000):
    return {
        "config.json": json.dumps({"model_type": "tiny", "architectures": ["Tiny"]}).encode(),
        "merges.txt": b"a b\n",
        "model-00001-of-00002.safetensors": weights(size, 1),
        "model-00002-of-00002.safetensors": weights(size // 3, 2),
        "pytorch_model.bin": b"a pickle",
        "modeling_tiny.py": b"import os",
    }


class SmallHub:
    """Serves one repository; the attributes say how it misbehaves.

    `drops` is a list of byte counts: the next answers with a file's content are cut after so many.
    `statuses` are answered first, one each. `stall` holds back every answer after its first bytes.
    """

    def __init__(self, files, repository="clinic/tiny"):
        self.files = dict(files)
        self.repository = repository
        self.licence = "apache-2.0"
        self.drops, self.statuses, self.stalls = [], [], []
        self.corrupt = Counter()
        self.ignores_range = False
        self.needs_token = ""
        self.cdn = ""
        self.slowly = 0.0
        self.served = Counter()
        self.requests = []
        self.page = 4
        self.is_over = threading.Event()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server.server_address[1]}"

    @contextmanager
    def open(self):
        hub = self

        class Handler(_Handler):
            pass

        Handler.hub = hub
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = False
        self.server.block_on_close = True
        thread = threading.Thread(target=self.server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield self
        finally:
            self.is_over.set()
            self.server.shutdown()
            self.server.server_close()
            thread.join()

    def entries(self):
        for name, content in self.files.items():
            blob = hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()
            entry = {"type": "file", "path": name, "size": len(content), "oid": blob}
            if name.endswith((".safetensors", ".bin")):
                sha256 = hashlib.sha256(content).hexdigest()
                entry["lfs"] = {"oid": sha256, "size": len(content), "pointerSize": 130}
            yield entry


class _Handler(http.server.BaseHTTPRequestHandler):
    hub: SmallHub

    def log_message(self, *_):
        pass

    def handle(self):
        try:
            super().handle()
        except ConnectionError:
            self.close_connection = True

    def do_GET(self):  # noqa: PLR0911 - one return for each address
        hub = self.hub
        hub.requests.append((self.path, dict(self.headers)))
        if hub.statuses:
            status = hub.statuses.pop(0)
            return self._answer(status, b"{}", {"retry-after": "0"})
        if hub.needs_token and self.headers.get("authorization") != f"Bearer {hub.needs_token}":
            return self._answer(401, b"{}")
        path, _, query = self.path.partition("?")
        api = f"/api/models/{hub.repository}"
        if path.startswith(f"{api}/revision/"):
            card = {"license": hub.licence}
            about = {"sha": COMMIT, "gated": bool(hub.needs_token), "cardData": card}
            return self._answer(200, json.dumps(about).encode())
        if path == f"{api}/tree/{COMMIT}":
            return self._tree(query)
        name = path.removeprefix(f"/{hub.repository}/resolve/{COMMIT}/")
        if name == path or name not in hub.files:
            return self._answer(404, b"{}")
        if hub.cdn:
            return self._answer(302, b"", {"location": hub.cdn + self.path})
        return self._file(name)

    def _tree(self, query):
        entries = list(self.hub.entries())
        start = int(query.rpartition("cursor=")[2]) if "cursor=" in query else 0
        page = entries[start : start + self.hub.page]
        headers = {}
        if start + self.hub.page < len(entries):
            place = f"{self.hub.address}{self.path.partition('?')[0]}"
            headers["link"] = f'<{place}?cursor={start + self.hub.page}>; rel="next"'
        self._answer(200, json.dumps(page).encode(), headers)

    def _file(self, name):
        hub = self.hub
        content = hub.files[name]
        if hub.corrupt[name]:
            hub.corrupt[name] -= 1
            content = bytes([content[0] ^ 1]) + content[1:]
        start, status, headers = 0, 200, {}
        asked = self.headers.get("range", "")
        if asked and not hub.ignores_range:
            start = int(asked.removeprefix("bytes=").rstrip("-"))
            status = 206
            headers["content-range"] = f"bytes {start}-{len(content) - 1}/{len(content)}"
        rest = content[start:]
        self.send_response(status)
        for key, value in {**headers, "content-length": str(len(rest))}.items():
            self.send_header(key, value)
        self.end_headers()
        end = len(rest)
        if name.endswith(".safetensors") and hub.drops:
            end = min(end, hub.drops.pop(0))
        for place in range(0, end, 65536):
            if hub.slowly and hub.is_over.wait(hub.slowly):
                break
            piece = rest[place : min(place + 65536, end)]
            self.wfile.write(piece)
            hub.served[name] += len(piece)
        if name.endswith(".safetensors") and hub.stalls:
            hub.is_over.wait(hub.stalls.pop(0))
        if end < len(rest):
            self.close_connection = True

    def _answer(self, status, content, headers=None):
        self.send_response(status)
        for key, value in {**(headers or {}), "content-length": str(len(content))}.items():
            self.send_header(key, value)
        self.end_headers()
        self.wfile.write(content)


def wait_for(condition, seconds=20):
    """Wait until something is so; fails when it never is."""
    ends_at = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < ends_at, "it never came"
        time.sleep(0.01)
