"""Pieces of SQL that more than one subject needs."""

SERIES = "replace(replace({m}.series, '{{n}}', {m}.series_number), '{{year}}', {m}.series_year)"


def number_of(alias: str) -> str:
    """SQL for the number of a meeting in its series; empty outside one."""
    return f"CASE WHEN {alias}.series_number > 0 THEN {SERIES.format(m=alias)} ELSE '' END"


DISPLAY = (
    "trim({p}.honorific || ' ' || {p}.name) || "
    "CASE WHEN {p}.post_nominals <> '' THEN ', ' || {p}.post_nominals ELSE '' END"
)


def display_of(alias: str) -> str:
    """SQL for a person's name as it is written (`domain.stakeholders.full_name`)."""
    return DISPLAY.format(p=alias)


HOLDERS = f"""
    SELECT post_id, person_id, since, holder, native_name FROM (
        SELECT t.post_id, t.person_id, t.since, {display_of("p")} AS holder, p.native_name,
               row_number() OVER (PARTITION BY t.post_id ORDER BY t.since DESC, t.id DESC) AS pick
        FROM tenure t JOIN person p ON p.id = t.person_id
        WHERE (t.since = '' OR t.since <= ?) AND (t.until = '' OR t.until >= ?)
    ) AS held WHERE pick = 1
"""
"""Who holds which post on a day (given twice): one row a post."""
