"""Benchmarks: run by hand and by `make bench`; no test times anything."""
