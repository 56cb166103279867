"""What a loaded model keeps is spared by the garbage collector, and let go with the model."""

import gc
import weakref

from skingpt_desktop.domain.predictor import never_cancelled, unreported
from skingpt_desktop.services.load import load_model

from .conftest import MODEL


def test_a_model_that_is_let_go_is_gone_when_the_next_one_is_loaded():
    first = load_model(MODEL, unreported, never_cancelled)
    first.itself = first  # a circle, which only the garbage collector undoes
    gone = weakref.ref(first)
    assert gc.get_freeze_count() > len(gc.get_objects())
    del first
    load_model(MODEL, unreported, never_cancelled)
    assert gone() is None
