"""Merging two records and taking it apart gives back every row; two laptops end up the same."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from nlc_desktop.clock import FixedClock
from nlc_desktop.domain.duplicates import DuplicateKind
from nlc_desktop.domain.maps import placement_id
from nlc_desktop.records import (
    Action,
    Contact,
    Link,
    Merge,
    Organisation,
    Person,
    Placement,
    Post,
    Programme,
    ProgrammePartner,
    Score,
    StakeholderMap,
    Tenure,
)
from nlc_desktop.services import duplicates
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.materialise import Materialiser
from nlc_desktop.store.merge import apply_operations, export_operations, known_operations
from nlc_desktop.store.transaction import transaction
from nlc_desktop.store.undo import redo, undo
from nlc_desktop.store.unit_of_work import unit_of_work
from tests.fakes.log_store import LogStore
from tests.property.test_undo import EDIT, tables

BODIES = ("o1", "o2", "o3")
POSTS = ("p1", "p2", "p3", "p4")
PEOPLE = ("n1", "n2", "n3")
DAYS = st.sampled_from(["", "2024-01-01"])
PHONES = st.sampled_from(["03-3371 0000", "+60333710000", "012-345 6789", "x"])
BODY, POST, PERSON = st.sampled_from(BODIES), st.sampled_from(POSTS), st.sampled_from(PEOPLE)
HOMES = {"p1": "o1", "p2": "o1", "p3": "o2", "p4": "o3"}

CONTACT = st.builds(
    lambda owner, value: Contact(owner_id=owner, value=value), BODY | POST | PERSON, PHONES
)
TENURE = st.builds(
    lambda post, person, since: Tenure(post_id=post, person_id=person, since=since),
    POST,
    PERSON,
    DAYS,
)
LINK = st.builds(
    lambda one, other, post, since: Link(
        from_organisation_id=HOMES[post] if post else one,
        from_post_id=post,
        to_organisation_id=other,
        since=since,
    ),
    BODY,
    BODY,
    POST | st.just(""),
    DAYS,
)
PLACE = st.builds(
    lambda node, x: Placement(
        id=placement_id("m", node),
        map_id="m",
        organisation_id=HOMES.get(node, node),
        post_id=node if node in HOMES else "",
        x=x,
    ),
    BODY | POST,
    st.integers(0, 3),
)
OTHERS = st.one_of(
    st.builds(lambda body: Score(organisation_id=body), BODY),
    st.builds(lambda body: ProgrammePartner(programme_id="g", organisation_id=body), BODY),
)
RECORDS = st.lists(st.one_of(CONTACT, TENURE, LINK, PLACE, OTHERS), max_size=14)
PAIR = st.one_of(
    st.permutations(BODIES).map(lambda found: tuple(found[:2])),
    st.permutations(POSTS).map(lambda found: tuple(found[:2])),
    st.permutations(PEOPLE).map(lambda found: tuple(found[:2])),
)
EDITS = st.lists(st.tuples(st.sampled_from(["name", "contact", "remove"]), st.integers(0, 99)))


def office_of(folder: str, device: str = "aaaaaaaa") -> OpenOffice:
    store = LogStore(Path(folder) / f"{device}.db", device)
    return OpenOffice(store, FixedClock(), None, "UTC")


def fill(office: OpenOffice, records) -> None:
    """The bodies, posts and people the drawn records hang on, and the records."""
    with unit_of_work(office.workspace, EDIT, clock=office.clock, undoable=False) as work:
        work.add(StakeholderMap(id="m"))
        work.add(Action(id="a"))
        work.add(Programme(id="g", public_name="G", owner_id="o2"))
        for body in BODIES:
            work.add(
                Organisation(
                    id=body, name=f"Body {body}", note=f"Note of {body}" if body > "o1" else ""
                )
            )
        for post, body in HOMES.items():
            work.add(Post(id=post, organisation_id=body, title=f"Post {post}"))
        for person in PEOPLE:
            work.add(Person(id=person, name=f"Person {person}", tags=person))
        work.flush()
        for number, record in enumerate(records):
            record.id = record.id if isinstance(record, Placement) else f"r{number}"
            if work.session.get(type(record), record.id) is None:
                work.add(type(record)(**record.model_dump()))
                work.flush()
        work.commit()


def merge_id(office: OpenOffice) -> str:
    return office.reader().execute("SELECT id FROM merge ORDER BY id DESC").fetchone()[0]


@settings(max_examples=40)
@given(RECORDS, PAIR)
def test_taken_apart_everything_is_as_before(records, pair):
    with tempfile.TemporaryDirectory() as folder:
        office = office_of(folder)
        fill(office, records)
        before = tables(office.workspace)
        duplicates.merge(office, *pair)
        merged = tables(office.workspace)
        gone = pair[1]
        named = {table for table, rows in merged.items() for row in rows if gone in row}
        assert named == {"merge"}
        changes = duplicates.unmerge(office, merge_id(office))
        assert changes.notices == ()
        assert tables(office.workspace) == before
        undo(office.workspace, clock=office.clock)
        assert tables(office.workspace) == merged
        redo(office.workspace, clock=office.clock)
        assert tables(office.workspace) == before
        for _ in range(2):
            undo(office.workspace, clock=office.clock)
        assert tables(office.workspace) == before
        office.workspace.close()


def edit(office: OpenOffice, act: str, pick: int, made: str) -> None:
    """One edit made after the merge."""
    with unit_of_work(office.workspace, EDIT, clock=office.clock) as work:
        bodies, contacts = work.find(Organisation), work.find(Contact)
        if act == "contact":
            work.add(Contact(id=made, owner_id=bodies[pick % len(bodies)].id, value="1"))
        elif act == "name":
            bodies[pick % len(bodies)].name = f"Name {pick % 3}"
        elif contacts:
            work.delete(contacts[pick % len(contacts)])
        work.commit()


LAST_NAME = """SELECT new FROM operation WHERE record = ? AND field = 'name' AND grp <> ?
    ORDER BY stamp DESC LIMIT 1"""


@settings(max_examples=30)
@given(RECORDS, st.permutations(BODIES), EDITS)
def test_edits_in_between_stay(records, order, edits):
    with tempfile.TemporaryDirectory() as folder:
        office = office_of(folder)
        fill(office, records)
        before = {row[0] for row in tables(office.workspace)["contact"]}
        duplicates.merge(office, *order[:2])
        step = office.reader().execute("SELECT step FROM merge").fetchone()[0]
        for number, (act, pick) in enumerate(edits):
            edit(office, act, pick, f"e{number}")
        between = tables(office.workspace)
        dropped = before - {row[0] for row in between["contact"]}
        duplicates.unmerge(office, merge_id(office))
        after = tables(office.workspace)
        named = dict(office.reader().execute("SELECT id, name FROM organisation"))
        for row in between["organisation"]:
            changed = office.reader().execute(LAST_NAME, (row[0], step))
            assert f'"{named[row[0]]}"' == changed.fetchone()[0]
        mine = {row[0] for row in between["contact"]} - before
        assert mine <= {row[0] for row in after["contact"]}
        assert {row[0] for row in after["organisation"]} == set(BODIES)
        assert before - dropped <= {row[0] for row in after["contact"]}
        with transaction(office.workspace) as database:
            known = {row[0] for row in database.execute("SELECT record FROM operation")}
            assert Materialiser(database).bring(known) == []
        office.workspace.close()


WHAT = st.sampled_from(["merge", "merge", "unmerge", "edit", "undo", "pull"])
ACTS = st.lists(st.tuples(WHAT, st.booleans(), st.integers(0, 99)), min_size=3, max_size=8)


def pull(mine: OpenOffice, theirs: OpenOffice) -> None:
    known = known_operations(mine.reader())
    apply_operations(mine.workspace, export_operations(theirs.reader(), known))


def state(office: OpenOffice):
    reader = office.reader()
    return tables(office.workspace) | {
        "shelf": sorted(reader.execute("SELECT * FROM shelf")),
        "orphan": sorted(reader.execute("SELECT * FROM orphan")),
    }


def act(office: OpenOffice, other: OpenOffice, what: str, pick: int, number: int) -> None:
    merges = office.reader().execute("SELECT id FROM merge ORDER BY id").fetchall()
    bodies = [row[0] for row in office.reader().execute("SELECT id FROM organisation ORDER BY id")]
    if what == "merge" and len(bodies) > 1:
        first = pick % len(bodies)
        duplicates.merge(office, bodies[first], bodies[first - 1])
    elif what == "unmerge" and merges:
        found = duplicates.queries.merge_step(office.reader(), merges[pick % len(merges)][0])
        if not found.merged_on_into:
            duplicates.unmerge(office, merges[pick % len(merges)][0])
    elif what == "edit" and bodies:
        edit(office, "name" if pick % 2 else "contact", pick, f"{office.workspace.device}{number}")
    elif what == "undo":
        undo(office.workspace, clock=office.clock)
    elif what == "pull":
        pull(office, other)


@settings(max_examples=30)
@given(RECORDS, ACTS)
def test_two_laptops_end_up_the_same(records, acts):
    with tempfile.TemporaryDirectory() as folder:
        offices = [office_of(folder, device) for device in ("aaaaaaaa", "bbbbbbbb")]
        fill(offices[0], records)
        pull(offices[1], offices[0])
        merged = any(what == "merge" for what, _, _ in acts)
        for number, (what, first, pick) in enumerate(acts):
            mine, other = offices if first else reversed(offices)
            act(mine, other, what, pick, number)
        for _ in range(2):
            pull(offices[0], offices[1])
            pull(offices[1], offices[0])
        assert state(offices[0]) == state(offices[1])
        assert state(offices[0])["organisation"]
        assert merged or len(state(offices[0])["organisation"]) == len(BODIES)
        for office in offices:
            office.workspace.close()


def test_merged_both_ways_round_neither_is_lost():
    """Two laptops merge the same pair, each keeping another one: both stay, nothing is orphaned."""
    for one, other in (("o1", "o2"), ("p1", "p2"), ("n1", "n2")):
        with tempfile.TemporaryDirectory() as folder:
            offices = [office_of(folder, device) for device in ("aaaaaaaa", "bbbbbbbb")]
            fill(offices[0], [Contact(owner_id=one, value="1"), Contact(owner_id=other, value="2")])
            pull(offices[1], offices[0])
            duplicates.merge(offices[0], one, other)
            duplicates.merge(offices[1], other, one)
            pull(offices[0], offices[1])
            pull(offices[1], offices[0])
            assert state(offices[0]) == state(offices[1])
            assert state(offices[0])["orphan"] == []
            assert len(state(offices[0])["contact"]) == 2
            for office in offices:
                office.workspace.close()


def test_the_kinds_that_are_merged():
    assert {kind.value for kind in DuplicateKind} == {
        kind.__tablename__ for kind in (Organisation, Post, Person)
    }
    assert Merge(kept_id="", gone_id="").kind in set(DuplicateKind)
