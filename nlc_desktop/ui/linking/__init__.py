"""What Stakeholders and the map share about links: their words, and the dialogs that make them."""
