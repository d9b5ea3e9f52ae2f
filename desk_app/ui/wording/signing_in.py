"""What a command says when it has to know who is there."""

from desk_app.ui.language import translate


def pin_of(name: str) -> str:
    """What is asked on the terminal."""
    return translate("SignIn", "PIN of {name}").format(name=name)


def needed(name: str) -> str:
    """A script that gives none."""
    return translate("SignIn", "The PIN of {name} is needed.").format(name=name)


def at_the_window() -> str:
    """Nobody worked at this desk yet."""
    return translate("SignIn", "Sign in at the window once; the command then asks that PIN.")
