"""Holds on to what is chosen and what is on top while the rows of a list are read again."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint
from PySide6.QtWidgets import QTableView

from desk_app.ui.table.model import ListModel

Flag = QItemSelectionModel.SelectionFlag


@dataclass(frozen=True, slots=True)
class Held:
    """Rows by id with the place they had, and the pixels that the topmost one sticks out."""

    chosen: tuple[tuple[UUID, int], ...]
    current: UUID | None
    top: UUID | None
    offset: int


def hold(table: QTableView, model: ListModel[Any]) -> Held:
    """What is chosen now; a list that is looked at from its first row stays there."""
    places = [index.row() for index in table.selectionModel().selectedRows()]
    scrolled = table.verticalScrollBar().value() > 0
    first = table.indexAt(QPoint(0, 0)) if scrolled else QModelIndex()
    chosen = ((_id(model, place), place) for place in places)
    return Held(
        tuple((row_id, place) for row_id, place in chosen if row_id is not None),
        _id(model, table.currentIndex().row()),
        _id(model, first.row()),
        -table.visualRect(first).top() if first.isValid() else 0,
    )


def restore(table: QTableView, model: ListModel[Any], held: Held) -> None:
    """Choose the same rows where they are by now; one that left the list is chosen no more."""
    moved = [(model.place(row_id), place) for row_id, place in held.chosen]
    if any(now != place for now, place in moved):
        _choose(table, model, held, [now for now, _ in moved if now is not None])
    top = model.place(held.top) if held.top else None
    if top is not None:
        height = table.rowHeight(top)
        table.verticalScrollBar().setValue(top * height + held.offset)


def _choose(table: QTableView, model: ListModel[Any], held: Held, places: list[int]) -> None:
    chosen = table.selectionModel()
    current = model.place(held.current) if held.current else None
    chosen.clearSelection()
    if current is not None:
        chosen.setCurrentIndex(model.index(current, 0), Flag.NoUpdate)
    for place in places:
        chosen.select(model.index(place, 0), Flag.Select | Flag.Rows)


def _id(model: ListModel[Any], place: int) -> UUID | None:
    """Only of a row that is known: asking for another one would read it."""
    row = model.known(place)
    return row.id if row is not None else None
