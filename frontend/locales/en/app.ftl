# The staff's app around its pages, signing in, this device's PIN, and home.

# Titles of windows where the heading names somebody
tab-home = Start
tab-person = One person
tab-not-asked = Not asked
tab-hand-over = Hand over the tablet
new-version = A newer version of this app is ready. Nothing you have entered will be lost.
new-version-use = Use the new version
not-known = Not known

# Header and footer
header-menu = Menu
header-nav = Main
header-account = Your account
header-sign-out = Sign out
header-password = Change password
nav-people = People
nav-insight = Progress of everyone
nav-kpi6 = KPI 6
nav-datasets = Data
nav-imports = Past ratings
nav-users = Accounts
nav-instruments = Questionnaires
nav-recoveries = Recovered answers
nav-audit = Audit log
demo-tag = Demo
demo-label = Demonstration
demo-text = This is a demonstration. Everybody in it is made up. Do not enter anything about real people.
header-pin = PIN
header-lock = Lock
sign-out-failed = You are still signed in. { $why }

role-worker = Care worker
role-manager = Registered manager
role-commissioner = Commissioner
role-evaluator = Evaluator
role-administrator = Administrator

# Signing in
sign-in-title = Sign in
sign-in-lead = See who is due to be asked how life is going, and listen.
sign-in-email = Email address
sign-in-password = Password
sign-in-button = Sign in
sign-in-help = Cannot sign in?
sign-in-help-text = Ask the administrator of the service at your council for a new password. Nobody will ever ask you for yours.
sign-in-email-error-required = Enter your email address
sign-in-password-error-required = Enter your password
lapsed-title = Sign in again
lapsed-text = You have been signed out to keep people’s information safe. The page you were on is kept: sign in and go on where you were.
lapsed-banner = You have been signed out. Answers are kept on this device until you sign in again.
sign-in-by-pin = Unlock with a PIN
sign-in-sealed = { $n ->
    [one] One assessment is kept on this device for { $who }, sealed. It opens when { $who } signs in here.
   *[other] { $n } assessments are kept on this device for { $who }, sealed. They open when { $who } signs in here.
}

sign-in-recover = Somebody’s answers are kept here, and they will not come back?
sign-in-recover-text = Save the sealed answers as a file and give it to the administrator of the service. When they have loaded it, the answers count as that worker’s own. Nobody can read the file on the way. Answers that were begun and not finished are not in it.
sign-in-recover-save = Save the sealed answers of { $who }
sign-in-recover-failed = The file could not be made. Close other windows of the app and try again.

# Unlocking with a PIN
unlock-title = Unlock this device
unlock-lead = Enter your PIN. This works without a network, too.
unlock-answering = Please give the tablet to your care worker for a moment. What you have answered is kept. With their PIN you can go on.
unlock-who = Who are you?
unlock-pin = PIN
unlock-button = Unlock
unlock-forgotten = Forgotten your PIN? Your password opens the device while there is a network, and you can set a new PIN.
unlock-password = Sign in with your password
unlock-stop-text = Is that worker not here? What was answered stays sealed on this tablet until they unlock it.
unlock-stop = Stop here and give the tablet back
unlock-error-empty = Enter your PIN
unlock-error-nobody = Choose who you are
unlock-error-store = This browser could not read what is kept here. Close all windows of the app, open it again and try once more.
unlock-error-wrong = { $n ->
    [one] That is not the PIN. One try is left.
   *[other] That is not the PIN. { $n } tries are left.
}
unlock-error-early = { $seconds ->
    [one] Wait one second, then try again.
   *[other] Wait { $seconds } seconds, then try again.
}
unlock-error-removed = That was wrong ten times, so the PIN no longer opens this device. Nothing kept here is lost. Sign in with your password where there is a network.

# The PIN of a device
pin-title = Set a PIN for this device
pin-change-title = Change your PIN
pin-lead = With a PIN this device opens without a network: your people, their progress and the questions. It locks by itself when nobody touches it for ten minutes.
pin-current = Current PIN
pin-new = New PIN
pin-hint = At least 6 characters. Six numbers that mean nothing, or better a few words. Not a birthday, and not 123456.
pin-button = Save PIN
pin-honest = A PIN keeps out whoever picks up the tablet. It is for this device alone; your password stays as it is. If the tablet is lost, tell your manager and the administrator the same day.
pin-done = Your PIN is set. You can lock this device, and open it without a network.
pin-failed = The PIN could not be kept on this device. Close other windows of the app and try again.
pin-current-error-required = Enter your current PIN
pin-current-error-not_allowed = That is not your current PIN. If you have forgotten it, sign out and sign in with your password.
pin-new-error-required = Enter a PIN
pin-new-error-too_short = Use at least 6 characters
pin-new-error-too_long = Use 64 characters or fewer
pin-new-error-not_allowed = That PIN is one of the first that anybody would try. Choose another.
pin-strip = Set a PIN, and this device works without a network.
pin-strip-set = Set a PIN
pin-strip-later = Not now

# Signing out
sign-out-title = Sign out of this device?
sign-out-kept = { $n ->
    [one] One assessment is kept here that has not been sent.
   *[other] { $n } assessments are kept here that have not been sent.
}
sign-out-kept-text = They stay on this device, sealed. Nobody else can open them. They are sent when you sign in here again. If you will not come back to this device, send them first.
sign-out-text = Your list of people is removed from this device. To use it again you need a network and your password. If you only want to put it down, lock it instead.
sign-out-stay = Stay signed in

# Changing one's password
password-title = Change your password
password-first-title = Choose your own password
password-first-text = You signed in with a password that was made for you. Choose one that only you know. Then you can start.
password-current = Current password
password-current-one-time = The password you were given
password-new = New password
password-hint = At least 12 characters. Three or four words that have nothing to do with each other are easy to remember and hard to guess.
password-button = Save new password
password-done = Your password is changed. You have been signed out everywhere else.
password-current-error-required = Enter the password you have now
password-current-error-wrong_password = This is not the password you have now
password-new-error-required = Enter a new password
password-new-error-too_short = Make the new password at least 12 characters long
password-new-error-too_long = Make the new password 256 characters long or shorter
password-new-error-weak_password = This password is too easy to guess. Use three or four words that have nothing to do with each other
password-new-error-inconsistent = Choose a new password that is different from the one you have now

# Home
home-title = Hello, { $name }
home-insight = See whether people say that life is getting better, and for whom.
home-kpi6 = See how many people have been asked recently, by provider.
home-datasets = Download the answers, without names, for analysis.
home-users = Add people who work with the service, or stop an account.
home-instruments = See what is asked, and in which words.
home-recoveries = Bring in answers from a device that cannot send them.
home-audit = See who did what, and when.
home-unreachable-title = We cannot reach the service

# Nothing here
not-found-text = There is nothing at this address, or it is not for your account.
not-found-home = Go to the start page
