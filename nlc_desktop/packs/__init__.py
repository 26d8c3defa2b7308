"""Reads and checks what ships as data: country packs (`reader`) and example cities (`example`)."""
