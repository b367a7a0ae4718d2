"""What is read from docs/."""
