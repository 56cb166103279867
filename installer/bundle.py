"""What belongs into the program folder, and what does not. Read by `build.spec`.

Standard library only, so that `make test` can compare it with what the program imports.
"""

import os
import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

PACKAGES = (
    "PIL",
    "PySide6.QtCore",
    "PySide6.QtDBus",
    "PySide6.QtGui",
    "PySide6.QtMultimedia",
    "PySide6.QtPrintSupport",
    "PySide6.QtSvg",
    "PySide6.QtWidgets",
    "argon2",
    "cryptography",
    "filelock",
    "httpx2",
    "jinja2",
    "keyring",
    "numpy",
    "openvino",
    "pi_heif",
    "platformdirs",
    "psutil",
    "safetensors",
    "sqlcipher3",
    "tokenizers",
    "torch",
    "transformers",
    "typst",
)
"""What the program imports; the build fails where one of them is not in the bundle."""

NOT_EVERYWHERE = frozenset({"openvino", "PySide6.QtMultimedia"})
"""There is no wheel for some computers, or the builder left it out; the program does without."""

FOUND_BY_NAME = (
    "google.protobuf",
    "keyring.backends",
    "sentencepiece",
)
"""What is looked for by its name while the program runs, so that no import statement tells."""

LEFT_OUT = (
    "accelerate",
    "bitsandbytes",  # for NVIDIA's cards; the torch of the bundle knows no such card
    "IPython",
    "hf_xet",  # for downloads, which the program does itself
    "matplotlib",
    "networkx",
    "openvino.tools",
    "openvino_telemetry",
    "pandas",
    "pip",
    "pydantic",
    "pkg_resources",
    "pygments",
    "_pytest",
    "gguf",
    "pytest",
    "rich",
    "scipy",
    "setuptools",
    "sklearn",
    "sqlite3",
    "tensorboard",
    "tkinter",
    "torch.testing._internal.common_device_type",
    "torch.testing._internal.common_distributed",
    "torch.testing._internal.common_methods_invocations",
    "torch.testing._internal.common_utils",
    "torch.testing._internal.opinfo",
    "torch.utils.benchmark",
    "torch.utils.bottleneck",
    "torch.utils.tensorboard",
    "triton",
)
"""What others import where they find it, and do without."""

DEVELOPERS_ROOMS = ("evaluation", "training")
"""How the model was made and measured; `pip install` brings that, an installer does not."""

METADATA = (
    "keyring",
    "pi-heif",
    "pillow",
    "PySide6-Essentials",
    "sqlcipher3",
    "torch",
    "transformers",
    "typst",
)
"""The packages whose version is asked for."""

MODULES_FILE = "collected-modules.txt"
"""In the build folder: the names of all modules that went in."""

IDENTIFIER = "org.skingpt.desktop"
SIGNING_IDENTITY = os.environ.get("SKINGPT_CODESIGN_IDENTITY") or None
"""On macOS: whose certificate signs the program; see installer/README.md."""

PHOTO_KINDS = {
    "public.jpeg": "JPEG",
    "public.png": "PNG",
    "org.webmproject.webp": "WebP",
    "public.heic": "HEIC",
}
MAC_ABOUT = {
    "NSHighResolutionCapable": True,
    "LSMinimumSystemVersion": "14.0",
    "NSCameraUsageDescription": "To take a photo of the skin when you press the button for it. "
    "The photo stays on this computer.",
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": name,
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Alternate",
            "LSItemContentTypes": [kind],
        }
        for kind, name in PHOTO_KINDS.items()
    ],
}
"""What macOS is told: why a camera is asked for; and that the program can open photos, and is
nobody's first choice for them."""

DATA_FOLDERS = ("resources", "models/skingpt-mini")
"""From the project into the program folder, as they are."""

_UNUSED_FILES = tuple(
    re.compile(pattern)
    for pattern in (
        r"torch/(bin/(?!torch_shm_manager)|test/|include/|share/|testing/_internal/)",
        r"torch/lib/lib(aoti_custom_ops|backend_with_compiler|jitbackend_test|torchbind_test)\.",
        r".*\.(a|h|hpp|cmake|pyi|cu|cuh|pc|lib|pdb)$",
        r".*/(py\.typed|cache\.json)$",
        # Versions and licences stay; where the packages lay on the building computer does not.
        r"[^/]*\.dist-info/(RECORD|INSTALLER|REQUESTED|direct_url\.json|sboms/)",
        r"openvino/(include|cmake|tools|frontend)/",
        r"openvino/(libs/)?(lib)?openvino_(auto|auto_batch|hetero|intel_gpu|intel_npu)_plugin\.",
        r"openvino/(libs/)?(lib)?openvino_\w*frontend\.",
        r"openvino/(libs/)?(lib)?openvino_c\.",
        r"PySide6/(Qt/)?(qml|libexec)/",
        r"PySide6/(Qt/)?translations/(?!qtbase_(ar|en|es|zh_CN|zh_TW)\.)",
        r"PySide6/(Qt/)?plugins/(egldeviceintegrations|generic|networkinformation|qmltooling|sqldrivers|tls)/",
        r"PySide6/(Qt/)?plugins/platforms/(lib)?q(eglfs|linuxfb|minimalegl|vnc|vkkhrdisplay|direct2d)",
        r"PySide6/(Qt/)?plugins/platforminputcontexts/libqtvirtualkeyboard",
        r"PySide6/(Qt/)?plugins/platformthemes/libqgtk3",
        r"PySide6/(Qt/)?plugins/imageformats/",
        # The camera process: Qt's media library is linked to the plain ones of these.
        r"PySide6/(Qt/lib/)?(lib)?Qt6(EglFS|Qml(?!Models|Meta|WorkerScript|\.)|Quick(?!\.)|Sql"
        r"|VirtualKeyboard|Pdf)",
        r"(PySide6/)?(QtQml|QtQuick|QtOpenGL)\.",
        r"PySide6/opengl32sw\.dll",
        r"lib(stdc\+\+|gcc_s)\.so",  # older ones than the system's would break its drivers
        # The system's, for printing: it is there where there is a printer.
        r"lib(cups|avahi|gnutls|hogweed|nettle|tasn1|p11|idn2|unistring|gmp|krb5|k5crypto|com_err"
        r"|gssapi|keyutils)[\w.+-]*\.so",
        r"(pillow\.libs/)?libavif",
        r"PIL/(_avif|_imagingtk)\.",
    )
)


def is_needed(name: str) -> bool:
    """Whether a collected file belongs into the program folder; `name` is its path there."""
    path = PurePosixPath(name.replace("\\", "/")).as_posix()
    return not any(pattern.match(path) for pattern in _UNUSED_FILES)


def data_files(root: Path) -> list[tuple[str, str]]:
    """Pairs of a file of the project and the folder it has in the bundle."""
    found = [
        path
        for folder in DATA_FOLDERS
        for path in sorted((root / folder).rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    ]
    return [(str(path), path.parent.relative_to(root).as_posix()) for path in found]


def permission_plugins(plugins: Path) -> list[tuple[str, str]]:
    """On macOS, how Qt asks for the camera; `plugins` is the folder of Qt's plugins.

    PyInstaller does not know that Qt looks for it.
    """
    found = sorted((plugins / "permissions").glob("*camera*"))
    return [(str(path), "PySide6/Qt/plugins/permissions") for path in found]


def release_files(folder: Path) -> list[tuple[str, str]]:
    """The public key and the address of this release, where its maker named them."""
    return [(str(path), "resources/release") for path in sorted(folder.glob("*"))]


def is_own_module(name: str) -> bool:
    """Whether a module of the program goes in: all but `DEVELOPERS_ROOMS`."""
    return name.split(".")[1:2] not in [[room] for room in DEVELOPERS_ROOMS]


def missing(packages: Iterable[str], collected: Iterable[str]) -> list[str]:
    """The packages that are not among the names of the modules that were collected."""
    there = set(collected)
    return [name for name in packages if name not in there and name not in NOT_EVERYWHERE]
