"""All meetings on a calendar: the month, the week, and what is said about a day."""
