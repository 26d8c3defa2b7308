"""Where the office is, as the country pack's local names need it."""

from nlc_desktop.domain.councils import typed_place
from nlc_desktop.domain.places import Place
from nlc_desktop.services.reading.office import profile
from nlc_desktop.services.session import OpenOffice


def own_place(office: OpenOffice) -> Place | None:
    """The office's city of the pack, or what the name of a typed council says; needs a pack."""
    pack, own = office.pack, profile(office)
    if pack is None:
        return None
    city = {city.key: city for city in pack.cities}.get(own.city if own else "")
    if city is not None:
        return pack.place(city)
    states = {state.code: state.names for state in pack.states}
    code = own.state if own else ""
    state = states.get(code, pack.names)
    return typed_place(own.name if own else "", own.name_second if own else "", state, code)
