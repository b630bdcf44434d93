# en: From { $when }. There is no network now.
earlier = یہ { $when } کی معلومات ہیں۔ ابھی نیٹ ورک نہیں ہے۔

# en: From { $when }. The service cannot be reached now.
earlier-unreached = یہ { $when } کی معلومات ہیں۔ ابھی سروس سے رابطہ نہیں ہو رہا۔

# en: Something that was kept here is gone: the browser cleared it. Ask those people again whose answers are missing.
cleared = یہاں رکھی کوئی چیز اب نہیں رہی: براؤزر نے اسے مٹا دیا۔ جن لوگوں کے جواب نہیں ہیں، ان سے دوبارہ پوچھیں۔

# en: Waiting to be sent
waiting-title = بھیجے جانے والے

# en: See what waits to be sent
waiting-see = دیکھیں کہ کیا بھیجا جانا باقی ہے

# en: { $n ->\n    [one] { $n } waiting to be sent\n   *[other] { $n } waiting to be sent\n}
waiting-count =
    { $n ->
        [one] { $n } بھیجا جانا باقی ہے
       *[other] { $n } بھیجے جانے باقی ہیں
    }

# en: Nothing is waiting. Everything finished on this device has been sent.
waiting-none = کچھ باقی نہیں۔ اس ڈیوائس پر جو کچھ مکمل ہوا، سب بھیجا جا چکا ہے۔

# en: These are finished and kept safely on this device. They are sent by themselves when the service can be reached and you are signed in here. You can also send them now.
waiting-lead = یہ مکمل ہیں اور اس ڈیوائس میں محفوظ رکھے ہیں۔ جب سروس سے رابطہ ہو جائے اور آپ یہاں سائن ان ہوں تو یہ خود بخود بھیج دیے جائیں گے۔ آپ چاہیں تو ابھی بھیج دیں۔

# en: An assessment
waiting-somebody = ایک جائزہ

# en: Finished on { $when }.
waiting-finished = { $when } مکمل ہوا۔

# en: Answered in private.
waiting-private = جواب نجی طور پر دیے گئے۔

# en: Not today, on { $when }:
waiting-not-today = آج نہیں، { $when }:

# en: Not sent yet.
waiting-not-tried = ابھی نہیں بھیجا گیا۔

# en: { $n ->\n    [0] It is tried in a moment.\n    [one] It is tried in about a minute.\n   *[other] It is tried in about { $n } minutes.\n}
waiting-next =
    { $n ->
        [0] تھوڑی دیر میں کوشش ہو گی۔
        [one] تقریباً ایک منٹ میں کوشش ہو گی۔
       *[other] تقریباً { $n } منٹ میں کوشش ہو گی۔
    }

# en: { $n ->\n    [one] The service could not be reached.\n   *[other] The service could not be reached ({ $n } tries).\n}
waiting-unreached =
    { $n ->
        [one] سروس سے رابطہ نہیں ہو سکا۔
       *[other] سروس سے رابطہ نہیں ہو سکا ({ $n } کوششیں)۔
    }

# en: Sign in again to send it.
waiting-not-signed-in = اسے بھیجنے کے لیے دوبارہ سائن ان کریں۔

# en: Send now
waiting-send = ابھی بھیجیں

# en: Send all now
waiting-send-all = سب ابھی بھیجیں

# en: See what is wrong
waiting-what = دیکھیں کہ کیا مسئلہ ہے

# en: Waiting to be sent
waiting-card = بھیجا جانا باقی ہے

# en: This browser may clear what waits here if space runs out. Send soon.
waiting-not-promised = جگہ کم پڑ جائے تو براؤزر یہاں رکھی چیزیں مٹا سکتا ہے۔ جلد بھیج دیں۔

# en: You can save everything that waits here as a file. Nobody can read the answers in it but the service.
waiting-file = یہاں جو کچھ باقی ہے، وہ سب فائل میں محفوظ کیا جا سکتا ہے۔ اس میں لکھے جواب سروس کے سوا کوئی نہیں پڑھ سکتا۔

# en: { $sent } sent, { $kept } still waiting
waiting-done = بھیجے گئے: { $sent }، ابھی باقی: { $kept }

# en: { $n ->\n    [one] One more cannot be opened here. A newer version of this app may have written it: close all its windows and open it again. It stays on this device.\n   *[other] { $n } more cannot be opened here. A newer version of this app may have written them: close all its windows and open it again. They stay on this device.\n}
waiting-unreadable =
    { $n ->
        [one] ایک اور ہے جو یہاں نہیں کھل سکتا۔ شاید اسے ایپ کے نئے ورژن نے لکھا ہو: ایپ کی سب ونڈو بند کر کے اسے پھر کھولیں۔ یہ اس ڈیوائس میں رہے گا۔
       *[other] { $n } اور ہیں جو یہاں نہیں کھل سکتے۔ شاید انہیں ایپ کے نئے ورژن نے لکھا ہو: ایپ کی سب ونڈو بند کر کے اسے پھر کھولیں۔ یہ اس ڈیوائس میں رہیں گے۔
    }

# en: Begun
capture-card-begun = شروع ہو چکا

# en: Go on
capture-card-go-on = آگے بڑھیں

# en: { $n ->\n    [one] { $n } begun, not finished\n   *[other] { $n } begun, not finished\n}
waiting-begun-count =
    { $n ->
        [one] { $n } شروع ہوا، مکمل نہیں
       *[other] { $n } شروع ہوئے، مکمل نہیں
    }

# en: Begun, not finished
waiting-begun-title = شروع ہوئے، مکمل نہیں

# en: These answers are kept on this device. They are not sent before they are finished.
waiting-begun-lead = یہ جواب اس ڈیوائس میں محفوظ ہیں۔ مکمل ہونے سے پہلے یہ نہیں بھیجے جائیں گے۔

# en: Last changed on { $when }.
waiting-begun-when = آخری تبدیلی { $when } ہوئی۔

# en: Answered in private: only the person can go on.
waiting-begun-private = جواب نجی طور پر دیے گئے: آگے بڑھنا صرف انہی کے اختیار میں ہے۔

# en: Go on
waiting-begun-go-on = آگے بڑھیں

# en: Sent today
sent-today-card = آج بھیجا گیا

# en: Sent from here today
sent-today-title = آج یہاں سے بھیجے گئے

# en: { $name }: arrived on { $when }
sent-today-one = { $name }: { $when } پہنچا

# en: { $name }, not today: arrived on { $when }
sent-today-not-today = { $name }، آج نہیں: { $when } پہنچا

# en: It is kept on this device and is being sent.
not-today-sending = یہ اس ڈیوائس میں محفوظ ہے اور بھیجا جا رہا ہے۔

# en: It has been sent.
not-today-sent = یہ بھیج دیا گیا ہے۔

# en: It is kept on this device. It is sent by itself when the service can be reached and you are signed in here.
not-today-kept = یہ اس ڈیوائس میں محفوظ ہے۔ جب سروس سے رابطہ ہو جائے اور آپ یہاں سائن ان ہوں تو یہ خود بخود بھیج دیا جائے گا۔

# en: The service did not accept it. It is still on this device.
not-today-refused = سروس نے اسے قبول نہیں کیا۔ یہ اب بھی اس ڈیوائس میں ہے۔

# en: The answers
refused-answers = جواب

# en: These answers were given in private, so they are not shown here.
refused-answers-private = یہ جواب نجی طور پر دیے گئے تھے، اس لیے یہاں نہیں دکھائے جاتے۔

# en: These answers cannot be shown here. They are still on this device, and in the file.
refused-answers-unreadable = یہ جواب یہاں نہیں دکھائے جا سکتے۔ وہ اب بھی اس ڈیوائس میں اور فائل میں ہیں۔

# en: If it cannot be sent
removing-title = اگر یہ بھیجا نہ جا سکے

# en: Save the file and give it to your administrator. Nobody can read the answers in it but the service. When the administrator has loaded it, it can be removed here.
removing-text = فائل محفوظ کر کے اپنے ایڈمنسٹریٹر کو دیں۔ اس میں لکھے جواب سروس کے سوا کوئی نہیں پڑھ سکتا۔ جب ایڈمنسٹریٹر اسے کھول لیں تو یہ یہاں سے ہٹایا جا سکتا ہے۔

# en: Save the file
removing-save = فائل محفوظ کریں

# en: Check whether it has arrived
removing-check = دیکھیں کہ کیا یہ پہنچ گیا ہے

# en: It has arrived. It can be removed from this device now.
removing-arrived = یہ پہنچ گیا ہے۔ اب اسے اس ڈیوائس سے ہٹایا جا سکتا ہے۔

# en: It has not arrived yet. It stays on this device.
removing-not-yet = یہ ابھی نہیں پہنچا۔ یہ اس ڈیوائس میں رہے گا۔

# en: Remove from this device
removing-remove = اس ڈیوائس سے ہٹا دیں
