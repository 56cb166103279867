"""OpenVINO with the plugin for the CPU; what else it brings is left out by `bundle.is_needed`."""

from PyInstaller.utils.hooks import collect_dynamic_libs

binaries = collect_dynamic_libs("openvino", search_patterns=["*.so", "*.so.*", "*.dll", "*.dylib"])
