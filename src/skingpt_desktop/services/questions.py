"""The questions that every photo can be asked."""

LONGEST_QUESTION = 1000

PAPER_QUESTIONS = (
    "Could you describe the skin disease in this image for me?",
    "Please provide a paragraph listing additional features you observed in the image.",
    "Based on the previous information, please provide a detailed explanation of the cause of "
    "this skin disease.",
    "What treatment and medication should be recommended for this case?",
)
"""The four questions asked per case in the SkinGPT-4 study (Nat Commun 15:5649, 2024)."""
