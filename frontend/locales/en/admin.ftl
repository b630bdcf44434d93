# Texts of the admin pages: data to download, past ratings to bring in, accounts, questionnaires, the audit log.

# Data
dataset-title = Data for evaluation
dataset-lead = Answers without names, to analyse in a statistics program or a spreadsheet. As they are now.
dataset-counts = { $assessments } assessments of { $people } people.
dataset-download = Download { $file }
dataset-rows =
    { $n ->
        [one] { $n } row
       *[other] { $n } rows
    }
dataset-row-answer = One row for each answer: every question of every assessment of everybody, in every wave.
dataset-row-person = One row for each person: their primary assessment of each wave side by side.
dataset-row-wording = The codebook. One row for each wording: what was asked and what could be answered, in each version and language.
dataset-name-assessments-long-csv = All answers, long
dataset-name-assessments-wide-csv = One row a person, wide
dataset-name-codebook-csv = Codebook
dataset-audited = Each download is recorded in the audit log.
dataset-protect-heading = How people are protected
dataset-protect-1 = People have a pseudonym. It cannot be turned back into a name or a reference.
dataset-protect-2 = Dates are given as waves and months since the service started, never as days.
dataset-protect-3 = What people wrote in their own words is not in these files.
dataset-protect-4 = Whoever withdrew earlier answers is not in these files.
dataset-included-heading = What is known about each person
dataset-included = In the files: { $names }.
dataset-included-none = Nothing about a person is in the files besides their answers.
dataset-held-back = Held back: { $names }. Each combination of these must be shared by at least { $k } people, so that nobody can be singled out. At present it is not.
dataset-held-back-none = Nothing had to be held back: every combination is shared by at least { $k } people.
dataset-quasi-provider = provider
dataset-quasi-lot = lot
dataset-quasi-area = area
dataset-quasi-age_band = age band
dataset-quasi-sex = sex
dataset-codes-heading = How answers without a rating are coded
dataset-codes-lead = They are never numbers to calculate with. Set them as missing values, −5 to −1, before you take a mean.
dataset-codes-caption = Codes of answers without a rating
dataset-code = Code
dataset-code-means = What it means
dataset-code-dont_know = The person said that they did not know
dataset-code-prefer_not_to_say = The person preferred not to say
dataset-code-does_not_apply = The person said that it did not apply to them
dataset-code-not_answered = The question was shown and left without an answer
dataset-code-not_asked = The question was not shown: not asked at that time, or not in that version
dataset-empty-heading = There is nothing to download yet
dataset-empty = Files appear here once there are assessments.

# Past ratings
import-title = Bring in past ratings
import-lead = For ratings that were kept on paper or in a spreadsheet. All of a file is stored, or nothing of it.
import-step-check = First the file is only checked, and nothing is stored. You then see what would happen, or everything that needs putting right.
import-file = File of ratings (CSV)
import-file-hint = Up to 20 MB. In a spreadsheet, choose “Save as” and then “CSV UTF-8”.
import-file-again = Choose the corrected file (CSV)
import-check = Check the file
import-file-error-required = Choose a file
import-file-error-too_short = The file you chose is empty. Choose one with a line of names and at least one line of ratings
import-file-error-too_long = This file is larger than 20 MB. Divide it into smaller files
import-file-error-format = This is not a CSV file. In your spreadsheet, choose “Save as” and then “CSV UTF-8”
import-sent-error-required = The file you chose has no lines of ratings, only its first line or nothing at all. Add the ratings, then choose it again
import-sent-error-too_long = This file has too many lines. Divide it and bring in one part after the other
import-sent-error-format = This file cannot be read. In your spreadsheet, choose “Save as” and then “CSV UTF-8”, then choose it again
import-template = Download an empty template (CSV)
import-template-file = past-ratings.csv
import-errors-heading =
    { $n ->
        [one] There is { $n } thing to put right
       *[other] There are { $n } things to put right
    }
import-errors-lead = Nothing has been stored. Put these right in your file, then choose it again below. { $rows ->
        [one] The file has { $rows } line of ratings.
       *[other] The file has { $rows } lines of ratings.
    }
import-errors-caption = What to put right, line by line
import-errors-where = Where
import-errors-line = Line { $n }
import-errors-column = column { $n }
import-errors-what = What is wrong and what to do
import-errors-more =
    { $n ->
        [one] { $n } more is not listed. Put these right, then check the file again.
       *[other] { $n } more are not listed. Put these right, then check the file again.
    }
import-errors-copy = Copy the list
import-errors-whole = Whole file
import-ready-heading = The file can be brought in
import-ready-rows =
    { $n ->
        [one] { $n } line was checked, and it is right.
       *[other] { $n } lines were checked, and all are right.
    }
import-ready-new =
    { $n ->
        [one] { $n } is new and will be stored.
       *[other] { $n } are new and will be stored.
    }
import-ready-already =
    { $n ->
        [0] None is stored already.
        [one] { $n } is stored already, exactly so, and will not be stored twice.
       *[other] { $n } are stored already, exactly so, and will not be stored twice.
    }
import-ready-nothing = Every line of this file is stored already. There is nothing new to bring in.
import-store =
    { $n ->
        [one] Bring in { $n } assessment
       *[other] Bring in { $n } assessments
    }
import-other = Choose another file
import-done =
    { $n ->
        [0] There was nothing new to store.
        [one] { $n } assessment has been stored.
       *[other] { $n } assessments have been stored.
    }
import-done-already =
    { $n ->
        [0] { "" }
        [one] { $n } was stored already.
       *[other] { $n } were stored already.
    }
import-done-people = See your people
import-file-chosen = File: { $name }
import-columns-heading = What the file looks like
import-columns-lead = The first line names the columns. Each further line is one assessment. The order of the columns does not matter.
import-needed = Needed
import-items-lead = Then a column for each question, with its rating from 1 to 5, or what was written. Leave a cell empty where there is no answer. If it is known why, enter dont_know, prefer_not_to_say or does_not_apply.
import-col-reference = The person’s reference, as in your list of people.
import-col-captured_on = The day of the assessment: 2025-03-20 or 20/03/2025.
import-col-instrument_version = The version of the questionnaire, as a number. Empty: the version in force on that day.
import-col-who = Who answered: { $values }. Empty: self.
import-col-helper = Who helped, or answered on the person’s behalf: { $values }. Empty where the person answered alone.
import-col-perspective = On behalf only. Whose view it is: { $values }.
import-col-basis = On behalf only. On what basis: { $values }.
import-col-mode = How: { $values }. Empty: paper.
import-col-occasion = First or later assessment: { $values }. Empty: by its date.
import-col-language = The language the questions were read in. Empty: en.
import-col-shared = Whether staff may see the answers: yes or no. Empty: yes.

# Accounts
user-title = Accounts
user-lead = Everybody who signs in to work with the service.
user-new = Add an account
user-list = Accounts
user-active = Can sign in
user-inactive = Stopped
user-last = Last signed in { $when }
user-never = Has never signed in
user-disable = Stop account
user-enable = Allow again
user-reset = New password
user-of = of { $name }
user-disable-heading = Stop the account of { $name }?
user-disable-text = They are signed out at once and cannot sign in again. Nothing that they recorded is lost. You can allow the account again later.
user-disable-yes = Yes, stop the account
user-reset-heading = Make a new password for { $name }?
user-reset-text = Their present password stops working at once. You will see a one-time password to pass on to them.
user-reset-yes = Yes, make a new password
user-disabled = The account of { $name } is stopped.
user-enabled = { $name } can sign in again.
user-page = Pages of accounts
user-you = This is your own account.
user-new-title = Add an account
user-name = Full name
user-name-error-required = Enter the person’s name
user-name-error-too_long = Make the name 80 characters long or shorter
user-email = Email address
user-email-hint = They sign in with it. Nothing is sent to it.
user-email-error-required = Enter an email address
user-email-error-format = Enter an email address in the right form, such as name@example.org
user-email-error-taken = There is already an account with this email address
user-role = What they will do
user-role-error-required = Choose what they will do
user-role-hint-worker = Sees the people of one provider, captures assessments
user-role-hint-manager = Does that too, and registers people, opt-outs and past ratings
user-role-hint-commissioner = Sees figures of all providers, downloads data
user-role-hint-evaluator = Sees figures of all providers, downloads data
user-role-hint-administrator = Manages accounts and questionnaires, reads no answers
user-provider = Provider
user-provider-choose = Choose a provider
user-provider-error-required = Choose the provider they work for
user-provider-error-unknown = Choose the provider they work for
user-provider-error-not_allowed = Only care workers and managers belong to a provider
user-create = Add account
user-created = The account of { $name } has been made
user-password-heading = One-time password for { $name }
user-password-once = It is shown only now. Tell it to { $name } in person or by telephone, not by email. They choose their own when they first sign in.
user-password-copy = Copy the password
user-password-done = I have passed it on

# Questionnaires
instrument-title = Questionnaires
instrument-lead = What people are asked, in each version. A version never changes: new wording is a new version, and earlier answers stay with the words they were given to.
instrument-caption = Versions of { $title }
instrument-version = Version
instrument-from = In use from
instrument-items = Questions
instrument-status = Status
instrument-status-current = In use
instrument-status-withdrawn = Withdrawn
instrument-status-coming = Not yet
instrument-status-earlier = Earlier
instrument-read = Read version { $version }
instrument-empty-heading = There are no questionnaires yet
instrument-empty = An administrator can load one below, or on the command line.
instrument-load-heading = Load a new version
instrument-load-lead = A questionnaire is one TOML file. It is checked first: if anything is wrong, nothing is loaded and every fault is listed.
instrument-file = Questionnaire (TOML file)
instrument-file-again = Choose the corrected file (TOML)
instrument-file-error-required = Choose a file
instrument-file-error-format = This is not a text file. Choose the questionnaire’s TOML file
instrument-file-error-too_short = The file you chose is empty
instrument-file-error-too_long = This file is too large for a questionnaire
instrument-load = Check and load
instrument-loaded = { $title }, version { $version }, has been loaded. It is used for new assessments from { $date }.
instrument-id-conflict = This version is loaded already with other content. A version never changes: give the file a new version number.
instrument-faults-heading =
    { $n ->
        [one] There is { $n } fault in the file
       *[other] There are { $n } faults in the file
    }
instrument-faults-lead = Nothing has been loaded. Correct the file, then choose it again.
instrument-faults-caption = Faults in the file, line by line
instrument-one-title = { $title }, version { $version }
instrument-back = All questionnaires
instrument-sha = Fingerprint (SHA-256)
instrument-languages = Languages
instrument-language-en = English
instrument-audience = Who answers
instrument-audience-person = The person who uses the service
instrument-audience-staff = Care staff
instrument-audience-family = Families and friends
instrument-audience-carer = Unpaid carers
instrument-standard = Standard wording
instrument-easy = Easy Read
instrument-intro = What is read first
instrument-questions = Questions
instrument-scales = Answers to choose from
instrument-scale-caption = Answers: { $id }
instrument-answer-code = Code
instrument-item-id = Item { $id }
instrument-kind-overall = Overall rating
instrument-kind-aspect = Rating of one thing
instrument-kind-choice = Choice
instrument-kind-comment = In own words
instrument-kind-personal_outcomes = Up to three personal outcomes
instrument-kind-outcome_progress = Progress on each personal outcome
instrument-ask-always = At every assessment
instrument-ask-baseline = At the first assessment only
instrument-ask-follow_up = At later assessments only
instrument-answers = Answers: { $id }
instrument-only-if = Asked only if { $item } has the answer { $codes }
instrument-withdraw = Withdraw this version
instrument-withdraw-heading = Withdraw version { $version }?
instrument-withdraw-text = Answers to it are no longer accepted. That includes answers which are on a tablet now and have not been sent yet. Answers that are stored stay. This cannot be undone.
instrument-withdraw-yes = Yes, withdraw it
instrument-withdrawn = Version { $version } has been withdrawn.
instrument-withdrawn-note = This version is withdrawn: answers to it are no longer accepted. Those given stay.

# Answers recovered from devices
recovery-title = Recovered answers
recovery-lead = For a tablet that can no longer send what was finished on it. Choose the file that was saved from it. The file is sealed: nobody can read it on the way. The service opens it and stores each answer as if the tablet had sent it.
recovery-file = File saved from the tablet
recovery-file-hint = Up to 8 MB. Keep it until everything in it is received. The same file can be sent again; nothing is stored twice.
recovery-send = Recover
recovery-file-error-required = Choose the file saved from the tablet
recovery-file-error-too_short = The file you chose is empty. Save it from the tablet again
recovery-file-error-too_long = This file is too large. Save a new one from the tablet, or ask whoever supports the service
recovery-file-error-format = This is not a file saved from a tablet, or it is damaged. Save it from the tablet again
recovery-account-error-unknown = No account of this service wrote this file. Look for the service that the tablet belongs to
recovery-key-error-inconsistent = This file does not open. It is damaged, or the tablet belongs to another service. Keep the file
recovery-version-error-not_allowed = This file was saved by a newer version of the app. Keep it, and upgrade the service first
recovery-report-heading =
    { $n ->
        [0] There is nothing in this file
        [one] { $n } record was looked at
       *[other] { $n } records were looked at
    }
recovery-report-received = { $n } received
recovery-report-held = { $n } held
recovery-report-unreadable = { $n } not readable
recovery-report-all = Everything in the file is stored. The file is no longer needed.
recovery-report-keep = Keep the file until everything in it is received.
recovery-report-caption = What became of each record
recovery-record = Record
recovery-outcome = What became of it
recovery-why = Why
recovery-received = Received
recovery-is-held = Held
recovery-unreadable = Not readable
recovery-unreadable-why = It is damaged. It is not kept here: keep the file, and save another from the tablet if you can.
recovery-held-heading = Held
recovery-held-lead = These are safe, and sealed. They cannot be stored as they are. Tell the registered manager of whoever captured them why; when it is put right, try again.
recovery-held-none = Nothing is held.
recovery-held-of = Captured by { $name }
recovery-held-since = Held since { $when }
recovery-still-held = It still cannot be stored. Nothing was lost.
recovery-why-before_service_start = It is from before the first day of service. The manager can put that day right.
recovery-why-after_end = It is from after the end of the service.
recovery-why-after_transfer = It is from after the person moved to another provider.
recovery-why-after_opt_out = It is from a time when the person had opted out.
recovery-why-in_future = It is dated in the future: the tablet’s clock was wrong. Try again after that day.
recovery-why-unknown_version = The version of the questionnaire is not loaded here. Load it, then try again.
recovery-why-withdrawn_version = The version of the questionnaire had been withdrawn before.
recovery-why-invalid = Something in it breaks a rule of the questionnaire.
recovery-why-not_found = The person is not, and was not, with the provider of whoever captured it.
recovery-why-id_conflict = Something else is stored under its number.
recovery-why-conflict = The present state does not allow it.
recovery-why-malformed_request = A newer version of the app wrote it. Upgrade the service, then try again.
recovery-why-internal = The service failed on it. Look in its log, then try again.

# The audit log
audit-title = Audit log
audit-lead = Who did what, and when. It never says what people answered.
audit-caption = Audit log, latest first
audit-when = When
audit-who = Who
audit-what = What
audit-about = About
audit-command-line = Command line
audit-page = Pages of the audit log
audit-empty-heading = Nothing has been recorded yet
audit-empty = Sign-ins, changes and downloads appear here.
audit-kind-person = Person
audit-kind-user = Account
audit-kind-account = Account
audit-kind-session = Session
audit-kind-dataset = Data file
audit-kind-instrument = Questionnaire
audit-kind-assessment = Assessment
audit-kind-programme = Programme
audit-kind-provider = Provider
audit-kind-recovery = Finished on a device
audit-action-assessment-accept = Assessment received
audit-action-import-ratings = Past ratings brought in
audit-action-import-people = People brought in
audit-action-dataset-download = Data downloaded
audit-action-instrument-load = Questionnaire loaded
audit-action-instrument-withdraw = Questionnaire withdrawn
audit-action-person-register = Person registered
audit-action-person-edit = Details corrected
audit-action-person-end = Service ended
audit-action-person-transfer = Moved to another provider
audit-action-person-opt_out = Opted out
audit-action-person-opt_in = Opted in again
audit-action-person-withdraw_answers = Earlier answers withdrawn from data
audit-action-person-not_today = “Not today” recorded
audit-action-programme-load = Programme’s settings loaded
audit-action-programme-demo = Demonstration filled in
audit-action-recovery-hold = Recovered, and held until it can be stored
audit-action-recovery-receive = Recovered from a device
audit-action-session-give_pass = Gave a device its pass
audit-action-session-resume = Came back by PIN
audit-action-session-sign_in = Signed in
audit-action-session-sign_in_failed = Sign-in failed
audit-action-session-sign_out = Signed out
audit-action-user-add = Account added
audit-action-user-update = Account changed
audit-action-user-activate = Account allowed again
audit-action-user-deactivate = Account stopped
audit-action-user-change_password = Password changed
audit-action-user-change_password_failed = Change of password failed
audit-action-user-reset_password = New one-time password made
