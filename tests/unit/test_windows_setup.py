"""The installer for Windows compiles, with a stand-in for the program."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "installer"))


@pytest.mark.skipif(shutil.which("makensis") is None, reason="needs makensis (Debian: nsis)")
def test_the_script_compiles_without_a_warning(tmp_path):
    from PIL import Image

    program, icon = tmp_path / "program", tmp_path / "icon.ico"
    (program / "_internal" / "models").mkdir(parents=True)
    (program / "skingpt-desktop.exe").write_bytes(b"stand-in")
    (program / "_internal" / "models" / "weights").write_bytes(bytes(1000))
    Image.new("RGB", (64, 64), "teal").save(icon)
    defines = {
        "VERSION": "1.2.3",
        "PROGRAM": program,
        "OUTPUT": tmp_path / "SkinGPT-Desktop.exe",
        "SIZE_KB": 1,
        "ICON": icon,
    }
    words = [f"-D{name}={value}" for name, value in defines.items()]
    script = ROOT / "installer" / "windows" / "setup.nsi"
    done = subprocess.run(
        ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *words, script],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / "SkinGPT-Desktop.exe").read_bytes()[:2] == b"MZ"
