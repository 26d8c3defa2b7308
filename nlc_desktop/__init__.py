"""NLC Desktop: coordination meetings between city hall and its partners, offline first."""

__version__ = "0.1.0"
