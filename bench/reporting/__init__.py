"""The reporting part of the detection benchmark: made apart from the detectors, then frozen."""
