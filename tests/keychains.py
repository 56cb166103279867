"""Keychains that stand for the computer's, so that no test touches that one."""


class NoKeychain:
    """A computer without a keychain."""

    def works(self):
        return False

    def read(self, name):
        return None

    def write(self, name, secret):
        raise AssertionError("there is no keychain")

    def forget(self, name):
        return None


class MemoryKeychain:
    """A keychain that forgets everything with the test."""

    def __init__(self):
        self.kept = {}

    def works(self):
        return True

    def read(self, name):
        return self.kept.get(name)

    def write(self, name, secret):
        self.kept[name] = secret

    def forget(self, name):
        self.kept.pop(name, None)
