"""The report for the doctor: everything the model gave, with its figures and its limits."""

from skingpt_desktop.domain.findings import Assessment
from skingpt_desktop.report.content import (
    ReportContent,
    below_title,
    conversation,
    further_photos,
    history,
    picture,
    red_flags,
    tone_of,
)
from skingpt_desktop.report.document import (
    Bar,
    Bars,
    Document,
    Pairs,
    Paragraph,
    Section,
    Tone,
)
from skingpt_desktop.report.words import Words

RANKS = 10
CONCEPT_COLUMNS = 3
_DIGEST_SHOWN = 16


def doctor_report(content: ReportContent, words: Words, turns: int) -> Document:
    """What a doctor needs to judge it, with the first `turns` answers of the conversation."""
    step = content.case.assessment.next_step
    lead = Section(words.say("next_step_doctor"), (Paragraph(step.text),), tone_of(step.level))
    about = Paragraph(words.say("about_doctor"))
    return Document(
        language=words.language,
        title=words.say("doctor_title"),
        subtitle=below_title(content, words),
        lead=lead,
        alerts=red_flags(content, words, "_doctor"),
        picture=picture(content, words),
        beside=(_details(content, words),),
        sections=(
            *history(content, words, "_doctor"),
            _ranked(content, words),
            _concepts(content, words),
            *further_photos(content, words),
            Section(words.say("about"), (about,), Tone.NOTE),
            *conversation(content, words, "conversation_doctor", turns),
        ),
        footer=words.say("footer", date=words.day(content.printed_on)),
        page=words.phrases["page"],
    )


def _details(content: ReportContent, words: Words) -> Section:
    case, assessment = content.case, content.case.assessment
    findings, model = assessment.findings, assessment.model
    width, height = content.photos[case.leading].size
    size = words.say("photo_size_value", width=width, height=height)
    engine = words.say(
        "engine_value", engine=model.engine, device=model.device, precision=model.precision
    )
    rows = [
        (words.say("photo_size"), size),
        (words.say("quality"), _quality(assessment, words)),
        (words.say("modality"), words.say(f"modality_{findings.modality.value}")),
        (words.say("skin_score"), f"{findings.skin_score:.2f}"),
        (words.say("outcome"), words.say(f"outcome_{assessment.outcome.value}")),
        (words.say("model"), words.say("model_value", name=model.name, version=model.version)),
        (words.say("engine"), engine),
        (words.say("digest"), case.photo.digest[:_DIGEST_SHOWN]),
    ]
    return Section(words.say("details"), (Pairs(tuple(rows)),))


def _quality(assessment: Assessment, words: Words) -> str:
    score = f"{assessment.quality.score:.2f}"
    problems = [words.say(f"problem_{one.value}") for one in assessment.quality.problems]
    if not problems:
        return words.say("quality_value", score=score)
    return words.say("quality_with_problems", score=score, problems=", ".join(problems))


def _ranked(content: ReportContent, words: Words) -> Section:
    ranked = content.case.assessment.findings.conditions
    bars = [
        Bar(_name(content, one.name), one.probability, f"{one.probability:.1%}")
        for one in ranked[:RANKS]
    ]
    if rest := ranked[RANKS:]:
        share = sum(one.probability for one in rest)
        bars.append(Bar(words.say("ranked_rest", count=len(rest)), share, f"{share:.1%}"))
    names = ", ".join(one.record.name for one in content.named)
    note = words.say("ranked_note", names=names) if names else words.say("ranked_note_none")
    return Section(words.say("ranked"), (Paragraph(note, quiet=True), Bars(tuple(bars), 2)))


def _name(content: ReportContent, condition: str) -> str:
    record = content.conditions.get(condition)
    return record.name if record else condition


def _concepts(content: ReportContent, words: Words) -> Section:
    scores = sorted(content.case.assessment.findings.concepts, key=lambda one: -one.score)
    note = words.say("concepts_note", count=len(scores), least=f"{content.seen_from:g}")
    bars = tuple(Bar(one.name, one.score, f"{one.score:.2f}") for one in scores)
    blocks = (Paragraph(note, quiet=True), Bars(bars, CONCEPT_COLUMNS))
    return Section(words.say("concepts"), blocks)
