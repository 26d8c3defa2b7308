"""What papers about people say alike: ways to reach somebody, days in a post, sheet codes."""

import re

from nlc_desktop.documents.compositor import Compositor
from nlc_desktop.documents.formats.form import NBSP
from nlc_desktop.domain.people_papers import ContactView, TenureView

_NUMBER = re.compile(r"Bil\. ?(\d+/\d{4})")


def numbered(paper: Compositor, meeting: str) -> str:
    """A meeting's name with its number in the language of the paper."""
    return _NUMBER.sub(lambda found: paper.form.say("number", number=found[1]), meeting)


def way(paper: Compositor, contact: ContactView) -> str:
    """A way to reach somebody in one line: "Tel.: 03-3371 0000"."""
    kind = paper.form.say(f"way.{contact.kind.value}")
    return paper.form.say("way", kind=kind, value=contact.value)


def days(paper: Compositor, tenure: TenureView) -> str:
    """From when to when somebody held a post, as far as it was noted."""
    form = paper.form
    since = form.date(tenure.since) if tenure.since else ""
    until = form.date(tenure.until) if tenure.until else ""
    if since and until:
        return form.say("days", since=since, until=until)
    if since:
        return form.say("days.since", since=since)
    return form.say("days.until", until=until) if until else form.say("days.unknown")


def spaced(code: str) -> str:
    """A sheet code in two groups of three."""
    return f"{code[:3]}{NBSP}{code[3:]}".strip(NBSP)


def coded(paper: Compositor, code: str) -> str:
    """The words of the footer for a sheet code."""
    return paper.form.say("footer.sheet-code", code=spaced(code)).replace(" ", NBSP)
