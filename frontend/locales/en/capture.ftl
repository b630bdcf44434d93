# Capturing an assessment on a worker's device: what comes before and after the questions. Staff are spoken to about { $name }.

capture-unreachable = Answers that are kept on this device are safe. They can be opened as soon as the service can be reached.

# Who is answering
capture-start-self-hint = You may read the questions out.
capture-start-help-hint = They decide. Somebody reads, explains or writes.
capture-start-behalf-hint = Because they cannot, or have asked somebody to.
capture-start-private = { $name } answers in private
capture-start-private-hint = You hand over the tablet. You see the answers only if they share them.
capture-start-waiting = An assessment of { $name } is finished and still waits on this device to be sent.
capture-start-arrived = The answers of { $name } arrived on { $when }.
capture-start-today = { $name } has been asked today already.
capture-start-another = Start another assessment only if { $name } wants to answer again.
capture-first-time = First time
capture-again = Follow-up
capture-intro-heading = To read with { $name } first
capture-how-change = how the answers are given
capture-not-today-link = Not today
capture-to-list = Back to the list
capture-to-person = To the page of { $name }
capture-to-progress = See { $name }’s progress

capture-not-asked-title-opted_out = { $name } has opted out
capture-not-asked-text-opted_out = { $name } has chosen not to take part. There is nothing to do here. If they have changed their mind, a manager can opt them in again.
capture-not-asked-title-ended = { $name } is no longer with the service
capture-not-asked-text-ended = The service for { $name } has ended, so there is nothing to ask.

# Around each step
capture-stop = Stop for now
capture-stop-note = The answers stay on this device.

# Sending
capture-sending-text = One moment, please. They are kept on this device until they have arrived.
capture-sent-title = Thank you
capture-sent-when = The answers arrived on { $when }
capture-sent-before = The answers have arrived.
capture-sent-incomplete = Some main questions have no answer. { $name } stays on the list of people to ask.
capture-sent-next = What happens next
capture-sent-next-text = The answers are added to { $name }’s progress. You can look at it together now.
capture-sent-next-again = The same questions come again in about four months.
capture-kept-title = Kept safely on this device
capture-kept-text = The answers are not sent yet, because the service cannot be reached. Nothing is lost. They are sent by themselves when the service can be reached again and you are signed in here.
capture-kept-sign-in = The answers are not sent yet, because you have been signed out. Nothing is lost. Sign in again, and they are sent.
capture-kept-retry = Try again
capture-refused-title = The answers were not accepted
capture-refused-not_found = The service no longer finds this person for your account. The answers are still on this device. Tell your manager.
capture-refused-other = The service did not accept the answers. They are still on this device. Tell your manager.
capture-refused-quote = If you ask for help, give this number: { $id }
capture-refused-mend = Go back and change

# Going on and starting again
capture-resume-title = You have begun to ask { $name }
capture-resume-text = { $n ->
    [0] Nothing has been answered yet. It was begun here on { $when }.
    [one] One answer is kept on this device. The last change was on { $when }.
   *[other] { $n } answers are kept on this device. The last change was on { $when }.
}
capture-resume-go-on = Go on where you stopped
capture-resume-discard = Discard and start again
capture-discard-title = Discard these answers?
capture-discard-text = What has been answered for { $name } on this device and not been sent will be gone. This cannot be undone.
capture-discard-yes = Discard the answers
capture-discard-no = Keep them

# Not today
capture-not-today-title = Why not today?
capture-not-today-hint = { $name } stays on the list of people to ask.
capture-not-today-reason = The reason
capture-not-today-because-asked_later = They asked for another day
capture-not-today-because-unwell = They are unwell
capture-not-today-because-not_in = Nobody was in
capture-not-today-because-no_time = There was no time, or no quiet place
capture-not-today-because-other = Another reason
capture-not-today-error-required = Choose a reason
capture-not-today-send = Save
capture-not-today-done = Saved: not today
capture-not-today-done-text = { $name } stays on the list. You can ask again another day.

# In private
private-hand-over-title = Hand the tablet to { $name }
private-again-title = { $name } has begun in private
private-again-text = What { $name } has answered is hidden. Only { $name } can go on. You can hand over the tablet again, or discard the answers.
private-point-answers = You will not see the answers, unless { $name } chooses to share them.
private-point-locked = { $name } sees only the questions. Nothing else on this tablet can be opened.
private-point-password = At the end the tablet is locked. You need your PIN or your password to go on.
private-pin-first = Set a PIN first
private-pin-why = You need a PIN before you hand over the tablet. It opens the tablet again, also where there is no signal.
private-hand-over-now = Hand over now
private-hand-over-not = Do not hand over
private-locking-title = One moment, please
private-locking-text = Your answers are being sent.
private-locked-title = Thank you. You are done
private-locked-sent = Your answers have arrived. Nobody can see them on this tablet.
private-locked-waiting = Your answers are kept safely on this tablet and hidden. They will be sent when your care worker next signs in here.
private-stopped-title = You have stopped
private-stopped-text = What you have answered is hidden on this tablet. You can go on another time.
private-give-back = Please give the tablet back.
private-staff = Staff: unlock to go on
