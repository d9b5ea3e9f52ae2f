"""The journal: every act, found by what it touched, who did it and when."""
