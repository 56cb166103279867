"""A decoder process that is started ahead, so that a photo need not wait for Python to start."""

import threading
import weakref
from collections.abc import Callable

from skingpt_desktop.imaging.decoder import Decoder


class SpareDecoder:
    """Keeps one process ready, which is used for one photo only. For any thread.

    It ends with this object, and by itself when the program ends.
    """

    def __init__(self, make: Callable[[], Decoder] = Decoder) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._ready: Decoder | None = None

    def get_ready(self) -> None:
        """Start one, unless one is waiting already.

        Raises:
            PhotoError: it could not be started.
        """
        with self._lock:
            if self._ready is None or not self._ready.is_alive:
                decoder = self._make()
                decoder.start()
                # Closing twice does no harm, so whoever takes it need not undo this.
                weakref.finalize(self, decoder.close)
                self._ready = decoder

    def take(self) -> Decoder:
        """The one that waits, or one that is still to be started; the caller closes it."""
        with self._lock:
            decoder, self._ready = self._ready, None
        if decoder is not None and decoder.is_alive:
            return decoder
        return self._make()
