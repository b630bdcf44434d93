# en: Send my answers
own-send = ਮੇਰੇ ਜਵਾਬ ਭੇਜੋ

# en: When you send your answers, you cannot change them here any more.
own-check-end = ਜਵਾਬ ਭੇਜਣ ਤੋਂ ਬਾਅਦ ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਇੱਥੇ ਬਦਲ ਨਹੀਂ ਸਕਦੇ।

# en: You can stop and come back. Your answers are kept safe on this device. Open the same link to go on.
own-leave = ਤੁਸੀਂ ਰੁਕ ਸਕਦੇ ਹੋ ਅਤੇ ਵਾਪਸ ਆ ਸਕਦੇ ਹੋ। ਤੁਹਾਡੇ ਜਵਾਬ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਸੁਰੱਖਿਅਤ ਸਾਂਭੇ ਹਨ। ਅੱਗੇ ਚੱਲਣ ਲਈ ਇਹੀ ਲਿੰਕ ਖੋਲ੍ਹੋ।

# en: Please wait. Your answers are on their way.
own-sending = ਕਿਰਪਾ ਕਰਕੇ ਉਡੀਕ ਕਰੋ। ਤੁਹਾਡੇ ਜਵਾਬ ਭੇਜੇ ਜਾ ਰਹੇ ਹਨ।

# en: Your answers are kept here
own-waiting-title = ਤੁਹਾਡੇ ਜਵਾਬ ਇੱਥੇ ਸਾਂਭੇ ਹਨ

# en: There is no internet now. Your answers are safe on this device. Keep this page open, or open your link again later. Then they are sent.
own-waiting-text = ਹੁਣ ਇੰਟਰਨੈੱਟ ਨਹੀਂ ਹੈ। ਤੁਹਾਡੇ ਜਵਾਬ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਸੁਰੱਖਿਅਤ ਹਨ। ਇਹ ਸਫ਼ਾ ਖੁੱਲ੍ਹਾ ਰੱਖੋ, ਜਾਂ ਬਾਅਦ ਵਿੱਚ ਆਪਣਾ ਲਿੰਕ ਮੁੜ ਖੋਲ੍ਹੋ। ਫਿਰ ਜਵਾਬ ਭੇਜੇ ਜਾਣਗੇ।

# en: Your answers were not sent
own-refused-title = ਤੁਹਾਡੇ ਜਵਾਬ ਭੇਜੇ ਨਹੀਂ ਗਏ

# en: Something in your answers needs to be changed. Nothing is lost.
own-refused-invalid = ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਵਿੱਚ ਕੁਝ ਬਦਲਣ ਦੀ ਲੋੜ ਹੈ। ਕੁਝ ਵੀ ਗੁਆਚਿਆ ਨਹੀਂ।

# en: This link has ended, so your answers could not be sent. They are still on this device. Ask your care team for help.
own-refused-gone = ਇਹ ਲਿੰਕ ਬੰਦ ਹੋ ਚੁੱਕਾ ਹੈ, ਇਸ ਲਈ ਤੁਹਾਡੇ ਜਵਾਬ ਭੇਜੇ ਨਹੀਂ ਜਾ ਸਕੇ। ਉਹ ਅਜੇ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਹਨ। ਆਪਣੀ ਕੇਅਰ ਟੀਮ ਤੋਂ ਮਦਦ ਮੰਗੋ।

# en: Somebody has answered with this link before, so your answers could not be sent. They are still on this device. Ask your care team for help.
own-refused-answered = ਇਸ ਲਿੰਕ ਨਾਲ ਪਹਿਲਾਂ ਹੀ ਕਿਸੇ ਨੇ ਜਵਾਬ ਦੇ ਦਿੱਤੇ ਹਨ, ਇਸ ਲਈ ਤੁਹਾਡੇ ਜਵਾਬ ਭੇਜੇ ਨਹੀਂ ਜਾ ਸਕੇ। ਉਹ ਅਜੇ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਹਨ। ਆਪਣੀ ਕੇਅਰ ਟੀਮ ਤੋਂ ਮਦਦ ਮੰਗੋ।

# en: Go back and change
own-refused-mend = ਵਾਪਸ ਜਾ ਕੇ ਬਦਲੋ

# en: This link does not work
own-gone-title = ਇਹ ਲਿੰਕ ਨਹੀਂ ਚੱਲਦਾ

# en: It may have ended, or a part of it may be missing.
own-gone-text = ਸ਼ਾਇਦ ਇਹ ਬੰਦ ਹੋ ਚੁੱਕਾ ਹੈ, ਜਾਂ ਇਸ ਦਾ ਕੋਈ ਹਿੱਸਾ ਰਹਿ ਗਿਆ ਹੈ।

# en: Ask your care team for a new link.
own-gone-ask = ਆਪਣੀ ਕੇਅਰ ਟੀਮ ਤੋਂ ਨਵਾਂ ਲਿੰਕ ਮੰਗੋ।

# en: Thank you
own-end-title-sent = ਤੁਹਾਡਾ ਧੰਨਵਾਦ

# en: Your answers have arrived.
own-end-text-sent = ਤੁਹਾਡੇ ਜਵਾਬ ਪਹੁੰਚ ਗਏ ਹਨ।

# en: Thank you
own-end-title-answered = ਤੁਹਾਡਾ ਧੰਨਵਾਦ

# en: There is nothing more to answer with this link.
own-end-text-answered = ਇਸ ਲਿੰਕ ਨਾਲ ਹੋਰ ਕੋਈ ਜਵਾਬ ਦੇਣਾ ਬਾਕੀ ਨਹੀਂ।

# en: The link has ended
own-end-title-given-up = ਲਿੰਕ ਬੰਦ ਹੋ ਗਿਆ ਹੈ

# en: Nobody can open this page with it any more. Your care team can make a new one for you.
own-end-text-given-up = ਹੁਣ ਕੋਈ ਵੀ ਇਸ ਨਾਲ ਇਹ ਸਫ਼ਾ ਨਹੀਂ ਖੋਲ੍ਹ ਸਕਦਾ। ਤੁਹਾਡੀ ਕੇਅਰ ਟੀਮ ਤੁਹਾਡੇ ਲਈ ਨਵਾਂ ਲਿੰਕ ਬਣਾ ਸਕਦੀ ਹੈ।

# en: You can close this page now.
own-end-close = ਹੁਣ ਤੁਸੀਂ ਇਹ ਸਫ਼ਾ ਬੰਦ ਕਰ ਸਕਦੇ ਹੋ।

# en: Your private link
own-link-title = ਤੁਹਾਡਾ ਪ੍ਰਾਈਵੇਟ ਲਿੰਕ

# en: Whoever has this link can see this page. You can show it to people you trust. You can end it at any time.
own-link-text = ਜਿਸ ਕੋਲ ਵੀ ਇਹ ਲਿੰਕ ਹੈ, ਉਹ ਇਹ ਸਫ਼ਾ ਵੇਖ ਸਕਦਾ ਹੈ। ਜਿਨ੍ਹਾਂ ’ਤੇ ਤੁਹਾਨੂੰ ਭਰੋਸਾ ਹੈ, ਤੁਸੀਂ ਇਹ ਉਨ੍ਹਾਂ ਨੂੰ ਵਿਖਾ ਸਕਦੇ ਹੋ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਜਦੋਂ ਚਾਹੋ ਬੰਦ ਕਰ ਸਕਦੇ ਹੋ।

# en: End this link
own-link-end = ਇਹ ਲਿੰਕ ਬੰਦ ਕਰੋ

# en: End this link? Then nobody can open this page with it.
own-link-sure = ਕੀ ਇਹ ਲਿੰਕ ਬੰਦ ਕਰਨਾ ਹੈ? ਫਿਰ ਕੋਈ ਵੀ ਇਸ ਨਾਲ ਇਹ ਸਫ਼ਾ ਨਹੀਂ ਖੋਲ੍ਹ ਸਕੇਗਾ।

# en: Yes, end it
own-link-yes = ਹਾਂ, ਬੰਦ ਕਰੋ

# en: No, keep it
own-link-no = ਨਹੀਂ, ਰਹਿਣ ਦਿਓ
