"""Strings that something might obey: a window, a terminal, a database, a path, a report."""

import random

WORD = "marker"
# fmt: off
KINDS = {
    "markup": (
        "<b>bold</b>",
        "<img src='file:///etc/passwd'>",
        "<a href='https://example.org'>here</a>",
        "<script>alert(1)</script>",
        "<style>*{color:red}</style>",
        "<table><tr><td>cell",
        "<!--",
        "![a](file:///etc/passwd) [b](javascript:alert(1)) # heading",
    ),
    "entities": ("&lt;i&gt;", "&amp;nbsp;", "&#x202e;", "&&", "A & B", "&File"),
    "control": ("\x00", "\x07\x08", "\x7f", "\r\n", "\r", "\t", "\x0b\x0c", "\x1e\x1f", "\x9b31m"),
    "direction": ("\u202egpj.exe", "\u2066\u2069\u200f", "\u202b\u202a\u202d", "עברית", "سلام"),
    "terminal": ("\x1b[31m", "\x1b]0;title\x07", "\x1b[2J\x1b[H", "\x1b]8;;x\x1b\\", "\x90q"),
    "format": ("%s%n%1$s", "{0}{title}{}", "{0.__class__}", "$(id)", "`id`", "%PATH%", "[*]"),
    "sql": ("' OR 1=1 --", "'; DROP TABLE cases; --", '"', "%_", "NEAR(a b)", "*"),
    "path": ("../../etc/passwd", "..\\..\\x", "C:\\nul", "//host/share", "file:///x", "~"),
    "typst": ("#read(\"/etc/passwd\")", "#import \"x\"", "$ x^2 $", "= Head", "@ref <x>", "\\"),
    "pdf": (") Tj ET endstream", "<< /JavaScript (x) >>", "/OpenAction", "%PDF-1.7", "\\101"),
    "json": ('"}],"resourceType":"Patient"', "\\u0000", "\u2028\u2029"),
    "half": ("\ud800", "\udfff\udc80", "\udcff"),
    "joined": ("\U0001f468\u200d\U0001f469", "می\u200cخو", "e\u0301" * 20, "\ufeff"),
    "long": ("long " * 400, "x" * 3_000, "\u0301" * 300),
}
# fmt: on


def hostile_strings(count: int, seed: int = 5) -> list[str]:
    """Each kind in turn, with others; each begins with a word of its own by which it is found."""
    dice, kinds = random.Random(seed), list(KINDS)
    made = []
    for number in range(count):
        chosen = [kinds[number % len(kinds)], *dice.choices(kinds, k=dice.randrange(3))]
        pieces = [dice.choice(KINDS[kind]) for kind in chosen]
        made.append(dice.choice(("", " ")).join([f"{WORD}{number}q", *pieces, "end"]))
    return made


def as_file_name(text: str, ending: str) -> str:
    """As much of it as a name of a file on this disk can hold."""
    name = "".join(
        letter if letter not in "/\x00" and not "\ud800" <= letter < "\udc80" else "\udc80"
        for letter in text
        if not "\udd00" <= letter <= "\udfff"
    )
    while len(name.encode("utf-8", "surrogateescape")) > 200:
        name = name[:-1]
    return name + ending
