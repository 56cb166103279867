from original_files import originals, without_qformer

__all__ = ["originals", "without_qformer"]
