"""The step that calls a meeting: all it makes on one page, then what to do with it."""
