"""Errors that a user can read.

The tree::

    SkinGPTError                  title, message (what happened, what to do)
    ├── PhotoError                the file cannot be used as a photo
    │   ├── PhotoUnreadable       missing, no permission, a folder
    │   ├── PhotoDamaged          empty, truncated or broken
    │   ├── PhotoNotSupported     not a photo, or a format that is not opened
    │   └── PhotoTooLarge         more pixels or bytes than are accepted
    ├── CameraError               no camera, or none that may or can be used
    ├── ModelError                the model cannot be used
    │   ├── ModelMissing          no such model folder, or a part of it is missing
    │   ├── ModelDamaged          a part does not match its hash, or cannot be read
    │   └── ModelTooLarge         this computer has too little memory for it
    ├── TransferFailed            a model could not be fetched, copied or removed
    │   └── AccessNeeded          the hub wants the user's token or consent first
    ├── KnowledgeError            the knowledge records are missing or damaged
    ├── StoreError                the case file cannot be used
    │   ├── StoreLocked           a passphrase is needed first
    │   ├── WrongPassphrase       the passphrase does not fit
    │   ├── StoreDamaged          the file or its key is damaged
    │   │   ├── CasesDamaged      the file is damaged; what can be read can be saved
    │   │   ├── KeyGone           the keychain no longer holds the key
    │   │   └── NotEncrypted      the file could be read without a key
    │   ├── StoreTooNew           the file was written by a newer version
    │   ├── StoreUnavailable      read-only, vanished or in use
    │   │   └── KeychainSilent    the keychain does not answer
    │   └── DiskFull              no room left; nothing that was kept is lost
    ├── StickChanged              the stick with the program is not as it was made
    ├── BackupFailed              a backup cannot be written, read or restored
    ├── ReportError               a report cannot be made or written
    ├── BadInput                  an argument or a question that cannot be used
    └── Cancelled                 the user stopped it
"""


class SkinGPTError(Exception):
    """An error with a title and a message that a patient understands.

    Everything else that is raised is a fault of the program itself.
    """

    def __init__(self, title: str, message: str) -> None:
        super().__init__(f"{title}: {message}")
        self.title = title
        self.message = message


class PhotoError(SkinGPTError):
    """The file cannot be used as a photo."""


class PhotosUnavailable(PhotoError):
    """No photo can be opened just now, whatever is in it."""


class PhotoUnreadable(PhotoError):
    """The file is missing, is a folder or may not be read."""


class PhotoDamaged(PhotoError):
    """The file is empty, truncated or broken."""


class PhotoNotSupported(PhotoError):
    """The file is not a photo, or its format is not opened."""


class PhotoTooLarge(PhotoError):
    """The photo has more pixels or bytes than are accepted."""


class CameraError(SkinGPTError):
    """There is no camera, or none that this program may or can use."""


class ModelError(SkinGPTError):
    """The model cannot be used."""


class ModelMissing(ModelError):
    """There is no such model folder, or a part of it is missing."""


class ModelDamaged(ModelError):
    """A part of the model does not match its hash, or cannot be read."""


class ModelTooLarge(ModelError):
    """This computer has too little memory for the model."""


class TransferFailed(SkinGPTError):
    """A model could not be fetched, copied or removed."""


class AccessNeeded(TransferFailed):
    """The hub wants the user's token, or consent on the model's page, first."""


class KnowledgeError(SkinGPTError):
    """The knowledge records are missing or damaged."""


class StoreError(SkinGPTError):
    """The case file cannot be used."""


class StoreLocked(StoreError):
    """A passphrase is needed before the file can be opened."""


class WrongPassphrase(StoreError):
    """The passphrase does not fit the key."""


class StoreDamaged(StoreError):
    """The file or its key is damaged."""


class CasesDamaged(StoreDamaged):
    """The file of the cases is damaged; what can still be read can be saved into a new one."""


class KeyGone(StoreDamaged):
    """The keychain no longer holds the key; a recovery code may open the file."""


class NotEncrypted(StoreDamaged):
    """The file could be read without a key."""


class StoreTooNew(StoreError):
    """The file was written by a newer version of the program."""


class StoreUnavailable(StoreError):
    """The file is read-only, has vanished or is in use."""


class KeychainSilent(StoreUnavailable):
    """The keychain does not answer; a recovery code may open the file."""


class DiskFull(StoreError):
    """There is no room left on the disk; nothing that was kept is lost."""


class StickChanged(SkinGPTError):
    """The stick with the program is damaged, was changed, or cannot be checked."""


class BackupFailed(SkinGPTError):
    """A backup cannot be written, read or restored; the cases are as they were."""


class ReportError(SkinGPTError):
    """A report cannot be made, or its file cannot be written."""


class BadInput(SkinGPTError):
    """An argument or a question that cannot be used."""


class Cancelled(SkinGPTError):
    """The user stopped what was going on."""

    def __init__(self) -> None:
        super().__init__("Stopped", "You stopped this. Nothing was changed.")
