"""An assessment as a document."""
