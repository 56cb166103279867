"""MiniGPT-4 and SkinGPT-4: their original files become a model folder, and run from it."""
