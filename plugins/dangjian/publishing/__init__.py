"""How the finished site is served."""
