"""Finding the names of conditions in a text."""

import pytest

from skingpt_desktop.knowledge.names import ConditionNames, names_of, spoken_name


@pytest.fixture(scope="module")
def names(knowledge):
    return ConditionNames(knowledge)


def terms(names, text):
    return [mention.term for mention in names.find(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It may be psoriasis.", ["psoriasis"]),
        ("It may be PSORIASIS.", ["psoriasis"]),
        ("It may be dyshidrotic eczema.", ["dyshidrotic eczema"]),
        ("It may be dyshidrotic-eczema.", ["dyshidrotic eczema"]),
        ("Eczema, psoriasis and lupus.", ["eczema", "psoriasis", "lupus"]),
        ("It may be melanomas or warts.", ["melanoma", "wart"]),
        ("It may be athletes foot.", ["athlete's foot"]),
        ("It may be athlete\u2019s foot.", ["athlete's foot"]),
        ("It may be seborrh\u00e9ic dermatitis.", ["seborrheic dermatitis"]),
        ("The surface is warty and psoriasiform.", []),
        ("A dry rash with a mole, an ulcer and some swelling.", []),
    ],
)
def test_the_longest_name_at_a_place_is_found(names, text, found):
    assert terms(names, text) == found


def test_every_name_of_every_record_means_it(names, knowledge):
    for record in knowledge.conditions.values():
        assert any(
            record.id in mention.conditions
            for name in names_of(record)
            for mention in names.find(f"It may be {name}.")
        ), record.id


def test_a_mention_says_where_it_stands(names):
    mention = names.find("It may be psoriasis (likely).")[0]
    assert "it may be psoriasis (likely)."[mention.start : mention.end] == "psoriasis"


def test_only_names_of_the_possible_conditions_and_wider_ones_are_inside(names, knowledge):
    named = [knowledge.condition("inverse_psoriasis")]
    assert names.outside("It may be inverse psoriasis, a form of psoriasis.", named) == ()
    assert [m.term for m in names.outside("Lupus or rosacea.", named)] == ["lupus", "rosacea"]


@pytest.mark.parametrize(
    ("condition", "spoken"),
    [
        ("psoriasis", "psoriasis"),
        ("skin_tag", "a skin tag"),
        ("actinic_keratosis", "an actinic keratosis"),
        ("angioma", "an angioma"),
        ("keratosis_pilaris", "keratosis pilaris"),
        ("melanoma", "melanoma"),
    ],
)
def test_names_are_spoken_with_an_article_where_one_is_needed(knowledge, condition, spoken):
    assert spoken_name(knowledge.condition(condition)) == spoken
