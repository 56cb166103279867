"""Qt's data with what the program never uses taken out: names are sorted as before."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "installer"))

SORT = """
import functools
from PySide6.QtCore import QByteArray, QCollator, QDateTime, QLocale, QStringDecoder, QTimeZone
names = '''zebra äpfel Ñandú nube nación 张 王 李 陈 欧阳 أحمد باسم تامر ثريا ö å ą résumé resume あ
가 10 9'''.split()
for language in ("en", "es", "zh_CN", "zh_TW", "ar", "de", "sv", "ja", "ko", "pl"):
    collator = QCollator(QLocale(language))
    collator.setNumericMode(True)
    print(language, sorted(names, key=functools.cmp_to_key(collator.compare)))
for language in ("en", "es", "zh", "ar"):
    zone = QTimeZone(QByteArray(b"America/Mexico_City"))
    now = QDateTime.fromSecsSinceEpoch(0)
    print(zone.displayName(now, QTimeZone.NameType.LongName, QLocale(language)))
for encoding in ("GB18030", "Shift_JIS", "windows-1256", "KOI8-R"):
    print(encoding, QStringDecoder(encoding).isValid())
"""


def said(environment):
    done = subprocess.run(
        [sys.executable, "-c", SORT],
        capture_output=True,
        text=True,
        check=True,
        env=environment | {"PYTHONUTF8": "1"},
    )
    return done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt uses the system's data")
def test_names_are_sorted_as_with_the_whole_data(tmp_path):
    import PySide6
    from icu_data import shrink_icu

    whole = next((Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*"))
    small = Path(shutil.copy(whole, tmp_path))
    assert shrink_icu(small) > 0.6 * whole.stat().st_size
    assert said({"LD_LIBRARY_PATH": str(tmp_path)}) == said({})


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt uses the system's data")
def test_another_library_is_left_as_it_is(tmp_path):
    import PySide6
    from icu_data import shrink_icu

    library = next((Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicuuc.so.*"))
    copy = Path(shutil.copy(library, tmp_path))
    with pytest.raises(ValueError, match="not laid out"):
        shrink_icu(copy)
    assert copy.read_bytes() == library.read_bytes()
