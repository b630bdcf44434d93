# en: Error:
error-prefix = غلطی:

# en: There is a problem
error-summary-title = کچھ ٹھیک کرنا ہے

# en: We cannot reach the service. Check that you are online, then try again.
error-offline = سروس سے رابطہ نہیں ہو رہا۔ دیکھیں کہ انٹرنیٹ چل رہا ہے، پھر دوبارہ کوشش کریں۔

# en: Something other than our service answered. If your Wi-Fi has a sign-in page, open it first, then try again.
error-not-ours = جواب ہماری سروس سے نہیں، کہیں اور سے آیا۔ اگر آپ کے Wi-Fi کا کوئی سائن ان صفحہ ہے تو پہلے اسے کھولیں، پھر دوبارہ کوشش کریں۔

# en: The service did not understand this. Reload the page and try again.
error-malformed_request = سروس یہ بات سمجھ نہیں سکی۔ صفحہ دوبارہ کھول کر پھر کوشش کریں۔

# en: Some of what you entered needs to be changed.
error-invalid = آپ نے جو لکھا ہے اس میں کچھ بدلنے کی ضرورت ہے۔

# en: This is too large to send.
error-too_large = یہ اتنا بڑا ہے کہ بھیجا نہیں جا سکتا۔

# en: This kind of file cannot be used here.
error-unsupported_media_type = اس قسم کی فائل یہاں استعمال نہیں ہو سکتی۔

# en: You have been signed out. Sign in again.
error-not_signed_in = آپ کو سائن آؤٹ کر دیا گیا ہے۔ دوبارہ سائن ان کریں۔

# en: The email address or the password is not right. Check both and try again.
error-wrong_credentials = ای میل ایڈریس یا پاس ورڈ صحیح نہیں۔ دونوں دیکھ کر دوبارہ کوشش کریں۔

# en: This one-time password is no longer valid. Ask an administrator for a new one.
error-password_expired = یہ ایک بار کا پاس ورڈ اب نہیں چلتا۔ ایڈمنسٹریٹر سے نیا مانگیں۔

# en: There have been too many tries. { $minutes ->\n    [one] Wait { $minutes } minute, then try again.\n   *[other] Wait { $minutes } minutes, then try again.\n}
error-too_many_tries =
    بہت زیادہ کوششیں ہو گئی ہیں۔ { $minutes ->
        [one] { $minutes } منٹ رک کر دوبارہ کوشش کریں۔
       *[other] { $minutes } منٹ رک کر دوبارہ کوشش کریں۔
    }

# en: There have been too many tries. { $seconds ->\n    [one] Wait { $seconds } second, then try again.\n   *[other] Wait { $seconds } seconds, then try again.\n}
error-too_many_tries_seconds =
    بہت زیادہ کوششیں ہو گئی ہیں۔ { $seconds ->
        [one] { $seconds } سیکنڈ رک کر دوبارہ کوشش کریں۔
       *[other] { $seconds } سیکنڈ رک کر دوبارہ کوشش کریں۔
    }

# en: This came from another site and was refused. Open the service in a new tab and try again.
error-cross_site = یہ کسی اور سائٹ سے آیا تھا، اس لیے قبول نہیں ہوا۔ سروس کو نئے ٹیب میں کھول کر دوبارہ کوشش کریں۔

# en: Choose your own password first.
error-password_change_required = پہلے اپنا پاس ورڈ خود چنیں۔

# en: It may have moved, or it is not for your account.
error-not_found = شاید یہ کہیں اور چلا گیا ہے، یا آپ کے اکاؤنٹ کے لیے نہیں ہے۔

# en: The service cannot do this. Reload the page and try again.
error-method_not_allowed = سروس یہ نہیں کر سکتی۔ صفحہ دوبارہ کھول کر پھر کوشش کریں۔

# en: This was already sent with other content. Nothing was changed. Reload the page to see what is stored.
error-id_conflict = یہ پہلے کسی اور مواد کے ساتھ بھیجا جا چکا ہے۔ کچھ نہیں بدلا۔ صفحہ دوبارہ کھول کر دیکھیں کہ کیا محفوظ ہے۔

# en: Things have changed since you opened this page. Reload it to see how they are now.
error-conflict = آپ کے یہ صفحہ کھولنے کے بعد کچھ بدل گیا ہے۔ اسے دوبارہ کھول کر دیکھیں کہ اب کیا حال ہے۔

# en: The service cannot store anything right now. Nothing was lost or half stored. Try again in a few minutes.
error-unavailable = سروس ابھی کچھ محفوظ نہیں کر سکتی۔ نہ کچھ ضائع ہوا ہے، نہ آدھا محفوظ ہوا ہے۔ چند منٹ بعد دوبارہ کوشش کریں۔

# en: Something went wrong on our side. Try again. If it happens again, tell your administrator this number: { $id }
error-internal = ہماری طرف کوئی خرابی ہو گئی ہے۔ دوبارہ کوشش کریں۔ اگر پھر ایسا ہو تو اپنے ایڈمنسٹریٹر کو یہ نمبر بتائیں: { $id }

# en: { $field }: enter an answer
field-error-required = { $field }: جواب لکھیں یا چنیں

# en: { $field }: this is too long, make it shorter
field-error-too_long = { $field }: یہ بہت لمبا ہے، اسے چھوٹا کریں

# en: { $field }: this is too short, make it longer
field-error-too_short = { $field }: یہ بہت چھوٹا ہے، اسے لمبا کریں

# en: { $field }: remove characters that cannot be shown
field-error-control_characters = { $field }: وہ حروف ہٹا دیں جو دکھائے نہیں جا سکتے

# en: { $field }: this is not in the right form
field-error-format = { $field }: یہ صحیح شکل میں نہیں ہے

# en: { $field }: choose one of the answers given
field-error-not_allowed = { $field }: دیے گئے جوابوں میں سے ایک چنیں

# en: { $field }: this does not exist
field-error-unknown = { $field }: یہ موجود نہیں ہے

# en: { $field }: this is already in use
field-error-taken = { $field }: یہ پہلے سے استعمال میں ہے

# en: { $field }: the date cannot be in the future
field-error-in_future = { $field }: تاریخ آگے کی نہیں ہو سکتی

# en: { $field }: the date cannot be before the first day of service
field-error-before_service_start = { $field }: تاریخ سروس کے پہلے دن سے پہلے کی نہیں ہو سکتی

# en: { $field }: the date cannot be after the last day of service
field-error-after_end = { $field }: تاریخ سروس کے آخری دن کے بعد کی نہیں ہو سکتی

# en: { $field }: the date cannot be after the move to another provider
field-error-after_transfer = { $field }: تاریخ دوسرے ادارے میں منتقل ہونے کے بعد کی نہیں ہو سکتی

# en: { $field }: the date cannot be after the day of opting out
field-error-after_opt_out = { $field }: تاریخ شرکت ختم ہونے کے دن کے بعد کی نہیں ہو سکتی

# en: { $field }: this version of the questionnaire does not exist
field-error-unknown_version = { $field }: سوالنامے کا یہ ورژن موجود نہیں

# en: { $field }: this version of the questionnaire is no longer used
field-error-withdrawn_version = { $field }: سوالنامے کا یہ ورژن اب استعمال نہیں ہوتا

# en: { $field }: this version of the questionnaire has no such question
field-error-unknown_item = { $field }: سوالنامے کے اس ورژن میں ایسا کوئی سوال نہیں

# en: { $field }: this is not asked here
field-error-not_asked = { $field }: یہ یہاں نہیں پوچھا جاتا

# en: { $field }: this is given twice
field-error-duplicate = { $field }: یہ دو بار دیا گیا ہے

# en: { $field }: this does not fit with the other answers
field-error-inconsistent = { $field }: یہ دوسرے جوابوں سے میل نہیں کھاتا

# en: { $field }: this password is too easy to guess
field-error-weak_password = { $field }: یہ پاس ورڈ آسانی سے بوجھا جا سکتا ہے

# en: { $field }: this password is not right
field-error-wrong_password = { $field }: یہ پاس ورڈ صحیح نہیں

# en: { $field }: { $message }
field-error-unplaced = { $field }: { $message }
