# en: From { $when }. There is no network now.
earlier = من { $when }. لا يوجد إنترنت الآن.

# en: From { $when }. The service cannot be reached now.
earlier-unreached = من { $when }. لا يمكن الاتصال بالخدمة الآن.

# en: Something that was kept here is gone: the browser cleared it. Ask those people again whose answers are missing.
cleared = شيء كان محفوظًا هنا لم يعد موجودًا: حذفه المتصفح. يُرجى سؤال من ضاعت إجاباتهم مرة أخرى.

# en: Waiting to be sent
waiting-title = في انتظار الإرسال

# en: See what waits to be sent
waiting-see = عرض ما ينتظر الإرسال

# en: { $n ->\n    [one] { $n } waiting to be sent\n   *[other] { $n } waiting to be sent\n}
waiting-count =
    { $n ->
        [zero] لا شيء في انتظار الإرسال
        [one] واحد في انتظار الإرسال
        [two] اثنان في انتظار الإرسال
       *[other] { $n } في انتظار الإرسال
    }

# en: Nothing is waiting. Everything finished on this device has been sent.
waiting-none = لا شيء ينتظر. كل ما اكتمل على هذا الجهاز تم إرساله.

# en: These are finished and kept safely on this device. They are sent by themselves when the service can be reached and you are signed in here. You can also send them now.
waiting-lead = هذه التقييمات مكتملة ومحفوظة بأمان على هذا الجهاز. تُرسل وحدها عند عودة الاتصال بالخدمة وبعد تسجيل دخولك هنا. ويمكنك أيضًا إرسالها الآن.

# en: An assessment
waiting-somebody = تقييم

# en: Finished on { $when }.
waiting-finished = اكتمل في { $when }.

# en: Answered in private.
waiting-private = كانت الإجابة على انفراد.

# en: Not today, on { $when }:
waiting-not-today = ليس اليوم، في { $when }:

# en: Not sent yet.
waiting-not-tried = لم يُرسل بعد.

# en: { $n ->\n    [0] It is tried in a moment.\n    [one] It is tried in about a minute.\n   *[other] It is tried in about { $n } minutes.\n}
waiting-next =
    { $n ->
        [0] ستكون المحاولة بعد لحظة.
        [one] ستكون المحاولة بعد دقيقة تقريبًا.
        [two] ستكون المحاولة بعد دقيقتين تقريبًا.
        [few] ستكون المحاولة بعد { $n } دقائق تقريبًا.
       *[other] ستكون المحاولة بعد { $n } دقيقة تقريبًا.
    }

# en: { $n ->\n    [one] The service could not be reached.\n   *[other] The service could not be reached ({ $n } tries).\n}
waiting-unreached =
    { $n ->
        [one] لم يمكن الاتصال بالخدمة.
        [two] لم يمكن الاتصال بالخدمة (محاولتان).
        [few] لم يمكن الاتصال بالخدمة ({ $n } محاولات).
       *[other] لم يمكن الاتصال بالخدمة ({ $n } محاولة).
    }

# en: Sign in again to send it.
waiting-not-signed-in = يلزم تسجيل الدخول من جديد لإرساله.

# en: Send now
waiting-send = إرسال الآن

# en: Send all now
waiting-send-all = إرسال الكل الآن

# en: See what is wrong
waiting-what = معرفة المشكلة

# en: Waiting to be sent
waiting-card = في انتظار الإرسال

# en: This browser may clear what waits here if space runs out. Send soon.
waiting-not-promised = قد يحذف هذا المتصفح ما ينتظر هنا إذا امتلأ المكان. يُرجى الإرسال قريبًا.

# en: You can save everything that waits here as a file. Nobody can read the answers in it but the service.
waiting-file = يمكنك حفظ كل ما ينتظر هنا في ملف. لا أحد غير الخدمة يمكنه قراءة الإجابات فيه.

# en: { $sent } sent, { $kept } still waiting
waiting-done = تم إرسال { $sent }، وما زال في الانتظار { $kept }

# en: { $n ->\n    [one] One more cannot be opened here. A newer version of this app may have written it: close all its windows and open it again. It stays on this device.\n   *[other] { $n } more cannot be opened here. A newer version of this app may have written them: close all its windows and open it again. They stay on this device.\n}
waiting-unreadable =
    { $n ->
        [one] هناك تقييم آخر لا يمكن فتحه هنا. ربما كتبته نسخة أحدث من هذا التطبيق: يُرجى إغلاق كل نوافذه وفتحه من جديد. يبقى على هذا الجهاز.
        [two] هناك تقييمان آخران لا يمكن فتحهما هنا. ربما كتبتهما نسخة أحدث من هذا التطبيق: يُرجى إغلاق كل نوافذه وفتحه من جديد. يبقيان على هذا الجهاز.
        [few] هناك { $n } تقييمات أخرى لا يمكن فتحها هنا. ربما كتبتها نسخة أحدث من هذا التطبيق: يُرجى إغلاق كل نوافذه وفتحه من جديد. تبقى على هذا الجهاز.
        [many] هناك { $n } تقييمًا آخر لا يمكن فتحها هنا. ربما كتبتها نسخة أحدث من هذا التطبيق: يُرجى إغلاق كل نوافذه وفتحه من جديد. تبقى على هذا الجهاز.
       *[other] هناك { $n } تقييم آخر لا يمكن فتحها هنا. ربما كتبتها نسخة أحدث من هذا التطبيق: يُرجى إغلاق كل نوافذه وفتحه من جديد. تبقى على هذا الجهاز.
    }

# en: Begun
capture-card-begun = بدأ

# en: Go on
capture-card-go-on = متابعة

# en: { $n ->\n    [one] { $n } begun, not finished\n   *[other] { $n } begun, not finished\n}
waiting-begun-count =
    { $n ->
        [zero] لا شيء بدأ ولم يكتمل
        [one] واحد بدأ ولم يكتمل
        [two] اثنان بدآ ولم يكتملا
       *[other] { $n } بدأت ولم تكتمل
    }

# en: Begun, not finished
waiting-begun-title = بدأت ولم تكتمل

# en: These answers are kept on this device. They are not sent before they are finished.
waiting-begun-lead = هذه الإجابات محفوظة على هذا الجهاز. لا تُرسل قبل أن تكتمل.

# en: Last changed on { $when }.
waiting-begun-when = آخر تغيير في { $when }.

# en: Answered in private: only the person can go on.
waiting-begun-private = إجابة على انفراد: الشخص وحده يمكنه المتابعة.

# en: Go on
waiting-begun-go-on = متابعة

# en: Sent today
sent-today-card = أُرسل اليوم

# en: Sent from here today
sent-today-title = أُرسل من هنا اليوم

# en: { $name }: arrived on { $when }
sent-today-one = { $name }: وصل في { $when }

# en: { $name }, not today: arrived on { $when }
sent-today-not-today = { $name }، ليس اليوم: وصل في { $when }

# en: It is kept on this device and is being sent.
not-today-sending = محفوظ على هذا الجهاز ويجري إرساله.

# en: It has been sent.
not-today-sent = تم إرساله.

# en: It is kept on this device. It is sent by itself when the service can be reached and you are signed in here.
not-today-kept = محفوظ على هذا الجهاز. يُرسل وحده عند عودة الاتصال بالخدمة وبعد تسجيل دخولك هنا.

# en: The service did not accept it. It is still on this device.
not-today-refused = لم تقبله الخدمة. ما زال على هذا الجهاز.

# en: The answers
refused-answers = الإجابات

# en: These answers were given in private, so they are not shown here.
refused-answers-private = أُعطيت هذه الإجابات على انفراد، ولذلك لا تظهر هنا.

# en: These answers cannot be shown here. They are still on this device, and in the file.
refused-answers-unreadable = لا يمكن عرض هذه الإجابات هنا. ما زالت على هذا الجهاز، وفي الملف.

# en: If it cannot be sent
removing-title = إذا تعذر الإرسال

# en: Save the file and give it to your administrator. Nobody can read the answers in it but the service. When the administrator has loaded it, it can be removed here.
removing-text = يُرجى حفظ الملف وتسليمه إلى مسؤول النظام. لا أحد غير الخدمة يمكنه قراءة الإجابات فيه. وبعد أن يحمّله مسؤول النظام، يمكن حذف التقييم من هنا.

# en: Save the file
removing-save = حفظ الملف

# en: Check whether it has arrived
removing-check = التحقق من الوصول

# en: It has arrived. It can be removed from this device now.
removing-arrived = وصل التقييم. يمكن الآن حذفه من هذا الجهاز.

# en: It has not arrived yet. It stays on this device.
removing-not-yet = لم يصل التقييم بعد. يبقى على هذا الجهاز.

# en: Remove from this device
removing-remove = حذف من هذا الجهاز
