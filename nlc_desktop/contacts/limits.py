"""How much of a file is taken, so that no file can fill the memory or hold up the program."""

MIB = 1024 * 1024

FILE = 64 * MIB
"""Bytes of a file: ten thousand cards with photographs fit."""
ROWS = 50_000
"""Rows or cards of one list."""
COLUMNS = 400
"""Columns of a list; Outlook writes about ninety."""
UNPACKED = 256 * MIB
"""Bytes of a spreadsheet once unpacked; one that grows beyond is made to do harm."""
CELLS = 4_000_000
"""Cells of the rectangle a sheet spans."""
LINES_OF_ROW = 200
"""Lines one row of CSV may run over; beyond that a quotation mark was never closed."""
LINE = 300
"""Characters of a name, as many as a record holds."""
TITLE = 120
"""Characters of a form of address, or of the letters after a name."""
TEXT = 20_000
"""Characters of a note."""
CARD = MIB // 4
"""Characters of one card without its pictures; the library takes a second for a million."""
