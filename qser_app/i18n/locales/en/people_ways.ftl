# My account: the ways in.
ways-title = Ways to sign in
ways-intro = What opens your account. You get a mail whenever one of them is added or removed.
ways-password = Password
ways-password-set = You have a password.
ways-password-none = You have no password. Ask for a link if you want one.
ways-password-ask = Ask for a link
ways-houses = Linked accounts
ways-linked = Linked since { $since }
ways-not-linked = Not linked
ways-link = Link
ways-link-of = Link { $name }
ways-unlink = Remove
ways-unlink-of = Remove { $name }
ways-gone = A service that is no longer offered here
ways-done-linked = The account is linked. You can sign in with it from now on.
ways-done-unlinked = The link is removed.
ways-to-the-proof = Go there
