"""The two reports, read back from their PDF."""

import io
import json
import re
import string
from dataclasses import replace

import pytest
from PIL import Image

from read_back import MADE_AT, RESOURCES, ReadBack, squeezed
from skingpt_desktop.domain.conversation import TurnState
from skingpt_desktop.domain.photo import Quality, QualityProblem
from skingpt_desktop.report.doctor import doctor_report
from skingpt_desktop.report.document import Document, Paper, Paragraph, Section
from skingpt_desktop.report.patient import patient_report
from skingpt_desktop.report.plain_text import to_text
from skingpt_desktop.report.typesetting import Typesetter, clean, typeset_within
from skingpt_desktop.report.words import LANGUAGES

REPORTS = (patient_report, doctor_report)
LONG = "This may be psoriasis, or less likely eczema, and the edges look clear on the photo. " * 4
HOSTILE = (
    '#read("/etc/passwd")',
    '#import "@preview/cetz:0.3.0"',
    "$x^2$ *bold* _it_ `raw` @ref <label> [x] // c /* d */ = H - i + j",
    "<b>bold</b> &amp; <script>alert(1)</script>",
    r"\u{41} \ #panic() #let x = 1; {page} {0} %s",
)


@pytest.fixture
def typeset(typesetter, words):
    def make(report, content, language="en"):
        turns = len(content.case.turns)
        said = words(language)
        made = typeset_within(typesetter, lambda n: report(content, said, n), turns, MADE_AT)
        return made, ReadBack(made.pdf)

    return make


def one_section(language, texts):
    lead = Section("x", ())
    sections = (Section("x", tuple(Paragraph(text) for text in texts)),)
    return Document(language, "x", (), lead, (), None, (), sections, "x", "{page}/{pages}")


def test_the_patient_reads_the_next_step_first_then_possibilities_in_words(typeset, make_content):
    content = make_content(answers=(("Is it contagious?", "You cannot catch it."),))
    made, read = typeset(patient_report, content)
    assert made.pages <= 2
    said = [
        "What to do next",
        content.case.assessment.next_step.text,
        "What it may be",
        "Psoriasis likely",
        "scaly skin",
        "What may help",
        "NHS: Psoriasis, https://www.nhs.uk/conditions/psoriasis/",
        "Is it contagious?",
        "You cannot catch it.",
        "It is not a diagnosis",
        "No regulator has approved it.",
    ]
    places = [read.text.find(squeezed(one)) for one in said]
    assert -1 not in places, said[places.index(-1)]
    assert places == sorted(places)
    assert "%" not in read.text
    roles = [role for role, _ in read.roles()]
    assert (roles.count("/H2"), roles.count("/H3")) == (8, 1)


def test_the_doctor_reads_every_concept_the_ranking_and_the_model(typeset, make_content, knowledge):
    content = make_content()
    made, read = typeset(doctor_report, content)
    assert made.pages <= 2
    for concept in content.case.assessment.findings.concepts:
        assert squeezed(f"{concept.name} {concept.score:.2f}") in read.text
    for one in content.case.assessment.findings.conditions[:10]:
        name = knowledge.condition(one.name).name
        assert squeezed(f"{name} {one.probability:.1%}") in read.text
    rest = sum(one.probability for one in content.case.assessment.findings.conditions[10:])
    assert squeezed(f"46 others together {rest:.1%}") in read.text
    for said in ("scripted 1", "none, cpu, fp32", "640 × 480 pixels, no scale known"):
        assert squeezed(said) in read.text


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pdf_is_tagged_and_says_its_language_title_and_photo(
    report, language, typeset, make_content, words
):
    _, read = typeset(report, make_content(), language)
    root = read.reader.trailer["/Root"]
    title = words(language).say("patient_title" if report is patient_report else "doctor_title")
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == language
    assert read.reader.metadata.title == title
    assert b"<pdfuaid:part>1<" in root["/Metadata"].get_data()
    roles = read.roles()
    assert [role for role, _ in roles].count("/H1") == 1
    assert ("/Figure", words(language).say("photo_alt")) in roles


def in_one_direction(text):
    """Arabic in parts without Latin letters, digits and marks, whose order readers guess."""
    if not re.search("[\u0600-\u06ff]", text):
        return [text]
    return [part for part in re.findall("[\u0600-\u06ff ]+", text) if part.strip()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_copies_out_as_it_was_put_in(language, typesetter, words):
    values = dict.fromkeys(("version", "score", "count", "least", "width", "height"), "7")
    phrases = [
        re.sub(r"{(\w+)}", lambda found: values.get(found[1], "psoriasis"), phrase)
        for phrase in words(language).phrases.values()
        if not phrase.startswith("{")
    ]
    read = ReadBack(typesetter.typeset(one_section(language, phrases), MADE_AT).pdf)
    parts = [part for phrase in phrases for part in in_one_direction(phrase)]
    lost = [part for part in parts if squeezed(part) not in read.text]
    assert len(parts) > 50
    assert not lost


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_all_languages_have_the_same_phrases_with_the_same_values(language):
    def fields(code):
        phrases = json.loads((RESOURCES / "report" / "words" / f"{code}.json").read_text("utf-8"))
        parse = string.Formatter().parse
        return {key: {f for _, f, _, _ in parse(text) if f} for key, text in phrases.items()}

    assert fields(language) == fields("en")


@pytest.mark.parametrize("text", HOSTILE)
def test_what_a_user_writes_is_printed_as_it_is_and_never_run(text, typeset, make_content):
    content = make_content(answers=((text, text),), title=text)
    for report in REPORTS:
        _, read = typeset(report, content)
        assert read.text.count(squeezed(text)) == 3
        assert "root:" not in read.text


def test_a_template_reads_no_file_outside_its_folder(tmp_path, typesetter, make_content, words):
    (tmp_path / "secret.txt").write_text("canary")
    folder = tmp_path / "template"
    folder.mkdir()
    document = patient_report(make_content(), words(), 0)
    for path in ("../secret.txt", str(tmp_path / "secret.txt"), "/etc/passwd"):
        (folder / "report.typ").write_text(f'#read("{path}")')
        with pytest.raises(Exception, match="report cannot be made"):
            Typesetter(folder, typesetter.fonts).typeset(document, MADE_AT)


def test_marks_that_turn_or_control_text_are_left_out(typeset, make_content):
    nasty = "take\u202etnemtaert on\u202c \u2066x\u2069 a\x00b\x07c\x1b\nd\te\u200fé\ud800"
    assert clean(nasty) == "taketnemtaert on x a b c d eé"
    _, read = typeset(patient_report, make_content(answers=((nasty, nasty),)))
    assert squeezed("taketnemtaert on x a b c d eé") in read.text


def test_letters_that_no_font_of_ours_has_do_not_stop_a_report(typeset, make_content):
    made, read = typeset(patient_report, make_content(answers=(("मेरी त्वचा 👩", "yes"),)))
    assert made.pages <= 2
    assert "Whattodonext" in read.text


def test_a_long_talk_is_cut_to_two_pages_and_says_so(typeset, make_content):
    content = make_content(answers=[(f"Question {n}?", LONG) for n in range(1, 61)])
    for report in REPORTS:
        made, read = typeset(report, content)
        assert made.pages == 2
        shown = read.text.count("Question")
        assert squeezed(f"{60 - shown} more answers are in the program.") in read.text
        assert squeezed(f"Question {shown}?") in read.text
        assert 5 < shown < 60


@pytest.mark.parametrize("kind", ["not_sure", "not_skin", "poor_photo"])
def test_where_nothing_was_named_the_patient_reads_no_condition(
    kind, typeset, make_content, make_assessment, words
):
    poor = Quality(0.1, (QualityProblem.BLURRED,))
    more = {
        "not_sure": {"abstained": True},
        "not_skin": {"is_skin": False, "modality": "not_skin"},
        "poor_photo": {"quality": poor},
    }[kind]
    content = make_content(make_assessment({"psoriasis": 0.6, "eczema": 0.2}, **more))
    _, read = typeset(patient_report, content)
    assert squeezed(words().say(kind)) in read.text
    assert "Psoriasislikely" not in read.text
    assert "Whatmayhelp" not in read.text


def test_red_flags_stand_before_everything_but_the_next_step(typeset, make_content):
    content = make_content(flags=("Fever with a spreading rash",), answers=())
    _, read = typeset(patient_report, content)
    assert read.text.find("Whattodonext") < read.text.find("Feverwithaspreadingrash")
    assert read.text.find("Feverwithaspreadingrash") < read.text.find("Whatitmaybe")


def test_the_same_case_gives_the_same_bytes(typeset, make_content):
    for report in REPORTS:
        first, _ = typeset(report, make_content())
        second, _ = typeset(report, make_content())
        assert first.pdf == second.pdf


def test_pages_are_drawn_in_the_size_asked_for(typeset, make_content):
    made, _ = typeset(doctor_report, make_content())
    pages = [Image.open(io.BytesIO(page)) for page in made.pictures(72)]
    assert len(pages) == made.pages
    assert {page.size for page in pages} == {(595, 842)}


def test_plain_text_says_what_the_pdf_says(make_content, words):
    content = make_content(answers=(("Is it contagious?", "You cannot catch it."),))
    text = to_text(doctor_report(content, words(), 1))
    for said in ("REPORT", "62.0%  Psoriasis", "0.90  Erythema", "> Is it contagious?"):
        assert said in text.replace("Report for", "REPORT for")
    assert max(map(len, text.splitlines())) <= 100


@pytest.mark.parametrize("size", [(300, 1600), (1600, 300), (480, 640)])
def test_a_photo_of_any_shape_leaves_room_for_the_words(size, typeset, make_content):
    content = make_content()
    buffer = io.BytesIO()
    Image.new("RGB", size, (205, 155, 128)).save(buffer, "JPEG")
    photo = replace(content.photos[0], jpeg=buffer.getvalue(), size=size)
    content = replace(content, photos=(photo,))
    for report in REPORTS:
        made, _ = typeset(report, content)
        assert made.pages <= 2


def test_an_answer_of_another_model_says_so(typeset, make_content):
    content = make_content(answers=(("What is it?", "A patch."), ("And now?", "Still a patch.")))
    first, second = content.case.turns
    other = replace(second, model=replace(second.model, name="other-7b"), state=TurnState.STOPPED)
    content = replace(content, case=replace(content.case, turns=(first, other)))
    _, read = typeset(patient_report, content)
    said = squeezed("Still a patch. (stopped) (answered by another model: other-7b)")
    assert said in read.text
    assert read.text.count("anothermodel") == 1


def test_american_paper(typesetter, make_content, words):
    document = replace(patient_report(make_content(), words(), 0), paper=Paper.LETTER)
    page = ReadBack(typesetter.typeset(document, MADE_AT).pdf).reader.pages[0]
    assert (page.mediabox.width, page.mediabox.height) == (612, 792)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_photo_of_a_case_is_shown_and_a_ring_is_explained(
    language, typesetter, words, make_content
):
    content = make_content()
    first = replace(content.photos[0], is_marked=True, is_part=True)
    others = [replace(first, size=(100 + n, 200)) for n in range(1, 6)]
    kept = content.case.photos * 6
    content = replace(content, photos=(first, *others), case=replace(content.case, photos=kept))
    for report in REPORTS:
        made = report(content, words(language), 0)
        read = ReadBack(typesetter.typeset(made, MADE_AT).pdf)
        assert [role for role, _ in read.roles()].count("/Figure") == 6
        text = to_text(made)
        assert words(language).say("ring") in text.replace("\n", " ")
        for n in range(1, 6):
            assert str(100 + n) in text
