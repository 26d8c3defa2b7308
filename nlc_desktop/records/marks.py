"""Short names for the marked text, number and flag fields of records."""

from typing import Annotated

from nlc_desktop.domain.audience import Audience, Sees

PublicText = Annotated[str, Sees(Audience.PUBLIC)]
PublicNumber = Annotated[int, Sees(Audience.PUBLIC)]
CommunityText = Annotated[str, Sees(Audience.COMMUNITY)]
MembersText = Annotated[str, Sees(Audience.MEMBERS)]
MembersNumber = Annotated[int, Sees(Audience.MEMBERS)]
MembersFlag = Annotated[bool, Sees(Audience.MEMBERS)]
NationalText = Annotated[str, Sees(Audience.NATIONAL)]
OfficeText = Annotated[str, Sees(Audience.OFFICE)]
OfficeNumber = Annotated[int, Sees(Audience.OFFICE)]
OfficeFlag = Annotated[bool, Sees(Audience.OFFICE)]
