"""Detection: raw passages -> findings, a union of detectors that never veto each other."""

from pipeline.detect.stage import detect

__all__ = ["detect"]
