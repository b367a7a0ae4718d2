"""Whole sites, built as a school builds them and looked at as a reader sees them."""
