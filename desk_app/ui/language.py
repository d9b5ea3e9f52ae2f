"""The one name through which every sentence is translated."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
