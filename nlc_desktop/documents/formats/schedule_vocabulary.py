"""The words of a year's schedule of meetings, as a list and as a draft resolution."""

FIELDS: dict[str, frozenset[str]] = {
    name: frozenset(fields.split())
    for name, fields in {
        "schedule": "",
        "schedule.title": "year",
        "schedule.running": "mechanism year",
        "schedule.number": "",
        "schedule.date": "",
        "schedule.day": "",
        "schedule.time": "",
        "schedule.venue": "",
        "schedule.note": "",
        "schedule.moved": "date",
        "schedule.moved-time": "time",
        "schedule.cancelled": "",
        "schedule.cancelled-why": "reason",
        "schedule.as-of": "date",
        "schedule.signed": "",
        "resolution": "",
        "resolution.number": "year",
        "resolution.excerpts": "mechanism",
        "resolution.present": "",
        "resolution.absent": "",
        "resolution.title": "mechanism year",
        "resolution.basis": "basis mechanism",
        "resolution.quarterly": "mechanism",
        "resolution.ahead": "mechanism",
        "resolution.resolved": "mechanism year",
        "resolution.further": "mechanism",
        "resolution.carried": "",
        "resolution.correct": "",
        "resolution.certified": "",
        "resolution.attested": "",
        "resolution.approved": "",
        "resolution.secretary": "",
        "resolution.presiding": "",
    }.items()
}
"""Every word by its name, with what is filled into it."""
