"""What a widget of our own is to a screen reader, where Qt would call it nothing in particular."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_PROPERTY = "accessible_role"
PICTURE = QAccessible.Role.Graphic
PART = QAccessible.Role.Grouping


def tell_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Have a screen reader know this widget as a picture, or as a part of the window with a name.

    Screen readers pass over what Qt gives no role, even where it has the focus and a name.
    """
    widget.setProperty(_PROPERTY, role.value)


def know_roles() -> None:
    """Have Qt ask for these roles; once for an application."""
    QAccessible.installFactory(_interface)


def _interface(_: str, thing: QObject) -> QAccessibleInterface | None:
    role = thing.property(_PROPERTY) if isinstance(thing, QWidget) else None
    if role is None or not isinstance(thing, QWidget):
        return None
    return QAccessibleWidget(thing, QAccessible.Role(role), thing.accessibleName())
