"""Calendar files (iCalendar) out and replies in. Knows neither the store nor a window."""
