"""Which model is loaded, whatever happens; the loading itself is scripted."""

from pathlib import Path

import pytest

from skingpt_desktop.domain.errors import Cancelled, ModelDamaged, ModelTooLarge
from skingpt_desktop.domain.findings import ModelIdentity
from skingpt_desktop.domain.predictor import never_cancelled, unreported
from skingpt_desktop.services.model_seat import ModelSeat

EMBEDDED, LARGE, OTHER = Path("embedded"), Path("large"), Path("other")


class Loaded:
    """A model of which only the name matters."""

    def __init__(self, folder):
        self.identity = ModelIdentity(folder.name, "1", "none", "cpu", "int8")


class Loader:
    """Loads, or fails as told; keeps count of the models that are alive at once."""

    def __init__(self):
        self.errors = {}
        self.seat = None
        self.seated_while_loading = []

    def __call__(self, folder, report, is_cancelled, eyes):
        assert eyes == EMBEDDED
        self.seated_while_loading.append(self.seat.predictor)
        if folder in self.errors:
            raise self.errors[folder]
        return Loaded(folder)


@pytest.fixture
def loader():
    return Loader()


@pytest.fixture
def seat(loader):
    loader.seat = ModelSeat(EMBEDDED, EMBEDDED, loader)
    return loader.seat


def prepare(seat):
    return seat.prepare(unreported, never_cancelled)


def switch(seat, folder):
    return seat.switch(folder, unreported, never_cancelled)


def test_two_models_are_never_loaded_at_once(seat, loader):
    prepare(seat)
    switch(seat, LARGE)
    switch(seat, OTHER)
    assert loader.seated_while_loading == [None, None, None]
    assert (seat.folder, seat.predictor.identity.name) == (OTHER, "other")


def test_the_loaded_model_is_not_loaded_again(seat, loader):
    prepare(seat)
    assert switch(seat, EMBEDDED).identity.name == "embedded"
    assert len(loader.seated_while_loading) == 1


def test_a_model_that_does_not_fit_leads_back_to_the_one_that_worked(seat, loader):
    switch(seat, OTHER)
    loader.errors[LARGE] = ModelTooLarge("Too large", "Choose a smaller one.")
    seated = switch(seat, LARGE)
    assert (seated.folder, seated.identity.name) == (OTHER, "other")
    assert seated.trouble.title == "Too large"
    assert seat.folder == OTHER


def test_what_failed_keeps_nothing_of_the_half_loaded_model(seat, loader):
    cause = MemoryError()
    error = ModelTooLarge("Too large", "Choose a smaller one.")
    error.__cause__ = cause
    loader.errors[LARGE] = error
    prepare(seat)
    trouble = switch(seat, LARGE).trouble
    assert trouble.__traceback__ is None
    assert trouble.__cause__ is None
    assert trouble.__context__ is None


def test_where_both_fail_the_first_reason_is_said(seat, loader):
    prepare(seat)
    loader.errors = {
        LARGE: ModelTooLarge("Too large", "Choose a smaller one."),
        EMBEDDED: ModelDamaged("Damaged", "Install again."),
    }
    with pytest.raises(ModelTooLarge):
        switch(seat, LARGE)
    assert seat.predictor is None


def test_after_a_cancelled_switch_the_one_that_worked_can_be_prepared(seat, loader):
    switch(seat, OTHER)
    loader.errors[LARGE] = Cancelled()
    with pytest.raises(Cancelled):
        switch(seat, LARGE)
    assert seat.predictor is None
    assert prepare(seat).identity.name == "other"
