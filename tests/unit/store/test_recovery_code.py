"""A code on paper: read as people write it, and no slip goes unnoticed."""

import random
import re

import pytest

from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.store.recovery_code import new_code, opener_of, secret_of

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def test_it_is_seven_groups_of_four_and_never_the_same():
    codes = {new_code() for _ in range(200)}
    assert len(codes) == 200
    assert all(re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}", c) for c in codes)
    # All 128 bits are drawn: each of them is 0 in some code and 1 in another.
    numbers = [int.from_bytes(secret_of(code), "big") for code in codes]
    assert all({number >> bit & 1 for number in numbers} == {0, 1} for bit in range(128))


def test_it_is_read_as_people_type_it():
    code = next(code for code in iter(new_code, None) if "0" in code and "1" in code)
    typed = code.lower().replace("-", " ").replace("0", "o").replace("1", "l", 1)
    assert secret_of(f"  {typed}\n") == secret_of(code)
    assert secret_of(code.replace("-", "").replace("1", "I")) == secret_of(code)
    assert secret_of(code.replace("-", "–")) == secret_of(code)


def test_nearly_every_slip_is_noticed():
    dice = random.Random(3)
    slips = unnoticed = 0
    for _ in range(40):
        code = new_code()
        for place in [i for i, symbol in enumerate(code) if symbol != "-"]:
            other = dice.choice([s for s in ALPHABET if s != code[place]])
            slips += 1
            try:
                secret_of(code[:place] + other + code[place + 1 :])
            except BadInput:
                continue
            unnoticed += 1
    assert slips == 1120
    # 12 bits of check: 1 in 4,096 goes through, and then opens nothing.
    assert unnoticed <= 5


@pytest.mark.parametrize("typed", ["", "ABCD", "x" * 500, "U" * 28, "É" * 28, "0" * 29])
def test_what_is_no_code_is_said_so(typed):
    with pytest.raises(BadInput, match="not a recovery code"):
        secret_of(typed)


def test_each_slot_has_an_opener_of_its_own():
    secret = secret_of(new_code())
    assert opener_of(secret, b"a" * 16) != opener_of(secret, b"b" * 16)
    assert len(opener_of(secret, b"a" * 16)) == 32
