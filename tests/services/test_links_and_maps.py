"""Links, maps with their places, towers and goals, and scores."""

from datetime import date

import pytest

from nlc_desktop.domain.links import LinkDash, LinkTone
from nlc_desktop.domain.maps import (
    WHOLE_MAP,
    Attitude,
    Quadrant,
    Salience,
    placement_id,
    quadrant,
    salience,
)
from nlc_desktop.domain.network import difference
from nlc_desktop.domain.search import SearchKind
from nlc_desktop.domain.sheet_codes import map_code
from nlc_desktop.errors import InputError
from nlc_desktop.records import ALL
from nlc_desktop.services import history, links, maps, scores, stakeholders
from nlc_desktop.services.drafts import LinkDraft, LinkTypeDraft, ScoreDraft
from nlc_desktop.services.reading import finding
from nlc_desktop.services.reading import maps as reading
from tests import factories


@pytest.fixture
def town(office):
    """Three organisations and a post in the first one."""
    names = ("Pejabat Pendidikan Daerah", "Polis Klang Utara", "Majlis Belia")
    ids = [factories.organisation(office, name) for name in names]
    post = factories.post(office, "Pegawai Perhubungan Sekolah", organisation_id=ids[0])
    return (*ids, post)


def between(office, one, other, **fields):
    return links.add_links(office, [one], [other], LinkDraft(**fields)).record


def test_links_are_made_many_at_once_and_never_twice(office, town):
    school, police, youth, post = town
    between(office, police, school)
    changes = links.add_links(office, [police, youth, post], [school, police], LinkDraft())
    # police–police is no link; police–school was there
    assert len(reading.network(office).links) == 5
    assert "1" in changes.notices[0]
    history.undo(office)
    assert [link.target for link in reading.network(office).links] == [school]


def test_a_new_beginning_makes_another_link(office, town):
    school, police, *_ = town
    first = between(office, police, school, since=date(2020, 1, 1))
    links.end_links(office, [first], date(2021, 1, 1))
    assert between(office, police, school, since=date(2024, 1, 1)) != first
    assert len(reading.links_of(office, school)) == 2


def test_links_never_join_people(office, town):
    person = factories.person(office)
    with pytest.raises(InputError, match="Only organisations and posts"):
        links.add_links(office, [town[0]], [person], LinkDraft())
    ends = {name for kind in ALL for name in kind.model_fields if kind.__name__ == "Link"}
    assert not [name for name in ends if "person" in name]


def test_nothing_is_linked_with_itself(office, town):
    with pytest.raises(InputError, match="itself"):
        links.add_links(office, [town[0]], [town[0]], LinkDraft())


def test_pasted_names_are_found_by_any_name_and_new_ones_made(office, town):
    school, police, youth, _ = town
    stakeholders.update_organisation(office, police, short_name="IPD Utara")
    names = ["ipd utara", " majlis  belia", "Kelab Wanita", "", "Kelab Wanita"]
    changes = links.link_all(office, [school], [], LinkDraft(type="informs"), names=names)
    found = reading.links_of(office, school)
    assert [link.target for link in found[:2]] == [police, youth]
    assert [link.target_name for link in found] == ["IPD Utara", "Majlis Belia", "Kelab Wanita"]
    assert "1" in changes.notices[0]


def test_a_link_reads_its_ends_and_can_be_turned(office, town):
    school, police, _, post = town
    link = between(office, post, police, type="informs", strength=3, said_by="Urus setia")
    (row,) = reading.links_of(office, school)
    assert (row.source, row.source_name) == (post, "Pegawai Perhubungan Sekolah")
    assert (row.source_organisation, row.target) == (school, police)
    assert (row.strength, row.checked_on) == (3, office.today())
    links.turn_link(office, link)
    (row,) = reading.links_of(office, police)
    assert (row.source, row.target) == (police, post)
    history.undo(office)
    assert reading.links_of(office, police)[0].source == post


def test_a_link_is_changed_and_turned_in_one_step(office, town):
    school, police, _, post = town
    link = between(office, post, police, type="informs")
    links.update_link(office, link, note="Tiap bulan")
    links.update_link(office, link, turn=True, note="Tiap minggu")
    (row,) = reading.links_of(office, school)
    assert (row.source, row.target, row.note) == (police, post, "Tiap minggu")
    history.undo(office)
    (row,) = reading.links_of(office, school)
    assert (row.source, row.target, row.note) == (post, police, "Tiap bulan")


def test_a_link_says_when_it_was_checked(office, town):
    old = between(office, town[0], town[1], checked_on=date(2024, 5, 6))
    new = between(office, town[0], town[2], since=date(2020, 1, 1))
    checked = {row.id: row.checked_on for row in reading.links_of(office, town[0])}
    assert checked == {old: date(2024, 5, 6), new: office.today()}


def test_a_link_cannot_end_before_it_began(office, town):
    link = between(office, town[0], town[1], since=date(2026, 5, 1))
    with pytest.raises(InputError, match="can't end"):
        links.end_links(office, [link], date(2026, 4, 30))
    with pytest.raises(InputError, match="can't end"):
        links.update_link(office, link, until=date(2026, 4, 30))
    assert reading.links_of(office, town[0])[0].until is None


def test_several_links_are_checked_in_one_step(office, town):
    made = [between(office, town[0], one) for one in town[1:3]]
    links.update_links(office, made, checked_on=date(2025, 1, 1))
    links.confirm_links(office, made)
    assert {row.checked_on for row in reading.links_of(office, town[0])} == {office.today()}
    history.undo(office)
    assert {row.checked_on for row in reading.links_of(office, town[0])} == {date(2025, 1, 1)}


def test_own_types_stand_behind_those_of_the_pack(office, town):
    draft = LinkTypeDraft(name="menaja", reverse="ditaja oleh", dash=LinkDash.DOTS)
    key = links.add_link_type(office, draft).record
    types = reading.link_types(office)
    assert (types[-1].key, types[-1].own, types[-1].tone) == (key, True, LinkTone.MARK)
    assert (types[-1].names.en, types[-1].reverse.ms) == ("menaja", "ditaja oleh")
    assert {"works-with", "reports-to", "informs", "trains"} <= {kind.key for kind in types}
    link = between(office, town[0], town[1], type=key)
    with pytest.raises(InputError, match="1 link"):
        links.remove_link_type(office, key)
    links.remove_links(office, [link])
    links.remove_link_type(office, key)
    assert not reading.link_types(office)[-1].own


# -- maps ---------------------------------------------------------------------------------


def place(office, node, map_id=WHOLE_MAP):
    return reading.network(office, map_id).by_id[node].place


def test_the_whole_map_is_there_before_anybody_made_it(office, town):
    (row,) = reading.maps(office)
    assert (row.id, row.everyone) == (WHOLE_MAP, True)
    nodes = reading.network(office).by_id
    assert set(town[:3]) <= set(nodes)
    assert town[3] not in nodes, "a post is on the map once it has a link or a place"
    assert nodes[town[0]].place is None


def test_moving_is_one_step_and_undo_restores_the_places(office, town):
    school, police, *_ = town
    maps.settle_nodes(office, WHOLE_MAP, {school: (10, 20), police: (300, 20)})
    maps.move_nodes(office, WHOLE_MAP, {school: (11, 21)})
    maps.move_nodes(office, WHOLE_MAP, {school: (50, 60), police: (0, 0)})
    assert (place(office, school), place(office, police)) == ((50, 60), (1, 0))
    history.undo(office)
    assert (place(office, school), place(office, police)) == ((11, 21), (300, 20))
    changes = history.undo(office)
    assert place(office, school) == (10, 20)
    assert dict(changes.label.fields)["name"] == "Pejabat Pendidikan Daerah"


def test_first_places_are_no_step_and_move_nothing(office, town):
    maps.move_nodes(office, WHOLE_MAP, {town[0]: (5, 5)})
    maps.settle_nodes(office, WHOLE_MAP, {town[0]: (9, 9), town[1]: (7, 7)})
    assert (place(office, town[0]), place(office, town[1])) == ((5, 5), (7, 7))
    history.undo(office)
    assert place(office, town[1]) == (7, 7), "Undo took back the move, not the first place"
    assert place(office, town[0]) is None


def test_a_removed_organisation_comes_back_with_links_and_place(office, town):
    school, police, *_ = town
    between(office, school, police)
    maps.move_nodes(office, WHOLE_MAP, {school: (40, 50)})
    stakeholders.remove_organisation(office, school)
    assert not reading.network(office).links
    history.undo(office)
    assert place(office, school) == (40, 50)
    assert len(reading.network(office).links) == 1


def test_a_map_of_chosen_ones_shows_them_and_their_links_alone(office, town):
    school, police, youth, post = town
    between(office, school, police)
    between(office, youth, school)
    one = maps.add_map(office, "Siapa melatih siapa?", everyone=False, nodes=[school, police])
    found = reading.network(office, one.record)
    assert set(found.by_id) == {school, police}
    assert len(found.links) == 1
    maps.put_on_map(office, one.record, [post], {post: (3, 4)})
    assert reading.network(office, one.record).belonging == ((post, school),)
    maps.take_off_map(office, one.record, [police])
    assert set(reading.network(office, one.record).by_id) == {school, post}
    with pytest.raises(InputError, match="every organisation"):
        maps.take_off_map(office, WHOLE_MAP, [police])
    maps.remove_map(office, one.record)
    assert len(reading.maps(office)) == 1
    history.undo(office)
    assert set(reading.network(office, one.record).by_id) == {school, post}


def test_places_of_maps_are_apart(office, town):
    one = maps.add_map(office, "Siapa membiayai siapa?").record
    maps.move_nodes(office, one, {town[0]: (1, 2)})
    assert place(office, town[0]) is None
    assert place(office, town[0], one) == (1, 2)
    assert placement_id(one, town[0]) != placement_id(WHOLE_MAP, town[0])


def test_the_map_of_the_whole_city_stays_whole(office):
    with pytest.raises(InputError, match="whole city"):
        maps.remove_map(office, WHOLE_MAP)
    with pytest.raises(InputError, match="whole city"):
        maps.update_map(office, WHOLE_MAP, everyone=False)
    maps.update_map(office, WHOLE_MAP, question="Siapa bekerja dengan siapa?")
    assert reading.maps(office)[0].question == "Siapa bekerja dengan siapa?"


def test_towers_and_goals_belong_to_one_map(office, town):
    school, police, *_ = town
    maps.set_tower(office, WHOLE_MAP, school, 4, "Urus setia")
    assert reading.network(office).by_id[school].tower == 4
    row = reading.towers(office, WHOLE_MAP)[school]
    assert (row.height, row.said_by, row.on) == (4, "Urus setia", office.today())
    with pytest.raises(InputError):
        maps.set_tower(office, WHOLE_MAP, school, 10, "")
    goal = maps.add_goal(office, WHOLE_MAP, "Sekolah selamat").record
    maps.hold_goal(office, goal, school, holds=True)
    maps.hold_goal(office, goal, school, holds=True)
    maps.hold_goal(office, goal, police, holds=True)
    maps.hold_goal(office, goal, police, holds=False)
    (found,) = reading.goals(office, WHOLE_MAP)
    assert (found.name, found.holders) == ("Sekolah selamat", (school,))


def test_the_map_of_a_day_and_what_changed(office, town):
    school, police, youth, _ = town
    stakeholders.update_organisation(office, youth, since=date(2026, 6, 1))
    old = between(office, school, police, since=date(2024, 1, 1), until=date(2026, 3, 31))
    new = between(office, police, youth, since=date(2026, 7, 1))
    whole = reading.network(office)
    spring, autumn = date(2026, 3, 1), date(2026, 9, 1)
    assert youth not in whole.on(spring).by_id
    assert [link.id for link in whole.on(spring).links] == [old]
    found = difference(whole, spring, autumn)
    assert (found.new_nodes, found.gone_nodes) == ({youth}, frozenset())
    assert (found.new_links, found.gone_links) == ({new}, {old})
    assert difference(whole, spring, spring).is_empty


def test_steps_from_a_node(office, town):
    school, police, youth, post = town
    between(office, school, police)
    between(office, police, youth)
    maps.put_on_map(office, WHOLE_MAP, [post])
    found = reading.network(office)
    assert found.within(school, 0) == {school}
    assert found.within(school, 1) == {school, police, post}
    assert found.within(school, None) == {school, police, post, youth}
    assert found.within("nobody", 3) == frozenset()


# -- scores -------------------------------------------------------------------------------


def test_the_newest_score_counts_and_needs_a_reason(office, town):
    with pytest.raises(InputError, match="why"):
        scores.score(office, town[0], ScoreDraft(power=3, interest=3, reason=" "))
    with pytest.raises(InputError):
        scores.score(office, town[0], ScoreDraft(power=6, interest=3, reason="r"))
    scores.score(office, town[0], ScoreDraft(power=2, interest=2, reason="a", on=date(2026, 1, 1)))
    scores.score(
        office,
        town[0],
        ScoreDraft(power=5, interest=4, attitude=Attitude.CONCERNED, reason="b", said_by="Tan"),
    )
    newest = reading.scores(office)[town[0]]
    assert (newest.power, newest.attitude, newest.said_by) == (5, Attitude.CONCERNED, "Tan")
    assert newest.quadrant is Quadrant.MANAGE_CLOSELY
    assert [row.power for row in reading.score_history(office, town[0])] == [5, 2]
    scores.remove_score(office, newest.id)
    assert reading.scores(office)[town[0]].power == 2


def test_scores_of_an_earlier_day_are_those_said_by_then(office, town):
    said = ((date(2025, 3, 1), 2), (date(2026, 1, 1), 3), (date(2026, 6, 1), 5))
    for day, power in said:
        scores.score(office, town[0], ScoreDraft(power=power, interest=3, reason="r", on=day))
    assert town[0] not in reading.scores(office, date(2025, 2, 28))
    powers = [reading.scores(office, day)[town[0]].power for day, _ in said]
    assert powers == [2, 3, 5]
    assert reading.scores(office, date(2026, 5, 31))[town[0]].power == 3


def test_posts_and_people_are_never_scored(office, town):
    for other in (town[3], factories.person(office)):
        with pytest.raises(InputError):
            scores.score(office, other, ScoreDraft(power=3, interest=3, reason="r"))


def test_quadrants_and_classes():
    assert quadrant(5, 1) is Quadrant.KEEP_SATISFIED
    assert quadrant(1, 5) is Quadrant.KEEP_INFORMED
    assert quadrant(2, 2) is Quadrant.MONITOR
    assert salience(power=True, legitimacy=False, urgency=True).value == "P+U"
    assert salience(power=True, legitimacy=True, urgency=True) is Salience.DEFINITIVE
    assert "dangerous" not in {one.value for one in Salience}


# -- found by a search --------------------------------------------------------------------


def test_maps_are_found_by_their_question_and_code(office, town):
    made = maps.add_map(office, "Siapa melatih pegawai belia?", everyone=True).record
    by_code = finding.search(office, map_code(made))
    assert [(hit.kind, hit.record) for hit in by_code] == [(SearchKind.MAP, made)]
    for typed in ("melatih", "siapa melatih peg"):
        assert made in [hit.record for hit in finding.search(office, typed)]
    assert made not in [hit.record for hit in finding.search(office, "mel pegawai")]
    assert reading.map_of_code(office, "") == ""


def test_types_of_link_are_found_by_either_reading(office):
    own = links.add_link_type(office, LinkTypeDraft(name="menaja", reverse="ditaja oleh")).record
    for typed in ("menaj", "ditaja oleh"):
        assert [(hit.kind, hit.record) for hit in finding.search(office, typed)] == [
            (SearchKind.LINK_TYPE, own)
        ]
    assert finding.search(office, "") == ()


def _names(office):
    return {node.name: node.place for node in reading.network(office).nodes}


def test_a_first_place_goes_with_its_node_when_that_is_undone(office):
    made = factories.organisation(office, "Polis Klang")
    other = factories.organisation(office, "Zakat Klang")
    maps.settle_nodes(office, WHOLE_MAP, {made: (10, 20), other: (30, 40)})
    maps.move_nodes(office, WHOLE_MAP, {made: (100, 100)})
    assert not any(history.undo(office).notices for _ in range(3))
    assert _names(office) == {}
    for _ in range(3):
        history.redo(office)
    assert _names(office) == {"Polis Klang": (100, 100), "Zakat Klang": (30, 40)}


def test_a_first_place_leaves_what_can_be_redone_alone(office):
    made = factories.organisation(office, "Polis Klang")
    maps.settle_nodes(office, WHOLE_MAP, {made: (10, 20)})
    factories.organisation(office, "Zakat Klang")
    factories.organisation(office, "Belia Klang")
    history.undo(office)
    late = history.undo(office)
    maps.settle_nodes(office, WHOLE_MAP, {made: (10, 20), late.record: (30, 40)})
    history.redo(office)
    history.redo(office)
    assert len(_names(office)) == 3


def test_places_of_nodes_that_went_meanwhile_are_left_out(office):
    stays = factories.organisation(office, "Polis Klang")
    goes = factories.organisation(office, "Zakat Klang")
    history.undo(office)
    maps.settle_nodes(office, WHOLE_MAP, {goes: (10, 20), stays: (30, 40)})
    assert _names(office) == {"Polis Klang": (30, 40)}


def test_places_on_a_map_that_went_meanwhile_are_left_out(office):
    body = factories.organisation(office, "Polis Klang")
    gone = maps.add_map(office, "Siapa?").record
    maps.remove_map(office, gone)
    assert not maps.settle_nodes(office, gone, {body: (10, 20)}).touched
