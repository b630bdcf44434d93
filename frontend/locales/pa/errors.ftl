# en: Error:
error-prefix = ਗ਼ਲਤੀ:

# en: There is a problem
error-summary-title = ਇੱਕ ਸਮੱਸਿਆ ਹੈ

# en: We cannot reach the service. Check that you are online, then try again.
error-offline = ਸਿਸਟਮ ਨਾਲ ਸੰਪਰਕ ਨਹੀਂ ਹੋ ਰਿਹਾ। ਵੇਖੋ ਕਿ ਇੰਟਰਨੈੱਟ ਚੱਲ ਰਿਹਾ ਹੈ, ਫਿਰ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

# en: Something other than our service answered. If your Wi-Fi has a sign-in page, open it first, then try again.
error-not-ours = ਸਾਡੇ ਸਿਸਟਮ ਦੀ ਥਾਂ ਕਿਸੇ ਹੋਰ ਨੇ ਜਵਾਬ ਦਿੱਤਾ। ਜੇ ਤੁਹਾਡੇ Wi-Fi ਦਾ ਸਾਈਨ ਇਨ ਵਾਲਾ ਸਫ਼ਾ ਹੈ, ਤਾਂ ਪਹਿਲਾਂ ਉਹ ਖੋਲ੍ਹੋ, ਫਿਰ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

# en: The service did not understand this. Reload the page and try again.
error-malformed_request = ਸਿਸਟਮ ਨੂੰ ਇਹ ਸਮਝ ਨਹੀਂ ਆਇਆ। ਸਫ਼ਾ ਮੁੜ ਲੋਡ ਕਰੋ ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

# en: Some of what you entered needs to be changed.
error-invalid = ਜੋ ਤੁਸੀਂ ਭਰਿਆ ਹੈ, ਉਸ ਵਿੱਚ ਕੁਝ ਬਦਲਣ ਦੀ ਲੋੜ ਹੈ।

# en: This is too large to send.
error-too_large = ਇਹ ਭੇਜਣ ਲਈ ਬਹੁਤ ਵੱਡਾ ਹੈ।

# en: This kind of file cannot be used here.
error-unsupported_media_type = ਇਸ ਕਿਸਮ ਦੀ ਫ਼ਾਈਲ ਇੱਥੇ ਨਹੀਂ ਵਰਤੀ ਜਾ ਸਕਦੀ।

# en: You have been signed out. Sign in again.
error-not_signed_in = ਤੁਸੀਂ ਸਾਈਨ ਆਊਟ ਹੋ ਗਏ ਹੋ। ਮੁੜ ਸਾਈਨ ਇਨ ਕਰੋ।

# en: The email address or the password is not right. Check both and try again.
error-wrong_credentials = ਈਮੇਲ ਪਤਾ ਜਾਂ ਪਾਸਵਰਡ ਸਹੀ ਨਹੀਂ ਹੈ। ਦੋਵੇਂ ਵੇਖੋ ਅਤੇ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

# en: This one-time password is no longer valid. Ask an administrator for a new one.
error-password_expired = ਇਹ ਇੱਕ ਵਾਰ ਵਾਲਾ ਪਾਸਵਰਡ ਹੁਣ ਨਹੀਂ ਚੱਲਦਾ। ਐਡਮਿਨ ਤੋਂ ਨਵਾਂ ਮੰਗੋ।

# en: There have been too many tries. { $minutes ->\n    [one] Wait { $minutes } minute, then try again.\n   *[other] Wait { $minutes } minutes, then try again.\n}
error-too_many_tries =
    ਬਹੁਤ ਵਾਰ ਕੋਸ਼ਿਸ਼ ਹੋ ਚੁੱਕੀ ਹੈ। { $minutes ->
        [one] { $minutes } ਮਿੰਟ ਉਡੀਕ ਕਰੋ, ਫਿਰ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
       *[other] { $minutes } ਮਿੰਟ ਉਡੀਕ ਕਰੋ, ਫਿਰ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
    }

# en: There have been too many tries. { $seconds ->\n    [one] Wait { $seconds } second, then try again.\n   *[other] Wait { $seconds } seconds, then try again.\n}
error-too_many_tries_seconds =
    ਬਹੁਤ ਵਾਰ ਕੋਸ਼ਿਸ਼ ਹੋ ਚੁੱਕੀ ਹੈ। { $seconds ->
        [one] { $seconds } ਸਕਿੰਟ ਉਡੀਕ ਕਰੋ, ਫਿਰ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
       *[other] { $seconds } ਸਕਿੰਟ ਉਡੀਕ ਕਰੋ, ਫਿਰ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
    }

# en: This came from another site and was refused. Open the service in a new tab and try again.
error-cross_site = ਇਹ ਕਿਸੇ ਹੋਰ ਵੈੱਬਸਾਈਟ ਤੋਂ ਆਇਆ ਸੀ, ਇਸ ਲਈ ਨਹੀਂ ਲਿਆ ਗਿਆ। ਇਸ ਸਿਸਟਮ ਨੂੰ ਨਵੀਂ ਟੈਬ ਵਿੱਚ ਖੋਲ੍ਹੋ ਅਤੇ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

# en: Choose your own password first.
error-password_change_required = ਪਹਿਲਾਂ ਆਪਣਾ ਪਾਸਵਰਡ ਚੁਣੋ।

# en: It may have moved, or it is not for your account.
error-not_found = ਸ਼ਾਇਦ ਇਹ ਹੁਣ ਕਿਤੇ ਹੋਰ ਹੈ, ਜਾਂ ਇਹ ਤੁਹਾਡੇ ਖਾਤੇ ਲਈ ਨਹੀਂ ਹੈ।

# en: The service cannot do this. Reload the page and try again.
error-method_not_allowed = ਸਿਸਟਮ ਇਹ ਨਹੀਂ ਕਰ ਸਕਦਾ। ਸਫ਼ਾ ਮੁੜ ਲੋਡ ਕਰੋ ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

# en: This was already sent with other content. Nothing was changed. Reload the page to see what is stored.
error-id_conflict = ਇਹ ਪਹਿਲਾਂ ਹੀ ਭੇਜਿਆ ਜਾ ਚੁੱਕਾ ਹੈ, ਪਰ ਉਸ ਵਿੱਚ ਕੁਝ ਹੋਰ ਸੀ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ। ਸਫ਼ਾ ਮੁੜ ਲੋਡ ਕਰਕੇ ਵੇਖੋ ਕਿ ਕੀ ਦਰਜ ਹੈ।

# en: Things have changed since you opened this page. Reload it to see how they are now.
error-conflict = ਤੁਹਾਡੇ ਇਹ ਸਫ਼ਾ ਖੋਲ੍ਹਣ ਤੋਂ ਬਾਅਦ ਕੁਝ ਬਦਲ ਗਿਆ ਹੈ। ਸਫ਼ਾ ਮੁੜ ਲੋਡ ਕਰਕੇ ਵੇਖੋ।

# en: The service cannot store anything right now. Nothing was lost or half stored. Try again in a few minutes.
error-unavailable = ਸਿਸਟਮ ਇਸ ਵੇਲੇ ਕੁਝ ਵੀ ਦਰਜ ਨਹੀਂ ਕਰ ਸਕਦਾ। ਕੁਝ ਵੀ ਗੁਆਚਿਆ ਜਾਂ ਅਧੂਰਾ ਦਰਜ ਨਹੀਂ ਹੋਇਆ। ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

# en: Something went wrong on our side. Try again. If it happens again, tell your administrator this number: { $id }
error-internal = ਸਾਡੇ ਵੱਲੋਂ ਕੁਝ ਗ਼ਲਤ ਹੋ ਗਿਆ। ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ। ਜੇ ਫਿਰ ਹੋਵੇ, ਤਾਂ ਆਪਣੇ ਐਡਮਿਨ ਨੂੰ ਇਹ ਨੰਬਰ ਦੱਸੋ: { $id }

# en: { $field }: enter an answer
field-error-required = { $field }: ਜਵਾਬ ਭਰੋ

# en: { $field }: this is too long, make it shorter
field-error-too_long = { $field }: ਇਹ ਬਹੁਤ ਲੰਮਾ ਹੈ, ਇਸ ਨੂੰ ਛੋਟਾ ਕਰੋ

# en: { $field }: this is too short, make it longer
field-error-too_short = { $field }: ਇਹ ਬਹੁਤ ਛੋਟਾ ਹੈ, ਇਸ ਨੂੰ ਲੰਮਾ ਕਰੋ

# en: { $field }: remove characters that cannot be shown
field-error-control_characters = { $field }: ਉਹ ਨਿਸ਼ਾਨ ਹਟਾਓ ਜੋ ਵਿਖਾਏ ਨਹੀਂ ਜਾ ਸਕਦੇ

# en: { $field }: this is not in the right form
field-error-format = { $field }: ਇਹ ਸਹੀ ਢੰਗ ਨਾਲ ਨਹੀਂ ਲਿਖਿਆ

# en: { $field }: choose one of the answers given
field-error-not_allowed = { $field }: ਦਿੱਤੇ ਹੋਏ ਜਵਾਬਾਂ ਵਿੱਚੋਂ ਇੱਕ ਚੁਣੋ

# en: { $field }: this does not exist
field-error-unknown = { $field }: ਇਹ ਮੌਜੂਦ ਨਹੀਂ ਹੈ

# en: { $field }: this is already in use
field-error-taken = { $field }: ਇਹ ਪਹਿਲਾਂ ਹੀ ਵਰਤਿਆ ਜਾ ਰਿਹਾ ਹੈ

# en: { $field }: the date cannot be in the future
field-error-in_future = { $field }: ਤਾਰੀਖ਼ ਆਉਣ ਵਾਲੇ ਸਮੇਂ ਦੀ ਨਹੀਂ ਹੋ ਸਕਦੀ

# en: { $field }: the date cannot be before the first day of service
field-error-before_service_start = { $field }: ਤਾਰੀਖ਼ ਸੇਵਾ ਦੇ ਪਹਿਲੇ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਨਹੀਂ ਹੋ ਸਕਦੀ

# en: { $field }: the date cannot be after the last day of service
field-error-after_end = { $field }: ਤਾਰੀਖ਼ ਸੇਵਾ ਦੇ ਆਖ਼ਰੀ ਦਿਨ ਤੋਂ ਬਾਅਦ ਦੀ ਨਹੀਂ ਹੋ ਸਕਦੀ

# en: { $field }: the date cannot be after the move to another provider
field-error-after_transfer = { $field }: ਤਾਰੀਖ਼ ਦੂਜੀ ਕੇਅਰ ਸੰਸਥਾ ਕੋਲ ਜਾਣ ਤੋਂ ਬਾਅਦ ਦੀ ਨਹੀਂ ਹੋ ਸਕਦੀ

# en: { $field }: the date cannot be after the day of opting out
field-error-after_opt_out = { $field }: ਤਾਰੀਖ਼ ਹਿੱਸਾ ਨਾ ਲੈਣ ਦੇ ਦਿਨ ਤੋਂ ਬਾਅਦ ਦੀ ਨਹੀਂ ਹੋ ਸਕਦੀ

# en: { $field }: this version of the questionnaire does not exist
field-error-unknown_version = { $field }: ਸਵਾਲਨਾਮੇ ਦਾ ਇਹ ਵਰਜ਼ਨ ਮੌਜੂਦ ਨਹੀਂ ਹੈ

# en: { $field }: this version of the questionnaire is no longer used
field-error-withdrawn_version = { $field }: ਸਵਾਲਨਾਮੇ ਦਾ ਇਹ ਵਰਜ਼ਨ ਹੁਣ ਨਹੀਂ ਵਰਤਿਆ ਜਾਂਦਾ

# en: { $field }: this version of the questionnaire has no such question
field-error-unknown_item = { $field }: ਸਵਾਲਨਾਮੇ ਦੇ ਇਸ ਵਰਜ਼ਨ ਵਿੱਚ ਇਹ ਸਵਾਲ ਨਹੀਂ ਹੈ

# en: { $field }: this is not asked here
field-error-not_asked = { $field }: ਇਹ ਇੱਥੇ ਨਹੀਂ ਪੁੱਛਿਆ ਜਾਂਦਾ

# en: { $field }: this is given twice
field-error-duplicate = { $field }: ਇਹ ਦੋ ਵਾਰ ਦਿੱਤਾ ਗਿਆ ਹੈ

# en: { $field }: this does not fit with the other answers
field-error-inconsistent = { $field }: ਇਹ ਬਾਕੀ ਜਵਾਬਾਂ ਨਾਲ ਮੇਲ ਨਹੀਂ ਖਾਂਦਾ

# en: { $field }: this password is too easy to guess
field-error-weak_password = { $field }: ਇਹ ਪਾਸਵਰਡ ਬੁੱਝਣਾ ਬਹੁਤ ਸੌਖਾ ਹੈ

# en: { $field }: this password is not right
field-error-wrong_password = { $field }: ਇਹ ਪਾਸਵਰਡ ਸਹੀ ਨਹੀਂ ਹੈ

# en: { $field }: { $message }
field-error-unplaced = { $field }: { $message }
