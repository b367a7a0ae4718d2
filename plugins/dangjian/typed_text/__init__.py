"""Text that people typed becomes plain values that remember their lines."""
