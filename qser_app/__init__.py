"""Q-SER: a learning platform for the people at the counters of Europe's municipalities."""
