"""Files that people send: taken in memory, never put on the disk unsealed.

Knows how Django hands over a file (`FILE_UPLOAD_HANDLERS` names the one here, for every form). Does not know what is in
it.
"""

from io import BytesIO
from typing import Any

from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler
from django.http import HttpRequest

from nearer.errors import Invalid
from nearer.gateways.reading import LARGEST
from nearer.translation import _


class InMemory(FileUploadHandler):
    """Keep what is sent as far as any file may be long, and one byte more, so that it is seen to be longer."""

    def new_file(self, *args: Any, **others: Any) -> None:
        """Begin anew with each file."""
        super().new_file(*args, **others)
        self.kept = BytesIO()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Keep a piece."""
        self.kept.write(raw_data[: max(0, LARGEST + 1 - start)])

    def file_complete(self, file_size: int) -> InMemoryUploadedFile:
        """Hand over what was kept."""
        self.kept.seek(0)
        return InMemoryUploadedFile(
            self.kept, self.field_name, self.file_name or "file", self.content_type, file_size, self.charset
        )


def content(request: HttpRequest, field: str) -> bytes:
    """Return the bytes of the file sent in a field.

    Raises:
        Invalid: none was.
    """
    sent = request.FILES.get(field)
    if sent is None:
        raise Invalid(_("Choose a file first."), field)
    read: bytes = sent.read()
    return read
