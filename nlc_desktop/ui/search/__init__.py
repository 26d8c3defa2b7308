"""One search over everything: the findings below the search line, by keyboard alone."""
