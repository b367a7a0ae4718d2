"""Broken files beside the sentences they must produce."""
