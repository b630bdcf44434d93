# en: Answers that are kept on this device are safe. They can be opened as soon as the service can be reached.
capture-unreachable = ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਸਾਂਭੇ ਹੋਏ ਜਵਾਬ ਸੁਰੱਖਿਅਤ ਹਨ। ਜਦੋਂ ਸਿਸਟਮ ਨਾਲ ਸੰਪਰਕ ਹੋ ਜਾਵੇਗਾ, ਉਹ ਖੋਲ੍ਹੇ ਜਾ ਸਕਣਗੇ।

# en: You may read the questions out.
capture-start-self-hint = ਤੁਸੀਂ ਸਵਾਲ ਪੜ੍ਹ ਕੇ ਸੁਣਾ ਸਕਦੇ ਹੋ।

# en: They decide. Somebody reads, explains or writes.
capture-start-help-hint = ਫ਼ੈਸਲਾ ਉਨ੍ਹਾਂ ਦਾ ਹੈ। ਕੋਈ ਹੋਰ ਪੜ੍ਹਦਾ, ਸਮਝਾਉਂਦਾ ਜਾਂ ਲਿਖਦਾ ਹੈ।

# en: Because they cannot, or have asked somebody to.
capture-start-behalf-hint = ਕਿਉਂਕਿ ਉਹ ਆਪ ਨਹੀਂ ਦੇ ਸਕਦੇ, ਜਾਂ ਉਨ੍ਹਾਂ ਨੇ ਕਿਸੇ ਨੂੰ ਕਿਹਾ ਹੈ।

# en: { $name } answers in private
capture-start-private = { $name } ਪ੍ਰਾਈਵੇਟ ਤੌਰ ’ਤੇ ਜਵਾਬ ਦੇਣਗੇ

# en: You hand over the tablet. You see the answers only if they share them.
capture-start-private-hint = ਤੁਸੀਂ ਟੈਬਲੈੱਟ ਉਨ੍ਹਾਂ ਨੂੰ ਫੜਾ ਦਿੰਦੇ ਹੋ। ਤੁਸੀਂ ਜਵਾਬ ਤਾਂ ਹੀ ਵੇਖੋਗੇ ਜੇ ਉਹ ਤੁਹਾਡੇ ਨਾਲ ਸਾਂਝੇ ਕਰਨ।

# en: An assessment of { $name } is finished and still waits on this device to be sent.
capture-start-waiting = { $name } ਦੀ ਇੱਕ ਅਸੈੱਸਮੈਂਟ ਪੂਰੀ ਹੋ ਚੁੱਕੀ ਹੈ। ਉਹ ਅਜੇ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਹੈ ਅਤੇ ਭੇਜੀ ਜਾਣੀ ਹੈ।

# en: The answers of { $name } arrived on { $when }.
capture-start-arrived = { $name } ਦੇ ਜਵਾਬ { $when } ਪਹੁੰਚ ਗਏ।

# en: { $name } has been asked today already.
capture-start-today = { $name } ਤੋਂ ਅੱਜ ਪਹਿਲਾਂ ਹੀ ਪੁੱਛਿਆ ਜਾ ਚੁੱਕਾ ਹੈ।

# en: Start another assessment only if { $name } wants to answer again.
capture-start-another = ਇੱਕ ਹੋਰ ਅਸੈੱਸਮੈਂਟ ਤਾਂ ਹੀ ਸ਼ੁਰੂ ਕਰੋ ਜੇ { $name } ਮੁੜ ਜਵਾਬ ਦੇਣਾ ਚਾਹੁੰਦੇ ਹਨ।

# en: First time
capture-first-time = ਪਹਿਲੀ ਵਾਰ

# en: Follow-up
capture-again = ਦੁਬਾਰਾ

# en: To read with { $name } first
capture-intro-heading = ਪਹਿਲਾਂ { $name } ਨਾਲ ਮਿਲ ਕੇ ਇਹ ਪੜ੍ਹੋ

# en: how the answers are given
capture-how-change = ਜਵਾਬ ਦੇਣ ਦਾ ਢੰਗ

# en: Not today
capture-not-today-link = ਅੱਜ ਨਹੀਂ

# en: Back to the list
capture-to-list = ਸੂਚੀ ’ਤੇ ਵਾਪਸ ਜਾਓ

# en: To the page of { $name }
capture-to-person = { $name } ਦੇ ਸਫ਼ੇ ’ਤੇ ਜਾਓ

# en: See { $name }’s progress
capture-to-progress = { $name } ਦਾ ਹੁਣ ਤੱਕ ਦਾ ਹਾਲ ਵੇਖੋ

# en: { $name } has opted out
capture-not-asked-title-opted_out = { $name } ਨੇ ਹਿੱਸਾ ਨਾ ਲੈਣ ਦਾ ਫ਼ੈਸਲਾ ਕੀਤਾ ਹੈ

# en: { $name } has chosen not to take part. There is nothing to do here. If they have changed their mind, a manager can opt them in again.
capture-not-asked-text-opted_out = { $name } ਨੇ ਹਿੱਸਾ ਨਾ ਲੈਣਾ ਚੁਣਿਆ ਹੈ। ਇੱਥੇ ਕਰਨ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ। ਜੇ ਉਨ੍ਹਾਂ ਦਾ ਮਨ ਬਦਲ ਗਿਆ ਹੋਵੇ, ਤਾਂ ਮੈਨੇਜਰ ਉਨ੍ਹਾਂ ਨੂੰ ਮੁੜ ਸ਼ਾਮਲ ਕਰ ਸਕਦੇ ਹਨ।

# en: { $name } is no longer with the service
capture-not-asked-title-ended = { $name } ਹੁਣ ਇਹ ਸੇਵਾ ਨਹੀਂ ਲੈ ਰਹੇ

# en: The service for { $name } has ended, so there is nothing to ask.
capture-not-asked-text-ended = { $name } ਦੀ ਸੇਵਾ ਖ਼ਤਮ ਹੋ ਚੁੱਕੀ ਹੈ, ਇਸ ਲਈ ਪੁੱਛਣ ਵਾਲਾ ਕੁਝ ਨਹੀਂ ਹੈ।

# en: Stop for now
capture-stop = ਹੁਣ ਲਈ ਰੁਕੋ

# en: The answers stay on this device.
capture-stop-note = ਜਵਾਬ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਰਹਿਣਗੇ।

# en: One moment, please. They are kept on this device until they have arrived.
capture-sending-text = ਕਿਰਪਾ ਕਰਕੇ ਇੱਕ ਪਲ ਰੁਕੋ। ਪਹੁੰਚਣ ਤੱਕ ਜਵਾਬ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਸਾਂਭੇ ਰਹਿਣਗੇ।

# en: Thank you
capture-sent-title = ਤੁਹਾਡਾ ਧੰਨਵਾਦ

# en: The answers arrived on { $when }
capture-sent-when = ਜਵਾਬ { $when } ਪਹੁੰਚ ਗਏ

# en: The answers have arrived.
capture-sent-before = ਜਵਾਬ ਪਹੁੰਚ ਗਏ ਹਨ।

# en: Some main questions have no answer. { $name } stays on the list of people to ask.
capture-sent-incomplete = ਕੁਝ ਮੁੱਖ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਨਹੀਂ ਹਨ। { $name } ਦਾ ਨਾਂ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਦੀ ਸੂਚੀ ਵਿੱਚ ਰਹੇਗਾ ਜਿਨ੍ਹਾਂ ਤੋਂ ਪੁੱਛਣਾ ਹੈ।

# en: What happens next
capture-sent-next = ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ

# en: The answers are added to { $name }’s progress. You can look at it together now.
capture-sent-next-text = ਇਹ ਜਵਾਬ { $name } ਦੇ ਹੁਣ ਤੱਕ ਦੇ ਹਾਲ ਵਿੱਚ ਜੁੜ ਗਏ ਹਨ। ਤੁਸੀਂ ਹੁਣੇ ਇਕੱਠੇ ਵੇਖ ਸਕਦੇ ਹੋ।

# en: The same questions come again in about four months.
capture-sent-next-again = ਇਹੀ ਸਵਾਲ ਲਗਭਗ ਚਾਰ ਮਹੀਨਿਆਂ ਬਾਅਦ ਫਿਰ ਪੁੱਛੇ ਜਾਣਗੇ।

# en: Kept safely on this device
capture-kept-title = ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਸੁਰੱਖਿਅਤ ਸਾਂਭੇ ਹਨ

# en: The answers are not sent yet, because the service cannot be reached. Nothing is lost. They are sent by themselves when the service can be reached again and you are signed in here.
capture-kept-text = ਜਵਾਬ ਅਜੇ ਭੇਜੇ ਨਹੀਂ ਗਏ, ਕਿਉਂਕਿ ਸਿਸਟਮ ਨਾਲ ਸੰਪਰਕ ਨਹੀਂ ਹੋ ਰਿਹਾ। ਕੁਝ ਵੀ ਗੁਆਚਿਆ ਨਹੀਂ। ਜਦੋਂ ਸੰਪਰਕ ਹੋਵੇਗਾ ਅਤੇ ਤੁਸੀਂ ਇੱਥੇ ਸਾਈਨ ਇਨ ਹੋਵੋਗੇ, ਇਹ ਆਪੇ ਭੇਜੇ ਜਾਣਗੇ।

# en: The answers are not sent yet, because you have been signed out. Nothing is lost. Sign in again, and they are sent.
capture-kept-sign-in = ਜਵਾਬ ਅਜੇ ਭੇਜੇ ਨਹੀਂ ਗਏ, ਕਿਉਂਕਿ ਤੁਸੀਂ ਸਾਈਨ ਆਊਟ ਹੋ ਗਏ ਹੋ। ਕੁਝ ਵੀ ਗੁਆਚਿਆ ਨਹੀਂ। ਮੁੜ ਸਾਈਨ ਇਨ ਕਰੋ, ਅਤੇ ਇਹ ਭੇਜੇ ਜਾਣਗੇ।

# en: Try again
capture-kept-retry = ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ

# en: The answers were not accepted
capture-refused-title = ਜਵਾਬ ਸਵੀਕਾਰ ਨਹੀਂ ਹੋਏ

# en: The service no longer finds this person for your account. The answers are still on this device. Tell your manager.
capture-refused-not_found = ਇਹ ਵਿਅਕਤੀ ਹੁਣ ਤੁਹਾਡੇ ਖਾਤੇ ਵਿੱਚ ਨਹੀਂ ਮਿਲਦੇ। ਜਵਾਬ ਅਜੇ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਹਨ। ਆਪਣੇ ਮੈਨੇਜਰ ਨੂੰ ਦੱਸੋ।

# en: The service did not accept the answers. They are still on this device. Tell your manager.
capture-refused-other = ਸਿਸਟਮ ਨੇ ਜਵਾਬ ਸਵੀਕਾਰ ਨਹੀਂ ਕੀਤੇ। ਉਹ ਅਜੇ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਹਨ। ਆਪਣੇ ਮੈਨੇਜਰ ਨੂੰ ਦੱਸੋ।

# en: If you ask for help, give this number: { $id }
capture-refused-quote = ਜੇ ਤੁਸੀਂ ਮਦਦ ਮੰਗੋ, ਤਾਂ ਇਹ ਨੰਬਰ ਦੱਸੋ: { $id }

# en: Go back and change
capture-refused-mend = ਵਾਪਸ ਜਾ ਕੇ ਬਦਲੋ

# en: You have begun to ask { $name }
capture-resume-title = ਤੁਸੀਂ { $name } ਤੋਂ ਪੁੱਛਣਾ ਸ਼ੁਰੂ ਕਰ ਚੁੱਕੇ ਹੋ

# en: { $n ->\n    [0] Nothing has been answered yet. It was begun here on { $when }.\n    [one] One answer is kept on this device. The last change was on { $when }.\n   *[other] { $n } answers are kept on this device. The last change was on { $when }.\n}
capture-resume-text =
    { $n ->
        [0] ਅਜੇ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ ਗਿਆ। ਇਹ ਇੱਥੇ { $when } ਸ਼ੁਰੂ ਕੀਤਾ ਗਿਆ ਸੀ।
        [one] ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਇੱਕ ਜਵਾਬ ਸਾਂਭਿਆ ਹੋਇਆ ਹੈ। ਆਖ਼ਰੀ ਤਬਦੀਲੀ { $when } ਹੋਈ ਸੀ।
       *[other] ਇਸ ਡਿਵਾਈਸ ’ਤੇ { $n } ਜਵਾਬ ਸਾਂਭੇ ਹੋਏ ਹਨ। ਆਖ਼ਰੀ ਤਬਦੀਲੀ { $when } ਹੋਈ ਸੀ।
    }

# en: Go on where you stopped
capture-resume-go-on = ਜਿੱਥੇ ਰੁਕੇ ਸੀ, ਉੱਥੋਂ ਅੱਗੇ ਚੱਲੋ

# en: Discard and start again
capture-resume-discard = ਇਹ ਮਿਟਾ ਕੇ ਨਵੇਂ ਸਿਰਿਓਂ ਸ਼ੁਰੂ ਕਰੋ

# en: Discard these answers?
capture-discard-title = ਕੀ ਇਹ ਜਵਾਬ ਮਿਟਾਉਣੇ ਹਨ?

# en: What has been answered for { $name } on this device and not been sent will be gone. This cannot be undone.
capture-discard-text = ਇਸ ਡਿਵਾਈਸ ’ਤੇ { $name } ਲਈ ਦਿੱਤੇ ਗਏ ਜੋ ਜਵਾਬ ਭੇਜੇ ਨਹੀਂ ਗਏ, ਉਹ ਮਿਟ ਜਾਣਗੇ। ਇਹ ਵਾਪਸ ਨਹੀਂ ਹੋ ਸਕਦਾ।

# en: Discard the answers
capture-discard-yes = ਜਵਾਬ ਮਿਟਾਓ

# en: Keep them
capture-discard-no = ਜਵਾਬ ਰੱਖੋ

# en: Why not today?
capture-not-today-title = ਅੱਜ ਕਿਉਂ ਨਹੀਂ?

# en: { $name } stays on the list of people to ask.
capture-not-today-hint = { $name } ਦਾ ਨਾਂ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਦੀ ਸੂਚੀ ਵਿੱਚ ਰਹੇਗਾ ਜਿਨ੍ਹਾਂ ਤੋਂ ਪੁੱਛਣਾ ਹੈ।

# en: The reason
capture-not-today-reason = ਕਾਰਨ

# en: They asked for another day
capture-not-today-because-asked_later = ਉਨ੍ਹਾਂ ਨੇ ਕਿਸੇ ਹੋਰ ਦਿਨ ਲਈ ਕਿਹਾ

# en: They are unwell
capture-not-today-because-unwell = ਉਨ੍ਹਾਂ ਦੀ ਤਬੀਅਤ ਠੀਕ ਨਹੀਂ

# en: Nobody was in
capture-not-today-because-not_in = ਘਰ ਕੋਈ ਨਹੀਂ ਸੀ

# en: There was no time, or no quiet place
capture-not-today-because-no_time = ਸਮਾਂ ਨਹੀਂ ਸੀ, ਜਾਂ ਕੋਈ ਸ਼ਾਂਤ ਥਾਂ ਨਹੀਂ ਸੀ

# en: Another reason
capture-not-today-because-other = ਕੋਈ ਹੋਰ ਕਾਰਨ

# en: Choose a reason
capture-not-today-error-required = ਇੱਕ ਕਾਰਨ ਚੁਣੋ

# en: Save
capture-not-today-send = ਸੇਵ ਕਰੋ

# en: Saved: not today
capture-not-today-done = ਸੇਵ ਹੋ ਗਿਆ: ਅੱਜ ਨਹੀਂ

# en: { $name } stays on the list. You can ask again another day.
capture-not-today-done-text = { $name } ਦਾ ਨਾਂ ਸੂਚੀ ਵਿੱਚ ਰਹੇਗਾ। ਤੁਸੀਂ ਕਿਸੇ ਹੋਰ ਦਿਨ ਫਿਰ ਪੁੱਛ ਸਕਦੇ ਹੋ।

# en: Hand the tablet to { $name }
private-hand-over-title = ਟੈਬਲੈੱਟ { $name } ਨੂੰ ਫੜਾਓ

# en: { $name } has begun in private
private-again-title = { $name } ਨੇ ਪ੍ਰਾਈਵੇਟ ਤੌਰ ’ਤੇ ਜਵਾਬ ਦੇਣੇ ਸ਼ੁਰੂ ਕੀਤੇ ਹਨ

# en: What { $name } has answered is hidden. Only { $name } can go on. You can hand over the tablet again, or discard the answers.
private-again-text = { $name } ਦੇ ਦਿੱਤੇ ਜਵਾਬ ਲੁਕੇ ਹੋਏ ਹਨ। ਸਿਰਫ਼ { $name } ਹੀ ਅੱਗੇ ਜਾ ਸਕਦੇ ਹਨ। ਤੁਸੀਂ ਟੈਬਲੈੱਟ ਫਿਰ ਫੜਾ ਸਕਦੇ ਹੋ, ਜਾਂ ਜਵਾਬ ਮਿਟਾ ਸਕਦੇ ਹੋ।

# en: You will not see the answers, unless { $name } chooses to share them.
private-point-answers = ਤੁਹਾਨੂੰ ਜਵਾਬ ਨਹੀਂ ਦਿਸਣਗੇ, ਜਦੋਂ ਤੱਕ { $name } ਆਪ ਸਾਂਝੇ ਕਰਨਾ ਨਾ ਚੁਣਨ।

# en: { $name } sees only the questions. Nothing else on this tablet can be opened.
private-point-locked = { $name } ਨੂੰ ਸਿਰਫ਼ ਸਵਾਲ ਦਿਸਣਗੇ। ਇਸ ਟੈਬਲੈੱਟ ’ਤੇ ਹੋਰ ਕੁਝ ਨਹੀਂ ਖੁੱਲ੍ਹ ਸਕਦਾ।

# en: At the end the tablet is locked. You need your PIN or your password to go on.
private-point-password = ਅੰਤ ਵਿੱਚ ਟੈਬਲੈੱਟ ਲਾਕ ਹੋ ਜਾਵੇਗਾ। ਅੱਗੇ ਚੱਲਣ ਲਈ ਤੁਹਾਨੂੰ ਆਪਣਾ ਪਿੰਨ ਜਾਂ ਪਾਸਵਰਡ ਚਾਹੀਦਾ ਹੋਵੇਗਾ।

# en: Set a PIN first
private-pin-first = ਪਹਿਲਾਂ ਪਿੰਨ ਬਣਾਓ

# en: You need a PIN before you hand over the tablet. It opens the tablet again, also where there is no signal.
private-pin-why = ਟੈਬਲੈੱਟ ਫੜਾਉਣ ਤੋਂ ਪਹਿਲਾਂ ਤੁਹਾਨੂੰ ਪਿੰਨ ਚਾਹੀਦਾ ਹੈ। ਇਹ ਟੈਬਲੈੱਟ ਮੁੜ ਖੋਲ੍ਹਦਾ ਹੈ, ਉੱਥੇ ਵੀ ਜਿੱਥੇ ਸਿਗਨਲ ਨਾ ਹੋਵੇ।

# en: Hand over now
private-hand-over-now = ਹੁਣ ਫੜਾਓ

# en: Do not hand over
private-hand-over-not = ਨਾ ਫੜਾਓ

# en: One moment, please
private-locking-title = ਕਿਰਪਾ ਕਰਕੇ ਇੱਕ ਪਲ ਰੁਕੋ

# en: Your answers are being sent.
private-locking-text = ਤੁਹਾਡੇ ਜਵਾਬ ਭੇਜੇ ਜਾ ਰਹੇ ਹਨ।

# en: Thank you. You are done
private-locked-title = ਧੰਨਵਾਦ। ਸਵਾਲ ਪੂਰੇ ਹੋ ਗਏ

# en: Your answers have arrived. Nobody can see them on this tablet.
private-locked-sent = ਤੁਹਾਡੇ ਜਵਾਬ ਪਹੁੰਚ ਗਏ ਹਨ। ਇਸ ਟੈਬਲੈੱਟ ’ਤੇ ਕੋਈ ਵੀ ਉਨ੍ਹਾਂ ਨੂੰ ਨਹੀਂ ਵੇਖ ਸਕਦਾ।

# en: Your answers are kept safely on this tablet and hidden. They will be sent when your care worker next signs in here.
private-locked-waiting = ਤੁਹਾਡੇ ਜਵਾਬ ਇਸ ਟੈਬਲੈੱਟ ’ਤੇ ਸੁਰੱਖਿਅਤ ਅਤੇ ਲੁਕੇ ਹੋਏ ਹਨ। ਜਦੋਂ ਤੁਹਾਡੇ ਕੇਅਰ ਵਰਕਰ ਅਗਲੀ ਵਾਰ ਇੱਥੇ ਸਾਈਨ ਇਨ ਕਰਨਗੇ, ਜਵਾਬ ਭੇਜੇ ਜਾਣਗੇ।

# en: You have stopped
private-stopped-title = ਤੁਸੀਂ ਰੁਕ ਗਏ ਹੋ

# en: What you have answered is hidden on this tablet. You can go on another time.
private-stopped-text = ਤੁਹਾਡੇ ਦਿੱਤੇ ਜਵਾਬ ਇਸ ਟੈਬਲੈੱਟ ’ਤੇ ਲੁਕੇ ਹੋਏ ਹਨ। ਤੁਸੀਂ ਕਿਸੇ ਹੋਰ ਵੇਲੇ ਅੱਗੇ ਜਾ ਸਕਦੇ ਹੋ।

# en: Please give the tablet back.
private-give-back = ਕਿਰਪਾ ਕਰਕੇ ਟੈਬਲੈੱਟ ਵਾਪਸ ਦਿਓ।

# en: Staff: unlock to go on
private-staff = ਸਟਾਫ਼: ਅੱਗੇ ਚੱਲਣ ਲਈ ਅਨਲਾਕ ਕਰੋ
