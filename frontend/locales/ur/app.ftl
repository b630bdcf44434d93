# en: Start
tab-home = شروع

# en: One person
tab-person = ایک شخص

# en: Not asked
tab-not-asked = نہیں پوچھا جاتا

# en: Hand over the tablet
tab-hand-over = ٹیبلیٹ دے دیں

# en: A newer version of this app is ready. Nothing you have entered will be lost.
new-version = اس ایپ کا نیا ورژن تیار ہے۔ آپ نے جو کچھ لکھا ہے وہ ضائع نہیں ہو گا۔

# en: Use the new version
new-version-use = نیا ورژن استعمال کریں

# en: Not known
not-known = معلوم نہیں

# en: Menu
header-menu = مینیو

# en: Main
header-nav = مرکزی

# en: Your account
header-account = آپ کا اکاؤنٹ

# en: Sign out
header-sign-out = سائن آؤٹ کریں

# en: Change password
header-password = پاس ورڈ بدلیں

# en: People
nav-people = لوگ

# en: Progress of everyone
nav-insight = سب کی پیش رفت

# en: KPI 6
nav-kpi6 = KPI 6

# en: Data
nav-datasets = ڈیٹا

# en: Past ratings
nav-imports = پرانے درجے

# en: Accounts
nav-users = اکاؤنٹ

# en: Questionnaires
nav-instruments = سوالنامے

# en: Recovered answers
nav-recoveries = واپس لائے گئے جواب

# en: Audit log
nav-audit = کارروائی کا ریکارڈ

# en: Demo
demo-tag = نمونہ

# en: Demonstration
demo-label = نمائش

# en: This is a demonstration. Everybody in it is made up. Do not enter anything about real people.
demo-text = یہ صرف ایک نمونہ ہے۔ اس میں سب لوگ فرضی ہیں۔ اصلی لوگوں کے بارے میں کچھ نہ لکھیں۔

# en: PIN
header-pin = PIN

# en: Lock
header-lock = لاک کریں

# en: You are still signed in. { $why }
sign-out-failed = آپ کا سائن آؤٹ نہیں ہوا۔ { $why }

# en: Care worker
role-worker = کیئر ورکر

# en: Registered manager
role-manager = رجسٹرڈ مینیجر

# en: Commissioner
role-commissioner = کمشنر (کونسل)

# en: Evaluator
role-evaluator = جانچ کار

# en: Administrator
role-administrator = ایڈمنسٹریٹر

# en: Sign in
sign-in-title = سائن ان کریں

# en: See who is due to be asked how life is going, and listen.
sign-in-lead = دیکھیں کہ کس سے زندگی کا حال پوچھنے کا وقت آ گیا ہے، اور ان کی بات سنیں۔

# en: Email address
sign-in-email = ای میل ایڈریس

# en: Password
sign-in-password = پاس ورڈ

# en: Sign in
sign-in-button = سائن ان کریں

# en: Cannot sign in?
sign-in-help = سائن ان نہیں ہو رہا؟

# en: Ask the administrator of the service at your council for a new password. Nobody will ever ask you for yours.
sign-in-help-text = اپنی کونسل میں اس سروس کے ایڈمنسٹریٹر سے نیا پاس ورڈ مانگیں۔ کوئی کبھی آپ سے آپ کا پاس ورڈ نہیں پوچھے گا۔

# en: Enter your email address
sign-in-email-error-required = اپنا ای میل ایڈریس لکھیں

# en: Enter your password
sign-in-password-error-required = اپنا پاس ورڈ لکھیں

# en: Sign in again
lapsed-title = دوبارہ سائن ان کریں

# en: You have been signed out to keep people’s information safe. The page you were on is kept: sign in and go on where you were.
lapsed-text = لوگوں کی معلومات محفوظ رکھنے کے لیے آپ کو سائن آؤٹ کر دیا گیا ہے۔ آپ کا صفحہ محفوظ ہے: سائن ان کریں اور وہیں سے آگے بڑھیں۔

# en: You have been signed out. Answers are kept on this device until you sign in again.
lapsed-banner = آپ کو سائن آؤٹ کر دیا گیا ہے۔ آپ کے دوبارہ سائن ان کرنے تک جواب اس ڈیوائس میں محفوظ رہیں گے۔

# en: Unlock with a PIN
sign-in-by-pin = PIN سے لاک کھولیں

# en: { $n ->\n    [one] One assessment is kept on this device for { $who }, sealed. It opens when { $who } signs in here.\n   *[other] { $n } assessments are kept on this device for { $who }, sealed. They open when { $who } signs in here.\n}
sign-in-sealed =
    { $n ->
        [one] اس ڈیوائس میں { $who } کا ایک جائزہ مہر بند رکھا ہے۔ جب { $who } یہاں سائن ان کریں گے تو یہ کھلے گا۔
       *[other] اس ڈیوائس میں { $who } کے { $n } جائزے مہر بند رکھے ہیں۔ جب { $who } یہاں سائن ان کریں گے تو یہ کھلیں گے۔
    }

# en: Somebody’s answers are kept here, and they will not come back?
sign-in-recover = کسی کے جواب یہاں رکھے ہیں، اور وہ واپس نہیں آئیں گے؟

# en: Save the sealed answers as a file and give it to the administrator of the service. When they have loaded it, the answers count as that worker’s own. Nobody can read the file on the way. Answers that were begun and not finished are not in it.
sign-in-recover-text = مہر بند جوابوں کو فائل میں محفوظ کر کے سروس کے ایڈمنسٹریٹر کو دیں۔ جب وہ اسے کھول لیں گے تو یہ جواب اسی کیئر ورکر کے گنے جائیں گے۔ راستے میں کوئی یہ فائل نہیں پڑھ سکتا۔ جو جواب شروع ہوئے مگر مکمل نہیں ہوئے، وہ اس میں نہیں ہیں۔

# en: Save the sealed answers of { $who }
sign-in-recover-save = { $who } کے مہر بند جواب محفوظ کریں

# en: The file could not be made. Close other windows of the app and try again.
sign-in-recover-failed = فائل نہیں بن سکی۔ ایپ کی دوسری ونڈو بند کر کے دوبارہ کوشش کریں۔

# en: Unlock this device
unlock-title = اس ڈیوائس کا لاک کھولیں

# en: Enter your PIN. This works without a network, too.
unlock-lead = اپنا PIN لکھیں۔ یہ نیٹ ورک کے بغیر بھی کام کرتا ہے۔

# en: Please give the tablet to your care worker for a moment. What you have answered is kept. With their PIN you can go on.
unlock-answering = براہِ کرم ٹیبلیٹ ذرا دیر کے لیے اپنے کیئر ورکر کو دے دیں۔ آپ کے جواب محفوظ ہیں۔ وہ اپنا PIN لکھ دیں، پھر آپ آگے بڑھیں۔

# en: Who are you?
unlock-who = آپ کون ہیں؟

# en: PIN
unlock-pin = PIN

# en: Unlock
unlock-button = لاک کھولیں

# en: Forgotten your PIN? Your password opens the device while there is a network, and you can set a new PIN.
unlock-forgotten = PIN یاد نہیں؟ جب نیٹ ورک ہو تو آپ کے پاس ورڈ سے ڈیوائس کھل جاتی ہے، اور نیا PIN بنایا جا سکتا ہے۔

# en: Sign in with your password
unlock-password = اپنے پاس ورڈ سے سائن ان کریں

# en: Is that worker not here? What was answered stays sealed on this tablet until they unlock it.
unlock-stop-text = وہ کیئر ورکر یہاں نہیں ہیں؟ جب تک وہ لاک نہ کھولیں، جو جواب دیے گئے وہ اس ٹیبلیٹ میں بند اور محفوظ رہیں گے۔

# en: Stop here and give the tablet back
unlock-stop = یہیں رک جائیں اور ٹیبلیٹ واپس دے دیں

# en: Enter your PIN
unlock-error-empty = اپنا PIN لکھیں

# en: Choose who you are
unlock-error-nobody = چنیں کہ آپ کون ہیں

# en: This browser could not read what is kept here. Close all windows of the app, open it again and try once more.
unlock-error-store = یہاں جو کچھ رکھا ہے، براؤزر اسے نہیں پڑھ سکا۔ ایپ کی سب ونڈو بند کریں، اسے پھر کھولیں اور ایک بار اور کوشش کریں۔

# en: { $n ->\n    [one] That is not the PIN. One try is left.\n   *[other] That is not the PIN. { $n } tries are left.\n}
unlock-error-wrong =
    { $n ->
        [one] یہ PIN صحیح نہیں۔ ایک کوشش باقی ہے۔
       *[other] یہ PIN صحیح نہیں۔ { $n } کوششیں باقی ہیں۔
    }

# en: { $seconds ->\n    [one] Wait one second, then try again.\n   *[other] Wait { $seconds } seconds, then try again.\n}
unlock-error-early =
    { $seconds ->
        [one] ایک سیکنڈ رک کر دوبارہ کوشش کریں۔
       *[other] { $seconds } سیکنڈ رک کر دوبارہ کوشش کریں۔
    }

# en: That was wrong ten times, so the PIN no longer opens this device. Nothing kept here is lost. Sign in with your password where there is a network.
unlock-error-removed = دس بار غلط PIN لکھا گیا، اس لیے اب یہ ڈیوائس PIN سے نہیں کھلے گی۔ یہاں رکھی کوئی چیز ضائع نہیں ہوئی۔ جہاں نیٹ ورک ہو وہاں اپنے پاس ورڈ سے سائن ان کریں۔

# en: Set a PIN for this device
pin-title = اس ڈیوائس کے لیے PIN بنائیں

# en: Change your PIN
pin-change-title = اپنا PIN بدلیں

# en: With a PIN this device opens without a network: your people, their progress and the questions. It locks by itself when nobody touches it for ten minutes.
pin-lead = PIN سے یہ ڈیوائس نیٹ ورک کے بغیر بھی کھل جاتی ہے: آپ کے لوگ، ان کی پیش رفت اور سوال۔ دس منٹ تک کوئی اسے نہ چھوئے تو یہ خود لاک ہو جاتی ہے۔

# en: Current PIN
pin-current = موجودہ PIN

# en: New PIN
pin-new = نیا PIN

# en: At least 6 characters. Six numbers that mean nothing, or better a few words. Not a birthday, and not 123456.
pin-hint = کم از کم 6 حروف یا ہندسے۔ چھ ایسے ہندسے جن کا کوئی مطلب نہ ہو، یا اس سے بہتر، چند لفظ۔ تاریخِ پیدائش نہ ہو، اور 123456 بھی نہیں۔

# en: Save PIN
pin-button = PIN محفوظ کریں

# en: A PIN keeps out whoever picks up the tablet. It is for this device alone; your password stays as it is. If the tablet is lost, tell your manager and the administrator the same day.
pin-honest = اگر کوئی اور ٹیبلیٹ اٹھا لے تو PIN اسے روکتا ہے۔ یہ صرف اسی ڈیوائس کے لیے ہے؛ آپ کا پاس ورڈ ویسا ہی رہے گا۔ اگر ٹیبلیٹ گم ہو جائے تو اسی دن اپنے مینیجر اور ایڈمنسٹریٹر کو بتائیں۔

# en: Your PIN is set. You can lock this device, and open it without a network.
pin-done = آپ کا PIN بن گیا ہے۔ اب یہ ڈیوائس لاک کی جا سکتی ہے، اور نیٹ ورک کے بغیر کھولی جا سکتی ہے۔

# en: The PIN could not be kept on this device. Close other windows of the app and try again.
pin-failed = PIN اس ڈیوائس میں محفوظ نہیں ہو سکا۔ ایپ کی دوسری ونڈو بند کر کے دوبارہ کوشش کریں۔

# en: Enter your current PIN
pin-current-error-required = اپنا موجودہ PIN لکھیں

# en: That is not your current PIN. If you have forgotten it, sign out and sign in with your password.
pin-current-error-not_allowed = یہ آپ کا موجودہ PIN نہیں ہے۔ اگر PIN یاد نہیں تو سائن آؤٹ کریں اور اپنے پاس ورڈ سے سائن ان کریں۔

# en: Enter a PIN
pin-new-error-required = PIN لکھیں

# en: Use at least 6 characters
pin-new-error-too_short = کم از کم 6 حروف یا ہندسے لکھیں

# en: Use 64 characters or fewer
pin-new-error-too_long = 64 یا اس سے کم حروف لکھیں

# en: That PIN is one of the first that anybody would try. Choose another.
pin-new-error-not_allowed = یہ PIN ان میں سے ہے جو ہر کوئی سب سے پہلے آزماتا ہے۔ کوئی اور چنیں۔

# en: Set a PIN, and this device works without a network.
pin-strip = PIN بنائیں، پھر یہ ڈیوائس نیٹ ورک کے بغیر بھی چلے گی۔

# en: Set a PIN
pin-strip-set = PIN بنائیں

# en: Not now
pin-strip-later = ابھی نہیں

# en: Sign out of this device?
sign-out-title = اس ڈیوائس سے سائن آؤٹ کریں؟

# en: { $n ->\n    [one] One assessment is kept here that has not been sent.\n   *[other] { $n } assessments are kept here that have not been sent.\n}
sign-out-kept =
    { $n ->
        [one] یہاں ایک جائزہ رکھا ہے جو بھیجا نہیں گیا۔
       *[other] یہاں { $n } جائزے رکھے ہیں جو بھیجے نہیں گئے۔
    }

# en: They stay on this device, sealed. Nobody else can open them. They are sent when you sign in here again. If you will not come back to this device, send them first.
sign-out-kept-text = وہ اس ڈیوائس میں مہر بند رہیں گے۔ کوئی اور انہیں نہیں کھول سکتا۔ آپ کے یہاں دوبارہ سائن ان کرنے پر وہ بھیج دیے جائیں گے۔ اگر آپ کو یہ ڈیوائس دوبارہ استعمال نہیں کرنی تو پہلے انہیں بھیج دیں۔

# en: Your list of people is removed from this device. To use it again you need a network and your password. If you only want to put it down, lock it instead.
sign-out-text = آپ کے لوگوں کی فہرست اس ڈیوائس سے ہٹا دی جائے گی۔ اسے پھر استعمال کرنے کے لیے نیٹ ورک اور آپ کا پاس ورڈ چاہیے ہو گا۔ اگر ڈیوائس صرف ذرا دیر کے لیے رکھنی ہے تو سائن آؤٹ کے بجائے لاک کریں۔

# en: Stay signed in
sign-out-stay = سائن آؤٹ نہ کریں

# en: Change your password
password-title = اپنا پاس ورڈ بدلیں

# en: Choose your own password
password-first-title = اپنا پاس ورڈ خود چنیں

# en: You signed in with a password that was made for you. Choose one that only you know. Then you can start.
password-first-text = آپ نے اس پاس ورڈ سے سائن ان کیا جو آپ کے لیے بنایا گیا تھا۔ اب ایسا پاس ورڈ چنیں جو صرف آپ کو معلوم ہو۔ پھر آپ شروع کر سکیں گے۔

# en: Current password
password-current = موجودہ پاس ورڈ

# en: The password you were given
password-current-one-time = وہ پاس ورڈ جو آپ کو دیا گیا تھا

# en: New password
password-new = نیا پاس ورڈ

# en: At least 12 characters. Three or four words that have nothing to do with each other are easy to remember and hard to guess.
password-hint = کم از کم 12 حروف۔ تین چار ایسے لفظ جن کا آپس میں کوئی تعلق نہ ہو، آسانی سے یاد رہتے ہیں اور مشکل سے بوجھے جاتے ہیں۔

# en: Save new password
password-button = نیا پاس ورڈ محفوظ کریں

# en: Your password is changed. You have been signed out everywhere else.
password-done = آپ کا پاس ورڈ بدل گیا ہے۔ باقی سب جگہ سے آپ کو سائن آؤٹ کر دیا گیا ہے۔

# en: Enter the password you have now
password-current-error-required = اپنا ابھی والا پاس ورڈ لکھیں

# en: This is not the password you have now
password-current-error-wrong_password = یہ آپ کا ابھی والا پاس ورڈ نہیں ہے

# en: Enter a new password
password-new-error-required = نیا پاس ورڈ لکھیں

# en: Make the new password at least 12 characters long
password-new-error-too_short = نیا پاس ورڈ کم از کم 12 حروف کا بنائیں

# en: Make the new password 256 characters long or shorter
password-new-error-too_long = نیا پاس ورڈ 256 یا اس سے کم حروف کا بنائیں

# en: This password is too easy to guess. Use three or four words that have nothing to do with each other
password-new-error-weak_password = یہ پاس ورڈ آسانی سے بوجھا جا سکتا ہے۔ تین چار ایسے لفظ لیں جن کا آپس میں کوئی تعلق نہ ہو

# en: Choose a new password that is different from the one you have now
password-new-error-inconsistent = ایسا نیا پاس ورڈ چنیں جو ابھی والے سے الگ ہو

# en: Hello, { $name }
home-title = خوش آمدید، { $name }

# en: See whether people say that life is getting better, and for whom.
home-insight = دیکھیں کہ کیا لوگوں کے خیال میں زندگی بہتر ہو رہی ہے، اور کن لوگوں کی۔

# en: See how many people have been asked recently, by provider.
home-kpi6 = دیکھیں کہ ہر ادارے میں حال ہی میں کتنے لوگوں سے پوچھا گیا ہے۔

# en: Download the answers, without names, for analysis.
home-datasets = جوابوں کو، ناموں کے بغیر، تجزیے کے لیے ڈاؤن لوڈ کریں۔

# en: Add people who work with the service, or stop an account.
home-users = سروس کے ساتھ کام کرنے والے لوگ شامل کریں، یا کوئی اکاؤنٹ بند کریں۔

# en: See what is asked, and in which words.
home-instruments = دیکھیں کہ کیا پوچھا جاتا ہے، اور کن لفظوں میں۔

# en: Bring in answers from a device that cannot send them.
home-recoveries = ایسی ڈیوائس سے جواب لائیں جو انہیں بھیج نہیں سکتی۔

# en: See who did what, and when.
home-audit = دیکھیں کہ کس نے کیا کیا، اور کب۔

# en: We cannot reach the service
home-unreachable-title = سروس سے رابطہ نہیں ہو رہا

# en: There is nothing at this address, or it is not for your account.
not-found-text = اس پتے پر کچھ نہیں ہے، یا یہ آپ کے اکاؤنٹ کے لیے نہیں ہے۔

# en: Go to the start page
not-found-home = شروع کے صفحے پر جائیں
