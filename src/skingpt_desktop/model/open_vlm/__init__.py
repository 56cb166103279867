"""Open vision-language models in Hugging Face layout, through transformers."""
