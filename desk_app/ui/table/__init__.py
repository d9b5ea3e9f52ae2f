"""Long lists, and the side panel beside them: what all registers are made of."""
