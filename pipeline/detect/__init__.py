"""Detection: raw passages -> findings, a union of detectors that never veto each other.

`detect` is pure; a caller that wants a second run to be quick wraps it in `remembering(file)`.
"""

from pipeline.detect.memory import remembering
from pipeline.detect.stage import detect

__all__ = ["detect", "remembering"]
