"""The encrypted file that keeps cases: SQLCipher lives here."""
