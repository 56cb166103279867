"""transformers with the families of models that `transformers_models` keeps.

Takes the place of the hook of pyinstaller-hooks-contrib, which collects every source file.
"""

from pathlib import Path

from PyInstaller.utils.hooks import (
    collect_submodules,
    copy_metadata,
    get_module_attribute,
    get_package_paths,
)

_LEFT_OUT = ("transformers.models", "transformers.cli", "transformers.testing_utils")

hiddenimports = collect_submodules(
    "transformers", filter=lambda name: not name.startswith(_LEFT_OUT)
)
module_collection_mode = "pyz"
# Transformers reads this one file of its own once more, as a file.
datas = [(str(Path(get_package_paths("transformers")[1], "__init__.py")), "transformers")]
for _name in get_module_attribute(
    "transformers.dependency_versions_check", "pkgs_to_check_at_runtime"
):
    if _name not in {"python", "accelerate"}:  # which is left out
        datas += copy_metadata(_name)
