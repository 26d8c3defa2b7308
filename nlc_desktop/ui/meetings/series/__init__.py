"""*Series*: meetings that come again by a rule, their dates, and how they are changed."""
