"""The vision language model: torch and transformers live here."""
