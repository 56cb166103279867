"""Makes the fonts of the reports from Debian's packages.

    apt-get download fonts-noto-core fonts-noto-cjk && dpkg -x each of them to FOLDER
    pip install fonttools
    python tools/report_fonts.py FOLDER resources/fonts

Latin, Greek, Cyrillic and Arabic are copied. Of Noto Sans CJK only the Simplified Chinese face is
taken, with the Unified Ideographs block, kana and punctuation: 5 MB instead of 19 MB. Its layout
features are dropped; with them the font has more than 32,767 glyphs, and Typst 0.15 does not find
those beyond in a cmap of format 4.
"""

import shutil
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection

COPIED = ("NotoSans", "NotoNaskhArabic")
CHINESE = "Noto Sans CJK SC"
KEPT = (
    *range(0x2010, 0x2040),
    *range(0x3000, 0x3100),
    *range(0x4E00, 0xA000),
    *range(0xFF00, 0xFFF0),
    0x20,
)


def main() -> None:
    """Fill the folder."""
    packages, out = Path(sys.argv[1]), Path(sys.argv[2])
    for family in COPIED:
        for style in ("Regular", "Bold"):
            name = f"{family}-{style}.ttf"
            shutil.copyfile(packages / "usr/share/fonts/truetype/noto" / name, out / name)
    faces = TTCollection(
        str(packages / "usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")
    ).fonts
    face = next(one for one in faces if one["name"].getDebugName(1) == CHINESE)
    options = subset.Options(
        layout_features=["halt", "chws"],
        hinting=False,
        name_IDs=["*"],
        notdef_outline=True,
        drop_tables=["VORG", "vhea", "vmtx", "BASE"],
    )
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=KEPT)
    subsetter.subset(face)
    face.save(str(out / "NotoSansCJKsc-Regular.otf"))


if __name__ == "__main__":
    main()
