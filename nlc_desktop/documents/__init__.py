"""Papers set in type: views of `domain.papers` in, the bytes of a PDF out.

`render.render` makes a paper, `leak_gate.check` reads the finished file before it may leave,
`preview.pages` draws its pages on the screen. Nothing here reads a record or writes a file.
"""
