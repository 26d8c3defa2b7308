"""Setting text in type: faces, scripts, lines, blocks, and the pages they fill.

Context: user text must never be read as markup (a typed ``<img>`` really pulled a file into a
PDF through a paragraph of ReportLab), every script must print right *and* be found by a search,
and the break rules of the papers are stricter than keep-with-next.
Decision: lines are broken and shaped here, with HarfBuzz for the scripts that need it, and put
on a ReportLab canvas as glyphs of a subset; text is text all the way, there is no markup to
escape. Consequence: fonts are embedded by `embedding`, and nothing else names one.
"""
