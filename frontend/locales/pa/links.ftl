# en: Private links
links-card = ਪ੍ਰਾਈਵੇਟ ਲਿੰਕ

# en: There is no link yet.
links-none = ਅਜੇ ਕੋਈ ਲਿੰਕ ਨਹੀਂ ਹੈ।

# en: To answer the questions
links-purpose-answer = ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦੇਣ ਲਈ

# en: To see their progress
links-purpose-progress = ਆਪਣਾ ਹੁਣ ਤੱਕ ਦਾ ਹਾਲ ਵੇਖਣ ਲਈ

# en: Made on { $when }
links-made-on = ਬਣਾਇਆ ਗਿਆ: { $when }

# en: Made on { $when } by { $by }
links-made-by = ਬਣਾਇਆ ਗਿਆ: { $when }, { $by } ਵੱਲੋਂ

# en: Good until { $until }
links-until = { $until } ਤੱਕ ਚੱਲੇਗਾ

# en: Can be used
links-state-active = ਵਰਤਿਆ ਜਾ ਸਕਦਾ ਹੈ

# en: Answered with
links-state-used = ਇਸ ਨਾਲ ਜਵਾਬ ਦਿੱਤੇ ਗਏ

# en: Time is over
links-state-expired = ਸਮਾਂ ਲੰਘ ਗਿਆ

# en: Ended by staff
links-state-revoked = ਸਟਾਫ਼ ਨੇ ਬੰਦ ਕੀਤਾ

# en: Ended by whoever had it
links-state-given-up = ਜਿਸ ਕੋਲ ਸੀ, ਉਸ ਨੇ ਬੰਦ ਕੀਤਾ

# en: With this link, { $name } can answer on their own phone or computer, once, in the next 30 days. You see the answers only if they share them.
links-about-answer = ਇਸ ਲਿੰਕ ਨਾਲ { $name } ਅਗਲੇ 30 ਦਿਨਾਂ ਵਿੱਚ ਇੱਕ ਵਾਰ ਆਪਣੇ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ’ਤੇ ਜਵਾਬ ਦੇ ਸਕਦੇ ਹਨ। ਤੁਸੀਂ ਜਵਾਬ ਤਾਂ ਹੀ ਵੇਖੋਗੇ ਜੇ ਉਹ ਸਾਂਝੇ ਕਰਨ।

# en: With this link, { $name } can see their progress for a year. It also shows the answers that { $name } keeps private from staff. Do not open it yourself.
links-about-progress = ਇਸ ਲਿੰਕ ਨਾਲ { $name } ਇੱਕ ਸਾਲ ਤੱਕ ਆਪਣਾ ਹੁਣ ਤੱਕ ਦਾ ਹਾਲ ਵੇਖ ਸਕਦੇ ਹਨ। ਇਸ ਵਿੱਚ ਉਹ ਜਵਾਬ ਵੀ ਦਿਸਦੇ ਹਨ ਜੋ { $name } ਸਟਾਫ਼ ਤੋਂ ਪ੍ਰਾਈਵੇਟ ਰੱਖਦੇ ਹਨ। ਤੁਸੀਂ ਆਪ ਇਸ ਨੂੰ ਨਾ ਖੋਲ੍ਹੋ।

# en: Make a link to answer
links-make-answer = ਜਵਾਬ ਦੇਣ ਲਈ ਲਿੰਕ ਬਣਾਓ

# en: Make a link to progress
links-make-progress = ਹੁਣ ਤੱਕ ਦਾ ਹਾਲ ਵੇਖਣ ਲਈ ਲਿੰਕ ਬਣਾਓ

# en: The link to answer is made
links-made-title-answer = ਜਵਾਬ ਦੇਣ ਵਾਲਾ ਲਿੰਕ ਬਣ ਗਿਆ ਹੈ

# en: The link to progress is made
links-made-title-progress = ਹੁਣ ਤੱਕ ਦਾ ਹਾਲ ਵੇਖਣ ਵਾਲਾ ਲਿੰਕ ਬਣ ਗਿਆ ਹੈ

# en: Whoever has this link can answer for { $name }, once, until { $until }. Send it only to { $name } or to somebody they trust.
links-made-answer = ਜਿਸ ਕੋਲ ਵੀ ਇਹ ਲਿੰਕ ਹੈ, ਉਹ { $until } ਤੱਕ ਇੱਕ ਵਾਰ { $name } ਲਈ ਜਵਾਬ ਦੇ ਸਕਦਾ ਹੈ। ਇਹ ਸਿਰਫ਼ { $name } ਨੂੰ ਭੇਜੋ, ਜਾਂ ਉਸ ਨੂੰ ਜਿਸ ’ਤੇ ਉਨ੍ਹਾਂ ਨੂੰ ਭਰੋਸਾ ਹੈ।

# en: Whoever has this link can see the progress of { $name } until { $until }. Send it only to { $name } or to somebody they trust.
links-made-progress = ਜਿਸ ਕੋਲ ਵੀ ਇਹ ਲਿੰਕ ਹੈ, ਉਹ { $until } ਤੱਕ { $name } ਦਾ ਹੁਣ ਤੱਕ ਦਾ ਹਾਲ ਵੇਖ ਸਕਦਾ ਹੈ। ਇਹ ਸਿਰਫ਼ { $name } ਨੂੰ ਭੇਜੋ, ਜਾਂ ਉਸ ਨੂੰ ਜਿਸ ’ਤੇ ਉਨ੍ਹਾਂ ਨੂੰ ਭਰੋਸਾ ਹੈ।

# en: It is shown only now.
links-made-once = ਇਹ ਸਿਰਫ਼ ਹੁਣ ਵਿਖਾਇਆ ਜਾ ਰਿਹਾ ਹੈ।

# en: It also shows what { $name } keeps private from staff. Hand it over without opening it.
links-unopened = ਇਸ ਵਿੱਚ ਉਹ ਵੀ ਦਿਸਦਾ ਹੈ ਜੋ { $name } ਸਟਾਫ਼ ਤੋਂ ਪ੍ਰਾਈਵੇਟ ਰੱਖਦੇ ਹਨ। ਇਸ ਨੂੰ ਖੋਲ੍ਹੇ ਬਿਨਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਦਿਓ।

# en: The link
links-address = ਲਿੰਕ

# en: Copy the link
links-copy = ਲਿੰਕ ਕਾਪੀ ਕਰੋ

# en: Send it in a text message or an e-mail, or open this on the phone of { $name } with them. Do not keep a copy. If it went to the wrong person, end it here and make another.
links-give = ਇਸ ਨੂੰ ਮੈਸੇਜ ਜਾਂ ਈਮੇਲ ਵਿੱਚ ਭੇਜੋ, ਜਾਂ { $name } ਨਾਲ ਮਿਲ ਕੇ ਉਨ੍ਹਾਂ ਦੇ ਫ਼ੋਨ ’ਤੇ ਖੋਲ੍ਹੋ। ਆਪਣੇ ਕੋਲ ਕਾਪੀ ਨਾ ਰੱਖੋ। ਜੇ ਇਹ ਕਿਸੇ ਗ਼ਲਤ ਵਿਅਕਤੀ ਕੋਲ ਚਲਾ ਗਿਆ, ਤਾਂ ਇਸ ਨੂੰ ਇੱਥੇ ਬੰਦ ਕਰੋ ਅਤੇ ਨਵਾਂ ਬਣਾਓ।

# en: I have handed it over
links-made-close = ਮੈਂ ਲਿੰਕ ਦੇ ਦਿੱਤਾ ਹੈ

# en: End this link to answer
links-end-answer = ਜਵਾਬ ਦੇਣ ਵਾਲਾ ਇਹ ਲਿੰਕ ਬੰਦ ਕਰੋ

# en: End this link to progress
links-end-progress = ਹੁਣ ਤੱਕ ਦਾ ਹਾਲ ਵੇਖਣ ਵਾਲਾ ਇਹ ਲਿੰਕ ਬੰਦ ਕਰੋ

# en: End this link? It can then never be used again. What was answered stays.
links-end-sure = ਕੀ ਇਹ ਲਿੰਕ ਬੰਦ ਕਰਨਾ ਹੈ? ਫਿਰ ਇਹ ਕਦੇ ਵੀ ਨਹੀਂ ਵਰਤਿਆ ਜਾ ਸਕੇਗਾ। ਜੋ ਜਵਾਬ ਦਿੱਤੇ ਜਾ ਚੁੱਕੇ ਹਨ, ਉਹ ਰਹਿਣਗੇ।

# en: Yes, end it
links-end-yes = ਹਾਂ, ਬੰਦ ਕਰੋ

# en: No, keep it
links-end-no = ਨਹੀਂ, ਰਹਿਣ ਦਿਓ

# en: The link is ended.
links-end-done = ਲਿੰਕ ਬੰਦ ਹੋ ਗਿਆ ਹੈ।
