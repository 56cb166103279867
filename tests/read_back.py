"""A PDF as other programs read it."""

import io
import re
from datetime import UTC, datetime
from pathlib import Path

import pypdf
import pypdfium2

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
MADE_AT = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


class ReadBack:
    """A PDF as others read it."""

    def __init__(self, pdf):
        self.reader = pypdf.PdfReader(io.BytesIO(pdf))
        opened = pypdfium2.PdfDocument(pdf)
        pages = []
        for page in opened:
            text = page.get_textpage()
            pages.append(text.get_text_range())
            text.close()
            page.close()
        opened.close()
        self.text = squeezed(" ".join(pages))

    def roles(self):
        found = []

        def walk(node):
            node = node.get_object() if hasattr(node, "get_object") else node
            if isinstance(node, list):
                for one in node:
                    walk(one)
            elif isinstance(node, dict):
                if "/S" in node:
                    found.append((str(node["/S"]), node.get("/Alt")))
                if "/K" in node:
                    walk(node["/K"])

        walk(self.reader.trailer["/Root"]["/StructTreeRoot"]["/K"])
        return found


def squeezed(text):
    """Without blanks, line ends and the marks by which a reader tells directions."""
    return re.sub("[\\s\u200e\u200f\u202a-\u202e\ufffe\u00ad\u0002]", "", text)
