//! The IndexedDB itself: its schema, opening it, transactions that are asked to be durable, and what its errors mean.
//! A connection is opened for each piece of work and closed after it, so that none goes stale or blocks an update.

use std::cell::RefCell;
use std::future::{IntoFuture, poll_fn};
use std::rc::Rc;
use std::task::{Poll, Waker};

use idb::{Database, DatabaseEvent, Factory, IndexParams, KeyPath, ObjectStore, ObjectStoreParams, Transaction};
use js_sys::{Array, Function, JSON, Object, Reflect};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;

use super::StoreError;
use super::record::Record;

/// Drafts, one record each.
pub(super) const DRAFTS: &str = "drafts";
/// Finished assessments without a receipt.
pub(super) const OUTBOX: &str = "outbox";
/// What there is one of: of the device, or of an account on it. Keyed by its name.
pub(super) const DEVICE: &str = "device";
/// What opens an account's records; one for each account.
pub(super) const VAULTS: &str = "vaults";

const NAME: &str = "outcomes";
/// Raise it with every change of stores or indexes. Shapes of records are versioned on their own.
const VERSION: u32 = 2;
const BY_ACCOUNT: &str = "account";

/// Waits for a request, and lets it come to its end also if whoever waits is gone: the browser calls back all the same, and
/// what throws there takes back the whole transaction.
async fn to_its_end<T: 'static>(request: impl IntoFuture<Output = T> + 'static) -> T {
    let slot = Rc::new(RefCell::new((None::<T>, None::<Waker>)));
    let filling = slot.clone();
    spawn_local(async move {
        let value = request.await;
        let waker = {
            let mut slot = filling.borrow_mut();
            slot.0 = Some(value);
            slot.1.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    });
    poll_fn(move |context| {
        let mut slot = slot.borrow_mut();
        match slot.0.take() {
            Some(value) => Poll::Ready(value),
            None => {
                slot.1 = Some(context.waker().clone());
                Poll::Pending
            }
        }
    })
    .await
}

/// An open connection; closed when dropped.
pub(super) struct Connection(JsValue);

impl Drop for Connection {
    fn drop(&mut self) {
        if let Ok(database) = Database::try_from(self.0.clone()) {
            database.close();
        }
    }
}

impl Connection {
    /// Opens the database, making its stores where they are missing.
    pub(super) async fn open() -> Result<Connection, StoreError> {
        let mut request = Factory::new().map_err(meaning)?.open(NAME, Some(VERSION)).map_err(meaning)?;
        request.on_upgrade_needed(|event| {
            // A failure here aborts the opening, which then answers with its error.
            if let (Ok(database), Ok(before)) = (event.database(), event.old_version()) {
                let _ = upgrade(&database, before);
            }
        });
        let database = to_its_end(request).await.map_err(meaning)?;
        Ok(Connection(database.into()))
    }

    /// A transaction that reads.
    pub(super) fn reading(&self, stores: &[&str]) -> Result<Work, StoreError> {
        self.transaction(stores, "readonly")
    }

    /// A transaction that writes, and whose end means that the device has it on its disk.
    pub(super) fn writing(&self, stores: &[&str]) -> Result<Work, StoreError> {
        self.transaction(stores, "readwrite")
    }

    fn transaction(&self, stores: &[&str], mode: &str) -> Result<Work, StoreError> {
        let names: Array = stores.iter().map(|name| JsValue::from_str(name)).collect();
        let options = Object::new();
        // The default lets a power cut take back what was reported as written.
        Reflect::set(&options, &"durability".into(), &"strict".into()).map_err(js_meaning)?;
        let open: Function =
            Reflect::get(&self.0, &"transaction".into()).and_then(JsCast::dyn_into).map_err(js_meaning)?;
        let handle = open.call3(&self.0, &names, &mode.into(), &options).map_err(js_meaning)?;
        let inner = Transaction::try_from(handle.clone()).map_err(meaning)?;
        Ok(Work { handle, inner })
    }
}

/// Makes what versions after `before` have added; 0 where there is no database yet.
fn upgrade(database: &Database, before: u32) -> Result<(), idb::Error> {
    if before < 1 {
        for name in [DRAFTS, OUTBOX] {
            let store = database.create_object_store(name, keyed_by("id"))?;
            store.create_index(BY_ACCOUNT, KeyPath::new_single("account"), Some(IndexParams::new()))?;
        }
        database.create_object_store(DEVICE, keyed_by("name"))?;
    }
    if before < 2 {
        database.create_object_store(VAULTS, keyed_by("account"))?;
    }
    Ok(())
}

fn keyed_by(path: &str) -> ObjectStoreParams {
    let mut params = ObjectStoreParams::new();
    params.key_path(Some(KeyPath::new_single(path)));
    params
}

/// A transaction at work. Dropped without `done`, what it wrote may still be written.
pub(super) struct Work {
    handle: JsValue,
    inner: Transaction,
}

impl Work {
    fn store(&self, name: &str) -> Result<ObjectStore, StoreError> {
        self.inner.object_store(name).map_err(meaning)
    }

    /// One record of an account.
    pub(super) async fn get(&self, store: &str, account: Uuid, id: Uuid) -> Result<Option<Record>, StoreError> {
        let found: Option<Record> = self.get_any(store, &id.to_string()).await?;
        Ok(found.filter(|record| record.account == account))
    }

    /// Every record of an account, oldest first: an index keeps what has one key in the order of the records' own keys,
    /// and those begin with the time.
    pub(super) async fn all(&self, store: &str, account: Uuid) -> Result<Vec<Record>, StoreError> {
        let index = self.store(store)?.index(BY_ACCOUNT).map_err(meaning)?;
        let key = idb::Query::Key(JsValue::from_str(&account.to_string()));
        let values = to_its_end(index.get_all(Some(key), None).map_err(meaning)?).await.map_err(meaning)?;
        values.iter().map(from_js).collect()
    }

    /// Every value of a store.
    pub(super) async fn every<T: DeserializeOwned>(&self, store: &str) -> Result<Vec<T>, StoreError> {
        let values = to_its_end(self.store(store)?.get_all(None, None).map_err(meaning)?).await.map_err(meaning)?;
        values.iter().map(from_js).collect()
    }

    /// How many values a store holds, of all accounts.
    pub(super) async fn count(&self, store: &str) -> Result<u32, StoreError> {
        to_its_end(self.store(store)?.count(None).map_err(meaning)?).await.map_err(meaning)
    }

    /// Any value by its key.
    pub(super) async fn get_any<T: DeserializeOwned>(&self, store: &str, key: &str) -> Result<Option<T>, StoreError> {
        let request = self.store(store)?.get(JsValue::from_str(key)).map_err(meaning)?;
        let value = to_its_end(request).await.map_err(meaning)?;
        value.as_ref().map(from_js).transpose()
    }

    /// Writes a value under the key that it holds.
    pub(super) async fn put(&self, store: &str, value: &impl Serialize) -> Result<(), StoreError> {
        let text = serde_json::to_string(value).map_err(|_| StoreError::Unreadable)?;
        let value = JSON::parse(&text).map_err(js_meaning)?;
        to_its_end(self.store(store)?.put(&value, None).map_err(meaning)?).await.map_err(meaning)?;
        Ok(())
    }

    /// Removes a value.
    pub(super) async fn delete(&self, store: &str, key: &str) -> Result<(), StoreError> {
        to_its_end(self.store(store)?.delete(JsValue::from_str(key)).map_err(meaning)?).await.map_err(meaning)
    }

    /// Waits until all of it is written.
    pub(super) async fn done(self) -> Result<(), StoreError> {
        match to_its_end(self.inner).await.map_err(meaning)? {
            idb::TransactionResult::Committed => Ok(()),
            idb::TransactionResult::Aborted => {
                let error = Reflect::get(&self.handle, &"error".into()).unwrap_or(JsValue::NULL);
                Err(js_meaning(error))
            }
        }
    }

    /// Takes back all of it.
    pub(super) fn cancel(self) {
        let _ = self.inner.abort();
    }
}

fn from_js<T: DeserializeOwned>(value: &JsValue) -> Result<T, StoreError> {
    let text = JSON::stringify(value).map_err(|_| StoreError::Unreadable)?;
    serde_json::from_str(&String::from(text)).map_err(|_| StoreError::Unreadable)
}

fn js_meaning(error: JsValue) -> StoreError {
    let name = Reflect::get(&error, &"name".into()).ok().and_then(|name| name.as_string());
    if name.as_deref() == Some("QuotaExceededError") { StoreError::Full } else { StoreError::Unavailable }
}

fn meaning(error: idb::Error) -> StoreError {
    use idb::Error as E;
    match error {
        E::DomException(error) => js_meaning(error.into()),
        E::AddFailed(error)
        | E::UpdateFailed(error)
        | E::TransactionOpenFailed(error)
        | E::IndexedDbOpenFailed(error) => js_meaning(error),
        _ => StoreError::Unavailable,
    }
}
