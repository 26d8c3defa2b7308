"""The pieces pages are built of, one module per piece; nothing here knows a service.

labels       label(text, role, wrap=) · hairline(vertical=) · KeyCap(shortcut) · key_text(shortcut)
             IconLabel(name, role, size) · IconText(icon, text, role, icon_role=, size=)
             Tag(text, icon) · ElidedLabel(text, role): .set_text .whole
buttons      Button(text, role=, icon=, hint=, shortcut=, on=): .refuse(reason) .allow()
             .set_icon .set_role .set_menu; roles "", primary, flat, small, large
             LinkButton(text, small=, hint=, on=) · IconButton(icon, name, shortcut=, on=)
             SegmentBar([(key, text)], current): chosen(str), .current, .choose(key)
chips        Chip(text): clicked takes it off · FilterChip(text): .menu_of_filters
panel        Panel(title, meta): .body, .add(widget, line=, padded=), .add_corner, .set_title
banner       Banner(text, kind="warn|bad|plain", link=): link_clicked, .say(text, kind=, link=)
empty_state  EmptyState(sentence, step, icon=, primary=): stepped, .say
entry_line   EntryLine(placeholder, pieces=text -> [Piece], lead=, number=): entered(str),
             left_up, typed(str), .set_next(lead, number), .edit; Piece(text, icon, warn)
toggle       Toggle(what, on=): toggled
tab_bar      TabBar([(key, text)]): chosen(str), .choose(key), .current, .set_count(key, "9 of 14")
meters       TickMeter(done, total): .set_value(done, total, sentence)
             MeterBar(): .set_value(value, planned, sentence)
shapes       Shape (states, replies, levels), paint_shape(painter, shape, rect, color, ground),
             role_of, word_role_of, ShapeLabel(shape, size)
flow         FlowLayout(parent, gap=)
page         Page(title, meta): .body, .add_action(button), .set_title · scrolled(widget)
verb         VerbButton(text, second, icon=, shortcut=, primary=): clicked, .set_second
tables       Column(key, title, cell, sort=, right=, width=, stretch=, yields=, hidden=, edit=,
             edit_text=) ·
             Cell(text, role, mark, second, bold, italic, small, link, tag, tag_icon, tooltip,
             spoken) · Mark(what, role, size) · Group(key, title, rows, meta, link)
             RowsModel(columns, rows, key=): .set_rows · GroupsModel(columns, groups): .set_groups
             RowView(model, name, row_height=32|48, movable=): current_changed(row),
             opened(row), key_pressed(row, key), group_link(key), move_asked(row, steps),
             left_below; .rows (RowFilter) .current .selected .go_to(key) .edit_cell(column)
             .open_below(key, widget) .close_below() .copy()
             RowFilter: .set_text(words) .set_test(name, test) .clear(), hidden_changed(n, total)
             HiddenBanner(row_filter): link_clicked
"""
