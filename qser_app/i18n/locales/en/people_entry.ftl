# How people of an organisation sign in, decided by its administrators.
entry-title = Signing in
entry-lead = How the people of your organisation come in.
entry-houses = Sign-in services
entry-houses-hint = Whoever uses one of these needs no password here. People link it under “My account”, or accept their invitation with it.
entry-houses-none = No service is set up
entry-houses-none-text = Whoever runs this platform can connect your organisation's own sign-in, for example Microsoft Entra, Keycloak or EU Login. The settings are described in its documentation.
entry-newcomers-title = New people
entry-newcomers = Make an account at the first sign-in
entry-newcomers-hint = Whoever one of the services knows gets an account as learner, without an invitation, if the service confirms their e-mail address.
entry-domains = Only with an address at
entry-domains-hint = One e-mail domain a line, such as town.example. Empty: any address, and only while no other organisation takes in everybody.
entry-departments-title = Departments
entry-claim = Field that names the department
entry-claim-hint = What the service calls it, for example department or groups. Empty: departments are given by hand.
entry-department = Values for “{ $name }”
entry-department-hint = Parted by commas. It counts for people who have no department yet; nobody is moved.
refusal-bad-domain = “{ $domain }” is no e-mail domain. Write it like town.example.
