"""transformers with the families of models that `transformers_models` keeps.

Takes the place of the hook of pyinstaller-hooks-contrib, which collects every source file.
"""

from PyInstaller.utils.hooks import collect_submodules, copy_metadata, get_module_attribute

_LEFT_OUT = ("transformers.models", "transformers.cli", "transformers.testing_utils")

hiddenimports = collect_submodules(
    "transformers", filter=lambda name: not name.startswith(_LEFT_OUT)
)
module_collection_mode = "pyz"
datas = []
for _name in get_module_attribute("transformers.dependency_versions_table", "deps"):
    try:
        datas += copy_metadata(_name)
    except Exception:  # noqa: BLE001, S112 - what is not installed has no metadata
        continue
