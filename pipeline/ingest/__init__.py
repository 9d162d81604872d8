"""DOCX -> Submission: every text-bearing part read once, every character accounted for."""

from pipeline.ingest.reader import read, read_narrative

__all__ = ["read", "read_narrative"]
