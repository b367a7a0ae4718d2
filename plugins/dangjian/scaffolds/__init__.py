"""New entries for an editor to fill in, made from the declared fields."""
