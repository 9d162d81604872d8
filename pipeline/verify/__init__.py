"""Published bytes and identities to leaks: the second pair of eyes."""

from pipeline.verify.check import verify
from pipeline.verify.record import record
from pipeline.verify.reread import reread

__all__ = ["record", "reread", "verify"]
