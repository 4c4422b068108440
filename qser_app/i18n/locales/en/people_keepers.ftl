# Nobody takes the last one who looks after an organisation, or after all of them.
refusal-last-administrator = Nobody else administers this organisation. Please make somebody else an administrator first.
refusal-last-superadministrator = Nobody else looks after the whole installation. Please make somebody else a superadmin first.
