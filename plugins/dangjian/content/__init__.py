"""Sources become entries, entries become the library."""
