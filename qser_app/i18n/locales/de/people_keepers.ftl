# Nobody takes the last one who looks after an organisation, or after all of them.
refusal-last-administrator = Niemand sonst verwaltet diese Organisation. Bitte geben Sie die Rolle zuerst jemand anderem.
refusal-last-superadministrator = Niemand sonst betreut die gesamte Installation. Bitte geben Sie die Rolle zuerst jemand anderem.
