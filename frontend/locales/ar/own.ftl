# en: Send my answers
own-send = إرسال إجاباتي

# en: When you send your answers, you cannot change them here any more.
own-check-end = بعد إرسال إجاباتك لا يمكن تغييرها هنا.

# en: You can stop and come back. Your answers are kept safe on this device. Open the same link to go on.
own-leave = يمكنك التوقف والعودة لاحقًا. إجاباتك محفوظة بأمان على هذا الجهاز. للمتابعة، يُرجى فتح الرابط نفسه.

# en: Please wait. Your answers are on their way.
own-sending = لحظة من فضلك. إجاباتك في الطريق.

# en: Your answers are kept here
own-waiting-title = إجاباتك محفوظة هنا

# en: There is no internet now. Your answers are safe on this device. Keep this page open, or open your link again later. Then they are sent.
own-waiting-text = لا يوجد إنترنت الآن. إجاباتك في أمان على هذا الجهاز. يُرجى ترك هذه الصفحة مفتوحة، أو فتح الرابط من جديد لاحقًا. عندها تُرسل الإجابات.

# en: Your answers were not sent
own-refused-title = لم تُرسل إجاباتك

# en: Something in your answers needs to be changed. Nothing is lost.
own-refused-invalid = في إجاباتك شيء يحتاج إلى تعديل. لم يضع شيء.

# en: This link has ended, so your answers could not be sent. They are still on this device. Ask your care team for help.
own-refused-gone = انتهى هذا الرابط، ولذلك لم يمكن إرسال إجاباتك. ما زالت على هذا الجهاز. يُرجى طلب المساعدة من فريق الرعاية.

# en: Somebody has answered with this link before, so your answers could not be sent. They are still on this device. Ask your care team for help.
own-refused-answered = سبق أن أجاب أحد بهذا الرابط، ولذلك لم يمكن إرسال إجاباتك. ما زالت على هذا الجهاز. يُرجى طلب المساعدة من فريق الرعاية.

# en: Go back and change
own-refused-mend = العودة للتعديل

# en: This link does not work
own-gone-title = هذا الرابط لا يعمل

# en: It may have ended, or a part of it may be missing.
own-gone-text = ربما انتهى، أو ربما ينقصه جزء.

# en: Ask your care team for a new link.
own-gone-ask = يُرجى طلب رابط جديد من فريق الرعاية.

# en: Thank you
own-end-title-sent = شكرًا لك

# en: Your answers have arrived.
own-end-text-sent = وصلت إجاباتك.

# en: Thank you
own-end-title-answered = شكرًا لك

# en: There is nothing more to answer with this link.
own-end-text-answered = لم تبقَ أسئلة في هذا الرابط.

# en: The link has ended
own-end-title-given-up = انتهى الرابط

# en: Nobody can open this page with it any more. Your care team can make a new one for you.
own-end-text-given-up = لم يعد أحد يستطيع فتح هذه الصفحة به. يمكن لفريق الرعاية إعطاؤك رابطًا جديدًا.

# en: You can close this page now.
own-end-close = يمكنك الآن إغلاق هذه الصفحة.

# en: Your private link
own-link-title = رابطك الخاص

# en: Whoever has this link can see this page. You can show it to people you trust. You can end it at any time.
own-link-text = كل من لديه هذا الرابط يمكنه رؤية هذه الصفحة. يمكنك عرضها على أشخاص موضع ثقتك. ويمكنك إنهاء الرابط في أي وقت.

# en: End this link
own-link-end = إنهاء هذا الرابط

# en: End this link? Then nobody can open this page with it.
own-link-sure = هل ننهي هذا الرابط؟ بعد ذلك لن يستطيع أحد فتح هذه الصفحة به.

# en: Yes, end it
own-link-yes = نعم، إنهاء الرابط

# en: No, keep it
own-link-no = لا، الاحتفاظ به
