# People: the list, one person, and the forms for what can happen to them.

age-band-18-64 = 18 to 64
age-band-65-74 = 65 to 74
age-band-75-84 = 75 to 84
age-band-85-plus = 85 or over
sex-female = Female
sex-male = Male
sex-other = In another way

due-status-baseline_due = First due
due-status-up_to_date = Up to date
due-status-due = Due
due-status-overdue = Overdue
due-status-opted_out = Opted out
due-status-ended = Ended

end-reason-died = They died
end-reason-care_home = They moved to a care home
end-reason-hospital = They went into hospital and did not come back to the service
end-reason-moved_away = They moved out of the area
end-reason-no_longer_needed = They no longer need the service
end-reason-chose_another = They chose another service
end-reason-other = Another reason

decided-by-person = The person
decided-by-representative = Somebody with the right to decide for them
decided-by-best_interests = A professional, in their best interests

opt-out-reason-does_not_want_to = They would rather not be asked
opt-out-reason-burden = It upsets or tires them
opt-out-reason-trust = They do not trust what is done with the answers
opt-out-reason-health = Illness makes it unsuitable now
opt-out-reason-not_given = Another reason, or none was given

not-today-reason-asked_later = They said not today
not-today-reason-unwell = They were unwell
not-today-reason-not_in = Nobody was in
not-today-reason-no_time = There was no time or no quiet place
not-today-reason-other = Another reason

event-registered = Registered
event-edited = Details corrected
event-ended = Service ended
event-transferred = Moved to another provider
event-opted_out = Opted out
event-opted_in = Opted in again
event-withdrew = Took back the answers given until then
event-not_today = Not today

who-self = They answered themselves
who-with_help = They answered with help
who-on_behalf = Somebody answered on their behalf

# The list
people-title = People
people-register = Register a person
people-search = Search by name or reference
people-filter-status = Show by status
people-filter-status-more = Show by other status
people-everyone = All
people-area = Area
people-lot = Kind of care
people-every-area = All areas
people-more-filters = More filters
people-every-lot = All kinds of care
people-found = { $n ->
    [0] Nobody found
    [one] { $n } person
   *[other] { $n } people
}
people-pages = Pages of the list
people-asked-twice-label = Asked more than once on one day
people-asked-twice = { $n ->
    [2] Asked twice on { $date }:
   *[other] Asked { $n } times on { $date }:
}
people-asked-twice-kept = { $n ->
    [2] (2 assessments, both kept)
   *[other] ({ $n } assessments, all kept)
}
people-start = Start
people-start-with = with { $name }
people-due-overdue = Due since { $date } · { $n ->
    [one] { $n } day overdue
   *[other] { $n } days overdue
}
people-due-since = Due since { $date } · overdue from { $overdue }
people-due-first = First assessment due by { $date }
people-due-next = Next due { $date }
people-never = No assessment yet
people-last = Last assessed { $date }
people-attempt = “Not today” on { $date }
people-wave-first = Baseline
people-wave = Wave { $n }
people-none = Nobody is registered yet
people-none-manager = Register the first person who uses the service. You can then start an assessment with them.
people-none-worker = Your manager has not registered anybody yet.
people-search-failed = We could not search
people-search-offline = Searching needs a network, and there is none now. Nobody is shown, because nobody could be looked for. Connect, then try again, or clear the search.
people-choice-failed = We could not get this list
people-choice-offline = Choosing another list needs a network, and there is none now. Connect, then try again.
people-none-match = Nobody matches
people-none-match-text = Check the spelling, or choose “All”.

# One person
person-reference = Reference { $reference }
person-start = Start an assessment
person-progress = See progress
person-details = Details
person-assessments = Assessments so far
person-no-assessments = There has not been one yet.
person-complete = Complete
person-incomplete = Not complete
person-corrected = Corrected later
person-private = Kept private
person-events = What happened
person-decided-by = Decided by: { $who }
person-opted-out-on = Opted out from
person-ended-on = Service ended on
person-edit = Correct details
person-opt-out = Opt out of being asked
person-opt-in = Opt in again
person-transfer = Move to another provider
person-end = End the service
person-back = Back to this person
person-already-ended = The service for { $name } has ended
person-already-ended-text = It ended on { $date }. There is nothing to change here.
person-already-opted-out = { $name } has already opted out
person-already-opted-out-text = They opted out on { $date } and are not asked. They can opt in again at any time.
person-already-takes-part = { $name } takes part already
person-already-takes-part-text = They have not opted out. They are asked when an assessment is due.
people-back = Back to the list

# Details of a person
people-name = The name they like to be called
people-name-hint = It is kept encrypted, and is never part of any data for analysis.
people-name-error-required = Enter the name they like to be called
people-name-error-too_long = The name must be 80 characters or fewer
people-name-error-control_characters = The name has characters that cannot be shown. Type it again
people-reference = Your reference
people-reference-hint = The number or short code that you use for this person. Not their NHS number.
people-reference-error-required = Enter your reference for this person
people-reference-error-too_long = The reference must be 40 characters or fewer
people-reference-error-not_allowed = This looks like an NHS number. Use a reference of your own
people-reference-error-taken = Somebody else has this reference already. Check it, or find them in the list
people-reference-error-control_characters = The reference has characters that cannot be shown. Type it again
people-choose-area = Choose an area
people-area-error-required = Choose the area they live in
people-lot-error-required = Choose the kind of care
people-lot-name = { $name } (lot { $number })
people-service-start = First day of service
people-service-start-hint = The first assessment is due within a few weeks of this day.
people-service-start-error-required = Enter the first day of service
people-service-start-error-format = The first day of service must be a real date, like 20 10 2025
people-service-start-error-in_future = The first day of service must be today or earlier
people-service-start-error-inconsistent = The first day of service must fit with what is already recorded for this person
people-age-band = Age
people-age-band-hint = On the first day of service. We do not keep dates of birth.
people-sex = Sex
people-sex-hint = As they give it.
people-today = Today, { $date }

register-title = Register a person
register-lead = Somebody who uses the service and may be asked how life is going. We ask for as little as we can.
register-button = Register
register-done = { $name } is registered.
register-stored = Your first try did reach us, before you changed the form. The person is registered as you had typed it then.
register-stored-open = Open the person and check the details

person-edit-title = Correct details
person-edit-save = Save
person-edit-done = The details are corrected.

# End of service
end-title = End the service
end-lead = They will no longer be asked. What they have said so far is kept and still counts.
end-on = First day without service
end-on-hint = Today or earlier.
end-on-error-required = Enter the first day without service
end-on-error-format = The first day without service must be a real date, like 20 10 2025
end-on-error-in_future = The first day without service must be today or earlier
end-on-error-before_service_start = The first day without service cannot be before the first day of service
end-reason = Why did it end?
end-reason-error-required = Choose why the service ended
end-button = End the service
end-done = The service for { $name } has ended.

# Transfer
transfer-title = Move to another provider
transfer-lead = From that day only the new provider can see this person. You will not be able to undo this yourself.
transfer-provider = Who looks after them now?
transfer-provider-error-required = Choose the new provider
transfer-on = First day with the new provider
transfer-on-hint = Today or earlier.
transfer-on-error-required = Enter the first day with the new provider
transfer-on-error-format = The first day with the new provider must be a real date, like 20 10 2025
transfer-on-error-in_future = The first day with the new provider must be today or earlier
transfer-on-error-before_service_start = The first day with the new provider cannot be before the first day of service
transfer-button = Move to the new provider
transfer-done = { $name } is now with { $provider }.

# Opting out and in
opt-decided-by = Who decided this?
opt-decided-by-error-required = Choose who decided
opt-on-error-required = Enter the day it starts
opt-on-error-format = The day must be a real date, like 20 10 2025
opt-on-error-in_future = The day must be today or earlier
opt-on-error-before_service_start = The day cannot be before the first day of service
opt-on-error-inconsistent = The day cannot be before the day of opting out
opt-out-title = Opt out of being asked
opt-out-lead = They will not be asked again, and will not count as missing anywhere. It makes no difference to their care. They can opt in again at any time.
opt-out-why = Why?
opt-out-why-hint = There is no need for them to give a reason.
opt-out-why-error-required = Choose a reason, or “Another reason, or none was given”
opt-out-on = From which day?
opt-out-on-hint = Today or earlier.
opt-out-withdraw = Take what they said earlier out of the data too
opt-out-withdraw-hint = Their earlier answers will not be in data given out from now on.
opt-out-button = Opt out
opt-out-done = { $name } has opted out and will not be asked.
opt-in-title = Opt in again
opt-in-lead = They will be asked again when the next assessment is due.
opt-in-on = From which day?
opt-in-on-hint = Today or earlier, and not before the day of opting out.
opt-in-button = Opt in
opt-in-done = { $name } takes part again.
