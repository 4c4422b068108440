"""What the platform costs: measured with a generator that speaks the browser's own socket protocol."""
