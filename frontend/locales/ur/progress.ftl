# en: Progress
progress-title = پیش رفت

# en: Answers so far
tab-progress = اب تک کے جواب

# en: { $name }, here are your answers so far
progress-heading = { $name }، آپ کے اب تک کے جواب یہ ہیں

# en: How you answered each time, from 1 to 5. These answers are yours: talk about them with whoever you like, or with nobody.
progress-lead = آپ نے ہر بار 1 سے 5 تک کیا جواب دیا۔ یہ جواب آپ کے اپنے ہیں: جس سے چاہیں ان پر بات کریں، یا کسی سے نہ کریں۔

# en: How you answered, from 1 to 5. These answers are yours: talk about them with whoever you like, or with nobody.
progress-lead-one = آپ نے 1 سے 5 تک کیا جواب دیا۔ یہ جواب آپ کے اپنے ہیں: جس سے چاہیں ان پر بات کریں، یا کسی سے نہ کریں۔

# en: Back to { $name }
progress-back = { $name } کے صفحے پر واپس

# en: Print this page
progress-print = یہ صفحہ پرنٹ کریں

# en: Printed on { $date }. Private: please keep it safe.
progress-printed = { $date } کو پرنٹ ہوا۔ یہ ذاتی کاغذ ہے: براہِ کرم سنبھال کر رکھیں۔

# en: Getting the answers
progress-loading = جواب لائے جا رہے ہیں

# en: There are no answers to show yet
progress-empty-heading = ابھی دکھانے کے لیے کوئی جواب نہیں

# en: After the first assessment, your answers will be shown here, in words, as a picture and in a table.
progress-empty = پہلے جائزے کے بعد آپ کے جواب یہاں دکھائے جائیں گے: لفظوں میں، تصویر میں اور جدول میں۔

# en: { $n ->\n    [one] One assessment is private. It is not shown here, because the answers are not for staff to see.\n   *[other] { $n } assessments are private. They are not shown here, because the answers are not for staff to see.\n}
progress-private =
    { $n ->
        [one] ایک جائزہ نجی ہے۔ وہ یہاں نہیں دکھایا جاتا، کیونکہ وہ جواب عملے کے دیکھنے کے لیے نہیں۔
       *[other] { $n } جائزے نجی ہیں۔ وہ یہاں نہیں دکھائے جاتے، کیونکہ وہ جواب عملے کے دیکھنے کے لیے نہیں۔
    }

# en: in { $month }
progress-in-month = { $month } میں

# en: on { $date }
progress-on-day = { $date } کو

# en: { $value } ({ $words })
progress-rating = { $value } ({ $words })

# en: What the marks mean
progress-key = نشانوں کا مطلب

# en: What you said
progress-key-self = جو آپ نے کہا

# en: What somebody said for you
progress-key-proxy = جو کسی نے آپ کی طرف سے کہا

# en: No rating that time
progress-key-none = اس بار کوئی درجہ نہیں

# en: { $domain }: ratings over time
progress-picture-title = { $domain }: وقت کے ساتھ درجے

# en: Each rating from 1 to 5, oldest first. The same is said in the words above, and every rating is in the table “All your ratings” below.
progress-picture-desc = 1 سے 5 تک کا ہر درجہ، سب سے پرانا پہلے۔ یہی بات اوپر لفظوں میں بھی ہے، اور ہر درجہ نیچے “آپ کے سب درجے” کے جدول میں ہے۔

# en: No rating
progress-no-rating-band = کوئی درجہ نہیں

# en: This is not compared with what you said yourself.
progress-proxy-note = اس کا مقابلہ اس سے نہیں کیا جاتا جو آپ نے خود کہا۔

# en: There is no rating for { $domain } yet.
progress-none = “{ $domain }” کے لیے ابھی کوئی درجہ نہیں۔

# en: In { $domain } you said { $first } { $first-when } and { $last } { $last-when }. That is higher than before.
progress-self-two-higher = “{ $domain }” میں آپ نے { $first-when } { $first } کہا اور { $last-when } { $last }۔ یہ درجہ پہلے سے اونچا ہے۔

# en: In { $domain } you said { $first } { $first-when } and { $last } { $last-when }. That is the same as before.
progress-self-two-same = “{ $domain }” میں آپ نے { $first-when } { $first } کہا اور { $last-when } { $last }۔ یہ درجہ پہلے جتنا ہی ہے۔

# en: In { $domain } you said { $first } { $first-when } and { $last } { $last-when }. That is lower than before. You can tell us what would make it better.
progress-self-two-lower = “{ $domain }” میں آپ نے { $first-when } { $first } کہا اور { $last-when } { $last }۔ یہ درجہ پہلے سے نیچا ہے۔ آپ چاہیں تو ہمیں بتائیں کہ یہ کیسے بہتر ہو سکتا ہے۔

# en: In { $domain } you first said { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is higher than at first.
progress-self-many-higher = “{ $domain }” میں آپ نے سب سے پہلے، { $first-when }، { $first } کہا۔ تازہ جواب، { $last-when }، { $last } ہے۔ یہ درجہ پہلی بار سے اونچا ہے۔

# en: In { $domain } you first said { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is the same as at first.
progress-self-many-same = “{ $domain }” میں آپ نے سب سے پہلے، { $first-when }، { $first } کہا۔ تازہ جواب، { $last-when }، { $last } ہے۔ یہ درجہ پہلی بار جتنا ہی ہے۔

# en: In { $domain } you first said { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is lower than at first. You can tell us what would make it better.
progress-self-many-lower = “{ $domain }” میں آپ نے سب سے پہلے، { $first-when }، { $first } کہا۔ تازہ جواب، { $last-when }، { $last } ہے۔ یہ درجہ پہلی بار سے نیچا ہے۔ آپ چاہیں تو ہمیں بتائیں کہ یہ کیسے بہتر ہو سکتا ہے۔

# en: The time before, { $when }, you said { $rating }.
progress-self-time-before = اس سے پہلی بار، { $when }، آپ نے { $rating } کہا۔

# en: In { $domain } you said { $rating } { $when }.
progress-self-once = “{ $domain }” میں آپ نے { $when } { $rating } کہا۔

# en: This was the first time, so there is nothing to compare it with yet.
progress-self-first-time = یہ پہلی بار تھی، اس لیے ابھی مقابلے کے لیے کچھ نہیں۔

# en: There is no rating for { $domain } yet.
progress-self-no-rating = “{ $domain }” کے لیے ابھی کوئی درجہ نہیں۔

# en: When asked { $when }, you said that you did not know.
progress-self-last-dont_know = { $when } پوچھنے پر آپ نے کہا کہ آپ کو معلوم نہیں۔

# en: When asked { $when }, you preferred not to say.
progress-self-last-prefer_not_to_say = { $when } پوچھنے پر آپ نے نہ بتانا پسند کیا۔

# en: When asked { $when }, you said that this did not apply to you.
progress-self-last-does_not_apply = { $when } پوچھنے پر آپ نے کہا کہ یہ بات آپ پر لاگو نہیں ہوتی۔

# en: When asked { $when }, you left this question.
progress-self-last-not_answered = { $when } پوچھنے پر آپ نے یہ سوال چھوڑ دیا۔

# en: This was not asked { $when }.
progress-self-last-not_asked = { $when } یہ نہیں پوچھا گیا۔

# en: { $n ->\n    [one] There is one earlier time without a rating.\n   *[other] There are { $n } earlier times without a rating.\n}
progress-self-gaps =
    { $n ->
        [one] اس سے پہلے ایک بار کوئی درجہ نہیں دیا گیا۔
       *[other] اس سے پہلے { $n } بار کوئی درجہ نہیں دیا گیا۔
    }

# en: For { $domain }, the answers given for you were { $first } { $first-when } and { $last } { $last-when }. That is higher than before.
progress-proxy-two-higher = “{ $domain }” میں آپ کی طرف سے دیا گیا جواب { $first-when } { $first } تھا اور { $last-when } { $last }۔ یہ درجہ پہلے سے اونچا ہے۔

# en: For { $domain }, the answers given for you were { $first } { $first-when } and { $last } { $last-when }. That is the same as before.
progress-proxy-two-same = “{ $domain }” میں آپ کی طرف سے دیا گیا جواب { $first-when } { $first } تھا اور { $last-when } { $last }۔ یہ درجہ پہلے جتنا ہی ہے۔

# en: For { $domain }, the answers given for you were { $first } { $first-when } and { $last } { $last-when }. That is lower than before.
progress-proxy-two-lower = “{ $domain }” میں آپ کی طرف سے دیا گیا جواب { $first-when } { $first } تھا اور { $last-when } { $last }۔ یہ درجہ پہلے سے نیچا ہے۔

# en: For { $domain }, the first answer given for you was { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is higher than at first.
progress-proxy-many-higher = “{ $domain }” میں آپ کی طرف سے دیا گیا پہلا جواب، { $first-when }، { $first } تھا۔ تازہ جواب، { $last-when }، { $last } ہے۔ یہ درجہ پہلی بار سے اونچا ہے۔

# en: For { $domain }, the first answer given for you was { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is the same as at first.
progress-proxy-many-same = “{ $domain }” میں آپ کی طرف سے دیا گیا پہلا جواب، { $first-when }، { $first } تھا۔ تازہ جواب، { $last-when }، { $last } ہے۔ یہ درجہ پہلی بار جتنا ہی ہے۔

# en: For { $domain }, the first answer given for you was { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is lower than at first.
progress-proxy-many-lower = “{ $domain }” میں آپ کی طرف سے دیا گیا پہلا جواب، { $first-when }، { $first } تھا۔ تازہ جواب، { $last-when }، { $last } ہے۔ یہ درجہ پہلی بار سے نیچا ہے۔

# en: The time before, { $when }, the answer given for you was { $rating }.
progress-proxy-time-before = اس سے پہلی بار، { $when }، آپ کی طرف سے دیا گیا جواب { $rating } تھا۔

# en: For { $domain }, the answer given for you { $when } was { $rating }.
progress-proxy-once = “{ $domain }” میں آپ کی طرف سے { $when } دیا گیا جواب { $rating } تھا۔

# en: This was the first time somebody answered for you.
progress-proxy-first-time = یہ پہلی بار تھی کہ کسی نے آپ کی طرف سے جواب دیا۔

# en: Somebody answered for you, and gave no rating for { $domain }.
progress-proxy-no-rating = کسی نے آپ کی طرف سے جواب دیے، مگر “{ $domain }” کے لیے کوئی درجہ نہیں دیا۔

# en: When asked { $when }, they said that they did not know.
progress-proxy-last-dont_know = { $when } پوچھنے پر انہوں نے کہا کہ ان کو معلوم نہیں۔

# en: When asked { $when }, they preferred not to say.
progress-proxy-last-prefer_not_to_say = { $when } پوچھنے پر انہوں نے نہ بتانا پسند کیا۔

# en: When asked { $when }, they said that this did not apply to you.
progress-proxy-last-does_not_apply = { $when } پوچھنے پر انہوں نے کہا کہ یہ بات آپ پر لاگو نہیں ہوتی۔

# en: When asked { $when }, they left this question.
progress-proxy-last-not_answered = { $when } پوچھنے پر انہوں نے یہ سوال چھوڑ دیا۔

# en: This was not asked { $when }.
progress-proxy-last-not_asked = { $when } یہ نہیں پوچھا گیا۔

# en: { $n ->\n    [one] There is one earlier time without a rating from them.\n   *[other] There are { $n } earlier times without a rating from them.\n}
progress-proxy-gaps =
    { $n ->
        [one] اس سے پہلے ایک بار ان کی طرف سے کوئی درجہ نہیں دیا گیا۔
       *[other] اس سے پہلے { $n } بار ان کی طرف سے کوئی درجہ نہیں دیا گیا۔
    }

# en: All your ratings
progress-table-heading = آپ کے سب درجے

# en: Your ratings of each part of life, oldest first
progress-table-caption = زندگی کے ہر حصے کے لیے آپ کے درجے، سب سے پرانے پہلے

# en: When
progress-table-date = کب

# en: Who answered
progress-table-voice = جواب کس نے دیا

# en: More about { $domain }
progress-table-aspects = “{ $domain }” کے بارے میں مزید

# en: Ratings of each thing in { $domain }, oldest first
progress-aspects-caption = “{ $domain }” کی ہر بات کے درجے، سب سے پرانے پہلے

# en: What was asked
progress-aspects-item = کیا پوچھا گیا

# en: You
progress-voice-self = آپ

# en: Somebody for you
progress-voice-proxy = کوئی، آپ کی طرف سے

# en: { $date } ({ $voice })
progress-date-by = { $date } ({ $voice })

# en: Did not know
progress-nonanswer-dont_know = معلوم نہیں تھا

# en: Preferred not to say
progress-nonanswer-prefer_not_to_say = نہ بتانا پسند کیا

# en: Did not apply
progress-nonanswer-does_not_apply = لاگو نہیں تھا

# en: Left out
progress-nonanswer-not_answered = چھوڑ دیا

# en: Not asked
progress-nonanswer-not_asked = نہیں پوچھا گیا

# en: Things you wanted for yourself
progress-outcomes-heading = آپ کی اپنی خواہشیں

# en: You named this { $when }.
progress-outcome-named = آپ نے یہ بات { $when } بتائی تھی۔

# en: When asked { $when }, you said: { $words }
progress-outcome-point = { $when } پوچھنے پر آپ نے کہا: { $words }

# en: When asked { $when }: { $words }
progress-outcome-point-unanswered = { $when } پوچھنے پر: { $words }

# en: You have not been asked about this again yet.
progress-outcome-none = اس بارے میں آپ سے ابھی دوبارہ نہیں پوچھا گیا۔
