# en: Accessibility statement
statement-title = سب کے لیے رسائی کا بیان

# en: { $organisation } runs this service. We want everybody to be able to use it. You can:
statement-lead = یہ سروس { $organisation } کی طرف سے چلائی جاتی ہے۔ ہماری خواہش ہے کہ ہر کوئی اسے استعمال کر سکے۔ یہاں آپ کے لیے یہ سہولتیں ہیں:

# en: make the words larger and move them further apart
statement-can-1 = لفظ بڑے کرنا اور ان کے درمیان جگہ بڑھانا

# en: choose light, dark or strong colours
statement-can-2 = ہلکے، گہرے یا تیز رنگ چننا

# en: read Easy Read with pictures
statement-can-3 = آسان لفظوں میں، تصویروں کے ساتھ پڑھنا

# en: read in English, Polish, Punjabi, Urdu, Arabic or Romanian
statement-can-4 = انگریزی، پولش، پنجابی، اردو، عربی یا رومانین میں پڑھنا

# en: have the questions read aloud
statement-can-5 = سوال آواز میں سننا

# en: use a keyboard, or a switch that works as one
statement-can-6 = کی بورڈ سے چلانا، یا ایسے سوئچ سے جو کی بورڈ کا کام دے

# en: use a screen reader
statement-can-7 = سکرین پڑھ کر سنانے والا پروگرام (screen reader) استعمال کرنا

# en: answer on paper, or with help
statement-can-8 = کاغذ پر جواب دینا، یا کسی کی مدد سے

# en: How well it works
statement-how = یہ کتنا اچھا کام کرتی ہے

# en: We aim for WCAG 2.2, level AA. Nobody from outside has checked it yet. We know of these gaps:
statement-status = ہمارا ہدف WCAG 2.2 کا درجہ AA ہے۔ ابھی باہر کے کسی شخص نے اسے نہیں جانچا۔ ہمیں یہ کمیاں معلوم ہیں:

# en: A computer made the translations. Until a person has checked one, the page says so.
statement-gap-1 = ترجمے کمپیوٹر نے کیے ہیں۔ جب تک کوئی انسان کسی ترجمے کو نہ دیکھ لے، صفحے پر یہ بات لکھی رہتی ہے۔

# en: Not every device has a voice for every language. The page says so when one is missing.
statement-gap-2 = ہر ڈیوائس میں ہر زبان کی آواز نہیں ہوتی۔ جب کوئی آواز نہ ہو تو صفحے پر یہ بتایا جاتا ہے۔

# en: How we tested it
statement-tested = ہم نے اسے کیسے جانچا

# en: We tested it ourselves:
statement-tested-text = ہم نے اسے خود ان طریقوں سے جانچا:

# en: by computer checks of each page, in each language and in each set of colours
statement-test-1 = کمپیوٹر سے ہر صفحے کی جانچ، ہر زبان میں اور ہر طرح کے رنگوں میں

# en: with the keyboard alone
statement-test-2 = صرف کی بورڈ سے چلا کر

# en: at four times the size, and with wide spaces
statement-test-3 = چار گنا بڑے سائز میں، اور کھلی جگہ کے ساتھ

# en: with the names and words that screen readers are given
statement-test-4 = وہ نام اور لفظ دیکھ کر جو screen reader کو دیے جاتے ہیں

# en: We have not yet tested it:
statement-untested-text = ہم نے اسے ابھی ان طریقوں سے نہیں جانچا:

# en: with a real screen reader
statement-untested-1 = اصلی screen reader کے ساتھ

# en: with people who have a disability
statement-untested-2 = معذوری والے لوگوں کے ساتھ

# en: in Safari or Firefox
statement-untested-3 = Safari یا Firefox میں

# en: Tell us, or ask for another format
statement-contact = ہمیں بتائیں، یا کوئی اور شکل مانگیں

# en: If you find something hard to use, or want it in another format, please tell us. We answer within { $days } days.
statement-contact-text = اگر آپ کو کوئی چیز استعمال کرنے میں مشکل ہو، یا وہ کسی اور شکل میں چاہیے، تو براہِ کرم ہمیں بتائیں۔ ہم { $days } دن کے اندر جواب دیتے ہیں۔

# en: Phone:
statement-phone = فون:

# en: Email:
statement-email = ای میل:

# en: Write to:
statement-address = خط کا پتا:

# en: If you are not happy with our answer
statement-enforcement = اگر آپ ہمارے جواب سے خوش نہ ہوں

# en: The Equality and Human Rights Commission makes sure that public bodies follow the accessibility rules of 2018. If you are not happy with the answer of { $organisation }, you can ask the Equality Advisory and Support Service for help.
statement-enforcement-text = مساوات اور انسانی حقوق کا کمیشن (Equality and Human Rights Commission) دیکھتا ہے کہ سرکاری ادارے رسائی کے 2018 کے قاعدوں پر عمل کریں۔ اگر آپ { $organisation } کے جواب سے خوش نہ ہوں تو Equality Advisory and Support Service سے مدد مانگیں۔

# en: About this statement
statement-prepared = اس بیان کے بارے میں

# en: It was written on { $date }.
statement-prepared-on = یہ { $date } کو لکھا گیا۔

# en: People who use the service last tested it on { $date }.
statement-people-tested = سروس استعمال کرنے والے لوگوں نے اسے آخری بار { $date } کو جانچا۔

# en: People who use the service have not tested it yet.
statement-people-untested = سروس استعمال کرنے والے لوگوں نے اسے ابھی نہیں جانچا۔
