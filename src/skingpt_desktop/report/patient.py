"""The report for the patient: plain words, the next step first."""

from skingpt_desktop.report.content import (
    NamedCondition,
    ReportContent,
    below_title,
    conversation,
    further_photos,
    history,
    nothing_named,
    picture,
    red_flags,
    tone_of,
)
from skingpt_desktop.report.document import (
    Bullets,
    Document,
    Paragraph,
    Section,
    Term,
    Terms,
    Tone,
)
from skingpt_desktop.report.words import Words

CARE_SENTENCES = 4
HELP_SENTENCES = 3
NAMES_AT_MOST = 4


def patient_report(content: ReportContent, words: Words, turns: int) -> Document:
    """What the patient takes home, with the first `turns` answers of the conversation."""
    note = Paragraph(words.say("conversation_note"), quiet=True)
    return Document(
        language=words.language,
        title=words.say("patient_title"),
        subtitle=below_title(content, words),
        lead=_next_step(content, words),
        alerts=red_flags(content, words),
        picture=picture(content, words),
        beside=(_may_be(content, words), *_seen(content, words)),
        sections=(
            *history(content, words),
            *_photo_help(content, words),
            *_care(content, words),
            *further_photos(content, words),
            *conversation(content, words, "conversation", turns, note),
            Section(words.say("about"), (Paragraph(words.say("about_patient")),), Tone.NOTE),
        ),
        footer=words.say("footer", date=words.day(content.printed_on)),
        page=words.phrases["page"],
    )


def _next_step(content: ReportContent, words: Words) -> Section:
    step = content.case.assessment.next_step
    blocks: tuple[Paragraph, ...] = (Paragraph(step.text),)
    if words.language != "en":
        level = words.say(f"level_{step.level.value}")
        blocks = (Paragraph(level), Paragraph(step.text, quiet=True))
    return Section(words.say("next_step"), blocks, tone_of(step.level))


def _may_be(content: ReportContent, words: Words) -> Section:
    heading = words.say("may_be")
    if not content.named:
        return Section(heading, (Paragraph(nothing_named(content, words)),))
    terms = tuple(_possibility(one, words) for one in content.named[:NAMES_AT_MOST])
    note = Paragraph(words.say("likelihood_note"), quiet=True)
    return Section(heading, (Terms(terms), note))


def _possibility(named: NamedCondition, words: Words) -> Term:
    word = words.say(named.word.replace(" ", "_"))
    return Term(named.record.name, word, " ".join(named.record.what[:1]))


def _seen(content: ReportContent, words: Words) -> tuple[Section, ...]:
    records = [content.concepts[one.name] for one in content.seen if one.name in content.concepts]
    if not records:
        return ()
    names = ", ".join(record.plain_name for record in records)
    return (Section(words.say("seen"), (Paragraph(names),)),)


def _photo_help(content: ReportContent, words: Words) -> tuple[Section, ...]:
    if not content.photo_help:
        return ()
    return (Section(words.say("photo_help"), (Bullets(content.photo_help),)),)


def _care(content: ReportContent, words: Words) -> tuple[Section, ...]:
    """Care, when to get help, and the sources, from the record of the leading condition."""
    if not content.named:
        return ()
    record = content.named[0].record
    about = Paragraph(words.say("care_for", name=record.name), quiet=True)
    sources = tuple(
        words.say("source", publisher=one.publisher, title=one.title, url=one.url)
        for one in record.references
    )
    care = Section(words.say("care"), (about, Bullets(record.self_care[:CARE_SENTENCES])))
    help_ = Section(words.say("seek_care"), (Bullets(record.seek_care[:HELP_SENTENCES]),))
    origin = Section(words.say("sources"), tuple(Paragraph(one, quiet=True) for one in sources))
    return (*((care,) if record.self_care else ()), help_, origin)
