### The tray and the window.

tray-new-entry = New entry
tray-open = Open Hallway
tray-quit = Quit
