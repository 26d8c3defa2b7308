from nlc_desktop.domain.mandatory import MandatorySeat, MissingMember, Seated, unfilled
from nlc_desktop.domain.places import Confidence, Names


def seat(key, posts=(), bodies=(), **fields):
    return MandatorySeat(key, Names(en=f"Seat {key}"), "X", "", posts, bodies, **fields)


def keys(seats, members):
    return [one.key for one in unfilled(seats, members)]


def test_a_post_fills_its_seat_wherever_it_stands():
    seats = (seat("a", ("mayor",)), seat("b", ("police", "deputy")))
    assert keys(seats, ()) == ["a", "b"]
    assert keys(seats, (Seated("deputy"), Seated("mayor"))) == []
    assert keys(seats, (Seated("clerk"),)) == ["a", "b"]


def test_anybody_from_the_body_will_do_but_nobody_sits_twice():
    seats = (seat("a", ("dean",), ("university",)), seat("b", ("rector",), ("university",)))
    assert keys(seats, (Seated("clerk", "university"),)) == ["b"]
    two = (Seated("clerk", "university"), Seated("rector", "university"))
    assert keys(seats, two) == []


def test_the_post_named_by_the_rule_is_seated_before_others_of_its_body():
    seats = (seat("a", ("x",), ("body",)), seat("b", ("y",)))
    assert keys(seats, (Seated("y", "body"), Seated("z", "body"))) == []


def test_a_post_typed_by_hand_fills_the_seat_it_is_named_after():
    seats = (seat("a", ("mayor",)),)
    assert keys(seats, (Seated(title=" seat A "),)) == []
    assert keys(seats, (Seated(title="Other", title_english="Seat a"),)) == []
    assert keys(seats, (Seated(title="Other"),)) == ["a"]


def test_what_may_not_be_there_is_not_certain():
    def certain(**fields):
        return MissingMember(seat("a", ("x",), **fields), "A").certain

    assert certain()
    assert not certain(where_present=True)
    assert not certain(confidence=Confidence.CHECK)
