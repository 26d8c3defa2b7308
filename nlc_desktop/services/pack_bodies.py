"""Organisations and posts from the country pack, each made once when it is first needed."""

from collections.abc import Iterable

from nlc_desktop.domain.councils import typed_place
from nlc_desktop.domain.history import OfficeProfile
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.packs import CountryPack
from nlc_desktop.domain.places import Names, Place
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.records import Organisation, Post
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from nlc_desktop.store.queries.office import profile as profile_of
from nlc_desktop.store.unit_of_work import UnitOfWork


def import_pack_bodies(office: OpenOffice, keys: Iterable[str], city: str = "") -> Changes:
    """Makes organisations and posts from the pack; what is there already stays as it is.

    A key of an organisation brings all its posts, a key of a post brings its organisation.
    ``city`` is a city of the pack; empty stands for the office's own place.

    Raises:
        InputError: if the pack has no such key.
    """
    with begin(office, tr_noop("Add bodies from the country pack")) as work:
        bodies = PackBodies(work, local_pack(office, city))
        for key in keys:
            bodies.everything(key)
        return work.commit(record="")


class PackBodies:
    """Makes the pack's bodies within a step; a body is known again by its key in the pack."""

    def __init__(self, work: UnitOfWork, pack: CountryPack) -> None:
        self._work = work
        self._pack = pack

    def own(self, names: Names | None) -> str:
        """A name as the register keeps it: in the country's usual language."""
        return self._pack.own(names)

    def english(self, names: Names | None) -> str:
        """What stands beside it for English papers; empty where the register is in English."""
        return self._pack.english(names)

    def everything(self, key: str) -> None:
        """An organisation with all its posts, or a post with its organisation."""
        if any(entry.key == key for entry in self._pack.organisations):
            self.organisation(key)
            for post in self._pack.posts:
                if post.organisation == key:
                    self.post(post.key)
        elif any(entry.key == key for entry in self._pack.posts):
            self.post(key)
        else:
            raise InputError(
                tr("The country pack does not know “{key}”. Choose another entry.", key=key)
            )

    def organisation(self, key: str) -> Organisation:
        """The organisation with a key of the pack."""
        found = self._work.find(Organisation, pack_key=key)
        if found:
            return found[0]
        body = self._pack.organisation(key)
        return self._work.add(
            Organisation(
                name=self.own(body.names),
                name_english=self.english(body.names),
                short_name=body.short,
                kind=body.kind.value,
                level=body.level.value,
                sector=body.sector.value,
                aliases="\n".join(body.aliases),
                pack_key=key,
            )
        )

    def post(self, key: str) -> Post:
        """The post with a key of the pack, in its organisation."""
        found = self._work.find(Post, pack_key=key)
        if found:
            return found[0]
        post = self._pack.post(key)
        return self._work.add(
            Post(
                organisation_id=self.organisation(post.organisation).id,
                title=self.own(post.titles),
                title_english=self.english(post.titles),
                pack_key=key,
            )
        )


def local_pack(office: OpenOffice, city: str = "") -> CountryPack:
    """The country pack with its local names filled in for the office's place, or for a city.

    Raises:
        InputError: if there is no pack, it does not know the city, or no office is set up.
    """
    if office.pack is None:
        raise InputError(
            tr("There is no country pack for this office. Type the organisations yourself.")
        )
    profile = profile_of(office.reader())
    if profile is None:
        raise InputError(tr("The office is not set up yet. Give its name in the preferences."))
    return office.pack.at(_place(office.pack, profile, city))


def _place(pack: CountryPack, profile: OfficeProfile, city: str) -> Place:
    key = city or profile.city
    if not key:
        state = _state_names(pack, profile.state)
        return typed_place(profile.name, profile.name_second, state, profile.state)
    try:
        return pack.place(pack.city(key))
    except KeyError:
        raise InputError(
            tr("The city “{city}” is not in the country pack. Type its council.", city=key)
        ) from None


def _state_names(pack: CountryPack, code: str) -> Names:
    names = {state.code: state.names for state in pack.states}
    return names.get(code, pack.names)
