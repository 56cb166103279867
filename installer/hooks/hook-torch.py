"""torch without its tests, headers and most of its sources.

Takes the place of the hook of pyinstaller-hooks-contrib, which collects all of them.
"""

import re
from pathlib import Path

from PyInstaller.utils.hooks import (
    PY_DYLIB_PATTERNS,
    collect_dynamic_libs,
    collect_submodules,
    get_package_paths,
)

_UNUSED = re.compile(
    r"torch\.(testing\._internal|utils\.(benchmark|tensorboard|bottleneck|viz|hipify)"
    r"|onnx\._internal\.exporter|distributed\.(elastic|pipelining|benchmarks|launcher|run)"
    r"|_inductor\.(codegen|fx_passes|kernel|runtime|package|compile_worker)"
    r"|ao\.(pruning|ns)|contrib)\b"
)
_READS_ITS_SOURCE = re.compile(
    r"install_config_module\(|\b_overload(?:_method)?\b|jit\.script\("
    r"|@(?:[\w.]+\.)?(?:custom_op|triton_op|register_op_override|script\w*)\b"
)
"""What makes torch read a source, at its import or when something is compiled."""

_package = Path(get_package_paths("torch")[1])
_sources = [
    path
    for path in sorted(_package.rglob("*.py"))
    if not _UNUSED.match("torch." + ".".join(path.relative_to(_package).with_suffix("").parts))
    and _READS_ITS_SOURCE.search(path.read_text(encoding="utf-8"))
]

warn_on_missing_hiddenimports = False
module_collection_mode = "pyz"
hiddenimports = collect_submodules(
    "torch", filter=lambda name: not _UNUSED.match(name), on_error="ignore"
)
binaries = collect_dynamic_libs("torch", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
datas = [(str(path), path.parent.relative_to(_package.parent).as_posix()) for path in _sources] + [
    (str(_package / "bin" / "torch_shm_manager"), "torch/bin")
]
datas = [pair for pair in datas if Path(pair[0]).is_file()]
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
