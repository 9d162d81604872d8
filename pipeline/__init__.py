"""Agency Word files in; one anonymised, signed and verified overview report out."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
# Before numpy is imported anywhere. Its matrix product would wait for a second thread longer than
# it gains by it (three times the processor time, and worse beside other work); and what a model
# says must not depend on how many cores a machine has.
