"""The demo in a real browser: keyboard, focus, narrow screens, no script."""
