# en: Answers that are kept on this device are safe. They can be opened as soon as the service can be reached.
capture-unreachable = الإجابات المحفوظة على هذا الجهاز في أمان. يمكن فتحها عند عودة الاتصال بالخدمة.

# en: You may read the questions out.
capture-start-self-hint = يمكنك قراءة الأسئلة بصوت مسموع.

# en: They decide. Somebody reads, explains or writes.
capture-start-help-hint = القرار للشخص نفسه. وهناك من يقرأ أو يشرح أو يكتب.

# en: Because they cannot, or have asked somebody to.
capture-start-behalf-hint = لأن الشخص لا يستطيع ذلك، أو لأنه طلب ذلك من غيره.

# en: { $name } answers in private
capture-start-private = إجابة من { $name } على انفراد

# en: You hand over the tablet. You see the answers only if they share them.
capture-start-private-hint = عليك تسليم الجهاز اللوحي إلى الشخص. لا تظهر لك الإجابات إلا إذا وافق على ذلك.

# en: An assessment of { $name } is finished and still waits on this device to be sent.
capture-start-waiting = هناك تقييم مكتمل مع { $name }، وما زال على هذا الجهاز في انتظار الإرسال.

# en: The answers of { $name } arrived on { $when }.
capture-start-arrived = وصلت إجابات { $name } في { $when }.

# en: { $name } has been asked today already.
capture-start-today = تم اليوم تقييم مع { $name }.

# en: Start another assessment only if { $name } wants to answer again.
capture-start-another = يُرجى بدء تقييم آخر فقط عند رغبة { $name } في الإجابة من جديد.

# en: First time
capture-first-time = أول مرة

# en: Follow-up
capture-again = تقييم لاحق

# en: To read with { $name } first
capture-intro-heading = للقراءة مع { $name } أولًا

# en: how the answers are given
capture-how-change = طريقة إعطاء الإجابات

# en: Not today
capture-not-today-link = ليس اليوم

# en: Back to the list
capture-to-list = العودة إلى القائمة

# en: To the page of { $name }
capture-to-person = إلى صفحة { $name }

# en: See { $name }’s progress
capture-to-progress = عرض تقدم { $name }

# en: { $name } has opted out
capture-not-asked-title-opted_out = قرار { $name } هو عدم المشاركة

# en: { $name } has chosen not to take part. There is nothing to do here. If they have changed their mind, a manager can opt them in again.
capture-not-asked-text-opted_out = عدم المشاركة هو اختيار { $name }. لا شيء مطلوب هنا. إذا تغيّر هذا القرار، فيمكن للمدير تسجيل العودة إلى المشاركة.

# en: { $name } is no longer with the service
capture-not-asked-title-ended = لم تعد الخدمة تصل إلى { $name }

# en: The service for { $name } has ended, so there is nothing to ask.
capture-not-asked-text-ended = انتهت خدمة { $name }، فلا توجد أسئلة هنا.

# en: Stop for now
capture-stop = التوقف الآن

# en: The answers stay on this device.
capture-stop-note = تبقى الإجابات على هذا الجهاز.

# en: One moment, please. They are kept on this device until they have arrived.
capture-sending-text = لحظة من فضلك. تبقى الإجابات على هذا الجهاز حتى تصل.

# en: Thank you
capture-sent-title = شكرًا لك

# en: The answers arrived on { $when }
capture-sent-when = وصلت الإجابات في { $when }

# en: The answers have arrived.
capture-sent-before = وصلت الإجابات.

# en: Some main questions have no answer. { $name } stays on the list of people to ask.
capture-sent-incomplete = بعض الأسئلة الرئيسية بقيت بدون إجابة. ويبقى اسم { $name } في قائمة من ننتظر إجاباتهم.

# en: What happens next
capture-sent-next = ماذا يحدث بعد ذلك

# en: The answers are added to { $name }’s progress. You can look at it together now.
capture-sent-next-text = تُضاف الإجابات إلى صفحة تقدم { $name }. يمكنكما الآن الاطلاع عليها معًا.

# en: The same questions come again in about four months.
capture-sent-next-again = تأتي الأسئلة نفسها من جديد بعد أربعة أشهر تقريبًا.

# en: Kept safely on this device
capture-kept-title = محفوظة بأمان على هذا الجهاز

# en: The answers are not sent yet, because the service cannot be reached. Nothing is lost. They are sent by themselves when the service can be reached again and you are signed in here.
capture-kept-text = لم تُرسل الإجابات بعد، لأن الاتصال بالخدمة غير ممكن الآن. لم يضع شيء. ستُرسل وحدها عند عودة الاتصال وبعد تسجيل دخولك هنا.

# en: The answers are not sent yet, because you have been signed out. Nothing is lost. Sign in again, and they are sent.
capture-kept-sign-in = لم تُرسل الإجابات بعد، لأنه تم تسجيل خروجك. لم يضع شيء. ستُرسل بعد تسجيل دخولك من جديد.

# en: Try again
capture-kept-retry = إعادة المحاولة

# en: The answers were not accepted
capture-refused-title = لم تُقبل الإجابات

# en: The service no longer finds this person for your account. The answers are still on this device. Tell your manager.
capture-refused-not_found = لم تعد الخدمة تجد هذا الشخص من خلال حسابك. ما زالت الإجابات على هذا الجهاز. يُرجى إخبار المدير.

# en: The service did not accept the answers. They are still on this device. Tell your manager.
capture-refused-other = لم تقبل الخدمة الإجابات. ما زالت على هذا الجهاز. يُرجى إخبار المدير.

# en: If you ask for help, give this number: { $id }
capture-refused-quote = عند طلب المساعدة، يُرجى ذكر هذا الرقم: { $id }

# en: Go back and change
capture-refused-mend = العودة للتعديل

# en: You have begun to ask { $name }
capture-resume-title = هناك تقييم لم يكتمل مع { $name }

# en: { $n ->\n    [0] Nothing has been answered yet. It was begun here on { $when }.\n    [one] One answer is kept on this device. The last change was on { $when }.\n   *[other] { $n } answers are kept on this device. The last change was on { $when }.\n}
capture-resume-text =
    { $n ->
        [0] لا توجد إجابات بعد. بدأ هذا التقييم هنا في { $when }.
        [one] على هذا الجهاز إجابة واحدة محفوظة. كان آخر تغيير في { $when }.
        [two] على هذا الجهاز إجابتان محفوظتان. كان آخر تغيير في { $when }.
        [few] على هذا الجهاز { $n } إجابات محفوظة. كان آخر تغيير في { $when }.
       *[other] على هذا الجهاز { $n } إجابة محفوظة. كان آخر تغيير في { $when }.
    }

# en: Go on where you stopped
capture-resume-go-on = المتابعة من حيث توقفت

# en: Discard and start again
capture-resume-discard = حذف هذا والبدء من جديد

# en: Discard these answers?
capture-discard-title = هل تُحذف هذه الإجابات؟

# en: What has been answered for { $name } on this device and not been sent will be gone. This cannot be undone.
capture-discard-text = ستُحذف إجابات { $name } الموجودة على هذا الجهاز والتي لم تُرسل. لا يمكن التراجع عن ذلك.

# en: Discard the answers
capture-discard-yes = حذف الإجابات

# en: Keep them
capture-discard-no = الاحتفاظ بها

# en: Why not today?
capture-not-today-title = لماذا ليس اليوم؟

# en: { $name } stays on the list of people to ask.
capture-not-today-hint = يبقى اسم { $name } في قائمة من ننتظر إجاباتهم.

# en: The reason
capture-not-today-reason = السبب

# en: They asked for another day
capture-not-today-because-asked_later = طلب الشخص يومًا آخر

# en: They are unwell
capture-not-today-because-unwell = صحة الشخص لا تسمح اليوم

# en: Nobody was in
capture-not-today-because-not_in = لم يكن أحد في البيت

# en: There was no time, or no quiet place
capture-not-today-because-no_time = لم يكن هناك وقت، أو مكان هادئ

# en: Another reason
capture-not-today-because-other = سبب آخر

# en: Choose a reason
capture-not-today-error-required = يُرجى اختيار سبب

# en: Save
capture-not-today-send = حفظ

# en: Saved: not today
capture-not-today-done = تم الحفظ: ليس اليوم

# en: { $name } stays on the list. You can ask again another day.
capture-not-today-done-text = يبقى اسم { $name } في القائمة. يمكنك السؤال من جديد في يوم آخر.

# en: Hand the tablet to { $name }
private-hand-over-title = تسليم الجهاز اللوحي إلى { $name }

# en: { $name } has begun in private
private-again-title = بدأت إجابات { $name } على انفراد

# en: What { $name } has answered is hidden. Only { $name } can go on. You can hand over the tablet again, or discard the answers.
private-again-text = إجابات { $name } مخفية. لا أحد غير { $name } يمكنه المتابعة. يمكنك تسليم الجهاز اللوحي من جديد، أو حذف الإجابات.

# en: You will not see the answers, unless { $name } chooses to share them.
private-point-answers = لن تظهر لك الإجابات، إلا بموافقة { $name }.

# en: { $name } sees only the questions. Nothing else on this tablet can be opened.
private-point-locked = لا تظهر أمام { $name } إلا الأسئلة. ولا يمكن فتح شيء آخر على هذا الجهاز.

# en: At the end the tablet is locked. You need your PIN or your password to go on.
private-point-password = في النهاية يُقفل الجهاز اللوحي. وللمتابعة يلزم رمز PIN الخاص بك أو كلمة السر.

# en: Set a PIN first
private-pin-first = يلزم أولًا إعداد رمز PIN

# en: You need a PIN before you hand over the tablet. It opens the tablet again, also where there is no signal.
private-pin-why = يلزمك رمز PIN قبل تسليم الجهاز اللوحي. هو يفتح الجهاز من جديد، حتى بدون إنترنت.

# en: Hand over now
private-hand-over-now = التسليم الآن

# en: Do not hand over
private-hand-over-not = عدم التسليم

# en: One moment, please
private-locking-title = لحظة من فضلك

# en: Your answers are being sent.
private-locking-text = جارٍ إرسال إجاباتك.

# en: Thank you. You are done
private-locked-title = شكرًا لك. انتهت الأسئلة

# en: Your answers have arrived. Nobody can see them on this tablet.
private-locked-sent = وصلت إجاباتك. لا أحد يمكنه رؤيتها على هذا الجهاز اللوحي.

# en: Your answers are kept safely on this tablet and hidden. They will be sent when your care worker next signs in here.
private-locked-waiting = إجاباتك محفوظة بأمان على هذا الجهاز اللوحي ومخفية. ستُرسل عندما يسجل عامل الرعاية دخوله هنا في المرة القادمة.

# en: You have stopped
private-stopped-title = تم التوقف

# en: What you have answered is hidden on this tablet. You can go on another time.
private-stopped-text = إجاباتك مخفية على هذا الجهاز اللوحي. يمكنك المتابعة في وقت آخر.

# en: Please give the tablet back.
private-give-back = يُرجى إعادة الجهاز اللوحي.

# en: Staff: unlock to go on
private-staff = للعاملين: فتح القفل للمتابعة
