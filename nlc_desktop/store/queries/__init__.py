"""Plain SQL in, frozen rows out: how screens and lists read, without the ORM.

One module per subject. SQL is portable (SQLite and PostgreSQL); a test holds every column named
here against the models.
"""
