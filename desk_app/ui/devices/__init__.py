"""What needs Qt to reach the outside: keyboard wedge, printer, preview."""
