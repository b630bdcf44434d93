# Capturing an assessment. Staff are spoken to about { $name }; from the first question on, the person is “you”.

capture-the-person = the person
capture-unreachable = Answers that are kept on this device are safe. They can be opened as soon as the service can be reached.

# Who is answering
capture-who-title = Who is answering?
capture-who-title-me = Who is answering?
capture-who-self = { $name } answers alone
capture-who-with_help = { $name } answers with help
capture-who-on_behalf = Somebody answers for { $name }
capture-who-me-self = I answer on my own
capture-who-me-with_help = I answer, and somebody helps me
capture-who-me-on_behalf = I answer for { $name }
capture-who-all = What you choose here counts for every answer given so far. If those were given in another way, leave this as it is.
capture-who-error-required = Choose who is answering
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

# Helpers and proxies
capture-helper-title-help = Who is helping { $name }?
capture-helper-title-me = Who is helping you?
capture-helper-title-behalf = Who is answering for { $name }?
capture-helper-family = A family member
capture-helper-friend = A friend or neighbour
capture-helper-advocate = An advocate
capture-helper-service_worker = A care worker of this service
capture-helper-other_professional = Another professional
capture-helper-interpreter = An interpreter
capture-helper-error-required = Choose who it is
capture-view-title = Whose view will you give?
capture-view-their_view = What I think { $name } would say
capture-view-own_view = My own view
capture-view-hint-their_view = You know { $name } well enough to answer as they would.
capture-view-hint-own_view = You say how you see things for { $name }.
capture-view-error-required = Choose whose view you will give
capture-basis-title = Why are you answering for { $name }?
capture-basis-asked_by_person = { $name } asked me to
capture-basis-best_interests = { $name } cannot decide this
capture-basis-legal_authority = I have the legal authority
capture-basis-hint-asked_by_person = They know about the questions and want you to answer them.
capture-basis-hint-best_interests = They cannot decide about these questions, and answering is in their best interests.
capture-basis-hint-legal_authority = For example a power of attorney, or a court order.
capture-basis-error-required = Choose why you are answering
capture-proxy-their_view = Answer as you think { $name } would.
capture-proxy-own_view = Give your own view of how things are for { $name }.

# How
capture-how-title = How are the answers given?
capture-mode-tablet = On this tablet
capture-mode-own_device = On their own device
capture-mode-paper = From paper
capture-mode-phone = By telephone
capture-mode-conversation = In conversation
capture-mode-hint-tablet = The person reads the questions here, or hears them, and answers.
capture-mode-hint-own_device = On a phone or computer of the person or their family.
capture-mode-hint-paper = The answers were written on the paper form. You copy them.
capture-mode-hint-phone = You read the questions out on the telephone.
capture-mode-hint-conversation = You talk, and put in what was said.

# Around each step
capture-place = Question { $number } of { $of }
capture-place-more = { $section }: { $number } of { $of } more
capture-to-easy = Easy Read
capture-to-standard = Standard wording
capture-next = Next
capture-skip = Skip this question
capture-clear = Clear my answer
capture-saved = Saved on this device
capture-saving = Saving…
capture-stop = Stop for now
capture-stop-note = The answers stay on this device.
capture-unsaved = Not kept on this device yet
capture-not-answered = Not answered
capture-not-said = Not said yet
capture-rating = { $number } – { $text }

# A few more
capture-more-title = A few more questions about this?
capture-more-text = There are { $n } short ones. You can answer them or move on.
capture-more-yes = Answer a few more
capture-more-on = Move on
capture-more-skip = Move on

# In one's own words
capture-you-said = You said:
capture-comment-error-too_long = Shorten this to { $max } characters or fewer. It has { $length } now.
capture-comment-error-control_characters = Remove characters that cannot be shown. They often come along when text is copied.
capture-outcomes-kept = Last time you named these
capture-outcomes-kept-hint = Tick what still matters to you.
capture-outcomes-new = Something new
capture-outcome-1 = First thing
capture-outcome-2 = Second thing
capture-outcome-3 = Third thing
capture-outcome-error-too_long = Shorten this to { $max } characters or fewer. It has { $length } now.
capture-outcome-error-control_characters = Remove characters that cannot be shown. They often come along when text is copied.
capture-outcomes-error-too_long = Choose three things in all: untick one, or clear one below

# Check your answers
capture-check-title = Check the answers
capture-check-title-me = Check your answers
capture-check-lead = Everything can still be changed. Questions without an answer are fine.
capture-check-about = About these answers
capture-check-more = More about “{ $section }”
capture-check-overall = All in all
capture-check-words = In my own words
capture-check-left = { $n ->
    [one] One main question has no answer. You can send all the same. { $name } then stays on the list of people to ask.
   *[other] { $n } main questions have no answer. You can send all the same. { $name } then stays on the list of people to ask.
}
capture-check-end = When the answers are sent, they cannot be changed here any more.
capture-send = Send the answers
capture-step-who = Who answers
capture-step-helper = Who helps or answers
capture-step-view = Whose view
capture-step-basis = Why on behalf
capture-step-how = How
capture-step-start = Introduction
capture-step-share = Sharing
capture-step-check = The assessment
capture-check-error-in_future = The clock of this device is ahead of the right time. Set the right date and time, then finish again.
capture-check-error-before_service_start = The answers are dated before the first day of the service. Check the date of this device.
capture-check-error-after_end = The answers were given after the service had ended.
capture-check-error-after_transfer = The answers were given after the move to another provider.
capture-check-error-after_opt_out = The answers were given after the person had opted out.
capture-check-error-unknown_version = The service does not know this version of the questionnaire.
capture-check-error-withdrawn_version = This version of the questionnaire is no longer accepted.

# Sending
capture-sending-title = Sending the answers
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
capture-refused-invalid = Something in the answers does not fit. Nothing is lost: they are still on this device.
capture-refused-id_conflict = Other answers have already arrived under the same number. Nothing was overwritten, and these answers are still on this device. Tell your manager.
capture-refused-not_found = The service no longer finds this person for your account. The answers are still on this device. Tell your manager.
capture-refused-too_large = The answers are too long to be sent. They are still on this device. Shorten the comments.
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

# The device's store
capture-store-title-unavailable = This browser keeps nothing
capture-store-text-unavailable = Answers could be lost, so the questions cannot be started here. The browser may be in a private window, or storage may be switched off. Open the service in an ordinary window, use another device, or use the paper form.
capture-store-title-full = This device is full
capture-store-text-full = There is no space left to keep answers safely. Remove something from the device, for example photos, then try again. Or use another device or the paper form.
capture-store-title-elsewhere = These answers are open in another window
capture-store-text-elsewhere = They were changed, finished or discarded there. Close one of the two windows, then load this page again to see how things are.
capture-store-lost = The last answer given in this window was not kept. Look for it after loading, and give it again if it is missing.
capture-store-title-locked = This device is locked
capture-store-text-locked = What is kept here opens with your PIN, or with your password where there is a network. Nothing is lost. Try again, or sign out and sign in.
capture-store-title-unreadable = These answers cannot be opened here
capture-store-text-unreadable = They were written by a newer version of this app, or are damaged. They stay on this device as they are. Close all windows of the app and open it again to get the newest version.
capture-store-answered = Your last change is on the screen but not yet kept. Do not close this page.
capture-store-reload = Load this page again

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
private-intro = Nobody else sees your answers while you give them. At the end you choose if your care team may see them.
private-not-alone = Is somebody helping you, or answering for you?
private-share-title = Who may see your answers?
private-share-hint = Either way they count, without your name, when people look at how things are for everybody.
private-share-no = Keep my answers private
private-share-no-hint = Your care team sees that you answered, and not what.
private-share-yes = Share with my care team
private-share-yes-hint = Your care team can read your answers and talk with you about them.
private-share-row = Sharing
private-check-end = When you lock the tablet, your answers are sent. They cannot be changed here any more.
private-lock = Lock and give back
private-stop-link = Stop and give back
private-stop-title = Do you want to stop here?
private-stop-text = What you have answered stays hidden on this tablet. You can go on another time. It is not sent before you finish.
private-stop-yes = Stop and give back
private-stop-no = Go on answering
private-veiled = Answered before, hidden
private-veiled-note = You answered this before. That answer is hidden and counts. If you answer again, the new answer takes its place.
private-locking-title = One moment, please
private-locking-text = Your answers are being sent.
private-locked-title = Thank you. You are done
private-locked-sent = Your answers have arrived. Nobody can see them on this tablet.
private-locked-waiting = Your answers are kept safely on this tablet and hidden. They will be sent when your care worker next signs in here.
private-stopped-title = You have stopped
private-stopped-text = What you have answered is hidden on this tablet. You can go on another time.
private-give-back = Please give the tablet back.
private-staff = Staff: unlock to go on
