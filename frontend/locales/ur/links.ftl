# en: Private links
links-card = نجی لنک

# en: There is no link yet.
links-none = ابھی کوئی لنک نہیں ہے۔

# en: To answer the questions
links-purpose-answer = سوالوں کے جواب دینے کے لیے

# en: To see their progress
links-purpose-progress = اپنی پیش رفت دیکھنے کے لیے

# en: Made on { $when }
links-made-on = بنایا گیا: { $when }

# en: Made on { $when } by { $by }
links-made-by = بنایا گیا: { $when }، { $by } کی طرف سے

# en: Good until { $until }
links-until = { $until } تک چلے گا

# en: Can be used
links-state-active = استعمال ہو سکتا ہے

# en: Answered with
links-state-used = جواب دیے جا چکے ہیں

# en: Time is over
links-state-expired = وقت ختم ہو گیا

# en: Ended by staff
links-state-revoked = عملے نے بند کیا

# en: Ended by whoever had it
links-state-given-up = جس کے پاس تھا، اس نے بند کیا

# en: With this link, { $name } can answer on their own phone or computer, once, in the next 30 days. You see the answers only if they share them.
links-about-answer = اس لنک سے { $name } اگلے 30 دن میں، ایک بار، اپنے فون یا کمپیوٹر پر جواب دے سکتے ہیں۔ آپ کو جواب صرف تب نظر آئیں گے جب وہ خود دکھانا چاہیں۔

# en: With this link, { $name } can see their progress for a year. It also shows the answers that { $name } keeps private from staff. Do not open it yourself.
links-about-progress = اس لنک سے { $name } ایک سال تک اپنی پیش رفت دیکھ سکتے ہیں۔ اس میں وہ جواب بھی نظر آتے ہیں جو { $name } عملے سے نجی رکھتے ہیں۔ اسے خود نہ کھولیں۔

# en: Make a link to answer
links-make-answer = جواب دینے کا لنک بنائیں

# en: Make a link to progress
links-make-progress = پیش رفت کا لنک بنائیں

# en: The link to answer is made
links-made-title-answer = جواب دینے کا لنک بن گیا ہے

# en: The link to progress is made
links-made-title-progress = پیش رفت کا لنک بن گیا ہے

# en: Whoever has this link can answer for { $name }, once, until { $until }. Send it only to { $name } or to somebody they trust.
links-made-answer = یہ لنک جس کے پاس ہو، وہ { $until } تک، ایک بار، { $name } کی طرف سے جواب دے سکتا ہے۔ اسے صرف { $name } کو یا کسی ایسے شخص کو بھیجیں جس پر انہیں بھروسا ہو۔

# en: Whoever has this link can see the progress of { $name } until { $until }. Send it only to { $name } or to somebody they trust.
links-made-progress = یہ لنک جس کے پاس ہو، وہ { $until } تک { $name } کی پیش رفت دیکھ سکتا ہے۔ اسے صرف { $name } کو یا کسی ایسے شخص کو بھیجیں جس پر انہیں بھروسا ہو۔

# en: It is shown only now.
links-made-once = یہ صرف ابھی دکھایا جا رہا ہے۔

# en: It also shows what { $name } keeps private from staff. Hand it over without opening it.
links-unopened = اس میں وہ جواب بھی نظر آتے ہیں جو { $name } عملے سے نجی رکھتے ہیں۔ اسے کھولے بغیر دے دیں۔

# en: The link
links-address = لنک

# en: Copy the link
links-copy = لنک کاپی کریں

# en: Send it in a text message or an e-mail, or open this on the phone of { $name } with them. Do not keep a copy. If it went to the wrong person, end it here and make another.
links-give = اسے فون کے پیغام یا ای میل میں بھیجیں، یا { $name } کے ساتھ مل کر ان کے فون پر کھولیں۔ اس کی نقل اپنے پاس نہ رکھیں۔ اگر یہ غلط شخص کے پاس چلا جائے تو اسے یہاں بند کریں اور دوسرا بنائیں۔

# en: I have handed it over
links-made-close = لنک ان کو دے دیا ہے

# en: End this link to answer
links-end-answer = جواب دینے کا یہ لنک بند کریں

# en: End this link to progress
links-end-progress = پیش رفت کا یہ لنک بند کریں

# en: End this link? It can then never be used again. What was answered stays.
links-end-sure = یہ لنک بند کریں؟ پھر یہ کبھی استعمال نہیں ہو سکے گا۔ جو جواب دیے جا چکے ہیں، وہ رہیں گے۔

# en: Yes, end it
links-end-yes = ہاں، بند کریں

# en: No, keep it
links-end-no = نہیں، رہنے دیں

# en: The link is ended.
links-end-done = لنک بند ہو گیا ہے۔
