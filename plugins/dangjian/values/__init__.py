"""Values a school writes down: dates, quantities, honour levels, names for files and addresses."""
