"""Reference pages of the guide and of the developer's docs, made from what the code declares."""
