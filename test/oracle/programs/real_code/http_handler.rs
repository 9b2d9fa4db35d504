//@ edition: 2021
//@ rule: a handler: state behind a lock, validation, a database call, a response
#![allow(warnings)]

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::{Mutex, MutexGuard};

pub struct AppState {
    users: Mutex<HashMap<u64, User>>,
    pool: Pool,
}
#[derive(Clone)]
pub struct User {
    id: u64,
    name: String,
}
pub struct Pool;
pub struct Row {
    name: String,
}
pub enum ApiError {
    NotFound(u64),
    Database(DbError),
    Invalid(String),
}
pub struct DbError;
impl From<DbError> for ApiError {
    fn from(error: DbError) -> Self {
        ApiError::Database(error)
    }
}
impl Pool {
    async fn query(&self, sql: &str, id: u64) -> Result<Option<Row>, DbError> {
        Ok(None)
    }
}
pub async fn get_user(state: Arc<AppState>, id: u64) -> Result<User, ApiError> {
    if id == 0 {
        return Err(ApiError::Invalid(format!("bad id {id}")));
    }
    if let Some(user) = state.users.lock().unwrap().get(&id).cloned() {
        return Ok(user);
    }
    let row = state
        .pool
        .query("select * from users where id = $1", id)
        .await?;
    let Some(row) = row else {
        return Err(ApiError::NotFound(id));
    };
    let user = User { id, name: row.name };
    state.users.lock().unwrap().insert(id, user.clone());
    Ok(user)
}
