"""Photos in, pictures for the web out: measured once, planned without opening a file, rendered into a cache."""
