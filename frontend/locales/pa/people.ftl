# en: 18 to 64
age-band-18-64 = 18 ਤੋਂ 64

# en: 65 to 74
age-band-65-74 = 65 ਤੋਂ 74

# en: 75 to 84
age-band-75-84 = 75 ਤੋਂ 84

# en: 85 or over
age-band-85-plus = 85 ਜਾਂ ਵੱਧ

# en: Female
sex-female = ਔਰਤ

# en: Male
sex-male = ਮਰਦ

# en: In another way
sex-other = ਕਿਸੇ ਹੋਰ ਤਰ੍ਹਾਂ

# en: First due
due-status-baseline_due = ਪਹਿਲੀ ਵਾਰ ਪੁੱਛਣਾ ਹੈ

# en: Up to date
due-status-up_to_date = ਸਮੇਂ ਸਿਰ

# en: Due
due-status-due = ਪੁੱਛਣ ਦਾ ਸਮਾਂ

# en: Overdue
due-status-overdue = ਸਮਾਂ ਲੰਘ ਗਿਆ

# en: Opted out
due-status-opted_out = ਹਿੱਸਾ ਨਹੀਂ ਲੈਂਦੇ

# en: Ended
due-status-ended = ਸੇਵਾ ਖ਼ਤਮ

# en: They died
end-reason-died = ਉਹ ਗੁਜ਼ਰ ਗਏ

# en: They moved to a care home
end-reason-care_home = ਉਹ ਕੇਅਰ ਹੋਮ ਚਲੇ ਗਏ

# en: They went into hospital and did not come back to the service
end-reason-hospital = ਉਹ ਹਸਪਤਾਲ ਗਏ ਅਤੇ ਸੇਵਾ ਵਿੱਚ ਵਾਪਸ ਨਹੀਂ ਆਏ

# en: They moved out of the area
end-reason-moved_away = ਉਹ ਇਸ ਇਲਾਕੇ ਤੋਂ ਬਾਹਰ ਚਲੇ ਗਏ

# en: They no longer need the service
end-reason-no_longer_needed = ਉਨ੍ਹਾਂ ਨੂੰ ਹੁਣ ਸੇਵਾ ਦੀ ਲੋੜ ਨਹੀਂ

# en: They chose another service
end-reason-chose_another = ਉਨ੍ਹਾਂ ਨੇ ਕੋਈ ਹੋਰ ਸੇਵਾ ਚੁਣੀ

# en: Another reason
end-reason-other = ਕੋਈ ਹੋਰ ਕਾਰਨ

# en: The person
decided-by-person = ਵਿਅਕਤੀ ਨੇ ਆਪ

# en: Somebody with the right to decide for them
decided-by-representative = ਕਿਸੇ ਨੇ ਜਿਸ ਕੋਲ ਉਨ੍ਹਾਂ ਲਈ ਫ਼ੈਸਲਾ ਕਰਨ ਦਾ ਹੱਕ ਹੈ

# en: A professional, in their best interests
decided-by-best_interests = ਕਿਸੇ ਪੇਸ਼ੇਵਰ ਵਿਅਕਤੀ ਨੇ, ਉਨ੍ਹਾਂ ਦੇ ਭਲੇ ਲਈ

# en: They would rather not be asked
opt-out-reason-does_not_want_to = ਉਹ ਚਾਹੁੰਦੇ ਹਨ ਕਿ ਉਨ੍ਹਾਂ ਤੋਂ ਨਾ ਪੁੱਛਿਆ ਜਾਵੇ

# en: It upsets or tires them
opt-out-reason-burden = ਇਸ ਨਾਲ ਉਨ੍ਹਾਂ ਨੂੰ ਪਰੇਸ਼ਾਨੀ ਜਾਂ ਥਕਾਵਟ ਹੁੰਦੀ ਹੈ

# en: They do not trust what is done with the answers
opt-out-reason-trust = ਉਨ੍ਹਾਂ ਨੂੰ ਭਰੋਸਾ ਨਹੀਂ ਕਿ ਜਵਾਬਾਂ ਨਾਲ ਕੀ ਕੀਤਾ ਜਾਂਦਾ ਹੈ

# en: Illness makes it unsuitable now
opt-out-reason-health = ਬਿਮਾਰੀ ਕਰਕੇ ਹੁਣ ਪੁੱਛਣਾ ਠੀਕ ਨਹੀਂ

# en: Another reason, or none was given
opt-out-reason-not_given = ਕੋਈ ਹੋਰ ਕਾਰਨ, ਜਾਂ ਕਾਰਨ ਨਹੀਂ ਦੱਸਿਆ

# en: They said not today
not-today-reason-asked_later = ਉਨ੍ਹਾਂ ਨੇ ਕਿਹਾ ਅੱਜ ਨਹੀਂ

# en: They were unwell
not-today-reason-unwell = ਉਨ੍ਹਾਂ ਦੀ ਤਬੀਅਤ ਠੀਕ ਨਹੀਂ ਸੀ

# en: Nobody was in
not-today-reason-not_in = ਘਰ ਕੋਈ ਨਹੀਂ ਸੀ

# en: There was no time or no quiet place
not-today-reason-no_time = ਸਮਾਂ ਨਹੀਂ ਸੀ ਜਾਂ ਕੋਈ ਸ਼ਾਂਤ ਥਾਂ ਨਹੀਂ ਸੀ

# en: Another reason
not-today-reason-other = ਕੋਈ ਹੋਰ ਕਾਰਨ

# en: Registered
event-registered = ਦਰਜ ਕੀਤੇ ਗਏ

# en: Details corrected
event-edited = ਵੇਰਵੇ ਠੀਕ ਕੀਤੇ ਗਏ

# en: Service ended
event-ended = ਸੇਵਾ ਖ਼ਤਮ ਹੋਈ

# en: Moved to another provider
event-transferred = ਦੂਜੀ ਕੇਅਰ ਸੰਸਥਾ ਕੋਲ ਗਏ

# en: Opted out
event-opted_out = ਹਿੱਸਾ ਨਾ ਲੈਣਾ ਚੁਣਿਆ

# en: Opted in again
event-opted_in = ਮੁੜ ਹਿੱਸਾ ਲੈਣਾ ਚੁਣਿਆ

# en: Took back the answers given until then
event-withdrew = ਉਦੋਂ ਤੱਕ ਦੇ ਜਵਾਬ ਵਾਪਸ ਲਏ

# en: Not today
event-not_today = ਅੱਜ ਨਹੀਂ

# en: They answered themselves
who-self = ਉਨ੍ਹਾਂ ਨੇ ਆਪ ਜਵਾਬ ਦਿੱਤੇ

# en: They answered with help
who-with_help = ਉਨ੍ਹਾਂ ਨੇ ਮਦਦ ਨਾਲ ਜਵਾਬ ਦਿੱਤੇ

# en: Somebody answered on their behalf
who-on_behalf = ਕਿਸੇ ਹੋਰ ਨੇ ਉਨ੍ਹਾਂ ਦੀ ਥਾਂ ਜਵਾਬ ਦਿੱਤੇ

# en: People
people-title = ਲੋਕ

# en: Register a person
people-register = ਵਿਅਕਤੀ ਦਰਜ ਕਰੋ

# en: Search by name or reference
people-search = ਨਾਂ ਜਾਂ ਹਵਾਲਾ ਨੰਬਰ ਨਾਲ ਲੱਭੋ

# en: Show by status
people-filter-status = ਸਥਿਤੀ ਮੁਤਾਬਕ ਵਿਖਾਓ

# en: Show by other status
people-filter-status-more = ਕਿਸੇ ਹੋਰ ਸਥਿਤੀ ਮੁਤਾਬਕ ਵਿਖਾਓ

# en: All
people-everyone = ਸਾਰੇ

# en: Area
people-area = ਇਲਾਕਾ

# en: Kind of care
people-lot = ਦੇਖਭਾਲ ਦੀ ਕਿਸਮ

# en: All areas
people-every-area = ਸਾਰੇ ਇਲਾਕੇ

# en: More filters
people-more-filters = ਹੋਰ ਚੋਣਾਂ

# en: All kinds of care
people-every-lot = ਦੇਖਭਾਲ ਦੀਆਂ ਸਾਰੀਆਂ ਕਿਸਮਾਂ

# en: { $n ->\n    [0] Nobody found\n    [one] { $n } person\n   *[other] { $n } people\n}
people-found =
    { $n ->
        [0] ਕੋਈ ਨਹੀਂ ਮਿਲਿਆ
        [one] { $n } ਵਿਅਕਤੀ
       *[other] { $n } ਵਿਅਕਤੀ
    }

# en: Pages of the list
people-pages = ਸੂਚੀ ਦੇ ਸਫ਼ੇ

# en: Asked more than once on one day
people-asked-twice-label = ਇੱਕੋ ਦਿਨ ਇੱਕ ਤੋਂ ਵੱਧ ਵਾਰ ਪੁੱਛਿਆ ਗਿਆ

# en: { $n ->\n    [2] Asked twice on { $date }:\n   *[other] Asked { $n } times on { $date }:\n}
people-asked-twice =
    { $n ->
        [2] { $date } ਨੂੰ ਦੋ ਵਾਰ ਪੁੱਛਿਆ ਗਿਆ:
       *[other] { $date } ਨੂੰ { $n } ਵਾਰ ਪੁੱਛਿਆ ਗਿਆ:
    }

# en: { $n ->\n    [2] (2 assessments, both kept)\n   *[other] ({ $n } assessments, all kept)\n}
people-asked-twice-kept =
    { $n ->
        [2] (2 ਅਸੈੱਸਮੈਂਟਾਂ, ਦੋਵੇਂ ਰੱਖੀਆਂ ਗਈਆਂ)
       *[other] ({ $n } ਅਸੈੱਸਮੈਂਟਾਂ, ਸਾਰੀਆਂ ਰੱਖੀਆਂ ਗਈਆਂ)
    }

# en: Start
people-start = ਸ਼ੁਰੂ ਕਰੋ

# en: with { $name }
people-start-with = { $name } ਨਾਲ

# en: Due since { $date } · { $n ->\n    [one] { $n } day overdue\n   *[other] { $n } days overdue\n}
people-due-overdue =
    { $date } ਤੋਂ ਪੁੱਛਣਾ ਬਾਕੀ · { $n ->
        [one] ਸਮਾਂ ਲੰਘੇ { $n } ਦਿਨ ਹੋ ਗਿਆ
       *[other] ਸਮਾਂ ਲੰਘੇ { $n } ਦਿਨ ਹੋ ਗਏ
    }

# en: Due since { $date } · overdue from { $overdue }
people-due-since = { $date } ਤੋਂ ਪੁੱਛਣਾ ਬਾਕੀ · { $overdue } ਨੂੰ ਸਮਾਂ ਲੰਘ ਜਾਵੇਗਾ

# en: First assessment due by { $date }
people-due-first = ਪਹਿਲੀ ਅਸੈੱਸਮੈਂਟ { $date } ਤੱਕ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ

# en: Next due { $date }
people-due-next = ਅਗਲੀ ਵਾਰ { $date } ਨੂੰ ਪੁੱਛਣਾ ਹੈ

# en: No assessment yet
people-never = ਅਜੇ ਕੋਈ ਅਸੈੱਸਮੈਂਟ ਨਹੀਂ

# en: Last assessed { $date }
people-last = ਪਿਛਲੀ ਅਸੈੱਸਮੈਂਟ { $date }

# en: “Not today” on { $date }
people-attempt = { $date } ਨੂੰ “ਅੱਜ ਨਹੀਂ”

# en: Baseline
people-wave-first = ਸ਼ੁਰੂਆਤ

# en: Wave { $n }
people-wave = ਗੇੜ { $n }

# en: Nobody is registered yet
people-none = ਅਜੇ ਕੋਈ ਦਰਜ ਨਹੀਂ ਹੈ

# en: Register the first person who uses the service. You can then start an assessment with them.
people-none-manager = ਸੇਵਾ ਲੈਣ ਵਾਲੇ ਪਹਿਲੇ ਵਿਅਕਤੀ ਨੂੰ ਦਰਜ ਕਰੋ। ਫਿਰ ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਨਾਲ ਅਸੈੱਸਮੈਂਟ ਸ਼ੁਰੂ ਕਰ ਸਕਦੇ ਹੋ।

# en: Your manager has not registered anybody yet.
people-none-worker = ਤੁਹਾਡੇ ਮੈਨੇਜਰ ਨੇ ਅਜੇ ਕਿਸੇ ਨੂੰ ਦਰਜ ਨਹੀਂ ਕੀਤਾ।

# en: We could not search
people-search-failed = ਅਸੀਂ ਲੱਭ ਨਹੀਂ ਸਕੇ

# en: Searching needs a network, and there is none now. Nobody is shown, because nobody could be looked for. Connect, then try again, or clear the search.
people-search-offline = ਲੱਭਣ ਲਈ ਇੰਟਰਨੈੱਟ ਚਾਹੀਦਾ ਹੈ, ਅਤੇ ਹੁਣ ਇੰਟਰਨੈੱਟ ਨਹੀਂ ਹੈ। ਕੋਈ ਨਹੀਂ ਵਿਖਾਇਆ ਗਿਆ, ਕਿਉਂਕਿ ਕਿਸੇ ਨੂੰ ਲੱਭਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ। ਇੰਟਰਨੈੱਟ ਨਾਲ ਜੁੜ ਕੇ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਖੋਜ ਮਿਟਾਓ।

# en: We could not get this list
people-choice-failed = ਇਹ ਸੂਚੀ ਨਹੀਂ ਮਿਲ ਸਕੀ

# en: Choosing another list needs a network, and there is none now. Connect, then try again.
people-choice-offline = ਹੋਰ ਸੂਚੀ ਚੁਣਨ ਲਈ ਇੰਟਰਨੈੱਟ ਚਾਹੀਦਾ ਹੈ, ਅਤੇ ਹੁਣ ਇੰਟਰਨੈੱਟ ਨਹੀਂ ਹੈ। ਇੰਟਰਨੈੱਟ ਨਾਲ ਜੁੜੋ, ਫਿਰ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

# en: Nobody matches
people-none-match = ਅਜਿਹਾ ਕੋਈ ਨਹੀਂ ਮਿਲਿਆ

# en: Check the spelling, or choose “All”.
people-none-match-text = ਸ਼ਬਦ-ਜੋੜ ਵੇਖੋ, ਜਾਂ “ਸਾਰੇ” ਚੁਣੋ।

# en: Reference { $reference }
person-reference = ਹਵਾਲਾ ਨੰਬਰ { $reference }

# en: Start an assessment
person-start = ਅਸੈੱਸਮੈਂਟ ਸ਼ੁਰੂ ਕਰੋ

# en: See progress
person-progress = ਹੁਣ ਤੱਕ ਦਾ ਹਾਲ ਵੇਖੋ

# en: Details
person-details = ਵੇਰਵੇ

# en: Assessments so far
person-assessments = ਹੁਣ ਤੱਕ ਦੀਆਂ ਅਸੈੱਸਮੈਂਟਾਂ

# en: There has not been one yet.
person-no-assessments = ਅਜੇ ਕੋਈ ਨਹੀਂ ਹੋਈ।

# en: Complete
person-complete = ਪੂਰੀ

# en: Not complete
person-incomplete = ਅਧੂਰੀ

# en: Corrected later
person-corrected = ਬਾਅਦ ਵਿੱਚ ਠੀਕ ਕੀਤੀ

# en: Kept private
person-private = ਪ੍ਰਾਈਵੇਟ ਰੱਖੀ

# en: What happened
person-events = ਕੀ-ਕੀ ਹੋਇਆ

# en: Decided by: { $who }
person-decided-by = ਫ਼ੈਸਲਾ ਕਿਸ ਨੇ ਕੀਤਾ: { $who }

# en: Opted out from
person-opted-out-on = ਇਸ ਦਿਨ ਤੋਂ ਹਿੱਸਾ ਨਹੀਂ ਲੈਂਦੇ

# en: Service ended on
person-ended-on = ਸੇਵਾ ਖ਼ਤਮ ਹੋਣ ਦਾ ਦਿਨ

# en: Correct details
person-edit = ਵੇਰਵੇ ਠੀਕ ਕਰੋ

# en: Opt out of being asked
person-opt-out = ਹਿੱਸਾ ਨਾ ਲੈਣਾ ਦਰਜ ਕਰੋ

# en: Opt in again
person-opt-in = ਮੁੜ ਹਿੱਸਾ ਲੈਣਾ ਦਰਜ ਕਰੋ

# en: Move to another provider
person-transfer = ਦੂਜੀ ਕੇਅਰ ਸੰਸਥਾ ਕੋਲ ਭੇਜੋ

# en: End the service
person-end = ਸੇਵਾ ਖ਼ਤਮ ਕਰੋ

# en: Back to this person
person-back = ਇਸ ਵਿਅਕਤੀ ’ਤੇ ਵਾਪਸ

# en: The service for { $name } has ended
person-already-ended = { $name } ਦੀ ਸੇਵਾ ਖ਼ਤਮ ਹੋ ਚੁੱਕੀ ਹੈ

# en: It ended on { $date }. There is nothing to change here.
person-already-ended-text = ਇਹ { $date } ਨੂੰ ਖ਼ਤਮ ਹੋਈ। ਇੱਥੇ ਬਦਲਣ ਵਾਲਾ ਕੁਝ ਨਹੀਂ ਹੈ।

# en: { $name } has already opted out
person-already-opted-out = { $name } ਪਹਿਲਾਂ ਹੀ ਹਿੱਸਾ ਨਾ ਲੈਣਾ ਚੁਣ ਚੁੱਕੇ ਹਨ

# en: They opted out on { $date } and are not asked. They can opt in again at any time.
person-already-opted-out-text = ਉਨ੍ਹਾਂ ਨੇ { $date } ਨੂੰ ਹਿੱਸਾ ਨਾ ਲੈਣਾ ਚੁਣਿਆ, ਅਤੇ ਉਨ੍ਹਾਂ ਤੋਂ ਪੁੱਛਿਆ ਨਹੀਂ ਜਾਂਦਾ। ਉਹ ਜਦੋਂ ਚਾਹੁਣ ਮੁੜ ਹਿੱਸਾ ਲੈ ਸਕਦੇ ਹਨ।

# en: { $name } takes part already
person-already-takes-part = { $name } ਪਹਿਲਾਂ ਹੀ ਹਿੱਸਾ ਲੈ ਰਹੇ ਹਨ

# en: They have not opted out. They are asked when an assessment is due.
person-already-takes-part-text = ਉਨ੍ਹਾਂ ਨੇ ਹਿੱਸਾ ਨਾ ਲੈਣਾ ਨਹੀਂ ਚੁਣਿਆ। ਜਦੋਂ ਅਸੈੱਸਮੈਂਟ ਦਾ ਸਮਾਂ ਆਉਂਦਾ ਹੈ, ਉਨ੍ਹਾਂ ਤੋਂ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ।

# en: Back to the list
people-back = ਸੂਚੀ ’ਤੇ ਵਾਪਸ ਜਾਓ

# en: The name they like to be called
people-name = ਜਿਸ ਨਾਂ ਨਾਲ ਉਹ ਬੁਲਾਇਆ ਜਾਣਾ ਪਸੰਦ ਕਰਦੇ ਹਨ

# en: It is kept encrypted, and is never part of any data for analysis.
people-name-hint = ਇਹ ਐਨਕ੍ਰਿਪਟ ਕਰਕੇ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਵਿਸ਼ਲੇਸ਼ਣ ਦੇ ਡਾਟਾ ਵਿੱਚ ਕਦੇ ਨਹੀਂ ਜਾਂਦਾ।

# en: Enter the name they like to be called
people-name-error-required = ਉਹ ਨਾਂ ਲਿਖੋ ਜਿਸ ਨਾਲ ਉਹ ਬੁਲਾਇਆ ਜਾਣਾ ਪਸੰਦ ਕਰਦੇ ਹਨ

# en: The name must be 80 characters or fewer
people-name-error-too_long = ਨਾਂ 80 ਜਾਂ ਇਸ ਤੋਂ ਘੱਟ ਅੱਖਰਾਂ ਦਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ

# en: The name has characters that cannot be shown. Type it again
people-name-error-control_characters = ਨਾਂ ਵਿੱਚ ਅਜਿਹੇ ਨਿਸ਼ਾਨ ਹਨ ਜੋ ਵਿਖਾਏ ਨਹੀਂ ਜਾ ਸਕਦੇ। ਇਸ ਨੂੰ ਮੁੜ ਟਾਈਪ ਕਰੋ

# en: Your reference
people-reference = ਤੁਹਾਡਾ ਹਵਾਲਾ ਨੰਬਰ

# en: The number or short code that you use for this person. Not their NHS number.
people-reference-hint = ਉਹ ਨੰਬਰ ਜਾਂ ਛੋਟਾ ਕੋਡ ਜੋ ਤੁਸੀਂ ਇਸ ਵਿਅਕਤੀ ਲਈ ਵਰਤਦੇ ਹੋ। ਉਨ੍ਹਾਂ ਦਾ NHS ਨੰਬਰ ਨਹੀਂ।

# en: Enter your reference for this person
people-reference-error-required = ਇਸ ਵਿਅਕਤੀ ਲਈ ਆਪਣਾ ਹਵਾਲਾ ਨੰਬਰ ਲਿਖੋ

# en: The reference must be 40 characters or fewer
people-reference-error-too_long = ਹਵਾਲਾ ਨੰਬਰ 40 ਜਾਂ ਇਸ ਤੋਂ ਘੱਟ ਅੱਖਰਾਂ ਦਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ

# en: This looks like an NHS number. Use a reference of your own
people-reference-error-not_allowed = ਇਹ NHS ਨੰਬਰ ਲੱਗਦਾ ਹੈ। ਆਪਣਾ ਹਵਾਲਾ ਨੰਬਰ ਵਰਤੋ

# en: Somebody else has this reference already. Check it, or find them in the list
people-reference-error-taken = ਇਹ ਹਵਾਲਾ ਨੰਬਰ ਪਹਿਲਾਂ ਹੀ ਕਿਸੇ ਹੋਰ ਦਾ ਹੈ। ਇਸ ਨੂੰ ਵੇਖੋ, ਜਾਂ ਵਿਅਕਤੀ ਨੂੰ ਸੂਚੀ ਵਿੱਚ ਲੱਭੋ

# en: The reference has characters that cannot be shown. Type it again
people-reference-error-control_characters = ਹਵਾਲਾ ਨੰਬਰ ਵਿੱਚ ਅਜਿਹੇ ਨਿਸ਼ਾਨ ਹਨ ਜੋ ਵਿਖਾਏ ਨਹੀਂ ਜਾ ਸਕਦੇ। ਇਸ ਨੂੰ ਮੁੜ ਟਾਈਪ ਕਰੋ

# en: Choose an area
people-choose-area = ਇਲਾਕਾ ਚੁਣੋ

# en: Choose the area they live in
people-area-error-required = ਉਹ ਇਲਾਕਾ ਚੁਣੋ ਜਿੱਥੇ ਉਹ ਰਹਿੰਦੇ ਹਨ

# en: Choose the kind of care
people-lot-error-required = ਦੇਖਭਾਲ ਦੀ ਕਿਸਮ ਚੁਣੋ

# en: { $name } (lot { $number })
people-lot-name = { $name } (Lot { $number })

# en: First day of service
people-service-start = ਸੇਵਾ ਦਾ ਪਹਿਲਾ ਦਿਨ

# en: The first assessment is due within a few weeks of this day.
people-service-start-hint = ਪਹਿਲੀ ਅਸੈੱਸਮੈਂਟ ਇਸ ਦਿਨ ਤੋਂ ਕੁਝ ਹਫ਼ਤਿਆਂ ਦੇ ਅੰਦਰ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ।

# en: Enter the first day of service
people-service-start-error-required = ਸੇਵਾ ਦਾ ਪਹਿਲਾ ਦਿਨ ਭਰੋ

# en: The first day of service must be a real date, like 20 10 2025
people-service-start-error-format = ਸੇਵਾ ਦਾ ਪਹਿਲਾ ਦਿਨ ਅਸਲੀ ਤਾਰੀਖ਼ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ, ਜਿਵੇਂ 20 10 2025

# en: The first day of service must be today or earlier
people-service-start-error-in_future = ਸੇਵਾ ਦਾ ਪਹਿਲਾ ਦਿਨ ਅੱਜ ਜਾਂ ਅੱਜ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ

# en: The first day of service must fit with what is already recorded for this person
people-service-start-error-inconsistent = ਸੇਵਾ ਦਾ ਪਹਿਲਾ ਦਿਨ ਇਸ ਵਿਅਕਤੀ ਬਾਰੇ ਪਹਿਲਾਂ ਦਰਜ ਗੱਲਾਂ ਨਾਲ ਮੇਲ ਖਾਣਾ ਚਾਹੀਦਾ ਹੈ

# en: Age
people-age-band = ਉਮਰ

# en: On the first day of service. We do not keep dates of birth.
people-age-band-hint = ਸੇਵਾ ਦੇ ਪਹਿਲੇ ਦਿਨ ਦੀ ਉਮਰ। ਅਸੀਂ ਜਨਮ ਤਾਰੀਖ਼ ਨਹੀਂ ਰੱਖਦੇ।

# en: Sex
people-sex = ਲਿੰਗ

# en: As they give it.
people-sex-hint = ਜਿਵੇਂ ਉਹ ਆਪ ਦੱਸਣ।

# en: Today, { $date }
people-today = ਅੱਜ, { $date }

# en: Register a person
register-title = ਵਿਅਕਤੀ ਦਰਜ ਕਰੋ

# en: Somebody who uses the service and may be asked how life is going. We ask for as little as we can.
register-lead = ਕੋਈ ਜੋ ਸੇਵਾ ਲੈਂਦਾ ਹੈ ਅਤੇ ਜਿਸ ਤੋਂ ਉਸ ਦਾ ਹਾਲ ਪੁੱਛਿਆ ਜਾ ਸਕਦਾ ਹੈ। ਅਸੀਂ ਘੱਟ ਤੋਂ ਘੱਟ ਜਾਣਕਾਰੀ ਮੰਗਦੇ ਹਾਂ।

# en: Register
register-button = ਦਰਜ ਕਰੋ

# en: { $name } is registered.
register-done = { $name } ਦਰਜ ਹੋ ਗਏ ਹਨ।

# en: Your first try did reach us, before you changed the form. The person is registered as you had typed it then.
register-stored = ਤੁਹਾਡੀ ਪਹਿਲੀ ਕੋਸ਼ਿਸ਼ ਸਾਡੇ ਤੱਕ ਪਹੁੰਚ ਗਈ ਸੀ, ਫ਼ਾਰਮ ਬਦਲਣ ਤੋਂ ਪਹਿਲਾਂ। ਵਿਅਕਤੀ ਉਵੇਂ ਹੀ ਦਰਜ ਹੈ ਜਿਵੇਂ ਤੁਸੀਂ ਉਦੋਂ ਲਿਖਿਆ ਸੀ।

# en: Open the person and check the details
register-stored-open = ਇਸ ਵਿਅਕਤੀ ਨੂੰ ਖੋਲ੍ਹੋ ਅਤੇ ਵੇਰਵੇ ਵੇਖੋ

# en: Correct details
person-edit-title = ਵੇਰਵੇ ਠੀਕ ਕਰੋ

# en: Save
person-edit-save = ਸੇਵ ਕਰੋ

# en: The details are corrected.
person-edit-done = ਵੇਰਵੇ ਠੀਕ ਹੋ ਗਏ ਹਨ।

# en: End the service
end-title = ਸੇਵਾ ਖ਼ਤਮ ਕਰੋ

# en: They will no longer be asked. What they have said so far is kept and still counts.
end-lead = ਅੱਗੇ ਤੋਂ ਉਨ੍ਹਾਂ ਤੋਂ ਪੁੱਛਿਆ ਨਹੀਂ ਜਾਵੇਗਾ। ਜੋ ਉਨ੍ਹਾਂ ਨੇ ਹੁਣ ਤੱਕ ਕਿਹਾ ਹੈ, ਉਹ ਰੱਖਿਆ ਜਾਵੇਗਾ ਅਤੇ ਗਿਣਿਆ ਜਾਂਦਾ ਰਹੇਗਾ।

# en: First day without service
end-on = ਸੇਵਾ ਤੋਂ ਬਿਨਾਂ ਪਹਿਲਾ ਦਿਨ

# en: Today or earlier.
end-on-hint = ਅੱਜ ਜਾਂ ਅੱਜ ਤੋਂ ਪਹਿਲਾਂ।

# en: Enter the first day without service
end-on-error-required = ਸੇਵਾ ਤੋਂ ਬਿਨਾਂ ਪਹਿਲਾ ਦਿਨ ਭਰੋ

# en: The first day without service must be a real date, like 20 10 2025
end-on-error-format = ਸੇਵਾ ਤੋਂ ਬਿਨਾਂ ਪਹਿਲਾ ਦਿਨ ਅਸਲੀ ਤਾਰੀਖ਼ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ, ਜਿਵੇਂ 20 10 2025

# en: The first day without service must be today or earlier
end-on-error-in_future = ਸੇਵਾ ਤੋਂ ਬਿਨਾਂ ਪਹਿਲਾ ਦਿਨ ਅੱਜ ਜਾਂ ਅੱਜ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ

# en: The first day without service cannot be before the first day of service
end-on-error-before_service_start = ਸੇਵਾ ਤੋਂ ਬਿਨਾਂ ਪਹਿਲਾ ਦਿਨ ਸੇਵਾ ਦੇ ਪਹਿਲੇ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਨਹੀਂ ਹੋ ਸਕਦਾ

# en: Why did it end?
end-reason = ਸੇਵਾ ਕਿਉਂ ਖ਼ਤਮ ਹੋਈ?

# en: Choose why the service ended
end-reason-error-required = ਚੁਣੋ ਕਿ ਸੇਵਾ ਕਿਉਂ ਖ਼ਤਮ ਹੋਈ

# en: End the service
end-button = ਸੇਵਾ ਖ਼ਤਮ ਕਰੋ

# en: The service for { $name } has ended.
end-done = { $name } ਦੀ ਸੇਵਾ ਖ਼ਤਮ ਹੋ ਗਈ ਹੈ।

# en: Move to another provider
transfer-title = ਦੂਜੀ ਕੇਅਰ ਸੰਸਥਾ ਕੋਲ ਭੇਜੋ

# en: From that day only the new provider can see this person. You will not be able to undo this yourself.
transfer-lead = ਉਸ ਦਿਨ ਤੋਂ ਸਿਰਫ਼ ਨਵੀਂ ਕੇਅਰ ਸੰਸਥਾ ਇਸ ਵਿਅਕਤੀ ਨੂੰ ਵੇਖ ਸਕੇਗੀ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਆਪ ਵਾਪਸ ਨਹੀਂ ਕਰ ਸਕੋਗੇ।

# en: Who looks after them now?
transfer-provider = ਹੁਣ ਉਨ੍ਹਾਂ ਦੀ ਦੇਖਭਾਲ ਕੌਣ ਕਰਦਾ ਹੈ?

# en: Choose the new provider
transfer-provider-error-required = ਨਵੀਂ ਕੇਅਰ ਸੰਸਥਾ ਚੁਣੋ

# en: First day with the new provider
transfer-on = ਨਵੀਂ ਕੇਅਰ ਸੰਸਥਾ ਨਾਲ ਪਹਿਲਾ ਦਿਨ

# en: Today or earlier.
transfer-on-hint = ਅੱਜ ਜਾਂ ਅੱਜ ਤੋਂ ਪਹਿਲਾਂ।

# en: Enter the first day with the new provider
transfer-on-error-required = ਨਵੀਂ ਕੇਅਰ ਸੰਸਥਾ ਨਾਲ ਪਹਿਲਾ ਦਿਨ ਭਰੋ

# en: The first day with the new provider must be a real date, like 20 10 2025
transfer-on-error-format = ਨਵੀਂ ਕੇਅਰ ਸੰਸਥਾ ਨਾਲ ਪਹਿਲਾ ਦਿਨ ਅਸਲੀ ਤਾਰੀਖ਼ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ, ਜਿਵੇਂ 20 10 2025

# en: The first day with the new provider must be today or earlier
transfer-on-error-in_future = ਨਵੀਂ ਕੇਅਰ ਸੰਸਥਾ ਨਾਲ ਪਹਿਲਾ ਦਿਨ ਅੱਜ ਜਾਂ ਅੱਜ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ

# en: The first day with the new provider cannot be before the first day of service
transfer-on-error-before_service_start = ਨਵੀਂ ਕੇਅਰ ਸੰਸਥਾ ਨਾਲ ਪਹਿਲਾ ਦਿਨ ਸੇਵਾ ਦੇ ਪਹਿਲੇ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਨਹੀਂ ਹੋ ਸਕਦਾ

# en: Move to the new provider
transfer-button = ਨਵੀਂ ਕੇਅਰ ਸੰਸਥਾ ਕੋਲ ਭੇਜੋ

# en: { $name } is now with { $provider }.
transfer-done = { $name } ਹੁਣ { $provider } ਕੋਲ ਹਨ।

# en: Who decided this?
opt-decided-by = ਇਹ ਫ਼ੈਸਲਾ ਕਿਸ ਨੇ ਕੀਤਾ?

# en: Choose who decided
opt-decided-by-error-required = ਚੁਣੋ ਕਿ ਫ਼ੈਸਲਾ ਕਿਸ ਨੇ ਕੀਤਾ

# en: Enter the day it starts
opt-on-error-required = ਉਹ ਦਿਨ ਭਰੋ ਜਦੋਂ ਤੋਂ ਇਹ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ

# en: The day must be a real date, like 20 10 2025
opt-on-error-format = ਦਿਨ ਅਸਲੀ ਤਾਰੀਖ਼ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ, ਜਿਵੇਂ 20 10 2025

# en: The day must be today or earlier
opt-on-error-in_future = ਦਿਨ ਅੱਜ ਜਾਂ ਅੱਜ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ

# en: The day cannot be before the first day of service
opt-on-error-before_service_start = ਦਿਨ ਸੇਵਾ ਦੇ ਪਹਿਲੇ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਨਹੀਂ ਹੋ ਸਕਦਾ

# en: The day cannot be before the day of opting out
opt-on-error-inconsistent = ਦਿਨ ਹਿੱਸਾ ਨਾ ਲੈਣ ਦੇ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਨਹੀਂ ਹੋ ਸਕਦਾ

# en: Opt out of being asked
opt-out-title = ਹਿੱਸਾ ਨਾ ਲੈਣਾ ਦਰਜ ਕਰੋ

# en: They will not be asked again, and will not count as missing anywhere. It makes no difference to their care. They can opt in again at any time.
opt-out-lead = ਉਨ੍ਹਾਂ ਤੋਂ ਮੁੜ ਨਹੀਂ ਪੁੱਛਿਆ ਜਾਵੇਗਾ, ਅਤੇ ਉਹ ਕਿਤੇ ਵੀ ਰਹਿ ਗਏ ਲੋਕਾਂ ਵਿੱਚ ਨਹੀਂ ਗਿਣੇ ਜਾਣਗੇ। ਇਸ ਨਾਲ ਉਨ੍ਹਾਂ ਦੀ ਦੇਖਭਾਲ ਵਿੱਚ ਕੋਈ ਫ਼ਰਕ ਨਹੀਂ ਪੈਂਦਾ। ਉਹ ਜਦੋਂ ਚਾਹੁਣ ਮੁੜ ਹਿੱਸਾ ਲੈ ਸਕਦੇ ਹਨ।

# en: Why?
opt-out-why = ਕਿਉਂ?

# en: There is no need for them to give a reason.
opt-out-why-hint = ਉਨ੍ਹਾਂ ਨੂੰ ਕਾਰਨ ਦੱਸਣ ਦੀ ਲੋੜ ਨਹੀਂ ਹੈ।

# en: Choose a reason, or “Another reason, or none was given”
opt-out-why-error-required = ਕਾਰਨ ਚੁਣੋ, ਜਾਂ “ਕੋਈ ਹੋਰ ਕਾਰਨ, ਜਾਂ ਕਾਰਨ ਨਹੀਂ ਦੱਸਿਆ” ਚੁਣੋ

# en: From which day?
opt-out-on = ਕਿਸ ਦਿਨ ਤੋਂ?

# en: Today or earlier.
opt-out-on-hint = ਅੱਜ ਜਾਂ ਅੱਜ ਤੋਂ ਪਹਿਲਾਂ।

# en: Take what they said earlier out of the data too
opt-out-withdraw = ਜੋ ਉਨ੍ਹਾਂ ਨੇ ਪਹਿਲਾਂ ਕਿਹਾ, ਉਹ ਵੀ ਡਾਟਾ ਵਿੱਚੋਂ ਕੱਢ ਦਿਓ

# en: Their earlier answers will not be in data given out from now on.
opt-out-withdraw-hint = ਅੱਗੇ ਤੋਂ ਦਿੱਤੇ ਜਾਣ ਵਾਲੇ ਡਾਟਾ ਵਿੱਚ ਉਨ੍ਹਾਂ ਦੇ ਪੁਰਾਣੇ ਜਵਾਬ ਨਹੀਂ ਹੋਣਗੇ।

# en: Opt out
opt-out-button = ਹਿੱਸਾ ਨਾ ਲੈਣਾ ਦਰਜ ਕਰੋ

# en: { $name } has opted out and will not be asked.
opt-out-done = { $name } ਨੇ ਹਿੱਸਾ ਨਾ ਲੈਣਾ ਚੁਣਿਆ ਹੈ ਅਤੇ ਉਨ੍ਹਾਂ ਤੋਂ ਪੁੱਛਿਆ ਨਹੀਂ ਜਾਵੇਗਾ।

# en: Opt in again
opt-in-title = ਮੁੜ ਹਿੱਸਾ ਲੈਣਾ ਦਰਜ ਕਰੋ

# en: They will be asked again when the next assessment is due.
opt-in-lead = ਜਦੋਂ ਅਗਲੀ ਅਸੈੱਸਮੈਂਟ ਦਾ ਸਮਾਂ ਆਵੇਗਾ, ਉਨ੍ਹਾਂ ਤੋਂ ਫਿਰ ਪੁੱਛਿਆ ਜਾਵੇਗਾ।

# en: From which day?
opt-in-on = ਕਿਸ ਦਿਨ ਤੋਂ?

# en: Today or earlier, and not before the day of opting out.
opt-in-on-hint = ਅੱਜ ਜਾਂ ਅੱਜ ਤੋਂ ਪਹਿਲਾਂ, ਪਰ ਹਿੱਸਾ ਨਾ ਲੈਣ ਦੇ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ ਨਹੀਂ।

# en: Opt in
opt-in-button = ਮੁੜ ਹਿੱਸਾ ਲੈਣਾ ਦਰਜ ਕਰੋ

# en: { $name } takes part again.
opt-in-done = { $name } ਮੁੜ ਹਿੱਸਾ ਲੈ ਰਹੇ ਹਨ।
