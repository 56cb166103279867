"""SkinGPT Desktop: looks at a photo of skin and talks about it, on this computer only."""

__version__ = "0.1.0"
