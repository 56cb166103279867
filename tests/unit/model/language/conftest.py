"""The tiny language model, where it is needed."""

from tiny_language import language, model_folder, reference, tokenizer

__all__ = ["language", "model_folder", "reference", "tokenizer"]
