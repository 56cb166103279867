"""The locks of all platforms hold what the program needs, with hashes, at the pinned versions."""

import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))
from lock_file import normalised, read_lock  # noqa: E402

LINUX = {"sys_platform": "linux", "platform_system": "Linux", "platform_machine": "x86_64"}
WINDOWS = {"sys_platform": "win32", "platform_system": "Windows", "platform_machine": "AMD64"}
MACOS = {"sys_platform": "darwin", "platform_system": "Darwin", "platform_machine": "arm64"}
PLATFORMS = {
    "linux-x86_64": LINUX,
    "linux-x86_64-nvidia": LINUX,
    "windows-x86_64": WINDOWS,
    "macos-arm64": MACOS,
}


def direct_dependencies(platform):
    about = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = about["project"]["optional-dependencies"].values()
    lines = [*about["project"]["dependencies"], *(line for extra in extras for line in extra)]
    wanted = [Requirement(line) for line in [*lines, *about["build-system"]["requires"]]]
    return [one for one in wanted if one.marker is None or one.marker.evaluate(platform)]


def constraints():
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").split()
    return {normalised(name): version for name, version in (line.split("==") for line in lines)}


@pytest.mark.parametrize("name", PLATFORMS)
def test_a_lock_holds_each_direct_dependency_with_hashes(name):
    lock = read_lock(ROOT / "locks" / f"{name}.txt")
    for wanted in direct_dependencies(PLATFORMS[name]):
        there = lock.get(normalised(wanted.name))
        assert there, f"{wanted.name} is missing: make lock"
        assert wanted.specifier.contains(there.version), f"{wanted}: make lock"
    assert all(package.hashes for package in lock.values())


@pytest.mark.parametrize("name", PLATFORMS)
def test_a_lock_has_the_versions_of_the_constraints(name):
    pinned = constraints()
    for package, there in read_lock(ROOT / "locks" / f"{name}.txt").items():
        if name == "linux-x86_64-nvidia" and package not in pinned:
            assert package.startswith(("nvidia-", "cuda-", "triton")), package  # torch pins them
        else:
            agreed = SpecifierSet(f"=={pinned[package]}")
            assert agreed.contains(there.version), f"{package} {there.version}: make lock"


def test_each_pinned_package_is_in_a_lock():
    locked = {
        package for name in PLATFORMS for package in read_lock(ROOT / "locks" / f"{name}.txt")
    }
    assert constraints().keys() <= locked
