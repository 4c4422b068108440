"""What happens without a person: delivery of the outbox, clearing up."""
