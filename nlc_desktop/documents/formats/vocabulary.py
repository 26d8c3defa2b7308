"""The words a format of papers has to bring, each with the fields it may name."""

from nlc_desktop.documents.formats import (
    letter_vocabulary,
    map_vocabulary,
    people_vocabulary,
    schedule_vocabulary,
)

FIELDS: dict[str, frozenset[str]] = (
    {
        name: frozenset(fields.split())
        for name, fields in {
            "page": "x y",
            "number": "number",
            "label.meeting": "",
            "label.date": "",
            "label.time": "",
            "label.venue": "",
            "label.chair": "",
            "with-registration": "registration time",
            "contact.phone": "phone",
            "contact.fax": "fax",
            "state.draft": "",
            "state.void": "",
            "footer.draft": "date revision",
            "footer.draft-undated": "revision",
            "footer.circulated": "date",
            "footer.circulated-undated": "",
            "footer.confirmed": "date",
            "footer.confirmed-undated": "",
            "footer.void": "date",
            "footer.void-undated": "",
            "footer.sheet-code": "code",
            "agenda": "",
            "agenda.running": "number title",
            "agenda.time": "",
            "agenda.number": "",
            "agenda.item": "",
            "agenda.purpose": "",
            "agenda.minutes": "",
            "agenda.close": "",
            "agenda.closed-item": "",
            "attached.numbers-one": "numbers",
            "attached.numbers-many": "numbers",
            "attached.names-one": "papers",
            "attached.names-many": "papers",
            "agenda.paper": "number",
            "agenda.secretariat": "secretariat",
            "purpose.information": "",
            "purpose.discussion": "",
            "purpose.decision": "",
            "purpose.adoption": "",
            "purpose.matters-arising": "",
            "purpose.break": "",
            "sheet": "",
            "sheet.blank": "",
            "sheet.running": "number title",
            "sheet.running-dated": "date number",
            "sheet.running-undated": "number",
            "sheet.number": "",
            "sheet.person": "",
            "sheet.delegate": "",
            "sheet.signature": "",
            "sheet.walk-in": "",
            "sheet.walk-in-note": "",
            "sheet.full-name": "",
            "sheet.post": "",
            "sheet.total": "",
            "sheet.checked-by": "",
            "sheet.chairs": "post",
            "minutes": "",
            "minutes.running": "number title",
            "list.present": "",
            "list.in-attendance": "",
            "list.apologies": "",
            "list.absent": "",
            "list.secretariat": "",
            "role.chair": "",
            "role.deputy-chair": "",
            "role.secretary": "",
            "role.minute-taker": "",
            "role.member": "",
            "role.observer": "",
            "role.guest": "",
            "person.for": "name",
            "person.arrived": "time",
            "head.adoption": "",
            "head.matters-arising": "",
            "head.business": "",
            "head.closing": "",
            "facts.paper": "paper title",
            "facts.prepared": "text",
            "facts.purpose": "text",
            "facts.issues": "text",
            "facts.views": "text",
            "facts.decision": "text",
            "adopted": "minutes",
            "adopted.amended": "corrections minutes",
            "adopted.which": "date minutes",
            "adopted.correction": "paragraph text",
            "adopted.moved": "proposer seconder",
            "cancelled.numbered": "date number reason",
            "cancelled.dated": "date reason",
            "head.closed-item": "",
            "head.with-source": "source title",
            "source.paragraph": "paragraph",
            "source.page-paragraph": "page paragraph",
            "deferred": "",
            "action": "owners",
            "action.by": "date",
            "action.none": "",
            "decision": "number",
            "decision.consensus": "",
            "next-meeting": "venue when",
            "next-meeting-no-venue": "when",
            "closed-at": "time",
            "prepared-on": "",
            "classification": "",
            "classified-by": "date mark officer",
            "classified-by-undated": "mark officer",
            "sign.prepared": "",
            "sign.checked": "",
            "sign.confirmed": "",
            "sign.name": "name",
            "sign.date": "",
            "recovery": "",
            "recovery.subtitle": "workspace",
            "recovery.lead": "",
            "recovery.do": "",
            "recovery.step-1": "",
            "recovery.step-2": "",
            "recovery.step-3": "",
            "recovery.step-4": "",
            "recovery.use": "",
            "recovery.made": "",
            "recovery.sealed-by": "",
            "recovery.sealed-on": "",
            "recovery.kept-at": "",
            "recovery.signature": "",
            "recovery.footer": "",
        }.items()
    }
    | letter_vocabulary.FIELDS
    | map_vocabulary.FIELDS
    | people_vocabulary.FIELDS
    | schedule_vocabulary.FIELDS
)
"""Every word by its name: what stands on the papers and what is filled into it."""

LISTS = ("present", "in-attendance", "apologies", "absent", "secretariat")
"""The lists of people in minutes; a format says their order and may leave some out."""

SIGNATURES = ("prepared", "checked", "confirmed")
"""Who signs minutes; a format says the order and may leave some out."""

TITLES = ("agenda", "sheet", "minutes")
"""Papers whose title a format lays out in lines, with the fields ``title`` and ``number``."""

LABELLED = ("agenda", "sheet", "minutes")
"""Papers with a block of labels under their title; a format says which and in what order."""

LABELS = ("meeting", "date", "time", "venue", "chair")
"""The labels themselves; one without a value is left out."""
