"""The windows: the only floor with Qt. Rooms use services, domain and floor 0, and this kit.

The kit:
    theme      install(app, theme, scale=, still=) -> Look; look() -> Look of the running program:
               .theme (roles, `.color(role)`), .px(n), .font(TextSize, semibold=, large=),
               .motion(ms), .choose(theme, scale=, still=), signal changed; restyle(widget, **props)
    palettes   Theme, ThemeName, LIGHT, DARK, CONTRAST
    icons      pixmap(name, role, size), icon(...), set_icon(button, name, role, size),
               paint(painter, name, color, rect, size); names are files in resources/icons
    widgets    see `nlc_desktop.ui.widgets`
    jobs       the one runner of slow work and of writes
    messages   the one door for errors, notices and questions
    commands   every command with its text, shortcut and menu
    main_window  frame and navigation; rooms are handed in as `Room(key, title, icon, factory)`

Sizes in code are pixels at 100 % and go through ``look().px``. Text goes through ``tr``.
"""
