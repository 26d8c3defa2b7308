"""How the way of a matter is said: raised, put off, discussed, reported on, closed (N4)."""

from nlc_desktop.domain.trail import Trail, TrailLine, TrailStep
from nlc_desktop.i18n import tr
from nlc_desktop.ui.wording import short_day


def trail_words(trail: Trail) -> str:
    """The trail of a matter, a line for each step, the oldest first."""
    return "\n".join(line_words(line) for line in trail.lines)


def line_words(line: TrailLine) -> str:
    """One step in one line: "9 Jun 2026: raised in Bil. 1/2026"."""
    said = _said(line)
    return tr("{day}: {what}", day=short_day(line.day), what=said) if line.day else said


def _said(line: TrailLine) -> str:
    match line.step:
        case TrailStep.RAISED if line.meeting:
            return tr("raised in {meeting}", meeting=line.meeting)
        case TrailStep.RAISED:
            return tr("agreed outside a meeting")
        case TrailStep.DISCUSSED:
            return tr("discussed in {meeting}", meeting=line.meeting)
        case TrailStep.DEFERRED:
            return tr("put off in {meeting}", meeting=line.meeting)
        case TrailStep.REPORTED:
            return line.text
        case TrailStep.CLOSED:
            return tr("closed", "of a matter")
