"""Changes to the accounts of staff, as frozen data for the one door."""

from dataclasses import dataclass
from typing import ClassVar

from desk_app.domain.acts import Act, Login, Words
from desk_app.domain.credentials import CredentialChange
from desk_app.domain.people import Role, Staff


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveStaff(Act):
    """A member of staff is added or edited, gets a PIN or a badge, or works here no longer."""

    staff: Staff
    credential: CredentialChange = CredentialChange()  # noqa: RUF009 - frozen
    needs: ClassVar[Role] = Role.COORDINATOR
    over: ClassVar[Login] = Login.COORDINATOR

    def words(self) -> Words:
        """The name."""
        return (("staff", self.staff.name),)
