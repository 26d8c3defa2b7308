"""Taking in replies: slip codes, files and pasted text, those to be looked at, the chase list."""
