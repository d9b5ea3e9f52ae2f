"""The registers: devices, SIM cards, people and courses."""
