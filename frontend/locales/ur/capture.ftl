# en: Answers that are kept on this device are safe. They can be opened as soon as the service can be reached.
capture-unreachable = جو جواب اس ڈیوائس میں رکھے ہیں، وہ محفوظ ہیں۔ سروس سے رابطہ ہوتے ہی وہ کھولے جا سکیں گے۔

# en: You may read the questions out.
capture-start-self-hint = آپ چاہیں تو سوال پڑھ کر سنا دیں۔

# en: They decide. Somebody reads, explains or writes.
capture-start-help-hint = فیصلہ ان کا اپنا ہے۔ کوئی پڑھ کر سناتا ہے، سمجھاتا ہے یا لکھتا ہے۔

# en: Because they cannot, or have asked somebody to.
capture-start-behalf-hint = کیونکہ ان کے لیے خود جواب دینا ممکن نہیں، یا انہوں نے کسی سے کہا ہے۔

# en: { $name } answers in private
capture-start-private = { $name } خود، نجی طور پر

# en: You hand over the tablet. You see the answers only if they share them.
capture-start-private-hint = آپ ٹیبلیٹ ان کو دے دیں۔ جواب آپ کو صرف تب نظر آئیں گے جب وہ خود دکھانا چاہیں۔

# en: An assessment of { $name } is finished and still waits on this device to be sent.
capture-start-waiting = { $name } کا ایک جائزہ مکمل ہو چکا ہے، مگر اس ڈیوائس سے ابھی بھیجا جانا باقی ہے۔

# en: The answers of { $name } arrived on { $when }.
capture-start-arrived = { $name } کے جواب { $when } پہنچ گئے۔

# en: { $name } has been asked today already.
capture-start-today = { $name } سے آج پوچھا جا چکا ہے۔

# en: Start another assessment only if { $name } wants to answer again.
capture-start-another = ایک اور جائزہ صرف اس صورت میں شروع کریں کہ { $name } کی دوبارہ جواب دینے کی مرضی ہو۔

# en: First time
capture-first-time = پہلی بار

# en: Follow-up
capture-again = بعد کا جائزہ

# en: To read with { $name } first
capture-intro-heading = پہلے { $name } کے ساتھ یہ پڑھ لیں

# en: how the answers are given
capture-how-change = جواب دینے کا طریقہ

# en: Not today
capture-not-today-link = آج نہیں

# en: Back to the list
capture-to-list = فہرست پر واپس

# en: To the page of { $name }
capture-to-person = { $name } کے صفحے پر

# en: See { $name }’s progress
capture-to-progress = { $name } کی پیش رفت دیکھیں

# en: { $name } has opted out
capture-not-asked-title-opted_out = { $name } نے شرکت ختم کر دی ہے

# en: { $name } has chosen not to take part. There is nothing to do here. If they have changed their mind, a manager can opt them in again.
capture-not-asked-text-opted_out = { $name } کا فیصلہ ہے کہ شرکت نہ کی جائے۔ یہاں کچھ کرنے کی ضرورت نہیں۔ اگر ان کا ارادہ بدل گیا ہو تو مینیجر ان کی شرکت دوبارہ شروع کر سکتا ہے۔

# en: { $name } is no longer with the service
capture-not-asked-title-ended = { $name } کی سروس ختم ہو چکی ہے

# en: The service for { $name } has ended, so there is nothing to ask.
capture-not-asked-text-ended = { $name } کے لیے سروس ختم ہو چکی ہے، اس لیے پوچھنے کو کچھ نہیں۔

# en: Stop for now
capture-stop = ابھی کے لیے رک جائیں

# en: The answers stay on this device.
capture-stop-note = جواب اسی ڈیوائس میں رہیں گے۔

# en: One moment, please. They are kept on this device until they have arrived.
capture-sending-text = براہِ کرم ایک لمحہ۔ جب تک جواب پہنچ نہ جائیں، وہ اس ڈیوائس میں محفوظ رہیں گے۔

# en: Thank you
capture-sent-title = شکریہ

# en: The answers arrived on { $when }
capture-sent-when = جواب { $when } پہنچ گئے

# en: The answers have arrived.
capture-sent-before = جواب پہنچ گئے ہیں۔

# en: Some main questions have no answer. { $name } stays on the list of people to ask.
capture-sent-incomplete = کچھ اہم سوالوں کے جواب نہیں ہیں۔ { $name } کا نام ان لوگوں کی فہرست میں رہے گا جن سے پوچھنا ہے۔

# en: What happens next
capture-sent-next = اب کیا ہو گا

# en: The answers are added to { $name }’s progress. You can look at it together now.
capture-sent-next-text = یہ جواب { $name } کی پیش رفت میں شامل ہو جائیں گے۔ آپ چاہیں تو ابھی مل کر دیکھ لیں۔

# en: The same questions come again in about four months.
capture-sent-next-again = یہی سوال تقریباً چار مہینے بعد پھر پوچھے جائیں گے۔

# en: Kept safely on this device
capture-kept-title = اس ڈیوائس میں محفوظ ہے

# en: The answers are not sent yet, because the service cannot be reached. Nothing is lost. They are sent by themselves when the service can be reached again and you are signed in here.
capture-kept-text = جواب ابھی نہیں بھیجے گئے، کیونکہ سروس سے رابطہ نہیں ہو رہا۔ کچھ ضائع نہیں ہوا۔ جب سروس سے رابطہ ہو جائے اور آپ یہاں سائن ان ہوں تو جواب خود بخود بھیج دیے جائیں گے۔

# en: The answers are not sent yet, because you have been signed out. Nothing is lost. Sign in again, and they are sent.
capture-kept-sign-in = جواب ابھی نہیں بھیجے گئے، کیونکہ آپ کو سائن آؤٹ کر دیا گیا ہے۔ کچھ ضائع نہیں ہوا۔ دوبارہ سائن ان کریں، پھر جواب بھیج دیے جائیں گے۔

# en: Try again
capture-kept-retry = دوبارہ کوشش کریں

# en: The answers were not accepted
capture-refused-title = جواب قبول نہیں ہوئے

# en: The service no longer finds this person for your account. The answers are still on this device. Tell your manager.
capture-refused-not_found = آپ کے اکاؤنٹ سے سروس کو اب یہ شخص نہیں مل رہا۔ جواب اب بھی اس ڈیوائس میں ہیں۔ اپنے مینیجر کو بتائیں۔

# en: The service did not accept the answers. They are still on this device. Tell your manager.
capture-refused-other = سروس نے یہ جواب قبول نہیں کیے۔ وہ اب بھی اس ڈیوائس میں ہیں۔ اپنے مینیجر کو بتائیں۔

# en: If you ask for help, give this number: { $id }
capture-refused-quote = مدد مانگتے وقت یہ نمبر بتائیں: { $id }

# en: Go back and change
capture-refused-mend = واپس جا کر بدلیں

# en: You have begun to ask { $name }
capture-resume-title = { $name } سے پوچھنا شروع ہو چکا ہے

# en: { $n ->\n    [0] Nothing has been answered yet. It was begun here on { $when }.\n    [one] One answer is kept on this device. The last change was on { $when }.\n   *[other] { $n } answers are kept on this device. The last change was on { $when }.\n}
capture-resume-text =
    { $n ->
        [0] ابھی کوئی جواب نہیں دیا گیا۔ یہ یہاں { $when } شروع ہوا تھا۔
        [one] ایک جواب اس ڈیوائس میں محفوظ ہے۔ آخری تبدیلی { $when } ہوئی تھی۔
       *[other] { $n } جواب اس ڈیوائس میں محفوظ ہیں۔ آخری تبدیلی { $when } ہوئی تھی۔
    }

# en: Go on where you stopped
capture-resume-go-on = جہاں بات رکی تھی، وہیں سے آگے بڑھیں

# en: Discard and start again
capture-resume-discard = مٹا کر نئے سرے سے شروع کریں

# en: Discard these answers?
capture-discard-title = یہ جواب مٹا دیں؟

# en: What has been answered for { $name } on this device and not been sent will be gone. This cannot be undone.
capture-discard-text = { $name } کے لیے اس ڈیوائس پر جو جواب دیے گئے اور ابھی بھیجے نہیں گئے، وہ مٹ جائیں گے۔ انہیں واپس نہیں لایا جا سکے گا۔

# en: Discard the answers
capture-discard-yes = جواب مٹا دیں

# en: Keep them
capture-discard-no = جواب رہنے دیں

# en: Why not today?
capture-not-today-title = آج کیوں نہیں؟

# en: { $name } stays on the list of people to ask.
capture-not-today-hint = { $name } کا نام ان لوگوں کی فہرست میں رہے گا جن سے پوچھنا ہے۔

# en: The reason
capture-not-today-reason = وجہ

# en: They asked for another day
capture-not-today-because-asked_later = انہوں نے کسی اور دن کا کہا

# en: They are unwell
capture-not-today-because-unwell = ان کی طبیعت ٹھیک نہیں

# en: Nobody was in
capture-not-today-because-not_in = گھر پر کوئی نہیں تھا

# en: There was no time, or no quiet place
capture-not-today-because-no_time = وقت نہیں تھا، یا کوئی پرسکون جگہ نہیں تھی

# en: Another reason
capture-not-today-because-other = کوئی اور وجہ

# en: Choose a reason
capture-not-today-error-required = وجہ چنیں

# en: Save
capture-not-today-send = محفوظ کریں

# en: Saved: not today
capture-not-today-done = محفوظ ہو گیا: آج نہیں

# en: { $name } stays on the list. You can ask again another day.
capture-not-today-done-text = { $name } کا نام فہرست میں رہے گا۔ آپ کسی اور دن پھر پوچھ لیں۔

# en: Hand the tablet to { $name }
private-hand-over-title = ٹیبلیٹ { $name } کو دے دیں

# en: { $name } has begun in private
private-again-title = { $name } نے نجی طور پر جواب دینا شروع کیا ہے

# en: What { $name } has answered is hidden. Only { $name } can go on. You can hand over the tablet again, or discard the answers.
private-again-text = { $name } نے جو جواب دیے ہیں وہ چھپے ہوئے ہیں۔ آگے بڑھنا صرف { $name } کے اختیار میں ہے۔ آپ چاہیں تو ٹیبلیٹ پھر ان کو دے دیں، یا جواب مٹا دیں۔

# en: You will not see the answers, unless { $name } chooses to share them.
private-point-answers = آپ کو جواب نظر نہیں آئیں گے، جب تک { $name } خود نہ دکھانا چاہیں۔

# en: { $name } sees only the questions. Nothing else on this tablet can be opened.
private-point-locked = { $name } کو صرف سوال نظر آئیں گے۔ اس ٹیبلیٹ پر اور کچھ نہیں کھل سکے گا۔

# en: At the end the tablet is locked. You need your PIN or your password to go on.
private-point-password = آخر میں ٹیبلیٹ لاک ہو جائے گا۔ آگے بڑھنے کے لیے آپ کا PIN یا پاس ورڈ چاہیے ہو گا۔

# en: Set a PIN first
private-pin-first = پہلے PIN بنائیں

# en: You need a PIN before you hand over the tablet. It opens the tablet again, also where there is no signal.
private-pin-why = ٹیبلیٹ دینے سے پہلے آپ کے پاس PIN ہونا ضروری ہے۔ اس سے ٹیبلیٹ پھر کھلتا ہے، وہاں بھی جہاں سگنل نہ ہو۔

# en: Hand over now
private-hand-over-now = ابھی ٹیبلیٹ دے دیں

# en: Do not hand over
private-hand-over-not = ٹیبلیٹ نہ دیں

# en: One moment, please
private-locking-title = براہِ کرم ایک لمحہ

# en: Your answers are being sent.
private-locking-text = آپ کے جواب بھیجے جا رہے ہیں۔

# en: Thank you. You are done
private-locked-title = شکریہ۔ سب ہو گیا

# en: Your answers have arrived. Nobody can see them on this tablet.
private-locked-sent = آپ کے جواب پہنچ گئے ہیں۔ اس ٹیبلیٹ پر کوئی انہیں نہیں دیکھ سکتا۔

# en: Your answers are kept safely on this tablet and hidden. They will be sent when your care worker next signs in here.
private-locked-waiting = آپ کے جواب اس ٹیبلیٹ میں محفوظ اور چھپے ہوئے ہیں۔ جب آپ کے کیئر ورکر اگلی بار یہاں سائن ان کریں گے تو وہ بھیج دیے جائیں گے۔

# en: You have stopped
private-stopped-title = آپ نے جواب دینا روک دیا ہے

# en: What you have answered is hidden on this tablet. You can go on another time.
private-stopped-text = آپ نے جو جواب دیے ہیں وہ اس ٹیبلیٹ پر چھپے ہوئے ہیں۔ چاہیں تو کسی اور وقت آگے بڑھیں۔

# en: Please give the tablet back.
private-give-back = براہِ کرم ٹیبلیٹ واپس دے دیں۔

# en: Staff: unlock to go on
private-staff = عملہ: آگے بڑھنے کے لیے لاک کھولیں
