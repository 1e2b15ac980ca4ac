# Whether reminders work: what is planned, what came last, what this device allows.

health-title = Do reminders work?
health-notices = Notices on this device
health-granted = Notices are allowed here.
health-not-asked = Notices are not allowed here yet. Without them, reminders wait on Today.
health-denied = Notices are switched off for Hallway in the device’s own settings. You can switch them on there. Until then, reminders wait on Today.
health-allow = Allow notices
health-test = Show a test notice
health-test-shown = A test notice was sent. If you see none, look at the device’s own notice settings.
health-test-not-shown = The test notice could not be shown. Today still lists everything.
health-next = Next
health-next-none = Nothing is planned right now.
health-planned = { $count ->
    [one] One notice is planned in all.
   *[other] { $count } notices are planned in all.
}
health-last = The last one came { $moment }.
health-last-none = None has come yet.
health-horizon = Open Hallway now and then: notices are planned up to { $day }.
health-paused = You are taking a pause until { $day }. Until then no notice comes.
health-honest = Good to know
health-phone = Phones save power. A notice can come some minutes after its time, and some phones hold it back until you next pick them up. If the phone has a list of apps that may run in the background, add Hallway.
health-desktop = On a computer, notices come while Hallway is running, also when its window is closed. If the computer was off or asleep, you get one notice when it is back.
health-always = Today always lists everything, with or without notices.
