"""How much of a file that came back is taken, so that no file can hold up the program."""

FILE = 512 * 1024
"""Bytes of a calendar file; a reply has two thousand."""
MAIL = 8 * 1024 * 1024
"""Bytes of a saved mail, whose pictures are not looked at."""
MAIL_LINES = 150_000
"""Lines of a saved mail: 8 MB in the lines mail is sent in, and some."""
MAIL_PARTS = 60
"""Parts of a saved mail."""
LINES = 2_000
"""Lines of a calendar file."""
COMPONENTS = 200
"""Components of a calendar file: events, zones and what is inside them."""
DEPTH = 4
"""Components inside each other; a zone has three."""
LINE = 16 * 1024
"""Characters of one line once unfolded; a longer one is left out where it is not needed."""
ANSWERS = 200
"""Answers in one file."""
UID = 400
"""Characters of what tells a meeting from others."""
TEXT = 300
"""Characters of a name or an address, as many as a record holds."""
COMMENT = 1_000
"""Characters of what was said with an answer."""
