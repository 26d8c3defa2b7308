"""The windows: the only floor with Qt. Rooms use services, domain and floor 0, and this kit.

The kit:
    theme      install(app, theme, scale=, still=) -> Look; look() -> Look of the running program:
               .theme (roles, `.color(role)`), .px(n), .font(TextSize, semibold=, large=),
               .motion(ms), .choose(theme, scale=, still=), signal changed; restyle(widget, **props)
    palettes   Theme, ThemeName, LIGHT, DARK, CONTRAST
    icons      pixmap(name, role, size), icon(...), set_icon(button, name, role, size),
               paint(painter, name, color, rect, size); names are files in resources/icons
    widgets    see `nlc_desktop.ui.widgets`
    jobs       Jobs.run(work(progress), title=, own_errors=) -> Job, Jobs.write(work) -> Job,
               .shutdown(); Job: progressed, succeeded(result), failed(error), finished, .cancel()
    messages   Messages: .error(error), .notice(sentence, link=, on_link=), .saved(moment),
               .ask(question, verb=, then=, explanation=, keep=, danger=)
    commands   Command(id, text, menu, shortcut, scope, section), Commands: .add(command, run),
               .bind(id, run), .refuse(id, reason), .allow(id), .say(id, text), .enter(*scopes)
    main_window  MainWindow(rooms, commands, jobs, messages): frame and navigation; rooms are
               handed in as `Room(key, title, icon, factory, commands=(), below=False)`;
               .open_room(key), .page(key), .show_full(page, scope), .leave_full(), .set_undo(...)

Sizes in code are pixels at 100 % and go through ``look().px``. Text goes through ``tr``.

Importing Qt puts a hook before every later import of the whole process, which reads the source
of each imported module to see whether it asks for PySide's ``__feature__``. Nothing here does, so
the plain import is put back: 40 ms at the start, 60 more when the writing side is loaded.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - puts the hook in  # pyright: ignore[reportUnusedImport]

_plain_import = getattr(builtins, "__orig_import__", None)
if _plain_import is not None:
    builtins.__import__ = _plain_import
