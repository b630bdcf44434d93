# en: Accessibility statement
statement-title = Deklaracja dostępności

# en: { $organisation } runs this service. We want everybody to be able to use it. You can:
statement-lead = Ten serwis prowadzi { $organisation }. Chcemy, żeby każdy mógł z niego korzystać. Można tu:

# en: make the words larger and move them further apart
statement-can-1 = powiększyć litery i zwiększyć odstępy

# en: choose light, dark or strong colours
statement-can-2 = wybrać jasne, ciemne lub mocne kolory

# en: read Easy Read with pictures
statement-can-3 = czytać tekst łatwy do czytania, z obrazkami

# en: read in English, Polish, Punjabi, Urdu, Arabic or Romanian
statement-can-4 = czytać po angielsku, polsku, pendżabsku, w języku urdu, po arabsku lub rumuńsku

# en: have the questions read aloud
statement-can-5 = słuchać pytań czytanych na głos

# en: use a keyboard, or a switch that works as one
statement-can-6 = używać klawiatury albo przełącznika, który działa jak klawiatura

# en: use a screen reader
statement-can-7 = używać czytnika ekranu

# en: answer on paper, or with help
statement-can-8 = odpowiadać na papierze albo z pomocą

# en: How well it works
statement-how = Jak dobrze to działa

# en: We aim for WCAG 2.2, level AA. Nobody from outside has checked it yet. We know of these gaps:
statement-status = Naszym celem jest WCAG 2.2, poziom AA. Nikt z zewnątrz jeszcze tego nie sprawdził. Wiemy o takich brakach:

# en: A computer made the translations. Until a person has checked one, the page says so.
statement-gap-1 = Tłumaczenia zrobił komputer. Dopóki człowiek nie sprawdzi tłumaczenia, strona o tym mówi.

# en: Not every device has a voice for every language. The page says so when one is missing.
statement-gap-2 = Nie każde urządzenie ma głos dla każdego języka. Gdy głosu brakuje, strona o tym mówi.

# en: How we tested it
statement-tested = Jak to sprawdzaliśmy

# en: We tested it ourselves:
statement-tested-text = Sprawdzaliśmy serwis sami:

# en: by computer checks of each page, in each language and in each set of colours
statement-test-1 = programem komputerowym: każdą stronę, w każdym języku i w każdym zestawie kolorów

# en: with the keyboard alone
statement-test-2 = za pomocą samej klawiatury

# en: at four times the size, and with wide spaces
statement-test-3 = w czterokrotnym powiększeniu i z szerokimi odstępami

# en: with the names and words that screen readers are given
statement-test-4 = pod względem nazw i słów, które dostają czytniki ekranu

# en: We have not yet tested it:
statement-untested-text = Jeszcze nie sprawdziliśmy serwisu:

# en: with a real screen reader
statement-untested-1 = z prawdziwym czytnikiem ekranu

# en: with people who have a disability
statement-untested-2 = z osobami z niepełnosprawnością

# en: in Safari or Firefox
statement-untested-3 = w przeglądarkach Safari i Firefox

# en: Tell us, or ask for another format
statement-contact = Uwagi i prośby o inną postać

# en: If you find something hard to use, or want it in another format, please tell us. We answer within { $days } days.
statement-contact-text = Jeśli coś jest trudne w użyciu albo potrzebne w innej postaci, prosimy nam o tym powiedzieć. Odpowiadamy w ciągu { $days } dni.

# en: Phone:
statement-phone = Telefon:

# en: Email:
statement-email = E-mail:

# en: Write to:
statement-address = Adres do listów:

# en: If you are not happy with our answer
statement-enforcement = Jeśli nasza odpowiedź nie wystarcza

# en: The Equality and Human Rights Commission makes sure that public bodies follow the accessibility rules of 2018. If you are not happy with the answer of { $organisation }, you can ask the Equality Advisory and Support Service for help.
statement-enforcement-text = Equality and Human Rights Commission (komisja do spraw równości i praw człowieka) pilnuje, żeby instytucje publiczne przestrzegały przepisów o dostępności z 2018 roku. Jeśli odpowiedź, której udziela { $organisation }, nie wystarcza, można poprosić o pomoc Equality Advisory and Support Service (poradnię w sprawach równości).

# en: About this statement
statement-prepared = O tej deklaracji

# en: It was written on { $date }.
statement-prepared-on = Data napisania: { $date }.

# en: People who use the service last tested it on { $date }.
statement-people-tested = Osoby, które korzystają z opieki, sprawdzały serwis ostatnio { $date }.

# en: People who use the service have not tested it yet.
statement-people-untested = Osoby, które korzystają z opieki, jeszcze nie sprawdzały serwisu.
