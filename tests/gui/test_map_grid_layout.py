"""Where organisations stand in the grid of power and interest."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlc_desktop.ui.map.grid_layout import Area, Measure, Seat, Spot, seats

AREA = Area(0, 18, 306, 160)
LARGE = Area(18, 18, 790, 400)
SMALL = Measure(12, 18)
NAMED = Measure(14, 18, 56)


def _spots(count: int, power: int = 3, interest: int = 3) -> list[Spot]:
    return [Spot(f"{at:03}", f"Name {at:03}", power, interest) for at in range(count)]


def _apart(one: Seat, other: Seat) -> bool:
    """Whether neither shapes nor names lie on each other."""
    gap = (one.side + other.side) / 2
    high = abs(one.y - other.y) >= gap - 0.01
    left, right = sorted((one, other), key=lambda seat: seat.x)
    wide = right.x - right.side / 2 >= left.x + left.side / 2 + left.name_room - 0.01
    return high or wide


def test_a_single_one_stands_in_the_middle_of_its_cell() -> None:
    (seat,) = seats([Spot("a", "A", 5, 1)], AREA, SMALL).values()
    assert (seat.x, seat.y) == pytest.approx((30.6, 34))


def test_power_goes_up_and_interest_to_the_right() -> None:
    found = seats([Spot("low", "A", 1, 1), Spot("high", "B", 5, 5)], AREA, SMALL)
    assert found["high"].y < found["low"].y
    assert found["high"].x > found["low"].x


def test_the_same_scores_always_give_the_same_picture() -> None:
    spots = _spots(7)
    assert seats(spots, AREA, SMALL) == seats(reversed(spots), AREA, SMALL)


@pytest.mark.parametrize("count", [2, 5, 9, 24, 60])
def test_nobody_stands_on_another(count: int) -> None:
    for area, measure in ((AREA, SMALL), (LARGE, NAMED)):
        found = seats(_spots(count), area, measure)
        assert len(found) == count
        assert all(_apart(one, other) for one, other in combinations(found.values(), 2))


def test_names_are_written_while_there_is_room_for_them() -> None:
    assert all(seat.name_room >= 56 for seat in seats(_spots(4), LARGE, NAMED).values())
    assert not any(seat.name_room for seat in seats(_spots(60), LARGE, NAMED).values())


@given(st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5)), max_size=60))
def test_everybody_stands_in_the_cell_of_their_scores(scores: list[tuple[int, int]]) -> None:
    spots = [Spot(str(at), str(at), *pair) for at, pair in enumerate(scores)]
    for measure in (SMALL, NAMED):
        for identity, seat in seats(spots, LARGE, measure).items():
            spot = spots[int(identity)]
            assert LARGE.scores_at(seat.x, seat.y) == (spot.power, spot.interest)


def test_a_point_outside_counts_to_the_nearest_cell() -> None:
    assert AREA.scores_at(-50, -50) == (5, 1)
    assert AREA.scores_at(900, 900) == (1, 5)
    assert not AREA.holds(-1, 30)


def test_shapes_keep_their_size_while_there_is_room() -> None:
    assert {seat.side for seat in seats(_spots(6), AREA, SMALL).values()} == {12}
    assert max(seat.side for seat in seats(_spots(80), AREA, SMALL).values()) < 12
