# Without a network: what is from earlier, what waits to be sent, and what is gone.

earlier = From { $when }. There is no network now.
earlier-unreached = From { $when }. The service cannot be reached now.
cleared = Something that was kept here is gone: the browser cleared it. Ask those people again whose answers are missing.

# Waiting to be sent
waiting-title = Waiting to be sent
waiting-see = See what waits to be sent
waiting-count = { $n ->
    [one] { $n } waiting to be sent
   *[other] { $n } waiting to be sent
}
waiting-none = Nothing is waiting. Everything finished on this device has been sent.
waiting-lead = These are finished and kept safely on this device. They are sent by themselves when the service can be reached and you are signed in here. You can also send them now.
waiting-somebody = An assessment
waiting-finished = Finished on { $when }.
waiting-private = Answered in private.
waiting-not-today = Not today, on { $when }:
waiting-not-tried = Not sent yet.
waiting-next = { $n ->
    [0] It is tried in a moment.
    [one] It is tried in about a minute.
   *[other] It is tried in about { $n } minutes.
}
waiting-unreached = { $n ->
    [one] The service could not be reached.
   *[other] The service could not be reached ({ $n } tries).
}
waiting-not-signed-in = Sign in again to send it.
waiting-send = Send now
waiting-send-all = Send all now
waiting-what = See what is wrong
waiting-card = Waiting to be sent
waiting-not-promised = This browser may clear what waits here if space runs out. Send soon.
waiting-file = You can save everything that waits here as a file. Nobody can read the answers in it but the service.
waiting-done = { $sent } sent, { $kept } still waiting
waiting-unreadable = { $n ->
    [one] One more cannot be opened here. A newer version of this app may have written it: close all its windows and open it again. It stays on this device.
   *[other] { $n } more cannot be opened here. A newer version of this app may have written them: close all its windows and open it again. They stay on this device.
}

# Begun, not finished
capture-card-begun = Begun
capture-card-go-on = Go on
waiting-begun-count = { $n ->
    [one] { $n } begun, not finished
   *[other] { $n } begun, not finished
}
waiting-begun-title = Begun, not finished
waiting-begun-lead = These answers are kept on this device. They are not sent before they are finished.
waiting-begun-when = Last changed on { $when }.
waiting-begun-private = Answered in private: only the person can go on.
waiting-begun-go-on = Go on

# Sent from this device
sent-today-card = Sent today
sent-today-title = Sent from here today
sent-today-one = { $name }: arrived on { $when }
sent-today-not-today = { $name }, not today: arrived on { $when }

# Not today
not-today-sending = It is kept on this device and is being sent.
not-today-sent = It has been sent.
not-today-kept = It is kept on this device. It is sent by itself when the service can be reached and you are signed in here.
not-today-refused = The service did not accept it. It is still on this device.

# What the service refuses
refused-answers = The answers
refused-answers-private = These answers were given in private, so they are not shown here.
refused-answers-unreadable = These answers cannot be shown here. They are still on this device, and in the file.
removing-title = If it cannot be sent
removing-text = Save the file and give it to your administrator. Nobody can read the answers in it but the service. When the administrator has loaded it, it can be removed here.
removing-save = Save the file
removing-check = Check whether it has arrived
removing-arrived = It has arrived. It can be removed from this device now.
removing-not-yet = It has not arrived yet. It stays on this device.
removing-remove = Remove from this device
