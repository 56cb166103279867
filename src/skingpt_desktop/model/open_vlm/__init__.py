"""Open vision-language models in Hugging Face layout, through transformers."""

FAMILY = "transformers"
"""How a model folder's manifest names this kind."""
