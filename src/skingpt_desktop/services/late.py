"""Something that is built when it is first asked for, so that a window can be painted before."""

import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar

Built = TypeVar("Built")


class Late(Generic[Built]):
    """Stands for what `build` makes and has all that it has. May be asked from any thread."""

    def __init__(self, build: Callable[[], Built]) -> None:
        self._build = build
        self._lock = threading.Lock()
        self._built: Built | None = None

    def get(self) -> Built:
        """The thing itself, built now if it was not yet; the first who asks builds."""
        with self._lock:
            if self._built is None:
                self._built = self._build()
            return self._built

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the thing has
        return getattr(self.get(), name)
