### The tray and the window.

# What this language calls itself.
language-name = English

tray-new-entry = New entry
tray-open = Open Hallway
tray-quit = Quit
