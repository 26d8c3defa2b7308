"""Tables in one import: columns and cells, models of frozen rows, filter, delegate and view.

A page writes its columns, makes a model, gives it to a `RowView` and refreshes it with
``set_rows`` or ``set_groups`` when the office's data changed.
"""

from nlc_desktop.ui.widgets.columns import Cell, Column, Group, Mark, Role
from nlc_desktop.ui.widgets.row_delegate import RowDelegate
from nlc_desktop.ui.widgets.row_filter import HiddenBanner, RowFilter
from nlc_desktop.ui.widgets.row_models import GroupsModel, RowsModel
from nlc_desktop.ui.widgets.row_view import RowView

__all__ = [
    "Cell",
    "Column",
    "Group",
    "GroupsModel",
    "HiddenBanner",
    "Mark",
    "Role",
    "RowDelegate",
    "RowFilter",
    "RowView",
    "RowsModel",
]
