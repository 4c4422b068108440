# Signing in by another house.
people-provider-or = or
people-provider-continue = Continue with { $name }
people-provider-still = You may still be signed in at { $name } on this device.
people-provider-sign-out = Sign out there as well
people-invitation-provider = Or make the account without a password, with the one you have there already:
refusal-provider-refused = The answer that came back could not be checked, so nobody was signed in. Please begin again; if it happens once more, tell your administrator.
refusal-provider-away = The other sign-in service does not answer just now. Please try again in a few minutes, or sign in with your password.
refusal-provider-cancelled = The sign-in was broken off there. You can begin again, or sign in with your password.
refusal-provider-closed = Your organisation does not let its people sign in this way.
refusal-step-spent = This step was not begun in this browser, was taken already, or took more than ten minutes. Please begin again.
refusal-no-account = Nobody here is known by that account yet. If you have an account here, sign in with your password and link the two under “My account”; otherwise ask your administrator for an invitation.
refusal-email-unverified = That service does not confirm your e-mail address, so no account can be made with it. Ask your administrator for an invitation.
refusal-link-first = There is an account with your e-mail address already. Sign in with your password once and link the two under “My account”.
refusal-identity-taken = That account is linked with another person's account here.
refusal-last-way-in = This is the only way left to sign in. Add another first, for example a password.
