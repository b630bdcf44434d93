# en: Error:
error-prefix = Eroare:

# en: There is a problem
error-summary-title = Ceva nu este în regulă

# en: We cannot reach the service. Check that you are online, then try again.
error-offline = Serviciul online nu răspunde. Verificați dacă aveți internet, apoi încercați din nou.

# en: Something other than our service answered. If your Wi-Fi has a sign-in page, open it first, then try again.
error-not-ours = A răspuns altceva decât serviciul nostru. Dacă rețeaua Wi-Fi are o pagină de conectare, deschideți-o mai întâi, apoi încercați din nou.

# en: The service did not understand this. Reload the page and try again.
error-malformed_request = Serviciul online nu a înțeles. Reîncărcați pagina și încercați din nou.

# en: Some of what you entered needs to be changed.
error-invalid = Ceva din ce ați scris trebuie schimbat.

# en: This is too large to send.
error-too_large = Este prea mare ca să poată fi trimis.

# en: This kind of file cannot be used here.
error-unsupported_media_type = Acest fel de fișier nu se poate folosi aici.

# en: You have been signed out. Sign in again.
error-not_signed_in = Sesiunea s-a închis. Intrați din nou în cont.

# en: The email address or the password is not right. Check both and try again.
error-wrong_credentials = Adresa de e-mail sau parola nu este corectă. Verificați-le pe amândouă și încercați din nou.

# en: This one-time password is no longer valid. Ask an administrator for a new one.
error-password_expired = Această parolă de unică folosință nu mai este valabilă. Cereți alta unui administrator.

# en: There have been too many tries. { $minutes ->\n    [one] Wait { $minutes } minute, then try again.\n   *[other] Wait { $minutes } minutes, then try again.\n}
error-too_many_tries =
    Au fost prea multe încercări. { $minutes ->
        [one] Așteptați { $minutes } minut, apoi încercați din nou.
        [few] Așteptați { $minutes } minute, apoi încercați din nou.
       *[other] Așteptați { $minutes } de minute, apoi încercați din nou.
    }

# en: There have been too many tries. { $seconds ->\n    [one] Wait { $seconds } second, then try again.\n   *[other] Wait { $seconds } seconds, then try again.\n}
error-too_many_tries_seconds =
    Au fost prea multe încercări. { $seconds ->
        [one] Așteptați { $seconds } secundă, apoi încercați din nou.
        [few] Așteptați { $seconds } secunde, apoi încercați din nou.
       *[other] Așteptați { $seconds } de secunde, apoi încercați din nou.
    }

# en: This came from another site and was refused. Open the service in a new tab and try again.
error-cross_site = Cererea a venit de pe alt site și a fost refuzată. Deschideți serviciul online într-o filă nouă și încercați din nou.

# en: Choose your own password first.
error-password_change_required = Alegeți mai întâi o parolă a dumneavoastră.

# en: It may have moved, or it is not for your account.
error-not_found = Poate s-a mutat sau nu este pentru contul dumneavoastră.

# en: The service cannot do this. Reload the page and try again.
error-method_not_allowed = Serviciul online nu poate face acest lucru. Reîncărcați pagina și încercați din nou.

# en: This was already sent with other content. Nothing was changed. Reload the page to see what is stored.
error-id_conflict = S-a trimis deja, cu alt conținut. Nu s-a schimbat nimic. Reîncărcați pagina ca să vedeți ce este salvat.

# en: Things have changed since you opened this page. Reload it to see how they are now.
error-conflict = Lucrurile s-au schimbat de când ați deschis această pagină. Reîncărcați-o ca să vedeți cum sunt acum.

# en: The service cannot store anything right now. Nothing was lost or half stored. Try again in a few minutes.
error-unavailable = Serviciul online nu poate salva nimic în acest moment. Nu s-a pierdut nimic și nimic nu s-a salvat doar pe jumătate. Încercați din nou peste câteva minute.

# en: Something went wrong on our side. Try again. If it happens again, tell your administrator this number: { $id }
error-internal = Ceva nu a mers la noi. Încercați din nou. Dacă se repetă, spuneți administratorului acest număr: { $id }

# en: { $field }: enter an answer
field-error-required = { $field }: dați un răspuns

# en: { $field }: this is too long, make it shorter
field-error-too_long = { $field }: este prea lung, scurtați

# en: { $field }: this is too short, make it longer
field-error-too_short = { $field }: este prea scurt, adăugați

# en: { $field }: remove characters that cannot be shown
field-error-control_characters = { $field }: ștergeți semnele care nu pot fi afișate

# en: { $field }: this is not in the right form
field-error-format = { $field }: nu are forma potrivită

# en: { $field }: choose one of the answers given
field-error-not_allowed = { $field }: alegeți unul dintre răspunsurile date

# en: { $field }: this does not exist
field-error-unknown = { $field }: nu există

# en: { $field }: this is already in use
field-error-taken = { $field }: este deja în folosință

# en: { $field }: the date cannot be in the future
field-error-in_future = { $field }: data nu poate fi în viitor

# en: { $field }: the date cannot be before the first day of service
field-error-before_service_start = { $field }: data nu poate fi înainte de prima zi de serviciu

# en: { $field }: the date cannot be after the last day of service
field-error-after_end = { $field }: data nu poate fi după ultima zi de serviciu

# en: { $field }: the date cannot be after the move to another provider
field-error-after_transfer = { $field }: data nu poate fi după trecerea la alt furnizor

# en: { $field }: the date cannot be after the day of opting out
field-error-after_opt_out = { $field }: data nu poate fi după ziua în care persoana a ales să nu participe

# en: { $field }: this version of the questionnaire does not exist
field-error-unknown_version = { $field }: această versiune a chestionarului nu există

# en: { $field }: this version of the questionnaire is no longer used
field-error-withdrawn_version = { $field }: această versiune a chestionarului nu se mai folosește

# en: { $field }: this version of the questionnaire has no such question
field-error-unknown_item = { $field }: această versiune a chestionarului nu are o astfel de întrebare

# en: { $field }: this is not asked here
field-error-not_asked = { $field }: aici nu se întreabă acest lucru

# en: { $field }: this is given twice
field-error-duplicate = { $field }: apare de două ori

# en: { $field }: this does not fit with the other answers
field-error-inconsistent = { $field }: nu se potrivește cu celelalte răspunsuri

# en: { $field }: this password is too easy to guess
field-error-weak_password = { $field }: această parolă este prea ușor de ghicit

# en: { $field }: this password is not right
field-error-wrong_password = { $field }: această parolă nu este corectă

# en: { $field }: { $message }
field-error-unplaced = { $field }: { $message }
