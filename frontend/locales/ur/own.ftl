# en: Send my answers
own-send = میرے جواب بھیجیں

# en: When you send your answers, you cannot change them here any more.
own-check-end = جواب بھیجنے کے بعد وہ یہاں نہیں بدلے جا سکیں گے۔

# en: You can stop and come back. Your answers are kept safe on this device. Open the same link to go on.
own-leave = آپ چاہیں تو رک جائیں اور بعد میں واپس آئیں۔ آپ کے جواب اس ڈیوائس میں محفوظ رہیں گے۔ آگے بڑھنے کے لیے یہی لنک پھر کھولیں۔

# en: Please wait. Your answers are on their way.
own-sending = براہِ کرم انتظار کریں۔ آپ کے جواب بھیجے جا رہے ہیں۔

# en: Your answers are kept here
own-waiting-title = آپ کے جواب یہاں محفوظ ہیں

# en: There is no internet now. Your answers are safe on this device. Keep this page open, or open your link again later. Then they are sent.
own-waiting-text = ابھی انٹرنیٹ نہیں ہے۔ آپ کے جواب اس ڈیوائس میں محفوظ ہیں۔ یہ صفحہ کھلا رہنے دیں، یا بعد میں اپنا لنک پھر کھولیں۔ تب جواب بھیج دیے جائیں گے۔

# en: Your answers were not sent
own-refused-title = آپ کے جواب نہیں بھیجے گئے

# en: Something in your answers needs to be changed. Nothing is lost.
own-refused-invalid = آپ کے جوابوں میں کچھ بدلنے کی ضرورت ہے۔ کچھ ضائع نہیں ہوا۔

# en: This link has ended, so your answers could not be sent. They are still on this device. Ask your care team for help.
own-refused-gone = یہ لنک بند ہو چکا ہے، اس لیے آپ کے جواب نہیں بھیجے جا سکے۔ وہ اب بھی اس ڈیوائس میں ہیں۔ اپنی کیئر ٹیم سے مدد مانگیں۔

# en: Somebody has answered with this link before, so your answers could not be sent. They are still on this device. Ask your care team for help.
own-refused-answered = اس لنک سے پہلے ہی جواب دیے جا چکے ہیں، اس لیے آپ کے جواب نہیں بھیجے جا سکے۔ وہ اب بھی اس ڈیوائس میں ہیں۔ اپنی کیئر ٹیم سے مدد مانگیں۔

# en: Go back and change
own-refused-mend = واپس جا کر بدلیں

# en: This link does not work
own-gone-title = یہ لنک کام نہیں کر رہا

# en: It may have ended, or a part of it may be missing.
own-gone-text = شاید یہ بند ہو چکا ہے، یا اس کا کوئی حصہ رہ گیا ہے۔

# en: Ask your care team for a new link.
own-gone-ask = اپنی کیئر ٹیم سے نیا لنک مانگیں۔

# en: Thank you
own-end-title-sent = شکریہ

# en: Your answers have arrived.
own-end-text-sent = آپ کے جواب پہنچ گئے ہیں۔

# en: Thank you
own-end-title-answered = شکریہ

# en: There is nothing more to answer with this link.
own-end-text-answered = اس لنک سے اب کوئی جواب دینا باقی نہیں۔

# en: The link has ended
own-end-title-given-up = لنک بند ہو گیا ہے

# en: Nobody can open this page with it any more. Your care team can make a new one for you.
own-end-text-given-up = اب اس سے کوئی یہ صفحہ نہیں کھول سکتا۔ آپ کی کیئر ٹیم آپ کے لیے نیا لنک بنا سکتی ہے۔

# en: You can close this page now.
own-end-close = اب چاہیں تو یہ صفحہ بند کر دیں۔

# en: Your private link
own-link-title = آپ کا نجی لنک

# en: Whoever has this link can see this page. You can show it to people you trust. You can end it at any time.
own-link-text = یہ لنک جس کے پاس ہو، وہ یہ صفحہ دیکھ سکتا ہے۔ چاہیں تو یہ ان لوگوں کو دکھائیں جن پر آپ کو بھروسا ہے۔ جب چاہیں اسے بند کر دیں۔

# en: End this link
own-link-end = یہ لنک بند کریں

# en: End this link? Then nobody can open this page with it.
own-link-sure = یہ لنک بند کریں؟ پھر اس سے کوئی یہ صفحہ نہیں کھول سکے گا۔

# en: Yes, end it
own-link-yes = ہاں، بند کریں

# en: No, keep it
own-link-no = نہیں، رہنے دیں
