"""The download process: a job in through stdin, JSON lines out; it ends when the program does.

Run as `python -m skingpt_desktop.download.process`. A frozen program has no `python -m`: there its
entry point calls `main` when `protocol.CHILD_ARGUMENT` is its only argument.
"""

import errno
import json
import os
import sys
import threading
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from skingpt_desktop.download.confine import confine_to
from skingpt_desktop.download.fetch import Fetcher
from skingpt_desktop.download.http import Stopped, open_client
from skingpt_desktop.download.hub import resolve
from skingpt_desktop.download.protocol import Code, Job, JobFailed, progress

_NO_ROOM = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_OWNER_ONLY = 0o077


def main() -> int:
    """Do one job; 0 when it is done or stopped, 1 when it failed."""
    os.umask(_OWNER_ONLY)
    # Unbuffered: what follows the first line must stay in the pipe for the listener.
    with os.fdopen(sys.stdin.fileno(), "rb", buffering=0, closefd=False) as pipe:
        line = pipe.readline()
    if not line:
        return 0
    job = Job.from_line(line)
    confine_to(Path(job.folder))
    stop = threading.Event()
    threading.Thread(target=_listen, args=(stop,), name="listener", daemon=True).start()
    try:
        _say(_done(job, stop))
    except Stopped:
        return 0
    except JobFailed as failed:
        _say({"say": "failed", "code": failed.code, "file": failed.file})
        return 1
    except OSError as error:
        code = Code.FULL if error.errno in _NO_ROOM else Code.DISK
        _say({"say": "failed", "code": code, "file": ""})
        return 1
    return 0


def _done(job: Job, stop: threading.Event) -> Mapping[str, Any]:
    with open_client(job) as client:
        if job.offer is None:
            return {"say": "resolved", "offer": asdict(resolve(client, job, stop))}
        Fetcher(client, job, stop, lambda transfer: _say(progress(transfer))).fetch(job.offer)
    return {"say": "done"}


def _listen(stop: threading.Event) -> None:
    """Whatever comes, be it `STOP` or the end of the pipe, means stop."""
    os.read(sys.stdin.fileno(), 1)
    stop.set()


def _say(message: Mapping[str, Any]) -> None:
    sys.stdout.buffer.write(json.dumps(message).encode() + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    raise SystemExit(main())
