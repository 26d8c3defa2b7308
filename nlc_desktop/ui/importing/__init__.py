"""Bringing a contact list in: what its columns are, what it would change, and then doing it."""
