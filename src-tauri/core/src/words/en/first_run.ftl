# First steps. Each can wait; nothing is asked for.

first-can-wait = This can wait. You can change it at any time.
first-later = Later
first-person = A name or just the role is enough.
first-child = Only the first name. It is used in your messages and stays on this device.
first-year = With it, reminders know school days from breaks.
