"""Q-SER: a learning platform for the people at the counters of Europe's municipalities."""

import gc

# What is made while the house is imported never becomes garbage; to look through it again and again takes a sixth of the time of a start.
# Once the platform runs, adapters/memory.py decides.
gc.set_threshold(50_000, 50, 100)
