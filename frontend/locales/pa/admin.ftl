# en: Data for evaluation
dataset-title = ਮੁਲਾਂਕਣ ਲਈ ਡਾਟਾ

# en: Answers without names, to analyse in a statistics program or a spreadsheet. As they are now.
dataset-lead = ਨਾਂਵਾਂ ਤੋਂ ਬਿਨਾਂ ਜਵਾਬ, ਅੰਕੜਿਆਂ ਵਾਲੇ ਪ੍ਰੋਗਰਾਮ ਜਾਂ ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਵਿੱਚ ਵਿਸ਼ਲੇਸ਼ਣ ਲਈ। ਜਿਵੇਂ ਇਹ ਹੁਣ ਹਨ।

# en: { $assessments } assessments of { $people } people.
dataset-counts = { $people } ਲੋਕਾਂ ਦੀਆਂ { $assessments } ਅਸੈੱਸਮੈਂਟਾਂ।

# en: Download { $file }
dataset-download = { $file } ਡਾਊਨਲੋਡ ਕਰੋ

# en: { $n ->\n    [one] { $n } row\n   *[other] { $n } rows\n}
dataset-rows =
    { $n ->
        [one] { $n } ਕਤਾਰ
       *[other] { $n } ਕਤਾਰਾਂ
    }

# en: One row for each answer: every question of every assessment of everybody, in every wave.
dataset-row-answer = ਹਰ ਜਵਾਬ ਲਈ ਇੱਕ ਕਤਾਰ: ਹਰ ਗੇੜ ਵਿੱਚ, ਹਰ ਵਿਅਕਤੀ ਦੀ ਹਰ ਅਸੈੱਸਮੈਂਟ ਦਾ ਹਰ ਸਵਾਲ।

# en: One row for each person: their primary assessment of each wave side by side.
dataset-row-person = ਹਰ ਵਿਅਕਤੀ ਲਈ ਇੱਕ ਕਤਾਰ: ਹਰ ਗੇੜ ਦੀ ਉਨ੍ਹਾਂ ਦੀ ਮੁੱਖ ਅਸੈੱਸਮੈਂਟ ਨਾਲ-ਨਾਲ।

# en: The codebook. One row for each wording: what was asked and what could be answered, in each version and language.
dataset-row-wording = ਕੋਡਬੁੱਕ। ਸ਼ਬਦਾਂ ਦੇ ਹਰ ਰੂਪ ਲਈ ਇੱਕ ਕਤਾਰ: ਹਰ ਵਰਜ਼ਨ ਅਤੇ ਬੋਲੀ ਵਿੱਚ ਕੀ ਪੁੱਛਿਆ ਗਿਆ ਅਤੇ ਕੀ ਜਵਾਬ ਦਿੱਤਾ ਜਾ ਸਕਦਾ ਸੀ।

# en: All answers, long
dataset-name-assessments-long-csv = ਸਾਰੇ ਜਵਾਬ, ਲੰਮੀ ਸਾਰਣੀ

# en: One row a person, wide
dataset-name-assessments-wide-csv = ਹਰ ਵਿਅਕਤੀ ਦੀ ਇੱਕ ਕਤਾਰ, ਚੌੜੀ ਸਾਰਣੀ

# en: Codebook
dataset-name-codebook-csv = ਕੋਡਬੁੱਕ

# en: Each download is recorded in the audit log.
dataset-audited = ਹਰ ਡਾਊਨਲੋਡ ਆਡਿਟ ਰਿਕਾਰਡ ਵਿੱਚ ਦਰਜ ਹੁੰਦਾ ਹੈ।

# en: How people are protected
dataset-protect-heading = ਲੋਕਾਂ ਦੀ ਪਛਾਣ ਕਿਵੇਂ ਬਚਾਈ ਜਾਂਦੀ ਹੈ

# en: People have a pseudonym. It cannot be turned back into a name or a reference.
dataset-protect-1 = ਹਰ ਵਿਅਕਤੀ ਦਾ ਇੱਕ ਫ਼ਰਜ਼ੀ ਨਾਂ ਹੁੰਦਾ ਹੈ। ਉਸ ਤੋਂ ਅਸਲ ਨਾਂ ਜਾਂ ਹਵਾਲਾ ਨੰਬਰ ਵਾਪਸ ਨਹੀਂ ਕੱਢਿਆ ਜਾ ਸਕਦਾ।

# en: Dates are given as waves and months since the service started, never as days.
dataset-protect-2 = ਤਾਰੀਖ਼ਾਂ ਗੇੜਾਂ ਵਜੋਂ ਅਤੇ ਸੇਵਾ ਸ਼ੁਰੂ ਹੋਣ ਤੋਂ ਬਾਅਦ ਦੇ ਮਹੀਨਿਆਂ ਵਜੋਂ ਦਿੱਤੀਆਂ ਜਾਂਦੀਆਂ ਹਨ, ਦਿਨਾਂ ਵਜੋਂ ਕਦੇ ਨਹੀਂ।

# en: What people wrote in their own words is not in these files.
dataset-protect-3 = ਲੋਕਾਂ ਨੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਜੋ ਲਿਖਿਆ, ਉਹ ਇਨ੍ਹਾਂ ਫ਼ਾਈਲਾਂ ਵਿੱਚ ਨਹੀਂ ਹੈ।

# en: Whoever withdrew earlier answers is not in these files.
dataset-protect-4 = ਜਿਸ ਨੇ ਆਪਣੇ ਪੁਰਾਣੇ ਜਵਾਬ ਵਾਪਸ ਲਏ, ਉਹ ਇਨ੍ਹਾਂ ਫ਼ਾਈਲਾਂ ਵਿੱਚ ਨਹੀਂ ਹੈ।

# en: What is known about each person
dataset-included-heading = ਹਰ ਵਿਅਕਤੀ ਬਾਰੇ ਕੀ ਦੱਸਿਆ ਗਿਆ ਹੈ

# en: In the files: { $names }.
dataset-included = ਫ਼ਾਈਲਾਂ ਵਿੱਚ: { $names }।

# en: Nothing about a person is in the files besides their answers.
dataset-included-none = ਜਵਾਬਾਂ ਤੋਂ ਬਿਨਾਂ ਫ਼ਾਈਲਾਂ ਵਿੱਚ ਵਿਅਕਤੀ ਬਾਰੇ ਹੋਰ ਕੁਝ ਨਹੀਂ ਹੈ।

# en: Held back: { $names }. Each combination of these must be shared by at least { $k } people, so that nobody can be singled out. At present it is not.
dataset-held-back = ਰੋਕਿਆ ਗਿਆ: { $names }। ਇਨ੍ਹਾਂ ਦਾ ਹਰ ਮੇਲ ਘੱਟੋ-ਘੱਟ { $k } ਲੋਕਾਂ ਵਿੱਚ ਸਾਂਝਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ, ਤਾਂ ਜੋ ਕਿਸੇ ਇੱਕ ਨੂੰ ਪਛਾਣਿਆ ਨਾ ਜਾ ਸਕੇ। ਇਸ ਵੇਲੇ ਅਜਿਹਾ ਨਹੀਂ ਹੈ।

# en: Nothing had to be held back: every combination is shared by at least { $k } people.
dataset-held-back-none = ਕੁਝ ਵੀ ਰੋਕਣ ਦੀ ਲੋੜ ਨਹੀਂ ਪਈ: ਹਰ ਮੇਲ ਘੱਟੋ-ਘੱਟ { $k } ਲੋਕਾਂ ਵਿੱਚ ਸਾਂਝਾ ਹੈ।

# en: provider
dataset-quasi-provider = ਕੇਅਰ ਸੰਸਥਾ

# en: lot
dataset-quasi-lot = Lot

# en: area
dataset-quasi-area = ਇਲਾਕਾ

# en: age band
dataset-quasi-age_band = ਉਮਰ ਵਰਗ

# en: sex
dataset-quasi-sex = ਲਿੰਗ

# en: How answers without a rating are coded
dataset-codes-heading = ਬਿਨਾਂ ਰੇਟਿੰਗ ਵਾਲੇ ਜਵਾਬਾਂ ਦੇ ਕੋਡ

# en: They are never numbers to calculate with. Set them as missing values, −5 to −1, before you take a mean.
dataset-codes-lead = ਇਹ ਹਿਸਾਬ ਲਾਉਣ ਵਾਲੇ ਅੰਕ ਨਹੀਂ ਹਨ। ਔਸਤ ਕੱਢਣ ਤੋਂ ਪਹਿਲਾਂ −5 ਤੋਂ −1 ਤੱਕ ਨੂੰ missing values ਬਣਾਓ।

# en: Codes of answers without a rating
dataset-codes-caption = ਬਿਨਾਂ ਰੇਟਿੰਗ ਵਾਲੇ ਜਵਾਬਾਂ ਦੇ ਕੋਡ

# en: Code
dataset-code = ਕੋਡ

# en: What it means
dataset-code-means = ਇਸ ਦਾ ਮਤਲਬ

# en: The person said that they did not know
dataset-code-dont_know = ਵਿਅਕਤੀ ਨੇ ਕਿਹਾ ਕਿ ਉਨ੍ਹਾਂ ਨੂੰ ਪਤਾ ਨਹੀਂ

# en: The person preferred not to say
dataset-code-prefer_not_to_say = ਵਿਅਕਤੀ ਨੇ ਨਾ ਦੱਸਣਾ ਚੁਣਿਆ

# en: The person said that it did not apply to them
dataset-code-does_not_apply = ਵਿਅਕਤੀ ਨੇ ਕਿਹਾ ਕਿ ਇਹ ਉਨ੍ਹਾਂ ’ਤੇ ਲਾਗੂ ਨਹੀਂ ਹੁੰਦਾ

# en: The question was shown and left without an answer
dataset-code-not_answered = ਸਵਾਲ ਵਿਖਾਇਆ ਗਿਆ ਅਤੇ ਬਿਨਾਂ ਜਵਾਬ ਛੱਡਿਆ ਗਿਆ

# en: The question was not shown: not asked at that time, or not in that version
dataset-code-not_asked = ਸਵਾਲ ਵਿਖਾਇਆ ਨਹੀਂ ਗਿਆ: ਉਸ ਵੇਲੇ ਨਹੀਂ ਪੁੱਛਿਆ ਗਿਆ, ਜਾਂ ਉਸ ਵਰਜ਼ਨ ਵਿੱਚ ਨਹੀਂ ਸੀ

# en: There is nothing to download yet
dataset-empty-heading = ਡਾਊਨਲੋਡ ਕਰਨ ਲਈ ਅਜੇ ਕੁਝ ਨਹੀਂ ਹੈ

# en: Files appear here once there are assessments.
dataset-empty = ਜਦੋਂ ਅਸੈੱਸਮੈਂਟਾਂ ਹੋਣਗੀਆਂ, ਫ਼ਾਈਲਾਂ ਇੱਥੇ ਆਉਣਗੀਆਂ।

# en: Bring in past ratings
import-title = ਪੁਰਾਣੀਆਂ ਰੇਟਿੰਗਾਂ ਲਿਆਓ

# en: For ratings that were kept on paper or in a spreadsheet. All of a file is stored, or nothing of it.
import-lead = ਉਨ੍ਹਾਂ ਰੇਟਿੰਗਾਂ ਲਈ ਜੋ ਕਾਗ਼ਜ਼ ’ਤੇ ਜਾਂ ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਵਿੱਚ ਰੱਖੀਆਂ ਗਈਆਂ ਸਨ। ਜਾਂ ਤਾਂ ਪੂਰੀ ਫ਼ਾਈਲ ਦਰਜ ਹੁੰਦੀ ਹੈ, ਜਾਂ ਕੁਝ ਵੀ ਨਹੀਂ।

# en: First the file is only checked, and nothing is stored. You then see what would happen, or everything that needs putting right.
import-step-check = ਪਹਿਲਾਂ ਫ਼ਾਈਲ ਸਿਰਫ਼ ਜਾਂਚੀ ਜਾਂਦੀ ਹੈ, ਅਤੇ ਕੁਝ ਵੀ ਦਰਜ ਨਹੀਂ ਹੁੰਦਾ। ਫਿਰ ਤੁਸੀਂ ਵੇਖਦੇ ਹੋ ਕਿ ਕੀ ਹੋਵੇਗਾ, ਜਾਂ ਕੀ-ਕੀ ਠੀਕ ਕਰਨਾ ਹੈ।

# en: File of ratings (CSV)
import-file = ਰੇਟਿੰਗਾਂ ਦੀ ਫ਼ਾਈਲ (CSV)

# en: Up to 20 MB. In a spreadsheet, choose “Save as” and then “CSV UTF-8”.
import-file-hint = 20 MB ਤੱਕ। ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਵਿੱਚ “Save as” ਅਤੇ ਫਿਰ “CSV UTF-8” ਚੁਣੋ।

# en: Choose the corrected file (CSV)
import-file-again = ਠੀਕ ਕੀਤੀ ਫ਼ਾਈਲ ਚੁਣੋ (CSV)

# en: Check the file
import-check = ਫ਼ਾਈਲ ਜਾਂਚੋ

# en: Choose a file
import-file-error-required = ਫ਼ਾਈਲ ਚੁਣੋ

# en: The file you chose is empty. Choose one with a line of names and at least one line of ratings
import-file-error-too_short = ਤੁਹਾਡੀ ਚੁਣੀ ਫ਼ਾਈਲ ਖ਼ਾਲੀ ਹੈ। ਉਹ ਫ਼ਾਈਲ ਚੁਣੋ ਜਿਸ ਵਿੱਚ ਕਾਲਮਾਂ ਦੇ ਨਾਂਵਾਂ ਦੀ ਲਾਈਨ ਅਤੇ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਰੇਟਿੰਗਾਂ ਦੀ ਲਾਈਨ ਹੋਵੇ

# en: This file is larger than 20 MB. Divide it into smaller files
import-file-error-too_long = ਇਹ ਫ਼ਾਈਲ 20 MB ਤੋਂ ਵੱਡੀ ਹੈ। ਇਸ ਨੂੰ ਛੋਟੀਆਂ ਫ਼ਾਈਲਾਂ ਵਿੱਚ ਵੰਡੋ

# en: This is not a CSV file. In your spreadsheet, choose “Save as” and then “CSV UTF-8”
import-file-error-format = ਇਹ CSV ਫ਼ਾਈਲ ਨਹੀਂ ਹੈ। ਆਪਣੀ ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਵਿੱਚ “Save as” ਅਤੇ ਫਿਰ “CSV UTF-8” ਚੁਣੋ

# en: The file you chose has no lines of ratings, only its first line or nothing at all. Add the ratings, then choose it again
import-sent-error-required = ਤੁਹਾਡੀ ਚੁਣੀ ਫ਼ਾਈਲ ਵਿੱਚ ਰੇਟਿੰਗਾਂ ਦੀ ਕੋਈ ਲਾਈਨ ਨਹੀਂ ਹੈ, ਸਿਰਫ਼ ਪਹਿਲੀ ਲਾਈਨ ਹੈ ਜਾਂ ਕੁਝ ਵੀ ਨਹੀਂ। ਰੇਟਿੰਗਾਂ ਭਰੋ, ਫਿਰ ਇਸ ਨੂੰ ਮੁੜ ਚੁਣੋ

# en: This file has too many lines. Divide it and bring in one part after the other
import-sent-error-too_long = ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਬਹੁਤ ਜ਼ਿਆਦਾ ਲਾਈਨਾਂ ਹਨ। ਇਸ ਨੂੰ ਵੰਡੋ ਅਤੇ ਇੱਕ-ਇੱਕ ਹਿੱਸਾ ਕਰਕੇ ਲਿਆਓ

# en: This file cannot be read. In your spreadsheet, choose “Save as” and then “CSV UTF-8”, then choose it again
import-sent-error-format = ਇਹ ਫ਼ਾਈਲ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ। ਆਪਣੀ ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਵਿੱਚ “Save as” ਅਤੇ ਫਿਰ “CSV UTF-8” ਚੁਣੋ, ਫਿਰ ਇਸ ਨੂੰ ਮੁੜ ਚੁਣੋ

# en: Download an empty template (CSV)
import-template = ਖ਼ਾਲੀ ਨਮੂਨਾ ਡਾਊਨਲੋਡ ਕਰੋ (CSV)

# en: past-ratings.csv
import-template-file = past-ratings.csv

# en: { $n ->\n    [one] There is { $n } thing to put right\n   *[other] There are { $n } things to put right\n}
import-errors-heading =
    { $n ->
        [one] { $n } ਗੱਲ ਠੀਕ ਕਰਨੀ ਹੈ
       *[other] { $n } ਗੱਲਾਂ ਠੀਕ ਕਰਨੀਆਂ ਹਨ
    }

# en: Nothing has been stored. Put these right in your file, then choose it again below. { $rows ->\n    [one] The file has { $rows } line of ratings.\n   *[other] The file has { $rows } lines of ratings.\n}
import-errors-lead =
    ਕੁਝ ਵੀ ਦਰਜ ਨਹੀਂ ਹੋਇਆ। ਆਪਣੀ ਫ਼ਾਈਲ ਵਿੱਚ ਇਹ ਠੀਕ ਕਰੋ, ਫਿਰ ਹੇਠਾਂ ਇਸ ਨੂੰ ਮੁੜ ਚੁਣੋ। { $rows ->
        [one] ਫ਼ਾਈਲ ਵਿੱਚ ਰੇਟਿੰਗਾਂ ਦੀ { $rows } ਲਾਈਨ ਹੈ।
       *[other] ਫ਼ਾਈਲ ਵਿੱਚ ਰੇਟਿੰਗਾਂ ਦੀਆਂ { $rows } ਲਾਈਨਾਂ ਹਨ।
    }

# en: What to put right, line by line
import-errors-caption = ਕੀ ਠੀਕ ਕਰਨਾ ਹੈ, ਲਾਈਨ-ਦਰ-ਲਾਈਨ

# en: Where
import-errors-where = ਕਿੱਥੇ

# en: Line { $n }
import-errors-line = ਲਾਈਨ { $n }

# en: column { $n }
import-errors-column = ਕਾਲਮ { $n }

# en: What is wrong and what to do
import-errors-what = ਕੀ ਗ਼ਲਤ ਹੈ ਅਤੇ ਕੀ ਕਰਨਾ ਹੈ

# en: { $n ->\n    [one] { $n } more is not listed. Put these right, then check the file again.\n   *[other] { $n } more are not listed. Put these right, then check the file again.\n}
import-errors-more =
    { $n ->
        [one] { $n } ਹੋਰ ਇੱਥੇ ਨਹੀਂ ਲਿਖੀ ਗਈ। ਪਹਿਲਾਂ ਇਹ ਠੀਕ ਕਰੋ, ਫਿਰ ਫ਼ਾਈਲ ਮੁੜ ਜਾਂਚੋ।
       *[other] { $n } ਹੋਰ ਇੱਥੇ ਨਹੀਂ ਲਿਖੀਆਂ ਗਈਆਂ। ਪਹਿਲਾਂ ਇਹ ਠੀਕ ਕਰੋ, ਫਿਰ ਫ਼ਾਈਲ ਮੁੜ ਜਾਂਚੋ।
    }

# en: Copy the list
import-errors-copy = ਸੂਚੀ ਕਾਪੀ ਕਰੋ

# en: Whole file
import-errors-whole = ਪੂਰੀ ਫ਼ਾਈਲ

# en: The file can be brought in
import-ready-heading = ਫ਼ਾਈਲ ਲਿਆਂਦੀ ਜਾ ਸਕਦੀ ਹੈ

# en: { $n ->\n    [one] { $n } line was checked, and it is right.\n   *[other] { $n } lines were checked, and all are right.\n}
import-ready-rows =
    { $n ->
        [one] { $n } ਲਾਈਨ ਜਾਂਚੀ ਗਈ, ਅਤੇ ਇਹ ਸਹੀ ਹੈ।
       *[other] { $n } ਲਾਈਨਾਂ ਜਾਂਚੀਆਂ ਗਈਆਂ, ਅਤੇ ਸਾਰੀਆਂ ਸਹੀ ਹਨ।
    }

# en: { $n ->\n    [one] { $n } is new and will be stored.\n   *[other] { $n } are new and will be stored.\n}
import-ready-new =
    { $n ->
        [one] { $n } ਨਵੀਂ ਹੈ ਅਤੇ ਦਰਜ ਕੀਤੀ ਜਾਵੇਗੀ।
       *[other] { $n } ਨਵੀਆਂ ਹਨ ਅਤੇ ਦਰਜ ਕੀਤੀਆਂ ਜਾਣਗੀਆਂ।
    }

# en: { $n ->\n    [0] None is stored already.\n    [one] { $n } is stored already, exactly so, and will not be stored twice.\n   *[other] { $n } are stored already, exactly so, and will not be stored twice.\n}
import-ready-already =
    { $n ->
        [0] ਕੋਈ ਵੀ ਪਹਿਲਾਂ ਤੋਂ ਦਰਜ ਨਹੀਂ ਹੈ।
        [one] { $n } ਪਹਿਲਾਂ ਹੀ ਹੂ-ਬ-ਹੂ ਦਰਜ ਹੈ, ਅਤੇ ਦੋ ਵਾਰ ਦਰਜ ਨਹੀਂ ਹੋਵੇਗੀ।
       *[other] { $n } ਪਹਿਲਾਂ ਹੀ ਹੂ-ਬ-ਹੂ ਦਰਜ ਹਨ, ਅਤੇ ਦੋ ਵਾਰ ਦਰਜ ਨਹੀਂ ਹੋਣਗੀਆਂ।
    }

# en: Every line of this file is stored already. There is nothing new to bring in.
import-ready-nothing = ਇਸ ਫ਼ਾਈਲ ਦੀ ਹਰ ਲਾਈਨ ਪਹਿਲਾਂ ਹੀ ਦਰਜ ਹੈ। ਲਿਆਉਣ ਲਈ ਕੁਝ ਨਵਾਂ ਨਹੀਂ ਹੈ।

# en: { $n ->\n    [one] Bring in { $n } assessment\n   *[other] Bring in { $n } assessments\n}
import-store =
    { $n ->
        [one] { $n } ਅਸੈੱਸਮੈਂਟ ਲਿਆਓ
       *[other] { $n } ਅਸੈੱਸਮੈਂਟਾਂ ਲਿਆਓ
    }

# en: Choose another file
import-other = ਕੋਈ ਹੋਰ ਫ਼ਾਈਲ ਚੁਣੋ

# en: { $n ->\n    [0] There was nothing new to store.\n    [one] { $n } assessment has been stored.\n   *[other] { $n } assessments have been stored.\n}
import-done =
    { $n ->
        [0] ਦਰਜ ਕਰਨ ਲਈ ਕੁਝ ਨਵਾਂ ਨਹੀਂ ਸੀ।
        [one] { $n } ਅਸੈੱਸਮੈਂਟ ਦਰਜ ਹੋ ਗਈ ਹੈ।
       *[other] { $n } ਅਸੈੱਸਮੈਂਟਾਂ ਦਰਜ ਹੋ ਗਈਆਂ ਹਨ।
    }

# en: { $n ->\n    [0] { "" }\n    [one] { $n } was stored already.\n   *[other] { $n } were stored already.\n}
import-done-already =
    { $n ->
        [0] { "" }
        [one] { $n } ਪਹਿਲਾਂ ਹੀ ਦਰਜ ਸੀ।
       *[other] { $n } ਪਹਿਲਾਂ ਹੀ ਦਰਜ ਸਨ।
    }

# en: See your people
import-done-people = ਆਪਣੇ ਲੋਕ ਵੇਖੋ

# en: File: { $name }
import-file-chosen = ਫ਼ਾਈਲ: { $name }

# en: What the file looks like
import-columns-heading = ਫ਼ਾਈਲ ਕਿਹੋ ਜਿਹੀ ਹੁੰਦੀ ਹੈ

# en: The first line names the columns. Each further line is one assessment. The order of the columns does not matter.
import-columns-lead = ਪਹਿਲੀ ਲਾਈਨ ਵਿੱਚ ਕਾਲਮਾਂ ਦੇ ਨਾਂ ਹੁੰਦੇ ਹਨ। ਉਸ ਤੋਂ ਬਾਅਦ ਹਰ ਲਾਈਨ ਇੱਕ ਅਸੈੱਸਮੈਂਟ ਹੈ। ਕਾਲਮ ਕਿਸੇ ਵੀ ਤਰਤੀਬ ਵਿੱਚ ਹੋ ਸਕਦੇ ਹਨ।

# en: Needed
import-needed = ਲੋੜੀਂਦਾ

# en: Then a column for each question, with its rating from 1 to 5, or what was written. Leave a cell empty where there is no answer. If it is known why, enter dont_know, prefer_not_to_say or does_not_apply.
import-items-lead = ਫਿਰ ਹਰ ਸਵਾਲ ਲਈ ਇੱਕ ਕਾਲਮ, 1 ਤੋਂ 5 ਤੱਕ ਰੇਟਿੰਗ ਨਾਲ, ਜਾਂ ਜੋ ਲਿਖਿਆ ਗਿਆ। ਜਿੱਥੇ ਜਵਾਬ ਨਹੀਂ, ਉਹ ਖ਼ਾਨਾ ਖ਼ਾਲੀ ਛੱਡੋ। ਜੇ ਕਾਰਨ ਪਤਾ ਹੋਵੇ, ਤਾਂ dont_know, prefer_not_to_say ਜਾਂ does_not_apply ਲਿਖੋ।

# en: The person’s reference, as in your list of people.
import-col-reference = ਵਿਅਕਤੀ ਦਾ ਹਵਾਲਾ ਨੰਬਰ, ਜਿਵੇਂ ਤੁਹਾਡੀ ਲੋਕਾਂ ਦੀ ਸੂਚੀ ਵਿੱਚ ਹੈ।

# en: The day of the assessment: 2025-03-20 or 20/03/2025.
import-col-captured_on = ਅਸੈੱਸਮੈਂਟ ਦਾ ਦਿਨ: 2025-03-20 ਜਾਂ 20/03/2025।

# en: The version of the questionnaire, as a number. Empty: the version in force on that day.
import-col-instrument_version = ਸਵਾਲਨਾਮੇ ਦਾ ਵਰਜ਼ਨ, ਅੰਕ ਵਿੱਚ। ਖ਼ਾਲੀ: ਉਸ ਦਿਨ ਜੋ ਵਰਜ਼ਨ ਚੱਲਦਾ ਸੀ।

# en: Who answered: { $values }. Empty: self.
import-col-who = ਜਵਾਬ ਕਿਸ ਨੇ ਦਿੱਤਾ: { $values }। ਖ਼ਾਲੀ: self।

# en: Who helped, or answered on the person’s behalf: { $values }. Empty where the person answered alone.
import-col-helper = ਕਿਸ ਨੇ ਮਦਦ ਕੀਤੀ, ਜਾਂ ਵਿਅਕਤੀ ਦੀ ਥਾਂ ਜਵਾਬ ਦਿੱਤਾ: { $values }। ਜੇ ਵਿਅਕਤੀ ਨੇ ਆਪ ਜਵਾਬ ਦਿੱਤਾ, ਤਾਂ ਖ਼ਾਲੀ।

# en: On behalf only. Whose view it is: { $values }.
import-col-perspective = ਸਿਰਫ਼ ਜਦੋਂ ਕਿਸੇ ਹੋਰ ਨੇ ਜਵਾਬ ਦਿੱਤਾ। ਕਿਸ ਦੀ ਰਾਏ ਹੈ: { $values }।

# en: On behalf only. On what basis: { $values }.
import-col-basis = ਸਿਰਫ਼ ਜਦੋਂ ਕਿਸੇ ਹੋਰ ਨੇ ਜਵਾਬ ਦਿੱਤਾ। ਕਿਸ ਆਧਾਰ ’ਤੇ: { $values }।

# en: How: { $values }. Empty: paper.
import-col-mode = ਕਿਵੇਂ: { $values }। ਖ਼ਾਲੀ: paper।

# en: First or later assessment: { $values }. Empty: by its date.
import-col-occasion = ਪਹਿਲੀ ਜਾਂ ਬਾਅਦ ਦੀ ਅਸੈੱਸਮੈਂਟ: { $values }। ਖ਼ਾਲੀ: ਤਾਰੀਖ਼ ਮੁਤਾਬਕ।

# en: The language the questions were read in. Empty: en.
import-col-language = ਜਿਸ ਬੋਲੀ ਵਿੱਚ ਸਵਾਲ ਪੜ੍ਹੇ ਗਏ। ਖ਼ਾਲੀ: en।

# en: Whether staff may see the answers: yes or no. Empty: yes.
import-col-shared = ਸਟਾਫ਼ ਜਵਾਬ ਵੇਖ ਸਕਦਾ ਹੈ ਜਾਂ ਨਹੀਂ: yes ਜਾਂ no। ਖ਼ਾਲੀ: yes।

# en: Accounts
user-title = ਖਾਤੇ

# en: Everybody who signs in to work with the service.
user-lead = ਹਰ ਕੋਈ ਜੋ ਸੇਵਾ ਨਾਲ ਕੰਮ ਕਰਨ ਲਈ ਸਾਈਨ ਇਨ ਕਰਦਾ ਹੈ।

# en: Add an account
user-new = ਖਾਤਾ ਜੋੜੋ

# en: Accounts
user-list = ਖਾਤੇ

# en: Can sign in
user-active = ਸਾਈਨ ਇਨ ਕਰ ਸਕਦੇ ਹਨ

# en: Stopped
user-inactive = ਬੰਦ

# en: Last signed in { $when }
user-last = ਪਿਛਲੀ ਵਾਰ { $when } ਸਾਈਨ ਇਨ ਕੀਤਾ

# en: Has never signed in
user-never = ਕਦੇ ਸਾਈਨ ਇਨ ਨਹੀਂ ਕੀਤਾ

# en: Stop account
user-disable = ਖਾਤਾ ਬੰਦ ਕਰੋ

# en: Allow again
user-enable = ਮੁੜ ਚਾਲੂ ਕਰੋ

# en: New password
user-reset = ਨਵਾਂ ਪਾਸਵਰਡ

# en: of { $name }
user-of = – { $name }

# en: Stop the account of { $name }?
user-disable-heading = ਕੀ { $name } ਦਾ ਖਾਤਾ ਬੰਦ ਕਰਨਾ ਹੈ?

# en: They are signed out at once and cannot sign in again. Nothing that they recorded is lost. You can allow the account again later.
user-disable-text = ਉਹ ਤੁਰੰਤ ਸਾਈਨ ਆਊਟ ਹੋ ਜਾਣਗੇ ਅਤੇ ਮੁੜ ਸਾਈਨ ਇਨ ਨਹੀਂ ਕਰ ਸਕਣਗੇ। ਉਨ੍ਹਾਂ ਦਾ ਦਰਜ ਕੀਤਾ ਕੁਝ ਵੀ ਨਹੀਂ ਗੁਆਚੇਗਾ। ਤੁਸੀਂ ਬਾਅਦ ਵਿੱਚ ਖਾਤਾ ਮੁੜ ਚਾਲੂ ਕਰ ਸਕਦੇ ਹੋ।

# en: Yes, stop the account
user-disable-yes = ਹਾਂ, ਖਾਤਾ ਬੰਦ ਕਰੋ

# en: Make a new password for { $name }?
user-reset-heading = ਕੀ { $name } ਲਈ ਨਵਾਂ ਪਾਸਵਰਡ ਬਣਾਉਣਾ ਹੈ?

# en: Their present password stops working at once. You will see a one-time password to pass on to them.
user-reset-text = ਉਨ੍ਹਾਂ ਦਾ ਹੁਣ ਵਾਲਾ ਪਾਸਵਰਡ ਤੁਰੰਤ ਬੰਦ ਹੋ ਜਾਵੇਗਾ। ਤੁਹਾਨੂੰ ਇੱਕ ਵਾਰ ਵਾਲਾ ਪਾਸਵਰਡ ਵਿਖਾਇਆ ਜਾਵੇਗਾ ਜੋ ਉਨ੍ਹਾਂ ਨੂੰ ਦੱਸਣਾ ਹੈ।

# en: Yes, make a new password
user-reset-yes = ਹਾਂ, ਨਵਾਂ ਪਾਸਵਰਡ ਬਣਾਓ

# en: The account of { $name } is stopped.
user-disabled = { $name } ਦਾ ਖਾਤਾ ਬੰਦ ਹੋ ਗਿਆ ਹੈ।

# en: { $name } can sign in again.
user-enabled = { $name } ਮੁੜ ਸਾਈਨ ਇਨ ਕਰ ਸਕਦੇ ਹਨ।

# en: Pages of accounts
user-page = ਖਾਤਿਆਂ ਦੇ ਸਫ਼ੇ

# en: This is your own account.
user-you = ਇਹ ਤੁਹਾਡਾ ਆਪਣਾ ਖਾਤਾ ਹੈ।

# en: Add an account
user-new-title = ਖਾਤਾ ਜੋੜੋ

# en: Full name
user-name = ਪੂਰਾ ਨਾਂ

# en: Enter the person’s name
user-name-error-required = ਵਿਅਕਤੀ ਦਾ ਨਾਂ ਲਿਖੋ

# en: Make the name 80 characters long or shorter
user-name-error-too_long = ਨਾਂ 80 ਜਾਂ ਇਸ ਤੋਂ ਘੱਟ ਅੱਖਰਾਂ ਦਾ ਰੱਖੋ

# en: Email address
user-email = ਈਮੇਲ ਪਤਾ

# en: They sign in with it. Nothing is sent to it.
user-email-hint = ਉਹ ਇਸ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰਦੇ ਹਨ। ਇਸ ’ਤੇ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।

# en: Enter an email address
user-email-error-required = ਈਮੇਲ ਪਤਾ ਲਿਖੋ

# en: Enter an email address in the right form, such as name@example.org
user-email-error-format = ਈਮੇਲ ਪਤਾ ਸਹੀ ਢੰਗ ਨਾਲ ਲਿਖੋ, ਜਿਵੇਂ name@example.org

# en: There is already an account with this email address
user-email-error-taken = ਇਸ ਈਮੇਲ ਪਤੇ ਦਾ ਖਾਤਾ ਪਹਿਲਾਂ ਹੀ ਹੈ

# en: What they will do
user-role = ਉਹ ਕੀ ਕੰਮ ਕਰਨਗੇ

# en: Choose what they will do
user-role-error-required = ਚੁਣੋ ਕਿ ਉਹ ਕੀ ਕੰਮ ਕਰਨਗੇ

# en: Sees the people of one provider, captures assessments
user-role-hint-worker = ਇੱਕ ਕੇਅਰ ਸੰਸਥਾ ਦੇ ਲੋਕ ਵੇਖਦੇ ਹਨ, ਅਸੈੱਸਮੈਂਟਾਂ ਕਰਦੇ ਹਨ

# en: Does that too, and registers people, opt-outs and past ratings
user-role-hint-manager = ਇਹ ਵੀ ਕਰਦੇ ਹਨ, ਅਤੇ ਲੋਕ, ਹਿੱਸਾ ਨਾ ਲੈਣ ਦੇ ਫ਼ੈਸਲੇ ਅਤੇ ਪੁਰਾਣੀਆਂ ਰੇਟਿੰਗਾਂ ਦਰਜ ਕਰਦੇ ਹਨ

# en: Sees figures of all providers, downloads data
user-role-hint-commissioner = ਸਾਰੀਆਂ ਕੇਅਰ ਸੰਸਥਾਵਾਂ ਦੇ ਅੰਕੜੇ ਵੇਖਦੇ ਹਨ, ਡਾਟਾ ਡਾਊਨਲੋਡ ਕਰਦੇ ਹਨ

# en: Sees figures of all providers, downloads data
user-role-hint-evaluator = ਸਾਰੀਆਂ ਕੇਅਰ ਸੰਸਥਾਵਾਂ ਦੇ ਅੰਕੜੇ ਵੇਖਦੇ ਹਨ, ਡਾਟਾ ਡਾਊਨਲੋਡ ਕਰਦੇ ਹਨ

# en: Manages accounts and questionnaires, reads no answers
user-role-hint-administrator = ਖਾਤੇ ਅਤੇ ਸਵਾਲਨਾਮੇ ਸੰਭਾਲਦੇ ਹਨ, ਜਵਾਬ ਨਹੀਂ ਪੜ੍ਹਦੇ

# en: Provider
user-provider = ਕੇਅਰ ਸੰਸਥਾ

# en: Choose a provider
user-provider-choose = ਕੇਅਰ ਸੰਸਥਾ ਚੁਣੋ

# en: Choose the provider they work for
user-provider-error-required = ਉਹ ਕੇਅਰ ਸੰਸਥਾ ਚੁਣੋ ਜਿਸ ਲਈ ਉਹ ਕੰਮ ਕਰਦੇ ਹਨ

# en: Choose the provider they work for
user-provider-error-unknown = ਉਹ ਕੇਅਰ ਸੰਸਥਾ ਚੁਣੋ ਜਿਸ ਲਈ ਉਹ ਕੰਮ ਕਰਦੇ ਹਨ

# en: Only care workers and managers belong to a provider
user-provider-error-not_allowed = ਸਿਰਫ਼ ਕੇਅਰ ਵਰਕਰ ਅਤੇ ਮੈਨੇਜਰ ਹੀ ਕਿਸੇ ਕੇਅਰ ਸੰਸਥਾ ਨਾਲ ਜੁੜੇ ਹੁੰਦੇ ਹਨ

# en: Add account
user-create = ਖਾਤਾ ਜੋੜੋ

# en: The account of { $name } has been made
user-created = { $name } ਦਾ ਖਾਤਾ ਬਣ ਗਿਆ ਹੈ

# en: One-time password for { $name }
user-password-heading = { $name } ਲਈ ਇੱਕ ਵਾਰ ਵਾਲਾ ਪਾਸਵਰਡ

# en: It is shown only now. Tell it to { $name } in person or by telephone, not by email. They choose their own when they first sign in.
user-password-once = ਇਹ ਸਿਰਫ਼ ਹੁਣ ਵਿਖਾਇਆ ਜਾ ਰਿਹਾ ਹੈ। { $name } ਨੂੰ ਮਿਲ ਕੇ ਜਾਂ ਟੈਲੀਫ਼ੋਨ ’ਤੇ ਦੱਸੋ, ਈਮੇਲ ਨਾਲ ਨਹੀਂ। ਪਹਿਲੀ ਵਾਰ ਸਾਈਨ ਇਨ ਕਰਨ ’ਤੇ ਉਹ ਆਪਣਾ ਪਾਸਵਰਡ ਚੁਣਨਗੇ।

# en: Copy the password
user-password-copy = ਪਾਸਵਰਡ ਕਾਪੀ ਕਰੋ

# en: I have passed it on
user-password-done = ਮੈਂ ਉਨ੍ਹਾਂ ਨੂੰ ਦੱਸ ਦਿੱਤਾ ਹੈ

# en: Questionnaires
instrument-title = ਸਵਾਲਨਾਮੇ

# en: What people are asked, in each version. A version never changes: new wording is a new version, and earlier answers stay with the words they were given to.
instrument-lead = ਹਰ ਵਰਜ਼ਨ ਵਿੱਚ ਲੋਕਾਂ ਤੋਂ ਕੀ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ। ਵਰਜ਼ਨ ਕਦੇ ਨਹੀਂ ਬਦਲਦਾ: ਨਵੇਂ ਸ਼ਬਦ ਨਵਾਂ ਵਰਜ਼ਨ ਹਨ, ਅਤੇ ਪੁਰਾਣੇ ਜਵਾਬ ਉਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਨਾਲ ਹੀ ਰਹਿੰਦੇ ਹਨ ਜਿਨ੍ਹਾਂ ਲਈ ਦਿੱਤੇ ਗਏ ਸਨ।

# en: Versions of { $title }
instrument-caption = { $title } ਦੇ ਵਰਜ਼ਨ

# en: Version
instrument-version = ਵਰਜ਼ਨ

# en: In use from
instrument-from = ਕਦੋਂ ਤੋਂ ਵਰਤੋਂ ਵਿੱਚ

# en: Questions
instrument-items = ਸਵਾਲ

# en: Status
instrument-status = ਸਥਿਤੀ

# en: In use
instrument-status-current = ਵਰਤੋਂ ਵਿੱਚ

# en: Withdrawn
instrument-status-withdrawn = ਵਾਪਸ ਲਿਆ

# en: Not yet
instrument-status-coming = ਅਜੇ ਨਹੀਂ

# en: Earlier
instrument-status-earlier = ਪਹਿਲਾਂ ਵਾਲਾ

# en: Read version { $version }
instrument-read = ਵਰਜ਼ਨ { $version } ਪੜ੍ਹੋ

# en: There are no questionnaires yet
instrument-empty-heading = ਅਜੇ ਕੋਈ ਸਵਾਲਨਾਮਾ ਨਹੀਂ ਹੈ

# en: An administrator can load one below, or on the command line.
instrument-empty = ਐਡਮਿਨ ਹੇਠਾਂ ਜਾਂ ਕਮਾਂਡ ਲਾਈਨ ’ਤੇ ਸਵਾਲਨਾਮਾ ਲੋਡ ਕਰ ਸਕਦੇ ਹਨ।

# en: Load a new version
instrument-load-heading = ਨਵਾਂ ਵਰਜ਼ਨ ਲੋਡ ਕਰੋ

# en: A questionnaire is one TOML file. It is checked first: if anything is wrong, nothing is loaded and every fault is listed.
instrument-load-lead = ਸਵਾਲਨਾਮਾ ਇੱਕ TOML ਫ਼ਾਈਲ ਹੁੰਦੀ ਹੈ। ਪਹਿਲਾਂ ਇਸ ਦੀ ਜਾਂਚ ਹੁੰਦੀ ਹੈ: ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋਵੇ, ਤਾਂ ਕੁਝ ਵੀ ਲੋਡ ਨਹੀਂ ਹੁੰਦਾ ਅਤੇ ਹਰ ਨੁਕਸ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ।

# en: Questionnaire (TOML file)
instrument-file = ਸਵਾਲਨਾਮਾ (TOML ਫ਼ਾਈਲ)

# en: Choose the corrected file (TOML)
instrument-file-again = ਠੀਕ ਕੀਤੀ ਫ਼ਾਈਲ ਚੁਣੋ (TOML)

# en: Choose a file
instrument-file-error-required = ਫ਼ਾਈਲ ਚੁਣੋ

# en: This is not a text file. Choose the questionnaire’s TOML file
instrument-file-error-format = ਇਹ ਲਿਖਤ ਵਾਲੀ ਫ਼ਾਈਲ ਨਹੀਂ ਹੈ। ਸਵਾਲਨਾਮੇ ਦੀ TOML ਫ਼ਾਈਲ ਚੁਣੋ

# en: The file you chose is empty
instrument-file-error-too_short = ਤੁਹਾਡੀ ਚੁਣੀ ਫ਼ਾਈਲ ਖ਼ਾਲੀ ਹੈ

# en: This file is too large for a questionnaire
instrument-file-error-too_long = ਇਹ ਫ਼ਾਈਲ ਸਵਾਲਨਾਮੇ ਲਈ ਬਹੁਤ ਵੱਡੀ ਹੈ

# en: Check and load
instrument-load = ਜਾਂਚੋ ਅਤੇ ਲੋਡ ਕਰੋ

# en: { $title }, version { $version }, has been loaded. It is used for new assessments from { $date }.
instrument-loaded = { $title }, ਵਰਜ਼ਨ { $version }, ਲੋਡ ਹੋ ਗਿਆ ਹੈ। ਇਹ { $date } ਤੋਂ ਨਵੀਆਂ ਅਸੈੱਸਮੈਂਟਾਂ ਲਈ ਵਰਤਿਆ ਜਾਵੇਗਾ।

# en: This version is loaded already with other content. A version never changes: give the file a new version number.
instrument-id-conflict = ਇਹ ਵਰਜ਼ਨ ਪਹਿਲਾਂ ਹੀ ਲੋਡ ਹੈ, ਪਰ ਉਸ ਵਿੱਚ ਕੁਝ ਹੋਰ ਹੈ। ਵਰਜ਼ਨ ਕਦੇ ਨਹੀਂ ਬਦਲਦਾ: ਫ਼ਾਈਲ ਨੂੰ ਨਵਾਂ ਵਰਜ਼ਨ ਨੰਬਰ ਦਿਓ।

# en: { $n ->\n    [one] There is { $n } fault in the file\n   *[other] There are { $n } faults in the file\n}
instrument-faults-heading =
    { $n ->
        [one] ਫ਼ਾਈਲ ਵਿੱਚ { $n } ਨੁਕਸ ਹੈ
       *[other] ਫ਼ਾਈਲ ਵਿੱਚ { $n } ਨੁਕਸ ਹਨ
    }

# en: Nothing has been loaded. Correct the file, then choose it again.
instrument-faults-lead = ਕੁਝ ਵੀ ਲੋਡ ਨਹੀਂ ਹੋਇਆ। ਫ਼ਾਈਲ ਠੀਕ ਕਰੋ, ਫਿਰ ਇਸ ਨੂੰ ਮੁੜ ਚੁਣੋ।

# en: Faults in the file, line by line
instrument-faults-caption = ਫ਼ਾਈਲ ਦੇ ਨੁਕਸ, ਲਾਈਨ-ਦਰ-ਲਾਈਨ

# en: { $title }, version { $version }
instrument-one-title = { $title }, ਵਰਜ਼ਨ { $version }

# en: All questionnaires
instrument-back = ਸਾਰੇ ਸਵਾਲਨਾਮੇ

# en: Fingerprint (SHA-256)
instrument-sha = ਫ਼ਾਈਲ ਦੀ ਛਾਪ (SHA-256)

# en: Languages
instrument-languages = ਬੋਲੀਆਂ

# en: English
instrument-language-en = ਅੰਗਰੇਜ਼ੀ

# en: Who answers
instrument-audience = ਜਵਾਬ ਕੌਣ ਦਿੰਦਾ ਹੈ

# en: The person who uses the service
instrument-audience-person = ਸੇਵਾ ਲੈਣ ਵਾਲੇ ਵਿਅਕਤੀ

# en: Care staff
instrument-audience-staff = ਕੇਅਰ ਸਟਾਫ਼

# en: Families and friends
instrument-audience-family = ਪਰਿਵਾਰ ਅਤੇ ਦੋਸਤ

# en: Unpaid carers
instrument-audience-carer = ਬਿਨਾਂ ਤਨਖ਼ਾਹ ਦੇਖਭਾਲ ਕਰਨ ਵਾਲੇ

# en: Standard wording
instrument-standard = ਆਮ ਸ਼ਬਦ

# en: Easy Read
instrument-easy = ਸੌਖੇ ਸ਼ਬਦ (Easy Read)

# en: What is read first
instrument-intro = ਪਹਿਲਾਂ ਕੀ ਪੜ੍ਹਿਆ ਜਾਂਦਾ ਹੈ

# en: Questions
instrument-questions = ਸਵਾਲ

# en: Answers to choose from
instrument-scales = ਚੁਣਨ ਲਈ ਜਵਾਬ

# en: Answers: { $id }
instrument-scale-caption = ਜਵਾਬ: { $id }

# en: Code
instrument-answer-code = ਕੋਡ

# en: Item { $id }
instrument-item-id = ਸਵਾਲ { $id }

# en: Overall rating
instrument-kind-overall = ਕੁੱਲ ਮਿਲਾ ਕੇ ਰੇਟਿੰਗ

# en: Rating of one thing
instrument-kind-aspect = ਇੱਕ ਗੱਲ ਦੀ ਰੇਟਿੰਗ

# en: Choice
instrument-kind-choice = ਚੋਣ

# en: In own words
instrument-kind-comment = ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ

# en: Up to three personal outcomes
instrument-kind-personal_outcomes = ਤਿੰਨ ਨਿੱਜੀ ਇੱਛਾਵਾਂ ਤੱਕ

# en: Progress on each personal outcome
instrument-kind-outcome_progress = ਹਰ ਨਿੱਜੀ ਇੱਛਾ ਵੱਲ ਅੱਗੇ ਵਧਣਾ

# en: At every assessment
instrument-ask-always = ਹਰ ਅਸੈੱਸਮੈਂਟ ਵਿੱਚ

# en: At the first assessment only
instrument-ask-baseline = ਸਿਰਫ਼ ਪਹਿਲੀ ਅਸੈੱਸਮੈਂਟ ਵਿੱਚ

# en: At later assessments only
instrument-ask-follow_up = ਸਿਰਫ਼ ਬਾਅਦ ਦੀਆਂ ਅਸੈੱਸਮੈਂਟਾਂ ਵਿੱਚ

# en: Answers: { $id }
instrument-answers = ਜਵਾਬ: { $id }

# en: Asked only if { $item } has the answer { $codes }
instrument-only-if = ਸਿਰਫ਼ ਤਾਂ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ ਜੇ { $item } ਦਾ ਜਵਾਬ { $codes } ਹੋਵੇ

# en: Withdraw this version
instrument-withdraw = ਇਹ ਵਰਜ਼ਨ ਵਾਪਸ ਲਓ

# en: Withdraw version { $version }?
instrument-withdraw-heading = ਕੀ ਵਰਜ਼ਨ { $version } ਵਾਪਸ ਲੈਣਾ ਹੈ?

# en: Answers to it are no longer accepted. That includes answers which are on a tablet now and have not been sent yet. Answers that are stored stay. This cannot be undone.
instrument-withdraw-text = ਇਸ ਦੇ ਜਵਾਬ ਅੱਗੇ ਤੋਂ ਨਹੀਂ ਲਏ ਜਾਣਗੇ। ਇਸ ਵਿੱਚ ਉਹ ਜਵਾਬ ਵੀ ਹਨ ਜੋ ਹੁਣ ਕਿਸੇ ਟੈਬਲੈੱਟ ’ਤੇ ਹਨ ਅਤੇ ਅਜੇ ਭੇਜੇ ਨਹੀਂ ਗਏ। ਜੋ ਜਵਾਬ ਦਰਜ ਹਨ, ਉਹ ਰਹਿਣਗੇ। ਇਹ ਵਾਪਸ ਨਹੀਂ ਹੋ ਸਕਦਾ।

# en: Yes, withdraw it
instrument-withdraw-yes = ਹਾਂ, ਵਾਪਸ ਲਓ

# en: Version { $version } has been withdrawn.
instrument-withdrawn = ਵਰਜ਼ਨ { $version } ਵਾਪਸ ਲੈ ਲਿਆ ਗਿਆ ਹੈ।

# en: This version is withdrawn: answers to it are no longer accepted. Those given stay.
instrument-withdrawn-note = ਇਹ ਵਰਜ਼ਨ ਵਾਪਸ ਲਿਆ ਗਿਆ ਹੈ: ਇਸ ਦੇ ਜਵਾਬ ਹੁਣ ਨਹੀਂ ਲਏ ਜਾਂਦੇ। ਜੋ ਦਿੱਤੇ ਜਾ ਚੁੱਕੇ ਹਨ, ਉਹ ਰਹਿਣਗੇ।

# en: Recovered answers
recovery-title = ਬਚਾਏ ਗਏ ਜਵਾਬ

# en: For a tablet that can no longer send what was finished on it. Choose the file that was saved from it. The file is sealed: nobody can read it on the way. The service opens it and stores each answer as if the tablet had sent it.
recovery-lead = ਉਸ ਟੈਬਲੈੱਟ ਲਈ ਜੋ ਆਪਣੇ ’ਤੇ ਪੂਰਾ ਹੋਇਆ ਕੰਮ ਹੁਣ ਭੇਜ ਨਹੀਂ ਸਕਦਾ। ਉਹ ਫ਼ਾਈਲ ਚੁਣੋ ਜੋ ਉਸ ਤੋਂ ਸੇਵ ਕੀਤੀ ਗਈ ਸੀ। ਫ਼ਾਈਲ ਸੀਲਬੰਦ ਹੈ: ਰਾਹ ਵਿੱਚ ਇਸ ਨੂੰ ਕੋਈ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦਾ। ਸਿਸਟਮ ਇਸ ਨੂੰ ਖੋਲ੍ਹਦਾ ਹੈ ਅਤੇ ਹਰ ਜਵਾਬ ਇਉਂ ਦਰਜ ਕਰਦਾ ਹੈ ਜਿਵੇਂ ਟੈਬਲੈੱਟ ਨੇ ਭੇਜਿਆ ਹੋਵੇ।

# en: File saved from the tablet
recovery-file = ਟੈਬਲੈੱਟ ਤੋਂ ਸੇਵ ਕੀਤੀ ਫ਼ਾਈਲ

# en: Up to 8 MB. Keep it until everything in it is received. The same file can be sent again; nothing is stored twice.
recovery-file-hint = 8 MB ਤੱਕ। ਜਦੋਂ ਤੱਕ ਇਸ ਵਿਚਲਾ ਸਭ ਕੁਝ ਮਿਲ ਨਾ ਜਾਵੇ, ਇਸ ਨੂੰ ਰੱਖੋ। ਇਹੀ ਫ਼ਾਈਲ ਮੁੜ ਭੇਜੀ ਜਾ ਸਕਦੀ ਹੈ; ਕੁਝ ਵੀ ਦੋ ਵਾਰ ਦਰਜ ਨਹੀਂ ਹੁੰਦਾ।

# en: Recover
recovery-send = ਜਵਾਬ ਬਚਾਓ

# en: Choose the file saved from the tablet
recovery-file-error-required = ਟੈਬਲੈੱਟ ਤੋਂ ਸੇਵ ਕੀਤੀ ਫ਼ਾਈਲ ਚੁਣੋ

# en: The file you chose is empty. Save it from the tablet again
recovery-file-error-too_short = ਤੁਹਾਡੀ ਚੁਣੀ ਫ਼ਾਈਲ ਖ਼ਾਲੀ ਹੈ। ਇਸ ਨੂੰ ਟੈਬਲੈੱਟ ਤੋਂ ਮੁੜ ਸੇਵ ਕਰੋ

# en: This file is too large. Save a new one from the tablet, or ask whoever supports the service
recovery-file-error-too_long = ਇਹ ਫ਼ਾਈਲ ਬਹੁਤ ਵੱਡੀ ਹੈ। ਟੈਬਲੈੱਟ ਤੋਂ ਨਵੀਂ ਸੇਵ ਕਰੋ, ਜਾਂ ਸਿਸਟਮ ਦੀ ਸਾਂਭ-ਸੰਭਾਲ ਕਰਨ ਵਾਲਿਆਂ ਨੂੰ ਪੁੱਛੋ

# en: This is not a file saved from a tablet, or it is damaged. Save it from the tablet again
recovery-file-error-format = ਇਹ ਟੈਬਲੈੱਟ ਤੋਂ ਸੇਵ ਕੀਤੀ ਫ਼ਾਈਲ ਨਹੀਂ ਹੈ, ਜਾਂ ਖ਼ਰਾਬ ਹੈ। ਇਸ ਨੂੰ ਟੈਬਲੈੱਟ ਤੋਂ ਮੁੜ ਸੇਵ ਕਰੋ

# en: No account of this service wrote this file. Look for the service that the tablet belongs to
recovery-account-error-unknown = ਇਹ ਫ਼ਾਈਲ ਇਸ ਸਿਸਟਮ ਦੇ ਕਿਸੇ ਖਾਤੇ ਨੇ ਨਹੀਂ ਬਣਾਈ। ਉਹ ਸਿਸਟਮ ਲੱਭੋ ਜਿਸ ਦਾ ਇਹ ਟੈਬਲੈੱਟ ਹੈ

# en: This file does not open. It is damaged, or the tablet belongs to another service. Keep the file
recovery-key-error-inconsistent = ਇਹ ਫ਼ਾਈਲ ਨਹੀਂ ਖੁੱਲ੍ਹਦੀ। ਇਹ ਖ਼ਰਾਬ ਹੈ, ਜਾਂ ਟੈਬਲੈੱਟ ਕਿਸੇ ਹੋਰ ਸਿਸਟਮ ਦਾ ਹੈ। ਫ਼ਾਈਲ ਰੱਖੋ

# en: This file was saved by a newer version of the app. Keep it, and upgrade the service first
recovery-version-error-not_allowed = ਇਹ ਫ਼ਾਈਲ ਐਪ ਦੇ ਨਵੇਂ ਵਰਜ਼ਨ ਨਾਲ ਸੇਵ ਹੋਈ ਸੀ। ਇਸ ਨੂੰ ਰੱਖੋ, ਅਤੇ ਪਹਿਲਾਂ ਸਿਸਟਮ ਅੱਪਗ੍ਰੇਡ ਕਰੋ

# en: { $n ->\n    [0] There is nothing in this file\n    [one] { $n } record was looked at\n   *[other] { $n } records were looked at\n}
recovery-report-heading =
    { $n ->
        [0] ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਹੈ
        [one] { $n } ਰਿਕਾਰਡ ਵੇਖਿਆ ਗਿਆ
       *[other] { $n } ਰਿਕਾਰਡ ਵੇਖੇ ਗਏ
    }

# en: { $n } received
recovery-report-received = { $n } ਮਿਲ ਗਏ

# en: { $n } held
recovery-report-held = { $n } ਰੋਕ ਕੇ ਰੱਖੇ

# en: { $n } not readable
recovery-report-unreadable = { $n } ਪੜ੍ਹੇ ਨਹੀਂ ਜਾ ਸਕੇ

# en: Everything in the file is stored. The file is no longer needed.
recovery-report-all = ਫ਼ਾਈਲ ਵਿਚਲਾ ਸਭ ਕੁਝ ਦਰਜ ਹੋ ਗਿਆ ਹੈ। ਫ਼ਾਈਲ ਦੀ ਹੁਣ ਲੋੜ ਨਹੀਂ।

# en: Keep the file until everything in it is received.
recovery-report-keep = ਜਦੋਂ ਤੱਕ ਇਸ ਵਿਚਲਾ ਸਭ ਕੁਝ ਮਿਲ ਨਾ ਜਾਵੇ, ਫ਼ਾਈਲ ਰੱਖੋ।

# en: What became of each record
recovery-report-caption = ਹਰ ਰਿਕਾਰਡ ਦਾ ਕੀ ਬਣਿਆ

# en: Record
recovery-record = ਰਿਕਾਰਡ

# en: What became of it
recovery-outcome = ਇਸ ਦਾ ਕੀ ਬਣਿਆ

# en: Why
recovery-why = ਕਿਉਂ

# en: Received
recovery-received = ਮਿਲ ਗਿਆ

# en: Held
recovery-is-held = ਰੋਕ ਕੇ ਰੱਖਿਆ

# en: Not readable
recovery-unreadable = ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ

# en: It is damaged. It is not kept here: keep the file, and save another from the tablet if you can.
recovery-unreadable-why = ਇਹ ਖ਼ਰਾਬ ਹੈ। ਇਹ ਇੱਥੇ ਨਹੀਂ ਰੱਖਿਆ ਗਿਆ: ਫ਼ਾਈਲ ਰੱਖੋ, ਅਤੇ ਹੋ ਸਕੇ ਤਾਂ ਟੈਬਲੈੱਟ ਤੋਂ ਇੱਕ ਹੋਰ ਸੇਵ ਕਰੋ।

# en: Held
recovery-held-heading = ਰੋਕ ਕੇ ਰੱਖੇ ਗਏ

# en: These are safe, and sealed. They cannot be stored as they are. Tell the registered manager of whoever captured them why; when it is put right, try again.
recovery-held-lead = ਇਹ ਸੁਰੱਖਿਅਤ ਅਤੇ ਸੀਲਬੰਦ ਹਨ। ਇਹ ਇਸ ਹਾਲਤ ਵਿੱਚ ਦਰਜ ਨਹੀਂ ਹੋ ਸਕਦੇ। ਜਿਸ ਨੇ ਇਹ ਜਵਾਬ ਲਏ ਸਨ, ਉਨ੍ਹਾਂ ਦੇ ਰਜਿਸਟਰਡ ਮੈਨੇਜਰ ਨੂੰ ਕਾਰਨ ਦੱਸੋ; ਜਦੋਂ ਠੀਕ ਹੋ ਜਾਵੇ, ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

# en: Nothing is held.
recovery-held-none = ਕੁਝ ਵੀ ਰੋਕ ਕੇ ਨਹੀਂ ਰੱਖਿਆ ਗਿਆ।

# en: Captured by { $name }
recovery-held-of = ਜਵਾਬ ਲੈਣ ਵਾਲੇ: { $name }

# en: Held since { $when }
recovery-held-since = { $when } ਤੋਂ ਰੋਕ ਕੇ ਰੱਖਿਆ

# en: It still cannot be stored. Nothing was lost.
recovery-still-held = ਇਹ ਅਜੇ ਵੀ ਦਰਜ ਨਹੀਂ ਹੋ ਸਕਦਾ। ਕੁਝ ਵੀ ਗੁਆਚਿਆ ਨਹੀਂ।

# en: It is from before the first day of service. The manager can put that day right.
recovery-why-before_service_start = ਇਹ ਸੇਵਾ ਦੇ ਪਹਿਲੇ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਹੈ। ਮੈਨੇਜਰ ਉਹ ਦਿਨ ਠੀਕ ਕਰ ਸਕਦੇ ਹਨ।

# en: It is from after the end of the service.
recovery-why-after_end = ਇਹ ਸੇਵਾ ਖ਼ਤਮ ਹੋਣ ਤੋਂ ਬਾਅਦ ਦਾ ਹੈ।

# en: It is from after the person moved to another provider.
recovery-why-after_transfer = ਇਹ ਵਿਅਕਤੀ ਦੇ ਦੂਜੀ ਕੇਅਰ ਸੰਸਥਾ ਕੋਲ ਜਾਣ ਤੋਂ ਬਾਅਦ ਦਾ ਹੈ।

# en: It is from a time when the person had opted out.
recovery-why-after_opt_out = ਇਹ ਉਸ ਸਮੇਂ ਦਾ ਹੈ ਜਦੋਂ ਵਿਅਕਤੀ ਨੇ ਹਿੱਸਾ ਨਾ ਲੈਣਾ ਚੁਣਿਆ ਹੋਇਆ ਸੀ।

# en: It is dated in the future: the tablet’s clock was wrong. Try again after that day.
recovery-why-in_future = ਇਸ ’ਤੇ ਆਉਣ ਵਾਲੇ ਸਮੇਂ ਦੀ ਤਾਰੀਖ਼ ਹੈ: ਟੈਬਲੈੱਟ ਦੀ ਘੜੀ ਗ਼ਲਤ ਸੀ। ਉਸ ਦਿਨ ਤੋਂ ਬਾਅਦ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

# en: The version of the questionnaire is not loaded here. Load it, then try again.
recovery-why-unknown_version = ਸਵਾਲਨਾਮੇ ਦਾ ਇਹ ਵਰਜ਼ਨ ਇੱਥੇ ਲੋਡ ਨਹੀਂ ਹੈ। ਇਸ ਨੂੰ ਲੋਡ ਕਰੋ, ਫਿਰ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

# en: The version of the questionnaire had been withdrawn before.
recovery-why-withdrawn_version = ਸਵਾਲਨਾਮੇ ਦਾ ਇਹ ਵਰਜ਼ਨ ਪਹਿਲਾਂ ਹੀ ਵਾਪਸ ਲਿਆ ਜਾ ਚੁੱਕਾ ਸੀ।

# en: Something in it breaks a rule of the questionnaire.
recovery-why-invalid = ਇਸ ਵਿੱਚ ਕੁਝ ਸਵਾਲਨਾਮੇ ਦੇ ਨਿਯਮ ਦੇ ਉਲਟ ਹੈ।

# en: The person is not, and was not, with the provider of whoever captured it.
recovery-why-not_found = ਜਿਸ ਨੇ ਜਵਾਬ ਲਏ, ਉਨ੍ਹਾਂ ਦੀ ਕੇਅਰ ਸੰਸਥਾ ਕੋਲ ਇਹ ਵਿਅਕਤੀ ਨਾ ਹੁਣ ਹਨ ਅਤੇ ਨਾ ਪਹਿਲਾਂ ਸਨ।

# en: Something else is stored under its number.
recovery-why-id_conflict = ਇਸ ਦੇ ਨੰਬਰ ਹੇਠ ਕੁਝ ਹੋਰ ਦਰਜ ਹੈ।

# en: The present state does not allow it.
recovery-why-conflict = ਹੁਣ ਦੀ ਹਾਲਤ ਵਿੱਚ ਇਹ ਨਹੀਂ ਹੋ ਸਕਦਾ।

# en: A newer version of the app wrote it. Upgrade the service, then try again.
recovery-why-malformed_request = ਇਹ ਐਪ ਦੇ ਨਵੇਂ ਵਰਜ਼ਨ ਨਾਲ ਲਿਖਿਆ ਗਿਆ ਸੀ। ਸਿਸਟਮ ਅੱਪਗ੍ਰੇਡ ਕਰੋ, ਫਿਰ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

# en: The service failed on it. Look in its log, then try again.
recovery-why-internal = ਸਿਸਟਮ ਇਸ ’ਤੇ ਅਟਕ ਗਿਆ। ਸਿਸਟਮ ਦਾ ਲੌਗ ਵੇਖੋ, ਫਿਰ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

# en: Audit log
audit-title = ਆਡਿਟ ਰਿਕਾਰਡ

# en: Who did what, and when. It never says what people answered.
audit-lead = ਕਿਸ ਨੇ ਕੀ ਕੀਤਾ, ਅਤੇ ਕਦੋਂ। ਇਹ ਕਦੇ ਨਹੀਂ ਦੱਸਦਾ ਕਿ ਲੋਕਾਂ ਨੇ ਕੀ ਜਵਾਬ ਦਿੱਤੇ।

# en: Audit log, latest first
audit-caption = ਆਡਿਟ ਰਿਕਾਰਡ, ਸਭ ਤੋਂ ਨਵਾਂ ਪਹਿਲਾਂ

# en: When
audit-when = ਕਦੋਂ

# en: Who
audit-who = ਕੌਣ

# en: What
audit-what = ਕੀ

# en: About
audit-about = ਕਿਸ ਬਾਰੇ

# en: Command line
audit-command-line = ਕਮਾਂਡ ਲਾਈਨ

# en: Pages of the audit log
audit-page = ਆਡਿਟ ਰਿਕਾਰਡ ਦੇ ਸਫ਼ੇ

# en: Nothing has been recorded yet
audit-empty-heading = ਅਜੇ ਕੁਝ ਦਰਜ ਨਹੀਂ ਹੋਇਆ

# en: Sign-ins, changes and downloads appear here.
audit-empty = ਸਾਈਨ ਇਨ, ਤਬਦੀਲੀਆਂ ਅਤੇ ਡਾਊਨਲੋਡ ਇੱਥੇ ਆਉਂਦੇ ਹਨ।

# en: Person
audit-kind-person = ਵਿਅਕਤੀ

# en: Account
audit-kind-user = ਖਾਤਾ

# en: Account
audit-kind-account = ਖਾਤਾ

# en: Session
audit-kind-session = ਸੈਸ਼ਨ

# en: Data file
audit-kind-dataset = ਡਾਟਾ ਫ਼ਾਈਲ

# en: Questionnaire
audit-kind-instrument = ਸਵਾਲਨਾਮਾ

# en: Assessment
audit-kind-assessment = ਅਸੈੱਸਮੈਂਟ

# en: Programme
audit-kind-programme = ਪ੍ਰੋਗਰਾਮ

# en: Provider
audit-kind-provider = ਕੇਅਰ ਸੰਸਥਾ

# en: Finished on a device
audit-kind-recovery = ਡਿਵਾਈਸ ’ਤੇ ਪੂਰਾ ਹੋਇਆ

# en: Assessment received
audit-action-assessment-accept = ਅਸੈੱਸਮੈਂਟ ਮਿਲੀ

# en: Past ratings brought in
audit-action-import-ratings = ਪੁਰਾਣੀਆਂ ਰੇਟਿੰਗਾਂ ਲਿਆਂਦੀਆਂ

# en: People brought in
audit-action-import-people = ਲੋਕ ਲਿਆਂਦੇ

# en: Data downloaded
audit-action-dataset-download = ਡਾਟਾ ਡਾਊਨਲੋਡ ਕੀਤਾ

# en: Questionnaire loaded
audit-action-instrument-load = ਸਵਾਲਨਾਮਾ ਲੋਡ ਕੀਤਾ

# en: Questionnaire withdrawn
audit-action-instrument-withdraw = ਸਵਾਲਨਾਮਾ ਵਾਪਸ ਲਿਆ

# en: Person registered
audit-action-person-register = ਵਿਅਕਤੀ ਦਰਜ ਕੀਤੇ

# en: Details corrected
audit-action-person-edit = ਵੇਰਵੇ ਠੀਕ ਕੀਤੇ

# en: Service ended
audit-action-person-end = ਸੇਵਾ ਖ਼ਤਮ ਕੀਤੀ

# en: Moved to another provider
audit-action-person-transfer = ਦੂਜੀ ਕੇਅਰ ਸੰਸਥਾ ਕੋਲ ਭੇਜੇ

# en: Opted out
audit-action-person-opt_out = ਹਿੱਸਾ ਨਾ ਲੈਣਾ ਦਰਜ ਕੀਤਾ

# en: Opted in again
audit-action-person-opt_in = ਮੁੜ ਹਿੱਸਾ ਲੈਣਾ ਦਰਜ ਕੀਤਾ

# en: Earlier answers withdrawn from data
audit-action-person-withdraw_answers = ਪੁਰਾਣੇ ਜਵਾਬ ਡਾਟਾ ਵਿੱਚੋਂ ਕੱਢੇ

# en: “Not today” recorded
audit-action-person-not_today = “ਅੱਜ ਨਹੀਂ” ਦਰਜ ਕੀਤਾ

# en: Programme’s settings loaded
audit-action-programme-load = ਪ੍ਰੋਗਰਾਮ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਲੋਡ ਕੀਤੀਆਂ

# en: Demonstration filled in
audit-action-programme-demo = ਡੈਮੋ ਭਰਿਆ

# en: Recovered, and held until it can be stored
audit-action-recovery-hold = ਬਚਾਇਆ, ਅਤੇ ਦਰਜ ਹੋ ਸਕਣ ਤੱਕ ਰੋਕ ਕੇ ਰੱਖਿਆ

# en: Recovered from a device
audit-action-recovery-receive = ਡਿਵਾਈਸ ਤੋਂ ਬਚਾਇਆ

# en: Gave a device its pass
audit-action-session-give_pass = ਡਿਵਾਈਸ ਨੂੰ ਪਾਸ ਦਿੱਤਾ

# en: Came back by PIN
audit-action-session-resume = ਪਿੰਨ ਨਾਲ ਵਾਪਸ ਆਏ

# en: Signed in
audit-action-session-sign_in = ਸਾਈਨ ਇਨ ਕੀਤਾ

# en: Sign-in failed
audit-action-session-sign_in_failed = ਸਾਈਨ ਇਨ ਨਹੀਂ ਹੋਇਆ

# en: Signed out
audit-action-session-sign_out = ਸਾਈਨ ਆਊਟ ਕੀਤਾ

# en: Account added
audit-action-user-add = ਖਾਤਾ ਜੋੜਿਆ

# en: Account changed
audit-action-user-update = ਖਾਤਾ ਬਦਲਿਆ

# en: Account allowed again
audit-action-user-activate = ਖਾਤਾ ਮੁੜ ਚਾਲੂ ਕੀਤਾ

# en: Account stopped
audit-action-user-deactivate = ਖਾਤਾ ਬੰਦ ਕੀਤਾ

# en: Password changed
audit-action-user-change_password = ਪਾਸਵਰਡ ਬਦਲਿਆ

# en: Change of password failed
audit-action-user-change_password_failed = ਪਾਸਵਰਡ ਨਹੀਂ ਬਦਲ ਸਕਿਆ

# en: New one-time password made
audit-action-user-reset_password = ਇੱਕ ਵਾਰ ਵਾਲਾ ਨਵਾਂ ਪਾਸਵਰਡ ਬਣਾਇਆ
