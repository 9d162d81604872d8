"""What bench_detect.py is made of: corpora, the systems that are compared, scores and the table."""
