"""The contact languages that courses are given in."""

from desk_app.ui.language import translate


def languages() -> dict[str, str]:
    """Their names by ISO 639 code."""
    return {
        "ar": translate("Language", "Arabic"),
        "bg": translate("Language", "Bulgarian"),
        "en": translate("Language", "English"),
        "es": translate("Language", "Spanish"),
        "fa": translate("Language", "Persian"),
        "fr": translate("Language", "French"),
        "nl": translate("Language", "Dutch"),
        "pl": translate("Language", "Polish"),
        "prs": translate("Language", "Dari"),
        "ps": translate("Language", "Pashto"),
        "ro": translate("Language", "Romanian"),
        "ru": translate("Language", "Russian"),
        "so": translate("Language", "Somali"),
        "sq": translate("Language", "Albanian"),
        "ti": translate("Language", "Tigrinya"),
        "tr": translate("Language", "Turkish"),
        "uk": translate("Language", "Ukrainian"),
        "ur": translate("Language", "Urdu"),
    }


def language(code: str) -> str:
    """The name of a language; one we do not know stays as it is written."""
    return languages().get(code, code)
