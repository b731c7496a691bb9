"""What every public address answers; each view asks a named question and renders."""
