# Nobody takes the last one who looks after an organisation, or after all of them.
refusal-last-administrator = Nadie más administra esta organización. Asigne antes el rol de administración a otra persona.
refusal-last-superadministrator = Nadie más se ocupa de toda la instalación. Asigne antes el rol de superadministrador a otra persona.
