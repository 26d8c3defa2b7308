"""What `packaging/make_screenshots.py` shows, and the stage it is shown on."""
