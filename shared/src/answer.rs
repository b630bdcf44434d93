//! One answer as it is stored and exported: a point of a scale, or one of five stated kinds of no answer.

/// Why there is no point of a scale. The codes are one contiguous range, the same in the database and in every export,
/// and never numbers in a mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NonAnswer {
    /// “I don't know.”
    DontKnow,
    /// “I would rather not say.”
    PreferNotToSay,
    /// “This does not apply to me.”
    DoesNotApply,
    /// Shown, and left without an answer.
    NotAnswered,
    /// Not shown: by routing, or because the version lacks it.
    NotAsked,
}

impl NonAnswer {
    /// Every kind, from −1 to −5.
    pub const ALL: [NonAnswer; 5] = [
        NonAnswer::DontKnow,
        NonAnswer::PreferNotToSay,
        NonAnswer::DoesNotApply,
        NonAnswer::NotAnswered,
        NonAnswer::NotAsked,
    ];

    /// What a respondent can choose by name; leaving the question is the fourth way, and routing the fifth.
    pub const STATED: [NonAnswer; 3] = [NonAnswer::DontKnow, NonAnswer::PreferNotToSay, NonAnswer::DoesNotApply];

    /// The code, −1 to −5.
    pub const fn code(self) -> i16 {
        match self {
            NonAnswer::DontKnow => -1,
            NonAnswer::PreferNotToSay => -2,
            NonAnswer::DoesNotApply => -3,
            NonAnswer::NotAnswered => -4,
            NonAnswer::NotAsked => -5,
        }
    }

    /// The kind with this code.
    pub fn from_code(code: i16) -> Option<NonAnswer> {
        NonAnswer::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The stable name, as in instruments and codebooks.
    pub const fn as_str(self) -> &'static str {
        match self {
            NonAnswer::DontKnow => "dont_know",
            NonAnswer::PreferNotToSay => "prefer_not_to_say",
            NonAnswer::DoesNotApply => "does_not_apply",
            NonAnswer::NotAnswered => "not_answered",
            NonAnswer::NotAsked => "not_asked",
        }
    }

    /// Whether the respondent stated it, as against leaving the question or never seeing it.
    pub fn is_stated(self) -> bool {
        NonAnswer::STATED.contains(&self)
    }
}

/// The point of the scale that a stored code stands for, if it is one.
pub fn point(code: i16) -> Option<i16> {
    (code >= 0).then_some(code)
}

/// Whether a stored code counts towards “completed”: a point of the scale or a stated non-answer.
pub fn counts_as_answered(code: i16) -> bool {
    code >= 0 || NonAnswer::from_code(code).is_some_and(NonAnswer::is_stated)
}
