"""What has to hold across a pack's entries: keys once, references that lead somewhere, sense."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from itertools import pairwise
from typing import Any, cast
from zoneinfo import ZoneInfo

from nlc_desktop.domain.mandatory import ReadyMechanism
from nlc_desktop.domain.packs import CountryPack, MeetingTemplate, PackOrganisation
from nlc_desktop.domain.papers import Language, MeetingRole
from nlc_desktop.domain.places import PLACE_WORDS, Names, State
from nlc_desktop.i18n import tr
from nlc_desktop.packs.strict import Spot

_KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)
_BRACES = re.compile(r"\{[^{}]*\}|[{}]")
_PLACES = frozenset("{" + word + "}" for word in PLACE_WORDS)
_LONGEST_MEETING = 8 * 60
FIRST_LINK_TYPE = "works-with"
"""The type a new link has until somebody says otherwise; every pack holds it."""


def check_keys(keys: Iterable[str], spot: Spot) -> frozenset[str]:
    """The keys of a list, each well formed and given once."""
    seen: set[str] = set()
    for key in keys:
        if not _KEY.fullmatch(key):
            spot.refuse(tr("The key “{key}” is not well formed.", key=key[:60]))
        if key in seen:
            spot.refuse(tr("The key “{key}” is given twice.", key=key))
        seen.add(key)
    return frozenset(seen)


def check_references(wanted: Iterable[str], known: frozenset[str], spot: Spot) -> None:
    """Every reference leads to something the pack holds."""
    for key in wanted:
        if key not in known:
            spot.refuse(tr("It names “{key}”, which is listed nowhere.", key=key[:60]))


def check_once(values: Sequence[object], spot: Spot) -> None:
    """No value of a list is there twice."""
    if len(set(values)) != len(values):
        spot.refuse(tr("The list at {place} holds something twice.", place=spot.words))


def check_pack(pack: CountryPack) -> None:
    """Refuses a pack whose entries do not fit together.

    Raises:
        PackError: naming the file and what does not fit.
    """
    _check_head(pack)
    _check_sources(pack)
    _check_states(pack)
    _check_bodies(pack)
    _check_programmes(pack)
    _check_templates(pack)
    _check_mechanisms(pack)
    _check_rules(pack)
    _check_vocabulary(pack)
    _check_links(pack)
    _check_checklist(pack)
    _check_name_rules(pack)


def _check_sources(pack: CountryPack) -> None:
    spot = Spot("sources.json").key("sources")
    codes = [source.code for source in pack.sources]
    check_once(codes, spot)
    known = frozenset(codes)
    for name, entries in (
        ("states", pack.states),
        ("cities", pack.cities),
        ("organisations", pack.organisations),
        ("posts", pack.posts),
        ("programmes", pack.programmes),
        ("templates", pack.templates),
        ("checklist", pack.checklist),
        ("rules", (pack.classification, pack.norms, pack.ramadan)),
    ):
        place = Spot(f"{name}.json")
        check_references((entry.source for entry in entries), known, place)
        _check_texts(entries, place, pack.language)
    honorifics = pack.honorifics.honorifics
    check_references((entry.source for entry in honorifics), known, Spot("honorifics.json"))
    _check_texts(pack.names, Spot("pack.json"), pack.language)
    words = (pack.sectors, pack.levels, pack.kinds)
    _check_texts(words, Spot("vocabulary.json"), pack.language)
    _check_texts(pack.link_types, Spot("links.json"), pack.language)


def _check_head(pack: CountryPack) -> None:
    spot = Spot("pack.json").key("languages")
    if not pack.languages:
        spot.refuse(tr("It names no language of the country’s papers."))
    check_once(pack.languages, spot)
    if "{n}" not in pack.series:
        Spot("pack.json").key("series").refuse(tr("It has no place for the number of a meeting."))


def _check_texts(value: object, spot: Spot, language: Language) -> None:
    if isinstance(value, Names) and not (value.en and getattr(value, language.value)):
        spot.refuse(tr("A name in it is missing in English or in the country’s own language."))
    if isinstance(value, str) and not isinstance(value, Enum):
        for found in _BRACES.findall(value):
            if found not in _PLACES:
                spot.refuse(tr("The word “{word}” in braces stands for nothing.", word=found[:60]))
    elif isinstance(value, tuple):
        for inner in cast("tuple[object, ...]", value):
            _check_texts(inner, spot, language)
    elif is_dataclass(value):
        for field in fields(cast("Any", value)):
            _check_texts(getattr(value, field.name), spot, language)


def _check_states(pack: CountryPack) -> None:
    spot = Spot("states.json").key("states")
    codes = check_keys((state.code for state in pack.states), spot)
    for number, state in enumerate(pack.states):
        _check_state(state, spot.index(number))
    cities = Spot("cities.json").key("cities")
    check_keys((city.key for city in pack.cities), cities)
    check_references((city.state for city in pack.cities), codes, cities)
    for number, city in enumerate(pack.cities):
        if not city.languages:
            cities.index(number).refuse(tr("The city at {place} has no language.", place=city.key))
        check_once(city.areas, cities.index(number).key("areas"))


def _check_state(state: State, spot: Spot) -> None:
    try:
        ZoneInfo(state.zone)
    except (ValueError, LookupError, OSError):
        spot.refuse(tr("The time zone at {place} is not known.", place=spot.words))
    if not state.weekends:
        spot.refuse(tr("The state at {place} has no weekend.", place=spot.words))
    for earlier, later in pairwise(state.weekends):
        if earlier.until is None or later.since is None or earlier.until >= later.since:
            spot.refuse(tr("The weekends at {place} overlap in time.", place=spot.words))
    for rule in state.weekends:
        good = 0 < len(rule.days) <= 3 and all(1 <= day <= 7 for day in rule.days)
        if not good or (rule.since and rule.until and rule.since > rule.until):
            spot.refuse(tr("The weekend at {place} can't be right.", place=spot.words))
    if state.friday.starts >= state.friday.ends:
        spot.refuse(tr("The Friday hours at {place} end before they start.", place=spot.words))


def _check_bodies(pack: CountryPack) -> None:
    bodies = Spot("organisations.json").key("organisations")
    keys = check_keys((body.key for body in pack.organisations), bodies)
    check_references((body.parent for body in pack.organisations if body.parent), keys, bodies)
    for number, body in enumerate(pack.organisations):
        _check_variants(body, pack, bodies.index(number))
        if body.public_uses_short and not body.short:
            bodies.index(number).refuse(tr("“{key}” has no short name.", key=body.key))
    posts = Spot("posts.json").key("posts")
    check_keys((post.key for post in pack.posts), posts)
    check_references((post.organisation for post in pack.posts), keys, posts)


def _check_variants(body: PackOrganisation, pack: CountryPack, spot: Spot) -> None:
    states = [one.state for one in body.variants]
    check_references(states, frozenset(state.code for state in pack.states), spot)
    check_once(states, spot)
    sources = frozenset(source.code for source in pack.sources)
    check_references((one.source for one in body.variants), sources, spot)


def _check_programmes(pack: CountryPack) -> None:
    spot = Spot("programmes.json").key("programmes")
    bodies = frozenset(body.key for body in pack.organisations)
    check_keys((programme.key for programme in pack.programmes), spot)
    cities = frozenset(city.key for city in pack.cities)
    for programme in pack.programmes:
        check_references((programme.owner, *programme.partners), bodies, spot)
        check_references(programme.cities, cities, spot)


def _check_templates(pack: CountryPack) -> None:
    spot = Spot("templates.json").key("templates")
    ready = frozenset(entry.key for entry in pack.mechanisms)
    check_references((one.mechanism for one in pack.templates if one.mechanism), ready, spot)
    check_keys((template.key for template in pack.templates), spot)
    posts = frozenset(post.key for post in pack.posts)
    for number, template in enumerate(pack.templates):
        _check_template(template, posts, spot.index(number))


def _check_template(template: MeetingTemplate, posts: frozenset[str], spot: Spot) -> None:
    check_references((item.presenter for item in template.items if item.presenter), posts, spot)
    guests = [guest.post for guest in template.guests]
    check_references(guests, posts, spot)
    check_once(guests, spot.key("guests"))
    chairs = [guest for guest in template.guests if guest.role is MeetingRole.CHAIR]
    if len(chairs) != 1:
        spot.refuse(tr("The meeting at {place} should have one chair.", place=spot.words))
    if not template.items or any(item.minutes < 0 for item in template.items):
        spot.refuse(tr("The agenda at {place} can't be right.", place=spot.words))
    if template.minutes > _LONGEST_MEETING:
        spot.refuse(tr("The agenda at {place} is longer than a working day.", place=spot.words))


def _check_mechanisms(pack: CountryPack) -> None:
    spot = Spot("mechanisms.json").key("mechanisms")
    check_keys((entry.key for entry in pack.mechanisms), spot)
    sources = frozenset(source.code for source in pack.sources)
    for number, entry in enumerate(pack.mechanisms):
        place = spot.index(number)
        check_references((entry.source, *(seat.source for seat in entry.seats)), sources, place)
        texts = (entry.names, entry.legal_basis, entry.rule, entry.seats)
        _check_texts(texts, place, pack.language)
        if entry.series and "{n}" not in entry.series:
            place.refuse(tr("It has no place for the number of a meeting."))
        _check_seats(entry, pack, place.key("seats"))


def _check_seats(entry: ReadyMechanism, pack: CountryPack, spot: Spot) -> None:
    check_keys((seat.key for seat in entry.seats), spot)
    posts = frozenset(post.key for post in pack.posts)
    bodies = frozenset(body.key for body in pack.organisations)
    wanted = [key for seat in entry.seats for key in seat.posts]
    check_references(wanted, posts, spot)
    check_once(wanted, spot)
    for seat in entry.seats:
        check_references(seat.organisations, bodies, spot)
        if not (seat.posts or any(post.organisation in seat.organisations for post in pack.posts)):
            spot.refuse(tr("Nobody could fill the seat “{key}”.", key=seat.key))


def _check_rules(pack: CountryPack) -> None:
    spot = Spot("rules.json")
    marks = pack.classification.marks
    check_once([mark.word for mark in marks], spot.key("classification"))
    check_once([mark.rank for mark in marks], spot.key("classification"))
    norms = pack.norms
    days = (norms.notice, norms.answer, norms.draft, norms.circulate)
    if not all(0 <= day <= 60 for day in days):
        spot.refuse(tr("Its deadlines should lie between 0 and 60 days."))
    if not pack.ramadan.starts < pack.ramadan.ends <= pack.ramadan.latest:
        spot.refuse(tr("Its hours of the fasting month can't be right."))
    if not all(term and term == term.lower() for term in pack.framing.all_terms()):
        spot.refuse(tr("The words of its label list should be in small letters."))


def _check_vocabulary(pack: CountryPack) -> None:
    spot = Spot("vocabulary.json")
    for name, words in (("sectors", pack.sectors), ("levels", pack.levels), ("kinds", pack.kinds)):
        values: list[Enum] = [word.value for word in words]
        check_once(values, spot.key(name))
        if (values and len(values) != len(type(values[0]))) or not values:
            spot.refuse(tr("The list “{name}” should hold every word once.", name=name))


def _check_links(pack: CountryPack) -> None:
    spot = Spot("links.json").key("link_types")
    keys = check_keys((kind.key for kind in pack.link_types), spot)
    check_references([FIRST_LINK_TYPE], keys, spot)
    check_once([(kind.tone, kind.dash) for kind in pack.link_types], spot)
    for number, kind in enumerate(pack.link_types):
        if kind.own:
            spot.index(number).refuse(tr("“{key}” can't be the office's own.", key=kind.key))
        if not kind.directed and kind.names != kind.reverse:
            spot.index(number).refuse(tr("“{key}” goes both ways but has two names.", key=kind.key))


def _check_name_rules(pack: CountryPack) -> None:
    spot = Spot("names.json").key("rules")
    for part, rules in (("bodies", pack.rules.bodies), ("levels", pack.rules.levels)):
        for number, rule in enumerate(rules):
            if not rule.words or not all(word.strip() for word in rule.words):
                spot.key(part).index(number).refuse(tr("A rule has no words."))


def _check_checklist(pack: CountryPack) -> None:
    spot = Spot("checklist.json").key("checklist")
    check_once([entry.sector for entry in pack.checklist], spot)
    for number, entry in enumerate(pack.checklist):
        check_once(entry.levels, spot.index(number).key("levels"))
        if not entry.levels:
            spot.index(number).refuse(tr("The line for “{key}” names no level.", key=entry.sector))
