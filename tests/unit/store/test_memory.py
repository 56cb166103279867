"""After closing, key and words are gone from the memory of the process, not only from its names."""

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from memory import memory_of

PROGRAM = textwrap.dedent("""
    import sys
    from datetime import UTC, datetime
    from pathlib import Path
    from skingpt_desktop.store.opening import open_store
    from skingpt_desktop.store.slots import Argon2Cost
    from skingpt_desktop.store.vault import Vault
    from skingpt_desktop.store.vault_file import StorePaths

    paths = StorePaths(Path(sys.argv[1]))
    key = Vault(paths, None, Argon2Cost(8, 1, 1)).unlock("correct horse battery")
    store = open_store(paths, key)
    kept = store.case(1)
    print("open", flush=True)
    sys.stdin.readline()
    key.wipe()
    store.close()
    del kept, store
    print("closed", flush=True)
    sys.stdin.readline()
""")


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="reads memory as Linux shows it")
def test_nothing_of_the_key_is_left_after_closing(vault, paths, made):
    from skingpt_desktop.store.opening import open_store

    key = vault.create_with_passphrase("correct horse battery")
    with open_store(paths, key) as store:
        photo = made.photo(jpeg=b"canary of the photo" * 40_000)
        store.add_case(photo, made.assessment, "t", made.now)
    secret = bytes(key.reveal())
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(paths.folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    ) as program:
        assert program.stdout.readline() == "open\n"
        held = memory_of(program.pid)
        assert held.count(secret) > 0
        assert held.count(b"canary of the photo") > 0
        program.stdin.write("\n")
        assert program.stdout.readline() == "closed\n"
        left = memory_of(program.pid)
        program.stdin.write("\n")
    # No comparison that pytest would print: the whole memory stands at its other side.
    secrets = {"key": secret, "key in hex": secret.hex().encode(), "photo": b"canary of the photo"}
    found = [name for name, value in secrets.items() if value in left]
    assert found == []
