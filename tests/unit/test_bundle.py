"""What the program imports and reads is in the recipe of the program folder."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "skingpt_desktop"
sys.path.insert(0, str(ROOT / "installer"))
import bundle  # noqa: E402
import sbom  # noqa: E402
import transformers_models  # noqa: E402

FOR_NVIDIA_ONLY = {"bitsandbytes"}


def imported():
    """The third-party modules that the program itself imports, with the file that does."""
    found = {}
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                names = [node.module]
            for name in names:
                top = name.split(".")[0]
                if top not in sys.stdlib_module_names and top != "skingpt_desktop":
                    found.setdefault(name, path.relative_to(SOURCE))
    return found


def of_the_program():
    rooms = bundle.DEVELOPERS_ROOMS
    return {name: path for name, path in imported().items() if path.parts[0] not in rooms}


def test_each_import_is_in_the_recipe():
    missing = {
        name: path
        for name, path in of_the_program().items()
        if name not in FOR_NVIDIA_ONLY
        and not any(f"{name}.".startswith(f"{package}.") for package in bundle.PACKAGES)
        and not any(f"{package}.".startswith(f"{name}.") for package in bundle.PACKAGES)
    }
    assert not missing


def test_nothing_that_is_imported_is_left_out():
    left_out = {
        name
        for name in of_the_program()
        for left in bundle.LEFT_OUT
        if f"{name}.".startswith(f"{left}.")
    }
    assert left_out == FOR_NVIDIA_ONLY


def test_the_recipe_names_no_package_that_nothing_imports():
    tops = {name.split(".")[0] for name in of_the_program()}
    assert {package.split(".")[0] for package in bundle.PACKAGES} <= tops


def test_each_file_of_the_data_folders_goes_in():
    listed = subprocess.run(
        ["git", "ls-files", "resources", "models"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("not a checkout of git")
    into = {
        Path(source).relative_to(ROOT).as_posix(): folder
        for source, folder in bundle.data_files(ROOT)
    }
    for name in listed.stdout.splitlines():
        assert into[name] == Path(name).parent.as_posix()


def test_the_list_of_what_is_in_it_names_packages_with_version_and_licence(tmp_path):
    model = ROOT / "models" / "skingpt-mini"
    modules = ["skingpt_desktop.cli", "torch.nn", "PySide6.QtCore", "PIL.Image", "json"]
    names = sbom.packages_of(modules)
    assert {"torch", "pillow", "PySide6_Essentials"} <= set(names)
    sbom.write_sbom(names, {"pillow": ["0" * 64]}, "1.2.3", model, tmp_path / "sbom.json")
    content = json.loads((tmp_path / "sbom.json").read_text())
    assert content["metadata"]["component"]["version"] == "1.2.3"
    by_name = {component["name"]: component for component in content["components"]}
    assert {"Python", "skingpt-mini", *names} == set(by_name)
    assert by_name["pillow"]["purl"].startswith("pkg:pypi/pillow@")
    assert by_name["pillow"]["licenses"] == [{"expression": "MIT-CMU"}]
    sums = by_name["pillow"]["externalReferences"][0]["hashes"]
    assert sums == [{"alg": "SHA-256", "content": "0" * 64}]
    assert {part["name"] for part in by_name["skingpt-mini"]["components"]} >= {"eyes.safetensors"}


@pytest.mark.parametrize(
    "name",
    [
        "torch/lib/libtorch_cpu.so",
        "torch/lib/libtorch_python.so",
        "torch/bin/torch_shm_manager",
        "openvino/libs/libopenvino.so.2641",
        "openvino/libs/libopenvino_intel_cpu_plugin.so",
        "openvino\\libs\\openvino_intel_cpu_plugin.dll",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/translations/qtbase_es.qm",
        "PySide6/translations/qtbase_ar.qm",
        "torch-2.13.0+cpu.dist-info/METADATA",
        "torch-2.13.0+cpu.dist-info/licenses/LICENSE",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/lib/libQt6Svg.so.6",
        "PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so",
        *(
            f"PySide6/Qt/lib/lib{name}.so.6"
            for name in ("Qt6Multimedia", "Qt6Network", "Qt6Qml", "Qt6QmlModels", "Qt6Quick")
        ),
        "PySide6\\Qt6Quick.dll",
        "PySide6/QtNetwork.abi3.so",
        *(f"{folder}/{file}" for folder, file in [("resources/report", "report.typ")]),
    ],
)
def test_what_is_needed_is_kept(name):
    assert bundle.is_needed(name)


@pytest.mark.parametrize(
    "name",
    [
        "torch/include/ATen/ATen.h",
        "torch/bin/protoc",
        "openvino/libs/libopenvino_intel_gpu_plugin.so",
        "openvino/libs/libopenvino_onnx_frontend.so.2641",
        "PySide6/Qt/translations/qtbase_lg.qm",
        "PySide6/Qt/lib/libQt6QuickControls2.so.6",
        "torch-2.13.0+cpu.dist-info/RECORD",
        "typst-0.15.2.dist-info/sboms/typst-py.cyclonedx.json",
        "torch-2.13.0+cpu.dist-info/direct_url.json",
    ],
)
def test_what_is_never_used_stays_out(name):
    assert not bundle.is_needed(name)


def test_the_outline_of_a_source_keeps_what_it_offers():
    source = (transformers_models.models_folder() / "llama" / "modeling_llama.py").read_text()
    outline = transformers_models.outline(source)
    assert "LlamaForCausalLM" in outline
    assert len(outline) < len(source) / 10


@pytest.mark.parametrize("family", ["llama", "mixtral", "bloom"])
def test_how_a_model_may_compute_is_told_by_its_outline_as_by_its_source(
    family, tmp_path, monkeypatch
):
    import importlib
    import inspect

    from transformers import PreTrainedModel

    module = importlib.import_module(f"transformers.models.{family}.modeling_{family}")
    model = next(
        kind
        for kind in vars(module).values()
        if inspect.isclass(kind) and issubclass(kind, PreTrainedModel)
    )
    source = Path(module.__file__).read_text(encoding="utf-8")
    answers = []
    for text in (source, transformers_models.outline(source)):
        monkeypatch.setattr(inspect, "getsource", lambda _, text=text: text)
        for kept in ("attn", "experts"):
            monkeypatch.setattr(
                model, f"_can_set_{kept}_implementation_cached_value", None, raising=False
            )
        answers.append(
            (model._can_set_attn_implementation(), model._can_set_experts_implementation())
        )
    assert answers[0] == answers[1]
