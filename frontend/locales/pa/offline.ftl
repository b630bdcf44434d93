# en: From { $when }. There is no network now.
earlier = ਇਹ ਜਾਣਕਾਰੀ { $when } ਦੀ ਹੈ। ਹੁਣ ਇੰਟਰਨੈੱਟ ਨਹੀਂ ਹੈ।

# en: From { $when }. The service cannot be reached now.
earlier-unreached = ਇਹ ਜਾਣਕਾਰੀ { $when } ਦੀ ਹੈ। ਹੁਣ ਸਿਸਟਮ ਨਾਲ ਸੰਪਰਕ ਨਹੀਂ ਹੋ ਰਿਹਾ।

# en: Something that was kept here is gone: the browser cleared it. Ask those people again whose answers are missing.
cleared = ਇੱਥੇ ਸਾਂਭਿਆ ਹੋਇਆ ਕੁਝ ਗੁਆਚ ਗਿਆ ਹੈ: ਬ੍ਰਾਊਜ਼ਰ ਨੇ ਉਸ ਨੂੰ ਮਿਟਾ ਦਿੱਤਾ। ਜਿਨ੍ਹਾਂ ਲੋਕਾਂ ਦੇ ਜਵਾਬ ਨਹੀਂ ਹਨ, ਉਨ੍ਹਾਂ ਤੋਂ ਮੁੜ ਪੁੱਛੋ।

# en: Waiting to be sent
waiting-title = ਭੇਜਣੇ ਬਾਕੀ ਹਨ

# en: See what waits to be sent
waiting-see = ਵੇਖੋ ਕਿ ਕੀ ਭੇਜਣਾ ਬਾਕੀ ਹੈ

# en: { $n ->\n    [one] { $n } waiting to be sent\n   *[other] { $n } waiting to be sent\n}
waiting-count =
    { $n ->
        [one] { $n } ਭੇਜਣਾ ਬਾਕੀ
       *[other] { $n } ਭੇਜਣੇ ਬਾਕੀ
    }

# en: Nothing is waiting. Everything finished on this device has been sent.
waiting-none = ਭੇਜਣਾ ਕੁਝ ਬਾਕੀ ਨਹੀਂ। ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਜੋ ਵੀ ਪੂਰਾ ਹੋਇਆ, ਉਹ ਭੇਜਿਆ ਜਾ ਚੁੱਕਾ ਹੈ।

# en: These are finished and kept safely on this device. They are sent by themselves when the service can be reached and you are signed in here. You can also send them now.
waiting-lead = ਇਹ ਪੂਰੇ ਹੋ ਚੁੱਕੇ ਹਨ ਅਤੇ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਸੁਰੱਖਿਅਤ ਸਾਂਭੇ ਹਨ। ਜਦੋਂ ਸਿਸਟਮ ਨਾਲ ਸੰਪਰਕ ਹੋਵੇ ਅਤੇ ਤੁਸੀਂ ਇੱਥੇ ਸਾਈਨ ਇਨ ਹੋਵੋ, ਇਹ ਆਪੇ ਭੇਜੇ ਜਾਂਦੇ ਹਨ। ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਨੂੰ ਹੁਣੇ ਵੀ ਭੇਜ ਸਕਦੇ ਹੋ।

# en: An assessment
waiting-somebody = ਇੱਕ ਅਸੈੱਸਮੈਂਟ

# en: Finished on { $when }.
waiting-finished = { $when } ਪੂਰੀ ਹੋਈ।

# en: Answered in private.
waiting-private = ਜਵਾਬ ਪ੍ਰਾਈਵੇਟ ਤੌਰ ’ਤੇ ਦਿੱਤੇ ਗਏ।

# en: Not today, on { $when }:
waiting-not-today = ਅੱਜ ਨਹੀਂ, { $when }:

# en: Not sent yet.
waiting-not-tried = ਅਜੇ ਨਹੀਂ ਭੇਜਿਆ।

# en: { $n ->\n    [0] It is tried in a moment.\n    [one] It is tried in about a minute.\n   *[other] It is tried in about { $n } minutes.\n}
waiting-next =
    { $n ->
        [0] ਹੁਣੇ ਕੋਸ਼ਿਸ਼ ਹੋਵੇਗੀ।
        [one] ਲਗਭਗ ਇੱਕ ਮਿੰਟ ਵਿੱਚ ਕੋਸ਼ਿਸ਼ ਹੋਵੇਗੀ।
       *[other] ਲਗਭਗ { $n } ਮਿੰਟਾਂ ਵਿੱਚ ਕੋਸ਼ਿਸ਼ ਹੋਵੇਗੀ।
    }

# en: { $n ->\n    [one] The service could not be reached.\n   *[other] The service could not be reached ({ $n } tries).\n}
waiting-unreached =
    { $n ->
        [one] ਸਿਸਟਮ ਨਾਲ ਸੰਪਰਕ ਨਹੀਂ ਹੋ ਸਕਿਆ।
       *[other] ਸਿਸਟਮ ਨਾਲ ਸੰਪਰਕ ਨਹੀਂ ਹੋ ਸਕਿਆ ({ $n } ਕੋਸ਼ਿਸ਼ਾਂ)।
    }

# en: Sign in again to send it.
waiting-not-signed-in = ਇਸ ਨੂੰ ਭੇਜਣ ਲਈ ਮੁੜ ਸਾਈਨ ਇਨ ਕਰੋ।

# en: Send now
waiting-send = ਹੁਣੇ ਭੇਜੋ

# en: Send all now
waiting-send-all = ਸਾਰੇ ਹੁਣੇ ਭੇਜੋ

# en: See what is wrong
waiting-what = ਵੇਖੋ ਕਿ ਕੀ ਗ਼ਲਤ ਹੈ

# en: Waiting to be sent
waiting-card = ਭੇਜਣਾ ਬਾਕੀ

# en: This browser may clear what waits here if space runs out. Send soon.
waiting-not-promised = ਜੇ ਥਾਂ ਘਟ ਜਾਵੇ, ਤਾਂ ਇਹ ਬ੍ਰਾਊਜ਼ਰ ਇੱਥੇ ਪਏ ਜਵਾਬ ਮਿਟਾ ਸਕਦਾ ਹੈ। ਛੇਤੀ ਭੇਜੋ।

# en: You can save everything that waits here as a file. Nobody can read the answers in it but the service.
waiting-file = ਜੋ ਕੁਝ ਇੱਥੋਂ ਭੇਜਣਾ ਬਾਕੀ ਹੈ, ਤੁਸੀਂ ਉਹ ਸਭ ਇੱਕ ਫ਼ਾਈਲ ਵਿੱਚ ਸੇਵ ਕਰ ਸਕਦੇ ਹੋ। ਇਸ ਦੇ ਜਵਾਬ ਸਿਸਟਮ ਤੋਂ ਬਿਨਾਂ ਕੋਈ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦਾ।

# en: { $sent } sent, { $kept } still waiting
waiting-done = { $sent } ਭੇਜੇ ਗਏ, { $kept } ਭੇਜਣੇ ਬਾਕੀ ਹਨ

# en: { $n ->\n    [one] One more cannot be opened here. A newer version of this app may have written it: close all its windows and open it again. It stays on this device.\n   *[other] { $n } more cannot be opened here. A newer version of this app may have written them: close all its windows and open it again. They stay on this device.\n}
waiting-unreadable =
    { $n ->
        [one] { $n } ਹੋਰ ਇੱਥੇ ਨਹੀਂ ਖੁੱਲ੍ਹ ਸਕਦੀ। ਸ਼ਾਇਦ ਇਹ ਐਪ ਦੇ ਨਵੇਂ ਵਰਜ਼ਨ ਨਾਲ ਲਿਖੀ ਗਈ ਸੀ: ਐਪ ਦੀਆਂ ਸਾਰੀਆਂ ਵਿੰਡੋਆਂ ਬੰਦ ਕਰੋ ਅਤੇ ਐਪ ਮੁੜ ਖੋਲ੍ਹੋ। ਇਹ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਰਹੇਗੀ।
       *[other] { $n } ਹੋਰ ਇੱਥੇ ਨਹੀਂ ਖੁੱਲ੍ਹ ਸਕਦੀਆਂ। ਸ਼ਾਇਦ ਇਹ ਐਪ ਦੇ ਨਵੇਂ ਵਰਜ਼ਨ ਨਾਲ ਲਿਖੀਆਂ ਗਈਆਂ ਸਨ: ਐਪ ਦੀਆਂ ਸਾਰੀਆਂ ਵਿੰਡੋਆਂ ਬੰਦ ਕਰੋ ਅਤੇ ਐਪ ਮੁੜ ਖੋਲ੍ਹੋ। ਇਹ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਰਹਿਣਗੀਆਂ।
    }

# en: Begun
capture-card-begun = ਸ਼ੁਰੂ ਕੀਤਾ

# en: Go on
capture-card-go-on = ਅੱਗੇ ਚੱਲੋ

# en: { $n ->\n    [one] { $n } begun, not finished\n   *[other] { $n } begun, not finished\n}
waiting-begun-count =
    { $n ->
        [one] { $n } ਸ਼ੁਰੂ ਕੀਤਾ, ਪੂਰਾ ਨਹੀਂ ਹੋਇਆ
       *[other] { $n } ਸ਼ੁਰੂ ਕੀਤੇ, ਪੂਰੇ ਨਹੀਂ ਹੋਏ
    }

# en: Begun, not finished
waiting-begun-title = ਸ਼ੁਰੂ ਕੀਤੇ, ਪੂਰੇ ਨਹੀਂ ਹੋਏ

# en: These answers are kept on this device. They are not sent before they are finished.
waiting-begun-lead = ਇਹ ਜਵਾਬ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਸਾਂਭੇ ਹੋਏ ਹਨ। ਜਦੋਂ ਤੱਕ ਪੂਰੇ ਨਹੀਂ ਹੁੰਦੇ, ਇਹ ਭੇਜੇ ਨਹੀਂ ਜਾਂਦੇ।

# en: Last changed on { $when }.
waiting-begun-when = ਆਖ਼ਰੀ ਤਬਦੀਲੀ { $when } ਹੋਈ।

# en: Answered in private: only the person can go on.
waiting-begun-private = ਪ੍ਰਾਈਵੇਟ ਤੌਰ ’ਤੇ ਜਵਾਬ ਦਿੱਤੇ ਗਏ: ਸਿਰਫ਼ ਉਹ ਵਿਅਕਤੀ ਹੀ ਅੱਗੇ ਜਾ ਸਕਦੇ ਹਨ।

# en: Go on
waiting-begun-go-on = ਅੱਗੇ ਚੱਲੋ

# en: Sent today
sent-today-card = ਅੱਜ ਭੇਜਿਆ

# en: Sent from here today
sent-today-title = ਅੱਜ ਇੱਥੋਂ ਭੇਜੇ ਗਏ

# en: { $name }: arrived on { $when }
sent-today-one = { $name }: { $when } ਪਹੁੰਚ ਗਏ

# en: { $name }, not today: arrived on { $when }
sent-today-not-today = { $name }, ਅੱਜ ਨਹੀਂ: { $when } ਪਹੁੰਚ ਗਿਆ

# en: It is kept on this device and is being sent.
not-today-sending = ਇਹ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਸਾਂਭਿਆ ਹੋਇਆ ਹੈ ਅਤੇ ਭੇਜਿਆ ਜਾ ਰਿਹਾ ਹੈ।

# en: It has been sent.
not-today-sent = ਇਹ ਭੇਜਿਆ ਜਾ ਚੁੱਕਾ ਹੈ।

# en: It is kept on this device. It is sent by itself when the service can be reached and you are signed in here.
not-today-kept = ਇਹ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਸਾਂਭਿਆ ਹੋਇਆ ਹੈ। ਜਦੋਂ ਸਿਸਟਮ ਨਾਲ ਸੰਪਰਕ ਹੋਵੇ ਅਤੇ ਤੁਸੀਂ ਇੱਥੇ ਸਾਈਨ ਇਨ ਹੋਵੋ, ਇਹ ਆਪੇ ਭੇਜਿਆ ਜਾਵੇਗਾ।

# en: The service did not accept it. It is still on this device.
not-today-refused = ਸਿਸਟਮ ਨੇ ਇਸ ਨੂੰ ਸਵੀਕਾਰ ਨਹੀਂ ਕੀਤਾ। ਇਹ ਅਜੇ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਹੈ।

# en: The answers
refused-answers = ਜਵਾਬ

# en: These answers were given in private, so they are not shown here.
refused-answers-private = ਇਹ ਜਵਾਬ ਪ੍ਰਾਈਵੇਟ ਤੌਰ ’ਤੇ ਦਿੱਤੇ ਗਏ ਸਨ, ਇਸ ਲਈ ਇੱਥੇ ਨਹੀਂ ਵਿਖਾਏ ਜਾਂਦੇ।

# en: These answers cannot be shown here. They are still on this device, and in the file.
refused-answers-unreadable = ਇਹ ਜਵਾਬ ਇੱਥੇ ਵਿਖਾਏ ਨਹੀਂ ਜਾ ਸਕਦੇ। ਇਹ ਅਜੇ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਹਨ, ਅਤੇ ਫ਼ਾਈਲ ਵਿੱਚ ਵੀ।

# en: If it cannot be sent
removing-title = ਜੇ ਇਹ ਭੇਜਿਆ ਨਾ ਜਾ ਸਕੇ

# en: Save the file and give it to your administrator. Nobody can read the answers in it but the service. When the administrator has loaded it, it can be removed here.
removing-text = ਫ਼ਾਈਲ ਸੇਵ ਕਰੋ ਅਤੇ ਆਪਣੇ ਐਡਮਿਨ ਨੂੰ ਦਿਓ। ਇਸ ਦੇ ਜਵਾਬ ਸਿਸਟਮ ਤੋਂ ਬਿਨਾਂ ਕੋਈ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦਾ। ਜਦੋਂ ਐਡਮਿਨ ਇਸ ਨੂੰ ਲੋਡ ਕਰ ਲੈਣ, ਇਹ ਇੱਥੋਂ ਹਟਾਇਆ ਜਾ ਸਕਦਾ ਹੈ।

# en: Save the file
removing-save = ਫ਼ਾਈਲ ਸੇਵ ਕਰੋ

# en: Check whether it has arrived
removing-check = ਵੇਖੋ ਕਿ ਇਹ ਪਹੁੰਚ ਗਿਆ ਹੈ ਜਾਂ ਨਹੀਂ

# en: It has arrived. It can be removed from this device now.
removing-arrived = ਇਹ ਪਹੁੰਚ ਗਿਆ ਹੈ। ਹੁਣ ਇਸ ਡਿਵਾਈਸ ਤੋਂ ਹਟਾਇਆ ਜਾ ਸਕਦਾ ਹੈ।

# en: It has not arrived yet. It stays on this device.
removing-not-yet = ਇਹ ਅਜੇ ਨਹੀਂ ਪਹੁੰਚਿਆ। ਇਹ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਰਹੇਗਾ।

# en: Remove from this device
removing-remove = ਇਸ ਡਿਵਾਈਸ ਤੋਂ ਹਟਾਓ
