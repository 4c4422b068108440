# The bar of whoever looks at the platform as somebody else, and what it says to what is closed to them.
viewing-bar = You are looking at the platform as { $name } sees it. Nothing can be changed.
viewing-until = It ends by itself at { $time }.
viewing-stop = Stop looking
viewing-shut-title = Not shown while you look
viewing-shut-text = This is for { $name } alone, or it cannot be shown without changing something. It stays closed while you look at the platform as somebody else.
viewing-no-package = A package is not opened while you look as somebody else: opening it would begin an attempt.
refusal-only-looking = You are looking at the platform as { $name }. Nothing can be changed here, and what is theirs alone is not shown.
refusal-other-eyes = Whose view of the platform this page shows has changed, so the page is loaded anew.
