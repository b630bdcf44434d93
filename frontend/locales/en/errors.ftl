# What went wrong and what to do. `error-<code>` for problems, `field-error-<code>` for fields.

error-prefix = Error:
error-summary-title = There is a problem

error-offline = We cannot reach the service. Check that you are online, then try again.
error-not-ours = Something other than our service answered. If your Wi-Fi has a sign-in page, open it first, then try again.
error-malformed_request = The service did not understand this. Reload the page and try again.
error-invalid = Some of what you entered needs to be changed.
error-too_large = This is too large to send.
error-unsupported_media_type = This kind of file cannot be used here.
error-not_signed_in = You have been signed out. Sign in again.
error-wrong_credentials = The email address or the password is not right. Check both and try again.
error-password_expired = This one-time password is no longer valid. Ask an administrator for a new one.
error-too_many_tries = There have been too many tries. { $minutes ->
    [one] Wait { $minutes } minute, then try again.
   *[other] Wait { $minutes } minutes, then try again.
}
error-too_many_tries_seconds = There have been too many tries. { $seconds ->
    [one] Wait { $seconds } second, then try again.
   *[other] Wait { $seconds } seconds, then try again.
}
error-cross_site = This came from another site and was refused. Open the service in a new tab and try again.
error-password_change_required = Choose your own password first.
error-not_found = It may have moved, or it is not for your account.
error-method_not_allowed = The service cannot do this. Reload the page and try again.
error-id_conflict = This was already sent with other content. Nothing was changed. Reload the page to see what is stored.
error-conflict = Things have changed since you opened this page. Reload it to see how they are now.
error-unavailable = The service cannot store anything right now. Nothing was lost or half stored. Try again in a few minutes.
error-internal = Something went wrong on our side. Try again. If it happens again, tell your administrator this number: { $id }

field-error-required = { $field }: enter an answer
field-error-too_long = { $field }: this is too long, make it shorter
field-error-too_short = { $field }: this is too short, make it longer
field-error-control_characters = { $field }: remove characters that cannot be shown
field-error-format = { $field }: this is not in the right form
field-error-not_allowed = { $field }: choose one of the answers given
field-error-unknown = { $field }: this does not exist
field-error-taken = { $field }: this is already in use
field-error-in_future = { $field }: the date cannot be in the future
field-error-before_service_start = { $field }: the date cannot be before the first day of service
field-error-after_end = { $field }: the date cannot be after the last day of service
field-error-after_transfer = { $field }: the date cannot be after the move to another provider
field-error-after_opt_out = { $field }: the date cannot be after the day of opting out
field-error-unknown_version = { $field }: this version of the questionnaire does not exist
field-error-withdrawn_version = { $field }: this version of the questionnaire is no longer used
field-error-unknown_item = { $field }: this version of the questionnaire has no such question
field-error-not_asked = { $field }: this is not asked here
field-error-duplicate = { $field }: this is given twice
field-error-inconsistent = { $field }: this does not fit with the other answers
field-error-weak_password = { $field }: this password is too easy to guess
field-error-wrong_password = { $field }: this password is not right
field-error-unplaced = { $field }: { $message }
