from nlc_desktop.ui.widgets.row_widths import shares

WANTED = {0: 110, 2: 150, 3: 190}


def test_columns_that_fit_keep_their_width():
    assert shares(WANTED, {3}, 450) == WANTED


def test_the_yielding_column_gives_way_first():
    assert shares(WANTED, {3}, 400) == {0: 110, 2: 150, 3: 140}


def test_the_others_follow_but_keep_three_quarters():
    assert shares(WANTED, {3}, 300) == {0: 95, 2: 129, 3: 76}
    assert shares(WANTED, {3}, 0) == {0: 82, 2: 112, 3: 76}


def test_without_a_yielding_column_all_share():
    assert sum(shares(WANTED, frozenset(), 400).values()) <= 401
