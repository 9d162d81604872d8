# Everything here is a thin call of `python -m pipeline VERB …`; see `make help`.
CASE ?= $(case)
PYTHON ?= python3
RUN := $(PYTHON) -m pipeline
WITH = $(if $(CASE),"CASE=$(CASE)")

.PHONY: help setup new report chronology review sign-off verify cast test check bench bench-detect clean
.DEFAULT_GOAL := help

help:
	@$(RUN) help

setup:
	@$(RUN) setup

new:
	@$(RUN) new $(WITH) "FROM=$(FROM)"

report:
	@$(RUN) report $(WITH)

chronology:
	@$(RUN) chronology $(WITH) $(if $(EDITS),"EDITS=$(EDITS)")

review:
	@$(RUN) review $(WITH)

sign-off:
	@$(RUN) sign-off $(WITH) "REVIEWER=$(REVIEWER)" $(if $(ACCEPT),"ACCEPT=$(ACCEPT)")

verify:
	@$(RUN) verify $(WITH)

cast:
	@$(RUN) cast $(WITH)

test:
	@$(RUN) test

check:
	@$(RUN) check

bench:
	@$(RUN) bench

bench-detect:
	@$(RUN) bench-detect $(foreach name,TAB SYNTH DOCUMENTS MISSES,$(if $($(name)),"$(name)=$($(name))"))

clean:
	@$(RUN) clean $(WITH)
