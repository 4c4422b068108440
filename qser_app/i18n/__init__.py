"""The catalogues (Fluent, one file per word of the house and language) and the functions that read them."""
