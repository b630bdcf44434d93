//! Every route with its OpenAPI: the one list that the server, the description and the authorisation test read.

use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::middleware::Next;
use actix_web::{HttpResponse, get, web};
use shared::link::LINK_HEADER;
use utoipa::OpenApi;
use utoipa::openapi::security::{ApiKey, ApiKeyValue, SecurityScheme};

use crate::api;
use crate::error::Error;

macro_rules! operations {
    ($($module:ident::$operation:ident),+ $(,)?) => {
        #[derive(OpenApi)]
        #[openapi(
            info(title = "CHWS outcomes", description = "Outcomes of home care, in people's own voice. Every answer that is not a success is `application/problem+json` with a code of a closed list."),
            servers((url = "/api/v1")),
            paths($(api::$module::$operation),+),
            components(schemas(shared::error::Problem)),
            modifiers(&Session),
        )]
        struct Api;

        fn operations(config: &mut web::ServiceConfig) {
            $(config.service(api::$module::$operation);)+
        }
    };
}

operations!(
    session::sign_in,
    session::resume,
    session::me,
    session::sign_out,
    session::change_password,
    programme::read,
    programme::statement,
    person::list,
    person::register,
    person::read,
    person::form,
    person::edit,
    person::end,
    person::transfer,
    person::opt_out,
    person::opt_in,
    person::not_today,
    assessment::capture,
    assessment::progress,
    assessment::submit,
    needs::read,
    needs::record,
    link::make,
    link::list,
    link::revoke,
    link::read,
    link::questionnaire,
    link::submit,
    link::progress,
    link::give_up,
    device::key,
    device::give_pass,
    device::take_pass,
    device::pack,
    device::custody,
    insight::cohort,
    insight::kpi6,
    insight::needs,
    dataset::list,
    dataset::download,
    import::ratings,
    instrument::list,
    instrument::read,
    instrument::load,
    instrument::withdraw,
    text::languages,
    text::export,
    text::load,
    user::list,
    user::add,
    user::update,
    user::reset_password,
    audit::list,
    recovery::receive,
    recovery::held,
    recovery::retry,
);

/// Adds what callers are known by to the description: the session's cookie, and the header with a link's token.
struct Session;

impl utoipa::Modify for Session {
    fn modify(&self, api: &mut utoipa::openapi::OpenApi) {
        let components = api.components.get_or_insert_with(Default::default);
        let cookie = ApiKeyValue::with_description("session", "Set by POST /session; HttpOnly.");
        components.add_security_scheme("session", SecurityScheme::ApiKey(ApiKey::Cookie(cookie)));
        let token = ApiKeyValue::with_description(LINK_HEADER, "The token of a person's link; no cookie is read.");
        components.add_security_scheme("link", SecurityScheme::ApiKey(ApiKey::Header(token)));
    }
}

/// The description of the API.
pub fn openapi() -> utoipa::openapi::OpenApi {
    Api::openapi()
}

#[get("/api/openapi.json")]
async fn openapi_json() -> HttpResponse {
    HttpResponse::Ok().json(openapi())
}

/// The server is up.
#[get("/health/live")]
async fn live() -> HttpResponse {
    HttpResponse::Ok().json(serde_json::json!({ "status": "live" }))
}

/// The server is up and its database answers.
#[get("/health/ready")]
async fn ready(state: web::Data<crate::app::State>) -> Result<HttpResponse, Error> {
    state.db.ping().await.map_err(|error| Error::Unavailable(error.to_string()))?;
    Ok(HttpResponse::Ok().json(serde_json::json!({ "status": "ready" })))
}

/// Answers HEAD below `/api`, `/health` and `/texts` as GET, without the body.
///
/// # Errors
/// What the operation answers.
pub async fn head_as_get<B: MessageBody>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B, ()>>, actix_web::Error> {
    let ours = ["/api/", "/health/", "/texts/"].iter().any(|start| request.path().starts_with(start));
    if !ours || request.method() != Method::HEAD {
        return Ok(next.call(request).await?.map_into_left_body());
    }
    request.head_mut().method = Method::GET;
    Ok(next.call(request).await?.map_body(|_, _| EitherBody::right(())))
}

/// Adds every route of the API. What is below `/api` and unknown is told so in the API's own form.
pub fn configure(config: &mut web::ServiceConfig) {
    config
        .service(live)
        .service(ready)
        .service(openapi_json)
        .service(api::docs::page)
        .service(api::text::resource)
        .service(
            web::scope("/api")
                .service(web::scope("/v1").configure(operations))
                .default_service(web::to(|| async { Err::<HttpResponse, Error>(Error::NotFound) })),
        );
}
