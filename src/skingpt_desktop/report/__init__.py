"""A case as a document: for the patient, for the doctor, as plain text, as FHIR JSON."""
