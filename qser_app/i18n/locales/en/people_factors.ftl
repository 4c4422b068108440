# The second step of signing in.
factors-step-title = Second step
factors-step-code = Code
factors-step-hint = Six digits from your authenticator app, or one of your recovery codes.
factors-step-button = Sign in
factors-make-title = Set up your second step
factors-make-lead = Your organisation asks its administrators for a second step when they sign in. Make one now: a passkey or an authenticator app.
factors-sign-out = Sign out
factors-title = Second step and passkeys
factors-passkeys = Passkeys
factors-passkeys-hint = Your telephone, computer or security key shows that it is you. A passkey is the second step after your password, or opens the door alone.
factors-passkey-add = Add a passkey
factors-passkey-name = Name of the device
factors-passkey-name-hint = So that you recognise it later, for example “Office computer”.
factors-passkey-make = Make the passkey
factors-passkey-use = Sign in with a passkey
factors-passkey-cannot = This browser cannot make passkeys.
factors-passkey-none = No passkey came. Try again, or choose another way.
factors-passkey-unnamed = Passkey without a name
factors-passkey-used = Since { $since }, last used { $used }
factors-app = Authenticator app
factors-app-hint = An app on your telephone that shows a new code every half minute.
factors-app-there = An authenticator app is set up.
factors-app-remove = Remove the authenticator app
factors-app-begin = Set up an app
factors-app-scan = Scan this square with the app, then type the code it shows.
factors-app-square = QR code for the authenticator app; the same stands below as text.
factors-app-typed = Or type this key:
factors-code = Code from the app
factors-app-confirm = Confirm
factors-codes = Recovery codes
factors-codes-now = Your recovery codes
factors-codes-keep = Write them down or print them now: they are shown this once. Each stands in once for the second step when you have lost your device.
factors-codes-left = { $count ->
    [0] No code is left.
    [one] One code is left.
   *[other] { $count } codes are left.
  }
factors-codes-renew = Make new codes
factors-proof = Your password
factors-proof-hint = Before anything here is changed, show once more that it is you.
factors-proof-button = Go on
factors-proof-again = Before anything here is changed, please sign out and sign in again.
factors-asked-now = Your organisation now asks for the second step. Please sign in once more.
factors-entry-title = Second step
factors-entry-admins = Administrators need a second step
factors-entry-admins-hint = Whoever has none makes one at the next sign-in, before anything else. Open sign-ins by password alone end with it; make your own first.
factors-entry-after = Ask for it after a sign-in service, too
factors-entry-after-hint = Otherwise what the service itself asks for counts.
factors-reset = Reset second step
factors-reset-of = Reset the second step of { $name }
factors-reset-done = The second step is removed and the person is signed out everywhere. They were told by mail.
refusal-code-wrong = This code is not the one of now, or was used already.
refusal-passkey-refused = This passkey could not be checked. Try again, or choose another way.
refusal-factor-needed = Your organisation asks its administrators for a second step. Add another before you remove this one.
refusal-prove-again = Please show once more that it is you before you change this.
refusal-too-many-passkeys = You have ten passkeys already. Remove one you no longer use.
