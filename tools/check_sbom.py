"""Whether a file is a list of components as CycloneDX 1.6 wants it. Run by `make audit`."""

import sys
from pathlib import Path

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

if __name__ == "__main__":
    text = Path(sys.argv[1]).read_text(encoding="utf-8")
    trouble = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if trouble:
        sys.exit(str(trouble))
