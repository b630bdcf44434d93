//! The words of the demonstration: given names, comments, personal outcomes. All invented; nobody is meant.

use shared::person::Sex;

/// Given names of women, of the many backgrounds of a northern English city.
const WOMEN: [&str; 32] = [
    "Margaret", "Jean", "Sheila", "Dorothy", "Maureen", "Brenda", "Kathleen", "Pauline", "Shirley", "Joyce", "Eileen",
    "Marjorie", "Bridget", "Siobhan", "Zofia", "Halina", "Irena", "Elena", "Ioana", "Gurpreet", "Surinder", "Manjit",
    "Shabana", "Nasreen", "Fatima", "Amina", "Yasmin", "Precious", "Winifred", "Beverley", "Mei", "Thanh",
];

/// Given names of men.
const MEN: [&str; 30] = [
    "John",
    "Peter",
    "Derek",
    "Brian",
    "Ronald",
    "Kenneth",
    "Raymond",
    "Trevor",
    "Alan",
    "Stanley",
    "Gordon",
    "Patrick",
    "Declan",
    "Jerzy",
    "Tadeusz",
    "Mykola",
    "Vasile",
    "Harjit",
    "Balwinder",
    "Rajinder",
    "Mohammed",
    "Tariq",
    "Iqbal",
    "Abdul",
    "Yusuf",
    "Winston",
    "Delroy",
    "Emmanuel",
    "Wei",
    "Minh",
];

/// Given names by which nothing is said of sex.
const EITHER: [&str; 4] = ["Robin", "Kim", "Lee", "Jo"];

/// Initials that follow some names, as where two people share one.
pub const INITIALS: [&str; 12] = ["A.", "B.", "C.", "D.", "G.", "H.", "K.", "M.", "P.", "R.", "S.", "W."];

/// The names to choose from.
pub fn names(sex: Option<Sex>) -> &'static [&'static str] {
    match sex {
        Some(Sex::Female) => &WOMEN,
        Some(Sex::Male) => &MEN,
        Some(Sex::Other) | None => &EITHER,
    }
}

/// What would make it better, by domain.
pub fn comments(section: &str) -> &'static [&'static str] {
    match section {
        "wellbeing" => &[
            "More time in the mornings so I am not rushed.",
            "I would like to make my own breakfast again.",
            "Sleeping better. I am tired most days.",
            "Somebody to ask me what I want to do, not only what needs doing.",
            "My knee. I could do more if it did not hurt.",
            "I feel better than in the winter.",
            "Help with the exercises the physio showed me.",
            "To choose what time I get up.",
            "Some days are good. Some are not.",
            "It helps when they let me do the bits I can do.",
        ],
        "home" => &[
            "I like it when it is the same two or three people.",
            "A rail by the back step.",
            "Ring me when you are going to be late.",
            "The bedroom is cold.",
            "They are all very kind.",
            "A bit more time for the kitchen.",
            "Too many different faces.",
            "The key safe works well, I feel safer now.",
            "Could the evening visit be a little later?",
            "Nothing. I am happy here.",
        ],
        "community" => &[
            "A lift to the lunch club on Thursdays.",
            "I miss going to the market.",
            "More visits from my grandchildren.",
            "Somebody to go for a walk with.",
            "The bus stop is too far now.",
            "I have started going to the temple again with my daughter.",
            "I would like to phone my sister but I cannot work the tablet.",
            "Company at the weekend. Sundays are long.",
            "The coffee morning at the library is lovely.",
            "I am fine with my own company.",
        ],
        _ => &["Nothing to add."],
    }
}

/// What people want for themselves.
pub const OUTCOMES: [&str; 30] = [
    "Walk to the corner shop and back",
    "Cook one proper meal a week",
    "Go to the mosque on Fridays",
    "Go to church on Sundays",
    "See my grandchildren every week",
    "Get back to the allotment",
    "Sleep through the night",
    "Use the bus again",
    "Learn to video call my sister",
    "Join the lunch club",
    "Have a bath by myself",
    "Keep my budgie",
    "Go to the match once this season",
    "Choose my own clothes in the morning",
    "Read again, with better glasses",
    "Have friends round for tea",
    "Stay out of hospital this winter",
    "Do my exercises every day",
    "Sort out the boxes in the spare room",
    "Go swimming with my carer",
    "Get out into the garden",
    "Play dominoes at the club",
    "Manage my own tablets",
    "Walk up the stairs safely",
    "Visit the temple each month",
    "Do my own shopping list",
    "Feed myself without help",
    "Have a say in who comes to help",
    "Go dancing at the tea dance",
    "Write down my family's recipes",
];

#[cfg(test)]
mod tests {
    use shared::text::{MAX_COMMENT, MAX_PERSONAL_OUTCOME, check_block, check_line};

    use super::*;

    #[test]
    fn every_word_is_one_that_the_product_takes() {
        for section in ["wellbeing", "home", "community", "other"] {
            assert!(comments(section).iter().all(|text| check_block("comment", text, MAX_COMMENT).is_ok()));
        }
        assert!(OUTCOMES.iter().all(|text| check_line("outcome", text, MAX_PERSONAL_OUTCOME).is_ok()));
        let all: std::collections::BTreeSet<_> = WOMEN.iter().chain(&MEN).chain(&EITHER).collect();
        assert_eq!(all.len(), WOMEN.len() + MEN.len() + EITHER.len());
    }
}
