"""Contact lists in and out: CSV, spreadsheets and vCards. Knows neither the store nor a window."""
