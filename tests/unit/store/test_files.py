"""A small file is either the old one or the new one."""

import errno
import os

import pytest

from skingpt_desktop.domain.errors import DiskFull, StoreUnavailable
from skingpt_desktop.store.files import write_atomically


def test_it_replaces_only_where_it_may(tmp_path):
    path = tmp_path / "file"
    write_atomically(path, b"old", replace=False)
    with pytest.raises(FileExistsError):
        write_atomically(path, b"new", replace=False)
    assert path.read_bytes() == b"old"
    write_atomically(path, b"new", replace=True)
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("number", "kind"), [(errno.ENOSPC, DiskFull), (errno.EROFS, StoreUnavailable)]
)
def test_a_failing_disk_leaves_the_old_file(tmp_path, monkeypatch, number, kind):
    path = tmp_path / "file"
    path.write_bytes(b"old")

    def fail(_):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(kind):
        write_atomically(path, b"new", replace=True)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_without_hard_links_works_too(tmp_path, monkeypatch):
    path = tmp_path / "file"

    def refuse(self, target):
        raise PermissionError(errno.EPERM, "no links here")

    monkeypatch.setattr(type(path), "hardlink_to", refuse)
    write_atomically(path, b"old", replace=False)
    with pytest.raises(FileExistsError):
        write_atomically(path, b"new", replace=False)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
