"""How good a photo is, from its pixels alone."""

from skingpt_desktop.domain.photo import Quality


def judge(width: int, height: int, rgb: bytes) -> Quality:
    return Quality(1.0)
