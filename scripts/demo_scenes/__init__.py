"""The demo school's pictures: flat scenes of school life, drawn as SVG, and the album that says which goes where."""
