# Private links of a person, as staff make, hand over and end them. { $name } is the person.

links-card = Private links
links-none = There is no link yet.
links-purpose-answer = To answer the questions
links-purpose-progress = To see their progress
links-made-on = Made on { $when }
links-made-by = Made on { $when } by { $by }
links-until = Good until { $until }
links-state-active = Can be used
links-state-used = Answered with
links-state-expired = Time is over
links-state-revoked = Ended by staff
links-state-given-up = Ended by whoever had it

# Making one
links-about-answer = With this link, { $name } can answer on their own phone or computer, once, in the next 30 days. You see the answers only if they share them.
links-about-progress = With this link, { $name } can see their progress for a year. It also shows the answers that { $name } keeps private from staff. Do not open it yourself.
links-make-answer = Make a link to answer
links-make-progress = Make a link to progress

# Made
links-made-title-answer = The link to answer is made
links-made-title-progress = The link to progress is made
links-made-answer = Whoever has this link can answer for { $name }, once, until { $until }. Send it only to { $name } or to somebody they trust.
links-made-progress = Whoever has this link can see the progress of { $name } until { $until }. Send it only to { $name } or to somebody they trust.
links-made-once = It is shown only now.
links-unopened = It also shows what { $name } keeps private from staff. Hand it over without opening it.
links-address = The link
links-copy = Copy the link
links-give = Send it in a text message or an e-mail, or open this on the phone of { $name } with them. Do not keep a copy. If it went to the wrong person, end it here and make another.
links-made-close = I have handed it over

# Ending one
links-end-answer = End this link to answer
links-end-progress = End this link to progress
links-end-sure = End this link? It can then never be used again. What was answered stays.
links-end-yes = Yes, end it
links-end-no = No, keep it
links-end-done = The link is ended.
