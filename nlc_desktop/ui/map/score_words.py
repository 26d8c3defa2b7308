"""What scores are called on the screen: neutral words, a shape beside each attitude."""

from datetime import date

from nlc_desktop.domain.maps import Attitude, Quadrant, Salience, ScoreRow
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.wording import near_day

_ATTITUDES = {
    Attitude.SUPPORTIVE: tr_noop("Supportive"),
    Attitude.NEUTRAL: tr_noop("Neutral"),
    Attitude.CONCERNED: tr_noop("Has concerns"),
}
_ATTITUDE_ICONS = {
    Attitude.SUPPORTIVE: "circle-check",
    Attitude.NEUTRAL: "circle",
    Attitude.CONCERNED: "message-circle",
}
_QUADRANTS = {
    Quadrant.MANAGE_CLOSELY: tr_noop("Manage closely"),
    Quadrant.KEEP_SATISFIED: tr_noop("Keep satisfied"),
    Quadrant.KEEP_INFORMED: tr_noop("Keep informed"),
    Quadrant.MONITOR: tr_noop("Monitor", "stakeholders of little power and interest"),
}
_SALIENCE = {
    Salience.NONE: tr_noop("None of the three"),
    Salience.DORMANT: tr_noop("Dormant"),
    Salience.DISCRETIONARY: tr_noop("Discretionary"),
    Salience.DEMANDING: tr_noop("Demanding"),
    Salience.DOMINANT: tr_noop("Dominant"),
    Salience.DEPENDENT: tr_noop("Dependent"),
    Salience.DEFINITIVE: tr_noop("Definitive"),
}


def attitude_word(attitude: Attitude) -> str:
    """How an organisation stands to the work."""
    return tr(_ATTITUDES[attitude])


def attitude_icon(attitude: Attitude) -> str:
    """The icon beside an attitude."""
    return _ATTITUDE_ICONS[attitude]


def quadrant_word(quadrant: Quadrant) -> str:
    """What a field of the grid asks to do."""
    comment = "stakeholders of little power and interest" if quadrant is Quadrant.MONITOR else ""
    return tr(_QUADRANTS[quadrant], comment)


def salience_word(salience: Salience) -> str:
    """The class three answers make; power with urgency has no word but its letters (R-MAP-02)."""
    return tr(_SALIENCE[salience]) if salience in _SALIENCE else salience.value


def numbers(power: int, interest: int) -> str:
    """The two scores: "Power 5, interest 4"."""
    return tr("Power {power}, interest {interest}", power=power, interest=interest)


def whence(row: ScoreRow, today: date) -> str:
    """Who said so and when: "said by the Secretariat, 2 Oct"."""
    day = near_day(row.on, today) if row.on else ""
    if row.said_by and day:
        return tr("said by {who}, {day}", who=row.said_by, day=day)
    return tr("said by {who}", who=row.said_by) if row.said_by else day


def spoken(name: str, row: ScoreRow) -> str:
    """A score in one sentence, for the screen reader."""
    return tr(
        "{name}: {numbers}, {quadrant}",
        name=name,
        numbers=numbers(row.power, row.interest),
        quadrant=quadrant_word(row.quadrant),
    )
