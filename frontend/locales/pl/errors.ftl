# en: Error:
error-prefix = Błąd:

# en: There is a problem
error-summary-title = Coś trzeba poprawić

# en: We cannot reach the service. Check that you are online, then try again.
error-offline = Nie ma połączenia z serwisem. Proszę sprawdzić, czy działa internet, i spróbować ponownie.

# en: Something other than our service answered. If your Wi-Fi has a sign-in page, open it first, then try again.
error-not-ours = Odpowiedziało coś innego niż nasz serwis. Jeśli sieć Wi-Fi ma stronę logowania, proszę najpierw ją otworzyć, a potem spróbować ponownie.

# en: The service did not understand this. Reload the page and try again.
error-malformed_request = Serwis tego nie zrozumiał. Proszę wczytać stronę ponownie i spróbować jeszcze raz.

# en: Some of what you entered needs to be changed.
error-invalid = Część wpisanych danych trzeba zmienić.

# en: This is too large to send.
error-too_large = To jest za duże, żeby wysłać.

# en: This kind of file cannot be used here.
error-unsupported_media_type = Tego rodzaju pliku nie można tu użyć.

# en: You have been signed out. Sign in again.
error-not_signed_in = Nastąpiło wylogowanie. Proszę zalogować się ponownie.

# en: The email address or the password is not right. Check both and try again.
error-wrong_credentials = Adres e-mail lub hasło się nie zgadza. Proszę sprawdzić jedno i drugie i spróbować ponownie.

# en: This one-time password is no longer valid. Ask an administrator for a new one.
error-password_expired = To jednorazowe hasło jest już nieważne. Proszę poprosić administratora o nowe.

# en: There have been too many tries. { $minutes ->\n    [one] Wait { $minutes } minute, then try again.\n   *[other] Wait { $minutes } minutes, then try again.\n}
error-too_many_tries =
    Było za dużo prób. { $minutes ->
        [one] Proszę poczekać { $minutes } minutę i spróbować ponownie.
        [few] Proszę poczekać { $minutes } minuty i spróbować ponownie.
        [many] Proszę poczekać { $minutes } minut i spróbować ponownie.
       *[other] Proszę poczekać { $minutes } minut i spróbować ponownie.
    }

# en: There have been too many tries. { $seconds ->\n    [one] Wait { $seconds } second, then try again.\n   *[other] Wait { $seconds } seconds, then try again.\n}
error-too_many_tries_seconds =
    Było za dużo prób. { $seconds ->
        [one] Proszę poczekać { $seconds } sekundę i spróbować ponownie.
        [few] Proszę poczekać { $seconds } sekundy i spróbować ponownie.
        [many] Proszę poczekać { $seconds } sekund i spróbować ponownie.
       *[other] Proszę poczekać { $seconds } sekund i spróbować ponownie.
    }

# en: This came from another site and was refused. Open the service in a new tab and try again.
error-cross_site = To przyszło z innej strony i zostało odrzucone. Proszę otworzyć serwis w nowej karcie i spróbować ponownie.

# en: Choose your own password first.
error-password_change_required = Najpierw proszę wybrać własne hasło.

# en: It may have moved, or it is not for your account.
error-not_found = Możliwe, że jest teraz gdzie indziej albo to konto nie ma do tego dostępu.

# en: The service cannot do this. Reload the page and try again.
error-method_not_allowed = Serwis nie może tego zrobić. Proszę wczytać stronę ponownie i spróbować jeszcze raz.

# en: This was already sent with other content. Nothing was changed. Reload the page to see what is stored.
error-id_conflict = To już wysłano z inną treścią. Nic nie zostało zmienione. Proszę wczytać stronę ponownie, żeby zobaczyć, co jest zapisane.

# en: Things have changed since you opened this page. Reload it to see how they are now.
error-conflict = Coś się zmieniło od otwarcia tej strony. Proszę wczytać ją ponownie, żeby zobaczyć, jak jest teraz.

# en: The service cannot store anything right now. Nothing was lost or half stored. Try again in a few minutes.
error-unavailable = Serwis nie może teraz niczego zapisać. Nic nie zginęło i nic nie zapisało się tylko w części. Proszę spróbować za kilka minut.

# en: Something went wrong on our side. Try again. If it happens again, tell your administrator this number: { $id }
error-internal = Coś się nie udało po naszej stronie. Proszę spróbować ponownie. Jeśli to się powtórzy, proszę podać administratorowi ten numer: { $id }

# en: { $field }: enter an answer
field-error-required = { $field }: proszę podać odpowiedź

# en: { $field }: this is too long, make it shorter
field-error-too_long = { $field }: to jest za długie, proszę skrócić

# en: { $field }: this is too short, make it longer
field-error-too_short = { $field }: to jest za krótkie, proszę wydłużyć

# en: { $field }: remove characters that cannot be shown
field-error-control_characters = { $field }: proszę usunąć znaki, których nie da się pokazać

# en: { $field }: this is not in the right form
field-error-format = { $field }: to nie ma właściwej postaci

# en: { $field }: choose one of the answers given
field-error-not_allowed = { $field }: proszę wybrać jedną z podanych odpowiedzi

# en: { $field }: this does not exist
field-error-unknown = { $field }: to nie istnieje

# en: { $field }: this is already in use
field-error-taken = { $field }: to jest już zajęte

# en: { $field }: the date cannot be in the future
field-error-in_future = { $field }: data nie może być w przyszłości

# en: { $field }: the date cannot be before the first day of service
field-error-before_service_start = { $field }: data nie może być wcześniejsza niż pierwszy dzień opieki

# en: { $field }: the date cannot be after the last day of service
field-error-after_end = { $field }: data nie może być późniejsza niż ostatni dzień opieki

# en: { $field }: the date cannot be after the move to another provider
field-error-after_transfer = { $field }: data nie może być późniejsza niż przejście do innego dostawcy opieki

# en: { $field }: the date cannot be after the day of opting out
field-error-after_opt_out = { $field }: data nie może być późniejsza niż dzień rezygnacji z udziału

# en: { $field }: this version of the questionnaire does not exist
field-error-unknown_version = { $field }: nie ma takiej wersji kwestionariusza

# en: { $field }: this version of the questionnaire is no longer used
field-error-withdrawn_version = { $field }: ta wersja kwestionariusza nie jest już używana

# en: { $field }: this version of the questionnaire has no such question
field-error-unknown_item = { $field }: w tej wersji kwestionariusza nie ma takiego pytania

# en: { $field }: this is not asked here
field-error-not_asked = { $field }: o to się tutaj nie pyta

# en: { $field }: this is given twice
field-error-duplicate = { $field }: podano to dwa razy

# en: { $field }: this does not fit with the other answers
field-error-inconsistent = { $field }: to nie zgadza się z innymi odpowiedziami

# en: { $field }: this password is too easy to guess
field-error-weak_password = { $field }: to hasło zbyt łatwo odgadnąć

# en: { $field }: this password is not right
field-error-wrong_password = { $field }: to hasło się nie zgadza

# en: { $field }: { $message }
field-error-unplaced = { $field }: { $message }
