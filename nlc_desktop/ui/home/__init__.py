"""Home: what is next, what is due, who has not answered."""

from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.home.page import HomePage


def build(desk: Desk) -> HomePage:
    """The home page of an open office."""
    return HomePage(desk)
