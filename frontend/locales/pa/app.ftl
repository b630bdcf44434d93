# en: Start
tab-home = ਸ਼ੁਰੂ

# en: One person
tab-person = ਇੱਕ ਵਿਅਕਤੀ

# en: Not asked
tab-not-asked = ਨਹੀਂ ਪੁੱਛਣਾ

# en: Hand over the tablet
tab-hand-over = ਟੈਬਲੈੱਟ ਫੜਾਓ

# en: A newer version of this app is ready. Nothing you have entered will be lost.
new-version = ਇਸ ਐਪ ਦਾ ਨਵਾਂ ਵਰਜ਼ਨ ਤਿਆਰ ਹੈ। ਤੁਹਾਡਾ ਭਰਿਆ ਹੋਇਆ ਕੁਝ ਵੀ ਨਹੀਂ ਗੁਆਚੇਗਾ।

# en: Use the new version
new-version-use = ਨਵਾਂ ਵਰਜ਼ਨ ਵਰਤੋ

# en: Not known
not-known = ਪਤਾ ਨਹੀਂ

# en: Menu
header-menu = ਮੀਨੂ

# en: Main
header-nav = ਮੁੱਖ

# en: Your account
header-account = ਤੁਹਾਡਾ ਖਾਤਾ

# en: Sign out
header-sign-out = ਸਾਈਨ ਆਊਟ ਕਰੋ

# en: Change password
header-password = ਪਾਸਵਰਡ ਬਦਲੋ

# en: People
nav-people = ਲੋਕ

# en: Progress of everyone
nav-insight = ਸਾਰਿਆਂ ਦਾ ਹਾਲ

# en: KPI 6
nav-kpi6 = KPI 6

# en: Data
nav-datasets = ਡਾਟਾ

# en: Past ratings
nav-imports = ਪੁਰਾਣੀਆਂ ਰੇਟਿੰਗਾਂ

# en: Accounts
nav-users = ਖਾਤੇ

# en: Questionnaires
nav-instruments = ਸਵਾਲਨਾਮੇ

# en: Recovered answers
nav-recoveries = ਬਚਾਏ ਗਏ ਜਵਾਬ

# en: Audit log
nav-audit = ਆਡਿਟ ਰਿਕਾਰਡ

# en: Demo
demo-tag = ਡੈਮੋ

# en: Demonstration
demo-label = ਨਮੂਨਾ (ਡੈਮੋ)

# en: This is a demonstration. Everybody in it is made up. Do not enter anything about real people.
demo-text = ਇਹ ਸਿਰਫ਼ ਨਮੂਨਾ ਹੈ। ਇਸ ਵਿਚਲੇ ਸਾਰੇ ਲੋਕ ਮਨ-ਘੜਤ ਹਨ। ਅਸਲੀ ਲੋਕਾਂ ਬਾਰੇ ਇੱਥੇ ਕੁਝ ਨਾ ਭਰੋ।

# en: PIN
header-pin = ਪਿੰਨ

# en: Lock
header-lock = ਲਾਕ ਕਰੋ

# en: You are still signed in. { $why }
sign-out-failed = ਤੁਸੀਂ ਅਜੇ ਵੀ ਸਾਈਨ ਇਨ ਹੋ। { $why }

# en: Care worker
role-worker = ਕੇਅਰ ਵਰਕਰ

# en: Registered manager
role-manager = ਰਜਿਸਟਰਡ ਮੈਨੇਜਰ

# en: Commissioner
role-commissioner = ਕੌਂਸਲ ਕਮਿਸ਼ਨਰ

# en: Evaluator
role-evaluator = ਮੁਲਾਂਕਣਕਾਰ

# en: Administrator
role-administrator = ਐਡਮਿਨ

# en: Sign in
sign-in-title = ਸਾਈਨ ਇਨ ਕਰੋ

# en: See who is due to be asked how life is going, and listen.
sign-in-lead = ਵੇਖੋ ਕਿ ਕਿਸ ਤੋਂ ਉਨ੍ਹਾਂ ਦਾ ਹਾਲ ਪੁੱਛਣ ਦਾ ਸਮਾਂ ਆ ਗਿਆ ਹੈ, ਅਤੇ ਉਨ੍ਹਾਂ ਦੀ ਗੱਲ ਸੁਣੋ।

# en: Email address
sign-in-email = ਈਮੇਲ ਪਤਾ

# en: Password
sign-in-password = ਪਾਸਵਰਡ

# en: Sign in
sign-in-button = ਸਾਈਨ ਇਨ ਕਰੋ

# en: Cannot sign in?
sign-in-help = ਸਾਈਨ ਇਨ ਨਹੀਂ ਹੋ ਰਿਹਾ?

# en: Ask the administrator of the service at your council for a new password. Nobody will ever ask you for yours.
sign-in-help-text = ਆਪਣੀ ਕੌਂਸਲ ਵਿੱਚ ਇਸ ਸੇਵਾ ਦੇ ਐਡਮਿਨ ਤੋਂ ਨਵਾਂ ਪਾਸਵਰਡ ਮੰਗੋ। ਤੁਹਾਡਾ ਪਾਸਵਰਡ ਕੋਈ ਵੀ ਤੁਹਾਡੇ ਤੋਂ ਕਦੇ ਨਹੀਂ ਮੰਗੇਗਾ।

# en: Enter your email address
sign-in-email-error-required = ਆਪਣਾ ਈਮੇਲ ਪਤਾ ਲਿਖੋ

# en: Enter your password
sign-in-password-error-required = ਆਪਣਾ ਪਾਸਵਰਡ ਲਿਖੋ

# en: Sign in again
lapsed-title = ਮੁੜ ਸਾਈਨ ਇਨ ਕਰੋ

# en: You have been signed out to keep people’s information safe. The page you were on is kept: sign in and go on where you were.
lapsed-text = ਲੋਕਾਂ ਦੀ ਜਾਣਕਾਰੀ ਸੁਰੱਖਿਅਤ ਰੱਖਣ ਲਈ ਤੁਹਾਨੂੰ ਸਾਈਨ ਆਊਟ ਕਰ ਦਿੱਤਾ ਗਿਆ ਹੈ। ਜਿਸ ਸਫ਼ੇ ’ਤੇ ਤੁਸੀਂ ਸੀ, ਉਹ ਸਾਂਭਿਆ ਹੋਇਆ ਹੈ: ਸਾਈਨ ਇਨ ਕਰੋ ਅਤੇ ਉੱਥੋਂ ਹੀ ਅੱਗੇ ਚੱਲੋ।

# en: You have been signed out. Answers are kept on this device until you sign in again.
lapsed-banner = ਤੁਸੀਂ ਸਾਈਨ ਆਊਟ ਹੋ ਗਏ ਹੋ। ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਮੁੜ ਸਾਈਨ ਇਨ ਨਹੀਂ ਕਰਦੇ, ਜਵਾਬ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਸਾਂਭੇ ਰਹਿਣਗੇ।

# en: Unlock with a PIN
sign-in-by-pin = ਪਿੰਨ ਨਾਲ ਅਨਲਾਕ ਕਰੋ

# en: { $n ->\n    [one] One assessment is kept on this device for { $who }, sealed. It opens when { $who } signs in here.\n   *[other] { $n } assessments are kept on this device for { $who }, sealed. They open when { $who } signs in here.\n}
sign-in-sealed =
    { $n ->
        [one] ਇਸ ਡਿਵਾਈਸ ’ਤੇ { $who } ਦੀ { $n } ਅਸੈੱਸਮੈਂਟ ਸੀਲਬੰਦ ਸਾਂਭੀ ਹੋਈ ਹੈ। ਜਦੋਂ { $who } ਇੱਥੇ ਸਾਈਨ ਇਨ ਕਰਨਗੇ, ਇਹ ਖੁੱਲ੍ਹ ਜਾਵੇਗੀ।
       *[other] ਇਸ ਡਿਵਾਈਸ ’ਤੇ { $who } ਦੀਆਂ { $n } ਅਸੈੱਸਮੈਂਟਾਂ ਸੀਲਬੰਦ ਸਾਂਭੀਆਂ ਹੋਈਆਂ ਹਨ। ਜਦੋਂ { $who } ਇੱਥੇ ਸਾਈਨ ਇਨ ਕਰਨਗੇ, ਇਹ ਖੁੱਲ੍ਹ ਜਾਣਗੀਆਂ।
    }

# en: Somebody’s answers are kept here, and they will not come back?
sign-in-recover = ਕੀ ਇੱਥੇ ਕਿਸੇ ਵਰਕਰ ਦੇ ਜਵਾਬ ਸਾਂਭੇ ਹਨ ਜੋ ਹੁਣ ਵਾਪਸ ਨਹੀਂ ਆਉਣਗੇ?

# en: Save the sealed answers as a file and give it to the administrator of the service. When they have loaded it, the answers count as that worker’s own. Nobody can read the file on the way. Answers that were begun and not finished are not in it.
sign-in-recover-text = ਸੀਲਬੰਦ ਜਵਾਬ ਫ਼ਾਈਲ ਵਿੱਚ ਸੇਵ ਕਰੋ ਅਤੇ ਇਸ ਸੇਵਾ ਦੇ ਐਡਮਿਨ ਨੂੰ ਦਿਓ। ਜਦੋਂ ਉਹ ਫ਼ਾਈਲ ਲੋਡ ਕਰ ਲੈਣਗੇ, ਜਵਾਬ ਉਸ ਵਰਕਰ ਦੇ ਹੀ ਗਿਣੇ ਜਾਣਗੇ। ਰਾਹ ਵਿੱਚ ਕੋਈ ਵੀ ਫ਼ਾਈਲ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦਾ। ਜੋ ਜਵਾਬ ਸ਼ੁਰੂ ਹੋਏ ਪਰ ਪੂਰੇ ਨਹੀਂ ਹੋਏ, ਉਹ ਇਸ ਵਿੱਚ ਨਹੀਂ ਹਨ।

# en: Save the sealed answers of { $who }
sign-in-recover-save = { $who } ਦੇ ਸੀਲਬੰਦ ਜਵਾਬ ਸੇਵ ਕਰੋ

# en: The file could not be made. Close other windows of the app and try again.
sign-in-recover-failed = ਫ਼ਾਈਲ ਨਹੀਂ ਬਣ ਸਕੀ। ਐਪ ਦੀਆਂ ਹੋਰ ਵਿੰਡੋਆਂ ਬੰਦ ਕਰੋ ਅਤੇ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

# en: Unlock this device
unlock-title = ਇਹ ਡਿਵਾਈਸ ਅਨਲਾਕ ਕਰੋ

# en: Enter your PIN. This works without a network, too.
unlock-lead = ਆਪਣਾ ਪਿੰਨ ਭਰੋ। ਇਹ ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਵੀ ਚੱਲਦਾ ਹੈ।

# en: Please give the tablet to your care worker for a moment. What you have answered is kept. With their PIN you can go on.
unlock-answering = ਕਿਰਪਾ ਕਰਕੇ ਟੈਬਲੈੱਟ ਇੱਕ ਪਲ ਲਈ ਆਪਣੇ ਕੇਅਰ ਵਰਕਰ ਨੂੰ ਦਿਓ। ਤੁਹਾਡੇ ਦਿੱਤੇ ਜਵਾਬ ਸਾਂਭੇ ਹੋਏ ਹਨ। ਉਨ੍ਹਾਂ ਦੇ ਪਿੰਨ ਨਾਲ ਤੁਸੀਂ ਅੱਗੇ ਜਾ ਸਕਦੇ ਹੋ।

# en: Who are you?
unlock-who = ਤੁਸੀਂ ਕੌਣ ਹੋ?

# en: PIN
unlock-pin = ਪਿੰਨ

# en: Unlock
unlock-button = ਅਨਲਾਕ ਕਰੋ

# en: Forgotten your PIN? Your password opens the device while there is a network, and you can set a new PIN.
unlock-forgotten = ਪਿੰਨ ਭੁੱਲ ਗਏ? ਜਦੋਂ ਇੰਟਰਨੈੱਟ ਹੋਵੇ, ਡਿਵਾਈਸ ਤੁਹਾਡੇ ਪਾਸਵਰਡ ਨਾਲ ਖੁੱਲ੍ਹ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਤੁਸੀਂ ਨਵਾਂ ਪਿੰਨ ਬਣਾ ਸਕਦੇ ਹੋ।

# en: Sign in with your password
unlock-password = ਆਪਣੇ ਪਾਸਵਰਡ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋ

# en: Is that worker not here? What was answered stays sealed on this tablet until they unlock it.
unlock-stop-text = ਕੀ ਉਹ ਵਰਕਰ ਇੱਥੇ ਨਹੀਂ ਹਨ? ਜੋ ਜਵਾਬ ਦਿੱਤੇ ਗਏ, ਉਹ ਇਸ ਟੈਬਲੈੱਟ ’ਤੇ ਸੀਲਬੰਦ ਰਹਿਣਗੇ ਜਦੋਂ ਤੱਕ ਉਹ ਵਰਕਰ ਇਸ ਨੂੰ ਅਨਲਾਕ ਨਹੀਂ ਕਰਦੇ।

# en: Stop here and give the tablet back
unlock-stop = ਇੱਥੇ ਰੁਕੋ ਅਤੇ ਟੈਬਲੈੱਟ ਵਾਪਸ ਦਿਓ

# en: Enter your PIN
unlock-error-empty = ਆਪਣਾ ਪਿੰਨ ਭਰੋ

# en: Choose who you are
unlock-error-nobody = ਚੁਣੋ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ

# en: This browser could not read what is kept here. Close all windows of the app, open it again and try once more.
unlock-error-store = ਇਹ ਬ੍ਰਾਊਜ਼ਰ ਇੱਥੇ ਸਾਂਭਿਆ ਹੋਇਆ ਪੜ੍ਹ ਨਹੀਂ ਸਕਿਆ। ਐਪ ਦੀਆਂ ਸਾਰੀਆਂ ਵਿੰਡੋਆਂ ਬੰਦ ਕਰੋ, ਐਪ ਮੁੜ ਖੋਲ੍ਹੋ ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

# en: { $n ->\n    [one] That is not the PIN. One try is left.\n   *[other] That is not the PIN. { $n } tries are left.\n}
unlock-error-wrong =
    { $n ->
        [one] ਪਿੰਨ ਸਹੀ ਨਹੀਂ ਹੈ। { $n } ਕੋਸ਼ਿਸ਼ ਬਾਕੀ ਹੈ।
       *[other] ਪਿੰਨ ਸਹੀ ਨਹੀਂ ਹੈ। { $n } ਕੋਸ਼ਿਸ਼ਾਂ ਬਾਕੀ ਹਨ।
    }

# en: { $seconds ->\n    [one] Wait one second, then try again.\n   *[other] Wait { $seconds } seconds, then try again.\n}
unlock-error-early =
    { $seconds ->
        [one] { $seconds } ਸਕਿੰਟ ਉਡੀਕ ਕਰੋ, ਫਿਰ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
       *[other] { $seconds } ਸਕਿੰਟ ਉਡੀਕ ਕਰੋ, ਫਿਰ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
    }

# en: That was wrong ten times, so the PIN no longer opens this device. Nothing kept here is lost. Sign in with your password where there is a network.
unlock-error-removed = ਪਿੰਨ ਦਸ ਵਾਰ ਗ਼ਲਤ ਭਰਿਆ ਗਿਆ, ਇਸ ਲਈ ਹੁਣ ਇਹ ਡਿਵਾਈਸ ਪਿੰਨ ਨਾਲ ਨਹੀਂ ਖੁੱਲ੍ਹਦਾ। ਇੱਥੇ ਸਾਂਭਿਆ ਕੁਝ ਵੀ ਗੁਆਚਿਆ ਨਹੀਂ। ਜਿੱਥੇ ਇੰਟਰਨੈੱਟ ਹੋਵੇ, ਉੱਥੇ ਆਪਣੇ ਪਾਸਵਰਡ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋ।

# en: Set a PIN for this device
pin-title = ਇਸ ਡਿਵਾਈਸ ਲਈ ਪਿੰਨ ਬਣਾਓ

# en: Change your PIN
pin-change-title = ਆਪਣਾ ਪਿੰਨ ਬਦਲੋ

# en: With a PIN this device opens without a network: your people, their progress and the questions. It locks by itself when nobody touches it for ten minutes.
pin-lead = ਪਿੰਨ ਨਾਲ ਇਹ ਡਿਵਾਈਸ ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਖੁੱਲ੍ਹਦਾ ਹੈ: ਤੁਹਾਡੇ ਲੋਕ, ਉਨ੍ਹਾਂ ਦਾ ਹੁਣ ਤੱਕ ਦਾ ਹਾਲ ਅਤੇ ਸਵਾਲ। ਜੇ ਦਸ ਮਿੰਟ ਕੋਈ ਇਸ ਨੂੰ ਨਾ ਛੂਹੇ, ਤਾਂ ਇਹ ਆਪੇ ਲਾਕ ਹੋ ਜਾਂਦਾ ਹੈ।

# en: Current PIN
pin-current = ਹੁਣ ਵਾਲਾ ਪਿੰਨ

# en: New PIN
pin-new = ਨਵਾਂ ਪਿੰਨ

# en: At least 6 characters. Six numbers that mean nothing, or better a few words. Not a birthday, and not 123456.
pin-hint = ਘੱਟੋ-ਘੱਟ 6 ਅੱਖਰ। ਛੇ ਅੰਕ ਜਿਨ੍ਹਾਂ ਦਾ ਕੋਈ ਮਤਲਬ ਨਾ ਹੋਵੇ, ਜਾਂ ਬਿਹਤਰ, ਕੁਝ ਸ਼ਬਦ। ਜਨਮ ਦਿਨ ਨਾ ਵਰਤੋ, ਅਤੇ 123456 ਵੀ ਨਹੀਂ।

# en: Save PIN
pin-button = ਪਿੰਨ ਸੇਵ ਕਰੋ

# en: A PIN keeps out whoever picks up the tablet. It is for this device alone; your password stays as it is. If the tablet is lost, tell your manager and the administrator the same day.
pin-honest = ਜੇ ਕੋਈ ਹੋਰ ਟੈਬਲੈੱਟ ਚੁੱਕ ਲਵੇ, ਤਾਂ ਪਿੰਨ ਉਸ ਨੂੰ ਅੰਦਰ ਨਹੀਂ ਜਾਣ ਦਿੰਦਾ। ਇਹ ਸਿਰਫ਼ ਇਸ ਡਿਵਾਈਸ ਲਈ ਹੈ; ਤੁਹਾਡਾ ਪਾਸਵਰਡ ਉਹੀ ਰਹਿੰਦਾ ਹੈ। ਜੇ ਟੈਬਲੈੱਟ ਗੁਆਚ ਜਾਵੇ, ਤਾਂ ਉਸੇ ਦਿਨ ਆਪਣੇ ਮੈਨੇਜਰ ਅਤੇ ਐਡਮਿਨ ਨੂੰ ਦੱਸੋ।

# en: Your PIN is set. You can lock this device, and open it without a network.
pin-done = ਤੁਹਾਡਾ ਪਿੰਨ ਬਣ ਗਿਆ ਹੈ। ਤੁਸੀਂ ਇਹ ਡਿਵਾਈਸ ਲਾਕ ਕਰ ਸਕਦੇ ਹੋ, ਅਤੇ ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਖੋਲ੍ਹ ਸਕਦੇ ਹੋ।

# en: The PIN could not be kept on this device. Close other windows of the app and try again.
pin-failed = ਪਿੰਨ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਸਾਂਭਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ। ਐਪ ਦੀਆਂ ਹੋਰ ਵਿੰਡੋਆਂ ਬੰਦ ਕਰੋ ਅਤੇ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

# en: Enter your current PIN
pin-current-error-required = ਆਪਣਾ ਹੁਣ ਵਾਲਾ ਪਿੰਨ ਭਰੋ

# en: That is not your current PIN. If you have forgotten it, sign out and sign in with your password.
pin-current-error-not_allowed = ਇਹ ਤੁਹਾਡਾ ਹੁਣ ਵਾਲਾ ਪਿੰਨ ਨਹੀਂ ਹੈ। ਜੇ ਤੁਸੀਂ ਭੁੱਲ ਗਏ ਹੋ, ਤਾਂ ਸਾਈਨ ਆਊਟ ਕਰੋ ਅਤੇ ਆਪਣੇ ਪਾਸਵਰਡ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋ।

# en: Enter a PIN
pin-new-error-required = ਪਿੰਨ ਭਰੋ

# en: Use at least 6 characters
pin-new-error-too_short = ਘੱਟੋ-ਘੱਟ 6 ਅੱਖਰ ਵਰਤੋ

# en: Use 64 characters or fewer
pin-new-error-too_long = 64 ਜਾਂ ਇਸ ਤੋਂ ਘੱਟ ਅੱਖਰ ਵਰਤੋ

# en: That PIN is one of the first that anybody would try. Choose another.
pin-new-error-not_allowed = ਇਹ ਪਿੰਨ ਬਹੁਤ ਸੌਖਾ ਹੈ। ਕੋਈ ਵੀ ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਇਹੀ ਅਜ਼ਮਾਵੇਗਾ। ਕੋਈ ਹੋਰ ਚੁਣੋ।

# en: Set a PIN, and this device works without a network.
pin-strip = ਪਿੰਨ ਬਣਾਓ, ਤਾਂ ਜੋ ਇਹ ਡਿਵਾਈਸ ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਚੱਲੇ।

# en: Set a PIN
pin-strip-set = ਪਿੰਨ ਬਣਾਓ

# en: Not now
pin-strip-later = ਹੁਣੇ ਨਹੀਂ

# en: Sign out of this device?
sign-out-title = ਕੀ ਇਸ ਡਿਵਾਈਸ ਤੋਂ ਸਾਈਨ ਆਊਟ ਕਰਨਾ ਹੈ?

# en: { $n ->\n    [one] One assessment is kept here that has not been sent.\n   *[other] { $n } assessments are kept here that have not been sent.\n}
sign-out-kept =
    { $n ->
        [one] ਇੱਥੇ { $n } ਅਸੈੱਸਮੈਂਟ ਸਾਂਭੀ ਹੋਈ ਹੈ ਜੋ ਭੇਜੀ ਨਹੀਂ ਗਈ।
       *[other] ਇੱਥੇ { $n } ਅਸੈੱਸਮੈਂਟਾਂ ਸਾਂਭੀਆਂ ਹੋਈਆਂ ਹਨ ਜੋ ਭੇਜੀਆਂ ਨਹੀਂ ਗਈਆਂ।
    }

# en: They stay on this device, sealed. Nobody else can open them. They are sent when you sign in here again. If you will not come back to this device, send them first.
sign-out-kept-text = ਇਹ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਸੀਲਬੰਦ ਰਹਿਣਗੀਆਂ। ਹੋਰ ਕੋਈ ਇਨ੍ਹਾਂ ਨੂੰ ਨਹੀਂ ਖੋਲ੍ਹ ਸਕਦਾ। ਜਦੋਂ ਤੁਸੀਂ ਇੱਥੇ ਮੁੜ ਸਾਈਨ ਇਨ ਕਰੋਗੇ, ਇਹ ਭੇਜੀਆਂ ਜਾਣਗੀਆਂ। ਜੇ ਤੁਸੀਂ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਵਾਪਸ ਨਹੀਂ ਆਉਣਾ, ਤਾਂ ਪਹਿਲਾਂ ਇਨ੍ਹਾਂ ਨੂੰ ਭੇਜੋ।

# en: Your list of people is removed from this device. To use it again you need a network and your password. If you only want to put it down, lock it instead.
sign-out-text = ਤੁਹਾਡੇ ਲੋਕਾਂ ਦੀ ਸੂਚੀ ਇਸ ਡਿਵਾਈਸ ਤੋਂ ਹਟਾ ਦਿੱਤੀ ਜਾਵੇਗੀ। ਮੁੜ ਵਰਤਣ ਲਈ ਇੰਟਰਨੈੱਟ ਅਤੇ ਤੁਹਾਡਾ ਪਾਸਵਰਡ ਚਾਹੀਦਾ ਹੋਵੇਗਾ। ਜੇ ਤੁਸੀਂ ਇਸ ਨੂੰ ਸਿਰਫ਼ ਥੋੜ੍ਹੇ ਚਿਰ ਲਈ ਰੱਖਣਾ ਹੈ, ਤਾਂ ਸਾਈਨ ਆਊਟ ਦੀ ਥਾਂ ਲਾਕ ਕਰੋ।

# en: Stay signed in
sign-out-stay = ਸਾਈਨ ਇਨ ਰਹੋ

# en: Change your password
password-title = ਆਪਣਾ ਪਾਸਵਰਡ ਬਦਲੋ

# en: Choose your own password
password-first-title = ਆਪਣਾ ਪਾਸਵਰਡ ਚੁਣੋ

# en: You signed in with a password that was made for you. Choose one that only you know. Then you can start.
password-first-text = ਤੁਸੀਂ ਉਸ ਪਾਸਵਰਡ ਨਾਲ ਸਾਈਨ ਇਨ ਕੀਤਾ ਜੋ ਤੁਹਾਡੇ ਲਈ ਬਣਾਇਆ ਗਿਆ ਸੀ। ਹੁਣ ਉਹ ਚੁਣੋ ਜੋ ਸਿਰਫ਼ ਤੁਹਾਨੂੰ ਪਤਾ ਹੋਵੇ। ਫਿਰ ਤੁਸੀਂ ਸ਼ੁਰੂ ਕਰ ਸਕਦੇ ਹੋ।

# en: Current password
password-current = ਹੁਣ ਵਾਲਾ ਪਾਸਵਰਡ

# en: The password you were given
password-current-one-time = ਜੋ ਪਾਸਵਰਡ ਤੁਹਾਨੂੰ ਦਿੱਤਾ ਗਿਆ ਸੀ

# en: New password
password-new = ਨਵਾਂ ਪਾਸਵਰਡ

# en: At least 12 characters. Three or four words that have nothing to do with each other are easy to remember and hard to guess.
password-hint = ਘੱਟੋ-ਘੱਟ 12 ਅੱਖਰ। ਤਿੰਨ ਜਾਂ ਚਾਰ ਸ਼ਬਦ, ਜਿਨ੍ਹਾਂ ਦਾ ਆਪਸ ਵਿੱਚ ਕੋਈ ਸੰਬੰਧ ਨਾ ਹੋਵੇ, ਯਾਦ ਰੱਖਣੇ ਸੌਖੇ ਅਤੇ ਬੁੱਝਣੇ ਔਖੇ ਹੁੰਦੇ ਹਨ।

# en: Save new password
password-button = ਨਵਾਂ ਪਾਸਵਰਡ ਸੇਵ ਕਰੋ

# en: Your password is changed. You have been signed out everywhere else.
password-done = ਤੁਹਾਡਾ ਪਾਸਵਰਡ ਬਦਲ ਗਿਆ ਹੈ। ਬਾਕੀ ਸਭ ਥਾਵਾਂ ਤੋਂ ਤੁਹਾਨੂੰ ਸਾਈਨ ਆਊਟ ਕਰ ਦਿੱਤਾ ਗਿਆ ਹੈ।

# en: Enter the password you have now
password-current-error-required = ਆਪਣਾ ਹੁਣ ਵਾਲਾ ਪਾਸਵਰਡ ਲਿਖੋ

# en: This is not the password you have now
password-current-error-wrong_password = ਇਹ ਤੁਹਾਡਾ ਹੁਣ ਵਾਲਾ ਪਾਸਵਰਡ ਨਹੀਂ ਹੈ

# en: Enter a new password
password-new-error-required = ਨਵਾਂ ਪਾਸਵਰਡ ਲਿਖੋ

# en: Make the new password at least 12 characters long
password-new-error-too_short = ਨਵਾਂ ਪਾਸਵਰਡ ਘੱਟੋ-ਘੱਟ 12 ਅੱਖਰਾਂ ਦਾ ਬਣਾਓ

# en: Make the new password 256 characters long or shorter
password-new-error-too_long = ਨਵਾਂ ਪਾਸਵਰਡ 256 ਜਾਂ ਇਸ ਤੋਂ ਘੱਟ ਅੱਖਰਾਂ ਦਾ ਬਣਾਓ

# en: This password is too easy to guess. Use three or four words that have nothing to do with each other
password-new-error-weak_password = ਇਹ ਪਾਸਵਰਡ ਬੁੱਝਣਾ ਬਹੁਤ ਸੌਖਾ ਹੈ। ਤਿੰਨ ਜਾਂ ਚਾਰ ਸ਼ਬਦ ਵਰਤੋ ਜਿਨ੍ਹਾਂ ਦਾ ਆਪਸ ਵਿੱਚ ਕੋਈ ਸੰਬੰਧ ਨਾ ਹੋਵੇ

# en: Choose a new password that is different from the one you have now
password-new-error-inconsistent = ਨਵਾਂ ਪਾਸਵਰਡ ਹੁਣ ਵਾਲੇ ਤੋਂ ਵੱਖਰਾ ਚੁਣੋ

# en: Hello, { $name }
home-title = ਜੀ ਆਇਆਂ ਨੂੰ, { $name } ਜੀ

# en: See whether people say that life is getting better, and for whom.
home-insight = ਵੇਖੋ ਕਿ ਕੀ ਲੋਕ ਕਹਿੰਦੇ ਹਨ ਕਿ ਜ਼ਿੰਦਗੀ ਬਿਹਤਰ ਹੋ ਰਹੀ ਹੈ, ਅਤੇ ਕਿਨ੍ਹਾਂ ਲਈ।

# en: See how many people have been asked recently, by provider.
home-kpi6 = ਵੇਖੋ ਕਿ ਹਰ ਕੇਅਰ ਸੰਸਥਾ ਵਿੱਚ ਪਿੱਛੇ ਜਿਹੇ ਕਿੰਨੇ ਲੋਕਾਂ ਤੋਂ ਪੁੱਛਿਆ ਗਿਆ ਹੈ।

# en: Download the answers, without names, for analysis.
home-datasets = ਵਿਸ਼ਲੇਸ਼ਣ ਲਈ ਜਵਾਬ ਡਾਊਨਲੋਡ ਕਰੋ, ਨਾਂਵਾਂ ਤੋਂ ਬਿਨਾਂ।

# en: Add people who work with the service, or stop an account.
home-users = ਸੇਵਾ ਵਿੱਚ ਕੰਮ ਕਰਨ ਵਾਲੇ ਲੋਕ ਜੋੜੋ, ਜਾਂ ਕੋਈ ਖਾਤਾ ਬੰਦ ਕਰੋ।

# en: See what is asked, and in which words.
home-instruments = ਵੇਖੋ ਕਿ ਕੀ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਕਿਹੜੇ ਸ਼ਬਦਾਂ ਵਿੱਚ।

# en: Bring in answers from a device that cannot send them.
home-recoveries = ਉਸ ਡਿਵਾਈਸ ਤੋਂ ਜਵਾਬ ਲਿਆਓ ਜੋ ਆਪ ਭੇਜ ਨਹੀਂ ਸਕਦਾ।

# en: See who did what, and when.
home-audit = ਵੇਖੋ ਕਿ ਕਿਸ ਨੇ ਕੀ ਕੀਤਾ, ਅਤੇ ਕਦੋਂ।

# en: We cannot reach the service
home-unreachable-title = ਸਿਸਟਮ ਨਾਲ ਸੰਪਰਕ ਨਹੀਂ ਹੋ ਰਿਹਾ

# en: There is nothing at this address, or it is not for your account.
not-found-text = ਇਸ ਪਤੇ ’ਤੇ ਕੁਝ ਨਹੀਂ ਹੈ, ਜਾਂ ਇਹ ਤੁਹਾਡੇ ਖਾਤੇ ਲਈ ਨਹੀਂ ਹੈ।

# en: Go to the start page
not-found-home = ਸ਼ੁਰੂ ਵਾਲੇ ਸਫ਼ੇ ’ਤੇ ਜਾਓ
