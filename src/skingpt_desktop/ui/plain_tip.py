"""Tooltips of text that others wrote: Qt would take what looks like HTML for HTML."""

import html


def plain_tip(text: str) -> str:
    """A tooltip that shows the text as it is, whatever stands in it."""
    if "<" not in text and "&" not in text:
        return text
    lines = html.escape(text).replace("\n", "<br>")
    return f'<span style="white-space: pre-wrap">{lines}</span>'
