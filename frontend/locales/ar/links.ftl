# en: Private links
links-card = روابط خاصة

# en: There is no link yet.
links-none = لا يوجد رابط بعد.

# en: To answer the questions
links-purpose-answer = للإجابة عن الأسئلة

# en: To see their progress
links-purpose-progress = لرؤية التقدم

# en: Made on { $when }
links-made-on = أُنشئ في { $when }

# en: Made on { $when } by { $by }
links-made-by = أُنشئ في { $when }، باسم { $by }

# en: Good until { $until }
links-until = صالح حتى { $until }

# en: Can be used
links-state-active = يمكن استعماله

# en: Answered with
links-state-used = استُعمل للإجابة

# en: Time is over
links-state-expired = انتهت مدته

# en: Ended by staff
links-state-revoked = أنهاه العاملون

# en: Ended by whoever had it
links-state-given-up = أنهاه من كان لديه الرابط

# en: With this link, { $name } can answer on their own phone or computer, once, in the next 30 days. You see the answers only if they share them.
links-about-answer = هذا الرابط لإجابة { $name } على هاتف أو كمبيوتر خاص، مرة واحدة، خلال الأيام الثلاثين القادمة. لا تظهر لك الإجابات إلا بموافقة { $name }.

# en: With this link, { $name } can see their progress for a year. It also shows the answers that { $name } keeps private from staff. Do not open it yourself.
links-about-progress = بهذا الرابط تمكن لمدة سنة رؤية تقدم { $name }. وتظهر فيه أيضًا إجابات { $name } الخاصة التي لا يراها العاملون. يُرجى تسليمه دون فتحه.

# en: Make a link to answer
links-make-answer = إنشاء رابط للإجابة

# en: Make a link to progress
links-make-progress = إنشاء رابط للتقدم

# en: The link to answer is made
links-made-title-answer = تم إنشاء رابط الإجابة

# en: The link to progress is made
links-made-title-progress = تم إنشاء رابط التقدم

# en: Whoever has this link can answer for { $name }, once, until { $until }. Send it only to { $name } or to somebody they trust.
links-made-answer = كل من لديه هذا الرابط يمكنه الإجابة نيابة عن { $name }، مرة واحدة، حتى { $until }. يُرجى إرساله فقط إلى { $name } أو إلى شخص موضع ثقة لدى { $name }.

# en: Whoever has this link can see the progress of { $name } until { $until }. Send it only to { $name } or to somebody they trust.
links-made-progress = كل من لديه هذا الرابط يمكنه رؤية تقدم { $name } حتى { $until }. يُرجى إرساله فقط إلى { $name } أو إلى شخص موضع ثقة لدى { $name }.

# en: It is shown only now.
links-made-once = لا يظهر إلا الآن.

# en: It also shows what { $name } keeps private from staff. Hand it over without opening it.
links-unopened = يعرض هذا الرابط أيضًا إجابات { $name } الخاصة التي لا يراها العاملون. يُرجى تسليمه دون فتحه.

# en: The link
links-address = الرابط

# en: Copy the link
links-copy = نسخ الرابط

# en: Send it in a text message or an e-mail, or open this on the phone of { $name } with them. Do not keep a copy. If it went to the wrong person, end it here and make another.
links-give = يُرجى إرساله في رسالة نصية أو بالبريد الإلكتروني، أو فتح الرابط على هاتف { $name } بحضور { $name }. يُرجى عدم الاحتفاظ بنسخة منه. إذا وصل إلى شخص آخر بالخطأ، فيُرجى إنهاؤه هنا وإنشاء غيره.

# en: I have handed it over
links-made-close = تم تسليمه

# en: End this link to answer
links-end-answer = إنهاء رابط الإجابة هذا

# en: End this link to progress
links-end-progress = إنهاء رابط التقدم هذا

# en: End this link? It can then never be used again. What was answered stays.
links-end-sure = هل يُنهى هذا الرابط؟ لن يمكن استعماله بعد ذلك أبدًا. وتبقى الإجابات التي أُعطيت.

# en: Yes, end it
links-end-yes = نعم، إنهاء الرابط

# en: No, keep it
links-end-no = لا، الاحتفاظ به

# en: The link is ended.
links-end-done = تم إنهاء الرابط.
