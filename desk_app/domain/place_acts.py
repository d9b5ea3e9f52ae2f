"""What happens to a device between sites, or when nobody knows where it is."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from desk_app.domain.acts import Act
from desk_app.domain.devices import Step
from desk_app.domain.people import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Move(Act):
    """A device is sent to another site, received at this one, reported missing, or found here."""

    device_id: UUID
    step: Step  # one of ``MOVES``
    to_site_id: UUID | None = None  # only when it is sent
    needs: ClassVar[Role] = Role.ICT
