"""What another process has in its memory, as Linux shows it to the user who started it."""

from pathlib import Path


def memory_of(process):
    found = []
    about = Path(f"/proc/{process}")
    with (about / "maps").open() as maps, (about / "mem").open("rb", 0) as memory:
        for line in maps:
            span, rights, *_ = line.split()
            if not rights.startswith("rw"):
                continue
            start, end = (int(place, 16) for place in span.split("-"))
            try:
                memory.seek(start)
                found.append(memory.read(end - start))
            except OSError:
                continue
    return b"\0".join(found)
