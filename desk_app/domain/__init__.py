"""What is true about lending: pure rules, no clock, no input or output."""
