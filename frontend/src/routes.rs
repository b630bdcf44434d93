//! Every address of the app, which page it shows, and who is shown it. What a page may read or do is the server's to
//! decide; this only keeps a page from those who could not use it.

use shared::role::Permission;
use uuid::Uuid;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::pages;

/// Every address of the app.
#[derive(Clone, Debug, PartialEq, Routable)]
pub enum Route {
    /// Home, by role.
    #[at("/")]
    Home,
    /// Signing in.
    #[at("/sign-in")]
    SignIn,
    /// Signing out where something is kept.
    #[at("/sign-out")]
    SignOut,
    /// Changing one's password.
    #[at("/password")]
    Password,
    /// The PIN of this device.
    #[at("/pin")]
    Pin,
    /// The list of people.
    #[at("/people")]
    People,
    /// Registering somebody.
    #[at("/people/new")]
    NewPerson,
    /// One person.
    #[at("/people/:id")]
    Person {
        /// Whose.
        id: Uuid,
    },
    /// Correcting their details.
    #[at("/people/:id/edit")]
    EditPerson {
        /// Whose.
        id: Uuid,
    },
    /// Ending their service.
    #[at("/people/:id/end")]
    EndService {
        /// Whose.
        id: Uuid,
    },
    /// Moving them to another provider.
    #[at("/people/:id/transfer")]
    Transfer {
        /// Whose.
        id: Uuid,
    },
    /// Opting out.
    #[at("/people/:id/opt-out")]
    OptOut {
        /// Whose.
        id: Uuid,
    },
    /// Opting in again.
    #[at("/people/:id/opt-in")]
    OptIn {
        /// Whose.
        id: Uuid,
    },
    /// Capturing an assessment.
    #[at("/people/:id/assess")]
    Assess {
        /// Whose.
        id: Uuid,
    },
    /// Printing a paper form for them.
    #[at("/people/:id/paper")]
    PersonPaper {
        /// Whose.
        id: Uuid,
    },
    /// Typing in what came back on paper.
    #[at("/paper")]
    Paper,
    /// What they need to be informed and to answer.
    #[at("/people/:id/needs")]
    Needs {
        /// Whose.
        id: Uuid,
    },
    /// What waits on this device to be sent.
    #[at("/waiting")]
    Waiting,
    /// One person's progress.
    #[at("/people/:id/progress")]
    Progress {
        /// Whose.
        id: Uuid,
    },
    /// Progress of a cohort.
    #[at("/insight")]
    Insight,
    /// KPI 6.
    #[at("/kpi6")]
    Kpi6,
    /// What people need, and whether it was met.
    #[at("/needs")]
    NeedsReport,
    /// Downloads for evaluators.
    #[at("/datasets")]
    Datasets,
    /// Bringing in past ratings.
    #[at("/imports")]
    Imports,
    /// Accounts.
    #[at("/users")]
    Users,
    /// A new account.
    #[at("/users/new")]
    NewUser,
    /// Instruments.
    #[at("/instruments")]
    Instruments,
    /// One version of an instrument.
    #[at("/instruments/:key/:version")]
    Instrument {
        /// Which instrument.
        key: String,
        /// Which version.
        version: u32,
    },
    /// Languages and their texts.
    #[at("/languages")]
    Languages,
    /// A blank paper form of it.
    #[at("/instruments/:key/:version/paper")]
    BlankPaper {
        /// Which instrument.
        key: String,
        /// Which version.
        version: u32,
    },
    /// Answers recovered from devices.
    #[at("/recoveries")]
    Recoveries,
    /// The audit log.
    #[at("/audit")]
    Audit,
    /// The accessibility statement; for everybody, signed in or not.
    #[at("/accessibility")]
    Accessibility,
    /// Nothing is here.
    #[not_found]
    #[at("/404")]
    NotFound,
}

impl Route {
    /// Whether a respondent reads this page: larger type, and nothing around it that is for staff.
    pub fn is_for_respondent(&self) -> bool {
        matches!(self, Route::Assess { .. } | Route::Progress { .. })
    }

    /// What an account must hold to be shown the page; none where everybody is. The only place in the app that says so.
    pub fn permission(&self) -> Option<Permission> {
        use Permission as P;
        match self {
            Route::Home | Route::SignIn | Route::Accessibility | Route::NotFound => None,
            // What waits on a device is listed for the account that it waits for.
            Route::Password | Route::SignOut | Route::Waiting => Some(P::OwnAccount),
            Route::People | Route::Person { .. } | Route::Progress { .. } => Some(P::ReadPeople),
            Route::NewPerson
            | Route::EditPerson { .. }
            | Route::EndService { .. }
            | Route::Transfer { .. }
            | Route::OptOut { .. }
            | Route::OptIn { .. } => Some(P::ManagePeople),
            // Only who captures keeps anything on a device.
            Route::Assess { .. } | Route::Needs { .. } | Route::Pin => Some(P::Capture),
            Route::Insight | Route::Kpi6 | Route::NeedsReport => Some(P::ReadInsight),
            Route::Paper | Route::PersonPaper { .. } => Some(P::Capture),
            Route::Datasets => Some(P::DownloadDatasets),
            Route::Imports => Some(P::ImportRatings),
            Route::Users | Route::NewUser => Some(P::ManageUsers),
            Route::Instruments | Route::Instrument { .. } | Route::BlankPaper { .. } => Some(P::ReadInstruments),
            Route::Languages => Some(P::ManageInstruments),
            Route::Recoveries => Some(P::RecoverDevices),
            Route::Audit => Some(P::ReadAudit),
        }
    }

    /// Whether an account with these permissions is shown the page.
    pub fn is_for(&self, permissions: &[Permission]) -> bool {
        self.permission().is_none_or(|needed| permissions.contains(&needed))
    }

    /// Whether the page goes on working when nobody is signed in or the server is out of reach, because it keeps
    /// what it is given on the device.
    pub fn works_offline(&self) -> bool {
        matches!(self, Route::Assess { .. })
    }
}

/// The page of an address. Each page that is about one thing carries its id as key, so that a page never shows what
/// it held for another.
pub fn page(route: Route) -> Html {
    match route {
        // One component for both, so that the list keeps its state and the focus when the first filter is chosen.
        Route::Home | Route::People => html! { <pages::home::HomePage /> },
        Route::SignIn => html! { <pages::home::SignedInPage /> },
        Route::SignOut => html! { <pages::account::SignOutPage /> },
        Route::Password => html! { <pages::account::PasswordPage /> },
        Route::Pin => html! { <pages::account::PinPage /> },
        Route::NewPerson => html! { <pages::people::NewPersonPage /> },
        Route::Person { id } => html! { <pages::people::PersonPage key={id.to_string()} {id} /> },
        Route::EditPerson { id } => html! { <pages::people::EditPersonPage key={id.to_string()} {id} /> },
        Route::EndService { id } => pages::people::end_service_page(id),
        Route::Transfer { id } => pages::people::transfer_page(id),
        Route::OptOut { id } => pages::people::opt_out_page(id),
        Route::OptIn { id } => pages::people::opt_in_page(id),
        Route::Assess { id } => html! { <pages::capture::AssessPage key={id.to_string()} {id} /> },
        Route::PersonPaper { id } => html! { <pages::paper::PersonPaperPage key={id.to_string()} {id} /> },
        Route::Paper => html! { <pages::paper::PaperPage /> },
        Route::Needs { id } => html! { <pages::needs::NeedsPage key={id.to_string()} {id} /> },
        Route::Waiting => html! { <pages::capture::WaitingPage /> },
        Route::Progress { id } => html! { <pages::progress::ProgressPage key={id.to_string()} {id} /> },
        Route::Insight => html! { <pages::insight::InsightPage /> },
        Route::Kpi6 => html! { <pages::insight::Kpi6Page /> },
        Route::NeedsReport => html! { <pages::needs::NeedsReportPage /> },
        Route::Datasets => html! { <pages::datasets::DatasetsPage /> },
        Route::Imports => html! { <pages::imports::ImportsPage /> },
        Route::Users => html! { <pages::users::UsersPage /> },
        Route::NewUser => html! { <pages::users::NewUserPage /> },
        Route::Instruments => html! { <pages::instruments::InstrumentsPage /> },
        Route::Instrument { key, version } => {
            let whole = format!("{key}/{version}");
            html! { <pages::instruments::InstrumentPage key={whole} name={key} {version} /> }
        }
        Route::Languages => html! { <pages::languages::LanguagesPage /> },
        Route::BlankPaper { key, version } => {
            let whole = format!("{key}/{version}");
            html! { <pages::paper::BlankPaperPage key={whole} name={key} {version} /> }
        }
        Route::Recoveries => html! { <pages::recoveries::RecoveriesPage /> },
        Route::Audit => html! { <pages::audit::AuditPage /> },
        Route::Accessibility => html! { <crate::statement::StatementPage /> },
        Route::NotFound => html! { <pages::not_found::NotFoundPage /> },
    }
}

#[cfg(test)]
mod tests {
    use shared::role::{PERMISSIONS, Role};

    use super::*;

    #[test]
    fn addresses_lead_to_their_pages_and_back() {
        let id = Uuid::from_u128(7);
        let routes = [
            Route::Home,
            Route::People,
            Route::NewPerson,
            Route::Person { id },
            Route::Assess { id },
            Route::Needs { id },
            Route::NeedsReport,
            Route::Instrument { key: "outcomes".into(), version: 3 },
            Route::BlankPaper { key: "outcomes".into(), version: 3 },
            Route::PersonPaper { id },
            Route::Paper,
            Route::NewUser,
        ];
        for route in routes {
            assert_eq!(Route::recognize(&route.to_path()), Some(route));
        }
        assert_eq!(Route::recognize("/people/somebody"), Some(Route::NotFound));
        assert_eq!(Route::recognize("/nowhere/at/all"), Some(Route::NotFound));
    }

    #[test]
    fn pages_are_shown_to_those_who_may_use_them_and_to_nobody_else() {
        use Role::{Administrator, Commissioner, Evaluator, Manager, Worker};
        let id = Uuid::from_u128(7);
        let everybody: &[Role] = &[Worker, Manager, Commissioner, Evaluator, Administrator];
        let table: [(&[Route], &[Role]); 13] = [
            (&[Route::Home, Route::SignIn, Route::SignOut, Route::Accessibility, Route::NotFound], everybody),
            (&[Route::Password, Route::Waiting], everybody),
            (&[Route::Pin, Route::Needs { id }], &[Worker, Manager]),
            (&[Route::Instruments, Route::Instrument { key: "outcomes".into(), version: 1 }], everybody),
            (&[Route::BlankPaper { key: "outcomes".into(), version: 1 }], everybody),
            (&[Route::People, Route::Person { id }, Route::Progress { id }, Route::Assess { id }], &[Worker, Manager]),
            (&[Route::NewPerson, Route::EditPerson { id }, Route::EndService { id }], &[Manager]),
            (&[Route::Transfer { id }, Route::OptOut { id }, Route::OptIn { id }], &[Manager]),
            (&[Route::Paper, Route::PersonPaper { id }], &[Worker, Manager]),
            (&[Route::Imports], &[Manager]),
            (&[Route::Insight, Route::Kpi6, Route::NeedsReport], &[Worker, Manager, Commissioner, Evaluator]),
            (&[Route::Datasets], &[Commissioner, Evaluator]),
            (&[Route::Users, Route::NewUser, Route::Languages, Route::Recoveries, Route::Audit], &[Administrator]),
        ];
        for (routes, roles) in table {
            for (route, role) in routes.iter().flat_map(|route| everybody.iter().map(move |role| (route, role))) {
                let held: Vec<Permission> = PERMISSIONS
                    .iter()
                    .filter(|(_, holders)| holders.contains(role))
                    .map(|(permission, _)| *permission)
                    .collect();
                assert_eq!(route.is_for(&held), roles.contains(role), "{route:?} for {role:?}");
            }
        }
    }
}
